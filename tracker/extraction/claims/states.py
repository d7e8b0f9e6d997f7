"""Whose "the police" and "two soldiers" are, where nobody says so: those of the state in which the deed was done."""

from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.actors.known import KnownNames, known_names
from tracker.extraction.claims.story import Story
from tracker.extraction.gazetteer import ActorEntry
from tracker.extraction.mentions import ClaimDraft, Party
from tracker.extraction.rules.en.state_forces import NO_FORCE, STATE_FORCES, STATE_POSTS
from tracker.vocabulary import ARMS, CODES, Span

_REACH = 110  # characters behind a deed
_LONGEST = 60  # characters of a party's name that may be a bare noun


def with_states(claims: Sequence[ClaimDraft], story: Story) -> list[ClaimDraft]:
    """The claims, with the state behind forces that go without a name; a known conflict has its own forces."""
    names = known_names(story.gazetteer)
    return [_with_state(claim, names, story) for claim in claims]


def _with_state(claim: ClaimDraft, names: KnownNames, story: Story) -> ClaimDraft:
    claim = _with_bare_target(claim, story)
    if not any(_is_unnamed(party) for party in (*claim.initiators, *claim.targets)):
        return claim
    state = _state_at(claim, names, story)
    if state is None:
        return claim
    initiators, targets = (_named(parties, state) for parties in (claim.initiators, claim.targets))
    return replace(claim, initiators=initiators, targets=targets, rules=(*claim.rules, STATE_FORCES.name))


def _with_bare_target(claim: ClaimDraft, story: Story) -> ClaimDraft:
    """A fight that names nobody it was with: "an army base", "a police patrol" behind the deed stand for those who hold them."""
    deed = claim.deed
    if claim.targets or deed is None or CODES[claim.action].family not in ARMS:
        return claim
    end = min(claim.span.end, deed.span.end + _REACH)
    end = next((other.span.start for other in story.actions.within(Span(deed.span.end, end)) if not other.is_noun), end)
    match = STATE_POSTS.pattern.search(story.text, deed.span.start, end)
    if match is None or any(actor.span.overlaps(Span(match.start(), match.end())) for actor in story.actors.within(claim.span)):
        return claim
    return replace(claim, targets=(Party(match[0]),))


def _state_at(claim: ClaimDraft, names: KnownNames, story: Story) -> ActorEntry | None:
    country = _country_of(claim, story)
    if not country or (story.side_counts and country in names.homes.values()):
        return None
    return names.government_of(country)


def _country_of(claim: ClaimDraft, story: Story) -> str:
    """The country of a claim's place, else of one named in its sentence or of the one the article is about."""
    keys = [claim.place.key if claim.place else "", *(place.key for place in story.places.within(claim.span))]
    found = (story.gazetteer.places.get(key) for key in (*keys, story.dominant.key if story.dominant else "") if key)
    return next((place.country for place in found if place and place.country), "")


def _is_unnamed(party: Party) -> bool:
    if party.actor or party.side or len(party.name) > _LONGEST:
        return False
    if STATE_POSTS.pattern.fullmatch(party.name):
        return True
    return bool(STATE_FORCES.pattern.match(party.name)) and not NO_FORCE.match(party.name)


def _named(parties: tuple[Party, ...], state: ActorEntry) -> tuple[Party, ...]:
    return tuple(
        replace(party, name=_called(party.name, state.name), actor=state.key) if _is_unnamed(party) else party
        for party in parties
    )


def _called(force: str, state: str) -> str:
    """ "police of Nigeria", but "army of the Syrian government"."""
    return f"{force} of {'' if state.istitle() else 'the '}{state}"
