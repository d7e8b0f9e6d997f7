"""From a sentence to who says what in it: each cue in turn, its subject, and its content."""

from dataclasses import dataclass, field

from tracker.extraction.attribution import clauses, contents
from tracker.extraction.attribution.contents import Stretch
from tracker.extraction.attribution.lexicon import FINITE, INDEX, Entry
from tracker.extraction.attribution.words import Sentence, Words
from tracker.extraction.rules.en import attribution_words as en
from tracker.vocabulary import Stance

_LONGEST_CUE_GROUP = 6


@dataclass(slots=True)
class Said:
    """One attribution as word numbers, before it becomes a mention."""

    entry: Entry
    cue: Stretch
    source: Stretch | None
    content: list[Stretch]
    sentence: int
    is_quote: bool = False
    is_negated: bool = False


@dataclass(slots=True)
class Scope:
    """A sentence under the eye: its limits, and what was found in it so far."""

    words: Words
    number: int
    low: int
    high: int
    is_shouted: bool = False
    found: list[Said] = field(default_factory=list)


def read_sentence(words: Words, number: int, sentence: Sentence) -> list[Said]:
    """All attributions whose cue stands in one sentence."""
    scope = Scope(words, number, sentence.first, sentence.stop, _is_shouted(words, sentence))
    for index in range(sentence.first, sentence.stop):
        for entry in INDEX.get(words.lower[index], ()):
            said = _read_cue(scope, index, entry)
            if said is not None:
                if not _goes_without_saying(scope, said):
                    scope.found.append(said)
                break
    return scope.found


def _goes_without_saying(scope: Scope, said: Said) -> bool:
    """Whether a thought is only part of what somebody says: "he said he felt …". What is wanted or feared to come stays."""
    cue = said.entry.cue
    changes_the_deed = cue.modality is not None and scope.words.lower[said.content[0][0]] == "to"
    return "q" not in cue.takes and not changes_the_deed and _is_nested(scope, said)


def _is_shouted(words: Words, sentence: Sentence) -> bool:
    """Whether capitals tell nothing here: a headline or a text in upper case."""
    letters = [index for index in range(sentence.first, sentence.stop) if words.lower[index][0].isalpha()]
    return sum(map(words.is_capital, letters)) * 2 > len(letters)


def _read_cue(scope: Scope, index: int, entry: Entry) -> Said | None:
    stop = index + 1 + len(entry.rest)
    if stop > scope.high or tuple(scope.words.lower[index + 1 : stop]) != entry.rest:
        return None
    if entry.form == "noun":
        return _read_noun(scope, index, entry)
    if entry.form == "preposition":
        return _read_according(scope, (index, stop), entry)
    if entry.form == "adverb":
        return _read_adverb(scope, index, entry)
    if not _is_verb(scope, index, stop, entry):
        return None
    if entry.form in ("past", "participle") and _is_passive(scope, index):
        said = _read_passive(scope, (index, stop), entry)
    else:
        said = _read_active(scope, (index, stop), entry)
    if said is not None:
        said.is_negated = _is_negated(scope, index) or _is_nobody(scope.words, said.source)
    return said if said is None or scope.words.quoted[index] < 0 or _is_told_within(scope.words, said) else None


def _is_negated(scope: Scope, verb: int) -> bool:
    group = clauses.before_verb_group(scope.words, verb, scope.low)
    return any(word in en.NEGATIONS for word in scope.words.lower[group + 1 : verb])


def _is_nobody(words: Words, source: Stretch | None) -> bool:
    """Whether it is said that nobody said it: "no group claimed responsibility"."""
    return source is not None and words.lower[source[0]] in ("no", "nobody", "none", "neither")


def _is_told_within(words: Words, said: Said) -> bool:
    """Whether a speaker tells what a third one said: thoughts and wishes inside a quotation are part of it."""
    return "q" in said.entry.cue.takes and said.source is not None and words.lower[said.source[0]] not in ("i", "we", "you")


def _limits(scope: Scope, index: int) -> Stretch:
    """The sentence, or the part of it inside the quotation in which a cue stands."""
    number = scope.words.quoted[index]
    if number < 0:
        return scope.low, scope.high
    quotation = scope.words.quotations[number]
    return max(scope.low, quotation.first + 1), min(scope.high, quotation.last)


def _is_verb(scope: Scope, index: int, stop: int, entry: Entry) -> bool:
    """Whether a word that may be a noun or an adjective too is a verb here."""
    lower = scope.words.lower
    if scope.words.is_capital(index) and index > scope.low and not scope.is_shouted:
        return False
    before = lower[index - 1] if index > scope.low else ""
    if before == "united" or (entry.form == "participle" and not _has_auxiliary(scope, index)):
        return False
    after = lower[stop] if stop < scope.high else ""
    if (
        before in en.DETERMINERS
        and before not in en.PRONOUNS
        and not (before == "'s" and entry.form in ("ing", "past", "participle"))
    ):
        return False
    if entry.form == "plain" and before == "to":
        return index - 2 >= scope.low and lower[index - 2] in en.LIGHT_VERBS
    if entry.form == "plain":
        adverb_before = before in en.ADVERBS or before.endswith("ly")
        if adverb_before and index - 2 >= scope.low:
            before = lower[index - 2]
        is_plural = (
            "and" in lower[max(scope.low, index - 4) : index - 1]
            or before.endswith("s")
            and before not in ("'s", "is", "was", "this", "his", "its", "us", "as", "has", "does")
        )
        return before in en.MODALS or before in en.PLURALS or is_plural or before in ("and", "or") and not entry.is_noun_too
    if entry.is_noun_too and (after in en.AUXILIARIES or after in FINITE or after.endswith("ing")):
        return False
    if entry.form == "third":
        if entry.is_noun_too and (
            before in en.PREPOSITIONS or after in ("of", "by", "from", "were", "are", "and", ",", ".", "in", "at")
        ):
            return False
        return before not in en.PREPOSITIONS and before not in en.MODALS
    if entry.form == "past":
        return before not in en.PREPOSITIONS or before in ("before", "since", "as")
    return True


def _has_auxiliary(scope: Scope, index: int) -> bool:
    group = clauses.before_verb_group(scope.words, index, scope.low)
    return any(word in en.AUXILIARIES for word in scope.words.lower[group + 1 : index])


def _is_passive(scope: Scope, index: int) -> bool:
    lower = scope.words.lower
    before = index - 1
    while before >= scope.low and (lower[before] in en.ADVERBS or lower[before].endswith("ly")):
        before -= 1
    if before < scope.low or lower[before] not in en.BE:
        return False
    return lower[before] != "'s" or lower[before - 1] not in en.PERSONAL


def _subject(scope: Scope, verb: int, low: int, entry: Entry) -> tuple[Stretch | None, int, str]:
    """Who speaks before the verb, the first word of subject and verb together, and how it was found."""
    words = scope.words
    group = clauses.before_verb_group(words, verb, low)
    before = words.lower[group] if group >= low else ""
    if group < low:
        return None, verb, "none"
    if words.quoted[group] != words.quoted[verb]:
        return None, group + 1, "inverted" if group + 1 == verb else "none"
    if before == ",":
        if entry.form == "ing" and group + 1 == verb:
            return _shared(scope, verb, low), verb, "shared"
        start = clauses.apposition_start(words, group, low)
        if start >= 0:
            return (start, group), start, "apposition"
        return (_shared(scope, verb, low), verb, "shared") if group + 1 < verb else (None, verb, "inverted")
    if before in en.COORDINATORS or before in en.CONJUNCTIONS - {"whose"} or (entry.form == "ing" and before in en.PREPOSITIONS):
        return _shared(scope, verb, low), group + 1, "shared"
    if before in en.PRONOUNS and before != "that" or before in en.RELATIVES:
        return (group, group + 1), group, "pronoun"
    if not before[0].isalnum() and before not in ("'s", ")", "'"):
        return None, verb, "none"
    start = clauses.subject_start(words, group, low)
    if start > group:
        return None, verb, "none"
    if entry.form == "ing" and words.lower[verb - 1] not in en.BE and words.lower[group] not in en.BE:
        pass
    return (start, group + 1), start, "subject"


def _shared(scope: Scope, verb: int, low: int) -> Stretch | None:
    """The subject of the main clause, for "…, adding that" and "… and said that"."""
    for said in reversed(scope.found):
        if _is_nested(scope, said):
            continue
        if said.source and scope.words.quoted[said.cue[0]] == scope.words.quoted[verb]:
            return said.source
    words = scope.words
    for index in range(low + 1, verb):
        if words.quoted[index] == words.quoted[verb] and (clauses.is_finite(words, index) or words.lower[index].endswith("ed")):
            group = clauses.before_verb_group(words, index, low)
            if group >= low and words.lower[group][0].isalnum():
                start = clauses.subject_start(words, group, low)
                return (start, group + 1) if start <= group else None
            return None
    return None


def _is_nested(scope: Scope, said: Said) -> bool:
    """Whether a cue is itself part of what somebody else in the sentence says."""
    return any(first <= said.cue[0] < stop for other in scope.found if other is not said for first, stop in other.content)


def _read_active(scope: Scope, cue: Stretch, entry: Entry) -> Said | None:
    words = scope.words
    low, high = _limits(scope, cue[0])
    source, first, how = _subject(scope, cue[0], low, entry)
    takes = entry.cue.takes
    after = cue[1]
    if how == "inverted":
        return _read_inverted(scope, cue, entry, first, high)
    if entry.cue.told:
        after = contents.skip_listener(words, after, high)
    if set(takes) & {"q", "p"} or "c" in takes:
        after = contents.skip_adjuncts(words, after, high)
    if source is not None and words.lower[source[0]] == "you" and "q" not in takes:
        return None
    if "p" in takes and source is not None and not (how == "shared" and entry.form == "ing"):
        said = _read_postposed(scope, (cue, first), entry, source, after)
        if said is not None:
            return said
    return _read_following(scope, cue, entry, (source, how), after)


def _read_postposed(scope: Scope, place: tuple[Stretch, int], entry: Entry, source: Stretch, after: int) -> Said | None:
    """ "…, he said" and "…, he said, …"."""
    words = scope.words
    cue, first = place
    low, high = _limits(scope, cue[0])
    before = contents.content_before(words, first, low, cue[0])
    is_quote = bool(before) and words.closes(before[-1][1] - 1)
    if not is_quote and "c" not in entry.cue.takes:
        return None
    opened = contents.opening(words, after, high)
    if not before or (opened and not is_quote):
        return None
    after = contents.skip_adjuncts(words, after, high)
    return Said(entry, (cue[0], cue[1]), source, before + _rest(scope, after, high, is_quote), scope.number, is_quote)


def _rest(scope: Scope, after: int, high: int, is_quote: bool) -> list[Stretch]:
    """The second half of a split content: "…, he said, …"."""
    words = scope.words
    index = after
    while index < high and index < after + 12 and words.lower[index] not in (",", ":") and not words.opens(index):
        index += 1
    if index < high and words.lower[index] in (",", ":"):
        index += 1
    if index + 1 >= high:
        return []
    if words.opens(index):
        return [(index, words.quotations[words.quoted[index]].last + 1)]
    if is_quote or contents._other_voice_after(words, index, high) or words.lower[index] in en.COORDINATORS | en.RELATIVES:
        return []
    if any(entry.form == "ing" for entry in INDEX.get(words.lower[index], ())):
        return []
    return [(index, contents.clause_end(words, index, high))]


def _read_inverted(scope: Scope, cue: Stretch, entry: Entry, first: int, high: int) -> Said | None:
    """ "…, said Jane Roe, head of the office"."""
    words = scope.words
    if not set(entry.cue.takes) & {"q", "p"} or entry.form not in ("past", "third", "plain"):
        return None
    low, _ = _limits(scope, cue[0])
    before = contents.content_before(words, first, low, cue[0])
    start = cue[1]
    if not before or start >= high or not words.lower[start][0].isalnum():
        return None
    stop = clauses.subject_end(words, start, high)
    if stop <= start:
        return None
    is_quote = words.closes(before[-1][1] - 1)
    return Said(entry, cue, (start, stop), before + _rest(scope, stop, high, is_quote), scope.number, is_quote)


def _read_following(scope: Scope, cue: Stretch, entry: Entry, subject: tuple[Stretch | None, str], after: int) -> Said | None:
    words = scope.words
    low, high = _limits(scope, cue[0])
    source, how = subject
    takes = entry.cue.takes
    if after < high and words.lower[after] in (",", ":") and after + 1 < high and words.opens(after + 1):
        after += 1
    if after < high and words.lower[after] == ":" and "q" in takes:
        after += 1
        if after == high and source is not None:
            return _block(scope, cue, entry, source)
    opened = contents.opening(words, after, high)
    if opened == "?" and entry.cue.told:
        opened = "n"
    elif "n" in takes and opened in ("q", "c") and opened not in takes and words.lower[after] not in ("that", "if", "whether"):
        opened = "n"
    if not opened or opened not in takes + ("n" if entry.cue.told else "") or source is None:
        return None
    if (
        opened == "n"
        and entry.is_noun_too
        and entry.form in ("third", "plain")
        and not _is_object(words, after, scope.is_shouted)
    ):
        return None
    is_relative = how == "pronoun" and words.lower[source[0]] in ("who", "which") and words.lower[source[0] - 1] == ","
    is_aside = is_relative or words.lower[low] in en.CONJUNCTIONS
    if opened == "q":
        quotation = words.quotations[words.quoted[after]]
        is_whole = quotation.last + 1 >= high or words.lower[quotation.last + 1] in (",", ".", ";", "and", "but")
        if quotation.is_speech and is_whole or quotation.last >= high:
            return Said(entry, cue, source, [(after, quotation.last + 1)], scope.number, True)
    stop = contents.clause_end(words, after, high, stops_at_comma=is_aside)
    return Said(entry, cue, source, [(after, stop)], scope.number, opened == "q") if stop > after else None


def _is_object(words: Words, index: int, is_shouted: bool) -> bool:
    """Whether a noun phrase surely begins here, so that the word before it is a verb and no noun."""
    word = words.lower[index]
    starts = word in en.DETERMINERS or word in ("him", "her", "them", "us", "me", "it", "responsibility") or words.opens(index)
    return starts or (words.is_capital(index) and not is_shouted)


def _block(scope: Scope, cue: Stretch, entry: Entry, source: Stretch) -> Said | None:
    """What stands in the paragraph after "he wrote:"."""
    words = scope.words
    if words.opens(scope.high) if scope.high < len(words.lower) else False:
        quotation = words.quotations[words.quoted[scope.high]]
        return Said(entry, cue, source, [(quotation.first, quotation.last + 1)], scope.number, True)
    following = words.sentences[scope.number + 1 : scope.number + 2]
    if not following or following[0].stop <= following[0].first:
        return None
    return Said(entry, cue, source, [(following[0].first, following[0].stop)], scope.number)


def _read_passive(scope: Scope, cue: Stretch, entry: Entry) -> Said | None:
    """ "it was reported that …", "is said to have …", "was condemned by …"."""
    words = scope.words
    low, high = _limits(scope, cue[0])
    group = clauses.before_verb_group(words, cue[0], low)
    after = contents.skip_adjuncts(words, cue[1], high) if cue[1] < high and words.lower[cue[1]] != "by" else cue[1]
    source: Stretch | None = None
    if after < high and words.lower[after] == "by":
        stop = clauses.subject_end(words, after + 1, high)
        source = (after + 1, stop) if stop > after + 1 else None
        after = stop
    opened = contents.opening(words, after, high)
    content: list[Stretch] = []
    if group >= low and words.lower[group] != "it" and words.lower[group][0].isalnum():
        start = clauses.subject_start(words, group, low)
        content = [(start, group + 1)] if start <= group else []
    if opened:
        content.append((after, contents.clause_end(words, after, high)))
    if not content or (opened not in ("c", "i") and source is None):
        return None
    return Said(entry, cue, source, content, scope.number)


def _read_according(scope: Scope, cue: Stretch, entry: Entry) -> Said | None:
    """ "according to the mayor", before, within or after what he says."""
    words = scope.words
    low, high = _limits(scope, cue[0])
    stop = clauses.subject_end(words, cue[1], high)
    if cue[0] - low <= 1:
        stop = max(stop, clauses.last_comma_before_clause(words, cue[1], high))
    if stop <= cue[1]:
        return None
    before = words.lower[cue[0] - 1] if cue[0] > low else ""
    if cue[0] - low <= 1 or before in ("but", "and", "that", "which", "who"):
        first = stop + 1 if stop < high and words.lower[stop] == "," else stop
        content = [(first, contents.clause_end(words, first, high))] if first < high else []
        if before in ("which", "who"):
            content.insert(0, (cue[0] - 1, cue[0]))
    else:
        end = contents.trimmed_end(words, low, cue[0])
        content = [(low, end)] + (_rest(scope, stop, high, False) if before == "," else [])
    return Said(entry, cue, (cue[1], stop), content, scope.number) if content else None


def _read_adverb(scope: Scope, index: int, entry: Entry) -> Said:
    """ "reportedly": a voice that the outlet hides."""
    low, high = _limits(scope, index)
    return Said(entry, (index, index + 1), None, [(low, contents.trimmed_end(scope.words, low, high))], scope.number)


def _read_noun(scope: Scope, index: int, entry: Entry) -> Said | None:
    """ "the army's claim that …", "reports by residents that …"."""
    words = scope.words
    low, high = _limits(scope, index)
    after = index + 1
    source: Stretch | None = None
    before = words.lower[index - 1] if index > low else ""
    if before in ("his", "her", "their", "its", "our", "my"):
        source = (index - 1, index)
    elif before == "'s":
        source = (clauses.possessor_start(words, index - 2, low), index)
    if after < high and words.lower[after] in ("by", "from"):
        stop = clauses.subject_end(words, after + 1, high)
        source, after = ((after + 1, stop), stop) if stop > after + 1 else (source, after)
    opened = contents.opening(words, after, high)
    wanted = ("that" if "c" in entry.cue.takes else "", "to" if "i" in entry.cue.takes else "")
    if opened not in ("c", "i") or words.lower[after] not in wanted:
        return None
    if source is None and (words.lower[after] == "to" or any(_takes_up(said, index) for said in scope.found)):
        return None
    stop = contents.clause_end(words, after, high, stops_at_comma=True)
    return Said(entry, (index, index + 1), source, [(after, stop)], scope.number)


def _takes_up(said: Said, noun: int) -> bool:
    """Whether somebody denies or confirms "the claims that …": then the claims have no voice of their own here."""
    return said.entry.cue.stance is not Stance.ASSERTS and any(first <= noun < first + 5 for first, _ in said.content)
