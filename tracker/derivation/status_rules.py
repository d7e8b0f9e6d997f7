"""The ordered, named rules of status: the first with grounds wins, and each carries its sentence and its example."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

from tracker.derivation.bearings import Bearing, Bears
from tracker.derivation.cases import Case, told
from tracker.derivation.picture import Picture
from tracker.vocabulary import Action, Stance, Status


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule finds: the status with its sides, and the bearings it rests on."""

    status: Status
    used: tuple[Bearing, ...] = ()
    holder: str = ""
    by: str = ""
    sides: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusRule:
    """One rule of status. `sentence` says it to a reader; `example` is a story and the status it must give."""

    name: str
    sentence: str
    judge: Callable[[Picture], Verdict | None]
    example: Case


def rivals(picture: Picture) -> tuple[Bearing, ...]:
    """Claims of sides other than the holder which another voice answers, or which stand against each other."""
    claims = {side: held for side, held in picture.claims.items() if side != picture.holder and held}
    answered = [claim for held in claims.values() for claim in held if picture.answers(claim) or not claim.voice]
    newest = {side: max(claim.day for claim in held) for side, held in claims.items()}
    latest = max(newest.values(), default=None)
    close = [side for side, day in newest.items() if latest and (latest - day).days <= picture.policy.reach_days]
    crossed = [claim for side in close for claim in claims[side]] if len(close) > 1 else []
    holders_word = [b for b in picture.holding if b.voice == b.side == picture.holder and b.is_gain]
    against_gain = [
        c
        for held in claims.values()
        for c in held
        if any(abs((c.day - b.day).days) <= picture.policy.same_days for b in holders_word)
    ]
    return tuple(dict.fromkeys((*answered, *crossed, *against_gain)))


def newest_claim(picture: Picture) -> tuple[Bearing, ...]:
    """The claims of the side, not the holder, that claimed last; none where a rival account stands against it."""
    others = {side: held for side, held in picture.claims.items() if side != picture.holder and held}
    if not others:
        return ()
    side = max(others, key=lambda side: (max(claim.day for claim in others[side]), side))
    return tuple(others[side])


def fighting_inside(picture: Picture) -> Verdict | None:
    """Fighting is reported in the place and nothing well-grounded since says how it ended."""
    if not picture.fights:
        return None
    named = list(dict.fromkeys(chain.from_iterable(fight.sides for fight in picture.fights)))
    if picture.holder:
        named.append(picture.holder)
    if len(set(named)) < 2:
        named.extend((*picture.claims, *picture.in_part))
    return Verdict(Status.CONTESTED, tuple(picture.fights), sides=tuple(sorted(set(named))))


def truce_in_force(picture: Picture) -> Verdict | None:
    """A truce was agreed and no fighting has been reported since."""
    if not picture.truce:
        return None
    named = set(chain.from_iterable(truce.sides for truce in picture.truce)) | ({picture.holder} - {""})
    return Verdict(Status.TRUCE, tuple(picture.truce), sides=tuple(sorted(named)))


def under_siege(picture: Picture) -> Verdict | None:
    """A side other than the holder is well said to besiege it."""
    siege = [bearing for bearing in picture.siege if bearing.side != picture.holder]
    if not siege:
        return None
    by = siege[-1].side
    holder = picture.holder or next(iter(siege[-1].against), "")
    return Verdict(Status.BESIEGED, tuple(siege), holder=holder, by=by, sides=tuple(sorted({by, holder} - {""})))


def rival_accounts(picture: Picture) -> Verdict | None:
    """Two sides are each said to hold it, or a gain is denied: the last well-grounded holder stays."""
    at_odds = rivals(picture)
    if not at_odds:
        return None
    if picture.holder:
        return _held(picture)
    answers = [answer for claim in at_odds for answer in picture.answers(claim)]
    named = {b.side for b in (*at_odds, *answers)} | {answer.voice for answer in answers}
    return Verdict(Status.UNKNOWN, sides=tuple(sorted(named - {""})))


def own_word_only(picture: Picture) -> Verdict | None:
    """Only the side itself, or one with no loss in it, says that it has the place: it is claimed, not held."""
    claims = newest_claim(picture)
    if not claims:
        return None
    side = claims[-1].side if claims[-1].kind is Bears.HOLDS else claims[-1].voice
    by = next((claim.voice for claim in reversed(claims) if claim.voice == side), claims[-1].voice)
    return Verdict(Status.CLAIMED, claims, holder=side, by=by, sides=tuple(sorted({side, by} - {""})))


def well_grounded_holder(picture: Picture) -> Verdict | None:
    """A voice with no side, or one of the side that lost by it, says who has it."""
    return _held(picture) if picture.holder else None


def holder_left(picture: Picture) -> Verdict | None:
    """The last holder is well said to have gone, and nobody says who came."""
    return Verdict(Status.UNKNOWN, tuple(picture.left)) if picture.left else None


def nothing_known(_: Picture) -> Verdict | None:
    """No report that counts says who has it: silence is no ground."""
    return Verdict(Status.UNKNOWN)


def _held(picture: Picture) -> Verdict:
    return Verdict(Status.CONTROLLED, tuple(picture.holding), holder=picture.holder, sides=(picture.holder,))


_A = Action
_TAKEN = told(_A.CAPTURE, "2030-03-01", "north", "south")

# In order: the first with grounds wins.
RULES: tuple[StatusRule, ...] = (
    StatusRule(
        "fighting-inside",
        "Fighting is reported inside the place.",
        fighting_inside,
        Case((_TAKEN, told(_A.CLASH, "2030-03-05", "south", "north")), "contested north, south"),
    ),
    StatusRule(
        "truce-in-force",
        "A truce was agreed and no fighting has been reported since.",
        truce_in_force,
        Case((_TAKEN, told(_A.CEASEFIRE, "2030-03-06", "north", "south")), "truce north, south"),
    ),
    StatusRule(
        "under-siege",
        "Another side besieges it, on the word of others than the besieger.",
        under_siege,
        Case((_TAKEN, told(_A.SIEGE, "2030-03-07/..", "south", "north", reported="2030-03-08")), "besieged north by south"),
    ),
    StatusRule(
        "rival-accounts",
        "Two sides are each said to hold it, or a gain is denied: the last well-grounded holder stays.",
        rival_accounts,
        Case(
            (
                _TAKEN,
                told(_A.CAPTURE, "2030-03-08", "south", "north", voice="south"),
                told(_A.CAPTURE, "2030-03-08", "south", "north", voice="north", says=Stance.DENIES),
            ),
            "controlled north, disputed",
        ),
    ),
    StatusRule(
        "own-word-only",
        "Only the side itself says that it has the place.",
        own_word_only,
        Case((_TAKEN, told(_A.CAPTURE, "2030-03-08", "south", "north", voice="south")), "claimed south by south, partisan_only"),
    ),
    StatusRule(
        "well-grounded-holder",
        "A voice with no side, or one of the side that lost by it, says who has it.",
        well_grounded_holder,
        Case(
            (told(_A.CAPTURE, "2030-03-08", "south", "north", voice="north", says=Stance.CONCEDES),),
            "controlled south, partisan_only",
        ),
    ),
    StatusRule(
        "holder-left",
        "The last holder is said to have gone, and nobody says who came.",
        holder_left,
        Case((_TAKEN, told(_A.WITHDRAW, "2030-03-09", "north")), "unknown"),
    ),
    StatusRule(
        "nothing-known",
        "No report that counts says who has it, and silence is no ground.",
        nothing_known,
        Case((told(_A.CAPTURE, "2030-03-09", "north", speaker_known=False),), "unknown"),
    ),
)
