"""Sides for those whom an article only calls "the army" or "rebels": the state's, and the one that fights it."""

import re
from collections import Counter
from collections.abc import Sequence

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import Party

_STATE = re.compile(
    r"\b(?:army|regime|junta|government|troops|soldiers|military|loyalists?|state|police|authorities|warplanes|jets|commander-in-chief|"
    r"general\s+staff|defen[cs]e\s+(?:ministry|services))\b(?!-held)",
    re.IGNORECASE,
)
_REBEL = re.compile(
    r"\b(?:rebels?|insurgents?|opposition|guerrillas?|militants?|jihadists?|revolutionar(?:y|ies)|anti-government|separatists?)\b(?!-held)",
    re.IGNORECASE,
)


def side_of_words(words: str, story: Story) -> str:
    """The side that unnamed "rebel fighters" or "regime media" belong to, "" where the article does not make it plain."""
    is_state = kind_of_words(words)
    return "" if is_state is None else _plain(story, is_state=is_state)


def kind_of_words(words: str) -> bool | None:
    """Whether the words name forces of a state, or those who fight it; None where they name neither or both."""
    is_state, is_rebel = bool(_STATE.search(words)), bool(_REBEL.search(words))
    return None if is_state == is_rebel else is_state


def are_opposed(ours: Sequence[Party], theirs: Sequence[Party], story: Story) -> bool:
    """Whether one deed was done by a state's forces and the other by those who fight states."""
    sides = ({_is_of_state(party, story) for party in parties} for parties in (ours, theirs))
    return sorted(map(tuple, sides), key=repr) == [(False,), (True,)]


def _is_of_state(party: Party, story: Story) -> bool | None:
    known = story.gazetteer.actors.get(party.actor)
    return known.is_state if known is not None and known.is_state is not None else kind_of_words(party.name)


def _plain(story: Story, *, is_state: bool) -> str:
    """The one side of this kind that the article names, or the one it names more than twice as often as any other."""
    states = {side for side, state in story.side_counts if state} if not is_state else frozenset()  # whose allies no rebels are
    counts = Counter(
        {side: count for (side, state), count in story.side_counts.items() if state is is_state and side not in states}
    )
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] <= 2 * ranked[1][1]):
        return ""
    return ranked[0][0]
