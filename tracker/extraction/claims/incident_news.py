"""Does an article tell of an incident as news? Named grounds with weights; an incident with too little for it is talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tracker.extraction.claims.signs import Signs
from tracker.extraction.claims.story import Story
from tracker.extraction.rules.en.grounds import GENRE, OURSELVES


class By(StrEnum):
    """Which of an incident's claims must show a sign."""

    ANY = "any"
    EVERY = "every"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Ground:
    """A sign that speaks for news, or against it, and by which of an incident's claims it must be shown."""

    sign: str
    weight: float
    by: By = By.ANY


# How much likelier news is with each sign (log odds), fitted and tried on reports kept apart, then rounded.
_GROUNDS = (
    Ground("dated", 0.95),
    Ground("lead", 0.55),
    Ground("done_to", 0.35),
    Ground("weapon", 1.0, By.FIRST),
    Ground("placed", 0.45),
    Ground("placed", 0.4, By.EVERY),
    Ground("unarmed", 0.3),
    Ground("person", 0.65),
    Ground("irregulars", 0.6),
    Ground("indefinite", 0.55, By.FIRST),
    Ground("definite", 0.4, By.FIRST),
    Ground("assault", -0.4, By.FIRST),
    Ground("raid", -1.3, By.FIRST),
    Ground("skirmish", -0.95, By.FIRST),
    Ground("passing", -0.65, By.FIRST),
    Ground("quoted", -1.25, By.EVERY),
    Ground("many", -0.25, By.EVERY),
    Ground("plural", -0.75, By.EVERY),
    Ground("habitual", -0.95, By.EVERY),
    Ground("attributive", -0.5, By.EVERY),
    Ground("bare", -0.55, By.EVERY),
)
_OWN_WORDS, _BATTLES, _SEVERAL = -0.6, -0.4, 0.1
_ENOUGH = 0.04
_STATEMENT = 1.0  # words of "we" and "us" in a thousand characters, beyond which an article is somebody's statement
_READ = 20_000  # characters of an article that are counted
_OPENING = 600  # characters that may name its genre


def is_news(told: Sequence[Signs], *, is_statement: bool, has_battles: bool, is_one_of_several: bool) -> bool:
    """Whether enough speaks for an incident: in somebody's own words, or among battles, more must, in a round-up less."""
    points = sum(ground.weight for ground in _GROUNDS if _holds(ground, told))
    return points + _OWN_WORDS * is_statement + _BATTLES * has_battles + _SEVERAL * is_one_of_several >= _ENOUGH


def _holds(ground: Ground, told: Sequence[Signs]) -> bool:
    if ground.by is By.FIRST:
        return told[0].has(ground.sign)
    shown = (signs.has(ground.sign) for signs in told)
    return all(shown) if ground.by is By.EVERY else any(shown)


def is_statement(story: Story) -> bool:
    """Whether an article speaks of "us" so often that it is a speech, an interview or a communiqué; a live page quotes many."""
    if story.parts.has_posts:
        return False
    text = story.text[:_READ]
    if GENRE.pattern.search(text, 0, _OPENING):
        return True
    return len(OURSELVES.pattern.findall(text)) > _STATEMENT * len(text) / 1000
