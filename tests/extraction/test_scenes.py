"""Where and when what long reports tell was done: scenes that "here" and whole sentences set, and days that go on."""

import pytest

from tests.extraction.veland import claims_of, when, where


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # "here" is the town of the dateline, also one that no gazetteer has; what is named in passing is not the scene
        (
            "SANDU MOR, Zed – Gunmen opened fire at the market here on Sunday, killing nine people. Troops came from nearby "
            "Orra. Six gunmen were shot dead.",
            ["assault Sandu Mor", "killing Sandu Mor"],
        ),
        (
            "HARIM, May 3 (Wire) - Officials here on Thursday denied that rebels had shelled Orra.",
            ["shelling Orra"],
        ),
        (
            'HARIM, May 3 (Wire) - Shells hit Orra. "They shot my son here on Monday," said a baker in Orra.',
            ["shelling Orra", "killing Orra"],
        ),
        # a road to a town, and the road called after it, lend nothing
        (
            "Rebels shelled Orra on Sunday. A mine killed two men on the road to Harim. Nine people were wounded.",
            ["shelling Orra", "killing Harim", "wounding Orra"],
        ),
        # "the camp", "the mountain", "the refinery": what was called so, wherever it was named last
        (
            "Rebels shelled Zedan camp on 2 May. Soldiers left Tumar camp.\n\nOn 4 May gunmen entered Zedan with lorries.\n\n"
            "They took control of the camp on 5 May.",
            ["shelling Zedan", "withdraw Tumar", "advance Zedan", "capture Zedan"],
        ),
        (
            "Troops held a line on Jabal Zedan al-Tumar, north of Harim. They repelled an attack on the mountain.",
            ["hold Jabal Zedan al-Tumar", "repel Jabal Zedan al-Tumar"],
        ),
        ("Rebels seized the Zedan oil refinery on Friday. Troops retook the refinery.", ["capture Zedan", "recapture Zedan"]),
        ("Drones struck the Tumar IDP camp near Harim.", ["drone_strike Tumar"]),
        # a hospital told of again, and not the clinic struck in between
        (
            "A shell hit the teaching hospital in Orra on Friday. A clinic in Harim was shelled too. "
            "The army denied that it had shelled the hospital.",
            ["shelling Orra", "shelling Harim", "shelling Orra"],
        ),
        # a sentence that sets the scene, but not one where envoys met
        (
            "Shells hit Harim on 4 May.\n\nIn Orra the accounts come slowly. On 6 May soldiers shot 34 men.",
            ["shelling Harim", "killing Orra"],
        ),
        (
            "Shells hit Harim on 4 May. In Orra the court met again. Soldiers shot 34 men.",
            ["shelling Harim", "killing Harim"],
        ),
        ("Orra knows something about war. In 1988 jets bombed its market.", ["air_strike Orra"]),
        # whose relatives they are says nothing of where they gather
        ("The families of hostages held in Orra protested in Harim on Sunday.", ["protest Harim"]),
        # who did it stands right behind where
        ("In Orra police found a cache of rifles.", ["weapons_seized Orra"]),
        ("In Orra gunmen shot a judge.", ["killing Orra"]),
        # a village that no gazetteer has in the province that the sentence opens with, and what lies around it
        ("In Zed, troops killed a rebel and two of his men in a fight in Tumar Gari, Mobbar.", ["killing Tumar Gari"]),
        ("Rebels raided a yard in Harim, Tumar, on Sunday.", ["assault Harim"]),
        ("Rebels and troops clashed on the axes of Tumar and Zedan.", ["clash Tumar", "clash Zedan"]),
        # a second verb has the place behind it
        ("Troops had captured Harim and were exchanging fire with rebels of a small band near the Tumar bridge.",
            ["capture Harim", "clash Tumar"]),
        ("Looting was reported from the Zedan area.", ["looting Zedan"]),
        # an article ties more to a name; a road leads to a village that no gazetteer has
        ("Troops seized Harim al-Tumar on Tuesday.", ["capture Harim al-Tumar"]),
        ("Jets struck a column of rebels on the road to Tumarin.", ["air_strike Tumarin"]),
        # "the area" is where it was done, and not where they were taken
        (
            "A mortar hit a church in Harim, killing nine. The wounded were taken to Orra. "
            "Veland said it would send 600 soldiers to the area.",
            ["shelling Harim", "deployment Harim"],
        ),
        # an unknown name heads a part as known ones do
        (
            "Harim: Shops are open.\n\nOrra: Police shot a man.\n\nTumarin: Shelling killed four people.",
            ["killing Orra", "shelling Tumarin"],
        ),
    ],
)  # fmt: skip
def test_the_scene_of_a_deed(text: str, places: list[str]) -> None:
    assert [where(claim) for claim in claims_of(text)] == places


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the day before a "day later" is a day, and no month that only says since when
        (
            "The army said on Friday that troops had entered Orra, where men had been trapped since March. A day later rebels "
            "captured Harim.",
            ["advance 2024-05-10", "siege 2024-03/..", "capture 2024-05-11"],
        ),
        # "could" in an aside tells nothing of the tense
        ("On Thursday the mill in Harim, one of three that could still grind flour, was shelled.", ["shelling 2024-05-09"]),
        # the hours of a new paragraph are no hours of the pact
        (
            "Rebels and troops signed a truce brokered in Orra on 2 May, which did not last.\n\nAt 7 a.m. rebels shelled Harim.",
            ["ceasefire 2024-05-02", "shelling 2024-05-15"],
        ),
        ("The army said on Jan. 9 it had captured Harim.", ["capture 2024-01-09"]),
        ("On 5 May rebels shelled Harim. They had threatened the day before to take it.",
            ["shelling 2024-05-05", "threat 2024-05-04", "capture 2024-05-04"]),
        # the day of what a deed led to is not its own
        (
            "Jets bombed Harim in April, and on 1 May the army, aided by the guard, launched an offensive that drove them out by "
            "10 May.",
            ["air_strike 2024-04", "offensive 2024-05-01"],
        ),
        ("Talks in Orra, at which the rebels demanded his resignation, broke down on 5 May.",
            ["negotiation 2024-05-05", "demand 2024-05-05"]),
        # what is told again and again since a day
        (
            "A monitor has reported since March that guns were shelling Harim almost daily.",
            ["shelling 2024-03/.."],
        ),
        ("People said that fighters had come to Harim on 2 May, and that shops had been looted.", ["looting 2024-05-02"]),
        ("The envoy said in a statement on 2 May that she was sad and called on both sides to stop.", ["demand 2024-05-02"]),
        ("On 1 May the rebels launched an offensive. In Harim 40 people have been killed since the start of the offensive.",
            ["offensive 2024-05-01", "killing 2024-05-01/.."]),
        ("On 9 May the general left his house in Harim. Gunmen arrived shortly afterwards and shot him.", ["killing 2024-05-09"]),
    ],
)  # fmt: skip
def test_the_day_of_a_deed(text: str, days: list[str]) -> None:
    assert [when(claim) for claim in claims_of(text)] == days
