"""Stretches of a sentence that may hold a subject: where they begin, and what leads them and is no part of it."""

from tracker.extraction.actions.asides import DASHES, LENGTHS, closes_aside, noun_before, over_aside, person_before
from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    DISGUISED,
    FINITE,
    MARKED,
    OBJECT_STOPS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import DIRECTIONS, NOUNS, NUMERALS

_PARTICLES = wordset("out up off down away over aside")
_LEADS_PARTICIPLE = wordset("after before while by without despite when")
_TIMED = wordset("by on at in the this next following same")
_JOINED = frozenset({"and", "but", *RELATIVES})
_LEADS_CLAUSE = RELATIVES | wordset("and but that then so or if when while from how leaving")  # "leaving Harim besieged"
_SPANS = wordset("hours days weeks months years day week month year")
_WITHIN = frozenset({"in", "during"})
_OCCASIONS = wordset("attack assault raid ambush incident operation strike blast shooting case episode development")
_SUBJECT_LIMIT = 28
_ARTICLES, _OPENING = frozenset({"a", "an", "the"}), 8  # and words of "in the western part of the valley"
_ASIDE = 9  # words of an aside in brackets, which are no part of what parts clauses
_OF_PLACES, _NAMES = frozenset({"from", "of"}), 12  # what opens a list of names, and how many words it may hold
_ARMS = 10  # words of "armed with spears, clubs,"
# What who says so does besides: "nine died, a judge said, blaming the guard".
_TELLING = wordset(
    "blaming accusing adding saying claiming insisting denying urging warning calling citing quoting describing vowing pledging "
    "promising threatening demanding condemning rejecting dismissing confirming announcing refusing declining appealing asking "
    "speaking referring pointing noting alleging admitting acknowledging praising denouncing expressing offering"
)
_SOME_OF = frozenset({"among", "most", "many", "some"})  # "killed nine people, among them a nurse, and wounded six"
_CALLED = frozenset({"named", "called", "codenamed"})  # "a priest, named Amal, and"
_SOME = 6  # words of "at least three of whom"
_BOUNDS = frozenset({"least", "most"})  # "at least 20 were killed"
_WHERE, _PLACES = frozenset({"in", "at", "near", "from", "outside"}), 2  # words that open a place in commas, and how many such


def is_break(sentence: Sentence, at: int) -> bool:
    """Whether a word parts clauses where it stands: "as" does not in "known as", "once" does in "once the army"."""
    word = sentence.words[at]
    if word == "as" and at and sentence.words[at - 1] in DISGUISED:
        return False
    if word == "than" and at and sentence.words[at - 1] in ("more", "less", "fewer"):
        return False
    is_when = word == "once" and sentence.words[at + 1 : at + 2] != () and sentence.words[at + 1] in DETERMINERS
    return is_when or word in BREAKS or word == "that"


def _chunk_start(sentence: Sentence, end: int) -> int:
    at = end
    while at > 0 and end - at < _SUBJECT_LIMIT:
        if opened := _bracket_before(sentence, at):
            at = opened  # "Falcon Army (FA) fighters"
        elif is_break(sentence, at - 1):
            if (listed := _before_names(sentence, at - 1, end)) is None:
                break
            at = listed
        else:
            at -= 1
    return at


def _bracket_before(sentence: Sentence, at: int) -> int:
    """Where a short aside in brackets begins that ends before a word; 0 where none does."""
    if at == 0 or sentence.words[at - 1] != ")":
        return 0
    return next((opened for opened in range(at - 2, max(at - _ASIDE, 0), -1) if sentence.words[opened] == "("), 0)


def _before_names(sentence: Sentence, comma: int, end: int) -> int | None:
    """Where "from" stands in "farmers from Harim, Dala and Saraq", whose last comma this is; None where it lists no names."""
    if sentence.words[comma] != "," or sentence.words[comma + 1 : end].count("and") != 1:
        return None
    if any(not _is_name(sentence, at) for at in range(comma + 1, end) if sentence.words[at] != "and"):
        return None
    for at in range(comma - 1, max(comma - _NAMES, 0), -1):
        if sentence.words[at] in _OF_PLACES:
            return at if sentence.words[at - 1] != "," else None  # "Ana Sol, from Harim, Hector Lind and Ada Roe were"
        if sentence.words[at] != "," and not _is_name(sentence, at):
            return None
    return None


def _is_name(sentence: Sentence, at: int) -> bool:
    return not sentence.is_upper and sentence.text[sentence.starts[at]].isupper()


def without_lead(sentence: Sentence, first: int, last: int) -> int:
    """Drop what leads a clause but is no noun: conjunctions, adverbs, "on Monday", "in the port"."""
    at = first
    while at < last:
        word = sentence.words[at]
        if word in ("on", "in", "at", "by", "since", "during", "for") and _leads_time(sentence, at, last):
            at = _after_time(sentence, at + 1, last)
        elif word in ("in", "to") and _leads_side(sentence, at, last):
            at += 3
        elif word in _WHERE and (behind := _after_place(sentence, at, last)):
            at = behind
        elif word in _WITHIN and (after := _after_occasion(sentence, at + 1, last)):
            at = after
        elif (word in NUMERALS or word.isdigit()) and at + 1 < last and sentence.words[at + 1] in _SPANS:
            at += 2  # "four days after launching"
        elif word.isdigit() and at > 1 and sentence.words[at - 1] == ":" and sentence.words[at - 2].isdigit():
            at += 1  # "at 21:50 the rebels struck"
        elif word in ADVERBS or word in TIME_WORDS or word in _LEADS_CLAUSE:
            at += 1
        else:
            break
    return at


def _after_place(sentence: Sentence, at: int, last: int) -> int | None:
    """Where a subject begins behind the place or year that opens a sentence: "in the Harim region a man was", "in 1942 the"."""
    words = sentence.words
    if at > 0:
        return None
    begins = (i for i in range(at + 2, min(at + _OPENING, last - 1)) if words[i] in _ARTICLES)
    return next((i for i in begins if words[i - 1] not in PREPOSITIONS and words[i - 1] not in ("and", "all")), None)


def _after_occasion(sentence: Sentence, at: int, last: int) -> int | None:
    """Where "in a separate attack gunmen killed" goes on: behind an occasion that nothing more is told of."""
    if sentence.words[at] not in DETERMINERS:
        return None
    noun = next((i for i in range(at + 1, min(at + 4, last - 1)) if sentence.words[i] in _OCCASIONS), None)
    return noun + 1 if noun is not None and sentence.words[noun + 1] not in PREPOSITIONS else None


def _leads_side(sentence: Sentence, at: int, last: int) -> bool:
    """ "In the south the enemy fell back": a side that no "of" makes part of a place."""
    words = sentence.words[at + 1 : at + 4]
    return at + 4 <= last and words[0] == "the" and words[1] in DIRECTIONS and words[2] != "of"


def _before_time(sentence: Sentence, at: int) -> int:
    """Where a verb begins with the time that an "and" or "who" joins to it: the "by" of "and by midday had reached the port"."""
    first = at
    while first > 0 and (
        sentence.words[first - 1] in TIME_WORDS or sentence.words[first - 1] in _TIMED or _is_date(sentence, first)
    ):
        first -= 1
    is_time = any(word in TIME_WORDS for word in sentence.words[first:at])
    return first if is_time and first > 0 and sentence.words[first - 1] in _JOINED else at


def _is_date(sentence: Sentence, end: int) -> bool:
    """Whether the number that ends here is the 29 of "29 October" or the 2014 of "May 2014"."""
    words = sentence.words
    is_day = end < len(words) and words[end] in TIME_WORDS
    return words[end - 1].isdigit() and (is_day or (end > 1 and words[end - 2] in TIME_WORDS))


def _leads_time(sentence: Sentence, at: int, last: int) -> bool:
    return any(word in TIME_WORDS for word in sentence.words[at + 1 : min(at + 5, last)])


def _after_time(sentence: Sentence, at: int, last: int) -> int:
    while at < last and sentence.words[at] not in TIME_WORDS:
        at += 1
    while at < last and (sentence.words[at] in TIME_WORDS or _is_of_day(sentence, at, last)):
        at += 1
    return at


def _is_of_day(sentence: Sentence, at: int, last: int) -> bool:
    """The "of", "7" and "2003" of "the morning of 7 April 2003"; but who is counted in "by evening 21 were killed"."""
    word = sentence.words[at]
    if word == "of":
        return at + 2 < last and (sentence.words[at + 1].isdigit() or sentence.words[at + 1] in TIME_WORDS)
    return word.isdigit() and at < last - 1


def first_finite(sentence: Sentence, first: int, last: int) -> int | None:
    """The first verb with a tense among words `first` to `last`."""
    return next((i for i in range(first, last) if is_finite(sentence, i)), None)


def last_finite(sentence: Sentence, first: int, last: int) -> int | None:
    """The last verb with a tense among words `first` to `last`."""
    return next((i for i in range(last - 1, first - 1, -1) if is_finite(sentence, i)), None)


def before_after(sentence: Sentence, first: int, last: int, *, is_then: bool = False) -> tuple[int, int]:
    """Step back over "after the shelling on Friday", "as human shields", in which no verb stands, or none before ", then"."""
    while first > 1 and (
        sentence.words[first - 1] in ("after", "before", "despite", "amid", "as") or _is_verb_of_row(sentence, first)
    ):
        is_row = _is_verb_of_row(sentence, first)
        if is_row and closes_aside(sentence, first - 1, nonfinite=False):
            first = over_aside(sentence, first) + 1  # "the men, armed with knives, parted them and shot"
        before = _chunk_start(sentence, first - 1)
        if before >= first - 1 or (not (is_row or is_then) and first_finite(sentence, first, last) is not None):
            break
        first, last = before, first - 1
    return first, last


def _is_verb_of_row(sentence: Sentence, first: int) -> bool:
    """Whether a chunk is a verb with its object and no subject: the "doused them" of "dragged men out, doused them and"."""
    word, after = sentence.words[first : first + 2] if first + 1 < len(sentence.words) else ("", "")
    is_object = after in DETERMINERS or after in NUMERALS or after.isdigit() or after in ("them", "him", "it", "us", "me")
    is_object = is_object or (word not in _CALLED and first + 1 < len(sentence.words) and _is_name(sentence, first + 1))
    is_object = is_object or after in _PARTICLES or (after in NOUNS and word not in MARKED)  # "singled out", "robbed passengers"
    is_past = word.endswith("ed") or (FormKind.PAST in kinds_of(word) and word not in SAYING)
    is_row = sentence.words[first - 1] == "," and is_past
    return is_row and (is_object or closes_aside(sentence, first - 1, nonfinite=False))


def _goes_on(word: str) -> bool:
    """Whether a clause goes on into the quotation that opens after this word."""
    return word.isalpha() and word not in SAYING and word not in FINITE and word not in BREAKS and word not in OBJECT_STOPS


def subject_chunk(sentence: Sentence, group: int, *, nonfinite: bool) -> tuple[int, int]:
    """The words before a verb group that may hold its subject, stepping over relatives, "and" and parentheses."""
    last = _before_time(sentence, group)
    for _ in range(3):
        if last > 0 and sentence.words[last - 1] in RELATIVES:
            last -= 1
            is_person = sentence.words[last] in ("who", "whom")
            last = _before_some_of(sentence, last) if sentence.words[last] == "whom" else last
            if last > 0 and sentence.words[last - 1] == ",":
                last = _before_not(sentence, last - 1)
            return person_before(sentence, last) if is_person else (noun_before(sentence, last), last)
        if last > 0 and sentence.words[last - 1] in ("and", "or", "but", "then"):
            last -= 1
            if last > 0 and sentence.words[last - 1] == ",":
                is_aside = last > 1 and _may_step_over(sentence, last, nonfinite=nonfinite)
                last = over_aside(sentence, last) if is_aside else last - 1
            continue
        if nonfinite and last > 0 and sentence.words[last - 1] in _LEADS_PARTICIPLE:
            last -= 1
            continue
        if (
            last > 1
            and (sentence.words[last - 1] in (",", ")", "]") or sentence.words[last - 1] in DASHES)
            and closes_aside(sentence, last - 1, nonfinite=nonfinite, tells=sentence.words[group] in _TELLING)
        ):
            last = over_aside(sentence, last)
            continue
        if last > 0 and sentence.words[last - 1] == ",":
            last -= 1
            continue
        if last > 1 and sentence.words[last - 1] in ('"', "“") and _goes_on(sentence.words[last - 2]):
            last -= 1  # 'fighters "managed to push back the army"'
        break
    last = _before_age(sentence, last)
    return _before_arms(sentence, *_before_places(sentence, _chunk_start(sentence, last), last))


def _may_step_over(sentence: Sentence, last: int, *, nonfinite: bool) -> bool:
    """Whether the aside that ends before "and" is no part of the row: "took the port, its spokesman said, and is storming it"."""
    is_aside = closes_aside(sentence, last - 1, nonfinite=nonfinite)
    return is_aside and (_hangs(sentence, last) or sentence.words[last - 2] in SAYING)


def _before_not(sentence: Sentence, comma: int) -> int:
    """The first comma of "the guard, and not the league, that", else the one that is given."""
    opens = over_aside(sentence, comma + 1)
    return opens if sentence.words[opens + 1 : opens + 3] in (("and", "not"), ("but", "not")) else comma


def _before_age(sentence: Sentence, end: int) -> int:
    """ "Amal Hadid, 21, a nurse, was shot", "aged 21": what only tells how old somebody is, between commas, is no subject."""
    words, at = sentence.words, end - 1
    if at < 2 or not words[at].isdigit() or words[end : end + 1] != (",",):
        return end
    at -= words[at - 1] == "aged"
    is_name = words[at - 1] == "," and words[at - 2][0].isalpha() and words[at - 2] not in TIME_WORDS
    return at - 1 if is_name else end


def _hangs(sentence: Sentence, end: int) -> bool:
    """Whether a relative, a participle or a distance opens the aside that ends here: "entered the base, where people live, and
    opened fire", "took the mill, forcing villagers to flee, and abducted a priest"."""
    opens = over_aside(sentence, end) + 1
    word = sentence.words[opens]
    is_time = (
        sentence.words[opens + 2] in _LEADS_PARTICIPLE and sentence.words[opens + 1] in _SPANS
    )  # "a day after the fall of Orra"
    return is_time or word in RELATIVES or word in _SOME_OF or word.endswith("ing") or sentence.words[opens + 1] in LENGTHS


def _before_some_of(sentence: Sentence, whom: int) -> int:
    """Where "many of whom" begins, or "whom" alone: the comma before it ends what it stands for."""
    comma = next((at for at in range(whom - 1, max(whom - _SOME, 0) - 1, -1) if sentence.words[at] == ","), None)
    return comma + 1 if comma is not None and sentence.words[whom - 1] == "of" else whom


def _before_arms(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Step back over a row of weapons: "200 men armed with spears, knives and guns attacked"."""
    if first < 2 or sentence.words[first - 1] != ",":
        return first, last
    armed = next((at for at in range(first - 2, max(first - _ARMS, 0), -1) if sentence.words[at] in ("armed", "wielding")), None)
    return (_chunk_start(sentence, armed), last) if armed and sentence.words[armed - 1] != "," else (first, last)


def _before_places(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """ "The mayor of Gao, in the north of the country, was shot": the place in commas is no subject."""
    for _ in range(_PLACES):
        if first < 2 or first >= last or sentence.words[first] not in _WHERE or sentence.words[first - 1] != ",":
            break
        before = _chunk_start(sentence, first - 1)
        after = sentence.words[first + 1]  # "talks, at which the rebels demanded"
        is_none = after in _BOUNDS or after in RELATIVES or sentence.words[before] == "according"
        if before >= first - 1 or is_none or first_finite(sentence, before, last) is not None:
            break
        first, last = before, first - 1
    return first, last
