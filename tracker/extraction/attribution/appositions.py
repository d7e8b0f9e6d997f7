"""Names with something said of them between commas: "Jane Roe, head of the office,"."""

from tracker.extraction.attribution.clauses import is_finite
from tracker.extraction.attribution.phrases import subject_start
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_EDGES = frozenset({",", "but", "and", "that"})
_OF_THEM = frozenset({",", "of", "each", "both", "all", "some", "most", "many", "none", "one"})
_LONGEST_CHAIN = 2
_FURTHEST = 40  # words; no subject is longer


def apposition_start(words: Words, comma: int, low: int) -> int:
    """The first word of "Jane Roe, head of the office," before the comma at its end; -1 where the comma ends a clause."""
    if (relative := _relative_before(words, comma, low)) is not None:
        index = relative
        start = subject_start(words, index - 1, low)
        return start if start < index and not _is_clause(words, start, index - 1) else -1
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
    if not words.lower[head][-1:].isalnum() and words.lower[head] not in (".", "jr.", ")"):
        return -1
    start = subject_start(words, head, low)
    if start > head or _is_clause(words, start, head) or _is_interrupted(words, index + 1, comma):
        return -1
    return _chained(words, start, low)


def _relative_before(words: Words, comma: int, low: int) -> int | None:
    """The comma before the "which" of "the League, which took Orra in May and Zed in June, said": a clause that lists."""
    for index in range(comma - 2, max(low, comma - _FURTHEST), -1):
        if words.quoted[index] != words.quoted[comma] or words.lower[index] in (";", ":", "said"):
            return None
        if words.lower[index] == "," and words.lower[index + 1] in ("which", "who"):
            return index if "," in words.lower[index + 1 : comma] else None
    return None


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
    if words.lower[first].endswith("ing"):
        return False  # "requesting that they are not named"
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


def head_phrase(words: Words, source: tuple[int, int]) -> tuple[int, int]:
    """A source without the relative clause that hangs on it: "Norland" in "Norland, which shelters the rebels"."""
    for index in range(source[0] + 1, source[1]):
        if words.lower[index] in ("which", "whose"):
            stop = index
            while stop > source[0] + 1 and words.lower[stop - 1] in _OF_THEM:
                stop -= 1  # "the two groups, each of which"
            return (source[0], stop) if stop > source[0] else source
    return source


def without_aside(words: Words, source: tuple[int, int]) -> tuple[int, int]:
    """A source as it is called: "the envoy" in "the envoy, who hid in the port", "the envoy, speaking in Norhaven", "the envoy, a
    lawyer", "the envoy, in a letter"."""
    for index in range(source[0] + 2, source[1]):
        is_done = words.lower[index].endswith("ed") and words.lower[index + 1] in en.PREPOSITIONS  # "published by its own press"
        begins = words.lower[index] in en.BEGINS_ASIDE or words.lower[index].endswith("ing") or is_done
        if words.lower[index - 1] == "," and begins:
            return source[0], index - 1
    return source
