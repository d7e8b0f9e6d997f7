"""Attacks whose words say that they were done from afar: "hit the town with artillery", "attacked the port using drones"."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.remote import AIR
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_WORDS = (
    "attack~ | target~ | hit~ | strike~ | assault~ | pepper~ | plaster~ | rake~ | hammer~ | blast~ | answer~ | "
    "reply~ | respond~ | retaliate~ | (hit~|strike~|fire~) back"
)
_LOAD = (
    "explosives|explosive|explosive device|grenade|grenades|munition|munitions|charge|charges|mine|mines|bomb|bombs|projectile"
)
_FLIER = "drone|drones|uav|uavs|quadcopter|quadcopters|fpv drone|fpv drones|copter|unmanned aircraft"
_WITH = (
    "(attack~|target~|hit~|strike~|assault~|pepper~|plaster~|rake~|hammer~|blast~|answer~|reply~|respond~|"
    "retaliate~|back) ... ... (with|using|by) (what (appeared|appears|seemed|seems|was believed|is believed) to be)? ..."
)
# Bombs that only aircraft drop, also by the letters of their makers.
_BOMBS = (
    "air strikes|air strike|airstrikes|airstrike|air raids|(barrel|cluster|glide|guided|aerial|aircraft|gliding|planning|"
    "thermobaric|"
    "incendiary|phosphorus|napalm|bunker-buster|bunker-busting|smart|laser-guided|gravity) (bomb|bombs)|bomber|bombers|"
    "fab-100|fab-250|fab-500|fab-1500|fab-3000|kab-250|kab-500|kab-1500|odab-500|odab-1500|jdam|jdams|gbu-31|gbu-39|mk-82|mk-84|"
    "napalm|air-dropped|aircraft"
)
_GUNS = (
    "artillery|mortars|mortar|howitzers|howitzer|rocket|rockets|grad|grads|hurricane|smerch|uragan|guns|tanks|tank|shells|"
    "launchers|batteries|cannon|gunboats"
)
_STEADY = "heavy|constant|fierce|steady|intense|sustained|massive|enemy|hostile|continuous|renewed"
_COMES_UNDER = (
    f"(is|are|was|were|been|remain~|come~|keep~ coming) (still|also|now|again|repeatedly|constantly|all day)? under ({_STEADY})?"
)
_COMES_UNDER_ANY = f"{_COMES_UNDER} (fire|attack)"
_HARMED = (Sort.GROUND, Sort.NAME, Sort.BUILDING, Sort.TROOPS, Sort.PEOPLE, Sort.VEHICLE, Sort.OTHER)
# Who comes with rifles too fights there himself.
_AT_HAND = "(rifle|rifles|grenade|grenades|guns|gunfire|machineguns|stones|knives) | machine (gun|guns) | small arms"
RULES = (
    deed(
        "shelling.means",
        Action.SHELLING,
        _WORDS,
        "The army targeted the town with artillery.",
        "shelling happened: The army > the town",
        beside=f"{_WITH} (artillery|howitzers|mortars|mortar (fire|shells|rounds|bombs)|rockets|rocket fire|grad|missiles|"
        "shell|rocket|mortar|projectile|"
        "missile|exocet|exocets|neptune|neptunes|scud|scuds|katyushas|shells|shelling|torpedo|torpedoes|tank (fire|shells))",
        apart=f"{AIR} | drones | drone | {_AT_HAND}",
    ),
    deed(
        "shelling.by_guns",
        Action.SHELLING,
        "hammer~ | batter~ | blast~ | pummel~ | plaster~",
        "Artillery hammered the old quarter at dawn.",
        "shelling happened: Artillery > the old quarter",
        beside="(artillery|guns|mortars|batteries|howitzers|rockets|missiles|gunners|tanks|launchers) ... "
        "(hammer~|batter~|blast~|pummel~|plaster~)",
        apart=f"{AIR} | drones | drone",
    ),
    deed(
        "drone_strike.means",
        Action.DRONE_STRIKE,
        _WORDS,
        "The army attacked the port with explosive drones.",
        "drone_strike happened: The army > the port",
        beside=f"{_WITH} ... (drones|drone|uavs|quadcopters)",
        apart=_AT_HAND,
    ),
    deed(
        "drone_strike.launched",
        Action.DRONE_STRIKE,
        "(launch~|fire~|send~|unleash~|loose~) ... (drones|drone|uavs|quadcopters) (and (missiles|rockets))? "
        "(at|on|against|towards|toward|into|over)",
        "The army launched forty drones at the port.",
        "drone_strike happened: The army > the port",
    ),
    deed(
        "air_strike.means",
        Action.AIR_STRIKE,
        _WORDS,
        "Government forces struck the town with barrel bombs.",
        "air_strike happened: Government forces > the town",
        beside=f"{_WITH} ({_BOMBS})",
        apart=_AT_HAND,
    ),
    deed(
        "air_strike.bombs_used",
        Action.AIR_STRIKE,
        f"(use~|employ~|fire~|release~|launch~) ... ({_BOMBS}) (against|on|at|over)",
        "The air force used guided bombs against the port.",
        "air_strike happened: The air force > the port",
        unless="against (the use|using)",
    ),
    noun(
        "drone_strike.dropped",
        Action.DRONE_STRIKE,
        f"({_LOAD}) (was|were|is|been|being)? (dropped|released|thrown|discharged) ... (from|by) ... ({_FLIER}) | "
        f"(dropping|drop|drops|discharge|release) of ... ({_LOAD}) (from|by) ... ({_FLIER}) | "
        f"(from|by) ... ({_FLIER}) ... (dropped|dropping) ... ({_LOAD}) | (attack|attacks|hit|hits|strike|strikes) "
        f"(by|from) ... ({_FLIER})",
        "Two tailors were wounded when a grenade was dropped from a drone.",
        "drone_strike happened: - > -",
    ),
    noun(
        "drone_strike.debris",
        Action.DRONE_STRIKE,
        "(debris|wreckage|fragments|shrapnel) (of|from)? ... (fell|hit|struck|landed|crashed|came down|killed|wounded|injured)",
        "Debris from a drone fell on a warehouse.",
        "drone_strike happened: - > -",
        beside=_FLIER.replace("|", " | "),
        apart="missile | missiles | rocket | rockets",
    ),
    noun(
        "shelling.debris",
        Action.SHELLING,
        "(debris|wreckage|fragments|shrapnel) (of|from)? ... (fell|hit|struck|landed|crashed|came down|killed|wounded|injured)",
        "Debris from a missile fell on a warehouse.",
        "shelling happened: - > -",
        beside="missile | missiles | rocket | rockets",
    ),
    deed(
        "shelling.under_fire",
        Action.SHELLING,
        f"{_COMES_UNDER_ANY} | "
        f"{_COMES_UNDER} (artillery|mortar|rocket|missile|tank|grad|shell|howitzer) (fire|attack|bombardment) | "
        f"{_COMES_UNDER} (shelling|shellfire|bombardment)",
        "Harim was under fire from mortars all day.",
        "shelling happened: - > Harim",
        does=_HARMED,
        needs_subject=True,
        turned=True,
        beside=f"under ... ... ... (from|of|by|with) ... ({_GUNS}) | "
        f"under ({_STEADY})? (artillery|mortar|rocket|missile|tank|grad|shell|"
        "howitzer|shelling|shellfire|bombardment)",
        apart="critics | lawmakers | opposition | media | machine-gun | small-arms | rifles | rocket-propelled | rpg | rpgs",
    ),
    deed(
        "drone_strike.under_fire",
        Action.DRONE_STRIKE,
        f"{_COMES_UNDER_ANY} | {_COMES_UNDER} drone (fire|attack|strike)",
        "Harim came under attack from drones at dawn.",
        "drone_strike happened: - > Harim",
        does=_HARMED,
        needs_subject=True,
        turned=True,
        beside=f"under ... ... (from|by) ... ({_FLIER}) | under ({_STEADY})? drone (fire|attack|strike)",
        apart=_AT_HAND,
    ),
    deed(
        "assault.under_small_arms",
        Action.ASSAULT,
        f"{_COMES_UNDER} (rocket-propelled grenade|rpg|small-arms|small arms|machine-gun|machine gun|sniper|rifle|automatic|gun) "
        f"(fire|attack) | {_COMES_UNDER} gunfire",
        "A patrol came under sniper fire in the port.",
        "assault happened: - > A patrol",
        does=_HARMED,
        needs_subject=True,
        turned=True,
    ),
    deed(
        "shelling.covered",
        Action.SHELLING,
        "(cover~|blanket~|saturate~|treat~) (with|by) ... (fire|shells|rockets|shrapnel)",
        "The port was covered by fire from heavy guns.",
        "shelling happened: - > The port",
        beside=f"(cover~|blanket~|saturate~|treat~) (with|by) ... ... ({_GUNS})",
    ),
    deed(
        "shelling.opened_up",
        Action.SHELLING,
        "open~ up (on|at|with)",
        "Gunners opened up on the port at noon.",
        "shelling happened: Gunners > the port",
        beside="(batteries|battery|gunners|howitzers|artillery|launchers|mortars|guns|cannon) ... open~ up | "
        "open~ up ... with ... (rockets|mortars|artillery|howitzers|guns|missiles|cannon)",
        apart="machine-guns | machine-gun | machineguns | rifles",
    ),
)
