"""English nouns that stand for an actor: a new noun is a word in a list, a new family a rule with its example."""

from tracker.extraction.rules.en.actor_adjectives import NATIONS
from tracker.extraction.rules.en.actor_heads import Heads
from tracker.extraction.rules.en.actor_nouns_people import PEOPLE
from tracker.extraction.rules.en.actor_nouns_power import POWERS
from tracker.extraction.rules.rule import Rule

FAMILIES = (*POWERS, *PEOPLE)
HEAD_NOUNS: dict[str, tuple[Rule[Heads], bool]] = {}  # noun → its family, and whether it is plural
for _family in FAMILIES:
    for _noun in sorted(_family.meaning.one | _family.meaning.many):
        HEAD_NOUNS.setdefault(_noun, (_family, _noun in _family.meaning.many))
_CIVILIANS = next(family for family in FAMILIES if family.name == "en.actor.civilians")
HEAD_NOUNS |= {
    nation + "s": (_CIVILIANS, True)
    for nation in sorted(NATIONS)
    if nation[-1] not in "sh" and nation != "philippine" and nation + "s" not in HEAD_NOUNS
}
LAST_OF_NOUN = frozenset(noun.rpartition(" ")[2] for noun in HEAD_NOUNS if " " in noun)
