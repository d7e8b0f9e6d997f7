"""An incident in the making: what sort of act it is, and what its claims have told of it so far."""

from dataclasses import dataclass, field
from enum import StrEnum

from tracker.extraction.claims.own_dead import ATTACKERS
from tracker.extraction.claims.signs import HARM, Signs
from tracker.extraction.mentions import ClaimDraft, Party
from tracker.vocabulary import Action, Harmed, Span, Stance, When


class Kind(StrEnum):
    """What sort of act an incident is; an ATTACK may turn out to be one of the others."""

    ATTACK = "attack"
    BOMB = "bomb"
    FROM_AFAR = "from afar"
    TAKING = "taking"
    FIRE = "fire"
    THEFT = "theft"
    CRUELTY = "cruelty"


KINDS = {
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
UNSPECIFIC = frozenset({Action.ASSAULT, *HARM})  # what may turn out to be the work of a bomb
OUTCOME = frozenset({*UNSPECIFIC, Action.KILLING, Action.EXECUTION})  # what may have come of a bomb or an abduction
COMES_OF_IT = frozenset({*UNSPECIFIC, Action.KILLING})  # what is coded as the bomb or the planes that it came of
_ANYBODY = frozenset({"those", "anyone", "whoever", "anybody", "someone"})  # "those who carried out this attack"
_MOST_DAYS = 20  # days and stretches of days that an incident keeps to compare


@dataclass(slots=True)
class Incident:
    """Claims gathered so far, with their kind, own places, days and the words for its victims."""

    kind: Kind
    told: list[Signs] = field(default_factory=list)
    actions: set[Action] = field(default_factory=set)
    harmed: set[Harmed] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)  # where the article puts claims whose own words name no place
    is_local: bool = False
    is_murder: bool = False
    names_person: bool = False  # one whom no word makes a fighter
    days: list[Span] = field(default_factory=list)
    victims: set[str] = field(default_factory=set)
    doers: set[str] = field(default_factory=set)
    when: When | None = None  # what a claim of its own tells: a day rather than many
    doer: tuple[Party, ...] = ()  # as the first claim tells that names somebody, one whom a list knows before others
    named_by: ClaimDraft | None = None  # the claim that names the doer; None where somebody owned up to it
    place: ClaimDraft | None = None  # the claim whose own words put it nearest to a place
    is_made_safe: bool = True  # whether every claim tells of bombs that did not go off
    is_avenged: bool = True  # whether every claim tells of it as the reason of another deed
    codes: tuple[str, str] | None = None  # ACLED's and PLOVER's for the bomb, the planes or the guns of it

    @property
    def is_battle(self) -> bool:
        """Whether it was done to those who fight, and to nobody else; to murder, to take or to bomb a soldier is no battle."""
        if self.kind not in (Kind.ATTACK, Kind.FROM_AFAR) or self.is_murder or self.names_person:
            return False
        return Harmed.ARMED in self.harmed and Harmed.UNARMED not in self.harmed

    def add(self, signs: Signs, kind: Kind) -> None:
        """Take in a claim; what is more than an attack names the kind."""
        self.told.append(signs)
        self.is_made_safe = self.is_made_safe and signs.has("defused")
        self.is_avenged = self.is_avenged and signs.has("reason")
        self.kind = kind if kind is not Kind.ATTACK else self.kind
        self.actions.add(signs.claim.action)
        self.harmed.add(signs.claim.against)
        self.is_murder = self.is_murder or signs.has("murder")
        self.names_person = self.names_person or (signs.has("person") and signs.claim.against is Harmed.UNTOLD)
        self.victims |= signs.victims
        self.doers |= signs.doers
        if signs.has("of_wounds") and self.days:
            return  # who dies later, elsewhere, tells no day and no place of the deed
        if signs.place and not signs.has("placed"):
            self.around.add(signs.place)
        if signs.has("placed"):
            self.places.add(signs.place)
            if self.place is None or (signs.has("local") and not self.is_local):
                self.place = signs.claim
            self.is_local = self.is_local or signs.has("local")
        is_open = signs.claim.when.open_end  # "since May" is the day of nothing
        if signs.has("dated") and not is_open and (self.when is None or (self.when.days != 1 and signs.claim.when.days == 1)):
            self.when = signs.claim.when
        is_denied = signs.claim.stance in (Stance.DENIES, Stance.RETRACTS)  # who says that it was not them lends no doer
        is_anybody = any(party.name.lower() in _ANYBODY for party in signs.claim.initiators)
        is_answer = any(ATTACKERS.search(party.text or party.name) for party in signs.claim.targets)  # who shot the attacker
        if (
            not is_denied
            and not is_anybody
            and not is_answer
            and (not self.doer or (_is_known(signs.claim.initiators) and not _is_known(self.doer)))
        ):
            self.doer, self.named_by = signs.claim.initiators, signs.claim
        if self.codes is None and kind in (Kind.BOMB, Kind.FROM_AFAR):
            self.codes = signs.claim.acled, signs.claim.plover
        if signs.days and signs.days not in self.days[-_MOST_DAYS:]:
            self.days.append(signs.days)

    @property
    def last_days(self) -> list[Span]:
        """The days told last, as many as a claim is compared with."""
        return self.days[-_MOST_DAYS:]


def _is_known(parties: tuple[Party, ...]) -> bool:
    """Whether a list names any of them."""
    return any(party.actor for party in parties)
