"""English words that tie the parties of a deed to each other: who acts beside whom, and whose forces they are."""

import re

from tracker.extraction.rules.rule import Rule

BESIDE_WHOM = Rule(
    "en.party.beside",
    re.compile(
        r",?\s+(?:(?:together|along|jointly|in (?:coordination|cooperation|concert))\s+with|alongside|with\s+(?:the\s+)?"
        r"(?:\w+\s+)?(?:support|backing|help|aid|assistance|cover)\s+(?:of|from)|(?:backed|supported|aided|accompanied|joined)\s+by)\s+",
        re.IGNORECASE,
    ),
    "beside",
    "The Falcon Brigade, together with the River Guard, captured Harim.",
    "Falcon Brigade",
)
# Of those, words that tell whose ally somebody is and not who was there.
HELPED = re.compile(r"\b(?:backed|supported|aided)\s+by\b", re.IGNORECASE)
# What stands between the name of a body and the letters or the name by which it is better known.
KNOWN_AS = Rule(
    "en.party.known_as",
    re.compile(
        r"(?:,\s+(?:\w+\s+){0,2}(?:known|abbreviated|called)(?:\s+\w+){0,2}\s+(?:as|by|to)\s+|,\s+or\s+|\s+\()"
        r"(?:(?:its|their|the)\s+(?:[\w-]+\s+){0,3}(?:acronym|initials|abbreviation|name)\s+)?(?:the\s+)?",
        re.IGNORECASE,
    ),
    "known",
    "The Mill Street Front, known locally by its acronym Falcon Brigade, captured Harim.",
    "Falcon Brigade",
)
OFFICE_OF = re.compile(r"(?:its|their)\s+([a-z][\w -]{2,40})", re.IGNORECASE)  # "its spokesman": of whoever was named before
POINTS = re.compile(r"(?:the|these|those|this|that)\s", re.IGNORECASE)  # "the attackers" are the gunmen told of before
OWN_FORCES = Rule(
    "en.party.own_forces",
    re.compile(
        r"(?:(its|their|our|his|her)\s+(?:own\s+|(?:country|nation|group)['’]s\s+)?|the\s+(?:country|nation)['’]s\s+)(?:\w+\s+)?(?:forces|troops|soldiers|units?|fighters|combatants|cadres|militiamen|army|men|members|militants|"
        r"columns?|groupings?|formations|(?:war)?planes|jets|aircraft|bombers|helicopters|drones|tanks|(?:war)?ships|missiles|rockets|"
        r"peacekeepers|policemen|marines|paratroopers|commandos|mujahid(?:een|in)|snipers|bodyguards|pilots|sailors|gunmen|brigades?|gunners|air\s+defen[cs]es?|artillery|guns|howitzers|mortars|servicemen|navy|air\s+force)\Z",
        re.IGNORECASE,
    ),
    "own",
    "The Falcon Brigade said its fighters had captured Harim.",
    "Falcon Brigade",
)
# A body of a state that is told by where it sits.
SEATED = Rule(
    "en.party.seated",
    re.compile(
        r"\b(?:(?:ministry|department)\s+of\s+(?:[\w’'-]+\s+){1,4}?|(?:ministry|ministries|government|officials?|leaders|authorities|military|"
        r"army|command|commanders|generals)\s+)in\s+"
        r"(?P<seat>(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+)?)\Z",
        re.IGNORECASE,
    ),
    "seat",
    "The ministry in Morland said its planes had shelled Harim.",
    "Morland",
)
HOLDER = Rule(
    "en.party.holder",
    re.compile(
        r"\b(?:under|in(?:to)?|to|out\s+of)\s+(?:the\s+)?(?:(?:full|complete|total|partial|firm|effective|near-total|tight|sole|direct)\s+)*"
        r"(?P<who>[\w-]+(?:\s+[\w-]+){0,3}?)(?:['’]s?)?\s+(?:control|hands|possession|rule|occupation)\Z",
        re.IGNORECASE,
    ),
    "holder",
    "Harim came under complete Falcon Brigade control.",
    "Falcon Brigade",
)
CLAIMANT = Rule(
    "en.party.claimant",
    re.compile(
        r"\b(?P<who>(?-i:[A-Z])[\w-]+(?:\s+(?-i:[A-Z])[\w-]+){0,3})(?:['’]s?)?\s+(?:claims?|reports?|allegations?|assertions?|boasts?)\s+"
        r"(?:of\s+(?:having\s+)?|to\s+have\s+)(?:\w+ly\s+)?\Z",
        re.IGNORECASE,
    ),
    "claimant",
    "Veland denied Falcon Brigade claims of taking Harim.",
    "Falcon Brigade",
)
CLAIMS_TO_HAVE = Rule(
    "en.party.claims_to_have",
    re.compile(
        r"\b(?:the\s+)?(?P<who>[\w-]+(?:\s+[\w-]+){0,2}?)(?:['’]s?)?\s+(?:claims?|assertions?|boasts?)\s+"
        r"(?:of\s+having\s+|(?:to\s+have|that\s+(?:it|they)\s+(?:had|have))\s+)(?:\w+ly\s+)?\Z",
        re.IGNORECASE,
    ),
    "claimant",
    "The River Guard rejected the Falcon Brigade's claim to have shelled Harim.",
    "Falcon Brigade",
)
COUNTED = Rule(
    "en.party.counted",
    re.compile(
        r"\b(?:(?:has|have|had|later|now|also|earlier)\s+){0,2}(?:put|puts|raised|raises|revised|lowered|increased|updated)\s+"
        r"(?:the|its|their)\s+(?:[\w-]+\s+){0,3}?(?:toll|dead|deaths|killed|wounded|injured|victims|casualties|fatalities|losses)\b"
        r"|\b(?:(?:has|have|had|so\s+far|now)\s+){0,2}(?:counted|recorded|documented|registered|listed|tallied|verified)\s+"
        r"(?:[\w,-]+\s+){1,5}?(?:dead|bodies|corpses|deaths|killed|fatalities|casualties|killings)\b",
        re.IGNORECASE,
    ),
    "counted",
    "The River Guard put the toll of the shelling of Harim at nine.",
    "River Guard",
)
# Whose word it is that something was a massacre: "in what residents described as a massacre".
SO_CALLED = Rule(
    "en.party.so_called",
    re.compile(
        r"\bwhat\s+(?P<who>(?:[\w'’.-]{1,30}\s+){0,7}?[\w'’.-]{1,30})\s+(?:(?:has|have|had|later)\s+)?"
        r"(?:described|describes?|called|calls?|termed|labelled|labeled|branded|dubbed|denounced|said|says?)\s+"
        r"(?:as\s+|was\s+|were\s+|is\s+)?(?:an?\s+|the\s+)?(?:[\w'’-]{1,30}\s+){0,3}\Z",
        re.IGNORECASE,
    ),
    "so_called",
    "Nine farmers died in what the River Guard called a massacre.",
    "River Guard",
)
BOTH = Rule(
    "en.party.both",
    re.compile(
        r"(?:(?:each|neither)\s+side|(?:both(?:\s+the)?|(?:the|these|those)\s+(?:two|warring|rival|opposing)(?:\s+(?:warring|rival|opposing|armed|rebel|neighbouring))?)\s+"
        r"(?:armed\s+|rebel\s+|militant\s+)?(?:sides|groups|armies|parties|movements|factions|forces|countries|states|militias|brigades|neighbours|camps|organi[sz]ations))",
        re.IGNORECASE,
    ),
    "both",
    "The Falcon Brigade and the River Guard fought over Harim. Both sides shelled Orra.",
    "Falcon Brigade + River Guard",
)
# What may stand between a word for many and whom it counts: "a group of more than 20 farmers".
GROUP_OF = re.compile(r"\s+of\s+(?:(?:some|about|around|more|than|at|least|up|to|nearly|[\d,]{1,9})\s+){0,4}", re.IGNORECASE)
# What stands between "announced" and what somebody announces of themselves.
ANNOUNCED = Rule(
    "en.party.announced",
    re.compile(r"(?:\s+(?!(?:that|how|after|when|if|whether)\b)[\w'’-]{1,20}){0,7}\s+", re.IGNORECASE),
    "announced",
    "The River Guard announced the full recapture of Harim.",
    "River Guard",
)
