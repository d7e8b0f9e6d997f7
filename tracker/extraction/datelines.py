"""Datelines: the place, day and agency a report is sent from, set before its first sentence ("ALEPPO, Syria (Agency) -")."""

import re
from dataclasses import dataclass

from tracker.vocabulary import Span

_WINDOW = 220  # a dateline and its marks never run longer, and nothing past it is looked at

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = rf"(?:\d{{1,2}}\s+{_MONTH}(?:,?\s+\d{{2,4}})?|{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{2,4}})?|no\s+date)"
_NAME = r"[^\W\d_][\w'’.-]{0,24}"
_MORE = rf"(?:,\s{{1,2}}(?!{_MONTH}\s){_NAME}(?:\s{_NAME}){{0,3}}){{0,2}}"
_PLACE = rf"(?P<place>{_NAME}(?:[ /]{{1,2}}{_NAME}){{0,4}}{_MORE})(?:\s\([A-Z][A-Z .]{{1,24}}\)(?=,))?"
_AGENCY = r"(?P<agency>\([^()\n]{2,60}\)|/[A-Z][\w .-]{1,20}/|\[[^\[\]\n]{2,80}\])"
_MARKS = r"(?:\s{0,3}\[[^\[\]]{2,120}\]){0,4}"
_STROKE = r"(?:\s{0,3}(?:--|[—–―_:]|-(?=\s)))"
_FULL = re.compile(
    rf"\s*{_PLACE}(?:,?\s{{1,3}}(?P<day>{_DAY})\.?)?(?:,?\s{{1,3}}{_AGENCY})?\.?(?P<stroke>{_STROKE})?{_MARKS}\s*"
    rf"(?:(?P<behind>{_DAY})(?=\s*(?:\n|\Z)))?",
    re.I,
)
_WHOLE = re.compile(r"\d{4}\Z")  # a day with its year
# The day and the minute that a page prints above its first sentence: "Friday 4 May 2012 15.55 GMT A ship sank".
_STAMP = re.compile(
    rf"(?<!\bon\s)(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s\d{{1,2}}\s{_MONTH},?\s\d{{4}},?\s\d{{1,2}}[.:]\d{{2}}\s?"
    r"(?:GMT|UTC|BST|CET|CEST|EST|EDT|[ap]m)(?=\s+(?-i:[A-Z“‘]))",
    re.IGNORECASE,
)
_MINUTE = re.compile(
    r"\d[.:]\d{2}\s?(?:GMT|UTC|BST|CET|CEST|EST|EDT|[ap]m)", re.IGNORECASE
)  # no stamp is without, and most texts are
_AGENCY_ONLY = re.compile(rf"\s*{_AGENCY}{_STROKE}\s*")
_DAY_FIRST = re.compile(rf"\s*(?P<day>{_DAY})\s{{1,2}}\((?P<place>[^()\n]{{2,40}})\){_STROKE}\s*", re.I)


@dataclass(frozen=True, slots=True)
class Dateline:
    """The stretch a dateline covers, with the words for its place and its day ("" where it has none)."""

    span: Span
    place: str = ""
    day: str = ""


def _shouts(words: str) -> bool:
    first = words.split(",")[0]
    return first.isupper() and len(first) > 2


def _is_credible(match: re.Match[str], rest: str) -> bool:
    place, day, agency, stroke = match["place"], match["day"], match["agency"], match["stroke"]
    if stroke and (agency or day):
        return place[0].isupper() and place.split()[-1][0].isupper()  # "The talks of 3 May - 5 June" open a sentence
    if agency and agency.startswith("/"):
        return place[0].isupper()
    if day and not stroke and "," in place and _shouts(place) and not agency:  # "MAIDUGURI, Nigeria, Sept 3 Gunmen killed …"
        return rest[:1].isupper() and not rest[:60].isupper()
    if day and not stroke and not agency and _WHOLE.search(day):  # "ADEN, 9 July 2025. A ship sank …"
        is_place = _shouts(place) or (place.istitle() and match[0].rstrip().endswith("."))
        return is_place and rest[:1].isupper() and not rest[:60].isupper()
    # Without an agency or a day only the change from capitals to small letters tells it from a sentence with a dash.
    return bool(stroke and stroke.strip() != ":" and _shouts(place) and not rest[:60].isupper())


def find(text: str, start: int = 0) -> Dateline | None:
    """The dateline that opens `text` at `start`, or None. Its span ends where the first sentence begins."""
    window = text[start : start + _WINDOW]
    if match := _DAY_FIRST.match(window):
        return Dateline(Span(start, start + match.end()), match["place"], match["day"])
    if match := _AGENCY_ONLY.match(window):
        return Dateline(Span(start, start + match.end()))
    match = _FULL.match(window)
    if match and _is_credible(match, window[match.end() :]):
        return Dateline(Span(start, start + match.end()), match["place"].strip(), match["day"] or match["behind"] or "")
    return None


def stamps(text: str) -> list[Span]:
    """Where a page's own day and minute stand in its text, which date no deed."""
    return [Span(*match.span()) for match in _STAMP.finditer(text)] if _MINUTE.search(text) else []
