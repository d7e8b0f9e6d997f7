"""What a verb was done to where it does not stand behind it: before it, among its words, or behind a second verb."""

from bisect import bisect_left
from collections.abc import Sequence

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.objects import object_of
from tracker.extraction.actions.verb_forms import SHORT
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BE,
    BREAKS,
    CAPTIVE,
    DETERMINERS,
    HELPING,
    OBJECT_STOPS,
    PREPOSITIONS,
    SAYING,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.vocabulary import Span

_ARTICLES = DETERMINERS - {"that"}
_HEADING, _MARKS = 5, frozenset({":", "-", "–", "—", "--"})  # words of a heading, and what stands behind it
_WHOM = 5  # words from "whom" to the verb
_HOMES, _OUT = wordset("homes home houses villages village land lands"), wordset("from out to")
_SELF = ("self", "selves")  # "commits itself to"
_AT = wordset("on upon against at")
_TAKEN = CAPTIVE | {"away", "go", "free", "dead", "alight", "ablaze", "afire"}
_LINKS = wordset("and or of not all both only even")
_HELD = frozenset({Sort.GROUND, Sort.BUILDING})
_TOLD = wordset("told tells informed assured")  # somebody, of what follows
_SPEAKING = SAYING | _TOLD | wordset("wrote posted tweeted declared warned denied")
_SAID_NEAR = 8  # words from "said" to its "that"


def headed(sentence: Sentence, group: int) -> Span | None:
    """The place of "Harim: lost.", "Bridge at Orra - blown.": what a line of a situation report names before its mark."""
    mark = group - 1
    if mark < 1 or sentence.words[mark] not in _MARKS:
        return None
    first = next((at + 1 for at in range(mark - 1, -1, -1) if sentence.words[at] in (";", ":", ".")), 0)
    if not 0 < mark - first <= _HEADING or not BREAKS.isdisjoint(sentence.words[first:mark]):
        return None
    return sentence.stretch(first, mark) if sentence.text[sentence.starts[first]].isupper() else None


def of_whom(sentence: Sentence, group: int, subject: Span | None) -> Span | None:
    """Whom it was done to in "the deputy, whom he accuses of plotting"; None where no "whom" tells."""
    is_told = subject is not None and "whom" in sentence.words[max(0, group - _WHOM) : group]
    return antecedent(sentence, subject) if subject is not None and is_told else None


def enclosed(sentence: Sentence, first: int, last: int) -> Span | None:
    """The guests of "took 40 guests hostage", the people of "forced people from their homes", who stand between the words;
    None elsewhere."""
    if last - first <= SHORT:
        return None
    if sentence.words[last - 1] in _HOMES:  # "forced two million people from their homes"
        return sentence.stretch(first + 1, next((at for at in range(first + 1, last) if sentence.words[at] in _OUT), first + 1))
    is_taken = sentence.words[last - 1] in _TAKEN and sentence.words[first] not in BE
    return sentence.stretch(first + 1, last - 1) if is_taken else None


def people_between(sentence: Sentence, first: int, last: int) -> Span | None:
    """The clerk of "charged a clerk with", "took a clerk from his house": people between the words."""
    held = object_of(sentence, first + 1) if last - first > SHORT else None
    is_inside = held is not None and held.end <= sentence.starts[last - 1] and not sentence.words[last - 2].endswith(_SELF)
    return held if held and is_inside and Sort.PEOPLE in _sorts_of(held, sentence) else None


def aimed_at(sentence: Sentence, last: int, *, is_word: bool) -> Span | None:
    """The generals of "imposed sanctions on four generals", the police of "threw stones at the police": people behind words
    that hold what was done; a name only where the deed is a word or measure, for others are done "on" a street."""
    if sentence.words[last : last + 1] == () or sentence.words[last] not in _AT:
        return None
    at = object_of(sentence, last + 1)
    sorts = _sorts_of(at, sentence) if at else frozenset()
    return at if Sort.PEOPLE in sorts and (is_word or Sort.PROPER not in sorts) else None


def _sorts_of(span: Span, sentence: Sentence) -> frozenset[Sort]:
    """What a noun phrase may be; in a text in capitals only what lists know."""
    words = span.of(sentence.text)
    return sorts_in(words.lower() if sentence.is_upper else words)


def antecedent(sentence: Sentence, subject: Span) -> Span | None:
    """What "which" stands for where it is the object: the town of "the town, which rebels captured in May"; None elsewhere."""
    at = bisect_left(sentence.starts, subject.start)
    while at > 0 and sentence.words[at - 1] in _ARTICLES:
        at -= 1
    if at < 2 or sentence.words[at - 1] not in ("which", "that", "whom") or _opens_words(sentence, at - 1):
        return None
    return nouns_before(sentence, at - 2 if sentence.words[at - 2] == "," else at - 1)


def in_contact(sentence: Sentence, subject: Span) -> tuple[Span, Span] | None:
    """The rebels and the hills of "hills the rebels had seized": who did it, and what stands right before them."""
    first, last = bisect_left(sentence.starts, subject.start), bisect_left(sentence.starts, subject.end)
    at = next((at for at in range(last - 1, first, -1) if sentence.words[at] in _ARTICLES), None)
    if (
        at is None
        or sentence.words[at - 1] in BREAKS
        or sentence.words[at - 1] in OBJECT_STOPS
        or sentence.words[at - 1] in _LINKS
    ):
        return None
    who, whom = sentence.stretch(at, last), nouns_before(sentence, at)
    if who is None or whom is None or Sort.TROOPS not in sorts_in(who.of(sentence.text)):
        return None
    return (who, whom) if sorts_in(whom.of(sentence.text)) & _HELD else None


def _opens_words(sentence: Sentence, that: int) -> bool:
    """Whether a "that" begins what somebody says: "wrote on the web that", "told a newspaper that"."""
    words = sentence.words
    for at in range(that - 2, max(that - _SAID_NEAR, -1), -1):
        if words[at] in BREAKS:
            return False
        if words[at] in _SPEAKING:
            return words[at] in _TOLD or words[at + 1] in PREPOSITIONS
    return False


def shared_object(sentence: Sentence, kind: FormKind, last: int) -> Span | None:
    """The town of "encircled and entered the town", "encircled, shelled and entered the town": verbs in a row have one object;
    None where no second verb follows."""
    words = sentence.words
    while words[last : last + 1] == (",",) and _is_past(words, last + 1) and words[last + 2 : last + 3] in ((",",), ("and",)):
        last += 2
    at = last + 1
    if words[last : last + 1] != ("and",) or kind is not FormKind.PAST:
        return None
    while at < len(words) and words[at] in ADVERBS:
        at += 1
    return object_of(sentence, at + 1) if at + 1 < len(words) and _is_past(words, at) else None


def _is_past(words: Sequence[str], at: int) -> bool:
    return at < len(words) and FormKind.PAST in kinds_of(words[at]) and words[at] not in HELPING
