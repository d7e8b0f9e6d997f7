"""Verdicts on claims, by an editor's token: the desk's own verbs through another door."""

from typing import Any, Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Router, Schema
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from timeline.api.asking import PROBLEMS, written
from timeline.api.claims import ClaimKey, ClaimOut, claim_out, with_all
from timeline.api.doors import TokenDoor
from timeline.api.errors import Problem
from tracker.desk import review
from tracker.models import Claim, Scope

router = Router(tags=["verdicts"])


class Written(Schema):
    """An object that a script wrote: a name that is not known, or a list in its place, is a slip, and is refused."""

    model_config = {"extra": "forbid"}

    @model_validator(mode="wrap")
    @classmethod
    def _object(cls, given: Any, validate: Any) -> Any:
        if not isinstance(given, dict | cls):
            raise PydanticCustomError("object", "Write an object with the names that the documentation gives")
        return validate(given)


class Correction(Written):
    """What an editor says otherwise; what is left out stays as it was read. Keys are those of actors and places."""

    action: str | None = Field(None, max_length=30, examples=["clash"])
    modality: str | None = Field(None, max_length=15)
    stance: str | None = Field(None, max_length=10)
    edtf: str | None = Field(None, max_length=60, description="EDTF, empty for unknown.", examples=["2016-11-12"])
    location: str | None = Field(None, max_length=120, description="A place's key, empty for none.")
    extent: str | None = Field(None, max_length=5, description="whole, part (of the place, or something in it) or near.")
    speaker: str | None = Field(None, max_length=120)
    speaker_name: str | None = Field(None, max_length=300)
    initiators: list[str] | None = Field(None, max_length=20)
    targets: list[str] | None = Field(None, max_length=20)


class VerdictIn(Written):
    """A verdict, with its reason."""

    verb: Literal["accept", "reject", "reopen", "correct"] = Field(examples=["accept"])
    reason: str = Field(
        max_length=2000,
        description="Kept with the change.",
        examples=["Two outlets say the same"],
        json_schema_extra={"minLength": 1, "pattern": r"\S"},  # a missing one has a code of its own
    )
    seen: int | None = Field(None, ge=0, le=2**31 - 1, description="The claim's `lock` as you saw it; a newer one refuses yours.")
    to: Correction | None = Field(None, description="With `correct` alone.")


@router.post(
    "/claims/{key}/verdict",
    auth=TokenDoor(Scope.VERDICT),
    response={200: ClaimOut, **PROBLEMS, 409: Problem},
    summary="Judge a claim",
)
def judge(request: HttpRequest, key: ClaimKey, verdict: VerdictIn) -> HttpResponse:
    """Accept, reject, reopen or correct a claim. `correct` answers with the editor's own claim, which counts from now on."""
    claim = Claim.objects.filter(key=key).first()
    if claim is None:
        raise Http404
    said: dict[str, Any] = {"claim": claim, "by": request.auth.user, "reason": _clean(verdict.reason), "seen": verdict.seen}  # type: ignore[attr-defined]
    if verdict.verb == "correct":
        judged = review.correct(to=_corrected(verdict.to), **said)
    else:
        judged = {"accept": review.accept, "reject": review.reject, "reopen": review.reopen}[verdict.verb](**said)
    return written(claim_out(request, with_all(Claim.objects.filter(pk=judged.pk)).get()))


def _clean(text: str) -> str:
    return text.replace("\x00", "")


def _corrected(to: Correction | None) -> review.Corrected:
    said = to.dict(exclude_none=True) if to else {}
    if not said:
        raise review.Unacceptable("to", "Say what is to be corrected")
    for name, value in said.items():
        if "\x00" in "".join([value] if isinstance(value, str) else value or []):
            raise review.Unacceptable(name, "This holds a character that no text may hold")
    for name in {"initiators", "targets"} & said.keys():
        said[name] = tuple(said[name])
    return review.Corrected(**said)
