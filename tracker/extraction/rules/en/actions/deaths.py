"""Death told of those who died, and not of who killed them: "died when", "were among the dead", "left nine dead"."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.people import FOLK, MISHAP
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "casualties.verb",
        Action.CASUALTIES,
        "die~ | perish~ | lose~ (their|his|her) (life|lives) | "
        "meet~ (his|her|their) death | bleed~ out | (bleed~|starve~|choke~|freeze~) to death | "
        "(jump~|fall~|plunge~|leap~|burn~|choke~) to (his|her|their) (death|deaths) | (lie~|lay) dead | suffocate~ | "
        "(is|are|was|were|been) (asphyxiated|gassed) | "
        "succumb~ (to)? | (did|do|does|could) not survive | (didn't|couldn't|never) (survive|made it) | "
        "(did|does|do) not (come|get|make it) out alive | "
        "(sustain~|suffer~|receive~) (fatal|mortal) (injuries|wounds|burns) | "
        "(did|would) not live to see | (embrace~|attain~) martyrdom",
        "Four villagers died when the shells landed.",
        "casualties happened: - > Four villagers",
        unless="die~ (of|from) (natural|cancer|a|an|old|heart|natural|illness|disease|hunger|thirst|exposure|"
        "dehydration|starvation|cold|exhaustion|pneumonia|aids|"
        "complications) | die~ (down|out|away) | die for",
        apart=MISHAP,
        turned=True,
        is_effect=True,
    ),
    deed(
        "casualties.fell_in_battle",
        Action.CASUALTIES,
        "fall~",
        "Nine soldiers fell in the fighting at the ford.",
        "casualties happened: - > Nine soldiers",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        turned=True,
        is_effect=True,
        beside="fall~ (in|during) (the|a|heavy|fierce|bitter)? (fighting|battle|action|combat|clashes|assault)",
    ),
    deed(
        "casualties.left_dead",
        Action.CASUALTIES,
        "leave~ ... (of ...)? dead",
        "The shelling left nine shoppers dead.",
        "casualties happened: The shelling > nine shoppers",
        unless="of dead",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "casualties.among_the_dead",
        Action.CASUALTIES,
        "(is|are|was|were|be|been) (also|reportedly|said to be|reported to be|believed to be)? among the "
        "(dead|killed|slain|fallen|fatalities|casualties|victims) | "
        "(is|are|was|were|been) (all|both|now|also|later|already)? (confirmed|declared|pronounced|reported|certified)? dead",
        "Two nurses were among the dead.",
        "casualties happened: - > Two nurses",
        does=FOLK,
        needs_subject=True,
        turned=True,
        unless="dead (wrong|right|set|against|serious|certain|tired|last|even|weight|on (time|target))",
        apart=f"{MISHAP} | talks | treaty | bill | deal | truce | ceasefire | agreement | language | languages",
        is_effect=True,
    ),
    deed(
        "casualties.drowned",
        Action.CASUALTIES,
        "drown~",
        "Nine migrants drowned when a patrol boat fired on their dinghy.",
        "casualties happened: - > Nine migrants",
        does=FOLK,
        needs_subject=True,
        turned=True,
        beside="fire on | opened fire | fired | shot at | shots | ram~ | sank | sunk | torpedo | torpedoed | torpedoes | mine | "
        "mines | shelled | shelling | strafed | bombed | bombs | attacked | gunboat | gunboats | air strike | drone",
        apart="storm | gale | overloaded | capsize~ | flood | floods | swimming | swam",
        is_effect=True,
    ),
    deed(
        "casualties.torn_apart",
        Action.CASUALTIES,
        "(tear~|rip~|blow~) (apart|to pieces|to shreds|to bits)",
        "Nine shoppers were torn to pieces by the shells.",
        "casualties happened: the shells > Nine shoppers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "casualties.found",
        Action.CASUALTIES,
        "(find~|discover~) (shot|stabbed|hanged)? dead | (find~|discover~) (murdered|killed)",
        "A trader was found dead near the well.",
        "casualties happened: - > A trader",
        apart=MISHAP,
        is_effect=True,
    ),
    noun(
        "casualties.noun",
        Action.CASUALTIES,
        "casualties | death toll | fatalities | people dead | dead bodies | bodies of | "
        "(soldiers|fighters|civilians|members|men|policemen|officers) dead | bullet-riddled (body|bodies) | deaths of |"
        " death of | the dead | dead and | (more|others) dead | dead among | "
        "(body|bodies|corpse|corpses|remains) (was|were|been) "
        "(found|dumped|discovered|recovered|retrieved|exhumed)",
        "The day's casualties included four children.",
        "casualties happened: - > The day's",
        is_effect=True,
        unless="(exchange|return|handover|swap|repatriation) of the dead | the dead (had been|were buried|were laid) | "
        "(bury~|mourn~|commemorate~|honour~|honor~|remember~|identify~|lay~) ... the (dead|bodies|remains) | "
        "(no|without) (casualties|fatalities) | (not|n't|never|without) (disclose~|reveal~|publish~|release~|give~) ... "
        "(casualties|fatalities|toll) | (casualties|fatalities|casualty figures|death toll) ... "
        "(unknown|unclear|unreported|unspecified|not (known|reported|specified|clear|available)|coded) | casualties "
        "(unknown|unclear) | fatalities (unknown|coded) | death of (natural|cancer|old)",
    ),
    noun(
        "casualties.so_many",
        Action.CASUALTIES,
        "dead | kia | ekia",
        "Two dead, three in hospital.",
        "casualties happened: - > -",
        beside="# (people|civilians|soldiers|fighters|others)? dead | "
        "# (x)? (civ|ana|anp|nsf|aog|ins|enemy|friendly)? (kia|ekia)",
        unless="(shoot~|leave~|found|lie~|lay|drop~|strike~) ... dead | "
        "dead (sea|end|heat|body|bodies|man|men|woman|dogs|zone|of|or|people|officers|soldiers|civilians|fighters|"
        "policemen|children)",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "casualties.caused",
        Action.CASUALTIES,
        "(cause~|inflict~) ... (casualties|losses|fatalities) (on|to|upon|among|against)?",
        "The brigade inflicted heavy losses on the army.",
        "casualties happened: The brigade > the army",
        is_effect=True,
        unless="(no|without|any) (casualties|fatalities|losses) | without (causing|inflicting)",
    ),
)
