"""A Table is the same rows as a figure's, for readers without it and for files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line: its cells as text, and the address it leads to."""

    cells: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A caption, the names of the columns, and the lines."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
