"""Persons that no gazetteer knows, by title, by given name or by what is said beside the name; and their surnames later on."""

from collections.abc import Container, Iterator, Sequence

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import NATIONS
from tracker.extraction.rules.en.actor_names import (
    COMMON_TITLES,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    MONTHS_AND_DAYS,
    PARTICLES,
    PLACE_NOUNS,
    SPEECH,
    TITLES,
    VERBS,
)
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.en.actors import GROUP_NOUNS

LONGEST_NAME = 4  # words of a name that only a verb of saying betrays
AT_PLACES = frozenset(("in", "at", "near", "around", "outside", "inside"))
REALMS = frozenset(("republic", "kingdom", "state", "sultanate", "emirate", "federation"))
SEATED = frozenset(("governor", "mayor", "president", "premier", "minister"))  # whose name follows where they govern
BESIDE_TITLES = frozenset(("former", "acting", "interim", "then", "of", "the", ".", "state", "for", "u.s.", "us", "un", "eu"))


def person_in(
    words: Words,
    first: int,
    last: int,
    demonyms: Container[str] = (),
    inside: Sequence[Sighting] = (),
    places: Container[int] = (),
) -> Sighting | None:
    """The person that a run of capitals names, with the title in it; None where it names none.

    `inside` are the known names in the run, `places` the words of known places: those where the office is held are no part of
    the person's name.
    """
    whose = next((name for name in inside if name.first <= first and _is_led(words, name, last)), None)
    own = _after_title(words, whose.last if whose else first, last, demonyms)
    if _is_held(words, own):
        whose = _held_in(own, inside)
        own = whose.last if whose else _after_seat(words, own, last, places)
    if own == last:
        return None
    nations = tuple(low for low in words.low[first:own] if low in NATIONS or low in demonyms)
    titled = any(low in TITLES for low in words.low[first:own])
    name_words = words.low[own:last]
    if all(word in HEAD_NOUNS for word in name_words) or name_words[-1] in PLACE_NOUNS:
        return None
    if not titled and not _is_personal(words, own, last, name_words):
        return None
    realm = _realm(words, own, last, inside) if titled else None
    whose = whose or realm
    name = words.span(own, realm.first - 1 if realm else last).of(words.text)
    return Sighting(
        first if titled else own,
        last,
        "en.actor.person",
        name=name,
        person=name,
        is_person=True,
        head=_title(words, first, own),
        states=nations,
        whose=(whose,) if whose else (),
    )


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


def _realm(words: Words, own: int, last: int, inside: Sequence[Sighting]) -> Sighting | None:
    """The country behind a ruler's name: "King Olaf of Norland"."""
    ends = (name for name in inside if name.rule == PLACE and name.last == last and name.first - 1 > own)
    return next((name for name in ends if words.low[name.first - 1] == "of"), None)


def _is_nation(low: str, demonyms: Container[str]) -> bool:
    return low in NATIONS or low in demonyms


def _is_personal(words: Words, first: int, last: int, name_words: list[str]) -> bool:
    if words.together(first - 1, first) and _is_person_noun(words.low[first - 1]):
        return True
    if (words.together(first - 1, first) and words.low[first - 1] in AT_PLACES) or _is_place_next(words, last):
        return False
    given = name_words[0].split("-")[-1] in GIVEN_NAMES or name_words[0] in ("abu", "umm")
    return len(name_words) > 1 and (given or (len(name_words) <= LONGEST_NAME and _speaks(words, first, last)))


def _is_place_next(words: Words, last: int) -> bool:
    """Whether a noun of places follows: "the Sheikh Maqsoud district"."""
    return words.together(last - 1, last) and words.low[last] in PLACE_NOUNS


def _is_person_noun(low: str) -> bool:
    return low in HEAD_NOUNS and HEAD_NOUNS[low][0].meaning.is_person and not HEAD_NOUNS[low][1]


def _title(words: Words, first: int, own: int) -> str:
    """The longest noun that the words of a title end in, "" for none."""
    titles = (" ".join(words.low[at:own]) for at in range(first, own))
    return next((title for title in titles if title in HEAD_NOUNS), "")


def _speaks(words: Words, first: int, last: int) -> bool:
    after = words.low[last] if words.together(first, last) else ""
    before = words.low[first - 1] if words.together(first - 1, first) else ""
    if after in SPEECH or before in SPEECH:
        return True
    if before == "," and _ends_in_office(words, first - 2):
        return True
    if after == "from":
        return any(words.low[at] in GROUP_NOUNS or words.low[at] in ("office", "wing") for at in _apposition(words, last + 1))
    if after != ",":
        return False
    return any(_is_person_noun(words.low[at]) for at in _apposition(words, last + 1))


def _ends_in_office(words: Words, last: int) -> bool:
    """Whether an office ends here, as far as where it is held: "the mayor of Norhaven"."""
    for at in range(last, last - LONGEST_NAME - 1, -1):
        if not words.together(at, last):
            return False
        if _is_person_noun(words.low[at]):
            return at == last or words.low[at + 1] in ("of", "for", "in")
        if not words.is_named(at) and words.low[at] not in ("of", "for", "in", "the"):
            return False
    return False


def _apposition(words: Words, first: int) -> Iterator[int]:
    """The first words after a comma, as far as a description of one person would have its noun."""
    for at in range(first, min(first + 5, len(words))):
        if not words.together(first - 1, at) or words.shown[at] in ",.;:":
            return
        yield at


def find_surnames(words: Words, found: list[Sighting], taken: set[int]) -> list[Sighting]:
    """Later mentions of a person by the last part of the name."""
    busy = taken | {at for sighting in found if sighting.rule != PLACE for at in range(sighting.first, sighting.last)}
    by_surname: dict[str, Sighting] = {}
    for person in found:
        if person.is_person and person.rule == "en.actor.known" and person.entry:
            person.person = person.entry.name
        if person.is_person and person.person:
            by_surname.setdefault(bare_surname(person.person), person)
    later: list[Sighting] = []
    for at in range(len(words)):
        if at in busy or (not words.is_name(at) and "-" not in words.shown[at]):
            continue
        whole = by_surname.get(bare_surname(words.shown[at]))
        if whole and at >= whole.last:
            later.append(
                Sighting(at, at + 1, "en.actor.surname", name=whole.name, person=whole.person, is_person=True, refers_to=whole)
            )
    return later


def bare_surname(name: str) -> str:
    """The last word of a name in small letters and without the article: "al-Karim" and "Karim" are one."""
    last = name.lower().replace("’", "'").split()[-1]
    parts = last.split("-")
    return "-".join(parts[1:]) if len(parts) > 1 and parts[0] in PARTICLES else last


def shouted_person_at(words: Words, at: int) -> Sighting | None:
    """In capitals only a title tells a person: "PRESIDENT ARTURO RENDON"."""
    title = words.low[at]
    if title not in TITLES or title in ("foreign", "defense", "defence", "vice", "deputy", "state", "staff"):
        return None
    last = at + 1
    while last < min(at + 4, len(words)) and words.together(at, last) and _may_be_shouted_name(words, at + 1, last):
        last += 1
    if last == at + 1 or (title in COMMON_TITLES and words.low[at + 1] not in GIVEN_NAMES):
        return None
    person = words.span(at + 1, last).of(words.text)
    first = at + 1 if title in HEAD_NOUNS else at
    return Sighting(first, last, "en.actor.person", name=person, person=person, is_person=True, head=title)


def _may_be_shouted_name(words: Words, first: int, at: int) -> bool:
    low = words.low[at]
    if (
        not low.isalpha()
        or low in FUNCTION_WORDS
        or low in HEAD_NOUNS
        or low in NATIONS
        or low in VERBS
        or low in MONTHS_AND_DAYS
    ):
        return False
    if words.low[first] in GIVEN_NAMES:
        return True
    return not low.endswith(("ed", "ing")) and (at == first or not low.endswith("s"))
