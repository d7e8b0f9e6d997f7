"""What stands between commas or brackets inside a clause, and is no part of its subject: ", an ally of X,", "(RG)"."""

from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, wordset

_OPENS_ASIDE = wordset("a an the which including backed led known one head")
# What makes a stretch between commas a clause, or more telling than what it hangs on: "15 people, mostly soldiers, died".
_LEADS_CLAUSE = wordset("and or but then when while as after before because if where mostly mainly largely all both")
_PARTICIPLES = wordset("made held led known run built set")  # "a militia made up of"
DASHES = frozenset({"-", "--", "–", "—"})
_LONGEST = 22  # words between the commas


def over_aside(sentence: Sentence, end: int) -> int:
    """Step back over ", an ally of X," to the comma that opens it; `end` stands right after the closing comma."""
    at = end - 1
    opener = {")": "(", "]": "["}.get(sentence.words[at], sentence.words[at])  # a comma or a dash opens as it closes
    at -= 1
    while at > 0 and sentence.words[at] != opener:
        at -= 1
    return at


def closes_aside(sentence: Sentence, comma: int, *, nonfinite: bool) -> bool:
    """Whether the mark closes a parenthesis: one opens it before, and no verb but one behind a relative stands between.

    What stands between a comma and a verb with a tense of its own can be nothing else; a participle may follow any clause.
    """
    mark = sentence.words[comma]
    if mark in (")", "]"):
        return True
    for at in range(comma - 1, max(comma - _LONGEST, 0), -1):
        if sentence.words[at] in (";", ":", "."):
            return False
        if sentence.words[at] == mark:
            after = sentence.words[at + 1]
            if after in RELATIVES:
                return True
            is_aside = after in _OPENS_ASIDE
            is_clause = after in _LEADS_CLAUSE or any(_may_be_finite(sentence, each) for each in range(at + 1 + is_aside, comma))
            return not is_clause and (not nonfinite or is_aside)
    return False


def _may_be_finite(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb with a tense, or a past form with neither an agent nor a place behind it."""
    word, after = sentence.words[at], sentence.words[at + 1]
    is_participle = (word.endswith("ed") or word in _PARTICIPLES) and (after in PREPOSITIONS or after == "up")
    if is_finite(sentence, at) and not is_participle:
        return True
    return word.endswith("ed") and len(word) > 4 and after not in PREPOSITIONS and sentence.words[at - 1] not in DETERMINERS
