"""What a deed is told of that stands in its place and can be held by itself: "Harim airport", "the palace in Harim"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from tracker.extraction.claims.placed import BESIDE, Placed
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimPlace, Passage, PlaceMention, Site
from tracker.extraction.rules.en.places import PRECISION
from tracker.extraction.rules.en.sites import SITES
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, OF_GROUND, Family, Kind, PlacePrecision, Span

_FAMILIES = frozenset({Family.CONTROL, Family.FIGHTING, Family.REMOTE, Family.PROPERTY})
_TOWNS = frozenset({PlacePrecision.TOWN, PlacePrecision.DISTRICT})
_PRONOUNS = frozenset({"it", "them"})
_REACH = 70  # characters before a town in which what stands in it may be named
_ADJECTIVES = (
    r"(?:(?!(?:of|to|in|on|at|by|and|or|near|around|from|with|for|outside|inside|last|only|justice)\b)(?-i:[a-z])[\w-]*\s+){0,3}?"
)
_A_SITE = rf"(?P<site>{'|'.join(f'(?P<s{number}>{rule.pattern.pattern})' for number, rule in enumerate(SITES))})"
# "The airport road" and "the port city" are none.
_NO_NOUN = (
    r"(?!\s+(?:roads?|highway|streets?|districts?|neighbou?rhoods?|areas?|quarters?|suburbs?|perimeter|bridge|junction|roundabout|city|town|"
    r"village|authorit\w+|officials?|director|guards?|security|workers?|staff|employees?|runways?|terminals?|gates?|walls?|speaker|"
    r"sessions?|members?|votes?|seats?|elections?|governor|breaks?|inmates?|reporters?|journalists?|buildings)\b)"
)
_DEFINITE = rf"(?:the|its|their|this|that)\s+(?:(?:city|town|capital|village)['’]s\s+)?{_ADJECTIVES}"
_AT_HEAD = re.compile(rf"(?:{_DEFINITE})?{_A_SITE}{_NO_NOUN}", re.IGNORECASE)
_BEHIND_TOWN = re.compile(rf"(?:['’]s?)?\s+{_ADJECTIVES}{_A_SITE}{_NO_NOUN}", re.IGNORECASE)
_BEFORE_TOWN = sought(
    rf"(?<![\w-])(?:{_DEFINITE})?{_A_SITE}\s+(?:in|of|at|inside|within)\s+"
    r"(?:(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:city|town|capital|village|port)(?:\s+of|,)?\s+)?\Z",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:(?:the|its|their)\s+)?(?:[\w-]+\s+){0,2}")
_JOINED = re.compile(r",\s+(?:and\s+)?|\s+and\s+|\s+as well as\s+", re.IGNORECASE)
# "An airport in Harim", "Zedan airport in Harim"
_UNSURE = re.compile(rf"(?:\b(?:an?|another|one|any|each)\s+{_ADJECTIVES}|(?-i:\b[A-Z][\w-]*)\s+)\Z", re.IGNORECASE)


def with_sites(
    deed: ActionMention, places: tuple[Placed | None, ...], passage: Passage, story: Story
) -> tuple[Placed | None, ...]:
    """The places of a deed, each with what stands in it that is meant, and once for each where several do."""
    return tuple(each for placed in places for each in (_at_its_sites(deed, placed, passage, story) if placed else (placed,)))


def _at_its_sites(deed: ActionMention, placed: Placed, passage: Passage, story: Story) -> tuple[Placed, ...]:
    may_have = placed.place.precision in _TOWNS and CODES[deed.action].family in _FAMILIES
    sites = tuple(dict.fromkeys(_sites(deed, placed, passage, story))) if may_have else ()
    return tuple(_at(site, placed, story) for site in sites or (None,))


def _at(site: Site | None, placed: Placed, story: Story) -> Placed:
    """A place with what stands in it; where the gazetteer knows that, it is a place of its own."""
    if site is placed.place.site:
        return placed  # mostly none
    town = story.gazetteer.places.get(placed.place.key)
    named = story.gazetteer.places_named(site.name) if site and town else ()
    own = next((each for each in named if town and each.kind is Kind.SITE and story.gazetteer.is_within(each, town)), None)
    if own is None:
        return replace(placed, place=replace(placed.place, site=site))
    return replace(placed, place=ClaimPlace(own.name, own.key, PRECISION[own.kind], placed.place.relation))


def _sites(deed: ActionMention, placed: Placed, passage: Passage, story: Story) -> Iterator[Site]:
    """Those that a deed is done to or, where it is done to nothing or is not of ground, beside the name of the town."""
    town, done_to = placed.mention, deed.object
    if done_to is not None and (town is None or done_to.of(story.text).lower() not in _PRONOUNS):
        if placed.place.relation not in BESIDE:
            yield from _done_to(done_to, town, placed.place.name, story)
        if CODES[deed.action].effect in OF_GROUND or town is None or not passage.span.holds(town.span):
            return
    if town and (done_to or passage.span.holds(town.span)):
        yield from _beside(town, placed.place.name, story)


def _done_to(done_to: Span, town: PlaceMention | None, name: str, story: Story) -> Iterator[Site]:
    """ "The airport and the palace", "Harim's airport": those at the head of what a deed is done to."""
    match = _AT_HEAD.match(story.text, done_to.start)
    if not match and town and done_to.holds(town.span) and _LEADS.fullmatch(story.text, done_to.start, town.span.start):
        match = _BEHIND_TOWN.match(story.text, town.span.end)
    while match and not _is_of_name(match, story):
        yield _site(match, name)
        joined = _JOINED.match(story.text, match.end())
        match = _AT_HEAD.match(story.text, joined.end()) if joined else None


def _beside(town: PlaceMention, name: str, story: Story) -> Iterator[Site]:
    """ "At Harim airport", "at the airport in Harim"."""
    match = _BEHIND_TOWN.match(story.text, town.span.end)
    if match is None and town.relation not in BESIDE:
        first = max(0, town.span.start - _REACH)
        match = _BEFORE_TOWN.search(story.text, story.low, first, town.span.start)
        match = None if match and _UNSURE.search(story.text, first, match.start()) else match
    if match and not _is_of_name(match, story):
        yield _site(match, name)


def _is_of_name(match: re.Match[str], story: Story) -> bool:
    """Whether its words belong to the name of a place: "Port Arthur"."""
    site = Span(*match.span("site"))
    return any(place.span.overlaps(site) for place in story.places.touching(site))


def _site(match: re.Match[str], town: str) -> Site:
    rule = SITES[next(number for number in range(len(SITES)) if match[f"s{number}"])]
    return Site(f"{town} {rule.meaning}", match["site"], Span(*match.span("site")), rule.name)
