"""Nonsense by the megabyte and halves of characters: read or refused in words, and stored nowhere as they came."""

import json

import pytest
from desk.test_intake import DENIED, TAKEN, ingest, page
from django.core.management import CommandError, call_command

from tracker.extraction.unreadable import UnreadableDocument
from tracker.models import Article, Document

pytestmark = pytest.mark.django_db
HALF = "\ud800"
SIGN = "\ufffd"  # what stands for a character that cannot be read


def test_half_a_character_is_stored_nowhere():
    body = page(TAKEN, DENIED).replace(b"on Monday", f"on {HALF} Monday".encode("utf-8", "surrogatepass"))
    ingest(body)
    ingest(json.dumps({"title": HALF, "text": f"{TAKEN} {HALF} {DENIED}", "byline": HALF}).encode(), url="https://wire.example/2")
    assert Article.objects.count() == 2
    for article in Article.objects.all():
        assert HALF not in article.text + article.title + article.byline


def test_a_nul_is_stored_as_the_sign_for_what_cannot_be_read():
    ingest(f"{TAKEN} \x00 {DENIED} {DENIED}".encode())
    text = Article.objects.get().text
    assert SIGN in text
    assert "\x00" not in text


NONSENSE = {
    "one word": "x" * 1_000_000, "spaces": " \t" * 500_000, "tags": "<div>" * 50_000, "brackets": "[" * 100_000,
    "quotes": '"said ' * 10_000, "marks of direction": "\u202e" * 50_000, "bytes": bytes(range(256)) * 400,
    "nothing": "\x00" * 100_000,
}  # fmt: skip
REFUSED = {"tags", "brackets", "nothing", "spaces"}


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_by_the_megabyte_is_read_or_refused_in_words(name, tmp_path, capsys):
    nonsense = NONSENSE[name]
    saved = tmp_path / "nonsense.txt"
    saved.write_bytes(nonsense if isinstance(nonsense, bytes) else nonsense.encode())
    if name not in REFUSED:
        call_command("ingest", str(saved))
        assert Document.objects.count() == 1
        return
    with pytest.raises(CommandError, match="could not be filed"):
        call_command("ingest", str(saved))
    assert not Document.objects.exists()
    said = capsys.readouterr().err
    assert "nonsense.txt" in said
    assert "Traceback" not in said


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_around_a_sentence_does_not_lose_the_server(name):
    nonsense = NONSENSE[name]
    body = (nonsense if isinstance(nonsense, bytes) else nonsense.encode()) + f" {TAKEN} {DENIED}".encode()
    try:
        filed = ingest(body, url="https://wire.example/nonsense").article
    except UnreadableDocument:
        assert not Document.objects.exists()
    else:
        assert Article.objects.get() == filed
