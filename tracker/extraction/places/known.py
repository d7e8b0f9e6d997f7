"""Names of the gazetteer seen in a text, and which of them are people, organisations or plain words instead."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import key_of
from tracker.extraction.gazetteer import Gazetteer, NameHit
from tracker.extraction.places.sightings import Page, Sighting
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, GIVEN_NAMES, SPEECH
from tracker.extraction.rules.en.places import COMMON_WORDS, LARGE_ENOUGH, ORGANISATION_NOUNS, PLACE_NOUNS, SURNAMES, TITLES
from tracker.vocabulary import Kind

_LOCATIVE = re.compile(
    r"(?:^|[\s(—–-])(?:in|at|near|from|to|outside|around|through|toward|towards|into|across|between|throughout|via|north of|south of|east of"
    r"|west of|city of|town of|village of|county of|state of|outskirts of|downtown)(?:\s(?:the|nearby|neighboring|northern|southern|eastern"
    r"|western|central|downtown|rural|suburban))?\s$",
    re.IGNORECASE,
)
_SIDES = frozenset(
    ("northern southern eastern western central north south east west downtown greater the upper lower inner outer southeast southwest "
     "northeast northwest old metro mid").split()
)  # fmt: skip
_WIDE = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.WATER)


def known_places(page: Page, gazetteer: Gazetteer) -> list[Sighting]:
    """The known names that are meant as places here."""
    hits = gazetteer.find_names(page.text)
    seen = [_seen(page, hit, hits[place + 1] if place + 1 < len(hits) else None, gazetteer) for place, hit in enumerate(hits)]
    people = {_name(page, each) for each, doubt in seen if doubt == "person"}
    sure = {_name(page, each) for each, doubt in seen if doubt == "sure"}
    kept = []
    for each, doubt in seen:
        name = _name(page, each)
        if doubt in ("", "sure") and (doubt == "sure" or name not in people or name in sure):
            kept.append(each)
        elif doubt == "weak" and name in sure and name not in people:
            kept.append(each)
    return kept


def demonyms(page: Page, gazetteer: Gazetteer) -> list[Sighting]:
    """Adjectives and peoples: they point at a country but are not where something happened."""
    return [
        Sighting(hit.start, hit.end, "en.place.demonym", hit.entries, is_demonym=True)
        for hit in gazetteer.demonym_names.find(page.text)
    ]


def _name(page: Page, sighting: Sighting) -> str:
    return page.text[sighting.start : sighting.end].lower()


def _seen(
    page: Page, hit: NameHit[PlaceEntry], following: NameHit[PlaceEntry] | None, gazetteer: Gazetteer
) -> tuple[Sighting, str]:
    """A hit and the doubt about it: "" for none, "sure", "weak" (needs a sure one elsewhere), "person" or "word"."""
    sighting = Sighting(hit.start, hit.end, "place.known", hit.entries)
    within = _holders(page.text, hit, following, gazetteer)
    if within:
        return replace(sighting, within=within), "sure"
    after = page.after(hit.end)
    if page.is_capital(after) and after is not None and after.folded in ORGANISATION_NOUNS:
        sighting = replace(sighting, in_name=True)
    return sighting, _doubt(page, sighting)


def _holders(
    text: str, hit: NameHit[PlaceEntry], following: NameHit[PlaceEntry] | None, gazetteer: Gazetteer
) -> tuple[PlaceEntry, ...]:
    """The wider places named straight after: Texas in "Paris, Texas"."""
    if following is None or text[hit.end : following.start] not in (", ", " (", ","):
        return ()
    return tuple(
        wider
        for wider in following.entries
        if wider.kind in _WIDE and any(place.key != wider.key and gazetteer.is_within(place, wider) for place in hit.entries)
    )


def _doubt(page: Page, sighting: Sighting) -> str:
    key = key_of(page.text[sighting.start : sighting.end])
    before, after = page.before(sighting.start), page.after(sighting.end)
    located = bool(_LOCATIVE.search(page.text, max(0, sighting.start - 40), sighting.start))
    if any(entry.origin == "project" for entry in sighting.entries):
        return "sure"
    if _is_short_form(page.text, sighting):
        return "word"
    if not located and _follows_a_person(page, before, sighting):
        return "person"
    if _runs_on(page, sighting, key, after):
        return "person" if not located or key in GIVEN_NAMES else "word"
    if key in COMMON_WORDS:
        return "weak" if not located or page.shouted else _doubt_of_word(page, sighting)
    return _doubt_of_name(sighting, key, located=located)


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
    return _largest(sighting) >= LARGE_ENOUGH or any(entry.kind is Kind.COUNTRY for entry in sighting.entries)


def _follows_a_person(page: Page, before: object, sighting: Sighting) -> bool:
    word = page.before(sighting.start)
    if word is None or not page.is_capital(word) or " " in page.text[sighting.start : sighting.end].strip():
        return False
    if word.folded in TITLES or word.folded in GIVEN_NAMES or word.end - word.start == 1:
        return True
    if word.folded in _SIDES or word.folded in FUNCTION_WORDS or word.folded in PLACE_NOUNS or word.folded in ORGANISATION_NOUNS:
        return False
    return not _is_great(sighting) and not page.opens_sentence(word.start)


def _runs_on(page: Page, sighting: Sighting, key: str, after: object) -> bool:
    """Whether a longer name goes on after a single word: "Paris Hilton", but not "Paris Police"."""
    word = page.after(sighting.end)
    if word is None or not page.is_capital(word) or word.folded in ORGANISATION_NOUNS or word.folded in FUNCTION_WORDS:
        return False
    if word.folded in SPEECH or " " in page.text[sighting.start : sighting.end]:
        return False
    return key in GIVEN_NAMES or not _is_great(sighting)


def without(sightings: Sequence[Sighting], taken: Sequence[Sighting]) -> list[Sighting]:
    """Those that share no letter with another."""
    spans = sorted((each.start, each.end) for each in taken)
    return [each for each in sightings if not any(start < each.end and each.start < end for start, end in spans)]
