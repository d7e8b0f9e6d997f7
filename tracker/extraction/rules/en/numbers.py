"""English counts: what the words around a number say that it counts."""

import re
from dataclasses import dataclass

from tracker.extraction.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Counts:
    """What a number counts, and whether the telling words stand "after" or "before" it."""

    what: str
    side: str


type CountRule = Rule[Counts]

_GAP = r"(?:(?!(?:and|but|or|while|after|when|whose|by|as|with|including|were|was|are|have|had|has)\b)[^\W\d_][\w'’-]*\s+)"
_AUX = (
    r"(?:(?:were|was|are|is|have|has|had|been|being|be|also|all|reportedly|confirmed|believed|left|presumed|feared|reported|shot|to|who"
    r"|that)\s+)"
)
_THEN = (
    r"(?=\W*\Z|\s*[,.;:)\"”–—]|\s+(?:in|by|when|during|and|on|after|near|at|since|as|over|last|this|overnight|yesterday|today|so|while|but"
    r"|outside|inside|across|around|amid|there|here|or|from|following|because|per|every|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_OTHER = r"(?:(?:another|other|others|further|more|the|a total of|a further|also)\s+){0,3}"


def _after(name: str, what: str, states: str, example: str, reading: str, free: str = "(?!)") -> CountRule:
    """A state told of the number after it: "were killed", "killed in", "dead"; `free` verbs may have anything after them."""
    pattern = rf"\s+{_GAP}{{0,6}}?(?:{_AUX}{{1,5}}(?:\w+ly\s+)?(?:{states})\b|(?:{free})\b|(?:\w+ly\s+)?(?:{states})\b{_THEN})"
    return Rule(f"en.number.{name}", re.compile(pattern, re.IGNORECASE), Counts(what, "after"), example, reading)


def _before(name: str, what: str, verbs: str, example: str, reading: str) -> CountRule:
    """A verb whose object the number is: "killed", "wounding another"."""
    pattern = rf"\b(?:{verbs})\s+{_OTHER}\Z"
    return Rule(f"en.number.{name}", re.compile(pattern, re.IGNORECASE), Counts(what, "before"), example, reading)


def _noun(name: str, what: str, nouns: str, example: str, reading: str) -> CountRule:
    """A noun that tells by itself what is counted."""
    pattern = rf"\s+(?:of\s+(?:the|its|his|their)\s+)?{_GAP}{{0,3}}?(?:{nouns})\b"
    return Rule(f"en.number.{name}", re.compile(pattern, re.IGNORECASE), Counts(what, "after"), example, reading)


_DEAD = (
    r"killed|dead|died|slain|perished|executed|massacred|murdered|assassinated|beheaded|lost their lives|deaths?|fatalities"
    r"|bodies|corpses|shot dead|lives lost|burned alive|lynched|hanged"
)
_HURT = r"(?:(?:critically|seriously|slightly|badly|severely|lightly)\s+)?(?:wounded|injured|hurt|maimed|injuries)"
_TOLL = r"(?:\W+[\w'’-]+){0,6}?\W+(?:to|at|of|reached|is|was|stands at|stood at|hit|exceeded|passed)\s+"

# The order is that of strength: a state after the number, then a verb before it, then a bare noun.
RULES: tuple[CountRule, ...] = (
    _after(
        "killed_after",
        "killed",
        _DEAD,
        "Twelve villagers were killed near the well.",
        "killed 12 12 12",
        "died|perished|lost their lives",
    ),
    _after("wounded_after", "wounded", _HURT, "At least 30 others were wounded.", "wounded 30 30 -"),
    _after(
        "abducted_after",
        "abducted",
        "abducted|kidnapped|taken hostage|held hostage",
        "Six teachers were kidnapped on the road.",
        "abducted 6 6 6",
    ),
    _after("missing_after", "missing", "missing|disappeared|unaccounted for", "Nine sailors are missing.", "missing 9 9 9"),
    _after(
        "captured_after",
        "captured",
        "captured|taken prisoner|taken captive|surrendered",
        "Some 40 soldiers were captured.",
        "captured - 40 -",
    ),
    _after(
        "arrested_after", "arrested", "arrested|detained|rounded up|jailed|in custody", "Two men were arrested.", "arrested 2 2 2"
    ),
    _after(
        "displaced_after",
        "displaced",
        "displaced|fled|forced to flee|forced from their homes|driven from their homes|uprooted|homeless",
        "More than 1,000 families have been displaced.",
        "displaced 1000 1000 -",
        "fled",
    ),
    _after(
        "evacuated_after",
        "evacuated",
        "evacuated|bused out|taken out of",
        "About 900 people were evacuated.",
        "evacuated - 900 -",
    ),
    _after(
        "besieged_after",
        "besieged",
        "besieged|trapped|under siege|encircled|cut off",
        "Up to 5,000 people are trapped in the quarter.",
        "besieged - 5000 5000",
    ),
    _after("freed_after", "freed", "freed|released|liberated", "Three hostages were freed.", "freed 3 3 3"),
    _after(
        "population_after",
        "population",
        "live|lived|living|reside",
        "Some 7,000 people live in the valley.",
        "population - 7000 -",
        "live|lived",
    ),
    _before(
        "killed_before",
        "killed",
        r"kill|killed|kills|killing|murdered|massacred|executed|executing|claimed|claiming"
        r"|(?:lives|deaths?|bodies|killings?|assassination|massacre|murders?|execution) of"
        r"|shot dead"
        r"|left|leaving",
        "The blast killed at least 15 shoppers.",
        "killed 15 15 -",
    ),
    _before(
        "wounded_before",
        "wounded",
        r"wound|wounded|wounds|wounding|injure|injured|injures|injuring|injuries to|hurt|hurting",
        "The blast wounded 40.",
        "wounded 40 40 40",
    ),
    _before(
        "abducted_before",
        "abducted",
        "abducted|abducting|abduct|kidnapped|kidnapping|kidnap|took hostage|abduction of",
        "Gunmen kidnapped three engineers.",
        "abducted 3 3 3",
    ),
    _before(
        "captured_before", "captured", "captured|capturing|capture of", "The rebels captured 22 soldiers.", "captured 22 22 22"
    ),
    _before(
        "arrested_before",
        "arrested",
        "arrested|arresting|detained|detaining|arrest of|rounded up",
        "Police arrested 60 protesters.",
        "arrested 60 60 60",
    ),
    _before(
        "displaced_before",
        "displaced",
        "displaced|displacing|displacement of|uprooted|uprooting|drove|driven",
        "The floods displaced 3,000 people.",
        "displaced 3000 3000 3000",
    ),
    _before(
        "evacuated_before",
        "evacuated",
        "evacuated|evacuating|evacuation of",
        "Crews evacuated 80 patients.",
        "evacuated 80 80 80",
    ),
    _before(
        "freed_before", "freed", "freed|freeing|released|releasing|release of", "The militia released 14 men.", "freed 14 14 14"
    ),
    _before(
        "besieged_before",
        "besieged",
        "besieging|besieged|trapping|trapped",
        "The army is besieging 2,000 people.",
        "besieged 2000 2000 2000",
    ),
    Rule(
        "en.number.toll",
        re.compile(rf"\b(?:death toll|toll|number of (?:dead|deaths|killed|victims|fatalities)){_TOLL}\Z", re.IGNORECASE),
        Counts("killed", "before"),
        "The death toll rose to 45.",
        "killed 45 45 45",
    ),
    Rule(
        "en.number.wounded_toll",
        re.compile(rf"\bnumber of (?:wounded|injured|injuries){_TOLL}\Z", re.IGNORECASE),
        Counts("wounded", "before"),
        "The number of wounded rose to 70.",
        "wounded 70 70 70",
    ),
    Rule(
        "en.number.displaced_toll",
        re.compile(rf"\bnumber of (?:displaced|refugees)(?: people| persons)?{_TOLL}\Z", re.IGNORECASE),
        Counts("displaced", "before"),
        "The number of displaced people reached 8,000.",
        "displaced 8000 8000 8000",
    ),
    Rule(
        "en.number.home_to",
        re.compile(r"\b(?:home to|population of|populated by|inhabited by)\s+\Z", re.IGNORECASE),
        Counts("population", "before"),
        "The quarter is home to some 9,000 people.",
        "population - 9000 -",
    ),
    _noun("lives", "killed", "lives", "The raid cost 11 lives.", "killed 11 11 11"),
    _noun("casualties", "casualties", "casualties|casualty|victims?", "There were no casualties.", "casualties 0 0 0"),
    _noun(
        "strikes",
        "strikes",
        "air ?strikes?|airstrikes?|air raids?|strikes?|raids?|sorties|bombings?|attacks?|explosions?|blasts?",
        "Jets flew 16 raids.",
        "strikes 16 16 16",
    ),
    _noun(
        "munitions",
        "munitions",
        "shells?|rockets?|missiles?|bombs?|grenades?|mortars?|mortar rounds|barrel bombs",
        "Some 200 shells hit the hill.",
        "munitions - 200 -",
    ),
    _noun("hostages", "abducted", "hostages?|captives?", "The group holds five hostages.", "abducted 5 5 5"),
    _noun("prisoners", "captured", "prisoners?|detainees?|inmates?", "They exchanged 30 prisoners.", "captured 30 30 30"),
    _noun(
        "refugees", "displaced", "refugees?|displaced people|evacuees?", "The camp took in 600 refugees.", "displaced 600 600 600"
    ),
    _noun(
        "protesters",
        "protesters",
        "protesters?|protestors?|demonstrators?|marchers?|strikers?",
        "Some 300 protesters marched.",
        "protesters - 300 -",
    ),
    _noun(
        "fighters",
        "fighters",
        "fighters?|soldiers?|troops|militants?|rebels?|guerrillas?|gunmen|militiamen|insurgents?|jihadists?|policemen|officers?|commandos?|troopers?|terrorists?|servicemen|peacekeepers?|combatants?|snipers?|mercenaries",
        "The convoy carried 50 fighters.",
        "fighters 50 50 50",
    ),
    _noun(
        "vehicles",
        "vehicles",
        "tanks?|vehicles?|trucks?|lorries|buses|cars?|aircraft|helicopters?|warplanes?|planes?|drones?|convoys?",
        "They burned two trucks.",
        "vehicles 2 2 2",
    ),
    _noun(
        "buildings",
        "buildings",
        "buildings?|houses?|homes?|schools?|hospitals?|shops?|churches|mosques?",
        "The fire took 12 houses.",
        "buildings 12 12 12",
    ),
    _noun(
        "places",
        "places",
        "villages?|towns?|cities|districts?|neighbou?rhoods?|positions?|checkpoints?|hamlets?|settlements?",
        "The army entered three villages.",
        "places 3 3 3",
    ),
    _noun("families", "families", "families|households", "Aid reached 90 families.", "families 90 90 90"),
    _noun(
        "people",
        "people",
        "people|persons?|civilians?|men|women|children|residents|villagers|peasants?|workers?|students?|passengers?|teachers?|doctors?|journalists?|priests?|boys?|girls?|patients?|others|inhabitants|citizens?|farmers?|nuns?|shoppers|worshippers",
        "Two thousand people queued.",
        "people 2000 2000 2000",
    ),
)
