"""Abbreviations of names that stand in the text."""

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words

_FEWEST_INITIALS = 3


def without_namesakes(words: Words, named: list[Sighting]) -> list[Sighting]:
    """The names without those that only share the letters of an abbreviation that the text introduces for another body."""
    introduced: dict[str, Sighting] = {}
    for sighting in named:
        at, initials = sighting.last, _initials(words, sighting)
        if initials and words.together(at - 1, at + 2) and words.shown[at] == "(" and words.shown[at + 1] == initials:
            introduced.setdefault(initials, sighting)
    return [each for each in named if not _is_namesake(words, each, introduced)] if introduced else named


def _is_namesake(words: Words, short: Sighting, introduced: dict[str, Sighting]) -> bool:
    """Whether "the MRF" is another's than the "Mill Relief Fund (MRF)" of the text."""
    whole = introduced.get(words.shown[short.last - 1])
    is_short = short.last - short.first - (words.low[short.first] == "the") == 1
    return whole is not None and is_short and bool(short.entries) and short.entries != whole.entries


def find_abbreviations(words: Words, named: list[Sighting]) -> list[Sighting]:
    """Abbreviations that a text introduces, "the Mill Relief Fund (MRF)", or that are a name's initials, wherever they stand."""
    meaning: dict[str, Sighting] = {}
    for sighting in named:
        at = sighting.last
        if initials := _initials(words, sighting):
            meaning.setdefault(initials, sighting)
        if words.together(at - 1, at + 2) and words.shown[at] == "(" and _is_abbreviation(words.shown[at + 1]):
            meaning[words.shown[at + 1]] = sighting
    busy = {at for sighting in named for at in range(sighting.first, sighting.last)}
    found = []
    for at, whole in [(at, meaning[shown]) for at, shown in enumerate(words.shown) if shown in meaning]:
        if at not in busy and at >= whole.last:
            first = at - (at > 0 and words.low[at - 1] == "the" and words.together(at - 1, at))
            found.append(
                Sighting(
                    first,
                    at + 1,
                    "en.actor.abbreviation",
                    whole.entries,
                    whole.name,
                    whole.head,
                    category=whole.category,
                    refers_to=whole,
                )
            )
    return found


def _initials(words: Words, sighting: Sighting) -> str:
    """The first letters of an organisation's name of three words and more, "" where it is shorter or a person's."""
    if sighting.is_person or sighting.is_generic or words.shouts:
        return ""
    initials = [
        shown[0] for shown in words.shown[sighting.first : sighting.last] if shown[0].isupper() and shown.lower() != "the"
    ]
    return "".join(initials) if len(initials) >= _FEWEST_INITIALS else ""


def _is_abbreviation(shown: str) -> bool:
    return 2 <= len(shown) <= 8 and shown.isalpha() and sum(letter.isupper() for letter in shown) >= 2
