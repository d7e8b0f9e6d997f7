"""Find deeds in text: words of the rules, used as the rules mean them, with subject, object, modality and negation."""

from collections.abc import Iterator, Sequence
from itertools import islice

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.deeds import sharing_subject, use_of
from tracker.extraction.actions.gaps import with_gaps
from tracker.extraction.actions.generality import generality_of
from tracker.extraction.actions.manner import is_refused, manner_of, was_before
from tracker.extraction.actions.openings import TwoWordOpenings
from tracker.extraction.actions.untrue import denial_of
from tracker.extraction.actions.uses import Use, heads_noun
from tracker.extraction.folding import lowered
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.actions import DEED_RULES, DeedRule, Form
from tracker.extraction.rules.en.actions.forms import FormKind
from tracker.extraction.rules.en.actions.grammar import DETERMINERS
from tracker.extraction.rules.en.grounds import REASON
from tracker.vocabulary import Span

_CLEFTS, _CLEFT = (("it", "was"), ("it", "is")), 12  # and words of "it was the guard, and not the league, that"
_BEFORE, _AFTER = 40, 60  # characters around the words in which an `unless` may begin
_FOR_IT = 70  # characters before a deed that may say what is done for it
_MOST = 60  # deeds in a passage; what holds more is no sentence
_BESIDE = 300  # and in which a `beside` or an `apart` may stand, so that a sentence without end costs no more than others


_OPENINGS = TwoWordOpenings(DEED_RULES, [rule.meaning.openings for rule in DEED_RULES])


def find_actions(text: str, passages: tuple[Passage, ...]) -> tuple[ActionMention, ...]:
    """Every deed spoken of in the passages, in the order of the text; no two share a word."""
    low = lowered(text)
    return tuple(mention for passage in passages for mention in _told_in(text, low, passage))


def _told_in(text: str, low: str, passage: Passage) -> Iterator[ActionMention]:
    told = tuple(islice(_in_passage(text, low, passage), _MOST))
    return with_gaps(text, passage, told)


def _in_passage(text: str, low: str, passage: Passage) -> Iterator[ActionMention]:
    sentence = Sentence.of(text, passage.span, low)
    taken, before = 0, None
    for at, rules in _OPENINGS.along(sentence.words):
        use = _best_use(sentence, at, rules) if at >= taken else None
        if use:
            taken, before = use.last, sharing_subject(use, before)
            yield _mention(before)


def _best_use(sentence: Sentence, at: int, rules: Sequence[DeedRule]) -> Use | None:
    """Of rules that may begin at a word the one with the longest words that is used as it means; of equals the first."""
    found: list[tuple[int, DeedRule]] = []
    for rule in rules:
        match = rule.pattern.match(sentence.text, sentence.starts[at], sentence.span.end)
        if match:
            found.append((match.end(), rule))
    for end, rule in sorted(found, key=lambda pair: (-pair[0], pair[1].meaning.form is Form.NOUN)):
        last = sentence.index_at(end - 1) + 1
        use = None if _is_barred(rule, sentence, at, last) else use_of(rule, sentence, at, last)
        if use and not (rule.meaning.is_refusal and not is_refused(use)):
            return use
    return None


def _is_barred(rule: DeedRule, sentence: Sentence, at: int, last: int) -> bool:
    """Whether an `unless` overlaps the words, or the sentence lacks what must stand beside them, or has what must not."""
    meaning = rule.meaning
    if not (meaning.unless or meaning.apart or meaning.beside):
        return False
    low, start, end = sentence.low, sentence.starts[at], sentence.ends[last - 1]
    if meaning.unless:
        first, last = max(sentence.span.start, start - _BEFORE), min(sentence.span.end, end + _AFTER)
        found = meaning.unless.pattern.finditer(sentence.text, first, last) if meaning.unless.may_match(low, first, last) else ()
        if any(match.start() < end and start < match.end() for match in found):
            return True
    first, last = max(sentence.span.start, start - _BESIDE), min(sentence.span.end, end + _BESIDE)
    if meaning.apart and meaning.apart.search(sentence.text, low, first, last):
        return True
    return bool(meaning.beside and not meaning.beside.search(sentence.text, low, first, last))


def _mention(use: Use) -> ActionMention:
    manner, general = manner_of(use), generality_of(use)
    span = use.span
    return ActionMention(
        span=span,
        text=span.of(use.sentence.text),
        rule=use.rule.name,
        action=use.rule.meaning.action,
        modality=manner.modality,
        negated=manner.negated,
        is_noun=use.rule.meaning.form is Form.NOUN,
        is_past_background=use.is_attributive or _is_told_before(use),
        subject=use.subject,
        object=use.object,
        polarity_shift=denial_of(use),
        beside=() if use.light is None else (Span(use.sentence.starts[use.light], use.sentence.ends[use.light]),),
        generality=general.name if general else "",
    )


def _is_told_before(use: Use) -> bool:
    """Whether a deed is one before that of which the sentence tells."""
    return _is_relative(use) or _only_tells_which(use) or was_before(use) or _is_reason(use)


def _is_reason(use: Use) -> bool:
    """ "To avenge the murder of a judge": a deed for which another is done."""
    if use.rule.meaning.form is not Form.NOUN:
        return False
    return bool(REASON.pattern.search(use.sentence.text, max(use.sentence.span.start, use.start - _FOR_IT), use.start))


def _only_tells_which(use: Use) -> bool:
    """ "Pursued the gunmen that killed nine men": told before, to say who is meant; but "it was the gunmen that killed"."""
    words, at = use.sentence.words, use.group - 1
    if at < 1 or words[at] != "that" or use.kind is not FormKind.PAST or use.group != use.first:
        return False
    after = words[use.last] if use.last < len(words) else "."
    is_cleft = any(words[back : back + 2] in _CLEFTS for back in range(max(0, at - _CLEFT), at))
    return heads_noun(after) and after not in DETERMINERS and not is_cleft


def _is_relative(use: Use) -> bool:
    """ "…, which was captured by rebels": a deed before the one the sentence reports."""
    is_active = use.subject is not None and use.subject.start < use.span.start  # "had been taken by rebels" is a passive
    if is_active and use.subject and use.object and "had" in use.group_words and use.object.end <= use.subject.start:
        return True
    before = use.sentence.words[use.group - 1] if use.group else ""
    told = set(use.group_words)
    if "been" in told and use.kind is not FormKind.GERUND:  # and not "who have been massing there for a month"
        told |= {"was"}
    return before in ("which", "that", "who") and bool({"was", "were", "had"} & told)
