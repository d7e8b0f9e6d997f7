"""Who speaks in an attribution: by name, with the actor he speaks for and the side he stands on."""

import re
from bisect import bisect_left
from itertools import pairwise

from tracker.extraction.actors.known import known_names
from tracker.extraction.claims.cast import side_of_words
from tracker.extraction.claims.story import PRONOUNS, Story
from tracker.extraction.mentions import ActorMention, AttributionMention, Speaker
from tracker.extraction.rules.en.parties import OFFICE_OF, POINTS, SEATED

_JOINED = re.compile(r"\s(?:and|as\swell\sas)\s(?:the\s|an?\s)?", re.IGNORECASE)
_MEMORY = 400  # attributions back in which "he" may have been named
_NOBODY = frozenset({"we", "our", "that", "which", "who"})  # the outlet itself, or a clause that hangs on a thing


def speaker_of(said: AttributionMention, story: Story) -> Speaker:
    """Whoever an attribution names; without a name where it is the outlet itself."""
    actor = said.speaker
    if actor is None:
        name = " ".join(said.source.of(story.text).split()) if said.source else ""
        if name.lower() in _NOBODY:
            return Speaker(is_anonymous=said.is_anonymous)
        return _state_called(name, said, story) or Speaker(name=name, is_anonymous=said.is_anonymous, text=said.called)
    key = actor.key or actor.represents or actor.refers_to
    known = story.gazetteer.actors.get(key)
    worded = " ".join((said.source.of(story.text) if said.source else actor.text).split())
    named = worded if not key else "" if actor.key or known else key  # of "it" the words for which it stands
    side = actor.side or (known.side if known else "") or side_of_words(named, story)
    name = actor.name or " ".join(actor.text.split())
    if not key and (state := _state_called(name, said, story) or _seated(worded, said, story)):
        return state
    if name.lower() in PRONOUNS:
        name = _named_before(said, key, story) or (known.name if known else name)
    elif known and actor.is_person and (office := OFFICE_OF.fullmatch(name)):
        name = f"{office[1]} of {known.name}"  # "its spokesman"
    elif not known and actor.refers_to and not actor.is_person and POINTS.match(worded or actor.text):
        name = actor.refers_to  # "the brigade" of a name that no list knows
    return Speaker(name, key, side, said.is_anonymous, said.called)


def speakers_of(said: AttributionMention, story: Story) -> tuple[Speaker, ...]:
    """Whoever an attribution names: two where both sides say it together, "the army and the rebels said"."""
    named = story.actors.within(said.source) if said.source else ()
    for one, other in pairwise(named):
        if not _JOINED.fullmatch(story.text, one.span.end, other.span.start):
            continue
        both = tuple(_named(actor, story) for actor in (one, other))
        if all(speaker.side for speaker in both) and both[0].side != both[1].side:
            return both
    return (speaker_of(said, story),)


def _named(actor: ActorMention, story: Story) -> Speaker:
    key = actor.key or actor.represents or actor.refers_to
    known = story.gazetteer.actors.get(key)
    side = actor.side or (known.side if known else "") or side_of_words(actor.text, story)
    return Speaker(actor.name or actor.text, key, side, text=actor.text)


def _state_called(name: str, said: AttributionMention, story: Story) -> Speaker | None:
    """The state that a source names, as in "the Norlandic claims that", "Norland denied it"."""
    state = known_names(story.gazetteer).state_called(name)
    return Speaker(state.name, state.key, state.side, said.is_anonymous, said.called or name) if state else None


def _seated(worded: str, said: AttributionMention, story: Story) -> Speaker | None:
    """The state whose capital a body sits in: "the ministry in Norburg", "officials in Norburg"."""
    seat = SEATED.pattern.search(worded)
    state = known_names(story.gazetteer).state_called(seat["seat"]) if seat else None
    return Speaker(worded, state.key, state.side, said.is_anonymous, said.called) if state else None


def _named_before(said: AttributionMention, key: str, story: Story) -> str:
    """The name of the last speaker for the same actor before this one: who "he" is."""
    last = story.voices.number_before(said.span.start)
    first = bisect_left(story.named_voices, last - _MEMORY)
    for number in reversed(story.named_voices[first : bisect_left(story.named_voices, last)]):
        actor = story.voices.all[number].speaker
        if actor and key in (actor.key, actor.represents):
            return actor.name or actor.text
    return ""
