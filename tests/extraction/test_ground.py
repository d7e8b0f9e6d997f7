"""The fight for ground: who is there, what is contested, how places fall, which roads are cut."""

import pytest

from tests.extraction.veland import claims_of, told

WAR = "Rebels and soldiers fought on. "  # the company that words of ground keep


def ground(text: str) -> list[str]:
    """The claims of a text, without the one that only says that there is a war."""
    return [told(claim) for claim in claims_of(WAR + text)][1:]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who is there, whoever holds it
        ("Tanks of the River Guard were on the outskirts of Harim.", ["presence ongoing, River Guard > -, Harim"]),
        ("Falcon Brigade snipers were still dug in near Orra.", ["presence ongoing, Falcon Brigade > -, Orra"]),
        ("The Falcon Brigade is no longer in Harim.", ["presence ongoing, Falcon Brigade > -, Harim"]),
        ("Infantry of Morland stayed in Orra through the winter.", ["presence ongoing, Infantry of Morland > -, Orra"]),
        ("Shepherds saw gunmen on the edge of Zed.", ["presence happened, gunmen > -, Zed"]),
        ("The Falcon Brigade hoisted its banner over Orra.", ["presence happened, Falcon Brigade > -, Orra"]),
        # nobody's troops
        ("The mayor was in Harim.", []),
        ("Police were in Harim.", []),
        ("The minister remains in Orra.", []),
        ("A trader saw a wolf near Harim.", []),
    ],
)
def test_who_is_there(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harim is contested.", ["contested ongoing, - > -, Harim"]),
        ("Orra had become a no man's land.", ["contested ongoing, - > -, Orra"]),
        ("Neither side holds Harim.", ["contested ongoing, - > -, Harim"]),
        ("Control of Orra changed hands twice in April.", ["capture happened, - > -, Orra"]),
        ("The will is contested.", []),
        ("The bakery changed hands.", []),
    ],
)
def test_ground_that_nobody_holds_for_sure(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harim fell on Monday.", ["capture happened, - > -, Harim"]),
        ("Harim and Orra have fallen.", ["capture happened, - > -, Harim", "capture happened, - > -, Orra"]),
        ("Orra is about to fall.", ["capture planned, - > -, Orra"]),
        ("Morland cleared Harim of rebels.", ["capture happened, Morland > rebels, Harim"]),
        ("The army freed Orra at noon.", ["capture happened, army of Veland > -, Orra"]),
        (
            "The Falcon Brigade declared Harim free of soldiers.",
            ["capture happened, Falcon Brigade > soldiers of Veland, Harim, asserts by Falcon Brigade"],
        ),
        ("Morland was driven out of Harim.", ["lose happened, Morland > -, Harim"]),
        ("Harim was out of the army's control.", ["lose happened, army of Veland > -, Harim"]),
        ("Harim returned to Morlandic control.", ["capture happened, Morland > -, Harim"]),
        ("Morland's infantry reached the gates of Orra.", ["advance happened, Morland > -, Orra"]),
        ("The Falcon Brigade marched into Harim.", ["advance happened, Falcon Brigade > -, Harim"]),
        ("The enemy retired in good order to Orra.", ["withdraw happened, The enemy > -, Orra"]),
        ("Morland's column was thrown back near Harim.", ["repel happened, - > Morland, Harim"]),
        ("Rain fell on Harim.", []),
        ("A reporter reached Harim.", []),
        ("Harim fell silent.", []),
    ],
)
def test_how_places_fall(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # said of a town that is known, with no word of war beside it
        ("Harim had not fallen, a trader said.", ["capture happened, - > -, Harim, denies by a trader"]),
        ("Control of Orra changed hands twice in April.", ["capture happened, - > -, Orra"]),
        ("Harim fell to third in the league.", []),
        ("Orra shares fell on Monday.", []),
        ("The bakery in Orra changed hands for a million dollars.", []),
    ],
)
def test_what_is_said_of_towns_needs_no_war_beside_it(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_what_has_not_fallen_is_denied() -> None:
    (claim,) = claims_of(WAR + "Harim had not fallen by Friday.")[1:]
    assert (claim.action, claim.stance, claim.when.edtf) == ("capture", "denies", "2024-05-10")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Falcon Brigade cut the road between Harim and Orra.", 2 * ["route_cut happened, Falcon Brigade > -"]),
        ("The railway to Harim was severed by Morland.", ["route_cut happened, Morland > -, Harim"]),
        ("The road to Orra reopened on Monday.", ["route_opened happened, - > -, Orra"]),
        ("The highway to Harim is still open.", ["route_opened ongoing, - > -, Harim"]),
        ("The garrison held out in Harim.", ["hold ongoing, garrison of Veland > -, Harim"]),
        ("Orra was invested by Morland.", ["siege ongoing, Morland > -, Orra"]),
        ("Harim has been relieved.", ["siege_lifted happened, - > -, Harim"]),
        ("The colonel was relieved of his command.", []),
        ("The firm cut the power line to Orra.", []),
        ("The bank held out hope of a loan.", []),
    ],
)
def test_roads_and_sieges(text: str, claims: list[str]) -> None:
    assert [claim[: len(wanted)] for claim, wanted in zip(ground(text), claims, strict=True)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("The Velanders took Harim.", ["capture happened, Veland > -, Harim"]),
        ("The Velanders make good cheese.", []),
    ],
)
def test_a_people_at_war_is_its_state(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "told_at"),
    [
        (
            "Rebels captured Harim on Monday, Orra on Tuesday and Zed the next day.",
            [("Harim", "2024-05-13"), ("Orra", "2024-05-14"), ("Zed", "2024-05-15")],
        ),
        (
            "Harim was shelled by Morland on Monday, and Orra and Zed on the 14th.",
            [("Harim", "2024-05-13"), ("Orra", "2024-05-14"), ("Zed", "2024-05-14")],
        ),
        ("Harim was captured by rebels, and Kastro on Tuesday.", [("Harim", "2024-05-15"), ("Kastro", "2024-05-14")]),
        ("Rebels captured Harim and Orra on Monday.", [("Harim", "2024-05-13"), ("Orra", "2024-05-13")]),
    ],
)
def test_a_verb_that_is_not_told_again_has_places_and_days_of_its_own(text: str, told_at: list[tuple[str, str]]) -> None:
    assert [(claim.place.name, claim.when.edtf) for claim in claims_of(text) if claim.place] == told_at


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # what was done before the deed that is told dates nothing after it
        (
            "Rebels retook Harim on Monday, three weeks after losing it. They burned the mill.",
            ["2024-05-13", "2024-04-22", "2024-05-13"],
        ),
        # nor does the day of a clause about whoever speaks
        ("The Falcon Brigade, which seized Harim on Monday, said that its fighters had shelled Orra.", ["2024-05-15"]),
    ],
)
def test_the_days_of_deeds_told_beside_others(text: str, days: list[str]) -> None:
    assert [claim.when.edtf for claim in claims_of(text)][-len(days) :] == days


def test_a_state_that_was_before_has_an_end() -> None:
    (claim,) = claims_of(WAR + "Morland had held Harim since March.")[1:]
    assert (claim.action, claim.modality, claim.background, claim.when.edtf) == ("hold", "happened", True, "2024-03/")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The River Guard said it had taken Harim. The Falcon Brigade dismissed the army's claim as a tale.",
            [
                "capture happened, River Guard > -, Harim, asserts by River Guard",
                "capture happened, River Guard > -, Harim, denies by Falcon Brigade",
            ],
        ),
        (
            "The Falcon Brigade captured Harim on Monday and Veland accused Morland of shelling Orra. Morland denies this.",
            [
                "capture happened, Falcon Brigade > -, Harim",
                "accusation happened, Veland > Morland, Orra",
                "shelling happened, Morland > -, Orra, asserts by Veland",
                "shelling happened, Morland > -, Orra, denies by Morland",
            ],
        ),
    ],
)
def test_what_a_denial_answers(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_troops_that_attacked_are_no_victims() -> None:
    assert [told(claim) for claim in claims_of("Morland's infantry attacked at dawn near Harim.")] == [
        "assault happened, Morland > -, Harim"
    ]


def test_a_fighting_town_that_no_gazetteer_knows_is_a_place() -> None:
    assert ground("Kastro fell on Monday.") == ["capture happened, - > -, Kastro"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # where a road was cut, not where it leads; a capital's airport; the town and not what it is the capital of
        ("The road to Harim was cut near Orra.", ["route_cut happened, - > -, Orra"]),
        ("The capital of Zed, Orra, fell on Monday.", ["capture happened, - > -, Orra"]),
        # what any town has is a part of the one spoken of
        (
            "Harim was shelled. Snipers stayed in the Old City.",
            ["shelling happened, - > -, Harim", "presence ongoing, Snipers > -, Harim"],
        ),
        # a name that a word before it made a place is one again
        (
            "Rebels fled into Kastro. The attack on Kastro failed.",
            ["withdraw happened, Rebels > -", "assault happened, - > -, Kastro"],
        ),
        # each holds something of it
        (
            "The Falcon Brigade held most of Harim. The River Guard still held the mill.",
            ["hold ongoing, Falcon Brigade > -, Harim", "hold ongoing, River Guard > -, Harim"],
        ),
        ("The militia handed the port over to the River Guard.", ["transfer happened, militia > River Guard"]),
    ],
)
def test_where_it_was(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


def test_a_deed_told_by_its_days_from_another_has_its_own_day() -> None:
    _, held, taken = claims_of(WAR + "Morland held Harim on Friday, three days after it had taken it.")
    assert (held.when.edtf, taken.when.edtf) == ("2024-05-10", "2024-05-07")


def test_what_has_gone_on_since_a_day_dates_nothing_else() -> None:
    *_, last = claims_of(WAR + "Morland has held Harim since March. The Falcon Brigade burned a mill in Orra.")
    assert last.when.edtf == "2024-05-15"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The Falcon Brigade still hold Harim, and Orra is surrounded.",
            ["hold ongoing, Falcon Brigade > -, Harim", "siege ongoing, - > -, Orra"],
        ),
        ("There were no Morlandic soldiers in Harim.", ["presence ongoing, Morland > -, Harim"]),
        ("The flag of the Falcon Brigade was flying over Harim.", ["presence ongoing, Falcon Brigade > -, Harim"]),
        ("Harim fell on Monday to the Falcon Brigade.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("Harim has yet to fall.", ["capture happened, - > -, Harim"]),
        ("Both sides claim to control Harim.", ["contested ongoing, - > -, Harim"]),
        (
            "Morland invaded Zed on Monday and by noon had reached Harim.",
            ["offensive happened, Morland > -, Zed", "advance happened, Morland > -, Harim"],
        ),
        (
            "Morland's troops entered Harim but were thrown out.",
            ["advance happened, Morland > -, Harim", "lose happened, Morland > -, Harim"],
        ),
        (
            "Morland controls Orra, where looting was reported.",
            ["hold ongoing, Morland > -, Orra", "looting happened, - > -, Orra"],
        ),
        ("Orra is also in Morlandic possession.", ["hold ongoing, Morland > -, Orra"]),
        ("Raiders were in possession of Harim for a day.", ["hold ongoing, Raiders > -, Harim"]),
        ("Harim has been occupied by the Falcon Brigade since May.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Soldiers loyal to the Falcon Brigade captured Orra.", ["capture happened, Falcon Brigade > -, Orra"]),
        ("Colonel Omar Lind was captured near Harim.", ["abduction happened, - > Omar Lind, Harim"]),
        ("Shepherds found mines left by the Falcon Brigade near Harim.", []),
        ("The army restored security to Orra.", ["capture happened, army of Veland > -, Orra"]),
        ("The Falcon Brigade seized the post office in Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("Rebels led by Morlandic officers hold Orra.", ["hold ongoing, Rebels > -, Orra"]),
        ("Harim was quiet. Morland holds Kastro.", ["hold ongoing, Morland > -, Kastro"]),
        ("Harim was quiet. Morland conceded the loss of Kastro.", ["lose happened, - > -, Kastro, concedes by Morland"]),
        ("The command lost contact with the garrison of Harim.", []),
        ("Morland's soldiers dug in near Orra.", ["presence ongoing, Morland > -, Orra"]),
        ("Morlandic infantry threw the enemy out of Harim.", ["capture happened, Morland > -, Harim"]),
        ("Morland's troops still occupy Orra.", ["hold ongoing, Morland > -, Orra"]),
        ("Kastro was abandoned in the night.", ["withdraw happened, - > -, Kastro"]),
        (
            "Harim was shelled. Morland holds the west, and Orra is quiet.",
            ["shelling happened, - > -, Harim", "hold ongoing, Morland > -, Harim"],
        ),
        ("Harim is threatened.", []),
        (
            "The Falcon Brigade rebels took Harim. Orra has been in rebel hands since April.",
            ["capture happened, Falcon Brigade > -, Harim", "hold ongoing, Falcon Brigade > -, Orra"],
        ),
    ],
)
def test_who_holds_it(text: str, claims: list[str]) -> None:
    assert ground(text) == claims
