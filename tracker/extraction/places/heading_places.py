"""Places that no gazetteer knows where they head a part of a report in which others do: "Zedan: Shells fell on Monday"."""

import re
from collections.abc import Iterator, Sequence

from tracker.extraction.places.sightings import AT_HEAD, Page, Sighting, spans_of
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, MONTHS_AND_DAYS
from tracker.extraction.rules.en.place_words import COMMON_WORDS
from tracker.vocabulary import Kind, Span

_HEAD = re.compile(r"(?:\A|\n)(?P<name>[A-Z][\w’'-]{3,24}(?: [A-Z][\w’'-]{2,24})?): (?=[A-Z])")
_FEW = 2  # known places that head parts


def heading_places(page: Page, known: Sequence[Sighting]) -> Iterator[Sighting]:
    """The unknown names that head paragraphs as the places of a report do."""
    if page.shouted or sum(_heads(page, each) for each in known) < _FEW:
        return
    taken = spans_of(Span(each.start, each.end) for each in known)
    for match in _HEAD.finditer(page.text):
        start, end = match.span("name")
        words = set(match["name"].lower().split())
        if not (taken.touch(start, end) or (COMMON_WORDS | FUNCTION_WORDS | MONTHS_AND_DAYS).intersection(words)):
            yield Sighting(start, end, AT_HEAD, kind=Kind.TOWN)


def _heads(page: Page, sighting: Sighting) -> bool:
    """Whether a name alone stands between the start of a line and a colon."""
    opens = sighting.start == 0 or page.text[sighting.start - 1] == "\n"
    return opens and not sighting.is_demonym and page.text.startswith(": ", sighting.end)
