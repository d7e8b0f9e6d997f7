"""Whether a crowd did a deed or suffered it, and whether it was one that protested."""

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.crowds import ARMED_GROUP, CROWDS, ORDER
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, Action, Crowd, Family, Span

_CROWDS = Shortlist(CROWDS)
_LONGEST = 160  # characters of a subject or an object that are looked at
_BESIDE = 70  # characters after a clash that may name its other side, or after an object that say what it was doing
_GATHERINGS = frozenset({Action.PROTEST, Action.PROTEST_SUPPRESSED, Action.PROTESTERS_KILLED, Action.STRIKE_ACTION, Action.RIOT})


def crowds_of(deed: ActionMention, passage: Passage, story: Story) -> tuple[Crowd, Crowd]:
    """The crowd that did a deed, and the one that suffered it."""
    if deed.action is Action.CLASH:
        return _clashing(deed, passage, story), Crowd.NONE
    doers = _crowd_in(deed.subject, story)
    if doers is Crowd.MOB and _is_gathering(passage, story):
        doers = Crowd.PROTEST
    return doers, Crowd.PROTEST if not doers and _befalls_protest(deed, passage, story) else Crowd.NONE


def _crowd_in(span: Span | None, story: Story) -> Crowd:
    if span is None:
        return Crowd.NONE
    end = min(span.end, span.start + _LONGEST)
    for rule, _ in _CROWDS.matches(story.text, story.low, span.start, end):
        return Crowd.NONE if ARMED_GROUP.search(story.text, span.start, end) else rule.meaning
    return Crowd.NONE


def _clashing(deed: ActionMention, passage: Passage, story: Story) -> Crowd:
    """A crowd that clashes with those who keep order protests, one that clashes with another is a mob."""
    first = max(passage.span.start, deed.subject.start if deed.subject else deed.span.start)
    last = min(passage.span.end, deed.span.end + _BESIDE)
    if last - first > 2 * _LONGEST or ARMED_GROUP.search(story.text, first, last):
        return Crowd.NONE
    found = [rule.meaning for rule in CROWDS if rule.pattern.search(story.text, first, last)]
    if not found:
        return Crowd.NONE
    return Crowd.PROTEST if ORDER.search(story.text, first, last) or _is_gathering(passage, story) else Crowd.MOB


def _is_gathering(passage: Passage, story: Story) -> bool:
    return any(action.action in _GATHERINGS for action in story.actions.within(passage.span))


def _befalls_protest(deed: ActionMention, passage: Passage, story: Story) -> bool:
    """Whether those it was done to were protesting: by their name, by what follows it ("who were marching"), or, where nobody
    is named, by the sentence: "opened fire to disperse protesters"."""
    if CODES[deed.action].family not in (Family.FIGHTING, Family.PEOPLE):
        return False
    protest = CROWDS[0]
    if deed.object is None:
        return bool(
            deed.subject and protest.search(story.text, story.low, deed.span.end, min(passage.span.end, deed.span.end + _BESIDE))
        )
    end = min(deed.object.end, deed.object.start + _LONGEST)
    start = min(deed.object.start, deed.span.end) if deed.object.start > deed.span.start else deed.object.start
    match = protest.search(story.text, story.low, start, min(passage.span.end, end + _BESIDE))
    if match is None or ARMED_GROUP.search(story.text, start, end):
        return False
    return match.start() < end or " " in match[0]
