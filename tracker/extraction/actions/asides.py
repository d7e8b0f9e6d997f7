"""What stands between a noun and its verb: asides in commas and brackets, and the noun that "who" or "which" stands for."""

from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BE,
    BREAKS,
    DETERMINERS,
    DISGUISED,
    FINITE,
    OBJECT_STOPS,
    PAST_ALONE,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.vocabulary import Span

_HELPED = wordset("backed supported aided joined accompanied assisted")
_OPENS_ASIDE = wordset("a an the which including led known one head") | _HELPED
# What makes a stretch between commas a clause, or more telling than what it hangs on: "15 people, mostly soldiers, died".
_LEADS_CLAUSE = wordset("and or but then when while as after before because if where mostly mainly largely all both")
_QUOTES = frozenset({'"', "“", "”"})  # behind words of his own who says them may do something himself
_WHENCE = wordset("from of in members residents natives")  # "five people, all from one family, were shot"
_PARTICIPLES = wordset("made held led known run built set")  # "a militia made up of"
_HANGING = RELATIVES | {"what"}
DASHES = frozenset({"-", "--", "–", "—"})
_GUARDING = wordset("guarding defending manning protecting besieging")
_PARTICLES = wordset("off out up down back in")
_BEHIND_STATE = PREPOSITIONS | BREAKS | wordset("and or but")  # what follows a participle that tells how somebody is
_LONGEST = 22  # words between the commas
_LONGEST_AGE = 6  # words of ", aged 40 and 42 years,"
LENGTHS = wordset(
    "km kms kilometre kilometres kilometer kilometers mile miles metres meters"
)  # "Orra, 40 km north of Harim, fell"
_NAMING = 6  # words that name who says so
_ASIDES = 4  # places between a person and "who"


def over_aside(sentence: Sentence, end: int) -> int:
    """Step back over ", an ally of X," to the comma that opens it; `end` stands right after the closing comma."""
    at = end - 1
    opener = {")": "(", "]": "["}.get(sentence.words[at], sentence.words[at])  # a comma or a dash opens as it closes
    at -= 1
    while at > 0 and sentence.words[at] != opener:
        at -= 1
    return at


def closes_aside(sentence: Sentence, comma: int, *, nonfinite: bool, tells: bool = False) -> bool:
    """Whether the mark closes a parenthesis: one opens it before, and no verb but one behind a relative stands between.

    What stands between a comma and a verb with a tense of its own can be nothing else; a participle may follow any clause,
    and one that `tells` belongs to who says so: "nine died, a judge said, blaming the guard".
    """
    mark = sentence.words[comma]
    if mark in (")", "]"):
        return True
    for at in range(comma - 1, max(comma - _LONGEST, 0), -1):
        if sentence.words[at] in (";", ":", "."):
            return False
        if sentence.words[at] == mark:
            after = sentence.words[at + 1]
            if after.isdigit() or after in ("aged", "age"):
                return comma - at <= _LONGEST_AGE or sentence.words[at + 2] in LENGTHS
            if after in RELATIVES:
                return True
            is_bare = (
                not tells and sentence.words[comma - 1] in SAYING and _QUOTES.isdisjoint(sentence.words[max(0, at - 1) : at + 2])
            )
            if (not nonfinite or is_bare) and _is_voice(sentence, at + 1, comma):
                return True  # "the village, residents told the agency by telephone, had been shelled"
            if after in ("and", "but") and sentence.words[at + 2] == "not":
                return True  # "it was the guard, and not the league, that shelled it"
            is_aside = after in _OPENS_ASIDE or (after == "all" and sentence.words[at + 2] in _WHENCE)
            ends = _own_end(sentence, at + 1, comma)
            begins = at + 1 + is_aside if nonfinite else max(at + 1 + is_aside, _after_state(sentence, at + 1))
            is_clause = (after in _LEADS_CLAUSE and not is_aside) or any(
                _may_be_finite(sentence, each) for each in range(begins, ends)
            )
            return not is_clause and (not nonfinite or is_aside)
    return False


def _after_state(sentence: Sentence, first: int) -> int:
    """Where an aside goes on behind a participle with nothing done to it: the "and" of ", outnumbered and tired,", the "since" of
    ", cut off since May,", the comma of ", long contested,"; where it begins elsewhere."""
    words, at = sentence.words, first
    while words[at] in ADVERBS or words[at].endswith("ly"):
        at += 1
    if FormKind.PAST not in kinds_of(words[at]) or words[at] in PAST_ALONE or words[at] in SAYING:
        return first
    after = at + 1 + (words[at + 1] in _PARTICLES)
    if words[after] not in _BEHIND_STATE:
        return first
    joined = _after_state(sentence, after + 1) if words[after] in ("and", "or", "but") else after + 1
    return joined if joined > after + 1 else after


def _is_voice(sentence: Sentence, first: int, comma: int) -> bool:
    """Whether a stretch between commas only tells who says so."""
    said = next((at for at in range(first + 1, min(comma, first + _NAMING)) if sentence.words[at] in SAYING), None)
    return said is not None and not any(is_finite(sentence, at) for at in range(first, comma) if at != said)


def _own_end(sentence: Sentence, first: int, comma: int) -> int:
    """Where what tells beside whom somebody acts ends without a clause that only hangs on it: ", with 500 men who had fled,",
    ", backed by what was left of the police,"."""
    if sentence.words[first] not in _HELPED and sentence.words[first] != "with":
        return comma
    return next((at for at in range(first + 2, comma) if sentence.words[at] in _HANGING), comma)


def _may_be_finite(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb with a tense, or a past form with neither an agent nor a place behind it."""
    word, after = sentence.words[at], sentence.words[at + 1]
    is_participle = (word.endswith("ed") or word in _PARTICIPLES) and (after in PREPOSITIONS or after == "up")
    is_guise = after == "as" and word in DISGUISED  # "rebels, disguised as policemen, took the bank"
    if is_finite(sentence, at) and not is_participle:
        return True
    is_past = word.endswith("ed") and len(word) > 4 and not is_participle and not is_guise
    return is_past and sentence.words[at - 1] not in DETERMINERS


def nouns_before(sentence: Sentence, last: int) -> Span | None:
    """The noun phrase that ends right before word `last`."""
    return sentence.stretch(noun_before(sentence, last), last)


def noun_before(sentence: Sentence, last: int) -> int:
    """Where the noun phrase right before a relative begins."""
    at = last
    while at > 0 and last - at < 10:
        word = sentence.words[at - 1]
        if at > 3 and word == ")" and sentence.words[at - 3] == "(":
            at -= 3  # "the Falcon Army (FA), which"
            continue
        if word in BREAKS or word in FINITE or word in OBJECT_STOPS or _has_object(sentence, at - 1):
            break
        at -= 1
    return at


def _has_object(sentence: Sentence, at: int) -> bool:
    """Whether a word is a verb with its object behind it: the "condemned" of "condemned the murder of a judge, who", the
    "holding" of "is holding two nurses, who"."""
    if at > 0 and sentence.words[at].endswith("ing") and sentence.words[at - 1] in BE:
        return True
    if sentence.words[at] in _GUARDING and sentence.words[at + 1] in DETERMINERS:
        return True  # "units guarding the bridge, which"
    return at > 0 and sentence.words[at].endswith("ed") and sentence.words[at + 1] in DETERMINERS


def person_before(sentence: Sentence, last: int) -> tuple[int, int]:
    """Where the noun phrase that "who" stands for begins and ends: over ", from a village in the north," to a person."""
    first = noun_before(sentence, last)
    at = first
    for _ in range(_ASIDES):
        if at < 2 or sentence.words[at - 1] not in OBJECT_STOPS:
            break
        if sentence.words[at - 2] == ",":
            last = at - 2
            first = at = noun_before(sentence, last)
        else:
            at = noun_before(sentence, at - 1)
    return _after_of(sentence, first, last), last


def _after_of(sentence: Sentence, first: int, last: int) -> int:
    """Where the person begins in "the murder of a judge, who": behind what is a deed or a number, and nobody."""
    whole = sentence.stretch(first, last)
    if whole is None or Sort.PEOPLE in sorts_in(whole.of(sentence.text), is_upper=sentence.is_upper):
        return first
    ofs = (at for at in range(first, last - 1) if sentence.words[at] == "of")
    persons = (at + 1 for at in ofs if _is_person(sentence, at + 1, last))
    return next(persons, first)


def _is_person(sentence: Sentence, first: int, last: int) -> bool:
    span = sentence.stretch(first, last)
    return span is not None and Sort.PEOPLE in sorts_in(span.of(sentence.text), is_upper=sentence.is_upper)
