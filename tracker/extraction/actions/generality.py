"""Whether a deed is only spoken of in general: "terrorist attacks", "those who murder", and no deed of a day."""

from tracker.extraction.actions.openings import Openings
from tracker.extraction.actions.uses import Use
from tracker.extraction.rules.en.actions import Form
from tracker.extraction.rules.en.actions.general import GENERALITIES, GeneralRule
from tracker.extraction.rules.en.actions.grammar import AUXILIARIES, BREAKS, DETERMINERS, OBJECT_STOPS
from tracker.vocabulary import ARMS, CODES, FORCE, Action

_OPENINGS = Openings(rule.meaning.first_words for rule in GENERALITIES)
_FAMILIES = FORCE - ARMS
_ALSO = frozenset({Action.ASSAULT, Action.BOMBING, Action.GRENADE})
_NOT = frozenset({Action.ARREST, Action.DISPLACEMENT, Action.CASUALTIES, Action.CURFEW, Action.DESTRUCTION, Action.WOUNDING})
_BEFORE, _AFTER = 6, 8  # words that may stand between
_LINKS = frozenset({",", "and", "or", "/", "the"})


def generality_of(use: Use) -> GeneralRule | None:
    """The rule by whose words a deed of violence is spoken of in general, None where it is told as a deed."""
    action = use.rule.meaning.action
    if action in _NOT or not (action in _ALSO or CODES[action].family in _FAMILIES):
        return None
    is_noun = use.rule.meaning.form is Form.NOUN
    words, end = use.sentence.words, use.first if is_noun else use.group
    marks = _OPENINGS.among((*words[max(end - 1 - _BEFORE, 0) : end], *words[use.last : use.last + _AFTER]))
    if not marks:
        return None
    for number, rule in enumerate(GENERALITIES):
        if (
            marks >> number & 1
            and (rule.meaning.nouns if is_noun else rule.meaning.verbs)
            and _speaks(rule, use, is_noun=is_noun)
        ):
            return rule
    return None


def _speaks(rule: GeneralRule, use: Use, *, is_noun: bool) -> bool:
    if is_noun and rule.meaning.plural and not _is_many(use):
        return False
    return _follows(rule, use) if rule.meaning.is_after else _leads(rule, use, is_noun=is_noun)


def _is_many(use: Use) -> bool:
    """A plural, or a thing without number such as "sabotage", that no number and no light verb makes a deed."""
    words = [word for word in use.sentence.words[use.first : use.last] if word not in OBJECT_STOPS and word != "of"]
    last = words[-1] if words else ""
    return (last.endswith("s") or not _has_article(use)) and use.light is None


def _has_article(use: Use) -> bool:
    words = use.sentence.words[max(0, use.first - 4) : use.first]
    return any(word in DETERMINERS or word[0].isdigit() for word in words)


def _leads(rule: GeneralRule, use: Use, *, is_noun: bool) -> bool:
    """Whether the rule's words end right before the deed, with nothing between but what belongs to its own phrase."""
    sentence = use.sentence
    end = use.first if is_noun else use.group
    for at in range(end - 1, max(end - 1 - _BEFORE, -1), -1):
        match = rule.pattern.match(sentence.text, sentence.starts[at], sentence.span.end)
        if match and match.end() <= sentence.starts[end]:
            gap = sentence.words[sentence.index_at(match.end() - 1) + 1 : end]
            if _is_own(gap, is_noun=is_noun):
                return True
        if sentence.words[at] in BREAKS and sentence.words[at] not in _LINKS:
            return False
    return False


def _is_own(gap: tuple[str, ...], *, is_noun: bool) -> bool:
    if not is_noun:
        return all(word in AUXILIARIES for word in gap)
    return len(gap) <= 3 and not any(word in OBJECT_STOPS or (word in BREAKS and word not in _LINKS) for word in gap)


def _follows(rule: GeneralRule, use: Use) -> bool:
    sentence = use.sentence
    reach = 3 if rule.meaning.plural else _AFTER
    for at in range(use.last, min(use.last + reach, len(sentence.words))):
        if sentence.words[at] in BREAKS and sentence.words[at] not in _LINKS:
            return False
        if rule.pattern.match(sentence.text, sentence.starts[at], sentence.span.end):
            return not rule.meaning.plural or set(sentence.words[use.last : at]) <= _LINKS
    return False
