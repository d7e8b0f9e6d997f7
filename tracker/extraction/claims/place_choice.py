"""Where a deed happened: the place of the deed itself, never where somebody comes from or what an actor is called after."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from tracker.extraction.claims.fought_for import has_own_clause, unknown_ground, where_cut, with_capitals
from tracker.extraction.claims.merging import EFFECT_RULES
from tracker.extraction.claims.place_ahead import announced
from tracker.extraction.claims.place_back import referred, speaks_back
from tracker.extraction.claims.place_capitals import town_of
from tracker.extraction.claims.place_chains import finest, is_wider
from tracker.extraction.claims.place_grounds import WENT, grounds_of, is_reached
from tracker.extraction.claims.place_kinds import around
from tracker.extraction.claims.place_lists import listed_with
from tracker.extraction.claims.place_tallies import in_its_country
from tracker.extraction.claims.story import Story, is_venue
from tracker.extraction.claims.when_relations import is_told_before
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace, Passage, PlaceMention
from tracker.extraction.rules.en.place_patterns import BUILDINGS
from tracker.vocabulary import CODES, Action, Family, Kind, Modality, PlacePrecision, Span

_BREAK = re.compile(r"[;:.]\s|[\"“”]|,? (?:which|who|whose|while|but|after|before|because|although)\b", re.IGNORECASE)
_TRAILING = re.compile(r",\s(?:(?:also|then|while)\s)?(?:targeting|striking|hitting|attacking|bombing|shelling)\Z", re.IGNORECASE)
_JOINED = re.compile(r",\s(?:and|but|while)\s", re.IGNORECASE)
_ANSWERED = re.compile(r"\sbut\s", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:and|then)\s\Z", re.IGNORECASE)
_DATELINE = re.compile(r"(?:, [A-Z][\w.]+)?(?:\s{2,}|\s*[-–—]{1,2}\s|\s*\()")
_GOES_ON = re.compile(r",\s+and\s+(?:\w+ly\s+|then\s+|also\s+)?", re.IGNORECASE)
_CHAINED = re.compile(r"[,/]\s*(?:(?!(?:and|or|but|as)\b)[\w-]+\s+)?\Z")
_DONE_TO_PEOPLE = frozenset({Action.KILLING, Action.ABDUCTION, Action.WOUNDING, Action.EXECUTION, Action.ARREST, Action.TORTURE})
_ALL = re.compile(
    r"\s+(?:back\s+)?(?:all\s+(?:of\s+)?(?:them|these|three|four|five|six|seven)|both(?:\s+of\s+them)?|them(?:\s+all)?|the\s+(?:two|three|four))(?=[\s,.;]*(?:\Z|[,.;]|\b(?:on|in|by|later|after|last|within|back|again|the|over|at)\b))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"[^,;.]{0,9}?\b(?:both|two|three)\s+(?:towns|villages|cities|settlements|districts|bases)\b", re.IGNORECASE)
_LEAD = 9  # characters of "the three "
_AND = re.compile(r"\s+and\s+(?:in\s+|the\s+)?", re.IGNORECASE)
_SEVERAL = 2
_MEMORY = 60  # claims back that a place may be taken from
_WIDE = (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE)
_SPOTS = ("in", "near", "outside", "outskirts of")
_NEAR = 8  # claims back that may tell who was taken
_TOWNS = (Kind.TOWN, Kind.CITY, Kind.VILLAGE)
_SWAP = "en.action.release.exchange"
_OF_STATES = frozenset({Action.CEASEFIRE, Action.CEASEFIRE_BROKEN, Action.AGREEMENT, Action.ORGANISATION_CHANGE, Action.CURFEW})
_NOT_DONE = frozenset({Modality.PLANNED, Modality.HYPOTHETICAL, Modality.THREATENED})
_AHEAD = 6  # passages in which the one place of an article may yet be named
_OFTEN = 2  # namings of a place that make an article one about it
_SIEGES = frozenset({Action.SIEGE, Action.SIEGE_LIFTED})
_LEAVING = frozenset(
    {Action.WITHDRAW, Action.EVACUATION, Action.DISPLACEMENT, Action.RELEASE}
)  # Done where they leave, not where they go.
# Where people or things went from where the deed was done: "set houses alight, forcing villagers to flee to", "were taken to".
_BOUND = re.compile(
    r"\b(?:to|towards?|into)\s+(?:(?:an?|the)\s+(?:[\w-]+\s+){1,4}(?:at|in|near|of)\s+)?(?:the\s+)?\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A place for a claim, the mention it rests on, and the rule that chose it."""

    place: ClaimPlace
    mention: PlaceMention | None
    rule: str


def place_of(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of a deed: named in its clause, referred to, taken over from before, or what the article is about."""
    if taken := _taken_again(action, passage, story):
        return taken
    bare = unknown_ground(action, story)
    is_behind = action.object is not None and action.object.start > action.span.start  # "took Kastro in the north"
    is_town = bare is not None and is_behind and BUILDINGS.isdisjoint(bare.text.lower().split())  # no "School No. 4 in Harim"
    near = bare if is_town else _nearest(action, passage, story) or bare
    near = _named_after(action, near, story) or near
    back = referred(action, passage, story)
    meant = back if back and (near is None or _is_meant(back, near, action, story)) else None
    if meant := meant or (announced(action, passage, near, story) if back is None else None):
        return _placed(meant, "claim.place.referred")
    if (
        near
        and _is_apart(action, near, story.text)
        and story.told
        and story.told[-1].span == passage.span
        and story.told[-1].place
    ):
        return _inherited(passage, story)
    is_statement = CODES[action.action].family is Family.STATEMENT
    if near and not (is_statement and _is_beyond(action, near, story.text)):
        return _placed(town_of(near, story), "claim.place.clause")
    if is_statement or action.rule == _SWAP:
        return None  # words and measures between states and parties are said nowhere in particular
    if action.action in _OF_STATES:
        return _where_all_is(passage, story)
    if CODES[action.action].family is Family.PEOPLE and action.modality in _NOT_DONE:
        return None  # "would be arrested"
    return _taken_over(action, passage, story)


def _taken_over(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of the claim before, or that of the article; the country of either where the deed is a tally of months."""
    subject = _of_the_article(passage, story)
    taken = _of_same_deed(action, story) or _inherited(passage, story, action)
    if taken is None and _is_let_go_by_a_state(action, story):
        return None  # far from what is told, nobody says where
    taken = taken or (_placed(subject, "claim.place.article") if subject else None)
    whole = subject or (taken.mention if taken else None)
    wider = in_its_country(whole, action, passage, story) if whole else None
    return _placed(wider, "claim.place.article") if wider else taken


def _named_after(action: ActionMention, near: PlaceMention | None, story: Story) -> PlaceMention | None:
    """The town of "an attack on Harim University", called after it, where nothing nearer than a province is named."""
    if action.object is None or (near is not None and near.precision not in _WIDE):
        return None
    for actor in story.actors.within(action.object):
        town = next(
            (place for place in story.places.within(actor.span) if place.key and place.precision is PlacePrecision.TOWN), None
        )
        if town is not None and town.span.start == actor.span.start and actor.text.split()[-1].lower() in BUILDINGS:
            return town
    return None


def _where_all_is(passage: Passage, story: Story) -> Placed | None:
    """A truce, a pact or a ban is for a whole war or country, unless the article is about one place and names it often."""
    about = story.dominant
    if about is None or story.namings[about.key, about.name] < _OFTEN:
        return None
    inherited = _inherited(passage, story)
    return inherited if inherited and inherited.place.key == about.key else None


def _taken_again(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """ "The army had taken the port; rebels recaptured it in June": the place of the claim told just before, in this sentence or
    the one before."""
    words = action.object.of(story.text).lower() if action.object else ""
    if words != "it" or CODES[action.action].family is not Family.CONTROL or not story.told:
        return None
    last = story.told[-1]
    is_near = story.number_of[passage.span] - story.number_of[last.span] <= 1
    is_here = last.span == passage.span or CODES[last.action].family is Family.CONTROL
    is_ground = is_here and last.place is not None and not last.background
    return _inherited(passage, story) if is_near and is_ground else None


def _is_meant(back: PlaceMention, near: PlaceMention, action: ActionMention, story: Story) -> bool:
    """Whether "the project" is where it was done and not the place named: what was taken is said in the deed's object."""
    is_near, is_back = _is_object(action, near), action.object is not None and speaks_back(action.object, story)
    if is_near != is_back:
        return is_back
    if is_back and is_near and near.relation != "direction of" and _stands_first(near, action, story):
        return False  # "holds the Zedan heights and the city centre"
    if is_back and near.relation == "direction of":
        return True  # "the capture of the town, 12 km south of Harim"
    return is_wider(near, back) or _distance(action, near.span) > 60


def _stands_first(near: PlaceMention, action: ActionMention, story: Story) -> bool:
    return action.object is not None and not speaks_back(Span(action.object.start, near.span.start), story)


def _all_of_them(action: ActionMention, story: Story) -> tuple[Placed, ...]:
    """The places that the deed before was told of, where this one was done to "all three", "both" or "them"."""
    if CODES[action.action].family is not Family.CONTROL or not _is_done_to_all(action, story.text) or not story.told:
        return ()
    last = story.told[-1]
    row = list(takewhile(lambda claim: (claim.span, claim.action) == (last.span, last.action), story.lately(_MEMORY)))
    placed = [(claim.place, _mention_of(claim)) for claim in reversed(row) if claim.place]
    if len(placed) < _SEVERAL or CODES[last.action].family is not Family.CONTROL:
        return ()
    return tuple(Placed(place, mention, "claim.place.inherited") for place, mention in placed)


def _both_towns(action: ActionMention, passage: Passage, story: Story) -> tuple[Placed, ...]:
    """The two places named just before, where the deed was done to "both towns" or "the two villages"."""
    span = action.object
    if (
        CODES[action.action].family is not Family.CONTROL
        or span is None
        or not _BOTH.match(story.text, max(0, span.start - _LEAD))
    ):
        return ()
    number = story.number_of[passage.span]
    for first in (passage, story.passages[max(0, number - 1)]):
        named = [place for place in story.places.within(Span(first.span.start, span.start)) if not place.in_actor]
        if len(named) >= _SEVERAL and _AND.fullmatch(story.text, named[-2].span.end, named[-1].span.start):
            return tuple(_placed(place, "claim.place.referred") for place in named[-2:])
    return ()


def _is_done_to_all(action: ActionMention, text: str) -> bool:
    return " them " in action.text or _ALL.match(text, action.span.end) is not None


def _mention_of(claim: ClaimDraft) -> PlaceMention | None:
    return next((each for each in claim.evidence if isinstance(each, PlaceMention)), None)


def places_of(action: ActionMention, passage: Passage, story: Story) -> tuple[Placed | None, ...]:
    """The place of a deed, or each of the places it lists: "took the mill, the ford and the bridge" are three captures."""
    if several := _all_of_them(action, story) or _both_towns(action, passage, story):
        return several
    first = place_of(action, passage, story)
    if first is None or first.mention is None or first.rule != "claim.place.clause":
        return (first,)
    listed = listed_with(first.mention, action, story.places.within(passage.span), story)
    return (first, *(_placed(mention, "claim.place.listed") for mention in listed))


def _placed(mention: PlaceMention, rule: str) -> Placed:
    place = ClaimPlace(mention.name or mention.text, mention.key, mention.precision, mention.relation)
    return Placed(place, mention, rule)


def _is_apart(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a break of the clause parts deed and place."""
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    return gap.start < gap.end and bool(_BREAK.search(text, gap.start, gap.end))


def _is_beyond(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a place stands in the clause that an "and" joins to some words: "condemned the raid, and flew to Zed"."""
    if place.span.start > action.span.end:
        return bool(_JOINED.search(text, action.span.end, place.span.start))
    return bool(_ANSWERED.search(text, place.span.end, action.span.start))


def _distance(action: ActionMention, span: Span) -> int:
    return action.span.distance(span)


def _nearest(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    text = story.text
    leaves, is_to_people = action.action in _LEAVING, action.action in _DONE_TO_PEOPLE
    may_hang = story.low.find("wh", passage.span.start, action.span.start) >= 0  # or no clause hangs on anything
    found = [
        place
        for place, may_hold, may_be_reached in grounds_of(passage, story)
        if (may_hold or _is_object(action, place))
        and (place.relation != "from" or leaves or _is_taken(action, place))
        and not (leaves and place.relation == "toward")
        and not (leaves and _BOUND.search(text, max(0, place.span.start - WENT), place.span.start))
        and not (may_hang and is_told_before(place.span, action, passage, text))
        and not (may_be_reached and is_reached(place, action.span.end, text))
        and not (may_be_reached and _is_left_behind(place, action, passage, text))
        and not (place.span.start > action.span.end and has_own_clause(place, action, text))
        and not (is_to_people and _is_victim(action, place))
        and (place.relation or not _is_bare(action, place, passage, text))
    ]
    found = where_cut(action, with_capitals(action, found, passage, story))
    if not found:
        return None
    chosen = finest(_cheapest(action, found, text), found, text)
    return _named_behind(action, chosen, found, story) or chosen


def _is_left_behind(place: PlaceMention, action: ActionMention, passage: Passage, text: str) -> bool:
    """ "Took the mill, forcing villagers to flee to Harim, and abducted a nurse": others went there, and the deed goes on."""
    if place.span.end > action.span.start or not _GOES_ON.fullmatch(text, place.span.end, action.span.start):
        return False
    return is_reached(place, passage.span.start, text)


def _named_behind(
    action: ActionMention, chosen: PlaceMention, found: Sequence[PlaceMention], story: Story
) -> PlaceMention | None:
    """ "In the northern province, the army killed two men near Harim": of an area and a place in it behind the deed, this one."""
    if chosen.span.start > action.span.start or not chosen.key:
        return None
    behind = (place for place in found if place.span.start > action.span.end and place.key and place.relation in _SPOTS)
    wider = story.gazetteer.places.get(chosen.key)
    for place in behind:
        entry = story.gazetteer.places.get(place.key)
        if wider is None or entry is None or not is_wider(chosen, place):
            continue
        is_in = story.gazetteer.is_within(entry, wider) or (wider.kind is Kind.AREA and wider.country == entry.country)
        if is_in and not _is_apart(action, place, story.text):
            return finest(place, found, story.text)
    return None


def _is_victim(action: ActionMention, place: PlaceMention) -> bool:
    """Whether what looks like a place is whom the deed was done to: nobody kills or abducts a town."""
    return not place.relation and action.object is not None and action.object.start == place.span.start


def _is_bare(action: ActionMention, place: PlaceMention, passage: Passage, text: str) -> bool:
    """Whether a place only heads the sentence as a dateline, or is a country that no word ties to the deed."""
    if place.relation or _is_object(action, place):
        return False
    if place.span.start == passage.span.start and _DATELINE.match(text, place.span.end):
        return True
    if (
        not place.key
        or place.precision is not PlacePrecision.COUNTRY
        or (action.is_noun and place.span.distance(action.span) <= 1)
    ):
        return False
    return not _CHAINED.search(text, max(0, place.span.start - 20), place.span.start)


def _parting(action: ActionMention, text: str) -> float:
    """What a second verb adds to the places before it: "shelled Harim and clashed with troops in Idlib"."""
    if _TRAILING.search(text, max(0, action.span.start - 12), action.span.end):
        return 60
    return 40 if not action.is_noun and _SECOND.search(text, max(0, action.span.start - 12), action.span.start) else 0


def _is_taken(action: ActionMention, place: PlaceMention) -> bool:
    """Whether "from" names what was done to and not where somebody comes from: "the road from Harim was cut"."""
    return _is_object(action, place) and action.action not in _DONE_TO_PEOPLE


def _is_object(action: ActionMention, place: PlaceMention) -> bool:
    return action.object is not None and action.object.holds(place.span)


def _cheapest(action: ActionMention, found: list[PlaceMention], text: str) -> PlaceMention:
    """The first place of the least cost; those that lie farther off than it costs are not weighed."""
    best = min(found, key=lambda place: action.span.distance(place.span))
    least = _cost(action, best, text)
    for place in found:
        if _is_object(action, place) or action.span.distance(place.span) <= least:
            cost = _cost(action, place, text)
            if (cost, place.span) < (least, best.span):
                best, least = place, cost
    return best


def _cost(action: ActionMention, place: PlaceMention, text: str) -> float:
    """Characters between deed and place, dearer before the deed, over a break of the clause, or in the subject."""
    if _is_object(action, place):
        return -1 if action.action not in _DONE_TO_PEOPLE or place.relation else 25  # "the governor of Zed was killed in Orra"
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    cost = float(action.span.distance(place.span))
    if place.span.start < action.span.start:
        cost += 25 + _parting(action, text)
    if action.subject and action.subject.holds(place.span):
        cost += 60
    if gap.start < gap.end:
        cost += 90 * len(_BREAK.findall(text, gap.start, gap.end))
    if not place.relation:
        cost += 20
    if place.relation == "direction of":
        cost += 40
    if place.key and place.precision in (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE):
        cost += 30
    return cost


def _of_the_article(passage: Passage, story: Story) -> PlaceMention | None:
    """The place the article is about, unless this sentence alone names it and does not put the deed there."""
    place = story.dominant
    if place is None:
        return None
    alike = (other for other in story.places.all if other.key == place.key and (place.key or other.name == place.name))
    elsewhere = [other for other in alike if not passage.span.holds(other.span)]
    if len(elsewhere) == 1 and _is_far_ahead(elsewhere[0], passage, story):
        return None
    return place if elsewhere else None


def _is_far_ahead(place: PlaceMention, passage: Passage, story: Story) -> bool:
    """Whether a place is named once, long after what is told: it need not have been done there."""
    ahead = story.passages[story.number_of[passage.span] :][:_AHEAD]
    return bool(ahead) and place.span.start > ahead[-1].span.end


def _of_same_deed(action: ActionMention, story: Story) -> Placed | None:
    """ "State media denied that the siege had been broken": the siege that was told of last is meant, and its place."""
    if action.action not in _SIEGES:
        return None
    for claim in story.lately(_MEMORY):
        if claim.action in _SIEGES and claim.place:
            return Placed(claim.place, _mention_of(claim), "claim.place.inherited")
    return None


def _is_land_of_the_article(place: ClaimPlace, story: Story) -> bool:
    """Whether it is the country of the town that the article is about."""
    if place.precision is not PlacePrecision.COUNTRY or story.dominant is None:
        return False
    town, land = (story.gazetteer.places.get(key) for key in (story.dominant.key, place.key))
    return bool(town and land and town.country == land.country and town.kind is not Kind.COUNTRY)


def _inherited(passage: Passage, story: Story, action: ActionMention | None = None) -> Placed | None:
    """The place of the claim told just before, in this paragraph or the one above; not the building that was struck before, where
    the deed is another one."""
    is_new = action is not None and not action.is_noun and action.rule not in EFFECT_RULES
    for claim in story.lately(_MEMORY):
        if claim.place is None or claim.background:
            continue
        told = story.passages[story.number_of[claim.span]]
        if passage.paragraph - told.paragraph > _apart(action, story):
            return None
        if "claim.place.referred" in claim.rules and _is_land_of_the_article(claim.place, story):
            continue  # "the country" of a sentence between is not where the fighting for the town goes on
        mention = _mention_of(claim)
        if mention and is_venue(mention, story.text):
            continue  # "signed the accord in Harim": what is told next need not have been done there
        is_elsewhere = (
            is_new and mention is not None and claim.span != passage.span and claim.place.precision is PlacePrecision.EXACT
        )
        town = around(mention, _TOWNS, story) if is_elsewhere and mention else None
        return _placed(town, "claim.place.inherited") if town else Placed(claim.place, mention, "claim.place.inherited")
    return None


def _is_let_go_by_a_state(action: ActionMention, story: Story) -> bool:
    """ "Norland freed two spies"."""
    if action.action is not Action.RELEASE or action.subject is None:
        return False
    return any(actor.category == "GOV" and not actor.is_person for actor in story.actors.touching(action.subject))


def _apart(action: ActionMention | None, story: Story) -> int:
    """How many paragraphs back a place may be taken from: a state seldom lets go whom it holds where the last deed was done, but
    where they were taken."""
    if action is None or not _is_let_go_by_a_state(action, story):
        return 1
    return int(any(claim.action is Action.ABDUCTION for claim in islice(story.lately(_MEMORY), _NEAR)))
