"""Whether words of war and of state are meant: by the company they keep in the sentence, next to it, and in the article."""

import re
from functools import cached_property

from tracker.extraction.claims.said_of_ground import ARMED, has_place, has_troops, is_of_ground
from tracker.extraction.claims.story import Story
from tracker.extraction.claims.unreal import Unreal
from tracker.extraction.mentions import ActionMention, Passage, PlaceMention
from tracker.extraction.rules.en.company import CUSTODY, HARM, HELD, ORDEAL, SOCIETY, STATE, STRIFE, SURE, TURNS, VIOLENCE, WAR
from tracker.extraction.rules.lexicon import lexicon
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.shortlists import Shortlist
from tracker.vocabulary import CODES, Action, Family, PlacePrecision, Span

_TURNS = Shortlist(TURNS)
_MILITARY = frozenset({Family.CONTROL, Family.FIGHTING})
_ALSO_MILITARY = frozenset({Action.SURRENDER, Action.DEPLOYMENT, Action.DISARMAMENT})
_DEALINGS = frozenset(
    {
        Action.NEGOTIATION,
        Action.DEMAND,
        Action.ACCUSATION,
        Action.REJECTION,
        Action.SUPPORT,
        Action.CONCESSION,
        Action.COOPERATION,
        Action.AGREEMENT,
        Action.AID,
        Action.CURFEW,
        Action.SANCTION,
        Action.ORGANISATION_CHANGE,
    }
)
_LOOSE = lexicon(
    "hit hits hitting struck strike strikes striking target targets targeted targeting harassed raided storm stormed"
)
_COURTESY = lexicon("thank thanks thanked thanking congratulate congratulated congratulates congratulating salute saluted")
_FOLLOWED = "en.action.capture.followed"
_RESCUED = "en.action.release.rescue"
_NAMES_CAPTIVES = re.compile(r"\b(?:prisoners|hostages|captives|detainees)\b", re.IGNORECASE)  # "let forty prisoners go"
_OF_CAPTIVES = frozenset(
    {"en.action.release.exchange", "en.action.release.jail_opened"}
)  # whose words say that somebody was held
_SURE_RULES = frozenset({"en.action.aid.reached", "en.action.aid_blocked.held"})
_FROM_PLACE = "en.action.withdraw.place"
_GARRISONED = frozenset(f"the {noun}" for noun in ("town", "city", "village", "base", "camp", "post", "outpost", "airport"))
_TAKING = frozenset({Action.ABDUCTION, Action.ARREST})
_AT_WAR = 4  # different words of war that make an article one about war,
_STRETCH = 4000  # and one more for each so many characters
_READ = 20_000  # characters of an article that are searched for them
_AROUND = 250  # characters before and after a sentence that may hold what it leaves unsaid


class Company:
    """The company that the deeds of an article keep."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._unreal = Unreal(story)

    @cached_property
    def _is_war(self) -> bool:
        """Whether the article speaks of war in several words."""
        found: set[str] = set()
        enough = _AT_WAR + min(len(self._story.text), _READ) // _STRETCH
        for match in WAR.pattern.finditer(self._story.low, 0, _READ):
            found.add(match[0].rstrip("s"))
            if len(found) >= enough:
                return True
        return False

    def is_meant(self, deed: ActionMention, passage: Passage) -> bool:
        """Whether a deed is one of war, violence or state, and not a figure of speech, a game, an illness or a sale."""
        if self._is_figure(deed, passage) or self._unreal.holds(deed, passage) or not self._has_parties(deed, passage):
            return False
        action = deed.action
        words = deed.text.lower()
        if deed.rule in _SURE_RULES or words.startswith(SURE) or (" " in words and WAR.pattern.search(words)):
            return True
        if _is_military(deed):
            if self._is_war or self._has(deed, passage, WAR) or self._is_armed(passage):
                return True
            return self._hurts(deed, passage) or is_of_ground(deed, passage, self._story) or self._is_repelled(deed, passage)
        if action is Action.CASUALTIES:
            return self._is_war or self._has(deed, passage, VIOLENCE) or self._has(deed, passage, WAR)
        if action is Action.RELEASE:
            return self._is_of_captives(deed, passage)
        if action in _DEALINGS:
            return self._is_of_state(deed, passage)
        if action is Action.TORTURE:
            return self._is_war or any(self._has(deed, passage, words) for words in (CUSTODY, VIOLENCE, STRIFE, ORDEAL))
        return True

    def _is_of_captives(self, deed: ActionMention, passage: Passage) -> bool:
        """Whether those who are let go were held: "nurses held by the rebels were freed"."""
        if (
            deed.rule in _OF_CAPTIVES
            or CUSTODY.pattern.search(deed.text.lower())
            or any(other.action in _TAKING for other in self._story.actions.within(passage.span))
        ):
            return True
        return self._has(deed, passage, HELD if deed.rule == _RESCUED else CUSTODY)

    def _is_figure(self, deed: ActionMention, passage: Passage) -> bool:
        first, last = max(passage.span.start, deed.span.start - 40), min(passage.span.end, deed.span.end + 80)
        for turn in _TURNS.of(self._story.low, first, last):
            found = (Span(*match.span()) for match in turn.pattern.finditer(self._story.text, first, last))
            if any(span.overlaps(deed.span) for span in found):
                return turn.meaning or not self._speaks_of(WAR, passage.span, deed.span)
        return False

    def _has(self, deed: ActionMention, passage: Passage, words: Rule[str]) -> bool:
        around = Span(max(0, passage.span.start - _AROUND), min(len(self._story.text), passage.span.end + _AROUND))
        return self._speaks_of(words, around, deed.span)

    def _speaks_of(self, words: Rule[str], span: Span, deed: Span) -> bool:
        """Whether such words stand in a stretch, outside the deed itself."""
        return any(not found.overlaps(deed) for found in self._story.spoken.within(words.pattern, span))

    def _hurts(self, deed: ActionMention, passage: Passage) -> bool:
        """ "Youths clashed near Orra", "They fought; three were killed": people die of being hit by cars as well."""
        return deed.text.lower() not in _LOOSE and any(
            self._speaks_of(words, passage.span, deed.span) for words in (STRIFE, HARM)
        )

    def _is_repelled(self, deed: ActionMention, passage: Passage) -> bool:
        """ "12 attacks were repelled near Orra": several, or one, at a place that is named."""
        told = deed.object.of(self._story.low) if deed.object else ""
        is_of_attacks = deed.action is Action.REPEL and any(word in told for word in ("attack", "assault", "raid", "offensive"))
        return is_of_attacks and any(not place.in_actor for place in self._story.places.within(passage.span))

    def _is_from_place(self, deed: ActionMention, passage: Passage) -> bool:
        """ "The League withdrew from Zed": from a known place, told of a war or of somebody armed, and not from a pact."""
        if deed.object is None:
            return False
        named = self._story.places.touching(deed.object)
        is_place = any(place.key and not place.in_actor and deed.object.end == place.span.end for place in named)
        if not is_place and deed.object.of(self._story.low) in _GARRISONED:
            return self._is_armed(passage)  # "the Falcons pulled back from the town"
        return is_place and (self._is_war or self._is_armed(passage))

    def _has_parties(self, deed: ActionMention, passage: Passage) -> bool:
        """Whether place and troops stand there where the words are of war with them alone."""
        if deed.rule == _FOLLOWED and not self._goes_on(deed):
            return False
        if deed.rule == _FROM_PLACE and not self._is_from_place(deed, passage):
            return False
        if deed.action is Action.THREAT and deed.object and deed.text.lower().startswith("threaten"):
            return all(place.span != deed.object for place in self._story.places.touching(deed.object))  # "Harim is threatened"
        return has_place(deed, passage, self._story) and has_troops(deed, self._story)

    def _goes_on(self, deed: ActionMention) -> bool:
        """ "Harim fell; Orra followed a day later": whether a place was told to be taken shortly before."""
        before = self._story.actions.within(Span(max(0, deed.span.start - _AROUND), deed.span.start))
        return any(other.action in (Action.CAPTURE, Action.RECAPTURE, Action.SURRENDER) for other in before)

    def _is_armed(self, passage: Passage) -> bool:
        return any(actor.side or actor.is_state or actor.category in ARMED for actor in self._story.actors.within(passage.span))

    def _is_of_state(self, deed: ActionMention, passage: Passage) -> bool:
        """Whether states, parties or peoples deal with each other: their names or offices stand in the sentence or close by."""
        story = self._story
        if any(actor.key or actor.side for actor in story.actors.within(passage.span)):
            return True
        if deed.text.lower() in _COURTESY:  # readers and sponsors are thanked too
            return any(self._speaks_of(words, passage.span, deed.span) for words in (STATE, SOCIETY))
        if any(_is_seat(place, deed) for place in story.places.within(passage.span)):
            return True
        if any(self._speaks_of(words, passage.span, deed.span) for words in (STATE, SOCIETY, WAR, VIOLENCE)):
            return True
        return self._has(deed, passage, STATE) or self._is_war


def _is_seat(place: PlaceMention, deed: ActionMention) -> bool:
    """ "Ottawa recognised the council": a country, or a town that acts as one."""
    return place.precision is PlacePrecision.COUNTRY or bool(deed.subject and deed.subject.overlaps(place.span))


def _is_military(deed: ActionMention) -> bool:
    """Whether its words are as much at home in sport, business and at the doctor's as in war."""
    if deed.action is Action.ASSAULT:
        return deed.text.lower() in _LOOSE
    return CODES[deed.action].family in _MILITARY or deed.action in _ALSO_MILITARY
