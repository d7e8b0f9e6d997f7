"""Persons that no gazetteer knows, by title, by given name or by what is said beside the name; and their surnames later on."""

from collections.abc import Container, Iterator, Sequence

from tracker.extraction.actors.offices import after_office, realm_behind
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
from tracker.extraction.rules.en.place_patterns import BUILDINGS

LONGEST_NAME = 4  # words of a name that only a verb of saying betrays
AT_PLACES = frozenset(("in", "at", "near", "around", "outside", "inside"))


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
    own, whose = after_office(words, first, last, demonyms, inside, places)
    if own == last:
        return None
    nations = tuple(low for low in words.low[first:own] if low in NATIONS or low in demonyms)
    titled = any(low in TITLES for low in words.low[first:own])
    name_words = words.low[own:last]
    if all(word in HEAD_NOUNS for word in name_words) or name_words[-1] in PLACE_NOUNS:
        return None
    if words.low[first] in ("abu", "umm") and _names_a_place(words, last):
        return None
    if not titled and (name_words[-1] in BUILDINGS or not _is_personal(words, own, last, name_words)):
        return None
    realm = realm_behind(words, own, last, inside) if titled else None
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


def _names_a_place(words: Words, last: int) -> bool:
    """Whether a noun of places or buildings follows, also behind letters: "the Abu Sol market", "Abu Sol IDP camp"."""
    last += words.together(last - 1, last) and words.shown[last].isupper()
    return words.together(last - 1, last) and (words.low[last] in PLACE_NOUNS or words.low[last] in BUILDINGS)


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
    if not by_surname:
        return later
    for at, shown in [(at, shown) for at, shown in enumerate(words.shown) if shown[0].isupper() or "-" in shown]:
        whole = by_surname.get(bare_surname(shown)) if at not in busy else None
        if whole and at >= whole.last and not _is_of_another(words, at, whole):
            later.append(
                Sighting(at, at + 1, "en.actor.surname", name=whole.name, person=whole.person, is_person=True, refers_to=whole)
            )
    return later


def _is_of_another(words: Words, at: int, whole: Sighting) -> bool:
    """Whether the name before it makes it another person's: "Yohannes Reda", where the report tells of Getachew Reda."""
    if not words.together(at - 1, at) or not words.is_named(at - 1) or words.opens(at - 1):
        return False
    before = words.low[at - 1]
    is_word = (
        before in TITLES or before in FUNCTION_WORDS or before in MONTHS_AND_DAYS or before in HEAD_NOUNS or before in NATIONS
    )
    return not is_word and before not in whole.person.lower().split()


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
