""" "The rebels" are known actors only in an article that tells of their war."""

import pytest

from tracker.extraction.actors import find_actors
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import Passage
from tracker.extraction.world import WorldPlaces, row_of_place
from tracker.vocabulary import Kind, Span


def war(place: str, demonym: str, country: str) -> tuple[ActorEntry, ...]:
    return (
        ActorEntry(place.lower(), place, f"{country}-crown", demonyms=(demonym,), is_state=True, category="GOV", country=country),
        ActorEntry(
            f"{country}-army",
            f"{demonym} army",
            f"{country}-crown",
            ("the army",),
            is_state=True,
            category="MIL",
            country=country,
        ),
        ActorEntry(
            f"{country}-rebels", f"{demonym} opposition", f"{country}-hills", ("rebels",), category="REB", country=country
        ),
    )


TWO_WARS = Gazetteer(
    actors=(
        *war("Norland", "Norlandic", "NL"),
        *war("Ostmark", "Ostmarkian", "OM"),
        ActorEntry("lake-front", "Lake Front", category="REB", country="SU"),
        ActorEntry("sudmark", "Sudmark", demonyms=("Sudmarkian",), is_state=True, category="GOV", country="SU"),
    ),
    sides=tuple(SideEntry(f"{country}-{side}", side, country) for country in ("NL", "OM") for side in ("crown", "hills")),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Norlandic officials met. Norland will fight on. The rebels fell back.", "NL-rebels"),
        ("Ostmarkian officials met. Ostmark will fight on. The rebels fell back.", "OM-rebels"),
        ("The rebels fell back.", ""),
        ("Sudmarkian officials met in Sudmark. Sudmark said Sudmarkian towns were shelled. The rebels fell back.", ""),
        ("Sudmarkian officials met. The rebels fell back.", ""),
        ("The Lake Front took a ford in Sudmark. The rebels fell back.", "lake-front"),
        ("Sudmarkian rebels leaders met in Sudmark. The rebels fell back.", ""),
    ],
)
def test_rebels_of_which_war(text: str, key: str) -> None:
    found = find_actors(text, [Passage(Span(0, len(text)), 0)], TWO_WARS)
    assert [mention.key for mention in found if mention.text == "The rebels"] == [key]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Norlandic officials met in Norland. The soldiers left.", "The soldiers", "NL-army"),
        ("Norlandic officials met in Norland. Sudmarkian soldiers left.", "Sudmarkian soldiers", "sudmark"),
        ("Norlandic officials met in Norland. The government fell.", "The government", "norland"),
        ("Sudmarkian officials met in Sudmark. Sudmark said it was calm. The soldiers left.", "The soldiers", "sudmark"),
    ],
)
def test_soldiers_of_which_state(text: str, words: str, key: str) -> None:
    found = find_actors(text, [Passage(Span(0, len(text)), 0)], TWO_WARS)
    assert [mention.key for mention in found if mention.text == words] == [key]


def beside(*towns: tuple[str, str]) -> Gazetteer:
    """The same wars, with towns that only the world's gazetteer knows."""
    rows = (row_of_place(PlaceEntry(f"w{name}", name, Kind.TOWN, 1.0, 2.0, country=country)) for name, country in towns)
    return Gazetteer((), tuple(TWO_WARS.actors.values()), tuple(TWO_WARS.sides.values()), WorldPlaces(rows))


@pytest.mark.parametrize(
    ("gazetteer", "key"),
    [
        (beside(("Zedan", "NL"), ("Kinzir", "NL")), "NL-rebels"),  # its towns tell of a war whose country nobody names
        (beside(("Zedan", "NL"), ("Kinzir", "OM")), ""),
        (beside(("Zedan", "NL")), ""),  # one of them proves nothing
    ],
)
def test_towns_of_the_world_tell_of_a_war(gazetteer: Gazetteer, key: str) -> None:
    text = "Sudmarkian officials met. Zedan and Kinzir were shelled. The rebels fell back."
    found = find_actors(text, [Passage(Span(0, len(text)), 0)], gazetteer)
    assert [mention.key for mention in found if mention.text == "The rebels"] == [key]
