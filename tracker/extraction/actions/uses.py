"""The words of a rule where they stand in a sentence, with what is known of their grammar."""

from typing import NamedTuple

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions import DeedRule
from tracker.extraction.rules.en.actions.forms import FormKind
from tracker.extraction.rules.en.actions.grammar import AUXILIARIES, BREAKS, OBJECT_STOPS
from tracker.vocabulary import Span


class Use(NamedTuple):
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
    def start(self) -> int:
        """Where the words that name the deed begin."""
        return self.sentence.starts[self.first]

    @property
    def end(self) -> int:
        """Where they end."""
        return self.sentence.ends[self.last - 1]

    @property
    def span(self) -> Span:
        """The words that name the deed."""
        return Span(self.start, self.end)

    @property
    def group_words(self) -> tuple[str, ...]:
        """Auxiliaries and adverbs before the verb."""
        return self.sentence.words[self.group : self.first if self.light is None else self.light]


def filled(use: Use, subject: Span | None, object_: Span | None, *, is_attributive: bool = False) -> Use:
    """The same use with its subject and object."""
    return Use(use.rule, use.sentence, use.first, use.last, use.group, use.kind, subject, object_, is_attributive, use.light)


def heads_noun(word: str) -> bool:
    """Whether a word can begin a noun phrase: no mark, preposition or auxiliary."""
    return word not in BREAKS and word not in OBJECT_STOPS and word not in AUXILIARIES
