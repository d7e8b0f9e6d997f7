"""Deeds that end or bind fighting: agreements, surrenders, weapons given up, groups and bases founded."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    noun(
        "agreement.noun",
        Action.AGREEMENT,
        "peace (agreement|accord|accords|deal|treaty|pact) | (agreement|accord|pact) (to|between|with) | truce deal | "
        "political settlement | memorandum of understanding | "
        "(agreement|accord|deal|understanding) (was|were|has been|had been|have been) "
        "(reached|struck|signed|concluded|agreed|clinched)",
        "A peace accord ended the war in the valley.",
        "agreement happened: - > -",
        unless="(trade|price|licensing|merger|purchase|lease) (agreement|accord|pact)",
    ),
    deed(
        "agreement.verb",
        Action.AGREEMENT,
        "reach~ ... (agreement|deal|accord|settlement|understanding|compromise|consensus) | "
        "(strike~|broker~|clinch~|negotiate~|make~) ... (deal|agreement|accord) | agree~ (to|on|that|with)? | "
        "make~ peace | "
        "(express~|signal~|declare~|announce~) ... (readiness|willingness|intention) to | "
        "(is|are|was|were) (ready|willing|prepared) to (talk|negotiate|meet|settle|cooperate|discuss|help|mediate|send|"
        "withdraw|"
        "release|join|sign|accept|resume|hold) | (offer~|propose~) to (mediate|talk|negotiate|meet|help|host|send|"
        "release|withdraw) | "
        "(promise~|pledge~|offer~|undertake~) to | commit~ (itself|themselves|himself|herself) to | "
        "settle~ ... (dispute|conflict|differences|row) | (promise~|pledge~|offer~) ... (to)? (help|aid|"
        "assist|support|"
        "cooperate|cooperation|assistance|troops|reform|reforms|elections|release|withdraw)",
        "The parties reached an agreement on the prisoners.",
        "agreement happened: The parties > -",
    ),
    deed(
        "surrender.verb",
        Action.SURRENDER,
        "surrender~ | give~ (himself|herself|themselves) up | turn~ (himself|herself|themselves) in | "
        "(lay~|throw~|fling~) down (their|his|its|all)? (arms|weapons|rifles|guns) | "
        "(come~|creep~|walk~|crawl~|emerge~|file~) out ... (with|their) (their)? hands (up|raised|above|in the air) | "
        "(raise~|hoist~|wave~|show~) (a|the) white (flag|flags|sheet|handkerchief) | capitulate~ | defect~ (to|from)? | "
        "(march~|walk~|file~|go~) (off|out)? (into|to) captivity | put~ (their|his|its) hands up",
        "Forty fighters surrendered at the gates of the town.",
        "surrender happened: Forty fighters > -",
        does=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.GROUND, Sort.OTHER),
        unless="(deadline|ultimatum|order|orders|demand|demands|call|calls) ... ... ... to (surrender|lay down|give) | "
        "(given|gave|give|giving) ... (until|hours|days|deadline|time|chance) ... to (surrender|lay down|give)",
    ),
    deed(
        "surrender.yielded",
        Action.SURRENDER,
        "yield~",
        "The garrison yielded on Friday.",
        "surrender happened: The garrison > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
        unless="yield~ (to|ground|a|no|the|results|little|nothing|their|its|information)",
    ),
    noun(
        "surrender.noun",
        Action.SURRENDER,
        "surrender of | surrender | defection of | defections | capitulation",
        "The surrender of the garrison ended the siege.",
        "surrender happened: - > the garrison",
    ),
    noun(
        "disarmament.noun",
        Action.DISARMAMENT,
        "disarmament | disarmament of | demobilization of | demobilisation of | demobilization | decommissioning of | "
        "demining | mine clearance",
        "The disarmament of the militia began in the spring.",
        "disarmament happened: - > the militia",
        unless="nuclear disarmament",
    ),
    deed(
        "disarmament.verb",
        Action.DISARMAMENT,
        "(withdraw~|pull~ back|remove~) ... (weapons|weaponry|artillery) | disarm~ | demobilize~ | demobilise~ | "
        "hand~ (over|in) ... (weapons|arms|guns|rifles) | dump~ (its|their|all)? (arms|weapons) | "
        "(surrender~|give~ up) ... (weapons|arms|rifles|guns) | decommission~",
        "The militia handed over its weapons to the monitors.",
        "disarmament happened: The militia > -",
        unless="(refuse~|decline~|fail~|reluctant|unwilling) to (withdraw|hand|surrender|disarm|remove)",
    ),
    deed(
        "base.verb",
        Action.BASE,
        "(set~ up|establish~|form~|dig~) ... (defence|defense|defensive|front) (line|lines|positions) | "
        "(use~|turn~) ... (as|into) (a|an|its|their) ... (base|headquarters|barracks|launching pad|firing position|stronghold) | "
        "(set~ up|establish~|build~|construct~|erect~|open~|found~|occupy~) ... (base|bases|outpost|outposts|"
        "headquarters|checkpoint|"
        "checkpoints|roadblock|camp|camps|garrison|command post|office of)",
        "The brigade set up a base near the river.",
        "base happened: The brigade > -",
        unless="(is|are) used (as|for)",
    ),
    deed(
        "base.roadblocks",
        Action.BASE,
        "(set~ up|erect~|man~|mount~) ... (roadblocks|barricades)",
        "Soldiers set up roadblocks around the palace.",
        "base happened: Soldiers > -",
        does=(Sort.TROOPS,),
        needs_subject=True,
    ),
    deed(
        "organisation.broke",
        Action.ORGANISATION_CHANGE,
        "break~ with | break~ away | secede~ from | split~ off from | split~ (into|in two) | splinter~ | "
        "(form~|founded|founding|set~ up|create~|establish~) (a|an|the|his|its|their|another)? (own|new|rival|armed|rebel|"
        "breakaway|splinter|"
        "self-defence|guerrilla) (liberation|rebel|armed|guerrilla|political|military)? "
        "(group|front|movement|faction|militia|brigade|alliance|coalition|wing|army|battalion)",
        "Two commanders broke with the council and formed a rival front.",
        "organisation_change happened: Two commanders > the council",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        beside="rebel | rebels | front | army | militia | militias | guerrilla | guerrillas | insurgents | commander | "
        "commanders | "
        "fighters | armed | brigade | brigades | faction | factions | movement | liberation",
        unless="break~ with (tradition|the past|convention|custom|protocol|precedent) | "
        "(set~ up|create~|form~) ... (working|contact|study|focus|support|task|monitoring|pressure|parliamentary) group",
        apart="company | shareholders | band | album",
    ),
    deed(
        "organisation.founded",
        Action.ORGANISATION_CHANGE,
        "form~ | founded | founding",
        "The colonel broke with the council and formed the Falcons.",
        "organisation_change happened: The colonel > the Falcons",
        takes=(Sort.PROPER,),
        does=(Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        beside="broke | broken | breakaway | splinter | split | defected | defect | seceded",
    ),
    deed(
        "organisation.split",
        Action.ORGANISATION_CHANGE,
        "split",
        "The Falcons split in February.",
        "organisation_change happened: The Falcons > -",
        does=(Sort.PROPER,),
        needs_subject=True,
        by_troops=True,
        unless="split (up|second|the|a|his|her|on whether)",
    ),
    deed(
        "organisation.verb",
        Action.ORGANISATION_CHANGE,
        "(pledge~|swear~) allegiance to | merge~ (with|into|to form)? | unite~ (under|to form|into) | reunite~ | "
        "(announce~|declare~|proclaim~) ... (formation|creation|merger|merging|dissolution) of | "
        "(announce~|declare~|proclaim~|agree~ (on|to)|complete~) (their|its|a) ... (merger|unification|dissolution|alliance) | "
        "split~ from | break~ away from | "
        "join~ forces with | "
        "form~ (a|an) ... (alliance|coalition|brigade|army|front|council) | disband~ | "
        "dissolve~ (itself|themselves|all|its|their) ... (structures|wing|militia|units|forces|group) |"
        " dissolve~ itself | rename~ itself",
        "Two brigades merged into a new front.",
        "organisation_change happened: Two brigades > a new front",
        unless="merge~ (with|into) ... (company|bank|corp|firm) | (the|of|a|its|now) (now|since|officially)? disbanded",
    ),
)
