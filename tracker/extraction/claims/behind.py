"""For which body that no list knows somebody speaks: the "Tamazuj movement" of "a spokesman for the Tamazuj movement"."""

import re

from tracker.extraction.claims.cast import side_of_words
from tracker.extraction.claims.story import PRONOUNS, Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActorMention, AttributionMention, Party
from tracker.extraction.rules.en.actors import GROUP_NOUNS
from tracker.extraction.rules.en.parties import OFFICE_OF
from tracker.vocabulary import Span

_PART_OF = re.compile(
    r".*\b(?:office|wing|arm|branch|department|bureau|unit|section|council|command)\s+of\s+(?:the\s+)?", re.IGNORECASE | re.DOTALL
)
_OWNER = re.compile(
    r"(?:the\s+)?(?P<body>(?:(?-i:[A-Z])[\w-]+\s+){1,4}(?:rebels|fighters|separatists|insurgents|militants|guerrillas|militias?|group|movement))"
    r"['’]s?\s+(?:[\w-]+\s+){0,3}?(?:spokes\w+|leader|commander|chief|head)\b",
    re.IGNORECASE,
)

_LATELY = 4  # voices back in which "he" may have been named
_NAMED_HERE = frozenset({"en.actor.abbreviation", "en.actor.described"})  # by a name that the text introduces


def body_behind(voice: Voice, story: Story) -> Party | None:
    """The last such body that a source names; None where the source is known, or names none."""
    said = voice.attribution
    if said is None or said.source is None or said.speaker is None or not said.speaker.is_person:
        return None
    if voice.speaker.actor in story.gazetteer.actors:
        return None
    source = _own_source(said, story)
    named = [actor for actor in story.actors.within(source) if _is_body(actor)]
    if office := next(
        (actor for actor in story.actors.within(source) if actor.is_person and OFFICE_OF.fullmatch(actor.text)), None
    ):
        name = office.refers_to  # "its commander, Hector Sol, said"
    elif named:
        name = _PART_OF.sub("", named[-1].refers_to or named[-1].name or named[-1].text)
    else:
        owner = _OWNER.match(story.text, source.start, source.end)
        name = owner["body"] if owner else ""
    return Party(name, side=voice.speaker.side or side_of_words(name, story)) if name else None


def _own_source(said: AttributionMention, story: Story) -> Span:
    """The words that name who speaks, also where only "he" stands there: those in which the same person spoke last."""
    own = said.source or said.span
    if said.speaker is None or own.of(story.text).lower() not in PRONOUNS:
        return own
    before = (other for other in story.voices.last_before(own.start, _LATELY) if other.source and other.speaker)
    return next((o.source for o in before if o.source and o.speaker and o.speaker.name == said.speaker.name), own)


def _is_body(actor: ActorMention) -> bool:
    """Whether a mention is of a group with a name of its own, and of no list."""
    if actor.rule in _NAMED_HERE and not actor.is_person and not actor.key:
        return True
    if actor.is_person or actor.key or actor.refers_to:
        return False
    words = (actor.name or actor.text).split()
    return (words[-1].lower() in GROUP_NOUNS or actor.category == "REB") and any(word[0].isupper() for word in words)
