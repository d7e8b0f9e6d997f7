"""Harm told by what people bear away: wounds received, limbs lost, the dead that medics count."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.people import FOLK, MISHAP
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_HURTS = (
    "wound|wounds|injury|injuries|burns|concussion|concussions|contusion|trauma|fracture|fractures|amputation|lacerations|bruises"
)
_LIMBS = "leg|legs|arm|arms|hand|hands|foot|feet|eye|eyes|limb|limbs|finger|fingers|hearing|sight"
_ARMS = (
    "shrapnel | shell | shells | shelling | blast | mine | mines | bomb | bombs | explosion | exploded | drone | drones | "
    "rocket | "
    "rockets | missile | missiles | mortar | air strike | strike | strikes | attack | gunfire | gunshot | bullet | bullets | "
    "shot | artillery | grenade | explosives | raid | hit | struck"
)

RULES = (
    deed(
        "wounding.verb",
        Action.WOUNDING,
        "wound~ | injure~ | maim~ | hurts | hurting",
        "The blast wounded nine people.",
        "wounding happened: The blast > nine people",
        takes=(*FOLK, Sort.TALK),
        unless="hurt~ (the (economy|chances|feelings)|feelings) | wound (up|down) | "
        "(many|the|some|several|all|most|of) wounded (are|were|was|have|had|lay) | "
        "wounded (was|were|been|are|have been|had been) "
        "(evacuated|flown|taken|moved|brought|transferred|airlifted|admitted|treated)",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "wounding.burned",
        Action.WOUNDING,
        "burn~",
        "A boy was badly burned when a shell hit the stove.",
        "wounding happened: - > A boy",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(badly|severely|seriously|horribly) burn~",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "wounding.hurt",
        Action.WOUNDING,
        "hurt",
        "Seven shoppers were badly hurt when a shell landed.",
        "wounding happened: - > Seven shoppers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(is|are|was|were|be|been|being|got|get) ... hurt | hurt (at least|some|about|more than)? # | # hurt | "
        "hurt (him|her|them)",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "wounding.received",
        Action.WOUNDING,
        f"(receive~|suffer~|sustain~|incur~|get~) (a|an|the|several|serious|severe|minor|multiple|light|numerous|his|her|their)? "
        f"... ({_HURTS})",
        "A tailor received shrapnel wounds when the mine went off.",
        "wounding happened: - > A tailor",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        turned=True,
        is_effect=True,
        beside=_ARMS,
        unless="(no|without|any) ... injuries",
        apart=f"{MISHAP} | season | match | league | coach",
    ),
    deed(
        "wounding.lost_limb",
        Action.WOUNDING,
        f"lose~ (a|an|his|her|their|both|one|both his|both her) ({_LIMBS}) | "
        f"(is|are|was|were|been) (hospitalised|hospitalized|taken to hospital|taken to a hospital|treated|brought to hospital) "
        f"(with|for) (a|an|the|several|serious|severe|multiple|his|her)? ... ({_HURTS})",
        "A driver lost a leg when the mine went off.",
        "wounding happened: - > A driver",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        turned=True,
        is_effect=True,
        beside=_ARMS,
        apart=MISHAP,
    ),
    noun(
        "casualties.more_deaths",
        Action.CASUALTIES,
        "deaths (among|in|of|on|from)?",
        "The ministry told of 40 more deaths among its soldiers.",
        "casualties happened: - > -",
        beside="# (more|further|other|new|additional|civilian|military|combat)? deaths (among|in|of|on|from)? ... "
        "(servicemen|soldiers|troops|fighters|ranks|civilians|personnel|forces|conscripts|volunteers)",
        apart=MISHAP,
        is_effect=True,
    ),
)
