"""What stands before a verb: its subject, or that of the verb above it."""

from tracker.extraction.actions.asides import nouns_before
from tracker.extraction.actions.chunks import before_after, first_finite, last_finite, subject_chunk, without_lead
from tracker.extraction.actions.clauses import Sentence, asked_once, group_start, is_finite
from tracker.extraction.actions.objects import object_of
from tracker.extraction.actions.subject_bounds import (
    JOINS,
    asks_who,
    before_participle,
    before_that,
    before_who,
    beside_verb,
    in_which,
)
from tracker.extraction.actions.urged import asked, forced, is_anybody_s_attempt, seen_or_urged, who_tried
from tracker.extraction.actions.verbs_above import is_no_subject, is_verb_alone, is_verb_first, verb_above
from tracker.extraction.rules.en.actions.forms import FormKind, kinds_of
from tracker.extraction.rules.en.actions.grammar import (
    ACCUSING,
    BE,
    BREAKS,
    CHARGING,
    PREPOSITIONS,
    PREVENTING,
    PRONOUNS_SUBJECT,
    RELATIVES,
    SAYING,
    wordset,
)
from tracker.vocabulary import Span

_EACH_OTHER = (("each", "other"), ("one", "another"))  # whoever accuses is accused too
_FLEEING = wordset("flee flees fled fleeing escape escapes escaped escaping")
_NOBODY = wordset("no nobody none neither")
_BLOWS = wordset(
    "attack attacks bombing bombings strike strikes airstrike airstrikes raid raids shooting shootings explosion explosions "
    "blast blasts ambush ambushes assault assaults operation operations offensive"
)
_ORDINALS = wordset("first second third fourth fifth sixth seventh eighth ninth tenth latest only last next")
_ROW_OF_CHARGES = 16  # words of "of burning the mill and the houses around it and"
_CHARGE = 12  # words of "charged two brothers of the mayor of Harim with"
_WHOM = 6  # words of "whom the two elders accused"
_ASIDE = 12  # words between commas
_ROW = 8  # words of "was the third leader of farmers to"
_IN_THEM, _REACH = wordset("in after during following by"), 9  # what leads to blows that others struck, and how many words back
_BEFORE_IT = wordset("after before while on upon since by having")
_OPENERS = _BEFORE_IT | wordset(
    "hours hour days day weeks minutes shortly soon just an a two three four five several some long not first"
)
_OPENING, _FRONTED = 5, 24  # words that open a sentence, and that its first clause and its subject have
_SAYING = wordset("saying adding claiming insisting stating stressing arguing")
_OWNING_UP = wordset("denied denies deny denying admitted admits admit acknowledged")  # "denied losing the town"


@asked_once
def subject_of(sentence: Sentence, group: int, *, nonfinite: bool) -> Span | None:
    """Who a verb group at `group` belongs to; an infinitive or participle takes the subject of the verb above it."""
    if _is_nobody_s(sentence, group, nonfinite=nonfinite):
        return None
    if nonfinite and (other := _told_before_it(sentence, group) or fronted(sentence, group)):
        return other
    first, last = subject_chunk(sentence, group, nonfinite=nonfinite)
    if first >= last or (nonfinite and sentence.words[first] in _NOBODY):
        return None  # "no group has owned up to planting the bomb"
    if nonfinite and 0 < first < group and sentence.words[first - 1] == "," and is_no_subject(sentence, first, last, group):
        return subject_of(sentence, first, nonfinite=True)
    if sentence.words[last - 1] in PRONOUNS_SUBJECT and not _is_object(sentence, first, last):
        return sentence.stretch(last - 1, last)
    # "entered the clinic and took", "entered it after shelling by the army and took": one subject for both
    is_then = sentence.words[group - 1 : group + 1] == (",", "then")
    is_second = is_then or (last < group and not JOINS.isdisjoint((sentence.words[last], sentence.words[group - 1])))
    is_second = is_second or _is_in_row(sentence, first, last, group)
    if is_second:
        first, last = before_after(sentence, first, last, is_then=is_then)
    nonfinite = nonfinite or is_second
    if nonfinite and (verb := verb_above(sentence, first, last, group)):
        return subject_of(sentence, verb, nonfinite=verb == first and not is_verb_first(sentence, first))
    if not nonfinite and (whom := _whom_a_clause_hangs_on(sentence, first, last)):
        return whom
    last, led = before_participle(sentence, first, last)
    finite = first_finite(sentence, first, led) if nonfinite else last_finite(sentence, first, led)
    if nonfinite and is_verb_alone(sentence, first, last):
        return subject_of(sentence, first, nonfinite=False)  # "X, the chief, denied ordering it"
    first, last = beside_verb(sentence, first, last, finite, group, ends=nonfinite or (finite is not None and finite + 1 >= led))
    first = _behind_saying(sentence, without_lead(sentence, in_which(sentence, first, last), last), last)
    return sentence.stretch(first, min(last, len(sentence.words)))


def _whom_a_clause_hangs_on(sentence: Sentence, first: int, last: int) -> Span | None:
    """The girls of "two girls who tried to flee were", the group of "a group that had held the town left"; None elsewhere."""
    who, that = before_who(sentence, first, last), before_that(sentence, first, last)
    if who is not None:
        return sentence.stretch(without_lead(sentence, first, who), who)
    return nouns_before(sentence, that) if that is not None else None


def _is_in_row(sentence: Sentence, first: int, last: int, group: int) -> bool:
    """Whether a verb goes on behind a comma for whom the one before it tells of: "had cut the road, surrounded the town"."""
    words = sentence.words
    if last != group - 1 or words[last] != "," or FormKind.PAST not in kinds_of(words[group]) or words[group] in SAYING:
        return False
    is_suffered = words[group] in BE or "by" in words[group + 1 : group + 3]  # "entered Harim, captured by rebels in May"
    told = None if is_suffered else first_finite(sentence, first, last)
    return told is not None and words[told] not in BE and RELATIVES.isdisjoint(words[first:told])


def fronted(sentence: Sentence, group: int) -> Span | None:
    """Whose a deed is that opens a sentence: the militia of "after taking the town, the militia burned the court", of "having
    lost the town, the militia left"."""
    words = sentence.words
    is_led = 0 < group <= _OPENING and words[group - 1] in _BEFORE_IT and _OPENERS.issuperset(words[:group])
    if not is_led and group > 0:
        return None
    for comma in (at for at in range(group + 1, min(group + _FRONTED, len(words))) if words[at] == ","):
        if not is_led and words[0] != "having" and first_finite(sentence, group + 1, comma) is not None:
            return None  # "taking the town would be hard, the mayor said"
        finite = first_finite(sentence, comma + 1, min(comma + _FRONTED, len(words)))
        if finite is not None and BREAKS.isdisjoint(words[comma + 1 : finite]):
            return sentence.stretch(comma + 1, group_start(sentence, finite))
    return None


def _is_nobody_s(sentence: Sentence, group: int, *, nonfinite: bool) -> bool:
    """Whether nobody is told of: "asked who had shot him", "an attempt to rescue them", "families fled fighting in the port"."""
    if nonfinite and group and sentence.words[group] == "targeting" and sentence.words[group - 1] in _BLOWS:
        return not _IN_THEM.isdisjoint(sentence.words[max(0, group - _REACH) : group])  # "killed in raids targeting pilgrims"
    is_flight = nonfinite and sentence.words[group - 1] in _FLEEING
    return is_flight or asks_who(sentence, group) or (nonfinite and is_anybody_s_attempt(sentence, group))


def _behind_saying(sentence: Sentence, first: int, last: int) -> int:
    """Where the subject stands behind "saying it had no intention of taking the town", "a letter saying rebels had"; the first
    word where nobody says so."""
    said = next((at for at in range(last - 2, first - 1, -1) if sentence.words[at] in _SAYING), None)
    if said is None or (said == first and sentence.words[last - 1] not in PRONOUNS_SUBJECT):
        return first
    return said + 1 + (sentence.words[said + 1] == "that" and said + 2 < last)


def _is_object(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the pronoun that ends a chunk is no subject: "denied it and accused", "two assaults on it were repelled"."""
    if sentence.words[last - 1] == "it" and last > 1 and is_finite(sentence, last - 2):
        return True
    return last - first > 1 and sentence.words[last - 2] in PREPOSITIONS


def _told_before_it(sentence: Sentence, group: int) -> Span | None:
    """Who is told of by the words right before an infinitive or participle: accused of it, trying it, denying it."""
    if group and sentence.words[group - 1] in _OWNING_UP:
        return subject_of(sentence, group_start(sentence, group - 1), nonfinite=False)
    return _one_of_row(sentence, group) or _accused_or_trying(sentence, group) or seen_or_urged(sentence, group)


def _one_of_row(sentence: Sentence, group: int) -> Span | None:
    """Who is told of in "he was the third judge to be killed", "she is the latest to be shot"."""
    words = sentence.words
    if words[group : group + 2] != ("to", "be"):
        return None
    be = next((at for at in range(group - 1, max(group - _ROW, 0), -1) if words[at] in BE), None)
    is_row = be is not None and not _ORDINALS.isdisjoint(words[be:group]) and BREAKS.isdisjoint(words[be:group])
    return subject_of(sentence, group_start(sentence, be), nonfinite=False) if be is not None and is_row else None


def _accused_or_trying(sentence: Sentence, group: int) -> Span | None:
    """Who is accused of a deed or kept from it, or whose attempt it was."""
    is_charge = group > 1 and sentence.words[group - 1] in ("of", "for", "from", "with")
    return (
        (_accused(sentence, group - 1) if is_charge else _also_accused(sentence, group))
        or who_tried(sentence, group)
        or forced(sentence, group)
        or asked(sentence, group)
    )


def _accused(sentence: Sentence, of: int) -> Span | None:
    """The rebels of "accused the rebels of shelling", "stopped the rebels from shelling"."""
    prevents, charges = sentence.words[of] == "from", sentence.words[of] == "with"
    verbs = PREVENTING if prevents else CHARGING if charges else ACCUSING
    stop = _before_aside(sentence, of)
    for at in range(stop - 1, max(stop - 12, -1), -1):
        if sentence.words[at] in verbs:
            if sentence.words[at + 1 : at + 3] in _EACH_OTHER:
                return subject_of(sentence, group_start(sentence, at), nonfinite=False)
            return sentence.stretch(at + 1, stop) or (None if charges else _charged(sentence, at))
        if sentence.words[at] in BREAKS:
            break
    return None


def charged_with(sentence: Sentence, with_: int) -> Span | None:
    """The brothers of "charged two brothers with the murder of a judge", "two brothers were sentenced for the murder"."""
    for at in range(with_ - 1, max(with_ - _CHARGE, -1), -1):
        if sentence.words[at] in CHARGING:
            return (object_of(sentence, at + 1) if at + 1 < with_ else None) or _charged(sentence, at)
        if sentence.words[at] in BREAKS:
            break
    return None


def _before_aside(sentence: Sentence, of: int) -> int:
    """Where what is told of the accused between commas begins: "accused the league, a band of bakers, of"."""
    if of < 2 or sentence.words[of - 1] != ",":
        return of
    return next((at for at in range(of - 2, max(of - _ASIDE, 0), -1) if sentence.words[at] == ","), of)


def _also_accused(sentence: Sentence, group: int) -> Span | None:
    """The soldiers of "accused soldiers of going from house to house and shooting men"."""
    words = sentence.words
    if group < 2 or words[group - 1] != "and" or not words[group].endswith("ing"):
        return None
    for at in range(group - 2, max(group - _ROW_OF_CHARGES, 0), -1):
        if words[at] in BREAKS or is_finite(sentence, at):
            return None
        if words[at] in ("of", "for") and words[at + 1].endswith("ing"):
            return _accused(sentence, at)
    return None


def _charged(sentence: Sentence, accused: int) -> Span | None:
    """The men of "men accused of planting a bomb", "the men are suspected of planting one", "men whom they accused of it"."""
    group = group_start(sentence, accused)
    if "whom" in sentence.words[max(0, group - _WHOM) : group] and BE.isdisjoint(sentence.words[group:accused]):
        whom = max(at for at in range(max(0, group - _WHOM), group) if sentence.words[at] == "whom")
        return nouns_before(sentence, whom - (sentence.words[whom - 1] == ","))
    if group == accused:
        return nouns_before(sentence, accused)
    return subject_of(sentence, group, nonfinite=False)
