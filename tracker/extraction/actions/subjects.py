"""What stands before a verb: its subject, or that of the verb above it."""

from tracker.extraction.actions.asides import DASHES, closes_aside, noun_before, nouns_before, over_aside, person_before
from tracker.extraction.actions.clauses import Sentence, asked_once, group_start, is_finite
from tracker.extraction.rules.en.actions.grammar import (
    ACCUSING,
    ADVERBS,
    BE,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    DISGUISED,
    FINITE,
    HAVE,
    OBJECT_STOPS,
    PREPOSITIONS,
    PREVENTING,
    PRONOUNS_SUBJECT,
    RELATIVES,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import DIRECTIONS
from tracker.vocabulary import Span

_LEADS_PARTICIPLE = wordset("after before while by without despite when")
_TIMED = wordset("by on at in the next following same")
_SUBJECT_LIMIT = 28
_OF_PLACES, _NAMES = frozenset({"from", "of"}), 12  # what opens a list of names, and how many words it may hold
_JOINS = frozenset({"and", "or", "but", "then"})
_ANSWERING = wordset("accused blamed condemned denied rejected denounced demanded urged vowed threatened warned promised pledged")
_ARMS = 10  # words of "armed with spears, clubs,"
_SHARES = (("of", "them"), ("of", "whom"))
_SOME = 6  # words of "at least three of whom"
_OWNER = 4  # words of "the Norlandic army's attempt"
_TRIES = wordset("attempt attempts bid bids effort efforts plan plans push drive")
_LED = wordset("led commanded headed directed")
MEANS = wordset("night dawn noon day sea air land road surprise force saying")  # of what nobody did: "attacked by night"
_SAYING = wordset("said says say told tells added reported reports announced claimed claims stated confirmed believe believed")
_WHERE, _PLACES = frozenset({"in", "at", "near", "from", "outside"}), 2  # words that open a place in commas, and how many such


def _is_break(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at]
    if word == "as" and at and sentence.words[at - 1] in DISGUISED:
        return False
    if word == "than" and at and sentence.words[at - 1] in ("more", "less", "fewer"):
        return False
    return word in BREAKS or word == "that"


def _chunk_start(sentence: Sentence, end: int) -> int:
    at = end
    while at > 0 and end - at < _SUBJECT_LIMIT:
        if at > 3 and sentence.words[at - 1] == ")" and sentence.words[at - 3] == "(":
            at -= 3  # "Falcon Army (FA) fighters"
        elif _is_break(sentence, at - 1):
            if (listed := _before_names(sentence, at - 1, end)) is None:
                break
            at = listed
        else:
            at -= 1
    return at


def _before_names(sentence: Sentence, comma: int, end: int) -> int | None:
    """Where "from" stands in "farmers from Harim, Dala and Saraq", whose last comma this is; None where it lists no names."""
    if sentence.words[comma] != "," or sentence.words[comma + 1 : end].count("and") != 1:
        return None
    if any(not _is_name(sentence, at) for at in range(comma + 1, end) if sentence.words[at] != "and"):
        return None
    for at in range(comma - 1, max(comma - _NAMES, 0), -1):
        if sentence.words[at] in _OF_PLACES:
            return at
        if sentence.words[at] != "," and not _is_name(sentence, at):
            return None
    return None


def _is_name(sentence: Sentence, at: int) -> bool:
    return not sentence.is_upper and sentence.text[sentence.starts[at]].isupper()


def _without_lead(sentence: Sentence, first: int, last: int) -> int:
    """Drop what leads a clause but is no noun: conjunctions, adverbs, "on Monday", "in September"."""
    at = first
    while at < last:
        word = sentence.words[at]
        if word in ("on", "in", "at", "by", "since", "during", "for") and _leads_time(sentence, at, last):
            at = _after_time(sentence, at + 1, last)
        elif word in ("in", "to") and _leads_side(sentence, at, last):
            at += 3
        elif (
            word in ADVERBS
            or word in TIME_WORDS
            or word in ("and", "but", "that", "then", "so", "or", "if", "when", "while", "from", "how", *RELATIVES)
        ):
            at += 1
        else:
            break
    return at


def _leads_side(sentence: Sentence, at: int, last: int) -> bool:
    """ "In the south the enemy fell back": a side that no "of" makes part of a place."""
    words = sentence.words[at + 1 : at + 4]
    return at + 4 <= last and words[0] == "the" and words[1] in DIRECTIONS and words[2] != "of"


def _before_time(sentence: Sentence, at: int) -> int:
    """Where a verb begins with the time that an "and" joins to it: the "by" of "and by midday had reached the port"."""
    first = at
    while first > 0 and (sentence.words[first - 1] in TIME_WORDS or sentence.words[first - 1] in _TIMED):
        first -= 1
    is_time = any(word in TIME_WORDS for word in sentence.words[first:at])
    return first if is_time and first > 0 and sentence.words[first - 1] in ("and", "but") else at


def _leads_time(sentence: Sentence, at: int, last: int) -> bool:
    return any(word in TIME_WORDS for word in sentence.words[at + 1 : min(at + 5, last)])


def _after_time(sentence: Sentence, at: int, last: int) -> int:
    while at < last and sentence.words[at] not in TIME_WORDS:
        at += 1
    while at < last and (sentence.words[at] in TIME_WORDS or (sentence.words[at].isdigit() and at < last - 1)):
        at += 1  # "by evening 21 were killed": the number is who
    return at


def _first_finite(sentence: Sentence, first: int, last: int) -> int | None:
    return next((i for i in range(first, last) if is_finite(sentence, i)), None)


def _last_finite(sentence: Sentence, first: int, last: int) -> int | None:
    return next((i for i in range(last - 1, first - 1, -1) if is_finite(sentence, i)), None)


@asked_once
def subject_of(sentence: Sentence, group: int, *, nonfinite: bool) -> Span | None:
    """Who a verb group at `group` belongs to; an infinitive or participle takes the subject of the verb above it."""
    if nonfinite and (other := _accused_or_trying(sentence, group)):
        return other
    first, last = _subject_chunk(sentence, group, nonfinite=nonfinite)
    if first >= last:
        return None
    if nonfinite and 0 < first < group and sentence.words[first - 1] == "," and _is_no_subject(sentence, first, last):
        return subject_of(sentence, first, nonfinite=True)
    is_object = sentence.words[last - 1] == "it" and last > 1 and is_finite(sentence, last - 2)  # "denied it and accused"
    if sentence.words[last - 1] in PRONOUNS_SUBJECT and not is_object:
        return sentence.stretch(last - 1, last)
    # "entered the clinic and took", "entered it after shelling by the army and took": one subject for both
    is_second = last < group and not _JOINS.isdisjoint((sentence.words[last], sentence.words[group - 1]))
    if is_second:
        first, last = _before_after(sentence, first, last)
    nonfinite = nonfinite or is_second
    if nonfinite and (told := _told_of(sentence, first, last, group)):
        return subject_of(sentence, told, nonfinite=False)
    who = _before_who(sentence, first, last)
    if who is not None and not nonfinite:
        return sentence.stretch(_without_lead(sentence, first, who), who)
    last, led = _before_participle(sentence, first, last)
    finite = _first_finite(sentence, first, led) if nonfinite else _last_finite(sentence, first, led)
    first, last = _beside_verb(sentence, first, last, finite, group, ends=nonfinite or (finite is not None and finite + 1 >= led))
    first = _without_lead(sentence, _in_which(sentence, first, last), last)
    return sentence.stretch(first, min(last, len(sentence.words)))


def _beside_verb(sentence: Sentence, first: int, last: int, finite: int | None, group: int, *, ends: bool) -> tuple[int, int]:
    """What is left of a chunk beside the verb in it: what stands before a verb that `ends` it, or behind another clause's."""
    if finite is None:
        return first, last
    if not ends and _is_reduced(sentence, finite, last, group):
        return first, finite  # "two nurses abducted in May were freed"
    if ends:
        return first, group_start(sentence, finite)
    return _after_and(sentence, _after_listener(sentence, finite, last), last), last


def _is_reduced(sentence: Sentence, past: int, last: int, group: int) -> bool:
    """Whether a past form only describes its noun: a preposition behind it, and then the "were" of a passive, with no "and"."""
    words = sentence.words
    is_participle = words[past].endswith("ed") and words[past + 1] in PREPOSITIONS and words[group] in BE | HAVE
    return is_participle and _JOINS.isdisjoint(words[past:last]) and "that" not in words[past:last]


def _is_no_subject(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what stands between commas is a day, or tells only some: the "late on Friday" and "two of them nurses" of "attacked
    the camp, late on Friday, killing nine people, two of them nurses, and abducting a guard"."""
    return _without_lead(sentence, first, last) >= last or sentence.words[first + 1 : first + 3] in _SHARES


def _accused_or_trying(sentence: Sentence, group: int) -> Span | None:
    """Who is accused of a deed or kept from it, or whose attempt it was."""
    is_charge = group > 1 and sentence.words[group - 1] in ("of", "for", "from")
    return (_accused(sentence, group - 1) if is_charge else None) or _who_tried(sentence, group)


def _in_which(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind "a war in which", "men whom": what it is told of, and not who did it."""
    tied = (at for at in range(last - 2, first, -1) if sentence.words[at] in ("which", "whom"))
    at = next((at for at in tied if sentence.words[at] == "whom" or sentence.words[at - 1] in PREPOSITIONS), None)
    return first if at is None else at + 1


def _before_after(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Step back over "after the shelling on Friday", in which no verb stands."""
    while first > 1 and (sentence.words[first - 1] in ("after", "before", "despite", "amid") or _is_verb_of_row(sentence, first)):
        is_row = _is_verb_of_row(sentence, first)
        if is_row and closes_aside(sentence, first - 1, nonfinite=False):
            first = over_aside(sentence, first) + 1  # "the men, armed with knives, parted them and shot"
        before = _chunk_start(sentence, first - 1)
        if before >= first - 1 or (not is_row and _first_finite(sentence, first, last) is not None):
            break
        first, last = before, first - 1
    return first, last


def _is_verb_of_row(sentence: Sentence, first: int) -> bool:
    """Whether a chunk is a verb with its object and no subject: the "doused them" of "dragged men out, doused them and"."""
    word, after = sentence.words[first : first + 2] if first + 1 < len(sentence.words) else ("", "")
    is_object = after in DETERMINERS or after in ("them", "him", "it", "us", "me")
    is_row = sentence.words[first - 1] == "," and word.endswith("ed")
    return is_row and (is_object or closes_aside(sentence, first - 1, nonfinite=False))


def _before_who(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the "who" stands of "two girls who tried to flee", whose own verb is none of those who say so."""
    who = next((at for at in range(last - 2, first, -1) if sentence.words[at] == "who"), None)
    finite = _first_finite(sentence, who + 1, last) if who is not None else None
    return who if finite is not None and sentence.words[finite] not in _SAYING else None


def _before_participle(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Where a subject ends before what was done to it ("hostages captured by X"), and where its verbs are looked for: those
    who lead it are part of it, but "led" is no verb of it ("rebels led by X and Y")."""
    for at in range(first + 1, last - 2):
        word, after = sentence.words[at], sentence.words[at + 1]
        if after == "by" and group_start(sentence, at) == at:
            behind = sentence.words[at + 2 : last]
            if word in _LED:
                return last, at
            if word.endswith("ed") and behind[0] not in MEANS and not {"and", "but"}.intersection(behind):
                return at, at
        if after == "of" and word in ACCUSING and group_start(sentence, at) == at:
            return at, at  # "soldiers accused of murder were arrested"
    return last, last


def _goes_on(word: str) -> bool:
    """Whether a clause goes on into the quotation that opens after this word."""
    return word.isalpha() and word not in _SAYING and word not in FINITE and word not in BREAKS and word not in OBJECT_STOPS


def _told_of(sentence: Sentence, first: int, last: int, second: int) -> int | None:
    """Where the verb group begins that somebody tells of: the "had freed" of "officials said troops had freed it and taken"."""
    said = _first_finite(sentence, first, last)
    if sentence.words[second : second + 1] and sentence.words[second] in _ANSWERING:
        return None  # "the mayor said the bomber was young and blamed the league": who speaks blames
    if said is None or sentence.words[said] not in _SAYING:
        return None
    told = _first_finite(sentence, said + 2, last)
    return group_start(sentence, told) if told is not None and told - said > 1 else None


def _after_listener(sentence: Sentence, finite: int, last: int) -> int:
    """Where a subject may begin behind a verb; who was told is none of it: "told AFP the town was taken"."""
    if sentence.words[finite] not in ("told", "tells", "informed"):
        return finite + 1
    return next((at for at in range(finite + 2, last) if sentence.words[at] in DETERMINERS), finite + 1)


def _after_and(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind a verb that is told of where it was done: "attacked from two sides and the army fled"."""
    is_counted = any(sentence.words[first : first + len(bound)] == bound for bound in COUNT_BOUNDS)
    if (
        first + 1 < last
        and sentence.words[first] in PREPOSITIONS
        and sentence.words[first + 1] not in RELATIVES
        and not is_counted
    ):
        return next((at + 1 for at in range(last - 2, first, -1) if sentence.words[at] in ("and", "but")), first)
    return first


def _who_tried(sentence: Sentence, group: int) -> Span | None:
    """The army of "repelled the army's attempt to storm"."""
    if group < 2 or sentence.words[group] != "to" or sentence.words[group - 1] not in _TRIES:
        return None
    first = last = group - 2
    if not sentence.words[last].endswith(("'s", "s'")):
        return None
    while first > 0 and last - first < _OWNER and not (is_finite(sentence, first - 1) or _is_break(sentence, first - 1)):
        first -= 1
        if sentence.words[first] in DETERMINERS:
            break
    return sentence.stretch(first, last + 1)


def _accused(sentence: Sentence, of: int) -> Span | None:
    """The rebels of "accused the rebels of shelling", "stopped the rebels from shelling"."""
    verbs = PREVENTING if sentence.words[of] == "from" else ACCUSING
    for at in range(of - 1, max(of - 12, -1), -1):
        if sentence.words[at] in verbs:
            return sentence.stretch(at + 1, of) or _charged(sentence, at)
        if sentence.words[at] in BREAKS:
            break
    return None


def _charged(sentence: Sentence, accused: int) -> Span | None:
    """The men of "men accused of planting a bomb", "the men are suspected of planting a bomb"."""
    group = group_start(sentence, accused)
    if group == accused:
        return nouns_before(sentence, accused)
    return subject_of(sentence, group, nonfinite=False)


def _subject_chunk(sentence: Sentence, group: int, *, nonfinite: bool) -> tuple[int, int]:
    """The words before a verb group that may hold its subject, stepping over relatives, "and" and parentheses."""
    last = _before_time(sentence, group)
    for _ in range(3):
        if last > 0 and sentence.words[last - 1] in RELATIVES:
            last -= 1
            is_person = sentence.words[last] in ("who", "whom")
            last = _before_some_of(sentence, last) if sentence.words[last] == "whom" else last
            if last > 0 and sentence.words[last - 1] == ",":
                last -= 1
            return person_before(sentence, last) if is_person else (noun_before(sentence, last), last)
        if last > 0 and sentence.words[last - 1] in ("and", "or", "but", "then"):
            last -= 1
            if last > 0 and sentence.words[last - 1] == ",":
                is_aside = last > 1 and closes_aside(sentence, last - 1, nonfinite=nonfinite) and _hangs(sentence, last)
                last = over_aside(sentence, last) if is_aside else last - 1
            continue
        if nonfinite and last > 0 and sentence.words[last - 1] in _LEADS_PARTICIPLE:
            last -= 1
            continue
        if (
            last > 1
            and (sentence.words[last - 1] in (",", ")", "]") or sentence.words[last - 1] in DASHES)
            and closes_aside(sentence, last - 1, nonfinite=nonfinite)
        ):
            last = over_aside(sentence, last)
            continue
        if last > 0 and sentence.words[last - 1] == ",":
            last -= 1
            continue
        if last > 1 and sentence.words[last - 1] in ('"', "“") and _goes_on(sentence.words[last - 2]):
            last -= 1  # 'fighters "managed to push back the army"'
        break
    return _before_arms(sentence, *_before_places(sentence, _chunk_start(sentence, last), last))


def _hangs(sentence: Sentence, end: int) -> bool:
    """Whether a relative opens the aside that ends here: "entered the base, where people shelter, and opened fire"."""
    return sentence.words[over_aside(sentence, end) + 1] in RELATIVES


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
        if before >= first - 1 or _first_finite(sentence, before, last) is not None:
            break
        first, last = before, first - 1
    return first, last
