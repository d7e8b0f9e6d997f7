"""Backup and restore as an operator does them: by the commands, on servers of their own, while the record is written to."""

import os
import shutil
import stat
import subprocess
import sys
import uuid
from pathlib import Path

import pytest
from conftest import _required
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection

ROOT = Path(__file__).parent.parent.parent
ON_POSTGRESQL = "postgresql" in settings.DATABASES["default"]["ENGINE"]
needs_client = pytest.mark.skipif(
    ON_POSTGRESQL and not shutil.which("pg_dump") and not _required("REQUIRE_POSTGRES"),
    reason="needs PostgreSQL's client: pg_dump and pg_restore",
)

WRITE = """
import django; django.setup()
import builders, itertools, pathlib, sys, time
from django.db import transaction
from tracker.desk import assessment
for number in itertools.count(1):
    text = f"Report {number}: \\u202eالجيش <b>took</b> the mill."
    with transaction.atomic():
        builders.claim(day=f"2030-03-{number % 28 + 1:02}", within=builders.article(text=text))
        if number % 20 == 0:
            assessment.derive(because="written meanwhile")
    print(number, flush=True)
    if pathlib.Path(sys.argv[1]).exists():
        break
    time.sleep(0.05)
"""
TELL = """
import django; django.setup()
import hashlib, io, re, sys
from django.apps import apps
from django.core.management import call_command
from django.test import Client
from tracker.models import Article, Claim, Document, Event, Passage
call_command(*sys.argv[1:], stdout=io.StringIO())
for model in apps.get_models(include_auto_created=True):
    rows = sorted(repr(sorted(row.items())) for row in model.objects.values())
    print(model._meta.label, len(rows), hashlib.sha256("".join(rows).encode()).hexdigest())
print("whole", len({m.objects.count() for m in (Article, Claim, Document, Passage)}) == 1, Article.objects.count())
paths = ["/conflicts/war/", "/events/", "/places/", "/places/mill/", "/articles/", "/sources/", "/about/", "/embed/timeline/",
         "/rows/timeline.csv", "/rows/places.json", "/api/v1/events?limit=500", "/api/v1/claims", "/api/v1/rows/map.geojson"]
paths += [f"/events/{event.pk}/" for event in Event.objects.all()[:5]]
for path in paths:
    answer = Client().get(path, headers={"host": "localhost"})
    body = re.sub(rb'(?:nonce|csrfmiddlewaretoken" value)="[^"]*"', b"", answer.content)
    print(path, answer.status_code, hashlib.sha256(body).hexdigest())
"""


class Server:
    """A record of its own, in a folder or a PostgreSQL database of its own."""

    def __init__(self, folder: Path, url: str = "") -> None:
        path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        own = {"DATA_DIR": str(folder), "DATABASE_URL": url, "DEBUG": "yes", "PYTHONPATH": path}
        self.environment = {**kept, **own, "DJANGO_SETTINGS_MODULE": "tracker.settings"}

    def _ask(self, *words: str) -> str:
        ran = subprocess.run([sys.executable, *words], cwd=ROOT, env=self.environment, capture_output=True, text=True)
        if ran.returncode:
            raise CommandError(ran.stderr)
        return ran.stdout

    def manage(self, *words: object) -> str:
        return self._ask("manage.py", *map(str, words))

    def writes_until(self, file: Path) -> subprocess.Popen:
        """Somebody who writes until a file is there, and says a number for each article."""
        words = [sys.executable, "-c", WRITE, str(file)]
        return subprocess.Popen(words, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True)

    def tells(self, verb: str, file: Path) -> dict[str, str]:
        """What the record is after backup or restore: every table by its rows, every page by its text."""
        return dict(line.split(" ", 1) for line in self._ask("-c", TELL, verb, str(file)).splitlines())


@pytest.fixture
def servers(tmp_path):
    """Two servers: one to back up, one that holds nothing."""
    folders = [tmp_path / name for name in ("old", "new")]
    if not ON_POSTGRESQL:
        yield [Server(folder) for folder in folders]
        return
    import psycopg

    base, _, _ = os.environ["DATABASE_URL"].rpartition("/")
    names = [f"backup_{name}_{uuid.uuid4().hex[:8]}" for name in ("old", "new")]
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as admin:
        for name in names:
            admin.execute(f"create database {name}")
        yield [Server(folder, f"{base}/{name}") for folder, name in zip(folders, names, strict=True)]
        for name in names:
            admin.execute(f"drop database {name} with (force)")


@needs_client
def test_a_record_backed_up_while_it_is_written_to_is_whole_and_the_same_where_it_is_restored(servers, tmp_path):
    old, new = servers
    old.manage("migrate", "--verbosity", 0)
    during, after, enough = tmp_path / "during.backup", tmp_path / "after.backup", tmp_path / "enough"
    writer = old.writes_until(enough)
    before = [writer.stdout.readline() for _ in range(15)][-1]
    old.manage("backup", during)
    assert writer.poll() is None
    enough.touch()
    written = writer.communicate()[0].splitlines()[-1]
    assert writer.returncode == 0
    at_rest = old.tells("backup", after)
    assert [stat.S_IMODE(file.stat().st_mode) for file in (during, after)] == [0o600, 0o600]
    assert new.tells("restore", after) == at_rest
    assert at_rest["whole"] == f"True {written}"
    whole, count = _emptied(new, tmp_path).tells("restore", during)["whole"].split()
    assert whole == "True"
    assert int(before) <= int(count) < int(written)


def _emptied(server: Server, tmp_path: Path) -> Server:
    """A place that holds nothing again."""
    if not ON_POSTGRESQL:
        return Server(tmp_path / "between")
    import psycopg

    with psycopg.connect(server.environment["DATABASE_URL"], autocommit=True) as admin:
        admin.execute("drop schema public cascade")
        admin.execute("create schema public")
    return server


@pytest.mark.django_db
class TestRefusals:
    """What cannot be backed up or restored says why, and nothing is written."""

    def test_a_backup_never_writes_over_another(self, tmp_path):
        file = tmp_path / "record.backup"
        file.write_text("the one of yesterday")
        with pytest.raises(CommandError, match="is there already"):
            call_command("backup", file)
        assert file.read_text() == "the one of yesterday"

    def test_a_folder_that_is_not_there_is_named(self, tmp_path):
        with pytest.raises(CommandError, match="make it first"):
            call_command("backup", tmp_path / "none" / "record.backup")

    @pytest.mark.parametrize("content", [b"", b"hello", b"\x1f\x8bzip", b"PGDMP", b"SQLite format 3\x00" + b"\x00" * 4000])
    def test_a_file_that_is_no_backup_is_not_restored(self, tmp_path, monkeypatch, content):
        monkeypatch.setattr(connection.introspection, "table_names", list)
        file = tmp_path / "record.backup"
        file.write_bytes(content)
        with pytest.raises(CommandError):
            call_command("restore", file)

    def test_a_record_with_something_in_it_is_never_restored_over(self, tmp_path):
        file = tmp_path / "record.backup"
        file.write_bytes(b"PGDMP" if ON_POSTGRESQL else b"SQLite format 3\x00")
        with pytest.raises(CommandError, match="goes into an empty one"):
            call_command("restore", file)

    def test_a_missing_client_is_named(self, tmp_path, monkeypatch):
        from tracker.desk import backups

        monkeypatch.setattr("shutil.which", lambda program: None)
        with pytest.raises(backups.BackupError, match="apt-get install postgresql-client"):
            backups._run("pg_dump", [], {})
