"""Claims of one article gathered into incidents, as a script that reads for MUC-4 would."""

from collections.abc import Iterator
from typing import Any

type Json = dict[str, Any]

# Our actions in the words of MUC-4; what is not here is no incident in its sense (battles of armies, arrests, talks).
KINDS = {
    "bombing": "BOMBING",
    "suicide_bombing": "BOMBING",
    "grenade": "BOMBING",
    "killing": "ATTACK",
    "execution": "ATTACK",
    "assault": "ATTACK",
    "wounding": "ATTACK",
    "casualties": "ATTACK",
    "abduction": "KIDNAPPING",
    "arson": "ARSON",
    "robbery": "ROBBERY",
    "looting": "ROBBERY",
    "hijacking": "HIJACKING",
}
_REAL = ("happened", "ongoing")


def incidents(answer: Json) -> list[Json]:
    """The incidents of an answer: claims of one kind that place and day do not part."""
    found: list[Json] = []
    for claim in answer["claims"]:
        kind = KINDS.get(claim["action"])
        if kind and claim["modality"] in _REAL and claim["stance"] not in ("denies", "retracts"):
            incident = next((known for known in found if known["type"] == kind and _may_be(known, claim)), None)
            if incident is None:
                incident = _new(kind, claim)
                found.append(incident)
            _add(incident, claim)
    return found


def _new(kind: str, claim: Json) -> Json:
    return {
        "type": kind,
        "location": [],
        "perp_org": [],
        "date_start": None,
        "date_end": None,
        "is_sure": False,
        "rule": claim["rules"][0],
        "quote": " ".join(claim["quote"].split()),
    }


def _is_sure(claim: Json) -> bool:
    return bool(claim["when"]["first"]) and claim["when"]["resolution"] != "fallback"


def _may_be(incident: Json, claim: Json) -> bool:
    """Whether nothing parts them: sure days that do not meet, or places with no name in common."""
    days = claim["when"]
    if incident["is_sure"] and _is_sure(claim):
        first, last = days["first"], days["last"] or days["first"]
        if last < incident["date_start"] or first > incident["date_end"]:
            return False
    place = claim["place"]
    return not (place and incident["location"] and place["name"] not in incident["location"])


def _add(incident: Json, claim: Json) -> None:
    days = claim["when"]
    if days["first"] and (_is_sure(claim) > incident["is_sure"] or not incident["date_start"]):
        incident.update(date_start=days["first"], date_end=days["last"] or days["first"], is_sure=_is_sure(claim))
    incident["location"].extend(_places(claim, incident))
    incident["perp_org"].extend(party["name"] for party in claim["initiators"])


def _places(claim: Json, incident: Json) -> Iterator[str]:
    if claim["place"] and claim["place"]["name"] not in incident["location"]:
        yield claim["place"]["name"]
