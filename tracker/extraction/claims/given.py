"""What a sentence takes for granted while it denies, plans or leaves open something else: "denied any part in the murder"."""

import re

from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en import given
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.grounds import DEFINITE
from tracker.vocabulary import CODES, Action, Family, Modality, Stance

_HANGS = re.compile(r"\b(?:which|that)\s+(?:they|it|he|she)\s+(?:has|have|had|still|now)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_BEFORE, _AFTER = 160, 120  # characters around a deed
_OPEN = frozenset({Modality.PLANNED, Modality.HYPOTHETICAL})
_FAMILIES = frozenset({Family.PEOPLE, Family.REMOTE})


def modality_of(deed: ActionMention, passage: Passage, voice: Voice, story: Story) -> Modality:
    """How a deed is spoken of; what is taken for granted has happened, whatever is asked, planned or doubted about it."""
    if deed.modality in _OPEN and is_given(deed, passage, story):
        return Modality.HAPPENED
    if voice.is_withheld:
        return Modality.HYPOTHETICAL
    if voice.modality is None or _is_expected(deed, voice, story) or _stands(deed, passage, story):
        return deed.modality
    return voice.modality


def _is_expected(deed: ActionMention, voice: Voice, story: Story) -> bool:
    """ "The envoy is expected to meet them", by nobody in particular: it is planned."""
    said = voice.attribution
    if said is None or said.cue is None or voice.speaker.name:
        return False
    return deed.modality is Modality.PLANNED and said.cue.of(story.text).lower().endswith("expected")


def stance_of(deed: ActionMention, passage: Passage, voice: Voice, story: Story) -> Stance:
    """The voice's stance; whoever rejects "the murder" condemns it, and does not say that there was none."""
    if voice.stance is not Stance.DENIES or deed.negated:
        return voice.stance
    if is_own_ground(deed, passage, story):
        return Stance.ASSERTS
    if not _is_violent_noun(deed):
        return voice.stance
    return Stance.ASSERTS if given.CONDEMNED.pattern.search(_before(deed, passage, story)) else voice.stance


def is_own_ground(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Denied that troops had entered the mill, which they have held since May": whoever denies it holds the mill."""
    return not deed.is_noun and deed.modality is Modality.ONGOING and bool(_HANGS.search(_before(deed, passage, story)))


def is_given(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether the words around a noun for violence take it for granted: "a part in the murder", "who staged the attack"."""
    if not _is_violent_noun(deed) or deed.negated:
        return False
    before = _before(deed, passage, story)
    if given.PART.pattern.search(before) or given.DONE_BY.pattern.search(before):
        return True
    after = story.text[deed.span.end : min(passage.span.end, deed.span.end + _AFTER)]
    return bool(DEFINITE.pattern.search(before) and given.DONE.pattern.match(after))


def _stands(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Demanded guards after the attack on the bank": what a demand or a question only points at has happened."""
    if deed.is_past_background:
        return True
    before = _before(deed, passage, story)
    if deed.is_noun and DEFINITE.pattern.search(before):
        return True
    is_told = deed.is_noun or FormKind.PAST in kinds_of(deed.text.split()[0].lower())
    return is_told and deed.modality is Modality.HAPPENED and bool(given.TOLD_BESIDE.pattern.search(before))


def _is_violent_noun(deed: ActionMention) -> bool:
    return deed.is_noun and (CODES[deed.action].family in _FAMILIES or deed.action is Action.ASSAULT)


def _before(deed: ActionMention, passage: Passage, story: Story) -> str:
    return story.text[max(passage.span.start, deed.span.start - _BEFORE) : deed.span.start]
