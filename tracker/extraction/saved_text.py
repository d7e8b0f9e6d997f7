"""A page saved as plain text: furniture above, the article, a tail of unrelated headlines below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.extraction import datelines, furniture, live, published, sentences
from tracker.extraction.posts import parted
from tracker.extraction.rules.en.furniture import Part

_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,500}")  # a printed page says its address in a line above or below
# "SOURCE: Example Wire and agencies" names the outlet; what it took over from others is left out.
_CREDIT = re.compile(r"sources?\s?:\s?(?P<name>.{2,80}?)(?:,? (?:and|with|&) (?:news )?agencies)?$", re.IGNORECASE)
_CREDIT_REACH = 2  # lines below the body that may hold the credit
_HEAD_REACH = 14  # lines above the body that may hold its title, byline and day
_TITLE_REACH = 40
_MARKED = 6  # characters before a paragraph in which its mark stands
_WORD = re.compile(r"[^\W\d_]{4,30}")
_FULL = 300  # characters of prose that one line may weigh
# What a line that is no prose takes away from the stretch it stands in. Tried on pages turned into text.
_LABEL = -60
_COSTS = {Part.HEAD: -300, Part.LINE: -100, Part.MARK: 0, Part.BOX: -120, Part.END: -500}


@dataclass(frozen=True, slots=True)
class SavedText:
    """What a saved text page holds: title, body as paragraphs, byline, day of publication, address and the outlet it credits;
    of a live page also its posts, each by its first paragraph and its time."""

    title: str
    paragraphs: tuple[str, ...]
    byline: str = ""
    published_on: date | None = None
    url: str = ""
    site: str = ""
    posts: tuple[tuple[int, str], ...] = ()


def _weight(line: str, title: str) -> int:
    if furniture.is_head(line):
        return _COSTS[Part.HEAD]
    if rule := furniture.part_of(line):
        return _COSTS[rule.meaning]
    if title and furniture.same(line, title):
        return _COSTS[Part.HEAD]
    if furniture.is_prose(line):
        return min(len(line), _FULL)
    return len(line) if line.endswith((".", "!", ".”", '."')) else _LABEL


def _body(lines: Sequence[str], title: str) -> tuple[int, int]:
    """First line and end of the stretch that weighs most: where most prose stands with least furniture in between."""
    best, weight, start = (0, 0, 0), 0, 0
    for place, line in enumerate(lines):
        if weight <= 0:
            weight, start = 0, place
        weight += _weight(line, title)
        if weight > best[0]:
            best = (weight, start, place + 1)
    if not best[0]:
        return 0, len(lines)
    rest = lines[best[2] :]
    ends_with_page = len(rest) <= 2 and not any(furniture.part_of(line) or furniture.is_head(line) for line in rest)
    return best[1], len(lines) if ends_with_page else best[2]


def _repeated(lines: Sequence[str]) -> str:
    """A headline that the top of the page says twice."""
    top = [line for line in lines[:_HEAD_REACH] if line.count(" ") >= 2 and not furniture.part_of(line)]
    return next((line for place, line in enumerate(top) if any(furniture.same(line, other) for other in top[place + 1 :])), "")


def _shared(line: str, body: frozenset[str]) -> float:
    """How far the longer words of a line are those of the body: a headline's are, a menu's are not."""
    words = set(_WORD.findall(line.casefold()))
    found = len(words & body)
    return found * found / len(words) if words else 0.0


def _title(above: Sequence[str], body: Sequence[str]) -> str:
    """The headline: among the lines above the body the first whose words nearly best match it."""
    named = [line for line in above if line.count(" ") >= 2 and not furniture.part_of(line) and not furniture.is_head(line)]
    words = frozenset(_WORD.findall(" ".join(body)[:6_000].casefold()))
    shares = [min(_shared(line, words), 4.0) for line in named]
    return next((line for line, share in zip(named, shares, strict=True) if share >= 0.6 * max(shares)), "")


def _is_dateline(line: str) -> bool:
    """Whether a line holds a dateline with its day and nothing else: "HARIM (Agency) - Oct 18, 2020"."""
    found = datelines.find(line)
    return found is not None and bool(found.day) and found.span.end == len(line)


def _byline(above: Sequence[str]) -> str:
    rules = ((furniture.part_of(line), line) for line in above)
    return next((line[3:].strip() for rule, line in rules if rule and rule.name.endswith(".byline")), "")


def _credit(below: Sequence[str]) -> str:
    """The outlet named in the line of credit under the body, "" where there is none."""
    found = (_CREDIT.match(line) for line in below)
    return next((match["name"].strip() for match in found if match), "")


def _line(text: str, start: int, end: int) -> str:
    """A paragraph on one line, with a mark where it is an item of a list."""
    mark = furniture.MARK if text[max(0, start - _MARKED) : start].strip()[-1:] in sentences.MARKS else ""
    return mark + " ".join(text[start:end].split())


def read(text: str, title: str = "") -> SavedText:
    """The article in a page saved as text."""
    lines = [_line(text, start, end) for start, end in sentences.paragraphs(text)]
    title = title or _repeated(lines)
    live_lines = live.stretch(lines, title)
    start, end = live_lines or live.with_lists(lines, *_body(lines, title))
    above = lines[max(0, start - _HEAD_REACH) : start]
    days = (published.day_in(line) for line in [*above, *lines[end : end + 3]] if furniture.is_head(line) or _is_dateline(line))
    title = title or _title(lines[max(0, start - _TITLE_REACH) : start], lines[start:end])
    body = furniture.clear(lines[start:end], title, is_live=live_lines is not None)
    paragraphs, posts = parted(body) if live_lines else (body, [])
    return SavedText(
        title=title,
        paragraphs=tuple(paragraphs),
        byline=_byline(above),
        published_on=next((day for day in days if day), None),
        site=_credit(lines[end : end + _CREDIT_REACH]),
        url=next((line for line in lines[:_HEAD_REACH] + lines[-3:] if _ADDRESS.fullmatch(line)), ""),
        posts=tuple(posts),
    )
