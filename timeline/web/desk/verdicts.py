"""What a verdict's form says, and the verb that carries it out."""

from dataclasses import dataclass, field
from datetime import date

from django.http import HttpRequest

from timeline.web.desk.dates import edtf_of, unreadable
from timeline.web.desk.doors import number, said
from timeline.web.desk.names import key_of, written
from tracker.desk import review
from tracker.desk.review import Corrected, Unacceptable
from tracker.models import Claim, ClaimParty, User
from tracker.vocabulary import CODES, EdtfError, Extent, Modality, Stance, days_of

VERBS = ("accept", "reject", "reopen", "correct")
# Fields of the form that hold one word of the record, and where a claim keeps it.
_PLAIN = {"edtf": "edtf", "extent": "place_extent", "action": "action", "stance": "stance", "modality": "modality"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict as an editor sent it: nothing in it is lost when it is refused."""

    verb: str
    reason: str
    seen: int | None
    values: dict[str, object] = field(default_factory=dict)


def verdict_of(request: HttpRequest) -> Verdict:
    """The verdict in a posted form. A quick reason is a button that holds verb and reason both."""
    verb, _, quick = said(request, "quick").partition("|")
    values: dict[str, object] = {name: said(request, name) for name in (*_PLAIN, "location", "speaker") if name in request.POST}
    for name in ("initiators", "targets"):
        if name in request.POST:
            values[name] = [text.replace("\x00", "").strip() for text in request.POST.getlist(name) if text.strip()][:20]
    return Verdict(verb or said(request, "verb"), quick or said(request, "reason"), number(said(request, "seen")), values)


def choices() -> dict[str, object]:
    """What the correction form offers, by the name under which its template takes it: words, or pairs of a word and its label."""
    return {
        "actions": [(str(code.action), code.label) for code in CODES.values()],
        "stances": list(Stance),
        "modalities": list(Modality),
        "extents": [(str(extent), extent.in_words) for extent in Extent],
    }


def standing(claim: Claim) -> dict[str, object]:
    """What the correction form holds before anybody types."""
    parties = list(claim.parties.all())
    return {
        **{name: getattr(claim, kept) for name, kept in _PLAIN.items()},
        "location": written(claim.location) or claim.place_name,
        "speaker": written(claim.speaker) or claim.speaker_name,
        "initiators": [written(p.actor) or p.name for p in parties if p.part == ClaimParty.Part.INITIATOR],
        "targets": [written(p.actor) or p.name for p in parties if p.part == ClaimParty.Part.TARGET],
    }


def corrected(values: dict[str, object], before: dict[str, object], reported_on: date) -> Corrected:
    """What the form says otherwise than it was read; a date in words is reckoned from the report's. Raises Unacceptable."""
    if "edtf" in values:
        values = {**values, "edtf": _date(str(values["edtf"]), reported_on)}
    moved = {name: value for name, value in values.items() if value != before.get(name)}
    to: dict[str, object] = {name: moved[name] for name in _PLAIN if name in moved}
    if "location" in moved:
        to["location"] = key_of("places", str(moved["location"]), "location")
    if "speaker" in moved:
        to |= _speaker(str(moved["speaker"]))
    for name in ("initiators", "targets"):
        if name in moved:
            to[name] = tuple(key_of("actors", text, name) for text in moved[name])  # type: ignore[attr-defined]
    return Corrected(**to)  # type: ignore[arg-type]


def _date(words: str, reported_on: date) -> str:
    """The EDTF of a date as it was typed. Raises Unacceptable."""
    edtf = edtf_of(words, reported_on)
    try:
        days_of(edtf)
    except EdtfError:
        raise Unacceptable("edtf", unreadable(words)) from None
    return edtf


def _speaker(text: str) -> dict[str, str]:
    """A speaker of the record where the words name one; else the name alone, as it stands in the report."""
    try:
        return {"speaker": key_of("actors", text, "speaker"), "speaker_name": ""}
    except Unacceptable:
        if text.endswith(")"):
            raise
        return {"speaker": "", "speaker_name": text[:300]}


def judge(claim: Claim, verdict: Verdict, by: User) -> Claim:
    """Carry a verdict out. Raises NotAllowed, ReasonMissing, Stale, Unacceptable."""
    if verdict.verb not in VERBS:
        raise Unacceptable("verb", "Choose what to do: accept, reject or correct")
    if verdict.verb == "correct":
        to = corrected(verdict.values, standing(claim), claim.reported_on)
        if to == Corrected():
            raise Unacceptable("verb", "Nothing is different from what was read; accept the claim, or change a field")
        return review.correct(claim=claim, to=to, by=by, reason=verdict.reason, seen=verdict.seen)
    verb = {"accept": review.accept, "reject": review.reject, "reopen": review.reopen}[verdict.verb]
    return verb(claim=claim, by=by, reason=verdict.reason, seen=verdict.seen)
