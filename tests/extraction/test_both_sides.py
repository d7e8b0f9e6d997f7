"""Reports of two sides that tell different things of one place: who gained what, whose forces they are, what is denied, and when.

All are of Veland, read on Wednesday 15 May 2024.
"""

import pytest

from tests.extraction.veland import claims_of, told

WAR = "Soldiers fought rebels near Orra, where shells and rockets fell. "


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # "its" and "their" before a deed is who began it, and an adjective before one is nobody
        ("The Falcon Brigade resumed its offensive on Harim in February.", ["offensive happened, Falcon Brigade > -, Harim"]),
        ("The River Guard launched local counter-attacks near Harim.", ["counter_attack happened, River Guard > -, Harim"]),
        (
            "Falcon Brigade warplanes had carried out more than a dozen air strikes on Harim.",
            ["air_strike happened, Falcon Brigade > -, Harim"],
        ),
        # what follows "said on the web that" hangs on nothing before it
        (
            "A River Guard officer said on Twitter that hundreds of mercenaries were killed or wounded in Harim.",
            ["killing happened, - > hundreds of mercenaries, Harim, asserts by River Guard officer"],
        ),
        # an attack that was repelled is told once, and whoever repelled it did not attack
        ("Two attacks on Harim were repelled by the River Guard.", ["repel happened, River Guard > -, Harim"]),
        (
            "The Falcon Brigade denied that Harim had been lost and said two assaults on it had been repelled.",
            [
                "lose happened, - > -, Harim, denies by Falcon Brigade",
                "repel happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
            ],
        ),
        (
            "The River Guard rejected claims that paramilitaries had lost Harim.",
            ["lose happened, paramilitaries > -, Harim, denies by River Guard"],
        ),
        ("The Falcon Brigade had cut the road linking Harim to Orra.", ["route_cut happened, Falcon Brigade > -, Harim"]),
        (
            "Troops of the River Guard pushed up to 500 metres forward near Harim.",
            ["advance happened, River Guard > -, Harim"],
        ),
        # fighting that goes on
        (
            "The River Guard took Harim but the Falcon Brigade said fighting there was continuing.",
            ["capture happened, River Guard > -, Harim", "clash ongoing, - > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "The River Guard took Harim but the Falcon Brigade insisted the battle was not over.",
            ["capture happened, River Guard > -, Harim", "clash ongoing, - > -, Harim, asserts by Falcon Brigade"],
        ),
        # a halt that is announced is none of the strikes
        (
            "The River Guard announced on 8 May that it would suspend air strikes on Harim.",
            ["air_strike halted, River Guard > -, Harim, asserts by River Guard"],
        ),
        # whom a deed is laid to in passing did it, and was not struck
        (
            "On Thursday a drone strike blamed on the River Guard killed eight worshippers in Harim, a rights group said.",
            ["drone_strike happened, River Guard > eight worshippers, Harim, asserts by rights group"],
        ),
        # who lost it stands between the words for who took it
        (
            "The Falcon Brigade said it had seized control from the army of a key base in Harim.",
            ["capture happened, Falcon Brigade > army of Veland, Harim, asserts by Falcon Brigade"],
        ),
        (
            WAR + "The Falcon Brigade quickly took the palace in Harim.",
            [
                "clash happened, Soldiers of Veland > rebels, Orra",
                "shelling happened, - > -, Orra",
                "capture happened, Falcon Brigade > -, Harim",
            ],
        ),
        (
            "More than 12 million people have been forced from their homes in Veland, a minister said.",
            ["displacement happened, 12 million people > -, Veland, asserts by minister"],
        ),
        # what many acts came to is laid to nobody, and what is not told is no claim
        (
            "Rebels shelled Orra. Harim said 60 farmers had been killed since the war began on April 27. It has "
            "not disclosed its military casualties.",
            ["shelling happened, Rebels > -, Orra", "killing happened, - > 60 farmers, Veland, asserts by Harim"],
        ),
        # "the country" of a sentence between is not where the fighting for the town goes on
        (
            "The Falcon Brigade stormed Harim. The mayor has threatened to quit the country. Rebels shot nine men.",
            [
                "assault happened, Falcon Brigade > -, Harim",
                "threat happened, mayor > -, Veland",
                "killing happened, Rebels > nine men, Harim",
            ],
        ),
        # whoever denies that others took what "they" hold, holds it
        (
            "The Falcon Brigade denied that soldiers had entered Harim, which they have held since May 2023.",
            [
                "advance happened, soldiers of Veland > -, Harim, denies by Falcon Brigade",
                "hold ongoing, Falcon Brigade > -, Harim, asserts by Falcon Brigade",
            ],
        ),
        # "that is untrue" denies what another has just said, and takes nothing of one's own back
        (
            'The Falcon Brigade held Orra. The River Guard said it had taken Harim. "That is untrue," said the Falcon Brigade.',
            [
                "hold ongoing, Falcon Brigade > -, Orra",
                "capture happened, River Guard > -, Harim, asserts by River Guard",
                "capture happened, River Guard > -, Harim, denies by Falcon Brigade",
            ],
        ),
        # those who were held are the ones let go, and not who held them
        (
            "Nine officers held hostage by farmers of a southern valley were released in Harim on Friday, a minister said.",
            [
                "abduction happened, farmers > Nine officers of Veland, Harim, asserts by minister",
                "release happened, - > Nine officers of Veland, Harim, asserts by minister",
            ],
        ),
        # the words of one who speaks begin behind where they were written, and end where the sentence goes on with their deeds
        (
            "The River Guard, a body of the Sea Alliance, said on its Facebook page that its troops took Harim.",
            ["capture happened, River Guard > -, Harim, asserts by River Guard"],
        ),
        (
            "Protesters, demanding that the mayor build a road to Harim, set fire to the mill and seized nine policemen.",
            [
                "demand happened, Protesters > -, Harim",
                "arson happened, Protesters > -, Harim",
                "abduction happened, Protesters > nine policemen of Veland, Harim",
            ],
        ),
        (
            "Elsewhere, the Falcon Brigade says it is close to taking Harim.",
            ["capture hypothetical, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "Morland said it had received reports that dozens of herders were killed by drones near Harim.",
            ["drone_strike happened, - > dozens of herders, Harim, asserts by Morland"],
        ),
        # a halt may be told of strikes alone
        (
            WAR + "Morland said its drones have observed a halt to strikes in Harim since Monday.",
            [
                "clash happened, Soldiers of Veland > rebels, Orra",
                "shelling happened, - > -, Orra",
                "air_strike halted, Morland > -, Harim, asserts by Morland",
            ],
        ),
        # whoever denies one thing says the other, and whoever stormed a town need not have bombed it
        (
            "Nine men were killed by drones near Harim. The Falcon Brigade denied responsibility and blamed the River Guard.",
            [
                "drone_strike happened, - > Nine men, Harim",
                "accusation happened, Falcon Brigade > River Guard",
                "drone_strike happened, Falcon Brigade > Nine men, Harim, denies by Falcon Brigade",
            ],
        ),
        (
            "The Falcon Brigade began its assault on Harim on 3 May. Harim has been pounded by air strikes in recent days.",
            ["assault happened, Falcon Brigade > -, Harim", "air_strike happened, - > -, Harim"],
        ),
        ("Harim has been pounded by air strikes.", ["air_strike happened, - > -, Harim"]),
        # a voice that only tells how many live there
        (
            "The River Guard began a campaign to retake Harim, where, according to the Red Cross, 180,000 people live.",
            ["offensive happened, River Guard > -, Harim", "recapture planned, River Guard > -, Harim"],
        ),
        # a quarter that no gazetteer has, named in the next sentence
        (
            "The River Guard said it had seized a key quarter of Harim. Troops shelled the Zedan quarter by the river.",
            [
                "capture happened, River Guard > -, Zedan, asserts by River Guard",
                "shelling happened, Troops of Veland > -, Zedan",
            ],
        ),
    ],
)
def test_who_did_what_to_whom_on_whose_word(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    "speaker",
    [
        "A spokesman for the Tamar movement said its fighters had taken Harim.",
        "Sol Ganim of the media office of the Tamar movement said its fighters had taken Harim.",
        "Sol Ganim of the media office of the Tamar movement said it had taken Harim.",
        "Sol Ganim, a spokesman for the Tamar movement, said its men had taken Harim.",
    ],
)
def test_whoever_speaks_for_a_group_that_no_list_knows_tells_of_its_deeds(speaker: str) -> None:
    capture = next(claim for claim in claims_of(WAR + speaker) if claim.action == "capture")
    assert [party.name for party in capture.initiators] == ["Tamar movement"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # a relative clause keeps its own day
        (
            "The River Guard said guards had retaken Harim, a town that the Falcon Brigade captured last week.",
            {"recapture": "2024-05-15", "capture": "2024-05-06/2024-05-12"},
        ),
        (
            "The River Guard regained Harim, which the Falcon Brigade had taken on Monday.",
            {"recapture": "2024-05-15", "capture": "2024-05-13"},
        ),
        # the month in which something was proposed, or told
        ("Officials said in March that rebels had burned two mills in Harim.", {"arson": "2024-03"}),
        ("In March Norland proposed a truce in Harim.", {"ceasefire": "2024-03"}),
        # a town that is called besieged still is
        ("Buses left besieged Harim on Monday, three days after the talks had broken down.", {"siege": "2024-05-13"}),
        # a day of a year that is told by its place beside this one
        ("The Falcon Brigade attacked Harim on 3 August last year.", {"assault": "2023-08-03"}),
        ("The war began in 2014. The Falcon Brigade attacked Harim on May 3 of that year.", {"assault": "2014-05-03"}),
    ],
)
def test_each_deed_has_its_own_day(text: str, days: dict[str, str]) -> None:
    found = {claim.action: claim.when.edtf for claim in claims_of(text)}
    assert {action: found.get(action) for action in days} == days


def test_a_broadcaster_that_opens_a_sentence_is_who_speaks_on() -> None:
    text = "A Falcon Brigade officer spoke. State television denied that rebels had shelled Harim. It said guards took Orra."
    capture = next(claim for claim in claims_of(WAR + text) if claim.action == "capture")
    assert capture.speaker.name == "State television"


def test_they_are_those_whose_fighters_were_just_told_of() -> None:
    text = "A spokesman for the Tamar movement said its fighters had retaken positions in Harim that they lost on Sunday."
    lost = next(claim for claim in claims_of(WAR + text) if claim.action == "lose")
    assert ([party.name for party in lost.initiators], lost.when.edtf) == (["Tamar movement"], "2024-05-12")
