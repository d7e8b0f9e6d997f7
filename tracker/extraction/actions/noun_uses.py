"""A rule's words used as a noun: who did it, to whom, and the light verb ("launched an attack") that carries it."""

from collections.abc import Sequence

from tracker.extraction.actions.befallen import befallen, receiver
from tracker.extraction.actions.chunks import last_finite
from tracker.extraction.actions.clauses import Sentence, group_start, is_finite, is_infinitive
from tracker.extraction.actions.light_verbs import bears_none, light_verb
from tracker.extraction.actions.objects import agent_after, object_of
from tracker.extraction.actions.premodifiers import premodifier_of
from tracker.extraction.actions.subjects import charged_with, subject_of
from tracker.extraction.actions.sufferers import WEAPONS, of_victim, sufferer_of
from tracker.extraction.actions.uses import Use, filled, heads_noun
from tracker.extraction.rules.en.actions import DeedRule
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    BE,
    BREAKS,
    DETERMINERS,
    FINITE,
    FINITE_HELPERS,
    TIME_WORDS,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NUMERALS, Sort, sorts_in
from tracker.vocabulary import CODES, FORCE, Action, Family, Span

_DOES = ("carr", "stag", "mount", "conduct", "perpetrat", "commit", "undert")
_TELLS = ("announc", "declar", "proclaim")  # by whom ground was taken, those who announce it need not be
_DONE_TO = wordset("on against of upon targeting for with over")
_LEADS_TO = wordset("of over on in into from against for with through across")  # where a noun's own words end with it
_LEADS_DAY = wordset("on in over during within the past last next same this previous few")
_MOST_SIDES = 4
_INITIALS = 3  # words of "(RSF)"
_PACTS = frozenset({Action.CEASEFIRE, Action.CEASEFIRE_BROKEN, Action.AGREEMENT, Action.NEGOTIATION})
_CLOSE, _FAR = 5, 12  # words behind a noun in which "between" may stand
_MADE = wordset(
    "signed agreed reached brokered struck made held resumed erupted broke continued flared raged took were was reported"
)
_FOR_TALKS = wordset("for after in following during before")
_READY, _READY_FOR = wordset("ready willing open prepared"), 2  # and how many words before the talks it stands
_LED, _LED_BY = 6, 12  # words from "after" to "talks", and from a verb to "after"
_AHEAD = 5  # words from "target of" to the deed, and from the verb to "target"
# What third parties do for a pact that others make: "a truce brokered by Norland".
_MEDIATED = wordset("brokered mediated facilitated overseen supervised monitored sponsored arranged hosted guaranteed backed")
_LAID = wordset("blamed pinned")
_BLAMES, _BLAMED = wordset("blamed blames blame blaming"), 5  # and how many words before the deed it may stand
_CHARGED, _LEDS = wordset("of with for over in"), 5  # and words of "with the double"
_OWN_WORDS = DETERMINERS | NUMERALS | wordset("double attempted brutal alleged deadly bloody recent")
_LONGEST_NAME = 60  # characters of whoever is charged
_OWN = wordset("its their his her our")
_BODIES = wordset("coalition alliance regime junta government navy")
_MEANS = wordset("strikes strike airstrikes airstrike raids fire offensive counteroffensive counter-offensive advance assault")


def noun_use(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    """Words `first` to `last` as a noun; None where they can only be a verb."""
    before = sentence.words[first - 1] if first else ""
    after = sentence.words[last] if last < len(sentence.words) else "."
    if before in FINITE_HELPERS and before != "to":
        return None
    if before == "to" and (after in DETERMINERS or heads_noun(after)) and FormKind.BASE in kinds_of(sentence.words[first]):
        return None
    use = Use(rule, sentence, first, last, first, FormKind.NONE)
    if rule.meaning.of_owner:
        return befallen(use)
    if whose := _whose_means(use):
        return filled(use, whose, _noun_object(use._replace(last=sentence.index_at(whose.end - 1) + 1)))
    object_ = _noun_object(use) or _target_of(sentence, first)
    light = light_verb(sentence, first)
    if light is not None and bears_none(sentence, light, first, CODES[rule.meaning.action].family):
        light = None
    suffered_by = sufferer_of(sentence, first, last) if object_ is None else None
    if suffered_by is not None and light is None:
        return filled(use, agent_after(sentence, last)[1], suffered_by)
    if light is not None:
        return _lit(use, light, object_)
    if rule.meaning.action is Action.CASUALTIES and object_ is None:
        return filled(use, agent_after(sentence, last)[1], premodifier_of(sentence, first))  # "civilian casualties" suffered
    return filled(use, _without(_noun_subject(use), object_, sentence), object_)


def _whose_means(use: Use) -> Span | None:
    """The coalition of "air strikes of the coalition on the port": whose they are, and not what they hit."""
    sentence, of = use.sentence, use.last
    if sentence.words[of - 1] not in _MEANS or sentence.words[of : of + 1] != ("of",) or _after_day(sentence, of + 1) > of + 1:
        return None
    whose = object_of(sentence, of + 1)
    sorts = sorts_in(whose.of(sentence.text)) if whose else frozenset()
    after = sentence.index_at(whose.end - 1) + 1 if whose else of
    is_body = Sort.TROOPS in sorts or sentence.words[after - 1] in _BODIES
    is_on = Sort.PROPER in sorts and sentence.words[after : after + 1] in (("on",), ("against",))
    return whose if is_body or is_on else None


def _without(agent: Span | None, object_: Span | None, sentence: Sentence) -> Span | None:
    """The gunmen of "the killing by gunmen of two nurses", without those it was done to."""
    if agent is None or object_ is None or not agent.start < object_.start < agent.end:
        return agent
    at = sentence.index_at(object_.start)
    if at < 2 or sentence.words[at - 1] != "of":
        return agent
    return None if sentence.words[at - 2] in WEAPONS else Span(agent.start, sentence.ends[at - 2])


def _lit(use: Use, light: int, object_: Span | None) -> Use:
    sentence = use.sentence
    group = group_start(sentence, light)
    helpers = sentence.words[group:light]
    kind = kinds_of(sentence.words[light])[0]
    lit = Use(use.rule, sentence, use.first, use.last, group, kind, light=light)
    nonfinite = (kind is FormKind.GERUND and not set(helpers) & BE) or is_infinitive(helpers)
    own = _noun_subject(use)
    if own is not None and (own.start <= sentence.starts[light] < own.end or own.of(sentence.text).lower().split()[0] in _OWN):
        own = None  # "the president proclaimed martial law", "the army began its assault", "carried out their largest swap"
    if own is not None and own.end <= sentence.starts[use.first] and sentence.words[light].startswith(_DOES):
        own = subject_of(sentence, group, nonfinite=nonfinite) or own  # "the brigade carried out the Harim attack"
    if own is None and sentence.words[light].startswith(_TELLS) and CODES[use.rule.meaning.action].family is Family.CONTROL:
        return filled(lit, None, object_)  # "state television announced the fall of the town"
    return filled(lit, own or subject_of(sentence, group, nonfinite=nonfinite), object_)


def _noun_subject(use: Use) -> Span | None:
    sentence = use.sentence
    if use.rule.meaning.turned:
        return receiver(use)
    if sentence.words[use.last - 1] == "by":  # "the truce was ended by the army"
        return object_of(sentence, use.last)
    by, agent = agent_after(sentence, use.last)
    is_pact = CODES[use.rule.meaning.action].family is Family.PACT or use.rule.meaning.action is Action.RELEASE
    is_between_others = is_pact and sentence.words[by - 1] in _MEDIATED
    if agent and not is_between_others:
        return agent
    if charged := _charged_with(use):
        return charged
    after = sentence.words[use.last] if use.last < len(sentence.words) else ""
    if after in ("involving", "among"):
        return object_of(sentence, use.last + 1)
    between = _between(use)
    if between is not None:
        return _all_between(sentence, between)
    return premodifier_of(sentence, use.first) or _meets(use)


def _charged_with(use: Use) -> Span | None:
    """Whom the law lays a deed to: "charged two men with the murder of a judge", "was sentenced for the attack on"."""
    words = use.sentence.words
    if CODES[use.rule.meaning.action].family not in FORCE or use.rule.meaning.action is Action.ARREST:
        return None
    at = next((at for at in range(use.first - 1, max(use.first - _LEDS, 0), -1) if words[at] in _CHARGED), None)
    laid = charged_with(use.sentence, at) if at is not None and _OWN_WORDS.issuperset(words[at + 1 : use.first]) else None
    return laid if laid and laid.end - laid.start <= _LONGEST_NAME else None


def _between(use: Use) -> int | None:
    """Where the "between" of "clashes between" stands: for a pact also further off, "the truce signed in May between", or in
    the words themselves, "the truce between them collapsed"."""
    words = use.sentence.words
    is_pact = use.rule.meaning.action in _PACTS
    is_fight = use.rule.meaning.action is Action.CLASH
    first, reach = (use.first if is_pact else use.last, _FAR if is_pact or is_fight else _CLOSE)
    at = next((at for at in range(first, min(use.last + reach, len(words))) if words[at] == "between"), None)
    if at is None or not BREAKS.isdisjoint(words[use.last : at]) or _are_hours(words[at + 1 : at + 4]):
        return None
    is_far = at > use.last + _CLOSE and any(_ends_pact(use.sentence, each) for each in range(use.last, at))
    return None if is_far else at


def _are_hours(words: Sequence[str]) -> bool:
    """The hours of "the murder took place between 0200 and 0300", which are no sides."""
    return len(words) > 2 and words[0].isdigit() and words[2].isdigit()


def _ends_pact(sentence: Sentence, at: int) -> bool:
    """Whether the words that tell of a pact end here: with "and", or a verb that is none of making it."""
    return sentence.words[at] == "and" or (is_finite(sentence, at) and sentence.words[at] not in _MADE)


def _meets(use: Use) -> Span | None:
    """Who "left for talks with the rebels" or "was ready for talks": whoever is told of."""
    sentence = use.sentence
    if use.rule.meaning.action is not Action.NEGOTIATION:
        return None
    if (
        use.first > _READY_FOR
        and sentence.words[use.first - _READY_FOR] in _READY
        and sentence.words[use.first - 1] in ("for", "to")
    ):
        return subject_of(sentence, group_start(sentence, use.first - _READY_FOR), nonfinite=False)
    if sentence.words[use.last : use.last + 1] != ("with",):
        return None
    led = next((at for at in range(use.first - 1, max(use.first - _LED, 0), -1) if sentence.words[at] in _FOR_TALKS), None)
    finite = last_finite(sentence, max(0, led - _LED_BY), led) if led is not None else None
    if led is None or finite is None or not BREAKS.isdisjoint(sentence.words[finite:led]):
        return None
    return subject_of(sentence, group_start(sentence, finite), nonfinite=False)


def _all_between(sentence: Sentence, between: int) -> Span | None:
    """Everyone of "between the guard, the league and a band of farmers"."""
    first = last = object_of(sentence, between + 1)
    for _ in range(_MOST_SIDES):
        at = sentence.index_at(last.end - 1) + 1 if last else len(sentence.words)
        at += _INITIALS if sentence.words[at : at + 1] == ("(",) and sentence.words[at + 2 : at + 3] == (")",) else 0
        while at < len(sentence.words) and sentence.words[at] in (",", "and"):
            at += 1
        if last is None or at >= len(sentence.words) or sentence.words[at - 1] not in (",", "and"):
            break
        further = object_of(sentence, at)
        if further is None or not (further.start > last.end and heads_noun(sentence.words[at])):
            break
        is_end = sentence.words[at - 1] == "and"
        last = further
        if is_end:
            break
    return Span(first.start, last.end) if first and last else first


def _noun_object(use: Use) -> Span | None:
    sentence, at = use.sentence, use.last
    if at - use.first > 1 and sentence.words[at - 1] in FINITE:  # "a drone hit"
        return object_of(sentence, at)
    if sentence.words[at - 1] in _LEADS_TO:
        return object_of(sentence, at)
    for step in range(at, min(at + 3, len(sentence.words))):
        behind = _after_day(sentence, step)
        if behind < len(sentence.words) and sentence.words[behind] in _DONE_TO:
            is_laid = sentence.words[behind] == "on" and not _BLAMES.isdisjoint(
                sentence.words[max(0, use.first - _BLAMED) : use.first]
            )
            return None if is_laid else object_of(sentence, behind + 1)  # "blamed the attack on rebels"
        if sentence.words[step] in BREAKS or sentence.words[step] in _LAID:
            return None  # "a strike blamed on the army" was none on it
    return _beyond_agent(use)


def _target_of(sentence: Sentence, noun: int) -> Span | None:
    """The school of "the school has been the target of ten bomb attacks"."""
    words = sentence.words
    of = next((at for at in range(noun - 1, max(noun - _AHEAD, 1), -1) if words[at] == "of"), None)
    if of is None or words[of - 1] not in ("target", "targets"):
        return None
    be = next((at for at in range(of - 2, max(of - _AHEAD, 0), -1) if words[at] in BE), None)
    return subject_of(sentence, group_start(sentence, be), nonfinite=False) if be is not None else None


def _after_day(sentence: Sentence, at: int) -> int:
    """Where a noun goes on behind its day: the "of" of "the murder late on 26 February of a judge"."""
    words = sentence.words
    while at < len(words) and (words[at] in TIME_WORDS or _is_of_day(words[at : at + 5])):
        at += 1
    return at


def _is_of_day(words: Sequence[str]) -> bool:
    """Whether words begin with the "on" of "on Monday", the "26" of "26 February", the "in" of "in the past three days"."""
    if words[0] in _LEADS_DAY and len(words) > 1:
        return words[1] in TIME_WORDS or _is_of_day(words[1:])
    if words[0] in ("march", "may"):  # which are verbs, too
        return len(words) > 1 and words[1].isdigit()
    return (words[0].isdigit() or words[0] in NUMERALS) and len(words) > 1 and words[1] in TIME_WORDS


def _beyond_agent(use: Use) -> Span | None:
    """ "The attack staged tonight by rebels on the town hall": what it was done to may follow who did it."""
    sentence = use.sentence
    by, agent = agent_after(sentence, use.last)
    if agent is None:
        return None
    of = of_victim(sentence, by) if CODES[use.rule.meaning.action].family is Family.PEOPLE else None
    if of is not None:
        return object_of(sentence, of + 1)
    after = sentence.index_at(agent.end - 1) + 1
    if after < len(sentence.words) and by < after and sentence.words[after] in ("on", "against"):
        return object_of(sentence, after + 1)
    return None
