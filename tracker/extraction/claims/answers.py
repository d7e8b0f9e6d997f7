"""A party that answers for a deed told before, where it is not told again: "X claimed responsibility", "X denied it"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.claims.cast import kind_of_words
from tracker.extraction.claims.doers import party_of, speaking
from tracker.extraction.claims.done_to import OBJECTS
from tracker.extraction.claims.merging import EFFECT_RULES
from tracker.extraction.claims.speakers import speaker_of
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import speaker_at
from tracker.extraction.mentions import ActionMention, ActorMention, ClaimDraft, Party, Passage, Speaker
from tracker.extraction.rules.en.answers import ANSWERS, CHARGE, CHARGED, CLAIMED, GROUND, LOSS, NOBODY, OF_BODY
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, VIOLENT, Action, Family, Modality, Span, Stance

_ANSWERS = Shortlist(ANSWERS)
_REACH, _FARTHEST = 4, 10  # sentences back; where it is said whose claim is denied
_AFFIRMING = frozenset({Stance.ASSERTS, Stance.CONFIRMS, Stance.CONCEDES})
_MEMORY = 40  # claims back that may be answered for
_NAME = re.compile(r"\b[A-Z][\w-]+")
_TITLES = frozenset({"Mr", "Mrs", "Ms", "The", "This", "That", "These", "Those", "They", "It", "Any", "All", "Such"})
_NEAR = 30  # characters from "by" to who denies it
_NEXT = 12  # characters from "the claim" to what it is of: "to have taken"
_ONLY_KNEW = re.compile(r"\bknowledge\Z", re.IGNORECASE)  # who denies to have known of it is not who did it
_DID_IT = re.compile(r"\b(?:did|done|carried)\b", re.IGNORECASE)
_STEM = 5  # letters by which "Russian" is known for Russia's
_DENIED_BY = "en.answer.denied_by"
_HANGS = re.compile(
    r",?\s+(?:which|who)\s+(?:(?:has|have|had)\s+)?(?:\w+ly\s+)?\Z", re.IGNORECASE
)  # "blamed the guard, which denied"
_CLAUSE = re.compile(r",\s+(?:saying|adding|insisting|but|and)\b|[.;]")
_NO_PART, _AS_MUCH = "en.answer.no_part", "en.answer.as_much"
_UNTRUE = "en.answer.untrue"
_DENIALS = frozenset({"en.answer.denied", _DENIED_BY, _UNTRUE, "en.answer.that_untrue", "en.answer.did_not"})
_TAKES_UP = _DENIALS | {"en.answer.bears_out", "en.answer.owns"}  # what somebody else has told


def answer_in(deeds: Sequence[ActionMention], passage: Passage, story: Story) -> ClaimDraft | None:
    """The claim by which a voice of a passage owns up to the last deed told, or denies it."""
    if not story.told:
        return None
    tells = any(_is_deed(deed) for deed in deeds)
    for rule, match in _ANSWERS.matches(story.text, story.low, passage.span.start, passage.span.end):
        may_answer = not tells or rule.name in _DENIALS or (rule.name == _NO_PART and _only_names(deeds, match, story))
        answer = _answer(rule, match, passage, story) if may_answer else None
        if answer:
            return answer
    return None


def _is_deed(deed: ActionMention) -> bool:
    return CODES[deed.action].family is not Family.STATEMENT


def _only_names(deeds: Sequence[ActionMention], match: re.Match[str], story: Story) -> bool:
    """ "Denied any role and condemned the attack": a sentence that denies and tells of no deed but by a noun that points back."""
    is_of_it = story.low[match.end() : match.end() + 4] == " in "
    ends = next(_CLAUSE.finditer(story.text, match.end()), None)
    first = max((deed.span.end for deed in deeds if deed.span.end <= match.start()), default=match.start())
    if ";" in story.text[first : match.start()]:
        return not is_of_it  # "accuses him of the raid; he denies any part"
    own = (deed for deed in deeds if _is_deed(deed) and (ends is None or deed.span.start < ends.start()))
    return not is_of_it and all(deed.is_noun for deed in own)


def answered(told: list[ClaimDraft], answer: ClaimDraft) -> None:
    """Tell an answer, and drop what only its words made: "rejected the claim" is no rejection of its own, nor does whoever calls
    "the account of the attack" a lie say that it happened."""
    own: list[ClaimDraft] = []
    while told and told[-1].span == answer.span:
        own.append(told.pop())
    told.extend(
        claim for claim in reversed(own) if claim.action is not Action.REJECTION and not _is_denied_by_name(claim, answer)
    )
    told.append(answer)


def _is_denied_by_name(claim: ClaimDraft, answer: ClaimDraft) -> bool:
    """Whether a claim was made of no more than a noun in what its own voice denies."""
    is_noun = claim.deed is not None and claim.deed.is_noun
    return is_noun and _UNTRUE in answer.rules and claim.speaker == answer.speaker and not claim.numbers


def _answer(rule: Rule[Stance], match: re.Match[str], passage: Passage, story: Story) -> ClaimDraft | None:
    if NOBODY.search(story.text, passage.span.start, match.start()):
        return None  # "no group" or "has not" stands there
    if rule.name == _AS_MUCH:
        return _conceded(rule, passage, story)
    party = _agent(match, passage, story) if rule.name == _DENIED_BY else _speaker(match, passage, story)
    if party is None:
        return None
    is_denial = rule.name in _TAKES_UP
    earlier = _claim_before(match, party, passage, story) if is_denial else _deed_before(passage, story)
    if earlier is None or (is_denial and any(_is_denied(claim, earlier, passage, match) for claim in story.lately(_MEMORY))):
        return None
    if is_denial and earlier.span != passage.span and _follows_a_charge(match, passage, story):
        return None
    initiators = earlier.initiators or (_blamed_since(earlier, passage, story) if is_denial else ())
    if not is_denial and not _ONLY_KNEW.search(match[0]):
        actor = _voice(match, passage, story)
        owns = _DID_IT.search(match[0]) is not None  # "the Hill Hand said they did it", of whom no list knows
        own = (Party(party.name, party.actor, party.side, party.text),) if owns and party.name else initiators
        initiators = (party_of(actor, story),) if actor else own
    return replace(
        earlier,
        span=passage.span,
        quote=passage.span.of(story.text),
        stance=rule.meaning,
        speaker=party,
        initiators=initiators,
        targets=tuple(target for target in earlier.targets if (target.name, target.actor) != (party.name, party.actor)),
        numbers=(),
        rules=(*earlier.rules, rule.name),
    )


def _conceded(rule: Rule[Stance], passage: Passage, story: Story) -> ClaimDraft | None:
    """ "It conceded as much": what a voice had denied in the sentences before, and owns now."""
    first = story.number_of[passage.span] - _REACH
    denied = (claim for claim in story.lately(_MEMORY) if claim.stance is Stance.DENIES and claim.speaker.name)
    earlier = next((claim for claim in denied if story.number_of[claim.span] >= first), None)
    if earlier is None:
        return None
    quote, rules = passage.span.of(story.text), (*earlier.rules, rule.name)
    return replace(earlier, span=passage.span, quote=quote, stance=rule.meaning, numbers=(), rules=rules)


def _blamed_since(earlier: ClaimDraft, passage: Passage, story: Story) -> tuple[Party, ...]:
    """To whom what stands between a deed and its denial lays it: "a bomb went off. The union blamed the guard. It denied it"."""
    first, last = story.number_of[earlier.span], story.number_of[passage.span]
    return next((doers for number, doers in reversed(story.laid) if first <= number <= last), ())


def _follows_a_charge(match: re.Match[str], passage: Passage, story: Story) -> bool:
    """ "Norland accused Morland of arming them; Morland denies it": what the same sentence says before is denied, though it tells
    of no deed."""
    said = (each for each in story.said_by(passage.span) if each.cue and each.cue.end <= match.start())
    return any(each.content and each.content[-1].end <= match.start() for each in said)


def _is_denied(claim: ClaimDraft, earlier: ClaimDraft, passage: Passage, match: re.Match[str]) -> bool:
    """Whether the passage itself tells what it denies, as "rejected the army's claim to have killed nine" does."""
    same = CODES[claim.action].family == CODES[earlier.action].family
    is_behind = claim.deed is not None and 0 <= claim.deed.span.start - match.end() <= _NEXT
    return claim.span == passage.span and claim.stance is Stance.DENIES and (same or is_behind)


def _speaker(match: re.Match[str], passage: Passage, story: Story) -> Speaker | None:
    """Who answers: whoever says the words, else the actor named last before them."""
    said = speaker_at(Span(*match.span()), passage, story)
    if said and said.name and not _HANGS.search(story.text, passage.span.start, match.start()):
        return said
    own = next((each for each in story.said_by(passage.span) if each.cue and each.cue.start == match.start()), None)
    actor = _voice(match, passage, story)
    if actor is None and own is not None:
        said = speaker_of(own, story)  # "the headquarters at Orra denies it", of whom no list knows
        return said if said.name else None
    return speaking(actor, story) if actor else None


def _agent(match: re.Match[str], passage: Passage, story: Story) -> Speaker | None:
    """Who answers in "the claim was disputed by the brigade": the actor named first behind the words."""
    behind = story.actors.within(Span(match.end(), min(passage.span.end, match.end() + _NEAR)))
    return speaking(behind[0], story) if behind else None


def _voice(match: re.Match[str], passage: Passage, story: Story) -> ActorMention | None:
    """The actor named last before the words."""
    before = story.actors.within(Span(passage.span.start, match.start()))
    named = [actor for actor in before if (actor.key or actor.refers_to or actor.name) and actor.text.lower() not in OBJECTS]
    return named[-1] if named else None


def _owners(match: re.Match[str]) -> tuple[str, ...]:
    """Whose claim it is that is denied, by how their names begin: "the Russian claim", "Mr Prigozhin's claim"."""
    charge = CHARGE.search(match[0])
    words = (
        (word for word in _NAME.findall(match[0][: charge.start()]) if word not in _TITLES)
        if charge and not match[0].isupper()
        else ()
    )
    return tuple(word[:_STEM].casefold() for word in words)


def _deed_before(passage: Passage, story: Story) -> ClaimDraft | None:
    """The last act of violence told in the sentences before; where the words name a place, the last one there."""
    first = story.number_of[passage.span] - _REACH
    violent = [claim for claim in story.lately(_MEMORY) if claim.action in VIOLENT and (_is_affirmed(claim) or _is_owned(claim))]
    named = {place.key for place in story.places.within(passage.span) if place.key and not place.in_actor}
    there = (claim for claim in violent if claim.place and claim.place.key in named)
    near = [claim for claim in violent if story.number_of[claim.span] >= first]
    deeds = (
        claim
        for claim in violent
        if claim.rules[0] not in EFFECT_RULES and claim.action is not Action.CLASH and not claim.background
    )
    attack = next((claim for claim in deeds if story.number_of[claim.span] >= first), None)  # before who died of it
    return next(there, None) or attack or next(iter(near), None)


def _claim_before(match: re.Match[str], party: Speaker, passage: Passage, story: Story) -> ClaimDraft | None:
    """What is denied: of the last sentence that claims anything of the sort, what it says of ground, else what it says first."""
    owners = _owners(match)
    first = story.number_of[passage.span] - (_FARTHEST if owners else _REACH)
    is_charge = bool(CHARGED.search(match[0]))
    charged = {claim.span for claim in story.lately(_MEMORY) if claim.action is Action.ACCUSATION} if is_charge else set()
    found: list[ClaimDraft] = []
    for claim in story.lately(_MEMORY):
        if story.number_of[claim.span] < first or (found and claim.span != found[-1].span):
            break
        is_against = is_charge and (_is_laid_to(claim, party) or _is_just_said(claim, passage, story))
        if (claim.span == passage.span and not _is_told_before(claim, match)) or (
            is_charge and claim.span not in charged and not is_against
        ):
            continue
        if (
            _is_affirmed(claim)
            and (is_against or _may_be_meant(claim, match))
            and _is_of(claim, party, owners, story)
            and _is_bodys(claim, match, story)
        ):
            found.append(claim)
    if found and (accusers := _accusers(found[0], party, story)):
        return next((claim for claim in reversed(found) if claim.speaker.actor in accusers), None)
    control = [claim for claim in found if CODES[claim.action].family is Family.CONTROL]
    return next(iter(reversed(control or found)), None)


def _is_laid_to(claim: ClaimDraft, party: Speaker) -> bool:
    """Whether somebody else says that a party did it: a charge, though no word calls it so."""
    is_theirs = bool(party.actor) and party.actor in {each.actor for each in claim.initiators}
    is_said = bool(claim.speaker.name) and claim.speaker.actor != party.actor
    return is_theirs and is_said and claim.action not in (Action.ACCUSATION, Action.DEMAND)


def _is_just_said(claim: ClaimDraft, passage: Passage, story: Story) -> bool:
    """ "Prosecutors say his men tortured bakers. His lawyers reject the charge": what somebody said others did, just before."""
    is_before = story.number_of[passage.span] - story.number_of[claim.span] == 1
    return is_before and claim.action in VIOLENT and bool(claim.speaker.name and claim.initiators)


def _accusers(claim: ClaimDraft, party: Speaker, story: Story) -> frozenset[str]:
    """Who accuses a party in the sentence of a claim: it is their charge that it denies, and not what is told beside."""
    charges = (
        each
        for each in story.lately(_MEMORY)
        if each.span == claim.span and each.action is Action.ACCUSATION and party.actor in {of.actor for of in each.targets}
    )
    return frozenset(by.actor for each in charges for by in each.initiators if by.actor) if party.actor else frozenset()


def _is_told_before(claim: ClaimDraft, match: re.Match[str]) -> bool:
    """ "The rebels say the army has left, but the army denies this": what is denied is told in the same sentence."""
    return claim.deed is not None and claim.deed.span.end <= match.start() and bool(claim.speaker.name)


def _is_affirmed(claim: ClaimDraft) -> bool:
    return claim.stance in _AFFIRMING and claim.modality in (Modality.HAPPENED, Modality.ONGOING)


def _is_owned(claim: ClaimDraft) -> bool:
    """Whether it is only who did it that is denied, so that another may own up to it: "the league denied that it shot him"."""
    is_own = bool(claim.speaker.name) and claim.speaker.name in {party.name for party in claim.initiators}
    return claim.stance is Stance.DENIES and claim.modality is Modality.HAPPENED and is_own


def _may_be_meant(claim: ClaimDraft, match: re.Match[str]) -> bool:
    """Whether a claim is such as the words deny: "the claim" is somebody's, "any gains" are of ground."""
    family = CODES[claim.action].family
    if GROUND.search(match[0]):
        return family is Family.CONTROL
    if LOSS.search(match[0]) and claim.action is Action.DISPLACEMENT:
        return False  # who fled is no loss that somebody concedes
    return family is not Family.STATEMENT and (bool(claim.speaker.name) or not CLAIMED.search(match[0]))


def _is_bodys(claim: ClaimDraft, match: re.Match[str], story: Story) -> bool:
    """Whether a claim may be "the government's" or "the rebels'", where it is said so: a state's, or no state's."""
    body = OF_BODY.search(match[0])
    if body is None:
        return True
    known = story.gazetteer.actors.get(claim.speaker.actor)
    is_state = known.is_state if known else kind_of_words(claim.speaker.name)
    return is_state is bool(body["state"])


def _is_of(claim: ClaimDraft, party: Speaker, owners: tuple[str, ...], story: Story) -> bool:
    """Whether a claim may be what a party denies: nobody denies what they said themselves."""
    if claim.speaker.name and (claim.speaker.actor or claim.speaker.name) == (party.actor or party.name):
        return False
    keys = (claim.speaker.actor, *(each.actor for each in claim.initiators))
    known = (story.gazetteer.actors.get(key) for key in keys)
    called = (name for actor in known if actor for name in (actor.name, *actor.aliases))  # "Baku's account" is Azerbaijan's
    named = (claim.speaker.name, claim.speaker.text, *(each.name for each in claim.initiators), *called)
    stems = {word[:_STEM].casefold() for name in named for word in name.split()}
    return not owners or bool(stems & set(owners))
