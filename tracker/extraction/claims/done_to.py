"""To whom a deed was done: those named in its object and among the fallen, and not whoever only owns the ground."""

import re
from itertools import islice

from tracker.extraction.actors.countries import COUNTRY
from tracker.extraction.claims.doers import PRONOUNS, party_of
from tracker.extraction.claims.fought_for import is_done_to_towns
from tracker.extraction.claims.named import named_in
from tracker.extraction.claims.story import Story
from tracker.extraction.mentions import ActionMention, ActorMention, Party, Passage
from tracker.extraction.rules.en.actions.sorts import Sort, sorts_in
from tracker.extraction.rules.en.fallen_words import MANY_OF
from tracker.extraction.rules.en.ships import SHIPS
from tracker.vocabulary import CODES, FORCE, Action, Family, PlacePrecision, Span

OBJECTS = frozenset({"him", "her", "them"})
TO_NOBODY = frozenset({Action.PRESENCE, Action.CONTESTED})  # done to nobody
CIVILIANS = "CVL"
_CHARGE = re.compile(r"\s(?:of|for)\s", re.IGNORECASE)
_CHARGED = ("convict", "indict", "acquit")
_TOLD_WITHIN = frozenset({Action.THREAT, Action.DISPLACEMENT})
_FIRST_WORD = re.compile(r"\w+\s+(?:the\s+|more\s+than\s+|some\s+)?")
_AMONG = re.compile(
    r"\bamong(?:st)?\s+(?:the|those|them)\s+(?:\w+\s+)?(?:dead|killed|wounded|injured|victims|arrested|detained|casualties)\s+"
    r"(?:was|were|is|are)\s+",
    re.IGNORECASE,
)
_ROW_ENDS = re.compile(r"[.;:]|\s(?:who|which|whom|whose|when|after|in|at|near)\s", re.IGNORECASE)
_OWNS_NEXT = re.compile(r"['’]s\s+")
_BELONGS = re.compile(r"(?:(?<=belonging)|\s+belonging)\s+to\s+", re.IGNORECASE)
_ON_WHOM = re.compile(r"\s+(?:on|against)\s+", re.IGNORECASE)
_LISTENS = re.compile(r"\b(?:told|informed|assured|reminded)\s(?:the\s)?\Z", re.IGNORECASE)  # who is told of it did not suffer it
_FIRST_WHO = 40  # characters in which who is sanctioned may begin
_COUNTED = len("seven")  # no army has a shorter name


def named_in_object(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Who is named in what the deed was done to; of ground nobody who only owns it."""
    if action.action in TO_NOBODY:
        return ()
    named = named_in(_accused(action, story) or action.object, story) or _whose_it_was(action, story)
    named = _called_behind(action, named, story) or named
    if not _is_ground_deed(action):
        is_on_towns = is_done_to_towns(action)
        return tuple(actor for actor in named if not (is_on_towns and actor.rule == COUNTRY and _is_town(actor, story)))
    return tuple(actor for actor in named if not _is_of_ground(actor, action, story))


def among_whom(action: ActionMention, passage: Passage, story: Story) -> tuple[ActorMention, ...]:
    """The nuns of "among those killed were two nuns", told behind what was done to them."""
    if CODES[action.action].family is not Family.PEOPLE:
        return ()
    found = _AMONG.search(story.text, passage.span.start, passage.span.end)
    if found is None or not found.start() <= action.span.start < found.end():
        return ()
    end = _ROW_ENDS.search(story.text, found.end(), passage.span.end)
    return named_in(Span(found.end(), end.start() if end else passage.span.end), story)


def _called_behind(action: ActionMention, named: tuple[ActorMention, ...], story: Story) -> tuple[ActorMention, ...]:
    """The Omar Sol of "killed the band's second-in-command, Omar Sol,": the band only owns him."""
    span = action.object
    if span is None or CODES[action.action].family is not Family.PEOPLE or not named or named[-1].span.end == span.end:
        return ()
    if not story.text.startswith(("'s ", "’s "), named[-1].span.end) or not story.text.startswith(", ", span.end):
        return ()
    behind = story.actors.within(Span(span.end, span.end + _FIRST_WHO))[:1]
    return tuple(actor for actor in behind if actor.is_person and actor.span.start == span.end + len(", "))


def _whose_it_was(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """The league of "struck 25 targets belonging to the league"."""
    is_force = CODES[action.action].family in FORCE and action.object is not None and action.object.start >= action.span.end
    match = _BELONGS.match(story.text, action.object.end) if is_force and action.object else None
    behind = story.actors.within(Span(match.end(), match.end() + _FIRST_WHO))[:2] if match else ()
    if len(behind) > 1 and behind[0].is_person and _OWNS_NEXT.fullmatch(story.text, behind[0].span.end, behind[1].span.start):
        return behind[1:]  # "belonging to Omar Sol's River Guard"
    return tuple(actor for actor in behind[:1] if match and actor.span.start == match.end())


def _is_of_ground(actor: ActorMention, action: ActionMention, story: Story) -> bool:
    """Whether somebody named in ground is the ground itself, or only owns it or lives there."""
    is_ground = actor.text.lower() == "it" or _is_ground(actor, story)
    return is_ground or _is_owner(actor, action) or _lives_there(actor, action, story)


def _lives_there(actor: ActorMention, action: ActionMention, story: Story) -> bool:
    """ "Took the city of two million people": they are not whom it was taken from."""
    if actor.category != CIVILIANS or action.object is None or actor.span.start == action.object.start:
        return False
    return Sort.GROUND in sorts_in(action.object.of(story.text))


def whom_harmed(action: ActionMention, done_to: tuple[ActorMention, ...], story: Story) -> tuple[ActorMention, ...]:
    """Those who fell, before a place or a thing that the deed was done to; of a fight its sides, and of known actors these."""
    if action.action is Action.CLASH or any(actor.key for actor in done_to):
        return done_to
    ships, fallen = tuple(actor for actor in done_to if actor.rule in SHIPS), named_in(action.victims, story)
    return (*ships, *(each for each in fallen if each not in ships)) if fallen else done_to


def without_followed(harmed: tuple[ActorMention, ...], action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Those harmed, without whom they only follow: "nine supporters of the president were shot", and not he."""
    span = action.victims or action.object
    match = MANY_OF.search(story.text, span.start, span.end) if span and CODES[action.action].family is Family.PEOPLE else None
    if match is None:
        return harmed
    return tuple(actor for actor in harmed if not (actor.is_person and actor.span.start >= match.end()))


def threatened(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """Whom the words themselves hold: "warned the league that it would", "gave the junta a week to", "drove nine men from"."""
    if action.action not in _TOLD_WITHIN:
        return ()
    inside = story.actors.within(action.span)[:1]
    is_next = inside and _FIRST_WORD.fullmatch(story.text, action.span.start, inside[0].span.start)
    return inside if is_next else ()


def sanctioned(action: ActionMention, story: Story) -> tuple[ActorMention, ...]:
    """On whom sanctions were imposed: "imposed sanctions on its leader, Hector Sol"."""
    match = _ON_WHOM.match(story.text, action.span.end) if action.action is Action.SANCTION else None
    behind = story.actors.within(Span(match.end(), match.end() + _FIRST_WHO))[:1] if match else ()
    return tuple(actor for actor in behind if match and actor.span.start == match.end())


def meant(target: Party, action: ActionMention, passage: Passage, story: Story) -> tuple[Party, ...]:
    """A target; for "him" or "them" that nothing resolves, whoever the sentence names last before, and is not who did it."""
    pronoun = target.name.lower()
    done_to = action.victims or action.object
    if pronoun not in OBJECTS or done_to is None:
        return (target,)
    before = story.actors.within(Span(passage.span.start, done_to.start))
    others = (each for each in reversed(before) if not (action.subject and action.subject.overlaps(each.span)))
    others = (each for each in others if not _LISTENS.search(story.text, passage.span.start, each.span.start))
    fitting = (each for each in others if each.text.lower() not in PRONOUNS and (each.is_plural or pronoun != "them"))
    return tuple(party_of(each, story) for each in islice(fitting, 1))


def object_unless_ground(action: ActionMention) -> Span | None:
    """The object of a deed that is done to somebody: whoever denies losing it, or has taken all three, does it to ground."""
    is_of_ground = action.object is not None and action.object.end - action.object.start <= _COUNTED and _is_ground_deed(action)
    return None if is_of_ground else action.object


def _accused(action: ActionMention, story: Story) -> Span | None:
    """Who is accused, without those that the charge names: "accused Norland of arming the rebels"."""
    is_charge = action.action is Action.ACCUSATION or action.text.lower().startswith(_CHARGED)
    if not is_charge or action.object is None:
        return None
    charge = _CHARGE.search(story.text, action.object.start, action.object.end)
    return Span(action.object.start, charge.start()) if charge and charge.start() > action.object.start else None


def _is_ground_deed(action: ActionMention) -> bool:
    """Whether a deed takes, holds or gives up ground."""
    return CODES[action.action].family is Family.CONTROL


def _is_ground(actor: ActorMention, story: Story) -> bool:
    """Whether a name is read both as somebody's, whom nobody knows, or as a town's: who takes it takes the place."""
    if _is_town(actor, story):
        return True
    if not actor.key and Sort.BUILDING in sorts_in(actor.text):
        return True  # "seized the post office"
    is_known = actor.key or (actor.refers_to and actor.refers_to != actor.name)
    return not is_known and any(place.span == actor.span for place in story.places.touching(actor.span))


def _is_town(actor: ActorMention, story: Story) -> bool:
    """Whether a name is a town's, as it is a state's after its capital."""
    return any(place.span == actor.span and place.precision is PlacePrecision.TOWN for place in story.places.touching(actor.span))


def _is_owner(actor: ActorMention, action: ActionMention) -> bool:
    """Whether a person or a country only owns the ground: "overran the bishop's house", "surround Norland's third city"."""
    is_land = actor.rule == COUNTRY and action.object is not None and actor.span.end < action.object.end
    if is_land and action.object and sorts_in(actor.text) != {Sort.PEOPLE}:
        return True
    return actor.is_person and action.object is not None and actor.span.start > action.object.start
