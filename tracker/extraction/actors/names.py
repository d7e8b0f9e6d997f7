"""Names that no gazetteer knows: runs of capitals read as an organisation or as a person, by the words in them."""

from collections.abc import Iterator

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import (
    COMMON_TITLES,
    CONNECTORS,
    FOREIGN_LEADS,
    FUNCTION_WORDS,
    GIVEN_NAMES,
    MONTHS_AND_DAYS,
    NEVER_ALONE,
    NOT_NAMES,
    ONE_WORD,
    ORGANISATION_LEADS,
    ORGANISATION_NOUNS,
    PARTICLES,
    SPEECH,
    TITLES,
    VERBS,
)
from tracker.extraction.rules.en.actors import HEAD_NOUNS, NATIONS

LONGEST = 10  # words in a name
type Stretch = tuple[int, int]


def merge_unknown(words: Words, known: list[Sighting]) -> list[Sighting]:
    """The known sightings with the organisations and persons that only the text names; a longer organisation takes in a known name."""
    if words.shouts:
        return known + [person for person in (_shouted_person(words, at) for at in range(len(words))) if person]
    fixed = {at for sighting in known if sighting.is_person or sighting.is_generic for at in range(sighting.first, sighting.last)}
    taken = {at for sighting in known if sighting.rule != "place" for at in range(sighting.first, sighting.last)}
    found: list[Sighting] = []
    for stretch in _runs(words, fixed):
        inside = [name for name in known if stretch[0] - 1 <= name.first and name.last <= stretch[1]]
        found += _read(words, stretch, inside, taken)
    held = {id(name) for sighting in found for name in sighting.whose}
    return [name for name in known if id(name) not in held] + found + _surnames(words, [*known, *found], taken)


def _runs(words: Words, taken: set[int]) -> Iterator[Stretch]:
    """Runs of words written like names, with the small words that bind them: "Office of Foreign Assets Control"."""
    at = 0
    while at < len(words):
        if at in taken or not _starts_name(words, at):
            at += 1
            continue
        last = _end_of_run(words, at, taken)
        yield at, last
        at = last


def _starts_name(words: Words, at: int) -> bool:
    shown, low = words.shown[at], words.low[at]
    if not shown[0].isupper() and not ("-" in shown and low.split("-")[0] in PARTICLES and shown.split("-")[1][:1].isupper()):
        return False
    return low not in FUNCTION_WORDS and low not in MONTHS_AND_DAYS and low not in NOT_NAMES


def _end_of_run(words: Words, first: int, taken: set[int]) -> int:
    last = first + 1
    at = last
    while at < min(len(words), first + LONGEST) and words.together(first, at) and at not in taken:
        if _starts_name(words, at) or _is_ordinal(words, at):
            last = at = at + 1
        elif words.low[at] in CONNECTORS or (words.low[at] == "and" and "of" in words.low[first:at]) or _is_stop(words, at):
            at += 1
        else:
            break
    return last


def _is_ordinal(words: Words, at: int) -> bool:
    """The "71st" in a battalion's name."""
    return words.low[at][0].isdigit() and words.low[at].endswith(("st", "nd", "rd", "th")) and words.together(at, at + 1)


def _is_stop(words: Words, at: int) -> bool:
    return words.shown[at] == "." and words.low[at - 1] in TITLES and len(words.low[at - 1]) <= 5


def _read(words: Words, stretch: Stretch, inside: list[Sighting], taken: set[int]) -> list[Sighting]:
    organisation = _organisation(words, *stretch)
    if organisation:
        is_known = any(name.last == organisation.last and name.rule != "place" for name in inside)
        organisation.whose = tuple(inside)
        organisation.states = tuple(words.low[at] for at in range(*stretch) if words.low[at] in NATIONS)
        return [] if is_known and not _leads(words, stretch) else [organisation]
    if any(at in taken for at in range(*stretch)):
        return []
    person = _person(words, *stretch)
    return [person] if person else []


def _leads(words: Words, stretch: Stretch) -> bool:
    return words.low[stretch[0]] in ORGANISATION_LEADS and "of" in words.low[slice(*stretch)]


def _organisation(words: Words, first: int, last: int) -> Sighting | None:
    low = words.low
    if low[first] in FOREIGN_LEADS and last - first > 1:
        return _named(words, first, last, "en.actor.foreign_name")
    if _opens_with_title(words, first, last) and low[last - 1] not in ("assembly", "command", "council"):
        return None
    nouns = [at for at in range(first, last) if low[at] in ORGANISATION_NOUNS]
    if not nouns:
        return None
    if low[last - 1] in ORGANISATION_NOUNS and (last - first > 1 or low[first] not in NEVER_ALONE):
        if last - first == 1 and not _is_one_word(words, first):
            return None
        return _named(words, first, last, "en.actor.organisation")
    lead = nouns[0]
    if low[lead] in ORGANISATION_LEADS and lead + 1 < last and low[lead + 1] in ("of", "for"):
        return _named(words, first, last, "en.actor.organisation")
    return None


def _opens_with_title(words: Words, first: int, last: int) -> bool:
    """Whether the first word that is no country's adjective is a title: "U.S. Secretary of State"."""
    at = first
    while at < last - 1 and (words.low[at] in NATIONS or words.low[at] in ("u.s.", "us", "un", "eu", "deputy", "special")):
        at += 1
    return words.low[at] in TITLES


def _is_one_word(words: Words, at: int) -> bool:
    """ "the Ministry", or "Coalition" in the middle of a sentence."""
    if at and words.low[at - 1] == "the" and words.together(at - 1, at):
        return True
    return not words.opens(at) and words.low[at] in ONE_WORD


def _named(words: Words, first: int, last: int, rule: str) -> Sighting:
    has_the = first > 0 and words.together(first - 1, first) and words.low[first - 1] == "the"
    head = words.low[last - 1] if words.low[last - 1] in HEAD_NOUNS else words.low[first]
    category = HEAD_NOUNS[head][0].meaning.category if head in HEAD_NOUNS else ""
    return Sighting(
        first - has_the,
        last,
        rule,
        name=words.span(first, last).of(words.text),
        head=head,
        lead=HEAD_NOUNS[head][0].meaning.lead if head in HEAD_NOUNS else "",
        category=category,
        is_plural=head in HEAD_NOUNS and HEAD_NOUNS[head][1],
        has_article=has_the,
    )


def _person(words: Words, first: int, last: int) -> Sighting | None:
    own = first
    while own < last and (
        words.low[own] in TITLES or words.low[own] in NATIONS or words.low[own] in ("of", "the", ".", "state", "for")
    ):
        own += 1
    if own == last:
        return None
    titled = own > first and words.low[own - 1] not in NATIONS
    while own < last - 1 and words.low[own] in ("and",):
        own += 1
    name_words = [words.low[at] for at in range(own, last)]
    if name_words[-1] in HEAD_NOUNS:
        return None
    given = name_words[0].split("-")[-1] in GIVEN_NAMES or name_words[0] in ("abu", "umm")
    if titled or (given and len(name_words) > 1) or (len(name_words) in (2, 3, 4) and _speaks(words, own, last)):
        person = words.span(own, last).of(words.text)
        return Sighting(
            first if titled else own,
            last,
            "en.actor.person",
            name=person,
            person=person,
            is_person=True,
            head=_title(words, first, own),
        )
    return None


def _title(words: Words, first: int, own: int) -> str:
    title = " ".join(words.low[first:own])
    return next((noun for noun in sorted(HEAD_NOUNS, key=len, reverse=True) if title.endswith(noun)), "") if title else ""


def _speaks(words: Words, first: int, last: int) -> bool:
    after = words.low[last] if words.together(first, last) else ""
    before = words.low[first - 1] if words.together(first - 1, first) else ""
    if after in SPEECH or before in SPEECH:
        return True
    if after != ",":
        return False
    return any(
        words.low[at] in HEAD_NOUNS and HEAD_NOUNS[words.low[at]][0].meaning.is_person for at in _apposition(words, last + 1)
    )


def _apposition(words: Words, first: int) -> Iterator[int]:
    """The first words after a comma, as far as a description of one person would have its noun."""
    for at in range(first, min(first + 5, len(words))):
        if not words.together(first - 1, at) or words.shown[at] in ",.;:":
            return
        yield at


def _surnames(words: Words, found: list[Sighting], taken: set[int]) -> list[Sighting]:
    """Later mentions of a person by the last part of the name."""
    busy = taken | {at for sighting in found if sighting.rule != "place" for at in range(sighting.first, sighting.last)}
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


def _shouted_person(words: Words, at: int) -> Sighting | None:
    """In capitals only a title tells a person: "PRESIDENT ARTURO RENDON"."""
    title = words.low[at]
    if title not in TITLES or title in ("foreign", "defense", "defence", "vice", "deputy", "state", "staff"):
        return None
    last = at + 1
    while last < min(at + 4, len(words)) and words.together(at, last) and _may_be_shouted_name(words.low[last]):
        last += 1
    if last == at + 1 or (title in COMMON_TITLES and words.low[at + 1] not in GIVEN_NAMES):
        return None
    person = words.span(at + 1, last).of(words.text)
    first = at + 1 if title in HEAD_NOUNS else at
    return Sighting(first, last, "en.actor.person", name=person, person=person, is_person=True, head=title)


def _may_be_shouted_name(low: str) -> bool:
    return low.isalpha() and not (
        low in FUNCTION_WORDS or low in HEAD_NOUNS or low in NATIONS or low in VERBS or low in MONTHS_AND_DAYS
    )


def find_abbreviations(words: Words, named: list[Sighting]) -> list[Sighting]:
    """Abbreviations that the text itself introduces, "the World Monuments Fund (WMF)", wherever they stand."""
    meaning: dict[str, Sighting] = {}
    for sighting in named:
        at = sighting.last
        if words.together(at - 1, at + 2) and words.shown[at] == "(" and _is_abbreviation(words.shown[at + 1]):
            meaning.setdefault(words.shown[at + 1], sighting)
    busy = {at for sighting in named for at in range(sighting.first, sighting.last)}
    found = []
    for at, shown in enumerate(words.shown):
        whole = meaning.get(shown)
        if whole and at not in busy and at >= whole.last:
            first = at - (at > 0 and words.low[at - 1] == "the" and words.together(at - 1, at))
            found.append(
                Sighting(
                    first,
                    at + 1,
                    "en.actor.abbreviation",
                    whole.entries,
                    whole.name,
                    whole.head,
                    category=whole.category,
                    refers_to=whole,
                )
            )
    return found


def _is_abbreviation(shown: str) -> bool:
    return 2 <= len(shown) <= 8 and shown.isalpha() and sum(letter.isupper() for letter in shown) >= 2
