"""What a paragraph tells after a deed belongs to it: its dead and wounded, and how a gathering ended."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.days_beside import UNDATED, is_affirmed, is_told, with_days
from tracker.extraction.claims.merging import EFFECT_RULES
from tracker.extraction.claims.own_dead import may_have_done
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ClaimDraft, Count, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import ARMS, CODES, FORCE, GRAVITY, VIOLENT, Action, Family, Harmed, Resolution, When

_HARM = frozenset({Action.KILLING, Action.CASUALTIES, Action.WOUNDING})
_DAMAGE = frozenset({Action.ARSON, Action.DESTRUCTION, Action.LOOTING})
_BEARING = FORCE | {Family.PROTEST}
_TAKING = frozenset({Action.CAPTURE, Action.RECAPTURE, Action.ADVANCE, Action.WITHDRAW, Action.LOSE})
_NONE_DIED = frozenset({Action.CURFEW, Action.DEPLOYMENT, Action.DISPLACEMENT, Action.EVACUATION, Action.ABDUCTION})
_WEEK = 7
_REACH = 2  # sentences back
_MOST = 12  # claims back
_LOOSE = (Resolution.INHERITED, *UNDATED)
_LENT = "claim.doer.incident"  # the doers are the incident's, and not told of the harm itself
_AGAIN = re.compile(r"\b(?:the|this|that|these|those|a)\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_ANYBODY = re.compile(r"\b(?:people|persons|civilians|victims|of them)\Z", re.IGNORECASE)
_EARLIER = sought(r"\b(?:after|following|since|before)\s+an?\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)  # "clashes after a bombing"
_APART = re.compile(
    r"\W*(?:elsewhere|separately|meanwhile|earlier|in (?:a|an|the) (?:separate|other|another|earlier)|another)\b", re.I
)
_INTERVENTION, _EXCESSIVE = (CODES[action].acled for action in (Action.PROTEST_SUPPRESSED, Action.PROTESTERS_KILLED))
_PROPERTY = CODES[Action.LOOTING].acled
_ASSAULT = {Harmed.UNARMED: CODES[Action.KILLING].acled, Harmed.ARMED: CODES[Action.ASSAULT].acled}


def with_aftermath(claims: Sequence[ClaimDraft], story: Story) -> tuple[ClaimDraft, ...]:
    """The claims; harm that is told apart has the codes and the doers of the deed that did it, and each deed has its dead."""
    told = with_days(claims, story)
    root = list(range(len(told)))  # the deed that each claim goes with: itself, or one told before
    for at, claim in enumerate(told):
        if not is_affirmed(claim):
            continue
        back = [earlier for earlier in range(max(0, at - _MOST), at) if _may_lead(told[earlier], claim, story)]
        if claim.background:
            told[at] = _laid(claim, told, back, story)
            continue
        if claim.acled in GRAVITY:
            for earlier in back:
                _grade_alike(told, earlier, at)
        deed = _deed_of(told, back) if _is_harm(claim) or _is_again(claim, story) else None
        if deed is not None:
            root[at] = root[deed]
            if _is_harm(claim):
                told[deed], told[at] = _joined(told[deed], claim, story)
    return tuple(_with_dead(told, root, _uncounted(told, story)))


def _uncounted(told: Sequence[ClaimDraft], story: Story) -> dict[int, list[Count]]:
    """The dead that a sentence without a deed counts ("Fatalities: 10."), for the last claim of the sentence before it."""
    bearing = [at for at, claim in enumerate(told) if is_told(claim) and _may_kill(claim)]
    bearing.sort(key=lambda at: told[at].action not in _DAMAGE)  # who burned down a village is less its killer than who raided it
    last = {story.number_of[told[at].span]: at for at in bearing}
    spoken = {story.number_of[claim.span] for claim in told}
    spoken |= {at for at, passage in enumerate(story.passages) if at - 1 in last and _tells_deed(passage, story)}
    found: dict[int, list[Count]] = {}
    for at, claim_at in last.items():
        for passage in story.passages[at + 1 : at + 2]:
            if story.number_of[passage.span] not in spoken and passage.paragraph == story.passages[at].paragraph:
                counted = (number for number in story.numbers.within(passage.span) if number.what == "killed")
                found[claim_at] = [Count("killed", n.low, n.best, n.high) for n in counted if n.part_of is None]
    return found


def _tells_deed(passage: Passage, story: Story) -> bool:
    """Whether a sentence tells a deed of its own, though its claim may have become one with another."""
    return any(deed.action in VIOLENT and deed.action not in _HARM for deed in story.actions.within(passage.span))


def _is_harm(claim: ClaimDraft) -> bool:
    """Whether a claim tells only what came of a deed: "six people died", "shops were burned", and nobody who did it."""
    is_harm = claim.action in _DAMAGE or (claim.action in _HARM and claim.rules[0] in EFFECT_RULES)
    return is_harm and (not claim.initiators or _LENT in claim.rules or _trails(claim))


def _trails(claim: ClaimDraft) -> bool:
    """Whether the harm hangs on another deed: the killing of "broke up the march, killing 12", not of "accused of killing"."""
    deed = claim.deed
    if deed is None or deed.is_noun or not deed.is_gerund:
        return False
    return not claim.quote[: deed.span.start - claim.span.start].lower().endswith("of ")


def _is_again(claim: ClaimDraft, story: Story) -> bool:
    """Whether a noun points back to the deed told before: "four died in the gun battle"."""
    deed = claim.deed
    if deed is None or not deed.is_noun or CODES[claim.action].family not in ARMS:
        return False
    before = max(claim.span.start, deed.span.start - 40)
    return bool(_AGAIN.search(story.text, before, deed.span.start)) and not _EARLIER.within(story.text, before, deed.span.start)


def _may_lead(earlier: ClaimDraft, claim: ClaimDraft, story: Story) -> bool:
    """Whether two claims stand close enough, and differ in nothing, to be of one happening."""
    if not is_affirmed(earlier) or earlier.background is not claim.background:
        return False
    if earlier.background and (not earlier.when.is_told or claim.deed is None or claim.deed.is_noun):
        return False  # of what is only spoken of in passing nothing more is told
    first, second = story.number_of[earlier.span], story.number_of[claim.span]
    if second - first > _REACH or story.passages[first].paragraph != story.passages[second].paragraph:
        return False
    if earlier.incident and claim.incident and earlier.incident != claim.incident:
        return False
    if first != second and _APART.match(story.text, claim.span.start):
        return False
    if earlier.deed and claim.deed and first == second and ";" in story.text[earlier.deed.span.end : claim.deed.span.start]:
        return False  # "killed 33 gunmen; 31 hostages lost their lives"
    return _is_same_day(earlier, claim) and _is_same_place(earlier, claim)


def _is_same_day(earlier: ClaimDraft, claim: ClaimDraft) -> bool:
    if earlier.when.edtf == claim.when.edtf:
        return True
    if claim.when.edtf.endswith("/..") and claim.when.is_told:
        return False  # "since April": what many deeds came to
    if claim.when.resolution in _LOOSE:
        return True
    if earlier.when.last is None or claim.when.first is None or _is_long(claim.when):
        return False  # "sank a ferry in February, and killed two sailors in March"
    return _is_harm(claim) and 0 <= (claim.when.first - earlier.when.last).days <= 2


def _is_long(when: When) -> bool:
    """Whether it is a month, and not a day or a weekend."""
    return when.first is not None and when.last is not None and (when.last - when.first).days > _WEEK


def _is_same_place(earlier: ClaimDraft, claim: ClaimDraft) -> bool:
    if earlier.place is None or claim.place is None:
        return True
    return (earlier.place.key or earlier.place.name) == (claim.place.key or claim.place.name)


def _deed_of(told: Sequence[ClaimDraft], back: Sequence[int]) -> int | None:
    """The deed told last that may have done the harm; one of explosives before one that only says attack."""
    bearing = [at for at in back if _may_kill(told[at])]
    return max(bearing, key=lambda at: (told[at].span.start, CODES[told[at].action].family is Family.REMOTE, -at), default=None)


def _may_kill(claim: ClaimDraft) -> bool:
    if (
        claim.action is Action.WEAPONS_SEIZED
        or claim.action in _NONE_DIED
        or claim.action in (Action.ARREST, Action.STRIKE_ACTION)
        or _is_harm(claim)
    ):
        return False
    return CODES[claim.action].family in _BEARING or claim.action in _TAKING


def _laid(claim: ClaimDraft, told: Sequence[ClaimDraft], back: Sequence[int], story: Story) -> ClaimDraft:
    """Harm of long ago with the doers of the deed that did it; what more it came to nobody counts again."""
    deed = _deed_of(told, back) if _is_harm(claim) and not claim.initiators else None
    if deed is None or not may_have_done(told[deed].initiators, told[deed].action, claim, story):
        return claim
    return replace(claim, initiators=told[deed].initiators, rules=(*claim.rules, "claim.aftermath"))


def _joined(deed: ClaimDraft, harm: ClaimDraft, story: Story) -> tuple[ClaimDraft, ClaimDraft]:
    """A deed and the harm it did: an attack on nobody in particular was on those who came to harm."""
    if deed.acled == CODES[Action.ASSAULT].acled and deed.against is Harmed.UNTOLD and harm.against in _ASSAULT:
        deed = replace(deed, acled=_ASSAULT[harm.against])
    if deed.acled in GRAVITY and harm.acled in GRAVITY:
        deed = replace(deed, acled=max(deed.acled, harm.acled, key=lambda code: GRAVITY[code]))
    if deed.acled == _INTERVENTION and harm.action is Action.KILLING:
        deed = replace(deed, acled=_EXCESSIVE)
    rules = (*harm.rules, "claim.aftermath")
    initiators = deed.initiators if may_have_done(deed.initiators, deed.action, harm, story) else harm.initiators
    if deed.acled == _PROPERTY and harm.action is not Action.WOUNDING and harm.action not in _DAMAGE:  # who kills does more
        return deed, replace(harm, initiators=initiators, rules=rules)
    return deed, replace(harm, acled=deed.acled, plover=deed.plover, initiators=initiators, rules=rules)


def _grade_alike(told: list[ClaimDraft], earlier: int, at: int) -> None:
    """ACLED codes the gravest of what is told of one gathering."""
    one, other = told[earlier], told[at]
    if one.acled in GRAVITY and other.acled in GRAVITY and one.acled != other.acled:
        gravest = max(one.acled, other.acled, key=lambda code: GRAVITY[code])
        told[earlier], told[at] = replace(one, acled=gravest), replace(other, acled=gravest)


def _with_dead(told: Sequence[ClaimDraft], root: Sequence[int], beside: dict[int, list[Count]]) -> list[ClaimDraft]:
    """Each claim with the dead of its deed: groups are added up, parts are not, and a number told twice counts once."""
    counts: dict[int, list[Count]] = {}
    rivals: dict[int, list[Count]] = {}
    for at, claim in enumerate(told):
        mine = [count for count in claim.numbers if count.what == "killed" and not count.is_part]
        before = counts.setdefault(root[at], [])
        toll = _toll_of(mine)
        if toll:  # beside which another voice may set its own
            rivals[at] = [toll]
            before[:] = [toll] if not before or toll.toll == "raised" else before
            continue
        mine = [count for count in mine if not count.toll]
        is_rival = _is_one_of(claim, told[root[at]], mine, before) or _is_counted_again(claim, told[root[at]], mine, before)
        if root[at] != at and is_rival:
            rivals[at] = mine
            continue
        before += mine if root[at] == at else [count for count in mine if count not in before]
        before += beside.get(at, [])
    dead = (_sum(rivals.get(at, counts[root[at]])) for at in range(len(told)))
    return [replace(claim, dead=count) if count else claim for claim, count in zip(told, dead, strict=True)]


def _toll_of(dead: Sequence[Count]) -> Count | None:
    """What the dead come to in all: the toll that opens them, or one raised by them ("four died, bringing the toll to 19")."""
    raised = (count for count in dead if count.toll == "raised" and (count.best or 0) >= (dead[0].best or 0))
    return dead[0] if dead and dead[0].toll else next(raised, None)


def _is_one_of(claim: ClaimDraft, deed: ClaimDraft, mine: Sequence[Count], before: Sequence[Count]) -> bool:
    """Whether a claim tells of one of several deeds counted together: "bombings killed 95", "a truck bomb killed 59"."""
    if not mine or not before or claim.deed is None or deed.deed is None or not (claim.deed.is_noun and deed.deed.is_noun):
        return False
    is_one = deed.deed.text.lower().endswith("s") and not claim.deed.text.lower().endswith("s")
    return is_one and (mine[0].best or 0) <= (before[0].best or before[0].low or 0)


def _is_counted_again(claim: ClaimDraft, deed: ClaimDraft, mine: Sequence[Count], before: Sequence[Count]) -> bool:
    """Whether another voice counts the same dead: "nine people died, the union said. The mayor said six had been killed"."""
    is_other = bool(claim.speaker.name and deed.speaker.name) and claim.speaker != deed.speaker and claim.span != deed.span
    return bool(mine and before) and is_other and all(_ANYBODY.search(target.name) for target in claim.targets)


def _sum(counts: Sequence[Count]) -> Count | None:
    if not counts:
        return None
    low, best, high = (_added([getattr(count, end) for count in counts]) for end in ("low", "best", "high"))
    return Count("killed", low, best, high)


def _added(figures: Sequence[int | None]) -> int | None:
    """The sum, None where one of the figures is open."""
    known = [figure for figure in figures if figure is not None]
    return sum(known) if len(known) == len(figures) else None
