"""Whether a text only plays at war: a tale, a drill, a match, a market told in its words."""

from functools import cached_property

from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, Passage
from tracker.extraction.rules.en.unreal import DRILL, DRILL_OPENING, GRAVE, MARKET, MATCH, TALE, TALE_OPENING
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import CODES, VIOLENT, Action, Family, Span

_AROUND = 200  # characters before and after a sentence that show what game is played
_TWO = 2  # different words of a game that show one
_OPENING = 300  # characters of an article that tell what it is about
_READ = 20_000  # characters of an article in which somebody may come to harm
_ALSO = frozenset({Action.SURRENDER, Action.DISARMAMENT})


class Unreal:
    """The deeds of an article that nobody did."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._span, self._spoken = Span(0, 0), dict[str, bool]()  # the stretch asked about last, and what it speaks of

    def holds(self, deed: ActionMention, passage: Passage) -> bool:
        """Whether a deed is one of a tale, a drill, a match or a market."""
        span = passage.span
        if self._is_tale or self._speaks(TALE, span):
            return True
        if not _is_of_war(deed):
            return False
        if self._is_drill or (self._speaks(DRILL, span) and not self._is_grave(span, deed.span)):
            return True
        return self._is_game(span) and not self._is_grave(span, deed.span)

    @cached_property
    def _is_tale(self) -> bool:
        return self._speaks(TALE_OPENING, Span(0, min(_OPENING, len(self._story.text))))

    @cached_property
    def _is_drill(self) -> bool:
        """Whether an article opens with a drill and nobody comes to harm in it."""
        low = self._story.low
        opens = self._speaks(DRILL_OPENING, Span(0, min(_OPENING, len(low))))
        return opens and not any(word in low[:_READ] for word in ("kill", "wound", "injur", " dead"))

    def _speaks(self, sign: Rule[bool], span: Span) -> bool:
        if span is not self._span:
            self._span, self._spoken = span, {}
        if sign.name not in self._spoken:
            self._spoken[sign.name] = sign.search(self._story.text, self._story.low, span.start, span.end) is not None
        return self._spoken[sign.name]

    def _is_grave(self, span: Span, deed: Span) -> bool:
        """Whether words that no game knows stand in a sentence beside the deed."""
        return any(not found.overlaps(deed) for found in self._story.spoken.within(GRAVE, span))

    def _is_game(self, span: Span) -> bool:
        around = Span(max(0, span.start - _AROUND), min(len(self._story.text), span.end + _AROUND))
        return any(self._speaks_much(sign, around) for sign in (MATCH, MARKET))

    def _speaks_much(self, sign: Rule[bool], span: Span) -> bool:
        return len({found.of(self._story.low) for found in self._story.spoken.within(sign.pattern, span)}) >= _TWO


def _is_of_war(deed: ActionMention) -> bool:
    return deed.action in VIOLENT or deed.action in _ALSO or CODES[deed.action].family is Family.CONTROL
