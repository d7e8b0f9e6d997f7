"""What long reports get wrong that short ones do not: a dozen places, doers and voices, each near a deed that is not its own."""

from datetime import date

import pytest

from tests.extraction.noted import world
from tests.extraction.veland import claims_of
from tests.extraction.veland import told as told_in_veland
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read

WAR = "The Falcon Brigade and the River Guard fought near Harim. "


def world_claims(text: str) -> tuple[ClaimDraft, ...]:
    return read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 21)), world()).claims  # a Tuesday


def told(claim: ClaimDraft) -> str:
    """ "capture, Ukraine > -, Vovchansk": the deed, its parties and its place."""
    doers, others = (" + ".join(party.name for party in side) for side in (claim.initiators, claim.targets))
    return f"{claim.action}, {doers or '-'} > {others or '-'}, {claim.place.name if claim.place else '-'}"


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who leaves a town took it from nobody
        (
            WAR + "Millers said the brigade's fighters had driven out of Harim on Sunday.",
            ["withdraw happened, Falcon Brigade > -, Harim, asserts by Millers"],
        ),
        # who claims to have done it did it, and who rejects that claim did not
        (
            "The River Guard fought near Harim. It rejected the Falcon Brigade's claim to have killed 49 of its members in Orra.",
            ["killing happened, Falcon Brigade > -, Orra, denies by River Guard"],
        ),
        # whom others blame, in a clause about them
        (
            "The Falcon Brigade was fought by the River Guard, which it blamed for killing two clerks in Orra.",
            ["killing happened, River Guard > two clerks, Orra"],
        ),
        # those who were thrown out are those who came
        (
            WAR + "On Monday raiders stormed a mill in Orra and fought soldiers for an hour before they were driven out.",
            ["lose happened, raiders > -, Orra"],
        ),
        # a minister who condemns it condemns nobody
        (WAR + "Minister Hector Lind condemned it.", ["accusation happened, Hector Lind > -"]),
        # what stands behind the semicolon has its own dead
        (
            "The River Guard killed 33 raiders in Orra; 31 people lost their lives.",
            ["killing happened, River Guard > 33 raiders, Orra", "casualties happened, - > 31 people, Orra"],
        ),
        # an invasion and a series of bombings are two deeds
        (
            "The invasion, and a series of bombings in Orra that killed nearly 300 people in March, were the reasons.",
            ["bombing happened, - > 300 people, Orra"],
        ),
        # who was asked her name is not who shot him
        (
            WAR + '"They asked my husband his name and shot him," said a woman in Harim.',
            ["killing happened, Falcon Brigade > -, Harim, asserts by woman"],
        ),
    ],
)  # fmt: skip
def test_the_doers_of_long_reports(text: str, claims: list[str]) -> None:
    assert [told_in_veland(claim) for claim in claims_of(text)][-len(claims) :] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # whose means, raid or warplanes it was
        ("A U.S. drone strike killed three militants in Bayda.", ["drone_strike, United States > three militants, Al Bayda"]),
        ("Seven civilians died in an Israeli raid in Damascus.", ["assault, Israel > Seven civilians, Damascus"]),
        ("Saudi-led coalition airstrikes killed six men in Saada.", ["air_strike, Saudi-led coalition > six men, Sa'dah"]),
        ("Russian warplanes and artillery pounded Grozny.", ["shelling, Russia > -, Grozny"]),
        ("Some 300 Iraqi militiamen crossed into Syria.", ["advance, 300 Iraqi militiamen > -, Syria"]),
        # whom words tell of as thrown out by others
        ("The rebels, driven from their bases in Macomia by Rwandan troops, split up.", ["capture, Rwanda > -, Macomia"]),
        # who is called by two names
        (
            "Soldiers of the Croatian Defense Council, or HVO, attacked a mill in Mostar.",
            ["assault, Croatia > -, Mostar"],
        ),
        # a people that has forces of its own where the war is
        (
            "Serb infantry captured the village of Brezova near Gorazde in Bosnia. Bosnian Serb forces shelled Zepa.",
            ["capture, Army of Republika Srpska > -, Brezova", "shelling, Army of Republika Srpska > -, Zepa"],
        ),
        # "the army" is the state's and not the rebels' whose name ends so
        (
            "The Baloch Liberation Army said it was behind the blast in Quetta. The army said it had killed 33 attackers.",
            ["bombing, Baloch Liberation Army > -, Quetta", "killing, army of Pakistan > 33 attackers, Quetta"],
        ),
        # a name that holds a state's is not the state
        (
            "The Tehreek-i-Taliban Pakistan attacked a mill in Quetta.",
            ["assault, Tehrik-i-Taliban Pakistan > -, Quetta"],
        ),
    ],
)  # fmt: skip
def test_the_sides_of_long_reports(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in world_claims(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the suburb and not the city, the city and not its mosque
        ("Nine people were hurt when rockets fell in the Haifa suburb of Kiryat Yam.", ["shelling, - > Nine people, Qiryat Yam"]),
        ("The Beirut suburb of Zahrun was shelled overnight.", ["shelling, - > -, Zahrun"]),
        ("In Aden, a gunman shot dead a cleric outside the Zayed mosque.", ["killing, gunman > cleric, Aden"]),
        ("Lawmakers condemned the Vance-Owen plan for Bosnia.", ["accusation, Lawmakers > -, -"]),
        # the port on a sea, and the sea
        ("Shells hit Yemen's Red Sea port of Hodeidah.", ["shelling, - > -, Al Hudaydah"]),
        # those who lived in the city
        (
            "Shells hit Fallujah. Most of the city's 300,000 residents had fled.",
            ["shelling, - > -, Al Fallujah", "displacement, 300,000 residents > -, Al Fallujah"],
        ),
        # a land's ministry counts the dead of its land
        (
            "Two weavers were shot dead in Haifa. Lebanon's health ministry said nine people were killed in air strikes.",
            ["killing, - > Two weavers, Haifa", "air_strike, - > nine people, Lebanon"],
        ),
        # so many lived in no one town
        (
            "Aleppo was shelled on Friday. The United Nations said 280,000 people had been uprooted.",
            ["shelling, - > -, Aleppo", "displacement, - > 280,000 people, Syria"],
        ),
        # nor did those who fled leave from where they went
        (
            "Some 900 people fled Macomia, most of them to the town of Namapa, in Nampula province.",
            ["displacement, 900 people > -, Macomia"],
        ),
        # who is accused, and what is said of them
        ("Elders accused Hargeisa of deceit.", ["accusation, Elders > -, -"]),
        ("Officials blamed al-Qaeda, which has hideouts in Abyan.", ["accusation, Officials > Al-Qaeda, -"]),
        # a clause of its own, a strike on a name, a border crossing
        (
            "In Khuzdar, raiders shot and wounded an elder, and a school in Mastung was damaged by a grenade.",
            ["wounding, raiders > an elder, Khuzdar", "grenade, - > -, Mastung"],
        ),
        (
            "A suicide bomber killed nine clerks in Pulwama, and India carried out an air strike on Balazar.",
            ["suicide_bombing, - > nine clerks, Pulwama", "air_strike, India > -, Balazar"],
        ),
        ("At the Zedkaz border crossing in Chechnya, Russian soldiers closed the road.", ["route_cut, Russia > -, Zedkaz"]),
        # fighting that spread went on where it was
        (
            "Croatian troops shelled Mostar. Fighting spread to nearby Jablanica. Gunmen attacked a mill.",
            ["shelling, Croatia > -, Mostar", "clash, - > -, Jablanica", "assault, Gunmen > -, Mostar"],
        ),
        # since when, and where the first was done
        (
            "More than 5,000 people have been killed since May 2017, when nine men attacked a police post in Pemba.",
            ["killing, - > 5,000 people, Mozambique", "assault, nine men > police post of Mozambique, Pemba"],
        ),
    ],
)  # fmt: skip
def test_the_places_of_long_reports(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in world_claims(text)] == claims


def test_a_deed_of_years_before_was_not_done_at_the_town_of_today() -> None:
    first, second = world_claims(
        "Russian troops captured Bilohorivka on Monday.\n\nRussia, which launched its invasion in February 2022, is far away."
    )
    assert (told(first), told(second)) == ("capture, Russia > -, Bilohorivka", "offensive, Russia > -, Ukraine")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # nobody counts the days
        ("Rebels entered Harim on Monday, days after they had taken Orra.", ["2024-05-13", "2024-05-15 fallback"]),
        # a treaty's year, what others have kept, what is still to come, what did not hinder it
        ("Veland suspended the Harim Treaty of 1960 and closed the border post.", ["2024-05-15 fallback"]),
        ("Veland and Morland agreed on a truce to take effect at noon Friday.", ["2024-05-15 fallback"]),
        ("Rebels shelled Harim, despite a resolution last week.", ["2024-05-15 fallback"]),
    ],
)
def test_the_days_of_long_reports(text: str, days: list[str]) -> None:
    found = (claim.when for claim in claims_of(WAR + text)[1:])
    shown = [f"{when.edtf} fallback" if when.resolution == "fallback" else when.edtf for when in found]
    assert shown[: len(days)] == days


@pytest.mark.parametrize(
    "text",
    [
        "The envoy wound up a visit to Harim.",
        "Clearing a town is one thing, holding it is another.",
        "The brigade fought alongside the disbanded Harim Front.",
        "The attack is the latest in a wave that began in March.",
        "Veland accused Morland of arming the brigade; Morland denies it.",
    ],
)  # fmt: skip
def test_what_long_reports_tell_of_and_was_not_done(text: str) -> None:
    made = [told_in_veland(claim) for claim in claims_of(WAR + text)[1:]]
    assert [claim for claim in made if not claim.startswith(("accusation", "clash"))] == []


def test_support_for_a_strike_is_no_strike() -> None:
    (claim,) = (each for each in claims_of(WAR + "The envoy won no support for air strikes.") if each.action == "air_strike")
    assert claim.modality == "hypothetical"


def test_what_is_asked_ends_where_something_else_goes_on() -> None:
    claims = claims_of(WAR + "The River Guard told villagers to leave, as the Falcon Brigade fired 180 rockets at Orra.")
    (fired,) = (claim for claim in claims if claim.action == "shelling")
    assert (told_in_veland(fired), fired.modality) == ("shelling happened, Falcon Brigade > -, Orra", "happened")


def test_a_man_without_a_name_may_go_on_speaking() -> None:
    text = 'Veland denied it. "They came," said a fisherman who escaped. He said that two clerks were beheaded in Harim.'
    (claim,) = (each for each in claims_of(WAR + text) if each.action == "execution")
    assert claim.speaker.name.startswith("fisherman")


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Morland sent a fourth division into Veland.", ["deployment happened, Morland > -, Veland"]),
        ("Veland's air defences downed 57 drones over Orra.", ["weapons_seized happened, Veland > -, Orra"]),
        (
            "The Falcon Brigade said it had withdrawn for tactical reasons.",
            ["withdraw happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"],
        ),
        ("Veland and Morland handed back 75 prisoners of war.", ["release happened, Veland + Morland > -"]),
    ],
)  # fmt: skip
def test_deeds_that_long_reports_tell_in_other_words(text: str, claims: list[str]) -> None:
    assert [told_in_veland(claim) for claim in claims_of(WAR + text)[1:]] == claims


def test_since_when_others_stand_somewhere_dates_no_talks() -> None:
    (claim,) = world_claims(
        "President Nyusi met Paul Kagame in Kigali to discuss the troops that Rwanda has kept in Palma since July 2021."
    )
    assert (told(claim), claim.when.resolution) == ("negotiation, Nyusi > Paul Kagame, Kigali", "fallback")


def test_the_day_before_is_that_of_the_report_where_no_day_is_told_beside_it() -> None:
    text = "Rebels shelled Harim on Friday.\n\nThe brigade said it had burned six trucks near Orra the day before."
    assert [claim.when.edtf for claim in claims_of(text)] == ["2024-05-10", "2024-05-14"]


def test_half_of_a_town_is_a_part_of_it() -> None:
    (claim,) = claims_of("The Falcon Brigade captured about half of the border town of Harim.")
    assert claim.place is not None
    assert claim.place.extent == "part"


def test_a_gunman_who_shot_a_cleric_is_not_counted_with_him() -> None:
    claims = claims_of(WAR + "A gunman on a motorcycle shot dead a cleric in Orra.")
    assert [claim.dead.best for claim in claims if claim.dead] == [1]


def test_a_ships_flag_and_a_buss_goal_are_no_places_of_what_befell_them() -> None:
    text = "The Morland-flagged freighter was attacked near Harim.\n\nGunmen attacked the Harim-bound bus in Orra on Monday."
    assert [claim.place.name for claim in claims_of(text) if claim.place] == ["Harim", "Orra"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The agency reported two strikes by Morland jets on Orra.", "air_strike happened, Morland > -, Orra, asserts by agency"),
        ("There were three raids by Morland warplanes on Orra.", "air_strike happened, Morland > -, Orra"),
        ("A ferry was hit by an unknown projectile near Orra.", "shelling happened, - > -, Orra"),
    ],
)
def test_strikes_told_by_what_flew(text: str, claim: str) -> None:
    assert [told_in_veland(each) for each in claims_of(WAR + text)[1:]] == [claim]


def test_a_ship_called_after_a_town_is_not_there() -> None:
    (claim,) = claims_of("On Sunday, a missile hit the Morland-flagged cargo ship Harim off Orra.")
    assert claim.place is not None
    assert claim.place.name == "Orra"


def test_people_elsewhere_for_whom_a_deed_is_done_are_not_where_it_was_done() -> None:
    text = "Rebels shelled Harim on Monday.\n\nThey attacked a convoy on Tuesday in solidarity with prisoners in Orra."
    assert [claim.place.name for claim in claims_of(text) if claim.place] == ["Harim", "Harim"]


def test_who_acts_in_a_place_and_speaks_only_then_acted_there() -> None:
    text = "Rebels shelled Orra on Monday.\n\nMiners in Harim took to the streets on Tuesday, demanding a truce."
    assert [claim.place.name for claim in claims_of(text) if claim.place][:2] == ["Orra", "Harim"]


def test_a_warship_called_after_a_town_went_down_elsewhere() -> None:
    text = "On Sunday the cruiser Harim struck mines off Orra."
    assert [claim.place.name for claim in claims_of(text) if claim.place] == ["Orra"]


def test_harm_before_a_part_with_a_month_of_its_own_is_a_deed_of_its_own() -> None:
    first, second = claims_of("In February rebels sank a ferry off Orra, and in March a missile killed three sailors near Harim.")
    assert [first.action, second.action] == ["destruction", "killing"]
    assert [first.when.edtf, second.when.edtf] == ["2024-02", "2024-03"]


def test_a_state_that_sinks_ships_did_it() -> None:
    claim = claims_of(WAR + "Morland sank two patrol boats near Orra on Monday.")[1]
    assert told_in_veland(claim) == "destruction happened, Morland > two patrol boats, Orra"
