"""Words that speak of deeds in general, and tell of none: all kinds of attacks, murders and kidnappings, those who kill."""

from dataclasses import dataclass, replace
from functools import partial

from tracker.extraction.rules.en.actions.forms import pattern_of, spread
from tracker.extraction.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class General:
    """Where the words stand: right before the deed or right after it; `plural` where only a noun of many is general then.

    `first_words` lead to the rule.
    """

    is_after: bool = False
    verbs: bool = False
    nouns: bool = True
    plural: bool = False
    first_words: frozenset[str] = frozenset()


type GeneralRule = Rule[General]

_CRIMES = (
    "(murder|murders|killings|massacres|assassinations|executions|kidnapping|kidnappings|abductions|disappearances|torture|"
    "rape|robbery|robberies|extortion|blackmail|theft|arson|looting|bombings|ambushes|sabotage|terrorism|violence|repression|"
    "persecution|harassment|threats|intimidation|arrests|detentions|crimes|destruction|terror|crime|corruption|"
    "smuggling|trafficking|drug trafficking|assaults|attacks|raids|searches|captures|vandalism|hijackings)"
)


def _general(name: str, words: str, meaning: General, example: str, reading: str) -> GeneralRule:
    return Rule(f"en.general.{name}", partial(pattern_of, words), replace(meaning, first_words=spread(words)), example, reading)


GENERALITIES: tuple[GeneralRule, ...] = (
    _general(
        "condemned",
        "(condemn~|denounce~|reject~|repudiate~|deplore~|decry~|oppose~|renounce~|abandon~|resort~ to|tired of|weary of|"
        "fed up with|protest~|justify~|support~|finance~|encourage~|incite~) (all|such)?",
        General(plural=True),
        "The bishops condemned terrorist attacks.",
        "assault",
    ),
    _general(
        "of_a_sort",
        "(kind|kinds|form|forms|type|types|sort|sorts|manner|act|acts|method|methods|weapon|weapons|means|policy|"
        "practice|crime|"
        "crimes|spiral|climate|atmosphere|cycle|scourge|problem|issue|phenomenon|danger|use|strategy|tactic|tactics|"
        "charge|charges|suspicion|consequences|definition|history|tradition) (of|such as|like) | such | every | any | all",
        General(),
        "The law covers every kind of kidnapping.",
        "abduction",
    ),
    _general(
        "against",
        "(fight|struggle|war|battle|measures|campaign|law|laws|crusade|action|policy|protection|protest|protests|"
        "outcry|offensive|"
        "demonstration|march|pronouncement|stand|speak~ out|rise|front) (against|on) (the|all|such)?",
        General(plural=True),
        "The ministers spoke of the struggle against kidnappings.",
        "abduction",
    ),
    _general(
        "tally",
        "(increase|increases|rise|surge|escalation|upsurge|number|rate|wave|waves|series|spate|string|reports|report|"
        "intensification|thousands|hundreds|dozens|most|many|percent|list|responsible|blame) (in|of|for) (the)?",
        General(plural=True),
        "The paper writes of an increase in killings.",
        "killing",
    ),
    _general(
        "frequent",
        "frequent | constant | continual | continuous | daily | systematic | selective | political | recurrent | "
        "repeated | countless | "
        "numerous | increasing | growing | indiscriminate | so-called | future | alleged | summary | extrajudicial | "
        "more and more | "
        "constantly | always | often | usually | frequently | routinely | systematically",
        General(verbs=True, plural=True),
        "Frequent assassinations mark the life of the port.",
        "killing",
    ),
    _general(
        "listed_before",
        _CRIMES,
        General(plural=True),
        "They live with extortion and murders.",
        "killing",
    ),
    _general(
        "listed_after",
        _CRIMES,
        General(is_after=True, plural=True),
        "They live with kidnappings, extortion and fear.",
        "abduction",
    ),
    _general(
        "those_who",
        "not by | (those|anyone|everyone|somebody|someone|nobody) (who|that) | whoever | one who | "
        "method of | methods of | way of | capable of | right to | used to | used for | means of | instead of | "
        "crime of | idea of | "
        "purpose of | business of | accustomed to",
        General(verbs=True, nouns=False),
        "Nobody forgives those who murder children.",
        "killing",
    ),
    _general(
        "every_day",
        "every (day|week|month|year|night) | each (day|week|month|year|night) | per (day|year|month|week) | a (year|"
        "month) on average | "
        "(day|night) after (day|night) | over the years | for (years|decades) | so far this year",
        General(is_after=True, verbs=True),
        "People are killed in the valley every day.",
        "killing",
    ),
)
