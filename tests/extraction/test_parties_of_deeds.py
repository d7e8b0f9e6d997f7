"""Who did a deed and to whom, where the words around it tempt to take somebody else. All are of Veland."""

import pytest

from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who opens a sentence with their deed did it, and a building did not
        ("Falcon Brigade shelling of Harim killed five people.", ["shelling happened, Falcon Brigade > five people, Harim"]),
        ("Morlandic artillery fire hit Harim on Sunday.", ["shelling happened, Morland > -, Harim"]),
        ("The embassy bombings in Harim killed nine people.", ["bombing happened, - > nine people, Harim"]),
        # means are of whoever uses them, as shelling is of what it hits
        (
            "The River Guard, backed by air strikes of the Morlandic air force, entered Harim.",
            ["air_strike happened, Morland > -, Harim", "advance happened, River Guard > -, Harim"],
        ),
        (
            "The bombing of the army barracks in Harim killed nine soldiers.",
            ["bombing happened, - > nine soldiers of Veland, Harim"],
        ),
        # whom a deed was done to did not kill those who died of it
        ("An aid convoy was bombed near Harim, killing 20 drivers.", ["bombing happened, - > An aid convoy, Harim"]),
        (
            "A patrol was ambushed by the Falcon Brigade in Harim, killing six.",
            ["assault happened, Falcon Brigade > A patrol of Veland, Harim"],
        ),
        (
            "The village was attacked before dawn by Zeddic herders, leaving 12 dead.",
            ["assault happened, Zeddic herders > -"],
        ),
        # nor did whoever did something else before, unless that is what killed them
        (
            "Drones struck the palace in Harim hours after soldiers entered, killing three journalists.",
            ["drone_strike happened, - > three journalists, Harim"],
        ),
        (
            "Soldiers withdrew after the Falcon Brigade stormed the base in Harim, killing ten policemen.",
            [
                "withdraw happened, Soldiers of Veland > -, Harim",
                "assault happened, Falcon Brigade > ten policemen of Veland, Harim",
            ],
        ),
        # a row of verbs goes on behind whoever says so
        (
            "The Falcon Brigade has taken Harim from the River Guard, residents said on Friday, and shelled Orra.",
            [
                "capture happened, Falcon Brigade > River Guard, Harim, asserts by residents",
                "shelling happened, Falcon Brigade > -, Orra",
            ],
        ),
        # what is halted so that somebody may go is not done to them
        (
            "The River Guard halted its offensive in Harim on Sunday to let residents leave.",
            ["offensive halted, River Guard > -, Harim"],
        ),
        ("Morland paused its attacks on Harim on Tuesday.", ["assault halted, Morland > -, Harim"]),
        ("Troops were sent to rescue hostages in Harim.", ["release planned, Troops of Veland > hostages, Harim"]),
        # who has no intention of a deed does not do it
        (
            "The Falcon Brigade declared a truce, saying it had no intention of taking Harim.",
            [
                "ceasefire happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
                "capture hypothetical, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
            ],
        ),
        # who only demands or refuses it neither
        (
            "The Falcon Brigade entered Harim hours after a deadline for the River Guard to lay down its weapons.",
            ["advance happened, Falcon Brigade > -, Harim"],
        ),
        ("Three men were killed in Harim after they refused to hand over weapons.", ["killing happened, - > Three men, Harim"]),
        # who fights for somebody does not fight them
        ("Mercenaries who fought for the army handed themselves over in Harim.", []),
        # to whom a deed is laid did not suffer it
        (
            "Officials blamed the attack in Harim on the Falcon Brigade.",
            ["accusation happened, Officials > -, Harim", "assault happened, Falcon Brigade > -, Harim, asserts by Officials"],
        ),
        (
            "Looters sacked a store in Harim on Sunday. Three boys were killed there, a judge said, blaming the Falcon Brigade.",
            [
                "looting happened, Looters > -, Harim",
                "killing happened, Falcon Brigade > Three boys, Harim, asserts by judge",
                "accusation happened, judge > Falcon Brigade, Harim",
            ],
        ),
        # whose embassy it is, is not where it stands
        (
            "In Harim, protesters attacked the embassies of South Morland, Morland and Veland.",
            ["assault happened, protesters > -, Harim"],
        ),
        # places that no list knows, behind a participle
        (
            "A column of the Falcon Brigade moved towards Harim, capturing Kinzir and Mukwid.",
            [
                "advance happened, Falcon Brigade > -, Harim",
                "capture happened, Falcon Brigade > -, Kinzir",
                "capture happened, Falcon Brigade > -, Mukwid",
            ],
        ),
        # who lives in a town is not whom it was taken from, and a count is nobody
        ("The Falcon Brigade took Harim, a town of 4,000 people.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("The Falcon Brigade took the town of 4,000 people.", ["capture happened, Falcon Brigade > -"]),
        ("Hospitals in Harim had received at least 600 wounded.", ["wounding happened, - > -, Harim"]),
        # around a place is there, too
        (
            "The Falcon Brigade said its fighters were still in the vicinity of Harim.",
            ["presence ongoing, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
    ],
)
def test_the_parties_of_a_deed(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims
