"""Rows packed as plain JSON and unpacked again: what a frozen embed keeps, so that it can be drawn at any width for ever."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from timeline.charts.rows import Rows
from timeline.charts.table import Table, TableRow


def packed(value: Any) -> Any:
    """A row, or rows, as what JSON can hold; fields that hold their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: packed(held) for field in fields(value) if (held := getattr(value, field.name)) != field.default}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(packed(part) for part in value)
    return [packed(part) for part in value] if isinstance(value, tuple) else value


def rows_of(kept: dict[str, Any]) -> Rows:
    """The rows that were packed."""
    made: Rows = _unpacked(kept, Rows)
    return made


def table_of(kept: dict[str, Any]) -> Table:
    """The table that was packed."""
    lines = tuple(TableRow(tuple(row["cells"]), row.get("url", "")) for row in kept["rows"])
    return Table(kept["caption"], tuple(kept["header"]), lines)


def _unpacked(kept: Any, kind: Any) -> Any:
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{name: _unpacked(value, hints[name]) for name, value in kept.items() if name in hints})  # type: ignore[operator]
    if get_origin(kind) in (tuple, frozenset):
        return get_origin(kind)(_unpacked(part, get_args(kind)[0]) for part in kept)
    if kept is None or not get_args(kind):
        return _plain(kept, kind)
    return _plain(kept, next(part for part in get_args(kind) if part is not type(None)))


def _plain(kept: Any, kind: Any) -> Any:
    if kept is None:
        return None
    if kind is date:
        return date.fromisoformat(kept)
    return kind(kept) if isinstance(kind, type) and issubclass(kind, Enum) else kept


def looked_at(rows: Rows, px: int, first: date | None, last: date | None) -> Rows:
    """Kept rows drawn at another width, and with another window where a reader has zoomed."""
    if not (first or last):
        return replace(rows, px=px)
    whole = rows.whole or rows.events
    shown = tuple(event for event in whole if event.is_within(first, last))
    return replace(rows, px=px, events=shown, whole=whole, first=first, last=last)
