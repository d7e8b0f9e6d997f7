"""Whose account a sentence gives without a word of saying: "The army's account differs. Its units were never there."."""

from tracker.extraction.attribution.lexicon import Entry
from tracker.extraction.attribution.said import Said, Stretch
from tracker.extraction.attribution.words import Sentence, Words
from tracker.extraction.rules.en.attribution import ACCOUNT
from tracker.vocabulary import Span


def read_accounts(words: Words, found: list[Said]) -> list[Said]:
    """What the sentence says that follows one of an account, where nobody else is found to say it."""
    told = {said.sentence for said in found}
    given: list[Said] = []
    for number, sentence in enumerate(words.sentences[:-1]):
        following = words.sentences[number + 1]
        is_next = following.passage.paragraph == sentence.passage.paragraph and following.stop > following.first
        if not is_next or number + 1 in told:
            continue
        said = _account(words, number, sentence, (following.first, following.stop))
        if said:
            given.append(said)
    return given


def _account(words: Words, number: int, sentence: Sentence, content: Stretch) -> Said | None:
    """The account of whom a sentence names: "the army's version is another", "the army told another story"."""
    span = sentence.passage.span
    match = ACCOUNT.pattern.match(words.text, span.start, span.end)
    if match is None:
        return None
    name = next(name for name in ("owner", "teller", "another") if match[name])
    source = words.within(sentence, Span(*match.span(name)))
    words_for_it = ACCOUNT.meaning.words
    cue = next((at for at in range(source[1], sentence.stop) if words.lower[at] in words_for_it), source[1])
    return Said(Entry((), "noun", ACCOUNT), (cue, cue + 1), source, [content], number + 1) if source[1] > source[0] else None
