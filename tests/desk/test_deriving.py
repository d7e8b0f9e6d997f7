"""Deriving again: whatever moved in between, what is kept in memory gives the same events as starting from nothing."""

import random
from datetime import date

import builders
import pytest

from tracker.desk import assessment, events, review
from tracker.models import Actor, Claim, Event, Location, Placement, Side
from tracker.models.reports import load_reports
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db
ACTIONS = (Action.CAPTURE, Action.AIR_STRIKE, Action.SHELLING, Action.KILLING)


def state() -> dict[str, object]:
    """All that a derivation writes of events, by key."""
    return {
        event.key: (
            event.title,
            event.edtf,
            event.publication,
            event.is_unreviewed,
            event.voices,
            event.numbers,
            sorted(side.key for side in event.sides.all()),
            sorted((placement.claim.key, placement.score, *placement.reasons) for placement in event.placements.all()),
        )
        for event in Event.objects.prefetch_related("sides", "placements__claim")
    }


def anew(monkeypatch) -> tuple[str, dict[str, object]]:
    """What a process that remembers nothing writes over it, and what then stands."""
    with monkeypatch.context() as forgetting:
        forgetting.setattr(assessment, "_MEMORY", assessment._Memory())
        outcome = assessment.derive(because="from nothing")
    return f"{outcome.made} {outcome.changed} {outcome.gone}", state()


def claims_told(count: int, chance: random.Random) -> None:
    within = builders.article(builders.source(chance.choice(("wire", "radio", "paper"))))
    for _ in range(count):
        place, day = chance.choice(("mill", "bridge")), f"2030-03-{chance.randint(1, 12):02}"
        builders.claim(chance.choice(ACTIONS), at=place, day=day, within=within)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_remembered_never_differs_from_what_is_computed_anew(seed, monkeypatch):
    chance, editor = random.Random(seed), builders.editor()
    claims_told(8, chance)
    assessment.derive(because="first")
    for _ in range(8):
        claim = chance.choice(list(Claim.objects.counting().order_by("pk")))
        match chance.choice(("more", "reject", "accept", "pin", "split", "rename")):
            case "more":
                claims_told(2, chance)
                assessment.derive(because="more")
            case "reject":
                review.reject(claim=claim, by=editor, reason="hoax")
            case "accept":
                review.accept(claim=claim, by=editor, reason="seen")
            case "pin":
                event = chance.choice(list(Event.objects.order_by("pk")))
                events.pin(claim=claim, event=event, by=editor, reason="same")
            case "split":
                if Placement.objects.filter(event=claim.placement.event).count() > 1:
                    events.split_off(claim=claim, by=editor, reason="other")
            case "rename":
                Side.objects.filter(key="north").update(name=f"the north {chance.random()}")
                assessment.derive(because="renamed")
        standing = state()
        assert anew(monkeypatch) == ("0 0 0", standing)


def test_whoever_founded_an_event_says_why_it_joins_the_one_that_was_heard_before_it():
    told_late = builders.claim(Action.CAPTURE, within=builders.article(builders.source("paper"), on=date(2030, 3, 4)))
    assessment.derive(because="one report")
    told_first = builders.claim(Action.CAPTURE, within=builders.article(builders.source("wire"), on=date(2030, 3, 2)))
    assessment.derive(because="an older report came in")
    why = {placement.claim_id: placement.reasons for placement in Event.objects.get().placements.all()}
    assert why[told_first.pk] == ["founded the event"]
    assert "same place" in why[told_late.pk][0]


def test_a_large_record_asks_the_database_no_more_often_than_a_small_one(django_assert_max_num_queries):
    within = builders.article(builders.source("wire"))
    for number in range(40):
        builders.claim(ACTIONS[number % 4], at=f"place{number}", day="2030-03-01", within=within)
    with django_assert_max_num_queries(40):
        outcome = assessment.derive(because="all at once")
    assert (outcome.made, Event.objects.count(), Actor.objects.count() > 0) == (40, 40, True)
    with django_assert_max_num_queries(25):
        assert not assessment.derive(because="again")


def test_a_place_that_the_record_does_not_know_gathers_under_its_name_however_it_is_spelled():
    for name in ("Al-Safa", "al Safa", "Old Ford"):
        claim = builders.claim(Action.CAPTURE)
        Claim.objects.filter(pk=claim.pk).update(location=None, place_name=name)
    assessment.derive(because="three reports")
    assert sorted(Event.objects.values_list("title", "location")) == [
        ("The south-army captures Al-Safa", None),
        ("The south-army captures Old Ford", None),
    ]


def test_and_has_no_status_until_it_is_entered():
    claim = builders.claim(Action.CAPTURE)
    Claim.objects.filter(pk=claim.pk).update(location=None, place_name="Old Ford")
    assert not assessment.derive(because="one report").moved


def test_a_place_called_like_a_side_keeps_its_own_name_in_a_title():
    builders.side("south")
    builders.claim(Action.SHELLING, by="north", at="south")
    Location.objects.filter(key="south").update(name="the South")
    assessment.derive(because="one report")
    assert Event.objects.get().title == "The north-army carries out shelling in the South"


@pytest.mark.parametrize(
    ("numbers", "dead"),
    [
        ([{"best": 50}, {"best": 10}], (60, 60, 60)),
        ([{"best": 14}, {"best": 8, "part": True}], (14, 14, 14)),
        ([{"best": 11, "toll": "raised"}, {"best": 6}], (11, 11, 11)),
        ([{"best": 3}, {"best": None, "low": 24, "high": None}], (27, None, None)),
        ([], (None, None, None)),
    ],
)
def test_the_dead_of_a_claim_are_its_groups_together(numbers, dead):
    counts = [{"what": "killed", "low": count["best"], "high": count["best"]} | count for count in numbers]
    builders.claim(numbers=[*counts, {"what": "wounded", "low": 5, "best": 5, "high": 5}])
    (report,) = load_reports(Claim.objects.all())
    assert report.killed == dead
