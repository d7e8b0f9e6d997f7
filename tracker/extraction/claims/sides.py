"""The two sides of what is done together: of a clash, a truce or talks."""

import re

from tracker.extraction.claims.named import named_in
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Action, Span

_WITH = sought(r"\b(?:with|against|from)\s+", re.IGNORECASE)
_CLAUSE_END = re.compile(r",\s(?!(?:and|the|an?)\b)|[;.]\s")


def clashed_with(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Whom a clash was with: the actors after "with" or "against", or in the deed's words ("engaged rebels in battle")."""
    match = _WITH.within(story.text, action.span.end, action.span.end + 40)
    if match:
        end = _CLAUSE_END.search(story.text, match.end(), match.end() + 60)
        return named_in(Span(match.end(), end.start() if end else match.end() + 60), story)[:2]
    return story.actors.within(action.span)[:2] if action.action is Action.CLASH and action.subject else ()


def only_speaks(actor: ActorMention, passage: Passage, story: Story) -> bool:
    """Whether an actor is only named as who says it: "clashes along the border with Norland, the minister said"."""
    return any(said.source and said.source.overlaps(actor.span) for said in story.said_by(passage.span))


def sides_apart(
    doers: tuple[ActorMention, ...], others: tuple[ActorMention, ...], *, is_between: bool
) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...]]:
    """The first side of those named, and all others against it."""
    everyone = tuple(dict.fromkeys((*doers, *others)))
    if not everyone:
        return (), ()
    first = everyone[0]
    ours = tuple(
        actor
        for actor in everyone
        if actor is first or (actor.side == first.side and actor.side) or (not first.side and actor in doers and not is_between)
    )
    return ours, tuple(actor for actor in everyone if actor not in ours)
