"""The posts of a live page in its markup: children of one element that each hold a time and words of their own."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tracker.extraction import furniture
from tracker.extraction.furniture import MARK

UNTIMED = "just now"  # stands above a post whose time the page does not tell
_POSTS = 3  # posts that make a live page
_MOST = 3_000  # times of a page that are looked at
_TRIED = 5  # elements with the most times that may hold the posts
_DEEP = 40  # elements around a time that may hold its post
_ISO = re.compile(r"\s*(?P<day>\d{4}-\d\d-\d\d)(?:[T ](?P<clock>\d\d:\d\d))?")
_NAMED = re.compile(r"live|minute-by-minute", re.IGNORECASE)
_ELSEWHERE = re.compile(r"comment|related|recommend|sidebar|most-?(?:read|viewed|popular)|promo|teaser|newsletter", re.IGNORECASE)
_BLOCKS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "td"})
_PASSED = frozenset(
    {"time", "script", "style", "noscript", "button", "figure", "figcaption", "nav", "aside", "footer", "form", "svg", "iframe"}
)
_ITEMS = frozenset({"li"})


def lines_of(tree: Any, *, is_live: bool) -> list[str]:
    """The paragraphs of the posts of a page, in its order, the time of each above it; none where it is no live page."""
    feed = _feed(tree)
    if feed is None or not (is_live or _NAMED.search(_names(feed))):
        return []
    above = [line for line in _above(feed) if furniture.is_prose(line)]
    return above + [
        line for post, time in _posts(feed) for line in (stamp_of(time.get("datetime") or _words(time)), *_told(post))
    ]


def stamp_of(moment: Any) -> str:
    """The moment of a post as a line: the day and hour of an ISO date, else the words that the page shows."""
    words = moment if isinstance(moment, str) else ""
    match = _ISO.match(words)
    if not match:
        return words.strip() or UNTIMED
    return f"{match['day']} {match['clock'] or '00:00'}"


def _feed(tree: Any) -> Any:
    """The element with the most children that hold a time and prose; None where fewer than three do."""
    held: dict[Any, dict[Any, None]] = {}
    for time in tree.xpath("//body//time")[:_MOST]:
        chain = [time, *list(time.iterancestors())[:_DEEP]]
        if any(element.tag in _PASSED and element is not time for element in chain) or _ELSEWHERE.search(_names(time)):
            continue
        for child, parent in pairwise(chain):
            held.setdefault(parent, {})[child] = None
    several = sorted((each for each in held.items() if len(each[1]) >= _POSTS), key=lambda each: -len(each[1]))
    counted = [(sum(map(_tells, children)), parent) for parent, children in several[:_TRIED]]
    best = max(counted, key=lambda each: each[0], default=(0, None))
    return best[1] if best[0] >= _POSTS else None


def _tells(post: Any) -> bool:
    return any(furniture.is_prose(line) for line in _told(post))


def _told(post: Any) -> list[str]:
    """The paragraphs of a post, which may itself be an item of a list."""
    lines = [line for child in post for line in _blocks(child)]
    words = "" if lines else _words(post)
    return [words] if words else lines


def _names(element: Any) -> str:
    """The classes and ids of an element and of those around it."""
    return " ".join(f"{each.get('class', '')} {each.get('id', '')}" for each in (element, *element.iterancestors()))


def _posts(feed: Any) -> Iterator[tuple[Any, Any]]:
    for child in feed:
        time = child if child.tag == "time" else next(iter(child.xpath(".//time")), None) if isinstance(child.tag, str) else None
        if time is not None:
            yield child, time


def _above(feed: Any) -> list[str]:
    """What stands above the posts, in the same main part of the page."""
    main = next((each for each in feed.iterancestors() if each.tag in ("main", "article")), None)
    if main is None:
        return []
    path = {feed, *feed.iterancestors()}
    found: list[str] = []
    for element in _before(main, feed, path):
        found += _blocks(element)
    return found


def _before(main: Any, feed: Any, path: set[Any]) -> Iterator[Any]:
    """The elements before the posts, each whole."""
    holder = main
    while holder is not feed:
        inner = next((child for child in holder if child in path), feed)
        for child in holder:
            if child is inner:
                break
            yield child
        holder = inner


def _blocks(element: Any) -> list[str]:
    """The paragraphs, headings, items and quotations of an element, each on one line."""
    if not isinstance(element.tag, str) or element.tag in _PASSED:
        return []
    if element.tag in _BLOCKS:
        words = _words(element)
        return [MARK + words if element.tag in _ITEMS else words] if words else []
    lines = [line for child in element for line in _blocks(child)]
    if lines or not furniture.is_prose(words := _words(element)):
        return lines
    return [words]


def _words(element: Any) -> str:
    return " ".join("".join(_pieces(element)).split())


def _pieces(element: Any) -> Iterator[str]:
    """The text of an element, without the hours, buttons and scripts in it, blocks parted by blanks."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _PASSED:
            yield " " if child.tag in _BLOCKS or child.tag == "br" else ""
            yield from _pieces(child)
            yield " " if child.tag in _BLOCKS else ""
        yield child.tail or ""
