"""Attacks whose words say that they were done from afar: "hit the town with artillery", "attacked the port using drones"."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.remote import AIR
from tracker.vocabulary import Action

_WORDS = (
    "attack~ | target~ | hit~ | strike~ | assault~ | pepper~ | plaster~ | rake~ | hammer~ | blast~ | answer~ | "
    "reply~ | respond~ | retaliate~ | (hit~|strike~|fire~) back"
)
_WITH = (
    "(attack~|target~|hit~|strike~|assault~|pepper~|plaster~|rake~|hammer~|blast~|answer~|reply~|respond~|"
    "retaliate~|back) ... ... (with|using|by) ..."
)
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
        beside=f"{_WITH} (drones|drone|uavs|quadcopters)",
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
        beside=f"{_WITH} (air strikes|air strike|airstrikes|airstrike|air raids|barrel bombs|cluster bombs|glide bombs)",
        apart=_AT_HAND,
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
