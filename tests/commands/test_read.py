"""`manage.py read`: documents in, claims out; nothing stored, no database."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tracker.desk import lookup
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import RawDocument, Reading
from tracker.extraction.reading import read

RECORD = {"id": "a", "text": "Rebels captured the village of Harim on Monday.\n", "published": "2016-11-09"}


@pytest.fixture(autouse=True)
def _small_gazetteer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "gazetteer", Gazetteer)


def run(*arguments: str, stdin: bytes = b"", monkeypatch: pytest.MonkeyPatch | None = None) -> tuple[str, str, int]:
    """What the command prints, what it complains of, and its exit status."""
    if monkeypatch:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    out, err, status = io.StringIO(), io.StringIO(), 0
    try:
        call_command("read", *arguments, stdout=out, stderr=err)
    except SystemExit as leaving:
        status = int(leaving.code or 0)
    return out.getvalue(), err.getvalue(), status


def lines(records: list[object]) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_a_fault_of_the_reader_costs_its_document_and_not_those_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(document: RawDocument, gazetteer: Gazetteer) -> Reading:
        if document.id == "a":
            raise KeyError("frıday")
        return read(document, gazetteer)

    monkeypatch.setattr("tracker.management.commands.read.read", faulty)
    out, err, status = run("-", stdin=lines([RECORD, RECORD | {"id": "b"}]), monkeypatch=monkeypatch)
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["b"]
    assert err.startswith("line 1: the reader failed on this document, please report it with the text: KeyError: 'frıday' (")
    assert status == 1


def test_jsonl_in_gives_one_object_a_line_and_the_text_unchanged(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "  TANKS ENTERED  THE TOWN\r\n\r\n\tof Harim. — “Fin”  "
    out, _, status = run("-", stdin=lines([RECORD, {"id": "b", "text": text}]), monkeypatch=monkeypatch)
    first, second = (json.loads(line) for line in out.splitlines())
    assert status == 0
    assert (first["id"], first["published_on"], first["claims"][0]["action"]) == ("a", "2016-11-09", "capture")
    assert first["claims"][0]["when"]["edtf"] == "2016-11-07"
    assert second["text"] == text


@pytest.mark.parametrize(
    ("bad", "complaint"),
    [
        (b"{not json\n", "line 2: this is not JSON"),
        (b'{"id": "x"}\n', 'line 2: a line must be an object with a "text"'),
        (b'{"text": "x", "published": "yesterday"}\n', 'line 2: "published" is no date: yesterday'),
    ],
)
def test_a_bad_line_is_named_and_skipped(bad: bytes, complaint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    out, err, status = run("-", stdin=lines([RECORD]) + bad + lines([RECORD]), monkeypatch=monkeypatch)
    assert len(out.splitlines()) == 2
    assert complaint in err
    assert status == 1


def test_a_saved_page_is_read_as_a_table(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    body = "".join(
        f"<p>{RECORD['text']} The army said that clashes went on near the old mill all night long.</p>" for _ in range(3)
    )
    page.write_text(
        f"<html><head><title>Harim falls</title></head><body><article><h1>Harim falls</h1>{body}</article></body></html>"
    )
    out, _, status = run(str(page), "--published", "2016-11-09")
    assert status == 0
    assert "published 2016-11-09" in out
    assert "Capture" in out


def test_json_of_one_document_is_one_object(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(json.dumps({"title": "Harim falls", "text": RECORD["text"] * 3, "published": "2016-11-09"}))
    out, _, _ = run(str(path), "--format", "json")
    values = json.loads(out)
    assert (values["title"], values["published_on"]) == ("Harim falls", "2016-11-09")


def test_several_paths_and_one_that_cannot_be_read(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.jsonl", tmp_path / "empty.txt"
    good.write_bytes(lines([RECORD, RECORD]))
    empty.write_text("")
    out, err, status = run(str(good), str(empty))
    assert (len(out.splitlines()), status) == (2, 1)
    assert f"{empty}: " in err


def test_a_path_that_is_not_there() -> None:
    with pytest.raises(CommandError, match="No such file"):
        call_command("read", "nowhere.txt")


def test_published_stands_in_where_a_line_has_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    out, _, _ = run("-", "--published", "2016-11-10", stdin=lines([{"text": RECORD["text"]}]), monkeypatch=monkeypatch)
    assert json.loads(out)["published_on"] == date(2016, 11, 10).isoformat()


FRENCH = (
    "Des rebelles ont pris lundi le village de Harim, ont dit des habitants.\n\nLes combats ont duré toute la nuit dans la ville."
)


def test_a_report_in_a_language_whose_claims_are_not_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(f"La chute de Harim\n\n{FRENCH}\n")
    out, _, status = run(str(path), "--published", "2016-11-09")
    assert status == 0
    assert "No claims.\nIt is in French, and claims are read in English only" in out
