"""The sample reports of the seeds: each page gives an article, its day and its address, and nothing of its furniture."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from tracker.extraction import sentences
from tracker.extraction.articles import read_article
from tracker.extraction.mentions import RawDocument

SEEDS = Path(__file__).parents[2] / "seeds"
REPORTS = sorted(SEEDS.glob("*/reports/*"))
# Words of the invented tails and menus; none of them belongs to a war.
FURNITURE = re.compile(
    r"onions|ferry|pension|cup final|cookies|newsletter|reproduction|flood-relief|min read|explore|reporting by", re.I
)


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_a_sample_report_is_read_without_its_furniture(path):
    article = read_article(RawDocument(path.read_bytes()))
    sources = tomllib.loads((path.parents[1] / "sources.toml").read_text("utf-8"))["sources"]
    domains = {domain for source in sources for domain in source["domains"]}
    assert article.published_on == date.fromisoformat(path.name[:10])
    assert article.url.split("/")[2] in domains
    assert 100 <= len(article.text.split()) <= 450
    assert not FURNITURE.search(article.text)
    assert article.title
    assert article.title not in article.text
    assert all(passage.span.of(article.text)[-1] in '.?"' for passage in sentences.split(article.text) if not passage.is_dateline)


def test_there_are_enough_of_them():
    assert sum("aleppo" in str(path) for path in REPORTS) >= 14
    assert sum("marawi" in str(path) for path in REPORTS) >= 4
