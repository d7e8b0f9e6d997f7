"""Deeds that lean on what was told before: those that only point back at it, and fights whose sides it names."""

import re
from dataclasses import replace

from tracker.extraction.claims.harm_done import YEARS_ON
from tracker.extraction.claims.parties import Parties
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.responsibility import UNCLAIMED
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, FORCE, VIOLENT, Action, Family, Span, Stance

_BACKWARD = re.compile(
    r"\b(?:during|since|after|before|amid|in|of|despite|with|by|same\s+(?:day|week|time)\s+as)\s+(?:the|their|its|his|this|that|these|those)\s+(?:[\w-]+\s+)?\Z",
    re.IGNORECASE,
)
_INVOLVED = sought(
    r"\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed)?)\s+(?:any\s+|all\s+)?(?:involvement|role|part|responsibility|complicity|hand)\s+"
    r"(?:in|for)\s+(?:the|these|those|this|that)\s+(?:[\w-]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_SINCE = sought(r"\bsince\s+(?:the|its|their|his|this)\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_BEGAN = re.compile(
    r"\s+(?:first\s+)?(?:began|begun|started|erupted|broke\s+out|was\s+launched|got\s+under\s+way)\b", re.IGNORECASE
)
_DONE_TO = re.compile(r"\s+(?:of|on|against)\s+(?:the\s+|an?\s+)?\w", re.IGNORECASE)
_UNCLAIMED = 120  # characters before a deed in which nobody may claim it
_MEMORY = 60  # claims back that a passage may lean on
_LATELY = 6  # claims back that a voice may answer
_THIS = re.compile(r"\s+(?:the|this|that|these|those)\s+(?:[\w-]+\s+)?", re.IGNORECASE)
_BLOWS = frozenset({"attack", "attacks", "assault", "raid", "ambush", "strike", "strikes", "incident"})
_ANSWERED = frozenset({Stance.DENIES, Stance.CONFIRMS, Stance.CONCEDES})
_SHARED_FIGHTS = frozenset({Action.CLASH})


def points_back(deed: ActionMention, story: Story) -> bool:
    """Whether a noun only points back at a deed that was told before: "during their offensive"."""
    if deed.is_noun and YEARS_ON.match(story.text, deed.span.end + 1) and story.told:
        return True
    if not deed.is_noun or not any(claim.action is deed.action for claim in story.lately(_MEMORY)):
        return False
    if CODES[deed.action].family is Family.PEOPLE and _DONE_TO.match(story.text, deed.span.end):
        return False  # "after the murder of the judge" tells whom it was done to
    if not _BACKWARD.search(story.text, max(0, deed.span.start - 40), deed.span.start) or _is_denied(deed, story):
        return False
    led = [place for place in story.places.within(Span(max(0, deed.span.start - 30), deed.span.start)) if place.key]
    if not led or led[-1].span.end + 1 < deed.span.start:
        return True
    return any(claim.place and claim.place.key == led[-1].key for claim in story.lately(_MEMORY))  # "in the Harim attack"


def only_counts_from(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether a noun only says since when others are counted: "killed since the offensive began", where no day of it is told."""
    if not deed.is_noun or not _SINCE.within(story.text, max(passage.span.start, deed.span.start - 40), deed.span.start):
        return False
    began = _BEGAN.match(story.text, deed.span.end, passage.span.end)
    return began is not None and not story.times.within(Span(began.end(), min(passage.span.end, began.end() + 40)))


def _is_denied(deed: ActionMention, story: Story) -> bool:
    """ "Denied involvement in the killings": what is denied is told again."""
    return _INVOLVED.within(story.text, max(0, deed.span.start - 60), deed.span.start) is not None


def is_unclaimed(deed: ActionMention, story: Story) -> bool:
    """Whether nobody tells anything new of a deed: "no group has claimed the attack"."""
    if not deed.is_noun or CODES[deed.action].family not in FORCE or not story.told:
        return False
    return UNCLAIMED.search(story.text, max(0, deed.span.start - _UNCLAIMED), deed.span.start) is not None


def with_taken_up(deed: ActionMention, parties: Parties, voice: Voice, story: Story) -> Parties:
    """The parties of a deed; of "the attack" that a voice only confirms or denies, those of the claim that it answers."""
    if not deed.is_noun or deed.object or parties.initiators or voice.stance not in _ANSWERED or deed.action in _SHARED_FIGHTS:
        return parties
    cue = voice.attribution.cue if voice.attribution else None
    if cue is None or not _THIS.fullmatch(story.text, cue.end, deed.span.start):
        return parties
    is_blow = deed.text.lower() in _BLOWS
    told = (each for each in story.lately(_LATELY) if each.action is deed.action or (is_blow and each.action in VIOLENT))
    earlier = next((each for each in told if each.initiators and each.stance is Stance.ASSERTS), None)
    if earlier is None or (voice.stance is Stance.DENIES and parties.targets):
        return parties
    return replace(parties, initiators=earlier.initiators, targets=parties.targets or earlier.targets)


def with_inherited(deed: ActionMention, parties: Parties, place: str, story: Story) -> Parties:
    """The parties of a deed; of "the clashes there", those of the earlier claim of fighting at the same place."""
    if deed.action not in _SHARED_FIGHTS or parties.initiators or deed.object or not place:
        return parties
    for claim in story.lately(_MEMORY):
        if claim.action is deed.action and claim.place and claim.initiators and _is_at(place, claim.place.key, story):
            return replace(parties, initiators=claim.initiators, targets=parties.targets or claim.targets)
    return parties


def _is_at(place: str, other: str, story: Story) -> bool:
    """Whether a place is another or lies within it."""
    here, there = story.gazetteer.places.get(place), story.gazetteer.places.get(other)
    return bool(here and there and story.gazetteer.is_within(here, there))
