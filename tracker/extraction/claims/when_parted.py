"""Where another clause stands between a time and a deed, so that the one does not date the other."""

import re

from tracker.extraction.claims.when_another import TOOK_PLACE
from tracker.extraction.mentions import ActionMention
from tracker.vocabulary import Span

_CLAUSE = re.compile(
    r"[;:]\s|(?<!\bin\s)(?<!\bduring\s)\b(?:which|who|whom|whose|while|whereas|but(?!\s+(?:no|not|without)\b)|although|though|because|where)\b|"
    r",\s+(?:and|saying|adding)\b|\bthat\s+(?:was|were|had|has|have|is|entered|captured|seized|began|started|killed|left|joined|"
    r"formed|toppled|brought|took|takes|came|comes|went|broke|ended|lasted|they|it|he|she|we)\b|\b(?:they|he|she|it|we)\s+(?:had|have)\b",
    re.IGNORECASE,
)
# A clause about a noun between deed and time, told to its end: "has tried to take the port, which has two harbours, since May".
_CLOSED = re.compile(
    r",\s(?:(?:(?:at|in|during|after|under|before)\s)?which|who|whose|whom|where|the|an?|one|two|some)\b(?:[^,;:.]|\.(?=\s\d)){2,120},",
    re.IGNORECASE,
)
# One that hangs on the noun before the time: "in revenge for a toll that the guard had raised the week before".
_HUNG = re.compile(
    r"\b(?:an?|the|this|its|their|his|her)\s(?:[\w-]+\s){1,3}that\s(?:[\w-]+\s){1,3}(?:had|has|have|was|were)\b", re.IGNORECASE
)
_AND_THAT = re.compile(r"\band\s+that\b", re.IGNORECASE)  # what is said next has a day of its own
_LEADS_CLAUSE = re.compile(
    r"(?:\A|[.;:!?]\s{1,4}|\n|\bthat\s)(?:(?:and|but|by|on|in|at|from|since|late|early) ){0,3}\Z", re.IGNORECASE
)
_OPENS = re.compile(r",?\s(?:they|he|she|it|we)\s(?:had|have)\b", re.IGNORECASE)
# A clause that goes on telling the deed itself: "the attack in the port, which took place on Monday".
_TAKES_PLACE = re.compile(rf"[^,;:.]{{0,60}},?\s(?:which|that)\s+{TOOK_PLACE}", re.IGNORECASE)
_NEXT_VERB = re.compile(r",\s+and\s+(?:(?:then|also|later)\s+)?\Z", re.IGNORECASE)  # "stormed the house, and shot the mayor"
WIDEST_GAP = 400  # characters between a time and a deed
WIDEST_JOINT = 20  # characters of ", and then "


def crosses(first: Span, deed: ActionMention, text: str) -> bool:
    """Whether another clause stands between a time and all words for a deed, as it always does in a gap so wide."""
    return all(_crosses(first, span, deed, text) for span in (deed.span, *deed.beside))


def _crosses(first: Span, words: Span, deed: ActionMention, text: str) -> bool:
    gap = _gap(first, words)
    if gap.start >= gap.end:
        return False
    start, end = gap.start, gap.end
    if _LEADS_CLAUSE.search(text[max(0, first.start - 40) : first.start]) and (opening := _OPENS.match(text, gap.start, gap.end)):
        start = opening.end()  # "By Tuesday they had taken it"
    elif opening := _TAKES_PLACE.match(text, gap.start, gap.end):
        start = opening.end()
    joined = _NEXT_VERB.search(text, max(start, end - WIDEST_JOINT), end)
    if joined and not deed.is_noun and deed.subject and deed.subject.end <= joined.start():
        end = min(joined.start(), max(start, deed.subject.end))  # what stands between a subject and its second verb is its own
    if gap.end - gap.start > WIDEST_GAP:
        return True
    if not deed.is_noun and (party := _led_party(first, deed, text)) is not None:
        end = party.start  # "On Monday a camp where thousands were sheltering was hit"
    between = _CLOSED.sub(" ", text[start:end])
    return bool(
        _CLAUSE.search(between) or (deed.span.end <= first.start and (_HUNG.search(between) or _AND_THAT.search(between)))
    )


def _led_party(time: Span, deed: ActionMention, text: str) -> Span | None:
    """Whoever a deed is told of right behind a time that leads the sentence."""
    party = deed.subject if deed.subject and deed.subject.end <= deed.span.start else deed.object
    if party is None or not time.end <= party.start < deed.span.start or party.start - time.end > WIDEST_JOINT:
        return None
    return party if _LEADS_CLAUSE.search(text[max(0, time.start - 40) : time.start]) else None


def _gap(first: Span, second: Span) -> Span:
    return Span(min(first.end, second.end), max(first.start, second.start))
