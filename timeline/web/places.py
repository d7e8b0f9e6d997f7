"""One place: its status with the rule and the claims behind it, its past, its events, its neighbours."""

from datetime import date, timedelta
from urllib.parse import parse_qsl

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from timeline.charts import theme
from timeline.charts.loading import Loaded, build, load
from timeline.charts.selection import Selection
from timeline.charts.statuses import assessments
from timeline.web.asked import day_of, readable, selection_of
from tracker.derivation.reports import Assessment
from tracker.models import Claim, Conflict, Location


@readable
def place(request: HttpRequest, slug: str) -> HttpResponse:
    """The page of a place, as of the day and as known; asked for by the dashboard, only its panel."""
    location = get_object_or_404(Location.objects.select_related("conflict", "parent"), slug=slug)
    conflict = location.conflict or _told_in(location)
    selection = selection_of(request, conflict.slug if conflict else "")
    loaded = load(selection, day_of(selection, conflict), strips=(location.key, *_below(location)))
    found = assessments(loaded.board, loaded.on).get(location.key)
    events = [event for event in loaded.board.events if location.key in event.within]
    return render(
        request,
        "timeline/_place.html" if request.headers.get("HX-Target") == "panel" else "timeline/place.html",
        {
            "location": location,
            "section": "places",
            "loaded": loaded,
            "side_css": theme.side_css(loaded.rows.sides),
            "selection_pairs": parse_qsl(selection.query(on=None, known=None, conflict="")),
            "span": loaded.span,
            "conflict": conflict,
            "selection": selection,
            "on": loaded.on,
            "day_before": loaded.on - timedelta(days=1),
            "day_after": loaded.on + timedelta(days=1),
            "row": next((row for row in loaded.rows.places if row.key == location.key), None),
            "assessment": found,
            "evidence": evidence_of(found),
            "strip": build("strip", loaded.rows),
            "strip_query": Selection(
                conflict=selection.conflict, on=selection.on, known=selection.known, places=(location.key,)
            ).query(),
            "events": sorted(events, key=lambda event: event.row.first or date.max),
            "children": _related(loaded, list(location.children.all())),
            "neighbours": _related(loaded, list(location.parent.children.exclude(pk=location.pk)) if location.parent else []),
        },
    )


def _told_in(location: Location) -> Conflict | None:
    """The conflict whose reports tell of a place that is in no conflict's own gazetteer, where it is one alone."""
    told = Conflict.objects.filter(articles__claims__location__in=[location, *location.children.all()]).distinct()[:2]
    return told[0] if len(told) == 1 else None


def _below(location: Location) -> list[str]:
    return list(location.children.values_list("key", flat=True))


def _related(loaded: Loaded, locations: list[Location]) -> list[object]:
    rows = {row.key: row for row in loaded.rows.places}
    return [rows[location.key] for location in locations if location.key in rows]


def evidence_of(found: Assessment | None) -> dict[str, object]:
    """The claims an assessment rests on, those it set aside with the reason, and each side's version with its claims."""
    if found is None:
        return {}
    keys = {*found.used, *(aside.report for aside in found.set_aside), *(key for v in found.versions for key in v.reports)}
    claims = {claim.key: claim for claim in Claim.objects.filter(key__in=keys).for_quoting()}
    return {
        "used": [claims[key] for key in found.used if key in claims],
        "set_aside": [(claims[aside.report], aside.reason) for aside in found.set_aside if aside.report in claims],
        "versions": [(version, [claims[key] for key in version.reports if key in claims]) for version in found.versions],
    }
