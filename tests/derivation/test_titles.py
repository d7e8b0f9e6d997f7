"""Titles are plain English, with names from a function that knows them."""

import pytest

from tracker.derivation.groups import bare_group, most_named
from tracker.derivation.titles import Telling, in_singular, is_plural, title_of
from tracker.derivation.wordings import WORDINGS
from tracker.vocabulary import CODES, Action, Extent, Kind, Modality

A, M = Action, Modality
NAMES = {"rebels": "Rebels", "army": "The army", "mill": "the Old Mill", "town": "Westbrook"}


def title(action, modality=M.HAPPENED, place="town", doers=(), targets=(), **more) -> str:
    names = [tuple(NAMES.get(key, key) for key in keys) for keys in ((place,), doers, targets)]
    return title_of(Telling(action, modality, names[0][0], *names[1:], **more))


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (title(A.COUNTER_ATTACK, doers=("rebels",)), "Rebels counter-attack in Westbrook"),
        (title(A.CAPTURE, doers=("army",)), "The army captures Westbrook"),
        (title(A.CAPTURE, doers=("army",), targets=("rebels",)), "The army captures Westbrook from rebels"),
        (title(A.CAPTURE), "Capture of Westbrook"),
        (title(A.CAPTURE, place=""), "Capture"),
        (title(A.CAPTURE, place="", doers=("army",)), "The army captures ground"),
        (title(A.CAPTURE, place="", targets=("rebels",)), "Capture from rebels"),
        (title(A.WITHDRAW, place="", doers=("army",)), "The army withdraws"),
        (title(A.WITHDRAW, M.HALTED, place="", doers=("army",)), "The army halts withdrawal"),
        (title(A.SIEGE, place="", doers=("army",), targets=("rebels",)), "The army besieges rebels"),
        (title(A.CLASH, doers=("army",), targets=("rebels",)), "The army clashes with rebels in Westbrook"),
        (title(A.CLASH), "Clashes in Westbrook"),
        (title(A.CLASH, denied=True), "Clashes in Westbrook (denied)"),
        (title(A.AIR_STRIKE, M.HALTED, doers=("army",)), "The army halts air strikes in Westbrook"),
        (title(A.AIR_STRIKE, M.HALTED), "Halt of air strikes in Westbrook"),
        (title(A.OFFENSIVE, M.PLANNED, doers=("rebels",)), "Rebels plan to launch offensive in Westbrook"),
        (title(A.SHELLING, M.THREATENED, doers=("army",)), "The army threatens to carry out shelling in Westbrook"),
        (title(A.SHELLING, doers=("army",), targets=("rebels",)), "The army shells rebels in Westbrook"),
        (title(A.DISPLACEMENT, doers=("army",)), "The army displaces people in Westbrook"),
        (title(A.ABDUCTION, doers=("rebels",)), "Rebels abduct people in Westbrook"),
        (title(A.CAPTURE, M.HYPOTHETICAL, doers=("army",)), "The army may capture Westbrook"),
        (title(A.OFFENSIVE, M.HYPOTHETICAL), "Possible offensive in Westbrook"),
        (title(A.CASUALTIES, killed=1200), "1,200 killed in Westbrook"),
        (title(A.CASUALTIES, targets=("civilians",), killed=12), "12 civilians killed in Westbrook"),
        (title(A.CASUALTIES, targets=("Eastland",), killed=12), "12 killed in Westbrook"),
        (title(A.CASUALTIES, targets=("civilians", "army"), killed=12), "12 killed in Westbrook"),
        (title(A.KILLING, targets=("Westbrook",), killed=60), "Killing in Westbrook, 60 dead"),
        (title(A.AIR_STRIKE, killed=54), "Air strikes in Westbrook, 54 dead"),
        (title(A.AIR_STRIKE, killed=54, denied=True), "Air strikes in Westbrook (denied)"),
        (title(A.AIR_STRIKE, M.PLANNED, killed=54), "Planned air strikes in Westbrook"),
        (title(A.KILLING, targets=("A. Smith",), killed=1), "Killing of A. Smith in Westbrook"),
        (title(A.SHELLING, kind=Kind.SITE), "Shelling at Westbrook"),
        (title(A.SHELLING, kind=Kind.ROUTE), "Shelling on Westbrook"),
        (title(A.CLASH, targets=("army", "rebels")), "Clashes between The army and Rebels in Westbrook"),
        (title(A.REPEL, targets=("rebels",)), "Repelled attack by rebels in Westbrook"),
        (title(A.ASSAULT, targets=("Villagers",)), "Attack on villagers in Westbrook"),
        (title(A.ASSAULT, targets=("Armed Forces of Eastland",)), "Attack on Armed Forces of Eastland in Westbrook"),
        (title(A.SIEGE, doers=("army",), targets=("rebels",)), "The army besieges rebels in Westbrook"),
        (title(A.SIEGE, targets=("civilians",)), "Siege of civilians in Westbrook"),
        (title(A.SIEGE, targets=("civilians",), place=""), "Siege of civilians"),
        (title(A.SIEGE), "Siege of Westbrook"),
        (title(A.CAPTURE, doers=("army",), extent=Extent.PART), "The army captures part of Westbrook"),
        (title(A.CAPTURE, extent=Extent.NEAR), "Capture of the surroundings of Westbrook"),
        (title(A.SHELLING, extent=Extent.NEAR), "Shelling near Westbrook"),
        (title(A.SANCTION, doers=("army",)), "Sanction in Westbrook"),
    ],
)
def test_a_title_is_a_plain_sentence(got, expected):
    assert got == expected


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("modality", Modality)
@pytest.mark.parametrize("doers", [(), ("rebels",)])
@pytest.mark.parametrize("place", ["", "town"])
def test_every_deed_has_a_title_in_every_manner(action, modality, doers, place):
    text = title(action, modality, place, doers, ("army",))
    assert text[0].isupper() or text[0].isdigit()
    assert "  " not in text
    assert text == text.strip()


@pytest.mark.parametrize(
    ("name", "plural"),
    [
        ("Rebels", True),
        ("Regime forces", True),
        ("A and B", True),
        ("The army", False),
        ("United States", False),
        ("Police", True),
    ],
)
def test_a_name_takes_its_verb_in_the_right_number(name, plural):
    assert is_plural(name) is plural


@pytest.mark.parametrize(
    ("verb", "singular"),
    [
        ("carry out air strikes", "carries out air strikes"),
        ("clash", "clashes"),
        ("deploy", "deploys"),
        ("may capture", "may capture"),
    ],
)
def test_verbs_in_the_singular(verb, singular):
    assert in_singular(verb) == singular


def test_every_wording_is_of_a_known_deed():
    assert set(WORDINGS) <= set(CODES)


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Five displaced people", "displaced people"),
        ("at least 20 fishermen", "fishermen"),
        ("twenty-one of the miners", "miners"),
        ("the joint force", "joint force"),
        ("54 people", ""),
        ("Three others", ""),
        ("they", ""),
        ("the terrorists", ""),
        ("remnants of the militia", ""),
        ("A. Smith", "A. Smith"),
    ],
)
def test_a_party_without_its_count_and_without_what_only_its_enemy_calls_it(words, bare):
    assert bare_group(words) == bare


def test_the_names_most_reports_use_come_first_however_they_begin():
    assert most_named([("Raiders",), ("two raiders", "the guards"), ("raiders",)]) == ("raiders", "guards")
