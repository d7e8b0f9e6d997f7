"""Which rules may begin at a word, so that no other is tried there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

_LEAD = re.compile(r"[^\W_]+")
_QUOTES = frozenset({'"', "“", "”"})  # may stand between the words of a rule


class Openings:
    """The rules of a family by the first words of each; a rule is told by its number, as the bit that it sets."""

    def __init__(self, first_words: Iterable[frozenset[str]]) -> None:
        self._marks: dict[str, int] = defaultdict(int)
        for number, words in enumerate(first_words):
            for word in words:
                self._marks[_lead_of(word)] |= 1 << number
        self._marks = dict(self._marks)

    def among(self, words: Sequence[str]) -> int:
        """The rules that may begin at one of the words of a sentence."""
        found = 0
        for word in words:
            found |= self._marks.get(word if word.isalpha() else _lead_of(word), 0)
        return found


class TwoWordOpenings[R]:
    """Rules by the first two words of each, for words with which dozens of rules begin: "is under siege", "was at war"."""

    def __init__(self, rules: Sequence[R], openings: Sequence[frozenset[tuple[str, str]]]) -> None:
        found: dict[str, list[tuple[R, frozenset[str]]]] = defaultdict(list)
        for rule, pairs in zip(rules, openings, strict=True):
            for word in {first for first, _ in pairs}:
                found[word].append((rule, frozenset(_lead_of(second) for first, second in pairs if first == word)))
        self._every = {word: tuple(rule for rule, _ in listed) for word, listed in found.items()}
        self._next = {word: _by_next(listed) for word, listed in found.items()}

    def along(self, words: Sequence[str]) -> Iterator[tuple[int, tuple[R, ...]]]:
        """The words of a sentence, by their numbers, at which a rule may begin, and the rules in their order."""
        for at in [at for at, word in enumerate(words) if word in self._every]:
            rules = self._at(words[at], words[at + 1] if at + 1 < len(words) else "")
            if rules:
                yield at, rules

    def _at(self, word: str, following: str) -> tuple[R, ...]:
        if following in _QUOTES:
            return self._every[word]
        by_next = self._next[word]
        return by_next.get(following if following.isalpha() else _lead_of(following)) or by_next[""]


def _by_next[R](listed: Sequence[tuple[R, frozenset[str]]]) -> dict[str, tuple[R, ...]]:
    """Rules by the word that follows their first; those that any word may follow are under each, and under ""."""
    followers = frozenset().union(*(seconds for _, seconds in listed), {""})
    return {word: tuple(rule for rule, seconds in listed if word in seconds or "" in seconds) for word in followers}


def _lead_of(word: str) -> str:
    """The letters that a word begins with: a rule of "threat" may begin at "threat-based", one of "is" at "is-group"."""
    match = _LEAD.match(word)
    return match[0] if match else ""
