"""A place as a claim takes it: with the mention it rests on and the rule that chose it."""

from dataclasses import dataclass

from tracker.extraction.mentions import ClaimDraft, ClaimPlace, PlaceMention

MEMORY = 60  # claims back that a place may be taken from
TAKEN_OVER = frozenset({"claim.place.inherited", "claim.place.article"})  # the rules by which no word of a deed names its place
# Relations that put a deed beside a place, and not in it.
BESIDE = frozenset({"near", "outside", "outskirts of", "direction of", "toward", "between"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A place for a claim, the mention it rests on, and the rule that chose it."""

    place: ClaimPlace
    mention: PlaceMention | None
    rule: str


def placed_at(mention: PlaceMention, rule: str) -> Placed:
    """The place that a mention names, tied as it is there, chosen by a rule."""
    place = ClaimPlace(mention.name or mention.text, mention.key, mention.precision, mention.relation)
    return Placed(place, mention, rule)


def mention_of(claim: ClaimDraft) -> PlaceMention | None:
    """The naming that the place of a claim rests on; None where it has none."""
    return next((each for each in claim.evidence if isinstance(each, PlaceMention)), None)
