"""What an article has told so far: its mentions by passage, the place it is about, and the deeds already dated."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import (
    ActionMention,
    ActorMention,
    ArticleText,
    AttributionMention,
    ClaimDraft,
    Mention,
    NumberMention,
    Passage,
    PlaceMention,
    TimeMention,
)
from tracker.vocabulary import PlacePrecision, Span

_CLOSE = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)


class ByPlaceInText[M: Mention]:
    """Mentions of one kind, in the order of the text, quick to ask for a stretch."""

    def __init__(self, mentions: Iterable[M]) -> None:
        self.all = tuple(sorted(mentions, key=lambda mention: mention.span))
        self._starts = [mention.span.start for mention in self.all]

    def within(self, span: Span) -> tuple[M, ...]:
        """Those that begin inside a stretch."""
        return self.all[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def touching(self, span: Span) -> tuple[M, ...]:
        """Those that share a character with a stretch."""
        first = max(0, bisect_right(self._starts, span.start) - 3)
        return tuple(m for m in self.all[first : bisect_left(self._starts, span.end)] if m.span.overlaps(span))


@dataclass(slots=True)
class Story:
    """One article under reading. `told` are the claims assembled so far, in the order of the text."""

    article: ArticleText
    passages: tuple[Passage, ...]
    gazetteer: Gazetteer
    times: ByPlaceInText[TimeMention]
    places: ByPlaceInText[PlaceMention]
    actors: ByPlaceInText[ActorMention]
    actions: ByPlaceInText[ActionMention]
    numbers: ByPlaceInText[NumberMention]
    attributions: tuple[AttributionMention, ...]
    dominant: PlaceMention | None = None
    told: list[ClaimDraft] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The article's clean text."""
        return self.article.text


def story_of(article: ArticleText, passages: Sequence[Passage], mentions: Iterable[Mention], gazetteer: Gazetteer) -> Story:
    """Sort the mentions of an article for the questions that its claims will ask."""
    found = tuple(mentions)
    places = ByPlaceInText(mention for mention in found if isinstance(mention, PlaceMention))
    return Story(
        article=article,
        passages=tuple(passages),
        gazetteer=gazetteer,
        times=ByPlaceInText(mention for mention in found if isinstance(mention, TimeMention)),
        places=places,
        actors=ByPlaceInText(mention for mention in found if isinstance(mention, ActorMention)),
        actions=ByPlaceInText(mention for mention in found if isinstance(mention, ActionMention)),
        numbers=ByPlaceInText(mention for mention in found if isinstance(mention, NumberMention)),
        attributions=tuple(mention for mention in found if isinstance(mention, AttributionMention)),
        dominant=_dominant(places.all),
    )


def _dominant(places: Sequence[PlaceMention]) -> PlaceMention | None:
    """The place an article is about: the one named most often among the closest; of equals the first."""
    named = [place for place in places if not place.in_actor and place.relation != "from" and place.key]
    close = [place for place in named if place.precision in _CLOSE] or named
    if not close:
        return None
    counts = Counter(place.key for place in close)
    return max(close, key=lambda place: (counts[place.key], -place.span.start))
