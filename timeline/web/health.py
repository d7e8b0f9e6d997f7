"""Is the service up, and can it reach its record?"""

from django.db import DatabaseError, connection
from django.http import HttpRequest, JsonResponse

from tracker.models import Edition


def health(request: HttpRequest) -> JsonResponse:
    """200 with the edition of the record; 503 where the database does not answer."""
    try:
        connection.ensure_connection()
        return JsonResponse({"status": "ok", "edition": Edition.current()})
    except DatabaseError:
        return JsonResponse({"status": "the database does not answer"}, status=503)
