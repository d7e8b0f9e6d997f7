"""The tree of places as derivation needs it: who lies in whom, and by which name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum

from tracker.derivation.reports import PlaceNode, Report
from tracker.vocabulary import Kind


class Kinship(StrEnum):
    """How two places stand to each other."""

    SAME = "same"
    PARENT = "parent"
    STANDS_IN = "stands_in"
    WITHIN = "within"
    BOTH_UNKNOWN = "both_unknown"
    APART = "apart"


class PlaceTree:
    """Places by key, with their parents and children. A place that is not in it stands alone, under its own key."""

    def __init__(self, nodes: Iterable[PlaceNode] = ()) -> None:
        self.nodes = {node.key: node for node in nodes}
        children: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self.nodes):
            if self.nodes[key].parent:
                children[self.nodes[key].parent].append(key)
        self._children = {parent: tuple(keys) for parent, keys in children.items()}

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self.nodes))

    def name(self, key: str) -> str:
        """The name of a place; its key where it is not in the tree."""
        return self.nodes[key].name if key in self.nodes else key

    def called(self, report: Report) -> str:
        """What the place of a report is called: by the record, else by the report itself; "" without a place."""
        return self.name(report.place) if report.place in self.nodes else report.place_name or report.place

    def kind(self, key: str) -> Kind | None:
        """What sort of place it is, None where it is not in the tree."""
        return self.nodes[key].kind if key in self.nodes else None

    def is_site(self, key: str) -> bool:
        """Whether it only stands in the wider place, as an airport does in its town, and is no district of it."""
        return self.kind(key) is Kind.SITE

    def parent(self, key: str) -> str:
        """The key of the next wider place, "" at the top."""
        return self.nodes[key].parent if key in self.nodes else ""

    def children(self, key: str) -> tuple[str, ...]:
        """The keys of the places directly inside it, sorted."""
        return self._children.get(key, ())

    def ancestors(self, key: str) -> tuple[str, ...]:
        """The wider places, nearest first; a ring in the tree ends where it would repeat."""
        chain: list[str] = []
        while (key := self.parent(key)) and key not in chain:
            chain.append(key)
        return tuple(chain)

    def depth(self, key: str) -> int:
        """How many wider places hold it."""
        return len(self.ancestors(key))

    def kinship(self, one: str, other: str) -> Kinship:
        """How two places stand to each other; a known and an unknown place are apart."""
        if one == other:
            return Kinship.SAME if one else Kinship.BOTH_UNKNOWN
        if not one or not other:
            return Kinship.APART
        if self.parent(one) == other or self.parent(other) == one:
            narrower = one if self.parent(one) == other else other
            return Kinship.STANDS_IN if self.is_site(narrower) else Kinship.PARENT
        return Kinship.WITHIN if self.holds(one, other) or self.holds(other, one) else Kinship.APART

    def holds(self, wider: str, narrower: str) -> bool:
        """Whether the narrower place is the wider one or lies anywhere inside it."""
        return wider == narrower or wider in self.ancestors(narrower)

    def narrowest_first(self) -> tuple[str, ...]:
        """All keys, each before the place that holds it."""
        return tuple(sorted(self.nodes, key=lambda key: (-self.depth(key), key)))
