"""What is said: the stretch after a verb of saying, before it, or on both sides of it."""

from collections.abc import Sequence

from tracker.extraction.attribution.clauses import is_finite
from tracker.extraction.attribution.lexicon import FINITE, INDEX, PAST, Entry
from tracker.extraction.attribution.phrases import subject_start
from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en
from tracker.extraction.rules.en.number_words import SCALES, TENS, UNITS

_NO_TOPICS = en.ADVERBS | en.CONJUNCTIONS | en.COORDINATORS | en.PREPOSITIONS | {"however"}
_ADVERBS = en.ADVERBS - en.OPENING_ADVERBS
_CONJUNCTIONS = en.CONJUNCTIONS - en.PREPOSITIONS
_JOINTS = en.PREPOSITIONS | {"and", "'s"}
_LONGEST_ASIDE = 16  # words
_LONGEST = 150  # words; no clause is longer
_REJECTING = ("reject", "oppose", "dismiss", "condemn", "denounc")  # none of them takes a clause without "that"
_WANTING = frozenset({"demanding", "opposing", "advocating"})
_BEFORE_WANTING = frozenset({",", "and", "is", "are", "was", "were", "been", "by", "while", "after"})
_CLAUSE_WORDS = frozenset({"that", "to"}) | en.RELATIVES
_CALLED = frozenset({"idea", "proposal", "plan", "move", "demand", "offer", "step", "suggestion"})
_BEING = frozenset({"was", "were", "is", "are", "has", "have", "had", "will", "would"})
_WHOLE = en.OBJECT_PRONOUNS | {"responsibility", "involvement", "wrongdoing", "guilt", "this", "everything"}
_COUNTS = frozenset({*UNITS, *TENS, *SCALES, "half"})
_SINCE = frozenset({"after", "since", "because"})
_LONGEST_NOUN = 6  # words of a noun and its verb
_SHORT_CLAUSE = 3  # words
NEAR = 6  # words from "shot down" to the claims that were
_TOLD = FINITE | PAST
_PAUSES = frozenset({",", "—", "--", "–"})


def skip_adjuncts(words: Words, index: int, high: int) -> int:
    """Step over when, where and to whom it was said: "on Monday", "in a statement", "later"."""
    while index < high:
        word = words.lower[index]
        is_adverb = word in _ADVERBS or (word.endswith("ly") and len(word) > 4 and not words.is_capital(index))
        if (word in en.DAYS and not _begins_phrase(words, index, high)) or is_adverb:
            index += 1
        elif word in en.PREPOSITIONS and index + 1 < high:
            after = _after_adjunct(words, index, high)
            if after == index:
                break
            index = after
        else:
            break
    return index


def _begins_phrase(words: Words, index: int, high: int) -> bool:
    """Whether "this" or "last" is no date: "dispute this", but "said late on Friday"."""
    if words.lower[index] in ("late", "early", "later", "earlier") and words.lower[index + 1 : index + 2] in (["on"], ["in"]):
        return False
    return words.lower[index] in en.NEAR_DAYS and (index + 1 >= high or words.lower[index + 1] not in en.DAYS)


def _after_adjunct(words: Words, index: int, high: int) -> int:
    following = words.lower[index + 1]
    if following in en.DAYS or following.isdigit():
        index += 2
        while index < high and (words.lower[index] in en.DAYS or words.lower[index].isdigit()):
            index += 1
        return index
    if words.lower[index] in ("to", "of", "about") or following == "least":
        return index
    for last in range(index + 1, min(high, index + 8)):
        if words.lower[last] == "." and last + 1 >= high and _is_town(words, index, last):
            return last  # "the army said in Harim."
        if words.lower[last] in en.SAID_IN or (words.lower[last] in en.DAYS and last > index + 1):
            return last + 1 + (last + 1 < high and words.lower[last + 1] in en.SAID_IN)  # "on its Facebook page"
        if words.lower[last] == "," and words.lower[last + 1 : last + 4][1:] == [",", "that"]:
            return last + 3
        if words.lower[last] in en.QUESTION_WORDS or words.lower[last] in (",", ":") or words.opens(last):
            return last
        if is_finite(words, last):
            break
    return index


def _is_town(words: Words, index: int, stop: int) -> bool:
    """Whether names alone follow a preposition: "in Harim", "from New Harim"."""
    is_led = words.lower[index] in ("in", "at", "from") and not words.is_capital(index)
    return is_led and all(words.is_capital(at) for at in range(index + 1, stop))


def skip_to_that(words: Words, index: int, high: int) -> int:
    """Step over a longer aside to "that": "said in a note read on air that", "denied to the press that"."""
    if index >= high or not (
        words.lower[index] in en.PREPOSITIONS or words.lower[index] == "," or words.lower[index].endswith("ed")
    ):
        return index
    for ahead in range(index + 1, min(high, index + _LONGEST_ASIDE)):
        if words.lower[ahead] == "that" or (words.lower[ahead - 1] == "," and words.lower[ahead : ahead + 2] == ["to", "have"]):
            return ahead
        if is_finite(words, ahead) or words.opens(ahead) or words.lower[ahead] in _CONJUNCTIONS:
            break
        is_told_again = words.lower[ahead - 1] == "," and any(entry.form == "ing" for entry in INDEX.get(words.lower[ahead], ()))
        if is_told_again and (words.lower[ahead],) not in en.CITING:
            break  # "the ministry has said, adding that"
    return index


def skip_listener(words: Words, index: int, high: int) -> int:
    """Step over who was told: "told reporters", "told the Senate committee"."""
    if index >= high or words.lower[index] in en.QUESTION_WORDS or words.opens(index) or words.lower[index] in (",", ":"):
        return index
    if words.lower[index] in ("me", "him", "them", "us", "her", "you", "it"):
        return index + 1
    for last in range(index + 1, min(high, index + 16)):
        word = words.lower[last]
        if (
            words.opens(last)
            or word in en.QUESTION_WORDS
            or word in en.PERSONAL
            or word in ("to", "about", ",", ":", "in", "on", "at")
        ):
            return last
        if word in ("the", "a", "his", "their", "its") and words.lower[last - 1] not in _JOINTS:
            return last
        if is_finite(words, last):
            return max(index + 1, subject_start(words, last - 1, index + 1))
    return high


def opening(words: Words, index: int, high: int) -> str:
    """What sort of content begins here: q, c, i, n as in `Cue.takes`, "?" for a preposition, "" for none."""
    if index >= high or words.lower[index] in (",", ".", ";", ")", "?", "!", "--", "—", "–", "-"):
        return ""
    word = words.lower[index]
    if words.opens(index):
        return "q"
    if word in en.QUESTION_WORDS:
        return "c"
    if word == "to":
        following = words.lower[index + 1] if index + 1 < high else ""
        return "?" if following in en.DETERMINERS or following in en.OBJECT_PRONOUNS or following in en.DAYS else "i"
    if word in en.COORDINATORS or word in ("because", "although", "while"):
        return ""
    if word in en.PREPOSITIONS and not _is_bound(words, index) and (word in en.NEVER_OPENS or not has_verb(words, index, high)):
        return "?"
    return "c" if has_verb(words, index, high) else "n"


def _is_bound(words: Words, index: int) -> bool:
    """Whether a preposition belongs to a number: "at least 12", "up to 40", "about 300"."""
    pair = words.lower[index : index + 2]
    if pair[0] in ("about", "around", "over", "under", "near") and (pair[1:] and (pair[1][0].isdigit() or pair[1] in _COUNTS)):
        return True
    return pair in (["at", "least"], ["at", "most"]) or (pair == ["up", "to"] and words.lower[index + 2 : index + 3] != ["the"])


def has_verb(words: Words, first: int, high: int) -> bool:
    """Whether a clause with a verb of its own begins here."""
    for index in range(first + 1, min(high, first + 25)):
        word = words.lower[index]
        if is_finite(words, index):
            is_second = words.lower[index - 1] in ("and", "but")  # "ruled out a truce and gave them a day"
            return not is_second and not any(words.lower[before] in en.RELATIVES for before in range(first + 1, index))
        if word in (";", ":") or (word.endswith("ed") and words.lower[index - 1] not in en.DETERMINERS):
            return word.endswith("ed")
    return False


def has_infinitive(words: Words, first: int, high: int) -> bool:
    """Whether somebody is named who shall do it: "his men to hold the bridge"."""
    for index in range(first + 1, min(high, first + 12)):
        if words.lower[index] == "to":
            return True
        if words.lower[index] in (",", ";", ".") or words.lower[index] in en.CONJUNCTIONS:
            return False
    return False


def clause_end(words: Words, first: int, high: int, *, stops_at_comma: bool = False) -> int:
    """One past the content that begins at `first`: to the end of the sentence, or to where somebody else speaks."""
    index, high = first, min(high, first + _LONGEST)
    while index < high:
        number = words.quoted[index]
        if number >= 0 and words.quotations[number].first == index and number != words.quoted[first - 1]:
            index = words.quotations[number].last + 1
            continue
        if words.lower[index] in ("and", "but") and _goes_on_telling(words, first, index, high):
            break
        if words.lower[index] == ";" and index > first:
            break
        is_beyond = index > first + 1 or (index > first and words.lower[first] in _WHOLE)  # "denied it and accused"
        if _goes_on_outside(words, first, index):
            break
        if is_beyond and (_ends_here(words, index, high, stops_at_comma) or _is_main_verb(words, first, index)):
            break
        index += 1
    return trimmed_end(words, first, min(index, high))


def _goes_on_telling(words: Words, first: int, index: int, high: int) -> bool:
    """Whether what is denied is a noun, and the next verb is of whoever speaks: "ruled out a truce and gave them a day"."""
    after = index + 1
    if after + 1 >= high or not is_finite(words, after) or words.lower[after] in en.AUXILIARIES:
        return False
    return not any(_may_be_verb(words, before) or words.lower[before] in _CLAUSE_WORDS for before in range(first, index))


def _may_be_verb(words: Words, index: int) -> bool:
    is_past = words.lower[index].endswith("ed") and words.lower[index - 1] not in en.DETERMINERS
    return is_past or is_finite(words, index)


def _is_main_verb(words: Words, first: int, index: int) -> bool:
    """Whether a verb is of those "who reject the accord", and none of what they reject: "… were behind the bombing"."""
    is_of_them = first > 1 and words.lower[first - 2] in en.RELATIVES and words.lower[first - 1].startswith(_REJECTING)
    return (is_of_them and words.lower[index] in _BEING) or _is_verb_of_those(words, first, index)


def _is_verb_of_those(words: Words, first: int, index: int) -> bool:
    """Whether a past form is what those did who want something: the "seized" of "rebels demanding a state seized the school"."""
    if first < 2 or words.lower[first - 1] not in _WANTING or words.lower[first - 2] in _BEFORE_WANTING:
        return False
    after = words.lower[index + 1 : index + 2]
    return words.lower[index].endswith("ed") and is_finite(words, index) and bool(after) and after[0] not in en.PREPOSITIONS


def _ends_here(words: Words, index: int, high: int, stops_at_comma: bool) -> bool:
    word = words.lower[index]
    if word in ("and", "but"):
        return _is_cue(words, index + 1, high) or (word == "but" and other_voice_after(words, index, high))
    if word in (",", "—", "–", "--"):
        return stops_at_comma or other_voice_after(words, index + 1, high)
    return False


def _goes_on_outside(words: Words, first: int, index: int) -> bool:
    """Whether what is asked or vowed is over, and something else goes on: "told villagers to leave, as rebels fired", "vowed to
    fight it, and rebel guns fired", "is threatening to encircle it after rebels seized the road"."""
    if words.lower[first] != "to" or index <= first:
        return False
    at = index + (words.lower[index] == ",")
    word = words.lower[at] if at < len(words.lower) else ""
    if word in _SINCE:
        return _begins_with_noun(words, at + 1)
    return at > index and (word in ("as", "while") or (word in ("and", "but") and _begins_with_noun(words, at + 1)))


def _begins_with_noun(words: Words, first: int) -> bool:
    """Whether a noun and, right behind it, its verb in the past begin here: "rebel guns fired", "his men did take"."""
    ahead = words.lower[first : first + _LONGEST_NOUN]
    verb = next((at for at, word in enumerate(ahead) if _may_be_verb(words, first + at) or word == "to"), None)
    if not verb or ahead[verb] == "to" or ahead[0] in en.ADVERBS or ahead[0].endswith("ly"):
        return False
    return all(word[0].isalnum() and word not in en.PREPOSITIONS and word not in en.RELATIVES for word in ahead[:verb])


def _is_cue(words: Words, index: int, high: int) -> bool:
    while index < high and (words.lower[index] in en.ADVERBS or words.lower[index] in ("has", "have", "had")):
        index += 1
    return (
        index < high
        and words.lower[index] in _TOLD
        and any(_is_whole(words, index, entry) for entry in INDEX[words.lower[index]])
    )


def _is_whole(words: Words, index: int, entry: Entry) -> bool:
    """Whether all words of a cue stand there: "shot" alone is none, though "shot down the claim" is."""
    is_whole = tuple(words.lower[index + 1 : index + 1 + len(entry.rest)]) == entry.rest
    return is_whole and may_tell(entry, words.lower[index + 2 : index + 2 + NEAR])


def may_tell(entry: Entry, following: Sequence[str]) -> bool:
    """Whether a cue is one before these words: claims are "shot down", and so is a jet."""
    return entry.rest != ("down",) or not en.REFUTED.isdisjoint(following)


def other_voice_after(words: Words, index: int, high: int) -> bool:
    """Whether after a comma somebody else begins to speak, or the same one begins anew."""
    if index + 1 >= high:
        return False
    word = words.lower[index]
    if (
        word == "according"
        or (word == "citing")
        or any(entry.form == "ing" and "c" in entry.cue.takes for entry in INDEX.get(word, ()))
    ):
        return True
    if word in ("a", "an") and words.lower[index + 2 : index + 3] in (["that"], ["which"]):
        return words.lower[index + 1] in _CALLED  # "proposed a zone, an idea that Morland rejected"
    if word not in en.CUT_BEFORE and word not in en.POSSESSIVES:
        return False
    if _is_cue(words, index + 1, high):
        return True
    ahead = range(index + 2, min(high, index + 12))
    return any(words.lower[at] in en.SAID and (words.lower[at - 1] != "," or _closes_aside(words, index, at)) for at in ahead)


def _closes_aside(words: Words, first: int, verb: int) -> bool:
    """Whether the comma before a verb ends what is said of its subject: "but the envoy, Hector Sol, said"."""
    return words.lower[first:verb].count(",") == len(",,")


def trimmed_end(words: Words, first: int, stop: int) -> int:
    """Leave out the punctuation that closes the sentence, but no quotation mark."""
    while (
        stop > first + 1
        and words.lower[stop - 1] in (",", ".", ";", ":", "—", "–", "--", "?", "!")
        and words.quoted[stop - 1] < 0
    ):
        stop -= 1
    return stop


def content_before(words: Words, stop: int, low: int, first_word: int) -> list[Stretch]:
    """What is said before "he said": the quotation that ends there, or the clause up to the comma."""
    index = stop - 1
    if index <= low:
        return []
    if words.lower[index] in _PAUSES and words.closes(index - 1) and words.quoted[index] < 0:
        index -= 1
    if words.closes(index) and words.quoted[index] != words.quoted[first_word]:
        return _quotation_before(words, index, low)
    if words.lower[index] in _PAUSES or words.lower[index] in ("?", "!"):
        low = _behind_semicolon(words, low, index)
        return [(low, index)] if index - low > 1 or _is_topic(words, low) else []
    return []


def _behind_semicolon(words: Words, low: int, stop: int) -> int:
    """Where the last clause begins that a semicolon parts from those before: "planes bombed it; nine died, doctors said"."""
    part = next((at for at in range(stop - 1, low, -1) if words.lower[at] == ";" and words.quoted[at] < 0), None)
    return part + 1 if part is not None and stop - part > _SHORT_CLAUSE and has_verb(words, part + 1, stop) else low


def _is_topic(words: Words, index: int) -> bool:
    """Whether one word before ", he said," is what he speaks of, and not "Meanwhile"."""
    word = words.lower[index]
    return not (word in _NO_TOPICS or word.endswith("ly"))


def _quotation_before(words: Words, mark: int, low: int) -> list[Stretch]:
    quotation = words.quotations[words.quoted[mark]]
    first = quotation.first
    if quotation.first > low and words.quoted[low] < 0:
        first = low
    elif quotation.first > low and words.quoted[low] != words.quoted[mark]:
        first = quotation.first if words.closes(quotation.first - 1) else low
    return [(first, quotation.last + 1)]
