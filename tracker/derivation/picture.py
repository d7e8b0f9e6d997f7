"""How the reports about a place add up, weighed in the order of the days they speak of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.derivation.bearings import Bearing, Bears
from tracker.derivation.grounds import denies, is_grounded, spoken_until, still_has_it
from tracker.derivation.policy import Policy
from tracker.derivation.voices import count_voices
from tracker.vocabulary import Extent, Modality


@dataclass(slots=True)
class Picture:
    """Where things stand once every bearing is weighed.

    `holder` is the last well-grounded holder, with the bearings that carry it in `holding`. `claims` are the gains and holds
    that nobody but the side itself vouches for, or that are denied, by side. `replies` are the bearings that can answer
    one of a kind: denials, and a side's word that it has the place; `changes` those that tell of one change, `held_on` those
    with no side that say on a day who has it; `in_part` are the sides only said to have a part of it. `reasons` says why a
    report did not count.
    """

    policy: Policy
    denials: tuple[Bearing, ...] = ()
    replies: dict[Bears, list[Bearing]] = field(default_factory=dict)
    changes: dict[tuple[Bears, str], list[Bearing]] = field(default_factory=dict)
    held_on: dict[date, list[Bearing]] = field(default_factory=dict)
    holder: str = ""
    holding: list[Bearing] = field(default_factory=list)
    claims: dict[str, list[Bearing]] = field(default_factory=dict)
    fights: list[Bearing] = field(default_factory=list)
    siege: list[Bearing] = field(default_factory=list)
    truce: list[Bearing] = field(default_factory=list)
    in_part: list[str] = field(default_factory=list)
    left: list[Bearing] = field(default_factory=list)
    doubts: list[Bearing] = field(default_factory=list)
    reasons: dict[str, str] = field(default_factory=dict)

    def answers(self, bearing: Bearing) -> tuple[Bearing, ...]:
        """Denials of it, and the word of another side that it still has the place, spoken on that day or soon after."""
        replies = self.replies.get(bearing.kind)
        if not replies:
            return ()
        reach = timedelta(days=self.policy.reach_days)
        start = bearing.day
        return tuple(
            other
            for other in replies
            if other.day - reach <= start <= spoken_until(other) and (denies(other, bearing) or still_has_it(other, bearing))
        )

    def is_overruled(self, bearing: Bearing) -> bool:
        """Whether enough voices with no side, or one of the side that lost, carry a gain against its denial."""
        reach = timedelta(days=self.policy.reach_days)
        first, last = bearing.day - reach, bearing.day + reach
        alike = [b for b in self.changes.get((bearing.kind, bearing.side), ()) if first <= b.day <= last]
        losers = set(bearing.against) or {self.holder}
        if any(b.voice and b.voice != bearing.side and b.voice in losers for b in alike):
            return True
        return count_voices(b.report for b in alike if not b.voice) >= self.policy.voices_over_denial


def draw(bearings: Sequence[Bearing], policy: Policy) -> Picture:
    """The picture that the bearings make; they come sorted by day."""
    picture = Picture(policy, tuple(bearing for bearing in bearings if bearing.denied))
    for bearing in bearings:
        _list(picture, bearing)
    for bearing in bearings:
        if not bearing.denied:
            _WEIGH[bearing.kind](picture, bearing)
    _drop_denied_fights(picture)
    return picture


def _list(picture: Picture, bearing: Bearing) -> None:
    """Where other bearings will look for it."""
    if bearing.denied:
        picture.replies.setdefault(bearing.kind, []).append(bearing)
        return
    picture.changes.setdefault((bearing.kind, bearing.side), []).append(bearing)
    if bearing.kind is not Bears.HOLDS:
        return
    if not bearing.is_gain and bearing.voice == bearing.side:
        for kind in (Bears.HOLDS, Bears.LEFT):
            picture.replies.setdefault(kind, []).append(bearing)
    if not bearing.voice:
        picture.held_on.setdefault(bearing.day, []).append(bearing)


def _hold(picture: Picture, bearing: Bearing) -> None:
    if bearing.report.extent is Extent.PART:
        _hold_part(picture, bearing)
        return
    if bearing.side == picture.holder:
        picture.holding.append(bearing)
        if is_grounded(bearing, ""):
            _settle(picture, bearing)
        return
    if bearing.fills_gap and picture.holder:
        picture.reasons[bearing.report.key] = "told as an earlier deed, without a date of its own"
        return
    grounded = is_grounded(bearing, picture.holder)
    opposed = picture.holder or next(iter(bearing.against), "")
    if grounded and bearing.is_partial and opposed:
        picture.fights.append(bearing)
    elif grounded and (not picture.answers(bearing) or picture.is_overruled(bearing)) and not _rivalled(picture, bearing):
        _take(picture, bearing.side, [*picture.claims.get(bearing.side, []), bearing])
        _settle(picture, bearing)
    else:
        picture.claims.setdefault(bearing.side, []).append(bearing)
        _meet_concession(picture, bearing.side)


def _hold_part(picture: Picture, bearing: Bearing) -> None:
    """Who has a part of it, or something in it, bears out the holder or fights them inside; of itself it tells of no holder."""
    if bearing.side == picture.holder:
        picture.holding.append(bearing)
    elif is_grounded(bearing, picture.holder) and (picture.holder or bearing.against) and not picture.answers(bearing):
        picture.fights.append(bearing)
    else:
        picture.in_part.append(bearing.side)
        picture.reasons[bearing.report.key] = "tells of a part of it only"


def _rivalled(picture: Picture, bearing: Bearing) -> bool:
    """Whether another voice with no side has someone else gain the place on that same day."""
    rivals = (
        other
        for other in picture.held_on.get(bearing.day, ())
        if other.side != bearing.side and other.is_gain >= bearing.is_gain and other.report.source != bearing.report.source
    )
    return any(rivals) and not picture.is_overruled(bearing)


def _take(picture: Picture, side: str, grounds: list[Bearing]) -> None:
    """A new holder: the siege of the old one ends with it."""
    picture.holder, picture.holding = side, grounds
    picture.claims.pop(side, None)
    picture.left, picture.siege = [], []


def _settle(picture: Picture, bearing: Bearing) -> None:
    """A well-grounded word on who has it ends the fighting before it, and answers the claims that others made earlier."""
    if bearing.fills_gap:
        return
    for fight in picture.fights:
        if _is_after(bearing, fight):
            picture.reasons[fight.report.key] = "a later well-grounded report says who has it"
    picture.fights = [fight for fight in picture.fights if not _is_after(bearing, fight)]
    for side in [side for side in picture.claims if side != bearing.side]:
        kept = [claim for claim in picture.claims[side] if claim.until >= bearing.day]
        for claim in picture.claims[side]:
            if claim not in kept:
                picture.reasons[claim.report.key] = "a later well-grounded report says otherwise"
        picture.claims[side] = kept
        if not kept:
            del picture.claims[side]


def _is_after(bearing: Bearing, fight: Bearing) -> bool:
    same_day_end = fight.until == bearing.day and fight.report.modality is not Modality.ONGOING and bearing.is_gain
    return fight.until < bearing.day or same_day_end


def _leave(picture: Picture, bearing: Bearing) -> None:
    heir = next(iter(bearing.against), "")
    if not is_grounded(bearing, picture.holder):
        if heir and heir == bearing.voice:
            picture.claims.setdefault(heir, []).append(bearing)
        picture.reasons[bearing.report.key] = "only the other side says so"
        return
    if picture.answers(bearing) and not picture.is_overruled(bearing):
        picture.doubts.append(bearing)
        return
    picture.claims.pop(bearing.side, None)
    if picture.holder in ("", bearing.side):
        picture.holder, picture.holding, picture.left, picture.siege = "", [], [bearing], []
        if heir:
            _take(picture, heir, [bearing])
        _settle(picture, bearing)
        for side in list(picture.claims):
            _meet_concession(picture, side)


def _meet_concession(picture: Picture, side: str) -> None:
    """One side claims the place and the other is well said to have left it: together that is a change of hands."""
    if picture.holder or not picture.left or list(picture.claims) != [side]:
        return
    claim, gone = picture.claims[side][-1], picture.left[-1]
    if gone.side != side and abs((claim.day - gone.day).days) <= picture.policy.reach_days and not picture.answers(claim):
        _take(picture, side, [gone, *picture.claims[side]])


def _fight(picture: Picture, bearing: Bearing) -> None:
    if bearing.fills_gap:
        picture.reasons[bearing.report.key] = "told as an earlier deed, without a date of its own"
        return
    picture.fights.append(bearing)
    picture.truce = [truce for truce in picture.truce if truce.day >= bearing.until]


def _quiet(picture: Picture, bearing: Bearing) -> None:
    picture.fights = [fight for fight in picture.fights if fight.until > bearing.day]


def _besiege(picture: Picture, bearing: Bearing) -> None:
    if bearing.voice and bearing.voice == bearing.side:
        picture.reasons[bearing.report.key] = "a side's claim of its own siege"
    elif not _denied_by_party(picture, bearing):
        picture.siege.append(bearing)


def _lift(picture: Picture, bearing: Bearing) -> None:
    besiegers = {siege.side for siege in picture.siege}
    if not bearing.voice or bearing.voice in besiegers:
        picture.siege = []
    elif picture.siege:
        picture.doubts.append(bearing)


def _make_truce(picture: Picture, bearing: Bearing) -> None:
    if bearing.sides and (not bearing.voice or bearing.voice in bearing.sides):
        picture.truce.append(bearing)
        picture.fights = [fight for fight in picture.fights if fight.until > bearing.day]
    else:
        picture.reasons[bearing.report.key] = (
            "not the word of a party to the truce" if bearing.sides else "does not say which sides"
        )


def _break_truce(picture: Picture, bearing: Bearing) -> None:
    if not bearing.voice or bearing.voice in bearing.report.initiator_sides:
        picture.truce = [truce for truce in picture.truce if truce.day > bearing.day]
    elif picture.truce:
        picture.doubts.append(bearing)


_WEIGH: dict[Bears, Callable[[Picture, Bearing], None]] = {
    Bears.HOLDS: _hold,
    Bears.LEFT: _leave,
    Bears.FIGHT: _fight,
    Bears.QUIET: _quiet,
    Bears.SIEGE: _besiege,
    Bears.LIFT: _lift,
    Bears.TRUCE: _make_truce,
    Bears.BROKEN: _break_truce,
}


def _drop_denied_fights(picture: Picture) -> None:
    """Fighting that one side alone tells of and another denies is no ground: it is a dispute."""
    voices = {fight.voice for fight in picture.fights if fight.kind is Bears.FIGHT}
    if len(voices) != 1 or "" in voices:
        return
    for fight in [fight for fight in picture.fights if _denied_by_party(picture, fight)]:
        picture.fights.remove(fight)
        picture.doubts.append(fight)


def _denied_by_party(picture: Picture, bearing: Bearing) -> bool:
    return any(answer.denied for answer in picture.answers(bearing))
