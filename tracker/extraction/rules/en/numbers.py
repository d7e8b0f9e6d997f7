"""English counts: what the words around a number say that it counts."""

import re

from tracker.extraction.rules.en.number_nouns import NOUNS
from tracker.extraction.rules.en.number_rule import CountRule, Counts, after, before
from tracker.extraction.rules.rule import Rule

__all__ = ["RULES", "STATES", "CountRule", "Counts"]

_DEAD = (
    r"killed|dead(?!\s+(?:an?|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+|at\s+least)\b)"
    r"|died|slain|perished|executed|massacred|murdered|assassinated|beheaded|lost their lives|deaths?|fatalities"
    r"|bodies|corpses|lives lost|burned alive|lynched|hanged|(?-i:E?KIA)"
)
_HURT = (
    r"(?:(?:critically|seriously|slightly|badly|severely|lightly)\s+)?"
    r"(?:(?<!fatally )(?<!mortally )(?:wounded|injured)|hurt|maimed|hospitali[sz]ed|"
    r"(?<!their )(?<!his )(?<!her )(?<!the )(?<!of )injuries)|(?-i:WIA)"
    r"|(?:taken|rushed|brought|admitted)\s+to\s+(?:an?\s+|the\s+)?(?:\w+\s+)?hospitals?"
    r"|(?:needed|required|received)\s+(?:hospital|medical)\s+(?:treatment|care)"
    r"|(?:suffered|sustained|received)\s+(?:(?:\w+\s+){1,2})?(?:wounds|injuries|burns)|in\s+(?:a\s+)?critical\s+condition"
)
_TOLL = r"(?:[^\w.;:]+[\w'’-]+){0,14}?[^\w.;:]+(?:at|of|is|was|stands at|stood at|(?<!first given )(?<!initially given )as)\s+"
_RAISED = (
    r"(?:(?:[^\w.;:]+[\w'’-]+){0,14}?[^\w.;:]+(?:reached|hit|exceeded|passed|topped|surpassed)"
    r"|[^.;:]{0,100}\b(?:ris|rose|rais|climb|increas|went|gone|grow|grew|revis|lower|fell|fallen|brought|bring|jump)\w*[^.;:]{0,60}\bto)\s+"
)
_DEATHS = r"(?:death toll|toll|number of (?:(?:people|civilians|soldiers|persons) )?(?:dead|deaths|killed|victims|fatalities))"

_RAISING = (
    r"\b(?:rais|revis|lower|increas|updat|bring|brought|cut|reduc|slash|correct|adjust)\w*\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}?"
    rf"{_DEATHS}[^.;:]{{0,60}}?\s+to\s+\Z"
)
# The order is that of strength: a toll, a state after the number, then a verb before it, then a bare noun.
RULES: tuple[CountRule, ...] = (
    Rule(
        "en.number.raised_toll",
        re.compile(rf"\b{_DEATHS}{_RAISED}\Z|{_RAISING}", re.IGNORECASE),
        Counts("killed", "before"),
        "The death toll rose to 45.",
        "killed 45 45 45",
    ),
    Rule(
        "en.number.toll",
        re.compile(
            rf"\b{_DEATHS}{_TOLL}\Z|\bput(?:s|ting)?\s+the\s+dead(?:\s+[\w'’-]+){{0,5}}?\s+at\s+\Z|"
            r"\bthe\s+dead\s+(?:now\s+)?(?:number(?:ed|s)?|total(?:l?ed)?|c[ao]me\s+to)\s+\Z|"
            r"\b(?:killed|died|dead|deaths)\b[^.;:]{0,80}\bput(?:s|ting)?\s+the\s+(?:figure|number|total)\s+at\s+\Z",
            re.IGNORECASE,
        ),
        Counts("killed", "before"),
        "The ministry put the death toll at 45.",
        "killed 45 45 45",
    ),
    after(
        "killed_after",
        "killed",
        _DEAD,
        "Twelve villagers were killed near the well.",
        "killed 12 12 12",
        "died|perished|lost their lives",
    ),
    after(
        "wounded_after",
        "wounded",
        _HURT,
        "At least 30 others were wounded.",
        "wounded 30 30 -",
        r"(?:needed|required|received)\s+(?:hospital|medical)\s+(?:treatment|care)",
    ),
    after(
        "abducted_after",
        "abducted",
        "abducted|kidnapped|seized|snatched|carried off|taken hostage|held hostage|taken (?:into [A-Z][a-z]+ )?as hostages",
        "Six teachers were kidnapped on the road.",
        "abducted 6 6 6",
    ),
    after("missing_after", "missing", "missing|disappeared|unaccounted for", "Nine sailors are missing.", "missing 9 9 9"),
    after(
        "captured_after",
        "captured",
        "captured|taken prisoner|taken captive|surrendered|gave themselves up|lai(?:d|n) down (?:their )?(?:arms|weapons)",
        "Some 40 soldiers were captured.",
        "captured - 40 -",
    ),
    after(
        "arrested_after", "arrested", "arrested|detained|rounded up|jailed|in custody", "Two men were arrested.", "arrested 2 2 2"
    ),
    after(
        "displaced_after",
        "displaced",
        "displaced|fled|forced to flee|forced (?:to leave|from) their homes|driven from their homes|uprooted|homeless"
        r"|crossed\s+(?:into|over|the\s+(?:border|frontier))|(?:taken|sought|found)\s+(?:refuge|shelter)"
        r"|left\s+(?:the|their)\s+(?:city|town|capital|villages?|area|region|district|quarter|camp|homes|country)",
        "More than 1,000 families have been displaced.",
        "displaced 1000 1000 -",
        r"fled|fleeing|crossed\s+(?:into|over|the\s+(?:border|frontier))",
    ),
    after(
        "evacuated_after",
        "evacuated",
        "evacuated|bused out|taken out of",
        "About 900 people were evacuated.",
        "evacuated - 900 -",
    ),
    after(
        "besieged_after",
        "besieged",
        "besieged|trapped|under siege|encircled|cut off",
        "Up to 5,000 people are trapped in the quarter.",
        "besieged - 5000 5000",
    ),
    after(
        "freed_after",
        "freed",
        "freed|released|liberated|exchanged|swapped|repatriated|handed over|sent home|c[ao]me home|returned home",
        "Three hostages were freed.",
        "freed 3 3 3",
        "c[ao]me home|returned home",
    ),
    after(
        "population_after",
        "population",
        "live|lived|living|reside",
        "Some 7,000 people live in the valley.",
        "population - 7000 -",
        "live|lived",
    ),
    before(
        "killed_before",
        "killed",
        r"kill|killed|kills|killing|martyred|martyring|murdered|massacred|executed|executing|claimed|claiming"
        r"|(?:lives|deaths?|body|bodies|corpses?|remains|killings?|assassination|massacre|murders?|execution) of"
        r"|shot dead|(?:killed|(?<!among )the\s+dead)\s+(?:were|are)"
        r"|left|leaving",
        "The blast killed at least 15 shoppers.",
        "killed 15 15 -",
    ),
    before(
        "lost_before",
        "killed",
        r"lost|losing|lose|(?:lost|losing)\s+\S+\s+(?:tanks|guns|vehicles|aircraft|planes|trucks)\s+and",
        "The garrison lost 40 men.",
        "killed 40 40 40",
    ),
    before(
        "wounded_before",
        "wounded",
        r"wound|wounded|wounds|wounding|injure|injured|injures|injuring|injuries to|hurt|hurting",
        "The blast wounded 40.",
        "wounded 40 40 40",
    ),
    before(
        "abducted_before",
        "abducted",
        "abducted|abducting|abduct|kidnapped|kidnapping|kidnap|took hostage|abduction of|seized|seizing|snatched|carried off",
        "Gunmen kidnapped three engineers.",
        "abducted 3 3 3",
    ),
    before(
        "captured_before", "captured", "captured|capturing|capture of", "The rebels captured 22 soldiers.", "captured 22 22 22"
    ),
    before(
        "arrested_before",
        "arrested",
        "arrested|arresting|detained|detaining|arrest of|rounded up",
        "Police arrested 60 protesters.",
        "arrested 60 60 60",
    ),
    before(
        "displaced_before",
        "displaced",
        "displaced|displacing|displacement of|uprooted|uprooting|drove|driven|forced",
        "The floods displaced 3,000 people.",
        "displaced 3000 3000 3000",
    ),
    before(
        "evacuated_before",
        "evacuated",
        "evacuated|evacuating|evacuation of",
        "Crews evacuated 80 patients.",
        "evacuated 80 80 80",
    ),
    before(
        "freed_before",
        "freed",
        "freed|freeing|released|releasing|release of|exchanged|exchanging|exchange of|swapped|swapping|swap of|repatriated"
        "|handed over",
        "The militia released 14 men.",
        "freed 14 14 14",
    ),
    before(
        "besieged_before",
        "besieged",
        "besieging|besieged|trapping|trapped",
        "The army is besieging 2,000 people.",
        "besieged 2000 2000 2000",
    ),
    Rule(
        "en.number.wounded_toll",
        re.compile(rf"\bnumber of (?:wounded|injured|injuries)(?:{_TOLL}|{_RAISED})\Z", re.IGNORECASE),
        Counts("wounded", "before"),
        "The number of wounded rose to 70.",
        "wounded 70 70 70",
    ),
    Rule(
        "en.number.captured_toll",
        re.compile(rf"\bnumber of (?:prisoners|captives|captured)(?:{_TOLL}|{_RAISED})\Z", re.IGNORECASE),
        Counts("captured", "before"),
        "The number of prisoners has risen to 300.",
        "captured 300 300 300",
    ),
    Rule(
        "en.number.displaced_toll",
        re.compile(rf"\bnumber of (?:displaced|refugees)(?: people| persons)?(?:{_TOLL}|{_RAISED})\Z", re.IGNORECASE),
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
    *NOUNS,
)
# What has happened to those who are counted, as against what they are.
STATES = frozenset(rule.meaning.what for rule in RULES if rule.name.endswith(("_after", "_before", "toll")))
