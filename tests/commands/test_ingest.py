"""The ingest command: files, folders and standard input; what fails is named, the rest is filed."""

import io

import builders
import pytest
from desk.test_intake import DENIED, TAKEN, page
from django.core.management import CommandError, call_command

from tracker.models import Article, Edition

pytestmark = pytest.mark.django_db


def run(*words, **options) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("ingest", *words, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def test_a_folder_is_filed_with_its_progress_and_derived_once(tmp_path):
    builders.conflict()
    (tmp_path / "one.html").write_bytes(page(TAKEN, url="https://wire.example/1"))
    (tmp_path / "two.html").write_bytes(page(DENIED, url="https://wire.example/2"))
    (tmp_path / "notes.png").write_bytes(b"\x89PNG")
    out, _ = run(str(tmp_path))
    assert [line[:5] for line in out.splitlines()] == ["[1/2]", "[2/2]"]
    assert "wait for an editor" in out
    assert (Article.objects.count(), Edition.objects.count()) == (2, 1)


def test_what_fails_is_named_and_the_rest_is_filed(tmp_path, capsys):
    (tmp_path / "good.html").write_bytes(page(TAKEN))
    (tmp_path / "empty.html").write_bytes(b"")
    with pytest.raises(CommandError, match="2 of 3 could not be filed; the others were"):
        call_command("ingest", str(tmp_path / "empty.html"), str(tmp_path / "missing.html"), str(tmp_path / "good.html"))
    said = capsys.readouterr().err
    assert "empty.html" in said
    assert "missing.html" in said
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/x", "http://localhost/", "http://[::1]/", "http://169.254.169.254/", "ftp://host.example/x"]
)
def test_no_address_inside_is_fetched(url):
    with pytest.raises(CommandError, match="1 of 1"):
        call_command("ingest", url)
    assert not Article.objects.exists()


def test_a_file_over_the_limit_is_not_read(tmp_path, settings, capsys):
    settings.FETCH_MAX_BYTES = 1000
    (tmp_path / "large.html").write_bytes(page(TAKEN) * 3)
    with pytest.raises(CommandError):
        call_command("ingest", str(tmp_path / "large.html"))
    assert "larger than 1,000 bytes" in capsys.readouterr().err
