"""In what manner of being a deed is spoken of: its modality, and whether it is said not to have been done."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.actions.openings import Openings
from tracker.extraction.actions.untrue import is_unverified
from tracker.extraction.actions.uses import Use
from tracker.extraction.actions.verb_forms import is_verbless
from tracker.extraction.rules.en.actions import Form
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BREAKS,
    DETERMINERS,
    FINITE,
    NEGATIONS,
    OBJECT_STOPS,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.manner import RULES, Manner, MannerRule
from tracker.vocabulary import CODES, Action, Family, Modality

_OPENINGS = Openings(rule.meaning.first_words for rule in RULES)
_WINDOW, _AHEAD = 12, 8  # words before a deed, and behind it, that may govern it
_ASIDE = 24  # words in commas behind a noun
_SHARED = 20  # words from a verb back to the auxiliary that it shares with the one before
_FUTURE = wordset("will shall 'll won't")
_TO_COME = wordset("will would shall 'll")
_CONDITIONAL = wordset("would could may might should can cannot can't couldn't wouldn't")
_PRESENT_BE = wordset("is are am 's 're been")
_FACTUAL = wordset(
    "began begin begins begun started start starts managed able helped helped forced used reported said "
    "alleged known believed thought suspected estimated presumed understood appeared seems appears seemed"
)
_WAGED = frozenset({Family.CONTROL, Family.FIGHTING})
_DONE_BY_GATHERING = frozenset({Family.PROTEST, Family.STATEMENT})  # who gathers "to protest" protests
_MEANT = wordset("last planned scheduled announced expected promised intended")  # "the offensive planned for May was called off"
_TRIES, _CAME_TO_NOTHING = wordset("attempt attempts bid bids effort efforts"), wordset("failed foiled thwarted miscarried")
_FAILED = next(rule for rule in RULES if rule.name == "en.manner.failed")
_BEGUN, _NEXT = wordset("began started"), 4  # and how many words behind a noun it may stand
_LASTING = wordset("continue continues continued continuing keep keeps kept still")
_ANSWERING = wordset("response reaction reply retaliation answer due prior thanks owing according addition")  # "in response to"
_NEXT_TIME = 8  # words behind a siege in which it is said how long it lasted
_CLAIMS = wordset("claim claims claimed claiming")
_SAID = wordset(
    "said says saying told tells reported reports announced claimed claims according added stated admitted conceded denied "
    "denies deny denying insisted insists"
)
_PROMISED = wordset("said says announced told confirmed promised pledged declared added")
_CONDITIONS = wordset("if unless otherwise warned feared were")
_SAID_BEFORE = 8  # words from "said" to "would"
_GIVEN = wordset("the this that these those his her their its")
_NOBODY = re.compile(r"(?:no one|not a single|not one|nobody|none|no(?!\s+(?:more|fewer|less)\s+than)|neither)\b", re.IGNORECASE)
_SENSED = re.compile(r"\s+(?:still\s+|also\s+)?be\s+(?:heard|seen)\b", re.IGNORECASE)
_UNSURE = re.compile(
    r"\b(?:no\s+(?:information|evidence|proof|confirmation|indication|word|sign|signs|reports?)|"
    r"(?:not|n't|never|unable\s+to)\s+(?:independently\s+|yet\s+)?(?:confirm|verify|confirmed|verified|sure|certain|clear|known))\s+\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class MannerOfBeing:
    """What `manner_of` finds: modality, negation, the rule that decided ("" for tense alone)."""

    modality: Modality
    negated: bool = False
    rule: str = ""


def manner_of(use: Use) -> MannerOfBeing:
    """The modality of a deed from its verb group, the words that govern it and the words that follow."""
    words = use.group_words
    if use.rule.meaning.is_refusal:
        return MannerOfBeing(Modality.PLANNED if set(words) & _FUTURE else Modality.HAPPENED)
    negated = bool(set(words) & NEGATIONS and not _is_not_only(words)) or _is_nobody(use) or _is_no_state(use)
    governed = _governor(use)
    negated = negated != (governed.meaning.negated if governed else False)
    if negated and _has_stopped(use, words):
        return MannerOfBeing(Modality.HALTED)
    modality = _modality(use, words, governed)
    if modality is Modality.HAPPENED and use.rule.meaning.modality and not (_has_begun(use) or was_before(use) or _is_over(use)):
        modality = use.rule.meaning.modality
    return MannerOfBeing(modality, negated, governed.name if governed else "")


def is_refused(use: Use) -> bool:
    """ "Would not let them pass", "refused to let them pass": that it is denied is the deed."""
    governed = _governor(use)
    return bool(set(use.group_words) & NEGATIONS) or bool(governed and governed.meaning.negated)


def _is_no_state(use: Use) -> bool:
    """ "Is not in control of the port", "is no longer under rebel control", "made no gains": denied within the words."""
    own = use.sentence.words[use.first : use.last]
    if own[1:2] in (("no",), ("little",)):
        return True
    if own[0] == "there":
        return "no" in own
    return (own[0] in BE or own[0].endswith("n't")) and bool({"not", "never", "longer"} & set(own[1:]) or own[0].endswith("n't"))


def _is_over(use: Use) -> bool:
    """ "Fell after a siege of 56 days": what came before a deed had ended."""
    words = use.sentence.words[max(0, use.first - _NEXT) : use.first]
    return use.rule.meaning.form is Form.NOUN and "after" in words and BREAKS.isdisjoint(words[words.index("after") + 1 :])


def was_before(use: Use) -> bool:
    """ "Rebels had held the port since May": a state that was before the one told of, unless somebody tells of it."""
    if use.rule.meaning.modality is not Modality.ONGOING or "still" in use.group_words:
        return False
    action, own = use.rule.meaning.action, use.sentence.words[use.first : use.last]
    is_lasting = action in (Action.HOLD, Action.PRESENCE) or (
        action is Action.SIEGE and not {"since", "for"}.isdisjoint(use.sentence.words[use.last : use.last + _NEXT_TIME])
    )
    before = use.sentence.words[use.group - 1 : use.group] if use.group else ()
    return is_lasting and "had" in (*use.group_words, *before, *own[:1]) and _SAID.isdisjoint(use.sentence.words)


def _is_not_only(words: tuple[str, ...]) -> bool:
    """ "Not only held the town but took the port": both are told."""
    return ("not", "only") in pairwise(words)


def _has_begun(use: Use) -> bool:
    """ "The siege began in March": its beginning is told, and not that it lasts."""
    light = use.sentence.words[use.light : use.light + 1] if use.light is not None else ()
    return bool(_BEGUN & {*light, *use.sentence.words[use.last : use.last + _NEXT]})


def _has_stopped(use: Use, words: tuple[str, ...]) -> bool:
    """ "Have not bombed the city since Tuesday" tells of a halt."""
    ahead = use.sentence.words[use.last : use.last + 8]
    return bool({"has", "have", "hasn't", "haven't"} & set(words)) and use.kind is FormKind.PAST and "since" in ahead


def _is_nobody(use: Use) -> bool:
    """ "No one was injured": the party itself says that it was not done."""
    return any(_NOBODY.match(use.sentence.text, span.start, span.end) for span in (use.subject, use.object) if span)


def _modality(use: Use, words: tuple[str, ...], governed: MannerRule | None) -> Modality:
    found = {*words, *_shared_helpers(use)}
    if governed and governed.meaning.modality is Modality.HALTED and found & _TO_COME and not _under_condition(use):
        return Modality.HALTED  # "announced that it would suspend air strikes"
    if found & _FUTURE and use.sentence.words[0] in ("if", "unless"):
        return Modality.HYPOTHETICAL  # "unless help arrives, the town will be lost"
    is_promised = found & _CONDITIONAL == {"would"} and _is_reported_future(use)
    if (found & _CONDITIONAL and not is_promised) or _under_condition(use):
        return Modality.HYPOTHETICAL
    if use.kind is FormKind.GERUND and use.subject is None and not words and _would_have(use):
        return Modality.HYPOTHETICAL
    if found & _FUTURE or is_promised:
        return Modality.PLANNED
    never_done = use.kind is FormKind.PAST and bool(found & NEGATIONS)  # "has still not captured it"
    if governed and governed.meaning.modality and not (never_done and governed.meaning.modality is Modality.ONGOING):
        return governed.meaning.modality
    if found & _LASTING and not never_done:
        return Modality.ONGOING
    is_aim = use.kind is FormKind.BASE and "to" in found and CODES[use.rule.meaning.action].family not in _DONE_BY_GATHERING
    if is_aim and not found & _FACTUAL and not governed and not _is_claimed(use):
        return Modality.PLANNED
    return _by_tense(use, words)


def _would_have(use: Use) -> bool:
    """ "Taking the town would open the road": it has not been taken."""
    behind = use.sentence.words[use.last : use.last + _WINDOW]
    end = next((at for at, word in enumerate(behind) if word in BREAKS), len(behind))
    return not _CONDITIONAL.isdisjoint(behind[:end])


def _is_claimed(use: Use) -> bool:
    """ "Both claim to hold the town": what is said to be, and not to come."""
    return use.group > 0 and use.sentence.words[use.group] == "to" and use.sentence.words[use.group - 1] in _CLAIMS


def _is_reported_future(use: Use) -> bool:
    """The "would" of "said it would send troops": what somebody says will be, unless a condition stands there."""
    words = use.sentence.words
    before = words[max(0, use.group - _SAID_BEFORE) : use.group]
    return not _PROMISED.isdisjoint(before) and _CONDITIONS.isdisjoint(words)


def _shared_helpers(use: Use) -> tuple[str, ...]:
    """The "would" of "said it would leave the town and burn the bridge", the "to" of "vowed to find and kill him"."""
    words = use.sentence.words
    link = use.group - 1
    if use.kind is not FormKind.BASE or use.group != use.first or link < 1 or words[link] not in ("and", "or"):
        return ()
    for at in range(link - 1, max(link - _SHARED, 0), -1):
        if words[at] in _FUTURE or words[at] in _CONDITIONAL:
            return (words[at],)
        if words[at] == "to" and FormKind.BASE in kinds_of(words[at + 1]):
            return (*words[max(0, at - 3) : at], "to")
        if words[at] in BREAKS or is_finite(use.sentence, at):
            return ()
    return ()


def _by_tense(use: Use, words: tuple[str, ...]) -> Modality:
    shapes = [word for word in words if word in BE]
    is_progressive = use.kind is FormKind.GERUND and shapes and shapes[-1] in _PRESENT_BE and "had" not in words
    return Modality.ONGOING if is_progressive or _is_headed(use, words) else Modality.HAPPENED


def _is_headed(use: Use, words: tuple[str, ...]) -> bool:
    """ "M23 advancing on the town": a line that names who fights and leaves out its "is"."""
    if use.kind is not FormKind.GERUND or words or CODES[use.rule.meaning.action].family not in _WAGED:
        return False
    opens = use.subject is not None and use.subject.start == use.sentence.span.start
    is_next = use.subject is not None and use.sentence.index_at(use.subject.end - 1) + 1 == use.first
    return opens and is_next and is_verbless(use.sentence, use.first, use.last)


def _under_condition(use: Use) -> bool:
    at = use.group
    while at > 0 and use.group - at < _WINDOW and use.sentence.words[at - 1] not in BREAKS:
        at -= 1
    if at > 0 and use.sentence.words[at - 1] in ("if", "unless", "whether"):
        return True
    if at > 0 and use.sentence.words[at - 1] in ("until", "till", "before") and _is_awaited(use):
        return True
    that = next((word for word in range(use.group - 1, at, -1) if use.sentence.words[word] == "that"), None)
    if that is not None and _UNSURE.search(use.sentence.text, use.sentence.starts[at], use.sentence.starts[that]):
        return True
    if is_unverified(use):
        return True
    opens = at == 0 or use.sentence.words[at - 1] in BREAKS
    return opens and at < use.group and use.sentence.words[at] == "had" and use.kind is FormKind.PAST  # "had the rebels attacked"


def _is_awaited(use: Use) -> bool:
    """ "Nobody may enter until the mines have been cleared": told in the present, it is still to come."""
    return (
        use.kind in (FormKind.BASE, FormKind.PRESENT)
        or bool(_PRESENT_BE & set(use.group_words) - {"been"})
        or (bool({"has", "have"} & set(use.group_words)) and use.kind is FormKind.PAST)
        or bool({"would", "will"} & set(use.sentence.words[: use.group]))
    )


def _governor(use: Use) -> MannerRule | None:
    """The rule whose words stand right before the deed (or, for nouns, right after it)."""
    first, words = max(0, use.first - _WINDOW), use.sentence.words
    if _came_to_nothing(use):
        return _FAILED
    is_noun = use.rule.meaning.form is Form.NOUN
    before = _OPENINGS.among(words[first : use.first])
    behind = _behind(use) if is_noun else use.last
    after = _OPENINGS.among(words[behind : behind + _AHEAD]) if is_noun else 0
    if not before | after:
        return None
    for rule in _governors(before, after, is_noun):
        if _follows(rule, use, behind) if rule.meaning.is_after else _leads(rule, use, first):
            return rule
    return None


def _came_to_nothing(use: Use) -> bool:
    """ "The army's attempt to retake the town failed": what was tried was not done."""
    words = use.sentence.words
    if "to" not in use.group_words or _TRIES.isdisjoint(words[max(0, use.group - _WINDOW) : use.group]):
        return False
    behind = words[use.last : use.last + _WINDOW]
    end = next((at for at, word in enumerate(behind) if word in BREAKS or word in ("and", "that", "which")), len(behind))
    return any(word in _CAME_TO_NOTHING for word in behind[:end])


@lru_cache(maxsize=1024)
def _governors(before: int, after: int, is_noun: bool) -> tuple[MannerRule, ...]:
    """The rules, by their marks, whose words stand before or after a deed and that speak of such a one."""
    listed = [rule for number, rule in enumerate(RULES) if (after if rule.meaning.is_after else before) >> number & 1]
    return tuple(rule for rule in listed if rule.meaning.is_after or (rule.meaning.nouns if is_noun else rule.meaning.verbs))


def _behind(use: Use) -> int:
    """Where the words behind a noun begin: over what is said of it in commas, "the truce, the first of the war, was to"."""
    words = use.sentence.words
    if words[use.last : use.last + 1] != (",",):
        return use.last
    close = next((at for at in range(use.last + 1, min(use.last + _ASIDE, len(words))) if words[at] in (",", ".", ";")), None)
    return close + 1 if close is not None and words[close] == "," else use.last


def _follows(rule: MannerRule, use: Use, first: int) -> bool:
    """Whether the rule's words come after the noun, over "around the apartments" and the like, before any mark."""
    sentence = use.sentence
    for at in range(first, min(first + _AHEAD, len(sentence.words))):
        if sentence.words[at] in BREAKS:
            return False
        match = rule.pattern.match(sentence.text, sentence.starts[at], sentence.span.end)
        if match:
            if _SENSED.match(sentence.text, match.end(), sentence.span.end):
                return False  # "gunfire could be heard"
            return rule.meaning.modality is not Modality.HALTED or _stands_alone(sentence, match.end())
        if sentence.words[at] in _MEANT:
            continue
        if (sentence.words[at] in AUXILIARIES and sentence.words[at] != "to") or sentence.words[at].endswith("ed"):
            return False
    return False


def _stands_alone(sentence: Sentence, end: int) -> bool:
    """Whether no object follows: "has stopped" and not "stopped work at the dam"."""
    at = sentence.index_at(end)
    word = sentence.words[at] if at < len(sentence.words) else "."
    return word in BREAKS or word in OBJECT_STOPS or word in ADVERBS or word in TIME_WORDS or word == "and"


def _leads(rule: MannerRule, use: Use, first: int) -> bool:
    sentence = use.sentence
    for at in range(use.first - 1, first - 1, -1):
        if sentence.words[at] in BREAKS and sentence.words[at] not in ("if", "unless", "whether", "amid"):
            return False
        match = rule.pattern.match(sentence.text, sentence.starts[at], use.start)
        if match and _is_close(use, match.end(), rule.meaning) and not _is_end_of_month(sentence, at):
            return True
    return False


def _is_end_of_month(sentence: Sentence, at: int) -> bool:
    """ "At the end of May rebels launched attacks": nothing was halted."""
    is_end = sentence.words[at : at + 2] == ("end", "of")
    return is_end and not TIME_WORDS.isdisjoint(sentence.words[at + 2 : at + 4])


def _is_close(use: Use, end: int, manner: Manner) -> bool:
    """Whether only words that belong to the deed's own phrase stand between."""
    sentence = use.sentence
    gap = sentence.words[sentence.index_at(end) : use.first] if end < use.start else ()
    if use.rule.meaning.form is Form.VERB:
        is_seen = len(gap) <= manner.over and not any(word in OBJECT_STOPS or word in BREAKS or word in FINITE for word in gap)
        return is_seen or all(word in AUXILIARIES or word in ADVERBS or word.endswith("ly") for word in gap)
    return (
        len(gap) <= manner.reach
        and not any(word in OBJECT_STOPS or word in BREAKS for word in gap)
        and not _is_given(use, end, gap)
    )


def _is_given(use: Use, end: int, gap: tuple[str, ...]) -> bool:
    """ "Decided to investigate the massacre": what is done to a deed that happened says nothing of how it is spoken of."""
    to = use.sentence.index_at(end - 1)
    if use.sentence.words[to] == "to" and use.sentence.words[to - 1] in _ANSWERING:
        return True
    if not gap or use.sentence.words[use.sentence.index_at(end - 1)] != "to" or use.light is not None:
        return False
    return gap[0] not in DETERMINERS and bool(set(gap[1:]) & _GIVEN)
