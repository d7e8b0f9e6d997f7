"""What the text calls whoever speaks: "Lebanese health ministry", also where only "it" stands in the sentence."""

from tracker.extraction.attribution.appositions import head_phrase, without_aside
from tracker.extraction.attribution.cast import HE, THEY, Cast
from tracker.extraction.attribution.cited import first_told_by
from tracker.extraction.attribution.said import Said, Stretch
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en

_NO_NAMES = HE | THEY | en.PERSONAL | en.RELATIVES | en.SOME_OF_THEM
_LEADS = frozenset(("the", "its", "their", "his", "her"))
_LATELY = 40  # voices back in which a pronoun's own words stand


def words_for(cast: Cast, said: Said, speaker: ActorMention | None) -> str:
    """The words for who speaks, without an article and without what is told of them; "" where no words name them."""
    if said.source is None:
        return ""
    source = _named_by(cast, first_told_by(cast, said.source, said.cue), speaker)
    if source is None:
        return ""
    first, stop = without_aside(cast.words, head_phrase(cast.words, source))
    first += cast.words.lower[first] in _LEADS and stop - first > 1
    return cast.words.span(first, stop).of(cast.words.text)


def _named_by(cast: Cast, source: Stretch, speaker: ActorMention | None) -> Stretch | None:
    """A source that is more than a pronoun, else that of the same speaker before it."""
    if not _is_pronoun(cast, source):
        return source
    if speaker is None:
        return None
    before = (at for who, at in reversed(cast.spoken[-_LATELY:]) if _same(who, speaker) and not _is_pronoun(cast, at))
    return next(before, None)


def _is_pronoun(cast: Cast, source: Stretch) -> bool:
    return cast.words.lower[source[1] - 1] in _NO_NAMES


def _same(one: ActorMention, other: ActorMention) -> bool:
    """Whether two mentions are of one voice: of one person by name, else of one body."""
    if one.is_person and other.is_person:
        return one.name == other.name
    return (bool(one.key) and one.key == other.key) or one.name == other.name
