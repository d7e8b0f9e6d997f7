"""The accounts of a place side by side, and a status in words."""

from collections.abc import Sequence
from itertools import chain

from tracker.derivation.bearings import Bearing, Bears
from tracker.derivation.picture import Picture
from tracker.derivation.reports import Report, Version
from tracker.derivation.status_rules import Verdict
from tracker.derivation.titles import Names
from tracker.vocabulary import Resolution, Status
from tracker.vocabulary.dates_in_words import day_words, edtf_in_words

_SAID = {
    Bears.HOLDS: "{side} has it",
    Bears.LEFT: "{side} has left it",
    Bears.FIGHT: "there is fighting",
    Bears.QUIET: "the fighting has stopped",
    Bears.SIEGE: "{side} besieges it",
    Bears.LIFT: "the siege is lifted",
    Bears.TRUCE: "there is a truce",
    Bears.BROKEN: "the truce is broken",
}


def versions_of(picture: Picture, verdict: Verdict, at_odds: Sequence[Bearing], name: Names) -> tuple[Version, ...]:
    """One version for each side that speaks, "" for voices with none, from the reports that stand against each other."""
    basis = (*picture.holding, *at_odds, *picture.doubts, *verdict.used, *picture.fights)
    answers = chain.from_iterable(picture.answers(claim) for claim in (*at_odds, *picture.holding[-1:], *picture.doubts))
    related = [
        denial for denial in picture.denials if any(abs((denial.day - b.day).days) <= picture.policy.reach_days for b in basis)
    ]
    heard: dict[str, dict[str, Bearing]] = {}
    for bearing in sorted((*basis, *answers, *related), key=lambda b: (b.day, b.report.passage_order, b.report.key)):
        heard.setdefault(bearing.voice, {})[bearing.report.key] = bearing
    return tuple(
        Version(side, "; ".join(dict.fromkeys(says(bearing, name) for bearing in told.values())), tuple(told))
        for side, told in sorted(heard.items(), key=lambda pair: (not pair[0], pair[0]))
    )


def says(bearing: Bearing, name: Names) -> str:
    """What one bearing says of the place, in words: "Rebels took it (29 Oct 2016)"."""
    words = "{side} took it" if bearing.kind is Bears.HOLDS and bearing.is_gain else _SAID[bearing.kind]
    if bearing.is_partial:
        words = "{side} moved in"
    side = name(bearing.side) if bearing.side else "a side not named"
    words = words.format(side=side)
    words = f"it is not so that {words}" if bearing.denied else words
    return f"{words} ({_when(bearing.report)})"


def _when(report: Report) -> str:
    """The date that was told, or else the day it was reported, said to be that."""
    if report.when.edtf and report.when.resolution is not Resolution.FALLBACK:
        return edtf_in_words(report.when.edtf)
    return f"reported {day_words(report.reported_on)}"


def in_words(sentence: str, verdict: Verdict, place: str, name: Names) -> str:
    """The finding and its ground as text for a reader."""
    sides = " and ".join(name(side) for side in verdict.sides)
    holder = name(verdict.holder) if verdict.holder else "an unknown holder"
    found = {
        Status.CONTROLLED: f"{place} is held by {holder}",
        Status.CLAIMED: f"{place} is claimed for {holder} by {name(verdict.by) if verdict.by else 'one voice'}",
        Status.CONTESTED: f"{place} is contested" + (f" between {sides}" if len(verdict.sides) > 1 else ""),
        Status.BESIEGED: f"{place}, held by {holder}, is besieged by {name(verdict.by)}",
        Status.TRUCE: f"{place} is under a truce" + (f" between {sides}" if len(verdict.sides) > 1 else ""),
        Status.MIXED: f"{place} is shared by {sides}",
        Status.UNKNOWN: f"It is not known who holds {place}",
    }[verdict.status]
    return f"{found}. {sentence}"
