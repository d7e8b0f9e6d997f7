"""Voices before or after a colon: "Monitors: twelve killed in raid", "Twelve killed in raid: monitors", "Veland denied it: …"."""

from tracker.extraction.attribution import contents
from tracker.extraction.attribution.clauses import is_finite
from tracker.extraction.attribution.said import Said, Spot, Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Stance

_LEADS = en.PREPOSITIONS | en.CONJUNCTIONS
_LONGEST = 6  # words that name the voice
_SHORTEST = 3  # words that are said
_SPEAKERS = en.ANONYMOUS | en.PERSON_NOUNS | en.HEADLINE_VOICES


def read_colon(spot: Spot) -> Said | None:
    """What stands on the other side of the colon from the one who says it; None where no side is a voice."""
    colon, after = spot.cue
    if spot.words.quoted[colon] >= 0:
        return None
    before, rest = (_after_clock(spot), colon), (after, contents.trimmed_end(spot.words, after, spot.high))
    denier = next((said for said in spot.scope.found if _ends_at(said, colon)), None)
    if denier is not None:
        return spot.said(denier.source, [rest])
    for source, content in ((before, rest), (rest, before)):
        if content[1] - content[0] >= _SHORTEST and _is_voice(spot.words, source) and _tells(spot, source, content):
            return spot.said(source, [content])
    return None


def _ends_at(said: Said, colon: int) -> bool:
    """Whether what somebody denies ends at the colon, so that what follows is what they say of it."""
    return said.source is not None and said.entry.cue.stance is Stance.DENIES and said.content[-1][1] == colon


def _after_clock(spot: Spot) -> int:
    """The first word after the "13:10" that opens an entry of a running report."""
    lower, low = spot.words.lower, spot.low
    is_clock = lower[low].isdigit() and lower[low + 1 : low + 2] == [":"] and low + 2 < spot.high and lower[low + 2].isdigit()
    return low + 3 if is_clock else low


def _is_voice(words: Words, stretch: Stretch) -> bool:
    """Whether a few words name somebody who may speak: "Army", "UN officials", "Norland's defence ministry"."""
    first, stop = stretch
    if not 0 < stop - first <= _LONGEST or words.lower[first] in _LEADS:
        return False
    is_plain = all(words.lower[index][0].isalpha() or words.lower[index] == "'s" for index in range(first, stop))
    is_named = words.lower[stop - 1] in _SPEAKERS or words.ends[stop - 1] in words.voices
    return is_plain and is_named and not any(is_finite(words, index) for index in range(first, stop))


def _tells(spot: Spot, source: Stretch, content: Stretch) -> bool:
    """Whether the voice leads a sentence that tells something, or ends a headline: "Residents: 400" is a table's."""
    lower = spot.words.lower[content[0] : content[1]]
    is_list = any(word.isdigit() for word in lower) and len(lower) < _SHORTEST + 1
    return not is_list and (
        source[0] <= _after_clock(spot)
        or not spot.words.sentences[spot.scope.number].passage.span.of(spot.words.text).endswith(".")
    )
