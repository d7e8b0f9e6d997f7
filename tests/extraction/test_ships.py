"""Ships: each rule on its own example, whom they are for a deed, and the sea as its place."""

from datetime import date

import pytest

from tests.extraction.noted import world
from tracker.extraction.actors import find_actors
from tracker.extraction.gazetteer import ActorEntry, Gazetteer
from tracker.extraction.mentions import ClaimDraft, Passage, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.ships import SHIP_RULES
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Span

SEAS = Gazetteer(
    actors=(
        ActorEntry("liberia", "Liberia", demonyms=("Liberian",), is_state=True, category="GOV", country="LR"),
        ActorEntry("greece", "Greece", demonyms=("Greek",), is_state=True, category="GOV", country="GR"),
    )
)


def ships_in(text: str) -> list[tuple[str, str]]:
    """The ships of a text, by the rule that saw them."""
    ships = {rule.name for rule in SHIP_RULES}
    found = find_actors(text, [Passage(Span(0, len(text)), 0)], SEAS)
    return [(actor.rule, actor.text) for actor in found if actor.rule in ships]


def claim_of(text: str) -> ClaimDraft:
    """The first claim of a sentence."""
    return read(RawDocument(body=text, format="clean", published_on=date(2024, 6, 20)), world()).claims[0]


@pytest.mark.parametrize("rule", SHIP_RULES, ids=lambda rule: rule.name)
def test_rule_reads_its_example(rule: Rule[str]) -> None:
    assert (rule.name, rule.reading) in ships_in(rule.example)
    assert rule.pattern.search(rule.example)


@pytest.mark.parametrize(
    "text",
    [
        "Nurses waited at the ferry terminal.",
        "All of us are in the same boat.",
        "The Greeks attacked the Wall in the north.",
        "The government-owned Hill Port Authority was struck.",
        "Missiles fired from submarines hit the mill.",
    ],
)
def test_what_is_no_ship(text: str) -> None:
    assert ships_in(text) == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The Houthis attacked the ship, the Anemone, in the Red Sea.", ["Anemone"]),
        ("Two missiles struck the Liberian-flagged, Greek-owned Anemone in the Red Sea.", ["Anemone"]),
        ("The Houthis said they had hit the Anemone and the Lobelia in the Gulf of Aden.", ["Anemone", "Lobelia"]),
        ("Gunmen in small boats attacked the MV Anemone C off Aden, killing two sailors.", ["Anemone C", "two sailors"]),
        ("The Anemone was hit by a missile in the Red Sea.", ["Anemone"]),
        ("Pirates hijacked the M/T Anemone off Bosaso.", ["Anemone"]),
        ("Gunboats shelled two trawlers off Aden.", ["two trawlers"]),
        ("A missile hit the tanker Anemone off Aden.", ["Anemone"]),
        ("A drone hit the Russian warship Kalina in the Black Sea.", ["Russia"]),
    ],
)
def test_whom_a_deed_at_sea_was_done_to(text: str, targets: list[str]) -> None:
    assert [party.name for party in claim_of(text).targets] == targets


def test_a_ship_that_is_called_after_a_town_is_no_place() -> None:
    place = claim_of("A sea drone hit the Russian tanker Kigoma south of the Kerch Strait.").place
    assert place is not None
    assert place.name == "Kerch Strait"


def test_a_ship_without_guns_does_nothing() -> None:
    claim = claim_of("The tanker Anemone struck a mine off Odesa, and two sailors were hurt.")
    assert "Anemone" not in [party.name for party in claim.initiators]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A missile hit a tanker 68 nautical miles southwest of Hodeidah.", "Al Hudaydah, near"),
        ("Three attacks on ships off Hodeidah were reported.", "Al Hudaydah, near"),
        ("Armed men boarded the tanker Anemone near the Bab al-Mandab strait.", "Bab al-Mandab, near"),
        ("A drone struck a freighter in the Black Sea.", "Black Sea, whole"),
    ],
)
def test_where_a_deed_at_sea_was_done(text: str, place: str) -> None:
    found = claim_of(text).place
    assert found is not None
    assert f"{found.name}, {found.extent}" == place
