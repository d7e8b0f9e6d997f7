"""What a rule about deeds means, and the two ways to write one: as verbs and as nouns."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from tracker.extraction.rules.en.actions.forms import openings, pattern_of
from tracker.extraction.rules.en.actions.sorts import Sort
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.stems import Sought
from tracker.vocabulary import Action, Modality


class Form(StrEnum):
    """The part of speech of the words that name a deed."""

    VERB = "verb"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Deed:
    """The meaning of a rule: the deed, how its words are used, and what must stand around them.

    `takes` are the sorts of object without which the verb means something else, `does` the sorts of subject,
    which must stand there where it `needs_subject`. `beside` must be
    found in the sentence, `apart` must not, `unless` must not be found at the words (from 40 characters before them to the end
    of the sentence).
    `turned` marks words whose grammar runs the other way: what "fell to" has for a subject is what was taken.
    `modality` is set where the words themselves say it. `is_effect` marks harm that another deed in the sentence may have done.
    `acled` and `plover` are narrower codes than the deed's own, "" where the words tell no more than the deed.
    `is_refusal` marks words that name the deed only where they are denied: "would not let them pass".
    `of_place` marks words that are of war only where they are said of a place ("fell", "were in"), `by_troops` those
    that are so only where troops or an armed party do it. `of_owner` marks nouns of what befalls whatever they are said to be of,
    before them or behind: "Harim's fall", "the capture by rebels of Harim".
    `openings` are the first two words that lead to the rule, the second "" where any may follow.
    """

    action: Action
    form: Form
    openings: frozenset[tuple[str, str]]
    takes: frozenset[Sort] = frozenset()
    does: frozenset[Sort] = frozenset()
    unless: Sought | None = None
    beside: Sought | None = None
    apart: Sought | None = None
    turned: bool = False
    modality: Modality | None = None
    is_effect: bool = False
    acled: str = ""
    plover: str = ""
    needs_subject: bool = False
    is_refusal: bool = False
    of_place: bool = False
    by_troops: bool = False
    of_owner: bool = False


type DeedRule = Rule[Deed]


def _compiled(words: str | None) -> Sought | None:
    return Sought(partial(pattern_of, words)) if words else None


def deed(
    name: str,
    action: Action,
    words: str,
    example: str,
    reading: str,
    *,
    form: Form = Form.VERB,
    takes: tuple[Sort, ...] = (),
    does: tuple[Sort, ...] = (),
    unless: str | None = None,
    beside: str | None = None,
    apart: str | None = None,
    turned: bool = False,
    modality: Modality | None = None,
    is_effect: bool = False,
    acled: str = "",
    plover: str = "",
    needs_subject: bool = False,
    is_refusal: bool = False,
    of_place: bool = False,
    by_troops: bool = False,
    of_owner: bool = False,
) -> DeedRule:
    """A rule about a deed; `words`, `unless`, `beside` and `apart` are notations with " | " between them."""
    meaning = Deed(
        action=action,
        form=form,
        openings=openings(words),
        takes=frozenset(takes),
        does=frozenset(does),
        unless=_compiled(unless),
        beside=_compiled(beside),
        apart=_compiled(apart),
        turned=turned,
        modality=modality,
        is_effect=is_effect,
        acled=acled,
        plover=plover,
        needs_subject=needs_subject,
        is_refusal=is_refusal,
        of_place=of_place,
        by_troops=by_troops,
        of_owner=of_owner,
    )
    return Rule(f"en.action.{name}", partial(pattern_of, words), meaning, example, reading)


def noun(name: str, action: Action, words: str, example: str, reading: str, **rest: object) -> DeedRule:
    """A rule about nouns that name a deed."""
    return deed(name, action, words, example, reading, form=Form.NOUN, **rest)  # type: ignore[arg-type]
