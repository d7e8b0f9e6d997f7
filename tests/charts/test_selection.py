"""A selection survives the address bar, in one order, and says what to write where it cannot be read."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from timeline.charts.selection import DOUBTS, LANES, SORTS, Selection, SelectionError

KEYS = some.from_regex(r"[\w.:/@+-]{1,20}", fullmatch=True)
LISTS = some.sets(KEYS, max_size=4).map(lambda held: tuple(sorted(held)))
DAYS = some.none() | some.dates(date(1800, 1, 1), date(2299, 12, 31))
WORDS = some.text(some.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs")), max_size=60).map(str.strip)


@some.composite
def selections(draw: some.DrawFn) -> Selection:
    first, last = draw(DAYS), draw(DAYS)
    if first and last and first > last:
        first, last = last, first
    return Selection(
        conflict=draw(some.just("") | KEYS),
        first=first,
        last=last,
        on=draw(DAYS),
        known=draw(DAYS),
        actions=draw(LISTS),
        families=draw(LISTS),
        sides=draw(LISTS),
        actors=draw(LISTS),
        places=draw(LISTS),
        sources=draw(LISTS),
        doubt=tuple(sorted(draw(some.sets(some.sampled_from(DOUBTS))))),
        view=draw(some.sampled_from(["all", "independent"]) | KEYS.map("side:{}".format)),
        lanes=draw(some.sampled_from(LANES)),
        q=draw(WORDS),
        undated=draw(some.booleans()),
        unplaced=draw(some.booleans()),
        sort=draw(some.sampled_from(SORTS)),
    )


@given(selections())
def test_what_is_written_is_read_again(selection: Selection) -> None:
    assert Selection.of_query(selection.query()) == selection


@given(some.text(max_size=80))
def test_any_text_is_read_or_refused_with_a_hint(text: str) -> None:
    with suppress(SelectionError):
        assert isinstance(Selection.of_query(text), Selection)


def test_one_view_has_one_address() -> None:
    one = Selection.of_query("place=mill&action=b&action=a&from=2016-10-01&utm_source=x")
    other = Selection.of_query("from=2016-10-01&action=a,b,a&place=mill")
    assert one.query() == other.query() == "from=2016-10-01&action=a&action=b&place=mill"


def test_nothing_asked_is_an_empty_address() -> None:
    assert Selection().query() == ""
    assert not Selection().is_narrowed
    assert Selection.of_query("from=&q=&view=all") == Selection()


@pytest.mark.parametrize(
    ("query", "field", "hint"),
    [
        ("from=yesterday", "from", "2016-10-29"),
        ("on=2016-02-30", "on", "2016-10-29"),
        ("known=20161029", "known", "2016-10-29"),
        ("from=2016-11-01&to=2016-10-01", "to", "on or after 2016-11-01"),
        ("lanes=colour", "lanes", "place, side, action"),
        ("doubt=disputed&doubt=odd", "doubt", "disputed"),
        ("view=ours", "view", "side:"),
        ("sort=random", "sort", "-when"),
        ("undated=perhaps", "undated", "1"),
        ("place=" + "x" * 101, "place", "at most 100"),
        ("place=<script>", "place", "letters"),
        ("q=" + "x" * 201, "q", "at most 200"),
        ("q=%E2%80%AEtxt", "q", "plain words"),
        ("&".join(f"place=p{n}" for n in range(51)), "place", "at most 50"),
    ],
)
def test_a_bad_value_names_its_field_and_what_to_write(query: str, field: str, hint: str) -> None:
    with pytest.raises(SelectionError) as caught:
        Selection.of_query(query)
    assert caught.value.field == field
    assert hint in caught.value.hint


def test_choices_can_be_taken_away_one_by_one() -> None:
    selection = Selection(first=date(2016, 10, 1), actions=("clash", "siege"), view="side:north", lanes="side")
    assert {(field, value): query for field, value, query in selection.chosen()} == {
        ("actions", "clash"): "from=2016-10-01&action=siege&view=side%3Anorth&lanes=side",
        ("actions", "siege"): "from=2016-10-01&action=clash&view=side%3Anorth&lanes=side",
        ("first", "2016-10-01"): "action=clash&action=siege&view=side%3Anorth&lanes=side",
        ("view", "side:north"): "from=2016-10-01&action=clash&action=siege&lanes=side",
    }
    assert selection.toggled("actions", "clash").toggled("actions", "clash") == selection
