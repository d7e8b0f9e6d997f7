"""Deeds of troops on their way: they press on towards a town, close on it, and meet others who come from elsewhere."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action

_COMPASS = "north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west"
_WARDS = "northward|northwards|southward|southwards|eastward|eastwards|westward|westwards|inland"
_WHITHER = "towards|toward|to|into|on|upon|onto|through|across|against"

RULES = (
    deed(
        "advance.pressed",
        Action.ADVANCE,
        f"(press~|push~|drive~|thrust~|roll~|sweep~|surge~|lunge~|move~|fan~ out) "
        f"(on|ahead|forward|back|{_COMPASS}|{_WARDS}) (and (on|{_COMPASS}|{_WARDS}))? ({_WHITHER}|over) | "
        "press~ (towards|toward|into|on|upon) | (bear~|march~|swoop~|converge~) (down)? on | close~ (in)? (on|upon) | "
        "nears | neared | nearing | approach~ | draw~ (near|nearer|closer) to | (make~|force~|batter~|claw~) (its|their|his) way "
        "(into|to|towards|toward|through) | (move~|advance~|come~|push~) (up|forward)? to (the|its)? ... "
        "(edge|outskirts|gates|fringe|fringes|approaches|suburbs) of",
        "Rebels pressed on towards the port.",
        "advance happened: Rebels > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="(is|are|was|were|been) (driven|forced|pressed|pushed|moved) | (nears|neared|nearing) (completion|the (end|"
        "limit|finish)) | "
        "approach~ (the|a) (subject|issue|question|problem|deadline|end) | close~ on (a|monday|tuesday|wednesday|thursday|"
        "friday|saturday|sunday) | make~ ... way (home|back|to (school|work|hospital))",
        apart="refugees | asylum | displaced | ambulance | ambulances | parade | demonstrators | protesters",
    ),
    deed(
        "advance.linked_up",
        Action.ADVANCE,
        "(link~|join~|meet~) up (with|at|in|near|on|outside)? | (join~|link~) (hands|forces) with | effect~ a junction with",
        "The column linked up with the garrison on Friday.",
        "advance happened: The column > the garrison",
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        unless="(join~|link~) (hands|forces) (with ... (to (fight|combat|tackle|promote|provide)|in (a|the) (campaign|bid|"
        "effort))) | "
        "join~ up (for|in|to) | meet~ up (for|to)",
        beside=f"{TROOPS} | garrison | defenders | besieged | encircled | pocket | bridgehead | encirclement | ring | pincers",
    ),
)
