"""Which known actor a sighting stands for: by name, by what is named in it, by its adjective, by the conflict told of."""

from tracker.extraction.actors.countries import COUNTRY
from tracker.extraction.actors.known import KnownNames
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.theatre import Theatre
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.rules.en.actor_adjectives import FAITHS
from tracker.extraction.rules.en.actors import BARE_STATE_NOUNS, CIVIL_BODIES, SIDE_TAKERS

_NEWS = "JRN"
IRREGULAR = frozenset(("militia", "militias", "gang", "gangs", "cartel", "cartels"))  # no country's own
_RULERS = ("government", "regime", "junta")
_RULED = frozenset(("government", "administration", "authorities", "parliament", "cabinet"))
_RIVALS = frozenset(("shadow", "exiled", "parallel", "rival", "breakaway", "self-proclaimed", "self-declared", "rebel"))
_OF_RIGHTS = frozenset(("rights", "electoral", "election", "truth", "independent"))  # commissions that speak for no state
_KIN = {"serb": "bosnian serb", "serbs": "bosnian serb"}  # peoples that have forces of their own in another state
type Entries = tuple[ActorEntry, ...]


class Resolver:
    """Settles the sightings of one article in its theatre."""

    def __init__(self, names: KnownNames, theatre: Theatre) -> None:
        self.names = names
        self.theatre = theatre

    def settle(self, sighting: Sighting) -> None:
        """Fill in `entries`, and `represents` for persons."""
        if sighting.head in _RULED and not _RIVALS.isdisjoint(sighting.adjectives):
            return  # a shadow government is no state's
        if sighting.entries:
            named = sighting.entries
            sighting.entries = self._choose(named, sighting)
            if not sighting.entries and all(entry.is_state for entry in named):
                sighting.entries = self._behind(named, sighting)  # "Russian forces" where their war is not told
        if sighting.is_person and sighting.is_generic:  # "a rebel commander" is one of them, not all of them
            sighting.represents, sighting.entries = sighting.entries, ()
        if sighting.is_person and not sighting.entries:
            sighting.represents = sighting.represents or self._from_inside(sighting) or self._from_states(sighting)
        elif not sighting.entries and sighting.lead not in ("people", ""):
            behind = self._from_inside(sighting) or self._from_states(sighting)
            is_civil = sighting.head in CIVIL_BODIES or (
                sighting.head == "commission" and not _OF_RIGHTS.isdisjoint(sighting.adjectives)
            )
            is_own = is_civil and any(entry.is_state for entry in behind)
            sighting.entries = () if is_own else behind

    def settle_bare(self, sighting: Sighting) -> None:
        """ "the military" and "soldiers" of nobody named before are those of the state in whose war the article is set."""
        if sighting.is_person and not (sighting.entries or sighting.represents):
            sighting.represents = self._staff(sighting)
        if sighting.head in BARE_STATE_NOUNS and not _is_described(sighting):
            entry = self.names.state_force(self.theatre.conflict, sighting.category, sighting.head)
            if not self.theatre.conflict:
                entry = self.names.government_of(self.theatre.scene())
            elif not self.theatre.is_at_home():
                entry = None
            if entry and not sighting.entries:
                sighting.entries = (entry,)

    def _behind(self, named: Entries, sighting: Sighting) -> Entries:
        """The state whose forces of a known conflict a name means: the one of its adjective, else the one of their country."""
        if sighting.states:
            return self._states(sighting.states[0])[:1]
        if sighting.is_generic:
            return ()  # "state television" is that of another state, where this war is not told
        state = self.names.government_of(named[0].country) if len({entry.country for entry in named}) == 1 else None
        return (state,) if state else ()

    def _staff(self, sighting: Sighting) -> Entries:
        """ "a military source" and "a government spokesman" of nobody named speak for the state at war here."""
        conflict = self.theatre.conflict
        if not conflict or not self.theatre.weights[conflict] or sighting.states or sighting.whose or sighting.person:
            return ()
        told = {*sighting.adjectives, sighting.head.partition(" ")[0]}
        body = next((noun for noun in ("military", "army", *_RULERS) if noun in told), "")
        entry = self.names.state_force(conflict, "GOV" if body in _RULERS else "MIL", body) if body else None
        return (entry,) if entry else ()

    def _choose(self, entries: Entries, sighting: Sighting) -> Entries:
        if sighting.is_generic:
            entries = tuple(entry for entry in entries if self.theatre.is_set_in(entry.side))
            if self._is_foreign(entries, sighting):
                return ()
        of_conflict = [(self.names.conflict_of.get(entry.side, ""), entry) for entry in entries]
        ours = tuple(entry for conflict, entry in of_conflict if conflict and conflict == self.theatre.conflict)
        if len(entries) > 1 and (agency := self._agency(entries)):
            return agency
        chosen = ours or tuple(entry for conflict, entry in of_conflict if not conflict) or entries
        if sighting.is_generic and len({entry.key for entry in chosen}) > 1:
            return ()
        return chosen[:1]

    def _agency(self, entries: Entries) -> Entries:
        """The news agency among those who share initials, where the article never names the others' countries."""
        agencies = tuple(entry for entry in entries if entry.category == _NEWS)
        others = (entry for entry in entries if entry.category != _NEWS)
        return () if any(self.theatre.countries[other.country] for other in others) else agencies[:1]

    def _is_foreign(self, entries: Entries, sighting: Sighting) -> bool:
        """Whether an adjective or a name speaks of another country than the one these actors fight in."""
        homes = {entry.country for entry in entries if entry.country}
        for demonym in sighting.states:
            if demonym in FAITHS:
                continue
            states = {entry.country for entry in self._states(demonym)}
            if not states & homes:
                return True
        if sighting.whose and not any(whose.is_generic for whose in sighting.whose):
            return not any(entry.country in homes or not entry.country for whose in sighting.whose for entry in whose.entries)
        return False

    def _from_inside(self, sighting: Sighting) -> Entries:
        for inner in sighting.whose:
            if inner.is_person and inner.entry:
                behind = self.names.actors.get(inner.entry.represents)
                return (behind,) if behind and sighting.head not in SIDE_TAKERS else ()
            if inner.is_generic or not (inner.entries or inner.represents):
                self.settle(inner)  # a common noun means a side only where its war is told
            if len(inner.entries) > 1:
                inner.entries = self._choose(inner.entries, inner)
            is_country = inner.rule == COUNTRY or (inner.entry is not None and inner.entry.is_state and not inner.is_person)
            if (sighting.lead == "rebel" or sighting.head in IRREGULAR) and is_country and inner.entries:
                return self._rebels_of(inner.entries[0].country)  # "Norland rebels" are none of the state's
            if inner.rule == COUNTRY and inner.entry and (army := self._army_of(inner.entry, sighting)):
                return army
            if inner.entries or inner.represents:
                return inner.entries[:1] or inner.represents[:1]
        return ()

    def _from_states(self, sighting: Sighting) -> Entries:
        for demonym in sighting.states:
            states = self._kin_at_home(demonym) or self._states(demonym)
            if states and sighting.lead == "rebel":
                return self._rebels_of(states[0].country)
            if states and (sighting.lead in ("state", "instrument") or sighting.is_person):
                return states[:1]
        return ()

    def _army_of(self, state: ActorEntry, sighting: Sighting) -> Entries:
        """ "Norland's army": the one of that name, where it fights in the war that is told."""
        army = self.names.army_of(state.country, sighting.head) if not sighting.is_person else None
        return (army,) if army and self.theatre.is_told(army.side) else ()

    def _kin_at_home(self, people: str) -> Entries:
        """The Bosnian Serb forces of "Serb infantry", where more is told of Bosnia than of Serbia."""
        home = _KIN.get(people, "")
        abroad = sum(self.theatre.countries[state.country] for state in self._states(people))
        own = self.names.state_called(home.partition(" ")[0]) if home else None
        if own is None or self.theatre.countries[own.country] + self.theatre.places[own.country] < abroad:
            return ()
        return tuple(name.entry for name in self.names.index.of(f"{home} forces"))[:1]

    def _states(self, word: str) -> Entries:
        """The states of an adjective, or of a country's name."""
        states = self.names.states(word)
        called = self.names.state_called(word) if not states else None
        return (called,) if called else states

    def _rebels_of(self, country: str) -> Entries:
        against = [entry for entry in self.names.generic_rebels if entry.country == country]
        return tuple(against) if len(against) == 1 else ()


def _is_described(sighting: Sighting) -> bool:
    return bool(sighting.states or sighting.whose or sighting.owner or sighting.refers_to or sighting.adjectives)
