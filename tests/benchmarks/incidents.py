"""Claims of one article gathered into incidents, as a script that reads for MUC-4 would."""

from collections.abc import Iterator
from datetime import date, timedelta
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
_EFFECTS = ("killing", "casualties", "wounding")  # what a bomb or an abduction may have done, as well as an attack
_NEWS = timedelta(days=60)  # what lies further back than two months is background to MUC-4


def incidents(answer: Json) -> list[Json]:
    """The incidents of an answer: claims of one kind that are not parted by both place and day."""
    found: list[Json] = []
    for claim in answer["claims"]:
        kind = KINDS.get(claim["action"])
        if kind is None or not _counts(claim, answer.get("published_on")):
            continue
        kinds = (*(("BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "HIJACKING") if claim["action"] in _EFFECTS else ()), kind)
        fitting = [known for known in found if known["type"] in kinds and _may_be(known, claim)]
        incident = min(fitting, key=lambda known: known["type"] == "ATTACK", default=None)
        if incident is None:
            incident = _new(kind, claim)
            found.append(incident)
        _add(incident, claim)
    return found


def _counts(claim: Json, published_on: str | None) -> bool:
    """Whether a claim says that something has happened, and lately."""
    if claim["modality"] not in _REAL or claim["stance"] in ("denies", "retracts"):
        return False
    last = claim["when"]["last"]
    if not (published_on and last and _is_sure(claim)):
        return True
    return date.fromisoformat(published_on) - date.fromisoformat(last) <= _NEWS


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
    """Whether they may be one: sure days that do not meet and places with no name in common, both together, part them."""
    days, place, are_apart = claim["when"], claim["place"], False
    if incident["is_sure"] and _is_sure(claim):
        first, last = days["first"], days["last"] or days["first"]
        are_apart = last < incident["date_start"] or first > incident["date_end"]
    elsewhere = place and incident["location"] and place["name"] not in incident["location"]
    return not (are_apart and elsewhere)


def _add(incident: Json, claim: Json) -> None:
    days = claim["when"]
    if days["first"] and (_is_sure(claim) > incident["is_sure"] or not incident["date_start"]):
        incident.update(date_start=days["first"], date_end=days["last"] or days["first"], is_sure=_is_sure(claim))
    incident["location"].extend(_places(claim, incident))
    incident["perp_org"].extend(party["name"] for party in claim["initiators"])


def _places(claim: Json, incident: Json) -> Iterator[str]:
    if claim["place"] and claim["place"]["name"] not in incident["location"]:
        yield claim["place"]["name"]
