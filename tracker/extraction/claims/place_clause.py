"""The place that is named in the clause of a deed: the nearest one at which it can have been done."""

import re
from collections.abc import Sequence

from tracker.extraction.claims.fought_for import has_own_clause, where_cut, with_capitals
from tracker.extraction.claims.place_asides import ROAD_OF, WENT, is_reached
from tracker.extraction.claims.place_chains import finest, is_wider
from tracker.extraction.claims.place_grounds import grounds_of, is_country
from tracker.extraction.claims.place_houses import suburb_led_to, town_of_house
from tracker.extraction.claims.said_content import JUDGED
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.when_another import is_reason, is_told_before
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.grounds import DEFINITE
from tracker.vocabulary import CODES, FORCE, Action, Kind, PlacePrecision, Span

_BREAK = re.compile(r"[;:.]\s|[\"“”]|,? (?:which|who|whose|while|but|after|before|because|although)\b", re.IGNORECASE)
_SCARE = re.compile(r"[\"“](?:[\w'’-]+ ?){1,4}[\"”]")
_TRAILING = re.compile(r",\s(?:(?:also|then|while)\s)?(?:targeting|striking|hitting|attacking|bombing|shelling)\Z", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:and|then)\s(?:(?:was|were|is|are|has|have|had|been|also|later)\s){0,2}\Z", re.IGNORECASE)
_JOINS = 24  # characters before a second verb that may hold "and have also "
_OF_OTHERS = 70  # what a place costs that only says who they are
_WHO_WERE = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bare )(?<!\bis )(?<!\bbeing )(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\band )"
    r"\b(?:held|detained|imprisoned|jailed|killed|murdered|wounded|captured|abducted|kidnapped|stationed|living|trapped|stranded|"
    r"displaced|buried|missing|sheltering|serving|expelled|deported|executed|arrested|taken)\s(?:captive\s|hostage\s|prisoner\s)?"
    r"(?:in|at|near|around|from)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_ROAD_AT = re.compile(rf"{ROAD_OF.pattern},\s(?:in|at|near|outside)\s")
_BROKERED = re.compile(r"\b(?:brokered|mediated|negotiated)\s(?:\w+\s){0,2}(?:in|at)\s(?:the\s)?\Z")
_CLAUSE_ENDS = re.compile(r"[,;:]|\b(?:and|but|who|which|where|while|when|after|before)\b", re.IGNORECASE)
_NEAR = 48  # characters before a place
_DATELINE = re.compile(r"(?:, [A-Z][\w.]+)?(?:\s{2,}|\s*[-–—]{1,2}\s|\s*\()")
_GOES_ON = re.compile(r",\s+and\s+(?:\w+ly\s+|then\s+|also\s+)?", re.IGNORECASE)
_CHAINED = re.compile(r"[,/]\s*(?:(?!(?:and|or|but|as)\b)[\w-]+\s+)?\Z")
_DONE_TO_PEOPLE = frozenset({Action.KILLING, Action.ABDUCTION, Action.WOUNDING, Action.EXECUTION, Action.ARREST, Action.TORTURE})
_BASED = re.compile(r"\s(?:based|headquartered)\s(?:in|at)\s(?:the\s)?")
WIDE = (PlacePrecision.COUNTRY, PlacePrecision.PROVINCE)
_COMMENTS = frozenset({Action.ACCUSATION, Action.REJECTION, Action.SUPPORT})
_SPOTS = ("in", "near", "outside", "outskirts of")
_WHOM = re.compile(r"\swhom\s[^,;:.]{0,40}\Z", re.IGNORECASE)
_LEAVING = frozenset(
    {Action.WITHDRAW, Action.EVACUATION, Action.DISPLACEMENT, Action.RELEASE}
)  # Done where they leave, not where they go.
_MOST_TO = re.compile(
    r",\s(?:most|many|some|half|mainly|mostly|largely)\s(?:of\s(?:them|whom)\s)?(?:in)?to\s[^;.]{0,120}\Z", re.IGNORECASE
)
# Where people or things went from where the deed was done: "set houses alight, forcing villagers to flee to", "were taken to".
_BOUND = re.compile(
    r"\b(?:to|towards?|into)\s+(?:(?:an?|the)\s+(?:[\w-]+\s+){1,4}(?:at|in|near|of)\s+"
    r"|(?-i:[A-Z])[\w’'-]+(?:\s(?-i:[A-Z])[\w’'-]+)?,?\s(?:in|at|of)\s)?(?:the\s+)?\Z",
    re.IGNORECASE,
)


def nearest(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """The place of its sentence that a deed stands nearest to, or one within it; None where none is tied to the deed."""
    text = story.text
    leaves, is_to_people = action.action in _LEAVING, action.action in _DONE_TO_PEOPLE
    may_hang = story.low.find("wh", passage.span.start, action.span.start) >= 0  # or no clause hangs on anything
    found = [
        place
        for place, may_hold, may_be_reached, may_have_verb, may_be_bare in grounds_of(passage, story)
        if (may_hold or is_object(action, place) or _is_seat_of_object(action, place, text))
        and (place.relation != "from" or leaves or _is_taken(action, place, text))
        and not (leaves and place.relation == "toward")
        and not (action.action is Action.CEASEFIRE and _BROKERED.search(text, max(0, place.span.start - _NEAR), place.span.start))
        and not (leaves and _is_bound_for(place, action, text))
        and not (action.is_gap and place.span.end <= action.span.start)
        and not (may_hang and is_told_before(place.span, action, passage, text))
        and not _is_of_relative(place, action, story)
        and not (may_be_reached and is_reached(place, action.span.end, text))
        and not (may_be_reached and _is_left_behind(place, action, passage, text))
        and not (may_have_verb and place.span.start > action.span.end and has_own_clause(place, action, text))
        and not (is_to_people and _is_victim(action, place))
        and not (action.is_noun and CODES[action.action].family in FORCE and _is_commented(action, place, story))
        and not (may_be_bare and _is_bare(action, place, passage, text))
    ]
    found = where_cut(action, with_capitals(action, found, passage, story))
    found = _where_judged(action, found, story)
    if not found:
        return None
    chosen = finest(_cheapest(action, found, text), found, text)
    chosen = suburb_led_to(chosen, found, story) or chosen
    return _named_behind(action, chosen, found, story) or town_of_house(chosen, found, story) or chosen


def _is_of_relative(place: PlaceMention, action: ActionMention, story: Story) -> bool:
    """ "Freed a soldier whom it had kidnapped in Orra": there was done what only tells who is meant."""
    if place.span.start < action.span.end or action.is_noun:
        return False
    between = story.actions.within(Span(action.span.end, place.span.start))
    return any(
        deed.is_past_background and not deed.is_noun and _WHOM.search(story.text, action.span.end, deed.span.start)
        for deed in between
    )


def _where_judged(action: ActionMention, found: list[PlaceMention], story: Story) -> list[PlaceMention]:
    """The Zed of "a court in Zed sentenced a general for the massacre in Orra", where another place than that is named."""
    if action.rule not in JUDGED:
        return found
    before = [place for place in found if place.span.end <= action.span.start]
    crimes = (deed for deed in story.actions.within(Span(action.span.end, found[-1].span.end)) if deed.is_noun) if found else ()
    return before if before and any(CODES[deed.action].family in FORCE for deed in crimes) else found


def _is_bound_for(place: PlaceMention, action: ActionMention, text: str) -> bool:
    """Whether those who leave go there, or there is where that lies: "fled, most of them to the town of Harim, in Zed"."""
    if _BOUND.search(text, max(0, place.span.start - WENT), place.span.start):
        return True
    return place.span.start > action.span.end and bool(_MOST_TO.search(text, action.span.end, place.span.start))


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
    if village := _village_behind(action, chosen, found, story):
        return village
    behind = (place for place in found if place.span.start > action.span.end and place.key and place.relation in _SPOTS)
    wider = story.gazetteer.places.get(chosen.key)
    for place in behind:
        entry = story.gazetteer.places.get(place.key)
        if wider is None or entry is None or not is_wider(chosen, place):
            continue
        is_in = story.gazetteer.is_within(entry, wider) or (wider.kind is Kind.AREA and wider.country == entry.country)
        if is_in and not is_apart(action, place, story.text):
            return finest(place, found, story.text)
    return None


def _village_behind(
    action: ActionMention, chosen: PlaceMention, found: Sequence[PlaceMention], story: Story
) -> PlaceMention | None:
    """ "In the northern province, the army killed two men in Zedan, Orra": a village that no gazetteer knows, said to be one."""
    if chosen.precision not in WIDE or chosen.relation != "in":
        return None
    behind = (place for place in found if place.span.start > action.span.end and place.relation in (*_SPOTS, "between"))
    village = next((place for place in behind if not place.key and not is_apart(action, place, story.text)), None)
    return finest(village, found, story.text) if village else None


def _is_victim(action: ActionMention, place: PlaceMention) -> bool:
    """Whether what looks like a place is whom the deed was done to: nobody kills or abducts a town."""
    return not place.relation and action.object is not None and action.object.start == place.span.start


def _is_bare(action: ActionMention, place: PlaceMention, passage: Passage, text: str) -> bool:
    """Whether a place only heads the sentence as a dateline, or is a country that no word ties to the deed."""
    if is_object(action, place):
        return False
    if place.span.start == passage.span.start and _DATELINE.match(text, place.span.end):
        return True
    if not is_country(place) or (action.is_noun and place.span.distance(action.span) <= 1):
        return False
    return not _CHAINED.search(text, max(0, place.span.start - 20), place.span.start)


def _parting(action: ActionMention, text: str) -> float:
    """What a second verb adds to the places before it: "shelled Harim and clashed with troops in Idlib"."""
    if _TRAILING.search(text, max(0, action.span.start - 12), action.span.end):
        return 60
    return 40 if not action.is_noun and _SECOND.search(text, max(0, action.span.start - _JOINS), action.span.start) else 0


def _only_says_who(place: PlaceMention, action: ActionMention, text: str) -> bool:
    """ "Relatives of hostages held in Zed protested in Orra": the first only tells who they are."""
    if not place.relation or _CLAUSE_ENDS.search(text, place.span.end, action.span.start):
        return False
    return bool(_WHO_WERE.search(text, max(0, place.span.start - _NEAR), place.span.start))


def _is_taken(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether "from" names what was done to and not where somebody comes from: "the road from Harim was cut"."""
    if action.object is None or not is_object(action, place) or action.action in (*_DONE_TO_PEOPLE, Action.CASUALTIES):
        return False
    if CODES[action.action].family in FORCE and action.text.lower().endswith(" from"):
        return False  # "shells fired from Zed killed two in Orra"
    before = text[action.object.start : place.span.start].split()[:-1]
    return not before or Sort.PEOPLE not in sorts_in(before[-1])


def is_object(action: ActionMention, place: PlaceMention) -> bool:
    """Whether a place stands in what a deed was done to, or is the town that gives itself up."""
    if action.action is Action.SURRENDER and action.subject == place.span:
        return True
    return action.object is not None and action.object.holds(place.span)


def _is_commented(action: ActionMention, place: PlaceMention, story: Story) -> bool:
    """ "In Harim, the council condemned the shelling", "shops shut over the shelling": it was done elsewhere."""
    if place.span.end <= action.span.start and is_reason(action, story.text):
        return True
    if place.span.end > action.span.start or not DEFINITE.pattern.search(story.text, place.span.end, action.span.start):
        return False
    between = story.actions.within(Span(place.span.end, action.span.start))
    return any(other.action in _COMMENTS and not other.is_noun for other in between)


def _is_seat_of_object(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """ "Shelled a garrison based in Harim": there."""
    if action.object is None or action.object.end > place.span.start:
        return False
    return _BASED.fullmatch(text, action.object.end, place.span.start) is not None


def _cheapest(action: ActionMention, found: list[PlaceMention], text: str) -> PlaceMention:
    """The first place of the least cost; those that lie farther off than it costs are not weighed."""
    away = [action.span.distance(place.span) for place in found]
    best = found[away.index(min(away))]
    least = _cost(action, best, text)
    for place, distance in zip(found, away, strict=True):
        if distance <= least or is_object(action, place):
            cost = _cost(action, place, text)
            if (cost, place.span) < (least, best.span):
                best, least = place, cost
    return best


def _cost(action: ActionMention, place: PlaceMention, text: str) -> float:
    """Characters between deed and place, dearer before the deed, over a break of the clause, in the subject, for a road."""
    if _ROAD_AT.match(text, place.span.end):
        return 60 + float(action.span.distance(place.span))  # "on the Harim road, in the village of Orra"
    if is_object(action, place):
        return -1 if action.action not in _DONE_TO_PEOPLE or place.relation else 25  # "the governor of Zed was killed in Orra"
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    cost = float(action.span.distance(place.span))
    if place.span.start < action.span.start:
        cost += 25 + _parting(action, text) + (_OF_OTHERS if _only_says_who(place, action, text) else 0)
    if action.subject and action.subject.holds(place.span):
        cost += 60
    if gap.start < gap.end:
        cost += 90 * _breaks(gap, text)
    if not place.relation:
        cost += 20
    if place.relation == "direction of":
        cost += 40
    if place.key and place.precision in WIDE:
        cost += 30
    return cost


def is_apart(action: ActionMention, place: PlaceMention, text: str) -> bool:
    """Whether a break of the clause parts deed and place."""
    gap = Span(min(action.span.end, place.span.end), max(action.span.start, place.span.start))
    return gap.start < gap.end and _breaks(gap, text) > 0


def _breaks(gap: Span, text: str) -> int:
    """How many breaks of the clause a stretch holds; a few words in quotation marks ('a "terrorist refuge"') are none."""
    return len(_BREAK.findall(_SCARE.sub(" ", gap.of(text))))
