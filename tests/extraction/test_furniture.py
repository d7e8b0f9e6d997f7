"""Furniture: each rule knows its own example, and prose is left alone."""

import pytest

from tracker.extraction import furniture
from tracker.extraction.articles import read_article
from tracker.extraction.mentions import RawDocument
from tracker.extraction.rules.en.furniture import RULES

PROSE = [
    "By nightfall the army had taken the eastern side of the quarter, residents said.",
    "More than forty people were hurt when the market was shelled on Friday.",
    "Sources close to the talks said that the buses would leave on Thursday.",
    "Reporting from inside the city has become all but impossible since the siege began.",
    "Relatives of the missing gathered outside the hospital: nobody would speak to them.",
    "Published figures put the number of dead at more than three hundred, the office said.",
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_knows_its_example(rule):
    assert furniture.part_of(rule.example).meaning == rule.reading


@pytest.mark.parametrize("paragraph", PROSE)
def test_prose_is_no_furniture(paragraph):
    assert furniture.part_of(paragraph) is None
    assert furniture.clear(PROSE) == PROSE


def test_an_unrelated_tail_of_headlines_is_cut_off():
    tail = [
        "Minister resigns over flood money",
        "By Nadia Example",
        "Why do rivers rise so fast?",
        "Bank raises rates for third time",
    ]
    assert furniture.clear(PROSE + tail) == PROSE


def test_a_list_that_the_article_announces_is_kept():
    points = ["Guns stay silent for two days", "Buses leave at dawn", "Aid comes in by the north road"]
    assert furniture.clear([*PROSE, "The two sides agreed on three points:", *points])[-3:] == points


def test_headlines_under_the_heading_of_a_box_go_and_the_article_goes_on():
    paragraphs = [*PROSE[:2], "You may also like", "How the road was cut last July", *PROSE[2:]]
    assert furniture.clear(paragraphs) == PROSE


def test_what_follows_the_source_line_goes():
    assert (
        furniture.clear([*PROSE, "SOURCE: Example Wire", "A flood in another land has killed nineteen people, officials say."])
        == PROSE
    )


def test_the_title_said_again_and_a_repeated_paragraph_go():
    assert furniture.clear(["Talks on the quarter fail", *PROSE, PROSE[0]], "Talks on the Quarter Fail") == PROSE


@pytest.mark.parametrize(
    "points",
    [
        [
            "Other developments on Tuesday",
            "Gunmen rob a bank in Orra",
            "Mine kills a shepherd near the ford",
            "Two guards go missing",
        ],
        ["• Guns stay silent for two days.", "• Buses leave at dawn.", "• Aid comes in by the north road."],
        ["• The army leaves Harim", "• Shops stay shut in Orra", "• Rains expected"],
    ],
)
def test_a_list_of_the_story_own_deeds_is_kept(points):
    told = [*PROSE, "The army shelled Harim from the ridge above it, and its columns drove into Orra by the north road."]
    assert furniture.clear([*told, *points]) == [*told, *points]


def test_marked_headlines_of_other_stories_are_cut_off():
    tail = ["• Minister resigns over flood money", "• Why do rivers rise so fast?", "• Bank raises rates for third time"]
    assert furniture.clear(PROSE + tail) == PROSE


def test_a_page_saved_as_text_keeps_its_points_above_and_its_list_below():
    points = ["At a glance", "• Army holds the eastern side", "• Forty hurt in market"]
    below = ["Other incidents", "Gunmen rob a bank in Orra", "Mine kills a shepherd near the ford"]
    page = "\n\n".join(["Home", "Talks on the quarter fail", *points, "By Nadia Example", *PROSE, *below, "Most read", "Cats"])
    assert read_article(RawDocument(body=page, format="text")).text.split("\n\n") == [*points, *PROSE, *below]
