"""How many: counts of people and things with their lowest, best and highest figure, and what they count."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from tracker.extraction.folding import lowered
from tracker.extraction.mentions import NumberMention, Passage
from tracker.extraction.rules.en import number_words as words
from tracker.extraction.rules.en import numbers as en
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import Span

__all__ = ["figures_in", "find_numbers"]

# The rules in their order: those of what stands after a number, then of what stands before it, then after it again.
_RULES = tuple((side, Shortlist(rules)) for side, rules in groupby(en.RULES, key=lambda rule: rule.meaning.side))
_WORDS = "|".join(sorted((*words.UNITS, *words.TENS), key=len, reverse=True))
_SCALES = "|".join(words.SCALES)
_VAGUE = "|".join(word.replace(" ", r"\s+") for word in sorted(words.VAGUE, key=len, reverse=True))
_SPELLED = rf"(?:{_WORDS})(?:[\s-]+(?:and\s+)?(?:{_WORDS}|{_SCALES})\b){{0,6}}"
_FIGURE = rf"\d{{1,3}}(?:,\d{{3}}){{1,3}}(?![\d,]\d)|\d{{1,9}}(?:\.\d{{1,2}})?(?:\s+(?:{_SCALES})\b)?"
_ONE = rf"(?:{_FIGURE}|{_SPELLED})"
_NUMBER = re.compile(
    rf"(?<![\w$€£#.,:/%–-])(?P<one>{_FIGURE}|an?(?=\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{words.PERSON})\b)|\b(?:{_VAGUE})\b|{_SPELLED}\b)"
    rf"(?:(?:\s?[-–]\s?|\s+(?:to|or|and)\s+)(?P<two>{_ONE})(?![\w%]))?(?![\w/%])(?![.,:]\d)"
)  # for a text in small letters
_BOUND = re.compile(rf"\b(?P<bound>{'|'.join(sorted(words.BOUNDS, key=len, reverse=True))})\s+\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|from)\s+\Z", re.IGNORECASE)
# What has happened to those who are counted, as against what they are.
STATES = frozenset(rule.meaning.what for rule in en.RULES if rule.name.endswith(("_after", "_before", "toll")))
_TALLIED = re.compile(r"\b(?:bring(?:s|ing)|brought|rais(?:es|ed|ing))\s+to\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
_BEINGS = frozenset({"people", "fighters", "protesters", "families"})
_MOST = 60  # counts in a passage; what holds more is a table and no sentence
_BEFORE, _AFTER = 120, 130  # characters of context that the rules may look at
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it stands in the text, with its qualifier."""

    span: Span
    low: int | None
    best: int | None
    high: int | None


def find_numbers(text: str, passages: Sequence[Passage]) -> tuple[NumberMention, ...]:
    """All counts of a text whose surroundings tell what they count, in order."""
    low = lowered(text)
    found: list[NumberMention] = []
    for passage in passages:
        found += _numbers_of(text, low, passage.span)
    return tuple(found)


def _numbers_of(text: str, low: str, passage: Span) -> list[NumberMention]:
    found: list[NumberMention] = []
    for figure in islice(figures_in(text, low, passage), _MOST):
        mention = _counted(text, low, passage, figure)
        earlier = found[-1] if found else None
        if earlier is not None:
            mention = _joined(text, figure, mention, earlier)
        if mention is None:
            continue
        if earlier is not None and _lends_back(text, earlier, mention):
            found[-1] = replace(earlier, what=mention.what, rule=mention.rule)
        found.append(mention)
    return _of_wholes(text, found)


def _of_wholes(text: str, found: list[NumberMention]) -> list[NumberMention]:
    """Mark the parts of "13 people, 10 civilians and three fighters": two numbers in a row that make up the one before."""
    for at in range(2, len(found)):
        whole, one, two = found[at - 2 : at + 1]
        both = (one.best or 0) + (two.best or 0) if None not in (one.best, two.best) else None
        is_free = not (whole.part_of or one.part_of or two.part_of)
        is_alike = whole.what == one.what == two.what and words.WHOLE_AFTER.match(text, whole.span.end, one.span.start)
        is_told = whole.what in STATES and one.what == two.what and one.what in _BEINGS
        is_parted = is_told and words.PARTED_AFTER.fullmatch(text, whole.span.end, one.span.start)
        is_sum = both is not None and (whole.best == both or (is_parted and (whole.best or 0) >= both))
        if is_sum and is_free and (is_alike or is_parted):
            parts = (replace(part, what=whole.what, part_of=whole.span, rule="en.number.part") for part in (one, two))
            found[at - 1 : at + 1] = parts
    return found


def figures_in(text: str, small: str, passage: Span) -> Iterator[Figure]:
    """The numbers of a passage that may be counts: no dates, ages, sums or names; `small` is the text in small letters."""
    position = passage.start
    while match := _NUMBER.search(small, position, passage.end):
        position = match.end("one") if match["two"] and not _is_range(text, match) else match.end()
        end = position
        start = match.start()
        before = text[max(passage.start, start - _BEFORE) : start]
        bound = _BOUND.search(before)
        if _is_no_count(text, match.group("one"), before, end, passage):
            continue
        low, best, high = _values(match, end)
        if bound:
            start -= len(before) - bound.start()
            low, best, high = _bounded(words.BOUNDS[" ".join(bound["bound"].lower().split())], low, best, high)
        yield Figure(Span(start, end), low, best, high)


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers are the ends of a range: "20 to 30", "between 20 and 30", "20-30"."""
    low, high = _value(match["one"]), _value(match["two"])
    joint = text[match.end("one") : match.start("two")].strip().lower()
    if low is None or high is None or low >= high:
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
    if words.NOT_AFTER.match(after) or words.NOT_BEFORE.search(before):
        return True
    if _is_age(number, before, after):
        return True
    if _TALLIED.search(before) and after.startswith((" the number", " the total", " the toll")):
        return True  # "bringing to 96 the number killed this month"
    if "." in number and " " not in number:
        return True
    is_year = number.isdigit() and len(number) == 4 and _FIRST_YEAR <= int(number) <= _LAST_YEAR
    return is_year and bool(words.YEAR_BEFORE.search(before))


def _is_age(number: str, before: str, after: str) -> bool:
    """Whether a number behind somebody's name, and before a comma, tells how old they are: "Amal Hadid, 21, was shot"."""
    is_old = number.isdigit() and 0 < int(number) <= words.OLDEST and words.AGE_AFTER.match(after)
    name = words.AGE_BEFORE.search(before) if is_old else None
    return name is not None and name[0][0].isupper()


def _counted(text: str, low: str, passage: Span, figure: Figure) -> NumberMention | None:
    """The number with what it counts, by the first rule that fits; `low` is the text in small letters."""
    before = Span(max(passage.start, figure.span.start - _BEFORE), figure.span.start)
    after = Span(figure.span.end, min(passage.end, figure.span.end + _AFTER))
    rule = _rule_for(text, low, before, after, figure)
    if rule is None or rule.meaning.what not in STATES:
        aside = words.ASIDE.match(after.of(text))
        past_aside = _rule_past(aside, figure) if aside else None
        rule = past_aside if past_aside and past_aside.meaning.what in STATES else rule
    if rule is None or _is_idle(figure.span.of(text).lower(), after.of(text), rule):
        return None
    return _mention(text, figure, rule.name, rule.meaning.what)


def _rule_past(aside: re.Match[str], figure: Figure) -> en.CountRule | None:
    """The rule that fits where what is said in passing is left out: "12 men, most of them young, were killed"."""
    told = aside["noun"] + aside.string[aside.end() :]
    return _rule_for(told, told.lower(), Span(0, 0), Span(0, len(told)), figure)


def _is_idle(number: str, after: str, rule: en.CountRule) -> bool:
    """Whether an article or "one of" only points at somebody, and "no" denies something else than a loss."""
    if number == "no":
        return not words.NONE_OF.match(after)
    points = number in ("a", "an", "no one", "nobody") or (number == "one" and after.startswith((" of", " OF")))
    return points and rule.meaning.what not in STATES


def _rule_for(text: str, low: str, before: Span, after: Span, figure: Figure) -> en.CountRule | None:
    """The first rule that fits what stands before and after a number."""
    for side, rules in _RULES:
        if side == "before":
            for rule in rules.of(low, before.start, before.end):
                if rule.pattern.search(before.of(text)):
                    return rule
        else:
            for rule in rules.of(low, after.start, after.end):
                match = rule.pattern.match(after.of(text))
                if match and (rule.meaning.what in STATES or _is_counted(figure, match)):
                    return rule
    return None


def _mention(text: str, figure: Figure, rule: str, what: str) -> NumberMention:
    return NumberMention(figure.span, figure.span.of(text), rule, what, low=figure.low, best=figure.best, high=figure.high)


def _is_counted(figure: Figure, match: re.Match[str]) -> bool:
    """Whether the noun can be counted by the number: more than one needs a plural, and a name ("101 Houses") is none."""
    noun = match.group().split()[-1]
    is_name = noun[0].isupper() and not noun.isupper()
    return not is_name and (figure.best == 1 or bool(words.PLURAL.search(noun)))


def _joined(text: str, figure: Figure, mention: NumberMention | None, earlier: NumberMention) -> NumberMention | None:
    """A number that is a part of the one before it, or goes on counting what that one counts."""
    gap = text[earlier.span.end : figure.span.start]
    after = text[figure.span.end : figure.span.end + 16]
    is_part = bool(words.PART.search(gap[-40:]) or words.PART_AFTER.match(after)) and len(gap) < _AFTER
    if mention is None and not is_part:
        is_article = figure.span.of(text).lower() in ("a", "an")
        is_one = is_article and earlier.what in STATES and _goes_on(gap) and _is_one_more(text, figure, gap)
        if not is_one and not words.JOINED_BARE.fullmatch(gap):
            return None
        listed_part = earlier.part_of if is_one and "," not in gap else None  # "including a nurse and a child"
        mention = replace(_mention(text, figure, "en.number.joined", earlier.what), part_of=listed_part)
    if is_part:
        mention = _mention(text, figure, "en.number.joined", earlier.what) if mention is None else mention
        what = mention.what if mention.what in STATES else earlier.what
        whole = earlier.part_of or earlier.span
        return replace(mention, what=what, part_of=whole, rule="en.number.part")
    if mention is not None and mention.what in _BEINGS and earlier.what in STATES and _goes_on(gap):
        is_listed = earlier.part_of is not None and "," not in gap
        return replace(mention, what=earlier.what, part_of=earlier.part_of if is_listed else None)
    return mention


def _is_one_more(text: str, figure: Figure, gap: str) -> bool:
    """Whether "a nurse" is one more of a row: behind a bare comma only where the row goes on, and never "a spokesman said"."""
    after = text[figure.span.end : figure.span.end + _AFTER]
    if words.NO_ONE_MORE.match(after):
        return False
    return not gap.rstrip().endswith(",") or bool(words.ROW_GOES_ON.match(after))


def _goes_on(gap: str) -> bool:
    return len(gap) < 60 and bool(words.JOINED.fullmatch(gap.lstrip()))


def _lends_back(text: str, earlier: NumberMention, mention: NumberMention) -> bool:
    """Whether "two soldiers and 12 civilians were killed" tells the fate of the first number too."""
    if earlier.what in STATES or mention.what not in STATES or mention.part_of is not None:
        return False
    return (
        earlier.what in ("people", "fighters")
        and mention.rule.endswith("_after")
        and _goes_on(text[earlier.span.end : mention.span.start])
    )
