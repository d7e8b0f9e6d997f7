"""A party that answers for a deed told before, where it is not told again: "X claimed responsibility", "X denied it"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.extraction.claims.parties import party_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, ClaimDraft, Passage, Speaker
from tracker.extraction.rules.en.answers import ANSWERS, NOBODY
from tracker.vocabulary import CODES, Action, Modality, Span, Stance

_REACH = 4  # sentences back
_MEMORY = 20  # claims back that may be answered for
_VIOLENT = frozenset({"fighting", "remote violence", "violence against people", "property"})
_NOT = frozenset({Action.ARREST, Action.DEPLOYMENT, Action.CURFEW, Action.DISPLACEMENT, Action.EVACUATION})
_SPOKEN = frozenset({"statement"})


def answers_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> Iterator[ClaimDraft]:
    """The claims by which the voices of a passage own up to the last deed told, or deny it."""
    if any(CODES[deed.action].family not in _SPOKEN for deed in deeds):
        return
    for rule in ANSWERS:
        match = rule.pattern.search(story.text, passage.span.start, passage.span.end)
        voice = _voice(match, passage, story) if match else None
        earlier = _deed_before(passage, story, owned=rule.name != "en.answer.denied") if voice else None
        if match is None or voice is None or earlier is None:
            continue
        party = party_of(voice, story)
        speaker = Speaker(party.name, party.actor, party.side)
        initiators = earlier.initiators if rule.name == "en.answer.denied" else (party,)
        yield replace(
            earlier,
            span=passage.span,
            quote=passage.span.of(story.text),
            stance=rule.meaning,
            speaker=speaker,
            initiators=initiators,
            targets=tuple(target for target in earlier.targets if target != party),
            rules=(*earlier.rules, rule.name),
        )
        return


def _voice(match: re.Match[str], passage: Passage, story: Story) -> ActorMention | None:
    """Who answers: the actor named last before the words; nobody where "no group" or "has not" stands there."""
    if NOBODY.search(story.text, passage.span.start, match.start()):
        return None
    before = story.actors.within(Span(passage.span.start, match.start()))
    named = [actor for actor in before if actor.key or actor.refers_to or actor.name]
    return named[-1] if named else None


def _deed_before(passage: Passage, story: Story, *, owned: bool) -> ClaimDraft | None:
    """The last claim told in the sentences before; one of violence where somebody owns up to it or to no part in it."""
    first = story.number_of[passage.span] - _REACH
    for claim in story.lately(_MEMORY):
        if story.number_of[claim.span] < first:
            return None
        if claim.stance not in (Stance.ASSERTS, Stance.CONFIRMS) or claim.modality is not Modality.HAPPENED:
            continue
        family = CODES[claim.action].family
        if (family in _VIOLENT and claim.action not in _NOT) or (not owned and family not in _SPOKEN):
            return claim
    return None
