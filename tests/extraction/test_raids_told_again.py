"""A raid on a village that no gazetteer has, told again by each side: where, when, by whom, and what is denied."""

import pytest

from tests.extraction.test_several_deeds import deeds_of
from tests.extraction.veland import claims_of, told
from tracker.desk import lookup
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read

RAID = "Gunmen stormed an outpost at Umbar, in the Tolo district of Veland, on Monday and killed nine soldiers.\n\n"


@pytest.mark.parametrize(
    "again",
    [
        "The Falcon Brigade said in a statement that it had seized the base.",
        "The River Guard denied that the post had fallen.",
        "The River Guard said it had destroyed the outpost.",
    ],
)
def test_the_base_is_that_of_the_village_and_of_its_day(again: str) -> None:
    claim = claims_of(RAID + again)[-1]
    assert (claim.place and claim.place.name, claim.when.edtf) == ("Umbar", "2024-05-13")


def test_a_province_that_no_gazetteer_has_is_no_town() -> None:
    (*_, claim) = claims_of(
        "Gunmen stormed a post at Umbar, in Tolo province, on Monday. The Falcon Brigade said it had taken the base."
    )
    assert told(claim) == "capture happened, Falcon Brigade > -, Umbar, asserts by Falcon Brigade"


def test_who_is_only_named_to_say_whose_affiliate_another_is_does_nothing() -> None:
    text = "The al Qaeda affiliate JNIM said it had attacked Djibo. Islamic State's branch in Nigeria, ISWAP, attacked Dikwa."
    found = read(RawDocument(body=text, format="clean"), lookup.shipped()).claims
    assert [[party.actor for party in claim.initiators] for claim in found] == [
        ["jama-at-nasr-al-islam-wal-muslimin"],
        ["islamic-state-west-africa-province"],
    ]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Soldiers sent from Harim repelled the attackers.", ["repel: Soldiers > the attackers"]),
        ("Men sent by the junta burned the mill.", ["arson: Men > the mill"]),
        ("Reinforcements rushed from Harim had beaten off the attackers.", ["repel: Reinforcements > the attackers"]),
        ("The army sent troops to Harim and shelled Orra.", ["deployment: The army > Harim", "shelling: The army > Orra"]),
        ("Rebels have kept Harim under blockade since May.", ["siege: Rebels > -"]),
        ("The rebels control over half of the city.", ["hold: The rebels > the city"]),
        ("The army maintains absolute control over Harim.", ["hold: The army > Harim"]),
        ("The army's control over Harim is slipping.", []),
        ("Peacekeepers eventually drove the attackers out.", ["repel: Peacekeepers > -"]),
        ("Machine-gunners threw back a brigade at Harim.", ["repel: Machine-gunners > brigade"]),
    ],
)
def test_who_did_it(text: str, deeds: list[str]) -> None:
    assert deeds_of(text) == deeds


@pytest.mark.parametrize(
    ("name", "country"), [("Northern Rhodesia", "ZM"), ("Tanganyika", "TZ"), ("Siam", "TH"), ("Upper Volta", "BF")]
)
def test_lands_answer_to_the_names_that_they_had(name: str, country: str) -> None:
    assert [place.country for place in lookup.shipped().places_named(name)] == [country]


def test_a_few_words_in_quotation_marks_part_no_place_from_its_deed() -> None:
    (claim,) = claims_of('Across the border in Veland, the River Guard destroyed a "nest of terror" near Orra on Monday.')
    assert told(claim) == "destruction happened, River Guard > -, Orra"


@pytest.mark.parametrize(
    "words", ["called Morland's account a lie", 'has called Morland\'s account of the attack "an absolute lie"']
)
def test_an_account_that_is_called_a_lie_is_denied_and_not_told(words: str) -> None:
    first, *rest = claims_of(f"Shells hit Harim on Monday, Morland said. Veland {words}.")
    assert told(first) == "shelling happened, - > -, Harim, asserts by Morland"
    assert [told(claim) for claim in rest] == ["shelling happened, - > -, Harim, denies by Veland"]


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        ("Omar Lind said that shells had hit Harim. He accused Morland of shelling Orra.", ["Omar Lind"]),
        ("Omar Lind said that shells had hit Harim. He called on Morland to end its attacks.", ["Omar Lind"]),
        ("Omar Lind denied the shelling of Harim. He threatened to shell Orra.", ["Omar Lind"]),
    ],
)
def test_he_who_spoke_accuses_demands_and_threatens(text: str, doers: list[str]) -> None:
    spoken = next(claim for claim in claims_of(text) if claim.action in ("accusation", "demand", "threat"))
    assert [party.name for party in spoken.initiators] == doers


def test_what_is_expected_is_planned() -> None:
    (claim,) = claims_of("Fighters of the Falcon Brigade are expected to attack Harim on Thursday.")
    assert claim.modality == "planned"


def test_those_who_were_waylaid() -> None:
    (claim,) = claims_of("A mob waylaid five buses of travellers in Harim on Monday and killed 27 of them.")
    assert told(claim) == "assault happened, A mob > 27 of them, Harim"


def test_what_is_done_nearby_is_near_the_place_and_not_in_it() -> None:
    *_, claim = claims_of(
        "A convoy was shelled in Harim on Monday. Morland said it had burned as rebels launched an attack nearby."
    )
    assert (claim.place.name if claim.place else "", str(claim.place.extent) if claim.place else "") == ("Harim", "near")
