"""Reports about a place, as of a day → assessment: which rule found which status, on which reports, and how sure that is."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.derivation.bearings import Bearing, Heard, as_of, hear, read_all, spoken_of, started_on
from tracker.derivation.picture import Picture, draw
from tracker.derivation.places import PlaceTree
from tracker.derivation.policy import STARTING_POLICY, Policy
from tracker.derivation.reports import Assessment, Report, SetAside
from tracker.derivation.rollup import roll_up, take_over
from tracker.derivation.status_rules import RULES, StatusRule, Verdict, rivals
from tracker.derivation.titles import Names
from tracker.derivation.versions import in_words, versions_of
from tracker.derivation.voices import count_voices
from tracker.vocabulary import Action, Effect, Flag, Status, When

_NO_PLACES = PlaceTree()
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days, both ends included, on which a place kept one status."""

    first: date
    last: date
    assessment: Assessment


def assess(
    place: str,
    reports: Iterable[Report],
    on: date,
    known: date,
    places: PlaceTree = _NO_PLACES,
    policy: Policy = STARTING_POLICY,
    name: Names | None = None,
) -> Assessment:
    """The status of one place on a day, from the reports of that very place which were known on a day."""
    heard = hear((report for report in reports if report.place == place), on, known)
    return _weigh(place, heard, on, places, policy, name or places.name)


def _weigh(place: str, heard: Heard, on: date, places: PlaceTree, policy: Policy, names: Names) -> Assessment:
    """The assessment that what was heard comes to."""
    picture = draw(heard.bearings, policy)
    rule, verdict = _judge(picture)
    at_odds = rivals(picture)
    disputed = bool(at_odds or picture.doubts or _answered_holding(picture))
    versions = versions_of(picture, verdict, at_odds, names) if disputed else ()
    told = {key for version in versions for key in version.reports} | {bearing.report.key for bearing in verdict.used}
    counted = [bearing.report for bearing in heard.bearings if bearing.report.key in told]
    last = max((spoken_of(report, on) for report in counted), default=None)
    return Assessment(
        place=place,
        status=verdict.status,
        rule=rule.name,
        because=in_words(rule.sentence, verdict, places.name(place), names),
        holder=verdict.holder,
        by=verdict.by,
        sides=verdict.sides,
        since=_since(verdict),
        flags=_flags(verdict, disputed=disputed, is_stale=last is not None and (on - last).days > policy.stale_after_days),
        used=tuple(dict.fromkeys(bearing.report.key for bearing in verdict.used)),
        set_aside=heard.set_aside + _left_over(picture, heard.bearings, told),
        versions=versions,
        last_report_on=last,
    )


def assess_all(
    places: PlaceTree,
    reports: Iterable[Report],
    on: date,
    known: date,
    policy: Policy = STARTING_POLICY,
    name: Names | None = None,
) -> dict[str, Assessment]:
    """The status of every place of the tree on a day as known on a day; a wider place takes its status from those inside it."""
    at = by_place(reports)
    found = {key: assess(key, at[key], on, known, places, policy, name) for key in sorted(at) if key in places.nodes}
    alone = dict(found)
    for key in places.narrowest_first():
        own = found.get(key) or assess(key, (), on, known, places, policy, name)
        own = take_over(own, alone.get(places.parent(key)), places, name or places.name)
        inside = [found[child] for child in places.children(key) if child in found]
        found[key] = roll_up(own, inside, places, name or places.name)
    return found


def by_place(reports: Iterable[Report]) -> dict[str, list[Report]]:
    """The reports by the place they speak of."""
    at: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        at[report.place].append(report)
    return at


def strip(
    place: str,
    reports: Iterable[Report],
    known: date,
    first: date,
    last: date,
    places: PlaceTree = _NO_PLACES,
    policy: Policy = STARTING_POLICY,
    name: Names | None = None,
) -> tuple[Stretch, ...]:
    """The history of a place from first to last day, both included, as known on a day: one stretch for each status it had."""
    names = name or places.name
    around = places.parent(place) if places.is_site(place) else place
    told = [report for report in reports if report.place in (place, around) and _speaks_of_control(report)]
    read = {key: read_all((report for report in told if report.place == key), known) for key in (place, around)}
    stretches: list[Stretch] = []
    for day in change_days(told, known, first, last, policy):
        assessment = _weigh(place, as_of(read[place], day), day, places, policy, names)
        if around != place:
            town = _weigh(around, as_of(read[around], day), day, places, policy, names)
            assessment = take_over(assessment, town, places, names)
        if stretches and _look(stretches[-1].assessment) == _look(assessment):
            continue
        if stretches:
            stretches[-1] = Stretch(stretches[-1].first, day - _ONE_DAY, stretches[-1].assessment)
        stretches.append(Stretch(day, last, assessment))
    return tuple(stretches)


def change_days(reports: Iterable[Report], known: date, first: date, last: date, policy: Policy) -> tuple[date, ...]:
    """The days on which a status can move: the first, those on which a deed began or ended, and those on which it goes stale."""
    days = {first}
    for report in (report for report in reports if report.reported_on <= known):
        ends = {started_on(report), report.reported_on, report.when.last or started_on(report)}
        days |= ends | {end + _ONE_DAY for end in ends if end < date.max}
        stale = timedelta(days=policy.stale_after_days + 1)
        days |= {end + stale for end in ends if end < date.max - stale}
    return tuple(sorted(day for day in days if first <= day <= last))


def _speaks_of_control(report: Report) -> bool:
    return report.effect is not Effect.NONE or report.action is Action.CEASEFIRE_BROKEN


def _look(assessment: Assessment) -> tuple[object, ...]:
    return assessment.status, assessment.holder, assessment.by, assessment.sides, assessment.flags


def _judge(picture: Picture) -> tuple[StatusRule, Verdict]:
    for rule in RULES:
        verdict = rule.judge(picture)
        if verdict:
            return rule, verdict
    raise LookupError("The last rule of status always has an answer")


def _answered_holding(picture: Picture) -> bool:
    """Whether a denial or another side's word still stands against what made the holder the holder."""
    return any(not bearing.voice and bearing.is_gain and picture.answers(bearing) for bearing in picture.holding[-1:])


def _since(verdict: Verdict) -> When | None:
    first = min(verdict.used, key=lambda bearing: (bearing.day, bearing.report.key), default=None)
    return first.report.when if first and first.report.when.is_known else None


def _flags(verdict: Verdict, *, disputed: bool, is_stale: bool) -> frozenset[Flag]:
    reports = [bearing.report for bearing in verdict.used]
    # A holder's own word keeps company but carries nothing: it is no second source.
    carrying = [report for report in reports if not report.voice_side or report.voice_side != verdict.holder] or reports
    rests = bool(reports) and verdict.status is not Status.UNKNOWN
    found = {
        Flag.DISPUTED: disputed,
        Flag.STALE: rests and is_stale,
        Flag.ONE_SOURCE: rests and count_voices(carrying) == 1,
        Flag.PARTISAN_ONLY: rests and all(report.voice_side for report in reports),
    }
    return frozenset(flag for flag, is_so in found.items() if is_so)


def _left_over(picture: Picture, bearings: Sequence[Bearing], told: set[str]) -> tuple[SetAside, ...]:
    rest = sorted({bearing.report.key for bearing in bearings} - told)
    return tuple(SetAside(key, picture.reasons.get(key, "a later or weightier report decides")) for key in rest)


__all__ = ["RULES", "Stretch", "assess", "assess_all", "by_place", "change_days", "strip"]
