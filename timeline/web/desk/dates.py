"""A date as an editor writes it: EDTF as it stands, or plain words, read by the rules that read reports."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.web.desk.doors import editors_only
from tracker.extraction.mentions import Passage, TimeMention
from tracker.extraction.times import find_times
from tracker.vocabulary import EdtfError, Span, days_of
from tracker.vocabulary.dates_in_words import edtf_in_words

_TO_WRITE = "write 8 November 2016, last Tuesday, since 18 October, 2016-11 or 2016-09~"


def unreadable(words: str) -> str:
    """What is said of words that are no date."""
    return f"'{words}' is no date that can be read; {_TO_WRITE}"


def edtf_of(words: str, reported_on: date | None) -> str:
    """The EDTF of "2016-11", "8 November 2016", "last Tuesday" or "since 18 October", reckoned from the day of the report.

    Words that are no date stand as they are: the desk refuses them and says what to write.
    """
    text = words.strip()
    try:
        days_of(text)
        return text
    except EdtfError:
        found = [mention for mention in _times(text, reported_on) if mention.when and mention.when.edtf]
    edtfs = {mention.when.edtf for mention in found if mention.when}
    rest = text
    for mention in found:
        rest = rest.replace(mention.text, "", 1)
    is_whole = len(rest) * 2 <= len(text) and not any(character.isdigit() for character in rest)
    return edtfs.pop() if len(edtfs) == 1 and is_whole else text


def _times(text: str, reported_on: date | None) -> tuple[TimeMention, ...]:
    sentence = f"It was reported {text}."
    return find_times(sentence, (Passage(Span(0, len(sentence)), 0),), reported_on)


@editors_only
def date_echo(request: HttpRequest) -> HttpResponse:
    """A date as the record will understand it, said back while it is typed."""
    typed = request.GET.get("edtf", "").strip()[:60]
    edtf = edtf_of(typed, day_of(request.GET.get("reported_on", "")))
    try:
        days_of(edtf)
        words, wrong = edtf_in_words(edtf) + (f" ({edtf})" if edtf != typed else ""), False
    except EdtfError:
        words, wrong = unreadable(typed), True
    return render(request, "desk/_echo.html", {"words": words, "wrong": wrong})


def day_of(text: str) -> date | None:
    """A day as an address or a form writes it; None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
