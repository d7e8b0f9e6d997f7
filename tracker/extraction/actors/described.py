"""Actors that only say what another is: the al-Qaeda of "the al-Qaeda affiliate JNIM" does and says nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import Span

_NOUNS = frozenset(
    ("affiliate", "ally", "branch", "offshoot", "franchise", "proxy", "splinter", "partner", "faction", "wing", "arm")
)
_AFFILIATE = sought(
    rf"(?:['’]s?)?\s(?:[\w-]+\s){{0,2}}?(?P<noun>{'|'.join(sorted(_NOUNS))})"
    r"(?:\sgroup|\sfaction)?(?:\s(?:in|for)\s(?:the\s)?[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?(?:,\s(?:the\s)?|\s)",
    re.IGNORECASE,
)
_LONGEST = 70  # characters between the two names
_NAMED_NEXT = 2  # actors, of whom the first may be the land of "al-Qaeda's branch in Somalia, al-Shabaab"


def without_described(actors: Sequence[ActorMention], text: str) -> tuple[ActorMention, ...]:
    """The mentions without those whose affiliate, ally or branch is named right behind them; where a comma parts the two, the
    first are words for the second."""
    told = list(actors)
    left_out: set[int] = set()
    known = [(number, actor) for number, actor in enumerate(actors) if actor.key and not actor.is_person]
    for at, (number, actor) in enumerate(known):
        for other, called in known[at + 1 : at + 1 + _NAMED_NEXT]:
            if words := _described_by(actor, called, text):
                left_out.update(range(number + 1, other))
                told[number] = words
                if called.span.start - words.span.end == 1:
                    left_out.add(number)
    return tuple(actor for number, actor in enumerate(told) if number not in left_out) if left_out else tuple(told)


def _described_by(actor: ActorMention, called: ActorMention, text: str) -> ActorMention | None:
    """The "al-Qaeda's branch" of "al-Qaeda's branch in Somalia, al-Shabaab", as words for al-Shabaab."""
    if not 0 < called.span.start - actor.span.end <= _LONGEST:
        return None
    match = _AFFILIATE.pattern.fullmatch(text, _end_of_name(actor), called.span.start)
    if match is None:
        return None
    span = Span(actor.span.start, match.end("noun"))
    return replace(called, span=span, text=span.of(text))


def _end_of_name(actor: ActorMention) -> int:
    """Where the name ends of whose branch a mention is: "Islamic State's branch"."""
    name, _, noun = actor.text.rpartition(" ")
    return actor.span.start + len(name) if noun in _NOUNS else actor.span.end
