"""Which of the known conflicts an article tells of, by the countries and places it names."""

from collections import Counter
from collections.abc import Iterable

from tracker.extraction.actors.before import demonym_ending_at
from tracker.extraction.actors.known import KnownNames
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.gazetteer import PlaceEntry
from tracker.extraction.names import NameHit
from tracker.vocabulary import Kind

FEW = 3  # namings of other countries that prove nothing
_TOWNS = frozenset({Kind.CITY, Kind.TOWN, Kind.PROVINCE})
_TWICE = 2  # different towns
SHARE = 4  # an article tells of a conflict if its country is named at least a fourth as often as any that has no part in it


class Theatre:
    """The conflicts that the words of an article fit; where none is fitting, "the rebels" stay nobody's."""

    def __init__(
        self,
        words: Words,
        names: KnownNames,
        sightings: Iterable[Sighting],
        own_places: Iterable[NameHit[PlaceEntry]],
        all_places: Iterable[NameHit[PlaceEntry]] = (),
    ) -> None:
        self.names = names
        self.places = Counter(hit.entries[0].country for hit in own_places)
        for country, count in _of_the_world(all_places).items():
            self.places[country] = max(self.places[country], count)
        sightings = tuple(sightings)
        self.countries = _countries(words, names, sightings)
        self.named = _countries(words, names, (each for each in sightings if each.entry and each.entry.is_state))
        self.weights = {conflict: self._weight(conflict) for conflict in names.homes}
        self.told = {conflict for conflict in names.homes if self._is_told(conflict)}
        self.conflict = self._foremost()

    def _foremost(self) -> str:
        """The conflict that most speaks of, "" where two fit alike or none fits."""
        best = sorted(self.told, key=lambda conflict: self.weights[conflict], reverse=True)
        if not best or (len(best) > 1 and self.weights[best[0]] == self.weights[best[1]]):
            return ""
        return best[0]

    def scene(self) -> str:
        """The country named at least twice as often as any other, "" where there is none: where "the army" is its army.

        A group that fights in many lands does not make one of them that country where another is named more, and the towns told
        of are another's.
        """
        first, second = [*self.countries.most_common(2), ("", 0), ("", 0)][:2]
        towns = max(self.places, key=lambda country: self.places[country], default="")
        is_elsewhere = (
            towns != first[0] and self.places[towns] >= _TWICE and self.named[first[0]] < max(self.named.values(), default=0)
        )
        return first[0] if first[1] >= max(FEW, 2 * second[1]) and not is_elsewhere else ""

    def is_at_home(self) -> bool:
        """Whether the country of the foremost conflict is spoken of at least half as often as any: "the army" is its own."""
        weight = self.weights.get(self.conflict, 0)
        return weight > 0 and 2 * weight >= max(self.countries.values(), default=0)

    def is_told(self, side: str) -> bool:
        """Whether the article tells of the conflict of this side; a side of no conflict always counts."""
        conflict = self.names.conflict_of.get(side, "")
        return not conflict or conflict in self.told

    def is_set_in(self, side: str) -> bool:
        """Whether a common noun ("the rebels") may mean this side: its conflict is told, and no other is told more."""
        return self.is_told(side) and (not self.conflict or self.names.conflict_of.get(side, "") in ("", self.conflict))

    def _weight(self, conflict: str) -> int:
        home = self.names.homes[conflict]
        return self.countries[home] + self.places[home]

    def _is_told(self, conflict: str) -> bool:
        involved = self.names.involved[conflict]
        elsewhere = max((count for country, count in self.countries.items() if country not in involved), default=0)
        if not self.weights[
            conflict
        ]:  # its country is never named: told only where hardly any other is, and it is the only one known
            return len(self.names.homes) == 1 and not elsewhere and sum(self.countries.values()) < FEW
        home = self.names.homes[conflict]
        if self.named and not self.named[home] and not self.places[home]:
            return False  # a group that fights in many lands, or a place like one there, does not make it this war
        if not self.countries[home] and self.places[home] < elsewhere and len(self.named) > 0:
            return False  # one name that a village there bears too
        return elsewhere < FEW or self.weights[conflict] * SHARE >= elsewhere


def _of_the_world(places: Iterable[NameHit[PlaceEntry]]) -> Counter[str]:
    """How often towns and provinces are named of the country that most are of, by names that no other country has.

    One of them proves nothing: a village far away may bear the name of a man.
    """
    towns = [hit.entries[0] for hit in places if len({entry.country for entry in hit.entries}) == 1]
    towns = [town for town in towns if town.kind in _TOWNS and town.country]
    of_country = Counter(town.country for town in {town.key: town for town in towns}.values()).most_common(2)
    if not of_country or of_country[0][1] < _TWICE or (len(of_country) > 1 and of_country[0][1] == of_country[1][1]):
        return Counter()
    country = of_country[0][0]
    return Counter({country: sum(town.country == country for town in towns)})


def _is_doubtful(sighting: Sighting) -> bool:
    """Whether actors of several countries, or of none, bear this name: an army's initials may be a news agency's."""
    return len({entry.country for entry in sighting.entries}) > 1


def _countries(words: Words, names: KnownNames, sightings: Iterable[Sighting]) -> Counter[str]:
    """How often each country is named: by its name, its capital, its adjective or one of its own actors."""
    counted: Counter[str] = Counter()
    for at, low in enumerate(words.low):
        if low in names.last_of_demonyms and (states := names.states(demonym_ending_at(words, at, names.demonyms))):
            counted[states[0].country] += 1
    for sighting in sightings:
        if not sighting.is_generic and sighting.entry and sighting.entry.country and not _is_doubtful(sighting):
            counted[sighting.entry.country] += 1
    return counted
