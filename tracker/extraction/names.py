"""Known names found in a text: an index of names by their words, and the longest one that starts at each word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from tracker.extraction.folding import Word, joins, words

LONGEST_NAME = 8  # words
_FOLDED = itemgetter(Word._fields.index("folded"))


class Writing(NamedTuple):
    """How a name insists on being written; most do not (`FREE`)."""

    in_capitals: bool = False  # "US", "IS": short, so only in capitals
    with_stop: bool = False  # "Ind.", "U.S.": the stop is part of the name
    in_small: bool = False  # "regime forces", "1070 project": no capital needed


FREE = Writing()


@dataclass(frozen=True, slots=True)
class NameHit[Entry]:
    """A known name at text[start:end] and every entry that bears it."""

    start: int
    end: int
    entries: tuple[Entry, ...]


@lru_cache(maxsize=4)
def words_of(text: str) -> tuple[Word, ...]:
    """The folded words of a text; kept, as places and actors are looked for in the same article."""
    return tuple(words(text))


@lru_cache(maxsize=4)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(map(_FOLDED, words_of(text)))


@lru_cache(maxsize=4)
def _differing(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_folded(text)))


@lru_cache(maxsize=4)
def is_shouted(text: str) -> bool:
    """Whether a text is written in capitals throughout, so that a capital tells nothing."""
    sample = text[:4000]
    if 11 * sum(map(str.islower, sample[:600])) >= len(sample):
        return False  # the rest cannot have capitals enough
    return 10 * sum(map(str.islower, sample)) < sum(map(str.isupper, sample))


def writing_of(name: str) -> Writing:
    """What the spelling of a name in the gazetteer says of its spelling in texts."""
    letters = [char for char in name if char.isalpha()]
    is_short = bool(letters) and len(letters) <= 3 and all(map(str.isupper, letters))
    writing = Writing(in_capitals=is_short, with_stop=name.endswith("."), in_small=name.islower())
    return FREE if writing == FREE else writing


class NameIndex[Entry]:
    """Names to entries, built once from (name, entry) pairs, over another index `beneath` whose entries come after."""

    def __init__(self, pairs: Iterable[tuple[str, Entry]] = (), beneath: "NameIndex[Entry] | None" = None) -> None:
        self._written: dict[str, tuple[tuple[Entry, tuple[Writing, ...]], ...]] = {}
        self._beneath = beneath
        # By the first word, how many words the names have: bit n is set where one has n of them.
        self._counts: dict[str, int] = dict(beneath._counts) if beneath else {}
        self._small: set[str] = set()  # the first words of names that need no capital
        for name, entry in pairs:
            self._add(name, entry)

    def _add(self, name: str, entry: Entry) -> None:
        folded = [word.folded for word in words(name)]
        if not folded or len(folded) > LONGEST_NAME:
            return
        key, writing = " ".join(folded), writing_of(name)
        others = [pair for pair in self._written.get(key, ()) if pair[0] != entry]
        known = [each for pair in self._written.get(key, ()) if pair[0] == entry for each in pair[1]]
        self._written[key] = (*others, (entry, (*known, writing)))
        if writing.in_small:
            self._small.add(folded[0])
        self._counts[folded[0]] = self._counts.get(folded[0], 0) | 1 << len(folded)

    def of(self, key: str) -> tuple[Entry, ...]:
        """The entries of a folded name (`folding.key_of`)."""
        return tuple(entry for entry, _ in self.written(key))

    def written(self, key: str) -> tuple[tuple[Entry, tuple[Writing, ...]], ...]:
        """The entries of a folded name, each with the ways it may be written."""
        own = self._written.get(key, ())
        return own + self._beneath.written(key) if self._beneath else own

    def knows(self, key: str) -> bool:
        """Whether anything bears this folded name."""
        return key in self._written or (self._beneath is not None and self._beneath.knows(key))

    def find(self, text: str) -> list[NameHit[Entry]]:
        """The known names in a text, left to right, the longest at each place, none overlapping."""
        found: list[NameHit[Entry]] = []
        tokens, shouted, free = words_of(text), is_shouted(text), 0
        folded = _folded(text)
        # Each word is sought once: in so large a look-up that takes longer than all else.
        counts = {first: self._counts[first] for first in _differing(text) if first in self._counts}
        for place in [place for place, first in enumerate(folded) if first in counts]:
            if place < free or (not shouted and self._is_small(text, tokens, place)):
                continue
            for count in _descending(counts[folded[place]]):
                key = " ".join(folded[place : place + count])
                hit = self._spelled(text, tokens[place : place + count], key, shouted) if self.knows(key) else None
                if hit:
                    found.append(hit)
                    free = place + count
                    break
        return found

    def _is_small(self, text: str, tokens: Sequence[Word], place: int) -> bool:
        """Whether no name can start at a word: it and those after it have no capital, and every name that begins so needs one."""
        start, folded = tokens[place].start, tokens[place].folded
        if not text[start].islower() or folded in self._small:
            return False
        last = min(place + self._counts[folded].bit_length() - 1, len(tokens)) - 1
        return text[start : tokens[last].end].islower()

    def _spelled(self, text: str, tokens: Sequence[Word], key: str, shouted: bool) -> NameHit[Entry] | None:
        """The name that these words are, None where what stands between them or their spelling forbids it."""
        if not all(joins(text, left, right) for left, right in pairwise(tokens)):
            return None
        return _hit(text, tokens[0].start, tokens[-1].end, self.written(key), shouted)


@cache
def _descending(bits: int) -> tuple[int, ...]:
    """The numbers whose bits are set, the greatest first."""
    return tuple(count for count in range(bits.bit_length(), 0, -1) if bits >> count & 1)


def _hit[Entry](
    text: str, start: int, end: int, written: tuple[tuple[Entry, tuple[Writing, ...]], ...], shouted: bool
) -> NameHit[Entry] | None:
    is_small = not shouted and text[start:end].islower()
    suited = [
        (entry, writing) for entry, ways in written for writing in ways if _suits(text, start, end, writing, shouted, is_small)
    ]
    if not suited:
        return None
    stopped = [entry for entry, writing in suited if writing.with_stop]
    entries = [entry for entry, _ in suited]
    dotted = "." in text[start:end] and end - start <= 4 and text[end : end + 1] == "."
    return NameHit(start, end + bool(stopped or dotted), each_once(stopped or entries))


def each_once[Entry](entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Each entry once; of most names there is but one, and to look it up takes longer than all else."""
    return tuple(dict.fromkeys(entries)) if len(entries) > 1 else tuple(entries)


def _suits(text: str, start: int, end: int, writing: Writing, shouted: bool, is_small: bool) -> bool:
    """Whether a name may be written as it stands at text[start:end], in small letters or not."""
    if writing is FREE:
        return not is_small
    if writing.with_stop and text[end : end + 1] != ".":
        return False
    if writing.in_capitals and (shouted or not text[start:end].isupper()):
        return False
    return writing.in_small or not is_small
