"""What an article has told so far: its mentions by passage, the place it is about, and the deeds already dated."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import NamedTuple

from tracker.extraction import furniture
from tracker.extraction.claims.about import about_of, dateline_of, home_of
from tracker.extraction.claims.dated import Dated
from tracker.extraction.claims.in_text import ByPlaceInText
from tracker.extraction.claims.period import in_period, period_of
from tracker.extraction.claims.place_heads import Parts, is_about_one, parts_of
from tracker.extraction.claims.spoken import Spoken
from tracker.extraction.datelines import stamps
from tracker.extraction.folding import lowered
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.heading_lines import is_stamp
from tracker.extraction.mentions import (
    ActionMention,
    ActorMention,
    ArticleText,
    AttributionMention,
    ClaimDraft,
    Mention,
    NumberMention,
    Party,
    Passage,
    PlaceMention,
    TimeMention,
)
from tracker.vocabulary import Span, When

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we"})  # speakers who were named before
_LINE = 120  # characters of a line of furniture
_NOWHERE = Span(0, 0)
_LISTED = frozenset({"en.place.listed", "en.place.listed_before", "en.place.listed_some"})


class Ground(NamedTuple):
    """A place of a sentence: whether anything can be done there as it is named, whether somebody may only have gone there,
    whether a verb behind it may be of the place alone, and whether it is a country or heads the sentence, with no word that
    ties it to a deed."""

    place: PlaceMention
    may_hold: bool
    may_be_reached: bool
    may_have_verb: bool
    may_be_bare: bool


@dataclass(slots=True)
class Story:
    """One article under reading. `told` are the claims assembled so far, in the order of the text.

    `text` is its clean text, `low` the same in small letters, every letter at its place, `spoken` where words of a kind stand
    in it. `named_voices` are the numbers of those
    voices whose speaker has a name there. `laid` are those to whom a sentence lays what an earlier one tells, with the number
    of the sentence. `alike` are the mentions of each place, by its key or, without one, its name (`named_as`). `heads` keeps
    which time heads each paragraph, by its number, `day_lines` the days on lines of their own, `begun` when campaigns are
    said to have begun, `owners` and `bearers` which deed of its sentence a time or a number belongs to, `grounds` at which
    places of a sentence anything can be done, once that has been asked. `parts` are the parts of a report, `post` is the post
    of a live page that is being read, `fighting` are the names of those who take ground and fight, once that has been asked,
    `period` are the days that the report says it covers.
    """

    article: ArticleText
    text: str
    passages: tuple[Passage, ...]
    gazetteer: Gazetteer
    times: ByPlaceInText[TimeMention]
    places: ByPlaceInText[PlaceMention]
    actors: ByPlaceInText[ActorMention]
    actions: ByPlaceInText[ActionMention]
    numbers: ByPlaceInText[NumberMention]
    voices: ByPlaceInText[AttributionMention]
    named_voices: list[int]
    low: str
    spoken: Spoken
    dominant: PlaceMention | None = None
    dateline: Span = _NOWHERE
    side_counts: Counter[tuple[str, bool]] = field(default_factory=Counter)
    said_in: dict[int, tuple[AttributionMention, ...]] = field(default_factory=dict)
    number_of: dict[Span, int] = field(default_factory=dict)
    told: list[ClaimDraft] = field(default_factory=list)
    laid: list[tuple[int, tuple[Party, ...]]] = field(default_factory=list)
    alike: dict[str, list[PlaceMention]] = field(default_factory=dict)
    heads: dict[int, Dated | None] = field(default_factory=dict)
    day_lines: list[TimeMention] | None = None
    begun: list[tuple[int, Span, When]] | None = None
    owners: dict[Span, ActionMention | None] = field(default_factory=dict)
    bearers: dict[Span, ActionMention | None] = field(default_factory=dict)
    grounds: dict[Span, tuple[Ground, ...]] = field(default_factory=dict)
    parts: Parts = field(default_factory=Parts)
    post: int = 0
    fighting: frozenset[str] | None = None
    period: When | None = None

    @property
    def home(self) -> PlaceMention | None:
        """The town that the report is from: that of the dateline, or of a second one behind it; None without one."""
        return home_of(self.places, self.dateline, self.text)

    @property
    def about(self) -> PlaceMention | None:
        """The place that the article is about; None in a post of a live page that is about many."""
        return self.dominant if not self.post or self.parts.is_about_one else None

    def said_by(self, passage: Span) -> tuple[AttributionMention, ...]:
        """The attributions with a source or a content in a passage."""
        return self.said_in.get(self.number_of[passage], ())

    def named_as(self, place: PlaceMention) -> Sequence[PlaceMention]:
        """All mentions of the place that one names, in the order of the text."""
        return self.alike.get(place.key or place.name, ())

    def lately(self, reach: int) -> Iterator[ClaimDraft]:
        """The last claims told, the latest first; posts of a live page have no memory of each other."""
        last = (self.told[-back] for back in range(1, min(reach, len(self.told)) + 1))
        return takewhile(lambda claim: self.passages[self.number_of[claim.span]].post == self.post, last) if self.post else last


def story_of(article: ArticleText, passages: Sequence[Passage], mentions: Iterable[Mention], gazetteer: Gazetteer) -> Story:
    """Sort the mentions of an article for the questions that its claims will ask."""
    found, low = _without_furniture(mentions, passages, article.text), lowered(article.text)
    attributions = tuple(mention for mention in found if isinstance(mention, AttributionMention))
    named = tuple(mention for mention in found if isinstance(mention, PlaceMention))
    listed = {place.span for place in named if place.rule in _LISTED}  # "the villages of Abu Zed and Orra": no Mr Abu Zed
    actors = ByPlaceInText(mention for mention in found if isinstance(mention, ActorMention) and mention.span not in listed)
    dateline = dateline_of(article, passages)
    places = ByPlaceInText(mention for mention in named if dateline.holds(mention.span) or not _is_initials(mention, article))
    actions = ByPlaceInText(mention for mention in found if isinstance(mention, ActionMention))
    voices = ByPlaceInText(attributions)
    speakers = {said.source.start for said in attributions if said.source}  # "two killed, one officer said" counts nobody twice
    dominant, alike = about_of(places, dateline, article, passages, actions.all, gazetteer), _alike(places.all)
    parts = parts_of(article.text, passages, places.all)
    if parts.has_posts and dominant:
        parts = replace(parts, is_about_one=is_about_one(alike.get(dominant.key or dominant.name, ()), passages, article.title))
    times = _of_deeds((mention for mention in found if isinstance(mention, TimeMention)), article.text)
    period = period_of(article.text, passages, times, article.published_on)
    return Story(
        article=article,
        text=article.text,
        passages=tuple(passages),
        gazetteer=gazetteer,
        times=ByPlaceInText(in_period(times, period)),
        period=period,
        places=places,
        actors=actors,
        actions=actions,
        numbers=ByPlaceInText(
            number for number in found if isinstance(number, NumberMention) and number.span.start not in speakers
        ),
        voices=voices,
        named_voices=[number for number, said in enumerate(voices.all) if _is_named(said)],
        low=low,
        spoken=Spoken(low),
        dominant=dominant,
        dateline=dateline,
        side_counts=_side_counts(actors.all, gazetteer),
        said_in=_said_in(attributions, passages),
        number_of={passage.span: number for number, passage in enumerate(passages)},
        alike=alike,
        parts=parts,
    )


def _without_furniture(mentions: Iterable[Mention], passages: Sequence[Passage], text: str) -> tuple[Mention, ...]:
    """The mentions that stand in no line of furniture among posts: "From our reporter in Harim" puts no deed there."""
    posts = (passage.span for passage in passages if passage.post and passage.span.end - passage.span.start <= _LINE)
    lines = [span for span in posts if furniture.part_of(span.of(text)) and not is_stamp(span.of(text))]
    starts = [span.start for span in lines]

    def is_within(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        return at >= 0 and lines[at].holds(span)

    return tuple(mention for mention in mentions if not is_within(mention.span)) if lines else tuple(mentions)


def _of_deeds(times: Iterable[TimeMention], text: str) -> list[TimeMention]:
    """The times that may date a deed: not the minute at which a page appeared."""
    printed = stamps(text)
    return [time for time in times if not any(stamp.overlaps(time.span) for stamp in printed)] if printed else list(times)


def _alike(places: Iterable[PlaceMention]) -> dict[str, list[PlaceMention]]:
    """The mentions of each place."""
    found: dict[str, list[PlaceMention]] = {}
    for place in places:
        found.setdefault(place.key or place.name, []).append(place)
    return found


def _side_counts(actors: Sequence[ActorMention], gazetteer: Gazetteer) -> Counter[tuple[str, bool]]:
    """How often an article names each side, its states and its others apart."""
    counts: Counter[tuple[str, bool]] = Counter()
    for actor in actors:
        if actor.side:
            entry = gazetteer.actors.get(actor.key or actor.refers_to)
            counts[actor.side, bool(entry and entry.is_state)] += 1
    return counts


def _is_named(said: AttributionMention) -> bool:
    return said.speaker is not None and said.speaker.text.lower() not in PRONOUNS


def _said_in(
    attributions: Sequence[AttributionMention], passages: Sequence[Passage]
) -> dict[int, tuple[AttributionMention, ...]]:
    """The attributions by the number of each passage that their source or content touches."""
    starts = [passage.span.start for passage in passages]
    found: dict[int, list[AttributionMention]] = {}
    for said in attributions:
        for span in (*said.content, *((said.source,) if said.source else ())):
            for number in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
                listed = found.setdefault(number, [])
                if not listed or listed[-1] != said:
                    listed.append(said)
    return {number: tuple(listed) for number, listed in found.items()}


def _is_initials(place: PlaceMention, article: ArticleText) -> bool:
    """An agency's initials in a text that has small letters ("SANA"), and not the city spelled like them."""
    return place.text.isupper() and len(place.text) <= 5 and not place.relation and not article.text[:4000].isupper()
