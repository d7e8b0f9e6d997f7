"""A deed as one voice tells it at one place, drawn up as a claim."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.extraction.claims.codes import codes_of
from tracker.extraction.claims.counts import counts_of
from tracker.extraction.claims.doers import party_of
from tracker.extraction.claims.doers_before import besiegers
from tracker.extraction.claims.extent import extent_of
from tracker.extraction.claims.given import modality_of, stance_of
from tracker.extraction.claims.parties import Parties, parties_of
from tracker.extraction.claims.place_lands import in_its_time
from tracker.extraction.claims.placed import TAKEN_OVER, Placed
from tracker.extraction.claims.pointing_back import with_inherited, with_taken_up
from tracker.extraction.claims.responsibility import Laid
from tracker.extraction.claims.signs import is_attributive
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.tallies import OF_A_WAR, are_many
from tracker.extraction.claims.victims import harmed_by
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_choice import when_of
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace, Mention, Passage
from tracker.vocabulary import CODES, STATES, Effect, Extent, Resolution, When

_FOUGHT_FOR = frozenset({Effect.CONTESTS, Effect.BESIEGES})
_RUN_UP = re.compile(
    r"\b(?:after|following)\s+(?:[\w-]+\s+){0,4}?(?:hours|days|weeks|months|years)\s+of\s+(?:[\w-]+\s+){0,2}\Z", re.IGNORECASE
)
_BEFORE = 70  # characters before a deed that may say what it came before


def claim_of(
    deed: ActionMention,
    deeds: Sequence[ActionMention],
    passage: Passage,
    voice: Voice,
    placed: Placed | None,
    laid: Laid | None,
    story: Story,
) -> ClaimDraft:
    """The claim that a voice makes of a deed at a place, or at none, with its parties, day and numbers."""
    parties, doer = _parties_at(deed, passage, voice, placed, laid, story)
    dated = when_of(deed, passage, voice, frozenset(p.side for p in parties.initiators if p.side), story)
    counts, numbers = counts_of(deed, deeds, passage, story)
    said = (voice.attribution,) if voice.attribution else ()
    placed = None if placed and placed.rule in TAKEN_OVER and are_many(counts, OF_A_WAR) else placed
    placed = in_its_time(deed, placed, dated.when, passage, story)
    modality = modality_of(deed, passage, voice, story)
    against = harmed_by(deed, story)
    acled, plover = codes_of(deed, passage, modality, parties.is_state, against, story)
    site = placed.place.site if placed else None
    rules = (
        deed.rule,
        placed.rule if placed else "",
        site.rule if site else "",
        dated.rule,
        *(mention.rule for mention in said),
        doer,
    )
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
        place=_told_of(placed.place, extent_of(deed, placed, passage, story)) if placed else None,
        when=_ended(dated.when) if _is_over(deed) else dated.when,
        numbers=counts,
        rules=tuple(dict.fromkeys(filter(None, rules))),
        evidence=_once(found),
        background=deed.is_past_background or bool(deed.generality) or _is_run_up(deed, passage, story),
        against=against,
    )


def _parties_at(
    deed: ActionMention, passage: Passage, voice: Voice, placed: Placed | None, laid: Laid | None, story: Story
) -> tuple[Parties, str]:
    """The parties to a deed at a place, and the rule that names its doers where its own words name none."""
    parties = parties_of(deed, passage, voice.of_whom or voice, story)
    laid = laid if not parties.initiators else None
    parties = _with_blamed(parties, laid, story) if laid else parties
    parties = with_taken_up(deed, parties, voice, story)
    parties = with_inherited(deed, parties, placed.place.key if placed else "", story)
    before = () if parties.initiators else besiegers(deed, placed.place if placed else None, passage, story)
    parties = replace(parties, initiators=before) if before else parties
    return parties, laid.rule if laid else "claim.doer.besieging" if before else ""


def _with_blamed(parties: Parties, laid: Laid, story: Story) -> Parties:
    """The parties with those to whom the deed is laid as its doers; whoever did it did not suffer it."""
    blamed = tuple(dict.fromkeys(party_of(doer, story) for doer in laid.doers))
    suffered = tuple(each for each in parties.targets if each not in blamed)
    return replace(parties, initiators=blamed, targets=suffered, mentions=(*parties.mentions, *laid.doers))


def _told_of(place: ClaimPlace, extent: Extent) -> ClaimPlace:
    """The place with how much of it is told of; mostly all, and then it is as it was."""
    return place if place.extent is extent else replace(place, extent=extent)


def _once(mentions: Iterable[Mention | None]) -> tuple[Mention, ...]:
    """Each mention once; they are too few for it to be worth hashing all that they hold."""
    found: list[Mention] = []
    for mention in mentions:
        if mention and mention not in found:
            found.append(mention)
    return tuple(found)


def _is_run_up(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """ "Left the port after four days of fighting": fighting that had come before what is told."""
    if not deed.is_noun or CODES[deed.action].effect not in _FOUGHT_FOR:
        return False
    start = max(passage.span.start, deed.span.start - _BEFORE)
    return _RUN_UP.search(story.text, start, deed.span.start) is not None


def _is_over(deed: ActionMention) -> bool:
    """Whether a state is told as one of before: "had held it since May", and not "the besieged town"."""
    return deed.is_past_background and deed.action in STATES and not is_attributive(deed)


def _ended(when: When) -> When:
    """ "Had held it since May": since May, until some day that nobody tells."""
    if when.resolution is Resolution.FALLBACK:
        return When()  # over by some day before the report
    return replace(when, edtf=when.edtf.removesuffix("..")) if when.open_end else when
