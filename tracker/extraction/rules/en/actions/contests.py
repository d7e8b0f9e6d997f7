"""Ground that nobody holds for sure: contested, between the lines, passing from hand to hand."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_LAND = (Sort.GROUND, Sort.NAME, Sort.COUNT)

RULES = (
    deed(
        "contested.is",
        Action.CONTESTED,
        "(is|are|was|were|been|remain~|become~) (not|no longer)? (now|still|also|currently)? "
        "(hotly|fiercely|heavily|bitterly|actively|largely|partly)? "
        "(contested|disputed|in dispute|fought over|divided between|split between|(a|in|part of a|part of the|in the|"
        "the)? (no man's land|no-man's-land|"
        "grey zone|gray zone))",
        "The old quarter is still contested.",
        "contested ongoing: - > The old quarter",
        does=_LAND,
        turned=True,
        of_place=True,
        modality=Modality.ONGOING,
    ),
    noun(
        "contested.nobody",
        Action.CONTESTED,
        "(neither|no) (side|party|army|force|faction) (fully|firmly|yet|now)? (controls|controlled|holds|held|"
        "has control of|had "
        "control of|is in control of|was in control of) | (both|the two) (sides|armies|parties|forces) "
        "(claim|claimed|claiming|say they|said they) (to)? (control|controlled|hold|held|be in control of|control of|"
        "the (hill|heights|ridge|town|city|village|airport|base|bridge))",
        "Neither side controls the old quarter.",
        "contested ongoing: - > -",
        of_place=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "contested.bare",
        Action.CONTESTED,
        "contested | disputed",
        "Harim – contested; Orra – under rebel control.",
        "contested ongoing: - > Harim",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        modality=Modality.ONGOING,
        unless="contested (the|a|an|his|her|election|elections|seat|result|results|by)",
    ),
    noun(
        "contested.front",
        Action.CONTESTED,
        "(front line|frontline|line of contact|contact line|front) (now|still)? (runs|ran|passes|passed|cuts|goes|went) "
        "(right|straight)? (through|across)",
        "The front line runs through the old quarter.",
        "contested ongoing: - > the old quarter",
        of_place=True,
        modality=Modality.ONGOING,
    ),
    deed(
        "capture.passed",
        Action.CAPTURE,
        "(pass~|revert~) (back)? to | go~ over to",
        "Control of the port passed to the rebels.",
        "capture happened: the rebels > Control of the port",
        does=(*_LAND, Sort.OTHER),
        takes=(Sort.TROOPS, Sort.PROPER),
        turned=True,
        of_place=True,
        by_troops=True,
        unless="(pass~|revert~) to (a|his|her|its|their)",
    ),
    deed(
        "capture.followed",
        Action.CAPTURE,
        "follow~ (suit|soon after|shortly after|soon|hours later|days later|(on|at) (monday|tuesday|wednesday|thursday|friday|"
        "saturday|sunday|dawn|noon|nightfall|#)|(a|an|one|two|three|four|five|six|#) (day|days|hour|hours|week|weeks|month|"
        "months) later|(the|that) (next|same|following) (day|night|week|morning))",
        "The fortress fell on Friday; the port followed a day later.",
        "capture happened: - > the port",
        does=_LAND,
        needs_subject=True,
        turned=True,
        of_place=True,
    ),
    deed(
        "capture.changed_hands",
        Action.CAPTURE,
        "change~ hands | pass~ (back and forth|from hand to hand|to and fro)",
        "The hilltop changed hands twice in May.",
        "capture happened: - > The hilltop",
        does=(*_LAND, Sort.OTHER),
        turned=True,
        of_place=True,
    ),
)
