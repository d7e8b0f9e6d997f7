"""What was ever decided about a record, as a reader of its history wants it: who, when, why, and what is otherwise since."""

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.models import Actor, Location, Revision
from tracker.vocabulary import CODES, Action, Extent
from tracker.vocabulary.dates_in_words import edtf_in_words

_NAMES = {
    "review": "Verdict",
    "edtf": "When",
    "location": "Where",
    "extent": "How much of it",
    "initiators": "By",
    "targets": "To",
    "action": "What",
    "modality": "Manner",
    "stance": "The voice",
    "speaker_name": "Who says it",
    "title": "Title",
    "publication": "State",
    "claims": "Claims",
}
_VERBS = {"file": "filed", "reopen": "took back", "split": "split off", "withdraw": "made a draft again", "submit": "brought"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a record, before and after a change."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Told:
    """One change: the revision, its verb in the past, and what it made different."""

    revision: Revision
    verb: str
    differences: tuple[Difference, ...]


def told(revisions: Iterable[Revision]) -> list[Told]:
    """A history in words, in the order given."""
    return [Told(revision, past(revision.verb), differences(revision.before, revision.after)) for revision in revisions]


def differences(before: dict[str, object], after: dict[str, object]) -> tuple[Difference, ...]:
    """The fields that both versions have and that are not the same in both."""
    moved = (name for name in _NAMES if name in before and name in after and before[name] != after[name])
    return tuple(Difference(_NAMES[name], in_words(name, before[name]), in_words(name, after[name])) for name in moved)


def named(version: dict[str, object]) -> list[tuple[str, str]]:
    """A whole version, field by field, in words."""
    return [(words, in_words(name, version[name])) for name, words in _NAMES.items() if name in version]


def in_words(name: str, value: object) -> str:
    """A field's value as a reader knows it."""
    if name == "claims" and isinstance(value, list):
        return str(len(value))
    if isinstance(value, list | tuple):
        return ", ".join(_names(Actor, value)) or "nobody named"
    if name == "location" and value:
        return _names(Location, [value])[0]
    if name == "edtf":
        return edtf_in_words(str(value)) if value else "unknown"
    if name == "action" and value in set(Action):
        return CODES[Action(str(value))].label
    if name == "extent" and value in set(Extent):
        return Extent(str(value)).in_words
    return str(value) or "none"


def _names(kind: type[Actor | Location], keys: Iterable[object]) -> list[str]:
    """The names of rows by their keys; what is no key, or of a row that is no more, stands as it is."""
    wanted = [str(key) for key in keys]
    known = dict(kind.objects.filter(key__in=wanted).values_list("key", "name"))
    return [known.get(key, key) for key in wanted]


def past(verb: str) -> str:
    """A verb of the journal as something done: accept, accepted."""
    return _VERBS.get(verb) or f"{verb.removesuffix('e')}{'n' if verb == 'pin' else ''}ed"
