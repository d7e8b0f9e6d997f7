"""Attacks that are told without whom they were on."""

from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.grammar import BREAKS, wordset
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.vocabulary import Span

_SIDES = wordset("direction directions side sides front fronts flank flanks axes")


def from_all_sides(sentence: Sentence, last: int) -> bool:
    """ "The fighters attacked from several directions": whoever comes from somewhere is the doer."""
    words = sentence.words[last : last + 5]
    return words[:1] == ("from",) and bool(_SIDES.intersection(words))


def is_attack(sentence: Sentence, first: int, last: int, before: Span | None) -> bool:
    """ "The enemy attacked at dawn": troops that a sentence tells no more of than that are who attacked."""
    words = sentence.words
    if before is None or not words[first].startswith("attack") or words[0] == "had":
        return False  # "had the rebels attacked, …"
    rest = range(last, len(words))
    ends = next((at for at in rest if words[at] in BREAKS), len(words))
    is_main = not any(is_finite(sentence, at) for at in range(last, ends))
    return is_main and Sort.TROOPS in sorts_in(before.of(sentence.text))
