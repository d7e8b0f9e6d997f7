"""Which of the places of a sentence a deed belongs to, in sentences about many wars, and the words that a claim gives back."""

import pytest

from tracker.extraction.gazetteer import Gazetteer, PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json
from tracker.extraction.world import WorldPlaces, row_of_place
from tracker.vocabulary import Kind


def town(name: str, country: str, parent: str = "", kind: Kind = Kind.TOWN) -> PlaceEntry:
    key = name.lower().replace(" ", "-")
    return PlaceEntry(key, name, kind, 10.0, 20.0, (), parent or f"country.{country}", country, 20_000, "world")


WORLD = (
    PlaceEntry("country.SD", "Sudan", Kind.COUNTRY, 15.0, 30.0, (), "", "SD", 0, "world", ("Sudanese",)),
    PlaceEntry("country.SO", "Somalia", Kind.COUNTRY, 6.0, 48.0, (), "", "SO", 0, "world", ("Somali", "Somalis")),
    PlaceEntry("country.US", "United States", Kind.COUNTRY, 39.8, -98.5, ("US", "U.S."), "", "US", 0, "world", ("American",)),
    PlaceEntry("ET.52", "Somali", Kind.PROVINCE, 7.4, 44.7, (), "country.ET", "ET", 0, "world"),
    *(town(name, "SD") for name in ("Karfa", "Nyal", "Obeid", "Sennar", "Marra")),
    town("West Bank", "PS", kind=Kind.AREA),
    town("Nablus", "PS"),
    town("North Darfur", "SD", kind=Kind.PROVINCE),
)
GAZETTEER = Gazetteer(world=WorldPlaces([row_of_place(place) for place in WORLD]))


def claims_of(text: str) -> list[dict]:
    return as_json(read(RawDocument(body=text, format="clean"), GAZETTEER))["claims"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # Where it was done, not whence they come, nor what an actor is called after.
        ("Rebels from Nyal took Karfa on Monday.", ["Karfa"]),
        ("Fighters from Nyal were killed near Karfa.", ["Karfa"]),
        ("A bomb exploded at a U.S. base in Karfa.", ["Karfa"]),
        ("At 6 a.m. (Nyal time) rebels stormed Karfa.", ["Karfa"]),
        ("NYAL -- A car bomb killed nine people in Karfa.", ["Karfa"]),
        ("The Obeid Brigade was ambushed outside Karfa.", ["Karfa"]),
        # Of a wide place and the one in it, the one in it.
        ("Ten people were killed in the West Bank city of Nablus.", ["Nablus"]),
        ("Two men were shot in Karfa's Zedan quarter.", ["Zedan"]),
        ("Gunmen killed ten people in Umm Zed village of Karfa district.", ["Umm Zed"]),
        ("Troops shelled the suburbs of Sudan's largest city, Karfa.", ["Karfa"]),
        ("A mine went off in the southern Somali town of Bur Zed.", ["Bur Zed"]),
        # Where another place lies is no place of the deed.
        ("In Karfa, 80 km (50 miles) south of Nyal, rebels killed two guards.", ["Karfa"]),
        # All that are told in a row.
        ("Planes bombed Karfa, Nyal and nearby Sennar.", ["Karfa", "Nyal", "Sennar"]),
        ("Raiders attacked Angem, Zedan and Umm Zed villages.", ["Angem", "Zedan", "Umm Zed"]),
        # Each verb its own.
        ("Rebels shelled Karfa and clashed with troops in North Darfur province.", ["Karfa", "North Darfur"]),
        ("Rebels launched an offensive in Nyal on Sunday, targeting the army-held town of Zedan.", ["Nyal", "Zedan"]),
        # A building that is taken is a place, and one that speaks or is hit is none of its own.
        ("Rebels seized control of the Zedan Hospital in Karfa.", ["Zedan Hospital"]),
        ("Rebels took the Zedan Cultural Centre.", ["Zedan Cultural Centre"]),
        ("Rebels recaptured Zedan Barracks in Karfa.", ["Zedan Barracks"]),
        ("The Zedan Medical Centre was seized by rebels on Monday.", ["Zedan Medical Centre"]),
        ("The Zedan Hospital in Karfa was retaken by the army.", ["Zedan Hospital"]),
        ("The Zedan College fell to rebels.", ["Zedan College"]),
        ("The army has full control over the Zedan Museum.", ["Zedan Museum"]),
        ("A bomb hit the Zedan Medical Centre in Karfa.", ["Karfa"]),
        # Nobody kills a town, and no country is meant that nothing ties to the deed.
        ("Marra was killed in Karfa.", ["Karfa"]),
        ("A sniper killed two men, and Sudan protested.", [None, None]),
        # Deeds that are done about a place.
        ("Peacekeepers patrolled the streets of Karfa.", ["Karfa"]),
        ("More than 100 farmers marched silently through Karfa.", ["Karfa"]),
        ("Insurgents shot down a helicopter over Karfa.", ["Karfa"]),
        ("The army captured the Umm Zed dam south of Karfa.", ["Umm Zed"]),
    ],
)  # fmt: skip
def test_the_place_of_a_deed(text: str, places: list[str | None]) -> None:
    assert [claim["place"] and claim["place"]["text"] for claim in claims_of(text)] == places


@pytest.mark.parametrize(
    ("text", "deed", "words"),
    [
        ("Rebels launched an assault on Karfa.", "launched an assault", ["launched", "assault"]),
        ("Ten people were killed in an air strike on Karfa.", "killed in an air strike", ["killed", "air strike"]),
        ("Rebels captured Karfa.", "captured", ["captured"]),
    ],
)
def test_the_words_of_a_deed(text: str, deed: str, words: list[str]) -> None:
    (claim,) = claims_of(text)
    assert text[slice(*claim["deed"])] == deed
    assert [text[start:end] for start, end in claim["deed_words"]] == words


def test_the_words_of_a_place_and_where_they_stand() -> None:
    text = "Rebels captured Karfa."
    (claim,) = claims_of(text)
    place = claim["place"]
    assert (place["text"], place["key"], place["span"], place["relation"]) == ("Karfa", "karfa", [16, 21], "")
