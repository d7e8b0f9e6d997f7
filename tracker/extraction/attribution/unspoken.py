"""Voices without a verb of saying in the active: passives, "according to", "reportedly", and nouns such as "claims that"."""

from tracker.extraction.attribution import clauses, contents, phrases
from tracker.extraction.attribution.reported import rest_of
from tracker.extraction.attribution.said import Said, Spot, Stretch
from tracker.extraction.attribution.subjects import subject_of
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Stance


def read_passive(spot: Spot) -> Said | None:
    """ "it was reported that …", "is said to have …", "was condemned by …"."""
    words, after = spot.words, spot.cue[1]
    if spot.after == "as" and spot.words.lower[after + 1 : after + 2] == ["saying"]:
        return None
    if spot.after != "by":
        after = contents.skip_adjuncts(words, after, spot.high)
    source: Stretch | None = None
    if after < spot.high and words.lower[after] == "by":
        source, after = _agent(spot, after)
        if words.lower[after : after + 2] == ["as", "saying"]:
            return None
    opened = contents.opening(words, after, spot.high)
    if source is not None and (reported := _reports_before(spot)):
        return spot.said(source, [reported])
    content = _passive_subject(spot)
    if opened:
        content.append((after, contents.clause_end(words, after, spot.high)))
    is_accused = opened and words.lower[after] == "of" and spot.entry.rule.name == "en.attribution.blame"
    if not content or (opened not in ("c", "i") and source is None and not is_accused):
        return None
    return spot.said(source, content)


def _reports_before(spot: Spot) -> Stretch | None:
    """What "was denied by": "reports by the army that the town had fallen", whose own words end before the denial."""
    if spot.entry.cue.stance is Stance.ASSERTS:
        return None
    group = clauses.before_verb_group(spot.words, spot.cue[0], spot.low)
    for said in reversed(spot.scope.found):
        first, stop = said.content[-1]
        if said.entry.cue.part == "noun" and said.cue[0] < spot.cue[0] and first < group < stop:
            said.content[-1] = (first, group + 1)
            return said.cue[0], group + 1
    return None


def _agent(spot: Spot, by: int) -> tuple[Stretch | None, int]:
    stop = phrases.subject_end(spot.words, by + 1, spot.high)
    if spot.entry.rule.name == "en.attribution.blame":
        stop = next((index for index in range(by + 2, stop) if spot.words.lower[index] == "of"), stop)
    stop = next((index for index in range(by + 2, stop - 1) if spot.words.lower[index : index + 2] == ["as", "saying"]), stop)
    return ((by + 1, stop), stop) if stop > by + 1 else (None, by)


def _passive_subject(spot: Spot) -> list[Stretch]:
    words = spot.words
    group = clauses.before_verb_group(words, spot.cue[0], spot.low)
    if group < spot.low or words.lower[group] == "it" or not words.lower[group][0].isalnum():
        return []
    start = phrases.subject_start(words, group, spot.low)
    return [(start, group + 1)] if start <= group else []


def read_according(spot: Spot) -> Said | None:
    """ "according to the mayor", before, within or after what he says."""
    words, cue, low, high = spot.words, spot.cue, spot.low, spot.high
    comma = clauses.last_comma_before_clause(words, cue[1], high) if cue[0] - low <= 1 else -1
    stop = comma if comma > 0 else phrases.subject_end(words, cue[1], high)
    if stop <= cue[1]:
        return None
    if cue[0] - low > 1 and not _opens_clause(spot):
        content = [(low, contents.trimmed_end(words, low, cue[0]))]
        return spot.said((cue[1], stop), content + (rest_of(spot, stop, is_quote=False) if spot.before == "," else []))
    first = stop + 1 if stop < high and words.lower[stop] == "," else stop
    if first >= high:
        return None
    content = [(cue[0] - 1, cue[0])] if spot.before in ("which", "who") else []
    return spot.said((cue[1], stop), [*content, (first, contents.clause_end(words, first, high))])


def _opens_clause(spot: Spot) -> bool:
    """Whether what a voice says begins right before it is named: "that according to", "where, according to"."""
    at = spot.cue[0] - 1
    opener = spot.words.lower[at - 1] if spot.before == "," and at - spot.low > 1 else spot.before
    return opener in en.OPENS_CLAUSE


def read_adverb(spot: Spot) -> Said:
    """ "reportedly": a voice that the outlet hides."""
    return spot.said(None, [(spot.low, contents.trimmed_end(spot.words, spot.low, spot.high))])


def read_adjective(spot: Spot) -> Said | None:
    """ "the mayor is confident that …", "the rebels are ready to …"."""
    words, after, takes = spot.words, spot.cue[1], spot.entry.cue.takes
    group = clauses.before_verb_group(words, spot.cue[0], spot.low)
    if not any(word in en.BE or word in en.SEEMINGS for word in words.lower[group + 1 : spot.cue[0]]):
        return None
    source = subject_of(spot).source
    opener = words.lower[after] if after < spot.high else ""
    opens = (opener == "to" and "i" in takes) or (opener in en.AFTER_ADJECTIVES and "c" in takes)
    if source is None or not opens or words.lower[source[0]] in ("it", "that", "this", "there"):
        return None
    return spot.said(source, [(after, contents.clause_end(words, after, spot.high))])


def read_noun(spot: Spot) -> Said | None:
    """ "the army's claim that …", "reports by residents that …"."""
    words, (index, after), takes = spot.words, spot.cue, spot.entry.cue.takes
    source: Stretch | None = None
    if spot.before in en.POSSESSIVES:
        source = (index - 1, index)
    elif spot.before == "'s":
        source = (phrases.possessor_start(words, index - 2, spot.low), index)
    if spot.after in ("by", "from"):
        agent, after = _agent(spot, after)
        source = agent or source
    opener = words.lower[after] if after < spot.high else ""
    if opener in ("of", "about") and words.lower[index] in en.CARRIERS and after + 1 < spot.high:
        return _carried(spot, source, after)
    if not (opener == "that" and "c" in takes) and not (opener == "to" and "i" in takes):
        return None
    if opener == "that" and after + 1 < spot.high and clauses.is_finite(words, after + 1):
        return None  # "a sign that said": the noun itself speaks
    if source is None and (opener == "to" or any(_takes_up(said, index) or _says(said, after) for said in spot.scope.found)):
        return None
    return spot.said(source, [(after, contents.clause_end(words, after, spot.high, stops_at_comma=True))])


def _carried(spot: Spot, source: Stretch | None, after: int) -> Said | None:
    """The deed in "reports of a raid"."""
    stop = phrases.subject_end(spot.words, after + 1, spot.high)
    if stop <= after + 1 or (source is None and any(_takes_up(said, spot.cue[0]) for said in spot.scope.found)):
        return None
    return spot.said(source, [(after, stop)])


def _says(said: Said, that: int) -> bool:
    """Whether somebody says what follows a "that": where, in "said in a statement that", is no second voice."""
    return any(that in (first, first - 1) for first, _ in said.content)


def _takes_up(said: Said, noun: int) -> bool:
    """Whether somebody denies or confirms "the claims that …": then the claims have no voice of their own here."""
    return said.entry.cue.stance is not Stance.ASSERTS and any(first <= noun < first + 5 for first, _ in said.content)
