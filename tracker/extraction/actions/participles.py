"""What a past form tells: that something is done to somebody, or only what a noun is like."""

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.objects import by_is_time, object_of
from tracker.extraction.actions.uses import heads_noun
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    BE,
    BREAKS,
    DETERMINERS,
    FINITE,
    HAVE,
    HELPING,
    MARKED,
    PREPOSITIONS,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, Sort
from tracker.vocabulary import Span

MEANS = wordset("night dawn noon day sea air land road surprise force saying")  # of what nobody did: "attacked by night"
_IN_TIME, _SOME = wordset("for since on in over during"), wordset("the some many several more than past last a")
_OTHER_FINITE = FINITE - HELPING
_PASSIVE = 14  # words of "were taken from their families in the night and"
_PARTICIPLES = wordset("sold shot held hit struck cut set put led brought hung caught found burnt bound hurt")
_OF_OTHERS = wordset(
    "attempt attempts bid bids attack attacks assault assaults offensive raid raids push advance advances incursion"
)
_CROWDS = wordset("dozens scores hundreds thousands others more")
_DONE_TO = wordset(
    "killed wounded injured arrested detained displaced abducted kidnapped executed imprisoned jailed evacuated freed released"
)


def hangs_on_last(sentence: Sentence, group: int, before: Span) -> bool:
    """Whether what was done by somebody hangs on the last of several nouns: "a priest in return for the remains of two soldiers
    kidnapped by rebels"."""
    words = sentence.words[sentence.index_at(before.start) : group]
    return not {"for", "with", "on", "after", "by"}.isdisjoint(words)


def is_counted_off(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a number alone before what is done to people counts those it is done to: "nine people were killed and
    more than 30 arrested"."""
    before, words = sentence.words[first - 1].replace(",", "") if first else "", sentence.words
    is_number = before.isdigit() or before in NUMERALS or before in _CROWDS
    after = words[last] if last < len(words) else "."
    return words[first] in _DONE_TO and is_number and (after in BREAKS or after in PREPOSITIONS or after == "and")


def describes_noun(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a past form only tells what the noun behind it is like: "the occupied villages", "freed detained protesters"."""
    before = sentence.words[first - 1] if first else "."
    after = sentence.words[last] if last < len(sentence.words) else "."
    return (
        (
            (before in DETERMINERS and before != "that")  # "the guard that shelled Harim"
            or before in PREPOSITIONS
            or before.endswith("'s")
            or _is_counted(sentence, first, before, after)
            or (sentence.words[first] in MARKED and before.endswith("ed"))  # "freed detained protesters"
        )
        and heads_noun(after)
        and after not in DETERMINERS
    )


def _is_counted(sentence: Sentence, first: int, before: str, after: str) -> bool:
    """ "Six occupied villages", "a dozen wounded soldiers"."""
    if before not in NUMERALS and not before.isdigit():
        return False
    people = sentence.words[first] in MARKED
    ahead = sentence.words[first + 1 : first + 4] if people else (after,)
    return any((Sort.PEOPLE if people else Sort.GROUND) in NOUNS.get(word, ()) for word in ahead)


def is_passive(sentence: Sentence, kind: FormKind, last: int, helpers: tuple[str, ...]) -> bool:
    """Whether a past form tells what is done to somebody: "was taken", "taken by rebels", and not "had taken"."""
    if kind is not FormKind.PAST:
        return False
    shapes = [word for word in helpers if word in BE or word in HAVE]
    if shapes:
        return shapes[-1] in BE
    after, behind = (*sentence.words[last : last + 2], "", "")[:2]
    if sentence.words[last - 1] in _OF_OTHERS:
        return False  # "stopped an attempt by the rebels"
    by = last if after == "by" else _after_length(sentence, last)
    behind = behind if by == last else (*sentence.words[by + 1 : by + 2], "")[0]
    return sentence.words[by : by + 1] == ("by",) and behind not in MEANS and not by_is_time(sentence, by)


def _after_length(sentence: Sentence, last: int) -> int:
    """Where a passive goes on behind the time it took: the "by" of "closed for five months by rebels", "held since May by"."""
    words, at = sentence.words, last
    if words[at : at + 1] and words[at] in _IN_TIME:
        at += 1
        while at < len(words) and (words[at] in TIME_WORDS or words[at] in NUMERALS or words[at].isdigit() or words[at] in _SOME):
            at += 1
    return at if at > last + 1 else last


def may_be_suffered(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a past form without helpers may tell what is done to somebody: before "by", or joined to another such form."""
    words = sentence.words
    return words[last : last + 1] == ("by",) or (first > 0 and words[first - 1] in ("and", "or"))


def first_passive(sentence: Sentence, group: int, last: int) -> int | None:
    """Where the "were" of "were parted and shot" stands: a participle joined to a passive, with nothing behind it; None
    elsewhere."""
    words, at = sentence.words, group - 1
    if at < 2 or words[at] not in ("and", "or") or object_of(sentence, last) is not None:
        return None
    for back in range(at - 1, max(at - _PASSIVE, 0), -1):
        if words[back] == "," and words[back - 1].endswith(("ed", "en")):
            continue  # "were stripped, blindfolded and beaten"
        if (words[back] in BREAKS and words[back] != "as") or (words[back] in _OTHER_FINITE and words[back] != words[back + 1]):
            return None
        if words[back] in BE:
            return back if words[back + 1].endswith(("ed", "en")) or words[back + 1] in _PARTICIPLES else None
    return None


def suffered_before(sentence: Sentence, subject: Span, comma: int) -> int | None:
    """Where the passive ends whose subject a participle behind a comma would take: the "hit" of "the bus was hit by a shell,
    killing nine", which killed nobody itself; None where that subject does something."""
    first = sentence.index_at(subject.end - 1) + 1
    if sentence.words[comma] != "," or first > comma:
        return None
    at = next((at for at in range(first, comma) if sentence.words[at] not in HELPING | ADVERBS), comma)
    is_suffered = not BE.isdisjoint(sentence.words[first:at]) and FormKind.PAST in kinds_of(sentence.words[at])
    return at + 1 if is_suffered else None


def goes_on(sentence: Sentence, agent: Span) -> bool:
    """Whether who did it is followed by the verb that the sentence is about: "hostages captured by the raiders were freed"."""
    at = sentence.index_at(agent.end - 1) + 1
    return at < len(sentence.words) and sentence.words[at] in HELPING
