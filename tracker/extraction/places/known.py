"""Names of the gazetteer seen in a text, and which of them are people, organisations or plain words instead."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.folding import Word, key_of
from tracker.extraction.gazetteer import Gazetteer, NameHit
from tracker.extraction.places.doubt import doubt_of, ends_a_name
from tracker.extraction.places.settling import settled
from tracker.extraction.places.sightings import Page, Sighting, Spans, spans_of
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS
from tracker.extraction.rules.en.actor_names import ORGANISATION_NOUNS as ORGANISATIONS
from tracker.extraction.rules.en.place_words import (
    NAME_FIRST,
    NAMED_WITH,
    ORGANISATION_NOUNS,
    SITE_SORTS,
)
from tracker.extraction.rules.en.places import NAMES_A_SHIP, PLACE_NOUNS
from tracker.extraction.rules.lexicon import lexicon
from tracker.vocabulary import Kind, Span

# The rest of a village's name: "Harim Zed village" is not Harim, "Harim City village" may be.
_LONGER = re.compile(
    r" (?!(?:City|Town|District|Province|County|State|Airport|North|South|East|West)\b)[A-Z][a-z]{2,15} (?:village|hamlet)\b"
)
_WITH_ARTICLE = re.compile(
    r" (?:al|el|as|ash|ad|ar)-(?!(?:Qa[ei]da|Sha?ba+b|Nusra|Aqsa|Jazeera|Arabiya|Sham|Assad|Quds|Haq|Houthi|Bashir|Burhan)\b)"
    r"[A-Z][a-z]{2,}"
    r"(?=[,.;:]|\s(?:on|in|at|and|was|were|from|after|near|since|to|by|for|over|with|before|village|town|late|early|yesterday)\b)"
)
_HYPHENED = re.compile(r"-(?P<rest>[A-ZÀ-Þ][a-zß-ÿ]{2,15})(?![\w-])(?! (?:road|highway|border|railway|route|line|axis)\b)")
# The two men of "the Harim-Zed plan".
_NAMED_AFTER_TWO = re.compile(
    r"-[A-Z][a-z]{2,15}\s(?:peace\s)?(?:plan|accords?|agreement|pact|treaty|proposal|report|commission|doctrine|act|line)\b"
)
# The town a pact is called after: "the Harim Agreement".
_PACT = re.compile(
    r"\s(?:peace\s)?(?:agreement|accords?|pact|treaty|protocols?|declaration|convention|communiqu[ée])\b",
    re.IGNORECASE,
)
_WIDEST_GAP = 16
_WIDEST_SHIP = 60  # "-registered container ship ", with room
_THEN_WIDER = re.compile(r"(?: (?:village|town|city|district|county|province|governorate))?(?:, ?| \()", re.IGNORECASE)
_SENTENCE_CASE = re.compile(
    r"(?:The|New|Old|This|That|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Other) [a-z][a-z ]*"
)  # "The village" begins a sentence and is no name
_NOUN_OF = re.compile(r"\b([A-Za-z]{4,12}) of $")
_OF_A_LINE = re.compile(r"\s(?:of\s[A-Z]|\d)")
_NOUNS_OF_TOWNS, _OF_ANOTHER = (" city", " town", " port"), re.compile(r" of [A-Z]")  # "the Gaza city of Khan Younis"
# Where an article may stand before a name that the gazetteer has without: "al-Hasakah".
_ARABIC = lexicon("AE BH DJ DZ EG ER IL IQ IR JO KM KW LB LY MA MR NE OM PS QA SA SD SO SY TD TN TR YE")
_OF_A_PEOPLES_NAME = lexicon("region state province governorate")
_PART_OF_NAME = lexicon("state township city town county")
_WIDE = (Kind.COUNTRY, Kind.PROVINCE, Kind.AREA, Kind.WATER)


def known_places(page: Page, gazetteer: Gazetteer, persons: Spans, people_named: Sequence[Sighting]) -> list[Sighting]:
    """The known names that are meant as places here; `persons` are the spans of people's names, `people_named` the demonyms."""
    hits = [hit for hit in gazetteer.find_names(page.text) if not _is_other(page, hit, gazetteer)]
    seen = [_seen(page, hit, hits[place + 1 : place + 4], gazetteer) for place, hit in enumerate(hits)]
    seen = [(each, "person" if doubt != "sure" and ends_a_name(page, each, persons) else doubt) for each, doubt in seen]
    people = {_name(page, each) for each, doubt in seen if doubt == "person"}
    sure = {_name(page, each) for each, doubt in seen if doubt == "sure"}
    return settled(page, [each for each, doubt in seen if _is_kept(_name(page, each), doubt, people, sure)], people_named)


def _is_other(page: Page, hit: NameHit[PlaceEntry], gazetteer: Gazetteer) -> bool:
    """Whether it is no name, or only a part of another: of a people's, or of a longer village's such as "Kafr Harim"."""
    if not page.shouted and _SENTENCE_CASE.fullmatch(page.text, hit.start, hit.end):
        return True
    if _is_of_a_pact(page, hit):
        return True
    if _OF_ANOTHER.match(page.text, hit.end) and page.text[hit.start : hit.end].endswith(_NOUNS_OF_TOWNS):
        return True
    word = page.before(hit.start)
    if word is not None and word.folded == "the" and _is_of_longer_name(page, hit):
        return True
    if _is_noun_of_a_name(page, hit, word) or NAMES_A_SHIP.search(page.text, max(0, hit.start - _WIDEST_SHIP), hit.start):
        return True
    word = page.before(word.start) if word is not None and word.folded in ("al", "el") else word  # "Tel al-Zed"
    is_longer = word is not None and page.is_capital(word) and word.folded in NAME_FIRST
    is_longer = is_longer or (not page.shouted and _LONGER.match(page.text, hit.end) is not None) or _is_of_arabic_name(page, hit)
    return is_longer or _is_hyphened(page, hit, gazetteer) or _is_adjective_of_people(page, hit, gazetteer)


def _is_of_a_pact(page: Page, hit: NameHit[PlaceEntry]) -> bool:
    """Whether a pact is called after it: "in breach of the Harim agreement", which tells of no deed there."""
    word = None if page.shouted or not _PACT.match(page.text, hit.end) else page.before(hit.start)
    return word is not None and word.folded == "the"


def _is_of_arabic_name(page: Page, hit: NameHit[PlaceEntry]) -> bool:
    """Whether an article ties more to it, as in "Harim al-Zedi", which is not Harim; a group may stand behind a country."""
    if page.shouted or all(entry.kind in _WIDE for entry in hit.entries):
        return False
    return _WITH_ARTICLE.match(page.text, hit.end) is not None


def _is_of_longer_name(page: Page, hit: NameHit[PlaceEntry]) -> bool:
    """Whether "of" and a capital go on with a name that bears an article: "the Line of Control", which is no town of Line."""
    is_town = not page.shouted and all(entry.origin != "project" and entry.kind not in _WIDE for entry in hit.entries)
    return is_town and _OF_ANOTHER.match(page.text, hit.end) is not None and " " not in page.text[hit.start : hit.end].strip()


def _is_noun_of_a_name(page: Page, hit: NameHit[PlaceEntry], word: Word | None) -> bool:
    """Whether it is only the noun of a longer name: the "Bay" of "Zedan Bay", which is no town."""
    key = key_of(page.text[hit.start : hit.end])
    if key == "line" and _OF_A_LINE.match(page.text, hit.end):
        return True  # "the Line of Control"
    if page.shouted or word is None or not (key in PLACE_NOUNS or key == "line"):  # "the Blue Line"
        return False
    return page.is_capital(word) and not page.opens_sentence(word.start) and word.end + 1 == hit.start


def _is_hyphened(page: Page, hit: NameHit[PlaceEntry], gazetteer: Gazetteer) -> bool:
    """Whether a name is only a part of one with hyphens, as in "Harim-Zed town"; not of a road from one town to another."""
    if _NAMED_AFTER_TWO.match(page.text, hit.end):
        return True
    rest = None if page.shouted else _HYPHENED.match(page.text, hit.end)
    return rest is not None and not gazetteer.places_named(rest["rest"])


def _is_adjective_of_people(page: Page, hit: NameHit[PlaceEntry], gazetteer: Gazetteer) -> bool:
    """Whether a name is a people's before a noun: "the Somali town", but not "the Somali region" nor "in Somali"."""
    after = page.after(hit.end)
    if after is None or page.is_capital(after) or after.folded in FUNCTION_WORDS or after.folded in _OF_A_PEOPLES_NAME:
        return False
    return bool(gazetteer.demonym_names.of(key_of(page.text[hit.start : hit.end])))


def _is_kept(name: str, doubt: str, people: set[str], sure: set[str]) -> bool:
    if doubt == "sure":
        return True
    if doubt == "":
        return name not in people or name in sure
    return doubt == "weak" and name in sure and name not in people


def demonyms(page: Page, gazetteer: Gazetteer) -> list[Sighting]:
    """Adjectives and peoples: they point at a country but are not where something happened."""
    return [
        Sighting(hit.start, hit.end, "en.place.demonym", hit.entries, is_demonym=True)
        for hit in gazetteer.demonym_names.find(page.text)
    ]


def _name(page: Page, sighting: Sighting) -> str:
    return page.text[sighting.start : sighting.end].lower()


def _seen(
    page: Page, hit: NameHit[PlaceEntry], following: Sequence[NameHit[PlaceEntry]], gazetteer: Gazetteer
) -> tuple[Sighting, str]:
    """A hit and the doubt about it: "" for none, "sure", "weak" (needs a sure one elsewhere), "person" or "word"."""
    called = page.text[hit.start : hit.end]
    start = _with_article(page, hit.start)
    entries = hit.entries if start == hit.start else tuple(entry for entry in hit.entries if _may_bear_article(entry, gazetteer))
    sighting = Sighting(start, hit.end, "place.known", entries, _said_kind(page, hit), called=called)
    if not entries:
        return sighting, "word"
    within = _holders(page.text, hit, following, gazetteer)
    if within:
        return replace(sighting, within=within), "sure"
    if noun := _noun_of_the_name(page, hit.end):
        sighting = replace(sighting, end=noun.end, kind=PLACE_NOUNS.get(noun.folded))
        return sighting, "sure"
    if _is_in_a_name(page, hit.end):
        sighting = replace(sighting, in_name=True)
    return sighting, doubt_of(page, sighting)


def _with_article(page: Page, start: int) -> int:
    """The start of a name with the article that the gazetteer leaves out: "al-Hasakah"."""
    word = page.before(start)
    if word is None or word.folded != "al":
        return start
    return word.start if page.text[word.end : start] == "-" or page.is_capital(word) else start


def _may_bear_article(entry: PlaceEntry, gazetteer: Gazetteer) -> bool:
    """Whether a place may have an Arabic article before its name: "al-Amal" is no town of Sweden."""
    return entry.key in gazetteer.own_places or not entry.country or entry.country in _ARABIC


def _said_kind(page: Page, hit: NameHit[PlaceEntry]) -> Kind | None:
    """What the noun beside a name says it is: "Aleppo province", "the city of Aleppo"."""
    after = page.after(hit.end)
    if after is not None and after.folded in PLACE_NOUNS:
        return PLACE_NOUNS[after.folded]
    match = _NOUN_OF.search(page.text, max(0, hit.start - 24), hit.start)
    return PLACE_NOUNS.get(match[1].lower()) if match else None


def _noun_of_the_name(page: Page, end: int) -> Word | None:
    """The noun in "Hama Governorate" or "Doura Military Airport", unless the name of an organisation goes on after it."""
    for _ in range(3):
        word = page.after(end)
        if word is None or not page.is_capital(word):
            return None
        if word.folded in NAMED_WITH and not page.is_capital(page.after(word.end)):
            return word
        if word.folded not in NAMED_WITH and word.folded not in SITE_SORTS:
            return None
        end = word.end
    return None


def _is_in_a_name(page: Page, end: int) -> bool:
    """Whether capitals run on to a noun of organisations: "Gainesville Environmental Services"."""
    for _ in range(4):
        word = page.after(end)
        if word is None or not page.is_capital(word):
            return False
        if word.folded in _PART_OF_NAME and not ((further := page.after(word.end)) and page.is_capital(further)):
            return False  # "Rakhine State", "Harim Township"
        if word.folded in ORGANISATION_NOUNS or word.folded in ORGANISATIONS:
            return True
        end = word.end
    return False


def _holders(
    text: str, hit: NameHit[PlaceEntry], following: Sequence[NameHit[PlaceEntry]], gazetteer: Gazetteer
) -> tuple[PlaceEntry, ...]:
    """The wider places named straight after: Texas in "Paris, Texas"."""
    found: list[PlaceEntry] = []
    end = hit.end
    for wider in following:
        if wider.start - end > _WIDEST_GAP or not _THEN_WIDER.fullmatch(text, end, wider.start):
            break
        found.extend(entry for entry in wider.entries if entry.kind in _WIDE and _holds_one(entry, hit, gazetteer))
        end = wider.end
    return tuple(found)


def _holds_one(wider: PlaceEntry, hit: NameHit[PlaceEntry], gazetteer: Gazetteer) -> bool:
    return any(place.key != wider.key and gazetteer.is_within(place, wider) for place in hit.entries)


def without(sightings: Sequence[Sighting], taken: Sequence[Sighting]) -> list[Sighting]:
    """Those that share no letter with another."""
    spans = spans_of(Span(each.start, each.end) for each in taken)
    return [each for each in sightings if not spans.touch(each.start, each.end)]
