"""Articles that wait for a worker: read by the real command, told about while they wait, tried again where they broke."""

import uuid
from datetime import timedelta

import builders
import pytest
from django.core.management import call_command
from django.tasks import task_backends
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from tracker.desk import intake, progress, tokens
from tracker.models import Article, Revision

pytestmark = pytest.mark.django_db(transaction=True)  # the worker closes its connection when it has done

TEXT = "Rebels shelled the village of Minian near Aleppo on 12 November 2016, residents said.\n\nThree people were killed there."


@pytest.fixture
def desk(client, settings):
    """An editor at a server that leaves reading to a worker."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    assert type(task_backends["default"]).__name__ == "DatabaseBackend"
    client.force_login(builders.editor())
    return client


def work():
    """The worker, until the queue is empty."""
    call_command("db_worker", batch=True, startup_delay=False, reload=False, verbosity=0)


def submitted(client, **form):
    """Send an article; the address that tells of it."""
    answer = client.post(reverse("desk_intake"), form or {"text": TEXT, "published_on": "2016-11-13"})
    assert answer.status_code == 302, answer.content
    return answer["Location"]


def stage(client, address, **headers):
    return client.get(address, headers=headers).context["stage"]


def test_an_article_waits_is_read_by_the_worker_and_leads_to_its_claims(desk):
    address = submitted(desk)
    assert stage(desk, address) == "queued"
    assert not Article.objects.exists()
    work()
    assert desk.get(address, headers={"HX-Request": "true"})["HX-Redirect"] == address
    assert desk.get(address)["Location"] == reverse("desk_article", args=(Article.objects.get().pk,))
    assert Revision.objects.get().verb == "submit"


def test_an_upload_is_read_by_the_worker_too(desk, tmp_path):
    saved = tmp_path / "minian.txt"
    saved.write_text(TEXT)
    with saved.open("rb") as file:
        address = submitted(desk, file=file)
    assert b"minian.txt" in desk.get(address).content
    work()
    assert desk.get(address).status_code == 302
    assert Article.objects.get().document.url == "file:desk/minian.txt"


@pytest.mark.parametrize("form", [{"url": "http://127.0.0.1/private"}, {"text": "Too short."}])
def test_what_cannot_be_read_says_why_with_what_was_sent_in_a_form_that_sends_it_anew(desk, form):
    address = submitted(desk, **form)
    work()
    answer = desk.get(address)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert 'role="alert"' in page
    assert f'action="{reverse("desk_intake")}"' in page
    assert next(iter(form.values())) in page


def test_a_queue_that_nobody_reads_from_says_so_and_loses_nothing(desk):
    address = submitted(desk)
    DBTaskResult.objects.update(enqueued_at=timezone.now() - progress.UNATTENDED_AFTER - timedelta(seconds=1))
    answer = desk.get(address)
    assert answer.context["stage"] == "unattended"
    assert "manage.py db_worker" in answer.content.decode()
    work()
    assert desk.get(address)["Location"] == reverse("desk_article", args=(Article.objects.get().pk,))


def test_an_article_behind_another_is_not_called_unattended(desk):
    first, second = submitted(desk), submitted(desk, text=TEXT.replace("Minian", "Dahiya"))
    DBTaskResult.objects.update(enqueued_at=timezone.now() - timedelta(minutes=5))
    DBTaskResult.objects.get(pk=first.split("/")[3]).claim("a worker")
    assert (stage(desk, first), stage(desk, second)) == ("reading", "behind")


def broken(**kwargs):
    raise RuntimeError("a fault inside")


def test_a_task_that_dies_says_so_and_is_tried_again_with_the_same_article(desk, monkeypatch):
    address = submitted(desk)
    with monkeypatch.context() as faulty:
        faulty.setattr(intake, "ingest", broken)
        work()
    page = desk.get(address).content.decode()
    assert "Reading it failed" in page
    assert "a fault inside" not in page
    assert reverse("desk_again", args=(address.split("/")[3],)) in page
    assert desk.get(address, headers={"HX-Request": "true"})["HX-Redirect"] == address
    anew = desk.post(f"{address}again")["Location"]
    assert stage(desk, anew) == "queued"
    work()
    assert desk.get(anew)["Location"] == reverse("desk_article", args=(Article.objects.get().pk,))


def test_a_worker_that_never_came_back_is_told_of_and_the_article_is_read_once(desk):
    address = submitted(desk)
    lost = DBTaskResult.objects.get()
    lost.claim("a worker that lost its power")
    assert stage(desk, address) == "reading"
    assert desk.post(f"{address}again")["Location"] == address
    DBTaskResult.objects.update(started_at=timezone.now() - progress.INTERRUPTED_AFTER - timedelta(seconds=1))
    assert stage(desk, address) == "interrupted"
    anew = [desk.post(f"{address}again")["Location"] for _ in range(2)]
    work()
    assert {desk.get(each)["Location"] for each in anew} == {reverse("desk_article", args=(Article.objects.get().pk,))}


def test_a_task_is_shown_to_whoever_sent_it_alone(desk, client):
    address = submitted(desk)
    client.force_login(builders.editor("other"))
    assert client.get(address).status_code == 404
    assert client.post(f"{address}again").status_code == 404
    assert client.get(reverse("desk_reading", args=(uuid.uuid4(),))).status_code == 404


def test_an_editor_who_is_one_no_longer_files_nothing(desk):
    submitted(desk)
    editor = builders.editor()
    editor.role = "reader"
    editor.save()
    work()
    assert not Article.objects.exists()
    assert DBTaskResult.objects.get().exception_class_path == f"{tokens.NotAllowed.__module__}.NotAllowed"
