"""The actors that a stretch of the text names, without those that only lead, count or describe the others."""

import re

from tracker.extraction.claims.pairs import both_in
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.actors import GROUP_NOUNS
from tracker.extraction.rules.en.parties import GROUP_OF
from tracker.vocabulary import Span

_LED_BY = re.compile(r"\b(?:(?:led|commanded|headed|directed)\s+by|command\s+of)\s+(?:[\w.'’-]+\s+){0,3}\Z", re.IGNORECASE)
_FIGHT_BESIDE = re.compile(
    r"\b(?:(?:fighting|serving|operating|battling|working|acting|patrolling|embedded)\s+(?:alongside|beside|with|against|for|under)|close\s+to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_LOYAL = re.compile(r"\b(?:loyal|faithful|allied|opposed)\s+(?:to|with)\s+(?:[\w.'’-]+\s+){0,4}\Z", re.IGNORECASE)
_ALLIED = re.compile(r"\b(?:allied|aligned|affiliated)\s+(?:to|with)\s+(?:[\w.'’-]+\s+){0,3}\Z", re.IGNORECASE)
_NOT_THEY = re.compile(r"\b(?:and|but)\s+not\s+(?:the\s+)?\Z", re.IGNORECASE)  # "the army, and not the rebels"
_GUISE = re.compile(r"\b(?:dressed|disguised|posing|masquerading)\s+as\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_ANYONE_WHO = re.compile(r"\b(?:anyone|anybody|those|everyone)\s(?:who|that)\s[^,;]{0,60}\Z", re.IGNORECASE)
_DOERS_TO = re.compile(
    r"\b(?:murderers?|killers?|attackers?|kidnappers?|captors?|assassins?|abductors?)\s+of\s+(?:[\w.'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_OFFICERS = re.compile(r"\b(?:officers|advisers|advisors|instructors|commanders|mercenaries)\Z", re.IGNORECASE)
_FROM = re.compile(r"\s+(?:from|of|with|belonging\s+to)\s+(?:the\s+)?", re.IGNORECASE)
_ARMED = frozenset({"MIL", "REB"})
_OWNS = re.compile(r"['’]s?\s+")
DEMONYM = "en.place.demonym"
_LED_NEAR = 50  # characters from "led by" to who leads


def named_in(span: Span | None, story: Story) -> tuple[ActorMention, ...]:
    """The actors that a stretch of the text names, in its order; none where there is no stretch."""
    if span is None:
        return ()
    found = [actor for actor in story.actors.touching(span) if span.holds(actor.span) or actor.span.holds(span)]
    if not found:
        return both_in(span, story)
    told = tuple(
        actor for actor in found if actor.span.start == span.start or not (_is_where(actor, story) or _leads(actor, span, story))
    )
    told = tuple(actor for actor in told if not _has_people(actor, span, story))
    told = tuple(actor for actor in told if not _only_counts(actor, told, story) and not _is_guise(actor, span, story))
    told = tuple(actor for actor in told if not (_describes_next(actor, told, story) or _is_followed(actor, span, story)))
    told = tuple(actor for actor in told if not (_are_its_men(actor, told, story) or _is_within(actor, told)))
    told = tuple(actor for actor in told if not _ANYONE_WHO.search(story.text, span.start, actor.span.start))
    told = tuple(
        actor
        for actor in told
        if not _DOERS_TO.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start)
    )
    return told if any(actor.key for actor in told) else both_in(span, story) or told


def _has_people(actor: ActorMention, span: Span, story: Story) -> bool:
    """Whether a person only owns those who are meant: the president of "the president's bodyguards", of "his River Guard"."""
    is_owner = actor.is_person and story.text.startswith(("'s ", "’s "), actor.span.end)
    start = actor.span.end + len("'s ")
    behind = story.actors.within(Span(start, span.end)) if is_owner and start < span.end else ()
    is_bodys = any(body.span.start == start and not body.is_person for body in behind)
    return is_bodys or (is_owner and Sort.PEOPLE in sorts_in(story.low[start : span.end]))


def _is_followed(actor: ActorMention, span: Span, story: Story) -> bool:
    """Whether a person only leads from afar ("soldiers loyal to the president"), or a body is whom others fight beside or are
    allied with."""
    if _FIGHT_BESIDE.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start):
        return True
    if _NOT_THEY.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start):
        return True
    if _ALLIED.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start):
        return True
    return actor.is_person and bool(_LOYAL.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _describes_next(actor: ActorMention, told: tuple[ActorMention, ...], story: Story) -> bool:
    """The "its neighbour" of "its neighbour Norland", the "Harim militia" of "the Harim militia Wodan"."""
    is_owned = not actor.key and actor.text.lower().startswith(("its ", "their ", "his ", "our "))
    is_noun = not actor.is_person and actor.text.rpartition(" ")[2] in GROUP_NOUNS
    if not actor.key and any(_OWNS.fullmatch(story.text, actor.span.end, other.span.start) for other in told):
        return True  # the partisans of "the partisans' 1st Brigade"
    return (is_owned or is_noun) and any(other.key and other.span.start == actor.span.end + 1 for other in told)


def _are_its_men(actor: ActorMention, told: tuple[ActorMention, ...], story: Story) -> bool:
    """Whether a noun only tells of whose ranks they are: the fighters of "fighters from the Hill League"."""
    if actor.key or actor.is_person or actor.category not in _ARMED:
        return False
    behind = (other for other in told if other.span.start > actor.span.end and not other.is_person and _is_own(other))
    return any(_FROM.fullmatch(story.text, actor.span.end, other.span.start) for other in behind)


def _is_within(actor: ActorMention, told: tuple[ActorMention, ...]) -> bool:
    """Whether somebody is named only to say who another is: the league of "a leader of the league"."""
    return any(other.is_person and other.span != actor.span and other.span.holds(actor.span) for other in told)


def _is_own(body: ActorMention) -> bool:
    """Whether a body has a name: "the 5th Battalion", "the Hill League"."""
    return bool(body.key) or any(word[0].isupper() or word[0].isdigit() for word in body.name.split())


def _is_guise(actor: ActorMention, span: Span, story: Story) -> bool:
    """ "Men dressed as policemen" are none."""
    return bool(_GUISE.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _only_counts(actor: ActorMention, told: tuple[ActorMention, ...], story: Story) -> bool:
    """Whether a word only counts who stands behind it: the "group" of "a group of more than 20 farmers"."""
    if actor.key or len(actor.text.split()) > 2:
        return False
    return any(other is not actor and GROUP_OF.fullmatch(story.text, actor.span.end, other.span.start) for other in told)


def _leads(actor: ActorMention, span: Span, story: Story) -> bool:
    """Whether a person whom nothing is known of only leads those who did it: "rebels led by Colonel Omar"."""
    is_known = (actor.key or actor.represents or not actor.is_person) and not _OFFICERS.search(actor.text)
    return not is_known and bool(_LED_BY.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _is_where(actor: ActorMention, story: Story) -> bool:
    """Whether what bears a body's name is where the others are: "rebels in the Republic of Norland"."""
    return any(
        place.relation == "in" and actor.span.end == place.span.end and place.rule != DEMONYM
        for place in story.places.touching(actor.span)
    )
