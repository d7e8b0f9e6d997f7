"""Who speaks in an attribution: by name, with the actor he speaks for and the side he stands on."""

from bisect import bisect_left

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.cast import side_of_words
from tracker.extraction.claims.story import PRONOUNS, Story
from tracker.extraction.mentions import AttributionMention, Speaker
from tracker.extraction.rules.en.parties import SEATED

_MEMORY = 400  # attributions back in which "he" may have been named
_NOBODY = frozenset({"we", "our", "that", "which", "who"})  # the outlet itself, or a clause that hangs on a thing


def speaker_of(said: AttributionMention, story: Story) -> Speaker:
    """Whoever an attribution names; without a name where it is the outlet itself."""
    actor = said.speaker
    if actor is None:
        name = said.source.of(story.text) if said.source else ""
        if name.lower() in _NOBODY:
            return Speaker(is_anonymous=said.is_anonymous)
        return _state_called(name, said, story) or Speaker(name=name, is_anonymous=said.is_anonymous)
    key = actor.key or actor.represents or actor.refers_to
    known = story.gazetteer.actors.get(key)
    worded = said.source.of(story.text) if said.source else actor.text
    side = actor.side or (known.side if known else "") or ("" if key else side_of_words(worded, story))
    name = actor.name or actor.text
    if not key and (state := _state_called(name, said, story) or _seated(worded, said, story)):
        return state
    if name.lower() in PRONOUNS:
        name = _named_before(said, key, story) or (known.name if known else name)
    return Speaker(name=name, actor=key, side=side, is_anonymous=said.is_anonymous)


def _state_called(name: str, said: AttributionMention, story: Story) -> Speaker | None:
    """The state that a source names, as in "the Norlandic claims that", "Norland denied it"."""
    state = known_names(story.gazetteer).state_called(name)
    return Speaker(name=state.name, actor=state.key, side=state.side, is_anonymous=said.is_anonymous) if state else None


def _seated(worded: str, said: AttributionMention, story: Story) -> Speaker | None:
    """The state whose capital a body sits in: "the ministry in Norburg", "officials in Norburg"."""
    seat = SEATED.pattern.search(worded)
    state = known_names(story.gazetteer).state_called(seat["seat"]) if seat else None
    return Speaker(name=worded, actor=state.key, side=state.side, is_anonymous=said.is_anonymous) if state else None


def _named_before(said: AttributionMention, key: str, story: Story) -> str:
    """The name of the last speaker for the same actor before this one: who "he" is."""
    last = story.voices.number_before(said.span.start)
    first = bisect_left(story.named_voices, last - _MEMORY)
    for number in reversed(story.named_voices[first : bisect_left(story.named_voices, last)]):
        actor = story.voices.all[number].speaker
        if actor and key in (actor.key, actor.represents):
            return actor.name or actor.text
    return ""
