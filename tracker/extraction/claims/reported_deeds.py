"""Which deeds a passage reports, of all that it names."""

import re
from collections.abc import Sequence

from tracker.extraction.claims.captors import captors_of
from tracker.extraction.claims.company import Company
from tracker.extraction.claims.own_dead import losing
from tracker.extraction.claims.place_back import speaks_back
from tracker.extraction.claims.pointing_back import is_unclaimed, only_counts_from, points_back
from tracker.extraction.claims.prisoners import as_prisoner
from tracker.extraction.claims.signs import is_attributive
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.tallies import is_running_total
from tracker.extraction.claims.truces import is_beside
from tracker.extraction.mentions import ActionMention, Passage
from tracker.vocabulary import CODES, Action, Family, Modality, Span, Stance

_RELATIVE = re.compile(r"\b(?:who|whom|that|which|whose)\b|,", re.IGNORECASE)
_ASIDE = re.compile(r",\s(?:which|who)\s[^,;:.]*\Z", re.IGNORECASE)
_MARKS = frozenset(
    {Action.EXECUTION, Action.WOUNDING, Action.ARREST, Action.DISPLACEMENT, Action.CAPTURE}
)  # "detained protesters"
_BODY = "en.actor.organisation"
_NEAR = 90  # characters before a deed in which its clause begins
_DISMISSED = re.compile(r"(?:reject|dismiss)", re.IGNORECASE)


def reported_in(passage: Passage, story: Story, company: Company) -> tuple[ActionMention, ...]:
    """The deeds a passage reports: not what only describes a speaker, names a time or points back ("during their offensive")."""
    deeds = story.actions.within(passage.span)
    if not deeds:
        return ()
    sources = [said.source for said in story.said_by(passage.span) if said.source and said.source.overlaps(passage.span)]
    named = [time.span for time in story.times.within(passage.span) if time.event_phrase]
    told = [deed for deed in deeds if not _is_name(deed, story) and not any(span.overlaps(deed.span) for span in named)]
    told = [deed for deed in told if not any(_is_in(deed, span) for span in sources) or _is_news(deed, sources, story)]
    told = [deed for deed in told if not is_beside(deed, story)]
    told = [losing(captors_of(deed, told, story)) for deed in told if not is_running_total(deed, passage, story)]
    told = [deed for deed in told if not only_counts_from(deed, passage, story)]
    told = [deed for deed in told if deed.action is not Action.REJECTION or not _only_denies(deed, told, passage, story)]
    refused = [deed for deed in told if deed.action is Action.REJECTION]
    told = [deed for deed in told if deed.action is not Action.THREAT or not any(_is_offered(each, deed) for each in refused)]
    told = [as_prisoner(deed, story) for deed in told if not (deed.action in _MARKS and is_attributive(deed))]
    return tuple(
        deed for deed in told if company.is_meant(deed, passage) and not (points_back(deed, story) or is_unclaimed(deed, story))
    )


def _is_name(deed: ActionMention, story: Story) -> bool:
    """Whether a deed is the name of a place or stands in that of a known one ("the Old Battle Square") or of a body ("Front for
    the Liberation of Harim")."""
    is_written_so = deed.text[0].isupper()
    of_place = any(
        place.span == deed.span or ((place.key or is_written_so) and place.span.holds(deed.span))
        for place in story.places.touching(deed.span)
    )
    bodies = story.actors.touching(deed.span) if is_written_so and deed.is_noun and not deed.text.isupper() else ()
    return of_place or any(body.rule == _BODY and body.span.holds(deed.span) for body in bodies)


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
        is_halted = deed.modality is Modality.HALTED  # "the offensive planned for May was called off"
        return deed.is_noun and (bool(deed.beside) or is_halted)  # "held a sit-in"
    opens = any(source.start == deed.subject.start and deed.subject.end <= deed.span.start for source in sources)
    return opens and not _RELATIVE.search(story.text, deed.subject.end, deed.span.start)


def _is_aside(deed: ActionMention, story: Story) -> bool:
    """Whether a deed is told whole in a clause about the speaker: "the brigade, which took Harim in May, said"."""
    if deed.is_noun or deed.object is None or not _ASIDE.search(story.text, max(0, deed.span.start - _NEAR), deed.span.start):
        return False
    return speaks_back(deed.object, story) or any(not place.in_actor for place in story.places.within(deed.object))
