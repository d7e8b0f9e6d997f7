"""Which claims speak of one incident: an act of violence against people or property that an article tells as news."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from tracker.extraction.claims.incident_kinds import KINDS, Incident
from tracker.extraction.claims.incident_lends import completed
from tracker.extraction.claims.incident_links import likeness, own_weight
from tracker.extraction.claims.incident_news import is_news, is_statement
from tracker.extraction.claims.signs import Signs, signs_of
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.sums import is_sum
from tracker.extraction.claims.tallies import is_tally
from tracker.extraction.mentions import ClaimDraft, Party
from tracker.vocabulary import Action, Modality, Stance

_LONGEST, _LATELY = 31, 60  # days that one act may span; days back that are news
_BATTLES = frozenset({Action.CLASH, Action.OFFENSIVE})
_CLAIMED = 6  # sentences back in which an act is told for which somebody claims responsibility
_MISSING = "en.action.casualties.missing"
_MEMORY = 30  # incidents back that a claim may speak of
_ENOUGH = -0.5  # what must speak for one incident, at least


def with_incidents(claims: Sequence[ClaimDraft], story: Story) -> tuple[ClaimDraft, ...]:
    """The claims, each with the number of its incident; violence long past or only spoken of in passing is background."""
    found: list[Incident] = []
    number_of: dict[int, int] = {}
    past: set[int] = set()
    for at, claim in enumerate(claims):
        if claim.action not in KINDS:
            continue
        signs = signs_of(claim, story)
        if not _is_act(signs):
            continue
        is_series = signs.has("series") and not claim.when.is_told
        if not _is_recent(claim, story) or is_tally(claim, story) or is_series:
            past.add(at)
        elif not is_sum(claim, story):
            number_of[at] = _gather(signs, found)
    _lay(story.laid, found)
    suffered = [incident for incident in found if not incident.is_battle]
    battles = any(claim.action in _BATTLES for claim in claims)
    judged = partial(is_news, is_statement=is_statement(story), has_battles=battles, is_one_of_several=len(suffered) > 1)
    news = [incident for incident in suffered if judged(incident.told)]
    numbers = {id(incident): number for number, incident in enumerate(news, 1)}
    told = (_marked(claim, found[number_of[at]], numbers, story) if at in number_of else claim for at, claim in enumerate(claims))
    return tuple(replace(claim, background=True) if at in past else claim for at, claim in enumerate(told))


def _marked(claim: ClaimDraft, incident: Incident, numbers: Mapping[int, int], story: Story) -> ClaimDraft:
    if incident.is_battle:
        return claim
    number = numbers.get(id(incident), 0)
    if number:
        return completed(replace(claim, incident=number), incident, story)
    return claim if _is_told_whole(claim) else replace(claim, background=True)


def _is_told_whole(claim: ClaimDraft) -> bool:
    """Whether a claim tells by its own words who did it, where and when: no talk in passing, whatever else the article is."""
    return claim.when.is_told and bool(claim.initiators) and claim.place is not None and not claim.background


def _is_act(signs: Signs) -> bool:
    """Whether a claim affirms an act of violence, takes it for granted, or tells of one that was tried and failed."""
    claim = signs.claim
    if claim.rules[0] == _MISSING:
        return False  # of the missing nobody knows yet what was done to them
    if signs.has("dud") or (signs.has("attempt") and claim.modality is Modality.PLANNED):
        return True
    affirmed = signs.has("given") or claim.stance not in (Stance.DENIES, Stance.RETRACTS)
    return claim.modality in (Modality.HAPPENED, Modality.ONGOING) and affirmed


def _is_recent(claim: ClaimDraft, story: Story) -> bool:
    """Whether it is news of the last weeks, and no tally of months."""
    when, published = claim.when, story.article.published_on
    last = when.last or published
    if when.first and last and (last - when.first).days > _LONGEST and when.first != when.last:
        return False
    return not (published and last and (published - last).days > _LATELY)


def _lay(laid: Sequence[tuple[int, tuple[Party, ...]]], found: Sequence[Incident]) -> None:
    """ "The guerrillas claimed responsibility": for the incident told last before it, where nobody is named for it."""
    ends = sorted((incident.told[-1].number, at) for at, incident in enumerate(found))
    for sentence, doers in laid:
        last = bisect_left(ends, (sentence + 1, 0)) - 1
        if last < 0 or sentence - ends[last][0] > _CLAIMED:
            continue
        incident = found[ends[last][1]]
        incident.doer = incident.doer or doers


def _gather(signs: Signs, found: list[Incident]) -> int:
    """Put a claim to the incident it most likely speaks of, or begin a new one; its place among those found."""
    kind = KINDS[signs.claim.action]
    first, own = max(0, len(found) - _MEMORY), own_weight(signs)
    fitting = [(likeness(signs, own, incident, kind), at) for at, incident in enumerate(found[first:], first)]
    best, at = max(((like, at) for like, at in fitting if like is not None), default=(_ENOUGH - 1, 0))
    if best < _ENOUGH:
        found.append(Incident(kind))
        at = len(found) - 1
    found[at].add(signs, kind)
    return at
