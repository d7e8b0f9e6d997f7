"""The gazetteer that reading is handed: the record's own, from its first side on."""

import builders
import pytest

from tracker.desk import lookup

pytestmark = pytest.mark.django_db


def test_an_empty_record_reads_with_what_is_shipped():
    assert lookup.gazetteer() == lookup.shipped()


def test_a_record_without_a_place_reads_with_its_own_actors():
    actor = builders.actor("tarn-front", "north")
    known = lookup.gazetteer()
    assert known.actors[actor.key].side == "north"
    assert not known.own_places
    assert set(known.sides) == {"north", "south"}


def test_an_actor_that_the_world_knows_too_is_the_record_s():
    actor = builders.actor("our-arakan", "north")
    actor.name, actor.aliases, actor.country = "Arakan Army", ["AA"], "MM"
    actor.save()
    borne = [known for known in lookup.gazetteer().actors.values() if known.name == "Arakan Army"]
    assert [(known.key, known.side) for known in borne] == [("our-arakan", "north")]
