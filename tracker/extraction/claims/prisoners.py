"""Persons who are captured or seized, as ground is: they are taken prisoner."""

import re
from dataclasses import replace

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention
from tracker.extraction.rules.en.crowds import ARMED_GROUP
from tracker.vocabulary import Action

_RANK = re.compile(r"\b(?:colonel|general|captain|major|lieutenant|sergeant|corporal|admiral)\b", re.IGNORECASE)
_TAKES = ("captur", "seiz")


def as_prisoner(deed: ActionMention, story: Story) -> ActionMention:
    """The deed, of which "Colonel Omar was captured" makes a prisoner: a person is no ground; by rebels, if he is no rebel."""
    words = deed.text.lower()
    if deed.action is not Action.CAPTURE or not words.startswith(_TAKES) or deed.object is None:
        return deed
    if story.places.touching(deed.object):
        return deed
    persons = (actor for actor in story.actors.touching(deed.object) if actor.is_person and actor.span.end == deed.object.end)
    if next(persons, None) is None:
        return deed
    doer, harmed = (span.of(story.text) if span else "" for span in (deed.subject, deed.object))
    is_lawless = words.startswith("seiz") or ARMED_GROUP.search(doer) or (not doer and _RANK.search(harmed))
    return replace(deed, action=Action.ABDUCTION if is_lawless else Action.ARREST)
