"""English words for crowds: those who protest, and those who only gather to strike."""

import re

from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Crowd

# Words as patterns with blanks between them; "_" stands for a blank within one.
_PROTEST = r"""
    protest[eo]rs? demonstrators? marchers? strikers? rioters? picketers? stone-throwers?
    sit-ins? protests? demonstrations? rally rallies processions? vigils?
    (?:people|those|crowds?|m[ae]n|wom[ae]n|residents|villagers|workers|youths?)_(?:protesting|demonstrating|marching|rallying)
    (?:striking|protesting|marching|demonstrating|rallying|chanting)_\w{2,20}
    (?:who|that)_(?:were|had_been|was)_(?:\w{3,14}_)?(?:protesting|marching|demonstrating|rallying|striking|picketing|blocking)
    """
_MOB = r"""
    mobs? crowds? villagers? residents? locals neighbou?rs? bystanders? onlookers? youths? youth young_(?:men|people) fans
    hooligans? traders? vendors? miners? worshippers? hawkers? drivers? civilians? members_of_the_public townspeople
    (?:party|opposition|government|football|club|rival)_(?:supporters?|activists?|workers?|members?|fans)
    (?:angry|enraged|furious|irate)_\w{3,20} supporters? activists? loyalists_of communities clans_of
    settlers inmates? prisoners? worshipers?
    """
# Those with whom a crowd that clashes is no mob: who keeps order.
_ORDER = r"""
    police policem[ae]n officers? gendarmes? gendarmerie soldiers? troops security_(?:forces|men|agents|personnel) guards?
    national_guard army military authorities riot_control law_enforcement paramilitary_police
    """
_GROUPS = r"""
    rebels? insurgents? militants? militias? militiam[ae]n gunm[ae]n guerr?illas? guerr?illeros? jihadis\w{0,2} terrorists?
    bandits? rustlers? fighters? separatists? cartels? gang gangs vigilantes? paramilitar(?:y|ies) combatants? naxal\w{0,4}
    maoists? brigades? battalions? armed_(?:men|groups?|persons) mercenar(?:y|ies) extremists?
    """


def _named(words: str) -> re.Pattern[str]:
    alternatives = "|".join(words.split()).replace("_", r"\s+")
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)


# A group with arms is no crowd, whoever else stands beside it. Only of the first it is told here that it suffers.
ARMED_GROUP, ORDER = _named(_GROUPS), _named(_ORDER)
CROWDS: tuple[Rule[Crowd], ...] = (
    Rule("en.crowd.protest", _named(_PROTEST), Crowd.PROTEST, "Protesters torched a bus.", "protest"),
    Rule("en.crowd.students", _named("students? pupils?"), Crowd.PROTEST, "Students hurled stones at the police.", "protest"),
    Rule("en.crowd.mob", _named(_MOB), Crowd.MOB, "Villagers beat a thief to death.", "mob"),
)
