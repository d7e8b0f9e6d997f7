"""What a report counts: the killed, the wounded, the displaced and all the rest, with lowest, best and highest figure."""

import pytest

from tracker.extraction.numbers import find_numbers
from tracker.extraction.rules.en.numbers import RULES
from tracker.extraction.sentences import split


def counts(text: str) -> list[str]:
    """Each count as "what low best high", "-" where a side is open, "part of" where it belongs to another."""
    return [
        " ".join([mention.what, *("-" if value is None else str(value) for value in (mention.low, mention.best, mention.high))])
        + (f" part of {mention.part_of.of(text)}" if mention.part_of else "")
        for mention in find_numbers(text, split(text))
    ]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_reads_its_own_example(rule):
    assert counts(rule.example)[0] == rule.reading
    assert find_numbers(rule.example, split(rule.example))[0].rule == rule.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the dead and the wounded
        ("At least 20 were dead, including 5 children.", ["killed 20 20 -", "killed 5 5 5 part of At least 20"]),
        ("The bomb killed 12 and wounded 30.", ["killed 12 12 12", "wounded 30 30 30"]),
        ("12 people were killed and 30 others injured.", ["killed 12 12 12", "wounded 30 30 30"]),
        ("There were no casualties.", ["casualties 0 0 0"]),
        ("No one was hurt.", ["wounded 0 0 0"]),
        ("It ended two wars in which thousands were killed.", ["killed 2000 - -"]),
        ("The death toll rose to 45 on Monday.", ["killed 45 45 45"]),
        ("The clash left 16 dead and dozens wounded.", ["killed 16 16 16", "wounded 24 - -"]),
        ("Two soldiers and 12 civilians were killed.", ["killed 2 2 2", "killed 12 12 12"]),
        ("The mine killed 3 policemen, 2 soldiers and a civilian.", ["killed 3 3 3", "killed 2 2 2", "killed 1 1 1"]),
        ("Nine people, two of them nurses, died.", ["killed 9 9 9", "killed 2 2 2 part of Nine"]),
        ("A shell hit the yard, killing one and injuring two others.", ["killed 1 1 1", "wounded 2 2 2"]),
        ("A civilian was wounded by the blast.", ["wounded 1 1 1"]),
        ("Seven members of the Lind family, including four pupils, died.", ["killed 7 7 7", "killed 4 4 4 part of Seven"]),
        ("Half a dozen nurses were wounded.", ["wounded 6 6 6"]),
        ("A mother of three was wounded.", []),
        # who did it is counted as who they are
        ("12 rebels killed five soldiers.", ["fighters 12 12 12", "killed 5 5 5"]),
        ("He was shot by two men.", ["people 2 2 2"]),
        # the doubt in the words
        ("Between 20 and 30 soldiers were killed.", ["killed 20 25 30"]),
        ("20 to 30 rebels were captured.", ["captured 20 25 30"]),
        ("Up to 16 people were arrested.", ["arrested - 16 16"]),
        ("Fewer than 16 people were arrested.", ["arrested - - 16"]),
        ("Some 16 people were arrested.", ["arrested - 16 -"]),
        ("Dozens of soldiers were killed.", ["killed 24 - -"]),
        ("Scores died in the blast.", ["killed 40 - -"]),
        ("Hundreds of people were killed.", ["killed 200 - -"]),
        ("At least several hundred people were killed.", ["killed 300 - -"]),
        ("About a dozen people were killed.", ["killed - 12 -"]),
        ("Several people were wounded.", ["wounded 3 3 9"]),
        ("Tens of thousands of people have fled.", ["displaced 20000 - -"]),
        # the ways to write a number
        ("More than 1,000 have been displaced.", ["displaced 1000 1000 -"]),
        ("1.5 million people were displaced.", ["displaced 1500000 1500000 1500000"]),
        ("Half a million people live there.", ["population 500000 500000 500000"]),
        ("Two thousand three hundred and fifty people fled the city.", ["displaced 2350 2350 2350"]),
        ("Nearly two dozen people were arrested.", ["arrested - 24 -"]),
        ("SOME 14 SOLDIERS WERE KILLED AND 22 WERE WOUNDED.", ["killed - 14 -", "wounded 22 22 22"]),
        ("The valley, which is home to 275,000 people, is cut off.", ["population 275000 275000 275000"]),
    ],
)
def test_counts(text, expected):
    assert counts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They entered the 1070 Apartments district.",
        "They hold 90% of the town.",
        "In 2016 rebels took the town.",
        "On October 29 rebels attacked.",
        "The 7/11 trial ended after 65 years.",
        "M23 fighters fired T-72 tanks and 105 mm guns.",
        "It cost $20 million.",
        "A 12-year-old boy spoke.",
        "Ahmed, 25, was killed.",
        "It is a 4 minute read.",
        "One of the men spoke.",
        "No man should live there.",
        "The 21st brigade came third.",
        "The meeting is at 10:30.",
    ],
)
def test_what_is_no_count(text):
    assert [count for count in counts(text) if not count.startswith("killed 1 ")] == []


def test_spans_cover_the_qualifier():
    text = "At least 20 people were killed."
    assert [mention.span.of(text) for mention in find_numbers(text, split(text))] == ["At least 20"]


@pytest.mark.parametrize("unit", ["1", "1,", "12 and ", "a ", "hundred ", "killed 12 ", "(", "twenty-"])
def test_hostile_text_is_read_to_its_end(unit):
    text = unit * (200_000 // len(unit))
    assert all(mention.span.of(text) == mention.text for mention in find_numbers(text, split(text)))
