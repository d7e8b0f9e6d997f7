"""What follows a noun and belongs to it: "the people of Iraq", "a spokesman for the brigade", "officials from two groups"."""

from collections.abc import Mapping

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actors import OF_HEADS, PERSON_OF_HEADS

LONGEST = 20  # words of the whole
PERSON_LINKS = ("of", "for", "from", "at", "in", "with")
_OF = ("of", "from", "with")
LINKS = (*_OF, "under")
# Behind a group, who leads it or whom it follows: "forces loyal to the general".
FOLLOWING = {"loyal": "to", "led": "by", "commanded": "by", "headed": "by"}


def with_complements(words: Words, phrases: list[Sighting], names: list[Sighting]) -> list[Sighting]:
    """The phrases with their "of …"; what is named there joins `whose`, and is no actor of its own beside a group."""
    starting = {sighting.first: sighting for sighting in (*names, *phrases)}
    swallowed: set[int] = set()
    for phrase in reversed(phrases):
        inner = _complement(words, phrase, starting)
        if inner is None:
            if words.together(phrase.last - 1, phrase.last) and words.low[phrase.last] == "of" and not phrase.is_person:
                phrase.adjectives = (*phrase.adjectives, "of")  # "the army of the breakaway region": not just any army
            continue
        phrase.whose = (*phrase.whose, inner)
        if phrase.is_person or words.low[phrase.last] in ("of", "under", *FOLLOWING):
            phrase.last = inner.last
        if not phrase.is_person and phrase.last == inner.last:
            phrase.core = inner.last
            swallowed.add(id(inner))
    return [phrase for phrase in phrases if id(phrase) not in swallowed]


def _complement(words: Words, phrase: Sighting, starting: Mapping[int, Sighting]) -> Sighting | None:
    at = phrase.last
    if not words.together(at - 1, at + 1):
        return None
    if not phrase.is_person and words.low[at + 1] == FOLLOWING.get(words.low[at]):
        at += 1
    elif words.low[at] not in (PERSON_LINKS if phrase.is_person else LINKS):
        return None
    inner = starting.get(at + 1) or (starting.get(at + 2) if words.low[at + 1] == "the" else None)
    if inner and inner.is_person and (named := starting.get(inner.last)) and named.is_person:
        inner = named  # "loyal to former president Omar Zed"
    if inner is None or not words.together(at, inner.last - 1) or inner.last - phrase.first > LONGEST:
        return None
    if words.low[at] == "from" and inner.last < len(words) and words.low[inner.last] == "'s":
        return None  # "forces from Norland's south" are not Norland's
    if not phrase.is_person and words.low[phrase.last] not in (*_OF, "loyal") and not inner.entries:
        return None  # of whom nobody knows for whom he fights
    return inner if _belongs(phrase, inner, words.low[at]) else None


def _belongs(phrase: Sighting, inner: Sighting, link: str) -> bool:
    noun = phrase.head.rpartition(" ")[2]
    if link == "to":
        return inner.lead != "people"
    if not phrase.is_person:
        return noun in OF_HEADS
    if noun in PERSON_OF_HEADS and link != "in":
        return True
    return inner.rule != PLACE and not inner.is_person and inner.lead != "people"
