"""The rows of a chart as files: the same cells as the table's, each line with its address, inert in a spreadsheet."""

import csv
import io
import re
from collections.abc import Callable

from timeline.charts.table import Table

type Link = Callable[[str], str]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Marks that turn the direction of the text around, and control characters: they could make a line read as another.
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def inert(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula and that reads in the order it was written."""
    plain = _UNSEEN.sub("", cell)
    return f"'{plain}" if plain.startswith(_FORMULA) else plain


def _body(table: Table, link: Link) -> list[list[str]]:
    return [[*row.cells, link(row.url) if row.url else ""] for row in table.rows]


def as_csv(table: Table, link: Link) -> str:
    """The table as CSV; `link` makes a permalink of a row's address."""
    out = io.StringIO()
    head = [*table.header, "permalink"]
    csv.writer(out).writerows([head, *([inert(cell) for cell in row] for row in _body(table, link))])
    return out.getvalue()


def as_json(table: Table, link: Link) -> dict[str, object]:
    """The table as a list of objects, with the order of the columns."""
    head = [*table.header, "permalink"]
    return {
        "caption": table.caption,
        "columns": head,
        "rows": [dict(zip(head, row, strict=True)) for row in _body(table, link)],
    }
