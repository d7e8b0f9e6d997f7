"""Whose murder it was: whoever owns a deed that is done to persons suffered it, unless it is theirs to do."""

from tracker.extraction.actions.clauses import Sentence
from tracker.extraction.rules.en.actions.grammar import BREAKS, OBJECT_STOPS, wordset
from tracker.extraction.rules.en.actions.sorts import NUMERALS
from tracker.vocabulary import Span

_SUFFERED = wordset(
    "murder murders assassination assassinations death deaths kidnapping abduction disappearance execution "
    "beheading slaying lynching"
)
_OWNERS = wordset("his her")
# Heads that own such deeds because they do them: "the rebels' murders".
_DOERS = wordset(
    "army armies regime government state states junta rebels rebel guerrillas guerrilla militia militias police "
    "policemen forces force troops soldiers squad squads traffickers trafficker cartel cartels group groups gang "
    "gangs brigade battalion front movement party organization organisation terrorists terrorist gunmen insurgents "
    "insurgent militants militant enemy mafia country nation region world year month week day yesterday today night "
    "morning afternoon evening monday tuesday wednesday thursday friday saturday sunday"
)
_REACH = 4  # words between the owner and the deed: "the mayor's brutal public murder"
_LONGEST = 7  # words of an owner
_LONGEST_AGENT = 7  # words from "by" to "of"
WEAPONS = wordset(
    "fire gunfire machinegun knife knives poison bomb bombs gun guns bullets shot shots shooting stabbing beheading hanging"
)
_PARTS = wordset("group groups band bands gang crowd mob column team squad party dozens scores hundreds thousands")


def sufferer_of(sentence: Sentence, first: int, last: int) -> Span | None:
    """The mayor of "the mayor's murder", None where nobody owns the noun at words `first` to `last`, or who does it owns it."""
    if not _SUFFERED.intersection(sentence.words[first:last]):
        return None
    for at in range(first - 1, max(first - 1 - _REACH, -1), -1):
        word = sentence.words[at]
        if word in _OWNERS:
            return sentence.stretch(at, at + 1)
        if word.endswith("'s") or (word == "'" and at > 0 and sentence.words[at - 1].endswith("s")):
            head = at if word != "'" else at - 1
            return None if sentence.words[head].removesuffix("'s") in _DOERS else owner_at(sentence, at)
        if word in BREAKS or word in OBJECT_STOPS:
            return None
    return None


def owner_at(sentence: Sentence, mark: int) -> Span:
    """The noun phrase that ends with a mark of possession, without the mark."""
    head = mark if sentence.words[mark] != "'" else mark - 1
    first = head
    while first > 0 and head - first < _LONGEST:
        word = sentence.words[first - 1]
        if word in BREAKS or word in OBJECT_STOPS or word in ("and", "or", "that", "who", "which", "if", "whether"):
            break
        first -= 1
    end = sentence.ends[head] - (2 if sentence.words[head].endswith("'s") else 0)
    return Span(sentence.starts[first], end)


def of_victim(sentence: Sentence, by: int) -> int | None:
    """Where the "of" stands in "the murder by gunfire of two nurses", "the killing by masked gunmen of a judge"."""
    words = sentence.words
    of = next((at for at in range(by + 2, min(by + _LONGEST_AGENT, len(words) - 1)) if words[at] == "of"), None)
    if of is None or words[of - 1] in _PARTS or not BREAKS.isdisjoint(words[by:of]):
        return None
    return of if words[of + 1] in NUMERALS or words[of + 1].isdigit() or words[of + 1] in ("a", "an") else None
