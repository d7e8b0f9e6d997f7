"""Which party an actor, a pronoun or words for somebody that no list knows stand for."""

import re

from tracker.extraction.claims.behind import body_behind
from tracker.extraction.claims.doers import PRONOUNS, party_of, voice_as_party
from tracker.extraction.claims.done_to import OBJECTS
from tracker.extraction.claims.own_words import (
    begins_words,
    opens_speech,
    spoken_for,
    told_before,
    told_just_before,
    who_speaks,
    whose_forces,
)
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, ActorMention, ClaimDraft, Party
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.actors import GROUP_NOUNS
from tracker.extraction.rules.en.fallen_words import SOMEBODY
from tracker.extraction.rules.en.parties import OWN_FORCES
from tracker.extraction.rules.en.state_forces import FORCES_ARMS
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Family, Span, Stance

_NAMED = re.compile(r"(?:(?:the|a|an|former)\s+)?[A-Z][\w.’'-]+(?:\s+[A-Z][\w.’'-]+)+", re.UNICODE)
_PEOPLE_WHO = re.compile(r"(?:(?:mainly|mostly|largely|chiefly|only)\s+)?(?P<who>[A-Z][\w’'-]+)", re.UNICODE)
_WHO = re.compile(r"\s+who\s+(?:was|were|had)\b")
_BARE_COUNT = re.compile(
    r"(?:(?:(?:at\s+)?least|more\s+than|about|around|nearly|some|another|over|a\s+further)\s+)?"
    r"(?:[\d,.]+|not one|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)",
    re.IGNORECASE,
)
_BOUND = re.compile(r"\A(?:at\s+least|more\s+than|as\s+many\s+as|up\s+to)\s+(?=\d)", re.IGNORECASE)
_BARE_TROOPS = re.compile(
    r"(?:the\s+)?(?:troops|soldiers|forces|servicemen|security\s+forces|policemen|police|marines)", re.IGNORECASE
)
_OWNING = frozenset({"its", "our"})
_WHOSE = sought(r",?\s+whose\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_CHARGE = re.compile(r"\s+of(?:\s+having)?\Z")  # "accused the mayor's guards of having shot nine"
_AND_THAT = re.compile(r"\band that \Z", re.IGNORECASE)
_ARE_DEAD = re.compile(r"\s+(?:(?:all|both|had|have|been|were|later)\s+){0,3}(?:died|killed|perished|drowned)\b")
_LATELY = 6  # claims back
_AROUND = 50  # characters around "whose" in which their owner may be named
_NEXT, _LONGEST_NAME = 4, 60  # characters from a description to the name behind it, and of the name
_APPOSED = re.compile(r",? (?:(?:calling itself|known as|called|named|dubbed) )?(?:the )?", re.IGNORECASE)
_DESCRIBED = "en.actor.described"
_AS_THEY = sought(r"\b(?:as|when|while|after|before)\s\Z")
_BEGINNING = re.compile(r"\n|\.\s|•\s")
_LONGEST_LEAD = 160  # characters from the beginning of a sentence to its "they"


def as_parties(actors: tuple[ActorMention, ...], voice: Voice, story: Story, *, is_target: bool = False) -> tuple[Party, ...]:
    """Actors as parties, each once."""
    found: dict[str | Party, Party] = {}
    for party in (party for actor in actors for party in _who(actor, voice, story, is_target=is_target)):
        found.setdefault(party.actor or party, party)  # "troops and their allies" may be known as one
    return tuple(found.values())


def _who(actor: ActorMention, voice: Voice, story: Story, *, is_target: bool = False) -> tuple[Party, ...]:
    """An actor as a party; a pronoun that nothing resolves is the speaker ("said it had"), or who did the deed told before."""
    if is_target and (suffered := _who_suffered(actor, story)):
        return suffered
    if named := _owner_of_whose(actor, story) or _called_next(actor, story):
        return (party_of(named, story),)
    if _is_quoted(actor, voice) or _are_deniers(actor, voice, story):
        return (voice_as_party(voice, story),)
    is_nobody_s = not actor.key and not actor.refers_to
    if OWN_FORCES.pattern.match(actor.text) and (is_nobody_s or (_may_own(actor, voice) and begins_words(actor, voice, story))):
        return whose_forces(actor.text, actor.span, voice, story) or (party_of(actor, story),)
    if opens_speech(actor, voice, story):
        return (body_behind(voice, story) or voice_as_party(voice, story),)
    if not actor.key and OWN_FORCES.pattern.match(actor.refers_to):  # "its fighters had retaken what they had lost"
        return whose_forces(actor.refers_to, actor.span, voice, story) or (party_of(actor, story),)
    if not actor.key and (ours := spoken_for(actor.text, voice, story)):
        return ours
    if actor.key or actor.refers_to or actor.text.lower() not in PRONOUNS:
        return (party_of(actor, story),)
    if doer := _subject_of_sentence(actor, story):
        return (party_of(doer, story),)
    is_object = is_target and actor.text.lower() in OBJECTS  # nobody tells of harm to himself as done to "them"
    speaks = () if is_object else who_speaks(actor.text.lower(), actor.span, voice, story)
    return speaks or (_harmed_before(actor, story) if is_target else _told_before(actor, story))


def _who_suffered(actor: ActorMention, story: Story) -> tuple[Party, ...]:
    """Whom "he" or "they" can only be as somebody to whom harm was done; none where they may be anybody."""
    if taken := _taken_before(actor, story):
        return taken
    return (_harmed_before(actor, story) or (Party(actor.text),)) if _are_others(actor, story) else ()


def _taken_before(actor: ActorMention, story: Story) -> tuple[Party, ...]:
    """ "Omar's men took the mayor to their camp. He was killed there": he whom the sentence before tells of as taken or hurt."""
    if actor.text.lower() not in ("he", "she"):
        return ()
    last = next((claim for claim in story.lately(_LATELY) if claim.span.end <= actor.span.start), None)
    if last is None or len(last.targets) != 1:
        return ()
    is_next = not story.text[last.span.end : actor.span.start].strip()
    is_person = any(
        isinstance(each, ActorMention) and each.is_person and party_of(each, story) == last.targets[0] for each in last.evidence
    )
    is_done_to = CODES[last.action].family in (Family.PEOPLE, Family.CONTROL)
    return last.targets if is_next and is_person and is_done_to and _is_who_did(actor, last, story) else ()


def _is_who_did(pronoun: ActorMention, claim: ClaimDraft, story: Story) -> bool:
    """Whether a pronoun could only be whoever did the last deed, or whose men did it: nobody who is done something next."""
    doers = (each for each in claim.evidence if isinstance(each, ActorMention) and party_of(each, story) in claim.initiators)
    names = {name for doer in doers for name in (doer.key, doer.name, doer.refers_to) if name}
    return not pronoun.refers_to or pronoun.refers_to in names


def _may_own(actor: ActorMention, voice: Voice) -> bool:
    """Whether whoever speaks may be whose forces these are: "his" are a person's, and "its" not those of residents."""
    speaker = voice.attribution.speaker if voice.attribution else None
    owner = actor.text.partition(" ")[0].lower()
    if speaker is None or owner not in ("his", "her", "its"):
        return True
    return not speaker.is_plural if owner == "its" else speaker.is_person


def _told_before(actor: ActorMention, story: Story) -> tuple[Party, ...]:
    word = actor.text.lower()
    return told_before(story, word, actor.span if word == "they" else None)


def _are_others(actor: ActorMention, story: Story) -> bool:
    """ "A spokesman said they had been arrested", "the army said they had died": others than whoever speaks."""
    known = story.gazetteer.actors.get(actor.refers_to)
    are_dead = _ARE_DEAD.match(story.text, actor.span.end) is not None
    return actor.text.lower() == "they" and (are_dead or (known is not None and known.is_person))


def _is_quoted(actor: ActorMention, voice: Voice) -> bool:
    """ "The league rejected the claim: "We hold the mill"": "we" in a quotation are those who are quoted."""
    said = voice.attribution
    is_known = said is not None and said.speaker is not None and not said.speaker.is_person and bool(voice.speaker.actor)
    return is_known and actor.text.lower() == "we" and any(span.holds(actor.span) for span in (said.content if said else ()))


def _are_deniers(actor: ActorMention, voice: Voice, story: Story) -> bool:
    """ "Morland denied that troops had shot at the crowd": a state speaks of its own troops, where nobody else's are named."""
    if voice.stance is not Stance.DENIES or actor.key or actor.refers_to or not _BARE_TROOPS.fullmatch(actor.text):
        return False
    known = story.gazetteer.actors.get(voice.speaker.actor)
    return known is not None and known.is_state is True


def _subject_of_sentence(pronoun: ActorMention, story: Story) -> ActorMention | None:
    """Who a sentence begins with, for the "they" of "League forces crossed the ford when they took the mill"."""
    start = max(0, pronoun.span.start - _LONGEST_LEAD)
    if pronoun.text.lower() != "they" or not _AS_THEY.within(story.text, start, pronoun.span.start):
        return None
    begins = max((mark.end() for mark in _BEGINNING.finditer(story.text, start, pronoun.span.start)), default=start)
    first = next(iter(story.actors.within(Span(begins, pronoun.span.start))), None)
    return first if first and not first.is_person and first.span.start - begins <= len("The ") else None


def _owner_of_whose(actor: ActorMention, story: Story) -> ActorMention | None:
    """Whose "whose troops" are: the actor named right before."""
    lead = _WHOSE.within(story.text, max(0, actor.span.start - _AROUND), actor.span.start)
    if lead is None or actor.is_person:
        return None
    before = story.actors.within(Span(max(0, lead.start() - _AROUND), lead.start()))
    return before[-1] if before and before[-1].span.end == lead.start() else None


def _called_next(actor: ActorMention, story: Story) -> ActorMention | None:
    """The name behind a description: "their leader, Hector Sol,", "the group, the River Guard,"."""
    if actor.key or actor.name[:1].isupper():
        return None
    behind = next(iter(story.actors.within(Span(actor.span.end, actor.span.end + _NEXT + _LONGEST_NAME))), None)
    if behind is None or _APPOSED.fullmatch(story.text, actor.span.end, behind.span.start) is None:
        return None
    if actor.is_person:
        return behind if behind.is_person and behind.name[:1].isupper() else None
    is_group = actor.text.lower().removeprefix("the ") in GROUP_NOUNS and not behind.is_person and bool(behind.key)
    is_introduced = behind.rule == _DESCRIBED and not behind.is_person
    return behind if is_introduced or (is_group and story.text.startswith(",", behind.span.end)) else None


def _harmed_before(pronoun: ActorMention, story: Story) -> tuple[Party, ...]:
    """Whom the last sentence tells that harm was done to, where nobody else is named between."""
    last = story.told[-1] if story.told else None
    if last is None or any(actor.is_person for actor in story.actors.within(Span(last.span.end, pronoun.span.start))):
        return ()
    return last.targets


def worded(span: Span | None, voice: Voice, story: Story, *, is_target: bool = False) -> tuple[Party, ...]:
    """A party that no list knows, by its words: "two engineers"; to whom something was done may be left as "them"."""
    if span is None or span.end - span.start > 80:
        return ()
    words = _BOUND.sub("", _CHARGE.sub("", " ".join(span.of(story.text).removeprefix("the time ").split())))
    if words.lower() in OBJECTS:
        return (Party(words),) if is_target else ()
    if words.lower() in PRONOUNS or words.lower() == "us":
        is_of_group = words.lower() == "it" and not voice.speaker.name
        return who_speaks(words.lower(), span, voice, story) or (told_just_before(span, story) if is_of_group else ())
    if words.lower() in _OWNING:
        return who_speaks(words.lower(), span, voice, story)  # "said its missiles hit the mill"
    if OWN_FORCES.pattern.match(words):
        beside = _subject_beside(span, story) or whose_forces(words, span, voice, story)
        is_his = words.lower().startswith(("his ", "her "))  # "his men" are not the army told of before
        return beside or (() if is_his else told_before(story, "they", span)) or (Party(words),)
    if any(time.span.holds(span) for time in story.times.touching(span)):
        return ()  # "killed in an air raid on March 31"
    if any(not deed.span.holds(span) for deed in story.actions.touching(span)) or (
        story.places.touching(span) and Sort.PEOPLE not in sorts_in(words)
    ):
        return ()
    named = sorts_in(words)
    is_people = Sort.PEOPLE in sorts_in(words.lower()) or (Sort.PEOPLE in named and Sort.NAME not in named)  # "nine Westerners"
    if FORCES_ARMS.pattern.fullmatch(words):
        return (Party(words),)  # "military artillery"
    return (Party(words),) if is_people and len(words) > 3 and not _BARE_COUNT.fullmatch(words) else ()


def _subject_beside(span: Span, story: Story) -> tuple[Party, ...]:
    """The guard of "said that the guard was sending recruits to Orra and that its guns were shelling it"."""
    if not _AND_THAT.search(story.text, max(0, span.start - len("and that ")), span.start):
        return ()
    before = (deed for deed in story.actions.last_before(span.start, 1) if deed.subject)
    named = next((story.actors.within(deed.subject) for deed in before if deed.subject), ())
    return tuple(party_of(actor, story) for actor in named[:1])


def victim_of(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """Whom a deed against persons was done to, though no list knows them: "the murder of Hector Sol", "a baker"."""
    span = action.object
    if span is None or span.end - span.start > 60 or CODES[action.action].family is not Family.PEOPLE:
        return ()
    words = " ".join(span.of(story.text).split())
    if _BARE_COUNT.fullmatch(words):
        return ()  # "nine were arrested"
    if (people := _PEOPLE_WHO.fullmatch(words)) and _WHO.match(story.text, span.end):
        return (Party(people["who"]),)  # "it was mostly Norlanders who were shot"
    is_somebody = _NAMED.match(words) or (
        SOMEBODY.fullmatch(words) and all(deed.span.holds(span) for deed in story.actions.touching(span))
    )
    return (Party(words),) if is_somebody and not story.places.touching(span) else ()
