"""The verb that carries a noun which names a deed: the "launched" of "launched a new counter-attack"."""

from tracker.extraction.actions.chunks import is_break
from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions.forms import pattern_of
from tracker.extraction.rules.en.actions.grammar import DETERMINERS, HAVE, LIGHT_VERBS, NEGATIONS, OBJECT_STOPS, wordset
from tracker.vocabulary import Family

_LIGHT = pattern_of(LIGHT_VERBS)
_CALLED = frozenset({Family.PACT, Family.PROTEST})  # what can be called: "called a truce", "called a strike"
_STOPS, _FAILED = wordset("stop end halt"), wordset("failed fails failing fail unable powerless nothing refused refuses refusing")
_STOPPED = wordset("stop stopped end ended halt halted")
_BARRIERS = OBJECT_STOPS - {"out", "up", "on", "than"}  # between a light verb and its noun
_ENDS = frozenset({"halt", "end", "stop", "pause", "lull", "return"})  # "a halt to", "a lull in": the noun goes on


def light_verb(sentence: Sentence, noun: int) -> int | None:
    """The "launched" of "launched a new counter-attack", at most seven words before the noun."""
    for at in range(noun - 1, max(noun - 9, -1), -1):
        word = sentence.words[at]
        if is_break(sentence, at) or word in HAVE or (word in _BARRIERS and not _goes_on(sentence.words[at - 1])):
            return None
        is_noun = at > 0 and sentence.words[at - 1] in DETERMINERS
        if sentence.words[at + 1] == "it" and word.startswith("mak"):
            return None  # "making it the worst attack of the year"
        if not is_noun and _LIGHT.match(sentence.text, sentence.starts[at], sentence.starts[noun]):
            return at
    return None


def bears_none(sentence: Sentence, light: int, noun: int, family: Family) -> bool:
    """Whether whoever a verb is said of did not do what it names: "called the raid a crime", "failed to stop the raid"."""
    words = sentence.words
    if words[light].startswith("call"):
        return family not in _CALLED and _ENDS.isdisjoint(words[light:noun])
    if words[light] in _STOPPED and not NEGATIONS.isdisjoint(words[max(0, light - 2) : light]):
        return True  # "the truce has not stopped the fighting"
    return words[light] in _STOPS and words[light - 1 : light] == ("to",) and words[light - 2] in _FAILED


def _goes_on(word: str) -> bool:
    """Whether a preposition behind a word does not part a light verb from its noun: "a halt to", "agreed to"."""
    return word in _ENDS or word.startswith("agree")
