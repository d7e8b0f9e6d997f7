"""What a request to the API asks for: the page's own filters, the day looked from, and the door it came through."""

import hashlib
import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated, Any

import orjson
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from ninja import Field, Schema
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from timeline.api.errors import Problem, Refused
from timeline.charts.board import opening_day
from timeline.charts.loading import Loaded, load
from timeline.charts.selection import DOUBTS, SORTS, Selection
from tracker.models import Conflict, Edition

_SHAPE = "1"  # raised when an answer's shape changes, so that no copy of the old one is held to be fresh
PROBLEMS: dict[int, Any] = {400: Problem, 401: Problem, 403: Problem, 404: Problem, 422: Problem}


def _written_out(given: object) -> object:
    """A day is written out; a bare number, which pydantic would take for seconds since 1970, is none."""
    if isinstance(given, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", given):
        raise PydanticCustomError("day", "Write a day as 2016-10-29")
    return given


Day = Annotated[date, BeforeValidator(_written_out)]


def one_of(words: Iterable[str], *, of_list: bool = False) -> dict[str, Any]:
    """What the OpenAPI file says of a parameter that takes these words alone; the Selection is what refuses others."""
    choice = {"type": "string", "enum": list(words)}
    return {"items": choice} if of_list else {"anyOf": [choice, {"type": "null"}]}


class Filters(Schema):
    """The filters of every page: the query string of the dashboard works here too. Lists repeat a name or use commas.

    They are told here for the OpenAPI file; what is asked is read by the Selection, as on every page.
    """

    conflict: str | None = Field(None, description="The slug of a conflict; empty for all.", examples=["aleppo-2016"])
    from_: Day | None = Field(None, alias="from", description="First day of the window.", examples=["2016-10-28"])
    to: Day | None = Field(None, description="Last day of the window, included.", examples=["2016-11-12"])
    on: Day | None = Field(None, description="The day a status is true of.", examples=["2016-11-01"])
    known: Day | None = Field(None, description="Leave out what was reported later than this day.", examples=["2016-11-02"])
    action: list[str] = Field([], description="Codes of actions.", examples=[["capture"]])
    family: list[str] = Field([], description="Families of actions.", examples=[["battles"]])
    side: list[str] = Field([], description="Keys of sides.")
    actor: list[str] = Field([], description="Keys of actors, as doer, as target or as voice.")
    place: list[str] = Field([], description="Keys of places; whatever lies inside counts.")
    source: list[str] = Field([], description="Keys of outlets.")
    doubt: list[str] = Field([], description=f"Any of {', '.join(DOUBTS)}.", json_schema_extra=one_of(DOUBTS, of_list=True))
    view: str | None = Field(
        None,
        description="all, independent, or side:<key>: whose voices count.",
        examples=["independent"],
        json_schema_extra={"pattern": "^(all|independent|side:.+)?$"},
    )
    q: str | None = Field(None, description="Words that must occur in title, place or a quoted sentence.", max_length=200)
    undated: str | None = Field(None, description="1 for what has no date alone.")
    unplaced: str | None = Field(None, description="1 for what has no place alone.")
    sort: str | None = Field(None, description=f"One of {', '.join(SORTS)}.", json_schema_extra=one_of(SORTS))


def selection_of(request: HttpRequest) -> Selection:
    """The selection in the query string. Raises SelectionError."""
    return Selection.of_query(request.META.get("QUERY_STRING", ""))


def conflict_of(selection: Selection) -> Conflict | None:
    """The conflict asked for. Raises Refused where there is none of that slug."""
    if not selection.conflict:
        return None
    found = Conflict.objects.filter(slug=selection.conflict).first()
    if found is None:
        raise Refused(404, "not_found", f"There is no conflict '{selection.conflict}'", "conflict")
    return found


_DAYS = ("first", "last", "on", "known")


def allow_only(selection: Selection, fields: tuple[str, ...]) -> None:
    """Refuse narrowings other than these and the days, where a list cannot honour them: better than passing them over."""
    for field, value, _ in selection.chosen():
        if field not in (*fields, *_DAYS):
            raise Refused(422, "unreadable", f"What is not published cannot be narrowed by '{value}'", field)


def day_of(selection: Selection, conflict: Conflict | None) -> date:
    """The day that statuses are of, found as the pages find it."""
    return selection.on or selection.known or opening_day(conflict, timezone.now().date())


def loaded_of(request: HttpRequest, strips: tuple[str, ...] = (), px: int = 1000) -> Loaded:
    """The rows of the request's selection."""
    selection = selection_of(request)
    return load(selection, day_of(selection, conflict_of(selection)), strips, px)


def answer(request: HttpRequest, build: Callable[[], object], *, by_content: bool = False) -> HttpResponse:
    """The built answer with its ETag, or 304 where the asker has it: the edition and the question say which it is.

    `by_content` is for rows that an admin may change without a new edition; the answer itself is then the mark.
    """
    is_open = getattr(request, "auth", None) is None
    made = written(build()) if by_content else None
    etag = _etag(made.content.decode("utf-8", "replace") if made else _question(request))
    held = get_conditional_response(request, etag=etag) if is_open else None
    made = held or made or written(build())
    made.headers["ETag"] = etag
    made.headers["Cache-Control"] = "public, no-cache" if is_open else "private, no-store"
    made.headers["Vary"] = "Authorization"
    made.headers["Access-Control-Allow-Origin"] = "*"
    return made


def _question(request: HttpRequest) -> str:
    return "\n".join((_SHAPE, Edition.current(), request.get_host(), request.get_full_path(), f"{timezone.now():%Y%m%d}"))


def _etag(text: str) -> str:
    return f'W/"{hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]}"'


def written(content: object) -> HttpResponse:
    """JSON, or a response that is one already."""
    if isinstance(content, HttpResponse):
        return content
    return HttpResponse(orjson.dumps(content), content_type="application/json")
