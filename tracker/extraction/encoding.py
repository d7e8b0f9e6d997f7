"""Bytes into text, whatever code page they are in."""

import codecs
import re

from charset_normalizer import from_bytes

_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
_DECLARED = re.compile(rb"charset\s{0,3}=\s{0,3}[\"']?([\w-]{2,30})", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def _decoded(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def mended(text: str) -> str:
    """Text whose UTF-8 bytes were once read as Latin-1, read rightly; any other text as it is."""
    if text.isascii():
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def text_of(body: bytes) -> str:
    """The text of a body: by its byte order mark, as UTF-8, as it declares itself, else by its letters."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body.decode(encoding, "replace")
    if (text := _decoded(body, "utf-8")) is not None:
        return mended(text)
    declared = _DECLARED.search(body[:4096])
    if declared and (text := _decoded(body, declared[1].decode("ascii"))) is not None:
        return text
    if found := from_bytes(body[:40_000]).best():
        return body.decode(found.encoding, "replace")
    return body.decode("cp1252", "replace")


def writable(text: str) -> str:
    """Text that can be stored and sent: half characters and NULs become the sign for an unreadable one; offsets stay."""
    return _UNWRITABLE.sub("\ufffd", text)
