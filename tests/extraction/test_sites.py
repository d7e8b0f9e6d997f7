"""What stands in a town and can be held by itself: its airport, the palace."""

from datetime import date

import pytest

from tests.extraction.veland import VELAND, claims_of
from tracker.extraction.gazetteer import PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json
from tracker.extraction.rules.en.sites import SITES
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Extent, Kind


def sites_of(text: str) -> list[str]:
    """The site of each claim that has a place, "" for none."""
    return [claim.place.site.name if claim.place.site else "" for claim in claims_of(text) if claim.place]


@pytest.mark.parametrize("rule", SITES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_example(rule: Rule[str]) -> None:
    assert sites_of(rule.example)[-1] == rule.reading


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("The Falcon Brigade captured Harim airport on Monday.", ["airport"]),
        ("The Falcon Brigade captured Harim's international airport on Monday.", ["airport"]),
        ("Rebels seized the airport in Harim. The army said it still held the airport.", ["airport", "airport"]),
        ("The city's airport was captured by the Falcon Brigade, residents of Harim said.", ["airport"]),
        ("The airport at Harim fell to the Falcon Brigade.", ["airport"]),
        ("Rebels control the airport and the presidential palace in Harim.", ["airport", "presidential palace"]),
        ("Harim airport is shut. The Falcon Brigade is in control of it.", ["airport"]),
        ("The Falcon Brigade withdrew from the airport in Harim on Friday.", ["airport"]),
        ("Fighting between the army and the Falcon Brigade went on at Harim airport.", ["airport"]),
        ("A bomb exploded at the airport in Harim, killing three soldiers.", ["airport"]),
        ("Jets bombed the airport in the capital, Harim.", ["airport"]),
        ("Rebels seize airport in Harim", ["airport"]),
        ("The army has retaken the central bank in Harim.", ["central bank"]),
        ("Rebels hold the town of Harim, but the army still controls its port.", ["", "port"]),
    ],
)
def test_what_the_deed_is_done_to_or_where(text: str, sites: list[str]) -> None:
    assert sites_of(text) == [f"Harim {site}" if site else "" for site in sites]


@pytest.mark.parametrize(
    "text",
    [
        "The Falcon Brigade captured a police station in Harim.",
        "The Falcon Brigade captured an airport in Harim.",
        "The army captured the airport road in Harim.",
        "The Falcon Brigade captured the port city of Harim.",
        "The Falcon Brigade captured the port of Harim.",
        "The president flew to Harim airport after rebels had lost the city.",
        "Rebels took Harim. They flew a flag there, and the town is calm.",
        "The Falcon Brigade seized the airbase outside Harim.",
        "The army took the palace of justice in Harim.",
        "Rebels reached the gates of the airport in Harim.",
        "The Falcon Brigade seized Zedan airport in Harim.",
        "Rebels attacked the airport in Veland.",
    ],
)
def test_what_is_no_site_of_the_town(text: str) -> None:
    assert set(sites_of(text)) == {""}


def test_what_stands_in_a_town_is_a_part_of_it() -> None:
    (claim,) = claims_of("The Falcon Brigade captured Harim airport on Monday.")
    assert claim.place is not None
    assert (claim.place.key, claim.place.extent) == ("harim", Extent.PART)
    assert "en.site.airport" in claim.rules


def test_fighting_near_it_is_near() -> None:
    places = [claim.place for claim in claims_of("The army clashed with the Falcon Brigade near Harim airport.")]
    assert [(place.site.name, place.extent) for place in places if place and place.site] == [("Harim airport", Extent.NEAR)]


def test_one_that_the_gazetteer_knows_is_the_place_itself() -> None:
    known = VELAND.with_entries((PlaceEntry("harim-air", "Harim airport", Kind.SITE, 36.3, 36.5, country="VL", parent="harim"),))
    text = "Harim was calm. The Falcon Brigade captured the airport on Monday."
    (claim,) = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), known).claims
    assert claim.place is not None
    assert (claim.place.key, claim.place.extent, claim.place.site) == ("harim-air", Extent.WHOLE, None)


def test_a_reading_tells_its_words() -> None:
    text = "The army retook the Republican Palace in Harim on Friday."
    told = as_json(read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), VELAND))
    site = told["claims"][0]["place"]["site"]  # type: ignore[index]
    assert site == {"name": "Harim presidential palace", "text": "Republican Palace", "span": [20, 37]}
