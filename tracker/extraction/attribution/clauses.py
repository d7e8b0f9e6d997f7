"""Where a clause begins and ends, and which stretch before or after a verb is its subject."""

from tracker.extraction.attribution.lexicon import FINITE, INDEX
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_STOPS = frozenset({";", ":", "(", "[", "--", "—", "–", "…", "•", "!", "?"})

_PREDICATES = en.AUXILIARIES - {"'s", "'d", "may", "might", "having", "being", "been", "be"}
_EDGES = frozenset({",", "but", "and", "that"})
_LONGEST_CHAIN = 2
_LEADING = (en.ADVERBS - {"all", "both", "most", "there"}) | en.COORDINATORS | en.SENTENCE_ADVERBS
_FURTHEST = 40  # words; no subject is longer


def is_finite(words: Words, index: int) -> bool:
    """Whether a word is surely a verb with a subject of its own."""
    word = words.lower[index]
    if word in en.AUXILIARIES:
        return word != "'s" or words.lower[index - 1] in en.PERSONAL
    if word in en.IRREGULAR_PASTS or word in FINITE:
        return words.lower[index - 1] not in en.DETERMINERS
    return False


def _is_past(words: Words, index: int) -> bool:
    """Whether a word in -ed reads as a verb: it has an object right after it."""
    word = words.lower[index]
    following = words.lower[index + 1] if index + 1 < len(words.lower) else ""
    return word.endswith("ed") and following in (en.DETERMINERS | en.PERSONAL | {"that", "to"}) and not words.is_capital(index)


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
        if not (
            word in en.AUXILIARIES
            or word in en.ADVERBS
            or word in en.LIGHT_VERBS
            or word in en.WEEKDAYS
            or _is_adverb(word)
            or word == "to"
        ):
            break
        index -= 1
    return index


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > 4 and word not in ("family", "assembly", "italy", "ally", "july", "reply")


def subject_start(words: Words, last: int, low: int) -> int:
    """The first word of the noun phrase that ends at `last`, going left to the edge of its clause."""
    index, joined = last, -1
    while index >= max(low, last - _FURTHEST):
        word = words.lower[index]
        if words.quoted[index] != words.quoted[last]:
            beyond = _over_short_quotation(words, index, low)
            if beyond < 0:
                break
            index = beyond
            continue
        if word in (")", "]"):
            beyond = _before_bracket(words, index, low)
            if beyond < low:
                break
            index = beyond
            continue
        if word in ("and", "or"):
            joined = index if joined < 0 else joined
        elif (_ends_clause(word) or word == ",") and not _is_alias(words, index):
            break
        elif is_finite(words, index) or _is_past(words, index):
            relative = _relative_before(words, index, low)
            if relative < 0:
                return _trimmed(words, joined + 1 if joined >= 0 else _after_verb(words, index, last), last)
            index = relative
        index -= 1
    return _trimmed(words, _with_name_before(words, max(index, low - 1) + 1, last, low), last)


def _after_verb(words: Words, verb: int, last: int) -> int:
    """The first word after a verb that may stand before a subject: not "handing out" in "were handing out leaflets"."""
    first = verb + 1
    is_group = words.lower[verb] in en.AUXILIARIES and words.lower[first].endswith(("ing", "ed", "en", "un"))
    if not is_group or words.lower[first] in en.DETERMINERS:
        return first
    return next((index for index in range(first, last) if words.lower[index] in en.DETERMINERS), last)


def _before_bracket(words: Words, index: int, low: int) -> int:
    """Step over "(D-Ohio)"; -1 at a bracket that never opened or that opens the sentence."""
    for before in range(index - 1, max(low - 1, index - 12), -1):
        if words.lower[before] in ("(", "["):
            return before - 1
    return -1


def _over_short_quotation(words: Words, index: int, low: int) -> int:
    """Step over a scare quote inside a noun phrase; -1 at real speech."""
    number = words.quoted[index]
    if number < 0 or words.quotations[number].is_speech or words.quotations[number].first < low:
        return -1
    return words.quotations[number].first - 1


def _is_alias(words: Words, index: int) -> bool:
    """Whether "as" belongs to a name: "known as", "identified as"."""
    return words.lower[index] == "as" and words.lower[index - 1] in ("known", "identified", "named", "described")


def _ends_clause(word: str) -> bool:
    return word in _STOPS or word in en.CONJUNCTIONS or word in en.RELATIVES or word in ("but", "then")


def _relative_before(words: Words, verb: int, low: int) -> int:
    """The "who" or "which" whose verb this is, when it hangs on a noun without a comma; -1 where there is none."""
    index = before_verb_group(words, verb, low)
    if index > low and words.lower[index] in en.RELATIVES and words.lower[index - 1].isalpha():
        return -1 if is_finite(words, index - 1) else index
    return -1


def _trimmed(words: Words, first: int, last: int) -> int:
    """Leave out adverbs and dates that lead up to the subject."""
    while first < last:
        word = words.lower[first]
        if word in ("on", "in", "by", "late", "early", "since") and words.lower[first + 1] in en.DAYS:
            first += 2
        elif word in _LEADING or (word.isdigit() and words.lower[first - 1] in en.DAYS):
            first += 1
        else:
            break
    return first


def _with_name_before(words: Words, first: int, last: int, low: int) -> int:
    """Take in a name before an apposition that has a comma on its left only: "Jane Roe, head of the office said"."""
    comma = first - 1
    if comma <= low or words.lower[comma] != "," or first > last or words.is_capital(first):
        return first
    if words.lower[first] in en.PERSONAL or words.lower[first] in en.CONJUNCTIONS:
        return first
    start = name_start(words, comma - 1, low)
    before = words.lower[start - 1] if start > low else ","
    is_edge = start == low or before in _EDGES or words.quoted[start - 1] >= 0
    is_name = start <= comma - 1 and words.lower[start] not in en.SENTENCE_ADVERBS and words.lower[start] not in en.PREPOSITIONS
    return start if is_edge and is_name and not _is_adverb(words.lower[start]) else first


def name_start(words: Words, last: int, low: int) -> int:
    """The first word of the run of capitalised words that ends at `last`; `last` + 1 where it is none."""
    index = last
    while index >= max(low, last - 7) and words.quoted[index] == words.quoted[last]:
        if not words.is_capital(index) and words.lower[index] not in en.NAME_PARTICLES:
            break
        index -= 1
    index += 1
    while index <= last and not words.is_capital(index):
        index += 1
    return index


def apposition_start(words: Words, comma: int, low: int) -> int:
    """The first word of "Jane Roe, head of the office," before the comma at its end; -1 where the comma ends a clause."""
    index = comma - 1
    while index > max(low, comma - _FURTHEST):
        if words.quoted[index] != words.quoted[comma]:
            return -1
        if words.lower[index] == ",":
            break
        index -= 1
    else:
        return -1
    head = index - 1
    if not words.lower[head][-1:].isalnum() and words.lower[head] not in (".", "jr."):
        return -1
    start = subject_start(words, head, low)
    if start > head or _is_clause(words, start, head) or _is_interrupted(words, index + 1, comma):
        return -1
    return _chained(words, start, low)


def _chained(words: Words, start: int, low: int) -> int:
    """Go on to the left through a row of appositions: "Huancayo, capital of Junin, 315 km from Lima,"."""
    for _ in range(_LONGEST_CHAIN):
        if start - 2 < low or words.lower[start - 1] != "," or words.quoted[start - 1] != words.quoted[start]:
            break
        before = subject_start(words, start - 2, low)
        opens = words.lower[before]
        if before > low and words.lower[before - 1] not in _EDGES and words.quoted[before - 1] == words.quoted[before]:
            break
        if before > start - 2 or _may_be_clause(words, before, start - 2) or opens in en.SENTENCE_ADVERBS or opens in en.DAYS:
            break
        start = before
    return start


def _is_interrupted(words: Words, first: int, stop: int) -> bool:
    """Whether a clause with a subject of its own stands between the commas, and no apposition."""
    for index in range(first + 1, stop):
        if is_finite(words, index):
            return not any(
                words.lower[before] in en.RELATIVES or words.lower[before] == "whose" for before in range(first, index)
            )
    return False


def _may_be_clause(words: Words, first: int, last: int) -> bool:
    """Whether a stretch is a clause or at least holds a word that looks like its verb."""
    looks = any(
        words.lower[index].endswith("ed") and words.lower[index - 1] not in en.DETERMINERS for index in range(first + 1, last + 1)
    )
    return looks or _is_clause(words, first, last)


def _is_clause(words: Words, first: int, last: int) -> bool:
    return words.lower[first] in en.PREPOSITIONS or any(is_finite(words, index) for index in range(first + 1, last + 1))


def subject_end(words: Words, first: int, high: int) -> int:
    """One past the noun phrase that begins at `first`, as in "said Jane Roe, head of the office"."""
    index = first
    while index < min(high, first + _FURTHEST):
        word = words.lower[index]
        if words.quoted[index] != words.quoted[first] and not _is_scare(words, index):
            break
        if word in _STOPS or word in (".", "that", "because", "but", "while", "although", "when", "if", "adding"):
            break
        if word == "," and not continues_name(words, index, high):
            break
        if word in _PREDICATES and not _in_relative(words, first, index):
            break
        index += 1
    while index > first and words.lower[index - 1] in {",", *en.DAYS, "on", "in", "late"}:
        index -= 1
    return index


def last_comma_before_clause(words: Words, first: int, high: int) -> int:
    """The comma after "According to the minister of the interior, Juan Doe," where the clause with its own verb begins."""
    comma = -1
    for index in range(first, min(high, first + _FURTHEST)):
        if words.lower[index] == "," and words.quoted[index] == words.quoted[first]:
            comma = index
        elif comma >= 0 and is_finite(words, index) and not _in_relative(words, comma, index):
            return comma
    return -1


def possessor_start(words: Words, last: int, low: int) -> int:
    """The first word of "the Panamanian government" in "the Panamanian government's decision"."""
    index = last
    while index > max(low, last - 6):
        if words.lower[index] in en.DETERMINERS:
            return index
        before = words.lower[index - 1]
        if not before[0].isalnum() or before in en.PREPOSITIONS or _ends_clause(before) or is_finite(words, index - 1):
            return index
        index -= 1
    return index


def _in_relative(words: Words, first: int, index: int) -> bool:
    return any(words.lower[before] in en.RELATIVES for before in range(first, index))


def _is_scare(words: Words, index: int) -> bool:
    number = words.quoted[index]
    return number >= 0 and not words.quotations[number].is_speech


def continues_name(words: Words, comma: int, high: int) -> bool:
    """Whether what follows a comma belongs to the name before it: an office, an age or a relative clause."""
    if comma + 1 >= high or words.quoted[comma + 1] != words.quoted[comma]:
        return False
    word = words.lower[comma + 1]
    if (
        word in en.PERSONAL
        or word in en.COORDINATORS
        or word in en.PREPOSITIONS - {"of", "from"}
        or word in en.CONJUNCTIONS - {"whose"}
    ):
        return False
    if any(entry.form == "ing" for entry in INDEX.get(word, ())):
        return False
    return (
        word in ("a", "an", "the", "who", "whose", "of", "from", "jr.", "sr.")
        or not words.is_capital(comma + 1)
        or word.isdigit()
    )
