"""Which claims speak of one incident: an act of violence against people or property that an article tells as news."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.extraction.claims.incident_kinds import COMES_OF_IT, KINDS, Incident
from tracker.extraction.claims.incident_links import likeness
from tracker.extraction.claims.incident_news import is_news, is_statement
from tracker.extraction.claims.signs import Signs, signs_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ClaimDraft
from tracker.vocabulary import Action, Harmed, Modality, Resolution, Stance, acled_of

_LONGEST, _LATELY = 31, 60  # days that one act may span; days back that are news
_BATTLES = frozenset({Action.CLASH, Action.OFFENSIVE})
_MEMORY = 30  # incidents back that a claim may speak of
_ENOUGH = -0.5  # what must speak for one incident, at least


def with_incidents(claims: Sequence[ClaimDraft], story: Story) -> tuple[ClaimDraft, ...]:
    """The claims, each with the number of its incident; violence long past or only spoken of in passing is background."""
    found: list[Incident] = []
    number_of: dict[int, int] = {}
    past: set[int] = set()
    for at, claim in enumerate(claims):
        if not _is_act(claim):
            continue
        if _is_recent(claim, story):
            number_of[at] = _gather(signs_of(claim, story), found)
        else:
            past.add(at)
    suffered = [incident for incident in found if not incident.is_battle]
    statement, battles = is_statement(story), any(claim.action in _BATTLES for claim in claims)
    news = [incident for incident in suffered if is_news(incident.told, is_statement=statement, has_battles=battles)]
    numbers = {id(incident): number for number, incident in enumerate(news, 1)}
    told = (_marked(claim, found[number_of[at]], numbers) if at in number_of else claim for at, claim in enumerate(claims))
    return tuple(replace(claim, background=True) if at in past else claim for at, claim in enumerate(told))


def _marked(claim: ClaimDraft, incident: Incident, numbers: Mapping[int, int]) -> ClaimDraft:
    if incident.is_battle:
        return claim
    number = numbers.get(id(incident), 0)
    return _coded(_dated(replace(claim, incident=number), incident), incident) if number else replace(claim, background=True)


def _coded(claim: ClaimDraft, incident: Incident) -> ClaimDraft:
    """ "Twelve were wounded" and "the attack" with the codes of the bombing, or of the attack on teachers, that they came of."""
    if claim.action not in COMES_OF_IT:
        return claim
    if incident.codes is not None:
        acled, plover = incident.codes
        return replace(claim, acled=acled, plover=plover)
    if claim.against is Harmed.UNTOLD and Harmed.UNARMED in incident.harmed:
        return replace(claim, acled=acled_of(claim.action, harmed=Harmed.UNARMED))
    return claim


def _dated(claim: ClaimDraft, incident: Incident) -> ClaimDraft:
    """A claim that only the report's day dated, on the day that another claim of its incident tells."""
    if incident.when is None or not _is_undated(claim):
        return claim
    return replace(claim, when=incident.when.inherited(), rules=(*claim.rules, "claim.when.incident"))


def _is_undated(claim: ClaimDraft) -> bool:
    return claim.modality is Modality.HAPPENED and claim.when.resolution in (Resolution.FALLBACK, Resolution.UNKNOWN)


def _is_act(claim: ClaimDraft) -> bool:
    """Whether a claim affirms an act of violence."""
    if claim.action not in KINDS or claim.modality not in (Modality.HAPPENED, Modality.ONGOING):
        return False
    return claim.stance not in (Stance.DENIES, Stance.RETRACTS)


def _is_recent(claim: ClaimDraft, story: Story) -> bool:
    """Whether it is news of the last weeks, and no tally of months."""
    when, published = claim.when, story.article.published_on
    last = when.last or published
    if when.first and last and (last - when.first).days > _LONGEST and when.first != when.last:
        return False
    return not (published and last and (published - last).days > _LATELY)


def _gather(signs: Signs, found: list[Incident]) -> int:
    """Put a claim to the incident it most likely speaks of, or begin a new one; its place among those found."""
    kind = KINDS[signs.claim.action]
    first = max(0, len(found) - _MEMORY)
    fitting = [(likeness(signs, incident, kind), at) for at, incident in enumerate(found[first:], first)]
    best, at = max(((like, at) for like, at in fitting if like is not None), default=(_ENOUGH - 1, 0))
    if best < _ENOUGH:
        found.append(Incident(kind))
        at = len(found) - 1
    found[at].add(signs, kind)
    return at
