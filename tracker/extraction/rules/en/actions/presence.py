"""Troops that are somewhere, whoever holds the place: seen in the streets, dug in at a bridge, under their flag."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_AROUND = "(vicinity|outskirts|surroundings|environs|suburbs|grounds|precincts|edge|edges|centre|center|heart|midst) of"
_WHERE = (
    f"in the {_AROUND}|at the {_AROUND}|on the {_AROUND}|in|at|on|inside|within|across|outside|near|around|along|before|behind|"
    "north of|south of|east of|west of"
)
_STILL = "(not|no longer|never)? (still|now|also|already|again|only|back|currently)?"
_FLAG, _OVER = "(flag|flags|banner|banners)", "(over|on|above|at|in|from|atop)"
_FLIES = "(is|are|was|were|has been|have been|had been) (still|now|already)? (flying|raised|hoisted|planted)"
_POSTED = (
    "present|dug in|entrenched|stationed|positioned|holed up|encamped|based|hiding|hidden|massed|seen|spotted|sighted|"
    "reported|active|left behind|concentrated|barricaded|said to be|reported to be|believed to be"
)
_POSTS = "(presence|positions|posts|outposts|checkpoints|foothold)"
_MEN = (
    "(troops|soldiers|fighters|forces|mercenaries|military advisers|military advisors|military instructors|men under arms|units|"
    "combat units|servicemen|men|tanks|bases)"
)

RULES = (
    deed(
        "presence.at",
        Action.PRESENCE,
        f"(is|are|was|were|been) {_STILL} ({_POSTED})? (still|hiding|present|active|entrenched)? ({_WHERE}) | "
        "(is|are|was|were|been) (now|still|already)? within ... (km|kilometres|kilometers|miles|metres|meters|range) of",
        "Army tanks were in the old quarter on Monday.",
        "presence ongoing: Army tanks > the old quarter",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        apart="(clashes|fighting|battles|talks) between",
        unless="(in|on|at) (the|a)? (front|line|lines|field|ground|road|way|move|power|office|hospital|prison|court|school|"
        "barracks)",
        modality=Modality.ONGOING,
    ),
    deed(
        "presence.present",
        Action.PRESENCE,
        f"(is|are|was|were|been|remain~) {_STILL} (present|in evidence|firmly established|well established|"
        f"dug in|entrenched|stationed|deployed|massed)",
        "Rebels were still present on Sunday in the old quarter.",
        "presence ongoing: Rebels > -",
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        unless="present (when|as|at the (time|scene|meeting|ceremony|talks|funeral|launch)|for) | "
        "(was|were|been) (deployed|massed)",
        modality=Modality.ONGOING,
    ),
    deed(
        "presence.stay",
        Action.PRESENCE,
        f"(remain~|stay~|linger~|hide~|lurk~|stand~) (on|behind|put)? ({_POSTED})? ({_WHERE}) | dig~ in ({_WHERE}) | "
        f"(regroup~|operate~) ({_WHERE}) | "
        "roam~ (in|through|across|around)? | prowl~ | go~ (from)? (house to house|door to door) (in|through)? | "
        f"(manning|manned) (the|a|their|several)? (checkpoints|checkpoint|roadblocks|roadblock|barricades) ({_WHERE}) | "
        f"(have|has|had|maintain~|keep~) (military|fortified|defensive|strong)? {_POSTS} ({_WHERE}) | "
        f"(have|has|had|maintain~|keep~) (a|an|its|their|some|several|many|no|two|three|four|few) ... {_POSTS} ({_WHERE})",
        "Rebels stayed in the old quarter for a week.",
        "presence ongoing: Rebels > the old quarter",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        does=(Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        of_place=True,
        by_troops=True,
        unless="(have|has|had) ... (retaken|recovered|regained|recaptured|reinforced|won|gained) | "
        "(have|has|had) ... (attacked|shelled|hit|struck|bombed|targeted|lost|left|abandoned|captured|seized|taken|"
        "destroyed|stormed|overrun|bombarded|withdrawn) | "
        "(in|on|at) (the|a)? (front|line|lines|field|ground|way|power|office|hospital|court|school)",
        modality=Modality.ONGOING,
    ),
    deed(
        "presence.set_foot",
        Action.PRESENCE,
        "set~ foot (in|on|inside)",
        "No soldier has set foot in the old quarter since May.",
        "presence halted: No soldier > the old quarter",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.PROPER),
        needs_subject=True,
        of_place=True,
        by_troops=True,
    ),
    deed(
        "presence.seen",
        Action.PRESENCE,
        "saw | seen | spotted | sighted",
        "Residents saw rebel fighters in the old quarter.",
        "presence happened: rebel fighters > Residents",
        takes=(Sort.TROOPS,),
        turned=True,
        unless="(saw|seen) ... (action|combat|as) | seen (from|by)",
        beside="in | at | on | inside | near | around | along | across | outside | entering",
    ),
    deed(
        "presence.flag",
        Action.PRESENCE,
        "(raise~|hoist~|plant~|run~ up|fly~) ... (flag|flags|banner|banners|colours|standard|standards) "
        "(over|on|above|in|at|atop|from)?",
        "Rebels raised their flag over the citadel.",
        "presence happened: Rebels > the citadel",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
        unless="white (flag|flags)",
    ),
    noun(
        "presence.there",
        Action.PRESENCE,
        "there (is|are|was|were) (no|still|also|now|many|some|several|only)? "
        "... (troops|soldiers|fighters|tanks|gunmen|rebels|snipers|"
        f"militants|insurgents) (still|left|anywhere)? ({_WHERE})",
        "There were still rebel fighters in the old quarter.",
        "presence ongoing: - > the old quarter",
        by_troops=True,
        unless="on the (ground|front)",
        modality=Modality.ONGOING,
    ),
    deed(
        "presence.has_troops",
        Action.PRESENCE,
        f"(have|has|had|having|keep~|station~) (any|no|its|their|his|some|several|thousands of|hundreds of|dozens of)? "
        f"(own|more|regular|combat|foreign)? {_MEN} (of its own|at all|stationed|left|present|deployed)? (in|on|inside|at|"
        f"along|outside|across)",
        "Morland denied that it had any troops in Harim.",
        "presence ongoing: it > Harim",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.NAME, Sort.TROOPS, Sort.PEOPLE, Sort.OTHER),
        needs_subject=True,
        of_place=True,
        unless="(had|has|have) (men|units) (in|on|at) (the|a) (field|crowd|family|house|street)",
        modality=Modality.ONGOING,
    ),
    noun(
        "presence.noun",
        Action.PRESENCE,
        "presence (left|at all|still)? (in|at|around|inside|along)",
        "There was no army presence left in the old quarter.",
        "presence ongoing not: army > the old quarter",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        by_troops=True,
        unless="presence in (the )?(parliament|congress|media|market|cabinet|government)",
        modality=Modality.ONGOING,
    ),
    noun(
        "presence.none_there",
        Action.PRESENCE,
        f"there (is|are|was|were|had been|have been) (any|no|not any|no longer any) ... {_MEN} (left|at all)? "
        "(in|on|at|inside|across)",
        "Morland said that there were no mercenaries on the front.",
        "presence ongoing not: - > the front",
        modality=Modality.ONGOING,
    ),
    noun(
        "presence.flying",
        Action.PRESENCE,
        f"{_FLAG} {_FLIES} {_OVER} | {_FLAG} of ... {_FLIES} {_OVER} | {_FLAG} (flies|fly|flew) {_OVER}",
        "A rebel flag was flying over the citadel.",
        "presence ongoing: rebel > the citadel",
        of_place=True,
        by_troops=True,
        unless="white (flag|flags)",
        modality=Modality.ONGOING,
    ),
)
