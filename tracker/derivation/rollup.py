"""The status of a wider place from the places inside it, or of what stands in a town from the town: marked as inferred."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from tracker.derivation.places import PlaceTree
from tracker.derivation.reports import Assessment, SetAside
from tracker.derivation.titles import Names
from tracker.vocabulary import Flag, Status


@dataclass(frozen=True, slots=True)
class Inside:
    """What the places inside a wider one come to."""

    status: Status
    because: str
    holder: str = ""
    by: str = ""
    sides: tuple[str, ...] = ()


def roll_up(own: Assessment, inside: Sequence[Assessment], places: PlaceTree, name: Names) -> Assessment:
    """The status of a wider place. Its own reports stand for the rest of it; newer changes inside it come on top.

    Where nothing inside is known, or its own reports are newer than all that is, its own assessment stays as it is.
    """
    known = [child for child in inside if child.status is not Status.UNKNOWN]
    if not known or _own_is_newer(own, known):
        return own
    parts = [*known, own] if own.status is not Status.UNKNOWN else known
    all_known = own.status is not Status.UNKNOWN or _is_made_up_of(known, places, own.place)
    found = _sum_up(parts, all_known, places.name(own.place), name)
    reported = [part.last_report_on for part in parts if part.last_report_on]
    stale = {Flag.STALE} if all(Flag.STALE in part.flags for part in parts) else set()
    return Assessment(
        place=own.place,
        status=found.status,
        rule="rolled-up",
        because=found.because,
        holder=found.holder,
        by=found.by,
        sides=found.sides,
        flags=frozenset({Flag.INFERRED} | stale),
        used=tuple(dict.fromkeys(key for part in parts for key in part.used)),
        set_aside=own.set_aside,
        versions=own.versions,
        last_report_on=max(reported, default=None),
    )


def _is_made_up_of(known: Sequence[Assessment], places: PlaceTree, wider: str) -> bool:
    """Whether all the parts of a wider place are known, and more than what only stands in it."""
    parts = {key for key in places.children(wider) if not places.is_site(key)}
    return bool(parts) and parts <= {child.place for child in known}


def take_over(own: Assessment, around: Assessment | None, places: PlaceTree, name: Names) -> Assessment:
    """The status of what stands in a town whose own reports, newer than all that is told of it, give the town to another side."""
    if around is None or not places.is_site(own.place) or not _is_outrun(own, around):
        return own
    town = places.name(around.place)
    return replace(
        own,
        status=around.status,
        rule="taken-with-the-town",
        because=f"{name(around.holder)} took {town}, in which it stands, and nothing newer is told of it.",
        holder=around.holder,
        by="",
        sides=around.sides,
        since=around.since,
        flags=around.flags | {Flag.INFERRED},
        used=around.used,
        set_aside=(*own.set_aside, *(SetAside(key, "the town was taken later") for key in own.used)),
        versions=(),
        last_report_on=around.last_report_on,
    )


def _is_outrun(own: Assessment, around: Assessment) -> bool:
    """Whether a town is held by another side than what stands in it, since after anything was told of that."""
    if own.status is Status.UNKNOWN or around.status is not Status.CONTROLLED or around.holder == own.holder:
        return False
    return bool(own.last_report_on) and _changed_on(around) > (own.last_report_on or date.max)


def _own_is_newer(own: Assessment, known: Sequence[Assessment]) -> bool:
    """Whether its own reports tell of a later change than any place inside it that stands otherwise."""
    if own.status is Status.UNKNOWN:
        return False
    otherwise = [child for child in known if (child.status, child.holder, child.by) != (own.status, own.holder, own.by)]
    return all(_changed_on(child) <= _changed_on(own) for child in otherwise)


def _changed_on(assessment: Assessment) -> date:
    return (assessment.since.first if assessment.since else None) or date.min


def _sum_up(parts: Sequence[Assessment], all_known: bool, place: str, name: Names) -> Inside:
    """The first that holds: one status throughout, several holders, fighting in a part, or too little known."""
    holders = tuple(
        sorted({part.holder for part in parts if part.holder and part.status in (Status.CONTROLLED, Status.BESIEGED)})
    )
    mixed = tuple(sorted({side for part in parts if part.status is Status.MIXED for side in part.sides}))
    same = {(part.status, part.holder, part.by, part.sides) for part in parts}
    if len(same) == 1 and all_known:
        status, holder, by, sides = same.pop()
        return Inside(status, f"All that lies inside {place} stands alike.", holder, by, sides)
    holders = tuple(sorted({*holders, *mixed}))
    if len(holders) > 1:
        named = " and ".join(name(side) for side in holders)
        return Inside(Status.MIXED, f"Parts of {place} are held by {named}.", sides=holders)
    contested = tuple(sorted({side for part in parts if part.status is Status.CONTESTED for side in part.sides} | set(holders)))
    if any(part.status is Status.CONTESTED for part in parts):
        return Inside(Status.CONTESTED, f"There is fighting in a part of {place}.", sides=contested)
    if len(holders) == 1 and all_known and all(part.holder == holders[0] and part.status is not Status.CLAIMED for part in parts):
        return Inside(Status.CONTROLLED, f"All of {place} is held by {name(holders[0])}.", holders[0], sides=holders)
    return Inside(Status.UNKNOWN, f"Too little is known of the places inside {place}, and silence is no ground.")
