"""Whom a deed was done to: those who fight, or people and things that do not."""

from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention
from tracker.extraction.rules.en.victims import VICTIMS
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, FORCE, Action, Harmed

_VICTIMS = Shortlist(VICTIMS)
_CATEGORIES = {
    "MIL": Harmed.ARMED,
    "REB": Harmed.ARMED,
    "PRM": Harmed.ARMED,
    "CRM": Harmed.ARMED,
    "CVL": Harmed.UNARMED,
    "MED": Harmed.UNARMED,
    "HLH": Harmed.UNARMED,
}
_NOT = frozenset({Action.CLASH, Action.CEASEFIRE_BROKEN, Action.DEPLOYMENT})
_LONGEST = 200  # characters of an object that are looked at


def harmed_by(deed: ActionMention, story: Story) -> Harmed:
    """Whom the words after a deed name, persons before things; else what the actors among them are known as."""
    if deed.object is None or deed.action in _NOT or CODES[deed.action].family not in FORCE:
        return Harmed.UNTOLD
    end = min(deed.object.end, deed.object.start + _LONGEST)
    for rule, _ in _VICTIMS.matches(story.text, story.low, deed.object.start, end):
        return rule.meaning
    named = (_CATEGORIES[actor.category] for actor in _inside(deed, story) if actor.category in _CATEGORIES)
    return next(named, harmed_by(replace(deed, object=deed.victims, victims=None), story) if deed.victims else Harmed.UNTOLD)


def _inside(deed: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    return tuple(actor for actor in story.actors.touching(deed.object) if deed.object.holds(actor.span)) if deed.object else ()
