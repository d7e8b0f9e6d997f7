"""Deeds that take people: the kidnapped, the vanished, hostages, those held and those taken from home."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "abduction.verb",
        Action.ABDUCTION,
        "snatch~ | seize~ | carry~ off | forcibly recruit~ | take~ away | take~ (him|her|them) away | "
        "(make~|take~) off with | make~ away with | (forcibly|forcefully) (take~|recruit~)",
        "Armed men made off with two of the passengers.",
        "abduction happened: Armed men > two of the passengers",
        takes=(Sort.PEOPLE, Sort.COUNT),
    ),
    deed(
        "abduction.kidnap",
        Action.ABDUCTION,
        "kidnap~ | abduct~",
        "Armed men kidnapped two engineers on the coast road.",
        "abduction happened: Armed men > two engineers",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.OTHER),
    ),
    deed(
        "abduction.took_him",
        Action.ABDUCTION,
        "(take~|drag~|snatch~|seize~|grab~|lead~) (him|her|them) (from|out of|off|away from)",
        "Armed men took him from a café in Harim.",
        "abduction happened: Armed men > him",
        does=(Sort.TROOPS, Sort.PEOPLE),
        needs_subject=True,
        beside="armed | gunmen | masked | soldiers | militiamen | fighters | plain clothes | unidentified | unknown men | "
        "abductors | agents | uniform | uniforms | rebels | militants",
        apart="hospital | rubble | wreckage | pitch | field | kill~ | murder~ | shot | executed",
    ),
    deed(
        "abduction.marched_off",
        Action.ABDUCTION,
        "(marched|led|taken|herded|driven) (out of|from|away from|off|into|away)",
        "Twelve men were marched out of the village at gunpoint.",
        "abduction happened: - > Twelve men",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="at gunpoint | blindfolded | hands tied | not been seen (since|again) | never (been)? seen again",
        apart="police | custody | court",
    ),
    deed(
        "abduction.made_to_vanish",
        Action.ABDUCTION,
        "(subject~|subjected) to (an)? (enforced|forced) (disappearance|disappearances) | (forcibly|forcefully) disappear~ | "
        "(is|are|was|were|been) disappeared (by|from|in)",
        "Twelve men were subjected to enforced disappearance in Harim.",
        "abduction happened: - > Twelve men",
    ),
    deed(
        "abduction.were_disappeared",
        Action.ABDUCTION,
        "(is|are|was|were|been) (forcibly|forcefully|reportedly)? disappeared",
        "Nineteen villagers were forcibly disappeared in May.",
        "abduction happened: - > Nineteen villagers",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        needs_subject=True,
        turned=True,
    ),
    deed(
        "arrest.held_for",
        Action.ARREST,
        "(hold~|held) (incommunicado|captive)? for (a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        "several|#|nearly|over|"
        "more than|almost|about) ... (day|days|week|weeks|month|months|year|years|hours)",
        "Two sisters were held for a week at the base.",
        "arrest happened: - > Two sisters",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="(is|are|was|were|been|being) ... held",
        unless="(office|post|title|record|seat|talks|meeting|election|elections) ... held",
    ),
    deed(
        "arrest.held_in",
        Action.ARREST,
        "(hold~|keep~|kept|confine~|lock~ up|held) (incommunicado|without (charge|trial)|in (solitary|incommunicado|"
        "overcrowded|squalid|inhuman|secret|unofficial|underground|military|police|army|rebel)|(in|at|inside) "
        "(a|an|the|his|her|their)? (makeshift|secret|former|military|police|army|overcrowded|disused|"
        "underground)? (detention|warehouse|warehouses|barracks|cell|cells|prison|jail|camp|school|"
        "schools|stadium|basement|cellar|cellars|compound|station|headquarters|facility|facilities|container|containers|"
        "pit|pits|base|hangar|factory))",
        "Hundreds of villagers were being held in a warehouse.",
        "arrest happened: - > Hundreds of villagers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="(meeting|rally|rallies|funeral|talks|ceremony|election|elections|vote|exam|exams|class|classes) ... held | "
        "hold~ (a|an|the) (meeting|rally)",
    ),
    deed(
        "arrest.held_them",
        Action.ARREST,
        "hold~ | confine~ | intern~ | keep~ | kept | lock~ up | herd~",
        "Soldiers held women at the sports hall.",
        "arrest happened: Soldiers > women",
        takes=(Sort.PEOPLE,),
        does=(Sort.TROOPS,),
        needs_subject=True,
        beside="(hold~|confine~|intern~|keep~|kept|lock~ up|herd~) ... (men|women|boys|girls|people|villagers|civilians|"
        "prisoners|"
        "detainees|families|children|residents|refugees|students) (in|at|inside|into|for)",
        unless="(hold~|keep~|kept) (back|off|up|out|away|in|the (line|ground))",
    ),
    deed(
        "arrest.under_arrest",
        Action.ARREST,
        "(place~|put~|keep~|kept|hold~) ... under ... arrest",
        "Police placed three deputies under house arrest.",
        "arrest happened: Police > three deputies",
        unless="(came|come|is|was|are|were|been) under ... arrest",
    ),
    deed(
        "arrest.rounded_up",
        Action.ARREST,
        "round~ up",
        "Guards rounded up some 300 villagers.",
        "arrest happened: Guards > some 300 villagers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="round~ up (the (number|figure)|cattle|sheep|votes)",
    ),
    deed(
        "abduction.hostage",
        Action.ABDUCTION,
        "(take~|hold~) (hostage|captive|prisoner) | (take~|hold~) ... (hostage|prisoner|captive)",
        "Gunmen took the choir hostage in the chapel.",
        "abduction happened: Gunmen > the choir",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER, Sort.VEHICLE),
        unless="(take~|hold~) (the|this|that|each|any|no) (prisoner|hostage|captive)",
    ),
    deed(
        "abduction.held",
        Action.ABDUCTION,
        "hold~",
        "Two nurses are still held by the rebels.",
        "abduction ongoing: the rebels > Two nurses",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="held by | held captive | hold~ ... for ransom | kidnap~ | abduct~",
        apart="police | army | authorities | security forces | custody | soldiers | troops | government | prison | "
        "jail | forces | "
        "talks | meeting | election",
    ),
    deed(
        "arrest.taken_from",
        Action.ARREST,
        "(taken|dragged|led) (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|homes|houses|room|"
        "rooms|apartment|beds|classroom|workplace)",
        "A clerk was taken from his room by policemen at night.",
        "arrest happened: policemen > A clerk",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="(taken|dragged|led) (from|out of) ... by ... (police|policemen|officers|gendarmes|agents|security)",
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.taken_from",
        Action.ABDUCTION,
        "(taken|dragged|snatched|led) (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|homes|"
        "houses|room|"
        "rooms|apartment|beds|cell|classroom|workplace|hospital bed)",
        "Two tailors were taken from their homes.",
        "abduction happened: - > Two tailors",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
    deed(
        "abduction.from_home",
        Action.ABDUCTION,
        "(take~|drag~|snatch~|lead~) ... (from|out of) (his|her|their) (home|house|flat|car|shop|village|office|bed|"
        "homes|houses)",
        "Masked men took a tailor from his house.",
        "abduction happened: Masked men > a tailor",
        apart="kill~ | murder~ | dead | shot | shoot~ | execute~ | executed",
    ),
)
