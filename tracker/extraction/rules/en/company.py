"""English words whose company shows that war's words mean war, and the turns of speech in which they never do."""

import re
from collections.abc import Iterable
from functools import partial

from tracker.extraction.rules.rule import Rule


def _words(name: str, words: str, example: str, reading: str) -> Rule[str]:
    """Words that begin and end at a word's edge, for a text in small letters; `~` stands for any ending."""
    listed = (word.replace(" ", r"\s+").replace("~", r"\w{0,12}") for word in words.split(" | "))
    return Rule(f"en.company.{name}", partial(re.compile, rf"\b(?:{_by_letter(listed)})\b"), name, example, reading)


def _by_letter(words: Iterable[str]) -> str:
    """One of these words, those that begin with one letter behind it: to ask for a letter is less than for each word."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in found.items())


WAR = _words(
    "war",
    "troops? | soldiers? | army | armies | armed | military | militar~ | militia~ | paramilitar~ | rebels? | "
    "rebellion | insurg~ | guerrillas? | jihad~ | islamists? | militants? | fighters? | separatists? | gunm[ae]n | "
    "terrorists? | warplanes? | fighter jets? | air ?strikes? | air ?raids? | artillery | mortars? | missiles? | "
    "rockets? | shelling | shelled | bomb~ | explosives? | grenades? | landmines? | ceasefires? | cease-fires? | "
    "truce | front ?lines? | frontlines? | battlefields? | battalions? | brigades? | regiments? | platoons? | "
    "garrisons? | commanders? | massacre~ | ambush~ | air ?bases? | checkpoints? | hostages? | assassinat~ | wars? "
    "| civil war | warring | peacekeep~ | warships? | navy | naval | air force | tanks? | drones? | snipers? | "
    "junta | coup | regime | occupation | occupied | occupying | invad~ | invasion | refugees? | weapons? | "
    "weaponry | ammunition | gunfire | firefights? | sieges? | besieged | encircle~ | casualties | combatants? | "
    "security forces | defen[cs]e forces? | government forces | forces | hostilities | liberat~ | resistance | "
    "vigilantes? | warlords? | conflict | gunships? | mercenar~ | demobili[sz]~ | cartels? | traffickers? | "
    "infantry | marines | factions? | bullets? | machetes? | navies | paratroop~ | pkk | isis | isil | isi?s-~ "
    "| daesh | taliban | al-qa\\w+ | hezbollah | hamas | fatah | "
    "enemy | barracks | fortress~ | forts | trench~ | bridgeheads? | outposts? | defenders | raiders | "
    "counter-?offensives? | irregulars | cavalry | bombard~",
    "Rebels fought for the bridge.",
    "clash",
)
HARM = _words(
    "harm",
    "killed | killing | kills | dead | deaths? | died | wounded | injured | casualties | fatalit~ | slain | shot dead",
    "The Ravens fought the Tigers near Orra; three were killed.",
    "clash",
)
VIOLENCE = _words(
    "violence",
    "killed | killing~ | kills? | murder~ | shot | shoot~ | gunshot~ | gunm[ae]n | stabb~ | attack~ | assault~ | "
    "bomb~ | blasts? | explo~ | ambush~ | executed | execution~ | massacre~ | clash~ | riots? | rioting | protest~ "
    "| beaten | tortur~ | lynch~ | wounds? | wounded | strangl~ | kidnap~ | abduct~ | starv~ | siege | air "
    "?strikes? | shelling | shells? | mines? | landmines? | drown~ | arson~ | poison~ | custody | violence | "
    "automatic fire | small-arms fire | snipers? | grenades? | "
    "condemn~ | fighting | fought | crossfire | raids? | raided | famine | cholera | hunger strike | crushed",
    "Gunmen fled from the market. Two people died.",
    "casualties",
)
STATE = _words(
    "state",
    "governments? | minister~ | ministry | ministries | president | presidential | premier | chancellor | parliament~ | "
    "congress | congressm[ae]n | lawmakers? | embass~ | ambassador~ | diploma~ | envoys? | united nations | u\\.?n\\.? "
    "| nato | "
    "european union | e\\.?u\\.? | african union | arab league | red cross | human rights | opposition | state department | "
    "white house | kremlin | pentagon | foreign | bilateral | treat(?:y|ies) | sanctions? | peace | kings? | royal | "
    "tribes? | tribal | clans? | protest~ | demonstrat~ | refugees? | humanitarian | sovereign~ | republic | coup | "
    "premiers? | "
    "secretary of state | secretary-general",
    "The ministry met the envoy in Orra.",
    "negotiation",
)
SOCIETY = _words(
    "society",
    "governor~ | minist~ | presiden~ | senat~ | legislat~ | amnesty international | part(?:y|ies) | unions? | activists? | "
    "police | mayors? | nations? | national | nationals | authorit~ | leaders? | leadership | candidates? | elections? | "
    "electoral | "
    "political~ | politician~ | democra~ | republic~ | communist~ | socialist~ | elders? | church | bishops? | archbishop | "
    "pope | imams? | clerics? | strike | strikers | strikes | workers | students | teachers | farmers | miners | prisoners? | "
    "detainees? | migrants? | villagers | countr(?:y|ies) | border~ | aid | "
    "jailed | imprisoned | journalists? | relatives | families | amnesty",
    "Teachers demanded two years of back pay in Orra.",
    "demand",
)
STRIFE = _words(
    "strife",
    "gangs? | youths? | villagers | clans? | clansmen | tribes? | tribesmen | police~ | crowds? | mobs? | herders | herdsmen | "
    "farmers | traders | ethnic | communal | sectarian | supporters | protesters | demonstrators | residents | locals | "
    "students | "
    "inmates | prisoners | settlers | worshippers | communities | miners | bandits | thieves | thief | robbers | rustlers | "
    "suspects? | sticks | knives | stones",
    "Youths of two quarters clashed in Orra.",
    "clash",
)
CUSTODY = _words(
    "custody",
    "prison~ | jail~ | gaol~ | detain~ | detention | custody | arrest~ | captiv~ | captors? | hostages? | kidnap~ | "
    "abduct~ | inmates? | sentence~ | convict~ | bail | parole~ | police | court | judge | charges? | charged | "
    "freed | pardon~ | amnesty | p\\.?o\\.?w\\.?s? | soldiers | crew | sailors | journalists? | activists? | aid "
    "workers? | nuns? | priests? | girls? | boys? | men | women | people | hijack~ | terrorists? | suspects? | "
    "ransom | years | unharmed | unhurt | checkpoints?",
    "The men were released after two years in prison.",
    "release",
)
HELD = _words(
    "held",
    "hostages? | kidnap~ | abduct~ | captors? | captives? | captivity | hijack~ | pirates? | ransoms? | siege | "
    "besieged | attackers? | gunm[ae]n | militants?",
    "The nuns were rescued from their kidnappers.",
    "release",
)

ORDEAL = _words(
    "ordeal",
    "interrogat~ | blindfold~ | handcuff~ | intelligence | cells? | testimony | testimonies | testified | human rights | "
    "confess~ | barracks | checkpoint | unconscious | lost consciousness",
    "Agents of the intelligence service beat a man with cables.",
    "torture",
)

# The beginnings of words that are said of ground above all.
OF_GROUND = (
    "advance", "battle for", "battle in", "battle of", "besieg", "captur", "conquer", "encircl", "fall of", "fell to", "invad",
    "invasion", "liberat", "occup", "overr", "overwhelm", "recaptur",
    "retak", "retook", "retreat", "siege", "withdraw", "withdrew",
)  # fmt: skip
# The beginnings of words that mean war, or the acts of states, whatever stands beside them.
SURE = (
    "armed", "bombard", "counter-", "counterattack", "crossfire", "curfew", "exchange of", "firefight", "gun ", "gunb", "gunf",
    "marched into capt",
    "heavy fighting", "martial law", "military", "shoot-out", "shootout", "skirmish", "state of", "street fighting", "troop",
)  # fmt: skip


def _turn(name: str, words: str, example: str, *, always: bool = True) -> Rule[bool]:
    """A turn of speech around a word of war; one that is not `always` figurative is meant where its sentence speaks of war."""
    return Rule(f"en.company.{name}", partial(re.compile, words, re.IGNORECASE), always, example, "-")


_FIGHT = r"\b(?:fight(?:s|ing)?|fought|battl(?:e|es|ed|ing)|struggl(?:e|es|ed|ing)|combat(?:s|ed|ing|ting)?|war|campaign)\s+"
_FEW = r"(?:[\w'’-]+\s+){0,3}"
TURNS: tuple[Rule[bool], ...] = (
    _turn(
        "disease",
        _FIGHT
        + r"(?:with\s+|against\s+|on\s+|off\s+)?"
        + _FEW
        + r"(?:cancers?|leuk\w+|tumou?rs?|diseases?|illness|addiction|alcoholism"
        r"|obesity|diabetes|aids|hiv|malaria|tuberculosis|polio|ebola|cholera|depression|dementia|infections?|virus|covid\S*|pandemic|"
        r"epidemic|pain|injur(?:y|ies)|insomnia|grief|tears|exhaustion)\b",
        "She battled lung cancer for six years.",
    ),
    _turn(
        "ills",
        _FIGHT
        + r"(?:with\s+|against\s+|on\s+|off\s+)?"
        + _FEW
        + r"(?:fires?|blazes?|flames|wildfires?|infernos?|flood\w*|hunger|poverty"
        r"|inflation|unemployment|crime|racism|discrimination|climate change|global warming|pollution|traffic|drought)\b",
        "Crews battled the wildfire through the night.",
    ),
    _turn(
        "fire_fighting",
        r"\b(?:flood|fire|crime|bull|cock|dog|sword)[\s-]fight(?:s|ing)?\b",
        "Volunteers join the flood fighting.",
    ),
    _turn(
        "contest",
        r"\b(?:legal|court\w*|custody|takeover|bidding|election|electoral|campaign|ideological|political|uphill|confirmation|price|"
        r"inheritance|title|proxy|labou?r|parliamentary|legislative|verbal|budget|partisan|philosophical|publicity|ratings|personality"
        r"|patent|boardroom|policy|leadership|succession|relegation|scorecard|royal)\s+(?:battles?|fight(?:s|ing)?|clash(?:es)?|wars?|"
        r"feud|skirmish(?:es)?|offensives?|infighting|hostilities|retreats?|takeovers?|siege|shootouts?)\b",
        "A legal battle over the will began.",
    ),
    _turn("losing_battle", r"\bfight(?:s|ing)?\s+(?:a|their|his)\s+losing\s+battle\b", "Vets are fighting a losing battle."),
    _turn("hold_the_fort", r"\bh(?:olds?|eld)\s+the\s+fort\b", "A deputy held the fort while the mayor was away.", always=False),
    _turn("named_battle", r"\b(?-i:Battle\s+(?!(?:Of|For|In|Over)\b)[A-Z]\w+)", "A firm in Battle Creek makes bran."),
    _turn("hard_fought", r"\b(?:hard|well|closely)[\s-]fought\b", "It was a hard-fought meet."),
    _turn(
        "invasion",
        r"\b(?:home|pitch|field|stage|space|alien)\s+invasions?\b|\binvasions?\s+of\s+(?:the\s+|his\s+|her\s+|their\s+)?privacy\b",
        "A shot was fired during a home invasion.",
    ),
    _turn(
        "purpose",
        r"\b(?:fight(?:s|ing)?|fought|battl(?:e|es|ed|ing))\s+(?:hard\s+|back\s+)?to\s+\w+",
        "The aunts are fighting to keep the boy.",
        always=False,
    ),
    _turn(
        "in_court",
        r"\b(?:fight(?:s|ing)?|fought|battl(?:e|es|ed|ing)|clash(?:es|ed)?)\s+"
        + _FEW
        + r"(?:courts?|tribunals?|parliament|custody|"
        r"rights|laws?|bills?|budget)\b",
        "They will fight in federal court.",
        always=False,
    ),
    _turn(
        "fallen_in_value",
        r"\bf(?:all|alls|ell|allen|alling)\s+(?:\w+\s+){0,2}?[$€£]?\d[\d.,]*\s*(?:%|st\b|nd\b|rd\b|th\b|per\s?cent\b|points?\b|cents\b|degrees\b|[mb]illion\b)",
        "Harim fell 3 percent to a year's low after the war.",
    ),
    _turn(
        "taken",
        r"\b(?:take|takes|taken|took|taking)\s+(?:[\w'’-]+\s+){1,2}(?:to\s+(?:task|court|hospital|heart|mind)|into\s+(?:account|bankruptcy|custody)"
        r"|position|the\s+position|lightly|up|off)\b",
        "Critics took the mayor to task.",
        always=False,
    ),
)
