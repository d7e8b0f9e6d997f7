"""Whose "the police" and "two soldiers" are, where nobody says so: those of the state in which the deed was done."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from tracker.extraction.actors.known import KnownNames, known_names
from tracker.extraction.claims.place_asides import is_beside
from tracker.extraction.claims.story import Story
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.mentions import AttributionMention, ClaimDraft, Party, PlaceMention
from tracker.extraction.rules.en.state_forces import NO_ARMY, NO_FORCE, OWNED, POLICE, STATE_FORCES, STATE_POSTS, VENUE
from tracker.vocabulary import ARMS, CODES, FORCE, Action, Family, PlacePrecision, Span

_MOVES = frozenset({Action.WITHDRAW, Action.DEPLOYMENT, Action.EVACUATION})
_ARMY = re.compile(r"\b(?:army|military|armed\s+forces|navy|air\s+force|defen[cs]e\s+ministry)\b", re.IGNORECASE)
_BARE_TROOPS = re.compile(r"(?:the\s+|its\s+)?(?:soldiers|troops|forces|marines|paratroopers|commandos)", re.IGNORECASE)
_REACH = 110  # characters behind a deed
_NEAREST = 4  # namings before a deed that tell in which land an unknown place lies
_OTHERS = 20  # places of an article that may tell its country where none nearer does
_BEFORE = 90  # characters before a place that may tell what it is to the article
_LONGEST = 60  # characters of a party's name that may be a bare noun


def with_states(claims: Sequence[ClaimDraft], story: Story) -> list[ClaimDraft]:
    """The claims, with the state behind forces that go without a name; a known conflict has its own forces."""
    names = known_names(story.gazetteer)
    scene = _Scene(story)
    return [_with_state(claim, names, scene, story) for claim in claims]


class _Scene:
    """Where an article is set, found once and only where a claim asks for it: its first places, but for those where parties
    only meet, and the place that it is about, where one of these lies in its country."""

    def __init__(self, story: Story) -> None:
        self._story = story

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The keys of the first places that are known."""
        first = self._story.places.all[:_OTHERS]
        known = (place for place in first if place.key and not (place.in_actor and place.precision is PlacePrecision.TOWN))
        return tuple(place.key for place in known if not _is_beside_the_war(place, self._story))

    @cached_property
    def about(self) -> str:
        """The key of the place that the article is about, "" where there is none, or where parties only meet there."""
        places, dominant = self._story.gazetteer.places, self._story.dominant
        about = places.get(dominant.key) if dominant and dominant.key else None
        told = (places.get(key) for key in self.keys)
        return about.key if about and any(place and place.country == about.country for place in told) else ""


def _with_state(claim: ClaimDraft, names: KnownNames, scene: _Scene, story: Story) -> ClaimDraft:
    claim = _with_one_state(_with_owned(_with_bare_target(claim, names, story), story), story)
    if not any(_is_unnamed(party) for party in (*claim.initiators, *claim.targets)):
        return claim
    here, theirs = _state_at(claim, names, scene, story), _state_of_speaker(claim, story)
    doers = theirs if theirs and (_is_own(claim, story) or _is_by_army(claim, story)) else here
    is_harm = CODES[claim.action].family in FORCE
    is_by_others = not claim.initiators or not _is_by(claim, theirs) if theirs else False
    harmed = theirs if theirs and is_harm and is_by_others else here  # "Norland says two soldiers were wounded": its own
    harmed = _own_state(claim, story) or _of_whom_it_praises(claim, names, story) or harmed
    if harmed and is_harm and any(party.actor == harmed.key for party in claim.initiators):
        harmed = None  # "Norlandic forces struck a Morlandic post in Norland, killing 60 personnel"
    if claim.action in _MOVES and any(party.actor for party in claim.initiators) and _own_state(claim, story) is None:
        harmed = None  # "the alliance will deploy 60,000 troops"
    initiators = _named(claim.initiators, doers) if doers else claim.initiators
    targets = _named(claim.targets, harmed) if harmed else claim.targets
    if (initiators, targets) == (claim.initiators, claim.targets):
        return claim
    return replace(claim, initiators=initiators, targets=targets, rules=(*claim.rules, STATE_FORCES.name))


def _with_one_state(claim: ClaimDraft, story: Story) -> ClaimDraft:
    """The "troops" of "Norlandic tanks and troops" are the state's that is named before them."""
    if len(claim.initiators) < 2 and len(claim.targets) < 2:
        return claim
    initiators, targets = (_without_joined(parties, claim, story) for parties in (claim.initiators, claim.targets))
    return replace(claim, initiators=initiators, targets=targets)


def _without_joined(parties: tuple[Party, ...], claim: ClaimDraft, story: Story) -> tuple[Party, ...]:
    """The parties without forces that go with those of the state named right before them, as a bare word behind "and"."""
    states = {
        party.text for party in parties if party.actor and (known := story.gazetteer.actors.get(party.actor)) and known.is_state
    }
    quote = claim.quote
    return tuple(
        party for party in parties if not (_is_unnamed(party) and any(f"{state} and {party.name}" in quote for state in states))
    )


def _own_state(claim: ClaimDraft, story: Story) -> ActorEntry | None:
    """The state that moves its own troops: whose "30,000 troops" it withdraws."""
    mover = story.gazetteer.actors.get(claim.initiators[0].actor) if claim.initiators and claim.action in _MOVES else None
    return mover if mover and mover.is_state else None


def _of_whom_it_praises(claim: ClaimDraft, names: KnownNames, story: Story) -> ActorEntry | None:
    """The state whose leader speaks of "the troops" without saying whose: "the president congratulated the troops"."""
    if CODES[claim.action].family is not Family.STATEMENT or not claim.initiators:
        return None
    speaker = story.gazetteer.actors.get(claim.initiators[0].actor)
    speaker = story.gazetteer.actors.get(speaker.represents, speaker) if speaker else None
    is_of_army = all(_BARE_TROOPS.fullmatch(party.name) for party in claim.targets)
    return names.government_of(speaker.country) if speaker and speaker.country and is_of_army else None


def _with_owned(claim: ClaimDraft, story: Story) -> ClaimDraft:
    """The doers that a state's voice tells of as its own are that state's: "troops of its second army"."""
    state = _state_of_speaker(claim, story)
    if state is None or not any(not party.actor and OWNED.pattern.search(party.name) for party in claim.initiators):
        return claim
    owned = (
        replace(party, actor=state.key) if not party.actor and OWNED.pattern.search(party.name) else party
        for party in claim.initiators
    )
    return replace(claim, initiators=tuple(owned), rules=(*claim.rules, OWNED.name))


def _state_of_speaker(claim: ClaimDraft, story: Story) -> ActorEntry | None:
    known = story.gazetteer.actors.get(claim.speaker.actor)
    return known if known and known.is_state and known.category == "GOV" and not known.is_person else None


def _is_own(claim: ClaimDraft, story: Story) -> bool:
    """Whether the doers are told as the speaker's own: "troops of its 2nd Army", "our soldiers"."""
    subject = claim.deed.subject if claim.deed else None
    return subject is not None and OWNED.search(story.text, story.low, subject.start, subject.end) is not None


def _is_by_army(claim: ClaimDraft, story: Story) -> bool:
    """Whether an army tells what "soldiers" did, and means its own: "Norland's army said soldiers had shot a gunman"."""
    voices = (each for each in claim.evidence if isinstance(each, AttributionMention) and each.source)
    is_army = any(each.source and _ARMY.search(story.text, each.source.start, each.source.end) for each in voices)
    return is_army and any(_BARE_TROOPS.fullmatch(party.name) for party in claim.initiators)


def _is_by(claim: ClaimDraft, state: ActorEntry) -> bool:
    return any(party.actor == state.key for party in claim.initiators) or all(_is_unnamed(party) for party in claim.initiators)


def _with_bare_target(claim: ClaimDraft, names: KnownNames, story: Story) -> ClaimDraft:
    """A fight that names nobody it was with: "an army base", "a police patrol" behind the deed stand for those who hold them."""
    deed = claim.deed
    if claim.targets or deed is None or CODES[claim.action].family not in ARMS:
        return claim
    end = min(claim.span.end, deed.span.end + _REACH)
    end = next((other.span.start for other in story.actions.within(Span(deed.span.end, end)) if not other.is_noun), end)
    match = STATE_POSTS.search(story.text, story.low, deed.span.start, end)
    if match is None or any(actor.span.overlaps(Span(match.start(), match.end())) for actor in story.actors.within(claim.span)):
        return claim
    return replace(claim, targets=(_of_adjective(match, names, story) or Party(match[0]),))


def _of_adjective(match: re.Match[str], names: KnownNames, story: Story) -> Party | None:
    """Whose "army post" it is, where the adjective of a state leads to it: "a Norlandic army post"."""
    before = Span(max(0, match.start() - len("a ")), match.start())
    place = next((each for each in story.places.touching(before) if each.span.end + 1 == match.start()), None)
    entry = story.gazetteer.places.get(place.key) if place and place.key else None
    state = names.government_of(entry.country) if entry else None
    return Party(state.name, state.key, state.side, f"{place.text} {match[0]}") if state and place else None


def _state_at(claim: ClaimDraft, names: KnownNames, scene: _Scene, story: Story) -> ActorEntry | None:
    country = _country_of(claim, scene, story)
    if not country or (story.side_counts and country in names.homes.values()):
        return None
    return names.government_of(country)


def _country_of(claim: ClaimDraft, scene: _Scene, story: Story) -> str:
    """The country of a claim's place, else of one named in its sentence or of the one the article is about.

    Who accuses a country is seldom at home in it: of words between parties the article tells more than the sentence.
    """
    places = story.places.within(claim.span)
    own, about = (claim.place.key if claim.place else ""), scene.about
    if any(place.key == own and _is_beside_the_war(place, story) for place in places):
        own = ""  # "the army and the rebels signed a truce in Harim"
    named = (place.key for place in places if not place.in_actor and not _is_beside_the_war(place, story))
    whose = (place.key for place in places if place.in_actor)
    is_said = CODES[claim.action].family is Family.STATEMENT
    near = (place.key for place in _named_before(claim, story))
    keys = chain((own, about), named, whose) if is_said else chain((own,), named, near, (about,), whose)
    found = (story.gazetteer.places.get(key) for key in chain(keys, scene.keys) if key)
    return next((place.country for place in found if place and place.country), "")


def _named_before(claim: ClaimDraft, story: Story) -> tuple[PlaceMention, ...]:
    """The places named last before a deed at a place that no gazetteer knows, the nearest first."""
    if claim.place is None or claim.place.key:
        return ()
    before = story.places.last_before(claim.span.start, _NEAREST)
    return tuple(place for place in before if place.key and not place.in_actor)


def _is_beside_the_war(place: PlaceMention, story: Story) -> bool:
    """Whether parties only meet or speak there: "talks in Doha"."""
    start = place.span.start
    return is_beside(place, story.text) or VENUE.search(story.text[max(0, start - _BEFORE) : start]) is not None


def _is_unnamed(party: Party) -> bool:
    if party.actor or party.side or len(party.name) > _LONGEST:
        return False
    if STATE_POSTS.pattern.fullmatch(party.name):
        return True
    return bool(STATE_FORCES.pattern.match(party.name)) and not NO_FORCE.match(party.name)


def _named(parties: tuple[Party, ...], state: ActorEntry) -> tuple[Party, ...]:
    return tuple(
        replace(party, name=_called(party.name, state.name), actor=state.key) if _may_be_of(party, state) else party
        for party in parties
    )


def _may_be_of(party: Party, state: ActorEntry) -> bool:
    """Whether forces without a name may be a state's: all but soldiers of one that has no army."""
    return _is_unnamed(party) and (state.country not in NO_ARMY or POLICE.search(party.name) is not None)


def _called(force: str, state: str) -> str:
    """ "police of Nigeria", but "army of the Syrian government"."""
    return f"{force} of {'' if state.istitle() else 'the '}{state}"
