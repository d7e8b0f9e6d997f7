"""Places that a deed takes over: from what was told before it, or from what the article is about."""

import re
from dataclasses import replace
from itertools import islice

from tracker.extraction.claims.about import CLOSE
from tracker.extraction.claims.merging import EFFECT_RULES
from tracker.extraction.claims.place_apart import is_of_a_far_state, is_set_apart, wider_than_told
from tracker.extraction.claims.place_asides import is_beside, is_on_the_way, is_spread_to, is_venue
from tracker.extraction.claims.place_kinds import KINDS, around
from tracker.extraction.claims.place_lands import land_meant
from tracker.extraction.claims.place_scenes import scene_set, told_of_again
from tracker.extraction.claims.place_tallies import in_its_country
from tracker.extraction.claims.place_towns import LOCALS
from tracker.extraction.claims.placed import MEMORY, Placed, mention_of, placed_at
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimPlace, Passage, PlaceMention
from tracker.vocabulary import CODES, FORCE, Action, Family, Kind, PlacePrecision, Span

_NEAR = 8  # claims back that may tell who was taken
_AHEAD = 6  # passages in which the one place of an article may yet be named
_OFTEN = 2  # namings of a place that make an article one about it
_IS_SO = re.compile(r"\s(?:has|have|had|is|was|remains?|remained|stays?|stayed)\b(?:\snot)?", re.IGNORECASE)
_SIEGES = frozenset({Action.SIEGE, Action.SIEGE_LIFTED})


def taken_over(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """The place of the claim before, that which heads this part of the report, or that of the article; the country around it
    where the deed is a tally of months, or set apart."""
    if is_set_apart(action, passage, story):
        wider = wider_than_told(action, passage, story)
        return placed_at(wider, "claim.place.wider") if wider else None
    subject = _of_the_article(passage, story)
    if here := _of_locals(passage, story):
        return placed_at(here, "claim.place.referred")
    taken = _of_same_deed(action, story) or told_of_again(action, passage, story) or scene_set(action, passage, story)
    taken = taken or inherited(passage, story, action)
    if taken is None and _is_let_go_by_a_state(action, story):
        return None  # far from what is told, nobody says where
    if taken is None and (head := story.parts.head(passage)):
        taken = placed_at(head, "claim.place.headed")
    is_force = CODES[action.action].family in FORCE
    if is_force and taken is None and (town := _of_the_post(passage, story)):
        return placed_at(town, "claim.place.post")
    taken = taken or (placed_at(subject, "claim.place.article") if subject else None)
    if taken and taken.mention and is_of_a_far_state(action, taken.mention, story):
        return None
    if taken and taken.mention and (land := land_meant(action, taken.mention, passage, story)):
        return placed_at(land, "claim.place.wider")
    whole = subject or (taken.mention if taken else None)
    wider = in_its_country(whole, action, passage, story) if whole else None
    return placed_at(wider, "claim.place.article") if wider else taken


def taken_again(action: ActionMention, passage: Passage, story: Story) -> Placed | None:
    """ "The army had taken the port; rebels recaptured it in June": the place of the claim told just before, in this sentence or
    the one before."""
    words = action.object.of(story.text).lower() if action.object else ""
    if words != "it" or CODES[action.action].family is not Family.CONTROL:
        return None
    if opening := _opening(action, passage, story):
        return placed_at(opening, "claim.place.referred")
    if not story.told:
        return None
    last = story.told[-1]
    is_near = story.number_of[passage.span] - story.number_of[last.span] <= 1
    is_here = last.span == passage.span or CODES[last.action].family is Family.CONTROL
    is_ground = is_here and last.place is not None and not last.background
    return inherited(passage, story) if is_near and is_ground else None


def _opening(action: ActionMention, passage: Passage, story: Story) -> PlaceMention | None:
    """ "Harim has been quiet since the army took it": the place that the sentence is about from its first word."""
    if action.is_noun or action.object is None or action.object.start < action.span.end:
        return None
    before = story.places.within(Span(passage.span.start, action.span.start))
    opens = bool(before) and before[0].span.start == passage.span.start and not before[0].in_actor
    is_alone = len(before) == 1 and opens and _IS_SO.match(story.text, before[0].span.end) is not None
    return before[0] if is_alone else None


def where_all_is(passage: Passage, story: Story) -> Placed | None:
    """A truce, a pact or a ban is for a whole war or country, unless the article is about one place and names it often."""
    about = story.about
    if about is None or len(story.named_as(about)) < _OFTEN:
        return None
    taken = inherited(passage, story)
    return taken if taken and taken.place.key == about.key else None


def inherited(passage: Passage, story: Story, action: ActionMention | None = None) -> Placed | None:
    """The place of the claim told just before, in this paragraph or the one above; not the building that was struck before, where
    the deed is another one."""
    is_new = action is not None and not action.is_noun and action.rule not in EFFECT_RULES
    on_the_way: Placed | None = None  # only where nothing else was told: "caught on the road to Harim"
    for claim in story.lately(MEMORY):
        if claim.place is None or claim.background:
            continue
        told = story.passages[story.number_of[claim.span]]
        if passage.paragraph - told.paragraph > _apart(action, story) or not story.parts.are_one(passage, told):
            return on_the_way
        if "claim.place.referred" in claim.rules and _is_land_of_the_article(claim.place, story):
            continue  # "the country" of a sentence between is not where the fighting for the town goes on
        mention = mention_of(claim)
        if mention and claim.span != passage.span and is_spread_to(mention, story.text):
            continue
        if mention and claim.span != passage.span and is_on_the_way(mention, story.text):
            on_the_way = on_the_way or Placed(claim.place, mention, "claim.place.inherited")
            continue
        if mention and is_venue(mention, story.text):
            continue  # "signed the accord in Harim": what is told next need not have been done there
        is_elsewhere = (
            is_new and mention is not None and claim.span != passage.span and claim.place.precision is PlacePrecision.EXACT
        )
        town = around(mention, KINDS["town"], story) if is_elsewhere and mention else None
        return placed_at(town, "claim.place.inherited") if town else Placed(claim.place, mention, "claim.place.inherited")
    return on_the_way


# "Witnesses in the town of Harim", and not "officials of two groups fighting in Harim".
_WHO_ARE_IN = re.compile(r"(?:the\s+)?(?:(?:[\w-]+\s+){0,2}(?:town|city|village|port|camp)\s+of\s+)?")


def _of_locals(passage: Passage, story: Story) -> PlaceMention | None:
    """ "Witnesses in Harim say shots were heard": there, where the sentence before tells of no deed in the same paragraph."""
    last = story.told[-1] if story.told else None
    if last and last.place and story.passages[story.number_of[last.span]].paragraph == passage.paragraph:
        return None
    sources = (said.source for said in story.said_by(passage.span) if said.source)
    told = ((source, match) for source in sources if (match := LOCALS.match(source.of(story.text))))
    named = (
        place
        for source, match in told
        for place in story.places.within(source)
        if (not place.in_actor or place.span.end == source.end)
        and place.precision in CLOSE
        and _WHO_ARE_IN.fullmatch(story.text, source.start + match.end(), place.span.start)
    )
    place = next(named, None)
    return replace(place, relation="") if place else None


def _of_same_deed(action: ActionMention, story: Story) -> Placed | None:
    """ "State media denied that the siege had been broken": the siege that was told of last is meant, and its place."""
    if action.action not in _SIEGES:
        return None
    for claim in story.lately(MEMORY):
        if claim.action in _SIEGES and claim.place:
            return Placed(claim.place, mention_of(claim), "claim.place.inherited")
    return None


def _of_the_article(passage: Passage, story: Story) -> PlaceMention | None:
    """The place the article is about, unless this sentence alone names it and does not put the deed there."""
    place = story.dominant
    if place is None:
        return None
    if story.parts.is_apart(passage) and not _is_about_all(place, story):
        return None  # each part has a place of its own
    elsewhere = list(islice((other for other in story.named_as(place) if not passage.span.holds(other.span)), 2))
    if len(elsewhere) == 1 and _is_far_ahead(elsewhere[0], passage, story):
        return None
    return place if elsewhere else None


def _of_the_post(passage: Passage, story: Story) -> PlaceMention | None:
    """The town named last before a sentence in its post of a live page: "There is panic in Harim. Shops are being looted.\""""
    if not passage.post:
        return None
    number = story.number_of[passage.span]
    near = (each for each in story.passages[max(0, number - _AHEAD) : number] if story.parts.are_one(each, passage))
    named = list(story.places.within(Span(next((each.span.start for each in near), passage.span.start), passage.span.start)))
    towns = (place for place in reversed(named) if place.precision in CLOSE and not place.in_actor and place.relation != "from")
    return next((place for place in towns if not (is_beside(place, story.text) or is_venue(place, story.text))), None)


def _is_about_all(place: PlaceMention, story: Story) -> bool:
    """Whether a report in parts is about one place, which it names often."""
    return story.parts.is_about_one if story.parts.has_posts else len(story.named_as(place)) > _OFTEN


def _is_far_ahead(place: PlaceMention, passage: Passage, story: Story) -> bool:
    """Whether a place is named once, long after what is told: it need not have been done there."""
    ahead = story.passages[story.number_of[passage.span] :][:_AHEAD]
    return bool(ahead) and place.span.start > ahead[-1].span.end


def _is_land_of_the_article(place: ClaimPlace, story: Story) -> bool:
    """Whether it is the country of the town that the article is about."""
    if place.precision is not PlacePrecision.COUNTRY or story.dominant is None:
        return False
    town, land = (story.gazetteer.places.get(key) for key in (story.dominant.key, place.key))
    return bool(town and land and town.country == land.country and town.kind is not Kind.COUNTRY)


def _apart(action: ActionMention | None, story: Story) -> int:
    """How many paragraphs back a place may be taken from: a state seldom lets go whom it holds where the last deed was done, but
    where they were taken."""
    if action is None or not _is_let_go_by_a_state(action, story):
        return 1
    return int(any(claim.action is Action.ABDUCTION for claim in islice(story.lately(MEMORY), _NEAR)))


def _is_let_go_by_a_state(action: ActionMention, story: Story) -> bool:
    """ "Norland freed two spies"."""
    if action.action is not Action.RELEASE or action.subject is None:
        return False
    return any(actor.category == "GOV" and not actor.is_person for actor in story.actors.touching(action.subject))
