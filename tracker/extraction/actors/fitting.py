"""Which earlier actor a pronoun or a bare noun may stand for: what each word asks of its antecedent."""

from collections.abc import Callable

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import FAITHS
from tracker.extraction.rules.en.actor_names import SPEECH
from tracker.extraction.rules.en.actors import GROUP_NOUNS, NAMED_NOUNS, POINTING_BACK

PRONOUN = "en.actor.pronoun"
DEFINITE = frozenset(("the", "these", "those"))
VOICES = ("JRN", "IGO", "NGO")

COLLECTIVES = frozenset(
    ("police", "army", "military", "navy", "militia", "gang", "junta")
)  # one word for many, where a sentence tells of them

_OF_A_STATE = frozenset(("army", "military"))  # "the army" is no "Harim Liberation Army"

TIED = frozenset(("linked", "tied", "affiliated", "allied", "loyal", "sympathetic", "aligned"))

_TELLING = frozenset(("told", "tells", "telling", "informed", "assured", "reminded"))
_VERB = 4  # words of "had later brutally beaten"
_JOINTS = frozenset(("and", "or", "but", "to", "of", "with", "for", "by", "among", "from", "who", "that"))

type Fits = Callable[[Sighting], bool]


FITTING: dict[str, Fits] = {
    "person": lambda other: other.is_person and not other.is_plural,
    "many": lambda other: not other.is_person and (other.is_plural or bool(other.entries)) and other.lead not in ("we", "one"),
    "one": lambda other: not other.is_person and not other.is_plural and other.lead not in ("many", "we"),
}


def _acts_on(words: Words, other: Sighting, them: Sighting) -> bool:
    """ "Soldiers had beaten them": whoever does it to others."""
    between = words.low[other.last : them.first]
    is_verb = 0 < len(between) <= _VERB and words.together(other.first, them.first) and all(map(str.isalpha, between))
    return is_verb and not _JOINTS.intersection(between)


def _listens(words: Words, other: Sighting) -> bool:
    """ "Told investigators that soldiers had raped them": who is told of it is somebody else."""
    return words.together(other.first - 1, other.first) and words.low[other.first - 1] in _TELLING


def _is_many(words: Words, other: Sighting) -> bool:
    """ "Police raided the port. They": one word for many, of whom the sentence tells, and who do not only speak."""
    is_told = other.head in COLLECTIVES and words.opens(other.first)
    return is_told and not (words.together(other.first, other.last) and words.low[other.last] in SPEECH)


def fit(words: Words, sighting: Sighting) -> Fits | None:
    """What the antecedent of a pronoun or a bare noun must be; None where the words stand for themselves."""
    if sighting.head == "them":
        return lambda other: (
            other.is_plural
            and not (other.is_person or other.lead == "we" or _acts_on(words, other, sighting) or _listens(words, other))
        )
    if sighting.head == "they":
        return lambda other: (FITTING["many"](other) and not _listens(words, other)) or _is_many(words, other)
    if sighting.rule == PRONOUN:
        return FITTING.get(sighting.lead)
    described = set(sighting.states) - FAITHS or set(sighting.adjectives) - POINTING_BACK
    is_count = words.low[sighting.first][0].isdigit()  # "1,000 troops" are none that were named before
    if sighting.name or not sighting.has_article or sighting.whose or described or is_count:
        return None
    if sighting.is_person:
        return lambda other: other.is_person and other.head == sighting.head and not other.is_plural
    if sighting.head in ("organisation", "organization"):
        return lambda other: _is_named_group(other, ())
    if sighting.head in NAMED_NOUNS:
        return lambda other: (
            (_is_named_group(other) or is_numbered(words, other))
            and sighting.head in words.low[other.first : other.last]
            and not (sighting.head in _OF_A_STATE and is_named_rebel(other))
        )
    if sighting.head in GROUP_NOUNS:
        return lambda other: (
            _is_named_group(other) or _is_of_group(other) or (other.head == sighting.head and is_numbered(words, other))
        )
    if are_rebels(words, sighting):
        return lambda other: (
            (other.head == sighting.head and bool(other.entries)) or (is_named_rebel(other) and not _is_only_tied(words, other))
        )
    return lambda other: (
        not other.is_person
        and other.head == sighting.head
        and bool(other.entries)
        and not (sighting.head in _OF_A_STATE and is_named_rebel(other))
    )


def is_numbered(words: Words, unit: Sighting) -> bool:
    """Whether a unit is known by its number: "the 9th Division", "444 Brigade"."""
    return unit.lead == "group" and any(shown[0].isdigit() for shown in words.shown[unit.first : unit.core])


def are_rebels(words: Words, sighting: Sighting) -> bool:
    """ "The rebels", "these guerrillas": irregulars whom everybody has heard of."""
    return sighting.is_plural and sighting.lead == "rebel" and words.low[sighting.first] in DEFINITE


def _is_only_tied(words: Words, other: Sighting) -> bool:
    """ "Insurgents linked to the Falcons": whom others are only tied to."""
    at = other.first - 1
    return words.together(at - 1, other.first) and words.low[at] in ("to", "with") and words.low[at - 1] in TIED


def is_named_rebel(other: Sighting) -> bool:
    """Whether it is a group known to fight a state, so that "the rebels" after it are its own."""
    return _is_named_group(other) and not other.is_generic and other.entry is not None and other.entry.category == "REB"


def _is_of_group(other: Sighting) -> bool:
    """Whether somebody fights for a group that is no state's: "Omar Sol, a League commander"."""
    return other.is_person and any(entry.is_state is False and entry.category == "REB" for entry in other.represents)


def _is_named_group(other: Sighting, voices: tuple[str, ...] = VOICES) -> bool:
    if other.is_person or other.rule == PRONOUN or not (other.entries or (other.name and not other.is_plural)):
        return False
    category = other.entry.category if other.entry else other.category
    return category not in voices and not (other.entry and other.entry.is_state)
