"""English words that lay a deed to somebody: "claimed responsibility for", "blamed on", "is behind"."""

import re
from enum import StrEnum
from functools import partial

from tracker.extraction.rules.rule import Rule

_IS = r"(?:is|are|was|were|be|been|being)"
_ACTS = (
    r"(?:attacks?|bombings?|assaults?|killings?|shootings?|ambush(?:es)?|raids?|explosions?|blasts?|kidnappings?|abductions?|"
    r"murders?|assassinations?|massacres?|deaths?)"
)
OWNS_UP = (
    r"(?:claim(?:s|ed|ing)?|tak(?:es|en|ing)|took|assum(?:es?|ed|ing)|admit(?:s|ted|ting)?|accept(?:s|ed|ing)?)\s+"
    r"(?:(?!no\b)\w{1,15}\s+)?(?:responsibility|credit)|own(?:s|ed|ing)?\s+up\s+to|(?:confess|confesses|confessed)\s+to"
)
IS_BEHIND = rf"(?:said|says|saying)\s+(?:it|they)\s+(?:{_IS}|had\s+been)\s+(?:\w{{1,15}}\s+)?(?:behind|responsible)"


class Stands(StrEnum):
    """Where the doer stands: before the words and the deed after them, the other way round, or between the words and the deed."""

    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"


def _rule(name: str, words: str, stands: Stands, example: str, reading: str) -> Rule[Stands]:
    return Rule(f"en.responsibility.{name}", partial(re.compile, rf"\b(?:{words})\b", re.IGNORECASE), stands, example, reading)


RESPONSIBILITY: tuple[Rule[Stands], ...] = (
    _rule(
        "claimed",
        OWNS_UP,
        Stands.BEFORE,
        "The River Guard claimed responsibility for the murder of the judge.",
        "River Guard",
    ),
    _rule(
        "claimed_deed",
        rf"claim(?:s|ed|ing)\s+(?:the|this|that|both|these)\s+(?:\w{{1,15}}\s+){{0,2}}"
        rf"{_ACTS}",
        Stands.BEFORE,
        "The River Guard claimed the attack on the mill.",
        "River Guard",
    ),
    _rule(
        "behind",
        rf"{_IS}\s+(?:(?!(?:left|fallen|falling|locked|lagging|hidden|hiding|seen|put|placed|held)\b)\w{{1,15}}\s+){{0,2}}(?:responsible\s+for|behind)",
        Stands.BEFORE,
        "Police believe that the River Guard was behind the bombing.",
        "River Guard",
    ),
    _rule(
        "suspected",
        rf"{_IS}\s+(?:(?!not\b)\w{{1,15}}\s+)?(?:(?:believed|thought|said|suspected|presumed|understood|alleged)\s+to\s+(?:be|have\s+been)\s+"
        r"responsible|suspected(?=\s*(?:[.,;]|\Z)))",
        Stands.BEFORE,
        "Bombs killed nine men; the River Guard is believed to have been responsible.",
        "River Guard",
    ),
    _rule(
        "telegraphed",
        r"(?<=[\w)]\s)(?:blamed|suspected)(?=\s?(?:\.|\Z))",
        Stands.BEFORE,
        "Shells killed nine men; River Guard blamed.",
        "River Guard",
    ),
    _rule(
        "charged",
        rf"{_IS}\s+(?:(?!not\b)\w{{1,15}}\s+){{0,2}}(?:(?:held\s+responsible|to\s+blame|blamed)(?:\s+for)?|"
        rf"(?:(?:accused|suspected|convicted|guilty)\s+of|charged\s+with|implicated\s+in)\s+"
        rf"(?:(?:the|an?|this|that|these|those)\s+)?(?:\w{{1,15}}\s+){{0,2}}{_ACTS})",
        Stands.BEFORE,
        "The River Guard is being held responsible for the bombing.",
        "River Guard",
    ),
    _rule(
        "for_which",
        r"for\s+which\s+(?:\w{1,15}\s+){1,4}?(?:blam(?:es?|ed)|accus(?:es?|ed)|hold|holds|held)(?=\s)",
        Stands.AFTER,
        "Rebels answered the murder of the judge, for which they blamed the River Guard.",
        "River Guard",
    ),
    _rule(
        "blamed",
        r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!being )(?:blam(?:es?|ed|ing)|accus(?:es?|ed|ing))|"
        r"suspect(?:s|ed)?\s+(?=(?:the|that)\b)|(?:hold|holds|holding|held)"
        r"(?=[^.;:]{3,60}\bresponsible(?:\s+for\b|\s*(?:[.,;]|\Z)))",
        Stands.BETWEEN,
        "The mayor blamed the River Guard for the murder of the judge.",
        "River Guard",
    ),
    _rule(
        "belonged",
        r"(?:attackers?|assailants?|gunmen|bombers?|kidnappers|captors|killers|perpetrators|culprits|raiders|assassins)\s+"
        r"(?:(?:all|had|have|apparently|reportedly|allegedly)\s+){0,2}"
        rf"(?:belong(?:s|ed)?\s+to|{_IS}\s+(?:members?|fighters?|militants?|guerrillas|part)\s+(?:of|from))",
        Stands.AFTER,
        "Nine farmers were killed, and residents said the attackers belonged to the River Guard.",
        "River Guard",
    ),
    _rule(
        "attributed",
        r"(?:attributed|ascribed)\s+to|blamed\s+on|blam(?:es?|ed|ing)\s+(?:the|an?|this|that|both|those)\s+[^.;:,]{3,60}?\s+on|"
        r"attribut(?:es|ed|ing)\s+(?:the|an?|this|that|both|those)\s+[^.;:,]{3,60}?\s+to|attribut(?:es|ed|ing)\s+it\s+to|claimed\s+by|(?:the\s+)?(?:work|deed)\s+of|"
        r"(?:lay|lays|laid|put|puts|pin|pins|pinned|plac(?:es?|ed|ing)|cast|casts|heaped)\s+(?:the\s+|all\s+)?blame\s+(?:for\s+[^.;:]{3,60}?\s+)?"
        r"(?:squarely\s+|firmly\s+)?on|point(?:s|ed|ing)?\s+(?:the|an?)\s+(?:accusing\s+)?fingers?\s+at|"
        r"suspicion\s+(?:(?:has|had|immediately|quickly|soon)\s+)?(?:f[ae]ll(?:s|en)?|centred|centered|falling)\s+on|"
        r"(?:bear|bears|bore|bearing)\s+(?:all\s+)?the\s+hallmarks?\s+of",
        Stands.AFTER,
        "The bombing has been blamed on the River Guard.",
        "River Guard",
    ),
)
# Bands that no list of armed groups holds.
OUTLAWS = re.compile(
    r"\b(?:squads|mafias?|rings?|syndicates?|bandits?|bands|vigilantes|mercenaries|jihadists?|jihadis)\b", re.IGNORECASE
)
# Words before any of these that take them back.
DENIED = re.compile(
    r"\b(?:no|nobody|none|not|never|neither|nor|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|without|if|whether)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
# What nobody owns up to was told before: "no group has claimed the attack", "has yet to claim responsibility for the bombing".
UNCLAIMED = re.compile(
    r"\b(?:no|no\s+one|nobody|none|not|never|\w+n['’]t|yet\s+to)\b[^.;:,]{0,50}\b(?:claim(?:s|ed|ing)?\s+"
    r"(?:(?:responsibility|credit)\s+for\s+)?|(?:said|says|say)\s+(?:it|they)\s+(?:was|were|had\s+been)\s+behind\s+)(?:the|this|that|these|those|either|both|any)\s+(?:[\w'’-]{1,20}\s+){0,3}\Z",
    re.IGNORECASE,
)
# Behind the doer of "blamed the guerrillas for the bombing", or of "blamed the guerrillas"; "of arming rebels" is none for it.
CHARGED = re.compile(
    r"\A(?:['’]s?(?:\s[\w-]+){1,3}?)?(?:\s*[.,;]|\sresponsible\s*(?:[.,;]|\Z)|\s(?:allied|aligned|loyal|linked|affiliated)\s(?:to|with)\s[^.,;:]{2,60}[.,;]|[^.;:]{0,60}?\b(?:for|of|with)\b"
    r"(?!\s+(?!(?:being|having|carrying|committing|staging|mounting|perpetrating|ordering|planning|planting)\b)\w+ing\b))",
    re.IGNORECASE,
)
