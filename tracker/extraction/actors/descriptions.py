"""Persons tied to what is said of them: title before the name, description after it, and whom they speak for."""

from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words

LINKS = frozenset(("of", "from", "with", "for", "at"))


def tie_persons(words: Words, sightings: list[Sighting]) -> list[Sighting]:
    """The sightings with titles joined to names, and with `whose` of each person holding the actors it belongs to."""
    ordered = sorted(sightings, key=lambda sighting: (sighting.first, -sighting.last))
    starting: dict[int, Sighting] = {}
    for sighting in ordered:
        starting.setdefault(sighting.first, sighting)
    ending = {sighting.last: sighting for sighting in ordered if not sighting.is_person and sighting.rule != PLACE}
    countries = {sighting.last: sighting for sighting in ordered if sighting.rule == PLACE and sighting.entry}
    joined: set[int] = set()
    for person in ordered:
        if not person.is_person or person.rule == "en.actor.surname":
            continue
        named = starting.get(person.last)
        if not person.person and named and named.person and words.together(person.last - 1, person.last):
            _join(person, named)
            joined.add(id(named))
        elif not person.person:
            _introduce(words, person, starting)
        if person.person:
            _belong(words, person, ending)
            _of_country(words, person, countries)
            _describe(words, person, starting)
    return [sighting for sighting in ordered if id(sighting) not in joined]


def _introduce(words: Words, description: Sighting, starting: dict[int, Sighting]) -> None:
    """The name after its description: "its humanitarian chief, Ada Lind"."""
    comma = description.last
    named = starting.get(comma + 1)
    if not named or not named.person or named.entries or named.refers_to or not words.together(comma - 1, comma + 1):
        return
    if words.shown[comma] == ",":
        named.refers_to = description
        named.head = named.head or description.head
        description.name = named.person


def _belong(words: Words, person: Sighting, ending: dict[int, Sighting]) -> None:
    """The actor named right before the title: "FARC Commander Manuel Ruiz"."""
    behind = ending.get(person.first)
    if behind and person.head and words.together(behind.first, person.first):
        person.whose = (*person.whose, behind)


def _of_country(words: Words, person: Sighting, countries: dict[int, Sighting]) -> None:
    """The country in whose name somebody speaks: "Norland's President Ada Lind"."""
    owned = person.first - 1
    country = countries.get(owned) if owned > 0 and words.low[owned] in ("'s", "’s") else None
    is_free = not person.whose and not person.states
    if country and country.entry and person.head and is_free and words.together(country.first, person.first):
        person.whose = (country,)


def _join(title: Sighting, name: Sighting) -> None:
    title.last = name.last
    title.core = name.last
    title.person = title.name = name.person
    title.rule = name.rule
    title.entries = name.entries
    title.whose = (*title.whose, *name.whose)


def _describe(words: Words, person: Sighting, starting: dict[int, Sighting]) -> None:
    at = person.last
    comma = words.together(at - 1, at) and words.shown[at] == ","
    description = starting.get(at + comma)
    if description and words.together(at - 1, description.first) and description.is_person and not description.person:
        person.whose = (*person.whose, *description.whose)
        person.states = (*person.states, *description.states)
        person.head = person.head or description.head
        description.refers_to = person
        return
    link = at + comma
    if words.together(at - 1, link + 1) and words.low[link] in LINKS:
        behind = starting.get(link + 1) or starting.get(link + 2)
        if behind and not behind.is_person and words.together(at, behind.first):
            person.whose = (*person.whose, behind)
