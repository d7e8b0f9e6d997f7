"""Paste or upload an article, or give its address, and see it read."""

import base64
from datetime import date, timedelta

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.tasks.base import TaskResult
from django.tasks.exceptions import TaskResultDoesNotExist
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from timeline.web.desk.doors import editors_only, page, said
from tracker.desk import progress
from tracker.desk.submission import read_submitted
from tracker.models import Source
from tracker.vocabulary.dates_in_words import day_words

_OUTCOMES = {"new": "Read", "new version": "Read as a new version of the page", "unchanged": "Already in the record, unchanged"}
_BROKEN = (progress.Stage.FAILED, progress.Stage.INTERRUPTED)
_ENDS = (progress.Stage.DONE, *_BROKEN)
_FAULT = (
    "Reading it failed by a fault of this server, which is in its log. Nothing was filed; send it once more, or tell an admin"
)


class Incomplete(ValueError):
    """The form lacks something; the message says what."""


@editors_only
def intake(request: HttpRequest) -> HttpResponse:
    """The form; posted, the article is read."""
    if request.method != "POST":
        return _form(request, {})
    typed = {name: said(request, name) for name in ("url", "text", "outlet", "published_on", "form")}
    try:
        asked = _asked(request, typed)
    except Incomplete as error:
        return _form(request, typed, error=error)
    result = read_submitted.enqueue(**asked)
    return finished(request, result, typed) if result.is_finished else redirect("desk_reading", result.id)


def _form(request: HttpRequest, typed: dict[str, str], **error: object) -> HttpResponse:
    told = {name: str(words).rstrip(".") for name, words in error.items()}
    context = {"typed": typed, "outlets": Source.objects.order_by("name").values_list("name", flat=True), **told}
    return page(request, "desk/intake.html", "intake", context, 422 if error else 200)


def _asked(request: HttpRequest, typed: dict[str, str]) -> dict[str, object]:
    """What the task is told. Raises Incomplete."""
    upload = request.FILES.get("file")
    body = upload.read(settings.FETCH_MAX_BYTES + 1) if upload else typed["text"].encode()
    if len(body) > settings.FETCH_MAX_BYTES:
        raise Incomplete(f"It is larger than {settings.FETCH_MAX_BYTES:,} bytes; save only the part that matters")
    if upload and not body:
        raise Incomplete(f"The file “{upload.name}” is empty")
    if not body and not typed["url"]:
        raise Incomplete("Give an address, paste the text, or choose a file")
    return {
        "by": request.user.pk,
        "url": typed["url"],
        "body": base64.b64encode(body).decode(),
        "form": typed["form"] if typed["form"] in ("html", "text", "json") else "",
        "published_on": _day(typed["published_on"]),
        "max_bytes": settings.FETCH_MAX_BYTES,
        "timeout": settings.FETCH_TIMEOUT,
        "name": (upload.name or "")[:200] if upload else "",
        "outlet": typed["outlet"][:200],
    }


def _day(written: str) -> str:
    """The day of publication, "" for none; it may be tomorrow, where it is that already. Raises Incomplete."""
    if not written:
        return ""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise Incomplete("Write the day of publication as 2016-11-12") from None
    if day > timezone.now().date() + timedelta(days=1):
        raise Incomplete(f"The day of publication, {day_words(day)}, is still to come")
    return day.isoformat()


def finished(request: HttpRequest, result: TaskResult, typed: dict[str, str]) -> HttpResponse:  # type: ignore[type-arg]
    """To the claims of what was read; back to the form, with its content, where it could not be."""
    answer = result.return_value if result.status == "SUCCESSFUL" else {"error": _FAULT}
    if "error" in answer:
        return _form(request, typed, error=answer["error"])
    count = answer["claims"]
    messages.success(request, f"{_OUTCOMES[answer['outcome']]}: {count} claim{'' if count == 1 else 's'}.")
    return redirect("desk_article", answer["article"])


def _own(request: HttpRequest, task: str) -> TaskResult:  # type: ignore[type-arg]
    """The task, to whoever submitted it. Raises Http404."""
    try:
        result = read_submitted.get_result(task)
    except (TaskResultDoesNotExist, NotImplementedError):
        raise Http404 from None
    if result.kwargs.get("by") != request.user.pk:
        raise Http404
    return result


@editors_only
@require_safe
def reading(request: HttpRequest, task: str) -> HttpResponse:
    """The progress of an article that is being read; asks again by itself until it is done."""
    result = _own(request, task)
    stage = progress.stage_of(result, timezone.now())
    if request.headers.get("HX-Request") and stage in _ENDS:
        return HttpResponse(headers={"HX-Redirect": reverse("desk_reading", args=(task,))})
    if stage is progress.Stage.DONE:
        return finished(request, result, _typed(result.kwargs))
    what = result.kwargs["url"] or result.kwargs["name"] or "The pasted text"
    context = {"stage": str(stage), "task": task, "what": what, "is_over": stage in _ENDS}
    return page(request, "desk/reading.html", "intake", context)


def _typed(told: dict[str, str]) -> dict[str, str]:
    text = "" if told["name"] else base64.b64decode(told["body"]).decode(errors="replace")
    return {name: told.get(name, "") for name in ("url", "outlet", "published_on", "form")} | {"text": text}


@require_POST
@editors_only
def again(request: HttpRequest, task: str) -> HttpResponse:
    """Put the same article in the queue once more: what came of it before changes nothing, for it is filed once."""
    result = _own(request, task)
    if progress.stage_of(result, timezone.now()) not in _BROKEN:
        return redirect("desk_reading", task)
    asked = {**result.kwargs, "max_bytes": settings.FETCH_MAX_BYTES, "timeout": settings.FETCH_TIMEOUT}
    return redirect("desk_reading", read_submitted.enqueue(**asked).id)
