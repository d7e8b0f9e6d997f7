"""Whom a deed was done to, by whom and when, where ages, days, doers and other clauses stand between."""

import pytest

from tests.extraction.test_tolls import harms
from tests.extraction.veland import claims_of


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # how old somebody is counts nobody, and is no part of who they are
        (
            "Amal Hadid, 21, a member of the village guard, was shot dead in Harim on Monday.",
            ["killing happened, - > Amal Hadid, Harim [killed 1]"],
        ),
        (
            "Karim Nasser, 19, and Ali Sidi, 23, were shot dead by soldiers in Harim.",
            ["killing happened, soldiers of Veland > Karim Nasser + Ali Sidi, Harim [killed 1, killed 1]"],
        ),
        ("Omar Sidi (54) was killed in Harim on Monday.", ["killing happened, - > Omar Sidi, Harim [killed 1]"]),
        ("On 5 May, 21 were killed in Harim.", ["killing happened, - > -, Harim [killed 21]"]),
        # who somebody with a name is, and who says it, are nobody more
        (
            "Gunmen shot dead Luz Marina, a community leader, outside her home in Harim on Sunday night.",
            ["killing happened, Gunmen > Luz Marina, Harim [killed 1]"],
        ),
        (
            "Gunmen killed Omar Sidi, a driver and two guards in Harim on Sunday.",
            ["killing happened, Gunmen > Omar Sidi + driver + two guards, Harim [killed 1, killed 1, killed 2]"],
        ),
        (
            "According to the rights office, 133 activists were killed in Harim on Monday.",
            ["killing happened, - > 133 activists, Harim, asserts by rights office [killed 133]"],
        ),
        # bombs and villages are no dead
        ("Two bombs in Harim left nine people dead.", ["bombing happened, - > nine people, Harim [killed 9]"]),
        (
            "The attacks on two villages near Harim left several people dead.",
            ["assault happened, - > several people, Harim [killed 3]"],
        ),
        # a day or a doer between the deed and whom it was done to
        ("The murder late on 26 April of a judge shocked Harim.", ["killing happened, - > judge, Harim"]),
        ("The car bomb attack on 6 May on a school in Harim was his work.", ["bombing happened, - > -, Harim"]),
        ("The killing by gunmen of two nurses in Harim shocked the town.", ["killing happened, gunmen > two nurses, Harim"]),
        (
            "The Falcon Brigade, which early on Monday burned a school in Harim, sent a letter.",
            ["arson happened, Falcon Brigade > -, Harim"],
        ),
    ],
)
def test_ages_and_days_beside_the_harmed(text: str, claims: list[str]) -> None:
    assert harms(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # what is told of somebody in a participle has been done to them, whatever is demanded
        (
            "In Harim the council issued a statement demanding the release of seven kidnapped students.",
            ["demand", "release", "abduction happened, - > seven kidnapped students"],
        ),
        ("Nine arrested students were freed in Harim.", ["release happened, - > Nine arrested students, Harim"]),
        ("The convoy turned back in Harim after being attacked by gunmen.", ["assault happened, gunmen > The convoy, Harim"]),
        ("The council condemned the death of nine peasants in Harim.", ["casualties happened, - > nine peasants, Harim"]),
        (
            "After the killing in the past three days of a judge and a guard in Harim, the mayor declared a curfew.",
            ["killing happened, - > judge + guard, Harim", "curfew"],
        ),
        # whoever is the target of an attack
        (
            "The offices of two newspapers in Harim were the targets of bomb attacks.",
            ["bombing happened, - > two newspapers, Harim"],
        ),
        ("Omar Sidi was the target of an assassination attempt in Harim.", ["killing happened, - > Omar Sidi, Harim"]),
    ],
)
def test_whom_it_was_done_to_behind_other_words(text: str, claims: list[str]) -> None:
    found = harms(text)
    assert len(found) == len(claims)
    assert all(told.startswith(claim) for told, claim in zip(found, claims, strict=True)), found


def days_of(text: str) -> list[tuple[str, str]]:
    return [(claim.action.value, claim.when.edtf) for claim in claims_of(text)]


def test_a_verb_behind_and_has_victims_of_its_own() -> None:
    assert harms("Gunmen killed nine loggers and abducted three others near Harim.") == [
        "killing happened, Gunmen > nine loggers, Harim [killed 9]",
        "abduction happened, Gunmen > three others, Harim [abducted 3]",
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # the day on which they came
        (
            "The gunmen, who arrived on motorcycles before dawn on Monday, opened fire on a market in Harim.",
            [("assault", "2024-05-13")],
        ),
        # but not the day of another deed
        (
            "The brigade, which burned a school in Orra on Monday, opened fire on a market in Harim.",
            [("arson", "2024-05-13"), ("assault", "2024-05-15")],
        ),
        # what is told apart has no day of long ago
        (
            "Trade stopped after the army left Harim last year. In a separate incident, a soldier shot dead four nurses in Orra.",
            [("withdraw", "2023"), ("killing", "2024-05-15")],
        ),
        # a year that only says which pact is meant
        (
            "The guard and the brigade signed the 2016 peace deal in Harim. The Falcon Brigade shelled Orra.",
            [("agreement", "2016"), ("shelling", "2024-05-15")],
        ),
        (
            "Rebels shelled Harim on Monday. Elsewhere, they burned a school in Orra.",
            [("shelling", "2024-05-13"), ("arson", "2024-05-13")],
        ),
    ],
)
def test_days_beside_the_deed(text: str, days: list[tuple[str, str]]) -> None:
    assert days_of(text) == days


def test_whoever_has_staged_attacks_before_or_condemns_this_one_did_not_do_it() -> None:
    text = (
        "A bomb killed nine people in Harim on Monday. The Falcon Brigade condemned the attack. "
        "The Falcon Brigade has carried out bloody attacks in the town."
    )
    told = [(claim.action.value, claim.incident, [party.name for party in claim.initiators]) for claim in claims_of(text)]
    assert told == [
        ("bombing", 1, []),
        ("accusation", 0, ["Falcon Brigade"]),
        ("assault", 1, []),
        ("assault", 0, ["Falcon Brigade"]),
    ]


def test_soldiers_without_a_state_are_those_of_the_state_that_tells_of_their_harm() -> None:
    text = "The Velandic army shelled a port in Morland. Morland says three soldiers were wounded by a missile near Harim."
    assert [party.name for party in claims_of(text)[-1].targets] == ["three soldiers of Morland"]


def test_a_convoy_that_people_only_try_to_reach_gives_no_aid() -> None:
    text = "More than 100 villagers were killed while trying to reach an aid convoy near Harim."
    assert [str(claim.action) for claim in claims_of(text)] == ["killing"]


def test_what_a_proposal_would_see_is_not_done() -> None:
    text = "The army and the Falcon Brigade hold talks. The proposed deal would see 40 hostages freed."
    assert [(str(claim.action), str(claim.modality)) for claim in claims_of(text)][-1] == ("release", "hypothetical")
