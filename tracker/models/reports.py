"""Claims as derivation sees them: models in, frozen Reports out."""

from collections.abc import Iterable

from tracker.derivation.reports import PlaceNode, Report
from tracker.models.claim import Claim, ClaimParty, ClaimQuerySet
from tracker.models.location import Location
from tracker.vocabulary import Action, Modality, Stance


def _killed(numbers: Iterable[dict[str, object]]) -> tuple[int | None, int | None, int | None]:
    found = next((number for number in numbers if number.get("what") == "killed"), None)
    bound = (found or {}).get
    low, best, high = (value if isinstance(value, int) else None for value in (bound("low"), bound("best"), bound("high")))
    return low, best, high


def _origin(claim: Claim) -> str:
    """What makes two claims one voice: the named speaker, else the wire that is copied, else the owner of the outlet."""
    if claim.speaker_id or (claim.speaker_name and not claim.speaker_is_anonymous):
        return f"speaker:{claim.speaker.key if claim.speaker else claim.speaker_name.casefold()}"
    source = claim.article.source
    outlet = claim.article.origin or (source and (source.owner or source.key)) or f"article:{claim.article_id}"
    return f"{outlet}:{claim.speaker_name.casefold()}" if claim.speaker_name else str(outlet)


def report_of(claim: Claim) -> Report:
    """One claim, its speaker, source, place and parties loaded, as a Report."""
    parties = list(claim.parties.all())

    def of(part: str) -> list[ClaimParty]:
        return [party for party in parties if party.part == part]

    source = claim.article.source
    initiators, targets = of(ClaimParty.Part.INITIATOR), of(ClaimParty.Part.TARGET)
    return Report(
        key=claim.key,
        action=Action(claim.action),
        modality=Modality(claim.modality),
        stance=Stance(claim.stance),
        when=claim.when,
        reported_on=claim.reported_on,
        place=claim.location.key if claim.location else "",
        initiators=tuple(party.actor.key for party in initiators if party.actor),
        initiator_sides=tuple(dict.fromkeys(party.side.key for party in initiators if party.side)),
        targets=tuple(party.actor.key for party in targets if party.actor),
        target_sides=tuple(dict.fromkeys(party.side.key for party in targets if party.side)),
        speaker=claim.speaker.key if claim.speaker else "",
        speaker_name=claim.speaker_name,
        speaker_side=claim.speaker_side.key if claim.speaker_side else "",
        speaker_known=not claim.speaker_name or claim.speaker is not None or claim.speaker_side is not None,
        source=source.key if source else "",
        source_name=source.name if source else "",
        outlet_side=source.side.key if source and source.side else "",
        origin=_origin(claim),
        quote=claim.quote,
        article=str(claim.article_id),
        passage_order=claim.start,
        killed=_killed(claim.numbers),
        background=claim.background,
        title=claim.article.title,
    )


def load_reports(claims: ClaimQuerySet) -> tuple[Report, ...]:
    """The Reports of a set of claims, in four queries however many there are."""
    wanted = claims.select_related("article__source__side", "speaker", "speaker_side", "location")
    return tuple(report_of(claim) for claim in wanted.prefetch_related("parties__actor", "parties__side").order_by("key"))


def load_places() -> dict[str, PlaceNode]:
    """Every place of the record by key."""
    rows = Location.objects.values_list("key", "name", "parent__key")
    return {key: PlaceNode(key, name, parent or "") for key, name, parent in rows}
