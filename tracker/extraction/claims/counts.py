"""Which numbers belong to which deed: the dead to what killed them, the displaced to their flight."""

from collections.abc import Sequence

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Count, NumberMention, Passage
from tracker.vocabulary import CODES, VIOLENT, Action, Family

_HARM = frozenset({"killed", "wounded", "missing"})
_OWN = {
    "displaced": (Action.DISPLACEMENT, Action.EVACUATION),
    "evacuated": (Action.EVACUATION,),
    "besieged": (Action.SIEGE,),
    "abducted": (Action.ABDUCTION,),
    "captured": (Action.ABDUCTION, Action.ARREST, Action.SURRENDER),
    "arrested": (Action.ARREST,),
    "freed": (Action.RELEASE,),
    "protesters": (Action.PROTEST, Action.RIOT, Action.PROTESTERS_KILLED),
}
_TOLLS = {"en.number.toll": "told", "en.number.bodies": "told", "en.number.raised_toll": "raised"}
_HELD = frozenset({"en.number.prisoners", "en.number.hostages"})  # by their noun alone: who is let go was held
_LESSER = frozenset({Family.PROPERTY, Family.CONTROL})  # deeds that bear the dead only where no violence against people is told
_GATHERINGS = frozenset({Action.PROTEST, Action.STRIKE_ACTION})  # and those that kill nobody themselves
_TAKING = frozenset({Action.CAPTURE, Action.ADVANCE, Action.RECAPTURE})
_DEADLY = VIOLENT | _TAKING | frozenset(action for action, code in CODES.items() if code.family is Family.PROTEST)


def counts_of(
    action: ActionMention, deeds: Sequence[ActionMention], passage: Passage, story: Story
) -> tuple[tuple[Count, ...], tuple[NumberMention, ...]]:
    """The counts of a deed and the mentions behind them; a number goes to the nearest of its passage's deeds that can bear it."""
    mine = tuple(number for number in story.numbers.within(passage.span) if _bearer(number, deeds, story) == action)
    return tuple(_count(number, action.action) for number in mine), mine


def _count(number: NumberMention, action: Action) -> Count:
    is_part = number.part_of is not None
    what = "freed" if action is Action.RELEASE else number.what  # "they exchanged 40 prisoners"
    return Count(what, number.low, number.best, number.high, is_part, "" if is_part else _TOLLS.get(number.rule, ""))


def _bearer(number: NumberMention, deeds: Sequence[ActionMention], story: Story) -> ActionMention | None:
    """The deed of its sentence that a number counts for, sought once; one that kills before one that burns or drives away."""
    if number.span not in story.bearers:
        bearing = [deed for deed in deeds if _can_bear(deed.action, number)]
        story.bearers[number.span] = min(bearing, key=lambda deed: _remoteness(deed, number), default=None)
    return story.bearers[number.span]


def _remoteness(deed: ActionMention, number: NumberMention) -> tuple[bool, bool, int]:
    is_others = not any(span.overlaps(number.span) for span in (deed.object, deed.victims) if span)
    is_lesser = CODES[deed.action].family in _LESSER or deed.action in _GATHERINGS
    return is_lesser, is_others, min(number.span.distance(span) for span in (deed.span, *deed.beside))


def _can_bear(action: Action, number: NumberMention) -> bool:
    if number.what in _HARM:
        return action in _DEADLY
    return action in _OWN.get(number.what, ()) or (action is Action.RELEASE and number.rule in _HELD)
