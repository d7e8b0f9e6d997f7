"""Deeds of a sentence that different voices tell are two: "denied the raid, in which Veland said nine had died"."""

import re
from collections.abc import Sequence

from tracker.extraction.mentions import ActionMention, AttributionMention
from tracker.vocabulary import CODES, Family, Stance

_AGAINST = re.compile(r"\b(?:but|while|whereas|although|though)\b|;", re.IGNORECASE)
_CROWDS = frozenset({Family.PROPERTY, Family.PROTEST})
_ACCUSES = "en.attribution.blame"


def is_of_another_voice(deed: ActionMention, other: ActionMention, voices: Sequence[AttributionMention], text: str) -> bool:
    """ "Denied the raid, in which Veland said nine had died": each is told by a voice of its own."""
    ours, theirs = (_innermost(each, voices) for each in (deed, other))
    if ours is not None and theirs is None and ours.cue is not None and ours.cue.start > other.span.end:
        return CODES[other.action].family in _CROWDS  # "crowds looted shops and police said nine were killed"
    if ours is None or theirs is None or ours is theirs:
        return False
    if _ACCUSES in (ours.rule, theirs.rule):
        return True
    first, last = sorted((deed.span, other.span))
    is_apart = Stance.DENIES in (ours.stance, theirs.stance) or bool(_AGAINST.search(text, first.end, last.start))
    return is_apart and _speaker(ours) != _speaker(theirs)


def _speaker(said: AttributionMention) -> str:
    """By what a speaker is known again."""
    actor = said.speaker
    return (actor.key or actor.represents or actor.refers_to or actor.name) if actor else ""


def _innermost(deed: ActionMention, voices: Sequence[AttributionMention]) -> AttributionMention | None:
    """Who tells a deed, of all who tell it the one with the shortest words; None where nobody is named."""
    holding = [(span.end - span.start, at) for at, said in enumerate(voices) for span in said.content if span.holds(deed.span)]
    return voices[min(holding)[1]] if holding and voices[min(holding)[1]].source else None
