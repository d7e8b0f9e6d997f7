"""What a verb of saying has beside it: a quotation, a clause, an infinitive or a thing, after it or before it."""

from itertools import pairwise

from tracker.extraction.attribution import contents, phrases
from tracker.extraction.attribution.clauses import is_finite
from tracker.extraction.attribution.lexicon import INDEX
from tracker.extraction.attribution.said import Said, Spot, Stretch
from tracker.extraction.attribution.subjects import Subject, quoting, subject_of
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Stance

_TIMES = frozenset({"minutes", "hours", "day", "days", "week", "weeks", "months", "years", "shortly", "soon"})
_LONGEST_SAYING = 25  # words of what is said in passing
_TELLING = frozenset(f"en.attribution.{name}" for name in ("say", "show", "confirm", "concede"))
_ANNOUNCING = ("announc", "declar", "proclaim")
_LONGEST_ASIDE = 12  # words between "he said" and the second half of what he said


def read_active(spot: Spot) -> Said | None:
    """Who says what with a verb in the active voice."""
    subject = subject_of(spot)
    if subject.how == "inverted":
        return _inverted(spot, subject.first)
    takes = spot.entry.cue.takes
    if subject.source is None or (spot.words.lower[subject.source[0]] == "you" and "q" not in takes):
        return None
    after = spot.cue[1]
    if spot.entry.cue.told:
        after = contents.skip_listener(spot.words, after, spot.high)
    if set(takes) & set("cqp"):
        after = contents.skip_adjuncts(spot.words, after, spot.high)
    if {"c", "q"} <= set(takes):
        after = contents.skip_to_that(spot.words, after, spot.high)
    if "p" in takes and not (subject.how == "shared" and spot.entry.form == "ing"):
        said = _postposed(spot, subject, subject.source, after)
        if said is not None:
            return said
    if spot.before == "as" and spot.entry.form == "ing" and not contents.opening(spot.words, after, spot.high):
        return _quoted_after(spot, subject.source)
    return _following(spot, subject, subject.source, after)


def _quoted_after(spot: Spot, source: Stretch) -> Said | None:
    """What stands before "…, state media quoted an officer as saying"."""
    first = quoting(spot)
    before = contents.content_before(spot.words, first, spot.low, spot.cue[0]) if first > spot.low else []
    return spot.said(source, before, is_quote=spot.words.closes(before[-1][1] - 1)) if before else None


def _postposed(spot: Spot, subject: Subject, source: Stretch, after: int) -> Said | None:
    """What stands before "…, he said" and on both sides of "…, he said, …"."""
    words = spot.words
    is_as = subject.how == "subject" and spot.entry.rule.name in _TELLING and _closes_with_as(spot, subject.first)
    before = contents.content_before(words, subject.first - is_as, spot.low, spot.cue[0])
    is_quote = bool(before) and words.closes(before[-1][1] - 1)
    if not before or (not is_quote and "c" not in spot.entry.cue.takes):
        return None
    is_end = after + 1 == spot.high and words.lower[after] == ":" and not _is_adjunct(words, before[0][0])
    if is_end and (block := _block(spot, source)):
        return spot.said(source, before + block.content, is_quote=block.is_quote)
    if words.lower[after : after + 2] == ["on", "condition"]:
        after = spot.high  # "told the agency on condition of anonymity"
    if not is_quote and contents.opening(words, after, spot.high):
        return None
    return spot.said(source, before + rest_of(spot, after, is_quote=is_quote), is_quote=is_quote)


def _is_adjunct(words: Words, index: int) -> bool:
    """Whether only what somebody speaks of begins here: "Regarding the raid, he said: …"."""
    word = words.lower[index]
    return word in en.PREPOSITIONS or word in en.CONJUNCTIONS or word.endswith("ing")


def _closes_with_as(spot: Spot, first: int) -> bool:
    """Whether a sentence ends with who says the same: "the town had fallen, as officials alleged."."""
    words, at = spot.words, spot.cue[1]
    is_end = at >= spot.high or words.lower[at] in (".", ";")
    return is_end and words.lower[first - 1] == "as" and words.lower[first - 2] == ","


def rest_of(spot: Spot, after: int, *, is_quote: bool) -> list[Stretch]:
    """The second half of a split content: "…, he said, …"."""
    words, index = spot.words, after
    while index < min(spot.high, after + _LONGEST_ASIDE) and words.lower[index] not in (",", ":") and not words.opens(index):
        index += 1
    if index < spot.high and words.lower[index] in (",", ":"):
        index += 1
    if index + 1 >= spot.high:
        return []
    if words.opens(index):
        return [(index, words.quotations[words.quoted[index]].last + 1)]
    word = words.lower[index]
    goes_on = word == "and" and contents.has_verb(words, index + 1, spot.high)  # "the town fell, he said, and many were shot"
    is_new = (word in en.COORDINATORS and not goes_on) or word in en.RELATIVES
    begins_anew = is_new or any(entry.form == "ing" for entry in INDEX.get(word, ()))
    if is_quote or begins_anew or _is_when_told(words, index) or contents.other_voice_after(words, index, spot.high):
        return []
    return [(index, contents.clause_end(words, index, spot.high))]


def _is_when_told(words: Words, index: int) -> bool:
    """Whether the outlet goes on to tell when it was said: "the town fell, he said, days after talks broke down"."""
    ahead = words.lower[index : index + 3]
    return any(word in _TIMES and after in ("after", "before") for word, after in pairwise(ahead))


def _inverted(spot: Spot, first: int) -> Said | None:
    """What stands before "…, said Jane Roe, head of the office"."""
    words, start = spot.words, spot.cue[1]
    if not set(spot.entry.cue.takes) & {"q", "p"} or spot.entry.form not in ("past", "third", "plain"):
        return None
    before = contents.content_before(words, first, spot.low, spot.cue[0])
    if not before or start >= spot.high or not words.lower[start][0].isalnum():
        return None
    stop = phrases.subject_end(words, start, spot.high)
    if stop <= start:
        return None
    stop = _with_name(words, stop, spot.high)
    is_quote = words.closes(before[-1][1] - 1)
    return spot.said((start, stop), before + rest_of(spot, stop, is_quote=is_quote), is_quote=is_quote)


def _with_name(words: Words, stop: int, high: int) -> int:
    """Where who speaks ends with the name that closes the sentence: "said the mayor of Orra, Ada Lind."."""
    if stop + 2 >= high or words.lower[stop] != ",":
        return stop
    last = high - (words.lower[high - 1] == ".")
    is_name = stop + 2 < last <= stop + 5 and all(words.is_capital(at) for at in range(stop + 1, last))
    return last if is_name else stop


def _following(spot: Spot, subject: Subject, source: Stretch, after: int) -> Said | None:
    """What follows the verb."""
    words, high = spot.words, _before_colon(spot, after)
    if after + 1 < high and words.lower[after] in (",", ":") and words.opens(after + 1):
        after += 1
    elif after < high and words.lower[after] == ":" and "q" in spot.entry.cue.takes:
        after += 1
        if after == high:
            return _block(spot, source)
    opened = _opened(spot, after)
    if opened and words.lower[after] != "that" and _is_announced_in_passing(spot, subject, source):
        return None
    if not opened:
        return _after_as(spot, source, after)
    if opened == "q":
        quotation = words.quotations[words.quoted[after]]
        is_whole = quotation.last + 1 >= high or words.lower[quotation.last + 1] in (",", ".", ";", "and", "but")
        if (quotation.is_speech and is_whole) or quotation.last >= high:
            return spot.said(source, [(after, quotation.last + 1)], is_quote=True)
    stop = contents.clause_end(words, after, high, stops_at_comma=_is_aside(spot, subject, source) or _goes_on(spot, after))
    stop = stop if opened == "c" else _before_aside(spot, after, stop)
    stop = _end_of_name(words, after, stop) if words.lower[source[0] - 1] == "what" else stop
    said = spot.said(source, [(after, stop)], is_quote=opened == "q")
    said.is_order = opened == "i" and (spot.entry.cue.told or words.lower[after] != "to")
    return said


def _end_of_name(words: Words, after: int, stop: int) -> int:
    """Where what something is called ends: at the "has" of "what the army calls a sweep has killed nine"."""
    return next((at for at in range(after + 1, stop) if is_finite(words, at)), stop)


def _before_aside(spot: Spot, after: int, stop: int) -> int:
    """Where what is denied ends: at the ", which" of "denied backing the league, which took the town", told by the outlet."""
    if spot.entry.cue.stance is not Stance.DENIES or spot.words.quoted[after] >= 0:
        return stop
    lower = spot.words.lower
    asides = (at for at in range(after + 1, stop - 1) if lower[at] == "," and lower[at + 1] in ("which", "who"))
    return next(asides, stop)


def _before_colon(spot: Spot, after: int) -> int:
    """Where what is denied ends: at the colon of "denied it: the town had been empty", whose own word follows."""
    if spot.entry.cue.stance is not Stance.DENIES:
        return spot.high
    colons = (at for at in range(after + 1, min(spot.high, after + _LONGEST_ASIDE)) if spot.words.lower[at] == ":")
    return next((at for at in colons if spot.words.quoted[at] == spot.words.quoted[spot.cue[0]]), spot.high)


def _after_as(spot: Spot, source: Stretch, after: int) -> Said | None:
    """What follows "As the mayor put it, …"."""
    words = spot.words
    if words.lower[spot.low] != "as" or "q" not in spot.entry.cue.takes:
        return None
    commas = (index for index in range(after, spot.high - 1) if words.lower[index] == ",")
    first = next(commas, -1) + 1
    return spot.said(source, [(first, contents.clause_end(words, first, spot.high))]) if first else None


def _opened(spot: Spot, after: int) -> str:
    """What sort of content begins after the verb, "" where the verb does not take it."""
    words, entry = spot.words, spot.entry
    takes = entry.cue.takes + ("n" if entry.cue.told else "")
    opened = contents.opening(words, after, spot.high)
    is_thing = opened in ("q", "c") and opened not in takes and words.lower[after] not in ("that", "if", "whether")
    if (opened == "?" and entry.cue.told) or is_thing:
        opened = "n"
    if opened == "n" and "n" not in takes and "i" in takes and contents.has_infinitive(words, after, spot.high):
        opened = "i"
    if opened == "i" and words.lower[spot.cue[0]] in en.ANSWERS:
        return ""  # "responded to fire"
    if not contents.may_tell(entry, words.lower[after : min(spot.high, after + contents.NEAR)]):
        return ""  # "shot down a jet"
    if opened == "n" and entry.is_noun_too and entry.form in ("third", "plain") and not _is_object(spot, after):
        return ""
    return opened if opened and opened in takes else ""


def _is_object(spot: Spot, index: int) -> bool:
    """Whether a noun phrase surely begins here, so that the word before it is a verb and no noun."""
    words, word = spot.words, spot.words.lower[index]
    starts = word in en.DETERMINERS or word in en.OBJECT_PRONOUNS or word == "responsibility" or words.opens(index)
    return starts or (words.is_capital(index) and not spot.scope.is_shouted)


def _is_aside(spot: Spot, subject: Subject, source: Stretch) -> bool:
    """Whether the saying is told in passing (", who said that …, …"; "When he said that …, …") and ends at the comma."""
    lower = spot.words.lower
    is_relative = subject.how == "pronoun" and lower[source[0]] in ("who", "which") and lower[source[0] - 1] == ","
    is_inserted = lower[source[0] - 1] in en.RELATIVES and lower[source[0] - 2] == ","
    is_of_whom = "whom" in lower[source[0] : source[1]] and lower[source[0] - 1] == ","  # ", most of whom said"
    return is_relative or is_inserted or is_of_whom or lower[spot.low] in en.CONJUNCTIONS


def _is_announced_in_passing(spot: Spot, subject: Subject, source: Stretch) -> bool:
    """ "The guard, which had just announced a truce, said": who did so is told by the outlet."""
    is_relative = subject.how == "pronoun" and spot.words.lower[source[0]] in ("who", "which")
    return is_relative and spot.words.lower[spot.cue[0]].startswith(_ANNOUNCING)


def _goes_on(spot: Spot, after: int) -> bool:
    """Whether a saying stands between commas in somebody's deeds: "protesters, demanding that he leave, set fire to the mill"."""
    if spot.entry.form != "ing" or spot.before != ",":
        return False
    words = spot.words
    comma = next((at for at in range(after, min(spot.high - 1, after + _LONGEST_SAYING)) if words.lower[at] == ","), None)
    then = words.lower[comma + 1] if comma is not None else ""
    return then in en.IRREGULAR_PASTS or then in ("was", "were", "had", "has", "have") or then.endswith("ed")


def _block(spot: Spot, source: Stretch) -> Said | None:
    """What stands in the paragraph after "he wrote:"."""
    words: Words = spot.words
    following = words.sentences[spot.scope.number + 1 : spot.scope.number + 2]
    if not following or following[0].stop <= following[0].first:
        return None
    first, stop = following[0].first, following[0].stop
    if words.opens(first):
        return spot.said(source, [(first, words.quotations[words.quoted[first]].last + 1)], is_quote=True)
    return spot.said(source, [(first, stop)])
