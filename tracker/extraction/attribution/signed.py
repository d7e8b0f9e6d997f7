"""Whose a post is that stands in a report with its signature: "We hold the mill. — Falcon Brigade (@falcons)"."""

from collections.abc import Iterator

from tracker.extraction.attribution.lexicon import Entry
from tracker.extraction.attribution.said import Said, Stretch
from tracker.extraction.attribution.words import Sentence, Words
from tracker.extraction.rules.en.attribution import SIGNED
from tracker.vocabulary import Span

_DASH = 3  # characters of the dash that stands before a name on a line of its own
_MOST = 12  # sentences of a post
_ENTRY = Entry((), "noun", SIGNED)


def read_signed(words: Words) -> list[Said]:
    """Each signed post, said by whoever signs it."""
    if "(@" not in words.text:
        return []
    return [said for number, sentence in enumerate(words.sentences) for said in _signed(words, number, sentence)]


def _signed(words: Words, number: int, sentence: Sentence) -> Iterator[Said]:
    span = sentence.passage.span
    match = SIGNED.pattern.search(words.text, max(0, span.start - _DASH), span.end)
    if match is None:
        return
    source, dash = words.within(sentence, Span(*match.span("name"))), words.within(sentence, Span(*match.span()))
    content = [*_before(words, number), *([(sentence.first, dash[0])] if dash[0] > sentence.first else [])]
    if content and source[1] > source[0]:
        yield Said(_ENTRY, (dash[0], dash[0] + 1), source, content, number, is_quote=True)


def _before(words: Words, number: int) -> list[Stretch]:
    """The sentences before a signature: those of its paragraph or, where it is one of its own, of the paragraph above."""
    here = words.sentences[number]
    found: list[Stretch] = []
    paragraph = here.passage.paragraph
    for before in reversed(words.sentences[max(0, number - _MOST) : number]):
        if before.passage.paragraph != paragraph:
            is_above = not found and here.passage.paragraph - before.passage.paragraph == 1
            if not is_above or before.passage.post != here.passage.post or "(@" in before.passage.span.of(words.text):
                break
            paragraph = before.passage.paragraph
        if before.stop > before.first:
            found.insert(0, (before.first, before.stop))
    return found
