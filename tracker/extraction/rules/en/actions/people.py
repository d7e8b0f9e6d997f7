"""Deeds done to persons: killings, wounds, executions, torture."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

# Words of a sentence that tells of a mishap, and not of violence.
_CRASH = (
    "crash landing | emergency landing | crashed (due|because|on|near|at|while|shortly|this|after) | "
    "mechanical (problem|problems|failure|fault)"
)
MISHAP = (
    "(plane|air|car|bus|train|traffic|road|mining|helicopter|boat|highway) (crash|accident|collision|disaster) | "
    f"accident | accidents | (plane|jet|airliner|aircraft|helicopter|bus|car|train) ... crashed | the crash | {_CRASH} | "
    "shipwreck | earthquake | hurricane | cyclone | landslide | avalanche | mudslide | floods | flooding | capsize~ | "
    "drown~ | epidemic | heart attack | cancer | food poisoning"
)
_LEGAL = (
    "charge | charges | trial | trials | case | cases | rate | rates | suspect | suspects | probe | investigation | conviction"
)
_FOLK = (Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER)

RULES = (
    deed(
        "wounding.shot",
        Action.WOUNDING,
        "shoot~ and (wound~|injure~)",
        "Gunmen shot and wounded a tailor near the mill.",
        "wounding happened: Gunmen > a tailor",
        plover="ASSAULT/firearms",
    ),
    deed(
        "wounding.shot_in",
        Action.WOUNDING,
        "shoot~",
        "A tailor was shot in the leg by gunmen.",
        "wounding happened: gunmen > A tailor",
        takes=_FOLK,
        beside="shoot~ ... in (the|his|her|their|both) (leg|legs|arm|arms|foot|feet|knee|knees|hand|hands|neck|"
        "shoulder|thigh|eye|"
        "eyes|jaw|hip|kneecaps)",
        apart="dead | killed | killing | died | dying",
        plover="ASSAULT/firearms",
    ),
    deed(
        "killing.to_death",
        Action.KILLING,
        "hack~ | beat~ | stab~ | club~ | stone~ | burn~ | bludgeon~ | kick~ | starve~ | crush~",
        "Raiders hacked four herders to death.",
        "killing happened: Raiders > four herders",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="to death | alive",
        is_effect=True,
        plover="ASSAULT/primitive",
        unless="(still|remain~|kept|keep~|stay~) alive",
    ),
    deed(
        "killing.throat",
        Action.KILLING,
        "(slit~|cut~) the (throat|throats) of",
        "Raiders slit the throats of two guards.",
        "killing happened: Raiders > two guards",
    ),
    deed(
        "killing.throats_cut",
        Action.KILLING,
        "(have|has|had|having) (his|her|their) (throat|throats) (cut|slit)",
        "Nine herders had their throats cut.",
        "killing happened: - > Nine herders",
        does=_FOLK,
        needs_subject=True,
        turned=True,
    ),
    deed(
        "killing.picked_off",
        Action.KILLING,
        "pick~ off",
        "Snipers picked off people who ran for water.",
        "killing happened: Snipers > people",
        takes=(Sort.PEOPLE, Sort.COUNT),
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.PROPER),
        beside="sniper | snipers | gunmen | riflemen | marksmen | soldiers | rebels | fighters",
    ),
    deed(
        "killing.shot",
        Action.KILLING,
        "gun~ down | shoot~ dead | shoot~ and kill~ | shoot~ to death | shoot~ at (close|point-blank) range | shoot~",
        "Gunmen shot dead three soldiers near the border post.",
        "killing happened: Gunmen > three soldiers",
        takes=_FOLK,
        unless="shoot~ (a|the) ... (film|movie|video|scene|plane|helicopter|aircraft|documentary) | "
        "shoot~ (up|photos|pictures|footage|film|down) | "
        "shoot~ (it|them|one) down | (take~|give~) ... shot | (had|have|has) (a|another|one|his|"
        "her|their) shot | shoot~ and (wound~|injure~)",
        apart=MISHAP,
        is_effect=True,
        plover="ASSAULT/firearms",
    ),
    deed(
        "killing.assassinate",
        Action.KILLING,
        "assassinate~",
        "Two men assassinated the mayor at his gate.",
        "killing happened: Two men > the mayor",
        takes=_FOLK,
        is_effect=True,
        plover="ASSAULT/assassinate",
    ),
    deed(
        "killing.eliminate",
        Action.KILLING,
        "eliminate~ | liquidate~ | exterminate~ | annihilate~ | wipe~ out",
        "Troops eliminated two gunmen in the north of the town.",
        "killing happened: Troops > two gunmen",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="(eliminate~|wipe~ out|liquidate~) (the|a|an|all|its|their|his)? ... (debt|debts|deficit|gains|profits|"
        "poverty|hunger|"
        "disease|corruption|tariffs|jobs|barriers|weapons|stockpile|stockpiles|programme|program|savings|need|assets)",
        beside="everyone | everybody | villagers | families | civilians | garrison | platoon | company | patrol | "
        "terrorist | terrorists | militant | militants | fighter | fighters | gunman | gunmen | soldier | soldiers | "
        "commander | commanders | insurgents | saboteurs | troops",
        is_effect=True,
    ),
    deed(
        "killing.verb",
        Action.KILLING,
        "kill~ | murder~ | massacre~ | martyr~ | "
        "slay~ | slaughter~ | stab~ to death | "
        "hack~ to death | beat~ to death | "
        "bludgeon~ to death | club~ to death | stone~ to death | burn~ to death | put~ to death | machine-gun~ to death | "
        "neutralise~ | neutralize~ | bayonet~ | mow~ down | garrotte~ | "
        "(hack~|machine-gun~|machinegun~|strike~) down | claim~ the (lives|life) of | claim~ ... lives | "
        "take~ the (lives|life) of | cut~ down",
        "Gunmen killed three soldiers near the border post.",
        "killing happened: Gunmen > three soldiers",
        takes=_FOLK,
        unless="kill~ (time|the (bill|deal|plan|proposal)|off|himself|herself|themselves) | cut~ down (on|trees) | "
        "(cholera|malaria|measles|ebola|meningitis|typhoid|dysentery|diphtheria|tuberculosis|aids|hunger|famine|disease|"
        "diseases|"
        "starvation|influenza|flu|virus|covid|malnutrition|thirst|cold|heat) (has|have|had|also|alone)? (kill~|claim~)",
        apart=MISHAP,
        is_effect=True,
    ),
    noun(
        "killing.noun",
        Action.KILLING,
        "killing | killings | murder | murders | assassination | assassinations | massacre | massacres | slaying | "
        "slayings | homicide | slaughter of | murdering of | beheading of | lynching | "
        "extrajudicial executions | summary executions | "
        "assassination attempt | assassination attempts",
        "The murder of a judge shocked the capital.",
        "killing happened: - > a judge",
        unless=f"murder ({_LEGAL}|weapon) | murder of crows | character assassination | killing (field|fields|machine) | "
        f"(charge~ with|charges of|convicted of|guilty of|indict~ for|sentenced for|on charges of|crime of|count of|counts of) "
        "(the|attempted|first-degree|multiple|double)? (murder|murders|homicide|genocide)",
        apart=_CRASH,
    ),
    deed(
        "casualties.verb",
        Action.CASUALTIES,
        "die~ | perish~ | lose~ (their|his|her) (life|lives) | "
        "meet~ (his|her|their) death | (bleed~|starve~|choke~|freeze~) to death | "
        "(jump~|fall~|plunge~|leap~|burn~|choke~) to (his|her|their) (death|deaths) | (lie~|lay) dead | suffocate~ | "
        "succumb~ (to)? | (did|do|does|could) not survive | (didn't|couldn't|never) (survive|made it) | "
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
        does=_FOLK,
        needs_subject=True,
        turned=True,
        unless="dead (wrong|right|set|against|serious|certain|tired|on|last|even|to|in|weight)",
        apart=f"{MISHAP} | talks | treaty | bill | deal | truce | ceasefire | agreement | language | languages",
        is_effect=True,
    ),
    deed(
        "casualties.drowned",
        Action.CASUALTIES,
        "drown~",
        "Nine migrants drowned when a patrol boat fired on their dinghy.",
        "casualties happened: - > Nine migrants",
        does=_FOLK,
        needs_subject=True,
        turned=True,
        beside="fire on | opened fire | fired | shot at | shots | ram~ | sank | sunk | torpedo | torpedoed | torpedoes | mine | mines | shelled | "
        "shelling | strafed | bombed | bombs | attacked | gunboat | gunboats | air strike | drone",
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
        beside="# (people|civilians|soldiers|fighters|others)? dead | # (x)? (civ|ana|anp|nsf|aog|ins|enemy|friendly)? (kia|ekia)",
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
    deed(
        "wounding.verb",
        Action.WOUNDING,
        "wound~ | injure~ | maim~ | hurts | hurting",
        "The blast wounded nine people.",
        "wounding happened: The blast > nine people",
        takes=(*_FOLK, Sort.TALK),
        unless="hurt~ (the (economy|chances|feelings)|feelings) | wound (up|down) | "
        "(many|the|some|several|all|most|of) wounded (are|were|was|have|had|lay)",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "wounding.hurt",
        Action.WOUNDING,
        "hurt",
        "Seven shoppers were badly hurt when a shell landed.",
        "wounding happened: - > Seven shoppers",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(is|are|was|were|be|been|being|got|get) ... hurt | hurt (at least|some|about|more than)? # | # hurt | "
        "hurt (him|her|them)",
        apart=MISHAP,
        is_effect=True,
    ),
    deed(
        "execution.verb",
        Action.EXECUTION,
        "execute~ | behead~ | hang~ | crucify~ | execute~ by firing squad | put~ ... before a firing squad | "
        "decapitate~ | summarily execute~",
        "The group executed five captives in the square.",
        "execution happened: The group > five captives",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT),
        unless="execute~ (the|a|an|its|their) (plan|plans|order|orders|policy|operation|contract|programme|program|"
        "project|maneuver|manoeuvre) | hang~ (out|on|up|from|over|in)",
    ),
    noun(
        "execution.noun",
        Action.EXECUTION,
        "execution of | executions of | execution | executions | beheading | beheadings",
        "The execution of two captives was filmed.",
        "execution happened: - > two captives",
        unless="execution of ... (plan|plans|order|orders|policy|operation|contract|programme|program|project|will|duties)",
    ),
    deed(
        "sexual_violence.verb",
        Action.SEXUAL_VIOLENCE,
        "rape~ | gang-rape~ | sexually (assault~|abuse~)",
        "Soldiers raped women in the camp.",
        "sexual_violence happened: Soldiers > women",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
    ),
    noun(
        "sexual_violence.noun",
        Action.SEXUAL_VIOLENCE,
        "rape | rapes | sexual (violence|assault|assaults|abuse|slavery) | gang rape | mass rape",
        "The report lists rape in four camps.",
        "sexual_violence happened: - > -",
    ),
    deed(
        "torture.verb",
        Action.TORTURE,
        "torture~ | electrocute~ | mutilate~ | flog~ | whip~",
        "Guards tortured the detainees for weeks.",
        "torture happened: Guards > the detainees",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT),
    ),
    deed(
        "torture.maim",
        Action.TORTURE,
        "amputate~ | cut~ off | hack~ off | chop~ off | gouge~ out",
        "Raiders cut off the hands of nine farmers.",
        "torture happened: Raiders > the hands of nine farmers",
        beside="(amputate~|cut~ off|hack~ off|chop~ off|gouge~ out) ... (hand|hands|ear|ears|limb|limbs|arm|arms|foot|"
        "feet|leg|legs|eyes|"
        "nose|noses|fingers|lips)",
        apart="doctors | surgeons | hospital",
    ),
    deed(
        "torture.beat",
        Action.TORTURE,
        "beat~ up | beat~ | assault~ physically | manhandle~ | rough~ up",
        "Guards beat a cameraman at the gate.",
        "torture happened: Guards > a cameraman",
        takes=(Sort.PEOPLE, Sort.COUNT),
        unless="beat~ (back|off|the (market|odds|record)|down) | "
        "beat~ (at|in) (the|a)? (first|second|third)? (battle|war|battles)",
        apart="match | game | final | cup | league | tournament | election | elections | vote | season | score | "
        "champion | points | "
        "championship | playoffs | team | seed | title",
        plover="ASSAULT/beat",
    ),
    noun(
        "torture.noun",
        Action.TORTURE,
        "torture | torturing of | beatings",
        "The torture of detainees was denied by the ministry.",
        "torture happened: - > detainees",
        unless="torture (marks|wounds|scars|injuries) | (marks|signs|traces|evidence) of torture",
    ),
)
