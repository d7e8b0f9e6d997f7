"""Deeds that take ground: captures, advances, places that nobody defends."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.folk import FOLK
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action, Modality

_LAND = (Sort.GROUND, Sort.NAME, Sort.BUILDING)
_ANY_LAND = (*_LAND, Sort.OTHER, Sort.COUNT)

RULES = (
    deed(
        "transfer.unopposed",
        Action.TRANSFER,
        "enter~ | take~ | seize~ | capture~ | occupy~ | move~ into | move~ in | take~ over | (take~|seize~|gain~|"
        "assume~) control of",
        "The militia entered the port without a fight.",
        "transfer happened: The militia > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="without (a fight|a battle|fighting|resistance|a shot|firing|clashes|clashing|opposition) | "
        "without any (fighting|resistance) | "
        "without (meeting|facing|encountering) (any|much)? (resistance|opposition) | without firing a shot | unopposed "
        "| peacefully | "
        "(after|as|when) ... (troops|forces|soldiers|army|militia|police|rebels|militants|fighters|garrison) ... "
        "(withdrew|left|abandoned|vacated|pulled out|had withdrawn|had left|retreated)",
    ),
    deed(
        "capture.drive_out",
        Action.CAPTURE,
        "(drive~|push~|chase~|clear~|expel~|dislodge~|knock~|oust~|flush~|throw~|fling~|hurl~|eject~) ... (out of|from)",
        "The army drove the raiders out of the town.",
        "capture happened: The army > the town",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"{TROOPS} | offensive | advance | counter-offensive | counterattack | taliban | isis | isil | rsf | m23 | "
        f"boko haram | al-shabaab | pkk | tigers",
        unless="push~ (up|on|forward|out) from | drive~ out of | "
        "(drive~|push~|force~|clear~) ... (mines|rubble|debris|office|power|homes|home) ... (out of|from) | "
        f"(drive~|push~|chase~|expel~) ... ({FOLK}) ... (out of|from)",
    ),
    deed(
        "capture.drove_out_of",
        Action.CAPTURE,
        "(drive~|push~|chase~|expel~|dislodge~|oust~|flush~) ... (out of|from)",
        "The Falcons pushed the League out of the port.",
        "capture happened: The Falcons > the port",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="push~ (up|on|forward|out) from | drive~ out of | "
        "(drive~|push~|force~) ... (office|power|homes|home) ... (out of|from) | "
        f"(drive~|push~|chase~|expel~) ... ({FOLK}) ... (out of|from)",
    ),
    deed(
        "capture.drove_out",
        Action.CAPTURE,
        "(drive~|throw~|chase~|kick~|push~) the ... out | (drive~|throw~|chase~|kick~|push~) them out",
        "Rebels had driven the soldiers out by Friday.",
        "capture happened: Rebels > -",
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        by_troops=True,
        unless="out (of|from|for|to|a|the) | (push~|drive~) the (boat|bill|message|car|cars|ball) | "
        "the (attackers|raiders|assailants|invaders|intruders) out",
        beside=f"{TROOPS} | taliban | tigers | town | village | city",
    ),
    deed(
        "hold.still_occupied",
        Action.HOLD,
        "still occupy~ | continue~ to occupy | remain~ in occupation of",
        "Raiders still occupied the fort.",
        "hold ongoing: Raiders > the fort",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        modality=Modality.ONGOING,
    ),
    deed(
        "hold.occupied",
        Action.HOLD,
        "occupy~",
        "Rebels have occupied the fort since May.",
        "hold ongoing: Rebels > the fort",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        beside="since",
        unless="since (then|it was|it is|they were)",
        modality=Modality.ONGOING,
    ),
    deed(
        "capture.verb",
        Action.CAPTURE,
        "capture~ | seize~ | conquer~ | overrun~ | wrest~ | occupy~ | liberate~ | secure~",
        "The army captured the village of Harim.",
        "capture happened: The army > the village of Harim",
        takes=_LAND,
        unless="weapons cache | on charges | on suspicion | (seize~|capture~) ... (when|as|while) (he|she)",
    ),
    deed(
        "capture.take",
        Action.CAPTURE,
        "take~ | take~ over | overtake~",
        "Rebels took three districts on Friday.",
        "capture happened: Rebels > three districts",
        takes=(Sort.GROUND, Sort.PROPER),
        unless="take~ (no|any|an active|a leading|some)? part | take~ place | take~ to | "
        "take~ (aback|ill|seriously|note|up|off|on|in|out|down|into|away|from|advantage|aim|him|her|them|us) | "
        "take~ the (lead|opportunity|oath|stage|floor|trouble|place)",
    ),
    deed(
        "capture.take_building",
        Action.CAPTURE,
        "take~ | take~ over | overtake~",
        "Soldiers took the old palace on Friday.",
        "capture happened: Soldiers > the old palace",
        takes=(Sort.BUILDING,),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        unless="take~ (part|office|place|to|aback|off|on|up|away|from|the (lead|opportunity|oath|stage|floor|place))",
    ),
    deed(
        "capture.control",
        Action.CAPTURE,
        "(take~|seize~|gain~|get~|assume~|establish~|win~|wrest~) (full|complete|total|partial|effective|firm|operational|"
        "near-total)? control of | (take~|seize~|gain~|wrest~) (full|complete)? control from ... of | "
        "(take~|seize~|gain~|establish~|impose~|extend~|assume~) (full|complete|total|their|its|his)? control (over|"
        "across|in) | "
        "take~ (possession|hold) of | bring~ under (its|their|his)? control | take~ over",
        "The militia has taken control of the port.",
        "capture happened: The militia > the port",
        takes=_ANY_LAND,
    ),
    noun(
        "capture.noun",
        Action.CAPTURE,
        "capture of | seizure of | takeover of | conquest of | liberation of | occupation of",
        "The capture of Harim by the army cut the road.",
        "capture happened: the army > Harim",
        takes=_LAND,
    ),
    noun(
        "capture.of_owner",
        Action.CAPTURE,
        "capture | seizure | takeover | conquest | liberation | occupation",
        "Harim's capture by the army cut the road.",
        "capture happened: the army > Harim",
        takes=_LAND,
        of_owner=True,
        of_place=True,
    ),
)
