"""A page saved as plain text: furniture above, the article, a tail of unrelated headlines below."""

import re
from dataclasses import dataclass
from datetime import date

from tracker.extraction import furniture, published, sentences

_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,500}")  # a printed page says its address in a line above or below
_HEAD_REACH = 14  # bylines and days further down belong to something else


@dataclass(frozen=True, slots=True)
class SavedText:
    """What a saved text page holds: title, body as paragraphs, byline, the day it was published and its address."""

    title: str
    paragraphs: tuple[str, ...]
    byline: str = ""
    published_on: date | None = None
    url: str = ""


def _body_start(lines: list[str], title: str) -> int:
    """Where the body begins: below the last line of the head, or at the first line of prose."""
    reach = lines[:_HEAD_REACH]
    heads = [n for n, line in enumerate(reach) if furniture.is_head(line) or (title and n and furniture.same(line, title))]
    for last in reversed(heads):
        if sum(map(furniture.is_prose, lines[last + 1 :])) >= sum(map(furniture.is_prose, lines[: last + 1])):
            return last + 1
    if not heads and lines and title and furniture.same(lines[0], title):
        return 1
    return heads[0] + 1 if heads and not any(map(furniture.is_prose, lines)) else 0


def _title(lines: list[str]) -> str:
    """The headline: a line that the top of the page says twice, else the first that is neither label nor prose."""
    top = [line for line in lines[:_HEAD_REACH] if not furniture.part_of(line) and not furniture.is_head(line)]
    for place, line in enumerate(top):
        if any(furniture.same(line, other) for other in top[place + 1 :]) and line.count(" ") >= 2:
            return line
    return next((line for line in top[:4] if line.count(" ") >= 2 and not furniture.is_prose(line)), "")


def _byline(lines: list[str]) -> str:
    for line in lines[:_HEAD_REACH]:
        rule = furniture.part_of(line)
        if rule and rule.name.endswith(".byline"):
            return line[3:].strip()
    return ""


def _url(lines: list[str]) -> str:
    return next((line for line in lines[:_HEAD_REACH] + lines[-3:] if _ADDRESS.fullmatch(line)), "")


def read(text: str, title: str = "") -> SavedText:
    """The article in a page saved as text."""
    lines = [" ".join(text[start:end].split()) for start, end in sentences.paragraphs(text)]
    title = title or _title(lines)
    start = _body_start(lines, title)
    days = [published.day_in(line) for line in lines[:_HEAD_REACH] if furniture.is_head(line)]
    body = furniture.clear(lines[start:], title)
    return SavedText(title, tuple(body), _byline(lines), next((day for day in days if day), None), _url(lines))
