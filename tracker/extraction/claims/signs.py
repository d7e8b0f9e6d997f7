"""What the words around a claim's deed show of it: is it told as one act, of which day and place, to whom."""

import re
from dataclasses import dataclass

from tracker.extraction.claims.given import is_given
from tracker.extraction.claims.named_again import ANSWERED, DEFUSED, WORD
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ClaimDraft, ClaimPlace
from tracker.extraction.rules.en import grounds
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import wordset
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import Action, Harmed, Modality, PlacePrecision, Resolution, Span, Stance

_AROUND_IT = Shortlist((grounds.PASSING, grounds.SKIRMISH, grounds.MANY))
_BEFORE, _AFTER = 60, 12  # characters around a deed
_AROUND = 400  # characters of a sentence to each side that are looked at
_HEAD = 80  # characters of a sentence that may say "another"
_LEAD = 3  # passages that lead an article
_DONE_TO = re.compile(r"\s+(?:of|on|against|at|in which)\b", re.IGNORECASE)
_LONGEST = 200  # characters of a subject that are looked at
_WEAPON = "en.action.bombing.weapon"  # "a bomb", "a charge of dynamite"
_DIED = re.compile(r"(?:has\s+|have\s+|had\s+)?(?:die[sd]?|succumb(?:s|ed)?|deaths?|dead)\b", re.IGNORECASE)
_HELPED = re.compile(r"\b(?:to|did|not|will|would|could|can|may|might)\s+(?:\w{1,20}\s+)?\Z", re.IGNORECASE)
_WHOSE = re.compile(r"(?:his|her)\s+\w", re.IGNORECASE)
_BACK = frozenset({"claim.place.referred", "claim.place.inherited"})
_THERE = re.compile(r"\bthere\b")
_BLANK = 2  # characters between a participle and its noun
_WENT_OFF = re.compile(r"explo(?:sions?|ded)|blasts?|detonated|went off|blew up", re.IGNORECASE)
_NO_NAMES = wordset(
    "the and with two three four five six seven eight nine ten several people persons person were was who that other others more "
    "than least some many one him her them they man men member members his their killed wounded injured dead"
)
WIDE = frozenset({PlacePrecision.COUNTRY, PlacePrecision.PROVINCE, PlacePrecision.AREA})
_SET_APART = "claim.place.wider"  # done elsewhere, or at a border
OWN_PLACE = frozenset({"claim.place.clause", "claim.place.listed"})
HARM = frozenset({Action.WOUNDING, Action.CASUALTIES})
_MORE = HARM | {Action.KILLING}


@dataclass(frozen=True, slots=True)
class Signs:
    """A claim with what its sentence shows: `shown` are the names of the signs, `victims` the telling words
    of who was harmed, `doers` those who did it."""

    claim: ClaimDraft
    number: int
    paragraph: int
    part: int
    shown: frozenset[str]
    victims: frozenset[str]
    doers: frozenset[str]
    place: str
    days: Span | None

    def has(self, sign: str) -> bool:
        """Whether a sign is shown."""
        return sign in self.shown


def signs_of(claim: ClaimDraft, story: Story) -> Signs:
    """Look once at a claim's deed and at the words around it."""
    number = story.number_of[claim.span]
    deed = claim.deed
    shown = {name for name, holds in _of_claim(claim, number, story).items() if holds}
    if deed is not None:
        shown |= {name for name, holds in {**_of_deed(deed, claim, story), **_of_parties(deed, claim, story)}.items() if holds}
    words = (word.lower() for party in claim.targets for word in WORD.findall(party.name))
    return Signs(
        claim,
        number,
        story.passages[number].paragraph,
        story.parts.part_of.get(story.passages[number].paragraph, -1),
        frozenset(shown),
        frozenset(words) - _NO_NAMES,
        frozenset(party.actor or party.name.lower() for party in claim.initiators),
        _place(claim),
        None if "in_sum" in shown and not claim.when.is_told else _days(claim),
    )


def _of_claim(claim: ClaimDraft, number: int, story: Story) -> dict[str, bool]:
    return {
        "in_sum": story.passages[number].paragraph in story.parts.sums,
        "headline": story.passages[number].paragraph in story.parts.headlines,
        "in_post": story.passages[number].post > 0,
        "dated": claim.when.is_told,
        "placed": bool(OWN_PLACE.intersection(claim.rules)),
        "referred": "claim.place.referred" in claim.rules,
        "local": claim.place is not None and (claim.place.precision not in WIDE or _is_village(claim.place)),
        "there": _points_there(claim, story),
        "unarmed": claim.against is Harmed.UNARMED,
        "harm": claim.action in HARM,
        "lead": number < _LEAD or story.passages[number - _LEAD].post != story.passages[number].post,
        "assault": claim.action is Action.ASSAULT,
    }


def _of_deed(deed: ActionMention, claim: ClaimDraft, story: Story) -> dict[str, bool]:
    text, span = story.text, claim.span
    first, last = max(span.start, deed.span.start - _AROUND), min(span.end, deed.span.end + _AROUND)
    before = text[max(span.start, deed.span.start - _BEFORE) : deed.span.start]
    after = text[deed.span.end : min(span.end, deed.span.end + _AFTER)]
    around = {rule.name for rule, _ in _AROUND_IT.matches(text, story.low, first, last)}
    is_noun = deed.is_noun
    is_ordinal = is_noun and bool(grounds.ORDINAL.pattern.search(before)) and not _is_counted_as(deed, claim, story)
    is_definite = is_noun and not is_ordinal and bool(grounds.DEFINITE.pattern.search(before))
    is_indefinite = is_noun and not is_definite and bool(grounds.INDEFINITE.pattern.search(before))
    return {
        "definite": is_definite,
        "ordinal": is_ordinal,
        "indefinite": is_indefinite,
        "plural": is_noun and _is_plural(deed.text),
        "done_to": is_noun and (deed.text.lower().endswith(" of") or bool(_DONE_TO.match(after))),
        "another": _is_another(deed, claim, story) or _SET_APART in claim.rules,
        "more": _is_more(deed, claim, story),
        "further": _is_further(deed, claim, story),
        "counted_as": _is_counted_as(deed, claim, story),
        "reason": is_noun and bool(grounds.REASON.pattern.search(before)),
        "attempt": not is_noun and bool(grounds.ATTEMPT.pattern.search(before)),
        "dud": _is_dud(deed, claim, before),
        "defused": deed.rule == DEFUSED,
        "went_off": bool(_WENT_OFF.search(deed.text)) and not _is_dud(deed, claim, before),
        "habitual": _is_habitual(deed, claim, before),
        "attributive": is_attributive(deed),
        "bare": is_noun and deed.object is None and not is_definite and not is_indefinite,
        "answered": is_noun and bool(ANSWERED.search(before)),
        "series": is_noun and _is_plural(deed.text) and bool(grounds.SERIES.pattern.search(before)),
        "measure": bool(grounds.MEASURE.pattern.search(before)),
        "passing": grounds.PASSING.name in around,
        "given": is_given(deed, story.passages[story.number_of[span]], story),
        "from_strikes": not is_noun and bool(grounds.FROM_STRIKES.pattern.match(text, deed.span.end, last)),
        "from_bomb": not is_noun and bool(grounds.FROM_BOMB.pattern.match(text, deed.span.end, last)),
        "of_wounds": _is_of_wounds(deed, claim, text),
        "murder": bool(grounds.MURDER.pattern.search(deed.text)),
        "weapon": deed.rule == _WEAPON,
        "skirmish": grounds.SKIRMISH.name in around,
        "raid": bool(grounds.RAID.pattern.search(deed.text)),
        "many": grounds.MANY.name in around,
        "quoted": text.count('"', first, deed.span.start) % 2 == 1
        or text.rfind("“", first, deed.span.start) > text.rfind("”", first, deed.span.start),
    }


def _is_another(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """Whether the head of a sentence says that its deed is another; "were also killed" only adds to the harm told before."""
    text, start = story.text, claim.span.start
    end = min(claim.span.end, start + _HEAD)
    match = grounds.ANOTHER.search(text, story.low, start, end)
    if match is None or _is_counted_as(deed, claim, story):
        return False
    return not _is_more(deed, claim, story) or grounds.ANOTHER.search(text, story.low, match.end(), end) is not None


def _is_more(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """ "Two nurses were also killed": more of the harm told before."""
    if claim.action not in _MORE or deed.is_noun:
        return False
    before = story.low[max(claim.span.start, deed.span.start - _BEFORE) : deed.span.start]
    return before.endswith(("were also ", "was also ", "are also ")) or _is_further(deed, claim, story)


def _is_further(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """ "Another 30 people were wounded": the same deed's, where no place of their own is told."""
    if claim.action not in _MORE or deed.is_noun or not OWN_PLACE.isdisjoint(claim.rules):
        return False
    return grounds.FURTHER.pattern.match(story.text, claim.span.start, deed.span.start) is not None


def _is_counted_as(deed: ActionMention, claim: ClaimDraft, story: Story) -> bool:
    """ "It was the second attack in a month": the one told before, as one of several."""
    return deed.is_noun and grounds.COUNTED_AS.pattern.match(story.text, claim.span.start, deed.span.start) is not None


def _is_of_wounds(deed: ActionMention, claim: ClaimDraft, text: str) -> bool:
    """ "Two of the wounded died in a hospital far away": later, and elsewhere, of the deed told before."""
    if claim.action not in _MORE or not _DIED.match(deed.text):
        return False
    return grounds.OF_WOUNDS.pattern.search(text, claim.span.start, min(claim.span.end, claim.span.start + _AROUND)) is not None


def _is_habitual(deed: ActionMention, claim: ClaimDraft, before: str) -> bool:
    """ "Gunmen kidnap people to pay for the war": a verb in the present that tells of no one deed."""
    kinds = kinds_of(deed.text.split()[0].lower())
    is_present = FormKind.PAST not in kinds and bool({FormKind.BASE, FormKind.PRESENT} & set(kinds))
    return not deed.is_noun and is_present and claim.modality is Modality.HAPPENED and not _HELPED.search(before)


def is_attributive(deed: ActionMention) -> bool:
    """ "A stolen car": a deed that only describes a noun."""
    if deed.is_noun or deed.subject is not None or deed.object is None or not deed.is_past_background:
        return False
    return 0 < deed.object.start - deed.span.end <= _BLANK


def _is_dud(deed: ActionMention, claim: ClaimDraft, before: str) -> bool:
    """Whether a bomb did not go off: by itself, or because it was defused."""
    if deed.rule == DEFUSED:
        return claim.stance is not Stance.DENIES
    return deed.negated and claim.action is Action.BOMBING and bool(grounds.DUD.pattern.search(before))


def _of_parties(deed: ActionMention, claim: ClaimDraft, story: Story) -> dict[str, bool]:
    """Whether irregulars did it, and whether it was done to a person with a name."""
    doers = " ".join((*(party.name for party in claim.initiators), _subject(deed, story)))
    return {
        "new_victims": deed.object is not None and bool(grounds.SOMEBODY.pattern.match(story.text, deed.object.start)),
        "others": deed.object is not None and bool(grounds.OTHERS.pattern.match(story.text, deed.object.start)),
        "whose": deed.object is not None and bool(_WHOSE.match(story.text, deed.object.start)),
        "irregulars": bool(grounds.IRREGULARS.pattern.search(doers)),
        "person": deed.object is not None and any(actor.is_person for actor in story.actors.touching(deed.object)),
    }


def _subject(deed: ActionMention, story: Story) -> str:
    return story.text[deed.subject.start : min(deed.subject.end, deed.subject.start + _LONGEST)] if deed.subject else ""


def _is_plural(words: str) -> bool:
    parts = words.lower().split()
    return (parts[0] if parts[-1] == "of" else parts[-1]).endswith("s")


def _is_village(place: ClaimPlace) -> bool:
    """Whether a place that no gazetteer knows is known to lie in one that it does, which leaves it no point of its own."""
    return not place.key and place.precision is PlacePrecision.AREA


def _points_there(claim: ClaimDraft, story: Story) -> bool:
    """ "Eleven died there": at the place that the words point back at."""
    deed = claim.deed
    if deed is None or _BACK.isdisjoint(claim.rules):
        return False
    return _THERE.search(story.low, deed.span.end, min(claim.span.end, deed.span.end + _BEFORE)) is not None


def _place(claim: ClaimDraft) -> str:
    return (claim.place.key or claim.place.name) if claim.place else ""


def _days(claim: ClaimDraft) -> Span | None:
    """The days of a claim as a span of ordinals, None where only the report's day is known."""
    first, last = claim.when.first or claim.when.last, claim.when.last or claim.when.first
    if first is None or last is None or claim.when.resolution in (Resolution.FALLBACK, Resolution.UNKNOWN):
        return None
    return Span(first.toordinal(), last.toordinal())
