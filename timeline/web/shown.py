"""What an embed shows: a chart of the record as it stands, as it was known on a day, or as it was frozen."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import Http404, HttpRequest

from timeline.charts.keeping import packed, rows_of, table_of
from timeline.charts.loading import build, load
from timeline.charts.registry import CHARTS
from timeline.charts.rows import Rows
from timeline.charts.selection import Selection, SelectionError
from timeline.charts.table import Table
from timeline.web.asked import day_of, today
from tracker.desk import snapshots
from tracker.models import Conflict, Event, Snapshot

_AN_HOUR = 300  # addresses with `known=` that one reader may be the first to ask for


class Gone(Exception):
    """A snapshot that was withdrawn."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What an embed shows: a chart's rows with their words, the live selection it came of, and the snapshot it is, if one."""

    name: str
    rows: Rows
    table: Table
    alt: str
    selection: Selection
    conflict: Conflict | None
    snapshot: Snapshot | None = None

    @property
    def title(self) -> str:
        """What stands above it."""
        place = self.rows.stretches[0].place_name if self.name == "strip" and self.rows.stretches else ""
        return ": ".join(
            part for part in (place or (self.conflict.name if self.conflict else ""), CHARTS[self.name].title) if part
        )

    @property
    def newest(self) -> Selection:
        """The same selection with nothing left out that was reported later."""
        return replace(self.selection, known=None)


def shown_of(request: HttpRequest, name: str) -> Shown:
    """What an address asks for. Raises Http404, Gone, SelectionError."""
    if name not in CHARTS:
        raise Http404(f"There is no chart named {name}; there are {', '.join(CHARTS)}.")
    if key := request.GET.get("frozen", ""):
        return frozen(name, key)
    selection = Selection.of_query(request.META.get("QUERY_STRING", ""))
    if selection.known:
        return as_known(name, selection, request)
    return live(name, selection, width(request))


def as_known(name: str, selection: Selection, request: HttpRequest) -> Shown:
    """A chart as known on a day: for ever what the first reader of the address saw. Raises Http404, Gone, SelectionError."""
    if kept := _kept(name, selection):
        return kept
    shown = live(name, _cited(selection))
    if too_often(request, "known", _AN_HOUR):
        return shown
    try:
        return frozen(name, snapshots.freeze(chart=name, **kept_of(shown)).key)
    except snapshots.TooLarge:
        return shown


def without_keeping(name: str, selection: Selection) -> Shown:
    """What an address with this selection shows, for those who only speak of it. Raises Http404, Gone, SelectionError."""
    return (_kept(name, selection) if selection.known else None) or live(name, selection)


def _cited(selection: Selection) -> Selection:
    """The selection under which what was known on a day is kept."""
    return replace(selection, on=selection.on or selection.known)


def _kept(name: str, selection: Selection) -> Shown | None:
    kept = Snapshot.objects.cited(name, _cited(selection).query()).first()
    return frozen(name, kept.key) if kept else None


def too_often(request: HttpRequest, what: str, most: int) -> bool:
    """Whether one reader, known by address, has done this often enough for an hour; counts it."""
    key = f"{what}:{get_adapter().get_client_ip(request)}:{datetime.now(UTC):%Y%m%d%H}"
    cache.add(key, 0, 3600)
    return bool(cache.incr(key) > most)


def live(name: str, selection: Selection, px: int = 1000) -> Shown:
    """A chart of the record as it stands. Raises Http404, SelectionError."""
    if name == "strip" and not selection.places:
        raise SelectionError("place", "", "say of which place, as place=<key>")
    conflict = Conflict.objects.filter(slug=selection.conflict).first()
    if selection.conflict and conflict is None:
        raise Http404("There is no such conflict.")
    loaded = load(selection, day_of(selection, conflict), selection.places if name == "strip" else (), px)
    made = build(name, loaded.rows)
    return Shown(name, loaded.rows, made.table, made.alt, replace(selection, on=loaded.on), conflict)


def frozen(name: str, key: str) -> Shown:
    """A chart as it was kept. Raises Http404, Gone."""
    kept = Snapshot.objects.filter(key=key.replace("\x00", ""), chart=name).first()
    if kept is None:
        raise Http404("There is no such frozen chart.")
    if kept.withdrawn_at:
        raise Gone
    selection = Selection.of_query(kept.query)
    conflict = Conflict.objects.filter(slug=selection.conflict).first()
    return Shown(name, rows_of(kept.rows), table_of(kept.table), kept.alt, selection, conflict, kept)


def width(request: HttpRequest) -> int:
    """The width a chart is drawn at, in pixels, within what a screen can be."""
    asked = request.GET.get("px", "")
    return min(max(int(asked), 240), 8000) if asked.isdecimal() and len(asked) < 6 else 1000


def newer(shown: Shown) -> str:
    """The query of the newest state where that tells other rows than these; "" where it tells the same."""
    if not (shown.snapshot or shown.selection.known):
        return ""
    try:
        now = live(shown.name, shown.newest)
    except Http404:
        return ""
    is_same = packed(now.table) == packed(shown.table) and packed(now.rows.places) == packed(shown.rows.places)
    return "" if is_same else now.selection.query()


def retracted(shown: Shown) -> int:
    """How many events of a frozen chart have been taken back since."""
    if not shown.snapshot or shown.name not in ("timeline", "map"):
        return 0
    ids = {int(event.id) for event in shown.rows.events}
    return len(ids - set(Event.objects.published().filter(pk__in=ids).values_list("pk", flat=True)))


def kept_of(shown: Shown) -> dict[str, Any]:
    """What is kept of a live chart when it is frozen."""
    query = shown.selection.query()
    known_on = shown.selection.known or today()
    return {"query": query, "known_on": known_on, "rows": packed(shown.rows), "table": packed(shown.table), "alt": shown.alt}
