"""Where a noun phrase begins and ends: the subject before a verb, the name after one, the owner before a noun."""

from tracker.extraction.attribution.clauses import ends_clause, in_relative, is_adverb, is_finite, is_past, relative_before
from tracker.extraction.attribution.lexicon import INDEX
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_STOPS = frozenset({";", ":", "(", "[", "--", "—", "–", "…", "•", "!", "?"})
_PREDICATES = en.AUXILIARIES - {"'s", "'d", "may", "might", "having", "being", "been", "be"}
_NEW_CLAUSE = en.PERSONAL | en.COORDINATORS | (en.PREPOSITIONS - {"of", "from"}) | (en.CONJUNCTIONS - {"whose"})
_BEFORE_ADJECTIVE = en.DETERMINERS | en.PREPOSITIONS | {",", "and", "or"}
_EDGES = frozenset({",", "but", "and", "that"})
_LEADING = (en.ADVERBS - {"all", "both", "most", "there"}) | en.COORDINATORS | en.SENTENCE_ADVERBS
_FURTHEST = 40  # words; no subject is longer


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
        elif (ends_clause(word) or word == ",") and not _is_alias(words, index) and not _hangs(words, index, last):
            break
        elif is_finite(words, index) or is_past(words, index) or (joined >= 0 and _may_be_verb(words, index, low)):
            relative = relative_before(words, index, low)
            if relative < 0:
                return _trimmed(words, joined + 1 if joined >= 0 else _after_verb(words, index, last), last)
            index = relative
        index -= 1
    return _trimmed(words, _with_name_before(words, max(index, low - 1) + 1, last, low), last)


def _may_be_verb(words: Words, index: int, low: int) -> bool:
    """Whether a word in -ed before "and" ends a clause of its own: "the army advanced and officials said"."""
    if index == low or not words.lower[index].endswith("ed") or words.is_capital(index):
        return False
    return words.lower[index - 1] not in _BEFORE_ADJECTIVE


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


def _hangs(words: Words, index: int, last: int) -> bool:
    """Whether "who" opens a clause that belongs to the subject: the officer of "an officer who escaped from the town said"."""
    is_relative = words.lower[index] in ("who", "which") and index > 0 and words.lower[index - 1].isalpha()
    return (
        is_relative
        and index + 1 < last
        and words.lower[index + 1].endswith("ed")
        and words.lower[index - 1] not in en.PREPOSITIONS
    )


def _is_alias(words: Words, index: int) -> bool:
    """Whether "as" belongs to a name: "known as", "identified as"."""
    return words.lower[index] == "as" and words.lower[index - 1] in ("known", "identified", "named", "described")


def _trimmed(words: Words, first: int, last: int) -> int:
    """Leave out adverbs and dates that lead up to the subject."""
    while first < last:
        word = words.lower[first]
        if word in ("on", "in", "by", "late", "early", "since") and words.lower[first + 1] in en.DAYS:
            first += 2
        elif word in _LEADING or (word.isdigit() and words.lower[first - 1] in (*en.DAYS, ":")):  # "13:55 Medics say"
            first += 1
        else:
            break
    return first


def _with_name_before(words: Words, first: int, last: int, low: int) -> int:
    """Take in a name before an apposition that has a comma on its left only: "Jane Roe, head of the office said"."""
    comma = first - 1
    is_alone = first == last and words.lower[first] in en.HEADLINE_VOICES  # "Father Omar Sol, police said"
    if comma <= low or words.lower[comma] != "," or first > last or words.is_capital(first) or is_alone:
        return first
    if words.lower[first] in en.PERSONAL or words.lower[first] in en.CONJUNCTIONS:
        return first
    start = name_start(words, comma - 1, low)
    before = words.lower[start - 1] if start > low else ","
    is_edge = start == low or before in _EDGES or words.quoted[start - 1] >= 0
    is_name = start <= comma - 1 and words.lower[start] not in en.SENTENCE_ADVERBS and words.lower[start] not in en.PREPOSITIONS
    return start if is_edge and is_name and not is_adverb(words.lower[start]) else first


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
        if word in _PREDICATES and not in_relative(words, first, index):
            break
        index += 1
    while index > first and words.lower[index - 1] in {",", *en.DAYS, "on", "in", "late"}:
        index -= 1
    return index


def possessor_start(words: Words, last: int, low: int) -> int:
    """The first word of "the Panamanian government" in "the Panamanian government's decision"."""
    index = last
    while index > max(low, last - 6):
        if words.lower[index] in en.DETERMINERS:
            return index
        before = words.lower[index - 1]
        if not before[0].isalnum() or before in en.PREPOSITIONS or ends_clause(before) or is_finite(words, index - 1):
            return index
        index -= 1
    return index


def _is_scare(words: Words, index: int) -> bool:
    number = words.quoted[index]
    return number >= 0 and not words.quotations[number].is_speech


def continues_name(words: Words, comma: int, high: int) -> bool:
    """Whether what follows a comma belongs to the name before it: an office, an age or a relative clause."""
    if comma + 1 >= high or words.quoted[comma + 1] != words.quoted[comma]:
        return False
    word = words.lower[comma + 1]
    if word in _NEW_CLAUSE:
        return False
    if any(entry.form == "ing" for entry in INDEX.get(word, ())):
        return False
    return (
        word in ("a", "an", "the", "who", "whose", "of", "from", "jr.", "sr.")
        or not words.is_capital(comma + 1)
        or word.isdigit()
    )
