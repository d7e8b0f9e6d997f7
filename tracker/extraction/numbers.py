"""How many: counts of people and things with their lowest, best and highest figure, and what they count."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, islice

from tracker.extraction.figures import BEFORE, Figure, figures_in
from tracker.extraction.folding import lowered, plain
from tracker.extraction.mentions import NumberMention, Passage
from tracker.extraction.number_rows import joined, lends_back, of_wholes
from tracker.extraction.rules.en import number_context as around
from tracker.extraction.rules.en import numbers as en
from tracker.extraction.rules.en.numbers import STATES
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import Span

# The rules in their order: those of what stands after a number, then of what stands before it, then after it again.
_RULES = tuple((side, Shortlist(rules)) for side, rules in groupby(en.RULES, key=lambda rule: rule.meaning.side))
_NATIONALS = re.compile(around.NATIONALS, re.IGNORECASE)
_RAISED = "en.number.raised_toll"
_MOST = 60  # counts in a passage; what holds more is a table and no sentence
_AFTER = 130  # characters behind a number that tell what it counts


def find_numbers(text: str, passages: Sequence[Passage]) -> tuple[NumberMention, ...]:
    """All counts of a text whose surroundings tell what they count, in order."""
    flat = plain(text)
    low = lowered(flat)
    found: list[NumberMention] = []
    for passage in passages:
        found += _numbers_of(flat, low, passage.span)
    return tuple(found) if flat == text else tuple(replace(each, text=each.span.of(text)) for each in found)


def _numbers_of(text: str, low: str, passage: Span) -> list[NumberMention]:
    found: list[NumberMention] = []
    for figure in islice(figures_in(text, low, passage), _MOST):
        earlier = found[-1] if found else None
        if earlier is not None and _is_whole_of(text, figure, earlier):
            continue
        mention = _counted(text, low, passage, figure)
        if earlier is not None:
            mention = joined(text, figure, mention, earlier)
        if mention is None or _is_sum_beside(text, mention, found):
            continue
        if earlier is not None and lends_back(text, earlier, mention):
            found[-1] = replace(earlier, what=mention.what, rule=mention.rule)
        found.append(mention)
    return of_wholes(text, found)


def _is_whole_of(text: str, figure: Figure, earlier: NumberMention) -> bool:
    """The 12 of "three of the 12 hostages were killed": it is the three whose fate is told."""
    is_told = earlier.what in STATES and earlier.rule.endswith("_after")
    return is_told and around.OUT_OF.fullmatch(text, earlier.span.end, figure.span.end) is not None


def _is_sum_beside(text: str, mention: NumberMention, found: Sequence[NumberMention]) -> bool:
    """Whether a toll is that of months, told beside the dead of a day: "bringing the number of dead since May to 400"."""
    if mention.rule != _RAISED or not any(number.what == "killed" and number.part_of is None for number in found):
        return False
    return around.SUMMED.search(text, max(0, mention.span.start - BEFORE), mention.span.start) is not None


def _counted(text: str, low: str, passage: Span, figure: Figure) -> NumberMention | None:
    """The number with what it counts, by the first rule that fits; `low` is the text in small letters."""
    before = Span(max(passage.start, figure.span.start - BEFORE), figure.span.start)
    after = Span(figure.told_from, min(passage.end, figure.told_from + _AFTER))
    rule = _rule_for(text, low, before, after, figure)
    if rule is None or rule.meaning.what not in STATES:
        aside = around.ASIDE.match(after.of(text))
        past_aside = _rule_past(aside, figure) if aside else None
        rule = past_aside if past_aside and past_aside.meaning.what in STATES else rule
    if rule is None or _is_idle(figure.span.of(text).lower(), after.of(text), rule):
        return None
    return figure.counting(rule.name, rule.meaning.what, text)


def _rule_past(aside: re.Match[str], figure: Figure) -> en.CountRule | None:
    """The rule that fits where what is said in passing is left out: "12 men, most of them young, were killed"."""
    told = aside["noun"] + aside.string[aside.end() :]
    return _rule_for(told, told.lower(), Span(0, 0), Span(0, len(told)), figure)


def _is_idle(number: str, after: str, rule: en.CountRule) -> bool:
    """Whether an article or "one of" only points at somebody, and "no" denies something else than a loss."""
    if number == "no":
        return not around.NONE_OF.match(after)
    if number == "none":
        return not around.NONE_WAS.match(after)
    points = number in ("a", "an", "no one", "nobody") or (number == "one" and after.startswith((" of", " OF")))
    return points and rule.meaning.what not in STATES


def _rule_for(text: str, low: str, before: Span, after: Span, figure: Figure) -> en.CountRule | None:
    """The first rule that fits what stands before and after a number."""
    is_out_of = figure.told_from > figure.span.end
    for side, rules in _RULES:
        if side == "before":
            for rule in rules.of(low, before.start, before.end):
                if rule.pattern.search(before.of(text)) and not _is_of_things(before.of(low), after.of(low), rule):
                    return rule
        else:
            for rule in rules.of(low, after.start, after.end):
                match = rule.pattern.match(after.of(text))
                if match and rule.meaning.what in STATES and is_out_of and not around.FINITE.match(after.of(text)):
                    continue  # "one of the six priests murdered in May": it is the six who were
                if match and (rule.meaning.what in STATES or _is_counted(figure, match)):
                    return rule
    return None


def _is_of_things(before: str, after: str, rule: en.CountRule) -> bool:
    """ "Captured three villages", "left nine districts dark", "lost 30 seats": nobody is counted; who is left may live."""
    if rule.meaning.what not in STATES:
        return False
    is_lost = around.LOST.search(before) is not None
    if around.THINGS.match(after) or (is_lost and not around.FIGHTERS_AFTER.match(after)):
        return True
    return bool(around.LEFT.search(before) and not around.DEAD_AFTER.match(after))


def _is_counted(figure: Figure, match: re.Match[str]) -> bool:
    """Whether the noun can be counted by the number: more than one needs a plural, and a name ("101 Houses") is none."""
    noun = match.group().split()[-1]
    is_name = noun[0].isupper() and not noun.isupper() and not _NATIONALS.fullmatch(noun)
    return not is_name and (figure.best == 1 or bool(around.PLURAL.search(noun)))
