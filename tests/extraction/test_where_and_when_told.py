"""Where and when deeds were done in reports of several sentences: chains of places, bearings, days told apart."""

from datetime import date

import pytest

from tests.extraction.veland import VELAND, claims_of, when, where
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # a village that no gazetteer knows, before what it lies in; the second deed is done there too
        (
            "Raiders attacked Umrin village, Zedan district, on 3 May and beheaded two herders.",
            ["assault Umrin", "execution Umrin"],
        ),
        ("Raiders attacked Umrin, Zedan South county, on 3 May.", ["assault Umrin"]),
        ("Raiders raided Umrin village in Zedan district. A soldier was killed there.", ["assault Umrin", "killing Umrin"]),
        # what only says where another place lies
        (
            "Rebels stormed Umrin, a town on the highway between Harim and Orra, on Friday. By Sunday they held all of it.",
            ["assault Umrin", "hold Umrin"],
        ),
        ("Rebels took Umrin, 60 km northwest of Orra, and freed dozens of prisoners.", ["capture Umrin", "release Umrin"]),
        ("The border town of Umrin, opposite Orra, came under mortar fire.", ["shelling Umrin"]),
        (
            "Shells hit a school in Harim. The city, capital of North Zed, was shelled again on 5 May.",
            ["shelling Harim"],
        ),
        ("Shells hit a house in Harim, a town near Orra, killing nine.", ["shelling Harim"]),
        # where those who flee or come are from
        (
            "Rebels took Orra on Friday. From there, thousands of people fled towards Harim, and others crossed into Morland.",
            ["capture Orra", "displacement Orra"],
        ),
        (
            "Rebels took Harim and Orra on Friday. Residents of both fled towards Umrin, in Zed.",
            ["capture Harim", "capture Orra", "displacement Harim", "displacement Orra"],
        ),
        (
            "Raiders attacked the village of Umrin on 3 May. Soldiers from the base in Orra entered the village.",
            ["assault Umrin", "advance Umrin"],
        ),
        (
            "Rebels shelled Orra. They burned a mill before withdrawing towards the Velandic border.",
            ["shelling Orra", "arson Orra"],
        ),
        # a house called after another town
        ("Jets bombed the Orra tower in Harim.", ["air_strike Harim"]),
        ("A bomb went off outside the police station of Umrin, wounding six.", ["bombing Umrin"]),
        # rows that end before what they lie in
        ("The villages of Umrin and Tumar, in Zed, were attacked on Sunday.", ["assault Umrin", "assault Tumar"]),
        ("On Saturday, hundreds protested in Harim city and in the capital Orra.", ["protest Harim", "protest Orra"]),
        # a house named since is not "the area", and nothing was done where somebody told of it
        (
            "Rebels shelled Orra. At Zedan hospital medics laid bodies on the floor. Soldiers shot three men in the same area.",
            ["shelling Orra", "killing Orra"],
        ),
        (
            "Rebels shelled Orra. The mayor, who is in Harim, told reporters there that nine had died.",
            ["shelling Orra", "casualties Orra"],
        ),
        # between two villages, and not only in the province around them; where a truce was agreed it need not hold
        ("In Zed, armed men ambushed a vehicle between Umrin and Tumar.", ["assault Umrin", "assault Tumar"]),
        (
            "A bomb went off in Harim. In the evening a ceasefire brokered in Orra came into force.",
            ["bombing Harim", "ceasefire -"],
        ),
        (
            "Gunmen burst into a hall in Umrin, a town on the western edge of Orra, and burned the stage.",
            ["assault Umrin", "arson Umrin"],
        ),
        # what only moves somebody elsewhere
        (
            "Gunmen killed nine men in Orra on Monday. In Harim, traders shut shops on Tuesday over the killings.",
            ["killing Orra"],
        ),
        # a road is called after another town; who died is from one
        (
            "Gunmen ambushed a bus on the Harim road, in the village of Umrin, on Monday. Two teachers, both from Orra, died.",
            ["assault Umrin", "casualties Umrin"],
        ),
        # who tells it is there too, and the wounded were only brought elsewhere
        (
            "A farmer in Umrin, in Zed, where nine people were killed on Monday, wept. The wounded were brought to Harim. "
            "A shop in the town was burned.",
            ["killing Umrin", "arson Umrin"],
        ),
        ("Shells fell on Orra. Jets bombed Harim's bus station on Monday.", ["shelling Orra", "air_strike Harim"]),
        ("Twenty villages north of Harim were burned.", ["arson Harim"]),
    ],
)
def test_where_it_was_done(text: str, places: list[str]) -> None:
    assert [where(claim) for claim in claims_of(text)] == places


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the place stands between the day of an entry and its colon
        (
            "Incidents\n• 3 May, Zed region: Raiders attacked Umrin and stole cattle.\n• 6 May, Harim: A bomb killed two men.",
            ["assault 2024-05-03", "robbery 2024-05-03", "bombing 2024-05-06"],
        ),
        # "until" is of the verb that it follows
        (
            "A bomb went off in Harim on Friday. Gunmen stormed a hotel and held it until Saturday, when troops retook it.",
            ["bombing 2024-05-10", "assault 2024-05-10", "hold ../2024-05-11", "recapture 2024-05-11"],
        ),
        # so many days from a deed that is named, and what was said of one
        (
            "Jets bombed a mill on Monday. Rebels burned a barn on Tuesday.\n\nA day after the bombing, shells hit Orra.",
            ["air_strike 2024-05-13", "arson 2024-05-14", "bombing 2024-05-13", "shelling 2024-05-14"],
        ),
        (
            "Raiders attacked Orra on 4 and 5 May. The bishop said on Monday that 20 people had died in the second attack.",
            ["assault 2024-05-04/2024-05-05", "casualties 2024-05-05"],
        ),
        # a clause that hangs on the deed before, and a day told by a sentence without a deed
        (
            "Rebels entered Harim on Friday. On Saturday they cut the road, where gunmen shot a lawyer.",
            ["advance 2024-05-10", "route_cut 2024-05-11", "killing 2024-05-11"],
        ),
        ("Two drones fell on Harim overnight. One hit a mill in Orra.", ["assault 2024-05-14/2024-05-15"]),
        # a paragraph that goes on from the one above
        (
            "Rebels took Harim on Friday.\n\nThey burned the court.\n\nThe rebels shot two judges.",
            ["capture 2024-05-10", "arson 2024-05-10", "killing 2024-05-10"],
        ),
        # the hours of the day told last; what goes on tells no day of its own
        (
            "Rebels entered Harim on Monday. By evening they controlled the port. Shells hit a mill in Orra.",
            ["advance 2024-05-13", "hold 2024-05-13", "shelling 2024-05-13"],
        ),
        # in the clause before, and not in the sentence before
        (
            "Rebels shelled Harim on 4 May. On 6 May tanks rolled into Orra; eleven people died there.",
            ["shelling 2024-05-04", "advance 2024-05-06", "casualties 2024-05-06"],
        ),
        # the days that a report covers: of what tells none, and whose Thursday is meant
        (
            "Weekly update, 29 April - 5 May\n\nGunmen shot a nurse in Harim on Thursday.\n\nA mill was burned in Orra.",
            ["killing 2024-05-02", "arson 2024-04-29/2024-05-05"],
        ),
        (
            "This report covers the period between 1 and 12 May 2024.\n\nRebels burned a mill in Orra.",
            ["arson 2024-05-01/2024-05-12"],
        ),
        ("Situation report, 12 May 2024\n\nRebels burned a mill in Orra.", ["arson 2024-05-15"]),
        # a history in the news
        (
            "The war began on 3 May 1992, when rebels took Harim. On 14 June rebels shelled Orra, and the next day they took it.",
            ["capture 1992-05-03", "shelling 1992-06-14", "capture 1992-06-15"],
        ),
    ],
)
def test_when_it_was_done(text: str, days: list[str]) -> None:
    assert [when(claim) for claim in claims_of(text)] == days


def test_no_deed_is_made_of_a_day_that_somebody_reported_on() -> None:
    text = "Rebels attacked Harim on Sunday, hours after it had opened, the state news agency reported on Sunday."
    assert [where(claim) for claim in claims_of(text)] == ["assault Harim"]


def test_who_died_elsewhere_died_of_another_deed() -> None:
    claims = claims_of("Shells killed three people in Harim on Monday. On Tuesday gunmen entered Orra; nine people died there.")
    assert [claim.incident for claim in claims if claim.action != "advance"] == [1, 2]


def test_an_unknown_village_is_none_of_a_country_that_nobody_names() -> None:
    claims = read(
        RawDocument(body="Raiders burned Arema village.", format="clean", published_on=date(2024, 5, 15)), VELAND
    ).claims
    assert [claim.place.name for claim in claims if claim.place] == ["Arema"]


def test_the_port_of_a_part_is_that_of_the_town_that_heads_it() -> None:
    text = "Harim: Shells hit a mill on Sunday.\n\nOrra: The port was shelled twice on Monday."
    assert [where(claim) for claim in claims_of(text)] == ["shelling Harim", "shelling Orra"]
