"""From a sentence to who says what in it: each cue in turn, read in the way of its kind."""

from tracker.extraction.attribution.clauses import is_finite
from tracker.extraction.attribution.headlines import read_colon
from tracker.extraction.attribution.lexicon import INDEX, Entry
from tracker.extraction.attribution.reported import read_active
from tracker.extraction.attribution.said import Said, Scope, Spot, spot_of
from tracker.extraction.attribution.unspoken import read_according, read_adjective, read_adverb, read_noun, read_passive
from tracker.extraction.attribution.verbs import is_negated, is_only_said_of, is_passive, is_verb
from tracker.extraction.attribution.words import Sentence, Words
from tracker.extraction.rules.en import attribution_words as en

_ITS = en.POSSESSIVES | {"a", "an"}
_DAYS = frozenset({"yesterday", "today", "tonight", "again"})
_MOST = 40  # voices in a sentence; what holds more is no sentence
_READERS = {
    "adjective": read_adjective,
    "noun": read_noun,
    "preposition": read_according,
    "adverb": read_adverb,
    "mark": read_colon,
}


def read_sentence(words: Words, number: int, sentence: Sentence) -> list[Said]:
    """All attributions whose cue stands in one sentence."""
    scope = Scope(words, number, sentence.first, sentence.stop)
    for index in [index for index in range(sentence.first, sentence.stop) if words.lower[index] in INDEX]:
        if len(scope.found) >= _MOST:
            break
        for entry in INDEX[words.lower[index]]:
            said = _read_cue(scope, index, entry)
            if said is not None and not _is_manner(words, said):
                if not _goes_without_saying(scope, said):
                    scope.found.append(said)
                break
    return scope.found


def _is_manner(words: Words, said: Said) -> bool:
    """Whether what looks like a speaker is how something is said: "condemned it in the strongest possible terms"."""
    return said.source is not None and words.lower[said.source[0]] == "in" and words.lower[said.cue[0]] == "terms"


def _read_cue(scope: Scope, index: int, entry: Entry) -> Said | None:
    stop = index + 1 + len(entry.rest)
    if entry.rest in (("for",), ("to",)):
        stop += _days_between(scope.words, index + 1)
    if stop > scope.high or (entry.rest and tuple(scope.words.lower[stop - len(entry.rest) : stop]) != entry.rest):
        return None
    if any(said.cue[0] < index < said.cue[1] for said in scope.found):
        return None  # "withdrew its report" is one cue
    if (
        _points_back(scope.words, stop, scope.high)
        or _asks_for_no_name(scope.words, stop)
        or (entry.rest[-1:] == ("on",) and not en.DAYS.isdisjoint(scope.words.lower[stop : stop + 1]))
    ):
        return None  # "reported on Friday"
    spot = spot_of(scope, entry, (index, stop))
    if entry.form in _READERS:
        return _READERS[entry.form](spot)
    said = _read_verb(spot) if is_verb(spot) else None
    return said if said is None or scope.words.quoted[index] < 0 or _is_told_within(scope.words, said) else None


def _points_back(words: Words, stop: int, high: int) -> bool:
    """Whether a deed is only said to have been told of before: "the raid on the mill reported earlier killed two"."""
    if stop + 1 >= high or words.lower[stop] not in ("earlier", "previously", "above"):
        return False
    return is_finite(words, stop + 1) or words.lower[stop + 1].endswith("ed")


def _days_between(words: Words, first: int) -> int:
    """How many words tell the day between a verb and its preposition: "called on Monday for", "appealed yesterday to"."""
    if words.lower[first : first + 1] and words.lower[first] in _DAYS:
        return 1
    is_on = words.lower[first : first + 1] in (["on"], ["late"], ["early"])
    return 2 * (is_on and words.lower[first + 1 : first + 2] != [] and words.lower[first + 1] in en.WEEKDAYS)


def _asks_for_no_name(words: Words, index: int) -> bool:
    """Whether a cue only tells how somebody wants to be quoted: "declined to be identified", "asked not to be named"."""
    ahead = words.lower[index : index + 4]
    at = ahead.index("be") + 1 if "be" in ahead else len(ahead)
    return ahead[:1] in (["to"], ["not"]) and ahead[at : at + 1] in (["named"], ["identified"], ["quoted"])


def _read_verb(spot: Spot) -> Said | None:
    is_past = spot.entry.form in ("past", "participle")
    if is_past and spot.entry.rule.name == "en.attribution.blame" and spot.after == "on":
        return None  # "a strike blamed on the army": who lays it to them is not told
    if spot.words.lower[spot.cue[0]].startswith("maintain") and spot.after in _ITS:
        return None  # "maintained its blockade of the town"
    if is_only_said_of(spot):
        return None
    passive = is_past and is_passive(spot)
    said = read_passive(spot) if passive else read_active(spot)
    if said is not None:
        said.is_negated = is_negated(spot, said.source)
    return said


def _is_told_within(words: Words, said: Said) -> bool:
    """Whether a speaker tells what a third one said: thoughts and wishes inside a quotation are part of it."""
    return "q" in said.entry.cue.takes and said.source is not None and words.lower[said.source[0]] not in ("i", "we", "you")


def _goes_without_saying(scope: Scope, said: Said) -> bool:
    """Whether a thought is only part of what somebody says: "he said he felt …". What is wanted or feared to come stays."""
    cue = said.entry.cue
    if cue.part == "noun" and said.source is not None and scope.is_denied(said):
        return False  # "denied claims by the rebels that …": both have a voice
    changes_the_deed = cue.modality is not None and scope.words.lower[said.content[0][0]] == "to"
    return cue.part != "adverb" and "q" not in cue.takes and not changes_the_deed and scope.is_nested(said)
