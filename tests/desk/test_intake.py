"""Intake: whole articles or nothing, once, with versions, and verdicts that outlive a changed page."""

from datetime import date

import builders
import pytest

from tracker.desk import intake, lookup, rereading, review
from tracker.extraction.articles import UnreadableDocument
from tracker.extraction.gazetteer import ActorEntry, Gazetteer, PlaceEntry, SideEntry
from tracker.models import Article, Claim, Document, Location, Source
from tracker.vocabulary import Kind, Review

pytestmark = pytest.mark.django_db

GAZETTEER = Gazetteer(
    places=(
        PlaceEntry("karm", "Karm", Kind.VILLAGE, 10.0, 20.0, country="SY"),
        PlaceEntry("tell", "Tell Abyad", Kind.TOWN, 11.0, 20.0),
    ),
    actors=(
        ActorEntry("army", "Northern Army", side="north", is_state=True),
        ActorEntry("front", "Southern Front", side="south", aliases=("southern rebels",)),
    ),
    sides=(SideEntry("north", "North", "war"), SideEntry("south", "South", "war")),
)
TAKEN = "The Northern Army captured Karm on Monday, a monitoring group said."
DENIED = "A spokesman for the Southern Front denied that the Northern Army had entered Karm."


def page(*paragraphs: str, url: str = "https://wire.example/karm", published: str = "2030-03-06") -> bytes:
    """A page of an outlet, furniture included."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html><head><title>Karm changes hands</title><link rel="canonical" href="{url}">'
        f'<meta property="article:published_time" content="{published}T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>Karm changes hands</h1>{body}<p>Residents of the nearby villages said that the night had been quiet "
        "for the first time in a week, and that shops had opened again.</p></article><footer>About us</footer></body></html>"
    ).encode()


def ingest(body: bytes, url: str = "https://wire.example/karm", **more):
    builders.conflict()
    return intake.ingest(body=body, url=url, gazetteer=GAZETTEER, **more)


def test_a_page_becomes_an_article_with_passages_claims_and_parties():
    receipt = ingest(page(TAKEN, DENIED))
    article = receipt.article
    assert (receipt.outcome, article.title, article.published_on) == ("new", "Karm changes hands", date(2030, 3, 6))
    assert article.text[article.passages.all()[0].start :].startswith("The Northern Army")
    capture = article.claims.get(action="capture")
    assert capture.quote == article.text[capture.start : capture.end]
    assert (capture.location.key, capture.first_on, capture.review) == ("karm", date(2030, 3, 4), Review.PROPOSED)
    assert [(party.part, party.side.key) for party in capture.parties.all() if party.side] == [("initiator", "north")]
    denial = article.claims.get(stance="denies")
    assert denial.speaker_side.key == "south"
    assert denial.voice == denial.speaker_text == "A spokesman for the Southern Front"


def test_what_stands_in_a_town_becomes_a_place_of_its_own():
    ingest(page("Southern rebels captured the airport in Tell Abyad on Monday, a monitoring group said."))
    ingest(page("Southern rebels hold Tell Abyad airport, residents said."), url="https://wire.example/later")
    airport = Location.objects.get(name="Tell Abyad airport")
    assert (airport.kind, airport.parent.key, airport.origin, airport.point) == (Kind.SITE, "tell", "reading", (11.0, 20.0))
    claims = Claim.objects.filter(location=airport)
    assert {(claim.action, claim.place_name, claim.place_extent) for claim in claims} == {
        ("capture", "Tell Abyad airport", "whole"),
        ("hold", "Tell Abyad airport", "whole"),
    }


def test_what_reading_entered_teaches_reading_nothing():
    ingest(page("Southern rebels captured the airport in Tell Abyad on Monday."))
    assert "Tell Abyad airport" not in {place.name for place in lookup.gazetteer().own_places.values()}


def test_the_same_document_twice_changes_nothing():
    first = ingest(page(TAKEN))
    again = ingest(page(TAKEN))
    assert (again.outcome, again.article) == ("unchanged", first.article)
    assert (Document.objects.count(), Article.objects.count(), Claim.objects.count()) == (1, 1, first.claims)


def test_a_file_is_known_by_its_bytes_and_by_the_address_it_gives_itself():
    ingest(page(TAKEN))
    assert ingest(page(TAKEN), "file:copy.html").outcome == "unchanged"
    assert ingest(page(TAKEN, DENIED), "file:later.html").outcome == "new version"


def test_a_page_of_another_host_cannot_take_an_address_over():
    ingest(page(TAKEN))
    receipt = ingest(page(TAKEN, DENIED), "https://elsewhere.example/copy")
    assert receipt.outcome == "new"
    assert receipt.article.document.url == "https://elsewhere.example/copy"


def test_a_changed_page_is_a_new_version_whose_old_claims_count_no_more():
    old = ingest(page(TAKEN)).article
    receipt = ingest(page(TAKEN, DENIED))
    old.refresh_from_db()
    assert (receipt.outcome, receipt.article.document.version, old.superseded_by) == ("new version", 2, receipt.article)
    Source.objects.update(publishes_on_reading=True)
    assert {claim.article for claim in Claim.objects.counting()} == {receipt.article}


def test_a_sentence_that_stands_in_the_new_version_keeps_its_verdict():
    old = ingest(page(TAKEN)).article
    review.accept(claim=old.claims.get(action="capture"), by=builders.editor(), reason="two sources")
    new = ingest(page(TAKEN, DENIED)).article
    kept = new.claims.get(action="capture", stance="asserts")
    assert (kept.review, kept.reviewed_by.username) == (Review.ACCEPTED, "ed")


def test_reading_again_makes_no_second_claim_and_leaves_verdicts_alone():
    article = ingest(page(TAKEN, DENIED)).article
    judged = article.claims.get(action="capture", stance="asserts")
    review.reject(claim=judged, by=builders.editor(), reason="misread")
    before = set(article.claims.values_list("key", flat=True))
    rereading.reread(article=article, gazetteer=GAZETTEER)
    assert set(article.claims.values_list("key", flat=True)) == before
    assert article.claims.get(pk=judged.pk).review == Review.REJECTED


def test_a_fault_half_way_leaves_nothing(monkeypatch):
    def fail(*args, **kwargs):
        raise RuntimeError("power cut")

    monkeypatch.setattr(intake, "file_claims", fail)
    with pytest.raises(RuntimeError):
        ingest(page(TAKEN))
    assert not Document.objects.exists()
    assert not Article.objects.exists()


@pytest.mark.parametrize("body", [b"", b"%PDF-1.7 \x00\x01", b"<html><body></body></html>"])
def test_what_cannot_be_read_says_what_to_do_and_stores_nothing(body):
    with pytest.raises(UnreadableDocument):
        ingest(body)
    assert not Document.objects.exists()


def test_an_outlet_is_known_by_its_address_and_a_new_one_is_entered_ungraded():
    known = builders.source("wire")
    assert ingest(page(TAKEN)).article.source == known
    fresh = ingest(page(DENIED, url="https://fresh.example/1"), "https://fresh.example/1").article.source
    assert (fresh.domains, fresh.grade, fresh.side, fresh.publishes_on_reading) == (["fresh.example"], "F", None, False)


def test_a_demonstration_opens_its_new_outlets():
    war = builders.conflict()
    war.opens_new_sources = True
    war.save()
    Location.objects.create(key="karm", slug="karm", name="Karm", kind="village", conflict=war)
    assert ingest(page(TAKEN)).article.source.publishes_on_reading
    closed = builders.source("closed", publishes=False)
    closed.about = "An outlet somebody has looked at."
    closed.save()
    ingest(page(DENIED, url="https://closed.example/1"), "https://closed.example/1")
    closed.refresh_from_db()
    assert not closed.publishes_on_reading


def test_nearly_the_same_text_within_days_is_a_copy_and_counts_as_its_origin():
    builders.source("wire"), builders.source("radio")
    ingest(page(TAKEN, DENIED))
    copied = page(TAKEN.replace("captured", "took"), DENIED, url="https://radio.example/1", published="2030-03-07")
    copy = ingest(copied, "https://radio.example/1").article
    assert copy.origin == "wire"
    late = page(TAKEN, DENIED, url="https://late.example/1", published="2030-04-20")
    assert ingest(late, "https://late.example/1").article.origin == ""


def test_a_day_given_goes_before_the_pages_own_and_a_missing_one_is_said_to_be_assumed():
    assert ingest(page(TAKEN), published_on=date(2030, 3, 20)).article.published_on == date(2030, 3, 20)
    undated = ingest(b"The Northern Army captured Karm, officials said. " * 8, "file:note.txt").article
    assert undated.date_is_assumed
