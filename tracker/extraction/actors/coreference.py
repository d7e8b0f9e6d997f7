"""What "the group", "they", "its forces" and "the official" stand for: the nearest actor before them that fits."""

from collections.abc import Callable
from itertools import pairwise

from tracker.extraction.actors.either import RULE as EITHER
from tracker.extraction.actors.either import either_of
from tracker.extraction.actors.fitting import DEFINITE, FITTING, PRONOUN, TIED, Fits, are_rebels, fit, is_named_rebel
from tracker.extraction.actors.sightings import PLACE, Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import MONTHS_AND_DAYS, SPEECH, VERBS
from tracker.extraction.rules.en.actors import (
    BEFORE_IT,
    CLAUSE_OPENERS,
    GROUP_NOUNS,
    IMPERSONAL,
    NUMBER_OF_PRONOUN,
    SIDE_TAKERS,
    WEATHER,
    WEATHER_VERBS,
)
from tracker.extraction.rules.lexicon import lexicon

REACH = 4  # sentences back
LOOK_BACK = 40  # sightings
NEAR = 8  # sightings on either side of "we"
LONGEST_OFFICE = 14  # words of "a spokeswoman for the guard of the lower town"
LONGEST_WHEN = 7  # words of "in a statement on Friday night"
WHEN_SAID = lexicon("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday on late early earlier later night morning evening
    afternoon this last week again in a an its statement update post report briefing
""")
SIGNING = lexicon("signed published issued released carried broadcast posted")
SUFFERED = lexicon("killed murdered executed slain beheaded massacred shot tortured raped")  # what nobody says of themselves
HOLDING = lexicon("holds held controls controlled occupies occupied")
SIDES = lexicon("""
    rebels opposition guerrillas guerillas insurgents separatists terrorists extremists subversives revolutionaries
""")  # what those of a war are called, whoever else attacked
ATTACKERS = lexicon("attackers assailants gunmen raiders kidnappers abductors hijackers bombers assassins")  # anybody's
ARMED = frozenset(("MIL", "REB"))
TROOPS = lexicon("soldiers troops servicemen")
LABELS = frozenset(("terrorists", "extremists"))  # what nobody calls themselves
OWNING = frozenset(("its", "his", "her", "their", "our", "my", "your"))
OWNED_LEADS = frozenset(("state", "rebel", "instrument", "group", "press"))


def find_pronouns(words: Words, busy: set[int]) -> list[Sighting]:
    """Pronouns that may stand for an actor; "it" only where it does something."""
    found = [(at, low) for at, low in enumerate(words.low) if low in NUMBER_OF_PRONOUN]
    return [_pronoun(low, at) for at, low in found if _stands_for_actor(words, at, low) and at not in busy]


def _pronoun(low: str, at: int) -> Sighting:
    number = NUMBER_OF_PRONOUN[low]
    return Sighting(at, at + 1, PRONOUN, head=low, lead=number, is_person=number == "person", is_plural=number in ("many", "we"))


def _stands_for_actor(words: Words, at: int, low: str) -> bool:
    if low in OWNING or (low in ("us", "it") and words.shown[at].isupper()):
        return False
    return low != "it" or _acts(words, at)


def _acts(words: Words, at: int) -> bool:
    """Whether "it" does something here, as in "It broadcasts", not "it is raining", "make it harder"."""
    if _said_before(words, at):
        return True
    is_adverb = words.together(at, at + 1) and (
        words.low[at + 1] in ("also", "later", "then", "now") or words.low[at + 1].endswith("ly")
    )
    verb = at + 1 + is_adverb
    following = words.low[verb] if words.together(at, verb) else ""
    previous = words.low[at - 1] if words.together(at - 1, at) else ""
    is_opened = previous in CLAUSE_OPENERS or previous in BEFORE_IT or previous in MONTHS_AND_DAYS or previous.isdigit()
    after = words.low[verb + 1] if words.together(at, verb + 1) else ""
    if previous and not is_opened:
        is_told = following in HOLDING or (following in ("had", "has") and after.endswith("ed") and after not in IMPERSONAL)
        return is_told and previous.isalpha()  # "the parts of the city it holds", "43 children it had captured"
    if following == "was":
        return after.endswith("ed") and after not in IMPERSONAL
    if following == "had" and previous in ("which", "whom"):
        return True  # "a nurse whom it had kidnapped"
    if following == "has":
        return not previous and after != "been"
    if following == "is" and _goes_on_doing(words, verb):
        return True
    return following not in WEATHER_VERBS and (following in VERBS or following.endswith("ed") or _is_third_person(following))


def _goes_on_doing(words: Words, verb: int) -> bool:
    """ "It is now fighting inside the town", not "it is raining"."""
    at = verb + 1 + (words.low[verb + 1] in ("now", "also", "still", "currently") if words.together(verb, verb + 1) else 0)
    return words.together(verb, at) and words.low[at].endswith("ing") and words.low[at] not in WEATHER


def _is_third_person(low: str) -> bool:
    return len(low) > 3 and low.isalpha() and low.endswith("s") and not low.endswith("ss")


def _said_before(words: Words, at: int) -> int:
    """The place of the verb of saying right before a pronoun ("said they", "said on Friday that it"), 0 where there is none."""
    verb = at - 1 - (words.low[at - 1] == "that")
    for _ in range(LONGEST_WHEN):
        if verb > 0 and words.low[verb] in WHEN_SAID:
            verb -= 1
    return verb if verb > 0 and words.low[verb] in SPEECH and words.together(verb, at) else 0


def refer(words: Words, sightings: list[Sighting], settle_bare: Callable[[Sighting], None]) -> None:
    """Give each pronoun and bare noun the sighting it stands for; the sightings stand in the order of the text."""
    seen: list[Sighting] = []
    only = _only_rebels(sightings)
    for place, sighting in enumerate(sightings):
        if sighting.owner and not sighting.entries and not sighting.represents:
            _belong(sighting, _owner(words, sighting, seen))
        elif sighting.rule == EITHER:
            sighting.refers_to = either_of(words, sighting, seen[-LOOK_BACK:])
        elif sighting.lead == "we":
            sighting.refers_to = _voice(words, sighting, sightings[max(0, place - NEAR) : place + NEAR])
        elif sighting.is_generic and are_rebels(words, sighting) and (named := _group_before(words, sighting, seen)):
            sighting.refers_to, sighting.entries = named, named.entries
        elif sighting.refers_to is None and not sighting.entries and not sighting.represents:
            sighting.refers_to = _antecedent(words, sighting, seen, only)
        if sighting.refers_to and not sighting.owner:
            _inherit(sighting, sighting.refers_to)
        settle_bare(sighting)
        seen.append(sighting)
    _speak_by_name(words, sightings)
    _speak_for_theirs(sightings)


def _speak_by_name(words: Words, sightings: list[Sighting]) -> None:
    """ "Their spokesman, Omar Zed, said": who is named speaks for those whose spokesman he is, and so do his "we" and "our"."""
    for office, person in pairwise(sightings):
        is_apposed = person.is_person and office.is_person and office.last + 1 == person.first and words.low[office.last] == ","
        if not is_apposed or person.represents or not office.represents:
            continue
        person.represents = office.represents
        for sighting in sightings:
            if sighting.refers_to is person:
                _inherit(sighting, person)


def _speak_for_theirs(sightings: list[Sighting]) -> None:
    """ "We have left," said by somebody named behind the words: "we" are those for whom he speaks."""
    for sighting in sightings:
        if sighting.lead == "we" and sighting.refers_to and not sighting.entries:
            _inherit(sighting, sighting.refers_to)


def _only_rebels(sightings: list[Sighting]) -> Sighting | None:
    """The first naming of the one armed group that an article names, whom "the rebels" then means anywhere in it."""
    named = [sighting for sighting in sightings if is_named_rebel(sighting)]
    return named[0] if len({entry.key for sighting in named for entry in sighting.entries}) == 1 else None


def _inherit(sighting: Sighting, behind: Sighting) -> None:
    if behind.is_person and not sighting.is_person:
        sighting.entries = behind.represents
    else:
        sighting.entries = sighting.entries or behind.entries
        sighting.represents = sighting.represents or behind.represents
    sighting.category = sighting.category or behind.category
    sighting.side = sighting.side or behind.side


def _belong(sighting: Sighting, owner: Sighting | None) -> None:
    """ "its forces" and "its men" are the owner itself, "its spokesman" speaks for it, "its allies" stand on its side."""
    if owner is None or (sighting.lead == "people" and sighting.head != "men"):
        return
    sighting.refers_to = owner
    actors = owner.represents if owner.is_person else owner.entries
    if sighting.is_person:
        sighting.represents = actors
    elif sighting.head in SIDE_TAKERS:
        sighting.side = owner.side or next((entry.side for entry in actors), "")
    elif sighting.lead in OWNED_LEADS or sighting.head == "men":
        sighting.entries = actors


def _owner(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    fits = FITTING.get(NUMBER_OF_PRONOUN.get(sighting.owner, ""))
    owner = (_subject_beside(words, sighting, seen, fits) or _nearest(words, sighting, seen, fits)) if fits else None
    if owner and words.together(owner.first, sighting.first):
        return owner
    return _spoken_for(words, sighting, seen) or owner


def _spoken_for(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    """Who speaks in this sentence for an actor: "a League spokesman said its men had left"."""
    here = words.sentence[sighting.first]
    near = [other for other in seen[-NEAR:] if words.sentence[other.first] == here and other.last <= sighting.first]
    speakers = [other for other in near if other.is_person and (other.represents or other.whose)]
    return speakers[-1] if speakers and sighting.owner in ("its", "their") else None


def _may_have_suffered(words: Words, sighting: Sighting, seen: list[Sighting]) -> list[Sighting]:
    """Whom "they" may be in "the army said they had been murdered": not who says so."""
    if sighting.rule != PRONOUN or SUFFERED.isdisjoint(words.low[sighting.first + 1 : sighting.first + 4]):
        return seen
    return [other for other in seen if not _says(words, other)]


def _antecedent(words: Words, sighting: Sighting, seen: list[Sighting], only: Sighting | None) -> Sighting | None:
    seen = _may_have_suffered(words, sighting, seen)
    verb = _said_before(words, sighting.first) if sighting.rule == PRONOUN else 0
    if verb and sighting.lead in ("many", "one", "person"):
        speaker = _nearest(
            words, sighting, [other for other in seen[-LOOK_BACK:] if other.first < verb], lambda other: other.rule != PLACE
        )
        is_body = sighting.lead == "person" and speaker is not None and not speaker.is_person  # "the army said he had"
        if speaker and words.together(speaker.first, verb) and not is_body:
            return speaker
    fits = fit(words, sighting)
    if fits is None:
        return None
    if body := _own_group(words, sighting, seen):
        return body
    apart = _told_apart(words, sighting, seen[-LOOK_BACK:])
    if apart:
        return _nearest(words, sighting, [other for other in seen if apart.isdisjoint(each.key for each in other.entries)], fits)
    if words.together(sighting.first - 1, sighting.first) and words.low[sighting.first - 1] == "whom":
        seen = _before_last_person(seen)
    nearest = _subject_before(words, sighting, seen, fits) or _nearest(words, sighting, seen, fits)
    return nearest or _armed_before(words, sighting, seen, only, fits)


def _armed_before(words: Words, sighting: Sighting, seen: list[Sighting], only: Sighting | None, fits: Fits) -> Sighting | None:
    """Whom "the soldiers" or "the rebels" are where nobody before bears that name: the only ones told of."""
    if sighting.head in TROOPS and words.low[sighting.first] in DEFINITE:
        return _only_troops(words, sighting, seen)
    if not are_rebels(words, sighting):
        return None
    if only is not None and fits(only) and (sighting.head not in ATTACKERS or only.first < sighting.first):
        return only
    return _irregulars_before(words, sighting, seen)


def _only_troops(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    """The Norlandic paratroopers whom "the soldiers" are, where nobody else's forces are told of."""
    here = words.sentence[sighting.first]
    near = [each for each in seen[-LOOK_BACK:] if here - words.sentence[each.first] <= REACH and each.category in ARMED]
    armies = {each.entries[0].key if each.entries else "" for each in near if each.category == "MIL"}
    same_post = all(words.post[words.sentence[each.first]] == words.post[here] for each in near)
    return near[-1] if len(armies) == 1 and armies != {""} and same_post and near[-1].category == "MIL" else None


def _group_before(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    """The group told of before, whom "the militants" are rather than those of the war that goes without saying."""
    own = {entry.key for entry in sighting.entries}
    if sighting.head in SIDES or any(not each.is_generic and own & {e.key for e in each.entries} for each in seen):
        return None
    return _nearest(words, sighting, seen, is_named_rebel)


def _irregulars_before(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    """The gunmen whom "the attackers" are, where no group has a name and none was called so before."""
    if sighting.head in SIDES or any(other.head == sighting.head and other.lead == "rebel" for other in seen[-LOOK_BACK:]):
        return None
    return _nearest(words, sighting, seen, lambda other: _are_irregulars(words, other))


def _are_irregulars(words: Words, other: Sighting) -> bool:
    is_tied = words.together(other.first, other.last) and words.low[other.last] in TIED  # "insurgents linked to the front"
    return other.lead == "rebel" and other.is_plural and not (other.is_person or other.owner or is_tied)


def _own_group(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    """Who speaks for a group, where "the group" is what he tells of: "a League leader said the movement had left"."""
    if sighting.head not in GROUP_NOUNS or sighting.is_plural:
        return None
    here = words.sentence[sighting.first]
    near = (other for other in reversed(seen[-NEAR:]) if words.sentence[other.first] == here and other.is_person)
    speaker = next((other for other in near if other.represents), None)
    if speaker is None or speaker.represents[0].is_state or not _tells(words, speaker.last, sighting.first):
        return None
    return speaker


def _tells(words: Words, first: int, last: int) -> bool:
    return any(low in SPEECH or low == "saying" for low in words.low[first:last])


def _before_last_person(seen: list[Sighting]) -> list[Sighting]:
    """What was seen before the one that "whom" stands for, who "he" cannot be: "the king left the envoy, whom he accuses"."""
    last = next((at for at in range(len(seen) - 1, -1, -1) if seen[at].is_person), len(seen))
    while last > 0 and seen[last - 1].is_person and seen[last - 1].owner:
        last -= 1  # "his deputy, Omar Sol, whom he accuses"
    return seen[:last]


def _told_apart(words: Words, sighting: Sighting, seen: list[Sighting]) -> frozenset[str]:
    """Whom "the terrorists" cannot be: those beside whom they stood, "the League said its men had driven the terrorists out"."""
    if sighting.lead != "rebel":
        return frozenset()
    before = [other for other in seen if other.head == sighting.head and not other.entries and not other.refers_to]
    here = {words.sentence[other.first] for other in before}
    if sighting.head in LABELS:
        here.add(words.sentence[sighting.first])
    beside = (other for other in seen if words.sentence[other.first] in here)
    return frozenset(entry.key for other in beside for entry in other.entries)


def _subject_before(words: Words, sighting: Sighting, seen: list[Sighting], fits: Fits) -> Sighting | None:
    """Who the sentence is about, for the "they" of "troops fought rebels as they tried to take the port"."""
    if sighting.head != "they" or not words.together(sighting.first - 1, sighting.first):
        return None
    if words.low[sighting.first - 1] not in ("as", "while", "when", "after", "before"):
        return None
    here = words.sentence[sighting.first]
    near = [other for other in seen[-NEAR:] if words.sentence[other.first] == here and other.rule != PLACE]
    if len(near) > 1 and words.opens(near[0].first) and _tells(words, near[0].last, near[1].first):
        return near[1] if fits(near[1]) else None  # "police say nine boys were shot as they left"
    return near[0] if near and fits(near[0]) and words.opens(near[0].first) else None


def _subject_beside(words: Words, sighting: Sighting, seen: list[Sighting], fits: Fits) -> Sighting | None:
    """Whose "their guns" are in "said that the guard was sending recruits to Orra and that their guns were shelling it"."""
    at = sighting.first
    if not words.together(at - 2, at) or words.low[at - 2 : at] != ["and", "that"]:
        return None
    near = [other for other in seen[-NEAR:] if words.together(other.first, at)]
    first = next((other for other in near if other.first and words.low[other.first - 1] == "that"), None)
    return first if first is not None and fits(first) else None


def _voice(words: Words, sighting: Sighting, sightings: list[Sighting]) -> Sighting | None:
    """The one in the same sentence, before or after "we", that says something."""
    here = words.sentence[sighting.first]
    near = [other for other in sightings if words.sentence[other.first] == here and other is not sighting]
    return next((other for other in near if _says(words, other)), None)


def _says(words: Words, other: Sighting) -> bool:
    before, after = other.first - 1, other.last
    verbs = [at for at in (before, after) if words.together(at, other.first)]
    return other.lead != "we" and (any(words.low[at] in SPEECH for at in verbs) or _says_after_office(words, other))


def _says_after_office(words: Words, other: Sighting) -> bool:
    """ "Ada Lind, a spokeswoman for the guard, said": behind a description between commas."""
    if not other.is_person or not words.together(other.first, other.last) or words.low[other.last] != ",":
        return False
    for at in range(other.last + 1, min(other.last + LONGEST_OFFICE, len(words))):
        if not words.together(other.last, at):
            return False
        if words.low[at] == ",":
            return words.together(at, at + 1) and words.low[at + 1] in SPEECH
    return False


def _is_quoted(candidate: Sighting, sighting: Sighting) -> bool:
    """ "Our forces have left," their spokesman said: whose he is stands in no words of his own."""
    return sighting.owner in ("its", "their", "his", "her") and candidate.owner in ("our", "my")


def _only_signs(words: Words, candidate: Sighting) -> bool:
    """ "In a letter signed by its council, the front said": who put their name to it is not whom the sentence is about."""
    at = candidate.first - 1
    return words.together(at - 1, candidate.first) and words.low[at] == "by" and words.low[at - 1] in SIGNING


def _nearest(words: Words, sighting: Sighting, seen: list[Sighting], fits: Fits) -> Sighting | None:
    """The nearest that fits in this sentence, else the first that fits in the nearest sentence before: its subject."""
    here = words.sentence[sighting.first]
    best: Sighting | None = None
    for candidate in reversed(seen[-LOOK_BACK:]):
        there = words.sentence[candidate.first]
        if here - there > REACH or words.post[here] != words.post[there] or (best and there != words.sentence[best.first]):
            break
        if candidate.last > sighting.first or candidate.rule == PLACE or not fits(candidate) or _is_quoted(candidate, sighting):
            continue
        is_agency = candidate.entry is not None and candidate.entry.category == "JRN" and not words.opens(candidate.first)
        if sighting.head == "it" and there != here and (is_agency or _only_signs(words, candidate)):
            continue  # an agency is named with every second sentence
        best = candidate
        if there == here:
            break
    return best.refers_to if best and best.refers_to and not best.owner else best
