"""Places: what is one, which one is meant, how it is tied to the deed, and what only looks like one."""

from pathlib import Path

import pytest

from tracker.extraction.gazetteer import Gazetteer, PlaceEntry
from tracker.extraction.mentions import ActorMention, PlaceMention
from tracker.extraction.places import find_places
from tracker.extraction.rules.en.place_patterns import PATTERNS
from tracker.extraction.rules.en.place_rows import LISTED, LISTED_BEFORE, LISTED_BETWEEN, LISTED_ON, LISTED_SOME, LISTED_TAKEN
from tracker.extraction.rules.en.places import LEADS_TO, QUARTER_OF, RELATIONS
from tracker.extraction.rules.rule import Rule
from tracker.extraction.sentences import split
from tracker.extraction.world import WorldPlaces, row_of_place
from tracker.vocabulary import Kind, PlacePrecision, Span

OWN = (
    PlaceEntry("syria", "Syria", Kind.COUNTRY, 35.0, 38.0, (), "", "SY"),
    PlaceEntry("aleppo-governorate", "Aleppo Governorate", Kind.PROVINCE, 36.2, 37.5, ("Aleppo",), "syria", "SY"),
    PlaceEntry("aleppo", "Aleppo", Kind.CITY, 36.2, 37.16, ("حلب",), "aleppo-governorate", "SY"),
    PlaceEntry("eastern-aleppo", "Eastern Aleppo", Kind.AREA, 36.2, 37.19, ("eastern Aleppo",), "aleppo", "SY"),
    PlaceEntry("western-aleppo", "Western Aleppo", Kind.AREA, 36.2, 37.12, ("western Aleppo",), "aleppo", "SY"),
    PlaceEntry("minian", "Minian", Kind.VILLAGE, 36.19, 37.07, ("منيان",), "aleppo", "SY"),
    PlaceEntry("flats", "1070 Apartments", Kind.DISTRICT, 36.17, 37.09, (), "western-aleppo", "SY"),
    PlaceEntry("old-city", "Old City", Kind.DISTRICT, 36.2, 37.16, (), "aleppo", "SY"),
)
WORLD = (
    PlaceEntry("country.SY", "Syria", Kind.COUNTRY, 35.0, 38.0, (), "", "SY", 0, "world", ("Syrian", "Syrians")),
    PlaceEntry("country.US", "United States", Kind.COUNTRY, 39.8, -98.5, ("US", "U.S."), "", "US", 0, "world", ("American",)),
    PlaceEntry("US.TX", "Texas", Kind.PROVINCE, 31.2, -99.2, ("TX", "Tex."), "country.US", "US", 0, "world"),
    PlaceEntry("US.KY", "Kentucky", Kind.PROVINCE, 38.2, -84.9, ("KY", "Ky."), "country.US", "US", 0, "world"),
    PlaceEntry("paris-fr", "Paris", Kind.CITY, 48.85, 2.35, (), "FR.11", "FR", 2_138_551, "world"),
    PlaceEntry("paris-tx", "Paris", Kind.TOWN, 33.66, -95.56, (), "US.TX", "US", 24_782, "world"),
    PlaceEntry("paris-ky", "Paris", Kind.TOWN, 38.2, -84.25, (), "US.KY", "US", 9_870, "world"),
    PlaceEntry("lexington-ky", "Lexington", Kind.CITY, 38.05, -84.5, (), "US.KY", "US", 322_570, "world"),
    PlaceEntry("henderson-ky", "Henderson", Kind.TOWN, 37.84, -87.59, (), "US.KY", "US", 28_757, "world"),
    PlaceEntry("march-gb", "March", Kind.TOWN, 52.55, 0.09, (), "GB.ENG", "GB", 22_298, "world"),
    PlaceEntry("raqqa", "Ar-Raqqah", Kind.CITY, 35.95, 39.0, ("Raqqa",), "SY.04", "SY", 177_636, "world"),
)
GAZETTEER = Gazetteer(OWN, world=WorldPlaces([row_of_place(place) for place in WORLD]))


def read(text: str, actors: tuple[ActorMention, ...] = ()) -> tuple[PlaceMention, ...]:
    return find_places(text, (), GAZETTEER, actors)


def named(text: str) -> list[tuple[str, str]]:
    return [(mention.text, mention.key) for mention in read(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # The conflict's own, in any spelling and script.
        ("Troops entered Minian, west of Aleppo.", [("Minian", "minian"), ("Aleppo", "aleppo")]),
        ("TROOPS ENTERED MINIAN, WEST OF ALEPPO.", [("MINIAN", "minian"), ("ALEPPO", "aleppo")]),
        ("Troops entered Menyan, near Aleppo.", [("Menyan", "minian"), ("Aleppo", "aleppo")]),
        ("دخل الجيش منيان غرب حلب", [("منيان", "minian"), ("حلب", "aleppo")]),
        ("In Aleppo the 1070 Apartments were shelled.", [("Aleppo", "aleppo"), ("1070 Apartments", "flats")]),
        # The part of a city that is meant.
        ("rebel-held eastern Aleppo", [("Aleppo", "eastern-aleppo")]),
        ("the western districts of Aleppo", [("Aleppo", "western-aleppo")]),
        ("a village in Aleppo province", [("Aleppo", "aleppo-governorate")]),
        # One name, several places.
        ("He was born in Paris, Texas.", [("Paris", "paris-tx"), ("Texas", "US.TX")]),
        ("He was born in Paris, Ky., in 1950.", [("Paris", "paris-ky"), ("Ky.", "US.KY")]),
        ("Talks were held in Paris.", [("Paris", "paris-fr")]),
        ("Roads from Lexington to Paris, and all of Kentucky, closed.",
         [("Lexington", "lexington-ky"), ("Paris", "paris-ky"), ("Kentucky", "US.KY")]),
        # Names that no gazetteer knows.
        ("They entered the village of Kafr Zed.", [("Kafr Zed", "")]),
        ("They shelled the villages of Zedan, Umm Zed and al-Zedi.", [("Zedan", ""), ("Umm Zed", ""), ("al-Zedi", "")]),
        ("Two died in the Zedan district.", [("Zedan", "")]),
        ("A convoy halted at the Zedan Bridge.", [("Zedan Bridge", "")]),
        ("Shells hit Umm Zed and peaceful Zedan, a small town near the river.", [("Umm Zed", ""), ("Zedan", "")]),
        ("They took several villages, among them Zedan.", [("Zedan", "")]),
        ("They shelled towns such as Zedan and Umm Zed on Friday.", [("Zedan", ""), ("Umm Zed", "")]),
        ("The raiders moved on to Zedan and burned it.", [("Zedan", "")]),
        ("Herders had raided Umm Zed on Friday.", [("Umm Zed", "")]),
        ("Air raids on Aleppo and Zedan killed nine.", [("Aleppo", "aleppo"), ("Zedan", "")]),
        # "City" after a name may be of the next.
        ("Jets hit the southern Aleppo city of Zedan.", [("Aleppo", "aleppo"), ("Zedan", "")]),
        # An article that the gazetteer leaves out belongs to the name.
        ("Fighters fled from Al-Raqqa.", [("Al-Raqqa", "raqqa")]),
    ],
)  # fmt: skip
def test_a_place_is_found_and_told_from_its_namesakes(text: str, found: list[tuple[str, str]]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Mr Henderson said no.",
        "Henderson Cole sang.",
        "Talks begin in March.",
        "They told us to leave, OR so he said.",
        "The Old City was quiet.",  # another city's: neither Aleppo nor Syria is spoken of
        "The shop on Lexington Avenue closed.",
        "They burned villages, including Zedanian ones.",
        "They met Jane Doe, a village teacher.",
    ],
)
def test_what_only_looks_like_a_place(text: str) -> None:
    assert named(text) == []


def test_a_name_given_to_a_person_is_a_person_s_throughout() -> None:
    assert named("Sheriff Henderson spoke. Henderson blamed no one.") == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("They fought in Minian, Aleppo.", "in"),
        ("They fought near Minian in Aleppo.", "near"),
        ("They reached the southern outskirts of Minian by Aleppo.", "outskirts of"),
        ("They stood between Minian and Aleppo.", "between"),
        ("Fighters from Minian left for Aleppo.", "from"),
        ("The army drove the fighters from Minian, Aleppo.", "in"),
        ("A column moved toward Minian and Aleppo.", "toward"),
        ("It fell 3 km north of Minian, Aleppo.", "direction of"),
    ],
)
def test_the_word_that_ties_a_place_to_the_deed(text: str, relation: str) -> None:
    assert read(text)[0].relation == relation


def test_places_joined_by_and_share_their_tie() -> None:
    assert [mention.relation for mention in read("They stood between Minian and Aleppo.")] == ["between", "between"]


@pytest.mark.parametrize(
    ("text", "in_actor"),
    [
        ("Syrian troops", [True]),
        ("the Aleppo Media Centre", [True]),
        ("people in Aleppo", [False]),
    ],
)
def test_a_place_in_an_actor_s_name_is_not_where_it_happened(text: str, in_actor: list[bool]) -> None:
    assert [mention.in_actor for mention in read(text)] == in_actor


def test_a_place_inside_an_actor_found_elsewhere() -> None:
    text = "the Aleppo Lions said"
    actor = ActorMention(Span(4, 16), "Aleppo Lions", "x")
    assert [mention.in_actor for mention in read(text, (actor,))] == [True]


def test_a_part_without_an_entry_of_its_own_is_an_area_of_the_whole() -> None:
    (mention,) = read("clashes in northern Aleppo")
    assert (mention.key, mention.precision) == ("aleppo", PlacePrecision.AREA)


def test_an_unknown_village_takes_the_point_of_the_town_named_after_it_as_an_area() -> None:
    mention = read("Umm Zed village, Lexington, Kentucky")[0]
    assert (mention.text, mention.key, mention.lat, mention.precision) == ("Umm Zed", "", 38.05, PlacePrecision.AREA)


def test_points_and_doubts_are_carried() -> None:
    mention = read("Talks were held in Paris.")[0]
    assert (mention.lat, mention.lon, mention.precision) == (48.85, 2.35, PlacePrecision.TOWN)
    unknown = read("They entered the village of Umm Zed.")[0]
    assert (unknown.key, unknown.lat, unknown.precision) == ("", None, PlacePrecision.TOWN)


@pytest.mark.parametrize("rule", RELATIONS, ids=lambda rule: rule.name)
def test_each_tie_reads_its_own_example(rule: object) -> None:
    example, reading = rule.example, rule.reading  # type: ignore[attr-defined]
    assert rule.pattern.search(example[: example.index("Harim")])  # type: ignore[attr-defined]
    assert reading == rule.meaning  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "rule", [*PATTERNS, LISTED, LISTED_BEFORE, LISTED_SOME, LISTED_TAKEN, LISTED_BETWEEN, LISTED_ON], ids=lambda rule: rule.name
)
def test_each_pattern_reads_its_own_example(rule: object) -> None:
    found = find_places(rule.example, (), Gazetteer())  # type: ignore[attr-defined]
    assert "; ".join(mention.text for mention in found) == rule.reading  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text", ["(" * 200_000, "1" * 200_000, "Al-" * 30_000, "of the " * 30_000, "a'" * 60_000, "villages of Al-Ab, " * 3_000]
)
def test_hostile_text_takes_no_long_time(text: str) -> None:
    assert isinstance(read(text), tuple)


@pytest.mark.parametrize(("rule", "first"), [(LEADS_TO, "Harim"), (QUARTER_OF, "Zedan")])
def test_what_leads_from_one_place_to_another(rule: Rule[bool], first: str) -> None:
    match = rule.pattern.match(rule.example, rule.example.index(first) + len(first))
    assert match
    assert match[0] == rule.reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Shells hit the Salqin quarter of Harim.", [("", 36.2), ("harim", 36.2)]),
        ("Shells hit the Salqin neighbourhood in the northern city of Harim.", [("", 36.2), ("harim", 36.2)]),
        ("Shells hit the Old Salqin quarter of Harim.", [("old-salqin", 36.21), ("harim", 36.2)]),  # a suburb of its own
        ("Shells hit the Salqin district of Idlib province.", [("salqin", 36.7), ("SY.12", 35.83)]),
        ("Shells hit Salqin and Harim.", [("salqin", 36.7), ("harim", 36.2)]),
    ],
)
def test_a_quarter_called_after_a_town_lies_where_it_is_told(text: str, told: list[tuple[str, float | None]]) -> None:
    world = (
        *WORLD,
        PlaceEntry("SY.12", "Idlib", Kind.PROVINCE, 35.83, 36.7, ("Idlib Governorate",), "country.SY", "SY", 0, "world"),
        PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5, (), "SY.12", "SY", 20_000, "world"),
        PlaceEntry("salqin", "Salqin", Kind.TOWN, 36.7, 36.5, (), "SY.12", "SY", 20_000, "world"),
        PlaceEntry("old-salqin", "Old Salqin", Kind.VILLAGE, 36.21, 36.5, (), "SY.12", "SY", 0, "world"),
    )
    gazetteer = Gazetteer(world=WorldPlaces([row_of_place(place) for place in world]))
    assert [(mention.key, mention.lat) for mention in find_places(text, (), gazetteer)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # In the province that is told, another of the name is not meant, and any spelling will do.
        ("Umm Zayd village, Harm district, Idlib Governorate, Syria", [("umm-zed", 35.9), ("harim", 36.2)]),
        ("Lexington village, Harim district, Idlib Governorate, Syria", [("", 36.2), ("harim", 36.2)]),
        ("Zedan village, Idlib Governorate, Syria", [("", 35.83)]),
        # Without a province, a name of the country that is spoken of.
        ("Shells fell on Syria. Two people died in Umm Zaid.", [("country.SY", 35.0), ("umm-zed", 35.9)]),
        ("Shells fell on Texas. Two people died in Umm Zaid.", [("US.TX", 31.2), ("", None)]),
    ],
)  # fmt: skip
def test_what_is_told_of_where_a_place_lies(text: str, told: list[tuple[str, float | None]]) -> None:
    world = (
        *WORLD,
        PlaceEntry("SY.12", "Idlib", Kind.PROVINCE, 35.83, 36.7, ("Idlib Governorate",), "country.SY", "SY", 0, "world"),
        PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5, (), "SY.12", "SY", 20_000, "world"),
        PlaceEntry("umm-zed", "Umm Zed", Kind.VILLAGE, 35.9, 36.6, (), "SY.12", "SY", 0, "world"),
    )
    found = find_places(text, (), Gazetteer(world=WorldPlaces([row_of_place(place) for place in world])))
    assert [(mention.key, mention.lat) for mention in found][: len(told)] == told


def test_offsets_cover_the_words() -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    assert all(mention.span.of(text) == mention.text for mention in read(text))


def test_a_place_that_acts_or_sends_the_report_is_not_where_it_happened():
    text = "Aleppo denied it. RAQQA said so."
    doer = ActorMention(Span(0, 6), "Aleppo", "en.actor.country", name="Aleppo", key="x")
    agency = ActorMention(Span(18, 23), "RAQQA", "en.actor.known", name="Agency", key="agency")
    assert [(place.text, place.in_actor) for place in read(text, (doer, agency))] == [("Aleppo", True)]


def test_what_stands_in_brackets_in_a_dateline_is_an_agency():
    text = "MINIAN, Syria (Aleppo Wire) — Troops entered Raqqa."
    passages = split(text)
    assert [place.in_actor for place in find_places(text, passages, GAZETTEER)] == [False, False, True, False]
