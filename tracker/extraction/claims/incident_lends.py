"""What an incident lends to a claim of it whose own words do not tell: the day, the place, who did it, the codes."""

from dataclasses import replace

from tracker.extraction.claims.cast import are_opposed
from tracker.extraction.claims.days_beside import UNDATED
from tracker.extraction.claims.incident_kinds import COMES_OF_IT, OUTCOME, Incident, Kind
from tracker.extraction.claims.own_dead import may_have_done
from tracker.extraction.claims.story import PRONOUNS, Story
from tracker.extraction.mentions import ClaimDraft, Party, PlaceMention, Speaker
from tracker.extraction.rules.en.grounds import FROM_BOMB, FROM_STRIKES
from tracker.vocabulary import CODES, Family, Harmed, Modality, Stance, acled_of

_CLAIMED = "en.responsibility.claimed"
_CAUSES = (FROM_STRIKES, FROM_BOMB)
_ABOUT, _TAKEN_OVER = "claim.place.article", "claim.place.inherited"


def completed(claim: ClaimDraft, incident: Incident, story: Story) -> ClaimDraft:
    """A claim of an incident with what the others of it tell."""
    return _coded(_done(_placed(_dated(claim, incident), incident, story), incident, story), incident)


def _dated(claim: ClaimDraft, incident: Incident) -> ClaimDraft:
    """On the day that another claim of the incident tells, where only the report's day is known."""
    if incident.when is None or not _is_undated(claim):
        return claim
    return replace(claim, when=incident.when.inherited(), rules=(*claim.rules, "claim.when.incident"))


def _is_undated(claim: ClaimDraft) -> bool:
    return claim.modality is Modality.HAPPENED and claim.when.resolution in UNDATED


def _says_which(claim: ClaimDraft, story: Story) -> bool:
    """ "Nine were killed in the strikes": the words point back at an act told before."""
    deed = claim.deed
    return deed is not None and any(cause.pattern.match(story.text, deed.span.end, claim.span.end) for cause in _CAUSES)


def _placed(claim: ClaimDraft, incident: Incident, story: Story) -> ClaimDraft:
    """Where another claim of the incident puts it, where no place is told or only one that was told of something else."""
    borrowed = {_ABOUT, _TAKEN_OVER} if _says_which(claim, story) else {_ABOUT}
    if incident.place is None or (claim.place and borrowed.isdisjoint(claim.rules)):
        return claim
    if are_opposed(claim.initiators, incident.place.initiators, story):
        return claim  # "Norlandic jets struck a mill. Rebels fired rockets at Harim."
    mention = next((each for each in incident.place.evidence if isinstance(each, PlaceMention)), None)
    evidence = (*(each for each in claim.evidence if not isinstance(each, PlaceMention)), *((mention,) if mention else ()))
    rules = (*(rule for rule in claim.rules if rule not in borrowed), "claim.place.incident")
    return replace(claim, place=incident.place.place, evidence=evidence, rules=rules)


def _done(claim: ClaimDraft, incident: Incident, story: Story) -> ClaimDraft:
    """By whom another claim of the incident says, where it names nobody."""
    if claim.initiators or not incident.doer or (incident.named_by and not _agree(incident.named_by, claim)):
        return claim
    if claim.speaker.actor and any(party.actor == claim.speaker.actor for party in incident.doer):
        return claim  # whoever speaks of "the attack" does not say that they did it
    if incident.named_by and claim.span.start < incident.named_by.span.start and _is_they(claim, story):
        return claim  # "They came at night," a farmer said: nobody whom the report names later
    told_by = incident.named_by.action if incident.named_by else claim.action
    is_bomb = incident.kind is Kind.BOMB and incident.named_by is not None and _is_owned_up(incident.named_by)
    if CODES[claim.action].family is Family.REMOTE and CODES[told_by].family is not Family.REMOTE and not is_bomb:
        return claim  # whoever stormed the town need not have bombed it
    if claim.action in OUTCOME and not may_have_done(incident.doer, told_by, claim, story):
        return claim
    targets = tuple(party for party in claim.targets if party not in incident.doer)
    return replace(claim, initiators=incident.doer, targets=targets, rules=(*claim.rules, "claim.doer.incident"))


def _is_they(claim: ClaimDraft, story: Story) -> bool:
    subject = claim.deed.subject if claim.deed and not claim.deed.is_noun else None
    return subject is not None and subject.of(story.text).lower() in PRONOUNS


def _is_owned_up(claim: ClaimDraft) -> bool:
    """ "Claimed responsibility for the attack": whatever sort of attack it was."""
    if claim.deed is None or not claim.deed.is_noun:
        return False
    return _CLAIMED in claim.rules or any(_is_speaker(party, claim.speaker) for party in claim.initiators)


def _agree(named_by: ClaimDraft, claim: ClaimDraft) -> bool:
    """Whether two claims may mean one doer: what one party says of another is put in nobody else's mouth, nor on another day."""
    speaker = named_by.speaker
    owns_up = any(_is_speaker(party, speaker) for party in named_by.initiators)
    if claim.stance is Stance.CONFIRMS and any(
        party.actor and party.actor == claim.speaker.actor for party in named_by.initiators
    ):
        return True  # "the group confirmed the raid"
    if speaker.name and speaker != claim.speaker and not owns_up:
        return False
    apart = named_by.when.edtf != claim.when.edtf
    return not (apart and named_by.when.is_told and claim.when.is_told)


def _is_speaker(party: Party, speaker: Speaker) -> bool:
    """Whether a doer speaks himself, also by a name that is longer: "a group calling itself the Free Bakers"."""
    return party.actor == speaker.actor and (party.name == speaker.name or speaker.name.endswith(f" {party.name}"))


def _coded(claim: ClaimDraft, incident: Incident) -> ClaimDraft:
    """ "Twelve were wounded" and "the attack" with the codes of the bombing, or of the attack on teachers, that they came of."""
    if claim.action not in COMES_OF_IT:
        return claim
    if incident.codes is not None:
        acled, plover = incident.codes
        return replace(claim, acled=acled, plover=plover)
    if claim.against is Harmed.UNTOLD and Harmed.UNARMED in incident.harmed:
        return replace(claim, acled=acled_of(claim.action, harmed=Harmed.UNARMED))
    return claim
