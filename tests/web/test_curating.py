"""What the desk tells and keeps: histories, dates in words, verdicts together, names dismissed, and the second of two editors."""

import builders
import pytest
from django.urls import reverse

from tracker.desk import assessment, events, review
from tracker.models import Article, Claim, Event
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db

HX = {"HTTP_HX_REQUEST": "true", "HTTP_HX_TARGET": "workspace"}


@pytest.fixture
def desk(client):
    """Somebody who may curate, logged in."""
    client.force_login(builders.editor())
    return client


@pytest.fixture
def closed():
    """An outlet whose reports wait for an editor."""
    return builders.source("closed", publishes=False)


def shown(client, address):
    """A page as text."""
    return client.get(address, follow=True).content.decode()


def test_a_history_says_who_when_why_and_what_was_before(desk):
    claim = builders.claim()
    to = review.Corrected(edtf="2030-02-28", location="")
    review.correct(claim=claim, to=to, by=builders.editor("Ada"), reason="The day before", seen=0)
    page = shown(desk, reverse("desk_claim", args=(claim.pk,)))
    for words in ("Ada", "The day before", "<del>1 Mar 2030</del>", "<ins>28 Feb 2030</ins>", "An editor’s version counts"):
        assert words in page


@pytest.mark.parametrize(("words", "edtf"), [("yesterday", "2030-02-28"), ("3 February", "2030-02-03"), ("2030-02~", "2030-02~")])
def test_a_date_in_plain_words_is_reckoned_from_the_report(desk, words, edtf):
    claim = builders.claim()
    assert "2030" in shown(desk, f"/desk/date?reported_on=2030-03-01&edtf={words}")
    desk.post(reverse("desk_verdict", args=(claim.pk,)), {"verb": "correct", "seen": 0, "edtf": words, "reason": "Read again"})
    assert Claim.objects.get(corrects=claim).edtf == edtf


def test_claims_of_partisan_outlets_are_rejected_together_but_never_accepted_together(desk):
    fair = builders.claim(at="hill")
    partisan = builders.claim(at="bridge", within=builders.article(builders.source("radio", side_key="north")))
    chosen = {"claim": [fair.pk, partisan.pk], "reason": "Read both"}
    refused = desk.post("/desk/together", {**chosen, "verb": "accept"}, **HX)
    assert refused.status_code == 422
    assert "1 of the chosen is not of one" in refused.content.decode()
    assert 'value="Read both"' in refused.content.decode()
    assert not Claim.objects.accepted().exists()
    desk.post("/desk/together", {**chosen, "verb": "reject"}, **HX)
    assert Claim.objects.filter(review="rejected").count() == 2


def test_undo_leaves_alone_what_somebody_moved_since(desk):
    first, second = builders.claim(at="hill"), builders.claim(at="bridge")
    desk.post("/desk/together", {"claim": [first.pk, second.pk], "verb": "reject", "reason": "A drill"}, **HX)
    review.reopen(claim=second, by=builders.editor("Ada"), reason="It was none")
    review.accept(claim=second, by=builders.editor("Ada"), reason="Seen on pictures")
    desk.post("/desk/undo", **HX)
    assert [Claim.objects.get(pk=claim.pk).review for claim in (first, second)] == ["proposed", "accepted"]


def test_an_articles_claims_accepted_at_once_are_taken_back_at_once(desk):
    within = builders.article()
    builders.claim(within=within), builders.claim(Action.AIR_STRIKE, within=within)
    desk.post(reverse("desk_accept_all", args=(within.pk,)), {"reason": "Read whole"})
    assert Claim.objects.accepted().count() == 2
    desk.post("/desk/undo")
    assert Claim.objects.proposed().count() == 2


def test_drafts_published_together_are_withdrawn_together_save_those_moved_since(desk, closed):
    for place in ("hill", "bridge"):
        builders.claim(at=place, within=builders.article(closed))
    Claim.objects.update(review="accepted", reviewed_by=builders.editor(), reviewed_at=builders.AT)
    assessment.derive(because="test")
    first, second = Event.objects.order_by("pk")
    desk.post("/desk/events/", {"event": [first.pk, second.pk], "reason": "Confirmed"})
    events.retitle(event=second, title="The bridge falls", by=builders.editor("Ada"), reason="Plainer")
    assert "1 of 2 made a draft again" in desk.post("/desk/events/undo", follow=True).content.decode()
    assert [Event.objects.get(pk=event.pk).publication for event in (first, second)] == ["draft", "published"]


def test_names_that_are_none_are_dismissed_together_and_offered_again(desk):
    claim = builders.claim(by="")
    for name in ("gunmen", "12 people", "Owl Brigade"):
        claim.parties.create(part="target", name=name, order=claim.parties.count())
    desk.post("/desk/names/?kind=actor", {"verb": "dismiss", "name": ["gunmen", "12 people"], "reason": "Descriptions"})
    page = shown(desk, "/desk/names/?kind=actor")
    assert 'Unknown actors <span class="count">1</span>' in page
    desk.post("/desk/names/?kind=actor", {"verb": "offer", "name": "gunmen", "reason": "Undid the dismissal"})
    assert 'Unknown actors <span class="count">2</span>' in shown(desk, "/desk/names/?kind=actor")


def test_pasted_text_is_filed_under_the_outlet_its_editor_names(desk):
    form = {"text": "Rebels shelled the village of Minian on 12 November 2016, residents said.", "outlet": "The Heron"}
    desk.post(reverse("desk_intake"), {**form, "published_on": "2016-11-13"})
    assert Article.objects.get().source.name == "The Heron"
    assert 'value="The Heron"' in desk.post(reverse("desk_intake"), {"outlet": "The Heron"}).content.decode()


def test_a_missed_claim_without_a_deed_is_refused_in_plain_words(desk):
    within = builders.article()
    form = {"quote": "took the mill", "action": "", "reason": "It was missed"}
    answer = desk.post(reverse("desk_file", args=(within.pk,)), form)
    assert answer.status_code == 422
    assert "Say what is said to have happened" in answer.content.decode()


def test_events_of_the_same_place_and_days_are_offered_to_merge_with(desk):
    builders.claim(Action.CAPTURE)
    builders.claim(Action.AIR_STRIKE, day="2030-03-02")
    builders.claim(Action.AIR_STRIKE, day="2030-04-20")
    assessment.derive(because="test")
    first, near, far = Event.objects.order_by("first_on")
    page = shown(desk, reverse("desk_event", args=(first.pk,)))
    assert f"(#{near.pk})" in page
    assert f"(#{far.pk})" not in page


def test_a_history_names_places_and_actors_instead_of_their_keys(desk):
    claim = builders.claim(by="south")
    builders.place("east-mill")
    to = {"location": "East-mill (east-mill)", "initiators": [f"{builders.actor('north-army', 'north').name} (north-army)"]}
    form = {"verb": "correct", "reason": "Another mill", **to}
    desk.post(reverse("desk_verdict", args=(claim.pk,)), form)
    page = shown(desk, reverse("desk_claim", args=(claim.pk,)))
    assert "<del>Mill</del>" in page
    assert "<ins>East-mill</ins>" in page
    assert "<ins>The north-army</ins>" in page


@pytest.mark.parametrize("verb", ["keep", "split", "pin", "merge"])
def test_the_second_of_two_editors_of_an_event_moves_none_of_its_claims(desk, verb):
    claims = [builders.claim(within=builders.article(builders.source(key))) for key in ("wire", "radio")]
    builders.claim(Action.AIR_STRIKE, at="bridge")
    assessment.derive(because="test")
    event = claims[0].placement.event
    other = Event.objects.exclude(pk=event.pk).get()
    events.retitle(event=event, title="The mill falls", by=builders.editor("Ada"), reason="Plainer", seen=0)
    form = {"verb": verb, "claim": claims[1].pk, "into": f"#{other.pk}", "reason": "As I saw it", "seen": 0}
    answer = desk.post(reverse("desk_change", args=(event.pk,)), form)
    assert answer.status_code == 409
    assert "The mill falls" in answer.content.decode()
    assert 'value="As I saw it"' in answer.content.decode()
    assert event.placements.filter(pinned_by=None).count() == 2


def test_judged_claims_are_found_again_by_their_verdict(desk):
    builders.claim(at="hill")
    judged = builders.claim(at="bridge")
    review.reject(claim=judged, by=builders.editor(), reason="A drill")
    page = shown(desk, "/desk/?review=rejected")
    assert f'action="/desk/claims/{judged.pk}/verdict' in page
    assert "Rejected (1)" in page
    assert "Waiting (1)" in page


def test_a_correction_of_what_somebody_rejected_meanwhile_keeps_its_form(desk):
    claim = builders.claim()
    review.reject(claim=claim, by=builders.editor("Ada"), reason="Misread it", seen=0)
    form = {"verb": "correct", "seen": 0, "edtf": "yesterday", "reason": "Read again"}
    page = desk.post(reverse("desk_verdict", args=(claim.pk,)), form).content.decode()
    assert 'id="f-edtf" name="edtf" value="yesterday"' in page
    assert 'id="c-reason" name="reason" required maxlength="2000" value="Read again"' in page


def test_a_claim_split_off_is_told_with_the_way_to_its_new_event(desk):
    claims = [builders.claim(within=builders.article(builders.source(key))) for key in ("wire", "radio")]
    assessment.derive(because="test")
    left = claims[0].placement.event
    form = {"verb": "split", "claim": claims[1].pk, "reason": "Another day"}
    page = desk.post(reverse("desk_change", args=(left.pk,)), form, follow=True).content.decode()
    own = Event.objects.exclude(pk=left.pk).get()
    assert f"Split off: the claim stands under “<a href='{reverse('desk_event', args=(own.pk,))}'>{own.title}</a>” now." in page
