"""A doer whom neither a list nor a noun makes one, named behind what was done: "captured by Ti Bwa", "under the control of X"."""

import re

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Party
from tracker.extraction.rules.en.actor_names import MONTHS_AND_DAYS
from tracker.vocabulary import ARMS, CODES, Family, Span

_FAMILIES = ARMS | {Family.CONTROL, Family.PEOPLE}
_NAME = r"(?:\d{1,3} )?[A-Z][\w'’-]+(?: (?:al-|el-|de |of )?[A-Z][\w'’-]*){0,3}"
_NAMES = re.compile(rf"(?:the )?{_NAME}(?:(?:, | and )(?:the )?{_NAME}){{0,3}}")
_MEANS_OF = re.compile(
    r"(?:(?:[Tt]he|[Tt]wo|[Tt]hree|[Ss]everal|[Dd]ozens of|\d{1,3}) )?(?:war)?(?:planes|aircraft|jets|bombers|helicopters|"
    r"gunships|artillery|guns|tanks|drones|ships|vehicles|trucks|pickups) of "
    rf"(?P<who>{_NAME}|the [\"“][^\"”]{{3,40}}[\"”](?: [a-z]+){{1,3}})"
)
_JOINED = re.compile(r",\s|\sand\s")
_LED = re.compile(r"(?:\bby|\bof|^)\s+\Z", re.IGNORECASE)
_LONGEST = 80  # characters of all the names
_BETWEEN = 40  # characters between a deed and them


def whose_means(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """The Hector Sol of "the aircraft of Hector Sol bombed the port", whom no list knows."""
    span = action.subject
    if span is None or span.end - span.start > _LONGEST or CODES[action.action].family not in _FAMILIES:
        return ()
    match = _MEANS_OF.fullmatch(story.text, span.start, span.end)
    return (Party(match["who"].removeprefix("the ")),) if match and not story.places.touching(Span(*match.span("who"))) else ()


def agents_of(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """Those whose bare names stand as the agent of a deed of war; none where anything of them is a place, a time or an actor."""
    span = action.subject
    if span is None or span.start < action.span.end or span.end - span.start > _LONGEST:
        return ()
    words = span.of(story.text)
    if CODES[action.action].family not in _FAMILIES or words.isupper() or not _NAMES.fullmatch(words):
        return ()
    between = story.text[action.span.end : span.start]
    if len(between) > _BETWEEN or "," in between or not _LED.search(between) or MONTHS_AND_DAYS & set(words.lower().split()):
        return ()
    if story.places.touching(span) or story.actors.touching(span) or story.times.touching(span):
        return ()
    return tuple(Party(name.removeprefix("the ")) for name in _JOINED.split(words))
