"""What many acts came to in a day, a night or a week: "112 killed in the past 24 hours", "the day's toll", "since dawn"."""

import re

from tracker.extraction.claims.about import CLOSE
from tracker.extraction.claims.incident_kinds import OUTCOME
from tracker.extraction.claims.signs import OWN_PLACE, WIDE
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ClaimDraft
from tracker.extraction.rules.en.sums import ACROSS, MANY_ACTS, ONE_ACT, SEVERAL, STRETCH, TOLL
from tracker.vocabulary import FROM_AFAR, PlacePrecision, Resolution, Span

_WIDE = WIDE | {PlacePrecision.UNKNOWN}
_HARM = frozenset({"killed", "wounded"})
_MANY = 3  # dead or wounded, at least
_SCORES = 10  # dead or wounded, of whom one deed of a known doer seldom makes so many
_BREAK = re.compile(r"[,;:]\s|\n")
_HAS = re.compile(r"\b(?:has|have|had|haven['’]t|hasn['’]t)\b", re.IGNORECASE)
_REACH = 160  # characters around a deed
_THIS = frozenset({"this week", "this month"})
_LEAD, _TAIL = 12, 7  # characters of "so far this week", "this week so far" around the time


def is_sum(claim: ClaimDraft, story: Story) -> bool:
    """Whether a claim counts what many acts came to by now or in some days, and is told as none of them."""
    if claim.action in OUTCOME and claim.when.edtf.endswith("/.."):
        return True
    if claim.action not in OUTCOME | FROM_AFAR or _names_somebody(claim, story):
        return False
    clause = _clause(claim, story)
    is_dated = claim.when.is_told or claim.when.resolution is Resolution.INHERITED
    if is_dated and _shows(MANY_ACTS.pattern, clause, story):
        return True
    if not _are(claim, _MANY):
        return False
    head = Span(max(claim.span.start, clause.start - _REACH), clause.end)  # "Monday's toll: 14 dead"
    if _shows(TOLL.pattern, head, story) or _shows(SEVERAL.pattern, clause, story):
        return True
    if _shows(ONE_ACT.pattern, clause, story):
        return False
    if _shows(ACROSS.pattern, clause, story) and (claim.place is None or claim.place.precision in _WIDE):
        return True
    return _is_of_stretch(claim, clause, story) and not _may_be_one_act(claim, clause, story)


def _is_of_stretch(claim: ClaimDraft, clause: Span, story: Story) -> bool:
    """Whether the time that dates a claim is a stretch that ends with the report: "so far this week", "have killed this week"."""
    if claim.when.wording.lower() in _THIS and _HAS.search(story.text, clause.start, clause.end):
        return True
    own = (time for time in story.times.within(claim.span) if time.text == claim.when.wording)
    return any(
        _shows(STRETCH.pattern, Span(max(claim.span.start, time.span.start - _LEAD), time.span.end + _TAIL), story)
        for time in own
    )


def _are(claim: ClaimDraft, least: int) -> bool:
    return any(count.what in _HARM and (count.best or count.low or 0) >= least for count in claim.numbers)


def _names_somebody(claim: ClaimDraft, story: Story) -> bool:
    """ "Killed two reporters, Roberto Paz and Mauricio Vega, in separate shootings": of them more is told than their number."""
    victims = claim.deed.object if claim.deed else None
    return victims is not None and any(actor.is_person for actor in story.actors.touching(victims))


def _clause(claim: ClaimDraft, story: Story) -> Span:
    """The words around a claim's deed, from one comma to the next."""
    deed = claim.deed.span if claim.deed else claim.span
    first, last = max(claim.span.start, deed.start - _REACH), min(claim.span.end, deed.end + _REACH)
    starts = [match.end() for match in _BREAK.finditer(story.text, first, deed.start)]
    end = _BREAK.search(story.text, deed.end, last)
    return Span(starts[-1] if starts else first, end.start() if end else last)


def _shows(pattern: re.Pattern[str], clause: Span, story: Story) -> bool:
    return pattern.search(story.text, clause.start, clause.end) is not None


def _may_be_one_act(claim: ClaimDraft, clause: Span, story: Story) -> bool:
    """Whether somebody did it at one spot, or to a few: "gunmen killed 12 people in a village in the past two days"."""
    if not claim.initiators or _HAS.search(story.text, clause.start, clause.end):
        return False  # "have killed": so far
    is_local = claim.place is not None and claim.place.precision in CLOSE and not OWN_PLACE.isdisjoint(claim.rules)
    return is_local or (claim.action in OUTCOME and not _are(claim, _SCORES))  # "shelling" is many shells
