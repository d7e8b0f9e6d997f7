"""Actors in a text: those the gazetteer knows, those only the words betray, and the pronouns that stand for them."""

from collections.abc import Sequence

from tracker.extraction.actors.abbreviations import find_abbreviations, without_namesakes
from tracker.extraction.actors.complements import with_complements
from tracker.extraction.actors.coreference import find_pronouns, refer
from tracker.extraction.actors.deeds import find_doers
from tracker.extraction.actors.described import without_described
from tracker.extraction.actors.descriptions import tie_persons
from tracker.extraction.actors.either import RULE as EITHER
from tracker.extraction.actors.either import find_either
from tracker.extraction.actors.entries import actor_entry, side_entry
from tracker.extraction.actors.fitting import PRONOUN, is_numbered
from tracker.extraction.actors.known import find_known, is_in_longer, known_names
from tracker.extraction.actors.names import merge_unknown
from tracker.extraction.actors.only_group import settle_only_group
from tracker.extraction.actors.peoples import settle_by_people
from tracker.extraction.actors.phrases import Phrases
from tracker.extraction.actors.resolution import IRREGULAR, Resolver
from tracker.extraction.actors.ships import find_ships
from tracker.extraction.actors.short_names import settle_by_noun, settle_short_names
from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.theatre import Theatre
from tracker.extraction.actors.words import Words
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ActorMention, Passage
from tracker.extraction.rules.en.ships import SHIPS

__all__ = ["actor_entry", "find_actors", "side_entry"]


_UNITS = frozenset(("brigades", "battalions", "divisions", "regiments", "squads", "units", "columns", "militias"))


def find_actors(text: str, passages: Sequence[Passage], gazetteer: Gazetteer) -> tuple[ActorMention, ...]:
    """Every mention of an actor in the text, in its order; a mention may lie inside another one's description."""
    words = Words(text, passages)
    names = known_names(gazetteer)
    named = find_known(words, names)
    places = names.places.find(text)
    in_places = {at for hit in places for at in words.within(hit.start, hit.end)}
    named = [name for name in named if not (name.is_person and is_in_longer(words, name, places))]
    ships = find_ships(words, names, named, in_places)
    named = _off_board(merge_unknown(words, named, names.demonyms, in_places), ships)
    named = without_namesakes(words, named)
    named += find_abbreviations(words, named)
    phrases = _off_board(with_complements(words, Phrases(words, named, names.demonyms, in_places).find(), named), ships)
    sightings = tie_persons(words, _outermost(named, phrases))
    busy = {at for sighting in sightings for at in range(sighting.first, sighting.last)}
    beside = [*find_pronouns(words, busy), *find_either(words, busy), *find_doers(words, names, busy)]
    sightings = sorted([*sightings, *beside], key=lambda sighting: (sighting.first, -sighting.last))
    theatre = Theatre(words, names, named, places, gazetteer.find_names(text) if names.homes else ())
    resolver = Resolver(names, theatre)
    for sighting in sightings:
        resolver.settle(sighting)
    settle_by_people(words, sightings, names.peoples, theatre.is_told)
    settle_by_noun(words, sightings)
    settle_short_names(words, [sighting for sighting in sightings if not sighting.is_person])
    refer(words, sightings, resolver.settle_bare)
    settle_only_group(sightings, names, theatre)
    told = [each for each in sightings if each.rule != PLACE and (each.rule != EITHER or each.refers_to)]
    told = sorted([*_off_board(told, ships), *ships], key=lambda sighting: (sighting.first, -sighting.last))
    return without_described([_mention(words, sighting, theatre) for sighting in told], text)


def _off_board(named: list[Sighting], ships: Sequence[Sighting]) -> list[Sighting]:
    """The sightings without what is only a ship's name, or a word of it: the "Anemone" of "the tanker Anemone" is nobody."""
    aboard = {at for ship in ships for at in range(ship.first, ship.last)}
    return [each for each in named if each.first not in aboard or each.last - 1 not in aboard] if aboard else named


def _outermost(named: list[Sighting], phrases: list[Sighting]) -> list[Sighting]:
    """Phrases, and the names that no phrase holds except in a person's description."""
    covered = {at for phrase in phrases for at in range(phrase.first, phrase.core)}
    return [*phrases, *(name for name in named if name.first not in covered and not name.is_generic)]


def _mention(words: Words, sighting: Sighting, theatre: Theatre) -> ActorMention:
    side = _side(sighting)
    span = words.span(sighting.first, sighting.last)
    entry, behind = sighting.entry, sighting.represents[0] if sighting.represents else None
    return ActorMention(
        span=span,
        text=span.of(words.text),
        rule=sighting.rule,
        name=_name(sighting, span.of(words.text)),
        key=entry.key if entry else "",
        side=side if theatre.is_told(side) else "",
        is_state=_first_known(entry.is_state if entry else None, behind.is_state if behind else None),
        is_person=sighting.is_person,
        is_plural=sighting.is_plural,
        represents=(entry.represents if entry else "") or (behind.key if behind else ""),
        refers_to=_referred(sighting, words),
        category=_category(sighting),
    )


def _side(sighting: Sighting) -> str:
    return next((entry.side for entry in (*sighting.entries[:1], *sighting.represents[:1]) if entry.side), sighting.side)


def _category(sighting: Sighting) -> str:
    entry = sighting.entry
    if entry and entry.is_state is False and sighting.category in ("GOV", "MIL"):
        return entry.category  # officials and forces of a group that is no state
    return sighting.category or (entry.category if entry else "")


def _name(sighting: Sighting, text: str) -> str:
    if sighting.person or (sighting.rule in SHIPS and sighting.name and not sighting.entries):
        return sighting.person or sighting.name
    if sighting.entry and not sighting.is_person:
        return sighting.entry.name
    article, _, rest = " ".join(text.split()).partition(" ")
    return rest if article.lower() in ("the", "a", "an") and rest else f"{article} {rest}".strip()


def _referred(sighting: Sighting, words: Words) -> str:
    """The key or the name of who is meant; forces that nobody names are meant by their noun: "army"."""
    behind = sighting.refers_to
    if behind is None:
        return ""
    known = behind.entry.key if behind.entry else behind.person or behind.name
    is_many = behind.is_plural and behind.head in _UNITS  # "two battalions"
    is_unnamed = is_many or behind.lead in ("state", "rebel") or is_numbered(words, behind) or behind.head in IRREGULAR
    is_named = known or behind.is_person or not is_unnamed or behind.rule == PRONOUN
    return known if is_named else _name(behind, words.span(behind.first, behind.core).of(words.text))


def _first_known(*answers: bool | None) -> bool | None:
    return next((answer for answer in answers if answer is not None), None)
