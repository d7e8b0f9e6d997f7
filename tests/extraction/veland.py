"""A country of no war, with towns, a state, its neighbours and those who fight it, and its reports read and told in short."""

from datetime import date

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.vocabulary import Kind

VELAND = Gazetteer(
    (
        PlaceEntry("veland", "Veland", Kind.COUNTRY, 45.0, 9.0, country="VL", demonyms=("Velandic", "Velanders")),
        PlaceEntry("harim", "Harim", Kind.CITY, 36.2, 36.5, country="VL", parent="veland"),
        PlaceEntry("orra", "Orra", Kind.CITY, 36.9, 36.9, country="VL", parent="veland"),
        PlaceEntry("zed", "Zed", Kind.PROVINCE, 36.9, 36.9, country="VL", parent="veland"),
    ),
    (
        ActorEntry("veland", "Veland", demonyms=("Velandic",), is_state=True, category="GOV", country="VL"),
        ActorEntry("south-morland", "South Morland", demonyms=("South Morlandic",), is_state=True, category="GOV", country="SM"),
        ActorEntry("morland", "Morland", demonyms=("Morlandic",), is_state=True, category="GOV", country="ML"),
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB", country="VL"),
        ActorEntry("guard", "River Guard", is_state=True, category="MIL", country="VL"),
    ),
)


def claims_of(text: str) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), VELAND).claims  # a Wednesday


def told(claim: ClaimDraft) -> str:
    """ "capture happened, River Guard > Falcon Brigade, Harim, denied by Veland", leaving out what is not told."""
    doers, others = (" + ".join(party.name for party in side) for side in (claim.initiators, claim.targets))
    voice = f"{claim.stance} by {claim.speaker.name}" if claim.speaker.name else ""
    words = (
        f"{claim.action} {claim.modality}",
        f"{doers or '-'} > {others or '-'}",
        claim.place.name if claim.place else "",
        voice,
    )
    return ", ".join(word for word in words if word)


def where(claim: ClaimDraft) -> str:
    """ "capture Harim": a deed and its place."""
    return f"{claim.action} {claim.place.name if claim.place else '-'}"


def when(claim: ClaimDraft) -> str:
    """ "capture 2024-05-13": a deed and its day."""
    return f"{claim.action} {claim.when.edtf}"
