"""Whether a run of capitals in a source is the name of a person."""

from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en

PERSON_RULE = "en.attribution.speaker"
_IN_A_NAME = en.PERSON_PARTICLES
_LEADS = en.DETERMINERS | en.PREPOSITIONS
_NO_NOUNS = _LEADS | en.COORDINATORS | en.RELATIVES | en.CONJUNCTIONS
_LONGEST_NAME = 6  # words
_QUOTES = frozenset('"“”')


def person_in(words: Words, source: Stretch, organisations: list[ActorMention]) -> ActorMention | None:
    """The first run of capitalised words that is no organisation's name."""
    index = source[0]
    while index < source[1]:
        stop = _name_stop(words, index, source[1])
        if words.lower[index] in en.RELATIVES:
            break
        if stop > index and _is_persons_name(words, (index, stop), source):
            span = words.span(index, stop)
            if not any(span.overlaps(actor.span) for actor in organisations):
                return ActorMention(span, span.of(words.text), PERSON_RULE, name=span.of(words.text), is_person=True)
        index = max(stop, index + 1)
    return None


def _name_stop(words: Words, first: int, limit: int) -> int:
    index = first
    while index < limit and (words.is_capital(index) or (index > first and _binds_name(words, index, limit))):
        index += 1
    return index


def _binds_name(words: Words, index: int, limit: int) -> bool:
    """Whether a word stands between two of a name: "Ada de Roe", 'Hector "Bald" Sol'."""
    is_mark = words.lower[index] in _QUOTES and index + 1 < limit and words.is_capital(index - 1) and words.is_capital(index + 1)
    return is_mark or words.lower[index] in _IN_A_NAME


def _is_persons_name(words: Words, run: Stretch, source: Stretch) -> bool:
    """Whether a run of capitals names a person: it heads its phrase, and is no adjective ("British officer") or body."""
    first, stop = run
    if words.text[words.starts[first] : words.ends[stop - 1]].isupper() or stop - first > _LONGEST_NAME:
        return False
    if any(words.lower[index] in en.ORGANISATION_WORDS for index in range(first, stop)):
        return False
    if words.lower[first] in _LEADS:
        return False
    if stop - first == 1 and stop < source[1] and words.lower[stop] == "of":
        return False  # "Tens of thousands"
    return not _modifies(words, stop, source[1]) and not is_governed(words, source[0], first)


def _modifies(words: Words, stop: int, limit: int) -> bool:
    """Whether a noun follows the name at once."""
    word = words.lower[stop] if stop < limit else ""
    if word == "'s":
        return True
    return word.isalpha() and word not in _NO_NOUNS


def is_governed(words: Words, first: int, name: int) -> bool:
    """Whether the name hangs on a preposition since the last comma: "an aide to Jane Roe"."""
    for index in range(name - 1, first - 1, -1):
        if words.lower[index] == ",":
            return False
        if words.lower[index] in en.PREPOSITIONS:
            return True
    return name > first and words.lower[name - 1] == "the"
