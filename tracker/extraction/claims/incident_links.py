"""Does a claim speak of an incident that was told before? Named reasons with weights."""

from tracker.extraction.claims.incident_kinds import OUTCOME, UNSPECIFIC, Incident, Kind
from tracker.extraction.claims.signs import Signs

# What speaks for it that a claim is of an incident, and what against.
WEIGHTS = {
    "kind": 0.75,
    "other day": -2.25,
    "same place": 1.0,
    "other place": -2.5,
    "harm elsewhere": -3.0,
    "elsewhere": -1.5,  # than where the article puts the others, whose own words name no place
    "same victims": 2.5,
    "other victims": -1.0,
    "new victims": -1.8,  # "a judge" after a teacher
    "whose": 1.0,  # "his driver", after somebody with a name
    "other doers": -1.0,
    "same doers": -1.0,  # who did it is said again of another deed, seldom of the same
    "back": 2.5,  # "the explosion"
    "indefinite": -1.0,  # "a bomb"
    "same cause": 2.5,  # "killed in the strikes"
    "other cause": -2.0,
    "another": -2.0,
    "defused": -2.5,  # a bomb found in time, after one that went off
    "answered": -4.0,  # "the men behind an attack that killed nine"
    "measure": -6.0,  # "the worst attack since jets bombed the port"
    "harm": 1.5,  # the wounded and the dead of a deed told before
    "more": 2.5,  # "were also killed"
    "of_wounds": 1.0,  # "two of the wounded died"
    "same sentence": 1.0,
    "same paragraph": 0.5,
    "next paragraph": -0.1,
    "paragraph after": -1.0,
    "far on": -1.0,
    "other part": -2.5,  # of a report whose parts have a place each
    "headed": 1.5,  # by the headline of its post
    "post again": -1.5,  # a later post of the same place
    "summed up": 0.5,  # the same place in what sums the parts up
    "": 0.0,
}


def likeness(signs: Signs, own: float, incident: Incident, kind: Kind) -> float | None:
    """How much speaks for it that a claim is of an incident, None where its kind forbids it; `own` is its `own_weight`."""
    if not _may_be(signs, incident, kind):
        return None
    is_dud = signs.has("defused") and not any(told.has("defused") for told in incident.told)
    return sum(
        (
            own,
            WEIGHTS["kind" if incident.kind is kind else ""],
            WEIGHTS[_by_day(signs, incident)],
            WEIGHTS[_by_place(signs, incident)],
            WEIGHTS[_by_victims(signs, incident)],
            WEIGHTS[_by_doers(signs, incident)],
            WEIGHTS[_by_cause(signs, incident)],
            WEIGHTS["defused" if is_dud else ""],
            WEIGHTS["back" if signs.has("ordinal") and any(told.has("ordinal") for told in incident.told) else ""],
            WEIGHTS[_by_nearness(signs, incident)],
        )
    )


def own_weight(signs: Signs) -> float:
    """What a claim's own words say for or against it that it was told of before, whatever the incident."""
    reasons = [sign for sign in ("indefinite", "another", "answered", "measure", "harm", "more", "of_wounds") if signs.has(sign)]
    if signs.has("definite") and not signs.has("done_to"):
        reasons.append("back")
    return sum(WEIGHTS[reason] for reason in reasons)


def _may_be(signs: Signs, incident: Incident, kind: Kind) -> bool:
    if incident.is_made_safe and (signs.has("harm") or signs.has("went_off")):
        return False  # nobody is hurt by a bomb that was made safe, and it made no explosion
    if incident.is_avenged and not signs.has("reason") and not signs.has("definite"):
        return bool(signs.victims & incident.victims)  # what is avenged is over
    if incident.kind is kind:
        return True
    if signs.has("reason"):
        return False
    if kind is Kind.ATTACK:
        return signs.claim.action in OUTCOME
    if incident.kind is not Kind.ATTACK or _is_by_others(signs, incident):
        return False
    earlier = OUTCOME if kind is Kind.TAKING else UNSPECIFIC
    return incident.actions <= earlier


def _is_by_others(signs: Signs, incident: Incident) -> bool:
    return bool(signs.doers and incident.doers and not signs.doers & incident.doers)


def _by_cause(signs: Signs, incident: Incident) -> str:
    """What somebody was harmed by, where the words name it: "killed in the strikes", "wounded by the blast"."""
    cause = Kind.FROM_AFAR if signs.has("from_strikes") else Kind.BOMB if signs.has("from_bomb") else None
    return "" if cause is None else "same cause" if incident.kind is cause else "other cause"


def _by_day(signs: Signs, incident: Incident) -> str:
    if signs.days is None or not incident.days or signs.has("of_wounds"):
        return ""
    meets = any(signs.days.start <= days.end and days.start <= signs.days.end for days in incident.last_days)
    return "" if meets else "other day"


def _by_place(signs: Signs, incident: Incident) -> str:
    if signs.has("of_wounds"):
        return ""
    if signs.has("there") and signs.has("local") and incident.is_local and signs.place not in incident.places:
        return "harm elsewhere" if signs.has("harm") else "other place"
    if not signs.has("placed"):
        is_known = signs.has("referred") and signs.has("local") and (incident.places or incident.around)
        return "elsewhere" if is_known and signs.place not in incident.places | incident.around else ""
    if not incident.places:
        return "elsewhere" if signs.has("local") and incident.around and signs.place not in incident.around else ""
    if signs.place in incident.places:
        return "same place"
    if not (signs.has("local") and incident.is_local):
        return ""
    return "harm elsewhere" if signs.has("harm") else "other place"


def _by_doers(signs: Signs, incident: Incident) -> str:
    if not signs.doers or not incident.doers:
        return ""
    return "same doers" if signs.doers & incident.doers else "other doers"


def _by_victims(signs: Signs, incident: Incident) -> str:
    if not signs.victims or not incident.victims:
        return ""
    if signs.victims & incident.victims:
        are_others = signs.has("others") or _are_elsewhere(signs, incident)
        return "" if are_others else "same victims"  # "two other peasants"
    if signs.has("whose") and any(told.has("person") for told in incident.told):
        return "whose"
    return "new victims" if signs.has("new_victims") else "other victims"


def _are_elsewhere(signs: Signs, incident: Incident) -> bool:
    """Seven peasants of another town are not the three told of before."""
    if _by_place(signs, incident) not in ("other place", "harm elsewhere") or signs.has("person"):
        return False
    now, before = _harmed(signs), {figure for told in incident.told for figure in _harmed(told)}
    return bool(now and before) and before.isdisjoint(now)


def _harmed(signs: Signs) -> set[int | None]:
    """How many a claim counts killed or wounded, without those who are only a part of others."""
    return {count.best for count in signs.claim.numbers if count.what in ("killed", "wounded") and not count.is_part}


def _by_nearness(signs: Signs, incident: Incident) -> str:
    last = incident.told[-1]
    if signs.part != last.part:
        return _by_part(signs, incident)
    if last.has("headline") and not signs.has("headline"):
        return "headed"
    paragraphs = signs.paragraph - last.paragraph
    if signs.number == last.number:
        return "same sentence"
    return ("same paragraph", "next paragraph", "paragraph after")[paragraphs] if paragraphs < 3 else "far on"


def _by_part(signs: Signs, incident: Incident) -> str:
    """What it says that another part of the report tells it: little where it is the same place, less where one sums up."""
    if not signs.has("placed") or signs.place not in incident.places:
        return "other part"
    if signs.has("in_sum") or incident.told[-1].has("in_sum"):
        return "summed up"
    return "post again" if signs.has("in_post") else "other part"
