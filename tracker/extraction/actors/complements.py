"""What follows a noun and belongs to it: "the people of Iraq", "a spokesman for the brigade", "officials from two groups"."""

from collections.abc import Mapping

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actors import OF_HEADS, PERSON_OF_HEADS

LONGEST = 20  # words of the whole
PERSON_LINKS = ("of", "for", "from", "at")
LINKS = ("of", "from", "with")


def with_complements(words: Words, phrases: list[Sighting], names: list[Sighting]) -> list[Sighting]:
    """The phrases with their "of …"; what is named there joins `whose`, and is no actor of its own beside a group."""
    starting = {sighting.first: sighting for sighting in (*names, *phrases)}
    swallowed: set[int] = set()
    for phrase in reversed(phrases):
        inner = _complement(words, phrase, starting)
        if inner is None:
            continue
        phrase.whose = (*phrase.whose, inner)
        if phrase.is_person or words.low[phrase.last] == "of":
            phrase.last = inner.last
        if not phrase.is_person and phrase.last == inner.last:
            phrase.core = inner.last
            swallowed.add(id(inner))
    return [phrase for phrase in phrases if id(phrase) not in swallowed]


def _complement(words: Words, phrase: Sighting, starting: Mapping[int, Sighting]) -> Sighting | None:
    at = phrase.last
    nouns, links = (PERSON_OF_HEADS, PERSON_LINKS) if phrase.is_person else (OF_HEADS, LINKS)
    if not words.together(at - 1, at + 1) or words.low[at] not in links or phrase.head.rpartition(" ")[2] not in nouns:
        return None
    inner = starting.get(at + 1) or (starting.get(at + 2) if words.low[at + 1] == "the" else None)
    return inner if inner and words.together(at, inner.last - 1) and inner.last - phrase.first <= LONGEST else None
