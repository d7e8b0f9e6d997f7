"""Whether a word that can be a verb is one where it stands, and no noun and no adjective."""

from tracker.extraction.actions.asides import closes_aside, over_aside
from tracker.extraction.actions.clauses import Sentence, is_finite
from tracker.extraction.actions.light_verbs import light_verb
from tracker.extraction.actions.premodifiers import SIDES
from tracker.extraction.actions.uses import heads_noun
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    BREAKS,
    COUNT_BOUNDS,
    DETERMINERS,
    FINITE,
    FINITE_HELPERS,
    HELPING,
    PREPOSITIONS,
    PRONOUNS_SUBJECT,
    RELATIVES,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, NUMERALS, Sort

_MOVING = PREPOSITIONS - {"for", "by", "without", "despite"}
_INSIDE = frozenset({"in", "into", "from", "inside"})
_WEAK = ADVERBS | frozenset({"no", "longer", "never"})
SHORT = 2  # words; a longer wording holds its own object
_NOUNS_TOO = frozenset({"hit", "shot", "cut", "set", "strike", "blast"})
# Adjectives of noun deeds: "heavy clashes between", "fierce fighting continued".
_INTENSE = wordset("heavy fierce intense violent deadly sporadic fresh renewed bloody bitter severe recurrent ongoing recent new")
_MANY = wordset(
    "who that men people and taliban police militia infantry cavalry peshmerga hamas hezbollah fatah military gunmen militiamen "
    "policemen tribesmen guardsmen servicemen women"
)
_HELPED = wordset("help helps helped helping")
_PREPOSED = wordset("by from of with for")
_BEFORE_DOING = wordset("before after while by without and")
_ONLY_VERBS, _WHERE_THEY_DIE = wordset("flee"), wordset("in as when after")
_NEVER_NOUNS = wordset("withdrawing pulling retreating fleeing advancing leaving falling abandoning")
_SAID = wordset("said says that reported added")
VERBLESS = wordset("in under back")  # "rebels in control of the port", in the short style of reports
_ENDS_LINE = wordset(". ; :")
_SUBJECT, _HEAD = 14, 4  # words of a subject, and those before its noun
_OF_NATIONS = ("an", "ic", "ese", "ish", "li", "qi", "ni", "ch")
_TELLS_MORE = wordset("of from in near loyal allied belonging backed")


def is_verb(sentence: Sentence, kind: FormKind, first: int, last: int, helpers: tuple[str, ...], *, is_whole: bool) -> bool:
    """Whether words `first` to `last` are a verb of one kind there, by the helpers before it and the word behind it."""
    before = sentence.words[first - 1] if first else ""
    after = sentence.words[last] if last < len(sentence.words) else "."
    if sentence.words[first] in _NOUNS_TOO and after not in DETERMINERS and _is_after_article(sentence, first):
        return False
    if sentence.words[first] in VERBLESS:
        return not helpers and is_verbless(sentence, first, last)
    if kind is FormKind.PAST or sentence.words[first] in BE:
        return before not in ("the", "a", "an") or heads_noun(after)
    if kind is FormKind.GERUND:
        return _is_gerund(sentence, first, last, helpers, before, after)
    if kind is FormKind.BASE and before in _HELPED:
        return True  # "had helped win back the town"
    if not FINITE_HELPERS.isdisjoint(helpers):
        return kind is FormKind.BASE and helpers[-1] not in BE  # "there appear to be clear limits"
    before = _told_of(sentence, first, helpers, before) if kind is FormKind.BASE else before
    holds_object = (
        last - first > SHORT or is_whole or sentence.words[first] in _ONLY_VERBS
    )  # "remains under army control", "remain missing"
    after = "the" if holds_object or opens_count(sentence, last) else after
    if kind is FormKind.BASE and sentence.words[first] == "die" and after in _WHERE_THEY_DIE:
        before, after = "they" if before in NUMERALS or before[:1].isdigit() else before, "the"  # "Three die in market blast"
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
    ends = _ends_noun(after) and not opens_count(sentence, last) and last - first <= SHORT  # "planting a bomb in"
    if (before in _SAID or (before in RELATIVES and not helpers)) and after in HELPING:
        return False  # "the army said fighting was going on", "the port, where looting was reported"
    if not helpers and (not before or before in BREAKS) and (after in FINITE or (ends and after in PREPOSITIONS)):
        return False
    if not helpers and _is_nations_deed(sentence, first, last):
        return False
    return before not in DETERMINERS and not before.endswith("'s") and (not _SAID.issuperset(helpers) or not ends)


def _is_nations_deed(sentence: Sentence, first: int, last: int) -> bool:
    """Whose deed a verb follows, a nation's or a side's: "said Norlandic shelling killed nine", "government shelling had"."""
    words = sentence.words
    if first == 0 or last - first > 1 or last >= len(words):
        return False
    is_nation = words[first - 1].endswith(_OF_NATIONS) and sentence.text[sentence.starts[first - 1]].isupper()
    is_told = words[last] in HELPING or words[last] in FINITE or FormKind.PAST in kinds_of(words[last])
    return is_told and (is_nation or words[first - 1] in SIDES)


def _told_of(sentence: Sentence, first: int, helpers: tuple[str, ...], before: str) -> str:
    """The word before a verb that tells whether many do it: "they" for "the brigade still hold" and "forces loyal to the council
    seize", the "fighters" of "fighters, who took the port, now control the hills"."""
    group_at = first - len(helpers)
    if helpers and _WEAK.issuperset(helpers) and group_at > 0:
        before = "they" if "still" in helpers else sentence.words[group_at - 1]
    if before == "," and closes_aside(sentence, group_at - 1, nonfinite=False):
        before = sentence.words[over_aside(sentence, group_at) - 1]
    is_many = before not in BREAKS and (_is_of_many(sentence, group_at) or _are_two(sentence, group_at))
    return "they" if is_many else before


def is_verbless(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a line leaves out its verb: "Rebels in full control of the port as of 4 May.", "Port: under rebel control"."""
    words = sentence.words
    ends = next((at for at in range(last, len(words)) if words[at] in _ENDS_LINE), len(words))
    begins = next((at + 1 for at in range(first - 1, -1, -1) if words[at] in (".", ";")), 0)
    return not any(is_finite(sentence, at) or words[at] in HELPING for at in (*range(begins, first), *range(last, ends)))


def _is_of_many(sentence: Sentence, at: int) -> bool:
    """Whether the clause before a word opens with many men, of whom more is told: "troops of the guard", "rebels from Harim"."""
    words, start = sentence.words, at
    while start > 0 and at - start < _SUBJECT and words[start - 1] not in BREAKS:
        start -= 1
    heads = (place for place in range(start, at) if Sort.TROOPS in NOUNS.get(words[place], ()) and words[place].endswith("s"))
    head = next(heads, at)
    is_told_of = head - start < _HEAD and words[head + 1 : head + 2] and words[head + 1] in _TELLS_MORE
    return bool(is_told_of) and not any(is_finite(sentence, place) for place in range(start, at))


def _are_two(sentence: Sentence, at: int) -> bool:
    """ "Veland and Orra swap prisoners": two names before the verb."""
    return at > 2 and sentence.words[at - 2] == "and" and all(_is_name(sentence, name) for name in (at - 1, at - 3))


def _is_name(sentence: Sentence, at: int) -> bool:
    return not sentence.is_upper and sentence.text[sentence.starts[at]].isupper()


def _is_carried(sentence: Sentence, at: int, before: str) -> bool:
    """ "Launched local counter-attacks": a noun with the verb that carries it, and no subject between the two."""
    return not before.endswith("s") and before not in NOUNS and light_verb(sentence, at) is not None


def opens_count(sentence: Sentence, at: int) -> bool:
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
