"""Where a subject begins and ends beside the verbs and relatives of its chunk."""

from tracker.extraction.actions.chunks import first_finite
from tracker.extraction.actions.clauses import Sentence, group_start, is_finite
from tracker.extraction.actions.participles import MEANS
from tracker.extraction.actions.verb_forms import opens_count
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ACCUSING,
    BE,
    CAPTIVE,
    DETERMINERS,
    HELPING,
    LOOSE_BOUNDS,
    MODALS,
    OBJECT_STOPS,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, Sort

JOINS = frozenset({"and", "or", "but", "then"})
_ASKING = wordset(
    "ask asks asked asking know knows knew known unclear clear determine determined establish established find found out say "
    "says said tell tells told wonder wonders wondered investigate investigating learn discover of on about over ascertain"
)
_LAID = wordset("parked planted placed hidden laid attached strapped concealed buried")  # what does nothing itself
_HANGING = frozenset({"who", "where", "which"})
_LED = wordset("led commanded headed directed")
_HELD, _WHERE_HELD = frozenset({"held", "taken", "shot"}), frozenset({"in", "at", "near", "since"})
_HEARD = SAYING | wordset(
    "saw sees seen heard hears watched feared fears fear hoped thought knew showed shows warned warns insisted denied "
    "suggested indicated noted argued alleged acknowledged admitted declared meant mean says wrote stressed"
)
_TELLING = wordset(
    "claim claims report reports evidence news fact idea belief sign signs rumours allegation allegations so it is was"
)
_CLAUSE = 3  # words of "had held Harim"
_SENT = wordset("sent brought flown dispatched recruited deployed posted")
_PLACED = wordset("in on at near off")
_SHOOTING = frozenset({Sort.AIRCRAFT, Sort.DRONE, Sort.ARMS, Sort.TROOPS})
_NEXT_CLAUSE = SAYING | {"and", "but"}  # "residents reached by telephone said shells hit the market"


def asks_who(sentence: Sentence, group: int) -> bool:
    """Whether nobody tells who did it: "asked who had killed the priest", "do not know who shelled the port"."""
    return group > 1 and sentence.words[group - 1] == "who" and sentence.words[group - 2] in _ASKING


def beside_verb(sentence: Sentence, first: int, last: int, finite: int | None, group: int, *, ends: bool) -> tuple[int, int]:
    """What is left of a chunk beside the verb in it: what stands before a verb that `ends` it, or behind another clause's."""
    if finite is None:
        return first, last
    if not ends and _is_reduced(sentence, finite, last, group):
        return first, finite  # "two nurses abducted in May were freed"
    if ends:
        return first, group_start(sentence, finite)
    first = _after_and(sentence, _after_listener(sentence, finite, last), last)
    return (first if _is_heard(sentence, finite, group) else _after_object(sentence, first, last)), last


def _is_heard(sentence: Sentence, finite: int, group: int) -> bool:
    """Whether what follows a verb may be what it tells of, or what was done to it: "saw the men and boys flee", "were killed"."""
    is_told = sentence.words[finite] in _HEARD or FormKind.PAST not in kinds_of(sentence.words[finite])
    return is_told or sentence.words[group] in HELPING or sentence.words[finite - 1] in HELPING


def _after_object(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind another clause's object: the artillery of "sank the ferry off Orra and artillery shelled"."""
    words = sentence.words
    joint = next((at for at in range(last - 2, first, -1) if words[at] in ("and", "but")), None)
    if joint is None or words[first] in PREPOSITIONS or not RELATIVES.isdisjoint(words[first:last]):
        return first
    is_placed = not _PLACED.isdisjoint(words[first:joint]) and words[joint + 1] not in _PLACED
    return (
        joint + 1
        if is_placed or (last - joint == len(("and", "jets")) and _flies(words[joint + 1]) and not _flies(words[joint - 1]))
        else first
    )


def _flies(word: str) -> bool:
    """Whether this is what shoots by itself: "jets", "tanks"."""
    return not _SHOOTING.isdisjoint(NOUNS.get(word, ()))


def _is_reduced(sentence: Sentence, past: int, last: int, group: int) -> bool:
    """Whether a past form only describes its noun: a preposition behind it, and then the "were" of a passive, with no "and"; or
    any verb behind what nobody does without an object: "soldiers sent from Zed repelled them"."""
    words = sentence.words
    is_passive_next = words[past].endswith("ed") and words[group] in HELPING
    is_participle = words[past + 1] in PREPOSITIONS and (
        is_passive_next or (words[past] in _SENT and words[past - 1] not in HELPING)
    )
    return is_participle and JOINS.isdisjoint(words[past:last]) and "that" not in words[past:last]


def in_which(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind "a war in which", "men whom", "remember how": what it is told of, and not who did it."""
    tied = (at for at in range(last - 2, first, -1) if sentence.words[at] in ("which", "whom", "how"))
    at = next((at for at in tied if sentence.words[at] in ("whom", "how") or sentence.words[at - 1] in PREPOSITIONS), None)
    return first if at is None else at + 1


def before_who(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the "who" stands of "two girls who tried to flee", whose own verb is none of those who say so; or the "where"
    of "a camp where thousands were sheltering"; None where neither does."""
    who = next((at for at in range(last - 2, first, -1) if sentence.words[at] in _HANGING), None)
    finite = first_finite(sentence, who + 1, last) if who is not None else None
    if who is None or finite is None or any(sentence.words[at] in SAYING for at in range(finite, last)):
        return None
    return who if sentence.words[who] == "who" or _is_whole(sentence, finite, last) else None


def before_that(sentence: Sentence, first: int, last: int) -> int | None:
    """Where the "that" stands of "a group that had held the town handed it over", whose clause is all that a chunk holds; None
    where it is no relative, as in "said that" and "the claim that they had"."""
    words, that = sentence.words, first - 1
    if that < 1 or words[that] != "that" or not (words[first] in HELPING or is_finite(sentence, first)) or last - first < _CLAUSE:
        return None
    is_told = words[that - 1] in _HEARD or words[that - 1] in _TELLING or words[that - 1] in TIME_WORDS
    return None if is_told or not _is_whole(sentence, first, last) else that


def _is_whole(sentence: Sentence, finite: int, last: int) -> bool:
    """Whether what hangs on a noun by "where" or "which" ends with its own verb, and no second clause is joined to it."""
    return JOINS.isdisjoint(sentence.words[finite:last]) and all(
        word not in DETERMINERS for word in sentence.words[finite + 1 : last]
    )


def before_participle(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Where a subject ends before what was done to it ("hostages captured by X"), and where its verbs are looked for: those
    who lead it are part of it, but "led" is no verb of it ("rebels led by X and Y")."""
    for at in range(first + 1, last - 2):
        word, after = sentence.words[at], sentence.words[at + 1]
        if after in CAPTIVE and sentence.words[at + 2] == "by" and group_start(sentence, at) == at:
            return at, at  # "officers held hostage by farmers were freed"
        if after == "by" and group_start(sentence, at) == at:
            behind = sentence.words[at + 2 : last]
            if word in _LED:
                return last, at
            if (word.endswith("ed") or word in _HELD) and behind[0] not in MEANS and _NEXT_CLAUSE.isdisjoint(behind):
                return at, at
        if (
            word in _HELD
            and after in _WHERE_HELD
            and group_start(sentence, at) == at
            and _NEXT_CLAUSE.isdisjoint(sentence.words[at:last])
        ):
            return at, at  # "nurses held in the port were freed"
        if word == "left" and after == "behind" and group_start(sentence, at) == at:
            return at, at  # "shells left behind by the army went off"
        if after == "of" and word in ACCUSING and group_start(sentence, at) == at:
            return at, at  # "soldiers accused of murder were arrested"
        if word in _LAID and after in OBJECT_STOPS and group_start(sentence, at) == at and sentence.words[last - 1] not in JOINS:
            return at, at  # "a lorry parked near the embassy exploded"
    return last, last


def _after_listener(sentence: Sentence, finite: int, last: int) -> int:
    """Where a subject may begin behind a verb; who was told is none of it: "told AFP the town was taken"."""
    if sentence.words[finite] not in ("told", "tells", "informed"):
        return finite + 1
    return next((at for at in range(finite + 2, last) if sentence.words[at] in DETERMINERS), finite + 1)


def _after_and(sentence: Sentence, first: int, last: int) -> int:
    """Where a subject begins behind a verb that is told of where it was done, or a passive: "attacked from two sides and the army
    fled"."""
    is_counted = opens_count(sentence, first)
    if (
        first + 1 < last
        and sentence.words[first] in PREPOSITIONS
        and sentence.words[first + 1] not in RELATIVES
        and not is_counted
    ):
        return next((at + 1 for at in range(last - 2, first, -1) if sentence.words[at] in ("and", "but")), first)
    if sentence.words[first - 1] in MODALS:
        return next((at + 1 for at in range(last - 2, first, -1) if _joins_clause(sentence, at)), first)
    is_predicate = first + 1 < last and sentence.words[first + 1] in ("and", "but")  # "four are missing and two trucks were"
    if sentence.words[first - 1] in BE and (is_predicate or FormKind.PAST in kinds_of(sentence.words[first])):
        return next((at + 1 for at in range(first, last - 1) if _joins_clause(sentence, at)), first)
    return first


def _joins_clause(sentence: Sentence, at: int) -> bool:
    """Whether an "and" leads to a new subject: "the base was overrun and 20 soldiers were killed"."""
    after = sentence.words[at + 1]
    is_counted = after in NUMERALS or after.isdigit() or opens_count(sentence, at + 1) or after in LOOSE_BOUNDS
    return sentence.words[at] in ("and", "but") and (after in DETERMINERS or is_counted)
