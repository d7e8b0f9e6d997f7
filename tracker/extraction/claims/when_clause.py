"""Times in the sentence of a deed: the one that is the deed's own, and the one that all its deeds share."""

import re
from collections.abc import Sequence

from tracker.extraction.claims.labels import from_label, is_label
from tracker.extraction.claims.said_content import JUDGED, deed_spoken_of
from tracker.extraction.claims.signs import is_attributive
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.voice import Voice
from tracker.extraction.claims.when_another import is_aside, is_compared, is_measure, is_of_other_words, is_told_of_another
from tracker.extraction.claims.when_parted import WIDEST_GAP, WIDEST_JOINT, crosses
from tracker.extraction.claims.when_said import may_date
from tracker.extraction.mentions import ActionMention, Passage, TimeMention
from tracker.extraction.rules.stems import sought
from tracker.vocabulary import CODES, Action, Family, Resolution, Span

_OF_NOUN = re.compile(r",?\s(?:(?:that|which|whom)\s)?", re.IGNORECASE)  # between a noun and who did something to it
_NOW = sought(r"\b(?:now|currently|still)\s+\Z", re.IGNORECASE)  # "seized the port in May and now holds the hills"
_THEN_AFTER = re.compile(r",?\s+(?:\w+\s+)?(?:after|before)\s", re.IGNORECASE)  # "last week after rebels ambushed a patrol"
_AFTER_DOING = re.compile(r"\b(?:after|before|since|following)\s+(?:\w+ly\s+)?\w+ing\b[^,;.]*\Z", re.IGNORECASE)
_WHO = sought(r"\bwho\s[^,;:.]*\Z", re.IGNORECASE)
_LONG, _WEEK = 28, 7  # days of a month, a year, and of a week
_WHO_NEAR = 60  # characters before a deed in which it may begin
_GUILTY = re.compile(
    r"\b(?:convicted|accused|guilty|suspected|charged|jailed|tried|wanted|acquitted|responsible|blamed|sentenced)\s(?:\w+\s){0,2}"
    r"(?:of|for|in|with|over)\s(?:[\w’'-]+\s){0,3}\Z",
    re.IGNORECASE,
)
_WHO_ORDERED = re.compile(
    r"\bwho\s(?:had\s)?(?:ordered|planned|led|survived|witnessed|organi[sz]ed|financed|filmed|claimed|investigated)\s(?:[\w’'-]+\s){0,3}\Z",
    re.IGNORECASE,
)
_NEXT_DAY = re.compile(r"[,;:]\s+(?:and\s+|but\s+|then\s+)?(?:(?:on|in|by|early|late)\s+)+(?:the\s+)?\Z", re.IGNORECASE)
_TO_VERB = re.compile(
    r"\s(?:(?:they|it|he|she|we)|(?:the|an?|its|their)?\s?[\w'’-]+(?:\s[\w'’-]+){0,2})\s(?:[\w'’-]+\s)?", re.IGNORECASE
)
_WHEN = re.compile(r",?\s+(?:when|(?:in|during)\s+which)\s[^,;.]{0,60}", re.IGNORECASE)
_AND_DID = re.compile(r"[^,;.\s]{0,6},?\s(?:and|but|then)\s(?:(?:then|later|was|were|had|has|been|again|also)\s)*", re.IGNORECASE)
_ITS_DAY = re.compile(r",?\s(?:on|in|late\s+on|early\s+on)\s(?:the\s)?", re.IGNORECASE)
_LED_TO = re.compile(
    r"\b(?:that|which)\s(?:\w+ly\s)?(?:drove|forced|pushed|killed|wounded|injured|displaced|destroyed|toppled|left|led|sent|brought|cut|cost|"
    r"overran|swept|captured|took)\b",
    re.IGNORECASE,
)
_FINER = re.compile(r",\s+on\s+")
_FROM = re.compile(
    r"(?:\s(?:in|for|at|around)\s[\w'’-]+(?:\s[\w'’-]+){0,2}?)?\s(?:from|starting|beginning|effective)\s(?:on\s|at\s)?(?:\w+\son\s)?",
    re.IGNORECASE,
)


def times_of(
    action: ActionMention, passage: Passage, voice: Voice, story: Story
) -> tuple[TimeMention | None, TimeMention | None]:
    """The time that belongs to this deed alone, and the one that its whole sentence shares."""
    first, last = action.span.start - 2 * WIDEST_GAP, action.span.end + WIDEST_GAP
    reach = Span(max(passage.span.start, first), min(passage.span.end, last))
    near = [
        time
        for time in story.times.within(reach)
        if is_label(time, passage, story.text) or not crosses(time.span, action, story.text)
    ]
    if not near:
        return None, None
    times = [
        time
        for time in near
        if (may_date(time, action, voice, story) or from_label(time, passage, story))
        and not is_compared(time, action, passage, story.text)
        and not is_told_of_another(time, action, passage, story.text)
        and not is_of_other_words(time, action, story.text)
        and not is_measure(time, action, passage, story.text, is_only=len(near) == 1)
    ]
    times = [time for time in times if not (time.event_phrase and any(_is_its_day(time, day, story.text) for day in near))]
    deeds = story.actions.within(passage.span)
    owned = [(time, _owner(time, deeds, story)) for time in times]
    own = [time for time, owner in owned if _owns(action, owner) or _is_when(time, action, story.text)]
    shared = [
        time
        for time, owner in owned
        if _is_shared(time, owner, passage, action, story.text) and not _is_of_what_is_said(time, action, story)
    ]
    has_one_behind = any(time.span.start >= action.span.end for time in own)
    nearest = min(
        own,
        key=lambda time: (
            not (time.when and time.when.is_known),
            not _begins(time, action, story.text),
            has_one_behind and _is_of_verb_before(time, action, story.text),
            _is_of_what_came(time, action, story.text),
            time.span.distance(action.span),
        ),
        default=None,
    )
    of_all = (
        time for time in shared if not (len(shared) > 1 and _is_of_noun(_owner(time, deeds, story), passage, action, story))
    )
    common = next(of_all, shared[0] if shared else None)
    return _made_finer(_within(nearest, own), times, story.text), _made_finer(common, times, story.text)


def _is_its_day(phrase: TimeMention, day: TimeMention, text: str) -> bool:
    """ "Since the start of the offensive on 24 March": the day stands beside the words for it."""
    is_day = day.when is not None and day.when.is_known and phrase.span.end < day.span.start
    return is_day and bool(_ITS_DAY.fullmatch(text, phrase.span.end, day.span.start))


def _begins(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Announced on Friday a truce from Tuesday": the day from which it holds."""
    return CODES[action.action].family is Family.PACT and bool(_FROM.fullmatch(text, action.span.end, time.span.start))


def _is_of_verb_before(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Joined them in 2004 and was captured in 2006": what stands before "and" is of another verb, if the deed has its own."""
    return not action.is_noun and bool(_AND_DID.fullmatch(text, time.span.end, action.span.start))


def _is_of_what_came(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Launched on 1 May an offensive that drove them out by 10 May": the day of what it led to."""
    return time.span.start > action.span.end and _LED_TO.search(text, action.span.end, time.span.start) is not None


def _within(time: TimeMention | None, own: Sequence[TimeMention]) -> TimeMention | None:
    """The day among the deed's own times that lies in a longer one: "four years ago they burned the mill on Christmas Day"."""
    when = time.when if time else None
    if when is None or when.first is None or when.last is None or (when.days or 0) < _LONG:
        return time
    days = (each for each in own if each.when and each.when.days == 1)
    return next((day for day in days if day.when and day.when.first and when.first <= day.when.first <= when.last), time)


def _made_finer(time: TimeMention | None, times: Sequence[TimeMention], text: str) -> TimeMention | None:
    """The day in "a year ago, on 16 January 2008", "two weeks later, on June 21", told right behind a longer time."""
    if time is None or time.when is None:
        return time
    behind = (each for each in times if each.when and each.when.days == 1 and each.span.start > time.span.end)
    return next((each for each in behind if _FINER.fullmatch(text, time.span.end, each.span.start)), time)


def _owns(action: ActionMention, owner: ActionMention | None) -> bool:
    """Whether a time is of the deed, or of other words for it: "an attack that killed ten", "repelled an attack in May"."""
    if owner is None:
        return False
    is_repelled = (
        action.action is Action.REPEL and owner.is_noun and action.object is not None and action.object.holds(owner.span)
    )
    return owner.span == action.span or owner.span in action.beside or is_repelled


def _is_when(time: TimeMention, action: ActionMention, text: str) -> bool:
    """ "Destroyed on Saturday when a bomb exploded": the time dates what it introduces, too."""
    return time.span.end < action.span.start and bool(_WHEN.fullmatch(text, time.span.end, action.span.start))


def _owner(time: TimeMention, deeds: tuple[ActionMention, ...], story: Story) -> ActionMention | None:
    """The deed of its sentence that a time belongs to, sought once."""
    if time.span not in story.owners:
        story.owners[time.span] = _nearest(time, deeds, story.text)
    return story.owners[time.span]


def _nearest(time: TimeMention, deeds: tuple[ActionMention, ...], text: str) -> ActionMention | None:
    """The deed a time stands nearest to within its clause; a time after a deed rather than one before it, but for one that
    stands right before its noun: "the late June offensive"."""
    led = next((deed for deed in deeds if deed.is_noun and deed.span.start == time.span.end + 1), None)
    if led is not None:
        return led
    following = next((deed for deed in deeds if deed.span.start > time.span.end), None)
    if following and deeds[0] != following and _opens_clause(time, following, text):
        return following
    before_other = _THEN_AFTER.match(text, time.span.end, time.span.end + WIDEST_JOINT)
    nearest = sorted(
        (
            deed
            for deed in deeds
            if not deed.span.overlaps(time.span)
            and not is_attributive(deed)
            and not is_aside(deed, time, text)
            and not (deed is not deeds[0] and _comes_of_it(deed, time, text))
            and not (before_other and deed.span.start >= before_other.end() and deed is not deeds[0])
        ),
        key=lambda deed: time.span.distance(deed.span) + (20 if deed.span.start > time.span.end else 0),
    )
    return next((deed for deed in nearest if not crosses(time.span, deed, text)), None)


def _comes_of_it(deed: ActionMention, time: TimeMention, text: str) -> bool:
    """ "Repelled an attack on 1 May, losing three men": the day is of what was told before it."""
    return deed.is_gerund and text[time.span.end : deed.span.start] == ", "


def _opens_clause(time: TimeMention, deed: ActionMention, text: str) -> bool:
    """ "On Saturday rebels took it, on Sunday they lost it": a day between a comma and who did the next deed."""
    is_led = _NEXT_DAY.search(text, max(0, time.span.start - WIDEST_JOINT), time.span.start)
    return bool(is_led) and not deed.is_noun and _TO_VERB.fullmatch(text, time.span.end, deed.span.start) is not None


def _is_shared(time: TimeMention, owner: ActionMention | None, passage: Passage, action: ActionMention, text: str) -> bool:
    """Of the times in the deed's own clause, one that leads the sentence, or the only one."""
    if time.span.start - passage.span.start < 25:
        return True
    if owner is not None and owner != action and time.when and time.when.edtf.startswith("../"):
        return False  # "stormed the hotel and held it until Saturday"
    is_now = not action.is_noun and _NOW.within(text, max(passage.span.start, action.span.start - 12), action.span.start)
    if action.is_past_background or time.event_phrase or is_now or (owner is not None and _is_only_named(action, owner, text)):
        return False
    return owner is None or not (owner.is_past_background or (owner != action and _hangs_on(owner, text)))


def _is_of_what_is_said(time: TimeMention, action: ActionMention, story: Story) -> bool:
    """Whether a day behind words is of a deed that they tell of: "accused him of burning a mill in 1997"; behind a noun it may be
    theirs: "condemned the massacre on Friday", "opposed the invasion in 2003"."""
    deed = deed_spoken_of(action, time.span, story)
    is_long = time.when is not None and (time.when.days or _LONG) > _WEEK
    is_dated = time.when is not None and time.when.resolution is Resolution.EXPLICIT
    is_charge = action.action is Action.ACCUSATION or action.rule in JUDGED
    return deed is not None and (not deed.is_noun or (is_charge and (is_long or is_dated)))


def _is_only_named(action: ActionMention, owner: ActionMention, text: str) -> bool:
    """Whether a deed only tells who is meant: "the men convicted of the killings were freed", "who ordered the raid died"."""
    if not action.is_noun or owner.is_noun or not 0 < owner.span.start - action.span.end <= _WHO_NEAR:
        return False
    before = text[max(0, action.span.start - _WHO_NEAR) : action.span.start]
    return bool(_GUILTY.search(before)) or bool(_WHO_ORDERED.search(before))


def _is_of_noun(deed: ActionMention | None, passage: Passage, action: ActionMention, story: Story) -> bool:
    """Whether a deed only says who is meant, and another does not: "rebels who took Orra last week pushed south"."""
    if deed is None or deed.span.start >= action.span.start:
        return False
    who = _WHO.within(story.text, max(passage.span.start, deed.span.start - _WHO_NEAR), deed.span.start)
    verbs = [other for other in story.actions.within(Span(who.start(), deed.span.end)) if not other.is_noun] if who else ()
    return len(verbs) == 1


def _hangs_on(deed: ActionMention, text: str) -> bool:
    """Whether a deed only tells of a noun before it: "regained the port, taken by the guard in May", "the hills rebels took"."""
    if not deed.is_noun and _AFTER_DOING.search(text, max(0, deed.span.start - WIDEST_JOINT), deed.span.end):
        return True  # "seized the port after taking the mill on Monday"
    if deed.subject is None or deed.is_noun:
        return False
    if deed.object and deed.object.end <= deed.subject.start < deed.span.start:
        return bool(_OF_NOUN.fullmatch(text, deed.object.end, deed.subject.start))
    if deed.subject.start < deed.span.end:
        return False
    is_reduced = deed.object is not None and 0 < deed.span.start - deed.object.end <= len(
        " "
    )  # "soldiers kidnapped by rebels in May"
    return is_reduced or text[max(0, deed.span.start - 2) : deed.span.start] == ", "
