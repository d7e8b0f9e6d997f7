"""Who says so, and do they affirm or deny: texts with their passages and actors in, attributions out."""

from collections.abc import Sequence

from tracker.extraction.attribution.finding import Said, read_sentence
from tracker.extraction.attribution.words import Words, words_of
from tracker.extraction.mentions import ActorMention, AttributionMention, Passage
from tracker.vocabulary import Span

__all__ = ["find_attributions"]


def find_attributions(
    text: str, passages: Sequence[Passage], actors: Sequence[ActorMention] = ()
) -> tuple[AttributionMention, ...]:
    """All attributions of a text in the order of their cues."""
    words = words_of(text, passages)
    found: list[Said] = []
    for number, sentence in enumerate(words.sentences):
        found += read_sentence(words, number, sentence)
    return tuple(_mention(words, said) for said in found)


def _mention(words: Words, said: Said) -> AttributionMention:
    content = tuple(words.span(first, stop) for first, stop in said.content)
    source = words.span(*said.source) if said.source else None
    cue = words.span(*said.cue)
    whole = Span(min(cue.start, content[0].start), max(cue.end, content[-1].end))
    return AttributionMention(
        whole,
        whole.of(words.text),
        said.entry.rule.name,
        source,
        cue,
        content,
        stance=said.entry.cue.stance,
        is_quote=said.is_quote,
        modality=said.entry.cue.modality,
    )
