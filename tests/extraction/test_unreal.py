"""Texts that only play at war or tell of it: tales, drills, matches, markets, weather and beasts; and war beside such words."""

import pytest
from extraction.veland import claims_of

from tracker.extraction.rules.en.unreal import DRILL, DRILL_OPENING, MARKET, MATCH, TALE, TALE_OPENING
from tracker.extraction.rules.rule import Rule


def actions_of(text: str) -> list[str]:
    return [str(claim.action) for claim in claims_of(text)]


@pytest.mark.parametrize("sign", [TALE, TALE_OPENING, DRILL, DRILL_OPENING, MATCH, MARKET], ids=lambda sign: sign.name)
def test_each_sign_leaves_no_claim_of_its_example(sign: Rule[bool]) -> None:
    assert sign.pattern.search(sign.example)
    assert actions_of(sign.example) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gales pounded the port of Harim and a surge overran its sea wall.",
        "A virus killed nine people in Harim.",
        "Hunters killed two wolves near Harim.",
        "The minister came under fire from deputies over the pensions of soldiers.",
        "The envoy opened fire on critics of the visa deal with Veland.",
        "Each summer the town of Harim re-enacts how rebels stormed the gate.",
    ],
)
def test_weather_beasts_quarrels_and_pageants_do_no_deeds(text: str) -> None:
    assert actions_of(text) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Shells fell on the stadium of Harim before the cup final; soldiers shot back in the second half.", "shelling"),
        ("Gunmen stormed the cinema of Harim during a film. Two people were killed.", "assault"),
        ("A missile struck a hall in Harim during a drill, killing three soldiers.", "shelling"),
        ("Investors fled and shares fell as rebels captured Harim.", "capture"),
        ("Soldiers killed nine people and two dogs in Harim.", "killing"),
    ],
)
def test_war_is_read_beside_games_markets_and_drills(text: str, action: str) -> None:
    assert action in actions_of(text)
