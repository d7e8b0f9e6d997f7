"""On whose word a deed is told, and whether that voice affirms it."""

import re
from dataclasses import dataclass, replace

from tracker.extraction.claims.speakers import speaker_of, speakers_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, AttributionMention, Passage, Speaker
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Family, Modality, Span, Stance

_EARLIER = re.compile(
    r"an? (?:earlier|previous) (?:version of (?:this|the) (?:article|report|story)|(?:post|entry|update|tweet|alert|item) here|"
    r"(?:post|entry|update|tweet|alert|item)(?: (?:in|on) this (?:page|blog))?)\Z",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"(?:(?:the|an?|some|other|such|new|this|these)\s)?(?:(?!by\b)[\w-]+\s){0,3}?(?:footage|videos?|images?|imagery|pictures|photos|photographs)"
    r"(?:\s(?:(?!by\b)[\w.,'’-]+\s?){1,8})?|\d{1,4}",
    re.IGNORECASE,
)
_DECLARES = ("declar", "proclaim")
_NO_VOICE = re.compile(r"(?:no|nobody|none)\b", re.IGNORECASE)
_TURNS = re.compile(r",\s+(?:and\s+|but\s+)?(?:instead\s+|in\s+turn\s+)?(?:blaming|accusing)\b", re.IGNORECASE)
_HANGS = sought(r",\s(?:(?:in|of|at|on|from)\s)?(?:which|where)\s\Z", re.IGNORECASE)
_LEAD = 16  # characters of ", in which"
_NO = re.compile(r"\bno\s\Z", re.IGNORECASE)
_WITHHELD = frozenset({Stance.CONFIRMS, Stance.DENIES})  # "could neither confirm nor deny"
_GAINS = frozenset({Action.CAPTURE, Action.RECAPTURE, Action.HOLD, Action.ADVANCE, Action.SIEGE, Action.REPEL, Action.TRANSFER})
_MEASURES = frozenset({Action.SANCTION, Action.DEMAND, Action.ACCUSATION, Action.REJECTION})
_TURNED = {
    Stance.ASSERTS: Stance.DENIES,
    Stance.DENIES: Stance.ASSERTS,
    Stance.CONFIRMS: Stance.DENIES,
    Stance.CONCEDES: Stance.DENIES,
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says it, with what force; `attribution` is None for the outlet's own voice.

    `of_whom` is the voice whose own forces "they" and "its troops" are, where that is another one: see `_claimed_and_denied`.
    """

    speaker: Speaker
    stance: Stance
    attribution: AttributionMention | None = None
    modality: Modality | None = None
    is_withheld: bool = False
    of_whom: "Voice | None" = None


def voices_of(action: ActionMention, passage: Passage, story: Story) -> tuple[Voice, ...]:
    """The innermost voice whose content holds the deed; the outlet's own where nobody is quoted."""
    holding = [said for said in story.said_by(passage.span) if _holds(said, action) and not _denies_charge(said, action)]
    holding = [said for said in holding if not (_is_of_truce(said, story) or _is_footage(said, story))]
    if not holding:
        return (Voice(_declarer(action, story), _stance(Stance.ASSERTS, action)),)
    inner = min(holding, key=lambda said: _breadth(said, action))
    told = [said for said in holding if _is_denied_by(inner, said)]
    if told:  # "Norland said it had taken the town, a claim Veland denied": each has a voice
        inner = min(told, key=lambda said: _breadth(said, action))
    denying = [] if _is_aside(inner, story.text) else [said for said in holding if _is_denied_by(said, inner)]
    if denying:
        return _claimed_and_denied(inner, denying, action, story)
    inner = next((said for said in holding if _takes_up(said, inner)), inner)
    same = [said for said in holding if said.content == inner.content and said.source and said.source != inner.source]
    return tuple(voice for said in (inner, *same) for voice in _together(_voice(said, action, story), story))


def _together(voice: Voice, story: Story) -> tuple[Voice, ...]:
    """A voice, or each of two sides that say it together."""
    if voice.attribution is None or not voice.speaker.name:
        return (voice,)
    speakers = speakers_of(voice.attribution, story)
    return tuple(replace(voice, speaker=speaker) for speaker in speakers) if len(speakers) > 1 else (voice,)


def _is_of_truce(said: AttributionMention, story: Story) -> bool:
    """ "A truce declared in March was broken": a pact says nothing, it was declared."""
    source = said.source
    if source is None or (said.speaker and said.speaker.key):
        return False
    pacts = (deed for deed in story.actions.touching(source) if deed.is_noun and CODES[deed.action].family is Family.PACT)
    return any(deed.span.end == source.end for deed in pacts)


def _is_footage(said: AttributionMention, story: Story) -> bool:
    """ "Footage published on 3 May shows": what is to be seen is nobody's word, unless whose footage it is has a name."""
    source = said.source
    return (
        source is not None
        and not (said.speaker and said.speaker.key)
        and bool(_SEEN.fullmatch(story.text, source.start, source.end))
    )


def _declarer(action: ActionMention, story: Story) -> Speaker:
    """Who "declared the town free": it is so on their word; nobody for any other deed."""
    is_declared = CODES[action.action].family is Family.CONTROL and action.text.lower().startswith(_DECLARES)
    named = story.actors.touching(action.subject) if is_declared and action.subject else ()
    if not named:
        return Speaker()
    key = named[0].key or named[0].represents
    known = story.gazetteer.actors.get(key)
    side = named[0].side or (known.side if known else "")
    return Speaker(named[0].name or named[0].text, key, side, text=named[0].text)


def _claimed_and_denied(
    said: AttributionMention, denying: list[AttributionMention], action: ActionMention, story: Story
) -> tuple[Voice, ...]:
    """ "The army denied claims by rebels that they held the town": both have a voice, and a gain is the claimant's own.

    Of other deeds whoever denies them is charged: "denied reports by residents that its troops had shelled the town".
    """
    denials = [_voice(denial, action, story) for denial in denying]
    if not said.source:
        return tuple(denials)
    claimed = _voice(said, replace(action, polarity_shift=""), story)
    of_whom = claimed if action.action in _GAINS else denials[0]
    return tuple(replace(voice, of_whom=of_whom) for voice in (claimed, *denials))


def _breadth(said: AttributionMention, action: ActionMention) -> int:
    """How long the words are in which a voice tells a deed."""
    return min(span.end - span.start for span in said.content if span.overlaps(action.span))


def _is_denied_by(denial: AttributionMention, said: AttributionMention) -> bool:
    """Whether what somebody denies is what another says: "denied Norland's claims that", "said that …, which Veland denied"."""
    if (
        denial.stance is not Stance.DENIES
        or said.stance is not Stance.ASSERTS
        or said.cue is None
        or denial.source == said.source
    ):
        return False
    is_between = denial.cue is not None and denial.cue.end < said.cue.start and denial.content == said.content
    return is_between or any(span.holds(said.cue) for span in denial.content)


def _takes_up(said: AttributionMention, told: AttributionMention) -> bool:
    """ "Reports that the town had fallen were confirmed by Veland": it is so on Veland's word, where nobody owns the reports."""
    is_answer = said.stance in (Stance.CONFIRMS, Stance.CONCEDES) and told.source is None and told.cue is not None
    return is_answer and any(told.cue is not None and span.holds(told.cue) for span in said.content)


def _is_aside(said: AttributionMention, text: str) -> bool:
    """ "Denied the killings, which police said were revenge": what others say in passing is not what is denied."""
    return said.source is not None and bool(_HANGS.within(text, max(0, said.source.start - _LEAD), said.source.start))


def _voice(said: AttributionMention, action: ActionMention, story: Story) -> Voice:
    """The voice of an attribution; what "an earlier version of this article" said, the outlet takes back."""
    if said.source and _is_nobody(said.source, story.text):
        return Voice(Speaker(), Stance.ASSERTS)  # "no group claimed the massacre" denies nothing
    if said.source and said.stance is Stance.ASSERTS and _EARLIER.match(story.text, said.source.start, said.source.end):
        return Voice(Speaker(), Stance.RETRACTS, said, said.modality)
    if said.modality is Modality.HYPOTHETICAL and said.stance in _WITHHELD:
        return Voice(speaker_of(said, story), Stance.ASSERTS, said, Modality.HYPOTHETICAL, is_withheld=True)
    stance = Stance.ASSERTS if _turns_on_another(said, action, story.text) else said.stance
    return Voice(speaker_of(said, story), _stance(stance, action), said, said.modality)


def _turns_on_another(said: AttributionMention, action: ActionMention, text: str) -> bool:
    """Whether whoever denies goes on to charge somebody else: "denied the raid, blaming rebels for the shelling"."""
    if said.stance is not Stance.DENIES or said.cue is None or said.cue.end > action.span.start:
        return False
    return _TURNS.search(text, said.cue.end, action.span.end) is not None


def _is_nobody(source: Span, text: str) -> bool:
    """ "No group", and the "one" of "no one"."""
    return (
        _NO_VOICE.match(text, source.start, source.end) is not None
        or _NO.search(text, source.start - 3, source.start) is not None
    )


def speaker_at(words: Span, passage: Passage, story: Story) -> Speaker | None:
    """Who says these words, None where nobody is quoted."""
    holding = [
        (span.end - span.start, number, said)
        for number, said in enumerate(story.said_by(passage.span))
        for span in said.content
        if span.start <= words.start < span.end
    ]
    return speaker_of(min(holding)[2], story) if holding else None


def _denies_charge(said: AttributionMention, action: ActionMention) -> bool:
    """ "X accused Y of it, a charge that Y denied": what is denied is the deed, and never that X accused."""
    is_statement = CODES[action.action].family is Family.STATEMENT
    return is_statement and said.stance is Stance.DENIES and said.cue is not None and said.cue.start > action.span.end


def _holds(said: AttributionMention, action: ActionMention) -> bool:
    is_cue = said.cue is not None and said.cue.overlaps(action.span)
    return not (is_cue or _is_speakers_own(said, action)) and any(
        span.start <= action.span.start < span.end for span in said.content
    )


def _is_speakers_own(said: AttributionMention, action: ActionMention) -> bool:
    """ "The union found that guards had killed nine and imposed sanctions": what whoever speaks did, and did not say."""
    if said.source is None or action.subject is None or said.cue is None or said.modality is not None:
        return False
    if said.stance is not Stance.ASSERTS or action.is_gerund:
        return False
    is_clause = any(
        span.start < action.span.start and span.start > said.cue.end and span.end > action.span.start for span in said.content
    )
    return is_clause and action.action in _MEASURES and said.source.holds(action.subject)


def _stance(stance: Stance, action: ActionMention) -> Stance:
    """A deed negated once is denied; denied and negated is affirmed again."""
    if action.polarity_shift and stance is not Stance.DENIES:
        stance = Stance.DENIES
    return _TURNED.get(stance, stance) if action.negated else stance
