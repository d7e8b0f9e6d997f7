"""A document of any shape into an article: title, byline, day of publication and clean text without page furniture."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate
from typing import Any

from tracker.extraction import datelines, encoding, furniture, live, published, saved_text
from tracker.extraction.languages import language_of, other_language
from tracker.extraction.mentions import ArticleText, Post, RawDocument
from tracker.extraction.unreadable import UnreadableDocument

__all__ = ["UnreadableDocument", "format_of", "read_article"]

SHORTEST = 40  # characters of body; less is a headline at best
_MARKUP = re.compile(r"<(?:!doctype|html|head|body|article|div|p|h1|meta|script)\b", re.I)
_PARTING = "\n\n"
_TITLES = ("title", "headline")
_BODIES = ("text", "body", "content")
_DAYS = ("published", "published_on", "date")


def format_of(text: str) -> str:
    """The shape of a document by its look: json, html or text."""
    if text.lstrip()[:1] in ("{", "["):
        return "json"
    return "html" if _MARKUP.search(text[:5_000]) else "text"


def _text_of(body: bytes | str) -> str:
    head = body[:2048] if isinstance(body, bytes) else body[:2048].encode("utf-8", "replace")
    if head.startswith(b"%PDF"):
        raise UnreadableDocument("This is a PDF; save the article as an HTML page or as text and try again.")
    if head.startswith((b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")):
        raise UnreadableDocument("This is an archive, an office file or a picture; save the article as an HTML page or as text.")
    text = encoding.text_of(body) if isinstance(body, bytes) else body
    if not text.strip():
        raise UnreadableDocument("The document is empty; check the file or the address it came from.")
    if text[:2048].count("\x00") > 8:
        raise UnreadableDocument("This is a binary file; save the article as an HTML page or as text and try again.")
    return encoding.writable(text)


def _joined(paragraphs: tuple[str, ...]) -> tuple[str, str]:
    """The body as one text, paragraphs parted by a blank line, and the words of the dateline near its beginning."""
    found = ((datelines.find(paragraph), paragraph) for paragraph in paragraphs[:3])
    dateline = next((line.span.of(paragraph).strip() for line, paragraph in found if line), "")
    return _PARTING.join(paragraphs), dateline


def _posts(paragraphs: tuple[str, ...], posts: Sequence[tuple[int, str]], published_on: date | None) -> tuple[Post, ...]:
    """The posts of a live page by the offset of their first paragraph, each with the day that its time names."""
    starts = list(accumulate((len(paragraph) + len(_PARTING) for paragraph in paragraphs), initial=0))
    return tuple(Post(starts[number], live.day_of(stamp, published_on)) for number, stamp in posts)


def _from_page(text: str, document: RawDocument) -> ArticleText:
    from tracker.extraction import pages  # what reads HTML takes long to load, and few documents need it

    page = pages.read(encoding.mended(text), document.url)
    body, dateline = _joined(page.paragraphs)
    return ArticleText(
        title=page.title,
        text=body,
        published_on=page.published_on,
        byline=page.byline,
        language=page.language,
        url=page.url,
        dateline=dateline,
        site=page.site,
        posts=_posts(page.paragraphs, page.posts, document.published_on or page.published_on),
    )


def _from_saved_text(text: str, document: RawDocument) -> ArticleText:
    saved = saved_text.read(text, document.title)
    body, dateline = _joined(saved.paragraphs)
    return ArticleText(
        title=saved.title,
        text=body,
        published_on=saved.published_on,
        byline=saved.byline,
        language="",
        url=saved.url,
        dateline=dateline,
        site=saved.site,
        posts=_posts(saved.paragraphs, saved.posts, document.published_on or saved.published_on),
    )


def _first(record: dict[str, Any], names: tuple[str, ...]) -> str:
    value = next((record[name] for name in names if record.get(name)), "")
    return encoding.writable(value) if isinstance(value, str) else ""


def _day_of(words: str) -> date | None:
    if not words:
        return None
    if day := published.day_in(words):
        return day
    raise UnreadableDocument(f"'{words[:40]}' is no date; write the day of publication as 2016-11-09.")


def _from_json(text: str, document: RawDocument) -> ArticleText:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableDocument(f"This is no valid JSON ({error}); check the file.") from error
    if not isinstance(record, dict) or not _first(record, _BODIES):
        raise UnreadableDocument('An article in JSON is one object with its words under "text", "body" or "content".')
    body = _first(record, _BODIES)
    inner = replace(document, title=_first(record, _TITLES), url=_first(record, ("url",)) or document.url)
    article = _from_page(body, inner) if _MARKUP.search(body[:5_000]) else _from_paragraphs(body, inner.title)
    return replace(
        article,
        title=inner.title or article.title,
        published_on=_day_of(_first(record, _DAYS)) or article.published_on,
        byline=_first(record, ("byline", "author")) or article.byline,
        url=inner.url,
        id=str(record.get("id") or ""),
        language=_first(record, ("language",)) or article.language,
    )


def _from_paragraphs(text: str, title: str) -> ArticleText:
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    body, dateline = _joined(tuple(furniture.clear(list(lines), title)))
    return ArticleText(title, body, dateline=dateline, language="")


def _from_clean(text: str, document: RawDocument) -> ArticleText:
    _, dateline = _joined((text,))
    return ArticleText(document.title, text, dateline=dateline, language="")


_READERS = {"html": _from_page, "text": _from_saved_text, "json": _from_json, "clean": _from_clean}


def read_article(document: RawDocument) -> ArticleText:
    """The article inside a document. Raises UnreadableDocument, with what to do about it, where there is none.

    A day, title, address or id that comes with the document goes before what its text says.
    """
    text = _text_of(document.body)
    reader = _READERS.get(document.format or format_of(text))
    if reader is None:
        raise UnreadableDocument(f"'{document.format}' is no format of a document; use html, text, json or clean.")
    article = reader(text, document)
    if document.format != "clean" and len(article.text) < SHORTEST:
        raise UnreadableDocument("No article was found in this document: fewer than a sentence of text is left; paste its text.")
    return replace(
        article,
        title=document.title or article.title,
        published_on=document.published_on
        or article.published_on
        or published.day_in(article.dateline)
        or published.day_of_title(document.title or article.title),
        url=document.url or article.url,
        id=document.id or article.id,
        language=other_language(article.text) or article.language or language_of(article.text),
    )
