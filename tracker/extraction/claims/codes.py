"""A deed in ACLED's and PLOVER's codes: its own, its rule's narrower one, and what its doers, sufferers and manner make of it."""

import re

from tracker.extraction.claims.crowds import crowds_of
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.actions import DEED_RULES
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Crowd, Family, Harmed, Modality, acled_of, plover_of

_NARROWER = {rule.name: rule.meaning for rule in DEED_RULES if rule.meaning.acled or rule.meaning.plover}
# Who means to do a deed says so right before it: "will send", "has agreed to release".
_WILLING = sought(
    r"\b(?:will|'ll|shall|plan(?:s|ned)?|intend(?:s|ed)?|agreed?|agrees|offer(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?"
    r"|commit(?:s|ted)?|ready|willing|prepared|hop(?:e|es|ed)|expect(?:s|ed)?|due|set|scheduled|likely|going|want(?:s|ed)?)"
    r"(?:\s+[\w'’-]+){0,3}\s+\Z",
    re.IGNORECASE,
)
_HALTED = "Strategic developments/Other"


def codes_of(
    deed: ActionMention, passage: Passage, modality: Modality, is_state: bool | None, against: Harmed, story: Story
) -> tuple[str, str]:
    """The ACLED and PLOVER codes; violence that has been halted is a state of not happening, never coded as an attack."""
    narrower = _NARROWER.get(deed.rule)
    code = (narrower.plover if narrower else "") or CODES[deed.action].plover
    if modality is Modality.HALTED and code.startswith("ASSAULT"):
        return _HALTED, plover_of(code, modality)
    doers, sufferers = crowds_of(deed, passage, story)
    acled = acled_of(deed.action, state_initiator=is_state, harmed=against, doers=doers, sufferers=sufferers)
    is_riot = doers is Crowd.PROTEST and acled == CODES[Action.RIOT].acled and CODES[deed.action].family is not Family.PEOPLE
    plover = plover_of(code, modality, is_willing=_is_willing(deed, modality, story), is_riot=is_riot)
    return (narrower.acled if narrower else "") or acled, plover


def _is_willing(deed: ActionMention, modality: Modality, story: Story) -> bool:
    if modality is not Modality.PLANNED:
        return False
    return bool(_WILLING.within(story.text, max(0, deed.span.start - 60), deed.span.start))
