"""Where a deed happened: the place of the deed itself, never where somebody comes from or what an actor is called after."""

import re
from dataclasses import dataclass, replace

from tracker.extraction.claims.bearings import without_bearings
from tracker.extraction.claims.place_lists import listed_with
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimPlace, Passage, PlaceMention
from tracker.vocabulary import Action, Kind, PlacePrecision, Span

_BREAK = re.compile(r"[;:.]\s|[\"“”]|,? (?:which|who|whose|while|but|after|before|because|although)\b", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:the|this|that)\s+(village|town|city|district|neighbou?rhood|quarter|area|camp|airport|airbase|base|bridge|province|capital|"
    r"enclave|port|hill|island|suburb|prison|dam|project|complex|compound|plant|crossing|region|country)\b|\bthere\b(?!\s+(?:is|was|are|were|had|has|have|would|will|may|can))",
    re.IGNORECASE,
)
_KIND_NOUN = re.compile(
    r"\b(?:an?|one|another)\s+(?:[\w-]+\s+){0,3}(village|town|city|district|neighbou?rhood|quarter|suburb)\Z", re.IGNORECASE
)
_OWNER = re.compile(
    r"['’]s?\s+(?!(?:[\w-]+\s+)?(?:north|south|east|west|centre|center|capital|coast|province|region|city|town|old|border|countryside|suburbs))",
    re.IGNORECASE,
)
_DEALT = re.compile(r"\b(?:with|by|for|against|like)\s+\Z", re.IGNORECASE)
_MEMORY = 60  # claims back that a place may be taken from
_LEAVING = frozenset({Action.WITHDRAW, Action.EVACUATION, Action.DISPLACEMENT})  # done where they leave, not where they go
_BOUND = re.compile(r"\b(?:to|towards?|into)\s+(?:the\s+)?\Z", re.IGNORECASE)
_AHEAD = 3  # passages in which an announced place may be named
_LOCAL = (PlacePrecision.EXACT, PlacePrecision.NEAR, PlacePrecision.DISTRICT, PlacePrecision.TOWN, PlacePrecision.AREA)
_KINDS = {
    "village": (Kind.VILLAGE, Kind.TOWN),
    "town": (Kind.TOWN, Kind.VILLAGE, Kind.CITY),
    "city": (Kind.CITY, Kind.TOWN),
    "district": (Kind.DISTRICT,),
    "neighbourhood": (Kind.DISTRICT,),
    "neighborhood": (Kind.DISTRICT,),
    "quarter": (Kind.DISTRICT,),
    "suburb": (Kind.DISTRICT, Kind.TOWN),
    "province": (Kind.PROVINCE,),
    "country": (Kind.COUNTRY,),
    "capital": (Kind.CITY,),
}
_REACH = 6  # passages back that "the village" may reach


@dataclass(frozen=True, slots=True)
class Placed:
    """A place for a claim, the mention it rests on, and the rule that chose it."""

    place: ClaimPlace
    mention: PlaceMention | None
    rule: str


def place_of(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of a deed: named in its clause, referred to, taken over from before, or what the article is about."""
    near = _nearest(action, passage, story)
    back = _referred(action, passage, story) or _announced(action, passage, near, story)
    if back and (near is None or _is_wider(near, back) or _distance(action, near.span) > 60):
        return _placed(back, "claim.place.referred")
    if (
        near
        and _is_apart(action, near, story.text)
        and story.told
        and story.told[-1].span == passage.span
        and story.told[-1].place
    ):
        return _inherited(passage, story)
    if near:
        return _placed(near, "claim.place.clause")
    inherited = _inherited(passage, story)
    if inherited:
        return inherited
    return _placed(story.dominant, "claim.place.article") if story.dominant else None


def places_of(action: ActionMention, passage: Passage, story: Story) -> tuple[Placed | None, ...]:
    """The place of a deed, or each of the places it lists: "took the mill, the ford and the bridge" are three captures."""
    first = place_of(action, passage, story)
    if first is None or first.mention is None or first.rule != "claim.place.clause":
        return (first,)
    listed = listed_with(first.mention, action, story.places.within(passage.span), story)
    return (first, *(_placed(mention, "claim.place.listed") for mention in listed))


def _placed(mention: PlaceMention, rule: str) -> Placed:
    place = ClaimPlace(mention.name or mention.text, mention.key, mention.precision, mention.relation)
    return Placed(place, mention, rule)


def _is_wider(near: PlaceMention, back: PlaceMention) -> bool:
    order = list(PlacePrecision)
    return order.index(near.precision) > order.index(back.precision)


def _is_apart(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a break of the clause parts deed and place."""
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    return gap.start < gap.end and bool(_BREAK.search(text, gap.start, gap.end))


def _distance(action: ActionMention, span: Span) -> int:
    return action.span.distance(span)


def _nearest(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    named = [place for place in story.places.within(passage.span) if not place.in_actor]
    found = without_bearings(named, story.text)
    leaves = action.action in _LEAVING
    found = [place for place in found if (place.relation != "from" or leaves or _is_object(action, place))]
    found = [
        place for place in found if not (leaves and _BOUND.search(story.text, max(0, place.span.start - 12), place.span.start))
    ]
    found = [place for place in found if _may_hold(place, passage, story) or _is_object(action, place)]
    if not found:
        return None
    return _finest(_cheapest(action, found, story.text), found, story.text)


def _may_hold(place: PlaceMention, passage: Passage, story: Story) -> bool:
    """Not a capital that speaks, owns or is dealt with: "Moscow said", "Washington's war", "in league with Damascus"."""
    if any(said.source and said.source.holds(place.span) for said in story.said_by(passage.span)):
        return False
    if place.relation:
        return True
    start = place.span.start
    return not _OWNER.match(story.text, place.span.end) and not _DEALT.search(story.text, max(0, start - 12), start)


def _is_object(action: ActionMention, place: PlaceMention) -> bool:
    return action.object is not None and action.object.holds(place.span)


def _cheapest(action: ActionMention, found: list[PlaceMention], text: str) -> PlaceMention:
    """The first place of the least cost; those that lie farther off than it costs are not weighed."""
    ordered = sorted(found, key=lambda place: (not _is_object(action, place), _distance(action, place.span)))
    best, least = ordered[0], _cost(action, ordered[0], text)
    for place in ordered[1:]:
        if not _is_object(action, place) and _distance(action, place.span) > least:
            break
        cost = _cost(action, place, text)
        if (cost, place.span) < (least, best.span):
            best, least = place, cost
    return best


def _cost(action: ActionMention, place: PlaceMention, text: str) -> float:
    """Characters between deed and place, dearer before the deed, over a break of the clause, or in the subject."""
    if _is_object(action, place):
        return -1
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    cost = float(action.span.distance(place.span))
    if place.span.start < action.span.start:
        cost += 25
    if action.subject and action.subject.holds(place.span):
        cost += 60
    if gap.start < gap.end:
        cost += 90 * len(_BREAK.findall(text, gap.start, gap.end))
    if not place.relation:
        cost += 20
    if place.precision in (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE):
        cost += 30
    return cost


def _finest(chosen: PlaceMention, found: list[PlaceMention], text: str) -> PlaceMention:
    """Of "the 1070 Apartments district in Aleppo" the first: a chain of places is named from the closest to the widest."""
    for place in reversed(found):
        between = text[place.span.end : chosen.span.start]
        is_chain = (
            place.span.end <= chosen.span.start
            and len(between) < 40
            and re.fullmatch(r"[\w\s]{0,24}(?:,| in| of| near| outside| within)\s(?:the\s)?[\w\s]{0,14}", between)
        )
        if is_chain and _is_wider(chosen, place):
            return _finest(place, found, text)
    return chosen


def _referred(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """What "the village" or "there" near the deed stands for: the last such place named before it."""
    window = Span(max(passage.span.start, action.span.start - 40), min(passage.span.end, action.span.end + 70))
    match = _BACK.search(story.text, window.start, window.end)
    if not match or story.text[match.end() : match.end() + 4] == " of ":
        return None
    reach = Span(max(story.dateline_end, _first_in_reach(passage, story)), match.start())
    earlier = [place for place in story.places.within(reach) if not place.in_actor]
    wanted = _KINDS.get((match[1] or "").lower())
    if wanted and Kind.CITY in wanted and story.dominant and _suits(story.dominant, wanted, story):
        return story.dominant
    for place in reversed(earlier):
        if _suits(place, wanted, story):
            return place
    return _around(earlier[-1], wanted, story) if earlier and wanted else None


def _around(place: PlaceMention, wanted: tuple[Kind, ...], story: Story) -> PlaceMention | None:
    """ "The city" where only its quarters have been named: the nearest wider place of that kind around the last of them."""
    entry = story.gazetteer.places.get(place.key) if place.key else None
    wider = next((each for each in story.gazetteer.ancestors(entry) if each.kind in wanted), None) if entry else None
    if wider is None:
        return None
    return replace(
        place,
        name=wider.name,
        key=wider.key,
        lat=wider.lat,
        lon=wider.lon,
        precision=PlacePrecision.TOWN,
        relation="",
        candidates=(),
    )


def _announced(action: ActionMention, passage: Passage, near: PlaceMention | None, story: Story) -> PlaceMention | None:
    """What "a strategic district in the city" will turn out to be: the first such place that the next sentences name."""
    match = _KIND_NOUN.search(story.text, action.object.start, action.object.end) if action.object else None
    if not match or (near and action.object and action.object.holds(near.span)):
        return None
    number = story.number_of[passage.span]
    ahead = story.passages[number + 1 : number + 1 + _AHEAD]
    if not ahead:
        return None
    wanted = _KINDS.get(match[1].lower())
    found = (
        place for place in story.places.within(Span(ahead[0].span.start, ahead[-1].span.end)) if place.key and not place.in_actor
    )
    return next((place for place in found if _suits(place, wanted, story) and (near is None or _is_wider(near, place))), None)


def _first_in_reach(passage: Passage, story: Story) -> int:
    number = story.number_of[passage.span]
    return story.passages[max(0, number - _REACH)].span.start


def _suits(place: PlaceMention, wanted: tuple[Kind, ...] | None, story: Story) -> bool:
    entry = story.gazetteer.places.get(place.key) if place.key else None
    if wanted is None or entry is None:
        return place.precision in _LOCAL or not place.key
    return entry.kind in wanted


def _inherited(passage: Passage, story: Story) -> Placed | None:
    """The place of the claim told just before, in this paragraph or the one above."""
    for claim in story.lately(_MEMORY):
        if claim.place is None or claim.background:
            continue
        told = story.passages[story.number_of[claim.span]]
        if passage.paragraph - told.paragraph > 1:
            return None
        mention = next((m for m in claim.evidence if isinstance(m, PlaceMention)), None)
        return Placed(claim.place, mention, "claim.place.inherited")
    return None
