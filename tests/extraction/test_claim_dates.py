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
    ("Rebels shelled a school in Harim, near Playa del Mar.", {"shelling": "2016-11-09"}),  # no month
    # the minute at which a page appeared dates no deed
    ("Death at dawn Saturday 5 November 2016 02.32 GMT Rebels shelled Harim.", {"shelling": "2016-11-09"}),
    ("Rebels shelled Harim on Saturday 5 November 2016 02.32 GMT.", {"shelling": "2016-11-05"}),
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
    (
        "Rebels left Salqin on Tuesday, five months to the day after the siege began.",
        {"siege": "2016-06-08", "withdraw": "2016-11-08"},
    ),
    ("Rebels lost Salqin on Tuesday, two months after the army captured Harim.", {"capture": "2016-09", "lose": "2016-11-08"}),
    (
        "A minister said on Tuesday that the fighting in Salqin had ended, a year to the day after the siege began.",
        {"clash": "2016-11-08", "siege": "2015-11-08"},
    ),
    ("Rebels captured Harim a week before the army shelled Salqin on 3 November.",
        {"capture": "2016-10-27", "shelling": "2016-11-03"}),
    ("Rebels lost Harim on 29 October, about a week after the army shelled it.",
        {"shelling": "2016-10-22~", "lose": "2016-10-29"}),
    ("Residents said on Tuesday that jets had bombed Harim on Sunday.", {"air_strike": "2016-11-06"}),
    ("Earlier this year, rebels captured Harim.", {"capture": "2016-01-01/2016-11-09"}),
    ("Rebels captured Harim on Monday. The next day the army shelled Salqin.",
        {"capture": "2016-11-07", "shelling": "2016-11-08"}),
    ("The attack in Harim, which took place on Monday, killed ten people.", {"assault": "2016-11-07"}),
    ("The attack that took place on Monday killed ten people in Harim.", {"assault": "2016-11-07"}),
    # One subject, one day, whatever comma stands between its verbs.
    ("Yesterday rebels stormed the house, and abducted the mayor of Harim.",
        {"assault": "2016-11-08", "abduction": "2016-11-08"}),
    ("Rebels shelled Harim on Monday, and later captured it.", {"shelling": "2016-11-07", "capture": "2016-11-07"}),
    ("Rebels shelled Harim on Monday, and captured it on Tuesday.", {"shelling": "2016-11-07", "capture": "2016-11-08"}),
    ("Rebels burned the court in Harim on Sunday, and on Monday captured Salqin.",
        {"arson": "2016-11-06", "capture": "2016-11-07"}),
    ("The army spoke on Monday, and gunfire was heard in Harim on Tuesday.", {"assault": "2016-11-08"}),
    # The day of the asking is not that of the deed.
    ("The bishop called on Monday for an inquiry into the murder of two priests.",
        {"demand": "2016-11-07", "killing": "2016-11-09"}),
    ("On Monday the government ordered an investigation into the bombing of Harim.",
        {"accusation": "2016-11-07", "bombing": "2016-11-09"}),
    ("The bishop called on Monday for an inquiry into the October 3 murder of two priests.",
        {"demand": "2016-11-07", "killing": "2016-10-03"}),
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
