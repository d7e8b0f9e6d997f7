"""Victims told in a row: "three aid workers, two journalists and a priest" are all whom a deed was done to."""

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Passage
from tracker.extraction.rules.en.fallen_words import PREVIOUS, next_of
from tracker.vocabulary import CODES, Family, Span

_MOST = 6  # members of a row beside the first
_NEAR = 160  # characters of a row before its last member


def with_row(harmed: tuple[ActorMention, ...], action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """Those a deed's object names, with the others of its row, in the order of the text."""
    row = _row_of(action, passage, story)
    return tuple(sorted(dict.fromkeys((*harmed, *row)), key=lambda actor: actor.span)) if row else harmed


def _row_of(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    done_to = action.victims or action.object
    if done_to is None or CODES[action.action].family is not Family.PEOPLE:
        return ()
    text = story.text
    if done_to.end <= action.span.start:
        first = max(passage.span.start, done_to.start - _NEAR)
        row = PREVIOUS.search(text, first, done_to.start)
        before = _in(Span(row.start(), done_to.start), story) if row else ()
        voices = [said.source for said in story.said_by(passage.span) if said.source]
        return tuple(actor for actor in before if not any(voice.overlaps(actor.span) for voice in voices))
    end = done_to.end
    for _ in range(_MOST):
        row = next_of(text, done_to.start, end, passage.span.end)
        if row is None:
            break
        end = row.end("row")
    return _in(Span(done_to.end, end), story) if end > done_to.end else ()


def _in(span: Span, story: Story) -> tuple[ActorMention, ...]:
    return tuple(actor for actor in story.actors.within(span) if actor.span.end <= span.end)
