"""A rule's words used as a verb: active or passive, finite or not, with subject and object."""

from bisect import bisect_left
from typing import NamedTuple

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.clauses import Sentence, asked_once, group_start, is_finite, is_infinitive
from tracker.extraction.actions.light_verbs import light_verb
from tracker.extraction.actions.objects import agent_after, by_is_time, object_of
from tracker.extraction.actions.subjects import MEANS, subject_of
from tracker.extraction.actions.uses import Use, heads_noun
from tracker.extraction.rules.en.actions import DeedRule
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    FINITE,
    HAVE,
    MARKED,
    PREPOSITIONS,
    PRONOUNS_SUBJECT,
    RELATIVES,
    SAYING,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, Sort, sorts_in
from tracker.vocabulary import CODES, Action, Family, Span

_HELPING = BE | HAVE
_OTHER_FINITE = FINITE - _HELPING
_ARTICLES = DETERMINERS - {"that"}
_MOVING = PREPOSITIONS - {"for", "by", "without", "despite"}
_INSIDE = frozenset({"in", "into", "from", "inside"})
_WEAK = ADVERBS | frozenset({"no", "longer", "never"})
_SHORT = 2  # words; a longer wording holds its own object
_NOUNS_TOO = frozenset({"hit", "shot", "cut", "set", "strike", "blast"})
# Adjectives of noun deeds: "heavy clashes between", "fierce fighting continued".
_INTENSE = wordset("heavy fierce intense violent deadly sporadic fresh renewed bloody bitter severe recurrent ongoing recent new")
_MANY = wordset("who that men people and taliban police militia infantry cavalry peshmerga hamas hezbollah fatah military")
_WHOM = 5  # words from "whom" to the verb
_PASSIVE = 14  # words of "were taken from their families in the night and"
_PARTICIPLES = wordset("sold shot held hit struck cut set put led brought hung caught found burnt bound hurt")
_HOMES, _OUT = wordset("homes home houses villages village land lands"), wordset("from out to")
_CAPTIVE = wordset("hostage captive prisoner away")
_OF_OTHERS = wordset(
    "attempt attempts bid bids attack attacks assault assaults offensive raid raids push advance advances incursion"
)
_HELPED = wordset("help helps helped helping")
_UNDER = wordset("attack fire")  # "the port came under attack on Sunday by rebels"
_PREPOSED = wordset("by from of with for")
_BEFORE_DOING = wordset("before after while by without and")
_NEVER_NOUNS = wordset("withdrawing pulling retreating fleeing advancing leaving falling abandoning")
_SAID = wordset("said says that reported added")
_TOLD = wordset("told tells informed assured")  # somebody, of what follows
_SUBJECT, _HEAD = 14, 4  # words of a subject, and those before its noun
_TELLS_MORE = wordset("of from in near loyal allied belonging backed")
_SPEAKING = SAYING | _TOLD | wordset("wrote posted tweeted declared warned denied")
_SAID_NEAR = 8  # words from "said" to its "that"
_CROWDS = wordset("dozens scores hundreds thousands others more")
_DONE_TO = wordset(
    "killed wounded injured arrested detained displaced abducted kidnapped executed imprisoned jailed evacuated freed released"
)
_SIDES = wordset("direction directions side sides front fronts flank flanks axes")
_FINITE_HELPERS = wordset(
    "to will would can could may might shall should must do does did 'll won't didn't don't doesn't cannot can't"
)


class Verb(NamedTuple):
    """Where a verb group begins, the form of its verb, and its parties; what any rule of these words makes of them."""

    group: int
    kind: FormKind
    subject: Span | None = None
    object: Span | None = None
    is_attributive: bool = False


def verb_use(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    """Words `first` to `last` as a verb; None where none of their forms can be one there."""
    meaning = rule.meaning
    takes_ground, is_assault = CODES[meaning.action].family is Family.CONTROL, meaning.action is Action.ASSAULT
    verb = _verb_at(sentence, first, last, takes_ground, bool(meaning.takes), is_assault)
    return Use(rule, sentence, first, last, *verb) if verb else None


@asked_once
def _verb_at(sentence: Sentence, first: int, last: int, takes_ground: bool, needs_object: bool, is_assault: bool) -> Verb | None:
    """What grammar says of words `first` to `last` as a verb of ground, one that needs an object, one of attack."""
    word = sentence.words[first]
    group = group_start(sentence, first) if word not in BE or word == "been" else first
    helpers = sentence.words[group:first]
    is_whole = last - first == _SHORT and not needs_object
    kinds = (kind for kind in kinds_of(word) if _is_verb(sentence, kind, first, last, helpers, is_whole=is_whole))
    kind = next(kinds, None)
    if kind is None:
        return None
    verb = _with_parties(Verb(group, kind), sentence, first, last, takes_ground=takes_ground)
    if verb.object is None and needs_object and not verb.is_attributive and not _is_passive(sentence, kind, last, helpers):
        before, after = _without_object(sentence, verb, first, last, verb.subject, is_assault=is_assault)
        return verb._replace(subject=before, object=after)
    return verb


def _is_verb(sentence: Sentence, kind: FormKind, first: int, last: int, helpers: tuple[str, ...], *, is_whole: bool) -> bool:
    before, group_at = sentence.words[first - 1] if first else "", first - len(helpers)
    after = sentence.words[last] if last < len(sentence.words) else "."
    if sentence.words[first] in _NOUNS_TOO and after not in DETERMINERS and _is_after_article(sentence, first):
        return False
    if kind is FormKind.PAST or sentence.words[first] in BE:
        return before not in ("the", "a", "an") or heads_noun(after)
    if kind is FormKind.GERUND:
        return _is_gerund(sentence, first, last, helpers, before, after)
    if kind is FormKind.BASE and before in _HELPED:
        return True  # "had helped win back the town"
    if not _FINITE_HELPERS.isdisjoint(helpers):
        return kind is FormKind.BASE and helpers[-1] not in BE  # "there appear to be clear limits"
    if kind is FormKind.BASE and helpers and _WEAK.issuperset(helpers) and group_at > 0:
        before = "they" if "still" in helpers else sentence.words[group_at - 1]  # "the brigade still hold", "they now control"
    holds_object = last - first > _SHORT or is_whole  # "remains under army control", "remain missing"
    after = "the" if holds_object or _opens_count(sentence, last) else after
    if kind is FormKind.BASE and before not in BREAKS and _is_of_many(sentence, first - len(helpers)):
        before = "they"  # "forces loyal to the council seize": the noun before the verb is not its subject
    return _is_bare_verb(kind, before, after) and not _is_carried(sentence, first, before)


def _is_gerund(sentence: Sentence, first: int, last: int, helpers: tuple[str, ...], before: str, after: str) -> bool:
    """Whether an -ing form is a verb there ("were shelling the port"), no noun ("shelling in"), no adjective ("fleeing men")."""
    word = sentence.words[first]
    is_adjective = before in _PREPOSED and last - first == 1 and Sort.TROOPS in NOUNS.get(after, ())
    if before in _INTENSE or is_adjective or (word == "burning" and before in _INSIDE and after not in DETERMINERS):
        return False  # "thrown into burning houses", "left by fleeing troops"
    if word == "fighting" and before in _MOVING:
        return False  # "80 were wounded in fighting in the port"
    if before in _BEFORE_DOING and word in _NEVER_NOUNS:
        return True  # "before withdrawing under fire"
    ends = _ends_noun(after) and not _opens_count(sentence, last) and last - first <= _SHORT  # "planting a bomb in"
    if (before in _SAID or (before in RELATIVES and not helpers)) and after in _HELPING:
        return False  # "the army said fighting was going on", "the port, where looting was reported"
    if not helpers and (not before or before in BREAKS) and (after in FINITE or (ends and after in PREPOSITIONS)):
        return False
    return before not in DETERMINERS and not before.endswith("'s") and (not _SAID.issuperset(helpers) or not ends)


def _is_of_many(sentence: Sentence, at: int) -> bool:
    """Whether the clause before a word opens with many men, of whom more is told: "troops of the guard", "rebels from Harim"."""
    words, start = sentence.words, at
    while start > 0 and at - start < _SUBJECT and words[start - 1] not in BREAKS:
        start -= 1
    heads = (place for place in range(start, at) if Sort.TROOPS in NOUNS.get(words[place], ()) and words[place].endswith("s"))
    head = next(heads, at)
    is_told_of = head - start < _HEAD and words[head + 1 : head + 2] and words[head + 1] in _TELLS_MORE
    return bool(is_told_of) and not any(is_finite(sentence, place) for place in range(start, at))


def _is_carried(sentence: Sentence, at: int, before: str) -> bool:
    """ "Launched local counter-attacks": a noun with the verb that carries it, and no subject between the two."""
    return not before.endswith("s") and before not in NOUNS and light_verb(sentence, at) is not None


def _opens_count(sentence: Sentence, at: int) -> bool:
    """Whether a bound of a count follows: the "at least" of "killing at least 12"."""
    return any(tuple(sentence.words[at : at + len(bound)]) == bound for bound in COUNT_BOUNDS)


def _ends_noun(after: str) -> bool:
    """Whether a word shows that the -ing form before it is a noun: "shelling in", "fighting and"."""
    return after in PREPOSITIONS or after in BREAKS or after in ("and", "or", "there")


def _is_after_article(sentence: Sentence, at: int) -> bool:
    """ "A clean hit": an article two words before, and no noun between that could be the subject."""
    return at > 1 and sentence.words[at - 2] in ("a", "an", "the") and sentence.words[at - 1] not in NOUNS


def _is_bare_verb(kind: FormKind, before: str, after: str) -> bool:
    """A base or -s form without helper is a verb only between what can be its subject and what can be its object."""
    if (
        before in DETERMINERS
        or before in PREPOSITIONS
        or before.endswith("'s")
        or (not before)
        or before in BREAKS
        or before in _INTENSE
    ):
        return False
    if after in FINITE and before not in RELATIVES:  # "clashes took place"
        return False
    takes_object = after not in PREPOSITIONS and after not in BREAKS and after not in AUXILIARIES and after not in ("and", "or")
    if kind is FormKind.BASE:
        plural = (before.endswith("s") and not before.endswith("ss")) or before in PRONOUNS_SUBJECT or before in _MANY
        return plural and takes_object
    return takes_object or before in RELATIVES or before in ("he", "she", "it")


def _with_parties(verb: Verb, sentence: Sentence, first: int, last: int, *, takes_ground: bool) -> Verb:
    kind, helpers = verb.kind, sentence.words[verb.group : first]
    if kind is FormKind.PAST and AUXILIARIES.isdisjoint(helpers) and _is_attributive(sentence, first, last):
        return verb._replace(subject=agent_after(sentence, last)[1], object=object_of(sentence, last), is_attributive=True)
    is_participle = helpers[:1] == ("being",) or (kind is FormKind.GERUND and BE.isdisjoint(helpers))
    nonfinite = is_participle or is_infinitive(helpers)  # "before being beaten back"
    before = subject_of(sentence, verb.group, nonfinite=nonfinite)
    joined = _first_passive(sentence, verb.group, last) if kind is FormKind.PAST and not helpers else None
    if joined is not None or _is_passive(sentence, kind, last, helpers):
        before = before if joined is None else subject_of(sentence, group_start(sentence, joined), nonfinite=False)
        if not helpers and takes_ground:
            before = nouns_before(sentence, verb.group) or before  # "killed ten in a town held by rebels": it is the town
        elif not helpers and before is not None and _hangs_on_last(sentence, verb.group, before):
            before = nouns_before(sentence, verb.group) or before
        agent = agent_after(sentence, last)[1]
        is_attributive = not helpers and agent is not None and _goes_on(sentence, agent)
        return verb._replace(subject=agent, object=before, is_attributive=is_attributive)
    if kind is FormKind.PAST and not helpers and _is_counted_off(sentence, first, last):
        return verb._replace(subject=agent_after(sentence, last)[1], object=nouns_before(sentence, first))
    after = _of_whom(sentence, verb.group, before) or _enclosed(sentence, first, last) or object_of(sentence, last)
    return verb._replace(subject=before, object=after)


def _hangs_on_last(sentence: Sentence, group: int, before: Span) -> bool:
    """Whether what was done by somebody hangs on the last of several nouns: "a priest in return for the remains of two soldiers
    kidnapped by rebels"."""
    words = sentence.words[sentence.index_at(before.start) : group]
    return not {"for", "with", "on", "after", "by"}.isdisjoint(words)


def _is_counted_off(sentence: Sentence, first: int, last: int) -> bool:
    """ "Nine people were killed and more than 30 arrested": a number alone before what is done to people counts
    those it is done to."""
    before, words = sentence.words[first - 1].replace(",", "") if first else "", sentence.words
    is_number = before.isdigit() or before in NUMERALS or before in _CROWDS
    after = words[last] if last < len(words) else "."
    return words[first] in _DONE_TO and is_number and (after in BREAKS or after in PREPOSITIONS or after == "and")


def _of_whom(sentence: Sentence, group: int, subject: Span | None) -> Span | None:
    """Whom it was done to in "the deputy, whom he accuses of plotting"."""
    is_told = subject is not None and "whom" in sentence.words[max(0, group - _WHOM) : group]
    return _antecedent(sentence, subject) if subject is not None and is_told else None


def _enclosed(sentence: Sentence, first: int, last: int) -> Span | None:
    """The guests of "took 40 guests hostage", the people of "forced people from their homes", who stand between the words."""
    if last - first <= _SHORT:
        return None
    if sentence.words[last - 1] in _HOMES:  # "forced two million people from their homes"
        return sentence.stretch(first + 1, next((at for at in range(first + 1, last) if sentence.words[at] in _OUT), first + 1))
    return sentence.stretch(first + 1, last - 1) if sentence.words[last - 1] in _CAPTIVE else None


def _is_attributive(sentence: Sentence, first: int, last: int) -> bool:
    before = sentence.words[first - 1] if first else "."
    after = sentence.words[last] if last < len(sentence.words) else "."
    return (
        (
            before in DETERMINERS
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


def _is_passive(sentence: Sentence, kind: FormKind, last: int, helpers: tuple[str, ...]) -> bool:
    if kind is not FormKind.PAST:
        return False
    shapes = [word for word in helpers if word in BE or word in HAVE]
    if shapes:
        return shapes[-1] in BE
    after, behind = (*sentence.words[last : last + 2], "", "")[:2]
    if sentence.words[last - 1] in _OF_OTHERS:
        return False  # "stopped an attempt by the rebels"
    return after == "by" and behind not in MEANS and not by_is_time(sentence, last)


def _first_passive(sentence: Sentence, group: int, last: int) -> int | None:
    """The "were" of "were parted and shot": a participle joined to a passive, with nothing behind it."""
    words, at = sentence.words, group - 1
    if at < 2 or words[at] not in ("and", "or") or object_of(sentence, last) is not None:
        return None
    for back in range(at - 1, max(at - _PASSIVE, 0), -1):
        if (words[back] in BREAKS and words[back] != "as") or (words[back] in _OTHER_FINITE and words[back] != words[back + 1]):
            return None
        if words[back] in BE:
            return back if words[back + 1].endswith(("ed", "en")) or words[back + 1] in _PARTICIPLES else None
    return None


def _goes_on(sentence: Sentence, agent: Span) -> bool:
    """ "Hostages captured by the raiders were freed": who did it is followed by the verb that the sentence is about."""
    at = sentence.index_at(agent.end - 1) + 1
    return at < len(sentence.words) and sentence.words[at] in _HELPING


def _antecedent(sentence: Sentence, subject: Span) -> Span | None:
    """What "which" stands for where it is the object: the town of "the town, which rebels captured in May"."""
    at = bisect_left(sentence.starts, subject.start)
    while at > 0 and sentence.words[at - 1] in _ARTICLES:
        at -= 1
    if at < 2 or sentence.words[at - 1] not in ("which", "that", "whom") or _opens_words(sentence, at - 1):
        return None
    return nouns_before(sentence, at - 2 if sentence.words[at - 2] == "," else at - 1)


def _opens_words(sentence: Sentence, that: int) -> bool:
    """Whether a "that" begins what somebody says: "wrote on the web that", "told a newspaper that"."""
    words = sentence.words
    for at in range(that - 2, max(that - _SAID_NEAR, -1), -1):
        if words[at] in BREAKS:
            return False
        if words[at] in _SPEAKING:
            return words[at] in _TOLD or words[at + 1] in PREPOSITIONS
    return False


def from_all_sides(sentence: Sentence, last: int) -> bool:
    """ "The fighters attacked from several directions": whoever comes from somewhere is the doer."""
    words = sentence.words[last : last + 5]
    return words[:1] == ("from",) and bool(_SIDES.intersection(words))


def _shared_object(sentence: Sentence, kind: FormKind, last: int) -> Span | None:
    """ "Encircled and entered the town": two verbs have one object."""
    words, at = sentence.words, last + 1
    if words[last : last + 1] != ("and",) or kind is not FormKind.PAST:
        return None
    while at < len(words) and words[at] in ADVERBS:
        at += 1
    if at + 1 >= len(words) or FormKind.PAST not in kinds_of(words[at]) or words[at] in _HELPING:
        return None
    return object_of(sentence, at + 1)


def is_attack(sentence: Sentence, first: int, last: int, before: Span | None) -> bool:
    """ "The enemy attacked at dawn": troops that a sentence tells no more of than that are who attacked."""
    words = sentence.words
    if before is None or not words[first].startswith("attack") or words[0] == "had":
        return False  # "had the rebels attacked, …"
    rest = range(last, len(words))
    ends = next((at for at in rest if words[at] in BREAKS), len(words))
    is_main = not any(is_finite(sentence, at) for at in range(last, ends))
    return is_main and Sort.TROOPS in sorts_in(before.of(sentence.text))


def _without_object(
    sentence: Sentence, verb: Verb, first: int, last: int, before: Span | None, *, is_assault: bool
) -> tuple[Span | None, Span | None]:
    """Subject and object of "positions they had lost", where the object leads, and of "two soldiers killed in clashes", a short
    passive."""
    words, helpers = sentence.words, sentence.words[verb.group : first]
    subject_word = before.of(sentence.text).lower() if before else ""
    leading = _antecedent(sentence, before) if before else None
    if leading:
        return before, leading
    if before and subject_word in PRONOUNS_SUBJECT:
        return before, nouns_before(sentence, sentence.index_at(before.start))
    if from_all_sides(sentence, last):
        return before, None
    if shared := _shared_object(sentence, verb.kind, last):
        return before, shared
    is_joined = last < len(words) and words[last] == "and"  # "shot at and set fire to the car"
    of_nobody = last + 1 < len(words) and words[last] == "by"  # "attacked by night"
    is_short = verb.kind is FormKind.PAST and not helpers and not is_joined and not of_nobody
    if is_short and not (is_assault and is_attack(sentence, first, last, before)):
        return (agent_after(sentence, last)[1] if words[last - 1] in _UNDER else None), before
    return before, None
