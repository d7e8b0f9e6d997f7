"""The pieces of words by which a pattern is left untried: nothing that it matches may lack them."""

import importlib
import pkgutil
import re

import pytest

import tracker.extraction
from tracker.extraction.folding import lowered
from tracker.extraction.rules.catalogue import every_rule
from tracker.extraction.rules.stems import Sought, sought, stems_of

RULES = every_rule()
EXAMPLES = [rule.example for rule in RULES]
MODULES = [
    importlib.import_module(each.name) for each in pkgutil.walk_packages(tracker.extraction.__path__, "tracker.extraction.")
]
SOUGHT = {id(value): value for module in MODULES for value in vars(module).values() if isinstance(value, Sought)}


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


def test_what_is_sought_is_found_where_its_pattern_matches() -> None:
    found = 0
    for text in EXAMPLES[::4]:
        ends = [match.start() for match in re.finditer(r"\b|\Z", text)]  # most look at what stands before a word
        for each in SOUGHT.values():
            for end in ends:
                match = each.pattern.search(text, 0, end)
                found += match is not None
                assert str(each.within(text, 0, end)) == str(match), (each.pattern.pattern, text[:end])
    assert found > len(SOUGHT)


def test_a_piece_outside_the_stretch_is_none() -> None:
    town, text = sought(r"\btown\s+of\b", re.IGNORECASE), "The Town of Harim and the city of Zed"
    assert town.within(text, 0, len(text)) is not None
    assert town.within(text, 5, len(text)) is None
    assert town.within(text, 0, len("The Town")) is None


def test_each_match_of_what_is_sought() -> None:
    town, text = sought(r"\btown(?=\s+of\b)", re.IGNORECASE), "The Town of Harim, a town, and the town of Zed"
    assert [match[0] for match in town.each_within(text, 0, len(text))] == ["Town", "town"]
    assert list(town.each_within(text, len("The Town of"), len("The Town of Harim, a town,"))) == []


def test_small_letters_keep_their_places() -> None:
    text = "İZMİR fell to the ÇETE on 3 May"
    assert lowered(text) == "İzmİr fell to the çete on 3 may"
    assert len(lowered(text)) == len(text)
