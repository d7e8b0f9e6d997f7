"""What befell whose ground: the Harim of "Harim's fall to the army" and of "the capture by the army of Harim"."""

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.objects import agent_after, object_of
from tracker.extraction.actions.sufferers import owner_at
from tracker.extraction.actions.uses import Use, filled
from tracker.extraction.rules.en.actions.grammar import BREAKS, OBJECT_STOPS
from tracker.vocabulary import Span

_REACH = 4  # words between the owner and the noun: "the town's eventual fall"
_LONGEST_AGENT = 8  # words from "by" to "of", and from the noun to "to"


def befallen(use: Use) -> Use | None:
    """A noun with the ground that it befell and who did it; None where no ground owns it."""
    sentence, by = use.sentence, use.last
    owner = _owner(sentence, use.first)
    if owner is not None:
        return filled(use, receiver(use) if use.rule.meaning.turned else agent_after(sentence, use.last)[1], owner)
    if sentence.words[by : by + 1] != ("by",):
        return None
    reach = range(by + 2, min(by + _LONGEST_AGENT, len(sentence.words) - 1))
    of = next((at for at in reach if sentence.words[at] == "of" or sentence.words[at] in BREAKS), None)
    if of is None or sentence.words[of] != "of":
        return None
    return filled(use, sentence.stretch(by + 1, of), object_of(sentence, of + 1))


def receiver(use: Use) -> Span | None:
    """The "to the army" of "the fall of the town to the army"."""
    words = use.sentence.words
    reach = range(use.last, min(use.last + _LONGEST_AGENT, len(words)))
    to = next((at for at in reach if words[at] in ("to", "into", *BREAKS)), len(words))
    return object_of(use.sentence, to + 1) if to < len(words) and words[to] == "to" else None


def _owner(sentence: Sentence, noun: int) -> Span | None:
    for at in range(noun - 1, max(noun - 1 - _REACH, -1), -1):
        word = sentence.words[at]
        if word.endswith("'s") or (word == "'" and at > 0 and sentence.words[at - 1].endswith("s")):
            return owner_at(sentence, at)
        if word in BREAKS or word in OBJECT_STOPS:
            return None
    return None
