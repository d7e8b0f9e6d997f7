"""Claims as derivation sees them: rows in, frozen Reports out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tracker.derivation.reports import PlaceNode, Report
from tracker.extraction.folding import sound_of
from tracker.models.claim import ClaimParty, ClaimQuerySet
from tracker.models.location import Location
from tracker.vocabulary import Action, Extent, Kind, Modality, Resolution, Stance, When

type Row = Mapping[str, Any]
type Parties = Mapping[str, list[Row]]  # by part

# What a Report is made of, by column: whole rows with their evidence would cost five times as much to fetch.
_COLUMNS = (
    "id",
    "key",
    "action",
    "modality",
    "stance",
    "edtf",
    "first_on",
    "last_on",
    "wording",
    "anchor_on",
    "resolution",
    "reported_on",
    "location__key",
    "place_name",
    "place_extent",
    "speaker__key",
    "speaker_name",
    "speaker_is_anonymous",
    "speaker_side__key",
    "quote",
    "start",
    "numbers",
    "background",
    "article_id",
    "article__conflict_id",
    "article__title",
    "article__origin",
    "article__source__key",
    "article__source__name",
    "article__source__owner",
    "article__source__side__key",
)
_NOBODY: Parties = {}


def _killed(numbers: Iterable[dict[str, object]]) -> tuple[int | None, int | None, int | None]:
    """The dead of a claim: groups are added up, but no parts of one; a toll counts all of them."""
    groups = [number for number in numbers if number.get("what") == "killed" and not number.get("part")]
    groups = [group for group in groups if group.get("toll")][:1] or groups
    low, best, high = (_added([group.get(bound) for group in groups]) for bound in ("low", "best", "high"))
    return low, best, high


def _added(figures: Sequence[object]) -> int | None:
    """The sum, None where there are none or one of them is open."""
    known = [figure for figure in figures if isinstance(figure, int)]
    return sum(known) if known and len(known) == len(figures) else None


def _origin(row: Row) -> str:
    """What makes two claims one voice: the named speaker, else the wire that is copied, else the owner of the outlet."""
    speaker, name = row["speaker__key"], row["speaker_name"]
    if speaker or (name and not row["speaker_is_anonymous"]):
        return f"speaker:{speaker or name.casefold()}"
    outlet = (
        row["article__origin"] or row["article__source__owner"] or row["article__source__key"] or f"article:{row['article_id']}"
    )
    return f"{outlet}:{name.casefold()}" if name else str(outlet)


def _keys(parties: Iterable[Row], column: str) -> tuple[str, ...]:
    return tuple(party[column] for party in parties if party[column])


def _names(parties: Iterable[Row]) -> tuple[str, ...]:
    """Those of whom the record knows neither the actor nor the side."""
    return tuple(party["name"] for party in parties if party["name"] and not (party["actor__key"] or party["side__key"]))


def _key_of_name(row: Row) -> str:
    """A key for a place that the record does not know: one name, however it is spelled, is one place of its conflict."""
    name = row["place_name"]
    return f"named:{row['article__conflict_id']}:{sound_of(name) or name.casefold()}" if name else ""


def _report(row: Row, parties: Parties) -> Report:
    initiators, targets = (parties.get(part, []) for part in (ClaimParty.Part.INITIATOR, ClaimParty.Part.TARGET))
    resolution = Resolution(row["resolution"])
    return Report(
        key=row["key"],
        action=Action(row["action"]),
        modality=Modality(row["modality"]),
        stance=Stance(row["stance"]),
        when=When(row["edtf"], row["first_on"], row["last_on"], row["wording"], row["anchor_on"], resolution),
        reported_on=row["reported_on"],
        place=row["location__key"] or _key_of_name(row),
        place_name=row["place_name"],
        extent=Extent(row["place_extent"]),
        initiators=_keys(initiators, "actor__key"),
        initiator_sides=tuple(dict.fromkeys(_keys(initiators, "side__key"))),
        targets=_keys(targets, "actor__key"),
        target_sides=tuple(dict.fromkeys(_keys(targets, "side__key"))),
        doer_names=_names(initiators),
        target_names=_names(targets),
        speaker=row["speaker__key"] or "",
        speaker_name=row["speaker_name"],
        speaker_side=row["speaker_side__key"] or "",
        speaker_known=not row["speaker_name"] or bool(row["speaker__key"] or row["speaker_side__key"]),
        source=row["article__source__key"] or "",
        source_name=row["article__source__name"] or "",
        outlet_side=row["article__source__side__key"] or "",
        origin=_origin(row),
        quote=row["quote"],
        article=str(row["article_id"]),
        passage_order=row["start"],
        killed=_killed(row["numbers"]),
        background=row["background"],
        title=row["article__title"],
    )


def load_reports(claims: ClaimQuerySet) -> tuple[Report, ...]:
    """The Reports of a set of claims by key, in two queries however many there are."""
    # All parties of the record: a subquery for those of these claims is planned badly where a database has no statistics yet.
    named = ClaimParty.objects.order_by("claim_id", "part", "order")
    parties: dict[int, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for party in named.values("claim_id", "part", "name", "actor__key", "side__key"):
        parties[party["claim_id"]][party["part"]].append(party)
    return tuple(_report(row, parties.get(row["id"], _NOBODY)) for row in claims.order_by("key").values(*_COLUMNS))


def load_places() -> dict[str, PlaceNode]:
    """Every place of the record by key."""
    rows = Location.objects.values_list("key", "name", "parent__key", "kind")
    return {key: PlaceNode(key, name, parent or "", Kind(kind)) for key, name, parent, kind in rows}
