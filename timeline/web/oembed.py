"""oEmbed: any address of ours in, a frame for it out, as JSON or XML (oembed.com)."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit
from xml.etree import ElementTree

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.urls import Resolver404, ResolverMatch, resolve, reverse
from django.utils.html import format_html

from timeline.charts.registry import CHARTS
from timeline.charts.selection import Selection, SelectionError
from timeline.web import drawing, pictures
from timeline.web.shown import Gone, Shown, frozen, without_keeping
from tracker.models import Conflict, Event, Location

_WIDTH = 900
HEIGHTS = {"timeline": 560, "map": 480, "places": 560, "strip": 300, "event": 360}
_KEPT = ("theme", "height")


@dataclass(frozen=True, slots=True)
class Framed:
    """An address that can be framed: where, under which title, and how high."""

    path: str
    title: str
    height: int
    shown: Shown | None = None  # the chart in it, where it holds one


class Wrong(ValueError):
    """A parameter that cannot be read."""


def oembed(request: HttpRequest) -> HttpResponse:
    """The answer for `url`: 404 for what is not ours or not published, 501 for a format that is not known."""
    form = request.GET.get("format", "json")
    if form not in ("json", "xml"):
        return HttpResponse("oEmbed comes as json or xml", status=501, content_type="text/plain; charset=utf-8")
    try:
        sizes = [_pixels(request, "maxwidth"), _pixels(request, "maxheight")]
    except Wrong as error:
        return HttpResponse(str(error), status=400, content_type="text/plain; charset=utf-8")
    try:
        answer = _answer(request, framed_of(request, request.GET.get("url", "")), *sizes)
    except (Http404, Gone, SelectionError):
        return HttpResponse("No such page here", status=404, content_type="text/plain; charset=utf-8")
    made = JsonResponse(answer) if form == "json" else HttpResponse(_xml(answer), content_type="text/xml; charset=utf-8")
    made.headers["Access-Control-Allow-Origin"] = "*"
    return made


def _pixels(request: HttpRequest, name: str) -> int | None:
    value = request.GET.get(name, "")
    if not value:
        return None
    if not (value.isdecimal() and value.isascii() and int(value[:6]) > 0 and len(value) < 6):
        raise Wrong(f"{name} is a number of pixels")
    return int(value)


def _answer(request: HttpRequest, framed: Framed, most_wide: int | None, most_high: int | None) -> dict[str, Any]:
    width, height = min(_WIDTH, most_wide or _WIDTH), min(framed.height, most_high or framed.height)
    address = request.build_absolute_uri(framed.path)
    html = format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy" style="border:0;max-width:100%" '
        'referrerpolicy="no-referrer"></iframe>',
        address,
        framed.title,
        width,
        height,
    )
    answer = {
        "type": "rich",
        "version": "1.0",
        "title": framed.title,
        "provider_name": "Conflict tracker",
        "provider_url": request.build_absolute_uri("/"),
        "cache_age": 3600,
        "html": html,
        "width": width,
        "height": height,
    }
    return {**answer, **_thumbnail(request, framed, width, most_high)}


def _thumbnail(request: HttpRequest, framed: Framed, width: int, most_high: int | None) -> dict[str, Any]:
    """A picture of the chart, where this server draws them and it fits into the room there is."""
    if not framed.shown or not drawing.browser():
        return {}
    if width < pictures.WIDTHS[0]:
        return {}
    address, height = pictures.thumbnail(request, framed.shown, width)
    if most_high and height > most_high:
        return {}
    return {"thumbnail_url": address, "thumbnail_width": width, "thumbnail_height": height}


def _xml(answer: dict[str, Any]) -> bytes:
    root = ElementTree.Element("oembed")
    for name, value in answer.items():
        ElementTree.SubElement(root, name).text = "".join(sign for sign in str(value) if sign >= " ")
    found: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return found


def framed_of(request: HttpRequest, url: str) -> Framed:
    """The frame for an address: a chart's, a dashboard's, a place's or an event's. Raises Http404, Gone, SelectionError."""
    try:
        parts = urlsplit(url)
        match = resolve(parts.path)
    except (ValueError, Resolver404):
        raise Http404 from None
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != request.get_host().lower():
        raise Http404
    makers = {
        "embed": _chart,
        "dashboard": _dashboard,
        "conflict": _dashboard,
        "place": _place,
        "event": _event,
        "embed_event": _event,
    }
    maker = makers.get(match.url_name or "")
    if maker is None:
        raise Http404
    return maker(match, parts.query)


def _dressed(name: str, pairs: dict[str, str] | str, query: str) -> str:
    """The address of a chart's frame, with the look that was asked for."""
    asked = QueryDict(query)
    look = {key: asked[key] for key in _KEPT if key in asked}
    head = pairs if isinstance(pairs, str) else urlencode(pairs)
    tail = urlencode(look)
    whole = "&".join(part for part in (head, tail) if part)
    return reverse("embed", args=[name]) + (f"?{whole}" if whole else "")


def _chart(match: ResolverMatch, query: str) -> Framed:
    name, key = match.kwargs["name"], QueryDict(query).get("frozen", "")
    if name not in CHARTS:
        raise Http404
    shown = frozen(name, key) if key else without_keeping(name, Selection.of_query(query))
    pairs = (
        {"known": f"{shown.snapshot.known_on}", "frozen": key} if key and shown.snapshot else Selection.of_query(query).query()
    )
    return Framed(_dressed(name, pairs, query), shown.title, HEIGHTS[name], shown)


def _dashboard(match: ResolverMatch, query: str) -> Framed:
    slug = match.kwargs.get("slug", "")
    selection = Selection.of_query(f"{query}&conflict={slug}" if slug else query)
    if not slug and not selection.conflict and Conflict.objects.count() == 1:
        selection = Selection.of_query(f"{query}&conflict={Conflict.objects.get().slug}")
    shown = without_keeping("timeline", selection)
    return Framed(_dressed("timeline", selection.query(), query), shown.title, HEIGHTS["timeline"], shown)


def _place(match: ResolverMatch, query: str) -> Framed:
    place = Location.objects.select_related("conflict").filter(slug=match.kwargs["slug"]).first()
    if place is None:
        raise Http404
    clocks = Selection.of_query(query)
    selection = Selection(
        conflict=place.conflict.slug if place.conflict else "",
        on=clocks.on,
        known=clocks.known,
        view=clocks.view,
        places=(place.key,),
    )
    shown = without_keeping("strip", selection)
    return Framed(_dressed("strip", selection.query(), query), shown.title, HEIGHTS["strip"], shown)


def _event(match: ResolverMatch, query: str) -> Framed:
    found = Event.objects.published().filter(pk=match.kwargs["pk"]).first() if match.kwargs["pk"] < 2**53 else None
    if found is None:
        raise Http404
    theme = urlencode({"theme": QueryDict(query)["theme"]}) if "theme" in QueryDict(query) else ""
    path = reverse("embed_event", args=[found.pk])
    return Framed(f"{path}?{theme}" if theme else path, found.title, HEIGHTS["event"])
