"""The voices of a text so far, and whom a pronoun among them stands for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tracker.extraction.attribution.said import Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Span

HE = frozenset({"he", "she", "his", "her"})
_IT = frozenset({"it", "its"})
_WE = frozenset({"we", "our"})
_LATELY = 12  # voices back
_OF_MANY = ("media", "police")  # one word for many who speak
_MEMORY = 400  # voices and actors back among which a pronoun's own is sought
THEY = frozenset({"they", "it", "their", "its"}) | _WE


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

    def before(self, offset: int) -> Iterator[ActorMention]:
        """The actor mentions that begin before an offset, the nearest first, as far back as memory goes."""
        nearest = bisect_left(self.starts, offset) - 1
        return (self.actors[number] for number in range(nearest, max(-1, nearest - _MEMORY), -1))


def cast_of(words: Words, actors: Sequence[ActorMention]) -> Cast:
    """An empty stage with the actors of a text waiting in order."""
    ordered = sorted(actors, key=lambda actor: (actor.span.start, -actor.span.end))
    return Cast(words, ordered, [actor.span.start for actor in ordered])


def taken_up(words: Words, actor: ActorMention, source: Stretch) -> ActorMention:
    """The same actor, mentioned here."""
    span = words.span(*source)
    return replace(actor, span=span, text=span.of(words.text), refers_to=actor.key or actor.name)


def behind_pronoun(cast: Cast, source: Stretch, pronoun: str) -> ActorMention | None:
    """Whom a pronoun stands for; None for the "we" of the outlet itself."""
    if pronoun in _WE and cast.words.quoted[source[0]] < 0:
        return None  # outside a quotation "we" is the outlet itself
    span = cast.words.span(*source)
    for actor in cast.within(span):
        if actor.key or actor.represents:
            return _called_by_name(cast, actor)
        if actor.refers_to:
            return cast.surnames.get(actor.refers_to.split()[-1].lower()) or replace(actor, name=actor.refers_to)
    wants_person = pronoun in HE
    if (
        cast.spoken
        and _same_sentence(cast, source)
        and (pronoun in ("they", "we", "their") or cast.spoken[-1][0].is_person == wants_person)
    ):
        return taken_up(cast.words, cast.spoken[-1][0], source)
    for speaker, _ in reversed(cast.spoken[-_MEMORY:]):
        if speaker.is_person == wants_person or (pronoun in ("they", "we") and speaker.is_plural):
            return taken_up(cast.words, speaker, source)
    told = _told_of(cast, source, pronoun) or (cast.spoken[-1][0] if cast.spoken and pronoun in THEY else None)
    return taken_up(cast.words, told, source) if told else None


def _told_of(cast: Cast, source: Stretch, pronoun: str) -> ActorMention | None:
    """Whom the text tells of that the pronoun fits, the nearest before it; "seven nurses" are no "it"."""
    if pronoun in _IT and (first := _first_known(cast, source)) is not None:
        return first
    for actor in cast.before(cast.words.span(*source).start):
        is_many = actor.is_plural and not actor.key and pronoun in _IT
        if actor.is_person == (pronoun in HE) and actor.name and not is_many:
            return actor
    return None


def _first_known(cast: Cast, source: Stretch) -> ActorMention | None:
    """The body that a sentence begins with, for its own "it said": "the brigade, a splinter group, took the ford, it said"."""
    first = bisect_left(cast.words.sentences, source[0] + 1, key=lambda sentence: sentence.first) - 1
    here = cast.words.sentences[max(0, first)].passage.span
    told = cast.within(Span(here.start, cast.words.starts[source[0]]))[:1]
    return next((actor for actor in told if actor.key and not actor.is_person), None)


def teller_before(cast: Cast, source: Stretch) -> ActorMention | None:
    """Who spoke in the sentence before, for the "they say" that comes behind what is said: "soldiers took them, they say"."""
    first = bisect_left(cast.words.sentences, source[0] + 1, key=lambda sentence: sentence.first) - 1
    if first < 1:
        return None
    before = cast.words.sentences[first - 1]
    spoken = [speaker for speaker, at in cast.spoken[-_LATELY:] if at[0] >= before.first and speaker.is_plural]
    return spoken[-1] if spoken else next((each for each in cast.within(before.passage.span)[:1] if each.is_plural), None)


def spoke_before(cast: Cast, source: Stretch) -> ActorMention | None:
    """Who spoke in the sentence before, for the "they said" that goes on: "troops came, residents said. They said that"."""
    first = bisect_left(cast.words.sentences, source[0] + 1, key=lambda sentence: sentence.first) - 1
    if first < 1 or cast.words.sentences[first - 1].passage.paragraph != cast.words.sentences[first].passage.paragraph:
        return None
    before = cast.words.sentences[first - 1].first
    spoken = (speaker for speaker, at in reversed(cast.spoken[-_LATELY:]) if at[0] >= before)
    last = next(spoken, None)
    if last is None or last.text.lower() in THEY:
        return None
    return last if last.is_plural or last.text.lower().endswith(_OF_MANY) else None


def _called_by_name(cast: Cast, pronoun: ActorMention) -> ActorMention:
    """A pronoun with the name of the one it stands for, as given before it."""
    for actor in cast.before(pronoun.span.start):
        is_same = (actor.key, actor.represents, actor.is_person) == (pronoun.key, pronoun.represents, pronoun.is_person)
        if is_same and actor.name and actor.name.lower() not in en.PERSONAL:
            is_called = actor.refers_to[:1].isupper()  # "Hector Sol, a ministry official, said": he is Hector Sol
            return replace(pronoun, name=actor.refers_to if is_called else actor.name)
    return pronoun


def _same_sentence(cast: Cast, source: Stretch) -> bool:
    """Whether the last one who spoke did so in this sentence: "the officials said they had …"."""
    last = cast.spoken[-1][1][1]
    return last <= source[0] and not any(word in (".", "!", "?") for word in cast.words.lower[last : source[0]])
