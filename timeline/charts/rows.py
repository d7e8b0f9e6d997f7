"""What a chart draws: frozen rows handed in by the window, never models; keys are opaque strings and "" means unknown."""

from dataclasses import dataclass
from datetime import date

from tracker.vocabulary import Flag, Modality, Resolution, Status


@dataclass(frozen=True, slots=True)
class SideStyle:
    """A side of the conflict as it looks: its colours come from the conflict's settings, as #rrggbb for light and dark paper."""

    key: str
    name: str
    colour: str
    colour_dark: str = ""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event. `first` and `last` are days, None where open or unknown; both None means undated and not on the timeline.

    `soft` says that the ends are in doubt (a bare month, an "about"); `sides` are side keys, the doer's first; `sources` are
    outlets and `voices` the speakers it rests on, by name; `claimed_only` that nobody but the side it serves says so; `told_on`
    is the day of the newest report of it: how far the record speaks of what has no end.
    """

    id: str
    key: str
    title: str
    edtf: str = ""
    first: date | None = None
    last: date | None = None
    open_start: bool = False
    open_end: bool = False
    soft: bool = False
    wording: str = ""
    resolution: Resolution = Resolution.EXPLICIT
    action: str = ""
    action_label: str = ""
    family: str = ""
    place_key: str = ""
    place_name: str = ""
    lat: float | None = None
    lon: float | None = None
    sides: tuple[str, ...] = ()
    modality: Modality = Modality.HAPPENED
    disputed: bool = False
    claimed_only: bool = False
    unreviewed: bool = False
    sources: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    told_on: date | None = None
    url: str = ""

    @property
    def side(self) -> str:
        """The side whose colour it wears."""
        return self.sides[0] if self.sides else ""

    @property
    def until(self) -> date | None:
        """The last day that the record speaks of it: silence is no ground to say that it goes on."""
        return self.told_on if self.open_end else self.last

    @property
    def is_dated(self) -> bool:
        """Whether either end lies on a day."""
        return self.first is not None or self.last is not None

    def is_within(self, first: date | None, last: date | None) -> bool:
        """Whether it lies in a window, open where None; what has no day lies only where both are open."""
        if first and self.until and self.until < first:
            return False
        if last and self.first and self.first > last:
            return False
        return self.is_dated or not (first or last)

    @property
    def is_fallback(self) -> bool:
        """Whether it wears its report's date for want of its own."""
        return self.resolution is Resolution.FALLBACK

    @property
    def is_halt(self) -> bool:
        """Whether it is a state of not happening, drawn as absence."""
        return self.modality is Modality.HALTED


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place with its status on a day: who holds it, by which rule, because of what, since when."""

    key: str
    name: str
    kind: str = ""
    parent: str = ""
    lat: float | None = None
    lon: float | None = None
    status: Status = Status.UNKNOWN
    holder: str = ""
    by: str = ""
    sides: tuple[str, ...] = ()
    rule: str = ""
    because: str = ""
    since: str = ""  # EDTF
    flags: frozenset[Flag] = frozenset()
    last_report_on: date | None = None
    reports: int = 0
    events: int = 0
    url: str = ""

    @property
    def is_placed(self) -> bool:
        """Whether it has a point to be drawn at."""
        return self.lat is not None and self.lon is not None


@dataclass(frozen=True, slots=True)
class StretchRow:
    """A run of days on which a place kept one status; `last` None means it still does."""

    place_key: str
    place_name: str
    first: date | None
    last: date | None
    status: Status
    holder: str = ""
    by: str = ""
    sides: tuple[str, ...] = ()
    flags: frozenset[Flag] = frozenset()
    soft: bool = False
    rule: str = ""
    because: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class BinRow:
    """How many events of one lane and side begin within a run of days."""

    lane: str
    first: date
    last: date
    count: int
    side: str = ""


@dataclass(frozen=True, slots=True)
class LaneRow:
    """A lane of the timeline with the events it holds over the whole selection, so that zooming never moves it."""

    key: str
    label: str
    count: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """All that any chart may draw. Dates are days; `px` is the width the figure will be drawn at, which decides its packing.

    `first` and `last` are the window that is in view (None: all there is); `on` is the day the status is of. `lanes` may be
    left out where `events` holds the whole selection; `bins` stand in for `events` where those are too many. `whole` holds the
    events of all days where `events` holds the window's alone: lanes then stay where they are as the window moves.
    """

    events: tuple[EventRow, ...] = ()
    whole: tuple[EventRow, ...] = ()
    places: tuple[PlaceRow, ...] = ()
    stretches: tuple[StretchRow, ...] = ()
    bins: tuple[BinRow, ...] = ()
    lanes: tuple[LaneRow, ...] = ()
    sides: tuple[SideStyle, ...] = ()
    lanes_by: str = "place"  # place, side or action
    first: date | None = None
    last: date | None = None
    on: date | None = None
    px: int = 1000

    def side_name(self, key: str) -> str:
        """The name of a side as a reader sees it."""
        return next((side.name for side in self.sides if side.key == key), key or "Unknown")
