"""Whom "guerrillas" without a name are of, where an article names one armed group of the country and no other."""

from collections.abc import Sequence

from tracker.extraction.actors.fitting import is_named_rebel
from tracker.extraction.actors.known import KnownNames
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.theatre import Theatre
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.rules.lexicon import lexicon

_REBELS = lexicon("rebels guerrillas guerillas insurgents fighters units columns commandos forces troops")
_MEANT = lexicon(
    "rebel rebels guerrilla guerilla guerrillas insurgent insurgents urban leftist left-wing leftwing marxist maoist"
)


def settle_only_group(sightings: Sequence[Sighting], names: KnownNames, theatre: Theatre) -> None:
    """Give "guerrillas", "urban guerrillas" and "Norlandic rebels" the one group that may be meant, where it is at home."""
    named: dict[str, Sighting] = {}
    for sighting in sightings:
        if is_named_rebel(sighting) and sighting.entry:
            named.setdefault(sighting.entry.key, sighting)
    for sighting in sightings if named else ():
        if _are_any_rebels(sighting):
            behind = _only(sighting, tuple(named.values()), names, theatre)
            sighting.refers_to = behind
            sighting.entries = behind.entries if behind else ()


def _are_any_rebels(sighting: Sighting) -> bool:
    """Whether words tell of rebels and of nothing that sets them apart."""
    is_free = not (sighting.entries or sighting.refers_to or sighting.name or sighting.whose or sighting.owner)
    told = {*sighting.adjectives, *sighting.head.split()}
    is_rebel = bool(told & (_MEANT - {"urban"})) and sighting.head.rpartition(" ")[2] in _REBELS
    return is_free and sighting.is_plural and not sighting.is_person and is_rebel and set(sighting.adjectives) <= _MEANT


def _only(sighting: Sighting, named: Sequence[Sighting], names: KnownNames, theatre: Theatre) -> Sighting | None:
    """The one group that is at home in the country of the adjective, else where the article is set."""
    homes = {state.country for word in sighting.states for state in names.states(word)} or {theatre.scene()}
    fitting = [each for each in named if each.entry and _home(each.entry) in homes]
    is_sole = len(fitting) == 1 and (bool(sighting.states) or len(named) == 1)
    return fitting[0] if is_sole else None


def _home(entry: ActorEntry) -> str | None:
    return entry.country or None
