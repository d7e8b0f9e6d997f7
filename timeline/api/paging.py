"""Pages by key: each ends with a token that says where the next begins, and stays right while the record grows."""

import base64
import binascii
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db.models import Model, Q, QuerySet
from ninja import Field, Schema

from timeline.api.errors import Refused

type Key = tuple[object, ...]

_LONGEST = 1000


class Paging(Schema):
    """Which part of a list is asked for."""

    limit: int = Field(50, ge=1, le=500, description="How many to a page.")
    next: str | None = Field(None, max_length=_LONGEST, description="The token at the end of the page before, as it was given.")


@dataclass(frozen=True, slots=True)
class Page[Item]:
    """Some items, and the token of the page after; None at the end."""

    items: list[Item]
    next: str | None


def _mark(question: str) -> str:
    return hashlib.sha256(question.encode("utf-8", "replace")).hexdigest()[:8]


def token(question: str, key: Key) -> str:
    """The opaque end of a page."""
    text = json.dumps([_mark(question), *(part.isoformat() if isinstance(part, date) else part for part in key)])
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def read(question: str, given: str) -> Key:
    """What a token says. Raises Refused for one that was not made for this question."""
    try:
        padded = given + "=" * (-len(given) % 4)
        mark, *key = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise Refused(422, "invalid", "This is no token of a page; begin again without it", "next") from None
    if mark != _mark(question) or not key:
        raise Refused(422, "invalid", "The token belongs to another question; begin again without it", "next")
    return tuple(key)


def of_list[Item](
    items: list[Item], key: Callable[[Item], Key], question: str, paging: Paging, *, down: bool = False
) -> Page[Item]:
    """A page of a list that is in memory, in the order of its key."""
    ordered = sorted(items, key=key, reverse=down)  # type: ignore[arg-type]
    if paging.next:
        after = read(question, paging.next)
        try:
            ordered = [item for item in ordered if (key(item) < after if down else key(item) > after)]
        except TypeError:
            raise Refused(422, "invalid", "This is no token of a page; begin again without it", "next") from None
    shown = ordered[: paging.limit]
    more = len(ordered) > paging.limit
    return Page(shown, token(question, key(shown[-1])) if more else None)


def of_rows[Row: Model](rows: QuerySet[Row], day: str, question: str, paging: Paging) -> Page[Row]:
    """A page of a table, the newest day first. The extra bound on the day lets the database use its index."""
    ordered = rows.order_by(f"-{day}", "-pk")
    if paging.next:
        on, pk = _day_and_pk(read(question, paging.next))
        ordered = ordered.filter(**{f"{day}__lte": on}).filter(Q(**{f"{day}__lt": on}) | Q(pk__lt=pk))
    found = list(ordered[: paging.limit + 1])
    shown = found[: paging.limit]
    more = len(found) > paging.limit
    return Page(shown, token(question, (getattr(shown[-1], day), shown[-1].pk)) if more else None)


def _day_and_pk(key: Key) -> tuple[date, int]:
    try:
        day, pk = key
        return date.fromisoformat(str(day)), int(str(pk)[:18])
    except ValueError:
        raise Refused(422, "invalid", "This is no token of a page; begin again without it", "next") from None
