"""Countries and capitals that act: "Norland said", "an attack by Norland", not "in Norland"."""

from collections.abc import Iterator, Mapping

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import VERBS
from tracker.extraction.rules.en.actors import BELONGINGS, CLAUSE_OPENERS, COUNTRY_PARTS, LOCATIVES, STANDING_WITH

COUNTRY = "en.actor.country"
_RULERS = frozenset({"presidents", "leaders", "governments", "ministers", "premiers", "armies", "envoys", "rulers", "kings"})
_ASIDES = frozenset(
    {
        "which",
        "whose",
        "citing",
        "quoting",
        "saying",
        "accusing",
        "blaming",
        "denying",
        "together",
        "along",
        "alongside",
        "backed",
        "supported",
        "aided",
        "joined",
    }
)
_FALLS = frozenset({"fall", "falls", "fell", "fallen", "surrendered", "capitulated", "surrender"})
_GIVES = frozenset({"loss", "lost", "ceded", "cede", "surrendered", "surrender", "relinquished", "fall"})
_GIVEN_NEAR = 6  # words from "lost" to "to Norland"
OWNERS = ("its", "his", "their")


def settle_countries(words: Words, found: list[Sighting]) -> list[Sighting]:
    """The sightings, where each country that does nothing is marked as a place; countries in a list act or rest together."""
    others = {sighting.first: sighting for sighting in found if sighting.rule != COUNTRY}
    for chain in _chains(words, [sighting for sighting in found if sighting.rule == COUNTRY]):
        if not _acts(words, chain[0].first, chain[-1].last) and not _acts_beside(words, chain, others):
            for country in chain:
                country.rule = PLACE
    return found


def _chains(words: Words, countries: list[Sighting]) -> Iterator[list[Sighting]]:
    """Countries that follow each other with nothing but "and", "or" and commas between them."""
    chain: list[Sighting] = []
    for country in countries:
        between = words.low[chain[-1].last : country.first] if chain else []
        if (
            chain
            and words.together(chain[-1].first, country.first)
            and 0 < len(between) <= 2
            and not set(between) - {"and", ",", "or", "the"}
        ):
            chain.append(country)
            continue
        if chain:
            yield chain
        chain = [country]
    if chain:
        yield chain


def _acts_beside(words: Words, chain: list[Sighting], others: Mapping[int, Sighting]) -> bool:
    """The Norland of "Norland and the league agreed": a country acts together with the one named beside it."""
    link = chain[-1].last
    if not words.together(chain[-1].first, link + 1) or words.low[link] != "and":
        return False
    beside = others.get(link + 1)
    return beside is not None and not beside.is_person and _acts(words, chain[0].first, beside.last)


def _acts(words: Words, first: int, last: int) -> bool:
    previous = words.low[first - 1] if words.together(first - 1, first) else ""
    last += words.together(first, last + 1) and words.low[last] in ("each", "both")
    following = words.low[last] if words.together(first, last) else ""
    if following in ("'s", "'"):
        owned = words.low[last + 1] if words.together(first, last + 1) else ""
        return previous not in LOCATIVES and owned not in COUNTRY_PARTS and not words.is_name(min(last + 1, len(words) - 1))
    if following in ("that", "who", "which") and words.low[first - 2 : first] in (["it", "was"], ["it", "is"]):
        return True  # "it was Norland that broke the truce"
    if previous == "for":
        return following == "to" or _with_its_own(words, last)
    if previous == "of" and words.together(first - 2, first) and words.low[first - 2] in _RULERS:
        return _is_subject(words, last, "", following)  # "the presidents of Norland and Zed signed"
    if previous == "to" and _is_given(words, first - 1):
        return True
    if previous in LOCATIVES:
        return False
    if following == "," and words.together(first, last + 1) and words.low[last + 1] in _ASIDES:
        return not previous or previous in CLAUSE_OPENERS
    return previous in STANDING_WITH or _is_subject(words, last, previous, following)


def _is_given(words: Words, to: int) -> bool:
    """Whether ground is given up to a country: "Harim fell to Norland", "the loss of Harim to Norland"."""
    if not words.together(to - 1, to):
        return False
    if words.low[to - 1] in _FALLS:
        return True
    near = (at for at in range(to - 1, max(to - _GIVEN_NEAR, -1), -1) if words.low[at] in _GIVES)
    at = next(near, None)
    return at is not None and words.together(at, to)


def _is_subject(words: Words, last: int, previous: str, following: str) -> bool:
    if following in VERBS or following in BELONGINGS or (following.endswith("ed") and len(following) > 4):
        return True
    if _with_its_own(words, last):
        return True
    return (not previous or previous in CLAUSE_OPENERS) and following.endswith("s") and following.isalpha()


def _with_its_own(words: Words, last: int) -> bool:
    """The "and its allies" after the name."""
    return words.together(last - 1, last + 1) and words.low[last] == "and" and words.low[last + 1] in OWNERS
