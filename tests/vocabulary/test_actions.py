"""The code list of deeds and its families."""

from tracker.vocabulary import ARMS, CODES, FORCE, VIOLENT, Action, Family


def test_every_deed_has_a_code_and_a_family() -> None:
    assert set(CODES) == set(Action)
    assert {code.family for code in CODES.values()} == set(Family)


def test_violence_is_force_that_hurts_or_breaks() -> None:
    assert ARMS < FORCE
    assert {CODES[action].family for action in VIOLENT} == FORCE
    assert {action for action in Action if CODES[action].family in FORCE} - VIOLENT == {
        Action.ARREST,
        Action.CURFEW,
        Action.DEPLOYMENT,
        Action.DISPLACEMENT,
        Action.WEAPONS_SEIZED,
    }
