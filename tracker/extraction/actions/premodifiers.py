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
_SIZES = frozenset({"major", "general"})  # "a major offensive" is no officer's


def premodifier_of(sentence: Sentence, noun: int) -> Span | None:
    """The "Russian" of "Russian air strikes", the "the regime's" of "the regime's shelling"; None where nothing stands there."""
    at = noun
    while at > 0 and noun - at < 6:
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
    words = sentence.words[at:noun]
    return sentence.stretch(at, noun) if any(_may_act(sentence, at + step) for step in range(len(words))) else None


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
