"""Every address there is, for everybody: what each role is answered, and that nothing is written without the token of a form.

An address without a row here fails the test: whoever adds one says who may come in.
"""

import pytest
from web import doors

from tracker.models import Revision

pytestmark = pytest.mark.django_db

# What nobody, a reader, an editor and an admin are answered on GET.
ANYBODY, NOWHERE = (200, 200, 200, 200), (404, 404, 404, 404)
WRITES = (405, 405, 405, 405)  # taken by POST alone
DESK, STAFF = (302, 403, 200, 200), (302, 302, 302, 200)
LOGGED_IN, STRANGERS, ELSEWHERE = (302, 200, 200, 200), (200, 302, 302, 302), (302, 302, 302, 302)
# What the admin is answered who posts without a token of the form, or of the API.
NO_TOKEN, NO_KEY, READS, NO_POST = 403, 401, 200, 405

SITE = {
    "": (ELSEWHERE, NO_TOKEN),  # to the only conflict there is
    **dict.fromkeys(
        ("conflicts/<slug:slug>/", "charts/<slug:name>.json", "rows/<slug:name>.<slug:form>", "events/", "events/<int:pk>/",
         "places/", "places/<slug:slug>/", "articles/", "articles/<int:pk>/", "sources/", "about/", "health/",
         "embed/event/<int:pk>/", "embed/<slug:name>/", "embed/<slug:name>/figure.json",
         "embed/<slug:name>/rows.<slug:form>"), (ANYBODY, NO_TOKEN)),
    "embed/<slug:name>/freeze": (WRITES, NO_TOKEN),
    "embed/<slug:name>.<slug:form>": ((501, 501, 501, 501), NO_TOKEN),
    "oembed/": (NOWHERE, NO_TOKEN),  # it asks for an address
}  # fmt: skip

AT_THE_DESK = {
    **dict.fromkeys(
        ("desk/", "desk/claims/<int:pk>/", "desk/date", "desk/options/<slug:kind>", "desk/articles/<int:pk>/", "desk/events/",
         "desk/events/<int:pk>/", "desk/intake/", "desk/contradictions/", "desk/names/", "desk/frozen/"), (DESK, NO_TOKEN)),
    **dict.fromkeys(
        ("desk/claims/<int:pk>/verdict", "desk/undo", "desk/articles/<int:pk>/file", "desk/articles/<int:pk>/accept",
         "desk/events/<int:pk>/change", "desk/intake/<str:task>/again", "desk/together", "desk/events/undo"), (WRITES, NO_TOKEN)),
    "desk/intake/<str:task>/": ((302, 403, 404, 404), NO_TOKEN),  # somebody else's
}  # fmt: skip

API = {
    **dict.fromkeys(("api/v1/openapi.json", "api/v1/docs"), (ANYBODY, READS)),
    **dict.fromkeys(
        ("api/v1/events", "api/v1/events/<int:pk>", "api/v1/claims", "api/v1/claims/<key>", "api/v1/places",
         "api/v1/places/<slug>", "api/v1/articles", "api/v1/articles/<int:pk>", "api/v1/sources", "api/v1/charts/<name>",
         "api/v1/rows/<name>.<form>"), (ANYBODY, NO_POST)),
    "api/v1/claims/<key>/verdict": (WRITES, NO_KEY),
    **dict.fromkeys(("api/v1/", "api/v1/<path:rest>"), (NOWHERE, 404)),
}  # fmt: skip

ACCOUNTS = {
    **dict.fromkeys(("accounts/login/", "accounts/signup/"), (STRANGERS, NO_TOKEN)),
    **dict.fromkeys(
        ("accounts/logout/", "accounts/reauthenticate/", "accounts/email/", "accounts/password/change/", "accounts/2fa/"),
        (LOGGED_IN, NO_TOKEN)),
    **dict.fromkeys(
        ("accounts/inactive/", "accounts/confirm-email/", "accounts/^confirm-email/(?P<key>[-:\\w]+)/$",
         "accounts/password/reset/", "accounts/password/reset/done/", "accounts/password/reset/key/done/",
         "accounts/^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$"), (ANYBODY, NO_TOKEN)),
    **dict.fromkeys(
        ("accounts/password/set/", "accounts/login/code/confirm/", "accounts/2fa/authenticate/", "accounts/2fa/reauthenticate/",
         "accounts/2fa/totp/activate/", "accounts/2fa/recovery-codes/generate/"), (ELSEWHERE, NO_TOKEN)),
    **dict.fromkeys(  # nobody here has switched a second factor on
        ("accounts/2fa/totp/deactivate/", "accounts/2fa/recovery-codes/", "accounts/2fa/recovery-codes/download/"),
        ((302, 404, 404, 404), NO_TOKEN)),
}  # fmt: skip

KEPT = ("tracker/conflict", "tracker/source", "tracker/actor", "tracker/location", "tracker/user")
BY_OTHERS = ("auth/group", "account/emailaddress", "mfa/authenticator")  # of which this record holds none
TASKS = "admin/django_tasks_database/dbtaskresult/"
LABELS = "auth|account|mfa|django_tasks_database|tracker"
ADMIN = {
    **dict.fromkeys(
        ("admin/", "admin/password_change/", "admin/password_change/done/", "admin/jsi18n/", f"admin/^(?P<app_label>{LABELS})/$",
         "admin/tracker/user/<id>/password/", TASKS,
         *(f"admin/{kind}/{door}" for kind in KEPT + BY_OTHERS for door in ("", "add/")),
         *(f"admin/{kind}/<path:object_id>/{door}/" for kind in KEPT for door in ("history", "delete", "change"))),
        (STAFF, NO_TOKEN)),
    **dict.fromkeys(
        (*(f"admin/{kind}/<path:object_id>/{door}/" for kind in BY_OTHERS for door in ("history", "delete", "change")),
         *(f"admin/{kind}/<path:object_id>/" for kind in KEPT + BY_OTHERS),
         *(f"{TASKS}<path:object_id>/{door}" for door in ("", "history/", "change/"))), (ELSEWHERE, NO_TOKEN)),
    **dict.fromkeys(
        (f"{TASKS}add/", f"{TASKS}<path:object_id>/delete/", "admin/autocomplete/"), ((302, 302, 302, 403), NO_TOKEN)),
    **dict.fromkeys(("admin/r/<path:content_type_id>/<path:object_id>/", "admin/(?P<url>.*)$"), ((302, 302, 302, 404), NO_TOKEN)),
    "admin/logout/": ((302, 302, 302, 405), NO_TOKEN),
    "admin/login/": ((302, 403, 403, 302), NO_TOKEN),  # no door of its own: to the one that asks for the second factor
}  # fmt: skip

TABLE = {**SITE, **AT_THE_DESK, **API, **ACCOUNTS, **ADMIN}


def test_each_address_has_its_row_and_each_row_its_address():
    assert set(doors.routes()) == set(TABLE)


@pytest.mark.parametrize("place", range(len(doors.ROLES)), ids=doors.ROLES)
def test_everybody_is_answered_as_the_table_says(place):
    given, somebody = doors.record(), doors.browser(doors.ROLES[place])
    answered = {route: somebody.get(doors.sample(route, given)).status_code for route in TABLE}
    assert answered == {route: row[0][place] for route, row in TABLE.items()}


def test_nothing_is_written_without_the_token_of_the_form_not_even_by_an_admin():
    given, admin = doors.record(), doors.browser("admin", strict=True)
    answered = {route: admin.post(doors.sample(route, given)).status_code for route in TABLE}
    assert answered == {route: row[1] for route, row in TABLE.items()}
    assert not Revision.objects.exists()


@pytest.mark.parametrize("role", ["nobody", "reader"])
def test_who_may_not_edit_writes_nothing_at_the_desk_or_in_the_admin(role):
    given, somebody = doors.record(), doors.browser(role)
    for route in (*AT_THE_DESK, *ADMIN):
        assert somebody.post(doors.sample(route, given)).status_code in (302, 403), route
    assert not Revision.objects.exists()


def test_the_admin_is_entered_by_the_door_that_asks_for_a_second_factor():
    stranger = doors.browser("nobody")
    answer = stranger.post("/admin/login/", {"username": "admin", "password": "whatever it is"})
    assert (answer.status_code, answer["Location"].partition("?")[0]) == (302, "/accounts/login/")
