"""Chronologies and lists: a day that heads its paragraph, items behind a mark, titles that say of which day a paper is."""

from datetime import date

import pytest

from tests.extraction.veland import VELAND, claims_of, told
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read

MAY = """The war for Harim, day by day

2 May: Forces loyal to the Council of the Sea seize Harim. They burn two mills.

3 May - The River Guard shells Orra. Falcon Brigade men attack its guards in Orra.

- 5 May: The general's men abandon Harim without a fight. The Falcon Brigade says nine of its fighters were killed.

A rocket hits a shelter for displaced people in Orra, killing seven on 8 May.
"""


def test_each_paragraph_has_the_day_that_heads_it() -> None:
    assert [(told(claim).partition(",")[0], claim.when.edtf) for claim in claims_of(MAY)] == [
        ("capture happened", "2024-05-02"),
        ("arson happened", "2024-05-02"),
        ("shelling happened", "2024-05-03"),
        ("assault happened", "2024-05-03"),
        ("withdraw happened", "2024-05-05"),
        ("killing happened", "2024-05-05"),
        ("shelling happened", "2024-05-08"),
    ]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        # the noun before the verb is not always its subject
        (
            "Forces loyal to the Council of the Sea seize Harim.",
            ["capture happened, Forces loyal to the Council of the Sea > -, Harim"],
        ),
        ("Fighters from the Falcon Brigade shell Harim.", ["shelling happened, Falcon Brigade > -, Harim"]),
        (
            "River Guard paratroopers are flown out of Harim, the mayor says, a claim the Falcon Brigade denies.",
            [
                "withdraw happened, River Guard > -, Harim, asserts by mayor",
                "withdraw happened, River Guard > -, Harim, denies by Falcon Brigade",
            ],
        ),
        (
            "The River Guard took Orra, cutting the last road to Harim.",
            ["capture happened, River Guard > -, Orra", "route_cut happened, River Guard > -, Harim"],
        ),
        # "the airport" is that of the town told of, and not that of the province in which this is the largest
        (
            "The Falcon Brigade marched into Harim, the largest city in eastern Zed. Rebels still held the airport.",
            ["advance happened, Falcon Brigade > -, Harim", "hold ongoing, Rebels > -, Harim"],
        ),
        (
            "The River Guard gave rebels in Harim until 3 a.m. to lay down their arms.",
            ["threat happened, River Guard > rebels, Harim"],
        ),
    ],
)
def test_what_is_told_in_the_present_and_in_passing(text: str, claims: list[str]) -> None:
    assert [told(claim) for claim in claims_of(text)] == claims


def test_an_item_of_a_list_begins_behind_its_mark() -> None:
    text = "- Officials said the River Guard had shelled Harim.\n\n• The Falcon Brigade attacked Orra on 10 May.\n"
    shelling, assault = read(RawDocument(body=text, format="clean", published_on=date(2024, 5, 15)), VELAND).claims
    assert (shelling.speaker.name, shelling.quote[:9]) == ("Officials", "Officials")
    assert (assault.quote[:10], assault.when.edtf) == ("The Falcon", "2024-05-10")


LIVE = """War in Harim: live

15 May

10:05 The River Guard shells Orra.

14 May

23:30 The Falcon Brigade seizes Harim. Yesterday it shelled Orra.

21:00 Guards shot a mayor in Orra this morning.
"""


def test_a_day_on_a_line_of_its_own_heads_the_entries_below_it() -> None:
    assert [(told(claim).partition(",")[0], claim.when.edtf) for claim in claims_of(LIVE)] == [
        ("shelling happened", "2024-05-15"),
        ("capture happened", "2024-05-14"),
        ("shelling happened", "2024-05-13"),
        ("killing happened", "2024-05-14"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # several days head the paragraphs of a diary, also without hours; one alone heads only entries
        ("Monday, May 13\n\nThe River Guard shells Orra.\n\nTuesday, May 14\n\nIt shells Harim.", ["2024-05-13", "2024-05-14"]),
        ("May 13\n\nThe River Guard shells Orra.", ["2024-05-15"]),
        ("Yesterday\n\n20:15 The River Guard shells Orra.", ["2024-05-14"]),
        # days that do not follow on each other head nothing, and no day that is to come
        ("May 3\n\nMay 1\n\nThe River Guard shells Orra.\n\nMay 9", ["2024-05-15"]),
        ("May 20\n\n20:15 The River Guard shells Orra.", ["2024-05-15"]),
        # a day that is all its sentence says
        ("12 May. The River Guard shells Orra.\n13 May. The Falcon Brigade shells Harim.", ["2024-05-12", "2024-05-13"]),
    ],
)
def test_which_days_head_what_follows(text: str, days: list[str]) -> None:
    assert [claim.when.edtf for claim in claims_of(text)] == days


ENTRIES = """Veland: a year of war

Jan 17 - Gunmen seize Harim.

March 22 - Guards shell the mill.

April 30-May 1: The Falcon Brigade seizes Orra. It shells a village near the city.

May 3

Gunmen burn a mill in Harim.
"""


def test_entries_of_a_chronology_are_past_and_lend_each_other_no_place() -> None:
    assert [(str(claim.action), claim.when.edtf, claim.place and claim.place.name) for claim in claims_of(ENTRIES)] == [
        ("capture", "2024-01-17", "Harim"),
        ("shelling", "2024-03-22", None),
        ("capture", "2024-04-30/2024-05-01", "Orra"),
        ("shelling", "2024-04-30/2024-05-01", "Orra"),
        ("arson", "2024-05-03", "Harim"),
    ]


def test_the_day_of_a_heading_dates_the_items_below_it() -> None:
    text = (
        "The River Guard shelled Orra.\n\nOther incidents on Monday\n\n- Gunmen shot a clerk in Harim\n\n- A nurse was abducted"
    )
    assert [(claim.when.edtf, claim.place and claim.place.name) for claim in claims_of(text)][1:] == [
        ("2024-05-13", "Harim"),
        ("2024-05-13", None),
    ]
