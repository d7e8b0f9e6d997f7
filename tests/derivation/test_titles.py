"""Titles are plain English, with names from a function that knows them."""

import pytest

from tracker.derivation.titles import WORDINGS, Telling, in_singular, is_plural, title_of
from tracker.vocabulary import CODES, Action, Modality

A, M = Action, Modality
NAMES = {"rebels": "Rebels", "army": "The army", "mill": "the Old Mill", "town": "Westbrook"}


def title(action, modality=M.HAPPENED, place="town", doers=(), targets=(), **more) -> str:
    return title_of(Telling(action, modality, place, doers, targets, **more), lambda key: NAMES.get(key, key))


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (title(A.COUNTER_ATTACK, doers=("rebels",)), "Rebels counter-attack in Westbrook"),
        (title(A.CAPTURE, doers=("army",)), "The army captures Westbrook"),
        (title(A.CAPTURE, doers=("army",), targets=("rebels",)), "The army captures Westbrook from rebels"),
        (title(A.CAPTURE), "Capture of Westbrook"),
        (title(A.CAPTURE, place=""), "Capture"),
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
