"""Which rules of time match a passage, and which of the matches stand."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from tracker.extraction.mentions import Passage
from tracker.extraction.rules.en.times import RULES
from tracker.extraction.rules.en.times_classes import TRIGGERS
from tracker.extraction.rules.en.times_table import TimeRule
from tracker.extraction.rules.times_foreign import FOREIGN_RULES, FOREIGN_TRIGGERS

_WORD, _FIGURES = re.compile(r"[^\W\d_]+"), re.compile(r"\d+")


def _figure_classes(word: str, before: str, after: str) -> set[str]:
    found = {"figures"}
    if len(word) == 3:
        found.add("hundreds")
    if len(word) == 4:
        found.add("year")
    if len(word) == 4 or (after[:1] in (":", ".") and after[1:2].isdigit()):
        found.add("hours")
    if before in ("'", "’", "‘"):
        found.add("short_year")
    if before in ("Q", "H") or after[:1] in ("q", "h"):
        found.add("numbered_part")
    if after[:1] in ("s", "'", "’"):
        found.add("decade_figures")
    if after[:2] in ("st", "nd", "rd", "th"):
        found.add("ordinal_figures")
    if len(word) <= 2 and after[:1] in ("/", "."):
        found.add("short_figures")
    if after.strip()[:1] in ("a", "p"):
        found.add("clock")
    return found


def _classes(text: str, start: int, end: int, triggers: Mapping[str, frozenset[str]]) -> set[str]:
    """The classes of time words in a passage."""
    found: set[str] = set().union(*filter(None, map(triggers.get, _WORD.findall(text, start, end))))
    for match in _FIGURES.finditer(text, start, end):
        before = text[match.start() - 1 : match.start()]
        found |= _figure_classes(match[0], before, text[match.end() : match.end() + 3].lower())
    return found


type Hit = tuple[re.Match[str], TimeRule]


class _Table:
    """The rules of a language by the classes of words that each needs; a rule is told by its number, as the bit that it sets."""

    def __init__(self, rules: Sequence[TimeRule]) -> None:
        marks: dict[frozenset[str], int] = defaultdict(int)
        for number, rule in enumerate(rules):
            for needed in rule.meaning.needs or (frozenset(),):
                marks[needed] |= 1 << number
        self._single = {kind: mark for kinds, mark in marks.items() if len(kinds) == 1 for kind in kinds}
        self._joint = [(kinds, mark) for kinds, mark in marks.items() if len(kinds) != 1]
        self._listed = lru_cache(maxsize=1024)(lambda marks: tuple(rule for at, rule in enumerate(rules) if marks >> at & 1))

    def of(self, classes: set[str]) -> tuple[TimeRule, ...]:
        """The rules that can match where words of these classes stand, in the order of the table."""
        marks = 0
        for kind in classes:
            marks |= self._single.get(kind, 0)
        for kinds, mark in self._joint:
            if kinds <= classes:
                marks |= mark
        return self._listed(marks)


_TABLE = _Table(RULES)
_FOREIGN_TABLES = {language: _Table(rules) for language, rules in FOREIGN_RULES.items()}


def hits_in(text: str, low: str, passage: Passage, language: str) -> list[Hit]:
    """The matches that stand: of two that overlap the longer one, then the one whose rule comes first."""
    start, end = passage.span.start, passage.span.end
    classes = _classes(text, start, end, FOREIGN_TRIGGERS.get(language, TRIGGERS))
    hits = [
        (match, rule)
        for rule in (_FOREIGN_TABLES.get(language, _TABLE).of(classes) if classes or language in FOREIGN_RULES else ())
        if rule.may_match(low, start, end)
        for match in rule.pattern.finditer(text, start, end)
        if match.end() > match.start()
    ]
    return sorted(hits, key=lambda hit: hit[0].start() - hit[0].end()) if hits else hits


def by_place(hit: Hit) -> tuple[int, int]:
    """To sort by: where a match begins, the longer first."""
    return hit[0].start(), hit[0].start() - hit[0].end()


def standing(hits: list[Hit]) -> Iterator[Hit]:
    """Of hits that overlap only the longest, by place."""
    done = 0
    for match, rule in sorted(hits, key=by_place):
        if match.start() >= done:
            done = match.end()
            yield match, rule
