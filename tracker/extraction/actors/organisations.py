"""Organisations that no gazetteer knows, by the words in their name: "Office of Museums", "Liwa al-Nahr", "71st Battalion"."""

from tracker.extraction.actors.before import noun_ending_at
from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_adjectives import ADJECTIVES, DETERMINERS, FAITHS, NATIONS
from tracker.extraction.rules.en.actor_names import (
    ENDS_DESCRIPTION,
    FOREIGN_JOINTS,
    FOREIGN_LEADS,
    FUNCTION_WORDS,
    NEVER_ALONE,
    ONE_WORD,
    ORGANISATION_LEADS,
    ORGANISATION_NOUNS,
    TITLES,
)
from tracker.extraction.rules.en.actor_nouns import HEAD_NOUNS
from tracker.extraction.rules.en.actors import GROUP_NOUNS
from tracker.extraction.rules.en.place_patterns import BUILDINGS, TAKEN, TAKING

DESCRIBED = "en.actor.described"
_ADJECTIVES = 3  # before a noun that introduces a name
CALLING = (
    ("calling", "itself"),
    ("calls", "itself"),
    ("known", "as"),
    ("styling", "itself"),
    ("called",),
    ("named",),
    ("dubbed",),
)
LONGEST_DESCRIPTION = 8  # words from the comma to the noun


def organisation_in(words: Words, first: int, last: int) -> Sighting | None:
    """The organisation that a run of capitals names, None where it names none."""
    low = words.low
    if _is_taken(words, first, last):
        return None
    if last - first > 1 and (low[first] in FOREIGN_LEADS or _is_foreign(words, first)):
        return _named(words, first, last, "en.actor.foreign_name")
    if _opens_with_title(words, first, last) and low[last - 1] not in ("assembly", "command", "council"):
        return None
    nouns = [at for at in range(first, last) if low[at] in ORGANISATION_NOUNS]
    if not nouns:
        return _described(words, first, last, _noun_behind(words, last) or _noun_before(words, first))
    if low[last - 1] == "state" and last - first > 1 and low[last - 2] not in FAITHS and not _is_department(words, first, last):
        return None  # "Rakhine State", "Central Darfur State" are places
    if low[last - 1] in ORGANISATION_NOUNS and (last - first > 1 or low[first] not in NEVER_ALONE):
        if last - first == 1 and not _is_one_word(words, first):
            return None
        return _named(words, first, last, "en.actor.organisation")
    leads = (at for at in nouns if at + 1 < last and low[at] in ORGANISATION_LEADS and low[at + 1] in ("of", "for"))
    if (lead := next(leads, None)) is not None:
        named = _named(words, first, last, "en.actor.organisation")
        named.is_plural = named.is_plural and low[lead].endswith("s")  # "the Joint Force of Armed Movements" is one
        return named
    return None


def _is_department(words: Words, first: int, last: int) -> bool:
    """The "Department of State", and no "Head of State"."""
    return words.low[last - 2] == "of" and words.low[last - 3] in ORGANISATION_LEADS and last - first > 2


def _is_foreign(words: Words, first: int) -> bool:
    """The "Front" of "Front de Libération"."""
    return words.low[first] in ORGANISATION_NOUNS and words.low[first + 1] in FOREIGN_JOINTS


def _described(words: Words, first: int, last: int, noun: str) -> Sighting | None:
    """The body that only the words beside it tell to be one: "the Wodan, a coalition of militias,", "a group called Wodan"."""
    if not noun:
        return None
    named = _named(words, first, last, DESCRIBED)
    meaning = HEAD_NOUNS[noun][0].meaning
    named.head, named.lead, named.category = noun, meaning.lead, meaning.category
    return named


def _noun_behind(words: Words, comma: int) -> str:
    """The noun of a body in ", a coalition of militias", "" where it is none: "a company commander"."""
    low = words.low
    if words.together(comma - 1, comma + 3) and words.shown[comma] == "(" and words.shown[comma + 2] == ")":
        comma += 3  # "the Wodan Frame (WF), a coalition"
    if not words.together(comma - 1, comma + 2) or low[comma] != "," or low[comma + 1] not in ("a", "an", "another", "the"):
        return ""
    for at in range(comma + 2, min(len(words), comma + LONGEST_DESCRIPTION)):
        noun, _ = noun_ending_at(words, at)
        follows = low[at + 1] if words.together(at, at + 1) else "."
        if noun and follows in ENDS_DESCRIPTION:
            heads = HEAD_NOUNS[noun][0].meaning
            return noun if heads.lead in ("group", "press") and not heads.is_person else ""
        if low[at] in FUNCTION_WORDS or not low[at][0].isalpha():
            return ""
    return ""


def _noun_before(words: Words, first: int) -> str:
    """The noun of a body in "a little-known group calling itself the Wodan", "an armed group, the Wodan,"; "" where none is."""
    low, at = words.low, first - 1
    at -= low[at] == "the"
    called = next((lead for lead in CALLING if low[max(0, at + 1 - len(lead)) : at + 1] == list(lead)), ())
    at -= len(called)
    at -= low[at] == ","
    noun, width = noun_ending_at(words, at) if words.together(at, first) and at < first - 1 else ("", 0)
    if noun not in GROUP_NOUNS or not (called or _has_article(words, at - width + 1)):
        return ""
    return noun


def _has_article(words: Words, noun: int) -> bool:
    """Whether an article and at most three adjectives stand before a noun: "a previously unknown group"."""
    near = words.low[max(0, noun - _ADJECTIVES - 1) : noun]
    return "a" in near or "an" in near


def _is_taken(words: Words, first: int, last: int) -> bool:
    """Whether words of taking ground make it a building: "control of the Norhaven Hospital", "the Norhaven Centre was taken"."""
    if words.low[last - 1] not in BUILDINGS or last - first < 2:
        return False
    before = [low for low in words.low[max(0, first - 3) : first] if low not in ("the", "of", "over")]
    if before and words.together(max(0, first - 3), first) and before[-1] in TAKING:
        return True
    at = last + 2 if last + 2 < len(words) and words.low[last] == "in" else last  # "the Norhaven Hospital in Ostmark was taken"
    after = words.low[at : at + 3] if words.together(first, min(at + 2, len(words) - 1)) else []
    return after[:2] == ["fell", "to"] or (after[:1] in (["was"], ["were"], ["is"]) and bool(TAKEN.intersection(after[1:2])))


def _opens_with_title(words: Words, first: int, last: int) -> bool:
    """Whether the first word that is no country's adjective is a title: "U.S. Secretary of State"."""
    at = first
    while at < last - 1 and (words.low[at] in NATIONS or words.low[at] in ("u.s.", "us", "un", "eu", "deputy", "special")):
        at += 1
    return words.low[at] in TITLES


def _is_one_word(words: Words, at: int) -> bool:
    """ "the Ministry", or "Coalition" in the middle of a sentence."""
    previous = words.low[at - 1] if words.together(at - 1, at) else ""
    if previous == "the":
        return words.low[at] not in HEAD_NOUNS or words.low[at] in ONE_WORD
    return not words.opens(at) and words.low[at] in ONE_WORD and previous not in ADJECTIVES and previous not in DETERMINERS


def _named(words: Words, first: int, last: int, rule: str) -> Sighting:
    has_the = first > 0 and words.together(first - 1, first) and words.low[first - 1] == "the"
    head = words.low[last - 1] if words.low[last - 1] in HEAD_NOUNS else words.low[first]
    category = HEAD_NOUNS[head][0].meaning.category if head in HEAD_NOUNS else ""
    return Sighting(
        first - has_the,
        last,
        rule,
        name=words.span(first, last).of(words.text),
        head=head,
        lead=HEAD_NOUNS[head][0].meaning.lead if head in HEAD_NOUNS else "",
        category=category,
        is_plural=head in HEAD_NOUNS and HEAD_NOUNS[head][1],
        has_article=has_the,
    )
