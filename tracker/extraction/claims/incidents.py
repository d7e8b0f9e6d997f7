"""Which claims speak of one incident: an act of violence against people or property that an article tells as news."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tracker.extraction.claims.incident_news import is_news
from tracker.extraction.claims.signs import HARM, Signs, signs_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ClaimDraft
from tracker.vocabulary import Action, Harmed, Modality, Span, Stance


class Kind(StrEnum):
    """What sort of act an incident is; an ATTACK may turn out to be one of the others."""

    ATTACK = "attack"
    BOMB = "bomb"
    FROM_AFAR = "from afar"
    TAKING = "taking"
    FIRE = "fire"
    THEFT = "theft"
    CRUELTY = "cruelty"


_KINDS = {
    Action.ASSAULT: Kind.ATTACK,
    Action.KILLING: Kind.ATTACK,
    Action.EXECUTION: Kind.ATTACK,
    Action.WOUNDING: Kind.ATTACK,
    Action.CASUALTIES: Kind.ATTACK,
    Action.BOMBING: Kind.BOMB,
    Action.SUICIDE_BOMBING: Kind.BOMB,
    Action.GRENADE: Kind.BOMB,
    Action.AIR_STRIKE: Kind.FROM_AFAR,
    Action.DRONE_STRIKE: Kind.FROM_AFAR,
    Action.SHELLING: Kind.FROM_AFAR,
    Action.CHEMICAL_ATTACK: Kind.FROM_AFAR,
    Action.ABDUCTION: Kind.TAKING,
    Action.HIJACKING: Kind.TAKING,
    Action.ARSON: Kind.FIRE,
    Action.ROBBERY: Kind.THEFT,
    Action.LOOTING: Kind.THEFT,
    Action.SEXUAL_VIOLENCE: Kind.CRUELTY,
    Action.TORTURE: Kind.CRUELTY,
    Action.MOB_VIOLENCE: Kind.ATTACK,
    Action.PROTESTERS_KILLED: Kind.ATTACK,
}
_UNSPECIFIC = frozenset({Action.ASSAULT, *HARM})  # what may turn out to be the work of a bomb
_OUTCOME = frozenset({*_UNSPECIFIC, Action.KILLING, Action.EXECUTION})  # what may have come of a bomb or an abduction
_LONGEST, _LATELY = 31, 60  # days that one act may span; days back that are news
_MEMORY = 30  # incidents back that a claim may speak of
_ENOUGH = -0.5  # what must speak for one incident, at least
# What speaks for it that a claim is of an incident, and what against.
WEIGHTS = {
    "kind": 0.75,
    "same day": 1.0,
    "other day": -2.0,
    "same place": 1.0,
    "other place": -2.0,
    "same victims": 2.5,
    "other victims": -1.0,
    "other doers": -1.0,
    "back": 2.0,  # "the explosion"
    "indefinite": -1.0,  # "a bomb"
    "another": -2.0,
    "harm": 1.5,  # the wounded and the dead of a deed told before
    "attribute": 1.0,  # "the wounded soldier"
    "same sentence": 1.0,
    "same paragraph": 0.5,
    "next paragraph": -0.1,
    "paragraph after": -0.6,
    "far on": -0.9,
}


@dataclass(slots=True)
class Incident:
    """Claims gathered so far, with their kind, own places, days and the words for its victims."""

    kind: Kind
    told: list[Signs] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    is_local: bool = False
    days: list[Span] = field(default_factory=list)
    victims: set[str] = field(default_factory=set)
    doers: set[str] = field(default_factory=set)

    @property
    def is_battle(self) -> bool:
        """Whether it was done to those who fight, and to nobody else; to take a soldier hostage is no battle."""
        if self.kind not in (Kind.ATTACK, Kind.BOMB, Kind.FROM_AFAR):
            return False
        armed = any(signs.claim.against is Harmed.ARMED for signs in self.told)
        return armed and not any(signs.has("unarmed") for signs in self.told)

    def add(self, signs: Signs, kind: Kind) -> None:
        """Take in a claim; what is more than an attack names the kind."""
        self.told.append(signs)
        self.kind = kind if kind is not Kind.ATTACK else self.kind
        self.victims |= signs.victims
        self.doers |= signs.doers
        if signs.has("placed"):
            self.places.add(signs.place)
            self.is_local = self.is_local or signs.has("local")
        if signs.days:
            self.days.append(signs.days)


def with_incidents(claims: Sequence[ClaimDraft], story: Story) -> tuple[ClaimDraft, ...]:
    """The claims, each with the number of its incident; violence that is only spoken of in passing is background."""
    found: list[Incident] = []
    number_of: dict[int, int] = {}
    for at, claim in enumerate(claims):
        if _may_tell(claim, story):
            number_of[at] = _gather(signs_of(claim, story), found)
    suffered = [incident for incident in found if not incident.is_battle]
    news = [incident for incident in suffered if is_news(incident.told, story, is_only=len(suffered) == 1)]
    numbers = {id(incident): number for number, incident in enumerate(news, 1)}
    return tuple(_marked(claim, found[number_of[at]], numbers) if at in number_of else claim for at, claim in enumerate(claims))


def _marked(claim: ClaimDraft, incident: Incident, numbers: Mapping[int, int]) -> ClaimDraft:
    if incident.is_battle:
        return claim
    number = numbers.get(id(incident), 0)
    return replace(claim, incident=number) if number else replace(claim, background=True)


def _may_tell(claim: ClaimDraft, story: Story) -> bool:
    """Whether a claim affirms an act of violence of the last weeks."""
    if claim.action not in _KINDS or claim.modality not in (Modality.HAPPENED, Modality.ONGOING):
        return False
    if claim.stance in (Stance.DENIES, Stance.RETRACTS):
        return False
    return _is_recent(claim, story)


def _is_recent(claim: ClaimDraft, story: Story) -> bool:
    when, published = claim.when, story.article.published_on
    last = when.last or published
    if when.first and last and (last - when.first).days > _LONGEST and when.first != when.last:
        return False
    return not (published and last and (published - last).days > _LATELY)


def _gather(signs: Signs, found: list[Incident]) -> int:
    """Put a claim to the incident it most likely speaks of, or begin a new one; its place among those found."""
    kind = _KINDS[signs.claim.action]
    first = max(0, len(found) - _MEMORY)
    fitting = [(_likeness(signs, incident, kind), at) for at, incident in enumerate(found[first:], first)]
    best, at = max(((like, at) for like, at in fitting if like is not None), default=(_ENOUGH - 1, 0))
    if best < _ENOUGH:
        found.append(Incident(kind))
        at = len(found) - 1
    found[at].add(signs, kind)
    return at


def _likeness(signs: Signs, incident: Incident, kind: Kind) -> float | None:
    """How much speaks for it that a claim is of an incident, None where its kind forbids it."""
    if not _may_be(signs, incident, kind):
        return None
    reasons = [
        "kind" if incident.kind is kind else "",
        _by_day(signs, incident),
        _by_place(signs, incident),
        _by_victims(signs, incident),
        "other doers" if _is_by_others(signs, incident) else "",
        "back" if signs.has("definite") and not signs.has("done_to") else "",
        *(sign for sign in ("indefinite", "another", "harm", "attribute") if signs.has(sign)),
        _by_nearness(signs, incident.told[-1]),
    ]
    return sum(WEIGHTS[reason] for reason in reasons if reason)


def _may_be(signs: Signs, incident: Incident, kind: Kind) -> bool:
    if incident.kind is kind:
        return True
    if kind is Kind.ATTACK:
        return signs.claim.action in _OUTCOME
    if incident.kind is not Kind.ATTACK or _is_by_others(signs, incident):
        return False
    earlier = _OUTCOME if kind is Kind.TAKING else _UNSPECIFIC
    return all(other.claim.action in earlier for other in incident.told)


def _is_by_others(signs: Signs, incident: Incident) -> bool:
    return bool(signs.doers and incident.doers and not signs.doers & incident.doers)


def _by_day(signs: Signs, incident: Incident) -> str:
    if signs.days is None or not incident.days:
        return ""
    meets = any(signs.days.start <= days.end and days.start <= signs.days.end for days in incident.days)
    return ("same day" if signs.has("dated") else "") if meets else "other day"


def _by_place(signs: Signs, incident: Incident) -> str:
    if not signs.has("placed") or not incident.places:
        return ""
    if signs.place in incident.places:
        return "same place"
    return "other place" if signs.has("local") and incident.is_local else ""


def _by_victims(signs: Signs, incident: Incident) -> str:
    if not signs.victims or not incident.victims:
        return ""
    return "same victims" if signs.victims & incident.victims else "other victims"


def _by_nearness(signs: Signs, last: Signs) -> str:
    paragraphs = signs.paragraph - last.paragraph
    if signs.number == last.number:
        return "same sentence"
    return ("same paragraph", "next paragraph", "paragraph after")[paragraphs] if paragraphs < 3 else "far on"
