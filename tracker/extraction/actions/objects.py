"""What stands after a verb: its object, and the agent of a passive."""

from collections.abc import Iterator

from tracker.extraction.actions.asides import LENGTHS
from tracker.extraction.actions.clauses import Sentence, asked_once, is_finite
from tracker.extraction.actions.days_between import past_day
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BE,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    FINITE,
    HELPING,
    LOOSE_BOUNDS,
    MARKED,
    MODALS,
    OBJECT_STOPS,
    PARTICLES,
    PRONOUNS_SUBJECT,
    RELATIVES,
    SAYING,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, QUANTITIES, Sort
from tracker.vocabulary import Span

_OBJECT_LIMIT = 16
_LONGEST_NOUN = 8  # words of "the road from Zed to the port of Orra"
_OF_LANDS = frozenset({"occupied", "united", "allied"})  # "the coast and occupied Orra", which is no deed of those told of
_HOLDING = wordset("held controlled run ruled occupied governed owned inhabited claimed led backed supported said reported used")
_BOUNDS_BEGIN = frozenset(bound[0] for bound in COUNT_BOUNDS)
_DONE = wordset("carried perpetrated committed staged conducted ordered planned launched mounted claimed")
_HAPPENED = wordset("came comes began begins ended ends expired collapsed broke erupted entered")
_ANSWERED = wordset("denied dismissed rejected disputed refuted confirmed admitted acknowledged reported condemned")
_OTHERS = wordset(
    "visit visits trip tour speech account accounts statement statements report reports testimony interview appeal appeals "
    "request protest decision comments remarks warning warnings resolution rally sermon tally count"
)  # what somebody else does: "was kidnapped in protest at a visit by the king"
_OPENS_PASSIVE, _TO_DONE = wordset("that which"), 5  # words of "that has since been carried out"
_AGENT_REACH = 14  # words in which "by" may stand
_SEEMED = wordset("appeared appears seemed seems")
_SAYS_WHAT = 7  # words of "what two officials said were"
_LEADING = BE | ADVERBS
_OBJECTS = wordset("him her them it another others at more")  # "at least nine"
_SHORTEST = 5  # letters of an adverb in -ly, and of no ally
_MORE = wordset("extra more several many additional further dozens hundreds thousands scores nearby")
_BEHIND_VERB = (ADVERBS | PARTICLES) - {"since"}  # "were arrested since the coup"
_ENDS_OF, _ARTICLES = wordset("end ends"), wordset("the its their his her our")
_ONE_OF_A_KIND = frozenset({"last", "only", "next"})
_STRETCHES = wordset(
    "decade decades century centuries minute minutes hour hours few couple two three four five six several time times"
)
_ENDS = wordset(
    "; : . ( following despite amid that which who whose when where while before until being"
)  # the clause in which "by" may tell who did it
_POINTING = wordset("same next following previous preceding very")
_PASSING = wordset("day night morning afternoon evening week month year")
_FRACTIONS = wordset("half two-thirds three-quarters two-fifths three-fifths")  # "hold over half of the town"
_UNITS = wordset("hours days weeks months years")
_DEGREES = wordset("almost nearly largely mostly partly entirely completely")  # "left the town almost without a fight"
_MEASURES = LENGTHS | wordset("nautical nm yards feet")
_ONE, _UNIT, _WAYS = wordset("a an one"), wordset("day week month year hour"), wordset("later earlier after before ago")


@asked_once
def object_of(sentence: Sentence, after: int) -> Span | None:
    """What stands after a verb up to the next preposition, mark, relative or verb."""
    at = after
    while at < len(sentence.words) and not _bound_of_count(sentence, at) and sentence.words[at] in _BEHIND_VERB:
        if sentence.words[at : at + 2] == ("all", "but"):
            break  # "took all but two of the towns"
        if sentence.words[at] in ("both", "all") and sentence.words[at + 1] in BREAKS:
            return sentence.stretch(at, at + 1)  # "the army recaptured both"
        at += 1
    first = at = past_day(sentence, at)
    at += _bound_of_count(sentence, at)
    while at < len(sentence.words) and at - first < _OBJECT_LIMIT and not _ends_object(sentence, at, first):
        at += 1
        if at - 1 > first and sentence.words[at - 1] in ("of", "and"):
            at += _bound_of_count(sentence, at)  # "a group of more than 200 men"
    if at - first == 1 and _is_adverb(sentence.words[first]):
        return None  # "was beaten repeatedly"
    if at - first == 1 and at < len(sentence.words) and sentence.words[at] in _UNITS and _is_number(sentence.words[first]):
        return None  # "which they had captured two days before"
    if at - first > 1 and at < len(sentence.words) and sentence.words[at] in _UNITS and _is_number(sentence.words[at - 1]):
        at -= 1  # "retreated from Harim two days ago"
    while at > first and sentence.words[at - 1] in ("and", "or", "of", "the", "a", "an", "to", "'", '"'):
        at -= 1
    return sentence.stretch(first, at)


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and len(word) > _SHORTEST and word not in ("family", "assembly", "italy", "anomaly", "monopoly")


def _is_number(word: str) -> bool:
    return word.isdigit() or word in NUMERALS


def _bound_of_count(sentence: Sentence, at: int) -> int:
    """How many words bound the count that opens an object: the two of "at least 20 soldiers", the one of "around 50 people"."""
    if (
        at + 1 < len(sentence.words)
        and sentence.words[at] in LOOSE_BOUNDS
        and (_is_number(sentence.words[at + 1].replace(",", "")) or sentence.words[at + 1] in _FRACTIONS)
    ):
        return 1
    if at >= len(sentence.words) or sentence.words[at] not in _BOUNDS_BEGIN:
        return 0
    return next((len(bound) for bound in COUNT_BOUNDS if sentence.words[at : at + len(bound)] == bound), 0)


def _ends_object(sentence: Sentence, at: int, first: int) -> bool:
    word = sentence.words[at]
    if word == "but" and at > first and sentence.words[at - 1] == "all":
        return False  # "took all but two of the towns"
    if at > first and (
        word in ("away", "once")
        or _goes_on_behind(sentence, at)
        or word in PRONOUNS_SUBJECT
        or word in _DEGREES
        or _opens_measure(sentence, at)
    ):
        return True
    if word in ("and", "or"):
        return (
            at == first or at + 1 >= len(sentence.words) or _starts_clause(sentence, at + 1) or _is_said_to_be(sentence, at + 1)
        )
    if at > first and word in _POINTING and sentence.words[at + 1 : at + 2] and sentence.words[at + 1] in _PASSING:
        return True  # "captured Harim the next day"
    if word in MARKED and at == first:
        return False  # "freed detained protesters"
    if at > first and word in _ONE_OF_A_KIND and _is_adjective(sentence, at):
        return False
    if at == first and sentence.words[at + 1 : at + 2] == ("of",) and word in _ENDS_OF:
        return False  # "blocked both ends of the road"
    if at > first and word in _ARTICLES and _is_ground(sentence.words[at - 1]):
        return True  # "took back hills the rebels had seized"
    if word == "per" and sentence.words[at + 1 : at + 2] == ("cent",):
        return False  # "holds 95 per cent of the town"
    return word in OBJECT_STOPS or word in BREAKS or word in RELATIVES or word in TIME_WORDS or is_finite(sentence, at)


def _goes_on_behind(sentence: Sentence, at: int) -> bool:
    """Whether a word in -ed is no part of a noun: "two mines planted by rebels", "the capture by the RSF stunned the capital"."""
    if not sentence.words[at].endswith("ed"):
        return False
    if sentence.words[at + 1 : at + 2] == ("by",):
        return True
    is_name = sentence.text[sentence.starts[at - 1]].isupper()
    return is_name and at + 1 < len(sentence.words) and _goes_on_telling(sentence, at)


def _is_ground(word: str) -> bool:
    return Sort.GROUND in NOUNS.get(word, ()) and word not in QUANTITIES


def _is_adjective(sentence: Sentence, at: int) -> bool:
    """Whether "last" or "only" tells of a noun: "the last road", "their only port", and not "in the last week"."""
    before, after = sentence.words[at - 1], (*sentence.words[at + 1 : at + 2], ".")[0]
    is_noun_s = before in DETERMINERS or before.endswith("'s")
    return is_noun_s and after[0].isalpha() and after not in TIME_WORDS and after not in _STRETCHES and after not in OBJECT_STOPS


def _opens_measure(sentence: Sentence, at: int) -> bool:
    """Whether a length of time or of way follows: "a day later", the "12 miles off the cape" of "sank the ferry 12 miles off"."""
    word, unit = (*sentence.words[at : at + 2], "")[:2]
    return (word in _ONE and _opens_length(sentence, at)) or (unit in _MEASURES and _is_number(word))


def _opens_length(sentence: Sentence, at: int) -> bool:
    """Whether a length of time follows: the "a day later" of "handed it to the rebels a day later"."""
    unit, way = (*sentence.words[at + 1 : at + 3], "", "")[:2]
    return unit in _UNIT and way in _WAYS


def _starts_clause(sentence: Sentence, at: int) -> bool:
    """Whether a verb comes within a few words, so that "and" joins clauses and not nouns."""
    words = sentence.words[at : at + 4]
    for offset, word in enumerate(words):
        if word in OBJECT_STOPS or word in BREAKS:
            return False
        if word in PRONOUNS_SUBJECT or is_finite(sentence, at + offset):
            return True
        if offset == 0 and len(words) > 1 and _goes_on_telling(sentence, at):
            return True
    return False


def _is_said_to_be(sentence: Sentence, at: int) -> bool:
    """Whether a noun with its phrases and a "was" follow: "held the town and the road from Zed to Orra was open"."""
    is_counted = sentence.words[at] in LOOSE_BOUNDS and _is_number(sentence.words[at + 1].replace(",", ""))
    if sentence.words[at] not in DETERMINERS and not is_counted:
        return False
    ahead = sentence.words[at + 2 : at + _LONGEST_NOUN]
    verbs = BE | MODALS if is_counted else BE
    ends = next((word for word in ahead if word in verbs or word in BREAKS or word in RELATIVES or word in ("and", "or")), "")
    return ends in verbs and ends not in ("be", "been", "being")


def _goes_on_telling(sentence: Sentence, at: int) -> bool:
    """Whether a second verb stands there: the "abducted" of "killed nine men and abducted a priest", the "taken" of "had cut the
    road and taken some villages", the "encircled" of "cut the road and encircled Harim"."""
    word, after = sentence.words[at : at + 2]
    is_named = word not in _OF_LANDS and not sentence.is_upper and sentence.text[sentence.starts[at + 1]].isupper()
    is_own = after in DETERMINERS or after in _OBJECTS or after in PARTICLES or after in _MORE or _is_number(after) or is_named
    is_lower = sentence.text[sentence.starts[at]].islower()
    return (FormKind.PAST in kinds_of(word) and is_own and is_lower) or (word.endswith("ing") and _takes_object(word, after))


def _takes_object(gerund: str, after: str) -> bool:
    """Whether a word in -ing goes on telling: "and causing heavy damage", but not "and fighting in", "and shelling"."""
    return after in DETERMINERS or (
        gerund not in NOUNS and after not in OBJECT_STOPS and after not in BREAKS and after not in FINITE
    )


@asked_once
def agent_after(sentence: Sentence, after: int) -> tuple[int, Span | None]:
    """The "by …" of a passive within its clause: where it stands and who it names."""
    for at in _clause(sentence, after):
        word = sentence.words[at]
        if word == "by" and not by_is_time(sentence, at):
            if at > after and (sentence.words[at - 1] in _HOLDING or _is_of_others(sentence, after, at)):
                break  # "killed in a town held by rebels"
            if sentence.words[at + 1 : at + 2] == ("what",):
                return _said_to_be(sentence, at)
            return at, _before_verb(sentence, object_of(sentence, at + 1))
        if at == after and word in _HAPPENED:
            break  # "after the truce came into force, a recruit was shot by rebels"
        is_done = word in _DONE and sentence.words[at - 1] == ","  # "the murder of a nurse, carried out by rebels"
        if at > after and word in FINITE and word not in HELPING and sentence.words[at - 1] not in _LEADING and not is_done:
            break  # "strikes on Monday killed ten in a part of the town run by rebels"
        if word in HELPING and not _ANSWERED.isdisjoint(sentence.words[at + 1 : at + 4]):
            break  # "claims that the port was hit were denied by the army"
        if word == "," and sentence.words[at + 1 : at + 2] == ("and",) and _has_own_verb(sentence, at + 2):
            break  # "an officer was stabbed, and his assailant was shot by soldiers"
        if word in _ENDS and not _is_hour(sentence, at) and not (at == after and _leads_to_done(sentence, at)):
            break
    return len(sentence.words), None


def _before_verb(sentence: Sentence, agent: Span | None) -> Span | None:
    """The agent without the verb of the clause it hangs in: the artillery of "a house struck by artillery collapsed"."""
    if agent is None:
        return None
    first, last = sentence.index_at(agent.start), sentence.index_at(agent.end - 1)
    word = sentence.words[last]
    is_verb = last > first and word.endswith("ed") and len(word) > _SHORTEST and word not in MARKED
    return sentence.stretch(first, last) if is_verb and sentence.words[last - 1] not in DETERMINERS else agent


def _clause(sentence: Sentence, after: int) -> Iterator[int]:
    """The words in which "by" may tell who did it, without the aside of "the raid, which killed nine, was carried out by"."""
    at, stop, words = after, after + _AGENT_REACH, sentence.words
    while at < min(stop, len(words)):
        if words[at] == "," and words[at + 1 : at + 2] == ("which",):
            close = next((i for i in range(at + 2, min(at + _AGENT_REACH, len(words) - 1)) if words[i] == ","), None)
            if close is not None and words[close + 1] in HELPING:
                at, stop = close + 1, stop + close - at
                continue
        yield at
        at += 1


def _said_to_be(sentence: Sentence, by: int) -> tuple[int, Span | None]:
    """Who did it in "by what officials said were rebels", "by what seemed to be a shell"; nobody in "destroyed by what the agency
    called a strike"."""
    ahead = sentence.words[by + 2 : by + 2 + _SAYS_WHAT]
    if ahead[1:3] == ("to", "be") and ahead[0] in _SEEMED:
        return by, object_of(sentence, by + 5)
    said = next((step for step, word in enumerate(ahead) if word in SAYING), None)
    was = next((step for step, word in enumerate(ahead) if word in BE), None)
    is_told = said is not None and was is not None and said < was
    return (by, object_of(sentence, by + 3 + was)) if is_told and was is not None else (len(sentence.words), None)


def _is_of_others(sentence: Sentence, after: int, by: int) -> bool:
    """Whether what is said to be somebody's is no part of the deed: the visit of "kidnapped to protest a visit to Orra by"."""
    return not _OTHERS.isdisjoint(sentence.words[max(after, by - _TO_DONE) : by])


def _leads_to_done(sentence: Sentence, at: int) -> bool:
    """Whether a relative right behind the deed tells who did it: "the attack that has been carried out by rebels"."""
    ahead = sentence.words[at + 1 : at + 1 + _TO_DONE]
    return sentence.words[at] in _OPENS_PASSIVE and ahead[:1] != () and ahead[0] in HELPING and not _DONE.isdisjoint(ahead)


def _is_hour(sentence: Sentence, at: int) -> bool:
    """Whether "before" leads an hour or a day: "was attacked before dawn by herders"."""
    return (
        sentence.words[at] in ("before", "until")
        and sentence.words[at + 1 : at + 2] != ()
        and sentence.words[at + 1] in TIME_WORDS
    )


def _has_own_verb(sentence: Sentence, at: int) -> bool:
    """Whether a new subject and the "was" of a passive follow: "his assailant was"."""
    ahead = sentence.words[at + 1 : at + 6]
    first = next((step for step, word in enumerate(ahead) if word in BE or word in BREAKS or word in OBJECT_STOPS), None)
    return first is not None and ahead[first] in BE


def by_is_time(sentence: Sentence, at: int) -> bool:
    """ "By Friday", "by 5 o'clock": the word before is not said of a doer."""
    return at + 1 < len(sentence.words) and (sentence.words[at + 1] in TIME_WORDS or sentence.words[at + 1].isdigit())
