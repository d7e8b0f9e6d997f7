"""The article inside an HTML page: trafilatura and htmldate, mended where furniture, captions or live blogs defeat them."""

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import htmldate
import trafilatura
from lxml import html as markup

from tracker.extraction import encoding, furniture, live, live_markup, page_head
from tracker.extraction.posts import parted
from tracker.extraction.unreadable import UnreadableDocument

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports on broken markup, which is no concern of a reader
logging.getLogger("htmldate").setLevel(logging.CRITICAL)

_ABOUT = "//meta[@name='description' or @property='og:description']/@content"  # said even by a page behind a wall
_METADATA = "//meta/@content | //time/@datetime | //script[@type='application/ld+json']/text()"
_SENTENCE = 40  # characters; less is no body
_THIN = 400  # characters; a body thinner than this is compared with what the page's metadata hold
# The last day is not today: what a page says does not depend on when it is read.
_DATING: dict[str, Any] = {"original_date": True, "extensive_search": True, "max_date": "2100-01-01"}
_SITE_TAIL = re.compile(r"\s[|–—-]\s[^|–—]{2,40}\Z")
_STORED_AS = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting")


@dataclass(frozen=True, slots=True)
class Page:
    """What an HTML page holds: title, body as paragraphs, byline, day of publication, address, site and language."""

    title: str
    paragraphs: tuple[str, ...]
    byline: str = ""
    published_on: date | None = None
    url: str = ""
    site: str = ""
    language: str = ""
    posts: tuple[tuple[int, str], ...] = ()


def _flat(value: Any) -> Iterator[dict[str, Any]]:
    for node in value if isinstance(value, list) else [value]:
        if isinstance(node, dict):
            yield node
            yield from _flat(node.get("@graph", []))


def _stored(tree: Any) -> Iterator[dict[str, Any]]:
    """The articles that a page describes in its linked data (schema.org)."""
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            nodes = list(_flat(json.loads(script.text or "null", strict=False)))
        except (ValueError, RecursionError):
            continue
        for node in nodes:
            kinds = node.get("@type")
            if any(kind in _STORED_AS for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield node


def _plain(words: Any) -> str:
    """Words of linked data without the markup that some sites leave in them."""
    if not isinstance(words, str):
        return ""
    words = encoding.writable(words)
    if "<" in words and ">" in words:
        words = markup.fromstring(f"<div>{words}</div>").text_content()
    return str(words).strip()


def _live_posts(node: dict[str, Any]) -> list[str]:
    """The posts of a live blog, each its time, its headline and its paragraphs, in the order of the page."""
    paragraphs: list[str] = []
    for post in _flat(node.get("liveBlogUpdate") or []):
        body = _plain(post.get("articleBody"))
        if body:
            paragraphs.append(live_markup.stamp_of(post.get("datePublished")))
        headline = _plain(post.get("headline"))
        if body and headline and not body.startswith(headline):
            paragraphs.append(headline)
        paragraphs += [line for line in body.splitlines() if line.strip()]
    return paragraphs


def _stored_body(nodes: list[dict[str, Any]]) -> list[str]:
    bodies = [_plain(node.get("articleBody")) for node in nodes]
    return [line for line in max(bodies, key=len, default="").splitlines() if line.strip()]


def _extracted(text: str, url: str, **how: Any) -> Any:
    return trafilatura.bare_extraction(
        text, url=url or None, with_metadata=True, include_comments=False, date_extraction_params=_DATING, **how
    )


def _lines(extracted: Any) -> list[str]:
    return [" ".join(line.split()) for line in (extracted.text or "").splitlines() if line.strip()] if extracted else []


def _bare_paragraphs(tree: Any) -> list[str]:
    """Every paragraph of a page too short for trafilatura to tell its body from the rest."""
    lines = (
        " ".join(p.text_content().split()) for p in tree.xpath("//p[not(ancestor::nav or ancestor::footer or ancestor::aside)]")
    )
    return [line for line in lines if furniture.is_prose(line)]


def _size(lines: list[str]) -> int:
    return sum(map(len, lines))


def _live_body(tree: Any, named: list[str], lines: list[str], stored: list[dict[str, Any]]) -> list[str]:
    """The posts of a live page, each below its time, as its linked data or else its markup hold them; none of another page."""
    posts = next((found for node in stored if (found := _live_posts(node))), [])
    is_live = bool(posts) or live.is_named_live(named) or any("LiveBlogPosting" in str(node.get("@type")) for node in stored)
    shown = live_markup.lines_of(tree, is_live=is_live)
    best = shown if _size(shown) > 2 * _size(posts) else posts
    return best if posts or 2 * _size(best) > _size(lines) else []


def _body(text: str, url: str, tree: Any, lines: list[str], stored: list[dict[str, Any]]) -> list[str]:
    """The body as found on the page; where that is thin, the fullest of what a wider search and the linked data give."""
    candidates = [_stored_body(stored)]
    if _size(lines) < _THIN:
        candidates.append(_lines(_extracted(text, url, favor_recall=True)))
    best = max(candidates, key=_size)
    if _size(best) > 2 * _size(lines):
        return best
    return lines or _bare_paragraphs(tree)


def _day(text: str, url: str, tree: Any, found: Any, said: date | None) -> date | None:
    """The day of publication: as the page's metadata have it, else as `said` near its headline, else as htmldate makes it out.

    trafilatura has asked htmldate already where it found an article.
    """
    day = found.date if found and found.date else htmldate.find_date(text, url=url or None, **_DATING)
    if said and day and day not in f"{url.replace('/', '-')} {''.join(tree.xpath(_METADATA))}":
        return said
    return date.fromisoformat(day) if day else said


def _headings(tree: Any) -> list[str]:
    headings = (" ".join(h.text_content().split()) for h in tree.xpath("//h1"))
    return [heading for heading in headings if heading]


def _heading(headings: list[str], found: Any) -> str:
    """The headline: what the page's metadata say, without the name of the site, else its one first heading."""
    title = (found.title if found else "") or ""
    if title:
        for heading in headings:
            if furniture.same(heading, title) or (title.startswith(heading) and len(heading) > 15):
                return heading
        return str(_SITE_TAIL.sub("", title) if found.sitename and found.sitename in title else title)
    return headings[0] if headings else ""


def read(text: str, url: str = "") -> Page:
    """The article in the markup of a page. Raises UnreadableDocument where there is no markup to read."""
    try:
        tree = markup.document_fromstring(re.sub(r"\A\s*<\?xml[^>]{0,200}\?>", "", text))
    except (ValueError, markup.etree.ParserError) as error:
        raise UnreadableDocument("The page holds no readable markup; save it again, or paste its text.") from error
    found = _extracted(text, url, favor_precision=True)
    stored = list(_stored(tree))
    headings = _headings(tree)
    title = _heading(headings, found)
    pieces = page_head.texts_of(tree, title)
    told = _live_body(tree, [title, url, *headings], _lines(found), stored)
    lines = told or _body(text, url, tree, _lines(found), stored)
    lines = [line for line in lines if not any(furniture.same(line, heading) for heading in headings)]
    cleared = furniture.clear(lines, title, is_live=bool(told))
    body, posts = parted(cleared) if told else (page_head.without_head(cleared, pieces), [])
    canonical = next(iter(tree.xpath("//link[@rel='canonical']/@href")), "")
    return Page(
        title=title,
        paragraphs=tuple(body if _size(body) >= _SENTENCE else tree.xpath(_ABOUT)[:1]),
        byline=(found.author if found else "") or page_head.byline_of(pieces),
        published_on=_day(text, url or canonical, tree, found, page_head.day_of(pieces)),
        url=url or canonical or (found.url or "" if found else ""),
        site=(found.sitename or "") if found else "",
        language=(tree.get("lang") or "")[:2].casefold(),
        posts=tuple(posts),
    )
