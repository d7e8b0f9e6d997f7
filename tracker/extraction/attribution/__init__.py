"""Who says so, and do they affirm or deny: texts with their passages and actors in, attributions out."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from tracker.extraction.attribution.accounts import read_accounts
from tracker.extraction.attribution.called import words_for
from tracker.extraction.attribution.cast import Cast, cast_of
from tracker.extraction.attribution.continuing import continue_quotations
from tracker.extraction.attribution.finding import read_sentence
from tracker.extraction.attribution.said import Said
from tracker.extraction.attribution.signed import read_signed
from tracker.extraction.attribution.speakers import is_anonymous, speaker_of
from tracker.extraction.attribution.words import Words, words_of
from tracker.extraction.folding import lowered
from tracker.extraction.mentions import ActorMention, AttributionMention, Passage
from tracker.extraction.rules.en import attribution_words as en
from tracker.extraction.rules.en.answers import CALLED_UNTRUE
from tracker.vocabulary import Modality, Span, Stance

__all__ = ["find_attributions"]


_COUNTRY = "en.actor.country"  # before a colon it may only head what happened there
_NAMELESS = re.compile(
    r"(?:condition|grounds) of anonymity|anonymously|not (?:to be|be) (?:named|identified)|not authori[sz]ed to (?:speak|talk"
    r"|comment)|declined to (?:be named|be identified|give (?:his|her|their) names?)"
)  # for a text in small letters


def find_attributions(
    text: str, passages: Sequence[Passage], actors: Sequence[ActorMention] = ()
) -> tuple[AttributionMention, ...]:
    """All attributions of a text in the order of their cues, each with the actor behind its source where one is known."""
    voices = frozenset(actor.span.end for actor in actors if actor.key and actor.rule != _COUNTRY)
    words = words_of(text, passages, voices)
    found: list[Said] = []
    for number, sentence in enumerate(words.sentences):
        found += read_sentence(words, number, sentence)
    found = sorted([*found, *read_accounts(words, found), *read_signed(words)], key=lambda said: said.cue)
    continue_quotations(words, found)
    cast = cast_of(words, actors)
    nameless = [match.start() for match in _NAMELESS.finditer(lowered(text))]
    return tuple(_mention(cast, said, nameless) for said in found)


def _mention(cast: Cast, said: Said, nameless: Sequence[int]) -> AttributionMention:
    words = cast.words
    content = tuple(words.span(first, stop) for first, stop in said.content)
    cue_span = words.span(*said.cue)
    whole = Span(min(cue_span.start, content[0].start), max(cue_span.end, content[-1].end))
    speaker = speaker_of(cast, said, said.source) if said.source else None
    return AttributionMention(
        whole,
        whole.of(words.text),
        said.entry.rule.name,
        words.span(*said.source) if said.source else None,
        cue_span,
        content,
        stance=_stance(words, said, content),
        is_quote=said.is_quote,
        is_anonymous=_is_anonymous(words, said, speaker, nameless),
        speaker=speaker,
        called=words_for(cast, said, speaker),
        modality=_modality(said),
    )


def _stance(words: Words, said: Said, content: Sequence[Span]) -> Stance:
    """The force of a cue: whoever calls reports of a deed a lie denies it."""
    stance = said.entry.cue.stance
    is_call = stance is Stance.ASSERTS and words.lower[said.cue[0]] in en.CALLS
    if is_call and CALLED_UNTRUE.match(words.text, content[0].start, content[0].end):
        return Stance.DENIES
    return Stance.ASSERTS if _is_own_word(words, said) else stance


def _is_own_word(words: Words, said: Said) -> bool:
    """Whether what somebody says follows their denial: 'the army rejected the claim: "We are still inside"'."""
    opens, after = said.content[0][0], said.cue[1]
    return said.entry.cue.stance is Stance.DENIES and after < opens and words.lower[opens - 1] == ":" and words.quoted[opens] >= 0


def _modality(said: Said) -> Modality | None:
    if said.is_negated:
        return Modality.HYPOTHETICAL
    return said.entry.cue.modality or (Modality.HYPOTHETICAL if said.is_order else None)


def _is_anonymous(words: Words, said: Said, speaker: ActorMention | None, nameless: Sequence[int]) -> bool:
    if said.source is None:
        return False
    sentence = words.sentences[said.sentence].passage.span
    return is_anonymous(words, said.source, speaker) or bisect_left(nameless, sentence.start) < bisect_left(
        nameless, sentence.end
    )
