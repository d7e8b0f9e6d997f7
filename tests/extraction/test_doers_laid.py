"""To whom a deed is laid: held responsible, said to have done it, named by its kind alone; and who is no doer of it."""

from datetime import date

import pytest

from tests.extraction.veland import claims_of, told
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en.answers import DID_IT
from tracker.vocabulary import Kind


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # who is held responsible, is to blame, is blamed beside another, or for what is told before
        (
            "The Falcon Brigade is being held responsible for the bombing in Harim.",
            ["bombing happened, Falcon Brigade > -, Harim"],
        ),
        (
            "Death squads are almost certainly to blame for the murder of six priests in Harim.",
            ["accusation hypothetical, Death squads > -, Harim", "killing happened, Death squads > six priests, Harim"],
        ),
        (
            "Veland has attributed the murder of a judge in Harim to the Falcon Brigade.",
            ["killing happened, Falcon Brigade > judge, Harim, asserts by Veland"],
        ),
        ("The police suspect the Falcon Brigade of the bombing in Harim.", ["bombing happened, Falcon Brigade > -, Harim"]),
        (
            "The Falcon Brigade blamed Veland and the River Guard for the murder of a judge in Harim.",
            [
                "accusation happened, Falcon Brigade > Veland + River Guard, Harim",
                "killing happened, Veland + River Guard > judge, Harim, asserts by Falcon Brigade",
            ],
        ),
        (
            "The River Guard shelled Orra over the murder of a judge in Harim, for which it blamed the Falcon Brigade.",
            [
                "shelling happened, River Guard > -, Orra",
                "killing happened, Falcon Brigade > judge, Harim",
                "accusation happened, River Guard > Falcon Brigade, Harim",
            ],
        ),
        (
            "Nine farmers were killed in Harim; residents said the killers belonged to the Falcon Brigade.",
            ["killing happened, Falcon Brigade > Nine farmers, Harim"],
        ),
        # whom somebody calls so, and a passive behind a relative
        (
            "Nine farmers were killed in Harim by what the River Guard said were Falcon Brigade fighters.",
            ["killing happened, Falcon Brigade > Nine farmers, Harim"],
        ),
        (
            "The raid that has been carried out by gunmen on a school in Harim lasted an hour.",
            ["assault happened, gunmen > -, Harim"],
        ),
        (
            "The raid on a school in Harim, which lasted an hour, was carried out by gunmen.",
            ["assault happened, gunmen > -, Harim"],
        ),
        # not who only failed to stop it, or has a word for it
        (
            "The River Guard failed to stop the massacre of nine farmers in Harim.",
            ["killing happened, - > nine farmers, Harim"],
        ),
        (
            "The River Guard called the murder of a judge in Harim a crime.",
            ["killing happened, - > judge, Harim, asserts by River Guard"],
        ),
        # nor who visits, who asks, who foils it, who owns up to nothing, or an hour
        (
            "A baker was kidnapped in Harim late on Monday, before a visit to Orra by the king of Morland.",
            ["abduction happened, - > baker, Harim"],
        ),
        (
            "The king of Morland asked who had killed the priest in Harim.",
            ["killing happened, - > priest, Harim, asserts by king of Morland"],
        ),
        (
            "The River Guard foiled an armed attempt to kidnap the bishop in Harim.",
            ["repel happened, River Guard > -, Harim", "abduction planned, - > bishop, Harim"],
        ),
        ("No group has owned up to planting the bomb in Harim.", ["bombing happened, - > -, Harim"]),
        ("The murder of a judge in Harim took place between 0200 and 0300.", ["killing happened, - > judge, Harim"]),
        ("The murder by poison of two nurses in Harim alarmed Veland.", ["killing happened, - > two nurses, Harim"]),
        (
            "The killing by masked gunmen of a judge in Harim alarmed Veland.",
            ["killing happened, masked gunmen > judge, Harim"],
        ),
        # where the bomb lay, whom the killers killed, and who shot the killer afterwards
        ("A lorry parked near the embassy of Morland in Harim exploded on Monday.", ["bombing happened, - > -, Harim"]),
        ("The killers of the priests fired 500 shots at a school in Harim.", ["assault happened, - > -, Harim"]),
        (
            "Nine nuns were killed in Harim on Monday. The River Guard later killed the attacker.",
            ["killing happened, - > Nine nuns, Harim", "killing happened, River Guard > attacker, Harim"],
        ),
        # what they wore, how many nobody knows, and the name behind "the group"
        ("Rebels, disguised as policemen, kidnapped a baker in Harim.", ["abduction happened, Rebels > baker, Harim"]),
        (
            "A group of unidentified persons kidnapped a baker in Harim.",
            ["abduction happened, group of unidentified persons > baker, Harim"],
        ),
        (
            "The River Guard said the group, the Falcon Brigade, had captured Harim.",
            ["capture happened, Falcon Brigade > -, Harim, asserts by River Guard"],
        ),
        ("A Velandic drone hit a lorry in Harim on Monday.", ["drone_strike happened, Veland > -, Harim"]),
    ],
)
def test_to_whom_it_is_laid(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "The River Guard said rebels had shelled Harim; residents said the Falcon Brigade did it.",
            [
                "shelling happened, rebels > -, Harim, asserts by River Guard",
                "shelling happened, Falcon Brigade > -, Harim, asserts by residents",
            ],
        ),
        (
            "Shells hit Harim on Monday. Residents said the River Guard was responsible.",
            ["shelling happened, - > -, Harim", "shelling happened, River Guard > -, Harim, asserts by Residents"],
        ),
        # not who is asked for, nor what somebody would do
        ("Rebels shelled Harim on Monday. The mayor asked who did it.", ["shelling happened, Rebels > -, Harim"]),
        (
            "Rebels shelled Harim on Monday. The mayor said he would do what the River Guard did.",
            ["shelling happened, Rebels > -, Harim"],
        ),
    ],
)
def test_another_voice_on_who_did_it(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_the_words_of_another_voice_find_their_doer() -> None:
    claims = claims_of(DID_IT.example)
    assert [party.name for claim in claims if DID_IT.name in claim.rules for party in claim.initiators] == [DID_IT.reading]


TWO_STATES = Gazetteer(
    (PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5, country="VL"),),
    (
        ActorEntry("veland", "Veland", demonyms=("Velandic",), is_state=True, category="GOV", country="VL"),
        ActorEntry("morland", "Morland", demonyms=("Morlandic",), is_state=True, category="GOV", country="ML"),
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB", country="VL"),
        ActorEntry("owls", "Owl Front", is_state=False, category="REB", country="ML"),
    ),
)


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The Falcon Brigade fights Veland in Velandic Harim. Guerrillas shot a judge on Monday.", ["Falcon Brigade"]),
        ("The Falcon Brigade fights Veland in Velandic Harim. Urban guerrillas shot a judge on Monday.", ["Falcon Brigade"]),
        ("The Falcon Brigade and the Owl Front met. Velandic guerrillas shot a judge on Monday.", ["Falcon Brigade"]),
        # not where two are named, where they are another land's, or where anything else sets them apart
        ("The Falcon Brigade and the Owl Front met in Velandic Harim. Guerrillas shot a judge on Monday.", ["Guerrillas"]),
        ("The Falcon Brigade fights Veland in Velandic Harim. Morlandic guerrillas shot a judge.", ["Morlandic guerrillas"]),
        ("The Falcon Brigade fights Veland in Velandic Harim. Alleged guerrillas shot a judge.", ["Alleged guerrillas"]),
    ],
)
def test_guerrillas_are_of_the_one_group_named(text: str, doers: list[str]) -> None:
    claims = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), TWO_STATES).claims
    assert [party.name for claim in claims if claim.action == "killing" for party in claim.initiators] == doers
