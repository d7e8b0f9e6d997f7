"""Of a family of rules only those are tried whose words stand there, and none that would match is left out."""

import re

import pytest

from tracker.extraction.folding import lowered
from tracker.extraction.rules.catalogue import every_rule
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.shortlists import Shortlist

EVERY = every_rule()
ALL = Shortlist(EVERY)


def _rule(name: str, pattern: str) -> Rule[str]:
    return Rule(name, re.compile(pattern, re.IGNORECASE), "", "", "")


FEW = Shortlist(
    (
        _rule("siege", r"\b(?:be)?sieged?\b"),
        _rule("hostage", r"\b(?:taken|held)\s+hostage\b"),
        _rule("short", r"\b(?:in|at)\s+\w+"),
    )
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The town is Besieged.", ["siege", "short"]),
        ("Two were held hostage.", ["hostage", "short"]),
        ("Nothing of the sort.", ["short"]),
        ("", ["short"]),
    ],
)
def test_rules_that_may_match(text: str, names: list[str]) -> None:
    assert [rule.name for rule in FEW.of(lowered(text), 0, len(text))] == names


def test_only_what_stands_in_the_stretch_counts() -> None:
    text = lowered("A siege was told of, and then two more.")
    assert [rule.name for rule in FEW.of(text, 8, len(text))] == ["short"]
    assert [rule.name for rule in FEW.of(text, 0, 2)] == ["short"]
    assert [rule.name for rule in FEW.of(text, 4, 8)] == ["siege", "short"]  # a word may be cut


def test_matches_come_in_the_order_of_the_rules() -> None:
    text = "Held hostage in the siege"
    assert [(rule.name, match[0]) for rule, match in FEW.matches(text, lowered(text), 0, len(text))] == [
        ("siege", "siege"),
        ("hostage", "Held hostage"),
        ("short", "in the"),
    ]


def test_no_rule_is_left_out_where_it_matches() -> None:
    text = " \n".join(rule.example for rule in EVERY)
    low = lowered(text)
    for rule in EVERY:
        for match in rule.pattern.finditer(text):
            assert rule in ALL.of(low, match.start(), match.end()), (rule.name, match[0])
