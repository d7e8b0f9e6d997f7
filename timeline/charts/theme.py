"""The paint of the charts: one set of inks in light, dark and print, and the colours of sides, which come from the record."""

import re
from collections.abc import Iterable
from typing import Any

from timeline.charts.rows import SideStyle

Figure = dict[str, Any]

# Every colour in a figure is one of these light inks or a side's own; a reader's theme swaps it for its partner.
INKS = {
    "paper": ("#ffffff", "#12151a", "#ffffff"),
    "ink": ("#1b1f26", "#e7eaee", "#000000"),
    "muted": ("#5b6470", "#a0a9b5", "#333333"),
    "line": ("#dde1e7", "#2c323b", "#bbbbbb"),
    "band": ("#f5f6f8", "#171b21", "#f7f7f7"),
    "nobody": ("#7d8590", "#98a1ac", "#777777"),
    "accent": ("#0b5cad", "#7db7f2", "#000001"),
    "water": ("#e9eef3", "#0e1217", "#f3f3f3"),
    "land": ("#fbfbfa", "#1b2027", "#ffffff"),
    "border": ("#b9c0ca", "#4a525e", "#777777"),
}
PAPER, INK, MUTED, LINE, BAND, NOBODY, ACCENT, WATER, LAND, BORDER = (light for light, _, _ in INKS.values())
CLEAR = "rgba(0,0,0,0)"
FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'
THEMES = ("light", "dark", "print")

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")
_CSS_KEY = re.compile(r"[\w:./@+-]+")


def colour_of(sides: Iterable[SideStyle], key: str) -> str:
    """The light colour of a side; grey for a side that is unknown or has no readable colour."""
    found = next((side.colour for side in sides if side.key == key), "")
    return found.lower() if _HEX.fullmatch(found) else NOBODY


def fade(colour: str, alpha: float) -> str:
    """A #rrggbb colour let through: `fade("#0b5cad", 0.5)` is "rgba(11,92,173,0.5)"."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"


def _lifted(colour: str) -> str:
    """The colour a third of the way to white, for dark paper where a side names none."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * 0.35):02x}" for part in parts)


def _dark(side: SideStyle) -> str:
    return side.colour_dark.lower() if _HEX.fullmatch(side.colour_dark) else _lifted(side.colour)


def swaps(sides: Iterable[SideStyle]) -> dict[str, dict[str, str]]:
    """For dark and for print, each light colour and the one that takes its place."""
    known = [side for side in sides if _HEX.fullmatch(side.colour)]
    dark = {side.colour.lower(): _dark(side) for side in known}
    return {
        "dark": {**dark, **{light: other for light, other, _ in INKS.values()}},
        "print": {light: other for light, _, other in INKS.values() if light != other},
    }


def repaint(value: Any, swap: dict[str, str]) -> Any:
    """A figure, or any part of one, with its colours swapped; the JavaScript of the page does the same."""
    if isinstance(value, dict):
        return {key: part if key == "meta" else repaint(part, swap) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [repaint(part, swap) for part in value]
    if not isinstance(value, str):
        return value
    faded = _RGBA.fullmatch(value)
    if not faded:
        return swap.get(value, value)
    solid = "#" + "".join(f"{int(part):02x}" for part in faded.groups()[:3])
    return fade(swap[solid], float(faded[4])) if solid in swap else value


def painted(figure: Figure, theme: str) -> Figure:
    """The figure in one theme on its own paper, for pictures that leave the page. Raises KeyError for no such theme."""
    swap = {"light": {}, **figure["layout"]["meta"]["swaps"]}[theme]
    plot = figure["layout"]["plot_bgcolor"]
    layout = {**figure["layout"], "paper_bgcolor": PAPER, "plot_bgcolor": PAPER if plot == CLEAR else plot}
    done: Figure = repaint({**figure, "layout": layout}, swap)
    return done


def side_css(sides: Iterable[SideStyle]) -> str:
    """Style rules that let `data-side="<key>"` wear a side's colour; safe inside a style element."""
    rules: list[str] = []
    for side in sides:
        if not (_HEX.fullmatch(side.colour) and _CSS_KEY.fullmatch(side.key)):
            continue
        for attribute, name in (("data-side", "--side"), ("data-side-2", "--side-2")):
            rules.append(f'[{attribute}="{side.key}"]{{{name}:{side.colour}}}')
            rules.append(f':root[data-theme="dark"] [{attribute}="{side.key}"]{{{name}:{_dark(side)}}}')
            system = f':root:not([data-theme="light"]) [{attribute}="{side.key}"]{{{name}:{_dark(side)}}}'
            rules.append(f"@media screen and (prefers-color-scheme:dark){{{system}}}")
    return "\n".join(rules)


def layout_of(sides: Iterable[SideStyle], height: int) -> Figure:
    """What every figure has in common: type, transparent paper, quiet hover labels, and the colours to swap."""
    return {
        "height": height,
        "autosize": True,
        "paper_bgcolor": CLEAR,
        "plot_bgcolor": CLEAR,
        "font": {"family": FONT, "size": 12, "color": INK},
        "hoverlabel": {
            "bgcolor": PAPER,
            "bordercolor": MUTED,
            "align": "left",
            "font": {"family": FONT, "size": 12, "color": INK},
            "namelength": 0,
        },
        "hovermode": "closest",
        "showlegend": False,
        "bargap": 0,
        "meta": {"swaps": swaps(sides)},
    }
