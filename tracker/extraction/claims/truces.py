"""Truces that are only named beside another deed: "before the truce", "in violation of a ceasefire"."""

import re

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Action, Modality

_BESIDE = sought(
    r"\b(?:before|despite|until|till|notwithstanding|ahead\s+of|in\s+spite\s+of|in\s+(?:violation|breach|defiance)\s+of)\s+"
    r"(?:(?:the|an?|this|that|any)\s+)?(?:[\w-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
# What tells the truce itself: who made it, and when.
_TOLD = re.compile(
    r"[^,;.]{0,30}\b(?:agreed|announced|declared|signed|brokered|mediated|reached|between|by|on|since|from|for|last|that)\b",
    re.IGNORECASE,
)
_BEFORE = 60  # characters before a truce in which these words may stand


def is_beside(deed: ActionMention, story: Story) -> bool:
    """Whether a truce only says when, or against what, another deed of its sentence was done."""
    if deed.action is not Action.CEASEFIRE or not deed.is_noun or deed.beside or deed.modality is Modality.PLANNED:
        return False
    is_led = _BESIDE.within(story.text, max(0, deed.span.start - _BEFORE), deed.span.start) is not None
    return is_led and _TOLD.match(story.text, deed.span.end) is None
