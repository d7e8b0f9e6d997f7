"""Pictures of charts by suffix, for pages that cannot frame: what the embed of the same address shows, and whence it is."""

import hashlib
from dataclasses import dataclass, replace
from urllib.parse import urlencode

import orjson
from django.core.cache import caches
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response

from timeline.charts.pictures import Caption
from timeline.charts.pictures import picture as dressed
from timeline.charts.selection import SelectionError
from timeline.charts.theme import Figure
from timeline.web import drawing
from timeline.web.embeds import dress
from timeline.web.shown import Gone, Shown, shown_of
from tracker.vocabulary.dates_in_words import day_words

WIDTHS = (320, 2400)
_SCALES = (1, 3)
_MOST = 12_000  # pixels high: beyond this a browser draws no canvas


class Wrong(ValueError):
    """A parameter that cannot be read."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is to look: its theme (light, dark or print), width and a map's height in pixels, and png pixels a pixel."""

    theme: str
    px: int
    height: int | None
    scale: int


def picture(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """The chart as png, svg or pdf: 501 without a Chromium, 503 while enough are being drawn."""
    if form not in drawing.FORMS:
        return _told(404, f"Pictures come as {', '.join(drawing.FORMS)}; rows as /embed/{name}/rows.csv and rows.json")
    if not drawing.browser():
        return _told(501, "This server has no Chromium to draw pictures with; press PNG above the chart, or frame /embed/")
    try:
        look = look_of(request)
        shown = shown_of(request, name)
        return _answered(request, shown, form, look)
    except (Wrong, SelectionError) as error:
        return _told(400, str(error))
    except Http404 as error:
        return _told(404, str(error) or "There is nothing published here.")
    except Gone:
        return _told(410, "This frozen chart was withdrawn by its editors.")
    except drawing.Busy:
        return _told(503, "Enough pictures are being drawn; ask again in a moment", {"Retry-After": "3"})
    except drawing.NotDrawn as error:
        return _told(500, f"The browser of this server gave no picture: {error}")


def look_of(request: HttpRequest) -> Look:
    """The look that an address asks for. Raises Wrong."""
    theme = request.GET.get("theme", "") or "light"
    if theme not in ("light", "dark", "print"):
        raise Wrong("theme is light, dark or print")
    px, scale = _number(request, "px", 1000, WIDTHS), _number(request, "scale", 2, _SCALES)
    return Look(theme, px, dress(request)["height"], scale)  # type: ignore[arg-type]


def _number(request: HttpRequest, name: str, usual: int, bounds: tuple[int, int]) -> int:
    asked = request.GET.get(name, "")
    if not asked:
        return usual
    if not (asked.isdecimal() and asked.isascii() and len(asked) < 6 and bounds[0] <= int(asked) <= bounds[1]):
        raise Wrong(f"{name} is a number from {bounds[0]} to {bounds[1]}")
    return int(asked)


def _answered(request: HttpRequest, shown: Shown, form: str, look: Look) -> HttpResponse:
    figure = _figure(request, shown, look)
    scale = min(look.scale, max(1, _MOST // figure["layout"]["height"])) if form == "png" else 1
    key = _key(figure, form, scale)
    answer = get_conditional_response(request, etag=f'"{key}"')
    if answer is None:
        answer = HttpResponse(_drawn(key, figure, form, scale), content_type=drawing.FORMS[form])
        answer.headers["Content-Disposition"] = f'inline; filename="{shown.name}.{form}"'
        answer.headers["ETag"] = f'"{key}"'
    # What is frozen may still be withdrawn, and what is live moves: neither is kept by others without asking again soon.
    answer.headers["Cache-Control"] = "public, max-age=3600" if shown.snapshot else "public, max-age=60"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


def _figure(request: HttpRequest, shown: Shown, look: Look) -> Figure:
    return dressed(shown.name, replace(shown.rows, px=look.px), caption_of(request, shown), look.theme, look.height)


def _key(figure: Figure, form: str, scale: int) -> str:
    return hashlib.sha256(orjson.dumps([figure, form, scale], option=orjson.OPT_SORT_KEYS)).hexdigest()[:40]


def _drawn(key: str, figure: Figure, form: str, scale: int) -> bytes:
    kept = caches["pictures"]
    held: bytes | None = kept.get(key)
    if held is None:
        held = drawing.draw(figure, form, scale)
        kept.set(key, held)
    return held


def caption_of(request: HttpRequest, shown: Shown) -> Caption:
    """The words that a picture carries with it: of which day, frozen when, whence, and where to look it up."""
    on, known = shown.rows.on or shown.selection.on, shown.selection.known
    under = [f"as of {day_words(on)}" if on else "", f"as known on {day_words(known)}" if known else ""]
    if shown.snapshot:
        under.append(f"frozen on {day_words(shown.snapshot.made_at.date())}")
    credit = " · outlines: Natural Earth" if shown.name == "map" else ""
    return Caption(
        shown.title,
        ", ".join(part for part in under if part),
        (f"Conflict tracker · claims are reported, not proven{credit}", request.build_absolute_uri(address_of(shown))),
    )


def address_of(shown: Shown) -> str:
    """The embed that shows the same rows."""
    query = urlencode({"frozen": shown.snapshot.key}) if shown.snapshot else shown.selection.query()
    return f"{reverse('embed', args=[shown.name])}?{query}"


def thumbnail(request: HttpRequest, shown: Shown, px: int) -> tuple[str, int]:
    """The whole address of a chart's picture so many pixels wide, and how high it is."""
    door = address_of(shown).replace(reverse("embed", args=[shown.name]), reverse("picture", args=[shown.name, "png"]))
    address = request.build_absolute_uri(f"{door}&{urlencode({'px': px, 'scale': 1})}")
    return address, _figure(request, shown, Look("light", px, None, 1))["layout"]["height"]


def _told(status: int, words: str, headers: dict[str, str] | None = None) -> HttpResponse:
    return HttpResponse(words, status=status, content_type="text/plain; charset=utf-8", headers=headers)
