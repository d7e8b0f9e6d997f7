"""Deeds done to things: destruction, looting, arson, robbery, hijacking, weapons taken."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "weapons_seized.drones",
        Action.WEAPONS_SEIZED,
        "destroy~ | neutralise~ | neutralize~ | jam~ | suppress~ | shoot~ down | bring~ down",
        "Air defences destroyed nine drones over the port.",
        "weapons_seized happened: Air defences > nine drones",
        takes=(Sort.DRONE,),
    ),
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
        "clashes | dynamite | grenade | mine | arson | rioters | explosives | bomber | bombers | jets | drone | "
        "drones | gunships | artillery | "
        "air force | shelled | saboteurs | navy | naval | gunboat | gunboats | warship | warships | torpedo | pirates | pirate | "
        "commandos | submarine | submarines | cruiser | cruisers | battleship | battleships | frigate | frigates | terror | "
        "sabotage",
        is_effect=True,
    ),
    deed(
        "destruction.burned",
        Action.DESTRUCTION,
        "burn~ (down|out|to the ground|to ashes) | go~ up in (flames|smoke)",
        "Two shops burned down under the rockets.",
        "destruction happened: - > Two shops",
        does=(Sort.BUILDING, Sort.VEHICLE, Sort.GOODS),
        needs_subject=True,
        turned=True,
        is_effect=True,
        apart="wildfire | wildfires | candle | candles | cooker | stove | wiring | electrical | short circuit | lightning",
    ),
    deed(
        "destruction.collapsed",
        Action.DESTRUCTION,
        "collapse~ | cave~ in",
        "A block of flats collapsed when the missile struck.",
        "destruction happened: - > A block of flats",
        does=(Sort.BUILDING, Sort.GROUND),
        needs_subject=True,
        turned=True,
        is_effect=True,
        beside="bomb | bombs | shell | shells | shelling | rocket | rockets | missile | missiles | air strike | "
        "strike | raid | blast | "
        "explosion | explosives | drone | drones",
        apart="earthquake | quake | rain | rains | flood | floods | landslide",
    ),
    deed(
        "destruction.knocked_out",
        Action.DESTRUCTION,
        "knock~ out | (put~|blast~) out of (action|service|use) | cripple~ | (lay~) waste (to)?",
        "Rockets knocked out a power station.",
        "destruction happened: Rockets > a power station",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.ARMS, Sort.GROUND),
        unless="knock~ out (of|in|by) | knocked out ... (cup|tournament|round|final)",
        is_effect=True,
    ),
    deed(
        "destruction.hole",
        Action.DESTRUCTION,
        "(tear~|blow~|rip~|punch~|blast~|gouge~) ... (hole|holes|gap|gaps|crater) (in|through)",
        "A shell tore a hole in the roof of the cathedral.",
        "destruction happened: A shell > the roof of the cathedral",
        beside="shell | shells | round | rocket | rockets | missile | missiles | blast | bomb | bombs | explosion | "
        "mortar | drone | "
        "artillery | tank | mine | strike",
        is_effect=True,
    ),
    deed(
        "destruction.blown",
        Action.DESTRUCTION,
        "blow~",
        "Sappers blew the bridge behind them.",
        "destruction happened: Sappers > the bridge",
        takes=(Sort.BUILDING, Sort.GROUND, Sort.ROUTE),
        beside="blow~ (the|a|its|their|up)? ... (bridge|bridges|dam|tunnel|tunnels|railway|rails|crossing|pylon|pylons|jetty) | "
        "(bridge|bridges|dam|tunnel|tunnels|railway|crossing|pylon|pylons) ... (blown|blew)",
        unless="blow~ (up|out|off|over|away|past)",
        is_effect=True,
    ),
    deed(
        "destruction.brought_down",
        Action.DESTRUCTION,
        "bring~ down",
        "Shells brought down a bridge over the Ler.",
        "destruction happened: Shells > a bridge",
        takes=(Sort.BUILDING,),
        beside="bomb | bombs | shell | shells | shelling | rocket | rockets | missile | missiles | jets | warplanes | "
        "air strike | "
        "raid | strikes | mortar | mortars | artillery | tank | tanks | explosion | blast",
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
    deed(
        "looting.by_looters",
        Action.LOOTING,
        "clean~ out | strip~ | empty~ | ransack~ | carry~ off | make~ off with | help~ themselves to",
        "Looters stripped a shop.",
        "looting happened: Looters > a shop",
        beside="(looters|plunderers|pillagers|mobs|crowds) ... (clean~ out|strip~|empty~|ransack~|carry~ off|make~ off|help~)",
    ),
    deed(
        "looting.cattle",
        Action.LOOTING,
        "drive~ off ... (cattle|livestock|sheep|goats|cows|camels|herds)",
        "Raiders drove off the cattle at dawn.",
        "looting happened: Raiders > -",
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
        "(set~|light~) (fire|light|ablaze|alight|afire) (to)? | set~ (on fire|ablaze|alight|afire) | torch~ | "
        "set~ (it|them|him|her|the house|the houses) (ablaze|alight|afire) | "
        "burn~ (down|out)? | firebomb~ | fire-bomb~ | set~ fire to | go~ up in flames",
        "Rioters torched two buses in the suburb.",
        "arson happened: Rioters > two buses",
        takes=(Sort.BUILDING, Sort.VEHICLE, Sort.GROUND, Sort.GOODS, Sort.NAME, Sort.OTHER, Sort.COUNT),
        unless="burn~ ... (flags|flag|effigy|effigies|coffin|mannequin) | "
        "burn~ (calories|fuel|fat|oil|tyres|tires|rubber|barricades|coal|incense|candles|bridges|to death|money|(the|"
        "a)? ... (copy|copies|"
        "papers|letter|letters|book|books|documents))",
    ),
    deed(
        "arson.started",
        Action.ARSON,
        "start~ | light~ | set~ | kindle~",
        "The fires were started by raiders.",
        "arson happened: raiders > The fires",
        beside="(fire|fires|blaze|blazes) (was|were|is|had been|has been|been) ... (started|lit|set|kindled) ... by",
    ),
    deed(
        "arson.thrown",
        Action.ARSON,
        "(throw~|hurl~|lob~|toss~|fling~) ... (petrol|gasoline|molotov) (bomb|bombs|cocktail|cocktails)",
        "Raiders hurled petrol bombs at the court.",
        "arson happened: Raiders > -",
        apart="protesters | protestors | demonstrators | rioters | youths | students | crowd | crowds | mob | mobs | people | "
        "residents | stones | rocks | strikers | marchers | fans",
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
        "rob~ | steal~ | hold~ up ... (bank|bus|buses|truck|van|train|shop|lorry|taxi|car|"
        "post office|jeweller|jewellers|cashier|driver) | make~ off with | burglarize~ | mug~ | rustle~",
        "Armed men robbed a bank in the harbour district.",
        "robbery happened: Armed men > a bank",
        unless="steal~ (the (show|election|elections|vote|scene)|a glance|home|votes|election|away|out|so much as|into) | "
        "stolen (uniforms|uniform|identity)",
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
        "weapons_seized.shot_it_down",
        Action.WEAPONS_SEIZED,
        "shoot~ (it|them|one) down",
        "A drone crashed near the port. The brigade said it had shot it down.",
        "weapons_seized happened: it > -",
        beside="drone | drones | plane | planes | aircraft | helicopter | helicopters | "
        "jet | jets | missile | missiles | it down",
    ),
    deed(
        "weapons_seized.downed",
        Action.WEAPONS_SEIZED,
        "down~ | bring~ down | (shoot~|blast~|knock~) out of the sky",
        "Gunners brought down a helicopter near the dam.",
        "weapons_seized happened: Gunners > a helicopter",
        takes=(Sort.AIRCRAFT, Sort.DRONE, Sort.VEHICLE),
    ),
    deed(
        "weapons_seized.so_many",
        Action.WEAPONS_SEIZED,
        "(shoot~|bring~) down | down~ | intercept~ | jam~",
        "Of 36 drones, 33 were shot down.",
        "weapons_seized happened: - > 33",
        takes=(Sort.COUNT,),
        beside="drones | missiles | rockets | uavs",
    ),
    deed(
        "weapons_seized.came_down",
        Action.WEAPONS_SEIZED,
        "come~ down | crash~ | plunge~ to the ground | fall~ from the sky",
        "A helicopter came down in flames after being hit by a missile.",
        "weapons_seized happened: - > A helicopter",
        does=(Sort.AIRCRAFT, Sort.DRONE),
        needs_subject=True,
        turned=True,
        beside="(hit|struck) by ... (missile|missiles|rocket|rockets|rpg|fire|gunfire|shells) | "
        "(anti-aircraft|ground|enemy|rebel|hostile) fire | "
        "came under fire | was shot at",
    ),
    deed(
        "weapons_seized.intercepted",
        Action.WEAPONS_SEIZED,
        "(down~|intercept~)",
        "Air defences intercepted 12 missiles over the port.",
        "weapons_seized happened: Air defences > 12 missiles",
        takes=(Sort.ARMS, Sort.VEHICLE),
        beside="missile | missiles | rocket | rockets | projectiles | drone | drones | warheads",
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
        "seize~ | confiscate~ | capture~ | find~ | discover~ | come~ upon | stumble~ (on|upon) | defuse~ | deactivate~ | "
        "intercept~ | shoot~ down | "
        "down~ | disarm~ | take~",
        "Police seized rifles and explosives at the checkpoint.",
        "weapons_seized happened: Police > rifles and explosives",
        takes=(Sort.ARMS, Sort.VEHICLE),
        beside="seize~ | come~ upon | stumble~ | confiscate~ | captured | cache | defuse~ | deactivate~ | intercept~ | "
        "shoot~ down | shot down",
        unless="take~ (off|place) | down (the|to|from|in|on|with|a)",
    ),
)
