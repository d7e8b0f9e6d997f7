"""What many reports of one happening come to: its deed, place, date, parties, manner, toll, and who says what of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.derivation.blocks import founding_order
from tracker.derivation.groups import most_named
from tracker.derivation.kindred import ATTACKS, MUTUAL, is_contrary, stance_towards
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report
from tracker.derivation.voices import independent_voices, origin_of
from tracker.vocabulary import Action, Effect, Extent, Modality, Resolution, Stance, When

_GROUNDING = {
    Resolution.EXPLICIT: 0,
    Resolution.RELATIVE: 0,
    Resolution.INHERITED: 1,
    Resolution.FALLBACK: 2,
    Resolution.UNKNOWN: 3,
}


@dataclass(frozen=True, slots=True)
class SideStance:
    """What the voices of one side ("" for voices with none) say of a happening."""

    side: str
    stances: tuple[Stance, ...]
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Toll:
    """How many were killed: the lowest, the best and the highest count given; counts are compared, never added."""

    low: int | None = None
    best: int | None = None
    high: int | None = None


def retracted_keys(reports: Iterable[Report]) -> frozenset[str]:
    """The reports whose own voice has taken them back, by a later retraction of the same deed at the same place."""
    known = tuple(reports)
    last_words = [report for report in known if report.stance is Stance.RETRACTS]
    return frozenset(earlier.key for last in last_words for earlier in known if _takes_back(last, earlier))


def _takes_back(last: Report, earlier: Report) -> bool:
    same_voice = (origin_of(earlier), earlier.place) == (origin_of(last), last.place)
    same_deed = earlier.action is last.action or (earlier.effect is last.effect and earlier.effect is not Effect.NONE)
    in_turn = earlier.stance is not Stance.RETRACTS and founding_order(earlier) <= founding_order(last)
    return same_voice and same_deed and in_turn


def affirming(reports: Sequence[Report]) -> tuple[Report, ...]:
    """The reports that say it happened: no denial, no retraction or report retracted, no account of the other side's.

    Where some tell of a change and others that nothing changed, the change is what it is about.
    """
    gone = retracted_keys(reports) if any(report.stance is Stance.RETRACTS for report in reports) else frozenset()
    spoken = [r for r in reports if r.stance not in (Stance.DENIES, Stance.RETRACTS) and r.key not in gone]
    if not spoken:
        return ()
    anchor = next((report for report in spoken if report.effect in (Effect.GAINS, Effect.LOSES)), spoken[0])
    return (anchor, *(report for report in spoken if report is not anchor and not is_contrary(anchor, report)))


def action_of(reports: Sequence[Report]) -> Action:
    """The deed most voices name; among equals one that was done before one under way, then the one heard first."""
    votes = Counter(group[0].action for group in independent_voices(reports))
    heard = [report.action for report in reports]
    return max(votes, key=lambda action: (votes[action], action is not Action.ADVANCE, -heard.index(action)))


def place_of(reports: Sequence[Report], places: PlaceTree) -> str:
    """The narrowest place named, what only stands in another no narrower than that; among equals the one named most, then what
    stands in the other, then the one heard first."""
    votes = Counter(report.place for report in reports)
    heard = [report.place for report in reports]
    sites = {place: places.is_site(place) for place in votes}
    return max(votes, key=lambda place: (places.depth(place) - sites[place], votes[place], sites[place], -heard.index(place)))


def extent_of(reports: Sequence[Report], place: str) -> Extent:
    """How much of the place most reports of it tell of; among equals as much as any tells."""
    votes = Counter(report.extent for report in reports if report.place == place)
    order = tuple(Extent)
    return max(votes, key=lambda extent: (votes[extent], -order.index(extent)))


def when_of(reports: Sequence[Report]) -> When:
    """The best-grounded, most precise date that most voices share; where voices differ, the days between them, approximate."""
    best = min((_GROUNDING[report.when.resolution] for report in reports), default=3)
    grounded = [report for report in reports if _GROUNDING[report.when.resolution] == best]
    if not grounded or best == _GROUNDING[Resolution.UNKNOWN]:
        return When()
    chosen = min(grounded, key=lambda report: _preference(report, grounded)).when
    apart = [report.when for report in grounded if not report.when.overlaps(chosen)]
    return _between(chosen, apart) if apart and best < _GROUNDING[Resolution.FALLBACK] else chosen


def _preference(report: Report, others: Sequence[Report]) -> tuple[int, int, date, str]:
    agreeing = len({origin_of(other) for other in others if other.when.overlaps(report.when)})
    return -agreeing, report.when.days or 10_000, *founding_order(report)


def _between(chosen: When, apart: Sequence[When]) -> When:
    """A soft span from the first to the last day that any voice gives."""
    every = (chosen, *apart)
    firsts = [when.first for when in every if when.first]
    lasts = [when.last for when in every if when.last]
    start = "" if any(when.first is None for when in every) else f"{min(firsts)}~"
    end = "" if any(when.last is None for when in every) else f"{max(lasts)}~"
    wording = "; ".join(dict.fromkeys(when.wording for when in every if when.wording))
    return When.of(f"{start or '..'}/{end or '..'}", wording, chosen.anchor, chosen.resolution)


def manner_told(reports: Sequence[Report]) -> Modality:
    """The manner in the newest report of it; having happened outweighs going on when told on one day."""
    newest = max(report.reported_on for report in reports)
    manners = {report.modality for report in reports if report.reported_on == newest}
    return Modality.HAPPENED if Modality.HAPPENED in manners else min(manners)


@dataclass(frozen=True, slots=True)
class Parties:
    """Who did it to whom, as actor keys and side keys, and by name where neither is known; those most reports name first."""

    initiators: tuple[str, ...]
    initiator_sides: tuple[str, ...]
    targets: tuple[str, ...]
    target_sides: tuple[str, ...]
    doer_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()


def parties_of(reports: Sequence[Report], action: Action) -> Parties:
    """The parties that the reports name, each turned to the deed the event is called by.

    Who only fought in it is not taken for who attacked, where others say who did; nor whom the other side alone names, where
    somebody else tells of it too.
    """
    reports = _without_blame(reports)
    one_sided = [report for report in reports if action in MUTUAL or report.action not in MUTUAL]
    is_told = any(report.initiators or report.initiator_sides or report.doer_names for report in one_sided)
    turned = [_turned(report, action) for report in (one_sided if is_told else reports)]
    doers, doer_sides = (_ranked(names[at] for names, _ in turned) for at in (0, 1))
    targets, target_sides = (_ranked(names[at] for _, names in turned) for at in (0, 1))
    return Parties(
        doers,
        doer_sides,
        tuple(name for name in targets if name not in doers),
        tuple(side for side in target_sides if side not in doer_sides),
        named := most_named(names[2] for names, _ in turned),
        tuple(
            name for name in most_named(names[2] for _, names in turned) if name.lower() not in {each.lower() for each in named}
        ),
    )


def _without_blame(reports: Sequence[Report]) -> list[Report]:
    """The reports, without the doers that only their foes name beside a voice that names nobody or whom it serves."""
    fair = [report for report in reports if not _is_blame(report)]
    named = {side for report in fair for side in report.initiator_sides}
    return [
        replace(report, initiators=(), initiator_sides=(), doer_names=())
        if fair and _is_blame(report) and not named & set(report.initiator_sides)
        else report
        for report in reports
    ]


def _is_blame(report: Report) -> bool:
    """Whether a side says that another did it."""
    return bool(report.voice_side and report.initiator_sides) and report.voice_side not in report.initiator_sides


type _Side = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]  # actors, sides and bare names


def _turned(report: Report, action: Action) -> tuple[_Side, _Side]:
    """Those who did it and those who suffered it; a loss told of a capture, or an attack of its being repelled, changes them."""
    doing = (report.initiators, report.initiator_sides, report.doer_names)
    suffering = (report.targets, report.target_sides, report.target_names)
    return (suffering, doing) if _is_turned(report, action) else (doing, suffering)


def _is_turned(report: Report, action: Action) -> bool:
    if (report.action is Action.REPEL and action in ATTACKS) or (action is Action.REPEL and report.action in ATTACKS):
        return True
    if action in (Action.LOSE, Action.WITHDRAW, Action.SURRENDER):
        return report.effect in (Effect.GAINS, Effect.HOLDS)  # who has the place is not who left it
    return report.effect is Effect.LOSES


def _ranked(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    votes = Counter(name for names in lists for name in dict.fromkeys(names))
    return tuple(sorted(votes, key=lambda name: (-votes[name], name)))


def toll_of(reports: Sequence[Report]) -> Toll:
    """The count most voices give, each voice by its newest word, between the lowest and the highest of all."""
    told = [report for report in reports if any(count is not None for count in report.killed)]
    if not told:
        return Toll()
    newest = [group[-1] for group in independent_voices(told)]
    bests = Counter(best for best in (_best(report) for report in newest) if best is not None)
    latest = {_best(report): founding_order(report) for report in sorted(newest, key=founding_order)}
    every = [count for report in newest for count in report.killed if count is not None]
    best = max(bests, key=lambda count: (bests[count], latest[count])) if bests else None
    return Toll(min(every), best, max(every))


def _best(report: Report) -> int | None:
    """The figure a report gives; None where its words are only a lower bound ("dozens")."""
    low, best, high = report.killed
    return high if low is None and best is None else best


def stances_of(reports: Sequence[Report], anchor: Report) -> tuple[SideStance, ...]:
    """What each side's voices say of what the anchor tells; an account that has the other side in place is a denial."""
    heard: dict[str, list[tuple[Stance, str]]] = {}
    for report in reports:
        heard.setdefault(report.voice_side, []).append((stance_towards(report, anchor), report.key))
    return tuple(
        SideStance(side, tuple(dict.fromkeys(stance for stance, _ in words)), tuple(key for _, key in words))
        for side, words in sorted(heard.items())
    )


def is_disputed(stances: Sequence[SideStance]) -> bool:
    """Whether some voice denies what another says."""
    said = {stance for side in stances for stance in side.stances}
    return Stance.DENIES in said and bool(said & {Stance.ASSERTS, Stance.CONFIRMS, Stance.CONCEDES})
