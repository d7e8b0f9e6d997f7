"""Known actors by the last word of their names: "the Tigers" after "the Tamil Tigers"."""

from collections.abc import Iterable

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.en.actors import GROUP_NOUNS

_SHORTEST = 4  # letters


def settle_short_names(words: Words, sightings: Iterable[Sighting]) -> None:
    """Give a name of one word, which nobody knows, the known actor before it whose name ends with that word."""
    called: dict[str, Sighting] = {}
    for sighting in sightings:
        last = words.shown[sighting.core - 1]
        if not _may_be_short(words, sighting.core - 1):
            continue
        own = sighting.core - sighting.first - sighting.has_article
        if sighting.entries and own > 1:
            called.setdefault(last, sighting)
        elif own == 1 and sighting.has_article and not sighting.entries and last in called:
            sighting.entries = called[last].entries


def _may_be_short(words: Words, at: int) -> bool:
    """Whether a word is written like a name, and is no noun that every second body is called by ("the Army", "the Front")."""
    low = words.low[at]
    return words.is_named(at) and len(low) >= _SHORTEST and low not in HEAD_NOUNS and low not in GROUP_NOUNS
