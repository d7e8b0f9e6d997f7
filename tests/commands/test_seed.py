"""The shipped conflicts: read, not typed in; twice the same; and what they show on the days that matter."""

from datetime import date

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from timeline.charts.board import board
from timeline.charts.statuses import assessments
from tracker.desk.seed_files import SeedError, conflict, conflict_folders
from tracker.models import Article, Assessment, Claim, Conflict, Event, Location, Placement, Source
from tracker.vocabulary import Flag, Status

MODELS = (Article, Claim, Conflict, Event, Location, Placement, Source)


@pytest.fixture(scope="module")
def seeded(django_db_setup, django_db_blocker):
    """The record with both conflicts in it; built once for this file, taken down after it."""
    from django.db import transaction

    with django_db_blocker.unblock():
        around = transaction.atomic()
        around.__enter__()
        call_command("seed", verbosity=0)
    yield
    with django_db_blocker.unblock():
        transaction.set_rollback(True)
        around.__exit__(None, None, None)


def status_of(place: str, on: date, conflict_slug: str = "aleppo-2016"):
    return assessments(board(conflict_slug, on), on)[place]


@pytest.fixture
def record(seeded, db):
    return None


def test_every_seed_folder_can_be_read():
    for folder in conflict_folders(settings.SEEDS_DIR):
        seed = conflict(folder)
        assert seed.sides
        assert {place.parent for place in seed.places} - {""} <= {place.key for place in seed.places}
        assert {actor.side for actor in seed.actors} - {""} <= {side.key for side in seed.sides}


def test_there_are_twelve_reports_and_more_of_aleppo_and_a_second_war(record):
    assert Article.objects.filter(conflict__slug="aleppo-2016").count() >= 12
    assert Article.objects.filter(conflict__slug="marawi-2017").count() >= 4
    assert {source.publishes_on_reading for source in Source.objects.all()} == {True}


def test_minian_and_the_1070_apartments_are_disputed_on_the_ninth_of_november(record):
    for place in ("minian", "1070-apartments"):
        found = status_of(place, date(2016, 11, 9))
        assert Flag.DISPUTED in found.flags
        assert {version.side for version in found.versions} >= {"regime", "opposition"}


def test_the_east_is_the_governments_at_the_end(record):
    assert status_of("sheikh-saeed", date(2016, 12, 23)).holder == "regime"


def test_known_earlier_less_is_known(record):
    early = status_of("minian", date(2016, 10, 15))
    assert early.status is Status.UNKNOWN


def test_statuses_are_appended_as_they_move(record):
    moves = Assessment.objects.filter(location__key="minian").order_by("known_on")
    assert moves.count() >= 2
    assert len({row.known_on for row in moves}) >= 2


def test_seeding_twice_loses_and_doubles_nothing(record):
    before = {model: set(model.objects.values_list("pk", flat=True)) for model in MODELS}
    call_command("seed", verbosity=0)
    assert {model: set(model.objects.values_list("pk", flat=True)) for model in MODELS} == before


def test_no_headline_of_a_tail_became_a_claim(record):
    quotes = " ".join(Claim.objects.values_list("quote", flat=True)).lower()
    for word in ("cookie", "newsletter", "subscribe", "min read", "share your feedback"):
        assert word not in quotes


def test_a_seed_file_that_is_wrong_names_the_file_and_the_entry(tmp_path):
    folder = tmp_path / "war"
    folder.mkdir()
    with pytest.raises(CommandError, match=r"conflict\.toml"):
        call_command("seed", str(tmp_path))
    (folder / "conflict.toml").write_text('slug = "war"\nname = "War"\nstarts_on = 2030-01-01\n')
    (folder / "places.toml").write_text('[[places]]\nkey = "mill"\nname = "Mill"\nkind = "windmill"\n')
    with pytest.raises(SeedError, match=r"war/places\.toml, mill: .*kind must be one of"):
        conflict(folder)
