"""How English names places in a row: "the villages of", "between", names joined by "and" to one that is a place."""

import re

from tracker.extraction.rules.en.place_patterns import FELL, PLAIN_NAME
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Kind

_NUMBER = r"(?: \d{1,2})?"  # of a quarter: "Zedan 18"
# Names told one after another behind a noun: "the villages of Kafr Zed, Zedan and al-Zedi".
LISTED: Rule[Kind | None] = Rule(
    "en.place.listed",
    re.compile(
        r"\b(?=\w+ of )"
        r"(?i:villages|towns|cities|areas|districts|neighbou?rhoods|settlements|hills|quarters|suburbs|provinces|axes|fronts|"
        r"frontlines) of"
        rf" (?P<names>{PLAIN_NAME}(?:, {PLAIN_NAME}){{0,12}},? and {PLAIN_NAME})"
    ),
    Kind.VILLAGE,
    "They shelled the villages of Kafr Zed, Zedan and al-Zedi.",
    "Kafr Zed; Zedan; al-Zedi",
)
# What joins further names to one that a word before it has made a place: "camps in Umm Zed and Zedan were taken".
LISTED_ON: Rule[Kind | None] = Rule(
    "en.place.listed_on",
    re.compile(
        rf"(?P<names>(?:, {PLAIN_NAME}){{0,8}},? and {PLAIN_NAME})(?![\w-])"
        r"(?=[,.;:)]|\s[\"“]|\sthe\s(?:night|day|evening|morning|week|next|same)\b|"
        r"\s(?:on|in|at|over|after|before|since|during|by|last|early|late|were|have|where|and|to|with|without|near|but|while|"
        r"this|overnight|yesterday|today|continued|remains?|remained|are|is|killed|wounded|left|destroyed|damaged)\b|\s*\Z)"
    ),
    Kind.VILLAGE,
    "They shelled camps in Kafrin and Zedan on Monday.",
    "Kafrin; Zedan",
)
# Two ends of a way: "a convoy between Umm Zed and Zedan".
LISTED_BETWEEN: Rule[Kind | None] = Rule(
    "en.place.listed_between",
    re.compile(
        r"\b(?:roads?|highway|route|motorway|railway|line|axis|track|stretch|area|border|bridge|convoy|patrol|travelling|traveling|driving|"
        r"moving|halfway|midway|trucks?|bus|buses|vehicles?|cars?|lorry|lorries|taxis?|motorcycles?|ambulances?|villages?|frontline|front|valley|hills)"
        rf"(?: (?!between)[a-z]{{1,12}}){{0,2}} between (?:the )?(?P<names>{PLAIN_NAME} and {PLAIN_NAME})"
    ),
    Kind.VILLAGE,
    "Rebels ambushed a convoy between Umm Zed and Zedan.",
    "Umm Zed; Zedan",
)
# Some of many: "several villages, among them Umm Zed".
LISTED_SOME: Rule[Kind | None] = Rule(
    "en.place.listed_some",
    re.compile(
        r"\b(?i:villages|towns|cities|districts|neighbou?rhoods|settlements|suburbs)"
        r"(?: (?:in|on|of|around|near|along|north|south|east|west)"
        r" [^,.;:]{2,40})?,? (?:including|among them|such as)"
        rf" (?P<names>{PLAIN_NAME}(?:, {PLAIN_NAME}){{0,12}}(?:,? and {PLAIN_NAME})?)"
        r"(?=[,.;:)]|\s(?:in|on|near|after|since|during|have|had|has|were|was|which|where|from|by)\b|\Z)"
    ),
    Kind.VILLAGE,
    "They seized several villages, among them Umm Zed and Zedan.",
    "Umm Zed; Zedan",
)
# The same with the noun behind them: "the Kafr Zed, Zedan and al-Zedi districts".
LISTED_BEFORE: Rule[Kind | None] = Rule(
    "en.place.listed_before",
    re.compile(
        rf"(?<![\w.])(?P<names>{PLAIN_NAME}{_NUMBER}(?:, {PLAIN_NAME}{_NUMBER}){{0,12}},? and {PLAIN_NAME}){_NUMBER}"
        r" (?:(?:displacement|refugee|IDP|residential|northern|southern|eastern|western|central) )?"
        r"(?i:camps|villages|towns|cities|districts|neighbou?rhoods|settlements|quarters|suburbs|counties|"
        r"local government areas)\b"
    ),
    Kind.VILLAGE,
    "They shelled the Kafr Zed, Zedan and al-Zedi districts.",
    "Kafr Zed; Zedan; al-Zedi",
)
# Names that something was done to, before the words that tell it: "Umm Zed and Zedan were taken by".
LISTED_TAKEN: Rule[Kind | None] = Rule(
    "en.place.listed_taken",
    re.compile(
        rf"(?<![\w,] )(?<!\b[A-Z]\. )(?<!\b[A-Z]\w\. )(?<!\b[A-Z]\w\w\. )(?<![\w.])"
        rf"(?P<names>{PLAIN_NAME}(?:, {PLAIN_NAME}){{0,6}},? and {PLAIN_NAME})"
        rf" (?:(?:also|both|all|later|then) )?(?:{FELL}|(?:have|had) (?:also )?fallen|changed hands|"
        r"(?:was|were|is|are|remain|(?:has|have|had) been) "
        r"(?:(?:re)?taken (?:by|on|without|in)|(?:re)?captured by|seized by|liberated|overrun|occupied|"
        r"shelled|besieged|encircled|bombarded|razed|(?:(?:back|again|now|still) )?"
        r"(?:in [\w-]+ hands|under [\w-]+ control|contested|in the hands of)))\b"
    ),
    Kind.VILLAGE,
    "Umm Zed and Kafr Zedan were taken by the rebels in May.",
    "Umm Zed; Kafr Zedan",
)
