"""Whether "it", "they" or "its forces" in what somebody says are whoever says it."""

import re
from dataclasses import replace

from tracker.extraction.claims.behind import body_behind
from tracker.extraction.claims.doers import voice_as_party
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.mentions import ActionMention, ActorMention, ClaimDraft, Party
from tracker.extraction.rules.en.parties import HOLDER, OWN_FORCES
from tracker.vocabulary import CODES, Action, Family, Span

# What may stand before "it" where somebody's words begin: "that it had", "reports that it had".
_BEGINS = re.compile(
    r"(?:(?:the|any|all|these|those)\s+)?(?:(?:\w+\s+)?(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?)\s+)?(?:that\s+)?",
    re.IGNORECASE,
)
_PRESS = "JRN"
_ACCUSES = "en.attribution.blame"
_OURS = frozenset({"we", "our", "us"})
_BLANKS = 2  # characters between two sentences
_PERSON = frozenset({"he", "she"})
_SENTENCES = 4  # sentences back in which those whom "they" means must have been told of
_OFFICE = re.compile(r"\b(?:President|Minister|Governor|Mayor|Mr|Mrs|Ms|Gen\.|General|Col\.|Colonel|Sheikh)\s[A-Z]")
_GROUND = frozenset({Action.HOLD, Action.CAPTURE, Action.LOSE})
_VOICES = 4  # voices back in which "his" may be found
_NEAR = 3  # claims back in which "they" may be found


def opens_speech(actor: ActorMention, voice: Voice, story: Story) -> bool:
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
        or (actor.refers_to and actor.refers_to == voice.speaker.actor and not body_behind(voice, story))
    ):
        return False
    speaker = said.speaker
    if speaker is not None and speaker.is_person:
        # "a spokesman for the brigade said it had taken the town", "officers said they had"
        has_body = bool(speaker.represents or body_behind(voice, story))
        is_body = has_body if words == "it" else speaker.is_plural or (has_body and not _is_met_before(actor, story))
    else:
        is_body = speaker is None or not (speaker.is_plural and words == "it")
    return is_body and begins_words(actor, voice, story)


def _is_met_before(they: ActorMention, story: Story) -> bool:
    """Whether "they" has somebody else to stand for than the press or whoever speaks."""
    known = story.gazetteer.actors.get(they.refers_to)
    return bool(they.refers_to) and not they.refers_to[:1].isupper() and (known is None or known.category != _PRESS)


def begins_words(actor: ActorMention, voice: Voice, story: Story) -> bool:
    """Whether what a voice says begins with an actor: "said that its fighters were still there"."""
    content = voice.attribution.content if voice.attribution else ()
    before = (span for span in content if span.start <= actor.span.start)
    return any(_BEGINS.fullmatch(story.text, span.start, actor.span.start) for span in before)


def whose_forces(words: str, span: Span, voice: Voice, story: Story) -> tuple[Party, ...]:
    """Whose forces "its forces" are, where the speaker is one of theirs."""
    owner = OWN_FORCES.pattern.match(words)
    if _is_before_cue((owner[1] if owner else None) or "", span, voice):
        return told_before(story)  # "Its fighters burned the mill, a source said"
    if body := body_behind(voice, story):
        return (body,)  # "a spokesman for the movement said its fighters"
    said = voice.attribution.speaker if voice.attribution else None
    if owner and (owner[1] or "").lower() in ("his", "her") and said is not None and not said.is_person:
        return (Party(_of_last_speaker(words, span, story)),)  # "a panel found that his troops"
    found = who_speaks((owner[1] or "its").lower(), span, voice, story) if owner else ()
    found = found or spoken_for((owner[1] or "") if owner else "", voice, story)
    if not found and voice.attribution and voice.speaker.name and any(each.holds(span) for each in voice.attribution.content):
        return () if voice.attribution.is_quote else (_speakers_forces(words, owner, voice),)
    return tuple(_whom_he_leads(party, story) for party in found)


def _of_last_speaker(words: str, span: Span, story: Story) -> str:
    """ "The militia leader denied it. Witnesses said his troops had come": of whoever spoke last for himself."""
    before = story.voices.last_before(span.start, _VOICES)
    who = next((said.speaker for said in before if said.speaker and said.speaker.is_person and not said.speaker.is_plural), None)
    return f"{words.partition(' ')[2]} of {who.name}" if who else words


def _speakers_forces(words: str, owner: re.Match[str] | None, voice: Voice) -> Party:
    """Forces that are the speaker's, of whom no list knows: "his army's rockets" are of his army, and not he."""
    speaker, said = voice.speaker, voice.attribution.speaker if voice.attribution else None
    is_his = owner is not None and (owner[1] or "").lower() in ("his", "her") and said is not None and said.is_person
    body = words.partition(" ")[2] if is_his else ""
    return Party(f"{body} of {speaker.name}" if body else speaker.name, side=speaker.side)


def _whom_he_leads(party: Party, story: Story) -> Party:
    """Whose forces those of a party are: of a person or a paper, those for whom they speak."""
    known = story.gazetteer.actors.get(party.actor)
    behind = story.gazetteer.actors.get(known.represents) if known and (known.is_person or known.category == _PRESS) else None
    known = behind or known
    return replace(party, name=known.name, actor=known.key, side=known.side or party.side) if known else party


def who_speaks(word: str, pronoun: Span, voice: Voice, story: Story) -> tuple[Party, ...]:
    """The speaker, where the pronoun stands in what is reported of their words; in a quotation only "we" is who speaks."""
    speaker, said = voice.speaker, voice.attribution
    if said is not None and said.rule == _ACCUSES:
        return ()  # whoever accuses means somebody else
    if said is None or not speaker.name or not any(span.holds(pronoun) for span in (said.span, *said.content)):
        return ()
    if not speaker.actor:
        is_own = word == "we" and said.is_quote  # "We shelled them," a commander said
        return spoken_for(word, voice, story) or ((voice_as_party(voice, story),) if is_own else ())
    if _is_before_cue(word, pronoun, voice):
        return ()  # "They burned the mosque, the mission said"
    is_thing = word == "it" and said.speaker is not None and said.speaker.is_person
    if is_thing or (said.is_quote and word not in _OURS):
        return ()
    return (voice_as_party(voice, story),)


def spoken_for(word: str, voice: Voice, story: Story) -> tuple[Party, ...]:
    """ "Our forces have left," said by somebody of no list: those for whom he speaks, where it is told."""
    said = voice.attribution
    if word.lower() not in _OURS or said is None or said.speaker is None:
        return ()
    known = story.gazetteer.actors.get(said.speaker.represents)
    if known and not known.is_person:
        return (Party(known.name, known.key, known.side),)
    body = body_behind(voice, story)
    if body is None and voice.speaker.side:
        body = Party(voice.speaker.name, side=voice.speaker.side)
    return (body,) if body else ()


def _is_before_cue(word: str, pronoun: Span, voice: Voice) -> bool:
    """Whether "they" or "its" opens a sentence whose speaker is named behind it, and so is somebody else."""
    said = voice.attribution
    if said is None or said.cue is None or said.is_quote or word.lower() not in ("they", "its", "their", "his", "her"):
        return False
    return pronoun.start < said.cue.start and not (said.speaker and said.speaker.is_plural)


def told_just_before(pronoun: Span, story: Story) -> tuple[Party, ...]:
    """Whom no list knows as the "it" of the next sentence: "another column took the ford. It took nine prisoners"."""
    last = story.told[-1] if story.told else None
    if (
        last is None
        or not 0 <= pronoun.start - last.span.end <= _BLANKS
        or story.actors.within(Span(last.span.end, pronoun.start))
    ):
        return ()
    return last.initiators if len(last.initiators) == 1 else ()


def told_before(story: Story, word: str = "they", they: Span | None = None) -> tuple[Party, ...]:
    """Who did the deed that was told last, among the nearest claims that name a doer: "they" are several, told of just before,
    and "he" is a person."""
    named = (claim for claim in story.lately(_NEAR) if claim.initiators)
    last = next((claim for claim in named if they is None or _may_be_they(claim, they, story)), None)
    if last is None or (word in _PERSON and not any(isinstance(each, ActorMention) and each.is_person for each in last.evidence)):
        return ()
    return last.initiators


def held_by_them(action: ActionMention, story: Story) -> tuple[Party, ...]:
    """ "The front took Zed on Monday. With this the whole valley is under its control": who did what was told last."""
    match = HOLDER.search(story.text, story.low, action.span.start, action.span.end)
    is_theirs = match is not None and match["who"].lower() in ("its", "their")
    return told_before(story) if is_theirs and action.action in _GROUND else ()


def _may_be_they(claim: ClaimDraft, they: Span, story: Story) -> bool:
    between = story.passages[story.number_of[claim.span] + 1 :][:_SENTENCES]
    is_near = len([passage for passage in between if passage.span.start <= they.start]) < _SENTENCES
    return is_near and not _is_one_who_spoke(claim, story)


def _is_one_who_spoke(claim: ClaimDraft, story: Story) -> bool:
    """ "The president threatened to open the road": he is not who "they" are that bombed it."""
    if CODES[claim.action].family is not Family.STATEMENT or len(claim.initiators) != 1:
        return False
    (party,) = claim.initiators
    known = story.gazetteer.actors.get(party.actor)
    return known.is_person if known else _OFFICE.search(party.name) is not None
