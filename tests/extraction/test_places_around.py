""" "The city" of a report that has named only its quarters."""

from datetime import date

from tracker.extraction.gazetteer import Gazetteer, PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.vocabulary import Kind

CITY = Gazetteer(
    (
        PlaceEntry("karm", "Karm", Kind.CITY, 36.0, 37.0),
        PlaceEntry("mills", "Mills District", Kind.DISTRICT, 36.01, 37.01, ("Mills",), parent="karm"),
    )
)
REPORT = """Rebels captured the Mills District on Friday, residents said.

The army has shelled the city since October 18, medics said."""


def test_the_city_is_the_one_around_the_quarter_named_last():
    claims = read(RawDocument(body=REPORT, format="clean", published_on=date(2016, 10, 30)), CITY).claims
    assert [(claim.action, claim.place.key) for claim in claims] == [("capture", "mills"), ("shelling", "karm")]
