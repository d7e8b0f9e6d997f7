"""Are two reports about one happening? Named features, each with its weight and its reason in words."""

from collections.abc import Callable
from dataclasses import dataclass

from tracker.derivation.kindred import MUTUAL, Roles, is_contrary, is_repelled, kindred, manner_of, roles_of
from tracker.derivation.places import Kinship, PlaceTree
from tracker.derivation.reports import Report
from tracker.vocabulary import OF_GROUND, Action, Effect, Extent, Resolution, When

JOIN = 0.62  # from here on two reports are about one happening
ONE_BREATH = 300  # characters of an article: about two sentences
SLACK_DAYS = 2  # nights belong to two days, and reporters differ by one
FALLBACK_DAYS = 3  # how long before a report its undated deed may have been


@dataclass(frozen=True, slots=True)
class Reason:
    """What one feature says for (weight above 0) or against (below 0) two reports being about one happening."""

    feature: str
    weight: float
    because: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two reports are, 0 to 1, and why. `barred` names the feature that forbids them to be one, "" if none."""

    score: float
    reasons: tuple[Reason, ...]
    barred: str = ""

    @property
    def joins(self) -> bool:
        """Whether the two count as one happening."""
        return not self.barred and self.score >= JOIN

    def in_words(self) -> str:
        """The reasons for it, weightiest first, as one line."""
        told = sorted((reason for reason in self.reasons if reason.weight > 0), key=lambda reason: -reason.weight)
        return "; ".join(reason.because for reason in told) or "nothing in common"


@dataclass(frozen=True, slots=True)
class Bar:
    """A feature's word that the two cannot be one happening."""

    because: str


_CHANGES = frozenset({Effect.GAINS, Effect.LOSES})

type Finding = Reason | Bar | None
type Feature = Callable[[Report, Report, PlaceTree], Finding]

_PLACES = {
    Kinship.SAME: Reason("place", 0.30, "same place"),
    Kinship.STANDS_IN: Reason("place", 0.20, "one place stands in the other"),
    Kinship.PARENT: Reason("place", 0.06, "one place lies in the other"),
    Kinship.BOTH_UNKNOWN: Reason("place", 0.04, "neither says where"),
}


def manner(one: Report, other: Report, _: PlaceTree) -> Finding:
    """A halt is never the strike it ends, and a plan or threat is not yet the deed."""
    if manner_of(one.modality) != manner_of(other.modality):
        return Bar(f"{one.modality} is not {other.modality}")
    return None


def deed(one: Report, other: Report, _: PlaceTree) -> Finding:
    """The same action, or one that tells of the same deed in other words."""
    if one.action is other.action:
        return Reason("deed", 0.30, f"same deed ({one.action.replace('_', ' ')})")
    weight = kindred(one, other)
    return (
        Reason("deed", weight, f"kindred deeds ({one.action.replace('_', ' ')}, {other.action.replace('_', ' ')})")
        if weight
        else Bar("different deeds")
    )


def place(one: Report, other: Report, places: PlaceTree) -> Finding:
    """The same place, or one directly inside the other; an unplaced claim joins only unplaced ones."""
    return _PLACES.get(places.kinship(one.place, other.place), Bar("different places"))


def extent(one: Report, other: Report, places: PlaceTree) -> Finding:
    """Who took a palace in the town did not take the town; whoever moved in may be told either way."""
    is_of_ground = {one.effect, other.effect} <= OF_GROUND and Action.ADVANCE not in (one.action, other.action)
    if not is_of_ground or _share(one, other, places) is _share(other, one, places):
        return None
    return Reason("extent", -0.40, "one is told of a part of it, or of what is near it")


def _share(report: Report, other: Report, places: PlaceTree) -> Extent:
    """How much it tells of the place that both speak of: what stands in the other's place is a part of that."""
    stands_in = places.is_site(report.place) and places.parent(report.place) == other.place != ""
    return Extent.PART if stands_in and report.extent is Extent.WHOLE else report.extent


def day(one: Report, other: Report, _: PlaceTree) -> Finding:
    """Dates that agree count by how precise they are; a date taken from the report counts little."""
    mine, theirs = one.when, other.when
    if not (mine.is_known and theirs.is_known):
        return Bar("one is dated, the other is not") if mine.is_known != theirs.is_known else None
    if Resolution.FALLBACK in (mine.resolution, theirs.resolution):
        return _day_of_report(one, other)
    if _too_vague(mine) or _too_vague(theirs):
        return (
            Reason("day", 0.10, "same long period") if mine.edtf == theirs.edtf else Bar("too long a period to be one happening")
        )
    if mine.overlaps(theirs):
        return _shared_days(mine, theirs)
    return Reason("day", 0.14, "a day or two apart") if mine.overlaps(theirs, SLACK_DAYS) else Bar("different days")


def doers(one: Report, other: Report, _: PlaceTree) -> Finding:
    """The same doers or sides speak for one happening, opposed sides against it."""
    if is_contrary(one, other):
        return Reason("doers", 0.08, "opposed accounts of who has it")
    if is_repelled(one, other):
        return Reason("doers", 0.09, "an attack and its being repelled")
    mine, theirs = roles_of(one), roles_of(other)
    if set(mine.doers) & set(theirs.doers):
        return Reason("doers", 0.12, "same doer")
    if {one.effect, other.effect} == _CHANGES and set(one.initiator_sides) & set(other.initiator_sides):
        return Bar("a side does not gain what it loses")
    if _has_other_heir(one, other, mine, theirs):
        return Bar("given up to others than who took it")
    if not (mine.doer_sides and theirs.doer_sides):
        return None
    if set(mine.doer_sides) & set(theirs.doer_sides):
        return Reason("doers", 0.09, "same side")
    if mine.is_mutual and theirs.is_mutual and (_is_met_by(mine, theirs) or _is_met_by(theirs, mine)):
        return Reason("doers", 0.09, "same sides on each other")
    return _different_sides(one, other)


def _has_other_heir(one: Report, other: Report, mine: Roles, theirs: Roles) -> bool:
    """Whether somebody gave up to others than those who gained: soldiers who surrender to peacekeepers lose no town to them."""
    is_given = {one.effect, other.effect} == _CHANGES and Action.SURRENDER in (one.action, other.action)
    return is_given and bool(mine.doers and theirs.doers) and not set(mine.doer_sides) & set(theirs.doer_sides)


def _different_sides(one: Report, other: Report) -> Finding:
    """Two voices may blame each other for one deed; one voice that names two sides tells of two deeds."""
    if {one.effect, other.effect} <= _CHANGES:
        return Bar("the gain of another side")
    if MUTUAL & {one.action, other.action}:
        return None
    if one.article and (one.article, one.speaker_name) == (other.article, other.speaker_name):
        return Bar("one voice tells of two sides' deeds")
    return Reason("doers", -0.22, "different sides did it")


def sufferers(one: Report, other: Report, _: PlaceTree) -> Finding:
    """The same target or side attacked."""
    mine, theirs = roles_of(one), roles_of(other)
    if set(mine.sufferers) & set(theirs.sufferers):
        return Reason("sufferers", 0.06, "same target")
    if not (mine.sufferer_sides and theirs.sufferer_sides):
        return None
    shared = set(mine.sufferer_sides) & set(theirs.sufferer_sides)
    return Reason("sufferers", 0.04, "same side attacked") if shared else None


def toll(one: Report, other: Report, _: PlaceTree) -> Finding:
    """Counts of the dead that could be one count, or could not."""
    mine, theirs = one.dead_between, other.dead_between
    if mine is None or theirs is None:
        return None
    if mine[0] <= theirs[1] and theirs[0] <= mine[1]:
        return Reason("toll", 0.08, "counts of the dead agree")
    ratio = max(mine[0], theirs[0]) / max(1, min(mine[1], theirs[1]))
    return Reason("toll", -0.08, "counts of the dead far apart") if ratio > 3 else None


def telling(one: Report, other: Report, _: PlaceTree) -> Finding:
    """Two sentences of one article in one breath, or one telling of now and one of before."""
    if one.background != other.background:
        return Reason("telling", -0.04, "one is told as an earlier deed")
    near = one.article and one.article == other.article and abs(one.passage_order - other.passage_order) <= ONE_BREATH
    return Reason("telling", 0.06, "told in one breath") if near else None


# In the order in which they are asked: those that can forbid come first.
FEATURES: tuple[Feature, ...] = (manner, deed, place, extent, day, doers, sufferers, toll, telling)


def likeness(one: Report, other: Report, places: PlaceTree) -> Likeness:
    """How likely two reports are about one happening, with the reasons; the order of the two does not matter."""
    reasons: list[Reason] = []
    for feature in FEATURES:
        finding = feature(one, other, places)
        if isinstance(finding, Bar):
            return Likeness(0.0, (*reasons, Reason(feature.__name__, 0.0, finding.because)), barred=feature.__name__)
        if finding:
            reasons.append(finding)
    return Likeness(round(min(1.0, max(0.0, sum(reason.weight for reason in reasons))), 4), tuple(reasons))


def _is_met_by(mine: Roles, theirs: Roles) -> bool:
    return set(mine.doer_sides) <= set(theirs.sufferer_sides)


def _too_vague(when: When) -> bool:
    return when.days is not None and when.days > 366


def _shared_days(mine: When, theirs: When) -> Reason:
    if (mine.first, mine.last) == (theirs.first, theirs.last):
        longest = mine.days or 1
        return Reason("day", 0.25 if longest <= 7 else 0.20, "same days")
    lengths = sorted((mine.days or 92, theirs.days or 92))
    return Reason("day", 0.20 if lengths[1] <= 3 else 0.14 if lengths[1] <= 31 else 0.10, "days overlap")


def _day_of_report(one: Report, other: Report) -> Finding:
    """At least one date is only that of the report: it may have been up to some days before it."""
    loose, firm = (one, other) if one.when.resolution is Resolution.FALLBACK else (other, one)
    if loose.when.first == firm.when.first and firm.when.resolution is Resolution.FALLBACK:
        return Reason("day", 0.12, "reported on one day")
    if firm.when.overlaps(loose.when, FALLBACK_DAYS) and not _too_vague(firm.when):
        return Reason("day", 0.10, "reported within days of it")
    return Bar("different days")
