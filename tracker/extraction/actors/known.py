"""Actors that the gazetteer knows by name: one walk over the words, whatever the number of names."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.extraction.actors.countries import settle_countries
from tracker.extraction.actors.peoples import peoples_of
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.names import NameHit, NameIndex, each_once
from tracker.extraction.rules.en.actor_adjectives import NATIONS
from tracker.extraction.rules.en.actor_names import COMMON_WORDS_TOO, FUNCTION_WORDS, MONTHS_AND_DAYS, TITLES, VERBS
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS


@dataclass(frozen=True, slots=True)
class KnownName:
    """One name of an actor and how it must be written to count.

    `is_generic` for a name that ends in a common noun ("rebels", "Syrian army"); `is_country` for a country or its capital, an
    actor only where it acts.
    """

    entry: ActorEntry
    is_generic: bool
    is_country: bool


class KnownNames:
    """The names and demonyms of a gazetteer's actors, ready for look-up; built once for each gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        entries = sorted(gazetteer.actors.values(), key=lambda entry: entry.origin != "project")
        self.actors = gazetteer.actors
        self.conflict_of = {key: side.conflict for key, side in gazetteer.sides.items()}
        self.index = NameIndex(
            (_without_the(name), _known(name, entry)) for entry in entries for name in (entry.name, *entry.aliases)
        )
        self.initials = _initials(entries)
        self._states: dict[str, tuple[ActorEntry, ...]] = {}
        for entry in entries:
            for demonym in entry.demonyms:
                self._states[demonym.lower()] = (*self._states.get(demonym.lower(), ()), entry)
        self._governments = {
            entry.country: entry for entry in reversed(entries) if entry.is_state and entry.category == "GOV" and entry.demonyms
        }
        self._countries = {
            name.lower(): entry
            for entry in reversed(entries)
            for name in (entry.name, *entry.aliases)
            if _known(name, entry).is_country
        }
        self.demonyms = frozenset(self._states)
        self.last_of_demonyms = frozenset(demonym.rsplit(" ", 1)[-1] for demonym in self._states)
        self.places = NameIndex(
            (name, place) for place in gazetteer.own_places.values() if place.country for name in (place.name, *place.aliases)
        )
        self.involved = _countries_of_conflicts(entries, self.conflict_of)
        self.homes = {conflict: countries.most_common(1)[0][0] for conflict, countries in self.involved.items() if countries}
        self._state_forces = _state_forces(entries, self.conflict_of, self.homes)
        self._armies = {
            (entry.country, name.lower().rsplit(" ", 1)[-1]): entry
            for entry in reversed(entries)
            if entry.side and entry.is_state and entry.category == "MIL" and not entry.is_person
            for name in (*reversed(entry.aliases), entry.name)
        }
        self.peoples = peoples_of(entries, self.demonyms)
        self.generic_rebels = tuple(entry for entry in entries if _is_generic_rebel(entry))

    def state_force(self, conflict: str, category: str, noun: str) -> ActorEntry | None:
        """The state's own actor that "the army" or "soldiers" means in a conflict: one so named, else its best known."""
        forces = self._state_forces.get((conflict, category), ())
        named = [entry for entry in forces if any(name.lower().endswith(noun) for name in (entry.name, *entry.aliases))]
        return next(iter(named or forces), None)

    def army_of(self, country: str, noun: str) -> ActorEntry | None:
        """A state's army in a known war by the noun that its name ends in: that of "Norland's army"; None where unknown."""
        return self._armies.get((country, noun))

    def government_of(self, country: str) -> ActorEntry | None:
        """The state of a country by its ISO code, None where unknown."""
        return self._governments.get(country) if country else None

    def state_called(self, words: str) -> ActorEntry | None:
        """The one state that a country's name or its adjective stands for: "Norland", "Norlandic"; None where it is none."""
        low = words.lower()
        named = self._states.get(low, ())
        return self._countries.get(low) or (named[0] if len(named) == 1 else None)

    def states(self, demonym: str) -> tuple[ActorEntry, ...]:
        """The states a demonym in small letters may stand for, the project's own first."""
        return self._states.get(demonym, ())


def _initials(entries: list[ActorEntry]) -> dict[str, tuple[ActorEntry, ...]]:
    """Those whom abbreviations of two or three letters stand for, by these in small letters, where no word is spelled so."""
    found: dict[str, tuple[ActorEntry, ...]] = {}
    for entry in entries:
        for name in dict.fromkeys(alias for alias in entry.aliases if alias.isupper() and alias.isascii()):
            low = name.lower()
            if 2 <= sum(map(str.isalnum, name)) <= 3 and low not in FUNCTION_WORDS and low not in COMMON_WORDS_TOO:
                found[low] = (*found.get(low, ()), entry)
    return found


def _countries_of_conflicts(entries: list[ActorEntry], conflict_of: dict[str, str]) -> dict[str, Counter[str]]:
    """The countries whose actors take part in each conflict, the one it is fought in counted most."""
    involved: dict[str, Counter[str]] = {}
    for entry in entries:
        conflict = conflict_of.get(entry.side)
        if conflict and entry.country:
            involved.setdefault(conflict, Counter())[entry.country] += 1
    return involved


def _state_forces(
    entries: list[ActorEntry], conflict_of: dict[str, str], homes: dict[str, str]
) -> dict[tuple[str, str], tuple[ActorEntry, ...]]:
    """The forces and organs of the state at war, by conflict and category, those of most names first."""
    found: dict[tuple[str, str], tuple[ActorEntry, ...]] = {}
    for entry in sorted(entries, key=lambda entry: (-len(entry.aliases), entry.key)):
        conflict = conflict_of.get(entry.side, "")
        if entry.is_state and not entry.is_person and conflict and entry.country == homes.get(conflict):
            found[conflict, entry.category] = (*found.get((conflict, entry.category), ()), entry)
    return found


def _is_generic_rebel(entry: ActorEntry) -> bool:
    """Whether a group is also called by a common noun ("opposition fighters") and not only by a name in small letters."""
    called = (name for name in (entry.name, *entry.aliases) if name.islower())
    return entry.category == "REB" and any(name.rpartition(" ")[2] in HEAD_NOUNS for name in called)


def _without_the(name: str) -> str:
    return name[4:] if name[:4].lower() == "the " else name


def _known(name: str, entry: ActorEntry) -> KnownName:
    is_generic = name.rpartition(" ")[2].islower() and name.isascii()
    has_noun = any(part.lower() in HEAD_NOUNS for part in name.split())
    geographic = bool(entry.is_state) and entry.category in ("", "GOV") and not entry.is_person
    is_country = geographic and not has_noun and not is_generic and name[:4].lower() != "the "
    return KnownName(entry, is_generic, is_country)


_built: list[tuple[Gazetteer, KnownNames]] = []


def known_names(gazetteer: Gazetteer) -> KnownNames:
    """The names of a gazetteer; the last few gazetteers are kept, for they never change."""
    for built_for, names in _built:
        if built_for is gazetteer:
            return names
    names = KnownNames(gazetteer)
    _built[:] = [(gazetteer, names), *_built[:3]]
    return names


def find_known(words: Words, names: KnownNames) -> list[Sighting]:
    """Every known name in the text, the longest first where names lie in each other; those in "rebel-held" are passed over."""
    sightings = [_sighting(words, hit, names) for hit in names.index.find(words.text)]
    seen = [sighting for sighting in sightings if sighting]
    sure = {entry for sighting in seen if not _is_common_word(words, sighting) for entry in sighting.entries}
    found = [each for each in seen if not _is_common_word(words, each) or not sure.isdisjoint(each.entries)]
    if words.shouts:
        found = sorted([*found, *_shouted(words, names, found)], key=lambda sighting: sighting.first)
    return settle_countries(words, found)


def _sighting(words: Words, hit: NameHit[KnownName], names: KnownNames) -> Sighting | None:
    first, last = words.at_start(hit.start), words.at_end(hit.end)
    if first is None or last is None:
        return None
    known = hit.entries
    if known[0].entry.is_person and last == first + 1 and _is_part_of_name(words, first):
        return None
    with_the = not known[0].is_generic and _takes_the(words, first, last)
    return Sighting(
        first - with_the,
        last,
        "en.actor.country" if known[0].is_country else "en.actor.known",
        entries=each_once([name.entry for name in known]),
        is_generic=known[0].is_generic,
        is_person=known[0].entry.is_person,
        category=known[0].entry.category,
        head=words.low[first] if known[0].entry.is_person and words.low[first] in HEAD_NOUNS else "",
        has_article=with_the,
        states=(words.low[first],) if known[0].is_generic and _names_state(words, first, last, names) else (),
    )


def _is_common_word(words: Words, name: Sighting) -> bool:
    """Whether a name may be a common word with the capital of its sentence: "Dawn broke", "Amnesty was promised"."""
    at = name.last - 1
    if any(entry.side for entry in name.entries):
        return False  # whoever takes part in a war that is known is meant
    is_alone = at == name.first or name.has_article
    return is_alone and words.low[at] in COMMON_WORDS_TOO and (words.shouts or words.opens(name.first))


def _names_state(words: Words, first: int, last: int, names: KnownNames) -> bool:
    """Whether a name begins with a state: "Norlandic forces", "Norland's Defence Ministry"."""
    low = words.low[first]
    owns = first + 1 < last and words.low[first + 1] == "'s"
    return low in names.demonyms or (owns and names.state_called(low) is not None)


def _is_part_of_name(words: Words, at: int) -> bool:
    """Whether a surname stands in somebody else's longer name."""
    for beside in (at - 1, at + 1):
        if not words.together(beside, at) or words.shouts or not words.is_name(beside):
            continue
        low = words.low[beside]
        if not (
            low in FUNCTION_WORDS or low in TITLES or low in HEAD_NOUNS or low in NATIONS or low in VERBS or words.opens(beside)
        ):
            return low not in MONTHS_AND_DAYS
    return False


def _takes_the(words: Words, first: int, last: int) -> bool:
    """Whether "the" before the name is the name's own, not that of a noun after it ("the ISIL attack")."""
    if not words.together(first - 1, first) or words.low[first - 1] != "the":
        return False
    following = words.low[last] if words.together(first, last) else "."
    return not following.isalpha() or following in FUNCTION_WORDS or following in VERBS or following.endswith("ed")


def _shouted(words: Words, names: KnownNames, found: list[Sighting]) -> list[Sighting]:
    """Abbreviations of two or three letters in a text in capitals, where no common word is meant."""
    busy = {sighting.first for sighting in found}
    return [
        Sighting(at, at + 1, "en.actor.known", entries=names.initials[low], category=names.initials[low][0].category)
        for at, low in enumerate(words.low)
        if low in names.initials and at not in busy
    ]


def is_in_longer(words: Words, name: Sighting, places: Sequence[NameHit[PlaceEntry]]) -> bool:
    """Whether a name is only a part of a place's: the "al-Assad" of "Dahiyat al-Assad". No two places overlap."""
    start, end = words.start[name.first], words.end[name.last - 1]
    number = bisect_right(places, start, key=lambda hit: hit.start) - 1
    return number >= 0 and end <= places[number].end and places[number].end - places[number].start > end - start
