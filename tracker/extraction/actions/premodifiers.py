"""Who stands before a noun that names a deed: the "Russian" of "Russian air strikes"."""

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions.grammar import ADVERBS, BREAKS, DETERMINERS, FINITE, OBJECT_STOPS, wordset
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, Sort
from tracker.vocabulary import Span

_PEOPLES = tuple(wordset("ian can ese ish ani aeli aqi ic nch tch eek audi emeni man"))  # how those that open a sentence end
_OWN = wordset("their his her our its")
# Whose deed it is, where they stand before it: "government shelling".
SIDES = wordset(
    "government rebel army regime militia insurgent junta militant separatist opposition jihadist guerrilla coalition"
)
_REACH = 6  # words before the noun
_BRACKETED = 3  # words of "(FPV)"
_MAKES = wordset("view range type class grade precision cruise ballistic stray heavy light")
_SIZES = frozenset({"major", "general"})  # "a major offensive" is no officer's


def premodifier_of(sentence: Sentence, noun: int) -> Span | None:
    """The "Russian" of "Russian air strikes", the "the regime's" of "the regime's shelling"; None where nothing stands there."""
    noun = at = _before_short_name(sentence, noun)
    while at > 0 and noun - at < _REACH:
        word = sentence.words[at - 1]
        if word in BREAKS or word in OBJECT_STOPS or word in FINITE or word in ADVERBS or word in ("and", "or", "of", "no"):
            break
        if (
            word.endswith("s")
            and word not in NOUNS
            and sentence.text[sentence.starts[at - 1]].islower()
            and not word.endswith("'s")
            and word not in _OWN
        ):
            break
        if word in NUMERALS or word.replace(",", "").isdigit():
            break  # "in Orra three suicide bombers struck"
        at -= 1
        if word in DETERMINERS:
            break
    at += sentence.words[at] in ("a", "an") and at + 1 < noun
    end = _without_make(sentence, at, noun)
    return sentence.stretch(at, end) if any(_may_act(sentence, step) for step in range(at, end)) else None


def _before_short_name(sentence: Sentence, noun: int) -> int:
    """Before the brackets of "a first-person view (FPV) drone"."""
    return noun - _BRACKETED if noun > _BRACKETED and sentence.words[noun - _BRACKETED : noun : 2] == ("(", ")") else noun


def _without_make(sentence: Sentence, first: int, noun: int) -> int:
    """Where the "Russian" of "Russian precision-guided bombs" ends: what a weapon is like is no part of whose it is."""
    end = noun
    while end > first + 1 and _tells_make(sentence.words[end - 1]) and not _may_act(sentence, end - 1):
        end -= 1
    return end


def _tells_make(word: str) -> bool:
    return word.endswith("ed") or "-" in word or word in _MAKES


def _may_act(sentence: Sentence, at: int) -> bool:
    """Whether a word before a noun can name who did it: a people, a possessive, or a name told by its capital."""
    word = sentence.words[at]
    if word.endswith("'s") or word in _OWN:
        return True
    if word in SIDES or Sort.PEOPLE in NOUNS.get(word, ()):
        return word not in _SIZES
    if sentence.is_upper:
        return word.endswith(("ian", "can", "ese", "ish")) and len(word) > 4
    return (at > 0 or word.endswith(_PEOPLES)) and sentence.text[sentence.starts[at]].isupper()
