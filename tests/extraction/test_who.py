"""Who did it, to whom and on whose word, where long sentences tell more than one. All are of Veland."""

import pytest

from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # whoever is allied with a body is not that body
        (
            "Herders allied with the Falcon Brigade killed nine farmers in Harim.",
            ["killing happened, Herders allied with the Falcon Brigade > nine farmers, Harim"],
        ),
        # who backs or follows somebody is told beside, also with a clause that hangs on it
        (
            "The Falcon Brigade, supported by herders and by what was left of the River Guard, launched an offensive in Harim.",
            ["offensive happened, Falcon Brigade > -, Harim"],
        ),
        (
            "The Falcon Brigade, with 40 herders most of whom were boys, captured Harim.",
            ["capture happened, Falcon Brigade > -, Harim"],
        ),
        # who did it in a clause behind its place
        (
            "Talks at the Morlandic embassy in Harim, at which the Falcon Brigade rejected a truce, ended on Monday.",
            [
                "negotiation happened, - > -, Harim",
                "rejection happened, Falcon Brigade > -",
                "ceasefire happened, - > -, Harim, denies by Falcon Brigade",
            ],
        ),
        # what a union finds, others did; what it imposes, it imposes itself
        (
            "Morland found on 7 May that gunmen had shot nine farmers and imposed sanctions on their leader, Omar Sol.",
            [
                "killing happened, gunmen > nine farmers, asserts by Morland",
                "sanction happened, Morland > Omar Sol",
            ],
        ),
        # those of whom a withdrawal is told withdrew
        (
            "Rebels came after the withdrawal of the River Guard (RG) from Harim.",
            ["withdraw happened, River Guard > -, Harim"],
        ),
        # it was this state that did it
        ("It was Morland that kept shelling Harim.", ["shelling ongoing, Morland > -, Harim"]),
        # two clauses of what is said are about one subject
        (
            "Monitors said that the Falcon Brigade was sending reinforcements to Orra and that its guns were shelling Harim.",
            [
                "deployment happened, Falcon Brigade > -, Orra, asserts by Monitors",
                "shelling happened, Falcon Brigade > -, Harim, asserts by Monitors",
            ],
        ),
        # those who were sent, and not he who sent them
        (
            "President Sol sent two battalions to Harim; they burned the mill.",
            ["deployment happened, Sol > -, Harim", "arson happened, two battalions > -, Harim"],
        ),
        # means are of whoever has them, and an army is not its chief
        ("The aircraft of Hector Sol bombed Harim.", ["air_strike happened, Hector Sol > -, Harim"]),
        (
            'Nearly 40 vehicles of the "Dawn of Hope" operations room, which comprises rebels, entered Harim.',
            ['advance happened, "Dawn of Hope" operations room > -, Harim'],
        ),
        (
            "Omar Sol, head of the valley council, said that his army's missile units had struck an airfield in Harim.",
            ["shelling happened, army of Omar Sol > -, Harim, asserts by Omar Sol"],
        ),
        # a name in quotes is a part of the name, and the minutes are none
        ('Samuel "Bald" Sol attacked Harim.', ['assault happened, Samuel "Bald" Sol > -, Harim']),
        ("At 21:50 the Falcon Brigade attacked Harim.", ["assault happened, Falcon Brigade > -, Harim"]),
        # a count does not turn a sentence round
        (
            "Falcon Brigade fighters abducted around thirty nurses in Harim.",
            ["abduction happened, Falcon Brigade > thirty nurses, Harim"],
        ),
        # under the control of whoever was told of last
        (
            "The Falcon Brigade took Orra on Monday. With this, the whole of Harim is under its control.",
            ["capture happened, Falcon Brigade > -, Orra", "hold ongoing, Falcon Brigade > -, Harim"],
        ),
        # who is accused without an article did it, if so
        (
            "Omar Lind accused military intelligence of planting a bomb in Harim.",
            [
                "accusation happened, Omar Lind > military intelligence, Harim",
                "bombing happened, military intelligence > -, Harim, asserts by Omar Lind",
            ],
        ),
        # his men are not those of whoever tells of them behind the words
        (
            "The Falcon Brigade took Orra on Monday. Its men burned the mill in Harim, the bishop said.",
            ["capture happened, Falcon Brigade > -, Orra", "arson happened, Falcon Brigade > -, Harim, asserts by bishop"],
        ),
        # it was one, and not the other; states act beside others; who works with an army is not that army
        (
            "It was the Falcon Brigade, and not the River Guard, that shelled Harim.",
            ["shelling happened, Falcon Brigade > -, Harim"],
        ),
        (
            "Morland, together with the Falcon Brigade, shelled Harim.",
            ["shelling happened, Morland + Falcon Brigade > -, Harim"],
        ),
        (
            "Hired gunmen working with the River Guard shot nine bakers in Harim.",
            ["killing happened, Hired gunmen > nine bakers, Harim"],
        ),
        # agents and guards, who are not those they serve
        (
            "Security agents arrested nine students in Harim.",
            ["arrest happened, Security agents of Veland > nine students, Harim"],
        ),
        (
            "Morland accused the president's guard of having shot nine students in Harim.",
            [
                "accusation happened, Morland > the president's guard, Harim",
                "killing happened, the president's guard > nine students, Harim, asserts by Morland",
            ],
        ),
        # charged with two deeds, or remembered
        (
            "Residents accused soldiers of going from house to house and shooting men in Harim.",
            [
                "accusation happened, Residents > soldiers of Veland, Harim",
                "killing happened, soldiers of Veland > men, Harim, asserts by Residents",
            ],
        ),
        (
            "Survivors in Orra remember how Falcon Brigade fighters shot nine farmers in Harim.",
            ["killing happened, Falcon Brigade > nine farmers, Harim, asserts by Survivors"],
        ),
        # two would-be deeds of two
        (
            "The Falcon Brigade would withdraw from Harim and about 500 soldiers of Morland would deploy in Orra.",
            [
                "withdraw hypothetical, Falcon Brigade > -, Harim",
                "deployment hypothetical, Morland > -, Orra",
            ],
        ),
    ],
)
def test_who_did_it(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a row of names, with what is told of one of them
        (
            "Ana Beltran, 41, from Orra, Moussa Sidi and Ibrahim Keita Diallo were shot dead by raiders in Harim.",
            ["killing happened, raiders > Ana Beltran + Moussa Sidi + Ibrahim Keita Diallo, Harim"],
        ),
        ("It was mostly Zeddi who were shot by soldiers in Harim.", ["killing happened, Soldiers > Zeddi, Harim"]),
        # whose the targets were
        (
            "Morland struck 25 targets belonging to the Falcon Brigade in Harim.",
            ["assault happened, Morland > Falcon Brigade, Harim"],
        ),
        # those among the dead, who is called by name, and who is only charged
        (
            "Gunmen attacked a church in Harim. Among those killed were two nuns and nine farmers.",
            ["assault happened, Gunmen > -, Harim", "killing happened, Gunmen > two nuns + nine farmers, Harim"],
        ),
        (
            "Soldiers killed the cartel's second-in-command, Ivan Sol, in Harim.",
            ["killing happened, Soldiers > Ivan Sol, Harim"],
        ),
        ("Gunmen shot at the president's bodyguards in Harim.", ["assault happened, Gunmen > president's bodyguards, Harim"]),
        # he who was taken is he who was killed
        (
            "Omar Sol led the raid. Raiders seized the mayor in Harim on Monday. He was killed there.",
            [
                "assault happened, Omar Sol > -, Harim",
                "abduction happened, Raiders > mayor, Harim",
                "killing happened, Raiders > mayor, Harim",
            ],
        ),
        # a namesake is somebody else, and a row has its own subject
        (
            "The union leader Roel Lami was shot in Harim. Mill Watch, a monitor, said he was the third baker to be killed.",
            ["killing happened, - > Roel Lami, Harim", "killing happened, - > Roel Lami, Harim, asserts by Mill Watch"],
        ),
    ],
)
def test_to_whom(text: str, claims: list[str]) -> None:
    assert [
        told(claim).replace("Soldiers of Veland", "Soldiers").replace("soldiers of Veland", "Soldiers")
        for claim in claims_of(text)
    ] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who ends a sentence, also in the present, after a semicolon, behind "as", and those who count
        ("Two clinics in Harim have been looted, aid groups report.", ["looting happened, - > -, Harim, asserts by aid groups"]),
        (
            "Morlandic planes bombed Harim on Monday; on Tuesday gunmen shot nine men in Orra, doctors said.",
            ["air_strike happened, Morland > -, Harim", "killing happened, gunmen > nine men, Orra, asserts by doctors"],
        ),
        (
            "The Falcon Brigade denied that it had burned shops in Harim, as the mayor alleged.",
            [
                "arson happened, Falcon Brigade > -, Harim, asserts by mayor",
                "arson happened, Falcon Brigade > -, Harim, denies by Falcon Brigade",
            ],
        ),
        ("Witnesses counted nine explosions in Harim.", ["bombing happened, - > -, Harim, asserts by Witnesses"]),
        # what is only said to be so is nobody's word, nor is a telling
        (
            "Footage said to show a beating set off riots in Harim, and police said nine bakers were killed.",
            ["riot happened, - > -, Harim", "killing happened, - > nine bakers, Harim, asserts by police"],
        ),
        (
            "The Falcon Brigade attacked Harim: rashly, in the council's telling.",
            ["assault happened, Falcon Brigade > -, Harim"],
        ),
        # a vow ends where others act
        (
            "Omar Lind had vowed to fight it, and Falcon Brigade artillery fired on Harim.",
            ["threat happened, Omar Lind > -", "shelling happened, Falcon Brigade > -, Harim"],
        ),
        # told in passing of whoever speaks
        (
            "The Falcon Brigade, which had announced a truce, said that it had left Harim.",
            ["ceasefire happened, Falcon Brigade > -", "withdraw happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        # most of those who were told of, and he who has a name
        (
            "Aid groups met 25 survivors, most of whom said they had been attacked by Falcon Brigade fighters in Harim.",
            ["assault happened, Falcon Brigade > 25 survivors, Harim, asserts by 25 survivors"],
        ),
        (
            "Omar Lind, a Morlandic ministry official, said Harim was quiet. In an earlier briefing he conceded that "
            "Morlandic units had withdrawn from Orra.",
            ["withdraw happened, Morland > -, Orra, concedes by Omar Lind"],
        ),
        # commissions of rights speak for no state
        (
            "Veland's human rights commission found that gunmen had shot nine bakers in Harim.",
            ["killing happened, gunmen > nine bakers, Harim, asserts by Veland's human rights commission"],
        ),
        # whoever is blamed is whom the denial means, and another than was told is told again
        (
            "A bomb exploded in Harim on Monday. Morland blamed the Falcon Brigade. The Falcon Brigade denied it.",
            [
                "bombing happened, Falcon Brigade > -, Harim",
                "accusation happened, Morland > Falcon Brigade",
                "bombing happened, Falcon Brigade > -, Harim, denies by Falcon Brigade",
            ],
        ),
        (
            "Two men shot the judge in Harim on Monday. Morland blamed the Falcon Brigade.",
            [
                "killing happened, Two men > judge, Harim",
                "accusation happened, Morland > Falcon Brigade",
                "killing happened, Falcon Brigade > judge, Harim, asserts by Morland",
            ],
        ),
        # who says so between the two halves of it, who is only described, and what something is only called
        (
            "The village, residents told the Mill Post by telephone, had been shelled by the Falcon Brigade.",
            ["shelling happened, Falcon Brigade > -, asserts by residents"],
        ),
        (
            "Falcon Brigade fighters, whom envoys describe as Morlanders, killed 40 farmers in Harim.",
            ["killing happened, Falcon Brigade > 40 farmers, Harim"],
        ),
        (
            "What the River Guard calls a sweep has killed nine farmers in Harim, according to the mayor.",
            ["killing happened, - > nine farmers, Harim, asserts by mayor"],
        ),
        (
            "Mill Watch, which met 40 survivors, said Falcon Brigade fighters parted men from women and shot them in Harim.",
            ["killing happened, Falcon Brigade > women, Harim, asserts by Mill Watch"],
        ),
        # a call that a day parts is one
        ("The mayor appealed on Monday for a ceasefire in Harim.", ["ceasefire hypothetical, - > -, Harim, asserts by mayor"]),
    ],
)  # fmt: skip
def test_on_whose_word(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who is accused did it, whoever else did something with them
        (
            "The mayor accuses soldiers and their Morlandic allies of having shot nine farmers in Harim.",
            [
                "accusation happened, mayor > soldiers of Veland + their Morlandic allies, Harim",
                "killing happened, soldiers of Veland + their Morlandic allies > nine farmers, Harim, asserts by mayor",
            ],
        ),
        # a thing that is kept up is no word of whoever does so
        ("The Falcon Brigade maintained its blockade of Harim.", ["siege ongoing, Falcon Brigade > -, Harim"]),
        # what is to be seen is nobody's word
        (
            "Footage published on 3 May shows that the Falcon Brigade took Harim.",
            ["capture happened, Falcon Brigade > -, Harim"],
        ),
        # what is only asked, feared or sought ends where the reason is told
        (
            "The River Guard is threatening to shell Orra after the Falcon Brigade took Harim.",
            [
                "threat ongoing, River Guard > -, Orra",
                "shelling threatened, River Guard > -, Orra, asserts by River Guard",
                "capture happened, Falcon Brigade > -, Harim",
            ],
        ),
        # a stretch of time between a verb and its helper parts nobody from the deed
        ("The Falcon Brigade has since November taken Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        ("The Falcon Brigade has in recent weeks captured Harim.", ["capture happened, Falcon Brigade > -, Harim"]),
        (
            "The Falcon Brigade took Orra, and it is now fighting in Harim.",
            ["capture happened, Falcon Brigade > -, Orra", "clash ongoing, Falcon Brigade > -, Harim"],
        ),
        ("The Third Corps shot nine farmers in Harim.", ["killing happened, Third Corps > nine farmers, Harim"]),
        # what is thought to be so is not to come, and the end of a month halts nothing
        ("The Falcon Brigade is thought to control Harim.", ["hold ongoing, Falcon Brigade > -, Harim"]),
        (
            "At the end of February the Falcon Brigade launched attacks on Harim.",
            ["assault happened, Falcon Brigade > -, Harim"],
        ),
        # a number behind a bare "about" opens what is said
        (
            "Morland says about 300 people were killed in Harim; the rebels put the figure lower.",
            ["killing happened, - > 300 people, Harim, asserts by Morland"],
        ),
    ],
)
def test_whose_words_end_where(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_a_day_before_what_came_of_a_deed_is_the_deed_s() -> None:
    repelled, losses = claims_of("The River Guard repelled an attack on Harim on 1 May, losing three men.")
    assert (repelled.when.edtf, losses.when.edtf) == ("2024-05-01", "2024-05-01")
