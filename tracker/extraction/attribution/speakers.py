"""Who stands behind a source: a known actor, a person who speaks for one, or nobody that is named."""

from bisect import bisect_left
from dataclasses import replace

from tracker.extraction.attribution.appositions import head_phrase, without_aside
from tracker.extraction.attribution.bodies import before_comma, before_deed, covers, is_means, is_where, leads, spoken_for
from tracker.extraction.attribution.cast import HE, THEY, Cast, behind_pronoun, spoke_before, taken_up, teller_before
from tracker.extraction.attribution.cited import first_told_by
from tracker.extraction.attribution.persons import PERSON_RULE, is_governed, person_in
from tracker.extraction.attribution.phrases import name_start
from tracker.extraction.attribution.said import Said, Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.mentions import ActorMention
from tracker.extraction.rules.en import attribution_words as en

_DOERS = ("man", "woman", "er", "or", "ist", "ian")  # how words for persons end: "a fisherman", "a farmer"
_THINGS = frozenset({"newspaper", "broadcaster", "paper", "letter", "poster", "monitor", "tracker", "publisher", "insider"})
_FARTHEST_ANTECEDENT = 80  # characters between "who" and the name it hangs on
_DESCRIBED = "en.actor.described"  # a name that a noun introduces
_OF_A_STATE, _REBELS, _CIVILIANS = frozenset({"army", "military"}), "REB", "CVL"
_SENTENCES = 2  # back in which those are named of whom "one" speaks
_NEAR = 4  # actors before "which" among which its own name is sought


def speaker_of(cast: Cast, said: Said, source: Stretch) -> ActorMention | None:
    """The actor behind a source and its cue, remembered for the pronouns and surnames that follow."""
    words, source = cast.words, first_told_by(cast, source, said.cue)
    head = words.lower[source[0]]
    if source[1] - source[0] == 1 and (head in HE or head in THEY):
        is_behind = head == "they" and not said.is_quote and said.content[0] < source
        teller = teller_before(cast, source) if is_behind else spoke_before(cast, source) if head == "they" else None
        speaker = taken_up(words, teller, source) if teller else behind_pronoun(cast, source, head)
    elif head in ("who", "which", "that") and source[1] - source[0] == 1:
        speaker = _antecedent(cast, source)
    elif words.lower[source[1] - 1] == "whom" and words.lower[source[1] - 2] == "of":
        speaker = _some_of_whom(cast, source)
    elif said.is_quote and source[1] - source[0] == 1 and head in en.SOME_OF_THEM and (many := _some_of_many(cast, said, source)):
        speaker = taken_up(words, many, source)
    else:
        speaker = _described(cast, head_phrase(words, source))
    if speaker is not None:
        cast.spoken.append((speaker, source))
    return speaker


def _described(cast: Cast, source: Stretch) -> ActorMention:
    """The actor behind a source that is a noun phrase; of several voices in one source the first that is known."""
    named = None
    for voice in (*_voices(cast, source), source):
        named = _named(cast, voice)
        if named is not None and _is_known(named):
            return named
    return _spoken_of_before(cast, source) or named or _unnamed(cast, source)


def _is_known(actor: ActorMention) -> bool:
    return bool(actor.key or actor.represents or actor.side)


def _voices(cast: Cast, source: Stretch) -> tuple[Stretch, ...]:
    """The two voices that say the same: "both the monitors and a spokesman of the group"; none where one speaks."""
    words = cast.words
    start = source[0] + (words.lower[source[0]] == "both")
    for index in range(start + 1, source[1] - 1):
        if words.lower[index] == "and" and not _is_within_actor(cast, source, words.starts[index]):
            return (start, index), (index + 1, source[1])
    return ()


def _is_within_actor(cast: Cast, source: Stretch, at: int) -> bool:
    return any(actor.span.start < at < actor.span.end for actor in cast.within(cast.words.span(*source)))


def is_anonymous(words: Words, source: Stretch, speaker: ActorMention | None) -> bool:
    """Whether a source hides its name: "a senior official", "residents", "two sources close to the talks"."""
    if speaker is not None and speaker.is_person and _is_name(speaker.name):
        return False
    return any(words.lower[index] in en.ANONYMOUS for index in range(*source))


def _is_name(name: str) -> bool:
    """Whether a speaker is called by a name and not by what they are."""
    words = name.lower().split()
    return name[:1].isupper() and words[0] not in en.DETERMINERS and en.ANONYMOUS.isdisjoint(words)


def _antecedent(cast: Cast, source: Stretch) -> ActorMention | None:
    """The name that "who" hangs on."""
    words = cast.words
    last = source[0] - (2 if words.lower[source[0] - 1] == "," else 1)
    if (ending := _ending_at(cast, words.ends[last])) is not None:
        return ending
    start = name_start(words, last, max(0, last - 8))
    if start <= last:
        return _named(cast, (start, last + 1))
    number = bisect_left(cast.starts, words.starts[source[0]]) - 1
    if number >= 0 and words.starts[source[0]] - cast.actors[number].span.end < _FARTHEST_ANTECEDENT:
        return cast.actors[number]
    return None


def _some_of_whom(cast: Cast, source: Stretch) -> ActorMention | None:
    """Those of whom some speak: the survivors of "nine survivors of the raid, most of whom said"."""
    sentence = cast.words.sentences[bisect_left(cast.words.sentences, source[0] + 1, key=lambda each: each.first) - 1]
    before = cast.within(cast.words.span(sentence.first, source[0])) if sentence.first < source[0] else []
    return next((actor for actor in reversed(before) if actor.is_plural and not actor.key), None)


def _some_of_many(cast: Cast, said: Said, source: Stretch) -> ActorMention | None:
    """Those of whom one speaks: the witnesses of "Witnesses fled. "They shot at us," one said", who are named first nearby."""
    words = cast.words
    here = bisect_left(words.sentences, source[0] + 1, key=lambda each: each.first) - 1
    if words.lower[source[0] - 1] in en.DETERMINERS or words.lower[source[0] - 1] == "only":
        return None  # "the only one"
    told = [words.span(first, stop) for first, stop in said.content]
    for sentence in reversed(words.sentences[max(0, here - _SENTENCES) : here + 1]):
        named = (actor for actor in cast.within(sentence.passage.span) if actor.category == _CIVILIANS and actor.is_plural)
        outside = (actor for actor in named if not actor.refers_to and not any(span.holds(actor.span) for span in told))
        if many := next(outside, None):
            return many
    return None


def _ending_at(cast: Cast, end: int) -> ActorMention | None:
    """The widest known actor whose name ends here."""
    near = range(max(0, bisect_left(cast.starts, end) - _NEAR), bisect_left(cast.starts, end))
    return next((cast.actors[number] for number in near if cast.actors[number].span.end == end and cast.actors[number].key), None)


def _named(cast: Cast, source: Stretch) -> ActorMention | None:
    """A source with a name in it: a person with or without a body to speak for, a known body, or somebody of its staff."""
    own = before_deed(cast.words, source)
    inside = cast.within(cast.words.span(*own))
    source, inside = (own, inside) if inside else (source, cast.within(cast.words.span(*source)))
    inside = [actor for actor in inside if not is_means(cast.words, source, actor)]
    who = next((at for at in range(source[0] + 1, source[1]) if cast.words.lower[at] == "who"), source[1])
    inside = [actor for actor in inside if actor.span.start < cast.words.ends[who - 1]] or inside  # "those who left Norland"
    bodies = [actor for actor in before_comma(cast, source) or inside if not actor.is_person]
    if not en.RIVALS.isdisjoint(cast.words.lower[source[0] : source[1]]):
        bodies = []  # "Norland's shadow government" is not Norland
    known = spoken_for(cast.words, [body for body in bodies if body.key and not is_where(cast.words, source, body)])
    person = _known_person(cast, source, inside) or person_in(cast.words, source, bodies)
    if person is not None:
        return _introduced(cast, person, known)
    office = next((actor for actor in inside if actor.is_person and (actor.key or actor.represents)), None)
    if office is not None:
        return office
    inside = [actor for actor in inside if not is_where(cast.words, source, actor)]
    if known is None:
        inside = _each_once(inside)
        return inside[0] if inside and (len(inside) == 1 or leads(cast.words, inside, source)) else None
    return known if covers(cast.words, known.span, source) else _office(cast, source, known)


def _each_once(inside: list[ActorMention]) -> list[ActorMention]:
    """The bodies of a source without a second name of one of them ("the Mill Front (MF)") and the noun that leads to a name ("a
    group called the Wodan")."""
    apart = [actor for actor in inside if not any(_is_of(actor, other) for other in inside)]
    introduced = [actor for actor in apart if actor.rule == _DESCRIBED and not actor.is_person]
    return introduced[:1] or apart


def _is_of(short: ActorMention, whole: ActorMention) -> bool:
    return short is not whole and bool(short.refers_to) and short.refers_to == whole.name


def _known_person(cast: Cast, source: Stretch, inside: list[ActorMention]) -> ActorMention | None:
    """The first person in the source that has a name and is not only somebody's superior."""
    for actor in inside:
        has_name = actor.is_person and _is_called(actor) and (actor.key or actor.represents or " " in actor.name)
        is_owner = cast.words.text.startswith(("'s", "’s"), actor.span.end)  # "Mr Sol's adviser, Hector Lind, said"
        if has_name and not is_owner and not is_governed(cast.words, source[0], bisect_left(cast.words.starts, actor.span.start)):
            return actor
    return None


def _is_called(actor: ActorMention) -> bool:
    """Whether a person is called by a name, and not "League spokesman" by an office."""
    last = actor.name.split()[-1:]
    return actor.name[:1].isupper() and bool(last) and (bool(actor.key) or not (last[0].islower() and last[0].isalpha()))


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
        if head in _OF_A_STATE and (speaker.category == _REBELS or _is_far(words, earlier, source)):
            continue  # "the army" is no "Harim Liberation Army", nor that of another land told of before
        if head in words.lower[earlier[0] : earlier[1]]:
            return taken_up(words, speaker, source)
    return None


def _is_far(words: Words, earlier: Stretch, source: Stretch) -> bool:
    """Whether more than one paragraph lies between two sources."""
    return words.text.count("\n\n", words.starts[earlier[0]], words.starts[source[0]]) > 1


def _unnamed(cast: Cast, source: Stretch) -> ActorMention:
    """A source that nothing is known of, by its own words."""
    words = cast.words
    span = words.span(*source)
    lower = words.lower[source[0] : source[1]]
    people = [word for word in lower if word in en.PERSON_NOUNS or word in en.ANONYMOUS]
    called = without_aside(words, source)
    own = [word for word in words.lower[slice(*called)] if word[0].isalnum()] or lower
    return ActorMention(
        span,
        span.of(words.text),
        PERSON_RULE,
        name=words.span(*called).of(words.text),
        is_person=bool(people) or _is_somebody(lower),
        is_plural=own[-1].endswith("s") or own[-1] in en.PLURALS,
    )


def _is_somebody(words: list[str]) -> bool:
    """Whether a noun with "a" is one person: "a fisherman who escaped by boat", "a 42-year-old farmer"."""
    end = next(
        (at for at, word in enumerate(words) if word in en.RELATIVES or word in en.PREPOSITIONS or word == ","), len(words)
    )
    return words[0] in ("a", "an") and end > 1 and words[end - 1].endswith(_DOERS) and words[end - 1] not in _THINGS
