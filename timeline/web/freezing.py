"""The door through which a reader freezes what a chart shows, so as to quote it."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from timeline.charts.registry import CHARTS
from timeline.charts.selection import SelectionError
from timeline.web.shown import Gone, kept_of, shown_of, too_often
from tracker.desk import snapshots

_AN_HOUR = 30  # snapshots an anonymous reader may make; people who are logged in may go on


def _refused(status: int, code: str, message: str, field: str = "") -> JsonResponse:
    error = {"code": code, "message": message, **({"field": field} if field else {})}
    return JsonResponse({"error": error}, status=status)


@require_POST
def freeze(request: HttpRequest, name: str) -> HttpResponse:
    """Keep the rows of a public selection; answers with the address that shows them for ever."""
    if name not in CHARTS:
        return _refused(404, "not_found", f"There is no chart named {name}")
    if not request.user.is_authenticated and too_often(request, "freeze", _AN_HOUR):
        return _refused(429, "too_often", "That is enough for this hour; log in to freeze more")
    try:
        shown = shown_of(request, name)
        kept = shown.snapshot or snapshots.freeze(chart=name, **kept_of(shown))
    except SelectionError as error:
        return _refused(422, "unreadable", str(error), error.field)
    except Gone:
        return _refused(410, "withdrawn", "This chart was frozen before, and withdrawn by its editors")
    except Http404 as error:
        return _refused(404, "not_found", str(error))
    except snapshots.TooLarge as error:
        return _refused(413, "too_large", str(error))
    address = f"{reverse('embed', args=[name])}?known={kept.known_on.isoformat()}&frozen={kept.key}"
    return JsonResponse({"id": kept.key, "url": request.build_absolute_uri(address), "known": kept.known_on.isoformat()})
