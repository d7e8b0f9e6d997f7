"""Quotations that run on without a cue of their own: they belong to whoever spoke last."""

from tracker.extraction.attribution.quotations import Quotation
from tracker.extraction.attribution.said import Said
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_NEAREST = 2  # sentences between a cue and a quotation that runs on


def continue_quotations(words: Words, found: list[Said]) -> None:
    """Give every quotation that nobody was found to say to the speaker before it, where the text runs on."""
    covered = bytearray(len(words.lower))
    for said in found:
        for first, stop in said.content:
            covered[first:stop] = b"\1" * (stop - first)
    by_sentence = {said.sentence: said for said in found if _may_run_on(words, said)}
    number = 0
    for quotation in words.quotations:
        while number + 1 < len(words.sentences) and words.sentences[number + 1].first <= quotation.first:
            number += 1
        if covered[quotation.first] and not covered[quotation.last]:
            _run_over(words, found, quotation)
            continue
        if not quotation.is_speech or covered[quotation.first] or covered[quotation.last]:
            continue
        speaker = _speaker_before(words, number, quotation, by_sentence)
        if speaker is not None:
            speaker.content.append((quotation.first, quotation.last + 1))
            speaker.is_quote = True
            by_sentence[_sentence_at(words, number, quotation.last)] = speaker


def _run_over(words: Words, found: list[Said], quotation: Quotation) -> None:
    """A quotation that begins within what somebody says ("that the claim “is not true. …”") is theirs to its end."""
    holding = [
        (stop - first, stop, said)
        for said in found
        for first, stop in said.content
        if first <= quotation.first < stop <= quotation.last and said.source and words.quoted[said.cue[0]] < 0
    ]
    if holding:
        _, stop, said = min(holding, key=lambda each: each[0])
        said.content.append((stop, quotation.last + 1))


def _may_run_on(words: Words, said: Said) -> bool:
    speaks = said.is_quote or said.entry.cue.modality is None
    return speaks and "q" in said.entry.cue.takes and said.source is not None and words.quoted[said.cue[0]] < 0


def _sentence_at(words: Words, number: int, index: int) -> int:
    while number + 1 < len(words.sentences) and words.sentences[number + 1].first <= index:
        number += 1
    return number


def _speaker_before(words: Words, number: int, quotation: Quotation, by_sentence: dict[int, Said]) -> Said | None:
    sentence = words.sentences[number]
    opens_sentence = quotation.first - sentence.first <= 1
    if not opens_sentence:
        return by_sentence.get(number) if words.lower[quotation.first - 1] in (",", ":") else None
    for before in range(number - 1, max(-1, number - 1 - _NEAREST), -1):
        if words.sentences[before].passage.post != sentence.passage.post:
            return None
        said = by_sentence.get(before)
        paragraphs = sentence.passage.paragraph - words.sentences[before].passage.paragraph
        if said is not None:
            runs_on = paragraphs == 0 or (paragraphs == 1 and before == number - 1)
            return said if runs_on else None
        if words.lower[words.sentences[before].first] not in en.PERSONAL and paragraphs:
            return None
    return None
