"""Numbers in a row: those that go on counting what the one before counts, and the parts of a whole."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.figures import Figure
from tracker.extraction.mentions import NumberMention
from tracker.extraction.rules.en import number_context as around
from tracker.extraction.rules.en.numbers import STATES

_BEINGS = frozenset({"people", "fighters", "protesters", "families"})
_FEWEST = 2  # parts
_LONGEST = 130  # characters from a number to its part


def of_wholes(text: str, found: list[NumberMention]) -> list[NumberMention]:
    """Mark the parts of "13 people, 10 civilians and three fighters": numbers in a row that make up the one before."""
    for at, whole in enumerate(found):
        count = _parts_of(text, whole, found[at + 1 :])
        for part in range(at + 1, at + 1 + count):
            found[part] = replace(found[part], what=whole.what, part_of=whole.span, rule="en.number.part")
    return found


def _parts_of(text: str, whole: NumberMention, behind: Sequence[NumberMention]) -> int:
    """How many of the numbers right behind one make it up, 0 where they do not."""
    if whole.part_of is not None or whole.best is None or len(behind) < _FEWEST:
        return 0
    is_parted = whole.what in STATES and around.PARTED_AFTER.fullmatch(text, whole.span.end, behind[0].span.start)
    is_listed = around.WHOLE_AFTER.match(text, whole.span.end, behind[0].span.start)
    if not (is_parted or is_listed):
        return 0
    row = _row_of(text, whole, behind, is_parted=bool(is_parted))
    for count in range(len(row), 1, -1):
        total = sum(part.best or 0 for part in row[:count])
        if total == whole.best:
            return count
        if is_parted and total < whole.best:
            return count
    return 0


def _row_of(text: str, whole: NumberMention, behind: Sequence[NumberMention], *, is_parted: bool) -> list[NumberMention]:
    """The numbers of one row: of what the whole counts, or of beings whose fate the whole tells."""
    row: list[NumberMention] = []
    for number in behind:
        is_told = number.what == whole.what or (is_parted and number.what in _BEINGS)
        if not is_told or number.best is None or (row and not _goes_on(text[row[-1].span.end : number.span.start])):
            break
        row.append(number)
    return [] if any(number.part_of not in (None, whole.span) for number in row) else row


def joined(text: str, figure: Figure, mention: NumberMention | None, earlier: NumberMention) -> NumberMention | None:
    """A number that is a part of the one before it, or goes on counting what that one counts."""
    gap = text[earlier.span.end : figure.span.start]
    after = text[figure.span.end : figure.span.end + 16]
    is_part = bool(around.PART.search(gap[-40:]) or around.PART_AFTER.match(after)) and len(gap) < _LONGEST
    if mention is None and not is_part:
        is_article = figure.span.of(text).lower() in ("a", "an")
        is_one = is_article and earlier.what in STATES and _goes_on(gap) and _is_one_more(text, figure, gap)
        if not is_one and not around.JOINED_BARE.fullmatch(gap):
            return None
        listed_part = earlier.part_of if is_one and "," not in gap else None  # "including a nurse and a child"
        mention = replace(figure.counting("en.number.joined", earlier.what, text), part_of=listed_part)
    if is_part:
        mention = figure.counting("en.number.joined", earlier.what, text) if mention is None else mention
        what = mention.what if mention.what in STATES else earlier.what
        if what == mention.what == "killed" != earlier.what and around.OF_THEM.search(gap + figure.span.of(text) + after):
            return mention  # "four were shot; two of them died"
        whole = earlier.part_of or earlier.span
        return replace(mention, what=what, part_of=whole, rule="en.number.part")
    if mention is not None and mention.what in _BEINGS and earlier.what in STATES and _goes_on(gap):
        is_listed = earlier.part_of is not None and "," not in gap
        return replace(mention, what=earlier.what, part_of=earlier.part_of if is_listed else None)
    return mention


def _is_one_more(text: str, figure: Figure, gap: str) -> bool:
    """Whether "a nurse" is one more of a row: behind a bare comma only where the row goes on, and never "a spokesman said"."""
    after = text[figure.span.end : figure.span.end + _LONGEST]
    if around.NO_ONE_MORE.match(after):
        return False
    return not gap.rstrip().endswith(",") or bool(around.ROW_GOES_ON.match(after))


def _goes_on(gap: str) -> bool:
    return len(gap) < 60 and bool(around.JOINED.fullmatch(gap.lstrip()))


def lends_back(text: str, earlier: NumberMention, mention: NumberMention) -> bool:
    """Whether "two soldiers and 12 civilians were killed" tells the fate of the first number too."""
    if earlier.what in STATES or mention.what not in STATES or mention.part_of is not None:
        return False
    return (
        earlier.what in ("people", "fighters")
        and mention.rule.endswith("_after")
        and _goes_on(text[earlier.span.end : mention.span.start])
    )
