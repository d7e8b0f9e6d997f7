"""What many acts came to has no incident, who dies later of a deed belongs to it; reports of Wednesday 15 May 2024."""

import pytest

from tests.extraction.veland import claims_of
from tracker.extraction.rules.en.sums import MANY_ACTS, ONE_ACT, SUMS
from tracker.extraction.rules.rule import Rule


def incidents_of(text: str) -> list[str]:
    return [f"{claim.action} {claim.incident or '-'}" for claim in claims_of(text)]


@pytest.mark.parametrize("rule", SUMS, ids=lambda rule: rule.name)
def test_each_rule_of_sums_decides_its_own_example(rule: Rule[str]) -> None:
    told = [(str(claim.action), bool(claim.incident)) for claim in claims_of(rule.example) if claim.action == rule.reading]
    assert rule.pattern.search(rule.example)
    assert told == [(rule.reading, rule is ONE_ACT)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The River Guard fired 3,910 shells at Harim on Monday.", ["shelling -"]),
        ("The Falcon Brigade fired 20 rockets at Harim on Monday.", ["shelling 1"]),
        ("Another 56 clerks were killed in Harim last week alone.", ["killing -"]),
        # counted over a stretch of days, since an hour, or as the toll of a day
        ("Since dawn, 23 people have been killed in Veland.", ["killing -"]),
        ("Over the past week, 43 people were killed and 112 injured in Harim.", ["killing -"]),
        ("Shelling has killed 18 clerks in Harim so far this week.", ["shelling -"]),
        ("Gunmen have killed 19 people in Zed this week.", ["killing -"]),
        ("The River Guard said it had killed 45 rebels in the past 24 hours.", ["killing -"]),
        ("Monday's toll: 14 dead, 30 wounded.", ["casualties -"]),
        ("On Sunday, 38 people were killed across the country.", ["killing -"]),
        ("Air strikes across Veland killed 41 people on Tuesday.", ["air_strike -"]),
        # one act is told, of one place, of a few, of somebody with a name, or of the last hour
        ("A drone killed 12 people in Harim in the past 24 hours.", ["drone_strike 1"]),
        ("Gunmen killed 12 people in Harim in the past 24 hours.", ["killing 1"]),
        ("In the past 24 hours gunmen killed 12 people in Harim when they stormed a church.", ["assault 1"]),
        ("Two clerks were killed in Harim in the past 24 hours.", ["killing 1"]),
        ("A suicide bomber killed 14 clerks in Harim in the past few hours.", ["suicide_bombing 1"]),
        ("Strikes on a school in Harim killed 41 people on Tuesday.", ["air_strike 1"]),
        # a sum beside one act
        (
            "At least 17 clerks were killed in three separate attacks in Harim on Monday. In the deadliest, a bomb killed nine "
            "clerks at the bank.",
            ["assault -", "bombing 1"],
        ),
    ],
)
def test_what_is_a_sum_and_what_one_act(text: str, expected: list[str]) -> None:
    assert incidents_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb killed seven clerks in Harim on Monday.\n\nOn Wednesday, two of those wounded in the bombing died in a "
            "hospital in Orra.",
            ["bombing 1", "casualties 1"],
        ),
        ("Gunmen shot a clerk in Harim on Monday. He died of his wounds in Orra on Tuesday.", ["killing 1", "casualties 1"]),
        (
            "A bomb went off in Harim on Saturday, killing nine.\n\nOn Tuesday, a clerk who had been hurt in the blast died in "
            "Orra.",
            ["bombing 1", "casualties 1"],
        ),
        (
            "Four clerks died when a bomb went off in Harim on Friday. A fifth clerk died overnight in Orra.",
            ["bombing 1", "casualties 1"],
        ),
        # who dies elsewhere of nothing that was told is another's victim
        (
            "A bomb went off in Harim on Monday, killing two clerks.\n\nA teacher died in Orra on Tuesday after gunmen shot her.",
            ["bombing 1", "killing 2"],
        ),
    ],
)
def test_who_dies_later_belongs_to_the_deed(text: str, expected: list[str]) -> None:
    assert incidents_of(text) == expected


@pytest.mark.parametrize("words", ["the 9/11 attacks", "the 9\\/11 attacks", "the July 21 attacks", "12 raids", "20 rockets"])
def test_days_and_few_are_not_many_acts(words: str) -> None:
    assert MANY_ACTS.pattern.search(words) is None


def test_who_dies_later_moves_no_deed() -> None:
    bombing, _ = claims_of(
        "A bomb killed seven clerks in Harim on Monday. Two of the wounded died in a hospital in Orra on Wednesday."
    )
    assert (bombing.when.edtf, bombing.place.name if bombing.place else "") == ("2024-05-13", "Harim")
