"""Reports that cannot both hold are found and named; it is for editors to resolve them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.derivation.bearings import Bearing, bearing_of, started_on
from tracker.derivation.blocks import founding_order
from tracker.derivation.clash_rules import REACH, RULES, ContradictionRule
from tracker.derivation.digest import retracted_keys
from tracker.derivation.events import Gathered, gather
from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Report
from tracker.vocabulary import CODES, Action, Modality, Stance


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Reports which cannot all be so. `key` stays while the two earliest that clash stay; `reports` are in the order heard."""

    key: str
    rule: str
    reports: tuple[str, ...]
    because: str


type Pair = tuple[Report, Report]


def find_contradictions(
    reports: Iterable[Report], places: PlaceTree, events: Sequence[Gathered] | None = None
) -> tuple[Contradiction, ...]:
    """All reports that cannot both hold, by rule, place and pair of accounts; `events` spares gathering the reports anew."""
    known = tuple(reports)
    gone = retracted_keys(known)
    counting = [r for r in known if r.speaker_known and r.stance is not Stance.RETRACTS and r.key not in gone]
    by_key = {report.key: report for report in counting}
    gathered = events if events is not None else gather(counting, places=places)
    found: list[Contradiction] = []
    for rule in RULES:
        meetings = _within(gathered, by_key) if rule.within_events else _meetings(counting, places, rule)
        for pairs in meetings:
            found.extend(_bundled(rule, [pair for pair in pairs if rule.clash(*pair)], places))
    return tuple(sorted(found, key=lambda one: (one.rule, one.key)))


def _within(events: Iterable[Gathered], by_key: Mapping[str, Report]) -> Iterator[Iterator[Pair]]:
    for event in events:
        yield _pairs([by_key[key] for key in event.report_keys if key in by_key])


def _meetings(reports: Sequence[Report], places: PlaceTree, rule: ContradictionRule) -> Iterator[Iterator[Pair]]:
    at: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        if report.place and _concerns(rule, report):
            at[report.place].append(report)
    for place in sorted(at):
        wider = [report for key in places.ancestors(place) for report in at.get(key, ())] if rule.across_places else []
        yield _near_pairs(at[place], wider)


def _concerns(rule: ContradictionRule, report: Report) -> bool:
    """Spares pairing reports of which the rule can say nothing."""
    if rule.across_places:
        return report.modality in (Modality.HALTED, Modality.HAPPENED, Modality.ONGOING)
    return report.action is Action.PRESENCE or isinstance(bearing_of(report), Bearing)


def _pairs(group: Sequence[Report]) -> Iterator[Pair]:
    ordered = sorted(group, key=founding_order)
    return ((one, other) for at, one in enumerate(ordered) for other in ordered[at + 1 :])


def _near_pairs(here: Sequence[Report], wider: Sequence[Report]) -> Iterator[Pair]:
    """Two reports of a place, or one of it and one of a wider place, whose days lie within reach of each other."""
    ordered = sorted([*((report, True) for report in here), *((report, False) for report in wider)], key=_by_day)
    lasting: list[tuple[Report, bool]] = []
    for report, is_here in ordered:
        start = started_on(report)
        lasting = [(other, inside) for other, inside in lasting if _last_day(other) + REACH >= start]
        yield from ((other, report) for other, inside in lasting if inside or is_here)
        lasting.append((report, is_here))


def _by_day(pair: tuple[Report, bool]) -> tuple[object, ...]:
    return started_on(pair[0]), *founding_order(pair[0])


def _last_day(report: Report) -> date:
    return max(report.when.last or report.reported_on, started_on(report))


def _bundled(rule: ContradictionRule, pairs: Sequence[Pair], places: PlaceTree) -> Iterator[Contradiction]:
    """Clashing pairs that share a report make one contradiction, so that ten copies do not make ten."""
    bundles: list[dict[str, Report]] = []
    for pair in pairs:
        mine = {report.key: report for report in pair}
        for bundle in [bundle for bundle in bundles if bundle.keys() & mine.keys()]:
            bundles.remove(bundle)
            mine |= bundle
        bundles.append(mine)
    for bundle in bundles:
        heard = sorted(bundle.values(), key=founding_order)
        first = heard[0]
        against = next(report for report in heard[1:] if rule.clash(first, report) or rule.clash(report, first))
        name = places.called(first) or "a place not named"
        yield Contradiction(
            key=f"{rule.name}:{first.key}:{against.key}",
            rule=rule.name,
            reports=tuple(report.key for report in heard),
            because=f"{name}: {rule.sentence} {_side_by_side(first, against)}",
        )


def _side_by_side(one: Report, other: Report) -> str:
    return f"({_told(one)}; {_told(other)})"


def _told(report: Report) -> str:
    denies = "denies: " if report.stance is Stance.DENIES else ""
    halted = "halt: " if report.modality is Modality.HALTED else ""
    voice = report.speaker_name or report.source_name or report.voice_side or report.source or "one voice"
    return f"{voice}, {report.reported_on}: {denies}{halted}{CODES[report.action].label.lower()} {report.when.edtf}".rstrip()
