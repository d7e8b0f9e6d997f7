"""Small reports for the examples that rules carry: two sides, north and south, and a mill between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tracker.derivation.reports import Report
from tracker.vocabulary import Action, Modality, Stance, When


@dataclass(frozen=True, slots=True)
class Case:
    """A worked example: what was told, and what must come of it, as short text."""

    story: tuple[Report, ...]
    reading: str


def told(action: Action, when: str, by: str = "", of: str = "", voice: str = "", **more: Any) -> Report:
    """A report of a deed `by` one side against another (`of`), on the word of a side or, with `voice` empty, of none.

    It is reported on its last day unless `reported` names another; `says` and `manner` are its stance and modality, and any
    other field of Report may be given by its own name. An empty `when` is a report whose date is that of its publication.
    """
    happened = When.of(when)
    reported_on = date.fromisoformat(more["reported"]) if "reported" in more else happened.last or happened.first
    if reported_on is None:
        raise ValueError(f"A story dated '{when}' needs the day on which it was reported")
    fields: dict[str, Any] = {
        "modality": more.get("manner", Modality.HAPPENED),
        "stance": more.get("says", Stance.ASSERTS),
        "when": happened if when else When.fallback(reported_on),
        "reported_on": reported_on,
        "place": "mill",
        "initiator_sides": (by,) if by else (),
        "target_sides": (of,) if of else (),
        "speaker_side": voice,
        "speaker": f"{voice}-spokesman" if voice else "",
        "source": "gazette",
    }
    fields |= {name: value for name, value in more.items() if name not in ("manner", "says", "reported")}
    return Report(key=fields.pop("key", "") or _key(action, when, by, voice, fields), action=action, **fields)


def _key(action: Action, when: str, by: str, voice: str, fields: Mapping[str, Any]) -> str:
    parts = (action, when or fields["reported_on"].isoformat(), by, voice or fields["source"], fields["stance"], fields["place"])
    return " ".join(part for part in parts if part)
