"""Deeds done to things: destruction, looting, arson, robbery, hijacking, weapons taken."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "destruction.verb",
        Action.DESTRUCTION,
        "demolish~ | raze~ | vandalize~ | vandalise~ | bulldoze~ | ransack~ | blow~ apart | reduce~ to rubble",
        "The bulldozers razed forty houses in the village.",
        "destruction happened: The bulldozers > forty houses",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.GROUND, Sort.GOODS, Sort.NAME, Sort.OTHER, Sort.ARMS),
        unless="destroy~ (the (economy|country|nation|credibility|image|career|trust|peace)|credibility|evidence|"
        "democracy) | level~ (of|at|charges|criticism|accusations|with|talks) | "
        "damage~ (to|the (economy|image|reputation|credibility|relations)|relations|control) | smash~ hit | "
        "smash~ (his|her|their|the)? (head|heads|skull|skulls|face|faces)",
        is_effect=True,
    ),
    deed(
        "destruction.by_arms",
        Action.DESTRUCTION,
        "destroy~ | flatten~ | wreck~ | level~ | damage~ | smash~ | knock~ down | tear~ down | gut~",
        "Shells destroyed two schools in the port.",
        "destruction happened: Shells > two schools",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.GROUND, Sort.GOODS, Sort.NAME, Sort.OTHER, Sort.ARMS),
        unless="destroy~ (the (economy|country|nation|credibility|image|career|trust|peace)|credibility|evidence|"
        "democracy) | "
        "level~ (of|at|charges|criticism|accusations|with|talks) | "
        "damage~ (to|the (economy|image|reputation|credibility|relations)|relations|control) | smash~ hit | "
        "smash~ (his|her|their|the)? (head|heads|skull|skulls|face|faces)",
        beside="bomb | bombs | bombed | bombing | bombings | bombardment | shell | shells | shelling | strike | "
        "strikes | airstrikes | attack | attacks | "
        "attacked | explosion | explosions | blast | exploded | fire | troops | rebels | raid | raids | war | "
        "forces | army | soldiers | militants | fighters | "
        "guerrillas | terrorists | tanks | mortar | rocket | rockets | missile | missiles | warplanes | fighting | "
        "clashes | dynamite | grenade | mine | arson | rioters",
        is_effect=True,
    ),
    noun(
        "destruction.noun",
        Action.DESTRUCTION,
        "destruction of | demolition of | demolitions | demolition | property damage | material damage | house demolitions",
        "The destruction of the bridge cut the town off.",
        "destruction happened: - > the bridge",
        unless="destruction of (the)? (environment|ozone|forest|forests|evidence|nature) | mass destruction",
        is_effect=True,
    ),
    deed(
        "looting.verb",
        Action.LOOTING,
        "loot~ | pillage~ | plunder~ | sack~",
        "Militiamen looted shops along the main road.",
        "looting happened: Militiamen > shops",
        unless="sack~ (of|as|from|his|her|the (coach|manager|minister)) | plunder~ (the)? (natural|treasury|resources|wealth)",
    ),
    noun(
        "looting.noun",
        Action.LOOTING,
        "looting of | looting | pillage of | pillaging | plunder of | plundering of",
        "Looting spread through the port after the retreat.",
        "looting happened: - > -",
    ),
    deed(
        "arson.verb",
        Action.ARSON,
        "(set~|light~) (fire|ablaze|alight|afire) (to)? | set~ (on fire|ablaze|alight|afire) | torch~ | "
        "burn~ (down)? | firebomb~ | fire-bomb~ | set~ fire to | go~ up in flames",
        "Rioters torched two buses in the suburb.",
        "arson happened: Rioters > two buses",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.GROUND, Sort.GOODS, Sort.NAME, Sort.OTHER, Sort.COUNT),
        unless="burn~ ... (flags|flag|effigy|effigies|coffin|mannequin) | "
        "burn~ (calories|fuel|fat|out|oil|coal|incense|candles|bridges|to death|money|(the|a)? ... (copy|copies|"
        "papers|letter|letters|book|books|documents))",
    ),
    deed(
        "arson.set",
        Action.ARSON,
        "set~ | put~",
        "Troops set forty houses on fire.",
        "arson happened: Troops > forty houses",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.GROUND, Sort.GOODS, Sort.COUNT),
        beside="on fire | ablaze | alight | afire | to the torch",
        unless="set~ (up|off|out|free|aside|fire|in|back|foot) | put~ (up|out|on|in|down|off|forward|aside)",
    ),
    noun(
        "arson.noun",
        Action.ARSON,
        "arson | arson attack | arson attacks | molotov cocktail | molotov cocktails | firebombing | firebombings | "
        "burning of | torching of | firebomb | firebombs | incendiary bomb | incendiary bombs | incendiary device | "
        "petrol bomb | petrol bombs",
        "An arson attack gutted the party's office.",
        "arson happened: - > -",
        unless="burning of (fossil|fuel|oil|coal|the flag|flags|effigies)",
    ),
    deed(
        "robbery.verb",
        Action.ROBBERY,
        "rob~ | steal~ | hold~ up (a|the) (bank|bus|truck|train) | make~ off with | burglarize~ | mug~",
        "Armed men robbed a bank in the harbour district.",
        "robbery happened: Armed men > a bank",
        unless="steal~ (the (show|election|elections|vote|scene)|a glance|home|votes|election)",
    ),
    deed(
        "robbery.take",
        Action.ROBBERY,
        "take~ | carry~ off | get~ away with | snatch~",
        "Gunmen entered the clinic and took medicine.",
        "robbery happened: Gunmen > medicine",
        takes=(Sort.GOODS,),
        does=(Sort.PEOPLE, Sort.NAME),
        beside="gunmen | armed | robbers | thieves | individuals | assailants | terrorists | guerrillas | masked | "
        "robbed | militiamen | attackers",
    ),
    noun(
        "robbery.noun",
        Action.ROBBERY,
        "robbery | robberies | bank robbery | armed robbery | holdup | hold-up | heist | theft of | burglary",
        "The robbery of a payroll truck paid for the weapons.",
        "robbery happened: - > a payroll truck paid",
    ),
    deed(
        "hijacking.verb",
        Action.HIJACKING,
        "hijack~ | commandeer~ | skyjack~",
        "Gunmen hijacked a bus on the coast road.",
        "hijacking happened: Gunmen > a bus",
        unless="hijack~ (the)? (debate|agenda|revolution|process|talks|election)",
    ),
    noun(
        "hijacking.noun",
        Action.HIJACKING,
        "hijacking | hijackings | hijack of | carjacking | skyjacking",
        "The hijacking of an airliner ended after a day.",
        "hijacking happened: - > an airliner",
    ),
    deed(
        "weapons_seized.shot_down",
        Action.WEAPONS_SEIZED,
        "shoot~ down",
        "Insurgents shot down a helicopter over the river.",
        "weapons_seized happened: Insurgents > a helicopter",
        takes=(Sort.ARMS, Sort.VEHICLE),
    ),
    deed(
        "weapons_seized.downed",
        Action.WEAPONS_SEIZED,
        "(down~|intercept~)",
        "Air defences downed 12 drones over the port.",
        "weapons_seized happened: Air defences > 12 drones",
        takes=(Sort.ARMS, Sort.VEHICLE),
        beside="drone | drones | missile | missiles | rocket | rockets | projectiles | jet | jets | warplane | warplanes | "
        "helicopter | helicopters | warheads",
        unless="down (the|to|from|in|on|with|a|by) | intercept~ (calls|messages|communications)",
    ),
    deed(
        "weapons_seized.contraband",
        Action.WEAPONS_SEIZED,
        "(seize~|confiscate~|impound~|intercept~) ... (cocaine|heroin|drugs|kilos|kilograms|tons|tonnes|cash|passports|"
        "goods|equipment|"
        "property|assets|livestock|cattle|documents|computers|timber|ivory|cargo)",
        "Customs officers confiscated 30 kilos of heroin.",
        "weapons_seized happened: Customs officers > of heroin",
        acled="Strategic developments/Other",
    ),
    deed(
        "weapons_seized.safe",
        Action.WEAPONS_SEIZED,
        "make~ safe | neutralise~ | neutralize~ | dismantle~ | dispose~ of | defuse~ | deactivate~ | find~ and destroy~ | "
        "discover~ and destroy~ | clear~ | remove~ | recover~ | uncover~ | unearth~ | destroy~ ... (cache|caches)",
        "Sappers made safe a mine under the bridge.",
        "weapons_seized happened: Sappers > a mine",
        takes=(Sort.ARMS,),
    ),
    deed(
        "weapons_seized.verb",
        Action.WEAPONS_SEIZED,
        "seize~ | confiscate~ | capture~ | find~ | discover~ | defuse~ | deactivate~ | intercept~ | shoot~ down | "
        "down~ | disarm~ | take~",
        "Police seized rifles and explosives at the checkpoint.",
        "weapons_seized happened: Police > rifles and explosives",
        takes=(Sort.ARMS, Sort.VEHICLE),
        beside="seize~ | confiscate~ | captured | cache | defuse~ | deactivate~ | intercept~ | shoot~ down | shot down",
        unless="take~ (off|place) | down (the|to|from|in|on|with|a)",
    ),
)
