"""Whether a word that may be a noun or an adjective is a verb here, and in which voice."""

from tracker.extraction.attribution.clauses import before_verb_group
from tracker.extraction.attribution.lexicon import FINITE
from tracker.extraction.attribution.said import Spot, Stretch
from tracker.extraction.attribution.words import Words
from tracker.extraction.rules.en import attribution_words as en
from tracker.extraction.rules.en.actors import GROUP_NOUNS

_BEFORE_NOUNS = en.PREPOSITIONS - en.BEFORE_VERBS
_OPENS = en.PREPOSITIONS | en.COORDINATORS | en.CONJUNCTIONS
_NO_SUBJECTS = en.PERSONAL | en.PREPOSITIONS | en.AUXILIARIES | en.OBJECT_PRONOUNS
_VOICES = en.ANONYMOUS | en.PERSON_NOUNS | en.HEADLINE_VOICES
_DAY_OF_CHARGE = 6  # words of "on Monday in the capital that"
# "Nine are feared dead", "were confirmed killed": how sure it is, and nobody's word.
_OF_FATES = frozenset({"feared", "confirmed", "presumed", "reported"})
_FATES = frozenset({"dead", "killed", "missing", "trapped", "buried", "drowned", "wounded", "injured"})
_LONGEST_LOSS = 9  # words of ", with no loss of civilian life"
_LIVES_NEAR = 6  # words of "the lives", "at least 40 more lives"
_TELLS = frozenset({"said", "says", "told", "added"})
_AT_WORK = frozenset({"counting", "tallying"})
_LONGEST_VOICE = 6  # words of ", the valley authorities estimate"
_KEEPING_COUNT = frozenset(form for verb in ("record", "register") for form in (verb, f"{verb}s", f"{verb}ed", f"{verb}ing"))
_OF_MEASURE, _BEFORE_MEASURE = 4, 14  # words of "the relief agency access", and of "missions to the valley last week were"
_DAY_LEADS = 2  # words of "On Monday" that open a sentence


def is_verb(spot: Spot) -> bool:
    """Whether the cue is a verb with somebody who does it."""
    first = spot.cue[0]
    if spot.words.is_capital(first) and first > spot.scope.low and not spot.scope.is_shouted:
        return False
    if spot.before in en.BEFORE_ADJECTIVES or _has_article(spot) or _is_noun_in_ing(spot):
        return False
    if spot.entry.rule.name == "en.attribution.charge" and not _charges_that(spot):
        return False
    form = spot.entry.form
    if spot.words.lower[first] in en.SUPPOSED and _is_supposed(spot):
        return False
    if any(tells(spot) for tells in (_only_tells_of, _gives_name, _claims_lives, _is_of_none, _is_measure)):
        return False
    if form == "plain":
        return _is_plain_verb(spot)
    if form in ("third", "past") and spot.before in _BEFORE_NOUNS:
        return False
    if form == "participle":
        return _has_auxiliary(spot)
    return form != "third" or _is_third_person(spot)


def _only_tells_of(spot: Spot) -> bool:
    """Whether it only tells how sure a fate is ("were feared dead"), or who somebody may be ("militants, thought to be of the
    league, killed")."""
    word = spot.words.lower[spot.cue[0]]
    is_fate = word in _OF_FATES and spot.after in _FATES
    return is_fate or (word in ("thought", "believed") and spot.after == "to" and spot.before == ",")


def _claims_lives(spot: Spot) -> bool:
    """ "Fighting claimed the lives of nine men", "has claimed 40 lives"."""
    lower, stop = spot.words.lower, spot.cue[1]
    if not lower[spot.cue[0]].startswith("claim"):
        return False
    ahead = lower[stop : min(spot.high, stop + _LIVES_NEAR)]
    lives = next((at for at, word in enumerate(ahead) if word in ("life", "lives", "victim", "victims")), None)
    return lives is not None and not {",", "that", "to"}.intersection(ahead[:lives])


def _is_of_none(spot: Spot) -> bool:
    """ "Shells fell on the quarter, with no loss of life reported": nobody reports it."""
    lower, first = spot.words.lower, spot.cue[0]
    if lower[first] != "reported" or spot.after.isalpha():
        return False
    comma = next((at for at in range(first - 1, max(spot.low, first - _LONGEST_LOSS), -1) if lower[at] in (",", ";", ".")), None)
    return comma is not None and bool({"no", "without", "none"}.intersection(lower[comma + 1 : min(first, comma + 3)]))


def _gives_name(spot: Spot) -> bool:
    """Whether somebody is only given a name: "a group calling itself the Wodan", "a militia called Wodan"."""
    word, index = spot.words.lower[spot.cue[0]], spot.cue[0] - 1
    if word == "calling":
        return spot.after in ("itself", "themselves", "himself", "herself")
    if word != "called" or spot.before not in GROUP_NOUNS or not spot.words.is_capital(spot.cue[1]):
        return False
    return any(article in spot.words.lower[max(spot.low, index - _LONGEST_VOICE) : index] for article in ("a", "an"))


def _is_noun_in_ing(spot: Spot) -> bool:
    """Whether nobody says anything: "in the front's telling", "in an earlier briefing he", "were still counting the dead"."""
    word = spot.words.lower[spot.cue[0]]
    is_owned = spot.before == "'s" or spot.before in en.POSSESSIVES
    return word in _AT_WORK or (word == "telling" and is_owned) or (word == "briefing" and spot.before not in en.BE)


def is_only_said_of(spot: Spot) -> bool:
    """Whether something is only said to be so: "footage said to show the raid", but "he said to wait"."""
    is_said = spot.words.lower[spot.cue[0]] == "said" and spot.after == "to"
    is_aside = spot.before == "," and spot.words.lower[spot.cue[1] + 1 : spot.cue[1] + 2] in (["have"], ["be"])
    return is_said and (spot.before.isalpha() or is_aside) and spot.before not in en.PERSONAL and not is_passive(spot)


def _charges_that(spot: Spot) -> bool:
    """Whether it is said that something is so: "charged on Monday that", not "charged with murder", "charges that went off"."""
    lower, stop = spot.words.lower, spot.cue[1]
    return spot.entry.form in ("past", "ing") and "that" in lower[stop : min(spot.high, stop + _DAY_OF_CHARGE)]


def _is_measure(spot: Spot) -> bool:
    """Whether something is done and nothing said: "recalled its ambassador", "were denied entry", "recorded losses", "those who
    refused were flogged"."""
    lower, (first, stop) = spot.words.lower, spot.cue
    behind = lower[stop : min(spot.high, stop + _OF_MEASURE)]
    if spot.entry.rule.name == "en.attribution.refuse":
        return spot.after in en.BE
    if lower[first].startswith("recall"):
        return not en.RECALLED.isdisjoint(behind)
    if lower[first] in _KEEPING_COUNT:
        return lower[first].endswith("ing") or not (spot.after[:1].isdigit() or spot.after in en.DETERMINERS)
    if lower[first] not in ("denied", "denies", "denying", "deny"):
        return False
    is_of_passage = spot.after == "by" and not en.REFUSED.isdisjoint(lower[max(spot.low, first - _BEFORE_MEASURE) : first])
    return is_of_passage or not en.REFUSED.isdisjoint(behind)


def _is_supposed(spot: Spot) -> bool:
    """Whether "suspected" leads a noun: nobody stands before it, and no clause follows."""
    if spot.after in ("that", "of", "to", "him", "her", "them", "it", "the", "a", "an", ",", ":"):
        return False
    before = spot.before
    is_open = not before.isalpha() or before in _OPENS
    if before == "that":  # "said that alleged rebels", but not "the group that alleged fraud"
        teller = spot.words.lower[spot.cue[0] - 2] if spot.cue[0] - 2 >= spot.low else ""
        return teller in en.SAID
    if before in en.DAYS:  # "On Monday alleged rebels", but not "the minister on Monday alleged"
        return spot.cue[0] - spot.low <= _DAY_LEADS or _is_day_of_clause(spot)
    is_done = before.endswith(("ed", "ing")) or before in en.IRREGULAR_PASTS or before in en.SAID
    return is_open or is_done or before in ("two", "three", "four", "five", "six", "several", "many", "some")


def _is_day_of_clause(spot: Spot) -> bool:
    """ "Said that on 10 May alleged rebels": a clause begins with its day, and nobody stands before the word."""
    at = spot.cue[0] - 1
    while at > spot.low and (
        spot.words.lower[at] in en.DAYS or spot.words.lower[at].isdigit() or spot.words.lower[at] in ("on", "in", "the")
    ):
        at -= 1
    return spot.words.lower[at] == "that"


def _has_article(spot: Spot) -> bool:
    """Whether the word belongs to a noun: "the alleged", "an eagerly expected"."""
    index = spot.cue[0] - 1
    if spot.before.endswith("ly") and index > spot.low:
        index -= 1
    before = spot.words.lower[index] if index >= spot.low else ""
    is_other = before == "another" and spot.words.lower[spot.cue[0]] in _TELLS and index == spot.cue[0] - 1  # "another said"
    is_clitic = before == "'s" and spot.entry.form in ("ing", "past", "participle")
    return before in en.DETERMINERS and before not in en.PRONOUNS and not (is_clitic or is_other)


def _is_plain_verb(spot: Spot) -> bool:
    """Whether a plain form has a plural, a modal or "went on to" before it."""
    lower, first = spot.words.lower, spot.cue[0]
    before = spot.before
    if lower[first] == "state" and (spot.after in en.OF_STATE or spot.words.is_capital(first - 1)):
        return False  # "in Zed state the rebels"
    if before == "to":
        return first - 2 >= spot.low and lower[first - 2] in en.LIGHT_VERBS
    if (before in en.ADVERBS or before.endswith("ly")) and first - 2 >= spot.low:
        before = lower[first - 2]
    if before in en.MODALS or before in en.PLURALS:
        return True
    if before == ",":
        return not spot.entry.is_noun_too or spot.after in ("that", "to")
    if not spot.entry.is_noun_too and before.isalpha():
        return before not in _NO_SUBJECTS
    is_row = "and" in lower[max(spot.low, first - 4) : first - 1]
    is_plural = before.endswith("s") and before not in en.NO_PLURALS
    if spot.after == "that" and first - 3 >= spot.low and lower[first - 2] in en.PREPOSITIONS:
        is_plural = is_plural or lower[first - 3].endswith("s")  # "sources in Norburg report that"
    return (is_row or is_plural) and (_closes_with_voices(spot) or not _reads_as_noun(spot))


def _closes_with_voices(spot: Spot) -> bool:
    """Whether only several voices and their verb stand behind a comma: "two clinics were looted, aid groups report."."""
    lower, verb = spot.words.lower, spot.cue[0]
    comma = next((at for at in range(verb - 1, max(spot.low, verb - _LONGEST_VOICE), -1) if not lower[at][0].isalnum()), spot.low)
    if comma == spot.low or lower[comma] != "," or comma + 1 >= verb or spot.after not in (".", ","):
        return False
    own = lower[comma + 1 : verb]
    return own[0] not in ("a", "an") and en.PREPOSITIONS.isdisjoint(own) and en.COORDINATORS.isdisjoint(own)


def _is_third_person(spot: Spot) -> bool:
    if spot.entry.is_noun_too and spot.before in en.OF_REPORTS:
        return False
    return spot.before not in en.MODALS and not (spot.entry.is_noun_too and _reads_as_noun(spot))


def _reads_as_noun(spot: Spot) -> bool:
    """Whether what follows shows a plural noun: "reports of", "attacks were", "a report says"."""
    after = spot.after
    if after in (",", "."):
        return not (spot.words.is_capital(spot.cue[0] - 1) or _closes_with_voice(spot))
    if after == "that" and (spot.before.endswith("ed") or spot.before in en.IRREGULAR_PASTS):
        return True  # "had received reports that"
    return after in en.AFTER_NOUNS or after in en.AUXILIARIES or after in FINITE or after.endswith("ing")


def _closes_with_voice(spot: Spot) -> bool:
    """Whether a sentence ends with who says so, behind a comma: "the bridge has fallen, the state news agency reports"."""
    lower, first = spot.words.lower, spot.cue[0]
    if spot.cue[1] + 1 < spot.high or spot.before not in _VOICES:
        return False
    comma = next((at for at in range(first - 1, max(spot.low, first - _LONGEST_VOICE), -1) if lower[at] == ","), None)
    return comma is not None and lower[comma + 1] not in _OPENS and not lower[comma + 1].endswith("ing")


def _has_auxiliary(spot: Spot) -> bool:
    group = before_verb_group(spot.words, spot.cue[0], spot.scope.low)
    return any(word in en.AUXILIARIES for word in spot.words.lower[group + 1 : spot.cue[0]])


def is_passive(spot: Spot) -> bool:
    """Whether a past form follows a form of "to be"."""
    lower = spot.words.lower
    index = spot.cue[0] - 1
    while index >= spot.scope.low and (lower[index] in en.ADVERBS or lower[index].endswith("ly")):
        index -= 1
    if index < spot.scope.low or lower[index] not in en.BE:
        return False
    return lower[index] != "'s" or lower[index - 1] not in en.PERSONAL


def is_negated(spot: Spot, source: Stretch | None) -> bool:
    """Whether it is told that nobody said it: "did not confirm", "no group claimed"."""
    words: Words = spot.words
    if source is not None and words.lower[source[0]] in ("no", "nobody", "none", "neither"):
        return True
    if spot.before == "nor":
        return True
    group = before_verb_group(words, spot.cue[0], spot.scope.low)
    return any(word in en.NEGATIONS for word in words.lower[group + 1 : spot.cue[0]])
