"""The charts there are, by name: what builds each, what says it in words, and what lists its rows."""

from collections.abc import Callable
from dataclasses import dataclass

from timeline.charts import map as map_chart
from timeline.charts import places, status_words, strip, timeline, timeline_words
from timeline.charts.rows import Rows
from timeline.charts.table import Table
from timeline.charts.theme import Figure


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart behind all its doors. `build` is None where the chart is a table and nothing else."""

    name: str
    title: str
    build: Callable[[Rows], Figure] | None
    alt: Callable[[Rows], str]
    table: Callable[[Rows], Table]


_ALL = (
    Chart("timeline", "Timeline", timeline.build, timeline_words.alt, timeline_words.table),
    Chart("map", "Map", map_chart.build, map_chart.alt, map_chart.table),
    Chart("places", "Places", None, places.alt, places.table),
    Chart("strip", "Status over time", strip.build, status_words.alt, status_words.table),
)

CHARTS: dict[str, Chart] = {chart.name: chart for chart in _ALL}
