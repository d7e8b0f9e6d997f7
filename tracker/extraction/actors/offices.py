"""Offices before a person's name, with where they are held: "Foreign Minister of Norland Ada Lind"."""

from collections.abc import Container, Sequence

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import NATIONS
from tracker.extraction.rules.en.actor_names import GIVEN_NAMES, TITLES

REALMS = frozenset(("republic", "kingdom", "state", "sultanate", "emirate", "federation"))
SEATED = frozenset(("governor", "mayor", "president", "premier", "minister"))  # whose name follows where they govern
BESIDE_TITLES = frozenset(
    ("former", "senior", "acting", "interim", "then", "of", "the", ".", "state", "for", "u.s.", "us", "un", "eu")
)


def after_office(
    words: Words, first: int, last: int, demonyms: Container[str], inside: Sequence[Sighting], places: Container[int]
) -> tuple[int, Sighting | None]:
    """The first word of the name itself, `last` where there is none, and the country of the office, None where none is named."""
    whose = next((name for name in inside if name.first <= first and _is_led(words, name, last)), None)
    own = _after_title(words, whose.last if whose else first, last, demonyms)
    if not _is_held(words, own):
        return own, whose
    if _is_named_behind(words, last):
        return last, whose
    whose = _held_in(own, inside)
    return whose.last if whose else _after_seat(words, own, last, places), whose


def realm_behind(words: Words, own: int, last: int, inside: Sequence[Sighting]) -> Sighting | None:
    """The country behind a ruler's name: "King Olaf of Norland"."""
    ends = (name for name in inside if name.rule == PLACE and name.last == last and name.first - 1 > own)
    return next((name for name in ends if words.low[name.first - 1] == "of"), None)


def _after_title(words: Words, first: int, last: int, demonyms: Container[str]) -> int:
    """The first word of the name itself, after "Norwegian Foreign Minister"."""
    own = first
    while own < last and (
        words.low[own] in TITLES
        or words.low[own] in BESIDE_TITLES
        or _is_nation(words.low[own], demonyms)
        or (own > first and words.low[own] in REALMS and own + 1 < last and words.low[own + 1] == "of")
    ):
        own += 1
    return own


def _is_held(words: Words, own: int) -> bool:
    """Whether an office and "of" stand before the name: "President of Norland Ada Lind", "Mayor of the Upper Hills Ada Lind"."""
    of = next((at for at in (own - 1, own - 2, own - 3) if at > 0 and words.low[at] in ("of", "for")), 0)
    return of > 0 and words.together(of - 1, own) and (words.low[of - 1] in TITLES or words.low[of - 1] in REALMS)


def _is_named_behind(words: Words, last: int) -> bool:
    """Whether who holds an office is named behind where it is held: "the Mayor of Orra, Ada Lind, was shot"."""
    if not words.together(last - 1, last + 2) or words.low[last] != ",":
        return False
    return words.is_named(last + 1) and words.is_named(last + 2)


def _is_led(words: Words, name: Sighting, last: int) -> bool:
    """Whether an office follows a country: "Norland President Ada Lind"."""
    return name.rule == PLACE and name.last < last and words.low[name.last] in TITLES


def _held_in(own: int, inside: Sequence[Sighting]) -> Sighting | None:
    """The country that stands where the person's own name should begin."""
    return next((name for name in inside if name.first <= own < name.last and name.rule == PLACE), None)


def _after_seat(words: Words, own: int, last: int, places: Container[int]) -> int:
    """The first word of the name after the known place, or the single word before a given name, where the office is held."""
    seat = own
    while seat < last and seat in places:
        seat += 1
    is_named = words.low[own + 1] in GIVEN_NAMES if own + 1 < last else False
    if seat == own and last - own > 2 and (is_named or (last - own == 3 and _is_seated(words, own))):
        seat += 1
    return seat


def _is_seated(words: Words, own: int) -> bool:
    """Whether the office is one of a place: "Governor of Ostmark Ada Lind"."""
    return words.low[own - 1] == "of" and words.low[own - 2] in SEATED


def _is_nation(low: str, demonyms: Container[str]) -> bool:
    return low in NATIONS or low in demonyms
