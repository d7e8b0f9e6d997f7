"""The mentions of a passage, and what earlier passages settle, into claims."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.extraction.claims.aftermath import with_aftermath
from tracker.extraction.claims.answers import answer_in, answered
from tracker.extraction.claims.captors import captors_of
from tracker.extraction.claims.codes import codes_of
from tracker.extraction.claims.company import Company
from tracker.extraction.claims.counter import contradicted, counter_in
from tracker.extraction.claims.counting import voices_on
from tracker.extraction.claims.counts import counts_of
from tracker.extraction.claims.doers import party_of
from tracker.extraction.claims.gaps import next_told
from tracker.extraction.claims.given import modality_of, stance_of
from tracker.extraction.claims.incidents import with_incidents
from tracker.extraction.claims.merging import without_restatements
from tracker.extraction.claims.parties import Parties, parties_of
from tracker.extraction.claims.place_back import speaks_back
from tracker.extraction.claims.place_choice import places_of
from tracker.extraction.claims.placed import Placed
from tracker.extraction.claims.repeats import without_repeats
from tracker.extraction.claims.responsibility import Laid, laid_in
from tracker.extraction.claims.retraction import retractions_in
from tracker.extraction.claims.signs import is_attributive
from tracker.extraction.claims.states import with_states
from tracker.extraction.claims.story import Story, story_of
from tracker.extraction.claims.truces import is_beside
from tracker.extraction.claims.victims import harmed_by
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_choice import when_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ActionMention, ArticleText, AttributionMention, ClaimDraft, Count, Mention, Passage
from tracker.extraction.rules.en.crowds import ARMED_GROUP
from tracker.extraction.rules.en.responsibility import UNCLAIMED
from tracker.vocabulary import CODES, FORCE, STATES, Action, Family, Resolution, Span, Stance, When

_BACKWARD = re.compile(
    r"\b(?:during|since|after|before|amid|in|of|despite|with|by|same\s+(?:day|week|time)\s+as)\s+(?:the|their|its|his|this|that|these|those)\s+(?:[\w-]+\s+)?\Z",
    re.IGNORECASE,
)
_INVOLVED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|disclaim(?:s|ed)?)\s+(?:any\s+|all\s+)?(?:involvement|role|part|responsibility|complicity|hand)\s+"
    r"(?:in|for)\s+(?:the|these|those|this|that)\s+(?:[\w-]+\s+){0,2}\Z",
    re.IGNORECASE,
)
_DONE_TO = re.compile(r"\s+(?:of|on|against)\s+(?:the\s+|an?\s+)?\w", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:who|whom|that|which|whose)\b|,", re.IGNORECASE)
_ASIDE = re.compile(r",\s(?:which|who)\s[^,;:.]*\Z", re.IGNORECASE)
_MARKS = frozenset(
    {Action.EXECUTION, Action.WOUNDING, Action.ARREST, Action.DISPLACEMENT, Action.CAPTURE}
)  # "detained protesters"
_UNCLAIMED = 120  # characters before a deed in which nobody may claim it
_NEAR = 90  # characters before a deed in which its clause begins
_RANK = re.compile(r"\b(?:colonel|general|captain|major|lieutenant|sergeant|corporal|admiral)\b", re.IGNORECASE)
_TAKES = ("captur", "seiz")
_DISMISSED = re.compile(r"(?:reject|dismiss)", re.IGNORECASE)
_TAKEN_OVER = frozenset({"claim.place.inherited", "claim.place.article"})
_OF_A_WAR = 2000  # dead
_MEMORY = 60  # claims back that a passage may lean on
_SHARED_FIGHTS = frozenset({Action.CLASH})


def assemble(
    article: ArticleText, passages: Sequence[Passage], mentions: Iterable[Mention], gazetteer: Gazetteer
) -> tuple[ClaimDraft, ...]:
    """Every deed of the article on every voice that tells it, placed, dated and with its parties and numbers."""
    story = story_of(article, passages, mentions, gazetteer)
    company = Company(story)
    for passage in story.passages:
        deeds = without_restatements(_reported(passage, story, company), story.text, story.places.within(passage.span))
        taken_back = retractions_in(deeds, passage, story)
        story.told.extend(taken_back)
        laid = laid_in(passage, deeds, story)
        story.laid.extend((story.number_of[passage.span], party_of(each.doer, story)) for each in laid if each.deed is None)
        counter = counter_in(deeds, passage, story)
        if counter:
            deeds = tuple(deed for deed in deeds if not counter.span.holds(deed.span))
        for deed in () if taken_back else deeds:
            places = places_of(deed, passage, story)
            to_whom = next((each for each in laid if each.deed == deed), None)
            first = len(story.told)
            for voice in voices_on(deed, passage, story):
                told = (_claim(deed, deeds, passage, voice, placed, to_whom, story) for placed in places)
                story.told.extend(claim for claim in told if _is_deed(deed, claim, story))
                story.told.extend(list(next_told(deed, story.told[first:], passage, story)))
            if counter and counter.deed == deed:
                story.told.extend(contradicted(deed, counter, story))
        answer = answer_in(deeds, passage, story)
        if answer:
            answered(story.told, answer)
    claims = with_incidents(without_repeats(story.told, story.passages), story)
    return with_aftermath(with_states(claims, story), story)


def _reported(passage: Passage, story: Story, company: Company) -> tuple[ActionMention, ...]:
    """The deeds a passage reports: not what only describes a speaker, names a time or points back ("during their offensive")."""
    sources = [said.source for said in story.said_by(passage.span) if said.source and said.source.overlaps(passage.span)]
    deeds = story.actions.within(passage.span)
    named = [time.span for time in story.times.within(passage.span) if time.event_phrase]
    told = [deed for deed in deeds if not _is_name(deed, story) and not any(span.overlaps(deed.span) for span in named)]
    told = [deed for deed in told if not any(_is_in(deed, span) for span in sources) or _is_news(deed, sources, story)]
    told = [deed for deed in told if not is_beside(deed, story)]
    told = [captors_of(deed, told, story) for deed in told]
    told = [deed for deed in told if deed.action is not Action.REJECTION or not _only_denies(deed, told, passage, story)]
    refused = [deed for deed in told if deed.action is Action.REJECTION]
    told = [deed for deed in told if deed.action is not Action.THREAT or not any(_is_offered(each, deed) for each in refused)]
    told = [_as_prisoner(deed, story) for deed in told if not (deed.action in _MARKS and is_attributive(deed))]
    return tuple(
        deed for deed in told if company.is_meant(deed, passage) and not (_points_back(deed, story) or _is_unclaimed(deed, story))
    )


def _is_unclaimed(deed: ActionMention, story: Story) -> bool:
    """ "No group has claimed the attack": nobody tells anything new of the deed."""
    if not deed.is_noun or CODES[deed.action].family not in FORCE or not story.told:
        return False
    return UNCLAIMED.search(story.text, max(0, deed.span.start - _UNCLAIMED), deed.span.start) is not None


def _as_prisoner(deed: ActionMention, story: Story) -> ActionMention:
    """ "Colonel Omar was captured": a person is no ground, and is taken prisoner; by rebels, if he is no rebel."""
    words = deed.text.lower()
    if deed.action is not Action.CAPTURE or not words.startswith(_TAKES) or deed.object is None:
        return deed
    if story.places.touching(deed.object):
        return deed
    persons = (actor for actor in story.actors.touching(deed.object) if actor.is_person and actor.span.end == deed.object.end)
    if next(persons, None) is None:
        return deed
    doer, harmed = (span.of(story.text) if span else "" for span in (deed.subject, deed.object))
    is_lawless = words.startswith("seiz") or ARMED_GROUP.search(doer) or (not doer and _RANK.search(harmed))
    return replace(deed, action=Action.ABDUCTION if is_lawless else Action.ARREST)


def _is_name(deed: ActionMention, story: Story) -> bool:
    """Whether a deed is the name of a place or stands in that of a known one: "the Old Battle Square"."""
    return any(
        place.span == deed.span or ((place.key or deed.text[0].isupper()) and place.span.holds(deed.span))
        for place in story.places.touching(deed.span)
    )


def _only_denies(deed: ActionMention, deeds: Sequence[ActionMention], passage: Passage, story: Story) -> bool:
    """Whether "rejected" is how another deed is denied ("rejected claims that it had fled"), and no deed of its own."""
    if not _DISMISSED.match(deed.text):
        return False  # "refused to sign the accord" denies nothing
    denials = (said for said in story.said_by(passage.span) if said.stance is Stance.DENIES and said.cue)
    contents = [span for said in denials if said.cue and said.cue.overlaps(deed.span) for span in said.content]
    told = (other for other in deeds if other is not deed and not _is_offered(deed, other))
    return any(span.holds(other.span) for other in told for span in contents)


def _is_offered(deed: ActionMention, other: ActionMention) -> bool:
    """Whether what is rejected was only offered or demanded: "rejected the ultimatum", "dismissed the offer of talks"."""
    is_word = other.is_noun and (CODES[other.action].family is Family.STATEMENT or other.action is Action.CEASEFIRE)
    return is_word and deed.object is not None and deed.object.holds(other.span)


def _is_in(deed: ActionMention, source: Span) -> bool:
    """Whether a deed begins inside the words for a speaker."""
    return source.overlaps(deed.span) and source.start <= deed.span.start


def _is_news(deed: ActionMention, sources: Sequence[Span], story: Story) -> bool:
    """Whether a deed inside the words for a speaker is told, and does not only say which one is meant."""
    if deed.action is Action.CONTESTED:
        return True  # "both sides claim to control the mill"
    return _is_main(deed, sources, story) or _is_aside(deed, story)


def _is_main(deed: ActionMention, sources: Sequence[Span], story: Story) -> bool:
    """Whether a deed inside the words for a speaker is what they did, and no mark of theirs: "soldiers shot at people who…"."""
    if deed.is_noun or deed.is_past_background or deed.subject is None:
        return deed.is_noun and bool(deed.beside)  # "held a sit-in"
    opens = any(source.start == deed.subject.start and deed.subject.end <= deed.span.start for source in sources)
    return opens and not _RELATIVE.search(story.text, deed.subject.end, deed.span.start)


def _is_aside(deed: ActionMention, story: Story) -> bool:
    """Whether a deed is told whole in a clause about the speaker: "the brigade, which took Harim in May, said"."""
    if deed.is_noun or deed.object is None or not _ASIDE.search(story.text, max(0, deed.span.start - _NEAR), deed.span.start):
        return False
    return speaks_back(deed.object, story) or any(not place.in_actor for place in story.places.within(deed.object))


def _is_deed(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """Whether it is more than talk in general ("an increase in killings"): told as a deed, denied, or with a day or number of its
    own."""
    if not deed.generality or claim.numbers or _is_said_untrue(claim, story):
        return True
    return claim.when.is_told


def _is_said_untrue(claim: ClaimDraft, story: Story) -> bool:
    """ "The army denied that any massacre took place": it is denied in so many words."""
    said = (each for each in claim.evidence if isinstance(each, AttributionMention) and each.stance is Stance.DENIES)
    return any(each.cue is not None and each.cue.of(story.text).lower().startswith("den") for each in said)


def _points_back(deed: ActionMention, story: Story) -> bool:
    if not deed.is_noun or not any(claim.action is deed.action for claim in story.lately(_MEMORY)):
        return False
    if CODES[deed.action].family is Family.PEOPLE and _DONE_TO.match(story.text, deed.span.end):
        return False  # "after the murder of the judge" tells whom it was done to
    if not _BACKWARD.search(story.text, max(0, deed.span.start - 40), deed.span.start) or _is_denied(deed, story):
        return False
    led = [place for place in story.places.within(Span(max(0, deed.span.start - 30), deed.span.start)) if place.key]
    if not led or led[-1].span.end + 1 < deed.span.start:
        return True
    return any(claim.place and claim.place.key == led[-1].key for claim in story.lately(_MEMORY))  # "in the Harim attack"


def _is_denied(deed: ActionMention, story: Story) -> bool:
    """ "Denied involvement in the killings": what is denied is told again."""
    return _INVOLVED.search(story.text, max(0, deed.span.start - 60), deed.span.start) is not None


def _claim(
    deed: ActionMention,
    deeds: Sequence[ActionMention],
    passage: Passage,
    voice: Voice,
    placed: Placed | None,
    laid: Laid | None,
    story: Story,
) -> ClaimDraft:
    parties = _with_inherited(
        deed, parties_of(deed, passage, voice.of_whom or voice, story), placed.place.key if placed else "", story
    )
    laid = laid if not parties.initiators else None
    if laid is not None:
        parties = replace(parties, initiators=(party_of(laid.doer, story),), mentions=(*parties.mentions, laid.doer))
    dated = when_of(deed, passage, voice, frozenset(p.side for p in parties.initiators if p.side), story)
    counts, numbers = counts_of(deed, deeds, passage, story)
    said = (voice.attribution,) if voice.attribution else ()
    placed = None if placed and placed.rule in _TAKEN_OVER and _is_many(counts) else placed
    modality = modality_of(deed, passage, voice, story)
    against = harmed_by(deed, story)
    acled, plover = codes_of(deed, passage, modality, parties.is_state, against, story)
    rules = (deed.rule, placed.rule if placed else "", dated.rule, *(mention.rule for mention in said), laid.rule if laid else "")
    found = (deed, placed.mention if placed else None, dated.mention, *said, *parties.mentions, *numbers)
    return ClaimDraft(
        span=passage.span,
        quote=passage.span.of(story.text),
        action=deed.action,
        acled=acled,
        plover=plover,
        modality=modality,
        stance=stance_of(deed, passage, voice, story),
        speaker=voice.speaker,
        initiators=parties.initiators,
        targets=parties.targets,
        place=placed.place if placed else None,
        when=_ended(dated.when) if _is_over(deed) else dated.when,
        numbers=counts,
        rules=tuple(dict.fromkeys(filter(None, rules))),
        evidence=_once(found),
        background=deed.is_past_background or bool(deed.generality),
        against=against,
    )


def _once(mentions: Iterable[Mention | None]) -> tuple[Mention, ...]:
    """Each mention once; they are too few for it to be worth hashing all that they hold."""
    found: list[Mention] = []
    for mention in mentions:
        if mention and mention not in found:
            found.append(mention)
    return tuple(found)


def _is_over(deed: ActionMention) -> bool:
    """Whether a state is told as one of before: "had held it since May", and not "the besieged town"."""
    return deed.is_past_background and deed.action in STATES and not is_attributive(deed)


def _ended(when: When) -> When:
    """ "Had held it since May": since May, until some day that nobody tells."""
    if when.resolution is Resolution.FALLBACK:
        return When()  # over by some day before the report
    return replace(when, edtf=when.edtf.removesuffix("..")) if when.open_end else when


def _is_many(counts: Sequence[Count]) -> bool:
    """Whether the dead are those of a war ("killed 36,000 people"), which were killed at no one place told before."""
    return any(count.what == "killed" and (count.best or count.low or 0) >= _OF_A_WAR for count in counts)


def _with_inherited(deed: ActionMention, parties: Parties, place: str, story: Story) -> Parties:
    """ "The clashes there": who fights is told by the earlier claim of fighting at the same place."""
    if deed.action not in _SHARED_FIGHTS or parties.initiators or deed.object or not place:
        return parties
    for claim in story.lately(_MEMORY):
        if claim.action is deed.action and claim.place and claim.initiators and _is_at(place, claim.place.key, story):
            return replace(parties, initiators=claim.initiators, targets=parties.targets or claim.targets)
    return parties


def _is_at(place: str, other: str, story: Story) -> bool:
    """Whether a place is another or lies within it."""
    here, there = story.gazetteer.places.get(place), story.gazetteer.places.get(other)
    return bool(here and there and story.gazetteer.is_within(here, there))
