"""How a row of the time tables is written."""

import re
from collections.abc import Callable
from functools import partial

from tracker.extraction.rules.rule import Rule
from tracker.extraction.telling.found import Found
from tracker.extraction.telling.senses import Match, Sense
from tracker.extraction.telling.story import Story

type TimeRule = Rule[Sense]


def row(
    name: str, needs: str, read: Callable[[Match, Story], Found | None], pattern: str, example: str, reading: str
) -> TimeRule:
    """A rule of time, of English unless the name opens with a language ("fr:month").

    `needs` are the classes of words of which a passage must have one ("weekday deictic"), or all where a plus joins them
    ("month+figures"); `reading` is what the example gives: as news of
    Wednesday 9 November 2016, or as a narrative where the name ends in "_story".
    """
    language, _, name = name.rpartition(":")
    return Rule(
        f"{language or 'en'}.time.{name}",
        partial(re.compile, pattern, re.IGNORECASE),
        Sense(tuple(frozenset(each.split("+")) for each in needs.split()), read),
        example,
        reading,
    )
