"""Who is urged, forced or seen to do a deed, or tries it, by what stands right before an infinitive or participle."""

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.chunks import is_break
from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.rules.en.actions.grammar import BREAKS, DETERMINERS, PREPOSITIONS, wordset
from tracker.vocabulary import Span

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
_OWN_WORDS = wordset(
    "claim claims decision decisions failure refusal move moves threat threats promise pledge vow intention intentions inability "
    "ability campaign operation operations order orders proposal agreement"
)  # whoever owns these does what they are about: "the army's claim to have taken the town"
_FOILING = wordset("foiled foil foils thwarted thwart prevented prevent averted avert frustrated stopped blocked uncovered")
_FOILED = 6  # words of "foiled an armed attempt"
_FORCING, _FORCED = wordset("forcing compelling prompting causing"), 9  # and how many words they may stand off
_SEEING = wordset("saw seen watched filmed photographed spotted showed shows show showing")
_URGING = wordset("called calls urged urges ordered orders told tells asked asks forced forces invited invites")


def seen_or_urged(sentence: Sentence, group: int) -> Span | None:
    """Who is seen at a deed or told to do it: "residents saw soldiers leaving the town", "called on them to lay down arms";
    None where nobody is."""
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


def forced(sentence: Sentence, group: int) -> Span | None:
    """The villagers of "forcing thousands of villagers to flee"; None where nobody is forced."""
    if sentence.words[group] != "to":
        return None
    for at in range(group - 1, max(group - 1 - _FORCED, 0), -1):
        if sentence.words[at] in _FORCING:
            return sentence.stretch(at + 1, group)
        if sentence.words[at] in BREAKS:
            return None
    return None


def asked(sentence: Sentence, group: int) -> Span | None:
    """Who is asked: the fighters of "called on fighters to leave", "ordered the fighters to leave"; None where nobody is."""
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


def is_anybody_s_attempt(sentence: Sentence, group: int) -> bool:
    """Whether nobody tells whose attempt it was: "were shot during an attempt to rescue them"."""
    words = sentence.words
    if group < 3 or words[group] != "to" or words[group - 1] not in _TRIES:
        return False
    before = words[max(0, group - _FOILED) : group - 1]
    is_foiled = not _FOILING.isdisjoint(before) and not any(word.endswith(("'s", "s'")) for word in before)
    return is_foiled or (words[group - 2] in ("an", "the") and words[group - 3] in _AMID)


def who_tried(sentence: Sentence, group: int) -> Span | None:
    """The army of "repelled the army's attempt to storm", "an attempt by the army to storm"; None where nobody tries it."""
    if group < 2 or sentence.words[group] != "to":
        return None
    if sentence.words[group - 1] not in _TRIES | _OWN_WORDS:
        tries = (at for at in range(group - 2, max(group - _LONGEST_NAME, 0), -1) if sentence.words[at] == "by")
        by = next(tries, None)
        return sentence.stretch(by + 1, group) if by and sentence.words[by - 1] in _TRIES else None
    first = last = group - 2 - (sentence.words[group - 2] == "'")
    if not sentence.words[group - 2].endswith(("'s", "'")):
        return None
    while first > 0 and last - first < _OWNER and not (is_finite(sentence, first - 1) or is_break(sentence, first - 1)):
        first -= 1
        if sentence.words[first] in DETERMINERS:
            break
    return sentence.stretch(first, last + 1)
