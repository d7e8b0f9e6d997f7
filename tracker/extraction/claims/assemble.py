"""The mentions of a passage, and what earlier passages settle, into claims."""

import re
from collections.abc import Iterable, Sequence

from tracker.extraction.claims.aftermath import with_aftermath
from tracker.extraction.claims.answers import answer_in, answered
from tracker.extraction.claims.company import Company
from tracker.extraction.claims.counter import contradicted, counter_in
from tracker.extraction.claims.counting import voices_on
from tracker.extraction.claims.did_it import laid_to_others
from tracker.extraction.claims.doers import party_of
from tracker.extraction.claims.drafts import claim_of
from tracker.extraction.claims.each_other import told_by_each
from tracker.extraction.claims.gaps import next_told
from tracker.extraction.claims.incidents import with_incidents
from tracker.extraction.claims.merging import without_restatements
from tracker.extraction.claims.period import with_period
from tracker.extraction.claims.place_choice import places_of
from tracker.extraction.claims.repeats import without_repeats
from tracker.extraction.claims.reported_deeds import reported_in
from tracker.extraction.claims.responsibility import laid_in
from tracker.extraction.claims.retraction import retractions_in
from tracker.extraction.claims.same_blow import as_told_before
from tracker.extraction.claims.signs import OWN_PLACE
from tracker.extraction.claims.sites import with_sites
from tracker.extraction.claims.states import with_states
from tracker.extraction.claims.story import Story, story_of
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import ActionMention, ArticleText, AttributionMention, ClaimDraft, Mention, Passage
from tracker.vocabulary import Stance

_ALL = re.compile(
    r"(?:both|all|the two|the warring)\s+(?:warring\s+)?(?:sides|parties|camps)|each side|neither side", re.IGNORECASE
)
_COUNTED = re.compile(r"(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})?)[.)]\s")
_HEADING = 4  # words of a line that heads a part
_OFFER = re.compile(
    r"(?:reject|dismiss|rul|brush|oppos|wav)\w*[^.;,]{1,60}?\b(?:offers?|proposals?|calls?|demands?|plans?|appeals?|requests?|ideas?)\b",
    re.IGNORECASE,
)
# "The attack is the latest in a wave": it only places among others what is told already.
_LATEST = re.compile(
    r"\s(?:is|was)\s(?:only\s|just\s)?(?:the\s(?:latest|most\srecent)|one\sof\s(?:the|many|several))\b", re.IGNORECASE
)


def assemble(
    article: ArticleText, passages: Sequence[Passage], mentions: Iterable[Mention], gazetteer: Gazetteer
) -> tuple[ClaimDraft, ...]:
    """Every deed of the article on every voice that tells it, placed, dated and with its parties and numbers."""
    story = story_of(article, passages, mentions, gazetteer)
    company = Company(story)
    for passage in story.passages:
        story.post = passage.post
        deeds = without_restatements(
            reported_in(passage, story, company), story.text, story.places.within(passage.span), story.said_by(passage.span)
        )
        taken_back = retractions_in(deeds, passage, story)
        story.told.extend(taken_back)
        laid = laid_in(passage, deeds, story)
        for each in (each for each in laid if each.deed is None):
            story.laid.append((story.number_of[passage.span], tuple(party_of(doer, story) for doer in each.doers)))
        counter = counter_in(deeds, passage, story)
        if counter:
            deeds = tuple(deed for deed in deeds if not counter.span.holds(deed.span))
        for deed in () if taken_back else deeds:
            places = with_sites(deed, places_of(deed, passage, story), passage, story)
            to_whom = next((each for each in laid if each.deed == deed), None)
            first = len(story.told)
            for voice in voices_on(deed, passage, story):
                told = (
                    as_told_before(deed, claim_of(deed, deeds, passage, voice, placed, to_whom, story), story)
                    for placed in places
                )
                story.told.extend(claim for claim in told if _is_deed(deed, claim, story))
                story.told.extend(list(next_told(deed, story.told[first:], passage, story)))
            story.told[first:] = list(told_by_each(deed, story.told[first:], passage, story))
            if counter and counter.deed == deed:
                story.told.extend(contradicted(deed, counter, story))
        answer = answer_in(deeds, passage, story)
        if answer:
            answered(story.told, answer)
        story.told.extend(laid_to_others(passage, laid, story))
    claims = with_incidents(without_repeats(story.told, story.passages), story)
    whole = with_aftermath(with_states(claims, story), story)
    return with_period(whole, story.period, story.passages[0].span) if story.period else whole


def _is_deed(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """Whether it is more than talk in general ("an increase in killings"): told as a deed, denied, or with a day or number of its
    own."""
    if _denies_in_general(deed, claim) or (deed.is_noun and _LATEST.match(story.text, deed.span.end)):
        return False
    if _heads(claim, story) or _is_turned_down(deed, claim, story):
        return False
    if not deed.generality or claim.numbers or _is_said_untrue(claim, story):
        return True
    return claim.when.is_told


def _heads(claim: ClaimDraft, story: Story) -> bool:
    """Whether a line without a verb, a place or a number only heads what comes: "Air campaign"."""
    line, span = claim.quote.strip(), claim.span
    is_counted = _COUNTED.match(line) is not None  # "C. Attacks against the Mission"
    is_short = len(line.split()) <= _HEADING * (1 + is_counted) and line[-1:].isalnum() and not claim.numbers
    if not is_short or story.text[span.end : span.end + 1] not in ("\n", "\r"):
        return False
    if not all(place.in_actor for place in story.places.within(span)):
        return False
    if any(not each.is_noun for each in story.actions.within(span)):
        return is_counted
    is_part = story.number_of[span] > 0 and not story.times.within(span)  # "Death of the general", and no headline
    return is_counted or is_part or not story.actors.within(span)


def _denies_in_general(deed: ActionMention, claim: ClaimDraft) -> bool:
    """ "Both sides deny targeting civilians": what each always says, and no word on the deed told before."""
    is_of_all = claim.stance is Stance.DENIES and _ALL.fullmatch(claim.speaker.name) is not None
    return is_of_all and not deed.is_noun and not OWN_PLACE.intersection(claim.rules)


def _is_turned_down(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """ "The rebels rejected an offer of talks": they turn it down, and do not deny that it was made."""
    said = (each for each in claim.evidence if isinstance(each, AttributionMention) and each.stance is Stance.DENIES)
    return any(each.cue is not None and _OFFER.match(story.text, each.cue.start, deed.span.end) for each in said)


def _is_said_untrue(claim: ClaimDraft, story: Story) -> bool:
    """ "The army denied that any massacre took place": it is denied in so many words."""
    said = (each for each in claim.evidence if isinstance(each, AttributionMention) and each.stance is Stance.DENIES)
    return any(each.cue is not None and each.cue.of(story.text).lower().startswith("den") for each in said)
