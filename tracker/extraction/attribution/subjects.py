"""Who speaks: the subject of a verb of saying, before it, after it, or shared with the verb before."""

from dataclasses import dataclass

from tracker.extraction.attribution import appositions, clauses, phrases
from tracker.extraction.attribution.said import Spot, Stretch
from tracker.extraction.rules.en import attribution_words as en

_JOINING = en.COORDINATORS | (en.CONJUNCTIONS - {"whose"})
_SAID = frozenset({"said", "says"})
_LEADING = en.PREPOSITIONS | {"following"}
_LONGEST_HIDING = 12  # words from "who" to "identified"
_LONGEST_QUOTED = 15  # words between "quoted" and "as saying"


@dataclass(frozen=True, slots=True)
class Subject:
    """A source, the first word of subject and verb together, and how it was found.

    `how` is "subject", "pronoun", "apposition", "shared", "inverted" (look after the verb) or "none".
    """

    source: Stretch | None
    first: int
    how: str


def subject_of(spot: Spot) -> Subject:
    """The subject of the verb at a spot."""
    words, verb = spot.words, spot.cue[0]
    group = clauses.before_verb_group(words, verb, spot.low)
    if group < spot.low:
        return Subject(None, verb, "none")
    if words.quoted[group] != words.quoted[verb]:
        return Subject(None, group + 1, "inverted" if group + 1 == verb else "none")
    before = words.lower[group]
    if before == "as" and spot.entry.form == "ing":
        return Subject(_quoted_as(spot, group), group + 1, "shared")
    if before == ",":
        return _after_comma(spot, group)
    if _shares_subject(spot, before):
        return Subject(_shared(spot), group + 1, "shared")
    if before in en.PRONOUNS or (before == "another" and words.lower[verb] in en.SAID):
        return Subject((group, group + 1), group, "pronoun")
    found = _nameless(spot, group) or _noun_phrase(spot, group)
    if found.source and words.lower[found.source[0]] in en.PREPOSITIONS and words.lower[found.source[0] - 1] in ("who", "which"):
        return Subject((found.source[0] - 1, found.source[0]), found.source[0] - 1, "pronoun")  # "who in 2010 said"
    if spot.entry.form == "ing" and found.source and _is_said_in(spot, found.source):
        return Subject(_shared(spot) or found.source, group + 1, "shared")  # "issued a statement saying"
    return found


def _is_said_in(spot: Spot, source: Stretch) -> bool:
    """Whether what stands before "saying" is only what it was said in: "a statement", "a letter to the king", "tweets"."""
    lower = spot.words.lower
    heads = {lower[source[1] - 1]}
    heads.update(lower[at - 1] for at in range(source[0] + 1, source[1]) if lower[at] in en.PREPOSITIONS)
    return not heads.isdisjoint(en.SAID_IN)


def _nameless(spot: Spot, last: int) -> Subject | None:
    """The diplomats of "diplomats who declined to be identified said", None where nobody hides a name."""
    words = spot.words
    if words.lower[last] not in en.UNNAMED:
        return None
    for index in range(last - 1, max(spot.low, last - _LONGEST_HIDING), -1):
        if words.lower[index] in ("who", "speaking"):
            return _noun_phrase(spot, index - 1)
        if words.lower[index] == ",":
            break
    return None


def _after_comma(spot: Spot, comma: int) -> Subject:
    verb = spot.cue[0]
    is_next = comma + 1 == verb
    if spot.entry.form == "ing" and is_next:
        return Subject(_shared(spot), verb, "shared")
    start = -1 if is_next and _closes_sentence(spot) else appositions.apposition_start(spot.words, comma, spot.low)
    if start >= 0:
        return Subject((start, comma), start, "apposition")
    return Subject(None, verb, "inverted") if is_next else Subject(_shared(spot), verb, "shared")


def _closes_sentence(spot: Spot) -> bool:
    """Whether somebody is named behind the verb, and nothing more: "…, among them a family that was asleep, said a doctor."."""
    words, start = spot.words, spot.cue[1]
    if (
        start >= spot.high
        or words.lower[spot.cue[0]] not in _SAID
        or not (words.lower[start] in en.DETERMINERS or words.is_capital(start))
    ):
        return False
    stop = phrases.subject_end(words, start, spot.high)
    is_count = any(
        word.isdigit() or (word.endswith("ed") and "-" not in word) for word in words.lower[start:stop]
    )  # "said the 20 killed included nurses"
    may_be_named = (
        stop < spot.high and not spot.scope.is_shouted and words.lower[stop] == ","
    )  # "said the mayor of Orra, Ada Lind."
    is_all = all(
        word in (".", ",") or (may_be_named and words.is_capital(at))
        for at, word in enumerate(words.lower[stop : spot.high], stop)
    )
    return start < stop and not is_count and is_all


def _shares_subject(spot: Spot, before: str) -> bool:
    if spot.entry.form == "ing" and (before in en.PREPOSITIONS or before in en.CHAINED):
        return True
    return before in _JOINING


def _quoted_as(spot: Spot, last: int) -> Stretch | None:
    """Who is quoted in "state media quoted an officer as saying" and in "an officer was quoted as saying"."""
    words = spot.words
    for index in range(last - 1, max(spot.low, last - _LONGEST_QUOTED), -1):
        if words.lower[index] not in en.QUOTES:
            continue
        if index + 1 < last and words.lower[index + 1] != "by":
            return index + 1, last
        group = clauses.before_verb_group(words, index, spot.low)
        if group < spot.low:
            return None
        if words.lower[group] == ",":
            start = appositions.apposition_start(words, group, spot.low)
            return (start, group) if start >= 0 else None
        return _noun_phrase(spot, group).source
    return _shared(spot)


def quoting(spot: Spot) -> int:
    """The first word of who quotes in "state media quoted an officer as saying"; -1 where nobody does."""
    words = spot.words
    for index in range(spot.cue[0] - 2, max(spot.low, spot.cue[0] - _LONGEST_QUOTED), -1):
        if words.lower[index] in en.QUOTES:
            group = clauses.before_verb_group(words, index, spot.low)
            return _noun_phrase(spot, group).first if group >= spot.low else -1
    return -1


def _noun_phrase(spot: Spot, last: int) -> Subject:
    word = spot.words.lower[last]
    if not word[0].isalnum() and word not in ("'s", ")", "]", "'"):
        return Subject(None, spot.cue[0], "none")
    start = phrases.subject_start(spot.words, last, spot.low)
    if start > last:
        return Subject(None, spot.cue[0], "none")
    return Subject((start, last + 1), start, "subject")


def _shared(spot: Spot) -> Stretch | None:
    """The subject of the main clause, for "…, adding that" and "… and said that"."""
    words, verb = spot.words, spot.cue[0]
    for said in spot.scope.voices():
        if said.source and words.lower[said.source[0]] not in _LEADING and words.quoted[said.cue[0]] == words.quoted[verb]:
            return said.source
    for index in range(spot.low + 1, verb):
        if words.quoted[index] != words.quoted[verb]:
            continue
        if clauses.is_finite(words, index) or (words.lower[index].endswith("ed") and not words.is_capital(index)):
            group = clauses.before_verb_group(words, index, spot.low)
            if group >= spot.low and words.lower[group] == ",":
                start = appositions.apposition_start(words, group, spot.low)
                return (start, group) if start >= 0 else None
            source = _noun_phrase(spot, group).source if group >= spot.low else None
            if source and words.lower[source[0]] in _LEADING:
                continue  # "in a statement naming him, the union said"
            return source
    return None
