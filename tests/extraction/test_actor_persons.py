"""Persons, whom they speak for, and what pronouns and bare nouns stand for."""

import pytest

from tests.extraction.test_actors import read, the_one


@pytest.mark.parametrize(
    ("text", "words", "represents", "side"),
    [
        ("Ivo Brandt, head of the political office of the Hill League, denied it.", "Ivo Brandt", "hill-league", "hills"),
        ("Ivo Brandt from the political office of the Hill League rebel group said so.", "Ivo Brandt", "hill-league", "hills"),
        ("A spokesman for the Hill League said so.", "A spokesman for the Hill League", "hill-league", "hills"),
        ("Hill League spokesman Ivo Brandt said so.", "Hill League spokesman Ivo Brandt", "hill-league", "hills"),
        ("Norlandic Foreign Minister Ada Lind resigned.", "Norlandic Foreign Minister Ada Lind", "norland", "crown"),
        (
            "A commander in the Hill League rebel group said so.",
            "A commander in the Hill League rebel group",
            "hill-league",
            "hills",
        ),
        ("Its commander, Ada Lind of the Hill League, said so.", "Ada Lind", "hill-league", "hills"),
        ("A senior Sudmarkian official saw it.", "A senior Sudmarkian official", "sudmark", ""),
    ],
)
def test_a_person_speaks_for_an_actor(text: str, words: str, represents: str, side: str) -> None:
    found = the_one(text, words)
    assert (found.is_person, found.represents, found.side) == (True, represents, side)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("President of Norland Ada Lind resigned.", "President of Norland Ada Lind", "Ada Lind"),
        ("The Norland President Ada Lind resigned.", "Norland President Ada Lind", "Ada Lind"),
        ("Vice President of Norland Ada Lind resigned.", "Vice President of Norland Ada Lind", "Ada Lind"),
        ("Former President of Norland Ada Lind resigned.", "Former President of Norland Ada Lind", "Ada Lind"),
        (
            "Defence Minister of the Republic of Norland Ada Lind resigned.",
            "Defence Minister of the Republic of Norland Ada Lind",
            "Ada Lind",
        ),
        ("King Olaf of Norland resigned.", "King Olaf of Norland", "Olaf"),
        ("Ada Lind, President of Norland, resigned.", "President of Norland", "President of Norland"),
        ("The President of Norland resigned.", "The President of Norland", "President of Norland"),
    ],
)
def test_the_country_of_an_office_is_no_part_of_the_name(text: str, words: str, name: str) -> None:
    found = the_one(text, words)
    assert (found.is_person, found.name, found.represents) == (True, name, "norland")


def test_where_an_office_is_held_is_no_part_of_the_name() -> None:
    assert the_one("Governor of Ostmark Ahmed Rahim resigned.", "Governor of Ostmark Ahmed Rahim").name == "Ahmed Rahim"
    assert the_one("Governor of Ostmark Belwa Rahim resigned.", "Governor of Ostmark Belwa Rahim").name == "Belwa Rahim"


def test_a_country_named_in_an_office_is_no_surname_later_on() -> None:
    found = read("Ada Lind, President of Norland, resigned. There was unrest in Norland.")
    assert [actor.text for actor in found if actor.rule == "en.actor.surname"] == []


@pytest.mark.parametrize(
    ("text", "words", "key", "represents"),
    [
        ("The Hill League lost the mill. The group denied it.", "The group", "hill-league", ""),
        ("The Hill League lost the mill. The militant group denied it.", "The militant group", "hill-league", ""),
        ("The Hill League lost the mill. The Islamist group denied it.", "The Islamist group", "hill-league", ""),
        ("The Hill League lost the mill. The paramilitary group denied it.", "The paramilitary group", "hill-league", ""),
        ("The Hill League said its men still held the mill.", "its men", "hill-league", ""),
        ("A Hill League spokesman said its fighters had left.", "its fighters", "hill-league", ""),
        ("Norlandic troops took the mill. They left at dawn.", "They", "norland", ""),
        ("Norland said its air force had left.", "its air force", "norland", ""),
        ("The rebels said their forces still held the mill.", "their forces", "rebels", ""),
        ("Officials from the Hill League said they held on.", "they", "hill-league", ""),
        ("Ivo Brandt, head of the Hill League, came. Later he left.", "he", "", "hill-league"),
        ("Ivo Brandt, head of the Hill League, came. But Brandt soon left.", "Brandt", "", "hill-league"),
        ("A Sudmarkian official came. The official left.", "The official", "", "sudmark"),
    ],
)
def test_what_a_later_word_stands_for(text: str, words: str, key: str, represents: str) -> None:
    found = the_one(text, words)
    assert (found.key, found.represents) == (key, represents)


def test_allies_stand_on_the_side_without_being_the_actor() -> None:
    found = the_one("Norland and its allies advanced.", "its allies")
    assert (found.key, found.side, found.refers_to) == ("", "crown", "norland")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Shells hit the Blue River Brigade.", "the Blue River Brigade"),
        ("They asked Liwa al-Nahr for help.", "Liwa al-Nahr"),
        ("The Ministry of Rivers denied it.", "The Ministry of Rivers"),
        ("The Millbrook Media Centre counted nine raids.", "The Millbrook Media Centre"),
        ("The army and a Kestrel opposition group met.", "a Kestrel opposition group"),
        ("The People's Ford Force left.", "The People's Ford Force"),
        ("They met the Farmers' Union of Ferland.", "the Farmers' Union of Ferland"),
        ("The mayor of Norhaven, Ihor Brandt, said it was over.", "Ihor Brandt"),
        ("At least 35 more innocent civilians died.", "35 more innocent civilians"),
        ("THE BLUE RIVER REBELS LEFT AND THE POLICE CAME.", "THE POLICE"),
        ("YESTERDAY, PRESIDENT ARTURO RENDON LEFT THE CITY WITH FOUR SOLDIERS.", "PRESIDENT ARTURO RENDON"),
    ],
)
def test_unknown_names_are_kept(text: str, words: str) -> None:
    assert words in [mention.text for mention in read(text)]


def test_an_abbreviation_is_known_once_introduced() -> None:
    found = read("The Mill Relief Fund (MRF) left. Then the MRF came back.")
    assert [mention.text for mention in found] == ["The Mill Relief Fund", "MRF", "the MRF"]
    assert found[-1].refers_to == "Mill Relief Fund"


def test_the_initials_of_a_name_stand_for_it() -> None:
    found = read("The Mill Relief Fund left. Then the MRF came back.")
    assert [(mention.text, mention.refers_to) for mention in found] == [
        ("The Mill Relief Fund", ""),
        ("the MRF", "Mill Relief Fund"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It forces residents to leave.", "forces"),
        ("They reached the front line.", "front"),
        ("He began a major offensive.", "a major"),
        ("It is raining.", "It"),
        ("It was reported on Monday.", "It"),
        ("The rebel-held west was shelled.", "rebel"),
    ],
)
def test_no_actor(text: str, words: str) -> None:
    assert words not in [mention.text for mention in read(text)]
