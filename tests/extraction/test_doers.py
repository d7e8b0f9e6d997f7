"""Who did it, told by the words around a deed: beside whom, in whose control, by whose claim, whose forces."""

from datetime import date

import pytest

from tests.extraction.veland import claims_of
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rendering import as_json
from tracker.extraction.rules.en.parties import ANNOUNCED, BESIDE_WHOM, CLAIMANT, CLAIMS_TO_HAVE, HOLDER, KNOWN_AS, OWN_FORCES
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Action, Kind

HARIM = Gazetteer(
    (PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5),),
    (
        ActorEntry("falcons", "Falcon Brigade", is_state=False, category="REB"),
        ActorEntry("guard", "River Guard", is_state=True, category="MIL"),
    ),
)

CAPITALS = Gazetteer(
    (PlaceEntry("harim", "Harim", Kind.TOWN, 36.2, 36.5),),
    (ActorEntry("republic", "Coastal Arid Republic", aliases=("CAR",), is_state=True, category="GOV"),),
)


def doers_of(text: str) -> list[list[str]]:
    reading = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), HARIM)
    return [[party.name for party in claim.initiators] for claim in reading.claims]


@pytest.mark.parametrize(
    "rule", [ANNOUNCED, BESIDE_WHOM, KNOWN_AS, OWN_FORCES, HOLDER, CLAIMANT, CLAIMS_TO_HAVE], ids=lambda rule: rule.name
)
def test_each_rule_finds_the_doer_of_its_example(rule: Rule[str]) -> None:
    assert any(rule.reading in doers for doers in doers_of(rule.example))


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("The Falcon Brigade, with the support of the River Guard, seized Harim.", [["Falcon Brigade", "River Guard"]]),
        ("The Falcon Brigade said its fighters had seized Harim.", [["Falcon Brigade"]]),
        ("According to the Falcon Brigade, its forces recaptured Harim.", [["Falcon Brigade"]]),
        ("Harim is now under the River Guard's control.", [["River Guard"]]),
        ("The River Guard rejected Falcon Brigade claims of taking Harim.", [["Falcon Brigade"]]),
        ("The River Guard, backed by the army, engaged in firefights with the Falcon Brigade.", [["River Guard"]]),
        ("The River Guard, together with the army, captured Harim.", [["River Guard", "army"]]),
        (
            "The Falcon Brigade said its men had expelled the terrorists from Harim. The terrorists had shelled Harim.",
            [["Falcon Brigade"], ["terrorists"]],
        ),
        ("State television announced the fall of Harim to the River Guard.", [["River Guard"]]),
        (
            "Soldiers raided a house in Harim on Monday. The Falcon Brigade claimed the attack.",
            [["Soldiers"], ["Falcon Brigade"]],
        ),
        ("The River Guard was engaged in fierce clashes with the Falcon Brigade near Harim.", [["River Guard"]]),
        ("Paramilitaries shelled Harim on Friday.", [["Paramilitaries"]]),
        ("The River Guard shelled civilians in Harim.", [["River Guard"]]),
        ("Gunmen attacked Harim before being repelled by the River Guard.", [["Gunmen"], ["River Guard"]]),
        ("Harim, which the River Guard captured in May, was shelled.", [["River Guard"], []]),
        ("An official said gunmen had managed to seize Harim.", [["gunmen"]]),
        # whose "its" and "his" cannot be whoever speaks
        ("The Falcon Brigade left Orra. Residents said its artillery shelled Harim.", [["Falcon Brigade"], ["Falcon Brigade"]]),
        ("The River Guard left Orra, and on May 3 it captured Harim.", [["River Guard"]]),
        ("The River Guard left Orra. Nine days later it captured Harim.", [["River Guard"]]),
    ],
)
def test_who_did_it(text: str, doers: list[list[str]]) -> None:
    assert doers_of(text) == doers


@pytest.mark.parametrize(
    "fought",
    ["engaged in heavy firefights", "was engaged in a gun battle", "has been locked in fierce clashes", "engaged in combat"],
)
def test_whoever_engages_in_a_fight_has_an_opponent(fought: str) -> None:
    (claim,) = read(RawDocument(body=f"The River Guard {fought} with the Falcon Brigade.", format="clean"), HARIM).claims
    assert [[party.name for party in side] for side in (claim.initiators, claim.targets)] == [["River Guard"], ["Falcon Brigade"]]


def test_whom_a_fight_engages_is_the_opponent() -> None:
    text = "The River Guard engaged the Falcon Brigade in a firefight near Harim."
    (claim,) = read(RawDocument(body=text, format="clean"), HARIM).claims
    assert [party.actor for party in claim.targets] == ["falcons"]


def test_a_suicide_bomber_who_struck_is_one_deed() -> None:
    claims = read(RawDocument(body="A suicide bomber struck in Harim.", format="clean"), HARIM).claims
    assert [(str(claim.action), claim.targets) for claim in claims] == [("suicide_bombing", ())]


def test_the_words_of_the_article_stand_beside_the_name_of_the_gazetteer() -> None:
    reading = read(RawDocument(body="Fighters of the Falcon Brigade took Harim. They shelled the mill.", format="clean"), HARIM)
    first, second = as_json(reading)["claims"]
    party = {"name": "Falcon Brigade", "actor": "falcons", "side": ""}
    assert first["initiators"] == [party | {"text": "Fighters of the Falcon Brigade"}]
    assert second["initiators"] == [party | {"text": "Falcon Brigade"}]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        # who holds the captives or lets them go took them, unless it is the police that free them
        ("The Falcon Brigade released three nurses who were kidnapped in Harim in May.", "Falcon Brigade"),
        ("The Falcon Brigade is holding two nurses who were kidnapped in Harim in May.", "Falcon Brigade"),
        ("The River Guard freed three nurses who were kidnapped in Harim in May.", ""),
        # what stands in commas behind a deed tells who did it
        (
            "The mayor deplored the murder of the nurse, carried out on Monday by Falcon Brigade men in Harim.",
            "Falcon Brigade men",
        ),
        ("Falcon Brigade men accused of planting a bomb in Harim were arrested.", "Falcon Brigade men"),
        ("The Falcon Brigade has renewed its attacks on Harim.", "Falcon Brigade"),
        ("Soldiers are responsible for the murder of a judge in Harim, the bishop said.", "Soldiers of Veland"),
    ],
)
def test_who_took_whom_and_who_is_charged(text: str, doer: str) -> None:
    taken = [
        claim for claim in claims_of(text) if claim.action in (Action.ABDUCTION, Action.KILLING, Action.BOMBING, Action.ASSAULT)
    ]
    assert doer in {" + ".join(party.name for party in claim.initiators) for claim in taken}


def test_a_car_in_capitals_is_no_republic():
    claims = read(
        RawDocument(body="A CAR BOMB EXPLODED IN HARIM.", format="clean", published_on=date(2024, 5, 15)), CAPITALS
    ).claims
    assert [claim.initiators for claim in claims] == [()]


def test_a_car_that_explodes_in_capitals_is_no_republic() -> None:
    text = "GUNMEN SHOT AT THEIR CAR IN HARIM."
    claims = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), CAPITALS).claims
    assert [(claim.targets, [party.actor for party in claim.initiators]) for claim in claims] == [((), [""])]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        # the one armed group that an article names, however far off
        (
            "Masked men attacked a post in Harim on Monday. The mayor fled. Shops were shut. The market was empty. Trade ceased. "
            "The rebels burned a bank in Harim on Tuesday. The governor said the Falcon Brigade would be punished.",
            [["Masked men"], ["Falcon Brigade"]],
        ),
        # "it" behind the day that opens a sentence
        (
            "The Falcon Brigade is the last armed group of the hills. On Saturday it blew up a bridge in Harim.",
            [["Falcon Brigade"]],
        ),
        # of nobody who is named, they are nobody's
        ("Masked men attacked a post in Harim on Monday. The rebels burned a bank in Harim.", [["Masked men"], ["rebels"]]),
    ],
)
def test_the_rebels_are_the_one_group_that_is_named(text: str, doers: list[list[str]]) -> None:
    assert [names for names in doers_of(text) if names] == doers


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        # bare names that no list knows, behind the deed
        ("Soldiers and gunmen fought for days. Harim was captured by Ti Bwa on Monday.", [["Soldiers", "gunmen"], ["Ti Bwa"]]),
        (
            "Gunmen burned a bank in Harim. The town is under the control of Ti Bwa and the Black Axe.",
            [["Gunmen"], ["Ti Bwa", "Black Axe"]],
        ),
        ("Gunmen burned a bank. Harim was captured on Monday, the mayor said in a book by Hector Sol.", [["Gunmen"], []]),
        # an aside in brackets parts nobody from the deeds behind it
        ("The Zedan gang (Gran Grif) attacked Harim, killing nine people and burning houses.", [["Zedan gang"], ["Zedan gang"]]),
        # whoever did something in another clause did not do the deed
        ("At least 19 people were killed in Harim, among them a family whose house was hit by a shell.", [[]]),
        ("The fighting in Harim is the heaviest since April, when a truce brokered by church elders collapsed.", [[], []]),
    ],
)
def test_who_is_named_behind_the_deed_and_who_belongs_to_another(text: str, doers: list[list[str]]) -> None:
    assert doers_of(text) == doers


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("More than 150 people were killed in bombings and shootings targeting pilgrims in Harim.", [[]]),
        ("The Falcon Brigade launched raids targeting soldiers in Harim.", [["Falcon Brigade"]]),
    ],
)
def test_who_was_killed_in_blows_did_not_strike_them(text: str, doers: list[list[str]]) -> None:
    assert doers_of(text)[:1] == doers
