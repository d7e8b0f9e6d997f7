"""What stands after a verb: its object, and the agent of a passive."""

from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    OBJECT_STOPS,
    PRONOUNS_SUBJECT,
    RELATIVES,
    TIME_WORDS,
)
from tracker.vocabulary import Span

_OBJECT_LIMIT = 16


def object_of(sentence: Sentence, after: int) -> Span | None:
    """What stands after a verb up to the next preposition, mark, relative or verb."""
    at = after
    while at < len(sentence.words) and not _bound_of_count(sentence, at) and _is_particle(sentence.words[at]):
        at += 1
    first = at
    at += _bound_of_count(sentence, at)
    while at < len(sentence.words) and at - first < _OBJECT_LIMIT and not _ends_object(sentence, at, first):
        at += 1
    while at > first and sentence.words[at - 1] in ("and", "or", "of", "the", "a", "an", "to", "'", '"'):
        at -= 1
    return sentence.stretch(first, at)


def _is_particle(word: str) -> bool:
    return word in ("out", "up", "down", "off") or word in ADVERBS


def _bound_of_count(sentence: Sentence, at: int) -> int:
    """How many words bound the count that opens an object: the two of "at least 20 soldiers"."""
    return next((len(bound) for bound in COUNT_BOUNDS if tuple(sentence.words[at : at + len(bound)]) == bound), 0)


def _ends_object(sentence: Sentence, at: int, first: int) -> bool:
    word = sentence.words[at]
    if at > first and word.endswith("ed") and at + 1 < len(sentence.words) and sentence.words[at + 1] == "by":
        return True  # "two mines planted by rebels"
    if word in PRONOUNS_SUBJECT and at > first:
        return True
    if word in ("and", "or"):
        return at + 1 >= len(sentence.words) or _starts_clause(sentence, at + 1)
    return word in OBJECT_STOPS or word in BREAKS or word in RELATIVES or word in TIME_WORDS or is_finite(sentence, at)


def _starts_clause(sentence: Sentence, at: int) -> bool:
    """Whether a verb comes within a few words, so that "and" joins clauses and not nouns."""
    words = sentence.words[at : at + 4]
    for offset, word in enumerate(words):
        if word in OBJECT_STOPS or word in BREAKS:
            return False
        if word in PRONOUNS_SUBJECT or is_finite(sentence, at + offset):
            return True
        if offset == 0 and word.endswith("ing") and len(words) > 1 and words[1] in DETERMINERS:  # "and urging the council to act"
            return True
    return False


def agent_after(sentence: Sentence, after: int) -> tuple[int, Span | None]:
    """The "by …" of a passive within its clause: where it stands and who it names."""
    for at in range(after, min(after + 14, len(sentence.words))):
        word = sentence.words[at]
        if word == "by" and not _by_is_time(sentence, at):
            return at, object_of(sentence, at + 1)
        if word in (";", ":", ".", "(", "that", "which", "who", "while", "before", "until", "being"):
            break
    return len(sentence.words), None


def _by_is_time(sentence: Sentence, at: int) -> bool:
    return at + 1 < len(sentence.words) and (sentence.words[at + 1] in TIME_WORDS or sentence.words[at + 1].isdigit())
