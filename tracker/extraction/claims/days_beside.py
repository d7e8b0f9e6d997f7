"""The day of a deed that its own sentence tells beside it: in the clause before, or where the sentence opens."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.claims.when_another import inquiry_into
from tracker.extraction.mentions import ClaimDraft
from tracker.vocabulary import Modality, Resolution, Stance, When

UNDATED = (Resolution.FALLBACK, Resolution.UNKNOWN)
_OPENING = re.compile(
    r"(?:[A-Z][\w /-]{2,48}:\s+)?(?:On|Around|About|As reported on|In the night of|By|Late on|Early on)\s+(?:the\s+)?"
)


def with_days(claims: Sequence[ClaimDraft], story: Story) -> list[ClaimDraft]:
    """The claims; one that only the report's day dates has the day that its own sentence told before, or opens with."""
    told: list[ClaimDraft] = []
    for claim in claims:
        before = told[-1] if told and told[-1].span == claim.span and is_told(told[-1]) else None
        if is_told(claim) and claim.when.resolution in UNDATED:
            is_beside = before is not None and before.when.resolution not in UNDATED and _is_next_clause(before, claim, story)
            when = before.when if before and is_beside else _opening(claim, story)
            if when is not None:
                claim = replace(claim, when=when.inherited(), rules=(*claim.rules, "claim.when.same_sentence"))
        told.append(claim)
    return told


def _is_next_clause(before: ClaimDraft, claim: ClaimDraft, story: Story) -> bool:
    """Whether a semicolon parts two deeds that the report tells in its own voice."""
    first, second = before.deed, claim.deed
    if first is None or second is None or claim.speaker.name or before.speaker.name:
        return False
    return ";" in story.text[first.span.end : second.span.start]


def _opening(claim: ClaimDraft, story: Story) -> When | None:
    """The day that a sentence in the report's own voice opens with, also after a heading: "Arrests: On 3 May, …"."""
    time = next((time for time in story.times.within(claim.span) if time.when), None)
    if time is None or time.when is None or time.when.days != 1 or claim.speaker.name:
        return None
    if claim.deed and inquiry_into(claim.deed, story.text) is not None:
        return None
    return time.when if _OPENING.fullmatch(story.text, claim.span.start, time.span.start) else None


def is_told(claim: ClaimDraft) -> bool:
    """Whether a claim affirms a deed that happened or goes on, as news."""
    return is_affirmed(claim) and not claim.background


def is_affirmed(claim: ClaimDraft) -> bool:
    """Whether a claim affirms a deed that happened or goes on."""
    return claim.stance not in (Stance.DENIES, Stance.RETRACTS) and claim.modality in (Modality.HAPPENED, Modality.ONGOING)
