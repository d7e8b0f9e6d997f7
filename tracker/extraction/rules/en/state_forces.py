"""English words for the forces of a state that need no name: "riot police", "two soldiers", "the army"."""

import re

from tracker.extraction.rules.rule import Rule

_LEADS = (
    r"(?:the|an?|some|several|many|dozens|hundreds|scores|of|about|around|at|least|more|than|up|to|over|other|unarmed|armed|off-duty|"
    r"riot|junta|local|federal|state|national|provincial|regional|border|special|elite|military|government|regime|pro-government|security|"
    r"army|police|plain-clothes|plainclothes|baton-wielding|anti-terror|counter-terrorism|retired|senior|young|junior|traffic|"
    r"intelligence|naval|air|republican|presidential|paramilitary|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_HEADS = (
    r"(?:police|policem[ae]n|policewom[ae]n|officers?|soldiers?|troops|army|military|armed\s+forces|forces|gendarmes?|gendarmerie|"
    r"servicem[ae]n|commandos?|paratroopers?|marines|guards?|guard|coast\s*guard|navy|air\s+force|authorities|government|agents|"
    r"personnel|patrol|convoy|column|conscripts?|battalion|garrison|junta|regime)"
)
# What only with a word for a state's forces before it is one of them: "army jets", "government artillery".
_ARMS = (
    r"(?:jets?|warplanes?|planes?|aircraft|helicopters?|gunships?|drones?|artillery|gunners|tanks?|warships?|gunboats?|"
    r"vessels?|ships?|boats?)"
)
_OF_STATE = r"(?:army|military|government|regime|junta|navy|air\s+force)"
STATE_FORCES = Rule(
    "en.state_force.unnamed",
    re.compile(rf"(?:{_LEADS}\s+){{0,6}}(?:{_HEADS}|{_OF_STATE}\s+{_ARMS})\Z", re.IGNORECASE),
    "state",
    "Soldiers shot a farmer in Gao.",
    "Soldiers of Mali",
)
FORCES_ARMS = Rule(
    "en.state_force.arms",
    re.compile(rf"(?:(?:the|an?|some|several|two|three)\s+)?(?:{_OF_STATE}|naval)\s+{_ARMS}", re.IGNORECASE),
    "state",
    "Military artillery shelled a farm in Gao.",
    "Military artillery of Mali",
)
# Lands whose state has police and no army: "soldiers" there are another's, whom nobody names.
NO_ARMY, POLICE = (
    frozenset({"PS", "CR", "PA", "IS"}),
    re.compile(r"\bpolice|gendarm|\bofficers?\b|\bguards?\b", re.IGNORECASE),
)
# What such words mean too, and no state's force: "armed forces" of a rebel army are named, these are nobody's.
NO_FORCE = re.compile(
    r"(?:(?:the|armed|two|three|several|local|\d+)\s+)*(?:forces|officers?|agents|guards?|convoy|column|patrol|personnel|commandos?)\Z",
    re.IGNORECASE,
)
# Forces that a state's voice tells of as its own, wherever they fight.
OWNED = Rule(
    "en.state_force.owned",
    re.compile(r"\b(?:its|our|their)\b", re.IGNORECASE),
    "owned",
    "Morland said troops of its second army had shelled Harim.",
    "morland",
)
STATE_POSTS = Rule(
    "en.state_force.post",
    re.compile(
        r"\b(?:army|military|police|gendarmerie|border\s+guard|security|government)\s+"
        r"(?:bases?|posts?|outposts?|checkpoints?|camps?|convoys?|patrols?|detachments?|positions?|barracks|vehicles?|stations?|"
        r"columns?|trucks?|units?|headquarters|garrisons?)\b",
        re.IGNORECASE,
    ),
    "state",
    "Raiders attacked an army base in Gao.",
    "army base of Mali",
)
# Where parties meet is not where they fight.
MET = re.compile(
    r"\b(?:meet|meets|met|meeting|talks|negotiations|summit|conference|accord|agreement|deal|announcing|exile|asylum|signed|envoys?|delegations?|advis[eo]rs?|"
    r"representatives?|lawyers?)\b"
    r"[^.;\n]{0,40}?\b(?:in|at)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# Where parties meet is seldom where they fight: a place behind these words does not tell whose "the army" is.
VENUE = re.compile(
    r"\b(?:meet|meets|met|meeting|talks|negotiations|summit|conference|ceasefire|truce|accord|agreement|deal|exile|asylum|mediators?|envoys?|"
    r"delegations?|signed|reporters|journalists)\b[^.;\n]{0,60}?\b(?:in|at|to)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
