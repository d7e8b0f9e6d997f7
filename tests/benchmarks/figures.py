"""A figure beside its goal and its yardstick, and how a corpus is told on paper."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.scorers.score import Miss


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What another reaches: its name and figure; `measured` in this run, or else published for the halves kept back."""

    name: str
    value: float
    measured: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; `least` is the goal to be passed (`most`, where less is better), None where there is none."""

    name: str
    value: float
    least: float | None = None
    most: float | None = None
    yardstick: Yardstick | None = None
    note: str = ""

    @property
    def is_reached(self) -> bool | None:
        """Whether the goal is reached; None where there is none."""
        if self.least is not None:
            return self.value >= self.least
        return self.value <= self.most if self.most is not None else None


_ROW = "  {:<34} {:>9}  {:<13} {:<30} {:>7}  {}"


def heading() -> str:
    """The heads of the columns."""
    return _ROW.format("figure", "reached", "goal", "yardstick", "ratio", "").rstrip()


def line(figure: Figure) -> str:
    """A figure as one line of the report."""
    goal = "-"
    if figure.is_reached is not None:
        sign, number = (">", figure.least) if figure.least is not None else ("<", figure.most)
        goal = f"{sign} {_number(number or 0)} {'yes' if figure.is_reached else 'NO'}"
    measure, ratio = figure.yardstick, ""
    told = f"{measure.name} {_number(measure.value)}{'' if measure.measured else ' (published)'}" if measure else "-"
    if measure and measure.value:
        ratio = f"{figure.value / measure.value:.2f}x"
    return _ROW.format(figure.name, _number(figure.value), goal, told, ratio, figure.note).rstrip()


def _number(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.1f}"


def families(misses: Sequence[Miss]) -> list[tuple[str, int]]:
    """The families of misses, the largest first."""
    return Counter(miss.family for miss in misses).most_common()


def write_misses(path: Path, misses: Sequence[Miss]) -> None:
    """Write misses for a person to read: the families with their sizes, then every miss, family by family."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as page:
        page.writelines(f"{text}\n" for text in _paper(misses))


def _paper(misses: Sequence[Miss]) -> Iterator[str]:
    sizes = families(misses)
    yield f"{len(misses)} misses in {len(sizes)} families"
    yield from (f"{size:6}  {family}" for family, size in sizes)
    order = {family: place for place, (family, _) in enumerate(sizes)}
    last = ""
    for miss in sorted(misses, key=lambda miss: order[miss.family]):
        if miss.family != last:
            yield f"\n== {miss.family}"
            last = miss.family
        yield f"\nsentence  {miss.sentence}\nexpected  {miss.expected}\ngot       {miss.got}"
        yield f"rule      {miss.rule or '-'}   ({miss.document})"
