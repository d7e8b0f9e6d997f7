"""Which numbers belong to which deed: the dead to what killed them, the displaced to their flight."""

from collections.abc import Sequence

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Count, NumberMention, Passage
from tracker.vocabulary import CODES, Action

_HARM = frozenset({"killed", "wounded", "injured", "dead", "missing"})
_OWN = {
    "displaced": (Action.DISPLACEMENT, Action.EVACUATION),
    "evacuated": (Action.EVACUATION,),
    "besieged": (Action.SIEGE,),
    "abducted": (Action.ABDUCTION,),
    "kidnapped": (Action.ABDUCTION,),
    "hostages": (Action.ABDUCTION, Action.RELEASE),
    "captured": (Action.ABDUCTION, Action.ARREST),
    "detained": (Action.ARREST,),
    "arrested": (Action.ARREST,),
    "released": (Action.RELEASE,),
    "protesters": (Action.PROTEST, Action.RIOT, Action.PROTESTERS_KILLED),
    "surrendered": (Action.SURRENDER,),
}
_VIOLENT = frozenset({"fighting", "remote violence", "violence against people", "protest", "property"})


def counts_of(
    action: ActionMention, deeds: Sequence[ActionMention], passage: Passage, story: Story
) -> tuple[tuple[Count, ...], tuple[NumberMention, ...]]:
    """The counts of a deed and the mentions behind them; a number goes to the nearest of its passage's deeds that can bear it."""
    mine = tuple(number for number in story.numbers.within(passage.span) if _bearer(number, deeds, story) == action)
    return tuple(Count(number.what, number.low, number.best, number.high) for number in mine), mine


def _bearer(number: NumberMention, deeds: Sequence[ActionMention], story: Story) -> ActionMention | None:
    """The deed of its sentence that a number counts for, sought once."""
    if number.span not in story.bearers:
        bearing = [deed for deed in deeds if _can_bear(deed.action, number.what)]
        story.bearers[number.span] = min(bearing, key=lambda deed: number.span.distance(deed.span), default=None)
    return story.bearers[number.span]


def _can_bear(action: Action, what: str) -> bool:
    if what in _HARM:
        return CODES[action].family in _VIOLENT or action in (Action.CAPTURE, Action.ADVANCE, Action.RECAPTURE, Action.CASUALTIES)
    return action in _OWN.get(what, ())
