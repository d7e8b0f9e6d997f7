"""Deeds of bombs, grenades and gas."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action, Modality

_BY_SAPPERS = "controlled (explosion|explosions|detonation|detonations|blast|blasts)"
_NO_BOMB = (
    "(population|social|price|demographic) explosion | explosion of (anger|joy|violence|interest) | gas explosion | "
    "time bomb | "
    "suicide (bombing|bombings|car|bomber|truck|attack) | (nuclear|atomic|hydrogen) (bomb|bombs|explosion) | "
    "(barrel|cluster|smart|gravity|incendiary|petrol|glide|guided|aerial|aircraft|fab|kab|fab-100|fab-250|fab-500|fab-1500|fab-3000|"
    "kab-250|kab-500|kab-1500|odab|odab-500|napalm) (bomb|bombs) | bomb (squad|disposal|shelter|threat|scare|"
    "maker) | furnace | "
    "(aerial|air) (bombing|bombings) | bombing (raid|raids|run|campaign|mission|missions) | oxygen blast | "
    f"{_BY_SAPPERS}"
)
_MADE_SAFE = "defuse~|deactivate~|disarm~|disarmed|make~ (it|them)? safe"
_BOMBS = "bomb|bombs|device|devices|explosives|charge|charges|dynamite"

RULES = (
    noun(
        "bombing.noun",
        Action.BOMBING,
        "car bomb | car bombs | car-bomb | bombing | bombings | bomb attack | bomb attacks | bomb blast | "
        "bomb blasts | bomb explosion | bomb explosions | explosion | explosions | blast | blasts | "
        "dynamite attack | dynamite attacks | truck bomb | truck bombs | detonation of | car bombing | car bombings | "
        "mine explosion | car-bombing | explosives attack | explosive attack",
        "A car bomb exploded outside the courthouse.",
        "bombing happened: - > -",
        unless=f"{_NO_BOMB} | (car|truck) (bomb|bombs) ... (was|were|been|being) ... ({_MADE_SAFE}) | "
        f"({_MADE_SAFE}) ... (car|truck) (bomb|bombs) | (car|truck) (bomb|bombs) ... ... ... {_BY_SAPPERS}",
    ),
    noun(
        "bombing.weapon",
        Action.BOMBING,
        "roadside bomb | roadside bombs | landmine | landmines | land mine | land mines | explosive device | "
        "explosive devices | improvised explosive | booby trap | booby-trapped | bomb | bombs | explosive charge | "
        "explosive charges | dynamite charge | dynamite charges | sticks of dynamite | dynamite | parcel bomb | letter bomb | "
        "ied | ieds | vbied | vbieds | rcied | improvised explosive device | unexploded ordnance | explosives | "
        "bomb-laden | explosive-laden | (anti-personnel|antipersonnel|anti-tank|anti-vehicle|claymore|limpet|sea|naval|"
        "buried|floating) "
        "(mine|mines)",
        "Two farmers were killed by a roadside bomb.",
        "bombing happened: - > -",
        unless=f"{_NO_BOMB} | booby-trapped (tunnel|tunnels|building|buildings|house|houses|door|doors|room) | "
        f"armed with ... (bomb|bombs|explosives|dynamite) | (seize~|confiscate~|find~|discover~|"
        f"carry~|transport~|smuggle~|possess~|possession of|handle~|"
        "deactivate~|defuse~|make~|manufacture~|manufacturing of|fabricate~|material for|materials for|type of|types of|"
        "amount of|amounts of|quantity of|quantities of|caches of|cache of|tons of|arms and|weapons and|ammunition and|"
        "ammunition|supply of|use of|trained in|traces of|kg of|kilos of|use~|search for|searching for) ... "
        "(bomb|bombs|explosive|explosives|dynamite|landmines|mines) ... (device|devices|charge|charges)? | "
        "(explosives|dynamite|bomb|bombs) ... (were|was|have been|been) (found|seized|confiscated|discovered|"
        "deactivated|defused) | "
        "explosives (expert|experts|team|technicians) | petrol (bomb|bombs) | (bomb|explosives) (threat|threats|expert|"
        "experts|disposal)",
        beside="explode~ | detonate~ | explosion | explosions | kill~ | injure~ | wound~ | destroy~ | damage~ | "
        "go~ off | set off | "
        "hit | struck | attack~ | attack | attacks | throw~ | hurl~ | toss~ | lob~ | plant~ | place~ | placed | planted | "
        "blew up | blown up | left ... dead | shatter~ | maim~ | die~ | stepped on | trigger~ | activate~ | drove over "
        "| ran over | "
        "struck by | laid | buried",
        apart="defuse~ | cache | caches | seize~ | confiscate~ | disposal | sappers | made safe | neutralise~ | "
        "neutralize~ | dismantle~",
    ),
    noun(
        "bombing.defused",
        Action.BOMBING,
        "bomb | bombs | device | devices | explosive (device|devices|charge|charges) | explosives | "
        "(charge|charges|sticks|kg|kilos) of (dynamite|explosives|tnt) | dynamite",
        "Police defused a bomb at the market.",
        "bombing planned: - > -",
        unless="bomb (squad|disposal|shelter|threat|scare|maker) | (bomb|bombs|device|devices|explosives) ... (factory|workshop)",
        beside=f"({_MADE_SAFE}) ... ({_BOMBS}) | ({_BOMBS}) ... ... (was|were|been|being|and) ... ({_MADE_SAFE}) | "
        f"({_BOMBS}) ... ... ... {_BY_SAPPERS}",
        modality=Modality.PLANNED,
    ),
    deed(
        "bombing.verb",
        Action.BOMBING,
        "explode~ | detonate~ | blow~ up | go~ off | dynamite~ | "
        "plant~ ... (bomb|bombs|mines|mine|explosives|charges|charge|dynamite|device) | trigger~ ... (bomb|mine|ied|"
        "device|landmine) | "
        "(place~|leave~|abandon~|conceal~|attach~) ... (bomb|bombs|landmine|explosives|charges|charge|dynamite|device) | "
        "set~ off ... (bomb|bombs|explosives|charges|charge|dynamite|device|explosion|blast|mine|mines|landmine) | "
        "rip~ through | "
        "tear~ through | bomb~ | hurl~ ... (bomb|bombs|dynamite) | throw~ ... (bomb|bombs|dynamite|explosives|explosive)",
        "A bomb went off near the market.",
        "bombing happened: A bomb > -",
        unless="explode~ (in|with|into) (anger|rage|laughter|protest|violence) | fire~ ripped | blow~ himself up | "
        "petrol (bomb|bombs) | bomb (squad|disposal|threat|scare|shelter) | "
        "(hurl~|throw~) ... (petrol|molotov)",
        beside="bomb | bombs | device | devices | explosives | explosive | mine | mines | dynamite | charge | dam | watchtower | "
        "charges | blast | explosion | car | truck | vehicle | grenade | "
        "grenades | attackers | attack | terrorists | guerrillas | pylon | pylons | bridge | bridges | pipeline | "
        "pipelines | tower | "
        "towers | rebels | militants | insurgents | building | bank | embassy | office | offices | "
        "headquarters | house | tank | tanks | bulldozer | train | railway | school | mosque | church | shrine | depot | "
        "warehouse | "
        "bus | buses | minibus | ferry | airliner | market | barracks | munition | munitions | ordnance | "
        "warhead | landmine | landmines | "
        "checkpoint | convoy | homes | base | explode | rocket | rockets | extremists | bombed",
        apart=f"{_BY_SAPPERS} | molotov",
    ),
    deed(
        "bombing.blew_up",
        Action.BOMBING,
        "blow~ up | dynamite~",
        "Soldiers blew up houses in the port.",
        "bombing happened: Soldiers > houses",
        takes=(Sort.BUILDING, Sort.GROUND, Sort.GOODS, Sort.VEHICLE, Sort.ROUTE),
        unless="blow~ up (in|at) (his|her|their|our|my) face | blow~ up (the|a|this|that) (photo|picture|balloon)",
        apart=_BY_SAPPERS,
    ),
    deed(
        "bombing.ran_over",
        Action.BOMBING,
        "(hit~|strike~|run~ over|drive~ over|tread~ on) ... (mine|mines|landmine|landmines|ied|ieds|booby-trap)",
        "A tractor hit a mine in the valley.",
        "bombing happened: - > A tractor",
        turned=True,
        unless="hit~ by | (gold|coal|copper|diamond|silver|iron|salt|open-cast) (mine|mines)",
    ),
    deed(
        "bombing.stepped_on",
        Action.BOMBING,
        "(step~|trod|trodden) on ... (mine|mines|landmine|landmines|device)",
        "A guard stepped on a mine near the bridge.",
        "bombing happened: - > A guard",
        turned=True,
    ),
    noun(
        "bombing.laid_by",
        Action.BOMBING,
        "(mine|mines|bomb|bombs|ied|ieds|landmine|landmines|explosives) (planted|laid|left|placed|buried)",
        "Mines laid by raiders killed nine farmers.",
        "bombing happened: raiders > -",
        beside="(planted|laid|left|placed|buried) ... ... by",
        apart="find~ | discover~ | clear~ | defuse~ | remove~ | sappers | deminers | demining",
    ),
    noun(
        "bombing.by_mine",
        Action.BOMBING,
        "mine | mines",
        "Two farmers were killed by a mine near the ford.",
        "bombing happened: - > -",
        beside="(kill~|wound~|injure~|maim~|hurt|die~|blown up|damage~|destroy~) ... (by|on|from) (a|an|the) "
        "(buried|hidden|old|stray)? (mine|mines)",
        unless="(mine|mines) (collapse|accident|disaster|fire|owner|owners|shaft|company|worker|workers|clearance|operator)",
    ),
    deed(
        "bombing.mined",
        Action.BOMBING,
        "mine~",
        "Rebels mined the coast road.",
        "bombing happened: Rebels > the coast road",
        takes=(Sort.GROUND,),
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.PROPER),
        unless="mining (district|districts|town|towns|area|areas|region|camp|camps|site|sites|zone|village|community|company)",
    ),
    deed(
        "bombing.used",
        Action.BOMBING,
        "(use~|employ~) (explosives|dynamite|bombs) (against|on)",
        "The raiders used explosives against the town hall.",
        "bombing happened: The raiders > the town hall",
    ),
    noun(
        "suicide_bombing.noun",
        Action.SUICIDE_BOMBING,
        "suicide (boat|truck|vehicle|vest|drivers) | svbied | svbieds | suicide vbied | suicide (bombing|bombings|"
        "attack|attacks|bomb|bombs|blast|blasts|car bomb|"
        "car bombing|truck bomb|assault|"
        "explosion|operation) | suicide bomber | suicide bombers | explosive belt | explosive vest | suicide car bomber",
        "A suicide bomber struck a checkpoint in the north.",
        "suicide_bombing happened: - > -",
    ),
    deed(
        "suicide_bombing.verb",
        Action.SUICIDE_BOMBING,
        "blow~ (himself|herself|themselves|itself) up | "
        "detonate~ (his|her|their|an) (explosive|explosives|suicide|vest|belt|vehicle|car|truck) (vest|belt|jacket|car)? | "
        "detonate~ ... (belt|belts|vest|vests|jacket|jackets|himself|themselves|herself) | "
        "(drive~|ram~) ... (explosives|explosive|bomb) ... into | "
        "(packed|laden|loaded|filled|rigged|stuffed) with (high)? explosives (was|were|had been)? "
        "(driven|rammed|crashed|slammed|ploughed|plowed) into",
        "A man blew himself up at the gate of the barracks.",
        "suicide_bombing happened: A man > -",
    ),
    noun(
        "grenade.noun",
        Action.GRENADE,
        "grenade (attack|attacks|blast|explosion) | hand grenade | hand grenades | grenade | grenades",
        "A grenade attack on a bus wounded six people.",
        "grenade happened: - > a bus",
        unless="(rocket-propelled|propelled) (grenade|grenades) | stun (grenade|grenades) | tear (gas|grenade) | "
        "grenade (launcher|launchers)",
        beside="throw~ | toss~ | hurl~ | lob~ | explode~ | attack | blast | explosion | attacks | wound~ | kill~",
    ),
    noun(
        "chemical.noun",
        Action.CHEMICAL_ATTACK,
        "chemical (attack|attacks|weapons attack|strike|strikes) | gas attack | gas attacks | "
        "chlorine (attack|attacks|gas|bomb|bombs) | sarin | nerve gas | poison gas | mustard gas | "
        "phosphorus (shells|bombs|munitions) | "
        "(chlorine|phosphorus) (was|were|has been|had been) (dropped|released|sprayed|used|fired)",
        "A chlorine attack on the suburb killed a family.",
        "chemical_attack happened: - > the suburb",
        unless="tear gas attack",
    ),
    deed(
        "chemical.verb",
        Action.CHEMICAL_ATTACK,
        "use~ (chemical|poison|nerve|mustard|chlorine) (weapons|gas|agents) | "
        "use~ (chlorine|sarin) | gas~ | "
        "(drop~|release~) ... (chlorine|gas|sarin)",
        "The regime used chemical weapons against the suburb.",
        "chemical_attack happened: The regime > -",
        takes=(),
        unless="(natural|tear|oil|greenhouse|and) gas | "
        "gas (prices|station|stations|pipeline|field|fields|company|supply|supplies)",
        beside="chemical | chlorine | nerve | sarin | mustard | gassed",
    ),
)
