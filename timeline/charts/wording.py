"""When, doubts and numbers in words, the same on hover, in alternative texts and in tables."""

from html import escape
from textwrap import wrap

from timeline.charts.rows import EventRow
from tracker.vocabulary import EdtfError, When
from tracker.vocabulary.dates_in_words import day_words, span_words


def when_words(event: EventRow) -> str:
    """When an event happened, with its doubt: about 1–10 Sep 2016; since 18 Oct 2016, last told 9 Nov 2016."""
    words = span_words(None if event.open_start else event.first, None if event.open_end else event.last)
    if event.is_fallback:
        return f"no date given, reported {words}"
    if event.open_end and event.told_on:
        words += f", last told {day_words(event.told_on)}"
    return f"about {words}" if any(mark in event.edtf for mark in "~?%") else words


def since_words(edtf: str) -> str:
    """The first day a status held, from EDTF; "" where unknown."""
    try:
        first = When.of(edtf).first
    except EdtfError:
        return ""
    return day_words(first) if first else ""


def doubt_words(event: EventRow) -> tuple[str, ...]:
    """What is in doubt about an event, most serious first."""
    marks = (
        (event.disputed, "disputed"),
        (event.claimed_only, "claimed by one side only"),
        (event.is_halt, "halted: did not happen"),
        (event.is_fallback, "dated by its report only"),
        (event.unreviewed, "not checked by an editor"),
    )
    return tuple(words for holds, words in marks if holds)


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 event, 12 events."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(parts: list[str]) -> str:
    """Parts as a sentence lists them: a, b and c."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


def hover(title: str, *lines: str) -> str:
    """The text of a hover label, safe to draw: the title wrapped, the rest below it."""
    # The mark after a break within a line lets a voice read on. No tags but breaks: plotly gives others inline styles,
    # which a strict policy refuses.
    folded = ("<br>\u200b".join(escape(part, quote=False) for part in wrap(line, 58)[:4]) for line in (title, *lines) if line)
    return "<br>".join(folded)
