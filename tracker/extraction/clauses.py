"""The clause around a deed without a tagger: its words, its verb group, and the stretches that are subject and object."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from tracker.extraction.rules.en.actions.grammar import (
    ACCUSING,
    ADVERBS,
    AUXILIARIES,
    BREAKS,
    CATENATIVES,
    DETERMINERS,
    FINITE,
    OBJECT_STOPS,
    PRONOUNS_SUBJECT,
    RELATIVES,
    TIME_WORDS,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, Sort
from tracker.vocabulary import Span

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*|--|[^\w\s]", re.UNICODE)
_QUOTES = frozenset({'"', "“", "”"})
_OBJECT_LIMIT = 16
_SUBJECT_LIMIT = 28
_MONTH_MAY = "may-month"
_BEFORE_MONTH = re.compile(r"(?:\b(?:in|of|on|since|by|early|mid|late|last|this|until|from|during|to)|\d)\s+\Z", re.IGNORECASE)
_AFTER_MONTH = re.compile(r"\s+\d")


def _is_month(text: str, word: re.Match[str]) -> bool:
    """Whether a "may" is the month: a date word stands before it, or a number after it."""
    if word[0].lower() != "may":
        return False
    return bool(_BEFORE_MONTH.search(text, max(0, word.start() - 10), word.start()) or _AFTER_MONTH.match(text, word.end()))


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage cut into words and marks, each with its offset in the text; `words` are lower case."""

    text: str
    span: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    is_upper: bool

    @classmethod
    def of(cls, text: str, span: Span) -> "Sentence":
        """Cut one passage of a text."""
        found = list(_TOKEN.finditer(text, span.start, span.end))
        words = tuple(_MONTH_MAY if _is_month(text, m) else m[0].lower().replace("’", "'") for m in found)
        is_upper = text[span.start : span.end].isupper()
        return cls(text, span, words, tuple(m.start() for m in found), tuple(m.end() for m in found), is_upper)

    def stretch(self, first: int, last: int) -> Span | None:
        """The span of words `first` to `last` (left out), None where there are none."""
        return Span(self.starts[first], self.ends[last - 1]) if first < last else None

    def index_at(self, offset: int) -> int:
        """The first word that ends after an offset."""
        return bisect_right(self.ends, offset)


def group_start(sentence: Sentence, verb: int) -> int:
    """Where the verb group begins: auxiliaries, adverbs, negations and "began to" before the verb belong to it."""
    at = verb
    while at > 0:
        before = sentence.words[at - 1]
        if before in _QUOTES and at > 1 and sentence.words[at - 2] in AUXILIARIES:
            at -= 1
            continue
        is_catenative = before in CATENATIVES and (sentence.words[at] == "to" or at == verb)
        if not (before in AUXILIARIES or before in ADVERBS or is_catenative or (before.endswith("ly") and len(before) > 4)):
            break
        at -= 1
    # an adverb at the head of the chunk ("still, rebels…") is no part of the group
    return at


def _is_break(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    return word in BREAKS or word == "that"


def _chunk_start(sentence: Sentence, end: int) -> int:
    at = end
    while at > 0 and end - at < _SUBJECT_LIMIT and not _is_break(sentence, at - 1):
        at -= 1
    return at


def _over_parenthesis(sentence: Sentence, end: int) -> int:
    """Step back over ", an ally of X," to the comma that opens it; `end` stands right after the closing comma."""
    at = end - 1
    opener = {")": "(", "]": "["}.get(sentence.words[at], sentence.words[at])
    at -= 1
    while at > 0 and sentence.words[at] != opener:
        at -= 1
    return at


def _without_lead(sentence: Sentence, first: int, last: int) -> int:
    """Drop what leads a clause but is no noun: conjunctions, adverbs, "on Monday", "in September"."""
    at = first
    while at < last:
        word = sentence.words[at]
        if word in ("on", "in", "at", "by", "since", "during", "for") and _leads_time(sentence, at, last):
            at = _after_time(sentence, at + 1, last)
        elif (
            word in ADVERBS
            or word in TIME_WORDS
            or word in ("and", "but", "that", "then", "so", "or", "if", "when", "while", "from", *RELATIVES)
        ):
            at += 1
        else:
            break
    return at


def _leads_time(sentence: Sentence, at: int, last: int) -> bool:
    return any(word in TIME_WORDS for word in sentence.words[at + 1 : min(at + 5, last)])


def _after_time(sentence: Sentence, at: int, last: int) -> int:
    while at < last and sentence.words[at] not in TIME_WORDS:
        at += 1
    while at < last and (sentence.words[at] in TIME_WORDS or sentence.words[at].isdigit()):
        at += 1
    return at


def _first_finite(sentence: Sentence, first: int, last: int) -> int | None:
    return next((i for i in range(first, last) if _is_finite(sentence, i)), None)


def _is_finite(sentence: Sentence, at: int) -> bool:
    word, before = sentence.words[at], sentence.words[at - 1] if at else ""
    if word in FINITE:
        return before not in ("the", "a", "an", "his", "her", "their", "its")
    # a past form right after a noun is its verb: "the engineers stopped work"
    after = sentence.words[at + 1] if at + 1 < len(sentence.words) else "."
    return (
        word.endswith("ed")
        and after != "by"
        and len(word) > 4
        and "-" not in word
        and (before in NOUNS or (before.endswith("s") and before[0] != "'"))
    )


def _last_finite(sentence: Sentence, first: int, last: int) -> int | None:
    return next((i for i in range(last - 1, first - 1, -1) if _is_finite(sentence, i)), None)


def subject_of(sentence: Sentence, group: int, *, nonfinite: bool) -> Span | None:
    """Who a verb group at `group` belongs to; an infinitive or participle takes the subject of the verb above it."""
    if nonfinite and group > 1 and sentence.words[group - 1] in ("of", "for"):
        accused = _accused(sentence, group - 1)
        if accused:
            return accused
    first, last = _subject_chunk(sentence, group, nonfinite=nonfinite)
    if first >= last:
        return None
    if sentence.words[last - 1] in PRONOUNS_SUBJECT:
        return sentence.stretch(last - 1, last)
    # "entered the clinic and took": the second verb shares the subject of the first
    nonfinite = nonfinite or (last < group and sentence.words[last] in ("and", "or", "but", "then"))
    finite = _first_finite(sentence, first, last) if nonfinite else _last_finite(sentence, first, last)
    if finite is not None and (nonfinite or finite + 1 >= last):
        last = finite
        last = group_start(sentence, last)
    elif finite is not None:
        first = finite + 1
    first = _without_lead(sentence, first, last)
    return sentence.stretch(first, min(last, len(sentence.words)))


def _accused(sentence: Sentence, of: int) -> Span | None:
    """The rebels of "accused the rebels of shelling"."""
    for at in range(of - 1, max(of - 12, -1), -1):
        if sentence.words[at] in ACCUSING:
            return sentence.stretch(at + 1, of)
        if sentence.words[at] in BREAKS:
            break
    return None


def _subject_chunk(sentence: Sentence, group: int, *, nonfinite: bool) -> tuple[int, int]:
    """The words before a verb group that may hold its subject, stepping over relatives, "and" and parentheses."""
    last = group
    for _ in range(3):
        if last > 0 and sentence.words[last - 1] in RELATIVES:
            last -= 1
            if last > 0 and sentence.words[last - 1] == ",":
                last -= 1
            return _noun_before(sentence, last), last
        if last > 0 and sentence.words[last - 1] in ("and", "or", "but", "then"):
            last -= 1
            if last > 0 and sentence.words[last - 1] == ",":
                last -= 1
            continue
        if (
            nonfinite
            and last > 0
            and sentence.words[last - 1] in ("after", "before", "while", "by", "without", "despite", "when")
        ):
            last -= 1
            continue
        if last > 1 and sentence.words[last - 1] in (",", ")", "]") and _is_closing(sentence, last - 1):
            last = _over_parenthesis(sentence, last)
            continue
        if last > 0 and sentence.words[last - 1] == ",":
            last -= 1
            continue
        break
    return _chunk_start(sentence, last), last


def _is_closing(sentence: Sentence, comma: int) -> bool:
    """Whether the mark closes a parenthesis: one opens it before, with an article, a relative or a participle after it."""
    if sentence.words[comma] != ",":
        return True
    for at in range(comma - 1, max(comma - 22, 0), -1):
        if sentence.words[at] == ",":
            after = sentence.words[at + 1]
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
    return sentence.stretch(_noun_before(sentence, last), last)


def premodifier_of(sentence: Sentence, noun: int) -> Span | None:
    """The "Russian" of "Russian air strikes", the "the regime's" of "the regime's shelling"; None where nothing stands there."""
    at = noun
    while at > 0 and noun - at < 6:
        word = sentence.words[at - 1]
        if word in BREAKS or word in OBJECT_STOPS or word in FINITE or word in ADVERBS or word in ("and", "or", "of", "no"):
            break
        if (
            word.endswith("s")
            and word not in NOUNS
            and sentence.text[sentence.starts[at - 1]].islower()
            and not word.endswith("'s")
        ):
            break
        at -= 1
        if word in DETERMINERS:
            break
    words = sentence.words[at:noun]
    return sentence.stretch(at, noun) if any(_may_act(sentence, at + step) for step in range(len(words))) else None


def _may_act(sentence: Sentence, at: int) -> bool:
    """Whether a word before a noun can name who did it: a people, a possessive, or a name told by its capital."""
    word = sentence.words[at]
    if word.endswith("'s") or word in ("their", "his", "her", "our", "its") or Sort.PEOPLE in NOUNS.get(word, ()):
        return True
    if sentence.is_upper:
        return word.endswith(("ian", "can", "ese", "ish")) and len(word) > 4
    return at > 0 and sentence.text[sentence.starts[at]].isupper()


def _noun_before(sentence: Sentence, last: int) -> int:
    """Where the noun phrase right before a relative begins."""
    at = last
    while at > 0 and last - at < 10:
        word = sentence.words[at - 1]
        if word in BREAKS or word in FINITE or word in OBJECT_STOPS:
            break
        at -= 1
    return at


def object_of(sentence: Sentence, after: int) -> Span | None:
    """What stands after a verb up to the next preposition, mark, relative or verb."""
    at = after
    while at < len(sentence.words) and (sentence.words[at] in ("out", "up", "down", "off") or sentence.words[at] in ADVERBS):
        at += 1
    first = at
    while at < len(sentence.words) and at - first < _OBJECT_LIMIT and not _ends_object(sentence, at, first):
        at += 1
    while at > first and sentence.words[at - 1] in ("and", "or", "of", "the", "a", "an", "to", "'", '"'):
        at -= 1
    return sentence.stretch(first, at)


def _ends_object(sentence: Sentence, at: int, first: int) -> bool:
    word = sentence.words[at]
    if word in PRONOUNS_SUBJECT and at > first:
        return True
    if word in ("and", "or"):
        return at + 1 >= len(sentence.words) or _starts_clause(sentence, at + 1)
    return word in OBJECT_STOPS or word in BREAKS or word in RELATIVES or word in TIME_WORDS or _is_finite(sentence, at)


def _starts_clause(sentence: Sentence, at: int) -> bool:
    """Whether a verb comes within a few words, so that "and" joins clauses and not nouns."""
    words = sentence.words[at : at + 4]
    for offset, word in enumerate(words):
        if word in OBJECT_STOPS or word in BREAKS:
            return False
        if word in PRONOUNS_SUBJECT or _is_finite(sentence, at + offset):
            return True
    return False


def agent_after(sentence: Sentence, after: int) -> tuple[int, Span | None]:
    """The "by …" of a passive within its clause: where it stands and who it names."""
    for at in range(after, min(after + 14, len(sentence.words))):
        word = sentence.words[at]
        if word == "by" and not _by_is_time(sentence, at):
            return at, object_of(sentence, at + 1)
        if word in (";", ":", ".", "(", "that", "which", "who", "while"):
            break
    return len(sentence.words), None


def _by_is_time(sentence: Sentence, at: int) -> bool:
    return at + 1 < len(sentence.words) and (sentence.words[at + 1] in TIME_WORDS or sentence.words[at + 1].isdigit())
