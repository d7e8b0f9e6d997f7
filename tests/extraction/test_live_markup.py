"""Live pages in markup: posts by their times, in linked data or in the page itself."""

import json
from datetime import date

from tracker.extraction.articles import read_article
from tracker.extraction.mentions import RawDocument

POSTS = [
    ("2024-05-15T18:20:00Z", "Shells fell on a market in Harim this afternoon and killed two clerks, doctors said."),
    ("2024-05-15T16:05:00Z", "The Falcon Brigade says that it has taken the mill on the road to the border."),
    ("2024-05-14T22:10:00Z", "Gunmen shot dead a judge in Orra today, her brother told this page by telephone."),
]
BEFORE = "Follow what happens in Veland through the night, as it is told to our reporters in the towns."


def page(entries: str, title: str = "War in Veland: live", *, around: str = "main") -> str:
    head = f"<html><head><title>{title}</title><meta property='article:published_time' content='2024-05-15'></head>"
    aside = "<aside><p>Ten ways to fold a sheet that you never knew of, told by those who do it daily.</p></aside>"
    return f"{head}<body><{around}><h1>{title}</h1><p>{BEFORE}</p>{entries}</{around}>{aside}</body></html>"


def entry(moment: str, words: str, tag: str = "article") -> str:
    clock = f"<header><time datetime='{moment}'>{moment[11:16]}</time><button>Share</button></header>"
    return f"<{tag}>{clock}<h2>Harim</h2><p>{words}</p><ul><li>It is the third such day.</li></ul></{tag}>"


def test_posts_are_read_from_the_markup_with_their_days() -> None:
    article = read_article(RawDocument(page("<div>" + "".join(entry(*post) for post in POSTS) + "</div>")))
    assert [post.day for post in article.posts] == [date(2024, 5, 15), date(2024, 5, 15), date(2024, 5, 14)]
    assert [article.text[post.start :].split("\n\n")[1] for post in article.posts] == [words for _, words in POSTS]
    assert article.text.startswith(BEFORE)
    assert article.text.endswith("\n\n• It is the third such day.")
    assert not any(words in article.text for words in ("Share", "18:20", "fold a sheet"))


def test_posts_without_paragraphs_and_items_of_a_list_are_posts() -> None:
    entries = "".join(f"<li><time>{moment[11:16]}</time><div>{words}<br>So it is.</div></li>" for moment, words in POSTS)
    article = read_article(RawDocument(page(f"<ol class='live'>{entries}</ol>", "War in Veland")))
    assert [post.day for post in article.posts] == [None, None, None]
    assert article.text.split("\n\n")[1:] == [f"{words} So it is." for _, words in POSTS]


def test_a_page_that_is_not_live_has_no_posts() -> None:
    text = " ".join(words for _, words in POSTS)
    body = f"<p>{text}</p><p>{text.replace('Harim', 'Zed')}</p>"
    cards = "".join(f"<li><time datetime='{moment}'>now</time><a href='#'>A card of another page</a></li>" for moment, _ in POSTS)
    article = read_article(RawDocument(page(f"{body}<ul>{cards}</ul>", "War in Veland", around="article")))
    assert article.posts == ()
    assert "A card of another page" not in article.text


def test_posts_of_linked_data_have_their_days() -> None:
    updates = [{"@type": "BlogPosting", "datePublished": moment, "articleBody": words} for moment, words in POSTS]
    blog = {"@type": "LiveBlogPosting", "headline": "War in Veland", "liveBlogUpdate": updates}
    script = f"<script type='application/ld+json'>{json.dumps(blog)}</script>"
    article = read_article(
        RawDocument(f"<html><head>{script}</head><body><p>Loading</p></body></html>", published_on=date(2024, 5, 15))
    )
    assert article.text.split("\n\n") == [words for _, words in POSTS]
    assert [post.day for post in article.posts] == [date(2024, 5, 15), date(2024, 5, 15), date(2024, 5, 14)]
