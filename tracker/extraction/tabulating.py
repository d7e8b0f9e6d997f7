"""A Reading as a table that an editor can scan: one line a claim, in the order of the text."""

from collections.abc import Iterator

from tracker.extraction.mentions import ClaimDraft, Party, Reading
from tracker.vocabulary import CODES, Modality, Resolution, Stance, When
from tracker.vocabulary.languages import why_unread
from tracker.vocabulary.voices import in_full

_HEADS = ("when", "where", "what", "who", "to whom", "who says so", "sentence")
_WIDTHS = (24, 26, 28, 28, 28, 30, 70)


def as_table(reading: Reading) -> str:
    """Title and date, then when, where, what, who and on whose word, then what was read but not claimed."""
    article = reading.article
    dated = article.published_on.isoformat() if article.published_on else "no date found"
    lines = [
        article.title or "(no title)",
        f"published {dated} · {len(reading.passages)} sentences · {len(reading.claims)} claims",
        "",
    ]
    rows = [_HEADS, *(_row(claim) for claim in reading.claims)]
    widths = [min(limit, max(len(row[column]) for row in rows)) for column, limit in enumerate(_WIDTHS)]
    lines.extend(_lines(rows, widths) if reading.claims else _nothing(article.language))
    return "\n".join(lines) + "\n"


def _nothing(language: str) -> list[str]:
    why = why_unread(language)
    return ["No claims.", f"{why}; its times and names are read (--format json)."] if why else ["No claims."]


def _lines(rows: list[tuple[str, ...]], widths: list[int]) -> Iterator[str]:
    for number, row in enumerate(rows):
        yield "  ".join(_cut(cell, width).ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if number == 0:
            yield "  ".join("─" * width for width in widths)


def _cut(cell: str, width: int) -> str:
    return cell if len(cell) <= width else cell[: width - 1] + "…"


def _row(claim: ClaimDraft) -> tuple[str, ...]:
    place = f"{claim.place.relation} {claim.place.name}".strip() if claim.place else "?"
    quote = " ".join(claim.quote.split())
    return (_when(claim.when), place, _what(claim), _parties(claim.initiators), _parties(claim.targets), _voice(claim), quote)


def _what(claim: ClaimDraft) -> str:
    manner = "" if claim.modality is Modality.HAPPENED else f" ({claim.modality})"
    return f"{CODES[claim.action].label}{manner}"


def _when(when: When) -> str:
    if not when.edtf:
        return "unknown"
    return f"[{when.edtf}] reported" if when.resolution is Resolution.FALLBACK else when.edtf


def _voice(claim: ClaimDraft) -> str:
    name = in_full(claim.speaker.text, claim.speaker.name) or "the report"
    return name if claim.stance is Stance.ASSERTS else f"{name} {claim.stance}"


def _parties(parties: tuple[Party, ...]) -> str:
    return ", ".join(party.name for party in parties)
