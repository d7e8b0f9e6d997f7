"""The API under /api/v1/: its routers, its documentation, and one shape of answer for every error."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path
from ninja import NinjaAPI

from timeline.api import articles, charts, claims, events, places, verdicts
from timeline.api.errors import answer_all, problem

_ABOUT = """What is published, for anybody; what is not, and verdicts, for editors with a token (Authorization: Bearer …).
The filters are those of the pages: copy the query string of the dashboard. Lists come in pages; give the `next` of one to get
the next. Answers carry an ETag. Whatever goes wrong has the shape {"error": {"code", "message", "field"?}}."""

api = NinjaAPI(title="Conflict tracker", version="1", description=_ABOUT, urls_namespace="api")
answer_all(api)
for resource in (events, claims, verdicts, places, articles, charts):
    api.add_router("", resource.router)


def _shaped(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """A view whose refusal of a method has the one shape, too."""

    def shaped(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        answer = view(request, *args, **kwargs)
        if answer.status_code != 405:
            return answer
        told = problem(405, "method_not_allowed", f"This address answers {answer.headers.get('Allow', 'GET')} alone")
        told.headers["Allow"] = answer.headers.get("Allow", "GET")
        return told

    shaped.csrf_exempt = True  # type: ignore[attr-defined]
    return shaped


def _nothing(request: HttpRequest, rest: str) -> HttpResponse:  # noqa: ARG001
    return problem(404, "not_found", f"There is nothing at {request.path}; see /api/v1/docs")


def _addresses() -> tuple[list[Any], str, str]:
    patterns, app, namespace = api.urls
    for pattern in patterns:
        pattern.callback = _shaped(pattern.callback)
    return [*patterns, path("<path:rest>", _shaped(_nothing))], app, namespace


urls = _addresses()
