"""Who is taken, held, charged, tortured or driven off, and words between parties. Read on Wednesday 15 May 2024."""

import pytest

from tests.extraction.test_people_and_harm import noted
from tests.extraction.veland import claims_of
from tracker.vocabulary import Stance

TAKEN = [
    (
        "Gunmen stopped a bus near Harim on Monday and made off with nine of the passengers.",
        ["abduction happened, Gunmen > passengers, Harim | 2024-05-13"],
    ),
    (
        "On 6 May a 52-year-old village head was abducted in Harim.",
        ["abduction happened, - > a 52-year-old village head, Harim | 2024-05-06"],
    ),
    (
        "Soldiers took the men away in lorries in Harim on Monday.",
        ["abduction happened, Soldiers of Veland > men, Harim | 2024-05-13"],
    ),
    (
        "The River Guard placed three deputies under house arrest in Harim on Monday.",
        ["arrest happened, River Guard > three deputies, Harim | 2024-05-13"],
    ),
    (
        "Hundreds of villagers were being held in a warehouse in Harim on Sunday.",
        ["arrest happened, - > villagers, Harim | 2024-05-12"],
    ),
    (
        "Twelve men were subjected to enforced disappearance in Harim on Monday.",
        ["abduction happened, - > Twelve men, Harim | 2024-05-13"],
    ),
    # verbs in a row have one object, and one doer
    (
        "River Guard troops had detained, tortured and robbed migrants in Harim.",
        [
            "arrest happened, River Guard > migrants, Harim | 2024-05-15",
            "torture happened, River Guard > migrants, Harim | 2024-05-15",
            "robbery happened, River Guard > migrants, Harim | 2024-05-15",
        ],
    ),
    (
        "The march in Harim was broken up by River Guard men, who beat a clerk and detained six.",
        [
            "torture happened, River Guard men > clerk, Harim | 2024-05-15",
            "arrest happened, River Guard men > -, Harim | 2024-05-15 | arrested 6",
        ],
    ),
    (
        "The Falcon Brigade used 20 villagers as shields in Harim and killed three farmers.",
        ["killing happened, Falcon Brigade > three farmers, Harim | 2024-05-15 | killed 3"],
    ),
    (
        "The men were stripped, blindfolded and beaten in the Harim barracks.",
        ["torture happened, - > men, Harim | 2024-05-15"],
    ),
    (
        "Two sisters were held for a week at a base in Harim.",
        ["arrest happened, - > Two sisters, Harim | 2024-05-15"],
    ),
    (
        "Prosecutors charged a colonel in absentia with ordering the abduction of a judge in Harim.",
        [
            "arrest happened, Prosecutors > colonel, Harim | 2024-05-15",
            "abduction happened, colonel > judge, Harim | 2024-05-15",
        ],
    ),
    (
        "Some 300 households left Orra for Harim after the raids on Sunday.",
        ["displacement happened, 300 households > -, Orra | 2024-05-12", "assault happened, - > -, Orra | 2024-05-12"],
    ),
    (
        "Twelve men in Harim were marched out of a school at gunpoint on Monday.",
        ["abduction happened, - > Twelve men, Harim | 2024-05-13"],
    ),
    # who is told of it did not suffer it
    (
        "Women in the camp told investigators that the Falcon Brigade had raped them in Harim.",
        ["sexual_violence happened, Falcon Brigade > Women, Harim, asserts by Women | 2024-05-15"],
    ),
    # what only tells who is meant was done where and when it says, by whoever it says
    (
        "The Falcon Brigade freed a nurse whom it had kidnapped in Orra on 6 May.",
        [
            "release happened, Falcon Brigade > nurse | 2024-05-15 | freed 1",
            "abduction happened, Falcon Brigade > nurse, Orra | 2024-05-06",
        ],
    ),
    (
        "The kidnappers demand 50 million for each of the 17 pupils they seized in Harim on 6 May.",
        [
            "demand happened, kidnappers > -, Harim | 2024-05-15",
            "abduction happened, kidnappers > 17 pupils, Harim, asserts by kidnappers | 2024-05-06",
        ],
    ),
    (
        "Villagers in Harim beat two men whom they accused of kidnapping children.",
        [
            "torture happened, Villagers > two men, Harim | 2024-05-15",
            "accusation happened, Villagers > two men | 2024-05-15",
            "abduction happened, two men > children, Harim | 2024-05-15",
        ],
    ),
    # whom the law lays a deed to did it
    (
        "Veland police have charged two brothers with the murder of a judge who was shot dead in Harim in April.",
        [
            "arrest happened, Veland > two brothers, Harim | 2024-05-15",
            "killing happened, two brothers > judge, Harim | 2024-04 | killed 1",
        ],
    ),
    (
        "A court in Orra on Monday sentenced a general to 20 years for the massacre of nine farmers in Harim in 1997.",
        [
            "arrest happened, - > general, Orra | 2024-05-13",
            "killing happened, general > nine farmers, Harim | 1997 | killed 9",
        ],
    ),
    (
        "Prosecutors accused a general of ordering the massacre of nine farmers in Harim in 1997.",
        [
            "accusation happened, Prosecutors > general, Harim | 2024-05-15",
            "killing happened, general > nine farmers, Harim, asserts by Prosecutors | 1997 | killed 9",
        ],
    ),
    # whose clothes they wear, they are not
    (
        "Gunmen in River Guard uniforms abducted a nurse in Harim on Monday.",
        ["abduction happened, Gunmen > nurse, Harim | 2024-05-13 | abducted 1"],
    ),
    # where a sentence opens with its place, the subject stands behind it
    (
        "In the Zed region a trader was abducted by the Falcon Brigade on Monday.",
        ["abduction happened, Falcon Brigade > a trader, Zed | 2024-05-13"],
    ),
    ("Residents of Harim began to leave on Sunday.", ["displacement happened, Residents > -, Harim | 2024-05-12"]),
    (
        "Dozens of families were forced at gunpoint to walk south from Harim on Monday.",
        ["displacement happened, - > families, Harim | 2024-05-13"],
    ),
    # a month is no march, and courts and crimes of every day make no claim
    ("Men of fighting age were turned back in Harim.", []),
    ("Police in Orra arrested a man on Friday on suspicion of drink driving.", []),
    (
        "The Falcon Brigade freed six clerks whom they had been holding in Harim since March.",
        ["release happened, Falcon Brigade > six clerks, Harim | 2024-05-15 | freed 6"],
    ),
]
WORDS = [
    ("A curfew in force since Saturday was eased in Harim on Monday.", ["concession happened, - > -, Harim | 2024-05-13"]),
    (
        "The Falcon Brigade promised to free nine soldiers once the River Guard leaves Harim.",
        [
            "agreement happened, Falcon Brigade > nine soldiers of Veland, Harim | 2024-05-15",
            "release planned, Falcon Brigade > nine soldiers of Veland, Harim, asserts by Falcon Brigade | 2024-05-15",
            "withdraw planned, River Guard > -, Harim, asserts by Falcon Brigade | 2024-05-15",
        ],
    ),
    (
        "The junta annulled the vote, arrested the winner and deployed extra police in Harim on Monday.",
        [
            "arrest happened, junta of Veland > the winner, Harim | 2024-05-13",
            "deployment happened, junta of Veland > police of Veland, Harim | 2024-05-13",
        ],
    ),
    (
        "General Sol was ousted by his deputy in a palace coup on Monday.",
        ["organisation_change happened, his deputy > Sol | 2024-05-13"],
    ),
    (
        "Omar Lind has been indicted for ordering the murder of nine farmers in Harim in 1997.",
        [
            "arrest happened, - > Omar Lind, Harim | 2024-05-15",
            "killing happened, Omar Lind > nine farmers, Harim | 1997 | killed 9",
        ],
    ),
    (
        "Five aid lorries were allowed through the Orra crossing on Monday.",
        ["aid happened, - > -, Orra | 2024-05-13"],
    ),
    (
        "The Falcon Brigade prevented ambulances from reaching the wounded in Harim.",
        ["aid_blocked happened, Falcon Brigade > -, Harim | 2024-05-15"],
    ),
    (
        "Of nine aid missions to Harim planned last week, three were denied by Veland.",
        ["aid_blocked happened, Veland > - | 2024-05-06/2024-05-12"],
    ),
    ("Aid agencies have been unable to reach Harim since Monday.", ["aid_blocked happened, - > -, Harim | 2024-05-13/.."]),
    (
        "Three factions of the Falcon Brigade announced their merger on Monday.",
        ["organisation_change happened, Falcon Brigade > - | 2024-05-13"],
    ),
    ("Morland imposed sanctions on Veland on Monday.", ["sanction happened, Morland > Veland | 2024-05-13"]),
    # what states do is not what they say
    (
        "Morland recalled its ambassador from Veland and cut off aid.",
        ["sanction happened, Morland > - | 2024-05-15", "aid_blocked happened, Morland > - | 2024-05-15"],
    ),
    ("The general warned Morland against any intervention.", ["threat happened, general > Morland | 2024-05-15"]),
    (
        "The Falcon Brigade warned villagers that anyone who helped the troops would be hanged.",
        [
            "threat happened, Falcon Brigade > villagers | 2024-05-15",
            "execution hypothetical, - > anyone who helped the troops, asserts by Falcon Brigade | 2024-05-15",
        ],
    ),
]


@pytest.mark.parametrize(("text", "claims"), TAKEN)
def test_who_is_taken_held_charged_or_driven_off(text: str, claims: list[str]) -> None:
    assert [noted(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(("text", "claims"), WORDS)
def test_what_is_refused_demanded_and_ruled(text: str, claims: list[str]) -> None:
    assert [noted(claim) for claim in claims_of(text)] == claims


def test_who_is_acquitted_did_not_do_it() -> None:
    assert [claim.stance for claim in claims_of("The court in Harim acquitted two officers of torturing prisoners.")] == [
        Stance.DENIES
    ]
