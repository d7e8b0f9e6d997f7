"""What an editor did last, kept in the session, so that it can be taken back step by step."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.http import HttpRequest

from timeline.web.desk.histories import past
from tracker.models import Claim, Event

_MOST = 30
_CLAIMS, _EVENTS = "desk_undo_claims", "desk_undo_events"


def remember(request: HttpRequest, verb: str, locks: Iterable[tuple[int, int]], words: str) -> None:
    """Keep a verdict: the claims it was given on, each with the lock it has since."""
    step = {"verb": verb, "done": past(verb).capitalize(), "words": words, "locks": [list(pair) for pair in locks]}
    request.session[_CLAIMS] = [*request.session.get(_CLAIMS, []), step][-_MOST:]


def remember_all(request: HttpRequest, verb: str, claims: list[Claim]) -> None:
    """Keep a verdict given on many claims at once."""
    words = f"{len(claims)} claims" if len(claims) != 1 else quoted(claims[0])
    remember(request, verb, [(claim.pk, claim.lock) for claim in claims], words)


def quoted(claim: Claim) -> str:
    """A claim as it is told to whoever may take its verdict back."""
    return f"“{claim.quote[:80].strip('"“” ')}”"


def last(request: HttpRequest) -> dict[str, Any] | None:
    """The step that would be taken back now."""
    steps = request.session.get(_CLAIMS) or [None]
    return steps[-1]  # type: ignore[no-any-return]


def take(request: HttpRequest) -> dict[str, Any] | None:
    """The last step, no longer kept."""
    steps = list(request.session.get(_CLAIMS, []))
    step = steps.pop() if steps else None
    request.session[_CLAIMS] = steps
    return step


def locks_of(step: Mapping[str, Any]) -> dict[int, int]:
    """The locks by the numbers of the claims."""
    return {int(pk): int(lock) for pk, lock in step["locks"]}


def remember_published(request: HttpRequest, events: list[Event]) -> None:
    """Keep what was published together last."""
    request.session[_EVENTS] = [[event.pk, event.lock] for event in events]


def published_last(request: HttpRequest) -> dict[int, int]:
    """The locks of the events published together last, by number."""
    return {int(pk): int(lock) for pk, lock in request.session.get(_EVENTS, [])}


def take_published(request: HttpRequest) -> dict[int, int]:
    """The same, no longer kept."""
    kept = published_last(request)
    request.session.pop(_EVENTS, None)
    return kept
