"""What derivation works on: a Report is an accepted claim as it counts towards events and status."""

from dataclasses import dataclass
from datetime import date
from math import inf

from tracker.vocabulary import CODES, Action, Effect, Extent, Flag, Kind, Modality, Stance, Status, When


@dataclass(frozen=True, slots=True)
class Report:
    """A claim that counts. Keys are opaque strings; "" means unknown.

    `speaker_side` is the side of the voice, `outlet_side` the alignment of the outlet that printed it (both "" for a voice with
    no side); `speaker_known` is False for a speaker nobody knows. `origin` names what makes two reports one voice: the wire they
    copy, else the named speaker, else the owner of the outlet. `reported_on` is the day the record could know it.
    `passage_order` is where in its article the claim begins, in characters. A `place` that the record does not know has a key of
    its own, made of its name, and `place_name` is what it is called; `extent` says whether the deed is told of all of it, of a
    part of it or something in it, or of what lies near it. `doer_names` and `target_names` are those parties of whom neither
    actor nor side is known, in the words of the article.
    """

    key: str
    action: Action
    modality: Modality
    stance: Stance
    when: When
    reported_on: date
    place: str = ""
    place_name: str = ""
    extent: Extent = Extent.WHOLE
    initiators: tuple[str, ...] = ()  # actor keys
    initiator_sides: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    target_sides: tuple[str, ...] = ()
    doer_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()
    speaker: str = ""  # actor key of the voice; "" for the outlet's own voice
    speaker_name: str = ""
    speaker_side: str = ""
    speaker_known: bool = True
    source: str = ""  # the outlet's key
    source_name: str = ""
    outlet_side: str = ""
    origin: str = ""
    quote: str = ""
    article: str = ""
    passage_order: int = 0
    killed: tuple[int | None, int | None, int | None] = (None, None, None)  # low, best, high
    background: bool = False
    title: str = ""

    @property
    def effect(self) -> Effect:
        """What the deed, if it is so, does to the control of the place."""
        return CODES[self.action].effect

    @property
    def dead_between(self) -> tuple[int, float] | None:
        """The fewest and the most dead that its words allow, no most for "at least 20" and "dozens"; None without a count."""
        told = [count for count in self.killed if count is not None]
        if not told:
            return None
        is_open = self.killed[0] is not None and self.killed[2] is None
        return min(told), inf if is_open else max(told)

    @property
    def voice_side(self) -> str:
        """The side that speaks: the speaker's own, else the outlet's."""
        return self.speaker_side or self.outlet_side


@dataclass(frozen=True, slots=True)
class PlaceNode:
    """A place as derivation sees it: its key, its parent's, its name, and what sort of place it is."""

    key: str
    name: str
    parent: str = ""
    kind: Kind = Kind.AREA


@dataclass(frozen=True, slots=True)
class SetAside:
    """A report that did not count towards a status, and why."""

    report: str
    reason: str


@dataclass(frozen=True, slots=True)
class Version:
    """One side's account of a place: who says so, what they say, on which reports."""

    side: str
    says: str
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The status of a place on a day as known on a day, with the rule and the evidence behind it.

    `holder` and `by` are side keys; `sides` all sides named by the status. `since` is the first day the status held,
    None where unknown. `rule` is the name of the rule, `because` one sentence for a reader.
    """

    place: str
    status: Status
    rule: str
    because: str
    holder: str = ""
    by: str = ""
    sides: tuple[str, ...] = ()
    since: When | None = None
    flags: frozenset[Flag] = frozenset()
    used: tuple[str, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    versions: tuple[Version, ...] = ()
    last_report_on: date | None = None
