"""docs/rules.md and docs/status.md tell the rules as they are; every rule has a name of its own, an example and a reading."""

import re
from datetime import date
from pathlib import Path

import pytest

from tracker.derivation import clash_rules, manual, status_rules
from tracker.extraction.entries import ActorEntry, PlaceEntry
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import AttributionMention, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules import catalogue
from tracker.extraction.rules.rule import Rule
from tracker.extraction.rules.steps import STEPS, Step
from tracker.vocabulary import Flag, Kind, Status

ROOT = Path(__file__).parents[2]
RULES = catalogue.every_rule()
WRITE = "run 'manage.py rules --write'"
CLUES = {"en.time.event_time"}  # points at a deed that dates it: no value of its own

HARIM = Gazetteer(
    places=(
        PlaceEntry("harim", "Harim", kind=Kind.TOWN, lat=36.2, lon=36.5),
        PlaceEntry("salqin", "Salqin", kind=Kind.TOWN, lat=36.1, lon=36.4),
        PlaceEntry("idlib", "Idlib", kind=Kind.TOWN, lat=35.9, lon=36.6),
        PlaceEntry("turkey", "Turkey", kind=Kind.COUNTRY, lat=39.0, lon=35.0, country="TR", demonyms=("Turkish",)),
    ),
    actors=(ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB"),),
)


@pytest.mark.parametrize(("path", "page"), [("docs/rules.md", catalogue.page), ("docs/status.md", manual.page)])
def test_the_page_is_up_to_date(path: str, page: object) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == page(), WRITE  # type: ignore[operator]


def test_every_rule_has_a_name_of_its_own() -> None:
    names = [rule.name for rule in (*RULES, *STEPS)]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_has_an_example_and_a_reading(rule: Rule[object]) -> None:
    assert rule.example.strip()
    assert rule.reading.strip() or rule.name in CLUES
    assert rule.name.startswith(tuple(opening for opening, *_ in catalogue.FAMILIES)), "no family in rules/catalogue.py"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_every_step_reads_its_own_example(step: Step) -> None:
    published_on = date(2016, 11, 9) if step.is_dated else None
    found = read(RawDocument(body=step.example, format="clean", published_on=published_on), HARIM)
    speakers = [mention.speaker for mention in found.mentions if isinstance(mention, AttributionMention) and mention.speaker]
    given = [mention.text for mention in (*found.mentions, *speakers) if mention.rule == step.name]
    given += [
        f"{claim.action} at {claim.place.name if claim.place else '-'} on {claim.when.edtf}"
        for claim in found.claims
        if step.name in claim.rules
    ]
    assert step.reading in given


def test_every_rule_that_the_code_names_is_on_the_page() -> None:
    page, unknown = catalogue.page(), set()
    for path in (ROOT / "tracker" / "extraction").rglob("*.py"):
        named = re.findall(r'"((?:claim|place|(?:en|ar|fr|ru|uk)\.[a-z]+)\.[a-z_.]+)"', path.read_text(encoding="utf-8"))
        unknown |= {name for name in named if f"`{name}`" not in page}
    assert unknown == set()


def test_every_status_rule_is_on_its_page() -> None:
    page = manual.page()
    rules = (*status_rules.RULES, *clash_rules.RULES)
    assert [rule.name for rule in rules if f"`{rule.name}` | {rule.sentence}" not in page] == []
    assert (set(manual.STATUSES), set(manual.FLAGS)) == (set(Status), set(Flag))
