"""Does an article tell of an incident as news? Named grounds with weights; an incident with too little for it is talk."""

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.extraction.claims.signs import Signs
from tracker.extraction.claims.story import Story
from tracker.extraction.rules.en.grounds import OURSELVES


@dataclass(frozen=True, slots=True)
class Ground:
    """A sign that speaks for news (or against it): shown by one of an incident's claims, or by every one of them."""

    sign: str
    weight: float
    by_every: bool = False


_GROUNDS = (
    Ground("dated", 0.8),
    Ground("lead", 0.6),
    Ground("singular", 0.6),
    Ground("was", 0.5),
    Ground("placed", 0.35),
    Ground("unarmed", 0.35),
    Ground("doer", 0.25),
    Ground("done_to", 0.4),
    Ground("counted", 0.2),
    Ground("another", 0.2),
    Ground("quoted", -0.6, by_every=True),
    Ground("many", -0.4, by_every=True),
    Ground("spoken", -0.3, by_every=True),
    Ground("has", -0.5, by_every=True),
    Ground("plural", -0.5, by_every=True),
    Ground("combat", -0.2, by_every=True),
    Ground("ing", -0.4, by_every=True),
    Ground("ongoing", -0.15, by_every=True),
)
_ONLY, _OWN_WORDS = 0.25, -0.5
_ENOUGH = 0.3
_STATEMENT = 1.0  # words of "we" and "us" in a thousand characters, beyond which an article is somebody's statement
_READ = 20_000  # characters of an article that are counted


def is_news(told: Sequence[Signs], *, is_statement: bool, is_only: bool) -> bool:
    """Whether enough speaks for an incident: the only one of an article sooner than others, somebody's own words later."""
    points = sum(ground.weight for ground in _GROUNDS if _holds(ground, told))
    return points + _ONLY * is_only + _OWN_WORDS * is_statement >= _ENOUGH


def _holds(ground: Ground, told: Sequence[Signs]) -> bool:
    shown = (signs.has(ground.sign) for signs in told)
    return all(shown) if ground.by_every else any(shown)


def is_statement(story: Story) -> bool:
    """Whether an article speaks of "us" so often that it is a speech, an interview or a communiqué."""
    text = story.text[:_READ]
    return len(OURSELVES.pattern.findall(text)) > _STATEMENT * len(text) / 1000
