"""What stands between a noun and its verb: asides in commas and brackets, and the noun that "who" or "which" stands for."""

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions.grammar import BREAKS, FINITE, OBJECT_STOPS, RELATIVES
from tracker.vocabulary import Span

_LONGEST_AGE = 6  # words of ", aged 40 and 42 years,"
_ASIDES = 4  # places between a person and "who"


def over_parenthesis(sentence: Sentence, end: int) -> int:
    """Step back over ", an ally of X," to the comma that opens it; `end` stands right after the closing comma."""
    at = end - 1
    opener = {")": "(", "]": "["}.get(sentence.words[at], sentence.words[at])
    at -= 1
    while at > 0 and sentence.words[at] != opener:
        at -= 1
    return at


def is_closing(sentence: Sentence, comma: int) -> bool:
    """Whether the mark closes a parenthesis: one opens it before, with an article, a relative or a participle after it."""
    if sentence.words[comma] != ",":
        return True
    for at in range(comma - 1, max(comma - 22, 0), -1):
        if sentence.words[at] == ",":
            after = sentence.words[at + 1]
            if after.isdigit() or after in ("aged", "age"):
                return comma - at <= _LONGEST_AGE
            return after in RELATIVES or after in (
                "a",
                "an",
                "the",
                "which",
                "including",
                "backed",
                "led",
                "known",
                "one",
                "head",
            )
        if sentence.words[at] in (";", ":", "."):
            return False
    return False


def nouns_before(sentence: Sentence, last: int) -> Span | None:
    """The noun phrase that ends right before word `last`."""
    return sentence.stretch(noun_before(sentence, last), last)


def noun_before(sentence: Sentence, last: int) -> int:
    """Where the noun phrase right before a relative begins."""
    at = last
    while at > 0 and last - at < 10:
        word = sentence.words[at - 1]
        if word in BREAKS or word in FINITE or word in OBJECT_STOPS:
            break
        at -= 1
    return at


def person_before(sentence: Sentence, last: int) -> tuple[int, int]:
    """Where the noun phrase that "who" stands for begins and ends: over ", from a village in the north," to a person."""
    first = noun_before(sentence, last)
    at = first
    for _ in range(_ASIDES):
        if at < 2 or sentence.words[at - 1] not in OBJECT_STOPS:
            break
        if sentence.words[at - 2] == ",":
            last = at - 2
            first = at = noun_before(sentence, last)
        else:
            at = noun_before(sentence, at - 1)
    return first, last
