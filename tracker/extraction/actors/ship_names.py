"""Where a ship's words begin and end: its article, flag and kind before the noun, its name behind it."""

from collections.abc import Container

from tracker.extraction.actors.before import demonym_ending_at
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import DETERMINERS, NUMBERS
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, MONTHS_AND_DAYS, NOT_NAMES
from tracker.extraction.rules.en.ships import AFTER_SHIP, MERCHANT, NO_SHIP, OF_SHIPS, OWNED, SHIP_WITH, WARSHIPS

_NAME = 4  # words of a ship's name
_WIDEST = 9  # words before the noun or the name
_INITIALS = len("USSR")
_QUOTES = frozenset("\"'“”‘’")
SHIPS = MERCHANT | WARSHIPS


class ShipNames:
    """The words of ships in a text; `known` are those of actors, `owners` the last words of those who may own ships."""

    def __init__(self, words: Words, demonyms: Container[str], known: Container[int], owners: Container[int]) -> None:
        self.words, self.demonyms, self.known, self.owners = words, demonyms, known, owners

    def is_ship(self, at: int) -> bool:
        """Whether a ship's noun stands here, and no other noun that it only describes."""
        words, low = self.words, self.words.low[at]
        if low not in SHIPS and low not in SHIP_WITH:
            return False
        if words.together(at, at + 1) and (words.low[at + 1] in AFTER_SHIP or words.low[at + 1] in SHIPS):
            return False  # "a ferry terminal", "a tanker ship"
        before = words.low[at - 1] if words.together(at - 1, at) else ""
        return before in SHIP_WITH[low] if low in SHIP_WITH else before not in NO_SHIP

    def led(self, at: int) -> int:
        """Where a ship's words begin before its noun, letters or name."""
        words, first = self.words, at
        while first > max(0, at - _WIDEST) and words.together(first - 1, at) and self._describes(first - 1):
            first -= 1
        while words.low[first] in (",", "and"):
            first += 1
        return first - (words.together(first - 1, at) and self._counts(first - 1))

    def opens(self, at: int) -> int:
        """Where a name begins behind a noun, over its mark or its article: "Anemone" of "the ship, the Anemone,"."""
        words = self.words
        while words.together(at - 1, at) and words.low[at] in _QUOTES:
            at += 1
        if not words.together(at - 1, at + 2) or words.low[at : at + 2] != [",", "the"] or words.low[at - 1].endswith("s"):
            return at
        last = self.ends(at + 2)
        is_apposed = last > at + 2 and last < len(words) and not words.low[last][0].isalpha()
        return at + 2 if is_apposed else at

    def named(self, at: int) -> int:
        """Where a name behind a noun ends; where it would begin, if there is none."""
        opens = self.opens(at)
        last = self.ends(opens)
        if last == opens:
            return at
        return last + (last < len(self.words) and opens > at and self.words.low[last] in _QUOTES)

    def ends(self, at: int) -> int:
        """Where a ship's name ends that begins here: a run of capitals, with a number or a letter behind."""
        last, stop = at, min(len(self.words), at + _NAME)
        while last < stop and self.words.together(at - 1, last) and self._is_named(last, at):
            last += 1
        return last

    def told(self, at: int) -> int | None:
        """Where the name begins that is told to be a ship's by what begins here: "the Anemone, a tanker"; None where none is."""
        words = self.words
        if at < 2 or words.low[at - 1] != "," or words.low[at] not in ("a", "an", "the") or not words.together(at - 2, at):
            return None
        first = at - 1
        while first > max(0, at - 1 - _NAME) and words.together(first - 1, at) and self._is_named(first - 1, first - 1):
            first -= 1
        if first == at - 1:
            return None
        return first - self.follows(first, ("the",))

    def follows(self, at: int, leads: Container[str]) -> bool:
        """Whether one of these words stands right before."""
        return self.words.together(at - 1, at) and self.words.low[at - 1] in leads

    def _is_named(self, at: int, first: int) -> bool:
        words, shown, low = self.words, self.words.shown[at], self.words.low[at]
        if at > first and (low.isdigit() or (low == "of" and words.together(at, at + 1) and words.is_name(at + 1))):
            return True  # "Majesty 2", "Pride of Orra"
        is_people = low in self.demonyms or (len(low) > _INITIALS and low.removesuffix("s") in self.demonyms)
        if at == first and (at in self.known or is_people):
            return False
        is_word = low in FUNCTION_WORDS or low in MONTHS_AND_DAYS or (low in NOT_NAMES and at == first)
        return shown[0].isupper() and not (is_word and len(low) > 1)

    def _describes(self, at: int) -> bool:
        low = self.words.low[at]
        if low in (",", "and"):
            return at > 0 and self.words.together(at - 1, at + 1) and self._is_kind(at - 1) and self._is_kind(at + 1)
        return self._is_kind(at) or low in SHIPS

    def _is_kind(self, at: int) -> bool:
        low = self.words.low[at]
        if low in OF_SHIPS or low in self.demonyms or at in self.owners or OWNED.fullmatch(low):
            return True
        is_owner = self.words.together(at, at + 1) and self.words.is_name(at) and OWNED.fullmatch(self.words.low[at + 1])
        return bool(is_owner) or (at > 0 and demonym_ending_at(self.words, at, self.demonyms) != low)

    def _counts(self, at: int) -> bool:
        low = self.words.low[at]
        return low in DETERMINERS or low in NUMBERS or low[0].isdigit() or low == "another"
