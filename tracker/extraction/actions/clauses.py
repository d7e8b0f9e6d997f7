"""A sentence cut into words, and the two questions all grammar begins with: is this a verb, and where does its group start."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Concatenate

from tracker.extraction.cutting import cut, cutter
from tracker.extraction.rules.abbreviations import MONTHS
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    AUXILIARIES,
    CATENATIVES,
    DETERMINERS,
    DISGUISED,
    FINITE,
    PARTICLES,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS
from tracker.vocabulary import Span

_TOKEN = cutter(
    r"(?=.\.)(?:[^\W\d_]\.){2,6}(?:-[^\W_]+)*(?!\w)|\d{1,3}(?:,\d{3}){1,3}(?![\w,])|[^\W_]++(?:['’.\-–][^\W_]++)*+|--|[^\w\s]"
)
# A dot behind one of these ends no sentence: "Gen. Sol".
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "gen", "col", "lt", "maj", "capt", "sgt", "brig", "adm", "sen", "rep", "gov"})
_ABOUT = frozenset({"approx", "ca", "c", "est"})  # "holds approx. 80% of the town"
_QUOTES = frozenset({'"', "“", "”"})
_NAMES = {"IS": "is-group", "US": "us-state", "WHO": "who-body"}  # names that are spelled like small words
_SCARE, _SPEECH = 7, 3  # words in quotes that are no speech, and from how many on a verb among them makes them speech
_ENTRENCHED = wordset("holed entrenched encamped billeted garrisoned")  # "rebels holed up in the fort fired"
_TWO = 2  # dots of a sentence with one that only shortens
_FITTED = wordset("armed mounted equipped fitted loaded packed")  # "lorries mounted with guns"
TIED = wordset("allied aligned affiliated linked")  # "fighters allied with the guard shot nine"
_WHO_DID = frozenset({"they", "he", "she", "we"})
_BODIES = wordset(
    "junta regime government council committee parliament cabinet ministry court coalition alliance movement opposition"
)
_OF_GROUND = wordset("control hold occupy besiege surround defend block")  # verbs of a present that are nouns or infinitives too
_OFTEN, _DETERMINED = wordset("now still also already"), DETERMINERS | wordset("all most much half both")
_IN_TIME = wordset("on in by since over during within for")
_SOME = wordset("the recent past last several few two three four five six")
_MONTH_MAY = "may-month"
_BEFORE_MONTH = re.compile(
    r"(?:\b(?:in|of|on|since|by|early|mid|late|last|this|until|from|during|to|for)|\d)\s+\Z", re.IGNORECASE
)
_AFTER_MONTH = re.compile(r"\s+\d")


def _is_month(text: str, start: int, end: int) -> bool:
    """Whether a "may" is the month: a date word stands before it, or a number after it."""
    return bool(_BEFORE_MONTH.search(text, max(0, start - 10), start) or _AFTER_MONTH.match(text, end))


def _scare_quotes(words: Sequence[str]) -> frozenset[int]:
    """The marks around a few words, which part no clause: the two of 'it "liberated" six villages'."""
    if _QUOTES.isdisjoint(words):
        return frozenset()
    marks = [at for at, word in enumerate(words) if word in _QUOTES]
    pairs = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(at for first, last in pairs if _is_scare(words[first + 1 : last]) for at in (first, last))


def _shortening_dots(words: Sequence[str], shown: Sequence[str]) -> frozenset[int]:
    """The dots that end no sentence, behind a month and before a day, or behind a title and before a name."""
    if words.count(".") < _TWO:
        return frozenset()
    dots = (at for at in range(1, len(words) - 1) if words[at] == ".")
    return frozenset(
        at
        for at in dots
        if ((words[at - 1] in MONTHS or words[at - 1] in _ABOUT) and words[at + 1][0].isdigit())
        or (words[at - 1] in _TITLES and shown[at + 1][0].isupper())
    )


def _is_scare(words: Sequence[str]) -> bool:
    """Whether words in quotes are only called so, and said by nobody."""
    if not 0 < len(words) <= _SCARE or not words[-1][0].isalpha():
        return False
    return len(words) < _SPEECH or FINITE.isdisjoint(words)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A passage cut into words and marks, each with its offset in the text; `words` are lower case.

    `answers` keeps what has been asked of its grammar (`asked_once`).
    """

    text: str
    span: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    is_upper: bool
    low: str
    answers: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, text: str, span: Span, low: str) -> "Sentence":
        """Cut one passage of a text; `low` is the whole text in small letters."""
        passage = span.of(text)
        shown, starts, ends = cut(_TOKEN, passage, span.start)
        words = list(map(str.lower, shown))
        aside, is_upper = _scare_quotes(words) | _shortening_dots(words, shown), passage.isupper()
        if not is_upper and not _NAMES.keys().isdisjoint(shown):
            words = [_NAMES.get(name) or word for name, word in zip(shown, words, strict=True)]
        if aside:
            kept = [at for at in range(len(words)) if at not in aside]
            words, starts, ends = [words[at] for at in kept], [starts[at] for at in kept], [ends[at] for at in kept]
        for at in [at for at, word in enumerate(words) if word == "may" or "’" in word]:
            is_month = words[at] == "may" and _is_month(text, starts[at], ends[at])
            words[at] = _MONTH_MAY if is_month else words[at].replace("’", "'")
        return cls(text, span, tuple(words), tuple(starts), tuple(ends), is_upper, low)

    def stretch(self, first: int, last: int) -> Span | None:
        """The span of words `first` to `last` (left out), None where there are none."""
        return Span(self.starts[first], self.ends[last - 1]) if first < last else None

    def index_at(self, offset: int) -> int:
        """The first word that ends after an offset."""
        return bisect_right(self.ends, offset)


def asked_once[**P, Answer](ask: Callable[Concatenate[Sentence, P], Answer]) -> Callable[Concatenate[Sentence, P], Answer]:
    """Ask a sentence a question of its grammar once only: every rule about a word asks the same."""

    @wraps(ask)
    def answer(sentence: Sentence, /, *about: P.args, **how: P.kwargs) -> Answer:
        question = (ask, about, *how.values())
        found: Answer = sentence.answers.get(question, sentence)  # which is the answer to no question
        if found is sentence:
            found = sentence.answers[question] = ask(sentence, *about, **how)
        return found

    return answer


def group_start(sentence: Sentence, verb: int) -> int:
    """Where the verb group begins: auxiliaries, adverbs, negations and "began to" before the verb belong to it."""
    at = verb
    while at > 0:
        before = sentence.words[at - 1]
        if before in _QUOTES and at > 1 and sentence.words[at - 2] in AUXILIARIES:
            at -= 1
            continue
        if (helper := _before_day(sentence, at)) is not None:
            at = helper
            continue
        if before == "longer" and at > 1 and sentence.words[at - 2] in ("no", "any"):
            at -= 2
            continue
        is_catenative = before in CATENATIVES and (sentence.words[at] == "to" or at == verb)
        if not (before in AUXILIARIES or before in ADVERBS or is_catenative or (before.endswith("ly") and len(before) > 4)):
            break
        at -= 1
    # an adverb at the head of the chunk ("still, rebels…") is no part of the group
    return at


def _before_day(sentence: Sentence, at: int) -> int | None:
    """The auxiliary that a day parts from its verb: the "had" of "had on Monday taken", "has in recent weeks taken"."""
    day = at
    while day > 0 and (sentence.words[day - 1] in TIME_WORDS or sentence.words[day - 1] in _SOME):
        day -= 1
    if day < 2 or sentence.words[day - 1] not in _IN_TIME or TIME_WORDS.isdisjoint(sentence.words[day:at]):
        return None
    return day - 2 if sentence.words[day - 2] in AUXILIARIES and sentence.words[day - 2] != "to" else None


def is_infinitive(helpers: Sequence[str]) -> bool:
    """Whether the words of a group before its verb leave it without a tense: "to seize", and not "have managed to seize"."""
    if "to" not in helpers:
        return False
    before = helpers[: list(helpers).index("to")]
    return not any(word in FINITE or (word in CATENATIVES and word.endswith(("ed", "began"))) for word in before)


def is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb with a tense of its own, as far as a list and its neighbours tell."""
    word, before = sentence.words[at], sentence.words[at - 1] if at else ""
    after = sentence.words[at + 1] if at + 1 < len(sentence.words) else "."
    if (after == "by" and word.endswith("ed")) or word in _ENTRENCHED:
        return False  # "residents reached by telephone"
    if word in _OF_GROUND and (before in _OFTEN or (before.endswith("s") and before in NOUNS)) and after in _DETERMINED:
        return True  # "the rebels control all the roads"
    if word == "claim" and after in ("to", "that") and before.endswith("s") and before in NOUNS:
        return True  # "federal forces claim to have broken the siege"
    if word in FINITE:
        return before not in ("the", "a", "an", "his", "her", "their", "its")
    # a past form right after a noun is its verb: "the engineers stopped work"
    return (
        word.endswith("ed")
        and not (after == "as" and word in DISGUISED)
        and not (after == "with" and word in _FITTED)
        and not (after in ("with", "to") and word in TIED)
        and (sentence.is_upper or at == 0 or not sentence.text[sentence.starts[at]].isupper())  # "President Mohamed" is a name
        and len(word) > 4
        and "-" not in word
        and (
            before in NOUNS
            or before in _BODIES
            or (before in _WHO_DID and after in PARTICLES)
            or (before.endswith("s") and before[0] != "'")
        )
    )
