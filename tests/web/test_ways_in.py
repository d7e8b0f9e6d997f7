"""The doors: who is led where, what an empty dashboard tells whom, and the one log-in that asks for the second factor."""

import builders
import pytest
from django.urls import reverse

from tracker.models import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed():
    """An outlet whose reports wait for an editor."""
    return builders.source("closed", publishes=False)


def shown(client, address):
    """A page as text."""
    return client.get(address, follow=True).content.decode()


def test_an_empty_dashboard_says_that_reports_wait_and_leads_editors_to_them(client, closed):
    builders.conflict()
    assert "Nothing has been read yet" in shown(client, "/conflicts/war/")
    builders.claim(within=builders.article(closed))
    stranger = shown(client, "/conflicts/war/")
    assert "1 report waits for editors" in stranger
    assert "manage.py" not in stranger
    assert 'href="/desk/"' not in stranger
    client.force_login(builders.editor())
    assert "Judge what was read" in shown(client, "/conflicts/war/")


@pytest.mark.parametrize(("role", "name"), [(Role.EDITOR, "desk"), (Role.ADMIN, "desk"), (Role.READER, "dashboard")])
def test_who_logs_in_is_led_to_where_the_work_is(client, role, name):
    somebody = builders.editor("somebody", role)
    somebody.set_password("three calm herons at dusk")
    somebody.save()
    answer = client.post("/accounts/login/", {"login": "somebody", "password": "three calm herons at dusk"})
    assert answer["Location"] == reverse(name)


def test_a_part_asked_for_after_the_session_ended_takes_the_whole_page_to_the_login(client):
    here = "http://testserver/desk/claims/7/?place=mill"
    answer = client.get("/desk/", HTTP_HX_REQUEST="true", HTTP_HX_CURRENT_URL=here)
    assert answer["HX-Redirect"] == "/accounts/login/?next=/desk/claims/7/"


def test_the_admins_pages_have_the_one_door_that_asks_for_the_second_factor(client):
    assert client.get("/admin/")["Location"] == "/admin/login/?next=/admin/"
    assert client.post("/admin/login/?next=/admin/", {"username": "ed", "password": "x"})["Location"].startswith(
        "/accounts/login/"
    )
    client.force_login(builders.editor())
    answer = client.get("/admin/login/?next=/admin/")
    assert answer.status_code == 403
    assert "whose role does not reach this page" in answer.content.decode()
