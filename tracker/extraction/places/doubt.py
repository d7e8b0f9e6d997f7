"""Whether a known name is meant as a place: what makes it a person, an organisation or a plain word instead."""

import re

from tracker.extraction.folding import key_of
from tracker.extraction.places.sightings import Page, Sighting, Spans
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, GIVEN_NAMES, MONTHS_AND_DAYS, SPEECH
from tracker.extraction.rules.en.actor_names import ORGANISATION_NOUNS as ORGANISATIONS
from tracker.extraction.rules.en.place_words import (
    COMMON_WORDS,
    LARGE_ENOUGH,
    OF_ANY_TOWN,
    OF_THE_PLACE,
    ORGANISATION_NOUNS,
    STREETS,
    SURNAMES,
    TITLES,
)
from tracker.extraction.rules.en.places import (
    PLACE_NOUNS,
)
from tracker.extraction.rules.lexicon import lexicon
from tracker.vocabulary import Kind

_LOCATIVE = re.compile(
    r"(?:^|[\s(—–-])(?:in|at|near|from|to|outside|around|through|toward|towards|into|across|between|throughout|via"
    r"|north of|south of|east of|west of|city of|town of|village of|county of|state of|outskirts of|downtown)"
    r"(?:\s(?:the|nearby|neighboring|northern|southern|eastern|western|central|downtown|rural|suburban))?\s$"
)  # in small letters
_SIDES = lexicon("""
    northern southern eastern western central north south east west downtown greater the upper lower inner outer southeast
    southwest northeast northwest old metro mid
""")
_AGE = re.compile(r",? ?\(?(?:aged )?[1-9]\d[,)]")
# "His wife, Gracia, was hurt": a name in commas behind these is a person's.
_PERSON_NOUN = re.compile(
    r"\b(?:wife|husband|widow|son|daughter|brother|sister|father|mother|cousin|nephew|fianc[ée]e?|lawyer|spokesman|spokeswoman|deputy|"
    r"aide|bodyguard|driver|commander|leader),\s\Z"
)
# "A son of Paris Okoro": who is kin to somebody with two names.
_KIN_OF = re.compile(
    r"\b(?:sons?|daughters?|brothers?|sisters?|wife|widow|husband|fathers?|mothers?|cousins?|nephews?|uncles?|relatives?) of\s\Z"
)
_PLAIN = COMMON_WORDS | ORGANISATION_NOUNS | ORGANISATIONS | FUNCTION_WORDS | MONTHS_AND_DAYS
_WIDE = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.WATER)


def ends_a_name(page: Page, sighting: Sighting, persons: Spans) -> bool:
    """Whether it is the later part of a person's name: "Melton Lewis Paris", but not "Paris Mayor Ann Lee"."""
    word = page.before(sighting.start)
    if word is None or not page.is_capital(word) or not persons.hold(sighting.start, sighting.end):
        return False
    return word.folded not in _PLAIN and word.folded not in _SIDES and word.folded not in PLACE_NOUNS


def doubt_of(page: Page, sighting: Sighting) -> str:
    """The doubt about a name: "" for none, "sure", "weak" (needs a sure one elsewhere), "person" or "word"."""
    key = key_of(page.text[sighting.start : sighting.end])
    after = page.after(sighting.end)
    located = bool(_LOCATIVE.search(page.low, max(0, sighting.start - 40), sighting.start))
    located = located or (after is not None and after.folded in OF_THE_PLACE and not page.is_capital(after))
    if any(entry.origin == "project" for entry in sighting.entries):
        return "person" if not located and _bears_a_title(page, sighting) else "sure"
    if key in OF_ANY_TOWN and not sighting.within:
        return "word"
    if _is_short_form(page.text, sighting) or (after is not None and page.is_capital(after) and after.folded in STREETS):
        return "word"
    if not located and _PERSON_NOUN.search(page.text, max(0, sighting.start - 30), sighting.start):
        return "person"
    if after is not None and page.is_capital(after) and _KIN_OF.search(page.text, max(0, sighting.start - 30), sighting.start):
        return "person"
    if (not located and _follows_a_person(page, sighting)) or _bears_a_title(page, sighting) or _has_an_age(page, sighting):
        return "person"
    if not sighting.in_name and _runs_on(page, sighting, key):
        return "person" if not located or key in GIVEN_NAMES else "word"
    if key in _PLAIN and not (len(key) <= 3 and page.text[sighting.start : sighting.end].isupper() and not page.shouted):
        return "weak" if not located or page.shouted else _doubt_of_word(page, sighting)
    return _doubt_of_name(sighting, key, located=located and not sighting.in_name)


def _bears_a_title(page: Page, sighting: Sighting) -> bool:
    word = page.before(sighting.start)
    return word is not None and page.is_capital(word) and (word.folded in TITLES or word.folded in GIVEN_NAMES)


def _has_an_age(page: Page, sighting: Sighting) -> bool:
    """ "Tom Harim, 43, was shot": an age makes a name a person's."""
    word = page.before(sighting.start)
    return word is not None and page.is_capital(word) and bool(_AGE.match(page.text, sighting.end))


def _doubt_of_word(page: Page, sighting: Sighting) -> str:
    return "weak" if page.text[sighting.start : sighting.end].islower() or _largest(sighting) < LARGE_ENOUGH else ""


def _doubt_of_name(sighting: Sighting, key: str, *, located: bool) -> str:
    wide = any(entry.kind in _WIDE for entry in sighting.entries)
    if located:
        return "sure"
    if (key in SURNAMES or key in GIVEN_NAMES) and not (wide or _largest(sighting) >= LARGE_ENOUGH * 2):
        return "weak"
    return ""


def _is_short_form(text: str, sighting: Sighting) -> bool:
    """Two capitals such as "OR" are a state only after a comma ("Salem, OR"), which has been looked at before."""
    name = text[sighting.start : sighting.end]
    return len(name) == 2 and name.isupper() and name not in ("US", "UK", "EU")


def _largest(sighting: Sighting) -> int:
    return max((entry.population for entry in sighting.entries), default=0)


def _is_great(sighting: Sighting) -> bool:
    return _largest(sighting) >= LARGE_ENOUGH or any(
        entry.kind in (Kind.COUNTRY, Kind.AREA) or entry.parent.startswith("country.") for entry in sighting.entries
    )


def _follows_a_person(page: Page, sighting: Sighting) -> bool:
    word = page.before(sighting.start)
    if word is None or not page.is_capital(word) or " " in page.text[sighting.start : sighting.end].strip():
        return False
    if word.end - word.start == 1 and page.text[word.end : sighting.start] != "-":
        return True
    if word.folded in _SIDES or word.folded in PLACE_NOUNS or word.folded in _PLAIN:
        return False
    return not _is_great(sighting) and not page.opens_sentence(word.start)


def _runs_on(page: Page, sighting: Sighting, key: str) -> bool:
    """Whether a longer name goes on after a single word: "Paris Hilton", but not "Paris Police"."""
    word = page.after(sighting.end)
    if word is not None and word.folded == "al" and page.text[word.end : word.end + 1] in ("-", " "):
        return " " not in page.text[sighting.start : sighting.end] and not _is_great(sighting)
    if word is None or not page.is_capital(word) or word.folded in _PLAIN or word.folded in SPEECH:
        return False
    if " " in page.text[sighting.start : sighting.end]:
        return False
    return key in GIVEN_NAMES or not _is_great(sighting)
