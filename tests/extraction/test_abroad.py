"""Reports of wars that no seed knows, read with all that the seeds know: nothing of another war, or of a venue, slips in."""

from datetime import date

import pytest

from tests.extraction.noted import reading_of, world
from tracker.extraction.mentions import PlaceMention

HILL = "The army took the town of Bir Zedan on Sunday. "


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        # where parties meet, or the press is spoken to, is not where the army is at home
        (HILL + "The two sides are to meet in Doha next week.", "army"),
        (HILL + "Talks in Geneva broke down in March.", "army"),
        (HILL + "Its leader will meet Mr Putin in Moscow next week.", "army"),
        (HILL + "Envoys flew to Nairobi for a summit.", "army"),
        # where something is done, it may be
        (HILL + "Gunmen raided Khartoum in May.", "army of Sudan"),
        (HILL + "Shells also fell on Kumasi.", "army of Ghana"),
    ],
)
def test_whose_army_it_is(text: str, doer: str) -> None:
    capture = next(claim for claim in reading_of(text, world(), date(2024, 5, 7)).claims if claim.action == "capture")
    assert [party.name for party in capture.initiators] == [doer]


@pytest.mark.parametrize(
    ("name", "country"), [("Geneva", "CH"), ("Athens", "GR"), ("Warsaw", "PL"), ("Paris", "FR"), ("Alexandria", "EG")]
)
def test_a_name_that_many_towns_of_one_land_bear_is_not_theirs_alone(name: str, country: str) -> None:
    gazetteer = world()
    found = reading_of(HILL + f"Talks in {name} broke down in March.", gazetteer, date(2024, 5, 7)).mentions
    (place,) = (mention for mention in found if isinstance(mention, PlaceMention) and mention.text == name)
    assert gazetteer.places[place.key].country == country


def test_the_state_s_media_of_another_war_are_not_ours() -> None:
    text = "Arakan Army fighters took Maungdaw in Myanmar on Sunday. State television said the junta had sent troops to Sittwe."
    speakers = [claim.speaker for claim in reading_of(text, world(), date(2024, 9, 12)).claims]
    assert "State television" in [speaker.name for speaker in speakers]
    assert not any("syria" in speaker.actor for speaker in speakers)


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        # "the coalition" is the one that the article names, before or behind, and never a group that is none
        (
            "Houthi fighters hold Marib. Coalition warplanes struck Sanaa on Friday. The Saudi-led coalition joined in 2015.",
            ["Saudi-led coalition"],
        ),
        (
            "The Northern Alliance fought for Kunduz. The alliance carried out air strikes on Kabul on Friday.",
            ["Northern Alliance"],
        ),
        # a name that may be a common word, at the head of a sentence of an article that has named it
        ("Wagner group fighters held Bakhmut. Wagner carried out air strikes on Kramatorsk on Friday.", ["Wagner Group"]),
    ],
)
def test_a_body_is_known_again_by_a_part_of_its_name(text: str, doers: list[str]) -> None:
    strike = next(claim for claim in reading_of(text, world(), date(2024, 5, 7)).claims if claim.action == "air_strike")
    assert [party.name for party in strike.initiators] == doers
