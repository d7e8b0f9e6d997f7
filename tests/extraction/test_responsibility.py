"""Responsibility: deeds that name no doer are laid to whoever claims them or is blamed for them."""

from datetime import date

import pytest

from tracker.extraction.claims.responsibility import laid_in
from tracker.extraction.claims.story import story_of
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.responsibility import RESPONSIBILITY, Stands
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

PORT = Gazetteer(
    (PlaceEntry("gao", "Gao", Kind.TOWN, 16.3, 0.0),),
    (
        ActorEntry("falcons", "Falcon Brigade", "rebels", is_state=False, category="REB"),
        ActorEntry("guard", "River Guard", "state", is_state=True, category="MIL"),
    ),
    (SideEntry("rebels", "Rebels"), SideEntry("state", "State")),
)


def doers_of(text: str) -> list[str]:
    """Each claim of violence with whoever did it."""
    claims = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), PORT).claims
    return [f"{claim.action}: {', '.join(party.name for party in claim.initiators)}" for claim in claims if claim.incident]


@pytest.mark.parametrize("rule", RESPONSIBILITY, ids=lambda rule: rule.name)
def test_each_rule_lays_the_deed_of_its_example_to_its_doer(rule: Rule[Stands]) -> None:
    found = read(RawDocument(body=rule.example, format="clean"), PORT)
    story = story_of(found.article, found.passages, found.mentions, PORT)
    laid = laid_in(found.passages[0], story.actions.all, story)
    assert [(each.rule, doer.name) for each in laid if each.deed for doer in each.doers] == [(rule.name, rule.reading)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Falcon Brigade claimed responsibility for the murder of a judge in Gao.", ["killing: Falcon Brigade"]),
        ("The mayor blamed the Falcon Brigade for the bombing in Gao.", ["bombing: Falcon Brigade"]),
        ("The murder of a judge in Gao was attributed to the Falcon Brigade.", ["killing: Falcon Brigade"]),
        # for what was told before
        (
            "A bomb exploded in Gao on Monday. It rained. The Falcon Brigade claimed responsibility.",
            ["bombing: Falcon Brigade"] * 2,  # what the report tells, and what they claim
        ),
        ("A bomb exploded in Gao on Monday. The police blame the Falcon Brigade.", ["bombing: Falcon Brigade"]),
        # and of all that is told of it
        ("Gunmen attacked a school in Gao on Monday. Two were wounded.", ["assault: Gunmen", "wounding: Gunmen"]),
        # not what is taken back, and not those who only say so
        ("A bomb exploded in Gao on Monday. Nobody claimed responsibility.", ["bombing: "]),
        ("A bomb exploded in Gao on Monday. The Falcon Brigade denied that it was behind it.", ["bombing: "]),
        ("The River Guard believes that rebels are responsible for the bombing in Gao.", ["bombing: rebels"]),
        # one who is named by the deed's own words stays
        ("The mayor blamed the Falcon Brigade. Gunmen attacked a school in Gao on Monday.", ["assault: Gunmen"]),
    ],
)
def test_who_is_said_to_have_done_it(text: str, expected: list[str]) -> None:
    assert doers_of(text) == expected
