"""Deeds that take ground: captures, advances, places that nobody defends."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

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
        beside="without (a fight|fighting|resistance|a shot|firing|clashes|clashing|opposition|any fighting|any resistance) | "
        "without (meeting|facing|encountering) (any|much)? (resistance|opposition) | without firing a shot | unopposed "
        "| peacefully | "
        "(after|as|when) ... (troops|forces|soldiers|army|militia|police|rebels|militants|fighters|garrison) ... "
        "(withdrew|left|abandoned|vacated|pulled out|had withdrawn|had left|retreated)",
    ),
    deed(
        "capture.drive_out",
        Action.CAPTURE,
        "(drive~|push~|chase~|clear~|expel~|dislodge~|knock~|oust~|flush~|throw~) ... (out of|from)",
        "The army drove the raiders out of the town.",
        "capture happened: The army > the town",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="troops | army | forces | fighters | rebels | militants | soldiers | jihadists | insurgents | militia | "
        "guerrillas | police | brigade | paramilitar~ | taliban | isis | isil | rsf | m23 | boko haram | "
        "al-shabaab | pkk | tigers",
        unless="(drive~|push~|force~|clear~) ... (mines|rubble|debris|office|power|people|civilians|residents|families|"
        "homes|home) ... "
        "(out of|from)",
    ),
    deed(
        "capture.verb",
        Action.CAPTURE,
        "capture~ | seize~ | conquer~ | overrun~ | wrest~ | occupy~ | liberate~ | secure~",
        "The army captured the village of Harim.",
        "capture happened: The army > the village of Harim",
        takes=_LAND,
        unless="weapons cache | on charges | on suspicion",
    ),
    deed(
        "capture.take",
        Action.CAPTURE,
        "take~ | take~ over | overtake~",
        "Rebels took three districts on Friday.",
        "capture happened: Rebels > three districts",
        takes=(Sort.GROUND, Sort.PROPER),
        unless="take~ part | take~ place | take~ to | "
        "take~ (aback|ill|seriously|note|up|off|on|in|out|into|away|from|advantage|aim|him|her|them|us) | "
        "take~ the (lead|opportunity|oath|stage|floor|trouble|place)",
    ),
    deed(
        "capture.control",
        Action.CAPTURE,
        "(take~|seize~|gain~|get~|assume~|establish~|win~|wrest~) (full|complete|total|partial|effective|firm|"
        "near-total)? control of | "
        "(take~|seize~|gain~|establish~|impose~|extend~|assume~) (full|complete|total|their|its|his)? control (over|"
        "across|in) | "
        "take~ (possession|hold) of | bring~ under (its|their|his)? control | take~ over",
        "The militia has taken control of the port.",
        "capture happened: The militia > the port",
        takes=_ANY_LAND,
    ),
    deed(
        "capture.declared",
        Action.CAPTURE,
        "declare~ (fully|completely|entirely|officially)? (liberated|freed|free of|cleared of)",
        "The port was declared fully liberated in May.",
        "capture happened: - > The port",
        takes=(Sort.GROUND, Sort.NAME),
        unless="free of (charge|charges|debt|disease|malaria|polio|ebola|mines)",
    ),
    deed(
        "capture.fell",
        Action.CAPTURE,
        "fall~ to | fall~ into the hands of | fall~ under the (control|rule) of | pass~ into the hands of | "
        "fall~ into (the|its|their)? | fall~ without (a fight|fighting|resistance)",
        "The town fell to the rebels in March.",
        "capture happened: the rebels > The town",
        does=_LAND,
        unless="fall~ to (pieces|the ground|his|her|their|a|death|earth) | fall~ into (a|disrepair|disuse|place|trap|line)",
        turned=True,
    ),
    noun(
        "capture.fall",
        Action.CAPTURE,
        "fall of",
        "The fall of Harim to the army would cut the road.",
        "capture hypothetical: the army > Harim",
        takes=(Sort.GROUND, Sort.NAME),
        turned=True,
        unless="fall of (communism|man|snow|rain|saigon) | in the fall of",
    ),
    noun(
        "capture.noun",
        Action.CAPTURE,
        "capture of | seizure of | takeover of | conquest of | liberation of | occupation of | control over",
        "The capture of Harim by the army cut the road.",
        "capture happened: the army > Harim",
        takes=_LAND,
        unless="control over (the|its)? (weapons|situation)",
    ),
    deed(
        "advance.verb",
        Action.ADVANCE,
        "advance~ (into|in|on|to|toward|towards|inside|through|against|along) | "
        "advance~ ... (metres|meters|kilometres|kilometers|km|miles|yards) "
        "(in|into|near|around|along|towards|toward|on)? | push~ (deep|deeper|further)? into | "
        "move~ (deep|deeper)? (into|in|inside|onto) | "
        "enter~ | thrust~ into | sweep~ (into|through) | storm~ (into|inside) | break~ (through|into) | close~ in on | "
        "(make~|achieve~) ... (advances|progress|gains|advance|headway) (in|into|inside|towards|on)? | "
        "gain~ ground (in|inside|around)? | penetrate~ | (roll~|march~|pour~|surge~|stream~|drive~|walk~) into "
        "(the (centre|center|heart|middle|streets|suburbs|outskirts|north|south|east|west) of)? | fight~ ... way into | "
        "cross~ into | infiltrate~ | encroach~ on",
        "Government troops pushed deeper into the old quarter.",
        "advance happened: Government troops > the old quarter",
        takes=(Sort.GROUND, Sort.NAME, Sort.OTHER),
        does=(Sort.PEOPLE, Sort.VEHICLE, Sort.NAME, Sort.OTHER),
        unless="enter~ (into|talks|politics|negotiations|office|force|effect|parliament|agreement|dialogue) | "
        "enter~ (its|their|his|a|the) "
        "(second|third|fourth|fifth|sixth|new|final|year|phase|race|era|month|week|day|stage|period) | "
        "move~ in (the|a) (direction|right) | move~ into (a|the) (new|next) | "
        "break~ into (a|the) (house|home|song|applause|tears)",
        beside="troops | army | forces | fighters | rebels | militants | soldiers | tanks | militia | militiamen | "
        "regime | jihadists | "
        "insurgents | guerrillas | brigade | division | units | battalion | military | paratroopers | marines | "
        "police | gunmen | guerrilla | column | ypg | "
        "paramilitaries | paramilitary",
    ),
    deed(
        "advance.headway",
        Action.ADVANCE,
        "(make~|achieve~|score~) ... (advances|progress|headway|breakthrough|breakthroughs|inroads)",
        "Government troops made a breakthrough in the valley.",
        "advance happened: Government troops > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="troops | army | forces | fighters | rebels | militants | soldiers | insurgents | guerrillas | jihadists | "
        "brigade",
        unless="progress (on|with|towards|toward) (peace|reform|reforms|talks|a|the)",
    ),
    noun(
        "advance.noun",
        Action.ADVANCE,
        "advance (in|into|on|towards|toward|for|against) | advances (in|into|on|towards|toward|against) | push into | "
        "incursion into | incursion in | gains in",
        "The army's advance into the old quarter was slow.",
        "advance happened: The army's > the old quarter",
        unless="in advance",
        beside="troops | army | forces | fighters | rebels | militants | soldiers | tanks | militia | regime | "
        "insurgents | guerrillas | jihadists",
    ),
)
