"""Deeds done to persons: killings, executions, torture."""

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
FOLK = (Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER)

RULES = (
    deed(
        "killing.fatally",
        Action.KILLING,
        "wound~ | injure~ | shoot~ | stab~",
        "A soldier was fatally wounded by a mine.",
        "killing happened: a mine > A soldier",
        takes=FOLK,
        beside="(fatally|mortally) (wound~|injure~|shoot~|stab~)",
        is_effect=True,
    ),
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
        takes=FOLK,
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
        does=FOLK,
        needs_subject=True,
        turned=True,
    ),
    noun(
        "killing.throat_was_cut",
        Action.KILLING,
        "(his|her|their)? (throat|throats) (was|were|had been|has been|have been|being) (cut|slit)",
        "A judge was found dead; his throat had been slit.",
        "killing happened: - > -",
        is_effect=True,
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
        takes=FOLK,
        unless="shoot~ (a|the) ... (film|movie|video|scene|plane|helicopter|aircraft|documentary) | "
        "shoot~ (up|photos|pictures|footage|film|down) | "
        "shoot~ (it|them|one) down | shoot~ (it|them) (in|into) the air | (take~|give~) ... shot | "
        "(had|have|has) (a|another|one|his|"
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
        takes=FOLK,
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
        "(hack~|machine-gun~|machinegun~|strike~) down | claim~ the (lives|life) of | claim~ ... (lives|victims|victim) | "
        "take~ the (lives|life) of | cut~ down",
        "Gunmen killed three soldiers near the border post.",
        "killing happened: Gunmen > three soldiers",
        takes=FOLK,
        unless="kill~ (time|the (bill|deal|plan|proposal)|off|himself|herself|themselves) | cut~ down (on|trees) | "
        "(convicted|accused|guilty|suspected|acquitted) of (killing|murdering) (his|her) "
        "(wife|husband|girlfriend|boyfriend|partner|lover|mother|father|baby) | "
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
        unless="(convicted|accused|guilty|suspected|acquitted) of killing (his|her) "
        "(wife|husband|girlfriend|boyfriend|partner|lover|mother|father|baby) | "
        f"murder ({_LEGAL}|weapon) | murder of crows | character assassination | killing (field|fields|machine) | "
        f"(charge~ with|charges of|convicted of|guilty of|indict~ for|sentenced for|on charges of|crime of|count of|counts of) "
        "(the|attempted|first-degree|multiple|double)? (murder|murders|homicide|genocide)",
        apart=_CRASH,
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
        "torture~ | electrocute~ | mutilate~ | flog~ | whip~ | waterboard~ | cane~ | pistol-whip~",
        "Guards tortured the detainees for weeks.",
        "torture happened: Guards > the detainees",
        takes=(Sort.PEOPLE, Sort.NAME, Sort.COUNT, Sort.OTHER),
    ),
    deed(
        "torture.given",
        Action.TORTURE,
        "(give~|administer~) ... (electric shocks|lashes|strokes of the cane) | subject~ ... to ... (torture|beatings|"
        "(electric|electrical) shocks|ill-treatment|waterboarding|floggings|mock executions|cruel treatment|abuse) | "
        "(hang~|suspend~) ... upside down | beat~ ... soles | (hang~|suspend~) ... (by|from) (the|his|her|"
        "their)? (wrist|wrists|ankle|ankles|arms|feet|legs|ceiling|pipe|"
        "pipes|hook|hooks) | "
        "burn~ ... with (cigarettes|an iron|irons|cigarette butts|acid|molten plastic)",
        "Guards hung the prisoners by their wrists.",
        "torture happened: Guards > the prisoners",
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
