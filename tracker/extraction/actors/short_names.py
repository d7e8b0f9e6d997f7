"""Known actors by a part of their names: "the Tigers" after "the Tamil Tigers", "the coalition" for the one that is named."""

from collections.abc import Iterable

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.en.actors import GROUP_NOUNS, NAMED_NOUNS

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


def settle_by_noun(words: Words, sightings: Iterable[Sighting]) -> None:
    """Give "the coalition" and "coalition warplanes" the one known coalition that the article names, before or behind."""
    bare: list[tuple[str, Sighting]] = []
    called: dict[str, set[ActorEntry]] = {noun: set() for noun in NAMED_NOUNS}
    for sighting in sightings:
        noun = next((low for low in words.low[sighting.first : sighting.core] if low in NAMED_NOUNS), "")
        if noun and sighting.entries:
            called[noun].update(entry for entry in sighting.entries if noun in entry.name.lower())
        elif noun and not (sighting.name or sighting.states or sighting.whose or sighting.is_person):
            bare.append((noun, sighting))
    for noun, sighting in bare:
        if len(called[noun]) == 1:
            sighting.entries = tuple(called[noun])


def _may_be_short(words: Words, at: int) -> bool:
    """Whether a word is written like a name, and is no noun that every second body is called by ("the Army", "the Front")."""
    low = words.low[at]
    return words.is_named(at) and len(low) >= _SHORTEST and low not in HEAD_NOUNS and low not in GROUP_NOUNS
