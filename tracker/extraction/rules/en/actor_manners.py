"""The ways an actor is recognised besides its noun, each with its example; the nouns are in `actor_nouns`."""

import re

from tracker.extraction.rules.en.actor_heads import Heads
from tracker.extraction.rules.en.actor_names import FOREIGN_LEADS, ORGANISATION_NOUNS, TITLES
from tracker.extraction.rules.en.actor_nouns import FAMILIES
from tracker.extraction.rules.en.actors import NUMBER_OF_PRONOUN, VIOLENT_DEEDS
from tracker.extraction.rules.rule import Rule


def _one_of(words: frozenset[str] | dict[str, str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b", re.IGNORECASE)


NAME = re.compile(r"\b[A-Z][\w’'-]*")
ABBREVIATION = re.compile(r"\b[A-Z]\w{1,7}\b")

MANNERS: tuple[Rule[str], ...] = (
    Rule("en.actor.known", NAME, "a name or alias in the gazetteer", "The Taliban closed the pass.", "The Taliban"),
    Rule("en.actor.country", NAME, "a country or capital that acts", "Norway said it would send tents.", "Norway"),
    Rule(
        "en.actor.organisation",
        _one_of(ORGANISATION_NOUNS),
        "a run of capitals with a noun of organisations in it",
        "The River Valley Relief Committee handed out bread.",
        "The River Valley Relief Committee",
    ),
    Rule(
        "en.actor.foreign_name",
        _one_of(FOREIGN_LEADS),
        "a run of capitals that begins like the names of armed groups",
        "Fighters joined Liwa al-Nahr last year.",
        "Liwa al-Nahr",
    ),
    Rule(
        "en.actor.described",
        NAME,
        "a name that is told behind it to be a body's",
        "The Wodan, a coalition of militias, joined the march.",
        "The Wodan",
    ),
    Rule(
        "en.actor.abbreviation",
        ABBREVIATION,
        "an abbreviation introduced in brackets",
        "The River Valley Relief Committee (RVRC) left. Later RVRC came back.",
        "RVRC",
    ),
    Rule(
        "en.actor.person",
        _one_of(TITLES),
        "a name after a title, after a given name, or beside a verb of saying",
        "Colonel Tarik Osmanov refused to leave.",
        "Colonel Tarik Osmanov",
    ),
    Rule("en.actor.surname", NAME, "a person named before", "Colonel Tarik Osmanov came. Osmanov refused to leave.", "Osmanov"),
    Rule(
        "en.actor.deed",
        _one_of(VIOLENT_DEEDS),
        "the adjective of a state or of fighters before a violent deed",
        "Norwegian air strikes hit the ridge.",
        "Norwegian",
    ),
    Rule(
        "en.actor.either",
        re.compile(r"\bthe (?:former|latter)\b", re.IGNORECASE),
        "the one or the other of two named together",
        "The Taliban and the Red Cross met. The latter promised aid.",
        "The latter",
    ),
    Rule(
        "en.actor.pronoun",
        _one_of(NUMBER_OF_PRONOUN),
        "a pronoun that stands for an actor",
        "The Taliban lost the pass. They came back at night.",
        "They",
    ),
)
ACTOR_RULES: tuple[Rule[Heads] | Rule[str], ...] = (*FAMILIES, *MANNERS)
