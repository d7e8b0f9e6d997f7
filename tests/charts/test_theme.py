"""One figure, three themes: each colour has its partner, and style rules hold nothing but colours."""

from typing import Any

import pytest

from timeline.charts import timeline
from timeline.charts.rows import Rows, SideStyle
from timeline.charts.theme import INKS, NOBODY, THEMES, colour_of, fade, painted, repaint, side_css


def colours(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set().union(*(colours(part) for key, part in value.items() if key != "meta"))
    if isinstance(value, list):
        return set().union(*map(colours, value)) if value else set()
    return {value} if isinstance(value, str) and value.startswith(("#", "rgb")) else set()


def test_every_colour_of_a_figure_has_a_partner_in_the_dark(war: Rows) -> None:
    figure = timeline.build(war)
    swap = figure["layout"]["meta"]["swaps"]["dark"]
    solid = {colour for colour in colours(figure) if colour.startswith("#")}
    assert solid <= set(swap)


@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_has_its_own_paper(war: Rows, theme: str) -> None:
    figure = painted(timeline.build(war), theme)
    assert figure["layout"]["paper_bgcolor"] == INKS["paper"][THEMES.index(theme)]


def test_painting_changes_colours_and_nothing_else(war: Rows) -> None:
    figure = timeline.build(war)
    dark = painted(figure, "dark")
    assert [trace["x"] for trace in dark["data"]] == [trace["x"] for trace in figure["data"]]
    assert "#6cb4ee" in colours(dark)
    assert "#1b6ca8" not in colours(dark)


def test_faded_colours_keep_their_fading() -> None:
    assert repaint([fade("#1b6ca8", 0.4), "words"], {"#1b6ca8": "#6cb4ee"}) == ["rgba(108,180,238,0.4)", "words"]


@pytest.mark.parametrize("colour", ["", "red", "#12345", "#1234567", "url(x)", "#12345g"])
def test_a_colour_that_cannot_be_read_is_grey(colour: str) -> None:
    assert colour_of((SideStyle("a", "A", colour),), "a") == NOBODY


@pytest.mark.parametrize(
    "side",
    [
        SideStyle("a", "A", "#fff}body{display:none"),
        SideStyle('a"]{}x[b="', "A", "#112233"),
        SideStyle("</style>", "A", "#112233"),
    ],
)
def test_style_rules_let_nothing_else_in(side: SideStyle) -> None:
    assert side_css((side,)) == ""


def test_a_side_s_rules() -> None:
    rules = side_css((SideStyle("north", "The North", "#1b6ca8", "#6cb4ee"),))
    assert '[data-side="north"]{--side:#1b6ca8}' in rules
    assert ':root[data-theme="dark"] [data-side-2="north"]{--side-2:#6cb4ee}' in rules
