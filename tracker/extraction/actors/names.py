"""Names that no gazetteer knows: runs of capitals, read as an organisation or as a person."""

from bisect import bisect_left
from collections.abc import Container, Iterator

from tracker.extraction.actors.organisations import DESCRIBED, organisation_in
from tracker.extraction.actors.people import find_surnames, person_in, shouted_person_at
from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import NATIONS
from tracker.extraction.rules.en.actor_names import (
    CONNECTORS,
    FUNCTION_WORDS,
    GENITIVES,
    MONTHS_AND_DAYS,
    NOT_NAMES,
    ORGANISATION_LEADS,
    ORGANISATION_NOUNS,
    PARTICLES,
    TITLES,
)
from tracker.extraction.rules.en.actors import LOCATIVES
from tracker.extraction.rules.lexicon import lexicon

STATE_ORGANS = lexicon(  # how the name of a state's own body begins: "Norland's Armed Forces"
    "armed army military air navy ministry defence defense foreign interior security president parliament government"
)
PARTS = lexicon("eastern western northern southern central north south east west")
_ORDINALS = lexicon("first second third fourth fifth sixth seventh eighth ninth tenth")
_UNITS = lexicon("army brigade battalion regiment division corps company squadron legion fleet")
_QUOTES = frozenset('"“”')
LONGEST = 10  # words in a name
type Stretch = tuple[int, int]


def merge_unknown(
    words: Words, known: list[Sighting], demonyms: Container[str] = (), places: Container[int] = ()
) -> list[Sighting]:
    """The known sightings with those that only the text names; a longer name of an organisation takes in a known one."""
    if words.shouts:
        return known + [person for person in (shouted_person_at(words, at) for at in range(len(words))) if person]
    fixed = {at for sighting in known if sighting.is_person or sighting.is_generic for at in range(sighting.first, sighting.last)}
    taken = {at for sighting in known if sighting.rule != PLACE for at in range(sighting.first, sighting.last)}
    found: list[Sighting] = []
    ordered = sorted(known, key=lambda name: name.first)
    starts = [name.first for name in ordered]
    for stretch in _runs(words, fixed):
        near = ordered[bisect_left(starts, stretch[0] - 1) : bisect_left(starts, stretch[1])]
        if any(name.entries and name.rule != PLACE and name.first <= stretch[0] and name.last > stretch[1] for name in near):
            continue  # the "Islamic State" of the known Islamic State West Norland Province
        inside = [name for name in near if name.last <= stretch[1]]
        if (
            words.low[stretch[0]] in STATE_ORGANS
            and words.together(stretch[0] - 2, stretch[0])
            and words.low[stretch[0] - 1] == "'s"
        ):
            inside = [
                *(name for name in ordered[bisect_left(starts, stretch[0] - 5) :][:5] if name.last == stretch[0] - 1),
                *inside,
            ]
        found += _read(words, stretch, inside, taken, demonyms, places)
    held = {id(name) for sighting in found for name in sighting.whose}
    return [name for name in known if id(name) not in held] + found + find_surnames(words, [*known, *found], taken)


def _runs(words: Words, taken: set[int]) -> Iterator[Stretch]:
    """Runs of words written like names, with the small words that bind them: "Office of River Crossings"."""
    last = 0
    for at in [at for at, shown in enumerate(words.shown) if shown[0].isupper() or "-" in shown]:
        if at >= last and at not in taken and _starts_name(words, at):
            last = _end_of_run(words, at, taken)
            yield at, last


def _starts_name(words: Words, at: int) -> bool:
    shown, low = words.shown[at], words.low[at]
    if not shown[0].isupper() and not ("-" in shown and low.split("-")[0] in PARTICLES and shown.split("-")[1][:1].isupper()):
        return False
    if low in _ORDINALS and words.together(at, at + 1) and words.is_named(at + 1):
        return any(words.low[unit] in _UNITS and words.is_named(unit) for unit in range(at + 1, min(at + 4, len(words))))
    return low not in FUNCTION_WORDS and low not in MONTHS_AND_DAYS and low not in NOT_NAMES


def _end_of_run(words: Words, first: int, taken: set[int]) -> int:
    last = first + 1
    at = last
    while at < min(len(words), first + LONGEST) and words.together(first, at) and at not in taken:
        if _starts_name(words, at) or _is_ordinal(words, at) or _is_of_many(words, at):
            last = at = at + 1
        elif _is_nickname(words, at):
            last = at = at + 4
        elif words.low[at] in CONNECTORS or (words.low[at] == "and" and "of" in words.low[first:at]) or _is_stop(words, at):
            at += 1
        else:
            break
    return last


def _is_nickname(words: Words, at: int) -> bool:
    """Whether a name in quotes and one more follow: the "“Bald” Sol" of "Hector “Bald” Sol"."""
    is_quoted = words.shown[at] in _QUOTES and words.shown[at + 2 : at + 3] != [] and words.shown[at + 2] in _QUOTES
    return is_quoted and words.together(at, at + 3) and words.is_named(at + 1) and words.is_named(at + 3)


def _is_ordinal(words: Words, at: int) -> bool:
    """The "71st" in a battalion's name."""
    return words.low[at][0].isdigit() and words.low[at].endswith(("st", "nd", "rd", "th")) and words.together(at, at + 1)


def _is_of_a_part(words: Words, at: int) -> bool:
    """The "Eastern" in "the Eastern War Front"."""
    is_part = at > 0 and words.low[at] in PARTS and words.is_named(at) and words.together(at - 1, at + 1)
    return is_part and not words.opens(at)


def _is_of_many(words: Words, at: int) -> bool:
    """The genitive in "People's Defence Force", "Women's League": part of a name, not its owner."""
    return (
        words.low[at] in ("'s", "'") and words.low[at - 1] in GENITIVES and words.together(at, at + 1) and words.is_name(at + 1)
    )


def _is_stop(words: Words, at: int) -> bool:
    return words.shown[at] == "." and words.low[at - 1] in TITLES and len(words.low[at - 1]) <= 5


def _read(
    words: Words, stretch: Stretch, inside: list[Sighting], taken: set[int], demonyms: Container[str], places: Container[int]
) -> list[Sighting]:
    before, after = _parted(words, stretch)
    organisation = organisation_in(words, *after)
    if organisation is None or (organisation.rule == DESCRIBED and _is_where(words, organisation, places)):
        return _people(words, stretch, inside, taken, demonyms, places)
    is_unit = not _UNITS.isdisjoint((words.low[after[0]], words.low[organisation.last - 1]))
    if organisation.first and is_unit and _is_ordinal(words, organisation.first - 1):
        organisation.first -= 1  # "the 76th Airborne Division"
        organisation.name = words.span(organisation.first, organisation.last).of(words.text)
    if _is_of_a_part(words, organisation.first - 1):
        organisation.first -= 1
        organisation.name = f"{words.shown[organisation.first]} {organisation.name}"
    organisation.whose = tuple(name for name in inside if after[0] - 1 <= name.first or name.last == after[0] - 1)
    organisation.states = tuple(words.low[at] for at in range(*after) if words.low[at] in NATIONS)
    is_known = any(name.last == organisation.last and name.rule != PLACE for name in inside) and not _leads(words, after)
    return [*_people(words, before, inside, taken, demonyms, places), *([] if is_known else [organisation])]


def _is_where(words: Words, organisation: Sighting, places: Container[int]) -> bool:
    """ "In Norland, a coalition of parties met": what is told of the coalition is none of the place's name."""
    first = organisation.first
    return first in places or (words.together(first - 1, first) and words.low[first - 1] in LOCATIVES)


def _parted(words: Words, stretch: Stretch) -> tuple[Stretch, Stretch]:
    """A run parted into who and of what: "Ada Lind" and "Hill League" in "Ada Lind of the Hill League"."""
    first, last = stretch
    for at in range(first, last):
        if words.low[at] in ORGANISATION_NOUNS:
            break
        if words.low[at] in ("of", "for"):
            own = at + 1 + (words.low[at + 1] == "the")
            return (first, at), (own, last)
    return (first, first), stretch


def _people(
    words: Words, stretch: Stretch, inside: list[Sighting], taken: set[int], demonyms: Container[str], places: Container[int]
) -> list[Sighting]:
    first, last = stretch
    while first < last and first in taken and words.low[first] not in demonyms:
        first += 1  # "FARC Commander Manuel Ruiz": the name after the known one
    last = next((at for at in range(first + 1, last) if at in taken), last)
    while last > first and words.low[last - 1] in CONNECTORS:
        last -= 1
    if first == last or first in taken or last - 1 in places:
        return []
    person = person_in(words, first, last, demonyms, inside, places)
    return [person] if person else []


def _leads(words: Words, stretch: Stretch) -> bool:
    return words.low[stretch[0]] in ORGANISATION_LEADS and "of" in words.low[slice(*stretch)]
