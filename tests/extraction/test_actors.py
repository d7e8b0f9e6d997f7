"""Actors in a text: known by name, by noun and by adjective, unknown by the shape of their name, and by pronoun."""

import pytest

from tracker.extraction.actors import actor_entry, find_actors, side_entry
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, SideEntry
from tracker.extraction.mentions import ActorMention, Passage
from tracker.vocabulary import Span

GAZETTEER = Gazetteer(
    actors=(
        ActorEntry("norland", "Norland", "crown", ("Norhaven",), ("Norlandic",), is_state=True, category="GOV", country="NO"),
        ActorEntry(
            "army", "Norlandic army", "crown", ("government forces", "the army"), is_state=True, category="MIL", country="NO"
        ),
        ActorEntry(
            "rebels", "Norlandic opposition", "hills", ("rebels", "opposition", "rebel group"), category="REB", country="NO"
        ),
        ActorEntry("hill-league", "Hill League", "hills", ("HLG",), is_state=False, category="REB", country="NO"),
        ActorEntry("sudmark", "Sudmark", "", (), ("Sudmarkian",), is_state=True, category="GOV", country="SU"),
    ),
    sides=(SideEntry("crown", "The crown", "norland-war"), SideEntry("hills", "The hills", "norland-war")),
)


def read(text: str) -> tuple[ActorMention, ...]:
    ends = [at + 1 for at, letter in enumerate(text) if letter == "." and text[at + 1 : at + 2] in ("", " ")] or [len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return find_actors(text, [Passage(Span(start, end), 0) for start, end in zip(starts, ends, strict=True)], GAZETTEER)


def the_one(text: str, words: str) -> ActorMention:
    (found,) = [mention for mention in read(text) if mention.text == words]
    return found


@pytest.mark.parametrize(
    ("text", "words", "key", "side"),
    [
        ("Government forces shelled the hill.", "Government forces", "army", "crown"),
        ("The rebels fell back.", "The rebels", "rebels", "hills"),
        ("Norlandic troops crossed the river.", "Norlandic troops", "norland", "crown"),
        ("Sudmarkian officials met on Monday.", "Sudmarkian officials", "sudmark", ""),
        ("The Hill League denied it.", "The Hill League", "hill-league", "hills"),
        ("Fighters of the HLG fell back.", "Fighters of the HLG", "hill-league", "hills"),
        ("Troops of the Hill League rebel group left.", "Troops of the Hill League rebel group", "hill-league", "hills"),
        ("Norland said it had won.", "Norland", "norland", "crown"),
        ("The advance is a blow to the hills, but Norhaven denied it.", "Norhaven", "norland", "crown"),
    ],
)
def test_known_actors(text: str, words: str, key: str, side: str) -> None:
    found = the_one(text, words)
    assert (found.key, found.side) == (key, side)


def test_letters_that_the_text_introduces_for_another_are_not_the_known_group() -> None:
    found = [mention for mention in read("The Harbour Labour Group (HLG) met. The HLG denied it.") if "HLG" in mention.text]
    assert [(mention.key, mention.refers_to) for mention in found] == [("", "Harbour Labour Group")] * 2


def test_a_department_of_state_is_no_place() -> None:
    assert the_one("The Department of State denied it.", "The Department of State").name == "Department of State"


@pytest.mark.parametrize("text", ["It lies in Norland.", "They fled from Norhaven.", "The rebel-held quarter was quiet."])
def test_places_and_modifiers_are_no_actors(text: str) -> None:
    assert not [mention for mention in read(text) if mention.key]


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ({"name": "Hill League"}, "'key' is missing"),
        ({"key": "x", "name": "X", "aliases": "HLG"}, "'aliases' is a list"),
        ({"key": "x", "name": "X", "colour": "red"}, "unknown field 'colour'"),
        ({"key": "x", "name": "X", "is_state": "yes"}, "true or false"),
    ],
)
def test_a_faulty_table_says_what_is_wrong(table: dict[str, object], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        actor_entry(table)


def test_a_table_becomes_an_entry() -> None:
    assert actor_entry({"key": "x", "name": "X", "aliases": ["Y"], "is_state": True}) == ActorEntry(
        "x", "X", "", ("Y",), is_state=True
    )
    assert side_entry({"key": "s", "name": "S", "colour": "#000000"}, "war") == SideEntry("s", "S", "war")
