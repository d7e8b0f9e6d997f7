"""The figures of a sentence that may be counts, with their lowest, best and highest value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.extraction.mentions import NumberMention
from tracker.extraction.rules.en import number_context as around
from tracker.extraction.rules.en import number_words as words
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Span

_WORDS = "|".join(sorted((*words.UNITS, *words.TENS), key=len, reverse=True))
_SCALES = "|".join(words.SCALES)
_VAGUE = "|".join(word.replace(" ", r"\s+") for word in sorted(words.VAGUE, key=len, reverse=True))
_SPELLED = rf"(?:{_WORDS})(?:[\s-]+(?:and\s+)?(?:{_WORDS}|{_SCALES})\b){{0,6}}"
_FIGURE = rf"\d{{1,3}}(?:,\d{{3}}){{1,3}}(?![\d,]\d)|\d{{1,9}}(?:\.\d{{1,2}})?(?:\s+(?:{_SCALES})\b)?"
_ONE = rf"(?:{_FIGURE}|{_SPELLED})"
_NUMBER = re.compile(
    rf"(?<![\w$€£#.,:/%–-])(?P<one>{_FIGURE}|an?(?=\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{around.PERSON})\b)|\b(?:{_VAGUE})\b|{_SPELLED}\b)"
    rf"(?:(?:\s?[-–]\s?|\s+(?:to|or|and)\s+)(?P<two>{_ONE})(?![\w%]))?(?![\w/%])(?![.,:]\d)"
)  # for a text in small letters
_BOUND = sought(rf"\b(?P<bound>{'|'.join(sorted(words.BOUNDS, key=len, reverse=True))})\s+\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s+\Z", re.IGNORECASE)
_TALLIED = re.compile(r"\b(?:bring(?:s|ing)|brought|rais(?:es|ed|ing))\s+to\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
BEFORE = 120  # characters before a number that tell what it counts
_RIGHT_BEFORE = 40  # and that tell that it counts nothing: "neither of these"
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it stands in the text, with its qualifier; what it counts is told from `told_from` on."""

    span: Span
    low: int | None
    best: int | None
    high: int | None
    told_from: int

    def counting(self, rule: str, what: str, text: str) -> NumberMention:
        """The number as a count of something, by a rule."""
        return NumberMention(self.span, self.span.of(text), rule, what, low=self.low, best=self.best, high=self.high)


def figures_in(text: str, small: str, passage: Span) -> Iterator[Figure]:
    """The numbers of a passage that may be counts: no dates, ages, sums or names; `small` is the text in small letters."""
    position = passage.start
    while match := _NUMBER.search(small, position, passage.end):
        position = match.end("one") if match["two"] and not _is_range(text, match) else match.end()
        end = position
        start = match.start()
        before = text[max(passage.start, start - BEFORE) : start]
        bound = _BOUND.search(text, small, max(passage.start, start - BEFORE), start)
        if _is_no_count(text, match.group("one"), before, end, passage):
            continue
        low, best, high = _values(match, end)
        if bound:
            start = bound.start()
            low, best, high = _bounded(words.BOUNDS[" ".join(bound["bound"].lower().split())], low, best, high)
        whole = around.OUT_OF.match(text, end, passage.end)
        yield Figure(Span(start, end), low, best, high, whole.end() if whole else end)


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers are the ends of a range: "20 to 30", "between 20 and 30", "20-30"."""
    low, high = _value(match["one"]), _value(match["two"])
    joint = text[match.end("one") : match.start("two")].strip().lower()
    if low is None or high is None or low >= high or around.CHANGED_FROM.search(text, max(0, match.start() - 40), match.start()):
        return False
    return joint != "and" or bool(_BETWEEN.search(text, max(0, match.start() - 12), match.start()))


def _values(match: re.Match[str], end: int) -> tuple[int | None, int | None, int | None]:
    word = " ".join(match["one"].lower().split())
    if word in ("a", "an"):
        return 1, 1, 1
    if word in words.VAGUE:
        low, high = words.VAGUE[word]
        return low, None if high is None else low, high
    one = _value(word)
    if match["two"] and end == match.end("two"):
        two = _value(match["two"])
        return one, None if one is None or two is None else (one + two) // 2, two
    return one, one, one


def _bounded(bound: str, low: int | None, best: int | None, high: int | None) -> tuple[int | None, int | None, int | None]:
    if bound == "least":
        return low, best, None
    if bound == "most":
        return None, best if best == low else high, high
    if bound == "under":
        return None, None, high
    return (None, best, None) if low == high else (low, best, high)


def _value(spelled: str) -> int | None:
    """The number that figures or words stand for."""
    total = current = 0.0
    for word in re.split(r"[\s-]+", spelled.lower().replace(",", "")):
        if word in words.SCALES:
            current = max(current, 1) * words.SCALES[word]
            if words.SCALES[word] >= 1_000:
                total, current = total + current, 0.0
        elif word != "and":
            number = words.UNITS.get(word, words.TENS.get(word))
            try:
                current += float(word) if number is None else number
            except ValueError:
                return None
    return int(total + current)


def _is_no_count(text: str, number: str, before: str, end: int, passage: Span) -> bool:
    after = text[end : min(passage.end, end + 20)]
    if around.NOT_AFTER.match(after):
        return True
    if around.NOT_BEFORE.search(before, max(0, len(before) - _RIGHT_BEFORE)) and not _is_past_date(number, before):
        return True
    if _is_age(number, before, after) or (number not in ("a", "an") and around.PARENT_BEFORE.search(before)):
        return True
    if after.lower().startswith((" the number", " the total", " the toll")) and _TALLIED.search(before):
        return True  # "bringing to 96 the number killed this month"
    if "." in number and " " not in number:
        return True
    is_year = number.isdigit() and len(number) == 4 and _FIRST_YEAR <= int(number) <= _LAST_YEAR
    return is_year and bool(around.YEAR_BEFORE.search(before))


def _is_past_date(number: str, before: str) -> bool:
    """Whether a number stands behind a whole day: the 3,785 of "since 7 October 3,785 people"."""
    return "," in number and around.DAY_BEFORE.search(before) is not None


def _is_age(number: str, before: str, after: str) -> bool:
    """Whether a number behind somebody's name, and before a comma, tells how old they are: "Amal Hadid, 21, was shot"."""
    is_old = number.isdigit() and 0 < int(number) <= around.OLDEST and around.AGE_AFTER.match(after)
    name = around.AGE_BEFORE.search(before) if is_old else None
    return name is not None and name[0][0].isupper()
