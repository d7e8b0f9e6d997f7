"""One deed told twice is one: in a passage by two of its words, and by a headline that says it first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from tracker.extraction.claims.named_again import ANSWERED, MOST_EVIDENCE, OTHER_ONE
from tracker.extraction.mentions import ClaimDraft, Count, Mention, Passage
from tracker.extraction.rules.en.grounds import ANOTHER
from tracker.vocabulary import CODES, Action, Family, Modality, Resolution, Span, Stance

_OPENING = 80  # characters of a sentence, or before a deed, that may say that it is of another

type Sameness = tuple[Action, str, Stance, Modality, str, str]


def without_repeats(claims: list[ClaimDraft], passages: tuple[Passage, ...]) -> tuple[ClaimDraft, ...]:
    """Claims that a headline or the passage itself says twice become one, with the evidence of both."""
    kept: list[ClaimDraft] = []
    leads = _leads(passages)
    alike: dict[tuple[Span, Sameness], list[int]] = {}
    for claim in claims:
        # only claims of the same passage, or of the headline and the lead, can be said twice
        same = _sameness(claim)
        near = [at for span in (leads if claim.span in leads else {*leads, claim.span}) for at in alike.get((span, same), ())]
        twin = min((at for at in near if _repeats(claim, kept[at], leads)), default=None)
        if twin is None:
            alike.setdefault((claim.span, same), []).append(len(kept))
            kept.append(claim)
        else:
            kept[twin] = _joined(kept[twin], claim)
    return tuple(sorted(kept, key=lambda claim: claim.span))


def _leads(passages: tuple[Passage, ...]) -> frozenset[Span]:
    """The headline and the sentences that may say it again; a post of a live page leads nothing."""
    found = (each for number, each in enumerate(passages) if each.is_title or (number < 2 and not each.post))
    return frozenset(each.span for each in found)


def _sameness(claim: ClaimDraft) -> Sameness:
    """What two claims must share to be one told twice."""
    place = (claim.place.site.name if claim.place.site else claim.place.key or claim.place.name) if claim.place else ""
    sort = claim.rules[0] if claim.action is Action.ORGANISATION_CHANGE else ""  # a coup is no appointment
    return claim.action, claim.speaker.name, claim.stance, claim.modality, place, sort


def _repeats(claim: ClaimDraft, other: ClaimDraft, leads: frozenset[Span]) -> bool:
    if claim.span == other.span:
        if claim.deed != other.deed and (_are_two(claim, other) or _of_others(claim, other)):
            return False
    elif not {claim.span, other.span} & leads or _is_another(claim, other) or _is_theirs(claim, other):
        return False
    return claim.when.edtf == other.when.edtf or Resolution.FALLBACK in (claim.when.resolution, other.when.resolution)


def _is_another(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """Whether it is told of another ("a second bomb", "also"), or each names whom it was done to, without a word in common."""
    if _says_another(claim.quote[:_OPENING]) or _says_another(other.quote[:_OPENING]):
        return True
    return _have_others(claim, other) or _has_other_dead(claim, other)


def _has_other_dead(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """ "Two guards were killed. Troops pursued the gunmen. They killed six": others, by those who did only this."""
    ours, theirs = ([each for each in told.numbers if each.what == "killed" and each.low == each.high] for told in (claim, other))
    is_laid = bool(claim.initiators) and not other.initiators
    return is_laid and bool(ours and theirs) and ours[0].best != theirs[0].best


@lru_cache(maxsize=256)
def _says_another(opening: str) -> bool:
    """Whether a sentence opens with a word for another one; asked of a headline for every claim that may repeat it."""
    return ANOTHER.pattern.search(opening) is not None


def _are_two(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """Whether one sentence tells of two deeds of a kind: each with its own victims, or the later as "another explosion"."""
    is_of_people = CODES[claim.action].family is Family.PEOPLE or claim.action is Action.RELEASE
    if is_of_people and _have_others(claim, other):
        return True
    later = max(claim, other, key=lambda told: told.deed.span if told.deed else told.span)
    at = later.deed.span.start - later.span.start if later.deed and later.deed.is_noun else 0
    words = (OTHER_ONE, ANSWERED)
    return at > 0 and any(pattern.search(later.quote, max(0, at - _OPENING), at) for pattern in words)


def _of_others(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """ "Took back the town, which rebels had taken": each names a doer of its own."""
    ours, theirs = ({party.actor for party in told.initiators if party.actor} for told in (claim, other))
    return bool(ours and theirs) and not ours & theirs


def _is_theirs(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """ "Rebels held the town. Marines still held a mill in it": of ground and of words, each names a doer of its own."""
    if CODES[claim.action].family not in (Family.CONTROL, Family.STATEMENT):
        return False
    ours, theirs = ({word for party in told.initiators for word in party.name.lower().split()} for told in (claim, other))
    return _of_others(claim, other) or (bool(ours and theirs) and not ours & theirs and not _is_same_actor(claim, other))


def _is_same_actor(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """Whether two names stand for one actor, or either is nobody that a list knows."""
    ours, theirs = ({party.actor for party in told.initiators} for told in (claim, other))
    return bool(ours & theirs - {""})


def _have_others(claim: ClaimDraft, other: ClaimDraft) -> bool:
    ours, theirs = ({word for party in told.targets for word in party.name.lower().split()} for told in (claim, other))
    return bool(ours and theirs) and not ours & theirs


def _joined(first: ClaimDraft, second: ClaimDraft) -> ClaimDraft:
    base = second if _tells_more(second, first) else first
    more = second.evidence if len(first.evidence) <= MOST_EVIDENCE else ()
    targets = base.targets or first.targets or second.targets
    return replace(
        base,
        initiators=base.initiators or tuple(each for each in (first.initiators or second.initiators) if each not in targets),
        targets=targets,
        numbers=_numbers_of(first, second) if first.span == second.span else base.numbers or first.numbers or second.numbers,
        evidence=(*first.evidence, *_further(more, first.evidence)),
        rules=tuple(dict.fromkeys((*first.rules, *second.rules, "claim.repeat"))),
        background=first.background and second.background,
    )


def _tells_more(claim: ClaimDraft, other: ClaimDraft) -> bool:
    """Whether it is told with a day, or with how many, where the other is not: the sentence that a reader should be shown."""
    is_dated, is_other_dated = (each.when.resolution is not Resolution.FALLBACK for each in (claim, other))
    if is_dated != is_other_dated:
        return is_dated
    return claim.span != other.span and bool(claim.numbers) and not other.numbers


def _further(more: Sequence[Mention], evidence: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions that are not yet among the evidence; few stand where one of it does, and only those are compared."""
    starts = {mention.span.start for mention in evidence}
    return (mention for mention in more if mention.span.start not in starts or mention not in evidence)


def _numbers_of(first: ClaimDraft, second: ClaimDraft) -> tuple[Count, ...]:
    """The numbers of two words for one deed in a sentence: each counts for one of them only."""
    return (*first.numbers, *(count for count in second.numbers if count not in first.numbers))
