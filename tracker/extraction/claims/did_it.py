"""Another voice on who did what was just told: "the opposition said the army did it", "locals said soldiers did"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.claims.doers import PRONOUNS, party_of
from tracker.extraction.claims.responsibility import Laid
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import speaker_at
from tracker.extraction.mentions import ActorMention, ClaimDraft, Passage, Speaker
from tracker.extraction.rules.en.answers import DID_IT
from tracker.vocabulary import VIOLENT, Action, Modality, Span, Stance

_LEAD = re.compile(r"(?:that\s+)?(?:it\s+was\s+)?", re.IGNORECASE)
_BLAMED = "en.responsibility.blamed"
_NEAR = 4  # claims back
_REACH = 2  # passages back
_BEFORE = 60  # characters before the words in which it is told who did


def laid_to_others(passage: Passage, laid: Sequence[Laid], story: Story) -> tuple[ClaimDraft, ...]:
    """The claim told last, once more, as a second voice tells who did it."""
    return (*_found(passage, story), *_blamed(passage, laid, story))


def _blamed(passage: Passage, laid: Sequence[Laid], story: Story) -> Iterator[ClaimDraft]:
    """ "Raiders blew up the ford. The union blamed the guard": what was told of others, on the word of who blames somebody."""
    charge = next((claim for claim in story.lately(_NEAR) if claim.span == passage.span), None)
    doer = next((each.doers[0] for each in laid if each.rule == _BLAMED and each.deed is None), None)
    earlier = next((claim for claim in story.lately(_NEAR) if claim.span != passage.span), None)
    if charge is None or not _is_blame(charge) or doer is None or earlier is None or not earlier.initiators:
        return
    party, by = party_of(doer, story), charge.initiators[0]
    speaker = Speaker(by.name, by.actor, by.side, text=by.text)
    if _is_told(earlier, passage, story) and party not in (by, *earlier.initiators) and speaker != earlier.speaker:
        yield _again(earlier, doer, speaker, passage, story, _BLAMED)


def _is_blame(charge: ClaimDraft) -> bool:
    is_one = charge.action is Action.ACCUSATION and len(charge.initiators) == 1
    return is_one and charge.deed is not None and charge.deed.text.lower().startswith("blam")


def _found(passage: Passage, story: Story) -> Iterator[ClaimDraft]:
    for match in DID_IT.pattern.finditer(story.text, passage.span.start, passage.span.end):
        speaker = speaker_at(Span(*match.span()), passage, story)
        doer = _doer(match.start(), passage, story)
        earlier = next((claim for claim in story.lately(_NEAR) if _is_told(claim, passage, story)), None)
        if speaker and doer and earlier and speaker != earlier.speaker and party_of(doer, story) not in earlier.initiators:
            yield _again(earlier, doer, speaker, passage, story, DID_IT.name)


def _again(earlier: ClaimDraft, doer: ActorMention, speaker: Speaker, passage: Passage, story: Story, rule: str) -> ClaimDraft:
    party = party_of(doer, story)
    targets = tuple(target for target in earlier.targets if target != party)
    said = replace(earlier, span=passage.span, quote=passage.span.of(story.text), speaker=speaker, numbers=())
    return replace(said, initiators=(party,), targets=targets, rules=(*earlier.rules, rule))


def _doer(end: int, passage: Passage, story: Story) -> ActorMention | None:
    """Whoever is named right before "did it", where what is said begins with them."""
    before = story.actors.within(Span(max(passage.span.start, end - _BEFORE), end))[-1:]
    begins = {span.start for said in story.said_by(passage.span) if said.stance is Stance.ASSERTS for span in said.content}
    for actor in before:
        lead = max((start for start in begins if start <= actor.span.start), default=-1)
        is_first = lead >= 0 and _LEAD.fullmatch(story.text, lead, actor.span.start) is not None
        if (
            is_first
            and not actor.is_person
            and actor.text.lower() not in PRONOUNS
            and not story.text[actor.span.end : end].strip()
        ):
            return actor
    return None


def _is_told(claim: ClaimDraft, passage: Passage, story: Story) -> bool:
    """Whether a claim tells of violence that happened, in this passage or one of the two before it."""
    is_near = story.number_of[passage.span] - story.number_of[claim.span] <= _REACH
    return is_near and claim.action in VIOLENT and claim.stance is Stance.ASSERTS and claim.modality is Modality.HAPPENED
