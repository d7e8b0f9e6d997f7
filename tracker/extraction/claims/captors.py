"""Who took the hostages: whoever still holds them, or lets them go."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.cast import kind_of_words
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention
from tracker.extraction.rules.en.crowds import ORDER
from tracker.vocabulary import Action

_LETS_GO = "en.action.release.verb"


def captors_of(deed: ActionMention, deeds: Sequence[ActionMention], story: Story) -> ActionMention:
    """An abduction with who did it, where its own words name nobody: "rebels released three nurses who were kidnapped in May"."""
    if deed.action is not Action.ABDUCTION or deed.subject is not None or deed.object is None:
        return deed
    for other in deeds:
        is_of_them = other.object is not None and other.object.overlaps(deed.object)
        if is_of_them and other.subject is not None and (other.action is Action.ABDUCTION or other.rule == _LETS_GO):
            words = other.subject.of(story.text)
            if not ORDER.search(words) and kind_of_words(words) is not True:
                return replace(deed, subject=other.subject)
    return deed
