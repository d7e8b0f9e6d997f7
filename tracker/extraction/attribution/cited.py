"""Whose word it is where one voice passes on another's: "the agency, citing officials", "a driver, quoted by the agency"."""

from tracker.extraction.attribution.cast import Cast
from tracker.extraction.attribution.phrases import subject_end
from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en

_PRESS = "JRN"
_LONGEST = 12  # words that name who is cited
_AFTER_CUE = 6  # words from "reported" to ", citing"


def first_told_by(cast: Cast, source: Stretch, cue: Stretch) -> Stretch:
    """The source without whoever passes its words on ("quoted by") or founded it ("set up by"); whom the press cites."""
    words = cast.words
    for index in range(source[0] + 1, source[1] - 1):
        if words.lower[index] in en.DONE_BY_OTHERS and "by" in words.lower[index + 1 : index + 3]:
            return source[0], index - (words.lower[index - 1] == ",")
    at = _citing(words, source[0] + 1, source[1])
    if at < 0 and source[1] <= cue[1]:
        at = _citing(words, cue[1], min(len(words.lower), cue[1] + _AFTER_CUE))
    if at < 0 or not _is_press(cast, (source[0], at if at < source[1] else source[1])):
        return source
    first = at + _length(words, at)
    stop = subject_end(words, first, min(len(words.lower), first + _LONGEST))
    stop = next((index for index in range(first, stop) if words.lower[index] == ","), stop)
    return (first, stop) if stop > first and _may_speak(cast, (first, stop)) else source


def _citing(words: Words, first: int, stop: int) -> int:
    """The place of ", citing" or ", on the authority of" between two words, -1 where neither stands."""
    for index in range(first, stop):
        if words.lower[index] in (".", ";", ":") or words.quoted[index] != words.quoted[first]:
            break
        if words.lower[index - 1] == "," and _length(words, index):
            return index
    return -1


def _length(words: Words, index: int) -> int:
    return next((len(lead) for lead in en.CITING if tuple(words.lower[index : index + len(lead)]) == lead), 0)


def _is_press(cast: Cast, stretch: Stretch) -> bool:
    """Whether a source is of the press, or one that nothing is known of: never a state or a person who cites others."""
    named = cast.within(cast.words.span(*stretch))
    return (
        not named
        or any(actor.category == _PRESS for actor in named)
        or not en.PRESS.isdisjoint(cast.words.lower[slice(*stretch)])
    )


def _may_speak(cast: Cast, stretch: Stretch) -> bool:
    """Whether it is somebody who is cited, and not "data" or "safety reasons"."""
    lower = cast.words.lower[slice(*stretch)]
    named = cast.within(cast.words.span(*stretch))
    return bool(named) or not (en.ANONYMOUS | en.PERSON_NOUNS).isdisjoint(lower)
