"""Who is meant and who says so, across the sentences of short reports: chains of doers, and voices that answer each other."""

import pytest

from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the attackers are the gunmen told of before, the group is the one just named
        (
            "Gunmen attacked a mill in Harim on Friday. The assailants also abducted two nurses.",
            ["assault happened, Gunmen > -, Harim", "abduction happened, Gunmen > two nurses, Harim"],
        ),
        (
            "A previously unknown group calling itself the Wodan shelled Harim. The group burned a church in Orra.",
            ["shelling happened, Wodan > -, Harim", "arson happened, Wodan > -, Orra"],
        ),
        (
            "The Front for the Liberation of Harim shelled Orra.",
            ["shelling happened, Front for the Liberation of Harim > -, Orra"],
        ),
        # units keep their number, and their ranks are theirs
        ("Raiders from the 5th Battalion shelled Harim.", ["shelling happened, 5th Battalion > -, Harim"]),
        (
            "The 47th Mountain Brigade shelled Harim. The brigade said it had captured nine soldiers in Orra.",
            [
                "shelling happened, 47th Mountain Brigade > -, Harim",
                "arrest happened, 47th Mountain Brigade > nine soldiers of Veland, Orra, asserts by 47th Mountain Brigade",
            ],
        ),
        # former and latter, each side and both
        (
            "The Falcon Brigade and the River Guard drove Morlandic soldiers out of Harim. The latter had shelled Orra.",
            ["capture happened, Falcon Brigade + River Guard > Morland, Harim", "shelling happened, Morland > -, Orra"],
        ),
        (
            "The Falcon Brigade attacked the River Guard in Harim. The latter shelled Orra.",
            ["assault happened, Falcon Brigade > River Guard, Harim", "shelling happened, River Guard > -, Orra"],
        ),
        (
            "The Morlandic army and Velandic forces fought in Harim. Each side accused the other of shelling Orra.",
            [
                "clash happened, Morland + Veland > -, Harim",
                "accusation happened, Morland + Veland > -, Orra",
                "shelling happened, Veland > -, Orra, asserts by Morland",
                "shelling happened, Morland > -, Orra, asserts by Veland",
            ],
        ),
        # his men are of whom he leads
        (
            "The Democratic Forces of Orra (DFO) shelled Harim. "
            "The DFO's commander, Omar Lind, said his fighters had burned Orra.",
            [
                "shelling happened, Democratic Forces of Orra > -, Harim",
                "arson happened, Democratic Forces of Orra > -, Orra, asserts by Omar Lind",
            ],
        ),
        (
            "The River Guard's 9th Division took Harim, its commander, Omar Lind, said. He said his men had burned Orra.",
            [
                "capture happened, River Guard > -, Harim, asserts by Omar Lind",
                "arson happened, River Guard > -, Orra, asserts by Omar Lind",
            ],
        ),
        (
            "A League commander denied it. A Morlandic panel found that his troops had burned Harim.",
            ["arson happened, troops of League commander > -, Harim, asserts by A Morlandic panel"],
        ),
        # one doer of several verbs
        ("Rebels stopped a bus near Harim, singled out nurses and shot them.", ["killing happened, Rebels > nurses, Harim"]),
        # they are who would have done it, or would have fled it
        (
            'Residents saw soldiers come to Harim. "They burned the mill," one said.',
            ["arson happened, soldiers of Veland > -, Harim, asserts by Residents"],
        ),
        (
            "Villagers in Harim said soldiers burned nine houses. They fled to Orra.",
            [
                "arson happened, soldiers of Veland > -, Harim, asserts by Villagers",
                "displacement happened, Villagers > -, Harim",
            ],
        ),
        (
            "Soldiers killed nine nurses in Harim. The River Guard said they had died in an air strike.",
            [
                "killing happened, Soldiers of Veland > nine nurses, Harim",
                "air_strike happened, - > nine nurses, Harim, asserts by River Guard",
            ],
        ),
        (
            "Morlandic jets bombed Harim. Residents said the planes had hit a school.",
            ["air_strike happened, Morland > -, Harim", "air_strike happened, Morland > -, Harim, asserts by Residents"],
        ),
        # the soldiers are the only ones told of; who was taken is freed; what is told between commas parts nobody from a charge
        (
            "Morlandic paratroopers shot nine bakers in Harim. The soldiers burned a mill.",
            ["killing happened, Morland > nine bakers, Harim", "arson happened, Morland > -, Harim"],
        ),
        (
            "Raiders abducted nine nurses near Harim. They were released on Monday.",
            ["abduction happened, Raiders > nine nurses, Harim", "release happened, - > nine nurses, Harim"],
        ),
        (
            "Veland accused the Falcon Brigade, a band of bakers, of burning Harim.",
            [
                "accusation happened, Veland > Falcon Brigade, Harim",
                "arson happened, Falcon Brigade > -, Harim, asserts by Veland",
            ],
        ),
        (
            "Morland killed a leader of the Falcon Brigade in Harim. His bodyguards shelled Orra.",
            ["killing happened, Morland > leader of the Falcon Brigade, Harim", "shelling happened, His bodyguards > -, Orra"],
        ),
        (
            "444 Brigade shelled Harim. The brigade denied it.",
            ["shelling happened, 444 Brigade > -, Harim", "shelling happened, 444 Brigade > -, Harim, denies by 444 Brigade"],
        ),
        # a band without a name, and the unit of an owner
        (
            "A gang led by Ti Bwa shelled Harim. Its members burned Orra.",
            ["shelling happened, gang > -, Harim", "arson happened, gang > -, Orra"],
        ),
        ("The Partisans' 1st Mountain Brigade shelled Harim.", ["shelling happened, 1st Mountain Brigade > -, Harim"]),
        (
            "The Falcon Brigade shelled Harim. Its defenders fired back.",
            ["shelling happened, Falcon Brigade > -, Harim", "clash happened, Its defenders > -, Harim"],
        ),
    ],
)
def test_whom_a_noun_or_a_pronoun_means(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who confirms or owns what another told
        (
            "The Falcon Brigade said it had shelled Harim. Morland confirmed the attack.",
            [
                "shelling happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
                "assault happened, Falcon Brigade > -, Harim, confirms by Morland",
            ],
        ),
        (
            "The Falcon Brigade captured Harim on Monday. Veland conceded the loss.",
            ["capture happened, Falcon Brigade > -, Harim", "capture happened, Falcon Brigade > -, Harim, concedes by Veland"],
        ),
        (
            "Rebels looted a mill in Harim, residents said. A Velandic spokesman confirmed the incident.",
            [
                "looting happened, Rebels > -, Harim, asserts by residents",
                "looting happened, Rebels > -, Harim, confirms by Velandic spokesman",
            ],
        ),
        (
            "A bomb killed two men in Harim. The Falcon Brigade said in a video that it had done it.",
            [
                "bombing happened, Falcon Brigade > two men, Harim",
                "bombing happened, Falcon Brigade > two men, Harim, asserts by Falcon Brigade",
            ],
        ),
        # an office of whoever was named, a ministry by its seat, whom the press cites, a name with a nickname in it
        (
            "The River Guard said rebels had shelled Harim. Its spokesman said Morland had burned Orra.",
            [
                "shelling happened, rebels > -, Harim, asserts by River Guard",
                "arson happened, Morland > -, Orra, asserts by spokesman of River Guard",
            ],
        ),
        (
            "The ministry of defence in Morland said rebels had shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by The ministry of defence in Morland"],
        ),
        (
            "Local media reported, citing a police source, that rebels had shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by police source"],
        ),
        (
            'The leader, Hector "Bald" Lind, said rebels had shelled Harim.',
            ['shelling happened, rebels > -, Harim, asserts by Hector "Bald" Lind'],
        ),
        (
            "According to Morland, hill militia looted a mill in Harim.",
            ["looting happened, hill militia > -, Harim, asserts by Morland"],
        ),
        (
            "Omar Lind accused soldiers of killing four bakers in Harim.",
            [
                "accusation happened, Omar Lind > soldiers of Veland, Harim",
                "killing happened, soldiers of Veland > four bakers, Harim, asserts by Omar Lind",
            ],
        ),
        # who answers in a clause, calls it a lie, or neither confirms nor denies it
        (
            "Rebels shelled Harim, the River Guard alleged, an allegation dismissed by the Falcon Brigade.",
            [
                "shelling happened, Rebels > -, Harim, asserts by River Guard",
                "shelling happened, Rebels > -, Harim, denies by Falcon Brigade",
            ],
        ),
        (
            "Veland's spokesman called reports that Morland had shelled Harim a lie.",
            ["shelling happened, Morland > -, Harim, denies by Veland's spokesman"],
        ),
        (
            "Veland neither confirmed nor denied that it had shelled Harim.",
            ["shelling hypothetical, - > -, Harim, asserts by Veland"],
        ),
        (
            "The opposition accuses the River Guard of burning Harim; Veland denies any knowledge of it.",
            [
                "accusation happened, opposition > River Guard, Harim",
                "arson happened, River Guard > -, Harim, asserts by opposition",
                "arson happened, River Guard > -, Harim, denies by Veland",
            ],
        ),
        (
            "The mayor says the River Guard shelled Harim. Its lawyers reject the charge.",
            [
                "shelling happened, River Guard > -, Harim, asserts by mayor",
                "shelling happened, River Guard > -, Harim, denies by Its lawyers",
            ],
        ),
        # whose word is passed on, and who is only named beside it
        (
            "The Orra Post, which cited unnamed officers, reported that rebels had shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by unnamed officers"],
        ),
        (
            "As reported by the River Guard, rebels shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by River Guard"],
        ),
        ("Rebels shelled Harim, Father Omar Lind, police said.", ["shelling happened, Rebels > -, Harim, asserts by police"]),
        (
            "Rebels claimed, via the Orra Post, to have shelled Harim.",
            ["shelling happened, Rebels > -, Harim, asserts by Rebels"],
        ),
        (
            "Residents who fled to Morland said rebels had shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by Residents"],
        ),
        (
            "One woman fled. Another said the River Guard had shelled Harim.",
            ["shelling happened, River Guard > -, Harim, asserts by Another"],
        ),
        ("The Falcon Brigade shelled Harim, said to be empty.", ["shelling happened, Falcon Brigade > -, Harim"]),
        # who goes on speaking, and who says they did it
        (
            "Morlandic troops shelled Harim, local media reported. They said that nine bakers had been killed.",
            [
                "shelling happened, Morland > -, Harim, asserts by local media",
                "killing happened, Morland > nine bakers, Harim, asserts by local media",
            ],
        ),
        (
            "Gunmen murdered a baker in Harim. The Red Hand Bakers, a cover name, said they did it.",
            [
                "killing happened, Gunmen > baker, Harim",
                "killing happened, Red Hand Bakers > baker, Harim, asserts by Red Hand Bakers",
            ],
        ),
        (
            "Morland and the Falcon Brigade accused each other on Sunday of shelling Harim.",
            [
                "accusation happened, Morland + Falcon Brigade > -, Harim",
                "shelling happened, Falcon Brigade > -, Harim, asserts by Morland",
                "shelling happened, Morland > -, Harim, asserts by Falcon Brigade",
            ],
        ),
    ],
)
def test_who_says_so(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_two_voices_that_count_the_same_dead_are_not_added_up() -> None:
    claims = claims_of(
        "The River Guard said nine people died when shells hit Harim. The Falcon Brigade said six people had been killed."
    )
    assert [claim.dead.best for claim in claims if claim.dead] == [9, 6]
