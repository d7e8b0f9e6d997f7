"""The gazetteer finds a name however it is spelled, and gives offsets into the text as it was written."""

import pytest

from tracker.extraction.entries import EntryError, place_entry
from tracker.extraction.folding import key_of, sound_of
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.sounds import WorldSounds
from tracker.extraction.world import WorldPlaces, parse_world, row_of_place
from tracker.vocabulary import Kind

MINIAN = PlaceEntry("minian", "Minian", Kind.VILLAGE, 36.2, 37.05, ("Minyan", "منيان"), "aleppo", "SY")
ALEPPO = PlaceEntry("aleppo", "Aleppo", Kind.CITY, 36.2, 37.16, ("Halab", "حلب"), "syria", "SY")
SYRIA = PlaceEntry("syria", "Syria", Kind.COUNTRY, 35.0, 38.0, ("SAR",), "", "SY", demonyms=("Syrian", "Syrians"))
SAFIRA = PlaceEntry("safira", "As-Safira", Kind.TOWN, 36.07, 37.37, ("السفيرة",), "syria", "SY")
NUMAN = PlaceEntry("numan", "Ma'arrat al-Nu'man", Kind.TOWN, 35.64, 36.67, (), "syria", "SY")
FLATS = PlaceEntry("flats", "1070 Apartments", Kind.DISTRICT, 36.17, 37.09, ("1070",), "aleppo", "SY")
STATES = PlaceEntry("us", "United States", Kind.COUNTRY, 39.0, -98.0, ("US", "U.S.", "Ind."), "", "US")
WORLD_ALEPPO = PlaceEntry("gn170063", "Aleppo", Kind.CITY, 36.201, 37.161, ("Halab",), "", "SY", 1602264, "world")
OURS = (MINIAN, ALEPPO, SYRIA, SAFIRA, NUMAN, FLATS, STATES)
REBELS = ActorEntry("rebels", "Rebels", aliases=("opposition", "opposition forces"))


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer(OURS, (REBELS,), world=WorldPlaces([row_of_place(WORLD_ALEPPO)]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The army moved into Minian.", ["Minian"]),
        ("MINYAN FELL TO THE ARMY", ["MINYAN"]),
        ("Aleppo's north and Minian’s west", ["Aleppo", "Minian"]),
        ("the Aleppo-based council", ["Aleppo"]),
        ("دخل الجيش منيان غرب حلب", ["منيان", "حلب"]),
        ("fighting in al-Safira and As Safira", ["al-Safira", "As Safira"]),
        ("Maarrat al Numan, Ma’arrat an-Nu’man", ["Maarrat al Numan", "Ma’arrat an-Nu’man"]),
        ("the 1070 Apartments district", ["1070 Apartments"]),
        ("U.S. troops, US troops, join us", ["U.S.", "US"]),
        ("towns in Ind. and in Ind", ["Ind."]),
        ("minian is not a word here, nor Aleppoland", []),
        ("in Ma\u0301arrat al-Numan", ["Ma\u0301arrat al-Numan"]),
    ],
)
def test_a_known_place_is_found_in_its_spellings(gazetteer: Gazetteer, text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in gazetteer.find_names(text)] == found


def test_our_own_entry_comes_before_the_world_s(gazetteer: Gazetteer) -> None:
    assert [place.key for place in gazetteer.places_named("aleppo")] == ["aleppo", "gn170063"]


def test_actors_are_found_the_same_way(gazetteer: Gazetteer) -> None:
    text = "Rebels and the opposition forces said"
    assert [text[hit.start : hit.end] for hit in gazetteer.find_actor_names(text)] == ["Rebels", "opposition forces"]


def test_wider_and_narrower_places(gazetteer: Gazetteer) -> None:
    assert [place.key for place in gazetteer.ancestors(MINIAN)] == ["aleppo", "syria"]
    assert gazetteer.is_within(MINIAN, SYRIA)
    assert gazetteer.is_within(WORLD_ALEPPO, SYRIA)
    assert not gazetteer.is_within(MINIAN, STATES)
    assert gazetteer.children(ALEPPO) == (MINIAN, FLATS)


def test_a_layer_is_put_in_front_and_the_old_one_stays_as_it_was(gazetteer: Gazetteer) -> None:
    moved = PlaceEntry("minian", "Minian", Kind.DISTRICT)
    assert gazetteer.with_entries(places=(moved,)).places["minian"] == moved
    assert gazetteer.places["minian"] == MINIAN


def test_gazetteers_are_equal_by_their_entries() -> None:
    assert Gazetteer(OURS) == Gazetteer(OURS)
    assert Gazetteer(OURS) != Gazetteer(OURS[1:])


@pytest.mark.parametrize(("one", "other"), [("Menian", "Minyan"), ("Sokkari", "al-Sukkari"), ("Salaheddine", "Salahedine")])
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert sound_of(one) == sound_of(other)


def test_an_unknown_spelling_of_a_known_place(gazetteer: Gazetteer) -> None:
    assert gazetteer.places_sounding_like("Menian") == (MINIAN,)
    assert gazetteer.places_sounding_like("Paris") == ()


def test_world_rows_come_back_as_they_were() -> None:
    assert parse_world([row_of_place(WORLD_ALEPPO)]) == (WORLD_ALEPPO,)
    assert dict(WorldPlaces([row_of_place(WORLD_ALEPPO)])) == {"gn170063": WORLD_ALEPPO}


def test_a_place_of_the_world_by_its_sound_is_about_as_long() -> None:
    bari = PlaceEntry("gn1", "Bari", Kind.PROVINCE, 10.0, 49.0, country="SO", origin="world")
    dibbis = PlaceEntry("gn2", "Al Dibbis", Kind.TOWN, 35.7, 44.1, country="IQ", origin="world")
    sounds = WorldSounds(WorldPlaces([row_of_place(bari), row_of_place(dibbis)]))
    assert sounds.alike("Baari", ("SO",)) == (bari,)
    assert sounds.alike("Barawe", ("SO",)) == ()
    assert sounds.alike("Dibis", ("IQ",)) == (dibbis,)


def test_a_table_becomes_a_place() -> None:
    table = {"key": "minian", "name": "Minian", "kind": "village", "lat": 36.2, "lon": 37.05, "aliases": ["Minyan"]}
    assert place_entry(table) == PlaceEntry("minian", "Minian", Kind.VILLAGE, 36.2, 37.05, ("Minyan",))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"kind": "hamlet"}, "kind must be one of"),
        ({"lat": 136.0}, "lat must be degrees"),
        ({"lon": None}, "both lat and lon"),
        ({"aliases": "Minyan"}, "list of texts"),
        ({"alias": ["Minyan"]}, "unknown field alias"),
        ({"name": ""}, "name must be a text"),
    ],
)
def test_a_wrong_table_says_what_is_wrong(wrong: dict[str, object], said: str) -> None:
    table: dict[str, object] = {"key": "minian", "name": "Minian", "kind": "village", "lat": 36.2, "lon": 37.05}
    with pytest.raises(EntryError, match=f"place 'minian'.*{said}"):
        place_entry(table | wrong)


def test_keys_fold_articles_and_letters() -> None:
    assert key_of("Deir ez-Zor") == key_of("Deir EZ-ZOR")
    assert key_of("إدلب") == key_of("ادلب")


def test_a_name_of_figures_and_small_letters_is_found_as_it_is_written():
    project = PlaceEntry("project", "Project 88", Kind.DISTRICT, 1.0, 2.0, aliases=("88 project",))
    hits = Gazetteer(places=(project,)).find_names("The 88 project was not lost, he said.")
    assert [(hit.start, hit.end, hit.entries) for hit in hits] == [(4, 14, (project,))]
