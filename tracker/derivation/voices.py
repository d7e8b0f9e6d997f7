"""Who speaks with one voice: copies of one wire, one speaker or one owner count once."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tracker.derivation.reports import Report

_WORD = re.compile(r"\w+")
_SHINGLE = 3  # words
_LEAST_WORDS = 8  # shorter sentences are alike by chance
_ALIKE = 0.6  # share of common shingles from which two sentences are copies
_SKETCH = 8  # smallest shingles kept to find candidates


def origin_of(report: Report) -> str:
    """What the voice goes back to: the origin named, else the speaker, else the outlet, else the report alone."""
    return report.origin or report.speaker or report.speaker_name or report.source or report.key


def shingles_of(quote: str) -> frozenset[int]:
    """Three-word stretches of a quote as numbers; empty for quotes too short to be told apart."""
    words = _WORD.findall(quote[:2000].lower())
    if len(words) < _LEAST_WORDS:
        return frozenset()
    return frozenset(
        zlib.crc32(" ".join(words[at : at + _SHINGLE]).encode("utf-8", "replace")) for at in range(len(words) - _SHINGLE + 1)
    )


def independent_voices(reports: Iterable[Report]) -> tuple[tuple[Report, ...], ...]:
    """The reports grouped by voice, each voice in the order of its first report; near-identical wording joins origins."""
    ordered = sorted(reports, key=lambda report: (report.reported_on, report.key))
    voice = {origin_of(report): origin_of(report) for report in ordered}
    for one, other in _copies(ordered):
        first, second = _root(voice, origin_of(one)), _root(voice, origin_of(other))
        voice[max(first, second)] = min(first, second)
    groups: dict[str, list[Report]] = defaultdict(list)
    for report in ordered:
        groups[_root(voice, origin_of(report))].append(report)
    return tuple(tuple(group) for group in groups.values())


def count_voices(reports: Iterable[Report]) -> int:
    """How many independent voices the reports are."""
    known = tuple(reports)
    return len(known) if len(known) < 2 else len(independent_voices(known))


def _root(voice: dict[str, str], origin: str) -> str:
    while voice[origin] != origin:
        origin = voice[origin]
    return origin


def _copies(reports: Sequence[Report]) -> Iterable[tuple[Report, Report]]:
    """Pairs of near-identical wording, found through their smallest shingles."""
    seen: dict[int, list[tuple[Report, frozenset[int]]]] = defaultdict(list)
    for report in reports:
        mine = shingles_of(report.quote)
        sketch = sorted(mine)[:_SKETCH]
        for mark in sketch:
            for other, theirs in seen[mark]:
                if other is not report and len(mine & theirs) >= _ALIKE * len(mine | theirs):
                    yield other, report
                    break
        for mark in sketch:
            seen[mark].append((report, mine))
