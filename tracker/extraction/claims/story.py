"""What an article has told so far: its mentions by passage, the place it is about, and the deeds already dated."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, takewhile
from typing import NamedTuple

from tracker.extraction import furniture
from tracker.extraction.claims.dated import Dated
from tracker.extraction.claims.place_asides import is_beside, is_reached, is_venue, is_where_told
from tracker.extraction.claims.place_heads import Parts, is_about_one, parts_of
from tracker.extraction.claims.place_here import is_of_here
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
from tracker.extraction.places.sightings import AT_DATELINE
from tracker.vocabulary import PlacePrecision, Span, When

CLOSE = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we"})  # speakers who were named before
_LINE = 120  # characters of a line of furniture
_NOWHERE = Span(0, 0)
_SECOND_DATELINE = 12  # characters between two datelines
_LISTED = frozenset({"en.place.listed", "en.place.listed_before", "en.place.listed_some"})
_SAID = frozenset({"en.place.noun_of", "en.place.noun_after"})


class ByPlaceInText[M: Mention]:
    """Mentions of one kind, in the order of the text, quick to ask for a stretch."""

    def __init__(self, mentions: Iterable[M]) -> None:
        self.all = tuple(sorted(mentions, key=lambda mention: mention.span))
        self._starts = [mention.span.start for mention in self.all]
        self._asked, self._found = Span(0, 0), self.all[:0]  # last; a sentence is asked about again and again

    def within(self, span: Span) -> tuple[M, ...]:
        """Those that begin inside a stretch."""
        if span is not self._asked:
            first = bisect_left(self._starts, span.start)
            self._asked, self._found = span, self.all[first : bisect_left(self._starts, span.end, first)]
        return self._found

    def touching(self, span: Span) -> tuple[M, ...]:
        """Those that share a character with a stretch."""
        start = span.start
        first = max(0, bisect_right(self._starts, start) - 3)
        begun = self.all[first : bisect_left(self._starts, span.end, first)]
        return tuple([mention for mention in begun if mention.span.end > start])

    def number_before(self, offset: int) -> int:
        """How many begin before an offset."""
        return bisect_left(self._starts, offset)

    def last_before(self, offset: int, most: int) -> Iterator[M]:
        """So many of those that begin before an offset, the nearest first."""
        end = self.number_before(offset)
        return reversed(self.all[max(0, end - most) : end])


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
    of a live page that is being read, `fighting` are the names of those who take ground and fight, once that has been asked.
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

    @property
    def home(self) -> PlaceMention | None:
        """The town that the report is from: that of the dateline, or of a second one behind it; None without one."""
        return _home(self.places, self.dateline, self.text)

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
    dateline = _dateline(article, passages)
    places = ByPlaceInText(mention for mention in named if dateline.holds(mention.span) or not _is_initials(mention, article))
    actions = ByPlaceInText(mention for mention in found if isinstance(mention, ActionMention))
    voices = ByPlaceInText(attributions)
    speakers = {said.source.start for said in attributions if said.source}  # "two killed, one officer said" counts nobody twice
    dominant, alike = _about(places, dateline, article, passages, actions.all, gazetteer), _alike(places.all)
    parts = parts_of(article.text, passages, places.all)
    if parts.has_posts and dominant:
        parts = replace(parts, is_about_one=is_about_one(alike.get(dominant.key or dominant.name, ()), passages, article.title))
    return Story(
        article=article,
        text=article.text,
        passages=tuple(passages),
        gazetteer=gazetteer,
        times=ByPlaceInText(_of_deeds((mention for mention in found if isinstance(mention, TimeMention)), article.text)),
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


def _dateline(article: ArticleText, passages: Sequence[Passage]) -> Span:
    """Where the dateline stands, empty without one: where a report was written is seldom where its deeds were done."""
    start = article.text.find(article.dateline, 0, 600) if article.dateline else -1
    if start >= 0:
        return Span(start, start + len(article.dateline))
    first = next((passage for passage in passages if not passage.is_title), None)
    return first.span if first and first.is_dateline else Span(0, 0)


def _home(places: ByPlaceInText[PlaceMention], dateline: Span, text: str) -> PlaceMention | None:
    """The town of the dateline, or of a second one behind it."""
    end = dateline.end
    behind = places.within(Span(end, end + _SECOND_DATELINE)) if end else ()
    second = (place for place in behind if place.key and text.startswith(" --", place.span.end))
    first = (place for place in places.within(dateline) if place.key or place.rule == AT_DATELINE)
    return next(chain(second, first), None)


def _about(
    places: ByPlaceInText[PlaceMention],
    dateline: Span,
    article: ArticleText,
    passages: Sequence[Passage],
    actions: Sequence[ActionMention],
    gazetteer: Gazetteer,
) -> PlaceMention | None:
    """The place that an article is about: where its lead says it is written, that of its text, else of its dateline."""
    home, text = _home(places, dateline, article.text), article.text
    if home and is_of_here(text, passages, actions):
        return home
    in_text = places.within(Span(dateline.end, len(text)))
    return _of_dateline(places, dateline, text, gazetteer) or _dominant(in_text, text) or _dominant(places.all, text)


def _of_dateline(places: ByPlaceInText[PlaceMention], dateline: Span, text: str, gazetteer: Gazetteer) -> PlaceMention | None:
    """The town of the dateline, where the text names none and its country as often as any: else nothing need be done there."""
    town = next((place for place in places.within(dateline) if place.key and place.precision in CLOSE), None)
    entry = gazetteer.places.get(town.key) if town else None
    told = (place for place in places.all if place.span.start >= dateline.end and place.precision in CLOSE and not place.in_actor)
    if entry is None or any(not is_where_told(place, text) and not is_venue(place, text) for place in told):
        return None
    named = (gazetteer.places.get(place.key) for place in places.all if place.key)
    counts = Counter(place.country for place in named if place)
    return town if counts[entry.country] == max(counts.values()) else None


def _dominant(places: Sequence[PlaceMention], text: str) -> PlaceMention | None:
    """The place an article is about: the one named most often among the closest; of equals the first."""
    named = [place for place in places if not place.in_actor and place.relation != "from" and (place.key or _is_town(place))]
    named = [place for place in named if not is_beside(place, text)]
    named = [place for place in named if not (is_where_told(place, text) or is_reached(place, 0, text))] or named
    close = [place for place in named if place.precision in CLOSE] or named
    counts = Counter(place.key or place.name for place in close)
    close.sort(key=lambda place: (-counts[place.key or place.name], place.span.start))
    return next((place for place in close if not is_venue(place, text)), None)


def _is_town(place: PlaceMention) -> bool:
    """Whether a place that no gazetteer knows is said to be one: "the town of Umm Zed"."""
    return place.rule in _SAID
