"""How much of a place a deed is told of: all of it, a part of it or something in it, or only what lies near it."""

import pytest

from tests.extraction.veland import claims_of
from tracker.extraction.rules.en.extent import PART_ALONE, PART_BEHIND, PART_OF
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Extent


def extents_of(text: str) -> list[Extent]:
    return [claim.place.extent for claim in claims_of(text) if claim.place]


@pytest.mark.parametrize("rule", [PART_OF, PART_BEHIND, PART_ALONE], ids=lambda rule: rule.name)
def test_each_rule_reads_its_example(rule: Rule[Extent]) -> None:
    assert extents_of(rule.example)[-1] == rule.reading


@pytest.mark.parametrize(
    "text",
    [
        "The army took the presidential palace in Harim on Friday.",
        "The Falcon Brigade seized much of Harim.",
        "Harim's airport was captured by the Falcon Brigade.",
        "The army withdrew from parts of Harim.",
        "The Falcon Brigade holds a few blocks in western Harim.",
        "The Falcon Brigade captured the heights above Harim.",
        "The army recaptured territory in Zed province.",
        "The Falcon Brigade besieged a base in Harim.",
        "Harim was calm. The Falcon Brigade captured the police station.",
        "Harim was calm. The Falcon Brigade held parts of the city.",
        "Clashes went on around Harim. The Falcon Brigade said it had lost positions on Monday.",
    ],
)
def test_a_part_of_it_or_something_in_it(text: str) -> None:
    assert extents_of(text)[-1] == Extent.PART


@pytest.mark.parametrize(
    "text",
    [
        "The Falcon Brigade captured the strategic town of Harim.",
        "Harim fell to the Falcon Brigade.",
        "The army holds all of Harim.",
        "The army captured the last rebel-held districts of Harim.",
        "Harim was calm. The Falcon Brigade captured the city on Friday.",
        "The trucks were hit at a warehouse in Harim, a town held by the Falcon Brigade.",
        "A convoy was heading for Harim, on the coast, which is held by the Falcon Brigade.",
        "The army says it took a key town in the south.\n\nHarim lies on a road.",
        "Shells hit parts of Harim.",
        "Clashes between the army and rebels around Harim went on.",
    ],
)
def test_the_whole_of_it(text: str) -> None:
    assert extents_of(text)[-1] == Extent.WHOLE


@pytest.mark.parametrize(
    "text",
    [
        "The army took positions near Harim.",
        "The army clashed with rebels on the outskirts of Harim.",
        "The Falcon Brigade captured two villages outside Harim.",
    ],
)
def test_only_near_it(text: str) -> None:
    assert extents_of(text)[-1] == Extent.NEAR


def test_where_those_who_speak_fight_is_not_where_the_deed_was_done() -> None:
    text = (
        "The army says it took Orra on Monday.\n\n"
        "But officials from two rebel groups fighting in Harim said they were fighting back."
    )
    assert [claim.place.name for claim in claims_of(text) if claim.place] == ["Orra", "Orra"]
