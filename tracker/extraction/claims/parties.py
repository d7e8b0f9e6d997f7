"""Who did it, and to whom: the actors named in the subject and the object of a deed."""

import re
from dataclasses import dataclass, replace
from itertools import islice

from tracker.extraction.actors.countries import COUNTRY
from tracker.extraction.claims.behind import body_behind
from tracker.extraction.claims.cast import kind_of_words
from tracker.extraction.claims.doers import PRONOUNS, announcer, beside_whom, claimant, holder, known_as, party_of, receiver
from tracker.extraction.claims.given import is_own_ground
from tracker.extraction.claims.nations import as_states, at_war, is_done_to_troops
from tracker.extraction.claims.opponents import opponents_of
from tracker.extraction.claims.rows import with_row
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.fallen_words import MANY_OF, SOMEBODY
from tracker.extraction.rules.en.parties import GROUP_OF, OWN_FORCES
from tracker.vocabulary import CODES, Action, Family, PlacePrecision, Span, Stance

_BOTH_SIDES = frozenset({Action.CLASH, Action.CEASEFIRE, Action.AGREEMENT, Action.NEGOTIATION, Action.MOB_VIOLENCE})
_OBJECTS = frozenset({"him", "her", "them"})
_HELD = re.compile(
    r"\s(?:holding|carrying|guarding|escorting|transporting|protecting|attacking|besieging)\s+(?:[\w'’-]+\s+){0,3}\Z",
    re.IGNORECASE,
)
_FIGHTERS = frozenset({"MIL", "REB", "COP"})
_TO_NOBODY = frozenset({Action.PRESENCE, Action.CONTESTED})  # done to nobody
_NAMED = re.compile(r"(?:(?:the|a|an|former)\s+)?[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+)+", re.UNICODE)
_BARE_COUNT = re.compile(
    r"(?:(?:at\s+least|more\s+than|about|around|nearly|some|another|over|a\s+further)\s+)?"
    r"(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+between\b", re.IGNORECASE)  # "clashes between the guard and the league": each is a side
_WITH = re.compile(r"\b(?:with|against|from)\s+", re.IGNORECASE)
_CLAUSE_END = re.compile(r",\s(?!(?:and|the|an?)\b)|[;.]\s")
_ASIDE = re.compile(r"\b(?:backed|supported|aided|allied|led|assisted|joined|controlled|held)(?:\s+by|\s+with)?\b", re.IGNORECASE)

_CHARGE = re.compile(r"\s(?:of|for)\s", re.IGNORECASE)
_LED_BY = re.compile(r"\b(?:(?:led|commanded|headed|directed)\s+by|command\s+of)\s+(?:[\w.'’-]+\s+){0,3}\Z", re.IGNORECASE)
# What may stand before "it" where somebody's words begin: "that it had", "reports that it had".
_BEGINS = re.compile(
    r"(?:(?:the|any|all|these|those)\s+)?(?:(?:\w+\s+)?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?)\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
_ACCUSES = "en.attribution.blame"
_FIGHT_BESIDE = re.compile(
    r"\b(?:fighting|serving|operating|battling)\s+(?:alongside|beside|with|against|for|under)\s+(?:the\s+)?\Z", re.IGNORECASE
)
_LOYAL = re.compile(r"\b(?:loyal|faithful|allied|opposed)\s+(?:to|with)\s+(?:[\w.'’-]+\s+){0,4}\Z", re.IGNORECASE)
_GUISE = re.compile(r"\b(?:dressed|disguised|posing|masquerading)\s+as\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE)
_OFFICERS = re.compile(r"\b(?:officers|advisers|advisors|instructors|commanders|mercenaries)\Z", re.IGNORECASE)
_WHOSE = re.compile(r",?\s+whose\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_TOLD_WITHIN = frozenset({Action.THREAT, Action.DISPLACEMENT})
_FIRST_WORD = re.compile(r"\w+\s+(?:the\s+|more\s+than\s+|some\s+)?")
_NEXT = 4  # characters from a description to the name behind it
_COUNTED = len("seven")  # no army has a shorter name
_AS_THEY = re.compile(r"\b(?:as|when|while|after|before)\s\Z")
_BEGINNING = re.compile(r"\n|\.\s|•\s")
_LONGEST_LEAD = 160  # characters from the beginning of a sentence to its "they"
_NEAR = 3  # claims back in which "they" may be found
_LED_NEAR = 50  # characters from "led by" to who leads


@dataclass(frozen=True, slots=True)
class Parties:
    """Initiators and targets of a deed, the actor mentions they rest on, and whether its doers are a state's."""

    initiators: tuple[Party, ...]
    targets: tuple[Party, ...]
    mentions: tuple[ActorMention, ...]
    is_state: bool | None = None


def parties_of(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> Parties:
    """The parties a deed names itself; in clashes and agreements the first side against the others."""
    doing = known_as(action.subject, story) or _named(action.subject, story)
    named = _without_held(doing, action, story) or _in_deed(action, story)
    doers = tuple(sorted((*beside_whom(action, passage, story), *named), key=lambda actor: actor.span.start))
    done_to = _done_to(action, story)
    if action.action is Action.CLASH and not doers and done_to and not action.subject:
        doers = tuple(actor for actor in _named(action.victims, story) if actor.category in _FIGHTERS and actor not in done_to)
    if action.action in _BOTH_SIDES and (doers or not done_to):  # whoever only suffers in a fight is no doer of it
        is_between = action.is_noun and bool(_BETWEEN.match(story.text, action.span.end))
        others = (actor for actor in _opponents(action, story) if not _speaks(actor, passage, story))
        doers, done_to = _sides_apart(doers, (*done_to, *others), is_between=is_between)
    elif not _parties(done_to, voice, story):
        done_to = opponents_of(action, passage, story)
    initiators = (
        _denier(action, passage, voice, story)
        or claimant(action, story)
        or _parties(doers, voice, story)
        or _worded(action.subject, voice, story)
    )
    initiators = _who_fled(action, passage, story) or initiators or at_war(action, action.subject, story)
    initiators = as_states(initiators, action, story) or holder(action, voice, story) or announcer(action, voice, story)
    initiators = initiators or receiver(action, story) or _who_says(action, passage, story)
    harmed = with_row(_harmed(action, done_to, story), action, passage, story)
    harmed = _without_followed(harmed, action, story)
    targets = (
        _parties(harmed or _threatened(action, story), voice, story, is_target=True)
        or _worded(action.victims or _not_it(action), voice, story)
        or _victim(action, story)
    )
    targets = tuple(target for each in targets for target in _meant(each, action, passage, story))
    if is_done_to_troops(action):
        targets = as_states(targets, action, story) or at_war(action, action.object, story)
    targets = () if action.action in _TO_NOBODY else targets
    if action.action is Action.DEPLOYMENT and not initiators:
        initiators, targets = targets, ()  # "Morlandic soldiers were deployed in the port"
    if set(initiators) & set(targets):
        initiators = _themselves(action, voice, story) or _others(action, targets, passage, story) or initiators
    is_state = _is_state(doers, story)
    if is_state is None and action.subject and action.subject.of(story.text).lower() in PRONOUNS:
        is_state = kind_of_words(voice.speaker.name)
    return Parties(initiators, tuple(t for t in targets if t not in initiators), (*doers, *harmed), is_state)


def _done_to(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Who is named in what the deed was done to; of ground nobody who only owns it."""
    if action.action in _TO_NOBODY:
        return ()
    named = _named(_accused(action, story) or action.object, story)
    if not _is_ground_deed(action):
        return named
    return tuple(
        actor for actor in named if not (_is_ground(actor, story) or actor.text.lower() == "it" or _is_owner(actor, action))
    )


def _who_fled(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "Gunmen fired on villagers as they fled": those it was done to, and not who did it."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    last = story.told[-1] if story.told else None
    is_fled = action.action is Action.DISPLACEMENT and words == "they"
    return last.targets if is_fled and last and last.span == passage.span else ()


def _harmed(action: ActionMention, done_to: tuple[ActorMention, ...], story: Story) -> tuple[ActorMention, ...]:
    """Those who fell, before a place or a thing that the deed was done to; of a fight its sides, and of known actors these."""
    if action.action is Action.CLASH or any(actor.key for actor in done_to):
        return done_to
    return _named(action.victims, story) or done_to


def _denier(action: ActionMention, passage: Passage, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whoever denies that others took what "they" hold."""
    said = voice.speaker
    is_denied = voice.stance is Stance.DENIES and bool(said.name) and is_own_ground(action, passage, story)
    return (Party(said.name, said.actor, said.side),) if is_denied else ()


def _without_held(doers: tuple[ActorMention, ...], action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """ "Rebels holding 40 pilgrims threatened to kill them": the pilgrims did not."""
    if action.subject is None or len(doers) < 2:
        return doers
    return tuple(doer for doer in doers if not _HELD.search(story.text, action.subject.start, doer.span.start))


def _meant(target: Party, action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """A target; for "him" or "them" that nothing resolves, whoever the sentence names last before, and is not who did it."""
    pronoun = target.name.lower()
    done_to = action.victims or action.object
    if pronoun not in _OBJECTS or done_to is None:
        return (target,)
    before = story.actors.within(Span(passage.span.start, done_to.start))
    others = (each for each in reversed(before) if not (action.subject and action.subject.overlaps(each.span)))
    fitting = (each for each in others if each.text.lower() not in PRONOUNS and (each.is_plural or pronoun != "them"))
    return tuple(party_of(each, story) for each in islice(fitting, 1))


def _not_it(action: ActionMention) -> Span | None:
    """The object of a deed that is done to somebody: whoever denies losing it, or has taken all three, does it to ground."""
    is_of_ground = action.object is not None and action.object.end - action.object.start <= _COUNTED and _is_ground_deed(action)
    return None if is_of_ground else action.object


def _is_ground_deed(action: ActionMention) -> bool:
    return CODES[action.action].family is Family.CONTROL


def _accused(action: ActionMention, story: Story) -> Span | None:
    """Who is accused, without those that the charge names: "accused Norland of arming the rebels"."""
    if action.action is not Action.ACCUSATION or action.object is None:
        return None
    charge = _CHARGE.search(story.text, action.object.start, action.object.end)
    return Span(action.object.start, charge.start()) if charge and charge.start() > action.object.start else None


def _in_deed(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Who is named in the words for the deed: "US-led coalition strikes"."""
    if not action.is_noun or action.subject is not None:
        return ()
    # where all letters are capitals, the "CAR" of a car bomb is no republic
    is_word = action.text.isupper()
    inside = tuple(actor for actor in story.actors.touching(action.span) if not (is_word and action.span.holds(actor.span)))
    if agents := tuple(actor for actor in inside if story.text[actor.span.start - 3 : actor.span.start].lower() == "by "):
        return agents  # "rockets fired by rebels hit"
    if action.action is Action.PRESENCE:
        return inside  # "there were rebels in the port", "the flag of the brigade was flying over it"
    return tuple(actor for actor in inside if actor.key and actor.span.start <= action.span.start)


def _who_says(action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """Whoever speaks the words that are a deed, where only their voice is known: "Hector Sol, the mediator, hailed the truce"."""
    if CODES[action.action].family is not Family.STATEMENT or action.is_noun:
        return ()
    said = (said for said in story.said_by(passage.span) if said.cue and said.cue.overlaps(action.span) and said.speaker)
    speaker = next((each.speaker for each in said), None)
    is_named = speaker and (speaker.name[:1].isupper() or speaker.key or speaker.represents)
    return (party_of(speaker, story),) if speaker and is_named and speaker.text.lower() not in PRONOUNS else ()


def _threatened(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Whom the words themselves hold: "warned the league that it would", "gave the junta a week to", "drove nine men from"."""
    if action.action not in _TOLD_WITHIN:
        return ()
    inside = story.actors.within(action.span)[:1]
    is_next = inside and _FIRST_WORD.fullmatch(story.text, action.span.start, inside[0].span.start)
    return inside if is_next else ()


def _themselves(action: ActionMention, voice: Voice, story: Story) -> tuple[Party, ...]:
    """ "The guard said they had repelled the rebels' attack": nobody does a deed to themselves, so "they" are who speaks."""
    words = action.subject.of(story.text).lower() if action.subject else ""
    return _speaker(words, action.subject, voice, story) if action.subject and words in PRONOUNS else ()


def _others(action: ActionMention, targets: tuple[Party, ...], passage: Passage, story: Story) -> tuple[Party, ...]:
    """ "The guard held two soldiers whom they had caught": "they" are whoever the sentence names before, and not the soldiers."""
    if action.subject is None or action.subject.of(story.text).lower() not in PRONOUNS:
        return ()
    before = (party_of(actor, story) for actor in story.actors.within(Span(passage.span.start, action.subject.start)))
    return tuple(party for party in before if party not in targets)[:1]


def _named(span: Span | None, story: Story) -> tuple[ActorMention, ...]:
    if span is None:
        return ()
    found = (actor for actor in story.actors.touching(span) if span.holds(actor.span) or actor.span.holds(span))
    told = tuple(
        actor for actor in found if actor.span.start == span.start or not (_is_where(actor, story) or _leads(actor, span, story))
    )
    told = tuple(actor for actor in told if not _only_counts(actor, told, story) and not _is_guise(actor, span, story))
    return tuple(actor for actor in told if not (_describes_next(actor, told) or _is_followed(actor, span, story)))


def _is_owner(actor: ActorMention, action: ActionMention) -> bool:
    """Whether a person or a country only owns the ground: "overran the bishop's house", "surround Norland's third city"."""
    is_land = actor.rule == COUNTRY and action.object is not None and actor.span.end < action.object.end
    if is_land and action.object and sorts_in(actor.text) != {Sort.PEOPLE}:
        return True
    return actor.is_person and action.object is not None and actor.span.start > action.object.start


def _is_followed(actor: ActorMention, span: Span, story: Story) -> bool:
    """Whether a person only leads from afar ("soldiers loyal to the president"), or a body is whom others fight beside."""
    if _FIGHT_BESIDE.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start):
        return True
    return actor.is_person and bool(_LOYAL.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _describes_next(actor: ActorMention, told: tuple[ActorMention, ...]) -> bool:
    """The "its neighbour" of "its neighbour Norland"."""
    is_owned = not actor.key and actor.text.lower().startswith(("its ", "their ", "his ", "our "))
    return is_owned and any(other.key and other.span.start == actor.span.end + 1 for other in told)


def _is_guise(actor: ActorMention, span: Span, story: Story) -> bool:
    """ "Men dressed as policemen" are none."""
    return bool(_GUISE.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _without_followed(harmed: tuple[ActorMention, ...], action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """ "Nine supporters of the president were shot": it was done to them, and not to him."""
    span = action.victims or action.object
    match = MANY_OF.search(story.text, span.start, span.end) if span and CODES[action.action].family is Family.PEOPLE else None
    if match is None:
        return harmed
    return tuple(actor for actor in harmed if not (actor.is_person and actor.span.start >= match.end()))


def _only_counts(actor: ActorMention, told: tuple[ActorMention, ...], story: Story) -> bool:
    """Whether a word only counts who stands behind it: the "group" of "a group of more than 20 farmers"."""
    if actor.key or len(actor.text.split()) > 2:
        return False
    return any(other is not actor and GROUP_OF.fullmatch(story.text, actor.span.end, other.span.start) for other in told)


def _leads(actor: ActorMention, span: Span, story: Story) -> bool:
    """Whether a person whom nothing is known of only leads those who did it: "rebels led by Colonel Omar"."""
    is_known = (actor.key or actor.represents or not actor.is_person) and not _OFFICERS.search(actor.text)
    return not is_known and bool(_LED_BY.search(story.text, max(span.start, actor.span.start - _LED_NEAR), actor.span.start))


def _is_ground(actor: ActorMention, story: Story) -> bool:
    """Whether a name is read both as somebody's, whom nobody knows, or as a town's: who takes it takes the place."""
    if any(place.span == actor.span and place.precision is PlacePrecision.TOWN for place in story.places.touching(actor.span)):
        return True
    if not actor.key and Sort.BUILDING in sorts_in(actor.text):
        return True  # "seized the post office"
    is_known = actor.key or (actor.refers_to and actor.refers_to != actor.name)
    return not is_known and any(place.span == actor.span for place in story.places.touching(actor.span))


def _is_where(actor: ActorMention, story: Story) -> bool:
    """Whether what bears a body's name is where the others are: "rebels in the Republic of Norland"."""
    return any(place.relation == "in" and actor.span.end == place.span.end for place in story.places.touching(actor.span))


def _parties(actors: tuple[ActorMention, ...], voice: Voice, story: Story, *, is_target: bool = False) -> tuple[Party, ...]:
    found: dict[str | Party, Party] = {}
    for party in (party for actor in actors for party in _who(actor, voice, story, is_target=is_target)):
        found.setdefault(party.actor or party, party)  # "troops and their allies" may be known as one
    return tuple(found.values())


def _who(actor: ActorMention, voice: Voice, story: Story, *, is_target: bool = False) -> tuple[Party, ...]:
    """An actor as a party; a pronoun that nothing resolves is the speaker ("said it had"), or who did the deed told before."""
    if named := _owner_of_whose(actor, story) or _called_next(actor, story):
        return (party_of(named, story),)
    if not actor.key and not actor.refers_to and OWN_FORCES.pattern.match(actor.text):
        return _whose(actor.text, actor.span, voice, story) or (party_of(actor, story),)
    if OWN_FORCES.pattern.match(actor.text) and _begins_words(actor, voice, story):
        return _whose(actor.text, actor.span, voice, story) or (party_of(actor, story),)
    if _opens_speech(actor, voice, story):
        known = story.gazetteer.actors.get(voice.speaker.actor)
        if body := body_behind(voice, story):
            return (body,)
        return (Party(known.name if known else voice.speaker.name, voice.speaker.actor, voice.speaker.side),)
    if actor.key or actor.refers_to or actor.text.lower() not in PRONOUNS:
        return (party_of(actor, story),)
    if doer := _subject_of_sentence(actor, story):
        return (party_of(doer, story),)
    return _speaker(actor.text.lower(), actor.span, voice, story) or (
        _harmed_before(actor, story) if is_target else _told_before(story)
    )


def _subject_of_sentence(pronoun: ActorMention, story: Story) -> ActorMention | None:
    """Who a sentence begins with, for the "they" of "League forces crossed the ford when they took the mill"."""
    start = max(0, pronoun.span.start - _LONGEST_LEAD)
    if pronoun.text.lower() != "they" or not _AS_THEY.search(story.text, start, pronoun.span.start):
        return None
    begins = max((mark.end() for mark in _BEGINNING.finditer(story.text, start, pronoun.span.start)), default=start)
    first = next(iter(story.actors.within(Span(begins, pronoun.span.start))), None)
    return first if first and not first.is_person and first.span.start - begins <= len("The ") else None


def _owner_of_whose(actor: ActorMention, story: Story) -> ActorMention | None:
    """Whose "whose troops" are: the actor named right before."""
    lead = _WHOSE.search(story.text, max(0, actor.span.start - _LED_NEAR), actor.span.start)
    if lead is None or actor.is_person:
        return None
    before = story.actors.within(Span(max(0, lead.start() - _LED_NEAR), lead.start()))
    return before[-1] if before and before[-1].span.end == lead.start() else None


def _called_next(actor: ActorMention, story: Story) -> ActorMention | None:
    """The name behind a description: "their leader, Hector Sol,"."""
    if not actor.is_person or actor.key or actor.name[:1].isupper():
        return None
    behind = story.actors.within(Span(actor.span.end, actor.span.end + _NEXT))
    is_next = bool(behind) and story.text[actor.span.end : behind[0].span.start] == ", "
    return behind[0] if is_next and behind[0].is_person and behind[0].name[:1].isupper() else None


def _opens_speech(actor: ActorMention, voice: Voice, story: Story) -> bool:
    """Whether "it" is the body that speaks, for its own words begin with it: "the army said it had entered the town"."""
    said, words = voice.attribution, actor.text.lower()
    if said is not None and said.rule == _ACCUSES:
        return False  # whoever accuses means somebody else
    if said is not None and said.cue is not None and words == "they" and actor.span.start < said.cue.start:
        return False  # "They burned the mosque, the mission said"
    if (
        said is None
        or said.is_quote
        or not voice.speaker.name
        or words not in ("it", "they")
        or (actor.refers_to and actor.refers_to == voice.speaker.actor)
    ):
        return False
    speaker = said.speaker
    if speaker is not None and speaker.is_person:
        # "a spokesman for the brigade said it had taken the town", "officers said they had"
        is_body = bool(speaker.represents or body_behind(voice, story)) if words == "it" else speaker.is_plural
    else:
        is_body = speaker is None or not (speaker.is_plural and words == "it")
    return is_body and _begins_words(actor, voice, story)


def _begins_words(actor: ActorMention, voice: Voice, story: Story) -> bool:
    """Whether what a voice says begins with an actor: "said that its fighters were still there"."""
    content = voice.attribution.content if voice.attribution else ()
    before = (span for span in content if span.start <= actor.span.start)
    return any(_BEGINS.fullmatch(story.text, span.start, actor.span.start) for span in before)


def _whose(words: str, span: Span, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whose forces "its forces" are, where the speaker is one of theirs."""
    owner = OWN_FORCES.pattern.match(words)
    if _is_before_cue((owner[1] if owner else None) or "", span, voice):
        return _told_before(story)  # "Its fighters burned the mill, a source said"
    if body := body_behind(voice, story):
        return (body,)  # "a spokesman for the movement said its fighters"
    found = _speaker((owner[1] or "its").lower(), span, voice, story) if owner else ()
    if not found and voice.attribution and voice.speaker.name and any(each.holds(span) for each in voice.attribution.content):
        return () if voice.attribution.is_quote else (Party(voice.speaker.name, side=voice.speaker.side),)
    return tuple(_whom_he_leads(party, story) for party in found)


def _whom_he_leads(party: Party, story: Story) -> Party:
    """Whose forces those of a party are: of a person, those for whom he speaks."""
    known = story.gazetteer.actors.get(party.actor)
    behind = story.gazetteer.actors.get(known.represents) if known and known.is_person else None
    known = behind or known
    return replace(party, name=known.name, actor=known.key, side=known.side or party.side) if known else party


def _speaker(word: str, pronoun: Span, voice: Voice, story: Story) -> tuple[Party, ...]:
    """The speaker, where the pronoun stands in what is reported of their words; in a quotation only "we" is who speaks."""
    speaker, said = voice.speaker, voice.attribution
    if said is not None and said.rule == _ACCUSES:
        return ()  # whoever accuses means somebody else
    if said is None or not speaker.actor or not any(span.holds(pronoun) for span in (said.span, *said.content)):
        return ()
    if _is_before_cue(word, pronoun, voice):
        return ()  # "They burned the mosque, the mission said"
    is_thing = word == "it" and said.speaker is not None and said.speaker.is_person
    if is_thing or (said.is_quote and word not in ("we", "our")):
        return ()
    known = story.gazetteer.actors.get(speaker.actor)
    return (Party(known.name if known else speaker.name, speaker.actor, speaker.side),)


def _is_before_cue(word: str, pronoun: Span, voice: Voice) -> bool:
    """Whether "they" or "its" opens a sentence whose speaker is named behind it, and so is somebody else."""
    said = voice.attribution
    if said is None or said.cue is None or said.is_quote or word.lower() not in ("they", "its", "their"):
        return False
    return pronoun.start < said.cue.start and not (said.speaker and said.speaker.is_plural)


def _told_before(story: Story) -> tuple[Party, ...]:
    return next((claim.initiators for claim in story.lately(_NEAR) if claim.initiators), ())


def _harmed_before(pronoun: ActorMention, story: Story) -> tuple[Party, ...]:
    """Whom the last sentence tells that harm was done to, where nobody else is named between."""
    last = story.told[-1] if story.told else None
    if last is None or any(actor.is_person for actor in story.actors.within(Span(last.span.end, pronoun.span.start))):
        return ()
    return last.targets


def _worded(span: Span | None, voice: Voice, story: Story) -> tuple[Party, ...]:
    """A party that no list knows, by its words: "two engineers"."""
    if span is None or span.end - span.start > 80:
        return ()
    words = " ".join(span.of(story.text).removeprefix("the time ").split())
    if words.lower() in PRONOUNS:
        return _speaker(words.lower(), span, voice, story)
    if OWN_FORCES.pattern.match(words):
        return _whose(words, span, voice, story) or (Party(words),)
    if story.actions.touching(span) or (story.places.touching(span) and Sort.PEOPLE not in sorts_in(words)):
        return ()
    named = sorts_in(words)
    is_people = Sort.PEOPLE in sorts_in(words.lower()) or (Sort.PEOPLE in named and Sort.NAME not in named)  # "nine Westerners"
    return (Party(words),) if is_people and len(words) > 3 and not _BARE_COUNT.fullmatch(words) else ()


def _victim(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """Whom a deed against persons was done to, though no list knows them: "the murder of Hector Sol", "a baker"."""
    span = action.object
    if span is None or span.end - span.start > 60 or CODES[action.action].family is not Family.PEOPLE:
        return ()
    words = " ".join(span.of(story.text).split())
    if _BARE_COUNT.fullmatch(words):
        return ()  # "nine were arrested"
    is_somebody = _NAMED.match(words) or (SOMEBODY.fullmatch(words) and not story.actions.touching(span))
    return (Party(words),) if is_somebody and not story.places.touching(span) else ()


def _opponents(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Whom a clash was with: the actors after "with" or "against", or in the deed's words ("engaged rebels in battle")."""
    match = _WITH.search(story.text, action.span.end, action.span.end + 40)
    if match:
        end = _CLAUSE_END.search(story.text, match.end(), match.end() + 60)
        return _named(Span(match.end(), end.start() if end else match.end() + 60), story)[:2]
    return story.actors.within(action.span)[:2] if action.action is Action.CLASH and action.subject else ()


def _speaks(actor: ActorMention, passage: Passage, story: Story) -> bool:
    """Whether an actor is only named as who says it: "clashes along the border with Norland, the minister said"."""
    return any(said.source and said.source.overlaps(actor.span) for said in story.said_by(passage.span))


def _sides_apart(
    doers: tuple[ActorMention, ...], others: tuple[ActorMention, ...], *, is_between: bool
) -> tuple[tuple[ActorMention, ...], tuple[ActorMention, ...]]:
    everyone = tuple(dict.fromkeys((*doers, *others)))
    if not everyone:
        return (), ()
    first = everyone[0]
    ours = tuple(
        actor
        for actor in everyone
        if actor is first or (actor.side == first.side and actor.side) or (not first.side and actor in doers and not is_between)
    )
    return ours, tuple(actor for actor in everyone if actor not in ours)


def _is_state(doers: tuple[ActorMention, ...], story: Story) -> bool | None:
    """Whether a state's forces did it, also beside others; None where that is not told."""
    known = [_is_of_state(actor, story) for actor in doers]
    return True if True in known else next((is_state for is_state in known if is_state is not None), None)


def _is_of_state(actor: ActorMention, story: Story) -> bool | None:
    known = story.gazetteer.actors.get(actor.key or actor.refers_to)
    is_state = actor.is_state if actor.is_state is not None else (known.is_state if known else None)
    return kind_of_words(actor.text) if is_state is None else is_state
