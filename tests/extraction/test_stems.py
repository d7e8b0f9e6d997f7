"""The pieces of words by which a pattern is left untried: nothing that it matches may lack them."""

import re

import pytest

from tracker.extraction.folding import lowered
from tracker.extraction.rules.catalogue import every_rule
from tracker.extraction.rules.stems import stems_of

RULES = every_rule()
EXAMPLES = [rule.example for rule in RULES]


@pytest.mark.parametrize(
    ("pattern", "stems"),
    [
        (r"\bclaim(?:s|ed)?\s+(?:responsibility|credit)", {"credit", "responsibility"}),
        (r"Killed|Wound|wounds", {"killed", "wound"}),
        (r"(?:badly\s+)?hurt", {"hurt"}),
        (r"(?:badly\s+)?(?:hurt)?", set()),
        (r"\d+ (?!of)\w*", {" "}),
        (r"(?:never|(?!))\b", {"never"}),
        (r"(?P<noun>town|village){2} of", {"town", "village"}),
        (r"\b[a-z]{3}\b", set()),
        (r"(?>over)run(?<=n)", {"over"}),
    ],
)
def test_pieces_that_every_match_holds(pattern: str, stems: set[str]) -> None:
    assert set(stems_of(re.compile(pattern, re.IGNORECASE))) == stems


def test_too_many_pieces_are_none() -> None:
    words = "|".join(f"{first}{second}oo" for first in "abcdefgh" for second in "jklmnopqr")
    assert stems_of(re.compile(words)) == ()


def test_no_rule_is_left_untried_where_it_matches() -> None:
    text = " \n".join(EXAMPLES)
    tried = 0
    for rule in RULES:
        for match in rule.pattern.finditer(text):
            tried += bool(stems_of(rule.pattern))
            assert rule.may_match(lowered(text), match.start(), match.end()), (rule.name, match[0])
    assert tried > len(RULES)


def test_small_letters_keep_their_places() -> None:
    text = "İZMİR fell to the ÇETE on 3 May"
    assert lowered(text) == "İzmİr fell to the çete on 3 may"
    assert len(lowered(text)) == len(text)
