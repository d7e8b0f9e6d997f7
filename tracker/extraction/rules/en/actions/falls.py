"""Deeds by which ground falls: it fell, it was freed or cleared, it was declared free."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.en.actions.troops import TROOPS
from tracker.vocabulary import Action

_LAND = (Sort.GROUND, Sort.NAME, Sort.BUILDING)
_FREE = "free of|free from|freed from|cleared of|liberated from|rid of"

RULES = (
    deed(
        "capture.declared",
        Action.CAPTURE,
        f"declare~ (fully|completely|entirely|officially)? (liberated|freed|secure|secured|{_FREE})",
        "The port was declared fully liberated in May.",
        "capture happened: - > The port",
        takes=(Sort.GROUND, Sort.NAME),
        unless="free (of|from) (charge|charges|debt|disease|malaria|polio|ebola|mines|landmines)",
    ),
    deed(
        "capture.declared_free",
        Action.CAPTURE,
        f"declare~ ... ({_FREE})",
        "The army declared the port free of raiders.",
        "capture happened: The army > raiders",
        takes=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME, Sort.OTHER),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        needs_subject=True,
        unless=f"({_FREE}) ... (charge|charges|debt|disease|malaria|polio|ebola|cholera|mines|landmines|corruption|hunger)",
    ),
    deed(
        "capture.fell",
        Action.CAPTURE,
        "fall~ to | fall~ into the hands of | fall~ under the (control|rule) of | pass~ into the hands of | "
        "fall~ into (the|its|their)? | fall~ without (a fight|fighting|resistance)",
        "The town fell to the rebels in March.",
        "capture happened: the rebels > The town",
        does=_LAND,
        unless="fall~ to (pieces|the ground|his|her|their|a|death|earth) | fall~ into (a|disrepair|disuse|place|trap|line)",
        turned=True,
    ),
    deed(
        "capture.fell_alone",
        Action.CAPTURE,
        "fall~",
        "The fortress fell after a week.",
        "capture happened: - > The fortress",
        does=_LAND,
        needs_subject=True,
        turned=True,
        of_place=True,
        unless="fall~ (ill|apart|short|silent|asleep|behind|victim|off|down|away|from|through|under|over|out|back|into|sick|"
        "foul|flat|prey|in love|in line|quiet|briefly|suddenly|still|sharply|steeply|slightly|below)",
    ),
    deed(
        "capture.was_taken",
        Action.CAPTURE,
        "taken (on|in|at|after|during|without|yesterday|last|early|late|this|today)",
        "Harim was taken on 3 May after a week of shelling.",
        "capture happened: - > Harim",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        of_place=True,
    ),
    noun(
        "capture.fall",
        Action.CAPTURE,
        "fall of",
        "The fall of Harim to the army would cut the road.",
        "capture hypothetical: the army > Harim",
        takes=(Sort.GROUND, Sort.NAME),
        turned=True,
        unless="fall of (communism|man|snow|rain|saigon) | in the fall of",
    ),
    noun(
        "capture.fall_of_owner",
        Action.CAPTURE,
        "fall",
        "Harim's fall to the army cut the road.",
        "capture happened: the army > Harim",
        takes=(Sort.GROUND, Sort.NAME),
        turned=True,
        of_owner=True,
        of_place=True,
    ),
    deed(
        "capture.cleared",
        Action.CAPTURE,
        "clear~ | mop~ up",
        "Soldiers cleared the southern districts of the city.",
        "capture happened: Soldiers > the southern districts of the city",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS, Sort.PROPER),
        of_place=True,
        apart="riot police | batons | tear gas | water cannon | protesters | demonstrators | sit-in",
        unless="clear~ (the|a|some|its|their)? (way|road|roads|route|streets|street|runway|camp|camps|square|site|rubble|debris|"
        "mines|snow|air|land|ground) | clearing ... is (one thing|another|easy|hard|only) | "
        "cleared (to|for|with|him|her)",
    ),
    deed(
        "capture.cleared_of",
        Action.CAPTURE,
        "clear~ of",
        "The port was cleared of raiders on Sunday.",
        "capture happened: - > The port",
        takes=(Sort.GROUND, Sort.NAME, Sort.BUILDING),
        of_place=True,
        unless="clear~ of (mines|landmines|rubble|debris|snow|charges|wrongdoing|all|any|murder|corruption|people|residents|"
        "trees|vegetation|traffic|civilians|protesters)",
    ),
    deed(
        "capture.restored",
        Action.CAPTURE,
        "restore~ (security|stability|security and stability|order) (to|in|over)",
        "Army units restored security to the southern suburbs.",
        "capture happened: Army units > the southern suburbs",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.TROOPS,),
        of_place=True,
    ),
    deed(
        "capture.freed",
        Action.CAPTURE,
        "free~",
        "The army freed the port on Sunday.",
        "capture happened: The army > the port",
        takes=(Sort.GROUND, Sort.PROPER),
        does=(Sort.PEOPLE, Sort.TROOPS, Sort.NAME, Sort.OTHER),
        of_place=True,
        unless="free~ (up|himself|herself|themselves|the way) | "
        "free~ ... ... (prisoners|soldiers|hostages|captives|detainees|people|"
        "women|girls|men|others|fighters|in exchange|in return|in a swap) | "
        "free~ ... ... (vessel|ship|tanker|freighter|trawler|dhow)",
        apart="pirate | pirates | hijack~ | hijackers | captors | ransom",
    ),
    deed(
        "capture.overwhelmed",
        Action.CAPTURE,
        "overwhelm~ | swarm~ over",
        "The camp was overwhelmed after a siege of 55 days.",
        "capture happened: - > The camp",
        takes=(Sort.GROUND, Sort.PROPER),
        of_place=True,
        beside=f"{TROOPS} | siege | garrison | attack | assault | defenders | shelling | viet-minh | after ... days",
        unless="overwhelm~ (the|a|an)? ... (state|country|region|community|system|nation)",
        apart="patients | migrants | refugees | tourists | demand | flood | floods | hospitals | votes | visitors | "
        "calls | traffic",
    ),
    deed(
        "capture.is_free",
        Action.CAPTURE,
        "(is|are) (now|finally|at last)? free (again|at last|once more)?",
        "Harim is free.",
        "capture happened: - > Harim",
        does=(Sort.GROUND, Sort.PROPER),
        needs_subject=True,
        turned=True,
        of_place=True,
        unless="free (to|of|from|for|on|if|and|trade|movement|speech|press|agent|will|until)",
    ),
    deed(
        "capture.by_storm",
        Action.CAPTURE,
        "(carry~|take~) (by) (storm|assault)",
        "The fort was carried by storm on Friday.",
        "capture happened: - > The fort",
        takes=(Sort.GROUND, Sort.PROPER, Sort.BUILDING),
        of_place=True,
    ),
)
