"""The grammar in which ground changes hands: nouns, asides, rows of verbs, lines without verbs. Read on Wednesday 15 May 2024."""

import pytest

from tests.extraction.veland import claims_of, told

WAR = "Rebels and soldiers fought on. "  # the company that words of ground keep


def ground(text: str) -> list[str]:
    """The claims of a text, without the one that only says that there is a war."""
    return [told(claim) for claim in claims_of(WAR + text)][1:]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Harim's capture by the Falcon Brigade stunned the capital.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("The capture by rebels of Harim stunned the capital.", ["capture happened, rebels > -, Harim"]),
        ("Harim's eventual fall to the Falcon Brigade came in May.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("Harim fell to Morland in May.", ["capture happened, Morland > -, Harim"]),
        ("Harim's recapture took two weeks.", ["recapture happened, - > -, Harim"]),
        ("Harim's loss was a blow to the guard.", ["lose happened, - > -, Harim"]),
        ("Harim fell on Friday. Orra followed a day later.", ["capture happened, - > -, Harim", "capture happened, - > -, Orra"]),
        ("Omar Sel's capture was a blow to the rebels.", []),
        ("The price's fall was steep.", []),
    ],
)
def test_nouns_of_what_befalls_a_place(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The River Guard, outnumbered and tired, withdrew from Harim.",
            ["withdraw happened, River Guard > -, Harim"],
        ),
        (
            "Besieged since May, Harim was taken by the Falcon Brigade on Friday.",
            ["siege ongoing, - > -, Harim", "capture happened, Falcon Brigade > -, Harim"],
        ),
        (
            "Having lost Harim in May, the River Guard withdrew from Orra.",
            ["lose happened, River Guard > -, Harim", "withdraw happened, River Guard > -, Orra"],
        ),
        (
            "The Falcon Brigade had cut the coast road, surrounded Harim and taken Orra.",
            [
                "route_cut happened, Falcon Brigade > -, Harim",
                "siege ongoing, Falcon Brigade > -, Harim",
                "capture happened, Falcon Brigade > -, Orra",
            ],
        ),
        (
            "The Falcon Brigade, driven out of Harim by the River Guard in May, is back.",
            ["lose happened, Falcon Brigade > River Guard, Harim"],
        ),
        (
            "The road between Harim and Orra, closed for five months by the Falcon Brigade, has been reopened.",
            [
                "route_cut happened, Falcon Brigade > -, Harim",
                "route_cut happened, Falcon Brigade > -, Orra",
                "route_opened happened, - > -, Harim",
                "route_opened happened, - > -, Orra",
            ],
        ),
        ("Harim, the last town held by the Falcon Brigade, was shelled.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Harim's garrison was still holding out.", ["hold ongoing, Harim's garrison > -, Harim"]),
        (
            "The Falcon Brigade, whose assaults on Harim had been thrown back, withdrew.",
            ["repel happened, - > Falcon Brigade, Harim", "withdraw happened, Falcon Brigade > -, Harim"],
        ),
    ],
)
def test_asides_participles_and_rows(text: str, claims: list[str]) -> None:
    assert [line for line in ground(text) if not line.startswith(("shelling", "assault"))] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Falcon Brigade in full control of Harim as of 4 May.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Harim: under Falcon Brigade control.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Falcon Brigade advancing on Harim.", ["advance ongoing, Falcon Brigade > -, Harim"]),
        ("River Guard troops confined to western Harim.", ["presence ongoing, River Guard > -, Harim"]),
        ("The River Guard retained only Harim.", ["hold ongoing, River Guard > -, Harim"]),
        ("The Falcon Brigade's hold on Harim has weakened.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Harim is divided between the two sides.", ["contested ongoing, Rebels + soldiers of Veland > -, Harim"]),
        ("The front line runs through Harim.", ["contested ongoing, - > -, Harim"]),
    ],
)
def test_who_holds_what_in_few_words(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("An offensive in Harim planned for May was called off.", ["offensive halted, - > -, Harim"]),
        ("The River Guard's attempt to retake Harim failed.", ["recapture happened, River Guard > -, Harim, denies by"]),
        ("There was no sign of a withdrawal from Harim.", ["withdraw happened, - > -, Harim, denies by"]),
        ("Morland denied any intention of occupying Harim.", ["capture planned, Morland > -, Harim, denies by Morland"]),
        ("Taking Harim would open the road.", ["capture hypothetical, - > -, Harim"]),
    ],
)
def test_what_was_not_done(text: str, claims: list[str]) -> None:
    stances = [
        f"{told(claim)}{', denies by' * (claim.stance == 'denies' and not claim.speaker.name)}" for claim in claims_of(WAR + text)
    ]
    assert [line for line in stances[1:] if not line.startswith("route")] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "With the garrison at Harim cut off and Orra lost, Morlandic troops withdrew from Zed.",
            ["siege ongoing, - > garrison of Veland, Harim", "lose happened, - > -, Orra", "withdraw happened, Morland > -, Zed"],
        ),
        (
            "River Guard units moved into Orra, Zed, at the weekend to take control of Harim.",
            ["advance happened, River Guard > -, Orra", "capture planned, River Guard > -, Harim"],
        ),
        ("Unless help arrives, Harim will be lost.", ["lose hypothetical, - > -, Harim"]),
        ("Harim is almost entirely under Morlandic control.", ["hold ongoing, Morland > -, Harim"]),
        ("Falcon Brigade fighters were still present on Sunday in Harim.", ["presence ongoing, Falcon Brigade > -, Harim"]),
        ("The River Guard sent 200 soldiers to Tissi last week.", ["deployment happened, River Guard > -, Tissi"]),
        ("Advanced studies were held in Harim.", []),
    ],
)
def test_what_is_told_of_several_places_or_days(text: str, claims: list[str]) -> None:
    assert ground(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Falcon Brigade fighters, who stormed Harim in May, now control most of the city.",
            ["hold ongoing, Falcon Brigade > -, Harim"],
        ),
        ("The Falcon Brigade now controls the whole of Harim except for the port.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        ("Harim is reportedly under the control of the Falcon Brigade.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        (
            "The River Guard took Harim on Friday, only to lose it the next night.",
            ["capture happened, River Guard > -, Harim", "lose happened, River Guard > -, Harim"],
        ),
        ("A second Morlandic counter-attack at Harim was broken up.", ["repel happened, - > Morland, Harim"]),
        ("The River Guard has concentrated 8,000 men at Harim.", ["deployment happened, River Guard > -, Harim"]),
        ("No Morlandic soldier has set foot in Harim since May.", ["presence halted, No Morlandic soldier > -, Harim"]),
        ("River Guard units are advancing on Tissi.", ["advance ongoing, River Guard > -, Tissi"]),
        ("The school in Harim is run by a priest.", []),
    ],
)
def test_what_is_held_tried_and_lost_again(text: str, claims: list[str]) -> None:
    assert [line for line in ground(text) if not line.startswith("assault")] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "A Falcon Brigade group that had been holding Harim handed the town over to regular troops on Monday.",
            ["hold happened, Falcon Brigade > -, Harim", "transfer happened, Falcon Brigade > regular troops, Harim"],
        ),
        ("Morlandic forces claim to have taken Harim.", ["capture happened, Morland > -, Harim, asserts by Morland"]),
        ("There was no army presence left in Harim.", ["presence ongoing, army of Veland > -, Harim"]),
        (
            "Harim – contested; Orra – under Morlandic control.",
            ["contested ongoing, - > -, Harim", "hold ongoing, Morland > -, Orra"],
        ),
        ("Morland pulled its guns back from Harim.", ["withdraw happened, Morland > -, Harim"]),
        (
            "The River Guard is holding Harim and has turned back five Morlandic attacks since Friday.",
            ["hold ongoing, River Guard > -, Harim", "repel happened, River Guard > Morland, Harim"],
        ),
        ("Morlandic troops continue to occupy Tissi, in breach of the Orra agreement.", ["hold ongoing, Morland > -, Tissi"]),
    ],
)
def test_relatives_claims_and_lines_of_reports(text: str, claims: list[str]) -> None:
    assert [line.replace("Rebels + soldiers of Veland > -", "- > -") for line in ground(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Falcon Brigade fighters who had seized Harim were dislodged on Sunday by the River Guard.",
            ["capture happened, Falcon Brigade > -, Harim", "lose happened, Falcon Brigade > River Guard, Harim"],
        ),
        (
            "The army's withdrawal from Harim in 2014, following its defeat by Morland, left the town alone.",
            ["withdraw happened, army of Veland > -, Harim"],
        ),
        ("The River Guard has reinforced its post in Harim.", ["deployment happened, River Guard > -, Harim"]),
        ("The River Guard has restored its control over Harim.", ["recapture happened, River Guard > -, Harim"]),
        ("Morlandic troops handed their base at Harim to the army in May.", ["transfer happened, Morland > -, Harim"]),
        ("Harim has so far resisted.", ["hold ongoing, - > -, Harim"]),
        ("The student handed his notes to the mayor.", []),
    ],
)
def test_who_lost_it_to_whom_and_who_fought(text: str, claims: list[str]) -> None:
    assert [line for line in ground(text) if not line.startswith("ceasefire")] == claims


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Clashes resumed in Harim on Monday between the Falcon Brigade and the River Guard.",
            "clash happened, Falcon Brigade + River Guard > -, Harim",
        ),
        ("The truce has not stopped the fighting in Harim.", "clash happened, - > -, Harim"),
    ],
)
def test_fights_that_went_on(text: str, claim: str) -> None:
    assert claim in [told(each) for each in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Morland is trying to stop the Falcon Brigade from reaching Harim.",
            ["advance hypothetical, Falcon Brigade > -, Harim"],
        ),
        (
            "The Falcon Brigade lost Harim on Friday, leaving them with only a narrow strip.",
            ["lose happened, Falcon Brigade > -, Harim"],
        ),
        (
            "The Falcon Brigade took Harim on Friday, a day after the fall of Orra, and threatened to take Zed.",
            [
                "capture happened, Falcon Brigade > -, Harim",
                "capture happened, - > -, Orra",
                "threat happened, Falcon Brigade > -, Zed",
                "capture threatened, Falcon Brigade > -, Zed, asserts by Falcon Brigade",
            ],
        ),
        ("Morlandic troops are operating in Harim.", ["presence ongoing, Morland > -, Harim"]),
    ],
)
def test_what_is_feared_left_and_going_on(text: str, claims: list[str]) -> None:
    assert ground(text) == claims
