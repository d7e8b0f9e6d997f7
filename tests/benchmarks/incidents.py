"""Claims of one article gathered into incidents, as a script that reads for MUC-4 would: by the number that the reader gives, or,
where it knows of no such numbers, by kind and day."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
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
# The kind of an incident is the first of these that a claim of it has: the dead of a bombing are no attack of their own.
_STRONGEST = ("BOMBING", "HIJACKING", "KIDNAPPING", "ARSON", "ROBBERY", "ATTACK")
_OTHERS = frozenset({"air_strike", "drone_strike", "shelling", "chemical_attack", "torture", "sexual_violence"})
# ACLED's codes in the words of MUC-4; what is stolen and what is burned have one code together, so there the action tells.
_ACLED = {
    "Violence against civilians/Attack": "ATTACK",
    "Violence against civilians/Abduction/forced disappearance": "KIDNAPPING",
    "Explosions/Remote violence/Remote explosive/landmine/IED": "BOMBING",
    "Explosions/Remote violence/Suicide bomb": "BOMBING",
    "Explosions/Remote violence/Grenade": "BOMBING",
}
_PROPERTY = frozenset({"arson", "robbery", "looting", "hijacking"})
_SURE = ("explicit", "relative", "inherited")
# MUC-4 asks for the organisation that did it; men of no name ("unidentified gunmen", "a group of guerrillas") are none.
_BODY = re.compile(
    r"\b(?:army|armed forces|air force|navy|police|government|regime|military|guard|battalion|brigade|squads?|militias?|fronts?|"
    r"movements?|organi[sz]ations?|party|alliance|league|union|command|corps|council|committee|factions?|cartels?|mafias?|"
    r"gangs?|path|[a-z'’-]+ (?:group|forces))\b",
    re.IGNORECASE,
)
_NAMELESS = re.compile(r"\b(?:un(?:identified|known)|armed group|groups? of)\b", re.IGNORECASE)


def incidents(answer: Json) -> list[Json]:
    """The incidents of an answer, in the order of its text."""
    told: dict[int, list[Json]] = {}
    for claim in answer["claims"]:
        if claim["incident"] is not None:
            told.setdefault(claim["incident"], []).append(claim)
    called = _called(answer)
    kinds = [(_kind(claims), claims) for claims in told.values()] + list(_threats(answer).items())
    return [_told(kind, claims, answer["published_on"], called) for kind, claims in kinds if kind]


def without_numbers(answer: Json) -> list[Json]:
    """The incidents of an answer without its numbers: what has happened, one for each kind and day."""
    told: dict[tuple[str, str | None], list[Json]] = {}
    for claim in answer["claims"]:
        kind = _coded(claim)
        if kind and claim["modality"] == "happened" and claim["stance"] not in ("denies", "retracts") and not claim["background"]:
            told.setdefault((kind, claim["when"]["first"]), []).append(claim)
    return [_told(kind, claims, answer["published_on"], _called(answer)) for (kind, _), claims in told.items()]


def _threats(answer: Json) -> dict[str, list[Json]]:
    """What is only threatened, one incident for each kind: MUC-4 counts it as well, and the reader gives it no number."""
    told: dict[str, list[Json]] = {}
    for claim in answer["claims"]:
        kind = KINDS.get(claim["action"], "") if claim["modality"] == "threatened" else _of_threat(claim)
        if kind and claim["stance"] not in ("denies", "retracts") and claim["incident"] is None:
            told.setdefault(kind, []).append(claim)
    return told


def _of_threat(claim: Json) -> str:
    """A threat against somebody, made on a day that is told."""
    is_told = claim["modality"] == "happened" and claim["when"]["resolution"] in ("explicit", "relative")
    return "ATTACK" if claim["action"] == "threat" and is_told and claim["targets"] else ""


def _coded(claim: Json) -> str:
    """What MUC-4 calls a claim by its ACLED code, "" where it is none of its kinds."""
    if claim["action"] in _PROPERTY:
        return KINDS[claim["action"]]
    return _ACLED.get(claim["acled"], "")


def _kind(claims: Sequence[Json]) -> str:
    """What MUC-4 calls an incident, "" where it is none of its kinds: what planes and guns do, cruelty."""
    actions = {claim["action"] for claim in claims}
    kinds = {KINDS[action] for action in actions & set(KINDS)} if not actions & _OTHERS else set()
    return next((kind for kind in _STRONGEST if kind in kinds), "")


def _called(answer: Json) -> dict[str, list[str]]:
    """What an article calls each actor that a list knows, by the actor's key."""
    called: dict[str, list[str]] = {}
    for mention in answer.get("mentions", ()):
        if mention["kind"] == "actor" and mention["value"] and mention["rule"] != "en.actor.pronoun":
            called.setdefault(mention["value"], []).append(mention["text"])
    return called


def _organisations(claims: Sequence[Json], called: Mapping[str, Sequence[str]]) -> list[str]:
    """The organisations that did it, by every name that the article has for them."""
    parties = [party for claim in claims for party in claim["initiators"]]
    known = [
        name for party in parties if party["actor"] for name in (party["name"], party["text"], *called.get(party["actor"], ()))
    ]
    others = [words for party in parties if not party["actor"] for words in (party["name"], party["text"])]
    bodies = [words for words in others if _BODY.search(words) and not _NAMELESS.search(words)]
    return [name for name in dict.fromkeys((*known, *bodies)) if name]


def _told(kind: str, claims: Sequence[Json], published: str | None, called: Mapping[str, Sequence[str]]) -> Json:
    first, last = min((_days(claim) for claim in claims if claim["when"]["first"]), key=_doubt, default=(None, None))[:2]
    if first and last and first != last:  # one act has one day: of "the past 48 hours" the last, if the report is not older
        first = last = min(last, published or last)
    places = (claim["place"]["name"] for claim in claims if claim["place"])
    return {
        "type": kind,
        "location": list(dict.fromkeys(places)),
        "perp_org": _organisations(claims, called),
        "date_start": first,
        "date_end": last,
        "rule": claims[0]["rules"][0],
        "quote": " ".join(claims[0]["quote"].split()),
    }


def _days(claim: Json) -> tuple[str, str, bool]:
    """First and last day of a claim, and whether the article tells them."""
    when = claim["when"]
    return when["first"], when["last"] or when["first"], when["resolution"] in _SURE


def _doubt(days: tuple[str, str, bool]) -> tuple[bool, bool]:
    """A day that is told comes before the day of the report, and one day before many."""
    first, last, is_sure = days
    return not is_sure, (date.fromisoformat(last) - date.fromisoformat(first)).days > 1
