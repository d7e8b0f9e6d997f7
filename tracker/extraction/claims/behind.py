"""For which body that no list knows somebody speaks: the "Tamazuj movement" of "a spokesman for the Tamazuj movement"."""

import re

from tracker.extraction.claims.cast import side_of_words
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActorMention, Party
from tracker.extraction.rules.en.actors import GROUP_NOUNS

_PART_OF = re.compile(
    r".*\b(?:office|wing|arm|branch|department|bureau|unit|section|council|command)\s+of\s+(?:the\s+)?", re.IGNORECASE | re.DOTALL
)
_OWNER = re.compile(
    r"(?:the\s+)?(?P<body>(?:(?-i:[A-Z])[\w-]+\s+){1,4}(?:rebels|fighters|separatists|insurgents|militants|guerrillas|militias?|group|movement))"
    r"['’]s?\s+(?:[\w-]+\s+){0,3}?(?:spokes\w+|leader|commander|chief|head)\b",
    re.IGNORECASE,
)


def body_behind(voice: Voice, story: Story) -> Party | None:
    """The last such body that a source names; None where the source is known, or names none."""
    said = voice.attribution
    if said is None or said.source is None or said.speaker is None or not said.speaker.is_person:
        return None
    if voice.speaker.actor in story.gazetteer.actors:
        return None
    named = [actor for actor in story.actors.within(said.source) if _is_body(actor)]
    if named:
        name = _PART_OF.sub("", named[-1].name or named[-1].text)
    else:
        owner = _OWNER.match(story.text, said.source.start, said.source.end)
        name = owner["body"] if owner else ""
    return Party(name, side=voice.speaker.side or side_of_words(name, story)) if name else None


def _is_body(actor: ActorMention) -> bool:
    """Whether a mention is of a group with a name of its own, and of no list."""
    if actor.is_person or actor.key or actor.refers_to:
        return False
    words = (actor.name or actor.text).split()
    return (words[-1].lower() in GROUP_NOUNS or actor.category == "REB") and any(word[0].isupper() for word in words)
