"""Which of the bodies that a source names is the one that speaks, or for which somebody does."""

import re
from bisect import bisect_left

from tracker.extraction.attribution.cast import Cast
from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Span

_SENT_TO = re.compile(r"\b(?:ambassador|envoy|representative|emissary)s? to (?:the )?$", re.IGNORECASE)
_MEANWHILE = frozenset({"holding", "fleeing", "fighting", "besieging", "guarding", "hiding", "carrying", "leaving", "arriving"})


def before_deed(words: Words, source: Stretch) -> Stretch:
    """A source without what it does meanwhile: "the army" in "the army, fighting the league since May"."""
    for index in range(source[0] + 2, source[1]):
        if words.lower[index - 1] == "," and words.lower[index].endswith("ing"):
            return source[0], index - 1
        if words.lower[index] in _MEANWHILE and words.lower[index - 1].endswith(("s", "men", "people")):
            return source[0], index
    return source


def before_comma(cast: Cast, source: Stretch) -> list[ActorMention]:
    """The bodies named before what is said of them between commas, none where a person stands there."""
    words = cast.words
    comma = next((index for index in range(source[0] + 1, source[1]) if words.lower[index] == ","), source[0])
    first = cast.within(words.span(source[0], comma)) if comma > source[0] else []
    return list(first) if any(actor.key for actor in first) and not any(actor.is_person for actor in first) else []


def spoken_for(words: Words, bodies: list[ActorMention]) -> ActorMention | None:
    """Whose word it is: the owner in "Norland's envoy to the council" but the league in "Norland's Hill League", else the longest
    name but never who an envoy goes to."""
    owner = next((body for body in bodies if words.text.startswith(("'s", "’s"), body.span.end)), None)
    if owner is not None and owner.is_state:
        own = next((body for body in bodies if body.span.start > owner.span.end and body.is_state is False), None)
        owner = own or owner
    sent_to = [body for body in bodies if _SENT_TO.search(words.text, max(0, body.span.start - 40), body.span.start)]
    candidates = [body for body in bodies if body not in sent_to] or bodies
    return owner or max(candidates, key=lambda body: body.span.end - body.span.start, default=None)


def is_means(words: Words, source: Stretch, body: ActorMention) -> bool:
    """Whether a body only passed on what speaks: "a report seen by the agency", "a letter obtained by the paper"."""
    at = bisect_left(words.starts, body.span.start)
    at -= words.lower[at - 1] == "the"
    return at - 2 >= source[0] and words.lower[at - 1] == "by" and words.lower[at - 2] in en.SEEN


def is_where(words: Words, source: Stretch, body: ActorMention) -> bool:
    """Whether a capital only tells where a speaker is: "the tribunal in Norburg", "Western envoys in Norburg"."""
    at = bisect_left(words.starts, body.span.start)
    return at > source[0] and words.lower[at - 1] == "in" and body.is_state is True and not body.is_person


def leads(words: Words, inside: list[ActorMention], source: Stretch) -> bool:
    """Whether the first of several is the name that the others describe: "the Falcons, a coalition of militias"."""
    first, second = inside[:2]
    is_first = covers(words, first.span, (source[0], source[0] + 1)) and not first.is_person
    return is_first and words.text[first.span.end : second.span.start] == ", "


def covers(words: Words, span: Span, source: Stretch) -> bool:
    """Whether an actor's name is the whole source but for its article."""
    first = source[0] + (words.lower[source[0]] in ("the", "a", "an"))
    return span.start <= words.starts[min(first, source[1] - 1)] and span.end >= words.ends[source[1] - 1]
