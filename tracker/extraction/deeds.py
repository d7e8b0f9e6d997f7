"""How the words of a rule are used where they stand: as verb or noun, active or passive, with which subject and object."""

from dataclasses import dataclass

from tracker.extraction.clauses import (
    Sentence,
    agent_after,
    group_start,
    nouns_before,
    object_of,
    premodifier_of,
    subject_of,
)
from tracker.extraction.rules.en.actions import DeedRule, Form
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of, pattern_of
from tracker.extraction.rules.en.actions.grammar import (
    AUXILIARIES,
    BE,
    BREAKS,
    DETERMINERS,
    FINITE,
    HAVE,
    LIGHT_VERBS,
    OBJECT_STOPS,
    PREPOSITIONS,
    PRONOUNS_SUBJECT,
    RELATIVES,
    wordset,
)
from tracker.extraction.rules.en.actions.sorts import NOUNS, Sort, sorts_in
from tracker.vocabulary import Span

_LIGHT = pattern_of(LIGHT_VERBS)
_ENDS = frozenset({"halt", "end", "stop", "pause", "lull", "return"})  # "a halt to", "a lull in": the noun goes on
_NOUNS_TOO = frozenset({"hit", "shot", "cut", "set", "strike", "blast"})
_ROW = 6  # words from one verb of a row to the next
_FINITE_HELPERS = wordset(
    "to will would can could may might shall should must do does did 'll won't didn't don't doesn't cannot can't"
)


@dataclass(frozen=True, slots=True)
class Use:
    """Words `first` to `last` of a sentence read by a rule; `group` is where its verb group begins (or its light verb's)."""

    rule: DeedRule
    sentence: Sentence
    first: int
    last: int
    group: int
    kind: FormKind
    subject: Span | None = None
    object: Span | None = None
    is_attributive: bool = False
    light: int | None = None

    @property
    def span(self) -> Span:
        """The words that name the deed."""
        return Span(self.sentence.starts[self.first], self.sentence.ends[self.last - 1])

    @property
    def group_words(self) -> tuple[str, ...]:
        """Auxiliaries and adverbs before the verb."""
        return self.sentence.words[self.group : self.first if self.light is None else self.light]


def use_of(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    """Read the words as the rule means them; None where grammar or the sorts of subject and object forbid it."""
    use = _verb_use(rule, sentence, first, last) if rule.meaning.form is Form.VERB else _noun_use(rule, sentence, first, last)
    if use is None or not _fits(use):
        return None
    return _turned(use) if rule.meaning.turned and rule.meaning.form is Form.VERB else use


def _turned(use: Use) -> Use:
    return Use(
        use.rule, use.sentence, use.first, use.last, use.group, use.kind, use.object, use.subject, use.is_attributive, use.light
    )


def _verb_use(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    word = sentence.words[first]
    group = group_start(sentence, first) if word not in BE else first
    helpers = sentence.words[group:first]
    for kind in kinds_of(word):
        if _is_verb(sentence, kind, first, last, helpers):
            return _with_parties(Use(rule, sentence, first, last, group, kind), helpers)
    return None


def _is_verb(sentence: Sentence, kind: FormKind, first: int, last: int, helpers: tuple[str, ...]) -> bool:
    before = sentence.words[first - 1] if first else ""
    after = sentence.words[last] if last < len(sentence.words) else "."
    if sentence.words[first] in _NOUNS_TOO and _is_after_article(sentence, first):
        return False
    if kind is FormKind.PAST or sentence.words[first] in BE:
        return before not in ("the", "a", "an") or _heads_noun(after)
    if kind is FormKind.GERUND:
        if not helpers and (not before or before in BREAKS) and (after in FINITE or after in PREPOSITIONS):
            return False
        return before not in DETERMINERS and not before.endswith("'s") and (bool(helpers) or after not in ("of", "and", ",", "."))
    if _FINITE_HELPERS & set(helpers):
        return kind is FormKind.BASE
    return _is_bare_verb(kind, before, after)


def _is_after_article(sentence: Sentence, at: int) -> bool:
    """ "A clean hit": an article two words before, and no noun between that could be the subject."""
    return at > 1 and sentence.words[at - 2] in ("a", "an", "the") and sentence.words[at - 1] not in NOUNS


def _heads_noun(word: str) -> bool:
    return word not in BREAKS and word not in OBJECT_STOPS and word not in AUXILIARIES


def _is_bare_verb(kind: FormKind, before: str, after: str) -> bool:
    """A base or -s form without helper is a verb only between what can be its subject and what can be its object."""
    if before in DETERMINERS or before in PREPOSITIONS or before.endswith("'s") or (not before) or before in BREAKS:
        return False
    takes_object = after not in PREPOSITIONS and after not in BREAKS and after not in AUXILIARIES and after not in ("and", "or")
    if kind is FormKind.BASE:
        plural = (
            (before.endswith("s") and not before.endswith("ss"))
            or before in PRONOUNS_SUBJECT
            or before in ("who", "that", "men", "people", "and")
        )
        return plural and takes_object
    return takes_object or before in RELATIVES or before in ("he", "she", "it")


def _with_parties(use: Use, helpers: tuple[str, ...]) -> Use:
    sentence, kind = use.sentence, use.kind
    if kind is FormKind.PAST and not (set(helpers) & AUXILIARIES) and _is_attributive(sentence, use.first, use.last):
        return _filled(use, agent_after(sentence, use.last)[1], object_of(sentence, use.last), is_attributive=True)
    nonfinite = (kind is FormKind.GERUND and not set(helpers) & BE) or "to" in helpers
    before = subject_of(sentence, use.group, nonfinite=nonfinite)
    if _is_passive(use, helpers):
        return _filled(use, agent_after(sentence, use.last)[1], before)
    after = object_of(sentence, use.last)
    if after is None and use.rule.meaning.takes:
        return _without_object(use, before, helpers)
    return _filled(use, before, after)


def _filled(use: Use, subject: Span | None, object_: Span | None, *, is_attributive: bool = False) -> Use:
    return Use(use.rule, use.sentence, use.first, use.last, use.group, use.kind, subject, object_, is_attributive, use.light)


def _is_attributive(sentence: Sentence, first: int, last: int) -> bool:
    before = sentence.words[first - 1] if first else "."
    after = sentence.words[last] if last < len(sentence.words) else "."
    return (
        (before in DETERMINERS or before in PREPOSITIONS or before.endswith("'s"))
        and _heads_noun(after)
        and after not in DETERMINERS
    )


def _is_passive(use: Use, helpers: tuple[str, ...]) -> bool:
    if use.kind is not FormKind.PAST:
        return False
    shapes = [word for word in helpers if word in BE or word in HAVE]
    if shapes:
        return shapes[-1] in BE
    after = use.sentence.words[use.last] if use.last < len(use.sentence.words) else ""
    return after == "by" and use.rule.meaning.form is Form.VERB


def _without_object(use: Use, before: Span | None, helpers: tuple[str, ...]) -> Use:
    """ "positions they had lost": the object leads; "two soldiers killed in clashes": the passive is short."""
    sentence = use.sentence
    subject_word = before.of(sentence.text).lower() if before else ""
    if before and subject_word in PRONOUNS_SUBJECT:
        return _filled(use, before, nouns_before(sentence, sentence.index_at(before.start)))
    if use.kind is FormKind.PAST and not helpers:
        return _filled(use, None, before)
    return _filled(use, before, None)


def _noun_use(rule: DeedRule, sentence: Sentence, first: int, last: int) -> Use | None:
    before = sentence.words[first - 1] if first else ""
    after = sentence.words[last] if last < len(sentence.words) else "."
    if before in _FINITE_HELPERS and before != "to":
        return None
    if before == "to" and (after in DETERMINERS or _heads_noun(after)) and FormKind.BASE in kinds_of(sentence.words[first]):
        return None
    use = Use(rule, sentence, first, last, first, FormKind.NONE)
    object_ = _noun_object(use)
    light = _light_verb(sentence, first)
    if light is not None:
        return _lit(use, light, object_)
    return _filled(use, _noun_subject(use), object_)


def _light_verb(sentence: Sentence, noun: int) -> int | None:
    """The "launched" of "launched a new counter-attack", at most seven words before the noun."""
    for at in range(noun - 1, max(noun - 9, -1), -1):
        word = sentence.words[at]
        if word in BREAKS or (word in OBJECT_STOPS - {"out", "up", "on"} and sentence.words[at - 1] not in _ENDS):
            return None
        is_noun = at > 0 and sentence.words[at - 1] in DETERMINERS
        if not is_noun and _LIGHT.match(sentence.text, sentence.starts[at], sentence.starts[noun]):
            return at
    return None


def _lit(use: Use, light: int, object_: Span | None) -> Use:
    sentence = use.sentence
    group = group_start(sentence, light)
    helpers = sentence.words[group:light]
    kind = kinds_of(sentence.words[light])[0]
    lit = Use(use.rule, sentence, use.first, use.last, group, kind, light=light)
    nonfinite = (kind is FormKind.GERUND and not set(helpers) & BE) or "to" in helpers
    return _filled(lit, _noun_subject(use) or subject_of(sentence, group, nonfinite=nonfinite), object_)


def _noun_subject(use: Use) -> Span | None:
    sentence = use.sentence
    if use.rule.meaning.turned:
        return _receiver(use)
    _, agent = agent_after(sentence, use.last)
    if agent:
        return agent
    after = sentence.words[use.last] if use.last < len(sentence.words) else ""
    if after in ("between", "involving", "among"):
        return object_of(sentence, use.last + 1)
    return premodifier_of(sentence, use.first)


def _receiver(use: Use) -> Span | None:
    """The "to the army" of "the fall of the town to the army"."""
    words = use.sentence.words
    to = next((at for at in range(use.last, min(use.last + 8, len(words))) if words[at] in ("to", "into", *BREAKS)), len(words))
    return object_of(use.sentence, to + 1) if to < len(words) and words[to] == "to" else None


def _noun_object(use: Use) -> Span | None:
    sentence, at = use.sentence, use.last
    if sentence.words[at - 1] in ("of", "over", "on", "in", "into", "from", "against", "for", "with"):
        return object_of(sentence, at)
    for step in range(at, min(at + 3, len(sentence.words))):
        if sentence.words[step] in ("on", "against", "of", "upon", "targeting", "for", "with", "over"):
            return object_of(sentence, step + 1)
        if sentence.words[step] in BREAKS:
            break
    return None


def _fits(use: Use) -> bool:
    meaning, sentence = use.rule.meaning, use.sentence
    if meaning.takes and meaning.form is Form.VERB and use.object is None:
        return False
    if meaning.takes and use.object and not _allows(meaning.takes, use.object, sentence):
        return False
    return not (meaning.does and use.subject and not _allows(meaning.does, use.subject, sentence))


def _allows(wanted: frozenset[Sort], span: Span, sentence: Sentence) -> bool:
    return bool(sorts_in(span.of(sentence.text), is_upper=sentence.is_upper) & wanted)


def sharing_subject(use: Use, before: Use | None) -> Use:
    """ "Have burned houses, freed prisoners and taken hostages": verbs in a row have one subject."""
    if before is None or before.subject is None or use.kind is not before.kind or use.kind is FormKind.NONE:
        return use
    link = use.sentence.words[use.group - 1] if use.group else ""
    in_row = link in (",", "and") and 0 < use.first - before.last <= _ROW and before.subject.end <= before.span.start
    is_active = use.subject is None or (use.subject.end <= use.span.start and use.group == use.first)
    return _filled(use, before.subject, use.object) if in_row and is_active else use
