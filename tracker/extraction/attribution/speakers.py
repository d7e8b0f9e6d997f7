"""Who stands behind a source: a known actor, a person who speaks for one, or nobody that is named."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tracker.extraction.attribution.persons import PERSON_RULE, is_governed, person_in
from tracker.extraction.attribution.phrases import name_start
from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Span

_HE = frozenset({"he", "she", "his", "her"})
_THEY = frozenset({"they", "it", "their", "its", "we", "our"})
_FARTHEST_ANTECEDENT = 80  # characters between "who" and the name it hangs on


@dataclass(slots=True)
class Cast:
    """All who have spoken so far, and the actors of the text in order."""

    words: Words
    actors: Sequence[ActorMention]
    starts: list[int]
    spoken: list[tuple[ActorMention, Stretch]] = field(default_factory=list)
    surnames: dict[str, ActorMention] = field(default_factory=dict)

    def within(self, span: Span) -> list[ActorMention]:
        """The actor mentions inside a span."""
        found = []
        for number in range(bisect_left(self.starts, span.start), len(self.actors)):
            if self.actors[number].span.start >= span.end:
                break
            if span.holds(self.actors[number].span):
                found.append(self.actors[number])
        return found


def cast_of(words: Words, actors: Sequence[ActorMention]) -> Cast:
    """An empty stage with the actors of a text waiting in order."""
    ordered = sorted(actors, key=lambda actor: (actor.span.start, -actor.span.end))
    return Cast(words, ordered, [actor.span.start for actor in ordered])


def speaker_of(cast: Cast, source: Stretch) -> ActorMention | None:
    """The actor behind a source, remembered for the pronouns and surnames that follow."""
    words = cast.words
    head = words.lower[source[0]]
    if source[1] - source[0] == 1 and (head in _HE or head in _THEY):
        speaker = _behind_pronoun(cast, source, head)
    elif head in ("who", "which") and source[1] - source[0] == 1:
        speaker = _antecedent(cast, source)
    else:
        speaker = _named(cast, source) or _spoken_of_before(cast, source) or _unnamed(cast, source)
    if speaker is not None:
        cast.spoken.append((speaker, source))
    return speaker


def is_anonymous(words: Words, source: Stretch, speaker: ActorMention | None) -> bool:
    """Whether a source hides its name: "a senior official", "residents", "two sources close to the talks"."""
    if speaker is not None and speaker.is_person and _is_name(speaker.name):
        return False
    return any(words.lower[index] in en.ANONYMOUS for index in range(*source))


def _is_name(name: str) -> bool:
    """Whether a speaker is called by a name and not by what they are."""
    words = name.lower().split()
    return name[:1].isupper() and words[0] not in en.DETERMINERS and en.ANONYMOUS.isdisjoint(words)


def _at(words: Words, actor: ActorMention, source: Stretch) -> ActorMention:
    """The same actor, mentioned here."""
    span = words.span(*source)
    return replace(actor, span=span, text=span.of(words.text), refers_to=actor.key or actor.name)


def _behind_pronoun(cast: Cast, source: Stretch, pronoun: str) -> ActorMention | None:
    span = cast.words.span(*source)
    for actor in cast.within(span):
        if actor.key or actor.represents:
            return actor
        if actor.refers_to:
            return cast.surnames.get(actor.refers_to.split()[-1].lower()) or replace(actor, name=actor.refers_to)
    wants_person = pronoun in _HE
    if (
        cast.spoken
        and _same_sentence(cast, source)
        and (pronoun in ("they", "we", "their") or cast.spoken[-1][0].is_person == wants_person)
    ):
        return _at(cast.words, cast.spoken[-1][0], source)
    for speaker, _ in reversed(cast.spoken):
        if speaker.is_person == wants_person or (pronoun in ("they", "we") and speaker.is_plural):
            return _at(cast.words, speaker, source)
    for number in range(bisect_left(cast.starts, span.start) - 1, -1, -1):
        if cast.actors[number].is_person == wants_person and cast.actors[number].name:
            return _at(cast.words, cast.actors[number], source)
    return _at(cast.words, cast.spoken[-1][0], source) if cast.spoken and pronoun in _THEY else None


def _same_sentence(cast: Cast, source: Stretch) -> bool:
    """Whether the last one who spoke did so in this sentence: "the officials said they had …"."""
    last = cast.spoken[-1][1][1]
    return last <= source[0] and not any(word in (".", "!", "?") for word in cast.words.lower[last : source[0]])


def _antecedent(cast: Cast, source: Stretch) -> ActorMention | None:
    """The name that "who" hangs on."""
    words = cast.words
    last = source[0] - (2 if words.lower[source[0] - 1] == "," else 1)
    start = name_start(words, last, max(0, last - 8))
    if start <= last:
        return _named(cast, (start, last + 1))
    number = bisect_left(cast.starts, words.starts[source[0]]) - 1
    if number >= 0 and words.starts[source[0]] - cast.actors[number].span.end < _FARTHEST_ANTECEDENT:
        return cast.actors[number]
    return None


def _named(cast: Cast, source: Stretch) -> ActorMention | None:
    """A source with a name in it: a person with or without a body to speak for, a known body, or somebody of its staff."""
    inside = cast.within(cast.words.span(*source))
    bodies = [actor for actor in inside if not actor.is_person]
    known = max((body for body in bodies if body.key), key=lambda body: body.span.end - body.span.start, default=None)
    person = _known_person(cast, source, inside) or person_in(cast.words, source, bodies)
    if person is not None:
        return _introduced(cast, person, known)
    office = next((actor for actor in inside if actor.is_person and (actor.key or actor.represents)), None)
    if office is not None:
        return office
    if known is None:
        return inside[0] if len(inside) == 1 else None
    return known if _covers(cast.words, known.span, source) else _office(cast, source, known)


def _known_person(cast: Cast, source: Stretch, inside: list[ActorMention]) -> ActorMention | None:
    """The first person in the source that has a name and is not only somebody's superior."""
    for actor in inside:
        has_name = actor.is_person and actor.name[:1].isupper() and (actor.key or actor.represents or " " in actor.name)
        if has_name and not is_governed(cast.words, source[0], bisect_left(cast.words.starts, actor.span.start)):
            return actor
    return None


def _covers(words: Words, span: Span, source: Stretch) -> bool:
    """Whether an actor's name is the whole source but for its article."""
    first = source[0] + (words.lower[source[0]] in ("the", "a", "an"))
    return span.start <= words.starts[min(first, source[1] - 1)] and span.end >= words.ends[source[1] - 1]


def _introduced(cast: Cast, person: ActorMention, known: ActorMention | None) -> ActorMention:
    """A person with the actor they speak for, as said here or when they were first named."""
    surname = person.name.split()[-1].lower() if person.name else ""
    earlier = cast.surnames.get(surname)
    if known is not None and not person.represents:
        person = replace(person, represents=known.key, side=known.side, is_state=known.is_state)
    elif earlier is not None and not person.represents:
        full = earlier.name if len(earlier.name) > len(person.name) else person.name
        person = replace(
            person,
            name=full,
            key=person.key or earlier.key,
            represents=earlier.represents,
            side=earlier.side,
            is_state=earlier.is_state,
        )
    cast.surnames[surname] = person
    return person


def _office(cast: Cast, source: Stretch, known: ActorMention) -> ActorMention:
    """Somebody without a name who speaks for a known actor: "a senior officer of the army"."""
    words = cast.words
    people = [word for word in words.lower[source[0] : source[1]] if word in en.PERSON_NOUNS or word in en.ANONYMOUS]
    if not people:
        return known
    span = words.span(*source)
    return ActorMention(
        span,
        span.of(words.text),
        PERSON_RULE,
        name=span.of(words.text),
        side=known.side,
        is_state=known.is_state,
        is_person=True,
        is_plural=people[0].endswith("s"),
        represents=known.key,
    )


def _spoken_of_before(cast: Cast, source: Stretch) -> ActorMention | None:
    """ "The official" is the official who spoke before."""
    words = cast.words
    if words.lower[source[0]] != "the" or source[1] - source[0] > 3:
        return None
    head = words.lower[source[1] - 1]
    for speaker, earlier in reversed(cast.spoken[-12:]):
        if head in words.lower[earlier[0] : earlier[1]]:
            return _at(words, speaker, source)
    return None


def _unnamed(cast: Cast, source: Stretch) -> ActorMention:
    """A source that nothing is known of, by its own words."""
    words = cast.words
    span = words.span(*source)
    lower = words.lower[source[0] : source[1]]
    people = [word for word in lower if word in en.PERSON_NOUNS or word in en.ANONYMOUS]
    return ActorMention(
        span,
        span.of(words.text),
        PERSON_RULE,
        name=span.of(words.text),
        is_person=bool(people),
        is_plural=lower[-1].endswith("s") or lower[-1] in en.PLURALS,
    )
