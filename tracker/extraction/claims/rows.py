"""Victims told in a row: "three aid workers, two journalists and a priest" are all whom a deed was done to."""

import re

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.extraction.rules.en.fallen_words import PARTED, PREVIOUS, next_of
from tracker.vocabulary import CODES, Family, Span

_NAME = re.compile(r"[A-Z][\w’'.-]+(?: (?:al-|el-|de |bin )?[A-Z][\w’'-]+){1,3}")
_NO_NAME = re.compile(  # in a text in capitals
    r"\b(?:the|an?|no|some|one|two|three|all|others?|another|has|have|been|his|her|their|of)\b", re.IGNORECASE
)
_ASIDE = re.compile(r",\s+(?:(?:aged\s+)?\d{1,2}(?=,)|from\s+[A-Z][\w’'-]+(?=,))")  # what is told of one of them
_MOST = 6  # members of a row beside the first
_NEAR = 160  # characters of a row before its last member


def named_row(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """Those with names, whom no list knows: "Ana Sol, 41, from Harim, Hector Lind and Ada Roe were found dead"."""
    done_to = action.victims or action.object
    if done_to is None or done_to.end > action.span.start or CODES[action.action].family is not Family.PEOPLE:
        return ()
    first = max(passage.span.start, done_to.start - _NEAR)
    row = PREVIOUS.search(story.text, first, done_to.start)
    words = story.text[row.start() if row else done_to.start : done_to.end]
    names = [name for name in PARTED.split(_ASIDE.sub("", words)) if name]
    is_row = len(names) > 1 and all(_NAME.fullmatch(name) and not _NO_NAME.search(name) for name in names)
    return tuple(map(Party, names)) if is_row else ()


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
