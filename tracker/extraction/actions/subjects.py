"""What stands before a verb: its subject, or that of the verb above it."""

from tracker.extraction.actions.asides import closes_aside, nouns_before
from tracker.extraction.actions.chunks import (
    before_after,
    first_finite,
    is_break,
    last_finite,
    subject_chunk,
    without_lead,
)
from tracker.extraction.actions.clauses import Sentence, asked_once, group_start, is_finite
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ACCUSING,
    BE,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    PREVENTING,
    PRONOUNS_SUBJECT,
    RELATIVES,
    SAYING,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NUMERALS, Sort, sorts_in
from tracker.vocabulary import Span

_JOINS = frozenset({"and", "or", "but", "then"})
_ANSWERING = wordset("accused blamed condemned denied rejected denounced demanded urged vowed threatened warned promised pledged")
_HANGING = frozenset({"who", "where", "which"})
_EACH_OTHER = (("each", "other"), ("one", "another"))  # whoever accuses is accused too
_SHARES = (("of", "them"), ("of", "whom"))
_ASKING = wordset(
    "urged urges urge urging asked asks ask asking ordered orders order ordering told tells instructed instructs instructing "
    "called calls call calling commanded invited invites inviting pressed pressing pushed encouraged advised implored begged "
    "persuaded convinced appealed authorised authorized directed"
)
_ASKED_BEFORE = 9  # words from "urged" to the "to" of what is asked
_ASKED_FOR = wordset("an a that help permission more")
_OWNER = 4  # words of "the Norlandic army's attempt"
_LONGEST_NAME = 9  # words of "by the armed wing of the league to"
_AMID = frozenset({"during", "in", "after", "amid", "before"})
_TRIES = wordset("attempt attempts bid bids effort efforts plan plans push drive")
_FORCING, _FORCED = wordset("forcing compelling prompting causing"), 9  # and how many words they may stand off
_LED = wordset("led commanded headed directed")
MEANS = wordset("night dawn noon day sea air land road surprise force saying")  # of what nobody did: "attacked by night"
_OWNING_UP = wordset("denied denies deny denying admitted admits admit acknowledged")  # "denied losing the town"
_SEEING = wordset("saw seen watched filmed photographed spotted showed shows show showing")
_URGING = wordset("called calls urged urges ordered orders told tells asked asks forced forces invited invites")
_NEXT_CLAUSE = SAYING | {"and", "but"}  # "residents reached by telephone said shells hit the market"


@asked_once
def subject_of(sentence: Sentence, group: int, *, nonfinite: bool) -> Span | None:
    """Who a verb group at `group` belongs to; an infinitive or participle takes the subject of the verb above it."""
    if nonfinite and _is_anybody_s_attempt(sentence, group):
        return None
    if nonfinite and (other := _told_before_it(sentence, group)):
        return other
    first, last = subject_chunk(sentence, group, nonfinite=nonfinite)
    if first >= last:
        return None
    if nonfinite and 0 < first < group and sentence.words[first - 1] == "," and _is_no_subject(sentence, first, last, group):
        return subject_of(sentence, first, nonfinite=True)
    if sentence.words[last - 1] in PRONOUNS_SUBJECT and not _is_object(sentence, first, last):
        return sentence.stretch(last - 1, last)
    # "entered the clinic and took", "entered it after shelling by the army and took": one subject for both
    is_then = sentence.words[group - 1 : group + 1] == (",", "then")
    is_second = is_then or (last < group and not _JOINS.isdisjoint((sentence.words[last], sentence.words[group - 1])))
    if is_second:
        first, last = before_after(sentence, first, last, is_then=is_then)
    nonfinite = nonfinite or is_second
    if nonfinite and (verb := _verb_above(sentence, first, last, group)):
        return subject_of(sentence, verb, nonfinite=verb == first and not _is_verb_first(sentence, first))
    who = _before_who(sentence, first, last)
    if who is not None and not nonfinite:
        return sentence.stretch(without_lead(sentence, first, who), who)
    last, led = _before_participle(sentence, first, last)
    finite = first_finite(sentence, first, led) if nonfinite else last_finite(sentence, first, led)
    if nonfinite and _is_verb_alone(sentence, first, last):
        return subject_of(sentence, first, nonfinite=False)  # "X, the chief, denied ordering it"
    first, last = _beside_verb(sentence, first, last, finite, group, ends=nonfinite or (finite is not None and finite + 1 >= led))
    first = without_lead(sentence, _in_which(sentence, first, last), last)
    return sentence.stretch(first, min(last, len(sentence.words)))


def _is_object(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the pronoun that ends a chunk is no subject: "denied it and accused", "two assaults on it were repelled"."""
    if sentence.words[last - 1] == "it" and last > 1 and is_finite(sentence, last - 2):
        return True
    return last - first > 1 and sentence.words[last - 2] in PREPOSITIONS


def _verb_behind_aside(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the verb stands that begins a chunk behind an aside: the "is" of "the brigade, known as FB, is near and has"."""
    if first < 2 or first >= last or sentence.words[first - 1] != "," or not closes_aside(sentence, first - 1, nonfinite=False):
        return None
    finite = first_finite(sentence, first, last)
    is_verb = sentence.words[first].endswith("ed") and sentence.words[first + 1] != "by"
    return first if is_verb or (finite is not None and group_start(sentence, finite) <= first) else None


def _beside_verb(sentence: Sentence, first: int, last: int, finite: int | None, group: int, *, ends: bool) -> tuple[int, int]:
    """What is left of a chunk beside the verb in it: what stands before a verb that `ends` it, or behind another clause's."""
    if finite is None:
        return first, last
    if not ends and _is_reduced(sentence, finite, last, group):
        return first, finite  # "two nurses abducted in May were freed"
    if ends:
        return first, group_start(sentence, finite)
    return _after_and(sentence, _after_listener(sentence, finite, last), last), last


def _is_verb_alone(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a chunk is a verb and nothing else: what stands before the comma is its subject."""
    is_verb = is_finite(sentence, last - 1) and group_start(sentence, last - 1) == first
    return is_verb and first > 0 and sentence.words[first - 1] == ","


def _is_reduced(sentence: Sentence, past: int, last: int, group: int) -> bool:
    """Whether a past form only describes its noun: a preposition behind it, and then the "were" of a passive, with no "and"."""
    words = sentence.words
    is_participle = words[past].endswith("ed") and words[past + 1] in PREPOSITIONS and words[group] in BE | HAVE
    return is_participle and _JOINS.isdisjoint(words[past:last]) and "that" not in words[past:last]


def _is_no_subject(sentence: Sentence, first: int, last: int, group: int) -> bool:
    """Whether what stands between commas is a day, or tells only some: the "late on Friday" and "two of them nurses" of "attacked
    the camp, late on Friday, killing nine people, two of them nurses, and abducting a guard"."""
    if sentence.words[first].endswith("ing") and sentence.words[group - 1] == "and":
        return True  # "raided the camp, hacking farmers with machetes and burning huts"
    is_owned = sentence.words[first] in ("its", "their", "his", "her")  # "seized Orra, their second gain after taking Harim"
    return is_owned or sentence.words[first + 1 : first + 3] in _SHARES or _is_time_or_ground(sentence, first, last)


def _is_time_or_ground(sentence: Sentence, first: int, last: int) -> bool:
    """Whether what stands between commas is only a day, or ground: "took Harim, Norland's second city, after storming it"."""
    if without_lead(sentence, first, last) >= last:
        return True
    named = sentence.stretch(first, last) if first_finite(sentence, first, last) is None else None
    return named is not None and sorts_in(named.of(sentence.text)) == {Sort.GROUND}


def _verb_above(sentence: Sentence, first: int, last: int, group: int) -> int | None:
    """Where the verb group begins that has the same subject as a second verb or a participle; None where a noun tells it."""
    said = first - 2
    if (
        sentence.words[group] in _ANSWERING
        and said > 0
        and sentence.words[first - 1] == "that"
        and sentence.words[said] in SAYING
    ):
        return group_start(sentence, said)  # "said that Orra was hit but denied"
    if 0 < first < group and sentence.words[first - 1] == "," and _is_time_or_ground(sentence, first, last):
        return first  # "took Orra, a port, on Friday but left"
    return _verb_behind_aside(sentence, first, last) or _told_of(sentence, first, last, group)


def _is_verb_first(sentence: Sentence, first: int) -> bool:
    """Whether a chunk begins with its verb, and not with a day or a place between commas."""
    return sentence.words[first].endswith("ed") or is_finite(sentence, first) or sentence.words[first] in BE | HAVE


def _told_before_it(sentence: Sentence, group: int) -> Span | None:
    """Who is told of by the words right before an infinitive or participle: accused of it, trying it, denying it."""
    if group and sentence.words[group - 1] in _OWNING_UP:
        return subject_of(sentence, group_start(sentence, group - 1), nonfinite=False)
    return _accused_or_trying(sentence, group) or _seen_or_urged(sentence, group)


def _seen_or_urged(sentence: Sentence, group: int) -> Span | None:
    """Who is seen at a deed or told to do it: "residents saw soldiers leaving the town", "called on them to lay down arms"."""
    verbs = _URGING if sentence.words[group] == "to" else _SEEING if sentence.words[group].endswith("ing") else frozenset()
    if group > 1 and sentence.words[group] == "to" and sentence.words[group - 1] in ("sent", "dispatched"):
        return nouns_before(sentence, group - 1)  # "a column sent to relieve the garrison"
    for at in range(group - 1, max(group - _LONGEST_NAME, 0), -1) if verbs else ():
        if sentence.words[at] in verbs:
            first = at + 1 + (sentence.words[at + 1] in ("on", "upon"))
            return sentence.stretch(first, group) if group - first > 0 else None
        if sentence.words[at] in BREAKS or is_finite(sentence, at):
            break
    return None


def _accused_or_trying(sentence: Sentence, group: int) -> Span | None:
    """Who is accused of a deed or kept from it, or whose attempt it was."""
    is_charge = group > 1 and sentence.words[group - 1] in ("of", "for", "from")
    return (
        (_accused(sentence, group - 1) if is_charge else None)
        or _who_tried(sentence, group)
        or _forced(sentence, group)
        or _asked(sentence, group)
    )


def _forced(sentence: Sentence, group: int) -> Span | None:
    """The villagers of "forcing thousands of villagers to flee"."""
    if sentence.words[group] != "to":
        return None
    for at in range(group - 1, max(group - 1 - _FORCED, 0), -1):
        if sentence.words[at] in _FORCING:
            return sentence.stretch(at + 1, group)
        if sentence.words[at] in BREAKS:
            return None
    return None


def _asked(sentence: Sentence, group: int) -> Span | None:
    """The fighters of "called on fighters to leave", "ordered the fighters to leave": who is asked to do it."""
    words = sentence.words
    if words[group : group + 1] != ("to",):
        return None
    for at in range(group - 2, max(group - _ASKED_BEFORE, -1), -1):
        if words[at] in _ASKING:
            first = at + 1 + (words[at + 1] in ("on", "upon", "for"))
            is_person = first < group and words[first] not in PREPOSITIONS and not is_finite(sentence, first)
            return sentence.stretch(first, group) if is_person and words[first] not in _ASKED_FOR else None
        if words[at] in BREAKS or words[at] == "to" or is_finite(sentence, at):
            return None
    return None


def _in_which(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind "a war in which", "men whom": what it is told of, and not who did it."""
    tied = (at for at in range(last - 2, first, -1) if sentence.words[at] in ("which", "whom"))
    at = next((at for at in tied if sentence.words[at] == "whom" or sentence.words[at - 1] in PREPOSITIONS), None)
    return first if at is None else at + 1


def _before_who(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the "who" stands of "two girls who tried to flee", whose own verb is none of those who say so; or the "where"
    of "a camp where thousands were sheltering"."""
    who = next((at for at in range(last - 2, first, -1) if sentence.words[at] in _HANGING), None)
    finite = first_finite(sentence, who + 1, last) if who is not None else None
    if who is None or finite is None or sentence.words[finite] in SAYING:
        return None
    return who if sentence.words[who] == "who" or _is_whole(sentence, finite, last) else None


def _is_whole(sentence: Sentence, finite: int, last: int) -> bool:
    """Whether what hangs on a noun by "where" or "which" ends with its own verb, and no second clause is joined to it."""
    return _JOINS.isdisjoint(sentence.words[finite:last]) and all(
        word not in DETERMINERS for word in sentence.words[finite + 1 : last]
    )


def _before_participle(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Where a subject ends before what was done to it ("hostages captured by X"), and where its verbs are looked for: those
    who lead it are part of it, but "led" is no verb of it ("rebels led by X and Y")."""
    for at in range(first + 1, last - 2):
        word, after = sentence.words[at], sentence.words[at + 1]
        if after == "by" and group_start(sentence, at) == at:
            behind = sentence.words[at + 2 : last]
            if word in _LED:
                return last, at
            if word.endswith("ed") and behind[0] not in MEANS and _NEXT_CLAUSE.isdisjoint(behind):
                return at, at
        if after == "of" and word in ACCUSING and group_start(sentence, at) == at:
            return at, at  # "soldiers accused of murder were arrested"
    return last, last


def _told_of(sentence: Sentence, first: int, last: int, second: int) -> int | None:
    """Where the verb group begins that somebody tells of: the "had freed" of "officials said troops had freed it and taken"."""
    said = first_finite(sentence, first, last)
    if sentence.words[second : second + 1] and sentence.words[second] in _ANSWERING:
        return None  # "the mayor said the bomber was young and blamed the league": who speaks blames
    if said is None or sentence.words[said] not in SAYING:
        return None
    told = first_finite(sentence, said + 2, last)
    return group_start(sentence, told) if told is not None and told - said > 1 else None


def _after_listener(sentence: Sentence, finite: int, last: int) -> int:
    """Where a subject may begin behind a verb; who was told is none of it: "told AFP the town was taken"."""
    if sentence.words[finite] not in ("told", "tells", "informed"):
        return finite + 1
    return next((at for at in range(finite + 2, last) if sentence.words[at] in DETERMINERS), finite + 1)


def _after_and(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind a verb that is told of where it was done, or a passive: "attacked from two sides and the army
    fled"."""
    is_counted = any(sentence.words[first : first + len(bound)] == bound for bound in COUNT_BOUNDS)
    if (
        first + 1 < last
        and sentence.words[first] in PREPOSITIONS
        and sentence.words[first + 1] not in RELATIVES
        and not is_counted
    ):
        return next((at + 1 for at in range(last - 2, first, -1) if sentence.words[at] in ("and", "but")), first)
    is_predicate = first + 1 < last and sentence.words[first + 1] in ("and", "but")  # "four are missing and two trucks were"
    if sentence.words[first - 1] in BE and (is_predicate or FormKind.PAST in kinds_of(sentence.words[first])):
        return next((at + 1 for at in range(first, last - 1) if _joins_clause(sentence, at)), first)
    return first


def _joins_clause(sentence: Sentence, at: int) -> bool:
    """Whether an "and" leads to a new subject: "the base was overrun and 20 soldiers were killed"."""
    after = sentence.words[at + 1]
    is_counted = after in NUMERALS or after.isdigit() or any(sentence.words[at + 1 :][: len(b)] == b for b in COUNT_BOUNDS)
    return sentence.words[at] in ("and", "but") and (after in DETERMINERS or is_counted)


def _is_anybody_s_attempt(sentence: Sentence, group: int) -> bool:
    """ "Were shot during an attempt to rescue them": nobody tells whose attempt it was."""
    words = sentence.words
    is_attempt = group > 2 and words[group] == "to" and words[group - 1] in _TRIES
    return is_attempt and words[group - 2] in ("an", "the") and words[group - 3] in _AMID


def _who_tried(sentence: Sentence, group: int) -> Span | None:
    """The army of "repelled the army's attempt to storm", "an attempt by the army to storm"."""
    if group < 2 or sentence.words[group] != "to":
        return None
    if sentence.words[group - 1] not in _TRIES:
        tries = (at for at in range(group - 2, max(group - _LONGEST_NAME, 0), -1) if sentence.words[at] == "by")
        by = next(tries, None)
        return sentence.stretch(by + 1, group) if by and sentence.words[by - 1] in _TRIES else None
    first = last = group - 2
    if not sentence.words[last].endswith(("'s", "s'")):
        return None
    while first > 0 and last - first < _OWNER and not (is_finite(sentence, first - 1) or is_break(sentence, first - 1)):
        first -= 1
        if sentence.words[first] in DETERMINERS:
            break
    return sentence.stretch(first, last + 1)


def _accused(sentence: Sentence, of: int) -> Span | None:
    """The rebels of "accused the rebels of shelling", "stopped the rebels from shelling"."""
    verbs = PREVENTING if sentence.words[of] == "from" else ACCUSING
    for at in range(of - 1, max(of - 12, -1), -1):
        if sentence.words[at] in verbs:
            if sentence.words[at + 1 : at + 3] in _EACH_OTHER:
                return subject_of(sentence, group_start(sentence, at), nonfinite=False)
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
