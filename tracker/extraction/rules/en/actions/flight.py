"""Deeds that move people: flight, expulsion, evacuation, curfews."""

from tracker.extraction.rules.en.actions.deed import deed, noun
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.vocabulary import Action

_FRAIL = (
    "sisters|women|woman|children|child|civilians|residents|people|wounded|pensioners|family|families|foreigners|"
    "nationals|patients|couple|couples|grandmother|elderly|staff|refugees|villagers|babies|orphans|infants"
)
_RESCUERS = (
    "police|volunteers|rescuers|red cross|red crescent|buses|bus|ambulances|crew|crews|helicopters|helicopter|medics|paramedics|"
    "ship|ships|navy|peacekeepers|hms|destroyer|frigate|airmen|pilots|marines|train|trains"
)

RULES = (
    deed(
        "displacement.verb",
        Action.DISPLACEMENT,
        "flee~ | displace~ | flee~ (their|from)? homes | uproot~ | drive~ ... from (their|his) (homes|villages|land|lands) | "
        "expel~ | deport~ | (be|is|are|was|were|been|being) forced (to leave|from|out of) (their)? (homes)? | "
        "force~ (from|out of|to leave) (their|his|her) (homes|home|houses|villages|village|land|lands) | "
        "force~ ... (from|out of|to leave) (their|his|her) (homes|home|houses|villages|village|land|lands) | "
        "leave~ (their)? homes",
        "Thousands of villagers fled the fighting in the north.",
        "displacement happened: Thousands of villagers > the fighting",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        unless="flee~ (the scene|on foot|in (a|two|three)|after the (attack|shooting)|prison|in the direction) | "
        "(for|of|by|to|with|and|the|many|other|among|internally|newly|hosting|housing|sheltering|more|let|help) displaced "
        "(people|persons|families|civilians|children|women|residents|villagers|communities|households|populations|muslims)",
        beside="civilians | people | persons | households | idps | individuals | residents | families | villagers |"
        " refugees | thousands | hundreds | homes | "
        "displaced | inhabitants | population | peasants | deport~ | expel~ | muslims | christians",
    ),
    deed(
        "displacement.leader",
        Action.DISPLACEMENT,
        "flee~ (the|his|her|their)? (country|capital|island|city|palace|homeland) | (flee~|fly~|go~|escape~|"
        "leave~) (into|for|to)? (exile|abroad)",
        "The president fled the country on Sunday.",
        "displacement happened: The president > -",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME),
        needs_subject=True,
        apart="suspects | robbers | killers | driver | fraud",
    ),
    deed(
        "displacement.ruler",
        Action.DISPLACEMENT,
        "flee~ (by (boat|helicopter|plane|car|air|sea))? (to|into|across|over|from)? | "
        "escape~ (by (boat|helicopter|plane|car|air|sea)|to|into|across|over)",
        "President Orlan fled across the river.",
        "displacement happened: President Orlan > the river",
        does=(Sort.PEOPLE, Sort.NAME),
        needs_subject=True,
        beside="(president|premier|prime minister|leader|king|emir|shah|sultan|kaiser|tsar|dictator|chancellor|"
        "minister|emperor|strongman) "
        "... ... (flee~|escape~)",
        apart="suspects | robbers | killers | driver | fraud | gunman | bodyguard",
    ),
    deed(
        "displacement.stream",
        Action.DISPLACEMENT,
        "(stream~|pour~|flood~|trek~|spill~) (out of|from|across|over)",
        "Villagers streamed out of the valley.",
        "displacement happened: Villagers > the valley",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside="(villagers|residents|families|civilians|refugees|people|women|inhabitants|thousands|tractors|townspeople) ... "
        "(stream~|pour~|flood~|trek~|spill~)",
        apart="fans | tourists | voters | pilgrims | shoppers | protest~ | streets | street | square | squares | "
        "celebrate~ | cheer | "
        "troops | soldiers | fighters | polling",
    ),
    deed(
        "displacement.so_many",
        Action.DISPLACEMENT,
        "(cross~|flee~|pour~) (into|to|over|across)",
        "Some 9,000 have crossed into the valley since May.",
        "displacement happened: Some 9,000 > the valley",
        does=(Sort.COUNT,),
        beside="since | border | refugees | unhcr | un | displaced | fighting | on foot | violence",
        apart="million | dollars | euros",
        needs_subject=True,
    ),
    deed(
        "displacement.trek",
        Action.DISPLACEMENT,
        "(stream~|pour~|flood~|trek~|walk~) (towards|toward|into|to)",
        "Families streamed towards the border with carts.",
        "displacement happened: Families > the border",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.VEHICLE),
        needs_subject=True,
        beside="tractors | carts | belongings | mattresses | bundles | refugees | on foot | displaced | fled | "
        "fleeing | homes | shelling",
        apart="fans | tourists | voters | pilgrims | shoppers | protest~ | streets | street | square | squares | celebrate~ | "
        "troops | soldiers | fighters | polling",
    ),
    deed(
        "displacement.drove_out",
        Action.DISPLACEMENT,
        "drive~ out | chase~ out | drive~ away | herd~ (on to|onto|into|aboard)",
        "Raiders drove out the families.",
        "displacement happened: Raiders > the families",
        takes=(Sort.PEOPLE, Sort.COUNT),
        beside="refugees | civilians | residents | villagers | families | inhabitants | households | farmers | herders | people",
    ),
    deed(
        "displacement.fled",
        Action.DISPLACEMENT,
        "flee~ (on foot|by boat|by bus|by road|in panic|en masse|north|south|east|west)? (to|into|across|over|for|"
        "towards|toward)",
        "Some 900 herders have fled to the islands.",
        "displacement happened: Some 900 herders > the islands",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        apart="gunmen | gunman | attackers | assailants | suspects | police | rebels | troops | robbers | fighters | "
        "soldiers | prison | "
        "jail | militants | bandits | guerrillas | insurgents | leader | president | minister | killers | driver | car",
    ),
    deed(
        "displacement.left",
        Action.DISPLACEMENT,
        "leave~ (the|their) (city|town|capital|village|villages|area|region|district|quarter|camp|country)",
        "Residents have left the town on foot.",
        "displacement happened: Residents > -",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside="(people|residents|civilians|families|inhabitants|villagers|women|children|households) ... left",
        apart="tourists | visitors | holiday | delegates | players | fans | pilgrims",
    ),
    deed(
        "displacement.refuge",
        Action.DISPLACEMENT,
        "(is|are|was|were|been) sheltering (in|at|with) | (take~|seek~|find~) (refuge|shelter|sanctuary|safety) |"
        " (take|takes|took|taking) to the (roads|road|hills|woods|boats)",
        "Some 300 farmers took refuge in the church.",
        "displacement happened: Some 300 farmers > -",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        apart="storm | storms | rain | hurricane | tornado | flood~ | heat | cyclone | earthquake | bankruptcy | investors",
    ),
    deed(
        "displacement.crossed",
        Action.DISPLACEMENT,
        "cross~ (into|to|over|(the|a)? (border|frontier|river)) | "
        "(pour~|stream~) (into|out of|from|across|towards|toward) | reach~ | escape~ (to|into)",
        "Nine thousand refugees have crossed into the valley.",
        "displacement happened: Nine thousand refugees > the valley",
        does=(Sort.PEOPLE, Sort.COUNT, Sort.NAME, Sort.OTHER),
        beside="refugees | displaced | flee~ | unhcr | asylum | families ... crossed | civilians ... crossed | people "
        "... crossed | "
        "residents ... crossed | villagers ... crossed | since ... (violence|fighting|war)",
        apart="troops | army | fighters | soldiers | smuggle~ | smugglers | convoy | convoys | trucks ... reach~ | "
        " aid ... reach~",
    ),
    deed(
        "displacement.stranded",
        Action.DISPLACEMENT,
        "(is|are|was|were|been|left|made|remain~) (still|now|left|made)? (homeless|stranded)",
        "Some 400 families are homeless.",
        "displacement happened: - > Some 400 families",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        turned=True,
        apart="storm | storms | hurricane | tornado | flood~ | cyclone | earthquake | airport | passengers | flights | snow",
    ),
    deed(
        "displacement.arrived_from",
        Action.DISPLACEMENT,
        "arrive~ (in|at|from)",
        "Some 900 families arrived in Karfa from the valley.",
        "displacement happened: Some 900 families > Karfa",
        does=(Sort.PEOPLE, Sort.COUNT),
        needs_subject=True,
        beside="(families|households|hhs|hh|individuals|refugees|idps|persons|people|villagers|children|hundreds|"
        "thousands) ... arrive~ "
        "... ... from | (refugees|idps|households|hhs|displaced) ... arrive~ | new arrivals | "
        "arrive~ ... (refugee|idp|displacement|transit) (camp|camps|site|sites|centre|center)",
        apart="tourists | pilgrims | delegates | fans | passengers | flight | flights | troops | soldiers | fighters | visitors",
    ),
    noun(
        "displacement.noun",
        Action.DISPLACEMENT,
        "displacement of | exodus of | exodus | ethnic cleansing | deportation of | expulsion of | "
        "mass displacement | forced displacement | internally displaced",
        "The displacement of the villagers began in June.",
        "displacement happened: - > the villagers",
        unless="expulsion of (the)? (ambassador|diplomat|diplomats) | brain drain",
    ),
    deed(
        "evacuation.verb",
        Action.EVACUATION,
        "evacuate~ | airlift~ | be bussed out | bus~ out | "
        "(move~|bring~|take~|ferry~) ... to (safety|higher ground|shelters|safer) | "
        "(withdraw~|pull~ out|relocate~) (its|their|all|most|non-essential|foreign|international|embassy|the)? ... "
        "(staff|personnel|dependants|employees) | lift~ ... off the (roof|roofs) | "
        "ferry~ ... (diplomats|civilians|foreigners|wounded|residents|nationals)",
        "Buses evacuated the wounded from the old town.",
        "evacuation happened: Buses > the wounded",
        unless="evacuate~ (the)? (building|airport|plane)",
    ),
    deed(
        "evacuation.carried",
        Action.EVACUATION,
        "(trucked|bussed|bused|ferried|shuttled|flown|shipped|carried|escorted|led|brought|taken) (out|away|off)? "
        "(to|out of|across|from|by (boat|bus|train|air|helicopter|road|sea|lorry|ambulance) to)",
        "Four hundred women were trucked to the border.",
        "evacuation happened: - > Four hundred women",
        takes=(Sort.PEOPLE, Sort.COUNT, Sort.OTHER),
        beside="(women|children|civilians|families|residents|villagers|people|refugees|foreigners) ... "
        "(trucked|bussed|bused|ferried|shuttled|flown|shipped) | "
        "(children|women|people|civilians|residents|families|pensioners|elderly|wounded|patients|staff|foreigners) "
        "... ... (taken|brought|carried|escorted|led|flown) (out|away|off) (to|of|from) | "
        "(wounded|patients) ... (carried|flown|taken) by (boat|bus|train|air|helicopter|road|sea) to",
        unless="(taken|brought|led|escorted) (away|off)? (to|from) (court|prison|jail|hospital|custody|his|her|their|the (police|"
        "station|hospital|morgue))",
        apart="killed | shot | executed | hostage | hostages | gunmen | captive | blindfolded | arrested | detained",
    ),
    deed(
        "evacuation.taken_out",
        Action.EVACUATION,
        "(taken|brought|led|driven) out (to|of|from)",
        "Some 180 people, 22 of them children, have been taken out to Karfa.",
        "evacuation happened: - > Some 180 people",
        takes=(Sort.PEOPLE, Sort.COUNT),
        apart="killed | shot | executed | hostage | hostages | blindfolded | arrested | detained | match | squad | "
        "driven out (of|from) | "
        "weapons | courtroom | court | garden | yard | lie | prisoners | bodies",
    ),
    deed(
        "evacuation.brought_out",
        Action.EVACUATION,
        f"(bring~|take~|lead~|get~|carry~|drive~|fly~|ferry~) ... ({_FRAIL}) ... (out of|out to|out|away from|to|from) | "
        f"bring~ out (some|another|about|more than|the|all)? ... ({_FRAIL})",
        "Police brought two elderly sisters to Karfa.",
        "evacuation happened: Police > two elderly sisters",
        does=(Sort.PEOPLE, Sort.NAME, Sort.OTHER, Sort.VEHICLE),
        needs_subject=True,
        beside=f"({_RESCUERS}) ... ... (bring~|take~|lead~|get~|carry~|drive~|fly~|ferry~)",
        apart="body | bodies | arrested | detained | suspect | suspects | custody | charged | court | drugs | hostage | hostages",
    ),
    noun(
        "evacuation.noun",
        Action.EVACUATION,
        "evacuation of | evacuation | evacuations | medical evacuation | airlift of",
        "The evacuation of the eastern quarter ended on Thursday.",
        "evacuation happened: - > the eastern quarter",
        unless="evacuation (hotline|hotlines|line|point|points|plan|plans|route|routes|zone|zones|map|centre|centres|center|"
        "centers|shelter|shelters|site|sites|camp|camps|drill|drills|procedure|procedures)",
    ),
    noun(
        "curfew.noun",
        Action.CURFEW,
        "curfew | lockdown",
        "The army imposed a curfew on the city.",
        "curfew happened: The army > the city",
    ),
)
