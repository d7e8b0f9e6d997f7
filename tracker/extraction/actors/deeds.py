"""Actors named only by the adjective of their deed: "Russian air strikes", "rebel shelling"."""

from tracker.extraction.actors.before import demonym_ending_at
from tracker.extraction.actors.known import KnownNames
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actors import FIGHTERS_OF_ADJECTIVE, MEANS_OF_DEEDS, VIOLENT_DEEDS


def find_doers(words: Words, names: KnownNames, busy: set[int]) -> list[Sighting]:
    """The adjectives that stand before a violent deed, outside the words that are `busy` already."""
    found = []
    doing, means = names.last_of_demonyms, FIGHTERS_OF_ADJECTIVE
    for at, low in [(at, low) for at, low in enumerate(words.low) if low in doing or low in means]:
        if at in busy or not _has_deed(words, at + 1):
            continue
        state = demonym_ending_at(words, at, names.demonyms)
        fighters = names.index.of(FIGHTERS_OF_ADJECTIVE[low]) if low in FIGHTERS_OF_ADJECTIVE else ()
        found.append(
            Sighting(
                at - state.count(" "),
                at + 1,
                "en.actor.deed",
                entries=tuple(dict.fromkeys(name.entry for name in fighters)),
                head=low,
                lead="rebel" if low in FIGHTERS_OF_ADJECTIVE else "state",
                is_generic=bool(fighters),
                states=(state,) if state in names.demonyms else (),
            )
        )
    return found


def _has_deed(words: Words, at: int) -> bool:
    if not words.together(at - 1, at):
        return False
    if words.low[at] in MEANS_OF_DEEDS and words.together(at, at + 1):
        return words.low[at + 1] in VIOLENT_DEEDS
    return words.low[at] in VIOLENT_DEEDS
