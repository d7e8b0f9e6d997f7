"""Looting told by what was taken, and how: locks broken, everything carried off, a prison emptied."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_THINGS = (
    "flour|rice|maize|grain|sorghum|millet|blankets|goats|sheep|cows|cow|cattle|livestock|chickens|donkeys|camels|furniture|"
    "mattresses|phones|phone|televisions|television|generator|generators|bicycle|bicycles|"
    "clothes|beds|solar panels|motorcycles|harvest|crops|sewing machine|pots"
)
_AWAY = (
    "carry~ (off|away) | make~ off with | drive~ (off|away) with | walk~ (off|away) with | cart~ (off|away) | haul~ (off|away)"
)
_ARMS = (
    "artillery|mortars|mortar|guns|howitzers|rifles|weapons|weaponry|ammunition|shells|rockets|tanks|vehicles|arms|munitions|"
    "launchers|arsenal|armoury|armory"
)

RULES = (
    deed(
        "looting.took_things",
        Action.LOOTING,
        f"take~ (the|their|our|my|his|her|all the|all our|all their|all her|all his|even the|my ...|our ...)? ({_THINGS}) | "
        "take~ (everything|it all|all (of)? (it|we had|they had|that we had)|what(ever)? they (could|wanted|liked|found)) | "
        "strip~ (the|a|our|their|every|all)? ... (house|houses|shop|shops|warehouse|store|stores|home|homes|village|depot) bare",
        "The soldiers took the flour and the goats.",
        "looting happened: The soldiers > -",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        by_troops=True,
        unless="take~ (everything|it all) (into|from|for|seriously|with (them|him|her|us)) | take~ ... ... with them | "
        "take~ ... (food|drugs|medicine|medicines) (to|with|for|and die)",
    ),
    deed(
        "looting.broke_in",
        Action.LOOTING,
        "(break~|smash~|force~|shoot~ off|prise~ open|blow~) (the|its|their|our|a|all the)? (lock|locks|padlock|padlocks|"
        "doors|door|"
        "shutters|windows) (of|on|to) ... and (took|carried|looted|emptied|stole|made|walked|stripped|removed)",
        "Gunmen broke the lock of the clinic and took all the beds.",
        "looting happened: Gunmen > the beds",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
    ),
    deed(
        "looting.carried_off",
        Action.LOOTING,
        _AWAY,
        "Militiamen walked away with all the medicine.",
        "looting happened: Militiamen > the medicine",
        takes=(Sort.GOODS, Sort.ANIMAL, Sort.VEHICLE),
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        needs_subject=True,
        by_troops=True,
    ),
    deed(
        "weapons_seized.carried_off",
        Action.WEAPONS_SEIZED,
        _AWAY,
        "Rebels carried off the garrison's mortars.",
        "weapons_seized happened: Rebels > the garrison's mortars",
        does=(Sort.TROOPS, Sort.PROPER, Sort.PEOPLE),
        beside=f"(carry~|make~|drive~|walk~|cart~|haul~) (off|away) ... ... ({_ARMS})",
        unless="carry~ (off|away) (by|the (prize|cup|title))",
    ),
    deed(
        "release.opened_prison",
        Action.RELEASE,
        "(open~|unlock~|throw~ open|fling~ open|break~ open|smash~|force~) (the|its|all the|a)? ... "
        "(door|doors|gate|gates|cells|cell) (of|in|at) ... (prison|prisons|jail|jails|police station|detention centre|camp) | "
        "(open~|unlock~) (the|all the)? (cells|cell doors|prison gates|prison doors) | "
        "(empty~|break~ into|storm~) ... (prison|jail|prisons|jails) and (freed|released|let|set|sprang|sprung)",
        "Rebels opened the doors of the prison.",
        "release happened: Rebels > -",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
    ),
    deed(
        "release.let_out",
        Action.RELEASE,
        "let~ (out|loose) | turn~ loose | let~ ... (inmates|prisoners|detainees|hostages|captives) (go|out|loose) | "
        "spring~ ... from ... (prison|jail) | empty~ (the|a|its|two|several)? ... (prison|jail|prisons|jails)",
        "Rebels let out hundreds of detainees.",
        "release happened: Rebels > hundreds of detainees",
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        beside="prison | jail | prisons | jails | cells | inmates | prisoners | detainees | hostages | captives | detention",
        unless="let~ (out|loose) (a|an|the) (scream|cry|sigh|secret|house|flat|room|steam|dogs|dog)",
    ),
)
