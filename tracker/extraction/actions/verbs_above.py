"""The verb above a second verb or a participle, whose subject is that of both."""

from tracker.extraction.actions.asides import closes_aside
from tracker.extraction.actions.chunks import first_finite, without_lead
from tracker.extraction.actions.clauses import Sentence, group_start, is_finite
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import DETERMINERS, HELPING, SAYING, TIME_WORDS, wordset
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in

MEASURES = wordset("imposed recalled")  # what states do to each other
_ANSWERING = MEASURES | wordset(
    "accused blamed condemned denied rejected denounced demanded urged vowed threatened warned promised pledged"
)
_FINDING = wordset("found determined concluded ruled established")
_WHO = frozenset({"who", "which"})
_THROUGH = wordset("via through in on at by")
_SHARES = (("of", "them"), ("of", "whom"))


def _verb_behind_aside(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the verb stands that begins a chunk behind an aside: the "is" of "the brigade, known as FB, is near and has"."""
    if first < 2 or first >= last or sentence.words[first - 1] != "," or not closes_aside(sentence, first - 1, nonfinite=False):
        return None
    finite = first_finite(sentence, first, last)
    is_verb = sentence.words[first].endswith("ed") and sentence.words[first + 1] != "by"
    return first if is_verb or (finite is not None and group_start(sentence, finite) <= first) else None


def is_verb_alone(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a chunk is a verb and nothing else: what stands before the comma is its subject."""
    is_verb = is_finite(sentence, last - 1) and group_start(sentence, last - 1) == first
    return is_verb and first > 0 and sentence.words[first - 1] == ","


def is_no_subject(sentence: Sentence, first: int, last: int, group: int) -> bool:
    """Whether what stands between commas is a day, or tells only some: the "late on Friday" and "two of them nurses" of "attacked
    the camp, late on Friday, killing nine people, two of them nurses, and abducting a guard"."""
    if sentence.words[first].endswith("ing") and sentence.words[group - 1] == "and":
        return True  # "raided the camp, hacking farmers with machetes and burning huts"
    if sentence.words[group] == "to" and first_finite(sentence, first, last) is None and _is_named(sentence, first, last):
        return True  # "entered Harim, Zed, to take the port"
    if sentence.words[first] in _THROUGH and sentence.words[group - 1] == ",":
        return True  # "claimed, via its agency, to have taken the port"
    is_owned = sentence.words[first] in ("its", "their", "his", "her")  # "seized Orra, their second gain after taking Harim"
    return is_owned or sentence.words[first + 1 : first + 3] in _SHARES or _is_time_or_ground(sentence, first, last)


def _is_time_or_ground(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what stands between commas is only a day, or ground: "took Harim, Norland's second city, after storming it"."""
    if without_lead(sentence, first, last) >= last:
        return True
    named = sentence.stretch(first, last) if first_finite(sentence, first, last) is None else None
    return named is not None and sorts_in(named.of(sentence.text)) == {Sort.GROUND}


def _is_named(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing but a name, and perhaps a day, stands between commas: no troops and nobody."""
    span = sentence.stretch(first, last)
    sorts = sorts_in(span.of(sentence.text)) if span else frozenset()
    return Sort.PROPER in sorts and Sort.TROOPS not in sorts and sentence.words[first] not in DETERMINERS


def _before_day(sentence: Sentence, that: int) -> int:
    """Where the verb of saying stands before the day of "said on 7 May that"."""
    at = that - 1
    while at > 0 and (
        sentence.words[at] in TIME_WORDS or sentence.words[at].isdigit() or sentence.words[at] in ("on", "in", "late")
    ):
        at -= 1
    return at


def verb_above(sentence: Sentence, first: int, last: int, group: int) -> int | None:
    """Where the verb group begins that has the same subject as a second verb or a participle; None where a noun tells it."""
    said = _before_day(sentence, first - 1)
    if (
        sentence.words[group] in _ANSWERING
        and said > 0
        and sentence.words[first - 1] == "that"
        and (sentence.words[said] in SAYING or sentence.words[said] in _FINDING)
    ):
        return group_start(sentence, said)  # "said that Orra was hit but denied"
    if first + 2 < last and sentence.words[first] in _WHO and FormKind.PAST in kinds_of(sentence.words[first + 1]):
        return first + 1  # "guards, who beat a clerk and detained six"
    if 0 < first < group and sentence.words[first - 1] == "," and _is_time_or_ground(sentence, first, last):
        return first  # "took Orra, a port, on Friday but left"
    return _told_of(sentence, first, last, group) or _verb_behind_aside(sentence, first, last)


def is_verb_first(sentence: Sentence, first: int) -> bool:
    """Whether a chunk begins with its verb, and not with a day or a place between commas."""
    return sentence.words[first].endswith("ed") or is_finite(sentence, first) or sentence.words[first] in HELPING


def _told_of(sentence: Sentence, first: int, last: int, second: int) -> int | None:
    """Where the verb group begins that somebody tells of: the "had freed" of "officials said troops had freed it and taken"."""
    said = first_finite(sentence, first, last)
    if sentence.words[second : second + 1] and sentence.words[second] in _ANSWERING:
        return None  # "the mayor said the bomber was young and blamed the league": who speaks blames
    if said is None or sentence.words[said] not in SAYING:
        return None
    told = first_finite(sentence, said + 2, last)
    return group_start(sentence, told) if told is not None and told - said > 1 else None
