"""The town of a dateline that no gazetteer knows: "UMM ZED, Idlib (Agency) -", and where the report names it again."""

import re
from collections.abc import Iterator, Sequence

from tracker.extraction.mentions import Passage
from tracker.extraction.places.sightings import AT_DATELINE, Page, Sighting, spans_of
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, MONTHS_AND_DAYS
from tracker.vocabulary import Kind, Span

_TOWN = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]+){0,3}(?=,| [(–—-]|\s*\Z)")
_SHORTEST, _MOST = 4, 40  # characters of a name, and how often it is looked for


def dateline_towns(page: Page, passages: Sequence[Passage], taken: Sequence[Sighting]) -> list[Sighting]:
    """The unknown town of a dateline and its namings; a name of which a gazetteer knows the whole is none."""
    dateline = next((passage for passage in passages if passage.is_dateline), None)
    match = _TOWN.match(page.text, dateline.span.start, dateline.span.end) if dateline and not page.shouted else None
    if match is None or not _may_be_town(match, taken):
        return []
    spans = spans_of(Span(each.start, each.end) for each in taken if each.start > match.end())
    again = (Span(*found.span()) for found in _named_again(page, match))
    found = [span for span in again if not spans.touch(span.start, span.end)][:_MOST]
    return [Sighting(span.start, span.end, AT_DATELINE, kind=Kind.TOWN) for span in (Span(*match.span()), *found)]


def _may_be_town(match: re.Match[str], taken: Sequence[Sighting]) -> bool:
    """Whether a name in capitals is that of a town, and not one that is known, nor only a day or an agency."""
    words = [word.lower() for word in match[0].split()]
    is_name = match[0].isupper() and len(match[0]) >= _SHORTEST and not (FUNCTION_WORDS | MONTHS_AND_DAYS).intersection(words)
    return is_name and not any((each.start, each.end) == match.span() for each in taken)


def _named_again(page: Page, match: re.Match[str]) -> Iterator[re.Match[str]]:
    name = re.escape(match[0].title())
    return re.finditer(rf"(?<![\w-]){name}(?![\w-])", page.text)
