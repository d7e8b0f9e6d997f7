"""English nouns that tell by themselves what a number counts."""

from tracker.extraction.rules.en.number_context import NATIONALS
from tracker.extraction.rules.en.number_rule import CountRule, noun

NOUNS: tuple[CountRule, ...] = (
    noun("deaths", "killed", "deaths?|fatalit(?:y|ies)", "Six deaths were reported.", "killed 6 6 6"),
    noun("bodies", "killed", "bodies|corpses", "They counted nine bodies laid out in a barn.", "killed 9 9 9"),
    noun("lives", "killed", "lives", "The raid cost 11 lives.", "killed 11 11 11"),
    noun("casualties", "casualties", "casualties|casualty|victims?", "There were no casualties.", "casualties 0 0 0"),
    noun(
        "strikes",
        "strikes",
        "air ?strikes?|airstrikes?|air raids?|strikes?|raids?|sorties|bombings?|attacks?|explosions?|blasts?",
        "Jets flew 16 raids.",
        "strikes 16 16 16",
    ),
    noun(
        "munitions",
        "munitions",
        "shells?|rockets?|missiles?|bombs?|grenades?|mortars?|mortar rounds|barrel bombs",
        "Some 200 shells hit the hill.",
        "munitions - 200 -",
    ),
    noun("hostages", "abducted", "hostages?|captives?", "The group holds five hostages.", "abducted 5 5 5"),
    noun("prisoners", "captured", "prisoners?|detainees?|inmates?", "The fort holds 30 prisoners.", "captured 30 30 30"),
    noun(
        "refugees", "displaced", "refugees?|displaced people|evacuees?", "The camp took in 600 refugees.", "displaced 600 600 600"
    ),
    noun(
        "protesters",
        "protesters",
        "protesters?|protestors?|demonstrators?|marchers?|strikers?",
        "Some 300 protesters marched.",
        "protesters - 300 -",
    ),
    noun(
        "fighters",
        "fighters",
        "fighters?|soldiers?|troops|militants?|rebels?|guerrillas?|gunmen|militiamen|insurgents?|jihadists?"
        "|policemen|officers?|commandos?|troopers?|terrorists?|servicemen|peacekeepers?|combatants?|snipers?"
        "|mercenaries",
        "The convoy carried 50 fighters.",
        "fighters 50 50 50",
    ),
    noun(
        "vehicles",
        "vehicles",
        "tanks?|vehicles?|trucks?|lorries|buses|cars?|aircraft|helicopters?|warplanes?|planes?|drones?|convoys?",
        "They burned two trucks.",
        "vehicles 2 2 2",
    ),
    noun(
        "buildings",
        "buildings",
        "buildings?|houses?|homes?|schools?|hospitals?|shops?|churches|mosques?",
        "The fire took 12 houses.",
        "buildings 12 12 12",
    ),
    noun(
        "places",
        "places",
        "villages?|towns?|cities|districts?|neighbou?rhoods?|positions?|checkpoints?|hamlets?|settlements?",
        "The army entered three villages.",
        "places 3 3 3",
    ),
    noun("families", "families", "families|households", "Aid reached 90 families.", "families 90 90 90"),
    noun(
        "people",
        "people",
        "people|persons?|civilians?|men|women|children|residents|villagers|peasants?|workers?|students?|members"
        "|passengers?|teachers?|doctors?|journalists?|priests?|boys?|girls?|patients?|others|inhabitants|citizens?"
        "|farmers?|nuns?|shoppers|worshippers",
        "Two thousand people queued.",
        "people 2000 2000 2000",
    ),
    noun("nationals", "people", NATIONALS, "Nine Norwegians queued.", "people 9 9 9"),
)
