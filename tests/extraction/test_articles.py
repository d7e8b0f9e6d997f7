"""Documents of every shape into articles: what comes back is the article and nothing of its page."""

import contextlib
import json
from datetime import date

import pytest

from tracker.extraction import datelines
from tracker.extraction.articles import UnreadableDocument, format_of, read_article
from tracker.extraction.mentions import RawDocument
from tracker.extraction.published import day_of_title, is_date_line
from tracker.vocabulary import Span

BODY = [
    "The army entered the mill quarter on Tuesday, two residents said, after a night of shelling from the ridge above it.",
    "A rebel commander denied that the quarter had fallen and said that his men still held the bakery and the school.",
    "The river road has been closed since 3 May, leaving some 2,000 people without a way out, the relief office said.",
    "Talks between the two sides were to go on in the capital this week, although neither had named its envoys yet.",
]
TAIL = [
    "Minister resigns over missing flood money",
    "Central bank raises rates for the third time this year",
    "Why are the rivers of the north rising so fast?",
    "Star striker to leave after 65 years of waiting fans say",
]
PAGE = f"""<!doctype html><html lang="en"><head><title>Army enters mill quarter - Example Press</title>
<meta property="og:site_name" content="Example Press"><meta property="article:published_time" content="2017-05-09T08:00:00Z">
<link rel="canonical" href="https://press.example/mill"></head><body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<div class="cookie">We use cookies to improve this site. <button>Accept</button></div>
<article><h1>Army enters mill quarter</h1><p class="byline">By Nadia Example</p>
<figure><img src="a.jpg"><figcaption>Smoke over the mill / Example Wire</figcaption></figure>
{"".join(f"<p>{p}</p>" for p in BODY)}{{tail}}</article><footer>© 2017 Example Press</footer></body></html>"""
TAILS = {
    "none": "",
    "cards": "".join(f"<div class='card'><a href='/x'>{t}</a></div>" for t in TAIL),
    "linked paragraphs": "".join(f"<p><a href='/x'>{t}</a></p>" for t in TAIL),
    "plain paragraphs": "<p>SOURCE: Example Wire</p><p>Explore</p>" + "".join(f"<p>{t}</p>" for t in TAIL),
    "plain paragraphs, no heading": "".join(f"<p>{t}</p>" for t in TAIL),
}
SAVED = "\n".join(
    [
        " date 2017-05-09 WORLD",
        "4 MIN READ",
        "Army enters mill quarter",
        "Government troops are said to be inside the mill quarter, which lies on the only road to the river that is still open.",
        "Army enters mill quarter",
        "Soldiers watch the mill from the ridge on the eastern bank. / Example TV and Agencies",
        "By Staff Writer",
        "May 9, 2017",
        "",
        *(f"{paragraph}\n" for paragraph in BODY),
        "SOURCE:Example TV and agencies",
        "Explore",
        *TAIL,
        "Sneak a peek at our new site. Share your feedback!",
        "Contact us",
        "https://tv.example/mill",
    ]
)


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_a_page_gives_its_body_without_furniture_and_without_its_tail(tail):
    article = read_article(RawDocument(PAGE.replace("{tail}", tail)))
    assert article.text.split("\n\n") == BODY
    assert (article.title, article.published_on, article.site) == ("Army enters mill quarter", date(2017, 5, 9), "Example Press")
    assert (article.url, article.language) == ("https://press.example/mill", "en")


def test_what_stands_above_the_byline_of_a_page_is_no_part_of_its_body():
    head = "<p>Region</p><p>Residents flee as shells fall on the mill.</p><div>By Nadia Example <time>9 May 2017</time></div>"
    page = (
        f"<html><body><article><h1>Army enters mill quarter</h1>{head}<div>{''.join(f'<p>{p}</p>' for p in BODY)}</div></article>"
    )
    article = read_article(RawDocument(page))
    assert article.text.split("\n\n") == BODY
    assert (article.byline, article.published_on) == ("Nadia Example", date(2017, 5, 9))


def test_the_day_near_the_headline_goes_before_days_in_other_boxes():
    others = "".join(f"<li><a>Other story</a><p class='date'>2017-05-0{day}</p></li>" for day in (3, 3, 4))
    body = "".join(f"<p>{p}</p>" for p in BODY)
    page = f"<body><ul>{others}</ul><h1>Army enters mill quarter</h1><p>Written: 2017-05-09</p><div>{body}</div></body></html>"
    assert read_article(RawDocument(page)).published_on == date(2017, 5, 9)


def test_a_dateline_without_a_stroke_is_told_by_its_capitals_and_its_day():
    text = "DURGA, Ustan, Sept 3 Gunmen killed five villagers on Wednesday."
    assert datelines.find(text) == datelines.Dateline(Span(0, 21), "DURGA, Ustan", "Sept 3")
    assert datelines.find("Durga, Ustan, Sept 3 was a quiet day for all.") is None


def test_a_place_and_a_whole_day_before_the_first_sentence_are_a_dateline() -> None:
    found = datelines.find("Durga Ustan, 4 August 2023. Fighters took the mill on Tuesday.")
    assert (found and found.place, found and found.day) == ("Durga Ustan", "4 August 2023")


def test_a_dateline_stays_in_the_text_and_is_named():
    page = PAGE.replace("{tail}", "").replace(f"<p>{BODY[0]}", f"<p>DURGA, Ustan (Wire) — {BODY[0]}")
    article = read_article(RawDocument(page))
    assert article.dateline == "DURGA, Ustan (Wire) —"
    assert article.text.startswith("DURGA, Ustan (Wire) — The army")


def test_a_saved_text_page_gives_its_body_title_byline_and_day():
    article = read_article(RawDocument(SAVED))
    assert article.text.split("\n\n") == BODY
    assert (article.title, article.byline, article.published_on) == ("Army enters mill quarter", "Staff Writer", date(2017, 5, 9))
    assert article.url == "https://tv.example/mill"


def test_menus_boxes_and_a_story_below_do_not_hide_the_body_of_a_saved_text_page():
    menu = ["Skip to content", "Home", "World", "War and peace", "Weather", "Sign in", "We use cookies to improve this site."]
    head = ["Army enters mill quarter by night", "Share", "Tweet", "By Staff Writer", "May 9, 2017", "Smoke over the mill"]
    other = "A flood in the northern valleys has killed nineteen people, the governor of the region said."
    body = [*BODY[:2], "Read more: How the road was cut", *BODY[2:]]
    article = read_article(RawDocument("\n".join([*menu, *head, *body, "Most read", *TAIL, other, "More stories", *TAIL])))
    assert article.text.split("\n\n") == BODY
    assert (article.title, article.published_on) == ("Army enters mill quarter by night", date(2017, 5, 9))


@pytest.mark.parametrize(
    "line",
    [
        "9 May 2017",
        "Tuesday, May 9, 2017 08:30 GMT",
        "Published on 2017-05-09",
        "Updated: May 9, 2017",
        "9 мая 2017",
        "9 mai 2017",
        "9 de mayo de 2017",
        "9 مايو 2017",
    ],
)
def test_the_day_above_a_saved_text_is_its_day(line):
    assert read_article(RawDocument("\n\n".join(["Army enters mill quarter", line, *BODY]))).published_on == date(2017, 5, 9)


def test_a_sentence_with_a_day_is_no_date_line():
    assert not any(map(is_date_line, ["Army took Minian, 9 November 2016", "Talks began on 2016-11-09 in Geneva", "9 November"]))


def test_a_pasted_text_without_furniture_stays_whole():
    article = read_article(RawDocument("\n\n".join(BODY)))
    assert article.text.split("\n\n") == BODY


def test_hard_wrapped_text_is_joined_into_paragraphs():
    wrapped = (
        "The army entered the mill quarter on Tuesday, residents of\nthe quarter said, after a night of shelling from the ridge."
    )
    assert read_article(RawDocument(wrapped + "\n\n" + BODY[1])).text.split("\n\n")[0].count("\n") == 0


@pytest.mark.parametrize(
    ("record", "day"),
    [
        ({"title": "T", "text": "\n".join(BODY), "published_on": "2017-05-09"}, date(2017, 5, 9)),
        ({"headline": "T", "body": "\n".join(BODY), "published": "2017-05-09T10:00:00Z"}, date(2017, 5, 9)),
        ({"title": "T", "content": "".join(f"<p>{p}</p>" for p in BODY), "date": "9 May 2017"}, date(2017, 5, 9)),
        ({"title": "T", "text": "\n".join(BODY)}, None),
    ],
)
def test_an_article_in_json(record, day):
    article = read_article(RawDocument(json.dumps(record), url="https://press.example/a"))
    assert (article.title, article.published_on, article.url) == ("T", day, "https://press.example/a")
    assert article.text.split("\n\n") == BODY


def test_clean_text_comes_back_unchanged():
    text = "  ALEPPO, Syria (Wire) — Rebels left.\n\nSOURCE: Wire\n"
    article = read_article(RawDocument(text, format="clean", id="7"))
    assert (article.text, article.id, article.dateline) == (text, "7", "ALEPPO, Syria (Wire) —")


def test_the_day_that_comes_with_a_document_goes_before_its_own():
    assert read_article(RawDocument(SAVED, published_on=date(2017, 5, 10))).published_on == date(2017, 5, 10)


def test_a_live_blog_gives_its_posts():
    post = {"@type": "BlogPosting", "headline": "14:05 Shelling", "articleBody": BODY[0]}
    blog = {
        "@type": "LiveBlogPosting",
        "headline": "Live: mill quarter",
        "liveBlogUpdate": [post, {**post, "articleBody": BODY[1]}],
    }
    page = f"<html><head><script type='application/ld+json'>{json.dumps(blog)}</script></head><body><p>Loading</p></body></html>"
    text = read_article(RawDocument(page)).text
    assert BODY[0] in text
    assert BODY[1] in text


def test_a_page_of_two_sentences_is_read():
    assert read_article(RawDocument(f"<html><body><nav><p>Home</p></nav><p>{BODY[0]}</p></body></html>")).text == BODY[0]


def test_a_page_behind_a_wall_gives_what_it_says_of_itself():
    page = f"<html><head><meta property='og:description' content='{BODY[1]}'></head><body><div>Log in</div></body></html>"
    assert read_article(RawDocument(page)).text == BODY[1]


def test_half_characters_and_nuls_never_reach_the_record():
    article = read_article(RawDocument('{"title": "a\\ud800b", "text": "%s \\u0000 end."}' % BODY[0]))  # noqa: UP031
    assert (article.title, article.text[-6:]) == ("a\ufffdb", "\ufffd end.")
    stored = json.dumps({"@type": "NewsArticle", "articleBody": f"<p>{BODY[0]} \ud800 \x00</p>"})
    page = f"<html><head><script type='application/ld+json'>{stored}</script></head><body><p>Log in</p></body></html>"
    assert read_article(RawDocument(page)).text == f"{BODY[0]} \ufffd \ufffd"


def test_a_live_blog_saved_as_text_loses_its_clocks():
    posts = [line for hour, post in enumerate(BODY, 9) for line in (f"{hour}:05 GMT", post, "Share")]
    assert (
        read_article(RawDocument("\n".join(["Live: battle for the mill quarter", "9 May 2017", *posts]))).text.split("\n\n")
        == BODY
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_code_page_is_read(encoding):
    text = "\n\n".join([*BODY, "Türkiye’s envoy said “no” — twice — and left the café in the old quarter at noon."])
    assert "“no” — twice" in read_article(RawDocument(text.encode(encoding, "replace"))).text


def test_a_declared_code_page_is_obeyed():
    page = (
        f"<html><head><meta charset='windows-1251'></head><body><p>{'Армия заняла квартал во вторник, сообщили жители. ' * 6}</p>"
    )
    assert "Армия заняла" in read_article(RawDocument(page.encode("cp1251"))).text


def test_text_once_read_under_the_wrong_code_page_is_mended():
    page = PAGE.replace("{tail}", "<p>“Nobody will leave,” the commander’s deputy told the paper by telephone on Monday.</p>")
    assert "“Nobody will leave,”" in read_article(RawDocument(page.encode().decode("latin-1"))).text


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        ("   \n", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04word/document.xml", "office file"),
        (b"\x00\x01\x02" * 500, "binary"),
        ("<html><body></body></html>", "No article"),
        ('{"title": "no words"}', "one object"),
        ("[1, 2]", "one object"),
        ('{"text": ', "no valid JSON"),
        (json.dumps({"text": BODY[0], "date": "soon"}), "no date"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(body, says):
    with pytest.raises(UnreadableDocument, match=says):
        read_article(RawDocument(body))


@pytest.mark.parametrize(("text", "shape"), [('{"text": 1}', "json"), ("<!DOCTYPE html><p>", "html"), ("Plain words", "text")])
def test_the_shape_of_a_document_is_told_by_its_look(text, shape):
    assert format_of(text) == shape


@pytest.mark.parametrize("unit", ["<div>", "<p>a", "By A ", "1", "{", "a / B ", "word. "])
def test_a_hostile_document_is_read_or_refused(unit):
    with contextlib.suppress(UnreadableDocument):
        assert isinstance(read_article(RawDocument(unit * (300_000 // len(unit)))).text, str)


@pytest.mark.parametrize(
    ("credit", "site"),
    [
        ("SOURCE: Example Wire", "Example Wire"),
        ("SOURCE:Example Wire and agencies", "Example Wire"),
        ("Source: The Harbour Daily, with news agencies", "The Harbour Daily"),
        ("Contact us", ""),
    ],
)
def test_the_outlet_that_a_saved_text_page_credits(credit, site):
    sentence = "Troops entered the village at dawn, officials said, and were met with little resistance there. "
    head, tail = "Troops enter village\nBy Staff Reporter\nNovember 9, 2016", "Explore\nCup final postponed"
    page = f"{head}\n\n{sentence * 3}\n\n{sentence * 2}\n\n{credit}\n{tail}"
    assert read_article(RawDocument(body=page)).site == site


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Live: fighting in Harim – 13 June 2025", date(2025, 6, 13)),
        ("Flash update no. 4: hostilities in the north-west, 5 February 2020", date(2020, 2, 5)),
        ("Situation report (as of 4 May 2023)", date(2023, 5, 4)),
        ("Morning note, 12 October 2023: the fight for Harim", date(2023, 10, 12)),
        ("The march of 12 October 2023: a history", None),
        ("Remembering the attacks of 11 September 2001", None),
        ("How the war began in March 2011", None),
    ],
)
def test_a_title_that_ends_with_its_day_dates_the_report(title: str, day: date | None) -> None:
    assert day_of_title(title) == day


def test_a_dateline_that_stands_alone_dates_the_report() -> None:
    sentence = "Soldiers and rebels shelled each other across the river near Harim, and nine farmers were killed in the fields. "
    page = f"Shells fall on both banks\n\nHARIM/ORRA (Wire) - Oct 18, 2020\n\n{sentence * 3}\n\n{sentence * 2}\n"
    assert read_article(RawDocument(body=page)).published_on == date(2020, 10, 18)
