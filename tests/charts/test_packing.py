"""Marks never hide each other, take no line they do not need, and always pack alike."""

from hypothesis import given
from hypothesis import strategies as some

from timeline.charts.packing import pack

MARKS = some.lists(some.tuples(some.integers(0, 60), some.integers(1, 20)), max_size=40).map(
    lambda pairs: [(float(start), float(start + length), str(at)) for at, (start, length) in enumerate(pairs)]
)


@given(MARKS)
def test_marks_on_one_line_do_not_touch(marks: list[tuple[float, float, str]]) -> None:
    placed = list(zip(marks, pack(marks), strict=True))
    for at, ((start, end, _), line) in enumerate(placed):
        for (other_start, other_end, _), other_line in placed[at + 1 :]:
            assert line != other_line or end <= other_start or other_end <= start


@given(MARKS)
def test_no_more_lines_than_the_most_crowded_spot_needs(marks: list[tuple[float, float, str]]) -> None:
    deepest = max((sum(start <= at < end for start, end, _ in marks) for at, _, _ in marks), default=0)
    assert len(set(pack(marks))) == deepest


@given(MARKS, some.randoms())
def test_the_order_of_the_rows_does_not_matter(marks: list[tuple[float, float, str]], chance: object) -> None:
    shuffled = list(marks)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    lines = {key: line for (*_, key), line in zip(marks, pack(marks), strict=True)}
    assert [lines[key] for *_, key in shuffled] == pack(shuffled)
