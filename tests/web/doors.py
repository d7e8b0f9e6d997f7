"""Every address of the project, a sample of each, and the browsers of the people who try them."""

import builders
from django.test import Client
from django.urls import URLPattern, get_resolver

from tracker.desk import assessment
from tracker.models import Event, Role

ROLES = ("nobody", "reader", "editor", "admin")
TASK = "00000000-0000-0000-0000-000000000000"


def routes(patterns=None, before=""):
    """The addresses as the URLconf writes them, resolved to the last include."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield route
        else:
            yield from routes(pattern.url_patterns, route)


def record():
    """A published event of a claim nobody has judged yet, and what stands in a sample for each part of an address."""
    claim = builders.claim(of="north")
    assessment.derive(because="test")
    event = Event.objects.get()
    return {
        "^(?P<app_label>auth|account|mfa|django_tasks_database|tracker)/$": "tracker/", "(?P<url>.*)$": "nothing-here",
        "^confirm-email/(?P<key>[-:\\w]+)/$": "confirm-email/abc/",
        "^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$": "password/reset/key/1-abc/",
        "rows/<slug:name>.<slug:form>": "rows/timeline.csv", "<slug:name>.<slug:form>": "timeline.png",
        "events/<int:pk>": f"events/{event.pk}", "event/<int:pk>": f"event/{event.pk}",
        "articles/<int:pk>": f"articles/{claim.article_id}", "claims/<int:pk>": f"claims/{claim.pk}",
        "admin/tracker/conflict/<path:object_id>": f"admin/tracker/conflict/{builders.conflict().pk}",
        "admin/tracker/source/<path:object_id>": f"admin/tracker/source/{claim.article.source_id}",
        "admin/tracker/actor/<path:object_id>": f"admin/tracker/actor/{builders.actor('south-army').pk}",
        "admin/tracker/location/<path:object_id>": f"admin/tracker/location/{claim.location_id}",
        "admin/tracker/user/<id>": f"admin/tracker/user/{builders.editor('reader', Role.READER).pk}",
        "admin/tracker/user/<path:object_id>": f"admin/tracker/user/{builders.editor('reader', Role.READER).pk}",
        "places/<slug:slug>": "places/mill", "<slug:slug>": "war", "<slug>": "mill", "<key>": claim.key,
        "<slug:name>": "timeline", "<name>": "timeline", "<slug:form>": "csv", "<form>": "csv", "<str:task>": TASK,
        "<slug:kind>": "places",
        "<path:content_type_id>/<path:object_id>": "1/1", "<path:object_id>": "1", "<path:rest>": "nothing/here",
    }  # fmt: skip


def sample(route, given):
    """An address of a route."""
    for part, value in given.items():
        route = route.replace(part, value)
    assert not set("<>^$") & set(route), f"Say in doors.record what stands in {route}"
    return f"/{route}"


def browser(role, *, strict=False):
    """The browser of somebody with a role; a strict one has no token of a form."""
    made = Client(enforce_csrf_checks=strict, raise_request_exception=False)
    if role != "nobody":
        person = builders.editor(role, role)
        person.is_staff = person.is_superuser = role == Role.ADMIN
        person.save()
        made.force_login(person)
    return made
