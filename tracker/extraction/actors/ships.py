"""Ships, by what they are and by their names: "two trawlers", "the bulk carrier Anemone", "MV Anemone", "the Anemone"."""

from collections.abc import Collection, Container, Iterator

from tracker.extraction.actors.known import KnownNames
from tracker.extraction.actors.ship_names import ShipNames
from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import FUNCTION_WORDS, ORGANISATION_NOUNS
from tracker.extraction.rules.en.ships import (
    CREWS,
    FLAGGED,
    FROM_SHIPS,
    LETTERS,
    NAVAL,
    OF_SEA,
    OWNED_BY,
    PARTS,
    SHIP,
    SHIP_AGAIN,
    SHIP_AT_SEA,
    SHIP_LETTERS,
    SHIP_OWNED,
    SHIP_TOLD,
    STROKED,
    STRUCK,
    SUNK,
    WARSHIPS,
)

_SHORTEST = 4  # letters of a name by which a ship is known again
_HELPERS = frozenset(("was", "were", "been", "had", "has", "is", "being", "later", "reportedly", "also"))
_STATES = frozenset(("USS", "HMS", "USCGC"))  # letters of a navy
_LONGEST = 5  # words of a name with its article


def find_ships(words: Words, names: KnownNames, known: Collection[Sighting], places: Container[int]) -> list[Sighting]:
    """The ships of a text, none of which share a word; `known` are the actors and `places` the words of places it knows."""
    if words.shouts or not words.passages:
        return []
    fleet = _Fleet(words, names, known, places)
    told = [*fleet.by_noun(), *fleet.by_letters(), *fleet.by_owner(), *fleet.at_sea(), *fleet.hit()]
    return _apart([*told, *fleet.again(told), *fleet.crews()])


def _apart(ships: list[Sighting]) -> list[Sighting]:
    """The ships in their order, the widest of those that begin together and none that begins within another."""
    kept: list[Sighting] = []
    for ship in sorted(ships, key=lambda ship: (ship.first, -ship.last)):
        if not kept or ship.first >= kept[-1].last:
            kept.append(ship)
    return kept


class _Fleet:
    """Looks for ships among the words of a text."""

    def __init__(self, words: Words, names: KnownNames, known: Collection[Sighting], places: Container[int]) -> None:
        self.words, self.states, self.places = words, names, places
        self.known = {at for each in known for at in range(each.first, each.last)}
        owners = [each for each in known if each.entries and not each.is_person and each.rule != PLACE]
        self.owners = {each.last - 1: each for each in owners}
        self.names = ShipNames(words, names.demonyms, self.known, self.owners)

    def by_noun(self) -> Iterator[Sighting]:
        """ "Two trawlers", "the ship, the Anemone", "the Anemone, a tanker"."""
        for at, low in enumerate(self.words.low):
            if not self.names.is_ship(at):
                continue
            first, last = self.names.led(at), self.names.named(at + 1)
            told = self.names.told(first) if last == at + 1 else None
            if told is not None:
                yield self._ship(told, last, self.names.ends(told + (self.words.low[told] == "the")), SHIP_TOLD.name, at)
            elif first < at or last > at + 1 or (low.endswith("s") and not self.names.follows(at, FROM_SHIPS)):
                yield self._ship(first, last, last, SHIP.name, at, self.names.opens(at + 1))

    def by_letters(self) -> Iterator[Sighting]:
        """ "MV Anemone", "the M/T Anemone"."""
        for at, shown in enumerate(self.words.shown):
            is_stroked = shown in ("M", "F") and self.words.shown[at + 1 : at + 2] == ["/"] and self.words.together(at, at + 2)
            name = at + 3 if is_stroked and self.words.shown[at + 2] in STROKED else at + 1
            if shown in LETTERS or name > at + 1:
                last = self.names.ends(name)
                if last > name and self.words.together(at, name):
                    yield self._ship(self.names.led(at), last, last, SHIP_LETTERS.name, at, name)

    def by_owner(self) -> Iterator[Sighting]:
        """ "The Liberian-flagged, Greek-owned Anemone"."""
        for at, low in enumerate(self.words.low):
            if not low.endswith(OWNED_BY) or not self.words.together(at, at + 1):
                continue
            first, last = self.names.led(at + 1), self.names.ends(at + 1)
            is_name = last > at + 1 and self.words.low[last - 1] not in ORGANISATION_NOUNS and not self.names.is_ship(last)
            if is_name and (any(low.endswith(FLAGGED) for low in self.words.low[first : at + 1]) or self._is_at_sea(at)):
                yield self._ship(first, last, last, SHIP_OWNED.name, at, at + 1)

    def at_sea(self) -> Iterator[Sighting]:
        """ "Attacked the Anemone and the Lobelia in the gulf", "the crew of the Anemone"."""
        last = 0
        for at in [at for at, low in enumerate(self.words.low) if low in STRUCK or low in PARTS]:
            name = at + 1 + (self.words.low[at + 1 : at + 2] == ["of"])
            while name > last and self._is_named_at_sea(at, name):
                last = self.names.ends(name + 1)
                yield self._ship(name, last, last, SHIP_AT_SEA.name, at)
                name = last + 1 if self.words.low[last : last + 1] in (["and"], [","]) else last

    def crews(self) -> Iterator[Sighting]:
        """ "The crew of the Anemone"."""
        for at in [at for at, low in enumerate(self.words.low) if low in CREWS and self.words.low[at + 1 : at + 2] == ["of"]]:
            if self._is_named_at_sea(at, at + 2):
                first, last = at - self.names.follows(at, ("the",)), self.names.ends(at + 3)
                name = " ".join(self.words.shown[at:last])
                yield Sighting(first, last, SHIP_AT_SEA.name, name=name, head=self.words.low[at], lead="people", category="CVL")

    def hit(self) -> Iterator[Sighting]:
        """ "The Anemone was hit by a missile in the gulf"."""
        for at in [at for at, low in enumerate(self.words.low) if low in STRUCK and at > 1]:
            verb = at
            while verb > 0 and self.words.low[verb - 1] in _HELPERS:
                verb -= 1
            first = verb - 1
            while first > max(0, verb - _LONGEST) and self.words.low[first] != "the":
                first -= 1
            if 0 <= first < verb < at and self._is_named_at_sea(at, first) and self.names.ends(first + 1) == verb:
                yield self._ship(first, verb, verb, SHIP_AT_SEA.name, at)

    def again(self, told: list[Sighting]) -> Iterator[Sighting]:
        """Ships that the text names and names again."""
        called = {ship.name: ship for ship in told if len(ship.name) >= _SHORTEST}
        by_first = {name.split()[0]: name for name in sorted(called)}
        for at in [at for at, shown in enumerate(self.words.shown) if shown in by_first]:
            name = by_first[self.words.shown[at]]
            last = at + len(name.split())
            first = at - self.names.follows(at, ("the",))
            is_whole = self.words.shown[at:last] == name.split() and not (last < len(self.words) and self.words.is_name(last))
            if is_whole and (
                first < at or not (at in self.places or at in self.known)
            ):  # "in Orra", of the boat that is called so
                ship = called[name]
                yield Sighting(first, last, SHIP_AGAIN.name, ship.entries, name, lead="ship", category=ship.category)

    def _is_named_at_sea(self, at: int, name: int) -> bool:
        """Whether "the Anemone" stands here and the sentence tells of the sea."""
        words, last = self.words, self.names.ends(name + 1)
        if not words.together(at, name + 1) or words.low[name] != "the" or last == name + 1:
            return False
        is_followed = words.together(name, last) and words.low[last].isalpha() and words.low[last] not in FUNCTION_WORDS
        if is_followed or any(each in self.places or each in self.known for each in range(name + 1, last)):
            return False
        is_part = words.low[at] in PARTS and words.low[at + 1] == "of"
        return is_part or words.low[at] in SUNK or (words.low[at] in STRUCK and self._is_at_sea(at))

    def _is_at_sea(self, at: int) -> bool:
        """Whether the sentence of a word tells of the sea."""
        passage = self.words.passages[self.words.sentence[at] - 1].span
        return not OF_SEA.isdisjoint(self.words.low[each] for each in self.words.within(passage.start, passage.end))

    def _ship(self, first: int, last: int, name_last: int, rule: str, noun: int, name: int | None = None) -> Sighting:
        """A ship of words `first` to `last` whose name ends before `name_last`; warships of a state are that state's."""
        words, name = self.words, first if name is None else name
        lead = words.low[first:noun]
        is_naval = words.low[noun] in WARSHIPS or not NAVAL.isdisjoint(lead) or words.shown[noun] in _STATES
        owners = [state for low in lead for state in self.states.states(low)] if is_naval else []
        owners = [*(owner for at in range(first, noun) if at in self.owners for owner in self.owners[at].entries), *owners]
        called = words.shown[name + (words.low[name : name + 1] == ["the"]) : name_last]
        category = "MIL" if is_naval else ""
        is_plural = words.low[noun].endswith("s")
        return Sighting(
            first, last, rule, tuple(owners[:1]), " ".join(called), words.low[noun], "ship", category, is_plural=is_plural
        )
