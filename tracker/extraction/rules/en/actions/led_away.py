"""Deeds of dragging people off, pressing them into service and taking them captive in a fight."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

RULES = (
    deed(
        "abduction.dragged",
        Action.ABDUCTION,
        "drag~ | snatch~ | haul~ | pluck~ | bundle~",
        "Masked men dragged two students from a café.",
        "abduction happened: Masked men > two students",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(drag~|snatch~|haul~|pluck~|bundle~) ... ... (from|out of|off|into|back to|away)",
        unless="drag~ ... into ... (war|conflict|fight|dispute|row|affair|mess|debate|politics|scandal) | "
        "drag~ (on|out|its|their|me|us|you|it) | "
        "(drag~|haul~|pluck~) ... from (a|the|his|her|their) (drain|hole|pipe|tunnel|hideout|bunker|rubble|wreck|"
        "wreckage|river|sea)",
        apart="cells | jail | jails | prison | custody | vans | conference | trial | limousine | tear gas | "
        "demonstrators | protesters | crowd | crowds | mob | "
        "police | officers | court | courts | rubble | body | bodies | river | rescuers | wreckage",
    ),
    deed(
        "arrest.bundled",
        Action.ARREST,
        "drag~ | snatch~ | haul~ | bundle~",
        "Police bundled protesters into vans.",
        "arrest happened: Police > protesters",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="(police|officers|gendarmes) ... (drag~|snatch~|haul~|bundle~) ... ... (into|away|off) | "
        "(drag~|snatch~|haul~|bundle~) ... (into|away|off) ... by ... (police|officers|gendarmes) | "
        "(drag~|snatch~|haul~|bundle~) ... ... (to|into) ... (cells|jail|prison|custody|vans)",
    ),
    deed(
        "abduction.driven_away",
        Action.ABDUCTION,
        "(drive~|herd~|march~|load~|bundle~|haul~) ... (girls|women|men|boys|villagers|students|pupils|children|passengers) "
        "(away|off|into ... (lorries|trucks|vans|pickups))",
        "Raiders drove 110 girls away in lorries.",
        "abduction happened: Raiders > 110 girls",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
        apart="police | officers | cells | protesters | demonstrators",
    ),
    deed(
        "arrest.picked_up",
        Action.ARREST,
        "pick~ up",
        "Agents picked up the editor at the airport.",
        "arrest happened: Agents > the editor",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        beside="(police|policemen|officers|agents|security|gendarmes|intelligence|soldiers) ... ... pick~ up | "
        "pick~ up ... ... by ... (police|policemen|officers|agents|security|gendarmes|soldiers)",
        unless="pick~ up (speed|pace|steam|momentum|the (phone|bill|pieces|scent|trail|tab|bodies|dead)|where|a (signal|"
        "phone|gun))",
        apart="wounded | injured | bodies | passengers | survivors | castaways",
    ),
    deed(
        "abduction.led_off",
        Action.ABDUCTION,
        "lead~ | march~ | cart~ | spirit~",
        "Raiders led the elders off to the hills.",
        "abduction happened: Raiders > the elders",
        takes=(Sort.PEOPLE,),
        beside="(lead~|march~|cart~|spirit~) ... (off|away) (to|in|into|at|blindfolded|bound)",
        apart="police | court | protesters | parade | demonstration",
    ),
    deed(
        "abduction.pressed",
        Action.ABDUCTION,
        "press-gang~ | pressgang~ | forcibly (recruit~|conscript~) | force~ ... into (its|their|the) (ranks|army|militia)",
        "Rebels press-ganged boys of fourteen.",
        "abduction happened: Rebels > boys of fourteen",
    ),
    noun(
        "abduction.hostages_held",
        Action.ABDUCTION,
        "(hostages|captives) ... (are|were|remain) (still|now)? (being)? (held|captive)",
        "Nine hostages are still held in the fort.",
        "abduction happened: - > -",
    ),
    deed(
        "arrest.caught",
        Action.ARREST,
        "catch~ | nab~ | collar~ | run~ to ground",
        "The suspects were caught near the border.",
        "arrest happened: - > The suspects",
        takes=(Sort.PEOPLE,),
        beside="suspect | suspects | gunman | gunmen | killer | killers | attackers | bomber | bombers | fugitive | "
        "fugitives | police",
        unless="catch~ (fire|up|in|on|him|her|them|by (surprise|a|the)) | "
        "caught ... (in|between) ... (crossfire|fire|fighting|middle)",
    ),
    noun(
        "arrest.prisoners_taken",
        Action.ARREST,
        "prisoners (were|have been|had been|are) (taken|captured|brought in|counted) | prisoners taken",
        "Some 500 prisoners were taken at the ford.",
        "arrest happened: - > -",
        unless="(taken|brought) (to|into|from|out|back|away|home|there)",
    ),
    deed(
        "abduction.take",
        Action.ABDUCTION,
        "take~ | hold~ | lead~ | carry~ off | lead~ away",
        "Raiders took a large number of villagers hostage.",
        "abduction happened: Raiders > a large number of villagers hostage",
        takes=(Sort.PEOPLE, Sort.COUNT),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside="hostage | captive | captives | prisoner | away | to an unknown (destination|location)",
        unless="take~ (part|place|over|to|off|on|in|out|up|their|his|her|its|care|note|him|them) | "
        "lead~ (to|by|the|into|up|in|with|a|an) | hold~ (talks|a|the|"
        "on|out|up|back)",
        apart="into custody | police took | officers took",
    ),
    deed(
        "arrest.take",
        Action.ARREST,
        "take~",
        "Police took four activists of the league into custody.",
        "arrest happened: Police > four activists of the league",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside="into custody | in for questioning | into detention",
    ),
    deed(
        "abduction.hostages",
        Action.ABDUCTION,
        "(take~|seize~|hold~|capture~) ... (hostages|captives) | hold~ ... prisoners",
        "The group took forty hostages in the theatre.",
        "abduction happened: The group > -",
        unless="prisoners of conscience",
    ),
    deed(
        "arrest.prisoners",
        Action.ARREST,
        "(take~|capture~|bring~ in) ... prisoners",
        "The army took 300 prisoners at the ford.",
        "arrest happened: The army > -",
        unless="(take~|takes) no prisoners | prisoners of conscience | "
        "take~ ... prisoners (to|into|from|out|back|away|home|there)",
    ),
)
