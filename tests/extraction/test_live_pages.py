"""Live pages: posts that know nothing of each other, what sums them up, their days, and whose the posts are that they quote."""

from datetime import date

import pytest

from tests.extraction.veland import VELAND, claims_of, told
from tracker.extraction.articles import read_article
from tracker.extraction.attribution import find_attributions
from tracker.extraction.heading_lines import adds_deeds, is_stamp, opens_with_hour, sums_up
from tracker.extraction.mentions import RawDocument
from tracker.extraction.reading import read
from tracker.extraction.rules.en import live
from tracker.extraction.rules.en.attribution import SIGNED
from tracker.extraction.sentences import split

KNOWN_BY = {live.STAMP.name: is_stamp, live.SUMS_UP.name: sums_up, live.MORE_DEEDS.name: adds_deeds}


@pytest.mark.parametrize("rule", [live.STAMP, live.SUMS_UP, live.MORE_DEEDS], ids=lambda rule: rule.name)
def test_a_rule_knows_its_example(rule) -> None:
    assert KNOWN_BY[rule.name](rule.example)


def test_a_title_says_that_a_page_is_live() -> None:
    assert live.LIVE.pattern.search(live.LIVE.example)
    assert not live.LIVE.pattern.search("Families live in tents below Harim")


@pytest.mark.parametrize(
    "line",
    [
        "14:32",
        "2.32pm GMT",
        "14:32 BST 5 Oct",
        "3h ago",
        "5 min ago",
        "an hour ago",
        "Posted at 17:05",
        "Updated 20:11 ET",
        "KEY EVENT 09:40",
        "8:32 p.m. ET, October 8, 2022",
        "(16:45 GMT)",
        "Sat, Aug 14 · 9:20 PM",
        "Yesterday 22:15",
        "5.02pm 17:02",
    ],
)
def test_times_that_head_a_post(line: str) -> None:
    assert is_stamp(line)
    assert not opens_with_hour(line)


@pytest.mark.parametrize("line", ["3 May 2022", "14:05 Rebels storm the mill", "1.5 million", "3-2", "Monday", "At noon", ""])
def test_lines_that_head_no_post(line: str) -> None:
    assert not is_stamp(line)


POSTS = """War in Veland: live updates

3h ago

The River Guard shells Harim. Two clerks are killed.

4h ago

The Falcon Brigade ambushes a convoy, a witness says.

5h ago

They burned a mill in Orra, the mayor said.
"""


def test_posts_lend_each_other_no_place_and_nobody() -> None:
    assert [told(claim) for claim in claims_of(POSTS)] == [
        "shelling happened, River Guard > -, Harim",
        "killing happened, River Guard > Two clerks, Harim",
        "assault happened, Falcon Brigade > a convoy of Veland, asserts by witness",
        "arson happened, - > -, Orra, asserts by mayor",
    ]


def test_a_report_in_paragraphs_lends_what_its_posts_would_not() -> None:
    text = "\n\n".join(line for line in POSTS.split("\n\n") if "ago" not in line)
    assert [claim.place.name for claim in claims_of(text) if claim.place] == ["Harim", "Harim", "Harim", "Orra"]


@pytest.mark.parametrize(
    ("post", "place"),
    [
        ("There is panic in Orra. Gunmen are shooting at cars.", "Orra"),
        ("Panic in Orra\n\nGunmen shoot at cars in the city, a nurse says.", "Orra"),
        ("Gunmen are shooting at cars.", None),
    ],
)
def test_a_post_has_a_town_of_its_own(post: str, place: str | None) -> None:
    text = f"Live: Veland\n\n09:05\n\nThe River Guard shells Harim.\n\n10:05\n\n{post}\n\n11:05\n\nSchools are shut.\n"
    found = [claim.place and claim.place.name for claim in claims_of(text) if "unmen" in claim.quote]
    assert found == [place]


def test_a_page_that_is_about_one_town_lends_it() -> None:
    text = (
        "Battle for Harim: live\n\n09:05\n\nThe River Guard shells Harim.\n\n10:05\n\nGunmen are shooting at cars.\n\n11:05\n\n"
        "Schools in Harim are shut.\n"
    )
    assert [claim.place and claim.place.name for claim in claims_of(text) if "unmen" in claim.quote] == ["Harim"]


SUMMED = """Veland live

10:15

Summary

Here is what you need to know:

• Two clerks were killed in Harim
• Gunmen abducted a nurse

09:20

Shells killed two clerks in Harim, doctors said.

08:10

Gunmen abducted a judge in Orra, police said.
"""


def test_what_sums_posts_up_tells_the_same_incident_again() -> None:
    killed, nurse, shells, judge = claims_of(SUMMED)
    assert killed.incident == shells.incident
    assert len({killed.incident, nurse.incident, judge.incident}) == 3
    assert nurse.place is None


DAYS = """Veland live

Wed, May 15 · 9:20 AM

The River Guard shelled Harim today.

Tue, May 14 · 11:55 PM

Gunmen burned a mill in Orra today. They had shot a guard there yesterday.

Tue, May 14 · 6:10 PM

A bomb killed a baker in Harim.
"""


def test_today_and_yesterday_are_those_of_the_post() -> None:
    assert [(str(claim.action), claim.when.edtf) for claim in claims_of(DAYS)] == [
        ("shelling", "2024-05-15"),
        ("arson", "2024-05-14"),
        ("killing", "2024-05-13"),
        ("bombing", "2024-05-14"),
    ]


SAVED = """News
Sport
War in Veland: as it happened
By Nadia Example
Key points
• Shells killed two clerks in Harim
• Gunmen took the mill

Posted at 18:20 15 May
Shells fall on Harim
Shells fell on a market in Harim this afternoon and killed two clerks, doctors at the hospital said.
Share this post
Updated at 18.40 BST

Posted at 16:05 15 May
From Example Wire's Omar Sample in Zed
The Falcon Brigade says that it has taken the mill on the road to the border from the River Guard after a night of fire.
Share this post

Posted at 22:10 14 May
Gunmen shot dead a judge in Orra today, her brother told this page by telephone from the town.

Most read
Ten ways to fold a sheet
Singer cancels tour
"""


def saved(text: str):
    return read(RawDocument(body=text, format="text", published_on=date(2024, 5, 15)), VELAND)


def test_a_live_page_saved_as_text_keeps_all_its_posts_and_their_days() -> None:
    reading = saved(SAVED)
    text = reading.article.text
    assert not any(words in text for words in ("Posted at", "Share", "Updated", "Example Wire", "fold a sheet", "Singer"))
    assert text.startswith("Key points\n\n• Shells killed two clerks in Harim\n\n• Gunmen took the mill\n\nShells fall on Harim")
    assert [(claim.when.edtf, claim.place and claim.place.name) for claim in reading.claims if "judge" in claim.quote] == [
        ("2024-05-14", "Orra")
    ]
    assert [post.day for post in reading.article.posts] == [date(2024, 5, 15), date(2024, 5, 15), date(2024, 5, 14)]
    assert [
        passage.post for passage in reading.passages if passage.span.of(text).startswith(("Key", "Shells fell", "Gunmen shot"))
    ] == [
        0,
        1,
        3,
    ]


def test_the_hours_of_a_box_beside_an_article_make_no_live_page() -> None:
    sentence = "The River Guard said on Tuesday that it had held the mill below Harim for the whole of the night."
    page = "\n".join(
        ["Mill holds out", sentence, sentence.replace("mill", "ford"), "Latest", "14:05", "Bank shut", "13:50", "Rain"]
    )
    article = saved(page).article
    assert (article.posts, article.text.count("Guard"), "Bank" in article.text) == ((), 2, False)


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("We shelled Harim. — Falcon Brigade (@falcons) May 14, 2024", "Falcon Brigade"),
        ("The army has shelled Harim.\n\n— Omar Sample (@omar) May 14, 2024", "Omar Sample"),
        ("The army has shelled Harim, state television reports.", "state television"),
        ("Two were hurt when shells fell on Harim, the mayor wrote:\n\n“Nobody is safe.”", "mayor"),
        ("The army has shelled Harim, the mayor said in Orra.", "mayor"),
        ("The shelling of Harim reported earlier killed two, the mayor said.", "mayor"),
    ],
)
def test_who_says_what_a_post_quotes(text: str, voice: str) -> None:
    assert [claim.speaker.name for claim in claims_of(text) if claim.action == "shelling"] == [voice]


def test_a_post_that_only_stands_near_is_not_signed() -> None:
    text = "The army has shelled Harim.\n\nShops are open.\n\n— Omar Sample (@omar) May 14, 2024"
    assert [claim.speaker.name for claim in claims_of(text)] == [""]
    assert read_article(RawDocument(body=text, format="clean")).posts == ()


def test_the_rule_of_signatures_reads_its_example() -> None:
    example = SIGNED.example
    (said,) = find_attributions(example, split(example))
    assert (said.rule, said.content[0].of(example), said.source and said.source.of(example)) == (
        SIGNED.name,
        SIGNED.reading,
        "The mayor of Harim",
    )
