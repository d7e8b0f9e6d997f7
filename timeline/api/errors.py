"""One shape for whatever goes wrong: {"error": {"code", "message", "field"?}}."""

import logging
from collections.abc import Callable

import orjson
from django.core.exceptions import SuspiciousOperation
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError
from pydantic import Field

from timeline.charts.selection import SelectionError
from tracker.desk.journal import ReasonMissing, Stale
from tracker.desk.permissions import NotAllowed
from tracker.desk.review import Unacceptable

_log = logging.getLogger("timeline.api")


class Wrong(Schema):
    """What went wrong: a word for programs, a sentence for people, and the parameter at fault where there is one."""

    code: str = Field(examples=["unreadable"])
    message: str = Field(examples=["on='yesterday' cannot be read: write a day as 2016-10-29"])
    field: str | None = Field(None, examples=["on"])
    details: dict[str, object] | None = Field(None, description="Both versions, where somebody else saved first.")


class Problem(Schema):
    """Every answer that is not a success."""

    error: Wrong


class Refused(Exception):
    """An answer that is not a success, raised from anywhere in the API."""

    def __init__(self, status: int, code: str, message: str, field: str = "") -> None:
        super().__init__(message)
        self.status, self.code, self.field = status, code, field


def problem(status: int, code: str, message: str, field: str = "", **details: object) -> HttpResponse:
    """The answer for something that went wrong."""
    body: dict[str, object] = {"code": code, "message": message}
    if field:
        body["field"] = field
    if details:
        body["details"] = details
    # A field or a message may hold what was asked, halves of characters included; those are no JSON.
    text = orjson.dumps({"error": _plain(body)}, default=str)
    return HttpResponse(text, content_type="application/json", status=status)


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _invalid(error: ValidationError) -> HttpResponse:
    first = error.errors[0] if error.errors else {}
    where = [str(part) for part in first.get("loc", ()) if part not in ("query", "path", "body")]
    return problem(422, "invalid", str(first.get("msg", "This cannot be read")), where[-1] if where else "")


def _unexpected(error: Exception) -> HttpResponse:
    _log.error("The API failed", exc_info=error)
    return problem(500, "server_error", "Something went wrong here; it has been logged")


_ANSWERS: dict[type[Exception], Callable[[Exception], HttpResponse]] = {
    Refused: lambda e: problem(e.status, e.code, str(e), e.field),  # type: ignore[attr-defined]
    SelectionError: lambda e: problem(422, "unreadable", str(e), e.field),  # type: ignore[attr-defined]
    ValidationError: _invalid,  # type: ignore[dict-item]
    Http404: lambda _: problem(404, "not_found", "There is nothing published at this address"),
    AuthenticationError: lambda _: problem(401, "unauthorised", "Send an editor's token: Authorization: Bearer …"),
    NotAllowed: lambda e: problem(403, "not_allowed", str(e)),
    ReasonMissing: lambda e: problem(422, "reason_missing", str(e), "reason"),
    Unacceptable: lambda e: problem(422, "unacceptable", str(e), e.field),  # type: ignore[attr-defined]
    Stale: lambda e: problem(409, "stale", str(e), yours=e.yours, theirs=e.theirs),  # type: ignore[attr-defined]
    HttpError: lambda e: problem(e.status_code, "refused", str(e)),  # type: ignore[attr-defined]
    SuspiciousOperation: lambda _: problem(400, "bad_request", "The request cannot be read"),
    Exception: _unexpected,
}


def answer_all(api: NinjaAPI) -> None:
    """Teach an API to answer every error in the one shape."""
    for kind, made in _ANSWERS.items():
        api.add_exception_handler(kind, _handler(made))


def _handler(made: Callable[[Exception], HttpResponse]) -> Callable[[HttpRequest, Exception], HttpResponse]:
    return lambda _request, error: made(error)
