"""Rules are only tried where their first words stand, and wherever they would match."""

import pytest

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.openings import Openings, TwoWordOpenings
from tracker.extraction.folding import lowered
from tracker.extraction.rules.en.actions import DEED_RULES
from tracker.extraction.rules.en.actions.forms import openings, spread
from tracker.vocabulary import Span

OPENINGS = TwoWordOpenings(DEED_RULES, [rule.meaning.openings for rule in DEED_RULES])


def _sentence(text: str) -> Sentence:
    return Sentence.of(text, Span(0, len(text)), lowered(text))


@pytest.mark.parametrize(
    ("notation", "pairs"),
    [
        ("mine", {("mine", "")}),
        ("(take|hold) control of", {("take", "control"), ("hold", "control")}),
        ("lay (the|a)? siege", {("lay", "the"), ("lay", "a"), ("lay", "siege")}),
        ("set ... alight", {("set", "")}),
        ("(was|were)? under (fire)?", {("was", "under"), ("were", "under"), ("under", "fire"), ("under", "")}),
    ],
)
def test_first_two_words_of_a_notation(notation: str, pairs: set[tuple[str, str]]) -> None:
    assert openings(notation) == pairs
    assert spread(notation) == {first for first, _ in pairs}


def test_rules_by_two_words_in_their_order() -> None:
    few = TwoWordOpenings("abc", [openings("is under siege"), openings("is | under siege"), openings("is on-going")])
    assert list(few.along(("it", "is", "under", "siege"))) == [(1, ("a", "b")), (2, ("b",))]
    assert list(few.along(("it", "is", "on-air"))) == [(1, ("b", "c"))]
    assert list(few.along(("it", "is"))) == [(1, ("b",))]
    assert list(few.along(("it", "is", '"', "siege"))) == [(1, ("a", "b", "c"))]


def test_no_words_where_no_rule_may_begin() -> None:
    few = TwoWordOpenings("ab", [openings("is under siege"), openings("under (fire)?")])
    assert list(few.along(("is", "over", "under", "siege"))) == [(2, ("b",))]
    assert list(few.along(())) == []


def test_rules_by_one_word_of_many() -> None:
    marks = Openings([spread("threat~"), spread("(is|are) due"), spread("never")])
    assert marks.among(("a", "threat-based", "plan")) == 0b001
    assert marks.among(("is-group", "never")) == 0b110
    assert marks.among(("and", ",")) == 0


def test_no_rule_about_deeds_is_left_out_where_it_matches() -> None:
    for rule in DEED_RULES:
        sentence = _sentence(rule.example)
        along = dict(OPENINGS.along(sentence.words))
        for at, word in enumerate(sentence.words):
            tried = along.get(at, ())
            for other in DEED_RULES:
                if other.pattern.match(sentence.text, sentence.starts[at]) and word in {
                    first for first, _ in other.meaning.openings
                }:
                    assert other in tried, (other.name, rule.example)
