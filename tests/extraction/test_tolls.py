"""What is counted and found after a deed: tolls, bodies, the missing, the captives and those who fled."""

import pytest

from tests.extraction.test_numbers import counts
from tests.extraction.veland import claims_of, told
from tracker.extraction.rules.en.parties import COUNTED


def harms(text: str) -> list[str]:
    """Each claim as it is told, with its counts: "… [killed 3]"."""
    return [
        told(claim) + (f" [{', '.join(f'{count.what} {count.best}' for count in claim.numbers)}]" if claim.numbers else "")
        for claim in claims_of(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of people killed in the raid on the mill has climbed to 41, up from 30.", ["killed 41 41 41"]),
        ("The toll from the raid stands at 12 dead and 20 injured.", ["killed 12 12 12", "wounded 20 20 20"]),
        ("Relatives put the dead at more than 300.", ["killed 300 300 -"]),
        ("Nurses counted 60 bodies in the yard.", ["killed 60 60 60"]),
        ("The remains of at least 30 farmers were dug up.", ["killed 30 30 -"]),
        ("Killed were two nurses, a driver and a child.", ["killed 2 2 2", "killed 1 1 1", "killed 1 1 1"]),
        ("The dead were a teacher and two students.", ["killed 1 1 1", "killed 2 2 2"]),
        ("Aircraft bombed the market and killed, by most counts, some 250 people.", ["killed - 250 -"]),
        ("We noted the deaths of seven members of the guard and four members of the league.", ["killed 7 7 7", "killed 4 4 4"]),
        # who did it is not counted among the dead
        ("Two men who killed a mayor were arrested.", ["arrested 2 2 2"]),
        ("Nine men who were killed lay there.", ["killed 9 9 9"]),
        ("A man dressed as a priest killed at least 12 people.", ["killed 12 12 -"]),
        # each verb has its own number
        ("Forty people had been beaten and 300 had been detained.", ["people 40 40 40", "arrested 300 300 300"]),
        ("Nine pupils were seized on the road.", ["abducted 9 9 9"]),
        # a toll that is lowered, or rises from one figure to another, has the last
        ("The clinic lowered the toll of the raid by more than 20, to 61.", ["killed 61 61 61"]),
        ("The number of dead rose from six to 11.", ["killed 11 11 11"]),
        ("The clinic gave the number of dead as 31.", ["killed 31 31 31"]),
        ("The toll of the raid, first given as 25, stands at 22.", ["killed 22 22 22"]),
        ("Priests put the dead in the hills at 70.", ["killed 70 70 70"]),
        ("The dead numbered 36.", ["killed 36 36 36"]),
        # what is counted since the war began is no toll of the day
        ("Four clerks were killed, bringing the number of dead since the coup to 310.", ["killed 4 4 4"]),
        ("Four clerks died on Monday, bringing the toll of the raid to 19.", ["killed 4 4 4", "killed 19 19 19"]),
        # three of nine are three, but where the nine are told of
        ("Three of the nine hostages were shot dead.", ["killed 3 3 3"]),
        ("None of the nine hostages was hurt.", ["wounded 0 0 0"]),
        ("Some of the nine hostages were hurt.", []),
        ("Adam Lind, one of the nine clerks murdered in May, had warned them.", ["killed 9 9 9"]),
        ("The bodies of two of the nine nurses who were kidnapped in May lay there.", ["killed 2 2 2", "abducted 9 9 9"]),
        # a people by its name, and a number behind a whole day
        ("Nine Norwegians, three of them nurses, were killed.", ["killed 9 9 9", "killed 3 3 3 part of Nine"]),
        ("They entered 12 Houses street.", []),
        ("Since 9 May 1,470 people have been killed.", ["killed 1470 1470 1470"]),
        ("On 9 May 1945 people were killed.", []),
        # three parts and more of a whole
        (
            "The raid killed 30 people: 18 soldiers, eight teachers and four farmers.",
            ["killed 30 30 30", *(f"killed {part} {part} {part} part of 30" for part in (18, 8, 4))],
        ),
        # those who are left need not be dead, and what is taken need not be somebody
        ("The storm of shells left six quarters dark.", []),
        ("The siege left 4,000 people without bread.", ["people 4000 4000 4000"]),
        ("The brigade seized four trucks.", ["vehicles 4 4 4"]),
        ("The raid left four clerks and a nurse dead.", ["killed 4 4 4", "killed 1 1 1"]),
        # who fled, who is let go, who is still missing
        ("Some 800 people have left the town.", ["displaced - 800 -"]),
        ("The raid sent 60 families fleeing.", ["displaced 60 60 60"]),
        ("The two armies swapped 14 prisoners.", ["freed 14 14 14"]),
        ("Some 30 rebels gave themselves up.", ["captured - 30 -"]),
        ("Eleven dockers were still missing.", ["missing 11 11 11"]),
        ("On May 8, 1945 troops surrendered.", []),
    ],
)
def test_tolls_are_counted(text: str, expected: list[str]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Soldiers displaced some 4,500 people from Harim.",
            ["displacement happened, Soldiers of Veland > 4,500 people, Harim [displaced 4500]"],
        ),
        (
            "The Falcon Brigade stormed a hotel in Harim on Monday night and took more than 40 guests hostage.",
            [
                "assault happened, Falcon Brigade > -, Harim",
                "abduction happened, Falcon Brigade > 40 guests, Harim [abducted 40]",
            ],
        ),
        ("Two lay preachers who were taken hostage in Harim were freed.", ["abduction", "release"]),
        (
            "The River Guard executed a group of more than 20 farmers in Harim.",
            ["execution happened, River Guard > 20 farmers, Harim [killed 20]"],
        ),
        ("The Falcon Brigade holds Harim. Six teachers are held by the rebels.", ["hold", "abduction"]),
        ("A bomb went off in Harim. Four dockers were still missing on Tuesday.", ["bombing", "casualties"]),
        ("After shelling in Harim some 700 people took refuge in the school.", ["shelling", "displacement"]),
        ("Troops shot and wounded a baker in Harim.", ["wounding happened, Troops of Veland > baker, Harim"]),
        ("A baker was shot in the knee by troops in Harim.", ["wounding happened, troops of Veland > baker, Harim"]),
        ("Cholera has killed 40 people in Harim since the war began.", []),
        ("A shepherd was killed when protesters attacked a police station in Harim.", ["assault"]),
    ],
)
def test_what_was_done_to_people_is_told(text: str, claims: list[str]) -> None:
    read = harms(text)
    assert len(read) == len(claims), read
    assert all(one.startswith(other) if "," not in other else one == other for one, other in zip(read, claims, strict=True)), read


def test_who_puts_a_toll_tells_it():
    assert [claim.speaker.name for claim in claims_of(COUNTED.example)] == [COUNTED.reading]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a day beside a toll is when it was put so
        (
            "A bomb went off in Harim on Monday. The River Guard put the toll at nine on Tuesday.",
            ["2024-05-13", "2024-05-13"],
        ),
        # a sentence that only measures, and what went on beside a deed, date nothing that follows
        (
            "Gunmen abducted 30 pupils in Harim on Monday. It was the second such raid in a month; nine were seized in "
            "Orra on May 3. "
            "Crowds stoned the police.",
            ["2024-05-13", "2024-05-03", "2024-05-13"],
        ),
        (
            "Troops stormed a school in Harim on Monday where rebels had held 30 hostages since Friday. Two of them were killed.",
            ["2024-05-13", "2024-05-10/..", "2024-05-13"],
        ),
    ],
)
def test_the_days_of_tolls_and_of_what_is_told_beside(text: str, claims: list[str]) -> None:
    days = [claim.when.edtf for claim in claims_of(text)]
    assert list(dict.fromkeys(days)) == list(dict.fromkeys(claims))
    assert days[-1] == claims[-1]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Falcon Brigade men dragged farmers out, doused them with fuel and burned them alive in Harim.",
            "killing happened, Falcon Brigade men",
        ),
        (
            "Falcon Brigade men entered the camp in Harim, where families shelter, and opened fire.",
            "assault happened, Falcon Brigade men",
        ),
        ("Men dressed as soldiers killed nine farmers in Harim.", "killing happened, Men > nine farmers"),
        ("The Falcon Brigade shot at least 13 farmers in Harim.", "killing happened, Falcon Brigade > 13 farmers"),
        ("Three of the gunmen were captured in Harim.", "arrest happened"),
        ("Soldiers killed nine people when they fired on a crowd in Harim.", "protesters_killed happened, Soldiers of Veland"),
        ("The Falcon Brigade killed nine farmers in Harim, among them a nurse abducted in May.", "killing happened"),
    ],
)
def test_long_sentences_about_people(text: str, last: str) -> None:
    read = [told(claim) for claim in claims_of(text)]
    assert any(claim.startswith(last) for claim in read), read


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # a participle joined to a passive is one
        ("Men were parted from their families and shot beside a ditch in Harim.", "killing happened, - > Men"),
        ("Girls were sold as slaves in Harim and raped repeatedly.", "sexual_violence happened, - > Girls"),
        # whose own verb behind "who" is no deed of theirs
        (
            "Three clerks who had been taken hostage by the Falcon Brigade in Harim were freed.",
            "release happened, - > Three clerks",
        ),
        ("Two porters who tried to flee were executed in Harim.", "execution happened, - > Two porters"),
        # what stands in commas is stepped over
        (
            "The four gunmen, armed with knives, separated the men from the boys in Harim and shot them.",
            "killing happened, four gunmen",
        ),
        # before and after, each has its own dead
        (
            "A settler opened fire on shoppers in Harim, killing nine, before he was beaten to death.",
            "assault happened, - > shoppers",
        ),
        ("Falcon Brigade men stormed an inn in Harim before River Guard troops shot them dead.", "killing happened, River Guard"),
        ("Riots spread through Harim, where Velandic soldiers shot dead nine farmers.", "riot happened, - > -"),
        ("Riots spread through Harim, where Velandic soldiers shot dead nine farmers.", "killing happened, Veland > nine"),
        # days and shares between commas are nobody
        (
            "Falcon Brigade men attacked a school in Harim, late on Friday, killing nine people, six of them pupils, "
            "and abducting a clerk.",
            "abduction happened, Falcon Brigade men > clerk",
        ),
        ("Some 300 peacekeepers are being held by the Falcon Brigade in Harim.", "abduction happened, Falcon Brigade"),
        ("Two farmers died in Harim when they stepped on a mine.", "bombing happened"),
        ("Some 900 herders have fled to the islands from Harim.", "displacement happened, 900 herders"),
        (
            "A bomb killed nine men in Harim. The Falcon Brigade denies that any such attack took place.",
            "bombing happened, - > nine men, Harim, denies by Falcon Brigade",
        ),
        # one subject for every participle behind it
        (
            "Falcon Brigade men raided Harim, hacking farmers with machetes and burning huts.",
            "arson happened, Falcon Brigade men",
        ),
        ("A mob burned shops in Harim.", "arson happened, A mob"),
        ("Raiders have driven some 900 herders from their homes in Harim.", "displacement happened, Raiders"),
        ("Nine thousand refugees have reached Harim from the islands.", "displacement happened, Nine thousand refugees"),
        # weapons in a row, and a war that is longer than a year
        ("Some 40 men armed with spears, knives and guns attacked huts in Harim.", "assault happened, 40 men"),
        (
            "Falcon Brigade men who have held Harim for more than a year killed nine farmers there.",
            "killing happened, Falcon Brigade men",
        ),
        # a second verb has its own victims, and those who follow somebody are not he
        (
            "Gunmen killed eight people and abducted a priest and three nuns in Harim.",
            "killing happened, Gunmen > eight people, Harim",
        ),
        (
            "At least 72 supporters of ousted President Mohamed Sand were shot dead in Harim.",
            "killing happened, - > 72 supporters",
        ),
        ("A Swiss agronomist and two nurses were kidnapped in Harim.", "abduction happened"),
        ("Two porters abducted on 6 May were freed in Harim on Monday.", "release happened, - > Two porters"),
        (
            "Bombs killed nine men in Harim; the Falcon Brigade claimed responsibility.",
            "bombing happened, Falcon Brigade > nine men",
        ),
        ("The two armies exchanged 40 prisoners near Harim.", "release happened"),
        # who speaks blames
        ("The mayor said the bomber was young and blamed the Falcon Brigade.", "accusation happened, mayor > Falcon Brigade"),
        ("A bomb went off in Harim. Of the dead, 22 were under the age of 14.", "bombing happened"),
        # raids that only arrest are no attacks
        ("Police arrested 60 men in raids on Harim.", "arrest happened, Police"),
        ("Crowds seized two Norlanders in Harim.", "abduction happened, Crowds > two Norlanders"),
        ("Two men dragged a clerk from a bus in Harim and took him away.", "abduction happened, Two men"),
        ("The mayor accused the River Guard of bombing a theatre in Harim.", "air_strike happened, River Guard"),
    ],
)
def test_who_suffered_what_in_long_sentences(text: str, last: str) -> None:
    read = [told(claim) for claim in claims_of(text)]
    assert any(claim.startswith(last) for claim in read), read


def test_hours_later_it_is_the_same_day():
    days = [
        claim.when.edtf for claim in claims_of("A bomb went off in Harim on Monday. Two hours later another killed nine men.")
    ]
    assert days == ["2024-05-13", "2024-05-13"]


def test_those_who_call_it_the_worst_did_not_do_it():
    read = [
        told(claim)
        for claim in claims_of("Bombs killed nine men in Harim, the mayor said, making it the worst attack of the year.")
    ]
    assert not any("mayor >" in claim for claim in read), read


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # each member of a row of victims is one
        (
            "Gunmen killed three aid workers, two journalists and a priest in Harim and wounded four children.",
            [
                "killing happened, Gunmen > three aid workers + two journalists + priest, Harim [killed 3, killed 2, "
                "killed 1, wounded 4]"
            ],
        ),
        (
            "Two soldiers, a nurse and three prisoners were abducted in Harim.",
            ["abduction happened, - > Two soldiers of Veland + nurse + three prisoners, Harim [abducted 3]"],
        ),
        # who is said to have told it is none of them
        (
            "Gunmen killed three teachers in Harim, a nurse said.",
            ["killing happened, Gunmen > three teachers, Harim, asserts by nurse [killed 3]"],
        ),
        # each number has its own fate
        (
            "At least 12 people were killed and 30, among them 11 children, were injured in a blast in Harim.",
            ["bombing happened, - > 12 people, Harim [killed 12, wounded 30, wounded 11]"],
        ),
        (
            "Seven prisoners were killed, 14 wounded and three are missing after the army shelled the jail in Harim.",
            ["shelling happened, army of Veland > Seven prisoners, Harim [killed 7, wounded 14, missing 3]"],
        ),
    ],
)
def test_victims_in_rows(text: str, claims: list[str]) -> None:
    assert harms(text) == claims


def test_who_is_also_killed_is_of_the_same_deed():
    text = "A bomb went off in Harim on Monday, killing nine clerks. Two nurses were also killed."
    assert [claim.incident for claim in claims_of(text)] == [1, 1]


def test_whoever_is_accused_of_something_else_did_not_do_it():
    text = "Men attacked huts in Harim on Monday, killing nine. The league accused the police of having slept."
    assert not any(party.name == "police" for claim in claims_of(text) for party in claim.initiators)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Police captured Omar Lind, a leader of the league, in Harim.", "arrest"),
        ("Rebels captured Omar Lind in Harim.", "abduction"),
        ("Omar Lind was seized by gunmen in Harim.", "abduction"),
    ],
)
def test_who_captures_a_person(text: str, action: str) -> None:
    assert action in [str(claim.action) for claim in claims_of(text)]
