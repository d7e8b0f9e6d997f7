"""Filters that put the record's words into a reader's."""

from django import template

from timeline.charts.facets import DOUBT_NAMES
from timeline.charts.selection import Selection
from timeline.charts.status_words import FLAG_NAMES, in_order
from timeline.web import drawing
from tracker.vocabulary import Extent
from tracker.vocabulary.dates_in_words import day_words, edtf_in_words, start_in_words, when_in_words

register = template.Library()

register.filter("day", lambda day: day_words(day) if day else "")
register.filter("edtf", edtf_in_words)
register.filter("start", start_in_words)
register.filter("when", when_in_words)
register.filter("in_order", in_order)
register.filter("flag_name", lambda flag: FLAG_NAMES[flag])

_STANCES = {"asserts": "says", "denies": "denies", "confirms": "confirms", "concedes": "concedes", "retracts": "retracts"}
_RESOLUTIONS = {
    "explicit": "as the words say",
    "relative": "reckoned from the report's date",
    "inherited": "taken from an earlier passage",
    "fallback": "no date in the words: the report's own date stands in",
    "unknown": "unknown",
}


@register.filter
def doubt_name(doubt: str) -> str:
    """A doubt as its filter names it."""
    return DOUBT_NAMES.get(str(doubt), str(doubt))


@register.filter
def stance_word(stance: str) -> str:
    """What a voice does: says, denies, confirms."""
    return _STANCES.get(str(stance), str(stance))


@register.filter
def resolution_words(resolution: str) -> str:
    """How a date was found."""
    return _RESOLUTIONS.get(str(resolution), str(resolution))


@register.filter
def extent_words(extent: str) -> str:
    """How much of its place a deed is told of."""
    return Extent(extent).in_words


@register.simple_tag
def can_draw() -> bool:
    """Whether this server draws pictures of charts."""
    return bool(drawing.browser())


@register.simple_tag
def query_with(selection, **changes):  # type: ignore[no-untyped-def]
    """The selection's query string with some fields changed: `{% query_with selection on=day_after %}`."""
    return selection.query(**changes)


@register.filter
def clocks(selection) -> str:  # type: ignore[no-untyped-def]
    """The query string of a selection's two clocks alone, with its question mark; "" where they are not set."""
    query = Selection(on=selection.on, known=selection.known).query()
    return f"?{query}" if query else ""


@register.filter
def side_name(key: str, sides) -> str:  # type: ignore[no-untyped-def]
    """The name of a side by its key, from a list of sides."""
    return next((side.name for side in sides if side.key == key), key or "unknown side")


@register.filter
def silent(rows) -> list:  # type: ignore[no-untyped-def,type-arg]
    """The places of whose holder nothing at all is known."""
    return [row for row in rows if row.status == "unknown" and "disputed" not in row.flags]
