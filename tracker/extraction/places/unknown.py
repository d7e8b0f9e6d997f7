"""Places that no gazetteer knows, by the words around them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import chain

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import key_of, plain
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.places.sightings import Page, Sighting
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, GIVEN_NAMES, MONTHS_AND_DAYS, ORGANISATION_LEADS
from tracker.extraction.rules.en.actor_names import ORGANISATION_NOUNS as ORGANISATIONS
from tracker.extraction.rules.en.place_patterns import (
    BEGINS,
    BEHIND_COMMAS,
    ENDS,
    NAME,
    PATTERNS,
    STRONG,
)
from tracker.extraction.rules.en.place_rows import (
    LISTED,
    LISTED_BEFORE,
    LISTED_BETWEEN,
    LISTED_ON,
    LISTED_SOME,
    LISTED_TAKEN,
)
from tracker.extraction.rules.en.place_words import (
    COMMON_WORDS,
    ORGANISATION_NOUNS,
    TITLES,
)
from tracker.extraction.rules.en.places import PLACE_NOUNS
from tracker.extraction.rules.en.sites import SITES
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

_LONGEST = 60
_BEHIND = 24  # characters that a pattern may take or look at behind the word that called it
_SURE = (  # "Sheikh Zed village" is a village
    "en.place.taken",
    "en.place.was_taken",
    "en.place.noun_after",
    "en.place.noun_of",
    "en.place.village_before",
)
_CALLS = frozenset().union(*BEGINS.values(), *(words for words, _ in ENDS.values()))
_NAMED = ("en.place.noun_of", "en.place.noun_after", "en.place.listed", "en.place.listed_before")
_WHERE = ("en.place.in", "en.place.near")
_MOST_WORDS = 3
_ASIDE = 2  # words before a noun of which one is a name's: "the Zedan displacement camps"
_TAKEN_BEFORE = re.compile(r"\b(?:captured|seized|took|retook|recaptured|liberated|overran|entered|besieged|retaken|taken)\s\Z")
_STRUCK = re.compile(
    r"\b(?:(?:strikes?|raids?|attacks?|assaults?|fire|advances?)\s(?:on|at|against)|(?:shelling|bombardment|capture|siege|fall)\sof|"
    r"(?:fighting|clashes|battles)\s(?:in|around|near|at)|shelled|bombed|struck|hit|pounded|attacked|raided|captured|took|seized|"
    r"entered|overran|recaptured|retook|stormed|besieged)\s(?:the\s(?:towns?|villages?|cities|city)\sof\s)?\Z",
    re.IGNORECASE,
)
_BEFORE = 48  # characters before a known place that may tell what was done to it
_SORT_BEHIND = re.compile(r"\s(?:IDPs?|POC|PoC|DP)\Z")
_ALIKE = 0.6  # share of the letters that two spellings of one name have in common
_INITIALS = 6  # letters of a body's short name: "strikes on the GFB"
_SHORTEST, _MOST = 4, 40  # characters of a name that is known again, and such names in a text
_NOT_NAMES = FUNCTION_WORDS | MONTHS_AND_DAYS


def unknown_places(
    page: Page, gazetteer: Gazetteer, spoken: frozenset[str] = frozenset(), known: Sequence[Sighting] = ()
) -> list[Sighting]:
    """Names kept as mentions because a noun, a preposition or a verb of taking makes them places, or one beside them that is
    `known`; `spoken` are the countries that the text names, where it names any."""
    if page.shouted:
        return []
    found: list[Sighting] = []
    taken = bytearray(len(page.text))
    for sighting in _sightings(page, gazetteer, spoken):
        if not any(taken[sighting.start : sighting.end]):
            taken[sighting.start : sighting.end] = b"\1" * (sighting.end - sighting.start)
            found.append(sighting)
    firsts = [each for each in found if each.rule in _WHERE]
    struck = [each for each in known if _STRUCK.search(page.text, max(0, each.start - _BEFORE), each.start)]
    found += list(_joined_on(page, [*firsts, *struck], taken, gazetteer, spoken))
    found += [*_told_again(page, found, taken), *_led_to(page, found, taken)]
    return sorted(found, key=lambda each: each.start)


def _joined_on(
    page: Page, firsts: Sequence[Sighting], taken: bytearray, gazetteer: Gazetteer, spoken: frozenset[str]
) -> Iterator[Sighting]:
    """Names joined to one that "in" or "near" has made a place: "camps in Umm Zed and Zedan were taken"; or to a known one that
    was struck: "raids on Harim and Zedan"."""
    for first in firsts:
        match = LISTED_ON.pattern.match(page.text, first.end)
        for name in NAME.finditer(match["names"]) if match else ():
            start, words = first.end + name.start(), key_of(name[0]).split()
            is_long = " " in name[0].strip() and not _TAKEN_BEFORE.search(page.text, max(0, first.start - _BEHIND), first.start)
            if any(taken[start : first.end + name.end()]) or is_long or not _may_be_place(words):
                break
            taken[start : first.end + name.end()] = b"\1" * len(name[0])
            yield Sighting(
                start, first.end + name.end(), LISTED_ON.name, _alike(name[0], gazetteer, spoken), kind=first.kind or Kind.VILLAGE
            )


def _may_be_place(words: Sequence[str]) -> bool:
    """Whether a name that no word makes a place is no person's, organisation's or everyday word."""
    is_other = words[0] in TITLES or words[0] in GIVEN_NAMES or _is_organisation(list(words))
    is_plain = len(words) == 1 and (words[0] in COMMON_WORDS or _is_plain(words[0]))
    return len(words) <= _MOST_WORDS and not (is_other or is_plain or _NOT_NAMES.intersection(words))


def _told_again(page: Page, found: list[Sighting], taken: bytearray) -> Iterator[Sighting]:
    """Names that a noun has made places, where they stand alone: "the town of Umm Zed … shelled Umm Zed"."""
    by_name = {page.text[each.start : each.end]: each for each in found if each.rule in _NAMED}
    names = [name for name in by_name if len(name) >= _SHORTEST][:_MOST]
    if not names:
        return
    for match in re.finditer(
        rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?![\w-])", page.text
    ):
        if not any(taken[match.start() : match.end()]) and not page.is_capital(page.after(match.end())):
            yield replace(by_name[match[0]], start=match.start(), end=match.end())


def _led_to(page: Page, found: list[Sighting], taken: bytearray) -> Iterator[Sighting]:
    """Names that "in" or a verb has made places, where another word leads to them: "fled to Umm Zed … an attack on Umm Zed"."""
    by_name = {page.text[each.start : each.end]: each for each in found if each.rule == "en.place.in"}
    names = [name for name in by_name if len(name) >= _SHORTEST][:_MOST]
    if not names:
        return
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    for match in re.finditer(rf"\b(?:on|of|for|around|over|against|to)\s(?P<name>{listed})(?![\w-])", page.text):
        start, end = match.span("name")
        if not any(taken[start:end]) and not page.is_capital(page.after(end)):
            yield replace(by_name[match["name"]], start=start, end=end)


def _sightings(page: Page, gazetteer: Gazetteer, spoken: frozenset[str]) -> Iterator[Sighting]:
    standing = _standing(page)
    for listed in (LISTED, LISTED_BEFORE, LISTED_SOME, LISTED_TAKEN, LISTED_BETWEEN):
        for match in _matches(page, listed, standing):
            for name in NAME.finditer(match["names"]):
                if not _NOT_NAMES.intersection(words := key_of(name[0]).split()) and not (
                    len(words) == 1 and _is_plain(words[0])
                ):
                    start = match.start("names") + name.start()
                    alike = _alike(name[0], gazetteer, spoken)
                    yield Sighting(start, start + len(name[0]), listed.name, alike, kind=listed.meaning)
    for rule in PATTERNS:
        for match in _matches(page, rule, standing):
            sighting = _sighting(page, match, rule.name, rule.meaning, gazetteer, spoken)
            if sighting:
                yield sighting


def _standing(page: Page) -> Mapping[str, Sequence[int]]:
    """Where the words stand by which the patterns are called, as numbers of words."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(page.words):
        if word.folded in _CALLS:
            found[word.folded].append(number)
    return found


def _matches(page: Page, rule: Rule[Kind | None], standing: Mapping[str, Sequence[int]]) -> Iterator[re.Match[str]]:
    """The matches of a pattern, tried where one of its words stands: at the word where it begins, before it where it ends."""
    words, reach = ENDS.get(rule.name) or (BEGINS[rule.name], 0)
    done = 0
    for number in sorted(chain.from_iterable(places for word, places in standing.items() if word in words)):
        called = page.words[number]
        if called.start < done:
            continue
        match = (
            _ending_at(page, rule, number, max(0, number - reach), done) if reach else rule.pattern.match(page.text, called.start)
        )
        if match:
            done = match.end()
            yield match


def _ending_at(page: Page, rule: Rule[Kind | None], number: int, first: int, done: int) -> re.Match[str] | None:
    """The first match in the words from `first` that takes the word behind a name, which has a capital or a comma."""
    called = page.words[number]
    if rule.name in BEHIND_COMMAS:
        if page.text.find(", ", page.words[first].start, called.start) < 0:
            return None
    elif not any(page.text[word.start].isupper() for word in page.words[max(0, number - _ASIDE) : number]):
        return None
    matches = rule.pattern.finditer(page.text, max(done, page.words[first].start), called.end + _BEHIND)
    return next((match for match in matches if match.end() > called.start), None)


def _sighting(
    page: Page, match: re.Match[str], rule: str, meaning: Kind | None, gazetteer: Gazetteer, spoken: frozenset[str]
) -> Sighting | None:
    start, end = match.span("name")
    if rule == "en.place.noun_after" and (of_sort := _SORT_BEHIND.search(page.text, start, end)):
        end = of_sort.start()  # "the Zedan IDP camp"
    name = page.text[start:end]
    words = key_of(name).split()
    if (
        end - start > _LONGEST
        or not words
        or any(word in _NOT_NAMES for word in words)
        or (
            (words[0] in TITLES or words[0] in GIVEN_NAMES)
            and rule not in _SURE
            and not (words[0] == "sheikh" and rule in STRONG)
        )
    ):
        return None
    if any(site.pattern.fullmatch(name) for site in SITES):
        return None  # "the Republican Palace" of a town
    if len(words) == 1 and (words[0] in COMMON_WORDS or (rule == "en.place.in" and name.isupper() and len(name) <= _INITIALS)):
        return None
    if rule not in STRONG and (_is_organisation(words) or page.is_capital(page.after(end)) or len(words) > 3):
        return None
    if rule == "en.place.noun_after" and len(words) == 1 and page.opens_sentence(start) and _is_plain(words[0]):
        return None
    noun = match.groupdict().get("noun")
    kind = PLACE_NOUNS[plain(noun).lower()] if noun else meaning
    alike = _alike(name, gazetteer, spoken)
    return Sighting(start, end, "place.sounds_like" if alike else rule, alike, kind)


def _alike(name: str, gazetteer: Gazetteer, spoken: frozenset[str]) -> tuple[PlaceEntry, ...]:
    """The conflicts' places that sound like a name, of the countries that the text speaks of."""
    found = gazetteer.places_sounding_like(name)
    return tuple(entry for entry in found if (entry.country in spoken if spoken else _is_spelled_like(name, entry)))


def _is_spelled_like(name: str, entry: PlaceEntry) -> bool:
    """Whether a name begins, ends and mostly goes like one of a place: where no country is spoken of, sound alone would find one
    in any."""
    spelled = key_of(name)
    return any(
        (spelled[0], spelled[-1]) == (known[0], known[-1]) and SequenceMatcher(None, spelled, known).ratio() >= _ALIKE
        for known in filter(None, map(key_of, (entry.name, *entry.aliases)))
    )


def _is_plain(word: str) -> bool:
    """Whether a word that opens a sentence may owe its capital to that: "Police district", "Border town"."""
    return word in COMMON_WORDS or word in ORGANISATIONS or word in ORGANISATION_NOUNS or word in PLACE_NOUNS or len(word) < 4


def _is_organisation(words: list[str]) -> bool:
    last = words[-1]
    return last in ORGANISATIONS or last in ORGANISATION_NOUNS or words[0] in ORGANISATION_LEADS
