"""Which words are verbs with a subject of their own, and where a clause ends."""

from tracker.extraction.attribution.lexicon import FINITE
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_STOPS = frozenset({";", ":", "(", "[", "--", "—", "–", "…", "•", "!", "?"})
_OBJECTS = en.DETERMINERS | en.PERSONAL | {"that", "to"}  # the words that an object begins with
_NEAR = 6  # words before a name, of which some are in small letters where capitals tell something
_FURTHEST = 40  # words; no subject is longer


def is_finite(words: Words, index: int) -> bool:
    """Whether a word is surely a verb with a subject of its own."""
    word = words.lower[index]
    if _is_surname(words, index):
        return False
    if word in en.AUXILIARIES:
        return word != "'s" or words.lower[index - 1] in en.PERSONAL
    if word == "briefed" and words.lower[index + 1 : index + 2] in (["on"], ["about"], ["by"]):
        return False  # "an official briefed on the talks"
    if word in en.IRREGULAR_PASTS or word in FINITE:
        return words.lower[index - 1] not in en.DETERMINERS and not _is_done_by(words, index)
    return False


def _is_done_by(words: Words, index: int) -> bool:
    """Whether a past form only tells what was done to the noun before it: "a panel set up by the council"."""
    after = words.lower[index + 1 : index + 3]
    is_done = words.lower[index] in FINITE or words.lower[index] in en.DONE_BY_OTHERS
    is_done = is_done and words.lower[index - 1] not in en.BE
    return is_done and (after[:1] == ["by"] or (after[1:] == ["by"] and after[0] in ("up", "out")))


def _is_surname(words: Words, index: int) -> bool:
    """Whether a capital makes a name of a verb: "Edward Said told", "Saw Maung met"; in a headline all words have one."""
    if index == 0 or index + 1 >= len(words.lower) or not words.is_capital(index):
        return False
    if words.is_capital(index - 1) and not words.is_capital(index + 1):
        return True
    before = [at for at in range(max(index - _NEAR, 0), index) if words.lower[at][0].isalpha()]
    return words.is_capital(index + 1) and not all(map(words.is_capital, before))


def is_past(words: Words, index: int) -> bool:
    """Whether a word in -ed reads as a verb: it has an object right after it."""
    word = words.lower[index]
    following = words.lower[index + 1] if index + 1 < len(words.lower) else ""
    return word.endswith("ed") and following in _OBJECTS and not words.is_capital(index)


def before_verb_group(words: Words, verb: int, low: int) -> int:
    """The last word before the auxiliaries and adverbs of a verb."""
    index = verb - 1
    while index >= low and words.quoted[index] == words.quoted[verb]:
        word = words.lower[index]
        if word == "," and index - 2 >= low and words.lower[index - 2] == "," and words.lower[index - 1] in en.SENTENCE_ADVERBS:
            index -= 3
            continue
        if word in ("week", "month", "year") and index > low and words.lower[index - 1] in ("this", "last"):
            index -= 2
            continue
        if word in ("time", "point", "stage") and index - 2 >= low and words.lower[index - 2] == "at":
            index -= 3
            continue
        if _is_surname(words, index) or not (
            word in en.AUXILIARIES
            or word in en.ADVERBS
            or word in en.LIGHT_VERBS
            or word in en.WEEKDAYS
            or (is_adverb(word) and not words.is_capital(index))  # "the Harbour Daily said"
            or word == "to"
            or (word in ("late", "early") and words.lower[index + 1] in en.WEEKDAYS)
        ):
            break
        index -= 1
    return index


def is_adverb(word: str) -> bool:
    """Whether a word ends like an adverb."""
    return word.endswith("ly") and len(word) > 4 and word not in ("family", "assembly", "italy", "ally", "july", "reply")


def ends_clause(word: str) -> bool:
    """Whether a subject cannot reach back over this word."""
    return word in _STOPS or word in en.CONJUNCTIONS or word in en.RELATIVES or word in ("but", "then")


def relative_before(words: Words, verb: int, low: int) -> int:
    """The "who" or "which" whose verb this is, when it hangs on a noun without a comma; -1 where there is none."""
    index = before_verb_group(words, verb, low)
    if index > low and words.lower[index] in en.RELATIVES and words.lower[index - 1].isalpha():
        return -1 if is_finite(words, index - 1) else index
    return -1


def in_relative(words: Words, first: int, index: int) -> bool:
    """Whether "who" or "which" stands between the two."""
    return any(words.lower[before] in en.RELATIVES for before in range(first, index))


def _is_told(words: Words, comma: int, index: int) -> bool:
    """Whether a verb in the past has its own subject behind the comma: "its forces repelled", and not "elected in May"."""
    is_past_tense = words.lower[index].endswith("ed") and not words.is_capital(index)
    first = words.lower[comma + 1]
    if not is_past_tense:
        return False
    if first in en.DETERMINERS or first in en.POSSESSIVES or first[0].isdigit():
        return index > comma + 2
    if words.lower[index + 1 : index + 2] and words.lower[index + 1] in en.DETERMINERS and not words.is_capital(comma + 1):
        return True  # "hill militia looted a warehouse"
    return index == comma + 2 and first.endswith("s") and first.isalpha() and not words.is_capital(comma + 1)


def last_comma_before_clause(words: Words, first: int, high: int) -> int:
    """The comma after "According to the minister of the interior, Juan Doe," where the clause with its own verb begins."""
    comma = -1
    for index in range(first, min(high, first + _FURTHEST)):
        if words.lower[index] == "," and words.quoted[index] == words.quoted[first]:
            comma = index
        elif comma >= 0 and (is_finite(words, index) or _is_told(words, comma, index)) and not in_relative(words, comma, index):
            return comma
    return -1
