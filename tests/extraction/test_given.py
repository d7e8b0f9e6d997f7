"""What a sentence takes for granted has happened, whatever else it denies, asks or plans; and whose murder it was."""

from datetime import date

import pytest

from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.extraction.mentions import ClaimDraft, RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en import given
from tracker.extraction.rules.rule import Rule
from tracker.vocabulary import Action, Kind

TOWNS = Gazetteer(
    (PlaceEntry("gao", "Gao", Kind.TOWN, 16.3, 0.0), PlaceEntry("bria", "Bria", Kind.TOWN, 6.5, 22.0)),
    (ActorEntry("falcons", "Falcon Brigade", "rebels", is_state=False, category="REB"),),
    (SideEntry("rebels", "Rebels"),),
)
RULES = (given.CONDEMNED, given.PART, given.DONE_BY, given.DONE, given.TOLD_BESIDE)
VIOLENT = frozenset({Action.KILLING, Action.ASSAULT, Action.BOMBING, Action.ABDUCTION})


def violence_in(text: str) -> list[ClaimDraft]:
    found = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), TOWNS)
    return [claim for claim in found.claims if claim.action in VIOLENT]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_takes_its_own_example_for_granted(rule: Rule[str]) -> None:
    claim = violence_in(rule.example)[0]
    assert f"{claim.action} {claim.modality} {claim.stance}".startswith(rule.reading.split()[0])
    assert rule.reading.split()[1] in (str(claim.modality), str(claim.stance))
    assert str(claim.modality) == "happened"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # to reject a murder is to condemn it; to reject the claim of one is to deny it
        ("The bishops rejected the murder of the judge in Gao.", "killing happened asserts 1"),
        ("The army denied the murder of the judge in Gao.", "killing happened denies 0"),
        ("The army denied that it had murdered the judge in Gao.", "killing happened denies 0"),
        # whoever denies a part in it does not deny that it was done
        ("The Falcon Brigade denied any involvement in the murder of the judge in Gao.", "killing happened denies 1"),
        # what is asked is who did it
        ("It is not known whether the attack on the school in Gao was carried out by soldiers.", "assault happened asserts 1"),
        ("The Falcon Brigade could have carried out the attack on the school in Gao.", "assault happened asserts 1"),
        ("The Falcon Brigade could carry out an attack on the school in Gao.", "assault hypothetical asserts 0"),
        ("The Falcon Brigade threatened to carry out the attack on the school in Gao.", "assault planned asserts 0"),
        ("Lawyers spoke in the case of the murder of the judge in Gao.", "killing happened asserts 1"),
        # what is decided or asked for comes after what was done
        ("The rector decided to close the school after two bombs exploded in Gao.", "bombing happened asserts 1"),
        ("The bishop asked the army to find the men who murdered a judge in Gao.", "killing happened asserts 1"),
    ],
)
def test_what_is_taken_for_granted_has_happened(text: str, told: str) -> None:
    claim = violence_in(text)[0]
    assert f"{claim.action} {claim.modality} {claim.stance} {claim.incident}" == told


@pytest.mark.parametrize(
    ("text", "initiators", "targets"),
    [
        ("Gao mourned after the mayor's murder.", [], ["mayor"]),
        ("THE SIX PRIESTS' MURDER SHOCKED GAO.", [], ["SIX PRIESTS"]),
        ("The mayor's kidnapping by gunmen shocked Gao.", ["gunmen"], ["mayor"]),
        ("The gunmen's murders shocked Gao.", ["gunmen"], []),
        ("The gunmen's kidnapping of a nurse shocked Gao.", ["gunmen"], ["nurse"]),
    ],
)
def test_whoever_owns_a_murder_suffered_it(text: str, initiators: list[str], targets: list[str]) -> None:
    claim = violence_in(text)[0]
    assert [[party.name for party in parties] for parties in (claim.initiators, claim.targets)] == [initiators, targets]


def test_another_deed_of_the_sentence_is_no_restatement() -> None:
    claims = violence_in("The explosion in Gao came hours after another explosion destroyed a store.")
    assert [str(claim.action) for claim in claims] == ["bombing", "bombing"]


def test_two_murders_of_one_sentence_are_told_apart_by_their_victims() -> None:
    claims = violence_in("Gao is on strike after the murder of a senator, following the murder of a magistrate.")
    assert [[party.name for party in claim.targets] for claim in claims] == [["senator"], ["magistrate"]]
