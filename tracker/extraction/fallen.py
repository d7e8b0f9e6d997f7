"""The dead that are told one by one, in rows, or without a number: what was done to them is what counts them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.figures import figures_in
from tracker.extraction.folding import lowered
from tracker.extraction.mentions import ActionMention, ActorMention, NumberMention, Passage
from tracker.extraction.rules.en import fallen_words as words
from tracker.extraction.rules.en.number_words import TENS, UNITS
from tracker.extraction.rules.stems import Sought
from tracker.vocabulary import Action, Modality, Span

_DEADLY = frozenset({Action.KILLING, Action.EXECUTION, Action.CASUALTIES, Action.MOB_VIOLENCE, Action.PROTESTERS_KILLED})
_KILLS = re.compile(r"kill(?:s|ed|ing)?\Z", re.IGNORECASE)  # also of a drone strike: "a drone killed a nurse"
_MAYBE_ALIVE = re.compile(
    r"shoots?\Z|shot\Z|shooting\Z|.*\b(?:fir|shoot|shot)\w*\s+(?:on|at(?!\s+(?:close|point))|into|upon|\.\.\.)", re.IGNORECASE
)
_COUNTABLE = frozenset({"people", "fighters", "protesters", "families", "casualties"})
_THINGS = frozenset({"strikes", "munitions", "buildings", "vehicles", "places"})
_TAKEN = frozenset({"abducted", "captured", "arrested", "people", "fighters"})
_OF_OTHERS = frozenset({"en.action.casualties.missing", "en.action.casualties.lost"})  # who lost them has not fallen
_NEAR = 160  # characters before a row that may begin it
_LONGEST, _MOST = 200, 8  # characters of a row, and its members

_CODED = Sought(words.CODED)

type Found = dict[Span, NumberMention]


def with_fallen(
    text: str,
    passages: Sequence[Passage],
    actions: Sequence[ActionMention],
    numbers: Sequence[NumberMention],
    actors: Sequence[ActorMention],
) -> tuple[NumberMention, ...]:
    """The numbers, with the dead of each deed that its own words name and no number counts yet."""
    persons = {actor.span.end for actor in actors if actor.is_person and not actor.is_plural}
    starts = [action.span.start for action in actions]
    counted = {number.span.start: number for number in numbers}
    firsts = [number.span.start for number in numbers]
    found: list[NumberMention] = []
    low = lowered(text)
    for passage in passages:
        span = passage.span
        here: Found = {
            counted[at].span: counted[at] for at in firsts[bisect_left(firsts, span.start) : bisect_left(firsts, span.end)]
        }
        for action in actions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]:
            if _is_deadly(action) and action.object is not None:
                for member in _members(text, action, span):
                    _count(text, member, here, persons)
        found += _coded(text, low, span, here)
    return tuple(found)


def _is_deadly(action: ActionMention) -> bool:
    if (
        not (action.action in _DEADLY or _KILLS.match(action.text))
        or action.negated
        or action.generality
        or action.modality is not Modality.HAPPENED
    ):
        return False
    if action.rule in _OF_OTHERS:
        return False
    return not action.is_noun and not action.polarity_shift and not _MAYBE_ALIVE.match(action.text)


def _members(text: str, action: ActionMention, passage: Span) -> Iterator[Span]:
    """The members of the rows that a deed was done to: "six nurses, their guide and their driver"."""
    if action.object is None:
        return
    start, end = action.object.start, min(action.object.end, action.object.start + _LONGEST)
    if end > action.span.start:
        yield from _parts(text, start, _end_of_row(text, start, end, passage))
        return
    row = words.PREVIOUS.search(text, max(passage.start, start - _NEAR), start)
    if row and not (words.ENDS_AND.search(row[0]) or words.AND.search(text, start, end)):
        start, end = row.span()  # one, and who that is: "the driver, a volunteer, died"
        end = text.index(",", start, end)
    yield from _parts(text, row.start() if row else start, end)
    if beside := words.ALONG.match(text, action.span.end, passage.end):
        start, end = beside.span("row")
        yield from _parts(text, start, _end_of_row(text, start, end, passage))


def _end_of_row(text: str, start: int, end: int, passage: Span) -> int:
    """Where a row ends whose first member is told from `start` to `end`."""
    while (row := words.next_of(text, start, end, passage.end)) and row.end("row") - start < _LONGEST:
        end = row.end("row")
    return end


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """The members of one row."""
    stop = words.ENDS.search(text, start, end)
    end = stop.start() if stop else end
    for _ in range(_MOST):
        part = words.PARTED.search(text, start, end)
        if part and part.start() == start:
            start = part.end()
            continue
        yield Span(start, part.start() if part else end)
        if part is None:
            return
        start = part.end()


def _count(text: str, member: Span, here: Found, persons: set[int]) -> None:
    """Count one member of a row: by its number, as one person, or not at all."""
    if member.end <= member.start or _is_age(text, member):
        return
    inside = [number for span, number in here.items() if span.overlaps(member)]
    if any(number.what == "killed" for number in inside):
        return
    for number in inside:
        if number.what in _COUNTABLE and number.part_of is None:
            here[number.span] = replace(number, what="killed", rule="en.number.fallen")
            return
    if any(number.what in _THINGS for number in inside):
        return  # "25 strikes hit the town, with most of the people killed"
    if words.THEM.fullmatch(text, member.start, member.end):
        low, best, high = _pointed_back(member, here)
    else:
        low, best, high = _figure(text, member, persons)
    if low is not None or best is not None:
        here[member] = NumberMention(member, member.of(text), "en.number.fallen", "killed", low=low, best=best, high=high)


def _is_age(text: str, member: Span) -> bool:
    """Whether a member of a row is only the 19 of "Karim Nasser, 19, and Ali Hassan"."""
    return member.of(text).strip().isdigit() and text[max(0, member.start - 2) : member.start].rstrip().endswith(",")


def _figure(text: str, member: Span, persons: set[int]) -> tuple[int | None, int | None, int | None]:
    family = words.FAMILY_OF.match(text, member.start, min(len(text), member.end + 12))
    if family:
        return (_number(family["number"]),) * 3
    lead = words.LEADS.match(text, member.start, member.end)
    start = lead.end() if lead else member.start
    figure = next(figures_in(text, lowered(text), Span(member.start, member.end)), None)
    if figure is not None and figure.span.start <= start <= figure.span.end and not _is_article(text, figure.span):
        return figure.low, figure.best, figure.high
    return (1, 1, 1) if _is_one(text, member, persons) else (None, None, None)


def _pointed_back(member: Span, here: Found) -> tuple[int | None, int | None, int | None]:
    """How many "them" are: the last who were counted before in the sentence."""
    before = [number for span, number in here.items() if span.end <= member.start and number.what in _TAKEN]
    last = max(before, key=lambda number: number.span, default=None)
    return (last.low, last.best, last.high) if last else (None, None, None)


def _is_article(text: str, figure: Span) -> bool:
    return figure.of(text).lower() in ("a", "an", "no")


def _is_one(text: str, member: Span, persons: set[int]) -> bool:
    """Whether a member of a row is one person: "him", "a waiter", "his deputy", "Colonel Omar Hadi"."""
    is_named = member.end in persons and not words.MANY_OF.search(text, member.start, member.end)
    is_aged = words.AGED.match(text, member.end) and text[member.start].isupper()
    if words.ALONE.fullmatch(text, member.start, member.end) or is_named or is_aged:
        return True
    ends = words.HEAD_ENDS.search(text, member.start, member.end)
    head = text[member.start : ends.start() if ends else member.end].split()[-1:]
    if not head or not words.SINGULAR.match(text, member.start, member.end):
        return False
    if words.PLURAL.fullmatch(head[0]) or words.NO_PERSON.fullmatch(head[0]):
        return False
    is_pointed = words.POINTED.match(text, member.start, member.end) and not words.POSSESSIVE.match(
        text, member.start, member.end
    )
    return not is_pointed or bool(words.PERSON.fullmatch(head[0]))


def _coded(text: str, low: str, passage: Span, here: Found) -> list[NumberMention]:
    """The numbers of a passage; where a coder wrote what the dead are counted as ("coded as 10"), the others are parts of it."""
    match = _CODED.search(text, low, passage.start, passage.end)
    if match:
        name = "number" if match["number"] else "figure"
        span, best = Span(match.start(name), match.end(name)), int(match[name])
        for number in here.values():
            if number.what == "killed" and number.span != span:
                here[number.span] = replace(number, part_of=span)
        here[span] = NumberMention(span, match[name], "en.number.coded", "killed", low=best, best=best, high=best)
    return sorted(here.values(), key=lambda number: number.span)


def _number(word: str) -> int | None:
    low = word.lower()
    return int(low) if low.isdigit() else UNITS.get(low, TENS.get(low))
