"""The door through which a reader freezes what a chart shows, so as to quote it."""

from datetime import UTC, datetime

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from timeline.charts.registry import CHARTS
from timeline.charts.selection import Selection, SelectionError
from timeline.web.embeds import kept_of, live
from tracker.desk import snapshots

_AN_HOUR = 30  # snapshots one address may make


def _refused(status: int, code: str, message: str, field: str = "") -> JsonResponse:
    error = {"code": code, "message": message, **({"field": field} if field else {})}
    return JsonResponse({"error": error}, status=status)


def _is_too_often(request: HttpRequest) -> bool:
    """Whether an anonymous reader has frozen enough for an hour; people who are logged in may go on."""
    if request.user.is_authenticated:
        return False
    key = f"freeze:{get_adapter().get_client_ip(request)}:{datetime.now(UTC):%Y%m%d%H}"
    cache.add(key, 0, 3600)
    return bool(cache.incr(key) > _AN_HOUR)


@require_POST
def freeze(request: HttpRequest, name: str) -> HttpResponse:
    """Keep the rows of a public selection; answers with the address that shows them for ever."""
    if name not in CHARTS:
        return _refused(404, "not_found", f"There is no chart named {name}")
    if _is_too_often(request):
        return _refused(429, "too_often", "That is enough for this hour; log in to freeze more")
    try:
        shown = live(name, Selection.of_query(request.META.get("QUERY_STRING", "")))
        kept = snapshots.freeze(chart=name, **kept_of(shown))
    except SelectionError as error:
        return _refused(422, "unreadable", str(error), error.field)
    except Http404 as error:
        return _refused(404, "not_found", str(error))
    except snapshots.TooLarge as error:
        return _refused(413, "too_large", str(error))
    address = f"{reverse('embed', args=[name])}?known={kept.known_on.isoformat()}&frozen={kept.key}"
    return JsonResponse({"id": kept.key, "url": request.build_absolute_uri(address), "known": kept.known_on.isoformat()})
