"""The cue rules as a look-up by word, in every form of every verb."""

from dataclasses import dataclass

from tracker.extraction.rules.en.attribution import CUES, Cue, CueRule
from tracker.extraction.rules.en.attribution_words import SAME_AS_NOUN
from tracker.extraction.rules.en.inflection import forms_of, plural_of


@dataclass(frozen=True, slots=True)
class Entry:
    """One cue as it may stand in a text: the words that must follow its first, the form it has, and its rule."""

    rest: tuple[str, ...]
    form: str
    rule: CueRule
    is_noun_too: bool = False

    @property
    def cue(self) -> Cue:
        """What the rule says of the cue."""
        return self.rule.meaning


def _verb_entries(word: str, rule: CueRule) -> list[tuple[str, Entry]]:
    head, *rest = word.split()
    forms = forms_of(head)
    entries = []
    for form, spelling in forms._asdict().items():
        kind = "past" if form == "participle" and spelling == forms.past else form
        entries.append((spelling, Entry(tuple(rest), kind, rule, head in SAME_AS_NOUN)))
    return entries


def _entries(rule: CueRule) -> list[tuple[str, Entry]]:
    found: list[tuple[str, Entry]] = []
    for word in rule.meaning.words:
        head, *rest = word.split()
        if rule.meaning.part == "verb":
            found += _verb_entries(word, rule)
        else:
            found.append((head, Entry(tuple(rest), rule.meaning.part, rule)))
            if rule.meaning.part == "noun":
                found.append((plural_of(head), Entry((), "noun", rule)))
    return found


def _index() -> dict[str, tuple[Entry, ...]]:
    gathered: dict[str, list[Entry]] = {}
    for rule in CUES:
        for spelling, entry in _entries(rule):
            known = gathered.setdefault(spelling, [])
            if all((entry.rest, entry.form == "noun") != (other.rest, other.form == "noun") for other in known):
                known.append(entry)
    return {spelling: tuple(sorted(entries, key=lambda entry: -len(entry.rest))) for spelling, entries in gathered.items()}


INDEX = _index()
FINITE = frozenset(
    spelling
    for spelling, entries in INDEX.items()
    for entry in entries
    if entry.form in ("past", "third") and not entry.is_noun_too
)
# "Blamed" is no noun, though "blame" is one.
PAST = frozenset(spelling for spelling, entries in INDEX.items() if spelling.endswith("ed") and entries[0].form == "past")
