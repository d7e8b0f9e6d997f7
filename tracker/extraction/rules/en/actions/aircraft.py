"""Deeds told by what flew: whatever a warplane or a drone does to a place is a strike from the air."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.people import MISHAP
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_STRIKES = (
    "target~ | hit~ | strike~ | attack~ | destroy~ | kill~ | fire~ (on|at|upon)? | raid~ | bomb~ | pound~ | shell~ | strafe~ | "
    "bombard~"
)
_WRECKS = (
    "wipe~ out | blow~ apart | level~ | flatten~ | gut~ | raze~ | (tear~|rip~) (apart|through|into) | "
    "set~ (fire to|ablaze|alight) | set~ ... (ablaze|alight|on fire)"
)

RULES = (
    deed(
        "drone_strike.by_drone",
        Action.DRONE_STRIKE,
        "hammer~ | batter~ | blast~ | pummel~ | "
        f"{_STRIKES} | drop~ ... (grenade|grenades|bomb|bombs|munition|munitions|explosives|charge|charges|shell|shells) | "
        "(ram~|slam~|crash~|smash~|fly~) (into)? | explode~ (on|over|in|at|near|above) | detonate~ | damage~ | "
        f"sink~ | exterminate~ | wipe~ out | burn~ | wound~ | injure~ | wreck~ | {_WRECKS} | "
        "fire~ ... (missile|missiles|rocket|rockets) (at|on|into)",
        "A drone killed a commander on the coast road.",
        "drone_strike happened: A drone > a commander",
        does=(Sort.DRONE,),
        needs_subject=True,
    ),
    deed(
        "bombing.by_boat",
        Action.BOMBING,
        "hit~ | strike~ | ram~ (into)? | attack~ | damage~ | sink~ | collide~ with | slam~ into | "
        "explode~ (against|beside|alongside|near)",
        "A drone boat hit a tanker off the cape.",
        "bombing happened: A drone boat > a tanker",
        does=(Sort.SHIP,),
        needs_subject=True,
        beside="(drone|unmanned|uncrewed|remote-controlled|explosive-laden|explosives-laden|bomb-laden|kamikaze) "
        "(surface|sea|naval)? (boat|boats|speedboat|speedboats|vessel|vessels|skiff|skiffs|craft|drone|drones)",
    ),
    deed(
        "air_strike.by_aircraft",
        Action.AIR_STRIKE,
        "(fire~|launch~|loose~) ... (rockets|missiles) (on|at|into) | "
        "hammer~ | batter~ | blast~ | pummel~ | blitz~ | "
        "target~ | hit~ | strike~ | destroy~ | bomb~ | pound~ | shell~ | bombard~ | "
        f"crater~ | rocket~ | {_WRECKS} | "
        "wreck~ | damage~ | sink~",
        "Warplanes targeted a bakery in the old town.",
        "air_strike happened: Warplanes > a bakery",
        does=(Sort.AIRCRAFT,),
        needs_subject=True,
    ),
    deed(
        "air_strike.jets_killed",
        Action.AIR_STRIKE,
        "kill~ | wound~ | injure~",
        "Warplanes killed nine shoppers in the old town.",
        "air_strike happened: Warplanes > nine shoppers",
        does=(Sort.AIRCRAFT,),
        needs_subject=True,
        apart=MISHAP,
    ),
    noun(
        "air_strike.raids_flown",
        Action.AIR_STRIKE,
        "raid | raids | strike | strikes",
        "Warplanes carried out four raids on the port.",
        "air_strike happened: Warplanes > the port",
        does=(Sort.AIRCRAFT,),
        needs_subject=True,
        unless="(raid|raids|strike|strikes) by",
    ),
    deed(
        "air_strike.jets_attacked",
        Action.AIR_STRIKE,
        "attack~ | raid~",
        "Jets attacked four depots near the port.",
        "air_strike happened: Jets > four depots",
        does=(Sort.AIRCRAFT,),
        needs_subject=True,
        beside="(jets|jet|warplanes|warplane|bombers|fighter-bombers|aircraft) ... ... (attack~|raid~)",
        apart="helicopter | helicopters | gunship | gunships",
    ),
    deed(
        "assault.by_aircraft",
        Action.ASSAULT,
        "attack~ | strafe~ | raid~ | fire~ (on|at|upon)",
        "Helicopters strafed a camp near the river.",
        "assault happened: Helicopters > a camp",
        does=(Sort.AIRCRAFT,),
        needs_subject=True,
        acled="Explosions/Remote violence/Air/drone strike",
        plover="ASSAULT/aerial",
    ),
    deed(
        "air_strike.drop",
        Action.AIR_STRIKE,
        "drop~ ... (bomb|bombs|munitions|missiles|explosives|napalm)",
        "An aircraft dropped six bombs on the hamlet.",
        "air_strike happened: An aircraft > -",
    ),
    deed(
        "air_strike.rolled_out",
        Action.AIR_STRIKE,
        "(roll~|push~|tip~|heave~|kick~) ... (barrels|drums|bombs|explosives) (out|from)",
        "An aircraft rolled barrels out over the hamlet.",
        "air_strike happened: An aircraft > -",
        does=(Sort.AIRCRAFT, Sort.TROOPS, Sort.NAME),
        needs_subject=True,
        beside="plane | aircraft | helicopter | helicopters | antonov | airmen | pilots | crews | crew",
    ),
    noun(
        "air_strike.fell",
        Action.AIR_STRIKE,
        "(bombs|incendiaries|napalm) (fall|fell|falling|rain|rained|raining) (down)? (on|over|upon|in|around)",
        "Bombs rained on the port for an hour.",
        "air_strike happened: - > the port",
        unless="(mortar|petrol|smoke|stink) bombs",
    ),
)
