"""On whose word a claim is: who is behind an office, an outlet or a founder, and what is denied, confirmed or untrue."""

import pytest

from tests.extraction.veland import claims_of, told


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # somebody is called by name and not by office, whoever the office is of
        (
            "A Falcon spokesman, Omar Lind, said rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by Omar Lind"],
        ),
        # whom the press cites or quotes, and who is quoted by it
        (
            "State radio, citing the River Guard, reported that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by River Guard"],
        ),
        (
            "Rebels captured Harim, the Orra Post reported on Friday, quoting two residents.",
            ["capture happened, Rebels > -, Harim, asserts by two residents"],
        ),
        (
            "A baker, interviewed by the Orra Post, said that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by baker"],
        ),
        # a state that cites others, and a paper that cites no voice, speak for themselves
        (
            "Morland, citing the River Guard, said that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by Morland"],
        ),
        (
            "The Orra Post, citing safety reasons, said that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by Orra Post"],
        ),
        # what something was said in, who only read it first, and who was heard
        (
            "The Falcon Brigade sent a letter to Morland saying the River Guard had shelled Harim.",
            ["shelling happened, River Guard > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "In a statement naming the pilot, the Falcon Brigade said more, adding that the River Guard had shelled Harim.",
            ["shelling happened, River Guard > -, Harim, asserts by Falcon Brigade"],
        ),
        (
            "A baker could be heard shouting that the River Guard had shelled Harim.",
            ["shelling happened, River Guard > -, Harim, asserts by baker"],
        ),
        (
            "A River Guard report seen by Morland says rebels captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by River Guard"],
        ),
        (
            "Morland charged on Monday that rebels had shelled Harim.",
            ["shelling happened, rebels > -, Harim, asserts by Morland"],
        ),
        # what hangs on a denial is the outlet's, and a state denies for those who are its own
        (
            "Morland denied backing the Falcon Brigade, which took Harim on Monday.",
            ["capture happened, Falcon Brigade > -, Harim"],
        ),
        ("Veland denied any withdrawal from Harim.", ["withdraw happened, - > -, Harim, denies by Veland"]),
        # whose weapons "its missiles" and whose deed "government shelling" is, and a name before a colon
        ("Morland said its missiles had hit Harim.", ["shelling happened, Morland > -, Harim, asserts by Morland"]),
        (
            "Rebels said government shelling had killed a baker in Harim.",
            ["shelling happened, government of Veland > baker, Harim, asserts by Rebels"],
        ),
        (
            "Falcon Brigade: soldiers captured Harim.",
            ["capture happened, soldiers of Veland > -, Harim, asserts by Falcon Brigade"],
        ),
        # whom an agency is told it by, whoever is no "it", and a government of no state
        (
            "Rebels captured Harim, two officials told the Orra Post on condition of anonymity.",
            ["capture happened, Rebels > -, Harim, asserts by two officials"],
        ),
        (
            "The Falcon Brigade kidnapped seven nurses in Harim, it said in a statement.",
            ["abduction happened, Falcon Brigade > seven nurses, Harim, asserts by Falcon Brigade"],
        ),
        (
            "Veland's shadow government said rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by Veland's shadow government"],
        ),
        # two voices in one sentence tell two deeds, and a body is no "he"
        (
            "River Guard troops shot a baker in Harim, Morland said; the mayor said he had thrown a grenade.",
            [
                "killing happened, River Guard > baker, Harim, asserts by Morland",
                "grenade happened, - > -, Harim, asserts by mayor",
            ],
        ),
        # "we" in a quotation, a word that neither affirms nor denies, and whom somebody is only close to
        (
            '"We shelled Harim," a Kurdish commander said.',
            ["shelling happened, Kurdish commander > -, Harim, asserts by Kurdish commander"],
        ),
        ("Rebels took Harim, which Morland neither confirmed nor denied.", ["capture happened, Rebels > -, Harim"]),
        (
            "Sources close to the River Guard accused rebels of shelling Harim.",
            [
                "accusation happened, Sources > rebels, Harim",
                "shelling happened, rebels > -, Harim, asserts by Sources close to the River Guard",
            ],
        ),
        # who founded a panel does not speak
        (
            "A panel set up by Morland found that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by A panel"],
        ),
        # what a speaker did meanwhile, or is, belongs to him
        (
            "An officer who escaped to Orra told reporters that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by officer"],
        ),
        (
            "The Wodan, a coalition of militias, said rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by Wodan"],
        ),
        (
            "According to the Falcon Brigade, a rebel group, 12 soldiers died in Harim.",
            ["casualties happened, - > 12 soldiers of Veland, Harim, asserts by Falcon Brigade"],
        ),
        # a nation's deed is not the speaker's
        (
            "Local officials said Morlandic shelling had killed nine people in Harim.",
            ["shelling happened, Morland > nine people, Harim, asserts by Local officials"],
        ),
    ],
)
def test_whose_word_it_is(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


TOLD = "The Falcon Brigade said it had captured Harim on Monday. "
CAPTURE = "capture happened, Falcon Brigade > -, Harim, asserts by Falcon Brigade"
DENIED = "capture happened, Falcon Brigade > -, Harim, denies by River Guard"


@pytest.mark.parametrize(
    "denied",
    [
        "The River Guard rubbished the claim.",
        "The River Guard brushed the claim aside as it were: it dismissed that as fake.",
        "The River Guard called the claim Morlandic propaganda.",
        'The River Guard described this as "a complete fabrication".',
        "The River Guard said that was untrue.",
        "The River Guard said it had not.",
        "The River Guard told reporters it never had.",
        "There was no truth whatsoever in the claim, the River Guard said.",
        "The River Guard said the footage was staged.",
        "The River Guard denied this outright.",
    ],
)
def test_a_claim_is_denied_in_many_words(denied: str) -> None:
    claims = [told(claim) for claim in claims_of(TOLD + denied)]
    assert [claim for claim in claims if "capture" in claim] == [CAPTURE, DENIED]


@pytest.mark.parametrize(
    "other",
    [
        "The River Guard denied this new charge of theft in Orra.",
        "The River Guard said it had not yet heard of it.",
        "The River Guard called the day a disaster.",
        "The River Guard said the price was wrong.",
        "The River Guard said the road was not safe.",
        "Farmers who had nothing to do with it left the town with the River Guard.",
        "The River Guard had no role in the talks.",
    ],
)
def test_other_words_deny_no_claim(other: str) -> None:
    assert "River Guard" not in {claim.speaker.name for claim in claims_of(TOLD + other) if claim.action == "capture"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Reports that rebels had captured Harim were dismissed by the River Guard as lies.",
            ["capture happened, rebels > -, Harim, denies by River Guard"],
        ),
        (
            "Claims by the Falcon Brigade that Harim had been captured were denied by the River Guard.",
            [
                "capture happened, - > -, Harim, asserts by Falcon Brigade",
                "capture happened, - > -, Harim, denies by River Guard",
            ],
        ),
        (
            "Reports that rebels had captured Harim were later confirmed by Morland.",
            ["capture happened, rebels > -, Harim, confirms by Morland"],
        ),
        # what follows the colon is what the denier says
        (
            "The River Guard denied it: its troops had repelled the rebels at Harim.",
            ["repel happened, River Guard > rebels, Harim, asserts by River Guard"],
        ),
        # whoever is named behind "but" denies nothing
        (
            "Morland denied the shelling of Harim but the head of the council, Omar Lind, said that rebels had captured Orra.",
            ["shelling happened, - > -, Harim, denies by Morland", "capture happened, rebels > -, Orra, asserts by Omar Lind"],
        ),
        (
            '"Not a single farmer was killed in Harim," Morland said.',
            ["killing happened, - > single farmer, Harim, denies by Morland"],
        ),
    ],
)
def test_what_is_denied_or_confirmed(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # an account is given in the next sentence
        (
            "Rebels fled from Orra. The River Guard's account differs. Its troops had captured Harim.",
            ["withdraw happened, Rebels > -, Orra", "capture happened, River Guard > -, Harim, asserts by River Guard"],
        ),
        (
            "Two bakers told another story. Rebels had captured Harim.",
            ["capture happened, Rebels > -, Harim, asserts by Two bakers"],
        ),
        (
            "The River Guard's account of the day was short. Rebels captured Harim, a baker said.",
            ["capture happened, Rebels > -, Harim, asserts by baker"],
        ),
        # each of two who were named together, and both
        (
            "The Falcon Brigade and the River Guard met in Orra. The latter said it had captured Harim.",
            ["capture happened, River Guard > -, Harim, asserts by River Guard"],
        ),
        (
            "The Falcon Brigade and the River Guard met in Orra. The two groups later captured Harim.",
            ["capture happened, Falcon Brigade + River Guard > -, Harim"],
        ),
        # who denies a deed speaks of their own troops
        (
            "Morland rejected allegations that troops had shelled Harim.",
            ["shelling happened, Morland > -, Harim, denies by Morland"],
        ),
        # what another says in passing is not what is denied, nor is it the same deed
        (
            "Morland denied that it had shelled Harim, in which the River Guard said nine farmers had died.",
            [
                "shelling happened, Morland > -, Harim, denies by Morland",
                "casualties happened, - > nine farmers, Harim, asserts by River Guard",
            ],
        ),
        # "they" are whoever the spokesman speaks for
        (
            "The Hill rebels' spokesman, Omar Lind, said they had captured Harim.",
            ["capture happened, Hill rebels > -, Harim, asserts by Omar Lind"],
        ),
    ],
)
def test_whose_account_it_is_and_of_whom(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # an entry of a running report begins with the hour
        ("13:55 Medics say rebels captured Harim.", ["capture happened, rebels > -, Harim, asserts by Medics"]),
        ("13:10 State TV: rebels captured Harim", ["capture happened, rebels > -, Harim, asserts by State TV"]),
        # a second verb is still said, though another cue begins like it
        (
            "Residents said rebels had captured Harim and shot nine men there.",
            [
                "capture happened, rebels > -, Harim, asserts by Residents",
                "killing happened, rebels > nine men, Harim, asserts by Residents",
            ],
        ),
        (
            "Rebels had captured Harim, residents said, and nine men were shot there.",
            [
                "capture happened, Rebels > -, Harim, asserts by residents",
                "killing happened, Rebels > nine men, Harim, asserts by residents",
            ],
        ),
        # "they say" of those who spoke before, and not of those they tell of
        (
            "Refugees from Orra tell another story. Rebels had captured Harim, they say.",
            ["capture happened, Rebels > -, Harim, asserts by Refugees"],
        ),
        (
            "The Joint Force of Mill Movements, which fights beside the River Guard, said it had captured Harim.",
            ["capture happened, Joint Force of Mill Movements > -, Harim, asserts by Joint Force of Mill Movements"],
        ),
        # where a body sits is not who speaks
        (
            "A tribunal in Morland found that rebels had captured Harim.",
            ["capture happened, rebels > -, Harim, asserts by tribunal"],
        ),
        # one owns up to what another denies
        (
            "The Falcon Brigade denied that it had shot a baker in Harim. The Mill Brigade said it was responsible.",
            [
                "killing happened, Falcon Brigade > baker, Harim, denies by Falcon Brigade",
                "killing happened, Mill Brigade > baker, Harim, asserts by Mill Brigade",
            ],
        ),
    ],
)
def test_who_speaks_here(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # a clause that hangs on what is told bears it out, or owns it
        (
            "Rebels captured Harim, a report that the River Guard confirmed.",
            ["capture happened, Rebels > -, Harim", "capture happened, Rebels > -, Harim, confirms by River Guard"],
        ),
        (
            "Rebels captured Harim, a loss that the River Guard has admitted.",
            ["capture happened, Rebels > -, Harim", "capture happened, Rebels > -, Harim, concedes by River Guard"],
        ),
        ("Rebels captured Harim, which residents confirmed by telephone.", 2),
        ("Rebels captured Harim, which the mayor admitted that he had left.", 1),
        # somebody else says that a party had no part in it
        (
            "Armed men shot a baker in Harim. Omar Lind said that the Falcon Brigade had played no role in the killing.",
            "killing happened, Falcon Brigade > baker, Harim, denies by Omar Lind",
        ),
        # two who stand against each other are the two sides
        (
            "The Falcon Brigade shelled Harim. The River Guard shelled Orra. The two sides later agreed a truce.",
            "agreement happened, Falcon Brigade + River Guard > -",
        ),
    ],
)
def test_who_bears_out_what_is_told(text: str, claims: object) -> None:
    found = [told(claim) for claim in claims_of(text)]
    if isinstance(claims, int):
        assert len(found) == claims
    elif isinstance(claims, str):
        assert claims in found
    else:
        assert found == claims
