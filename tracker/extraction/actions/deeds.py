"""How the words of a rule are used where they stand: as verb or noun, with which subject and object, if the rule allows it."""

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.bare_attacks import from_all_sides, is_attack
from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.actions.noun_uses import noun_use
from tracker.extraction.actions.objects import agent_after
from tracker.extraction.actions.participles import suffered_before
from tracker.extraction.actions.uses import Use, filled
from tracker.extraction.actions.verb_uses import verb_use
from tracker.extraction.actions.verbs_above import MEASURES
from tracker.extraction.rules.en.actions import DeedRule, Form
from tracker.extraction.rules.en.actions.forms import FormKind
from tracker.extraction.rules.en.actions.grammar import BE, SAYING, wordset
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.vocabulary import CODES, VIOLENT, Action, Family, Modality, Span

# Who finds the dead has not killed them: "nine bodies were recovered by the police".
_FOUND = frozenset({"en.action.casualties.bodies", "en.action.casualties.noun", "en.action.casualties.found"})
_ASIDE = 14  # words of ", the head of the hospital said on Friday,"
_BLOWS = wordset("attack attacks assault assaults offensive advance advances raid raids attempts attempt incursion incursions")
_ROW = 10  # words from one verb of a row to the next


def use_of(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    """Read the words as the rule means them; None where grammar or the sorts of subject and object forbid it."""
    use = verb_use(rule, sentence, first, last) if rule.meaning.form is Form.VERB else noun_use(rule, sentence, first, last)
    if use is None or not _fits(use):
        return None
    if rule.meaning.form is Form.VERB and use.kind is FormKind.GERUND and use.subject is not None:
        use = _without_sufferer(use)
        if not _fits(use):
            return None
    if rule.name in _FOUND:
        use = filled(use, None, use.object)
    if rule.meaning.form is Form.NOUN and rule.meaning.modality is Modality.PLANNED:
        use = filled(use, None, None)  # who defuses a bomb is not the one who laid it
    if rule.meaning.action is Action.REPEL and _is_suffered(use):
        use = filled(use, None, use.subject)
    if rule.meaning.action is Action.REPEL and (whose := _whose_blows(use)):
        use = filled(use, use.subject, whose)
    if rule.meaning.action is Action.LOSE and sentence.words[first] in BE and use.object and use.object.end <= use.start:
        use = filled(use, use.object, use.subject)  # "were driven out by the army"
    return _turned(use) if rule.meaning.turned and rule.meaning.form is Form.VERB else use


def _without_sufferer(use: Use) -> Use:
    """Harm that trails a passive, done by whoever did that: "the mill was bombed by jets, killing nine"."""
    comma = use.group - 1
    if use.rule.meaning.action not in VIOLENT or use.subject is None or comma < 0:
        return use
    last = suffered_before(use.sentence, use.subject, comma)
    return use if last is None else filled(use, agent_after(use.sentence, last)[1], use.object)


def _is_suffered(use: Use) -> bool:
    """ "Thirty attacks repelled near the ford": attacks repel nobody."""
    words = use.subject.of(use.sentence.text).lower().split() if use.subject and use.object is None else []
    return not _BLOWS.isdisjoint(words)


def _whose_blows(use: Use) -> Span | None:
    """The rebels of "the rebels, whose attacks had been thrown back": who was repelled."""
    at = use.sentence.index_at(use.object.start) if use.object else 0
    if at < 2 or use.sentence.words[at - 1] != "whose":
        return None
    return nouns_before(use.sentence, at - 2 if use.sentence.words[at - 2] == "," else at - 1)


def _turned(use: Use) -> Use:
    return filled(use, use.object, use.subject, is_attributive=use.is_attributive)


def _fits(use: Use) -> bool:
    meaning, sentence = use.rule.meaning, use.sentence
    if meaning.takes and meaning.form is Form.VERB and use.object is None:
        is_assault = meaning.action is Action.ASSAULT
        return from_all_sides(sentence, use.last) or (is_assault and is_attack(sentence, use.first, use.last, use.subject))
    if meaning.takes and use.object and not _allows(meaning.takes, use.object, sentence):
        return False
    if _is_of_nature(use):
        return False
    if meaning.needs_subject and use.subject is None:
        return False
    return not (meaning.does and use.subject and not _allows(meaning.does, use.subject, sentence))


def _in_small_letters(span: Span, sentence: Sentence) -> str:
    """A phrase without the capital that the beginning of a sentence gives it."""
    words = span.of(sentence.text)
    return words[:1].lower() + words[1:] if span.start == sentence.span.start else words


def _is_of_nature(use: Use) -> bool:
    """ "Gales pounded the coast", "killed 14 dogs": what the weather or a plague does is no deed, nor what is done to beasts."""
    action = use.rule.meaning.action
    if action not in VIOLENT and CODES[action].family is not Family.CONTROL:
        return False
    doers = sorts_in(_in_small_letters(use.subject, use.sentence)) if use.subject else frozenset()
    if Sort.NATURE in doers or doers == {Sort.ANIMAL}:
        return True
    is_harm = action in (Action.KILLING, Action.WOUNDING)
    return bool(is_harm and use.object and sorts_in(use.object.of(use.sentence.text)) == {Sort.ANIMAL})


def _allows(wanted: frozenset[Sort], span: Span, sentence: Sentence) -> bool:
    text = span.of(sentence.text)
    if sorts_in(text, is_upper=sentence.is_upper) & wanted:
        return True
    first, _, last = text.rpartition(" and ")  # "an agronomist and two nurses", "Norlandic and Velandic jets"
    adjective = first[4:] if first.lower().startswith("the ") else first
    shared = wanted if adjective[:1].isupper() and " " not in adjective else wanted & {Sort.PEOPLE}
    return bool(first) and bool(shared & sorts_in(last, is_upper=sentence.is_upper))


def _has_come_to_be(use: Use, before: Use) -> bool:
    """ "Seized the port and now controls the hills": a past and a present of one clause."""
    link = use.sentence.words[use.group - 1] if use.group else ""
    return link == "and" and use.kind is FormKind.PRESENT and before.kind is FormKind.PAST


def sharing_subject(use: Use, before: Use | None) -> Use:
    """ "Have burned houses, freed prisoners and taken hostages", "held it before leaving": verbs in a row have one subject."""
    if before is not None and _goes_before(use, before):
        return filled(use, before.subject, use.object)
    if before is None or use.kind is FormKind.NONE or not (use.kind is before.kind or _has_come_to_be(use, before)):
        return use
    if use.subject and use.subject.overlaps(before.span):  # "killing three and wounding nine": both have one subject
        return filled(use, before.subject, use.object)
    link = use.sentence.words[use.group - 1] if use.group else ""
    if before.subject is None:
        return use
    end = _before_saying(use)
    in_row = link in (",", "and") and 0 < end - before.last <= _ROW and before.subject.end <= before.span.start
    is_suffered = use.object is not None and use.object.end <= use.start  # "the town, which rebels took, was shelled"
    if use.subject and use.subject.end <= before.subject.start and use.sentence.words[use.group] in MEASURES:
        return use  # "the union found that guards had killed nine and imposed sanctions"
    is_active = not is_suffered if use.subject is None else use.subject.end <= use.start and use.group == use.first
    return filled(use, before.subject, use.object) if in_row and is_active else use


def _goes_before(use: Use, before: Use) -> bool:
    """ "Held the fort for hours before withdrawing": who withdrew had held it."""
    subject = use.subject  # the "Orra" of "shelled Harim and Orra before withdrawing"
    is_theirs = subject is None or subject.start >= before.span.end or subject.overlaps(before.span)
    is_bare = is_theirs and use.kind is FormKind.GERUND and use.group == use.first
    return is_bare and use.sentence.words[use.group - 1] == "before" and before.kind in (FormKind.PAST, FormKind.PRESENT)


def _before_saying(use: Use) -> int:
    """Where a row of verbs is broken off by who says it: "took the port from the guard, residents said, and shelled"."""
    words, comma = use.sentence.words, use.group - 2
    if comma < 1 or words[comma : use.group] != (",", "and"):
        return use.first
    opens = next((at for at in range(comma - 1, max(comma - _ASIDE, 0), -1) if words[at] == ","), comma)
    return opens if not SAYING.isdisjoint(words[opens:comma]) else use.first
