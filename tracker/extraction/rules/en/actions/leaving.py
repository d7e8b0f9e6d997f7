"""Deeds of those who go from a place without a word for retreat: they slip away, they are gone, the last of them left."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_BY_STEALTH = "slip~|steal~|slink~|creep~|sneak~|melt~|filter~|scurry~|vanish~"
_WHEN = (
    "because|before|after|when|as|at|in|by (night|dawn|road|boat|sea|air)|on|for|without|overnight|yesterday|earlier|"
    "hours|days|shortly|soon|during|"
    "since|while|to avoid|to spare"
)

RULES = (
    deed(
        "withdraw.slipped_away",
        Action.WITHDRAW,
        f"({_BY_STEALTH}) (out of|away from|away|out) | (slip~|melt~|vanish~) from",
        "Raiders stole away from the fort at night.",
        "withdraw happened: Raiders > the fort",
        does=(Sort.TROOPS, Sort.NAME, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
        unless="(slip~|sneak~) out (a|the|that|details) | melt~ from | steal~ ... (money|weapons|cattle|food)",
    ),
    deed(
        "withdraw.last_of_them",
        Action.WITHDRAW,
        "leave~ | vacate~ | abandon~ | evacuate~ | quit~ | depart~ | clear~ out of",
        "The last members of the Falcons left the port on Friday.",
        "withdraw happened: The last members of the Falcons > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="(is|are|was|were|been|being) (left|vacated|abandoned|evacuated|quit)",
        beside="(last|rest|remainder|remnants|bulk|most|members|remaining) of ... ... (leave~|vacate~|abandon~|evacuate~|quit~|"
        "depart~|clear~)",
    ),
    deed(
        "withdraw.left_then",
        Action.WITHDRAW,
        "left | leave | leaving | departed",
        "The army left because the port could not be held.",
        "withdraw happened: The army > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        beside=f"(left|leave|leaving|departed) ({_WHEN})",
        unless="(is|are|was|were|be|been) (left|leaving) | left (at|in|on) (the|a|his|her) (home|charge|hands) | "
        "left for (dead|good)|"
        "left on (foot|leave) | (nothing|little|much|few|none|what was) left | left to",
    ),
    deed(
        "withdraw.gone",
        Action.WITHDRAW,
        "(is|are|was|were|had|have|has) (all|now|already|suddenly|long)? gone",
        "The rebels were gone before dawn.",
        "withdraw happened: The rebels > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
        by_troops=True,
        beside="gone (by|before|from|when|overnight|in the|at)",
        unless="gone (from (bad|strength|house|door|village|street|shop)|in the direction)",
    ),
    deed(
        "lose.outside",
        Action.LOSE,
        "(is|are|was|were|been|be|remain~|stay~|fall~) (now|already|still|completely|entirely|fully|largely)? "
        "(outside|beyond) (of)? (the)? (reach|control|grasp|grip|authority|hands) of | "
        "(is|are|was|were) (now|already)? (out of|outside|beyond) the (control|reach|grasp|hands) of | "
        "(slip~|pass~|wrest~) (away)? (from|out of) (the)? ... (grasp|grip|control|hands)",
        "Most of the north is now outside the control of the regime.",
        "lose happened: the regime > Most of the north",
        does=(Sort.GROUND, Sort.NAME),
        turned=True,
        of_place=True,
    ),
    deed(
        "hold.last_place",
        Action.HOLD,
        "(is|was|are|were|remain~|stay~) (now|still)? (the|one of the|among the)? (last|only|sole|main|largest|biggest|few|first|"
        "final) (remaining)? ... ... (under (the)? (full)? (control|rule)|in (the)? (full)? (hands|possession|control)) of | "
        "(is|was|remain~) (now|still)? the (last|only|sole) ... ... (held|controlled) by",
        "It is the last port in the province under the control of the army.",
        "hold ongoing: the army > It",
        does=(Sort.GROUND, Sort.NAME),
        turned=True,
        modality=Modality.ONGOING,
    ),
)
