"""What "the group", "they", "its forces" and "the official" stand for: the nearest actor before them that fits."""

from tracker.extraction.actors.sightings import Sighting
from tracker.extraction.actors.words import Words
from tracker.extraction.rules.en.actor_names import VERBS

REACH = 4  # sentences back
PRONOUNS = {
    "they": "many", "them": "many", "their": "many", "we": "we", "our": "we", "us": "we", "it": "one", "its": "one",
    "he": "person", "she": "person", "him": "person", "her": "person", "his": "person",
}  # fmt: skip
GROUPS = frozenset(
    [
        "group",
        "organisation",
        "organization",
        "movement",
        "faction",
        "militia",
        "brigade",
        "battalion",
        "front",
        "coalition",
        "alliance",
        "party",
    ]
)
NOT_IT = frozenset(
    [
        "is",
        "was",
        "would",
        "will",
        "may",
        "might",
        "could",
        "seems",
        "seemed",
        "appears",
        "had",
        "has",
        "remains",
        "remained",
        "takes",
        "took",
        "became",
    ]
)


def find_pronouns(words: Words, busy: set[int]) -> list[Sighting]:
    """Pronouns that may stand for an actor; "it" only where it does something."""
    found = []
    for at, low in enumerate(words.low):
        number = PRONOUNS.get(low)
        if not number or at in busy or (low == "us" and words.shown[at] != "us"):
            continue
        if low == "it" and not _acts(words, at):
            continue
        if low in ("its", "his", "her", "their", "our"):
            continue
        found.append(
            Sighting(
                at,
                at + 1,
                "en.actor.pronoun",
                head=low,
                lead=number,
                is_person=number == "person",
                is_plural=number in ("many", "we"),
            )
        )
    return found


def _acts(words: Words, at: int) -> bool:
    following = words.low[at + 1] if words.together(at, at + 1) else ""
    previous = words.low[at - 1] if words.together(at - 1, at) else ""
    if previous in ("make", "made", "makes", "take", "took", "that", "if") or following in NOT_IT:
        return False
    return following in VERBS or (following.endswith("ed") and words.together(at, at + 2))


def refer(words: Words, sightings: list[Sighting]) -> None:
    """Give each pronoun and bare noun the sighting it stands for; the sightings stand in the order of the text."""
    seen: list[Sighting] = []
    for sighting in sightings:
        if sighting.refers_to is None and not sighting.entries and not sighting.represents:
            sighting.refers_to = _antecedent(words, sighting, seen)
            _inherit(sighting)
        if sighting.rule == "en.actor.surname":
            _inherit(sighting)
        seen.append(sighting)


def _inherit(sighting: Sighting) -> None:
    behind = sighting.refers_to
    if behind is None:
        return
    sighting.entries = sighting.entries or behind.entries
    sighting.represents = sighting.represents or behind.represents
    sighting.category = sighting.category or behind.category


def _antecedent(words: Words, sighting: Sighting, seen: list[Sighting]) -> Sighting | None:
    fits = _fit(sighting)
    if fits is None:
        return None
    here = words.sentence[sighting.first]
    for candidate in reversed(seen[-40:]):
        if here - words.sentence[candidate.first] > REACH:
            return None
        if candidate.last <= sighting.first and fits(candidate):
            return candidate.refers_to or candidate
    return None


def _fit(sighting: Sighting):  # type: ignore[no-untyped-def]
    if sighting.rule == "en.actor.pronoun":
        return {
            "person": lambda other: other.is_person and not other.is_plural,
            "many": lambda other: not other.is_person and (other.is_plural or bool(other.entries)) and other.lead != "we",
            "one": lambda other: not other.is_person and not other.is_plural and other.lead not in ("many", "we"),
        }.get(sighting.lead)
    if not sighting.has_article or sighting.whose or sighting.states:
        return None
    if sighting.is_person:
        return lambda other: other.is_person and other.head == sighting.head and not other.is_plural
    if sighting.head in GROUPS:
        return lambda other: (
            not other.is_person and not other.is_plural and bool(other.entries or other.name) and not _is_state(other)
        )
    return lambda other: not other.is_person and other.head == sighting.head and bool(other.entries)


def _is_state(sighting: Sighting) -> bool:
    return bool(sighting.entry and sighting.entry.is_state)
