"""Every actor rule, tried on its own example."""

import pytest

from tracker.extraction.actors import find_actors
from tracker.extraction.gazetteer import ActorEntry, Gazetteer
from tracker.extraction.mentions import Passage
from tracker.extraction.rules.en.actor_heads import Heads
from tracker.extraction.rules.en.actor_manners import ACTOR_RULES
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Span

WORLD = Gazetteer(
    actors=(
        ActorEntry("norway", "Norway", demonyms=("Norwegian",), is_state=True, category="GOV", country="NO"),
        ActorEntry("taliban", "Taliban", is_state=False, category="REB", country="AF"),
    )
)


@pytest.mark.parametrize("rule", ACTOR_RULES, ids=lambda rule: rule.name)
def test_rule_reads_its_example(rule: Rule[Heads] | Rule[str]) -> None:
    found = find_actors(rule.example, [Passage(Span(0, len(rule.example)), 0)], WORLD)
    assert (rule.name, rule.reading) in [(mention.rule, mention.text) for mention in found]
    assert rule.pattern.search(rule.example)


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in ACTOR_RULES]
    assert len(names) == len(set(names))


def test_nouns_are_in_small_letters() -> None:
    assert all(noun == noun.lower() for noun in HEAD_NOUNS)
