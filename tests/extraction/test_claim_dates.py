"""Which of the times of a sentence dates which of its deeds, in reports of Wednesday 9 November 2016."""

from datetime import date

import pytest

from tracker.extraction.entries import PlaceEntry
from tracker.extraction.gazetteer import Gazetteer
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.vocabulary import Action, Kind, Resolution

TOWNS = Gazetteer(
    places=(
        PlaceEntry("harim", "Harim", kind=Kind.TOWN, lat=36.2, lon=36.5),
        PlaceEntry("salqin", "Salqin", kind=Kind.TOWN, lat=36.1, lon=36.4),
    ),
    actors=(),
)

DATED = [
    ("Rebels captured Harim on Monday and the army shelled Salqin on Tuesday.",
        {"capture": "2016-11-07", "shelling": "2016-11-08"}),
    ("Government jets bombed Harim on Monday and Tuesday.", {"air_strike": "2016-11-07/2016-11-08"}),
    ("Jets bombed Harim on November 3, 4 and 5.", {"air_strike": "2016-11-03/2016-11-05"}),
    ("The army, which had shelled Harim on Sunday, lost Salqin on Tuesday.", {"shelling": "2016-11-06", "lose": "2016-11-08"}),
    ("Rebels have besieged Harim since October 18.", {"siege": "2016-10-18/.."}),
    ("The army held Harim until 12 October, when rebels captured it.", {"hold": "../2016-10-12", "capture": "2016-10-12"}),
    ("Jets have bombed Harim since the offensive began on October 3.",
        {"air_strike": "2016-10-03/..", "offensive": "2016-10-03"}),
    ("It was the deadliest attack since jets bombed Harim on 3 October.",
        {"assault": "2016-11-09", "air_strike": "2016-10-03"}),
    ("Jets bombed Harim on Monday for the first time since March.", {"air_strike": "2016-11-07"}),
    ("Before dawn on Tuesday, jets bombed Harim.", {"air_strike": "2016-11-08"}),
    ("Shelling killed five people in Harim overnight.", {"shelling": "2016-11-08/2016-11-09"}),
    ("For the third day running, jets bombed Harim.", {"air_strike": "2016-11-09"}),
    ("By Tuesday morning they had captured Harim.", {"capture": "2016-11-08"}),
    ("Rebels lost Salqin on Tuesday, two days after the army captured Harim.", {"capture": "2016-11-06", "lose": "2016-11-08"}),
    ("Rebels captured Harim a week before the army shelled Salqin on 3 November.",
        {"capture": "2016-10-27", "shelling": "2016-11-03"}),
    ("Rebels lost Harim on 29 October, about a week after the army shelled it.",
        {"shelling": "2016-10-22~", "lose": "2016-10-29"}),
    ("Residents said on Tuesday that jets had bombed Harim on Sunday.", {"air_strike": "2016-11-06"}),
    ("Earlier this year, rebels captured Harim.", {"capture": "2016-01-01/2016-11-09"}),
    ("Rebels captured Harim on Monday. The next day the army shelled Salqin.",
        {"capture": "2016-11-07", "shelling": "2016-11-08"}),
    # What a clause tells of a noun dates nothing else.
    ("The militia, which was founded in 2014, captured Harim on Monday.", {"capture": "2016-11-07"}),
    ("Rebels, who have been at war since 2012, shelled Harim.", {"shelling": "2016-11-09"}),
    ("The army shelled Harim, which was seized by rebels in May.", {"shelling": "2016-11-09", "capture": "2016-05"}),
    # What has happened has no day that is still to come.
    ("Jets bombed Harim before the vote of 20 November.", {"air_strike": "2016-11-09"}),
    ("Jets will bomb Harim on 20 November.", {"air_strike": "2016-11-20"}),
    # Who comes on a day, and then shoots, shoots on that day.
    ("Yesterday a column of rebels came to Harim, and shot two farmers.", {"killing": "2016-11-08"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "dates"), DATED, ids=[text for text, _ in DATED])
def test_each_deed_has_its_own_date(text: str, dates: dict[str, str]) -> None:
    found = read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), TOWNS)
    assert {str(claim.action): claim.when.edtf for claim in found.claims} == dates


def test_the_day_of_the_words_is_not_the_day_of_the_deed_they_name() -> None:
    text = "The mayor today promised to look into the shelling of Harim."
    found = read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), TOWNS)
    assert [claim.when.resolution for claim in found.claims if claim.action is Action.SHELLING] == [Resolution.FALLBACK]


def test_a_date_taken_from_another_deed_is_inherited() -> None:
    text = "Rebels lost Salqin on Tuesday, two days after the army captured Harim."
    found = read(RawDocument(body=text, format="clean", published_on=date(2016, 11, 9)), TOWNS)
    (capture,) = (claim for claim in found.claims if claim.action is Action.CAPTURE)
    assert (capture.when.resolution, "claim.when.related" in capture.rules) == (Resolution.INHERITED, True)
