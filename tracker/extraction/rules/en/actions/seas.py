"""Deeds at sea: ships torpedoed, sunk, sent to the bottom."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_HIT = (
    "torpedo~ | torpedoes | missile | missiles | shell | shells | shelled | mine | mines | hit | struck | attack | "
    "attacks | attacked | "
    "drone | drones | bomb | bombs | bombed | submarine | submarines | u-boat | rammed | gunfire | guns | raid | broadside"
)
_MISHAP = (
    "storm | gale | collision | collided | overloaded | capsize~ | rocks | reef | iceberg | migrants | ferry accident | typhoon"
)

RULES = (
    deed(
        "shelling.torpedo",
        Action.SHELLING,
        "torpedo~ | torpedoes",
        "A submarine torpedoed the steamer off the cape.",
        "shelling happened: A submarine > the steamer",
        takes=(Sort.VEHICLE, Sort.PROPER),
        unless="torpedo (boat|boats|bomber|bombers|tube|tubes|net|nets) | "
        "torpedo~ (the|a|his|her|its|their) ... (bill|deal|talks|plan|vote|accord|agreement|motion|treaty|budget|"
        "reform|proposal)",
        apart="bill | ads | consultant | candidate | nomination | talks | treaty | deputies | lawmakers | senators | votes",
    ),
    deed(
        "assault.rammed",
        Action.ASSAULT,
        "ram~",
        "A coast guard cutter rammed a fishing boat off the cape.",
        "assault happened: A coast guard cutter > a fishing boat",
        takes=(Sort.SHIP,),
    ),
    deed(
        "assault.boarded",
        Action.ASSAULT,
        "board~",
        "Armed men boarded the tanker before dawn.",
        "assault happened: Armed men > the tanker",
        takes=(Sort.SHIP, Sort.PROPER),
        beside="armed | gunmen | pirates | commandos | soldiers | troops | marines | forces | rebels | militants | fighters | "
        "guards | attackers | hijackers",
        unless="board~ (up|a (plane|bus|train|flight)) | boarding (school|pass|house)",
    ),
    deed(
        "hijacking.ship",
        Action.HIJACKING,
        "seize~ | capture~ | take~ over | overrun~",
        "Pirates seized the tanker off the cape.",
        "hijacking happened: Pirates > the tanker",
        takes=(Sort.SHIP, Sort.PROPER),
        beside="(pirate|pirates|hijackers|hijacker) ... ... ... ... ... ... (seize~|captur~|take~|took|overr~) | "
        "(seize~|captur~|taken|overr~) ... ... (by|from) ... ... (pirate|pirates|hijackers)",
    ),
    deed(
        "release.ship",
        Action.RELEASE,
        "free~ | release~ | retake~ | recapture~",
        "Commandos freed the tanker from the pirates.",
        "release happened: Commandos > the tanker",
        takes=(Sort.SHIP, Sort.PROPER),
        beside="hijack~ | pirate | pirates | hijackers | captors | ransom",
        unless="free~ (of|from) charge | release~ (a|the) (statement|video|photo|report|list)",
    ),
    deed(
        "destruction.sunk",
        Action.DESTRUCTION,
        "sink~ | scuttle~ | send~ to the bottom",
        "Gunboats sank a landing craft off the cape.",
        "destruction happened: Gunboats > a landing craft",
        takes=(Sort.SHIP, Sort.PROPER),
        unless="sink~ (in|into|to|under|below|deeper|lower|the (deal|bill|talks|plan|shot|putt))",
        apart=_MISHAP,
        is_effect=True,
    ),
    deed(
        "destruction.sank",
        Action.DESTRUCTION,
        "sink~ | go~ (down|to the bottom) | founder~",
        "The cruiser was hit by a missile and went down.",
        "destruction happened: - > The cruiser",
        does=(Sort.SHIP, Sort.PROPER),
        needs_subject=True,
        turned=True,
        beside=_HIT,
        unless="sink~ (in|into|to|deeper|lower) | go~ down (in|to|from|on|well|the|by)",
        apart=_MISHAP,
        is_effect=True,
    ),
)
