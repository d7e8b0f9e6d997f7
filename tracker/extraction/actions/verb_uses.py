"""A rule's words used as a verb: active or passive, finite or not, with subject and object."""

from typing import NamedTuple

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.bare_attacks import from_all_sides, is_attack
from tracker.extraction.actions.clauses import Sentence, asked_once, group_start, is_finite, is_infinitive
from tracker.extraction.actions.objects import agent_after, object_of
from tracker.extraction.actions.objects_elsewhere import (
    aimed_at,
    antecedent,
    enclosed,
    headed,
    in_contact,
    of_whom,
    people_between,
    shared_object,
)
from tracker.extraction.actions.participles import (
    describes_noun,
    first_passive,
    goes_on,
    hangs_on_last,
    is_counted_off,
    is_passive,
    may_be_suffered,
)
from tracker.extraction.actions.subjects import fronted, subject_of
from tracker.extraction.actions.uses import Use
from tracker.extraction.actions.verb_forms import SHORT, VERBLESS, is_verb
from tracker.extraction.rules.en.actions import DeedRule
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import AUXILIARIES, BE, PRONOUNS_SUBJECT, wordset
from tracker.vocabulary import CODES, Action, Family, Span

_AFTER = wordset("after before since")  # "fled after having robbed the shop": who fled is told before
_OF_TROOPS = frozenset({Family.CONTROL, Family.FIGHTING})  # "drove the rebels out of the town", "sent troops to it"
_OF_OFFICE = frozenset({Action.ORGANISATION_CHANGE, Action.PROTESTERS_KILLED})
_DONE_TO = wordset("blown slain torn thrown beaten stolen")  # forms that are no past: "blew", "slew"
_UNDER = wordset("attack fire")  # "the port came under attack on Sunday by rebels"


class Verb(NamedTuple):
    """Where a verb group begins, the form of its verb, and its parties; what any rule of these words makes of them."""

    group: int
    kind: FormKind
    subject: Span | None = None
    object: Span | None = None
    is_attributive: bool = False


def verb_use(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    """Words `first` to `last` as a verb; None where none of their forms can be one there."""
    meaning, needs_object = rule.meaning, bool(rule.meaning.takes)
    takes_ground = CODES[meaning.action].family is Family.CONTROL and may_be_suffered(sentence, first, last)
    is_whole = last - first == SHORT and not needs_object
    verb = _verb_at(sentence, first, last, takes_ground, is_whole)
    if verb is None:
        return None
    if needs_object and verb.object is None and not verb.is_attributive:
        verb = _with_object_elsewhere(sentence, verb, first, last, is_assault=meaning.action is Action.ASSAULT)
    family = CODES[meaning.action].family
    if not needs_object and last - first > 1 and family not in _OF_TROOPS and meaning.action not in _OF_OFFICE:
        verb = _done_to_people(sentence, verb, first, last, family)
    return Use(rule, sentence, first, last, *verb)


def _done_to_people(sentence: Sentence, verb: Verb, first: int, last: int, family: Family) -> Verb:
    """Words that hold what was done, with the people between them ("charged a clerk with") or behind ("imposed sanctions on")."""
    if is_passive(sentence, verb.kind, last, sentence.words[verb.group : first]):
        return verb
    if people := people_between(sentence, first, last):
        return verb._replace(object=people)
    if verb.object is not None or family is Family.PACT:
        return verb
    return verb._replace(object=aimed_at(sentence, last, is_word=family is Family.STATEMENT))


@asked_once
def _verb_at(sentence: Sentence, first: int, last: int, takes_ground: bool, is_whole: bool) -> Verb | None:
    """What grammar says of words `first` to `last` as a verb: of ground, or a whole that holds its own object."""
    word = sentence.words[first]
    group = group_start(sentence, first) if word not in BE or word == "been" else first
    helpers = sentence.words[group:first]
    kinds = (kind for kind in kinds_of(word) if is_verb(sentence, kind, first, last, helpers, is_whole=is_whole))
    kind = next(kinds, None)
    return None if kind is None else _with_parties(Verb(group, kind), sentence, first, last, takes_ground=takes_ground)


def _with_parties(verb: Verb, sentence: Sentence, first: int, last: int, *, takes_ground: bool) -> Verb:
    kind, helpers = verb.kind, sentence.words[verb.group : first]
    if kind is FormKind.PAST and AUXILIARIES.isdisjoint(helpers) and describes_noun(sentence, first, last):
        return verb._replace(subject=agent_after(sentence, last)[1], object=object_of(sentence, last), is_attributive=True)
    is_participle = helpers[:1] == ("being",) or (kind is FormKind.GERUND and BE.isdisjoint(helpers))
    is_participle = is_participle or (helpers[:1] == ("having",) and sentence.words[verb.group - 1] not in _AFTER)
    nonfinite = is_participle or is_infinitive(helpers)  # "before being beaten back"
    before = subject_of(sentence, verb.group, nonfinite=nonfinite)
    if before is None and sentence.words[first] in VERBLESS:
        before = headed(sentence, verb.group)  # "Harim: under rebel control"
    joined = first_passive(sentence, verb.group, last) if kind is FormKind.PAST and not helpers else None
    if joined is not None or is_passive(sentence, kind, last, helpers) or _is_participle(sentence, first, last, helpers):
        before = before if joined is None else subject_of(sentence, group_start(sentence, joined), nonfinite=False)
        if not helpers and takes_ground:
            before = nouns_before(sentence, verb.group) or before  # "killed ten in a town held by rebels": it is the town
        elif not helpers and before is not None and hangs_on_last(sentence, verb.group, before):
            before = nouns_before(sentence, verb.group) or before
        agent = agent_after(sentence, last)[1]
        is_attributive = not helpers and agent is not None and goes_on(sentence, agent)
        return verb._replace(subject=agent, object=before, is_attributive=is_attributive)
    if kind is FormKind.PAST and not helpers and verb.group == 0 and (told := fronted(sentence, 0)):
        agent = agent_after(sentence, last)[1]  # "surrounded since May, the town starved"
        return verb._replace(subject=agent if agent and agent.end < told.start else None, object=told)
    if kind is FormKind.PAST and not helpers and before is not None and sentence.low.startswith("with ", before.start):
        return verb._replace(subject=None, object=Span(before.start + len("with "), before.end))  # "with the garrison cut off"
    if kind is FormKind.PAST and not helpers and is_counted_off(sentence, first, last):
        return verb._replace(subject=agent_after(sentence, last)[1], object=nouns_before(sentence, first))
    after = of_whom(sentence, verb.group, before) or enclosed(sentence, first, last) or object_of(sentence, last)
    return verb._replace(subject=before, object=after)


def _is_participle(sentence: Sentence, first: int, last: int, helpers: tuple[str, ...]) -> bool:
    """Whether a form that is no past, and has neither helper nor object, tells what was done: "a fisherman, blown up at sea"."""
    return not helpers and sentence.words[first] in _DONE_TO and object_of(sentence, last) is None


def _with_object_elsewhere(sentence: Sentence, verb: Verb, first: int, last: int, *, is_assault: bool) -> Verb:
    """A verb that needs an object and has none behind it, with the parties that this makes."""
    if is_passive(sentence, verb.kind, last, sentence.words[verb.group : first]):
        return verb
    before, after = _without_object(sentence, verb, first, last, verb.subject, is_assault=is_assault)
    return verb._replace(subject=before, object=after)


def _right_before(sentence: Sentence, group: int, before: Span | None) -> Span | None:
    """The three men of "marched to mourn three men killed": only the last of several nouns; None where no verb stands."""
    first = sentence.index_at(before.start) if before and sentence.words[group - 1] not in ("and", "or") else group
    return nouns_before(sentence, group) if any(is_finite(sentence, at) for at in range(first, group)) else None


def _without_object(
    sentence: Sentence, verb: Verb, first: int, last: int, before: Span | None, *, is_assault: bool
) -> tuple[Span | None, Span | None]:
    """Subject and object of "positions they had lost", where the object leads, and of "two soldiers killed in clashes", a short
    passive."""
    words, helpers = sentence.words, sentence.words[verb.group : first]
    subject_word = before.of(sentence.text).lower() if before else ""
    leading = antecedent(sentence, before) if before else None
    if leading:
        return before, leading
    if before and (apart := in_contact(sentence, before)):
        return apart
    if before and subject_word in PRONOUNS_SUBJECT:
        return before, nouns_before(sentence, sentence.index_at(before.start))
    if from_all_sides(sentence, last):
        return before, None
    if shared := shared_object(sentence, verb.kind, last):
        return before, shared
    if before is None and verb.kind is FormKind.PAST and not helpers and (place := headed(sentence, verb.group)):
        return None, place
    is_joined = last < len(words) and words[last] == "and"  # "shot at and set fire to the car"
    of_nobody = last + 1 < len(words) and words[last] == "by"  # "attacked by night"
    is_participle = verb.kind is FormKind.PAST and words[first] != "sank"
    is_short = is_participle and not helpers and not is_joined and not of_nobody
    if is_short and not (is_assault and is_attack(sentence, first, last, before)):
        harmed = _right_before(sentence, verb.group, before) or before
        return (agent_after(sentence, last)[1] if words[last - 1] in _UNDER else None), harmed
    return before, None
