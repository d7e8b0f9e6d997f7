"""Deeds by which people are made to go: driven from their land, ordered out, gone in numbers that somebody counted."""

from tracker.extraction.rules.en.actions.deed import deed
from tracker.extraction.rules.en.actions.folk import FOLK
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_DRIVE = "drive~|chase~|force~|push~|hound~|hunt~|burn~|bomb~|shell~|starve~|expel~|uproot~"
_DRIVEN = "driven|chased|forced|hounded|hunted|burned|bombed|shelled|starved|expelled|uprooted|evicted|cleared"
_OUT = "out of|out from|out|away from|from|off"
_LAND = "city|town|capital|village|villages|area|areas|region|district|quarter|camp|country|province|enclave|valley|north|south"
_BEEN = "is|are|was|were|been|being"
_MANY = "some|about|around|nearly|over|almost|roughly|an estimated|at least|more than|up to|another|a further"

RULES = (
    deed(
        "displacement.drove_folk",
        Action.DISPLACEMENT,
        _DRIVE.replace("|", " | "),
        "Horsemen drove the villagers from the valley.",
        "displacement happened: Horsemen > the villagers",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.TROOPS),
        beside=f"({_DRIVE}) (the|its|their|all|most of the|many|some|tens of|hundreds of|nearly|over|about)? ... "
        f"({FOLK}) (of|from among)? ... ({_OUT})",
        unless="(drive~|force~) ... from (power|office) | out (on|onto|into) (the)? (street|streets|open|square) | "
        "force~ ... ... (of|from) (the|a) (market|job|jobs|race|league|school)",
        apart="rents | rent | prices | unemployment | jobs | tourists",
    ),
    deed(
        "displacement.were_driven",
        Action.DISPLACEMENT,
        f"({_DRIVEN}) ({_OUT}|into the|across the|over the)?",
        "Some 9,000 villagers were driven out of the valley.",
        "displacement happened: - > Some 9,000 villagers",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        beside=f"({FOLK}) ... ... ({_BEEN}) ({_DRIVEN}) ({_OUT}) | ({_MANY}) # ... ... ({_BEEN}) ({_DRIVEN}) ({_OUT}) | "
        f"from (which|where) ... ... ({_BEEN}) ({_DRIVEN}) | "
        f"({_BEEN}) ({_DRIVEN}) ({_OUT}) ... (homes|houses|villages|land|lands|farms|plots)",
        unless="from (power|office) | (bombed|shelled|burned) (in|by|at|on|again|yesterday|last|this|during|overnight|"
        "from (the|a))",
        apart="rents | rent | prices | unemployment | market",
    ),
    deed(
        "displacement.left_counted",
        Action.DISPLACEMENT,
        f"(leave~|flee~|quit~) (the|their) (whole|entire)? ({_LAND})",
        "Some 60,000 Velanders had left the valley by the end of August.",
        "displacement happened: Some 60,000 Velanders > -",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside=f"({_MANY}) # | (last|most|half|many|rest|all) of (the|its|their) ({FOLK}|monks|nuns|priests|inhabitants) |"
        f" population | "
        f"({FOLK}) ... ... (last|most|half|many|rest|all) of them",
        apart="tourists | visitors | holiday | delegates | players | fans | pilgrims | graduates | "
        "(troops|soldiers|fighters|rebels|militants) ... ... (left|leave|leaving|fled|quit)",
    ),
    deed(
        "displacement.moved_on",
        Action.DISPLACEMENT,
        "(move~|go~|trek~|walk~|travel~|head~|return~) (on|north|south|east|west|back)? (to|into|towards|across)",
        "Most of those who left Harim have moved to the islands.",
        "displacement happened: Most of those > the islands",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.OTHER),
        beside="(those|people|families|residents|villagers|civilians) (who|that) (have|has|had)? (left|fled|escaped|abandoned) "
        "... ... (move~|go~|trek~|walk~|travel~|head~|return~)",
        apart="tourists | visitors | voters | fans | troops | soldiers",
    ),
    deed(
        "displacement.forced_to_go",
        Action.DISPLACEMENT,
        "force~ ... to (walk|march|move|relocate) | forced (at gunpoint)? to (walk|march|leave|move|abandon|relocate|quit)",
        "Families were forced at gunpoint to walk south.",
        "displacement happened: - > Families",
        beside=f"({FOLK}) ... ... forced | force~ (the|all|most|some|many|hundreds of|thousands of)? ... ({FOLK}) ... to |"
        f" at gunpoint",
        unless="force~ ... to (leave|quit|abandon) (the|a|his|her|its|their|office) (party|post|talks|league|match|game|race|"
        "tournament|company|job|positions|office|plan|plans)",
        apart="troops to leave | rents | prices",
    ),
    deed(
        "displacement.left_for",
        Action.DISPLACEMENT,
        "leave~",
        "Some 300 households left Harim for the islands after the raid.",
        "displacement happened: Some 300 households > Harim",
        takes=(Sort.PROPER, Sort.GROUND),
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside=f"(households|hhs|idps|{FOLK}) ... left ... (for|after|since|amid|because of) ... ... (attack|attacks|raid|"
        f"raids|strikes|"
        "strike|fighting|clashes|violence|shelling|insecurity|killings|threats|offensive|camp|camps|border)",
        apart="tourists | visitors | delegates | fans | pilgrims | graduates | troops | soldiers | fighters | behind",
    ),
    deed(
        "displacement.began_to_leave",
        Action.DISPLACEMENT,
        "(begin~|start~|continue~) (to leave|leaving|to flee|fleeing|to evacuate|evacuating|to pack up)",
        "Residents of Harim began to leave on Sunday.",
        "displacement happened: Residents of Harim > -",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside=f"({FOLK}) ... ... (begin~|start~|continue~)",
        apart="tourists | fans | spectators | voters | delegates | guests | storm | hurricane | flood | wildfire",
    ),
    deed(
        "displacement.outdoors",
        Action.DISPLACEMENT,
        "(spend~|spent|sleep~|slept|camp~|shelter~) ... (in the open|by the roadside|in the bush|in the forest|under trees)",
        "Some 8,000 people spent the night in the open.",
        "displacement happened: Some 8,000 people > -",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        apart="earthquake | quake | storm | flood | floods | festival | tourists | protesters | soldiers | troops",
    ),
    deed(
        "displacement.emptied",
        Action.DISPLACEMENT,
        "empty~",
        "The shelling emptied three villages in the valley.",
        "displacement happened: The shelling > three villages",
        takes=(Sort.GROUND,),
        beside="empty~ ... ... (village|villages|town|towns|district|districts|settlement|settlements|hamlet|hamlets|camp|camps|"
        "suburbs|countryside)",
        apart="storm | flood | floods | drought",
    ),
    deed(
        "displacement.told_to_leave",
        Action.DISPLACEMENT,
        "tell~ | order~ | warn~ | instruct~ | command~ | advise~ | urge~",
        "The army told residents of nine hamlets to leave at once.",
        "displacement happened: The army > residents of nine hamlets",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        does=(Sort.TROOPS, Sort.PEOPLE, Sort.NAME, Sort.OTHER),
        beside=f"(tell~|order~|warn~|instruct~|command~|advise~|urge~) (the|all|its|their)? ... ({FOLK}|everyone|everybody|"
        "communities) (of|in|from|living in|across)? ... ... to (leave|evacuate|flee|quit|move (out|away|north|south|east|"
        "west)|get out|clear out)",
        unless="to leave ... (open|alone|on with|ahead|home early|to (work|school|vote|polls|the polls))",
        apart="storm | storms | hurricane | flood | floods | flooding | wildfire | fire | quake | earthquake | volcano | "
        "cyclone | "
        "gas leak | tsunami",
    ),
    deed(
        "displacement.ordered_out",
        Action.DISPLACEMENT,
        "(told|ordered|warned|instructed) (to (leave|evacuate|flee|quit|move out|get out|clear out)|out of)",
        "Nine hundred families were ordered out of the port.",
        "displacement happened: - > Nine hundred families",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside=f"({_BEEN}) (also|all|now)? (told|ordered|warned|instructed)",
        apart="storm | storms | hurricane | flood | floods | flooding | wildfire | fire | quake | earthquake | volcano | "
        "cyclone | "
        "gas leak | tsunami | troops | soldiers | diplomats | referee | pitch",
    ),
)
