"""The desk: who may come in, verdicts with their reasons, undo, two editors on one claim, articles brought and read."""

import builders
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from timeline.web.desk.urls import urlpatterns
from tracker.desk import assessment, disputes, review
from tracker.models import Claim, Event, Location, Revision, Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting():
    """A claim that waits, of an outlet that publishes on reading, with its event."""
    claim = builders.claim()
    assessment.derive(because="test")
    return claim


@pytest.fixture
def desk(client):
    client.force_login(builders.editor())
    return client


def addresses(claim):
    event = Event.objects.get()
    numbers = {"desk_event": event.pk, "desk_change": event.pk, "desk_article": claim.article_id}
    numbers |= {"desk_file": claim.article_id, "desk_accept_all": claim.article_id}
    words = {"kind": "places", "task": "nothing"}
    for pattern in urlpatterns:
        asked = pattern.pattern.converters
        given = {name: words.get(name, numbers.get(pattern.name, claim.pk)) for name in asked}
        yield pattern.name, reverse(pattern.name, kwargs=given)


WRITES = {
    "desk_verdict",
    "desk_undo",
    "desk_together",
    "desk_unpublish",
    "desk_file",
    "desk_accept_all",
    "desk_change",
    "desk_again",
}
READS = {"desk_reading"}


@pytest.mark.parametrize("role", [None, Role.READER, Role.EDITOR, Role.ADMIN])
def test_every_address_asks_for_a_login_and_the_role(client, waiting, role):
    if role:
        client.force_login(builders.editor(f"some-{role}", role))
    for name, address in addresses(waiting):
        for method in (client.get, client.post):
            answer = method(address)
            if method == client.get and name in WRITES:
                assert answer.status_code == 405, address
            elif role is None:
                assert answer.status_code == 302, address
                assert "/accounts/login/" in answer["Location"]
            elif role == Role.READER:
                assert answer.status_code == 403, address
            elif method == client.post and name in READS:
                assert answer.status_code == 405, address
            else:
                assert answer.status_code in (200, 302, 404, 422), address
    if role in (None, Role.READER):
        assert not Revision.objects.exists()


def test_a_reader_is_told_whom_to_ask(client, waiting):
    builders.editor("boss", Role.ADMIN)
    client.force_login(builders.editor("reader", Role.READER))
    assert "boss" in client.get("/desk/").content.decode()


def test_writes_need_the_token_of_the_form(waiting):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(builders.editor())
    assert strict.post(reverse("desk_verdict", args=(waiting.pk,)), {"quick": "accept|so"}).status_code == 403


def test_a_verdict_opens_the_next_claim_and_is_undone(desk, waiting):
    other = builders.claim(at="bridge")
    address = reverse("desk_verdict", args=(waiting.pk,))
    answer = desk.post(
        address, {"quick": "accept|The sentence says so", "seen": 0}, HTTP_HX_REQUEST="true", HTTP_HX_TARGET="workspace"
    )
    assert answer.status_code == 200
    assert answer["HX-Push-Url"] == reverse("desk_claim", args=(other.pk,))
    assert "<html" not in answer.content.decode()
    waiting.refresh_from_db()
    assert waiting.review == "accepted"
    assert Revision.objects.get().reason == "The sentence says so"
    desk.post(reverse("desk_undo"))
    waiting.refresh_from_db()
    assert waiting.review == "proposed"


def test_a_verdict_without_a_reason_comes_back(desk, waiting):
    answer = desk.post(reverse("desk_verdict", args=(waiting.pk,)), {"verb": "reject", "reason": " ", "seen": 0})
    assert answer.status_code == 422
    assert "Say why" in answer.content.decode()
    waiting.refresh_from_db()
    assert waiting.review == "proposed"


def test_the_second_of_two_editors_sees_both_versions_and_loses_nothing(desk, waiting):
    review.reject(claim=waiting, by=builders.editor("other"), reason="Misread it", seen=0)
    typed = {"verb": "correct", "seen": 0, "edtf": "2030-02-27", "location": "Mill (mill)", "reason": "The day before"}
    answer = desk.post(reverse("desk_verdict", args=(waiting.pk,)), typed)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "How it stands now" in page
    assert "Misread it" in page
    assert "2030-02-27" in page
    assert "The day before" in page
    assert not Claim.objects.filter(corrects=waiting).exists()


def test_a_correction_says_only_what_is_different(desk, waiting):
    form = {
        "verb": "correct",
        "seen": 0,
        "reason": "Read again",
        "edtf": "2030-02-28",
        "location": "Mill (mill)",
        "action": "capture",
    }
    form |= {
        "stance": "asserts",
        "modality": "happened",
        "extent": "part",
        "speaker": "",
        "initiators": ["The south-army (south-army)", ""],
    }
    desk.post(reverse("desk_verdict", args=(waiting.pk,)), form)
    filed = Claim.objects.get(corrects=waiting)
    assert (filed.edtf, filed.location.key, filed.parties.get().actor.key) == ("2030-02-28", "mill", "south-army")
    assert filed.place_extent == "part"


@pytest.mark.parametrize(("field", "value"), [("edtf", "whenever it was"), ("location", "Nowhere"), ("initiators", "Nobody")])
def test_a_correction_that_cannot_be_keeps_its_form(desk, waiting, field, value):
    form = {"verb": "correct", "seen": 0, "reason": "Read again", field: value}
    answer = desk.post(reverse("desk_verdict", args=(waiting.pk,)), form)
    assert answer.status_code == 422
    assert f'value="{value}"' in answer.content.decode()


def test_a_date_that_is_none_is_refused_beside_it_and_in_plain_words(desk, waiting):
    address = reverse("desk_verdict", args=(waiting.pk,))
    page = desk.post(address, {"verb": "correct", "edtf": "after the flood", "reason": "Wrong day"}).content.decode()
    said = page.partition('<span class="error" id="f-echo" aria-live="polite">')[2].partition("</span>")[0]
    assert "is no date that can be read; write 8 November 2016" in said
    assert "errorlist" not in page


def test_filters_live_in_the_address(desk, waiting):
    builders.claim(at="bridge")
    page = desk.get("/desk/?place=bridge").content.decode()
    assert 'id="waiting">1<' in page
    assert "?place=bridge" in page


def test_a_missed_claim_is_filed_from_words_of_the_article(desk, waiting):
    form = {"quote": "took the mill", "action": "clash", "edtf": "2030-03-01", "location": "mill", "reason": "It was missed"}
    answer = desk.post(reverse("desk_file", args=(waiting.article_id,)), form)
    filed = Claim.objects.get(filed_by__isnull=False)
    assert answer["Location"] == f"{reverse('desk_article', args=(waiting.article_id,))}#claim-{filed.pk}"
    assert waiting.article.text[filed.start : filed.end] == "took the mill"


def test_an_article_of_no_side_is_accepted_at_once_a_partisan_one_never(desk, waiting):
    theirs = builders.claim(within=builders.article(builders.source("radio", side_key="north")))
    for claim, status in ((waiting, 302), (theirs, 422)):
        assert desk.post(reverse("desk_accept_all", args=(claim.article_id,)), {"reason": "Read whole"}).status_code == status
    assert Claim.objects.accepted().get() == waiting


def test_an_event_is_retitled_retracted_and_published(desk, waiting):
    event = Event.objects.get()
    address = reverse("desk_change", args=(event.pk,))
    desk.post(address, {"verb": "retitle", "title": "The mill falls", "reason": "Plainer", "seen": event.lock})
    assert desk.post(address, {"verb": "retract", "reason": "In doubt", "seen": event.lock}).status_code == 409
    desk.post(address, {"verb": "retract", "reason": "In doubt"})
    event.refresh_from_db()
    assert (event.title, event.publication) == ("The mill falls", "retracted")


def test_pasted_text_is_read_and_leads_to_its_claims(desk):
    text = (
        "Rebels shelled the village of Minian near Aleppo on 12 November 2016, residents said.\n\nThree people were killed there."
    )
    answer = desk.post(reverse("desk_intake"), {"text": text, "published_on": "2016-11-13"}, follow=True)
    assert answer.status_code == 200
    assert "Minian" in answer.content.decode()
    assert Revision.objects.get().verb == "submit"


def test_a_report_in_another_language_is_kept_and_says_why_nothing_was_read(desk):
    text = "Des rebelles ont pris lundi le village de Harim, ont dit des habitants.\n\nLes combats ont duré toute la nuit."
    answer = desk.post(reverse("desk_intake"), {"text": text, "published_on": "2016-11-09"}, follow=True)
    assert answer.status_code == 200
    assert "It is in French, and claims are read in English only" in answer.content.decode()


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"url": "http://127.0.0.1/private"},
        {"text": "x", "published_on": "soon"},
        {"text": "x", "published_on": "2290-01-01"},
    ],
)
def test_what_cannot_be_read_says_why_and_keeps_the_form(desk, form):
    answer = desk.post(reverse("desk_intake"), form)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    for value in form.values():
        assert value in answer.content.decode()


def said_of(desk, file):
    answer = desk.post(reverse("desk_intake"), {"file": file})
    assert answer.status_code == 422
    return answer.content.decode().partition('role="alert">')[2].partition("</p>")[0]


def test_a_file_that_cannot_be_read_is_asked_for_again(desk):
    empty = SimpleUploadedFile("saved.html", b"")
    picture = SimpleUploadedFile("front.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)))
    assert said_of(desk, empty).startswith("The file “saved.html” is empty. ")
    assert ".." not in said_of(desk, picture)
    assert said_of(desk, picture).endswith("choose the file again.")


def test_an_article_says_whether_the_public_sees_what_waits(desk, waiting):
    open_one, closed = (
        waiting.article,
        builders.claim(within=builders.article(builders.source("closed", publishes=False))).article,
    )
    assert "what waits is public already" in desk.get(reverse("desk_article", args=(open_one.pk,))).content.decode()
    assert "Not public yet" in desk.get(reverse("desk_article", args=(closed.pk,))).content.decode()


REPORT = (
    "Southern troops shelled Tarquat on 1 March 2030, residents said. Four people were killed in Tarquat.\n\n"
    "The Owl Brigade attacked an army post near Tarquat the next day, the governor told reporters."
)


def unplaced(text=REPORT, name="Tarquat"):
    claim = builders.claim(within=builders.article(text=text), at="")
    claim.place_name = name
    claim.save()
    return claim


def test_an_unknown_place_is_the_same_as_a_known_one_and_its_article_is_read_again(desk):
    unplaced()
    mill = builders.place("mill")
    assert "Tarquat" in desk.get("/desk/names/").content.decode()
    desk.post("/desk/names/?kind=place", {"verb": "same", "name": "Tarquat", "key": "mill", "reason": "Its older name"})
    mill.refresh_from_db()
    assert mill.aliases == ["Tarquat"]
    assert Claim.objects.filter(location=mill).exists()
    assert Revision.objects.get().after["aliases"] == ["Tarquat"]


def test_an_unknown_place_is_entered(desk):
    unplaced()
    form = {
        "verb": "new",
        "name": "Tarquat",
        "place": "village",
        "lat": "10.5",
        "lon": "20.5",
        "conflict": "war",
        "reason": "On the map",
    }
    desk.post("/desk/names/?kind=place", form)
    assert Claim.objects.filter(location__name="Tarquat").exists()


def test_an_unknown_place_is_entered_in_a_wider_one(desk):
    unplaced()
    builders.place("vale")
    assert '<option value="war" selected>' in desk.get("/desk/names/").content.decode()
    form = {"verb": "new", "name": "Tarquat", "place": "village", "lat": "10.5", "lon": "20.5", "reason": "On the map"}
    assert desk.post("/desk/names/?kind=place", form | {"within": "nowhere"}).status_code == 422
    desk.post("/desk/names/?kind=place", form | {"within": "Vale (vale)"})
    assert Location.objects.get(name="Tarquat").parent.key == "vale"
    assert Revision.objects.get().after["within"] == "vale"


@pytest.mark.parametrize(
    "form", [{"verb": "new", "lat": "north"}, {"verb": "same", "key": "nowhere"}, {"verb": "new", "lat": "nan"}]
)
def test_a_decision_that_cannot_be_keeps_what_was_typed(desk, form):
    unplaced()
    answer = desk.post(
        "/desk/names/?kind=place", {"name": "Tarquat", "place": "village", "lon": "1", "reason": "Because", **form}
    )
    assert answer.status_code == 422
    assert 'value="Because"' in answer.content.decode()


def test_a_name_that_is_no_place_is_not_offered_again(desk):
    unplaced()
    desk.post("/desk/names/?kind=place", {"verb": "dismiss", "name": "Tarquat", "reason": "A newspaper"})
    assert "Every place that claims name is known" in desk.get("/desk/names/").content.decode()


def test_the_room_of_names_opens_on_actors_where_no_place_waits(desk):
    builders.claim(by="").parties.create(part="initiator", name="Owl Brigade")

    def opened(query: str = "") -> str:
        return desk.get(f"/desk/names/{query}").content.decode().partition("<h1>")[2].partition("</nav>")[0]

    assert opened().startswith('Unknown actors <span class="count">1</span>')
    assert opened("?kind=place").startswith('Unknown places <span class="count">0</span>')
    assert 'Actors <span class="count">1</span>' in opened("?kind=place")
    unplaced()
    assert opened().startswith("Unknown places")


def test_an_unknown_actor_is_entered_with_its_side(desk):
    claim = builders.claim(by="", within=builders.article(text=REPORT))
    claim.parties.create(part="initiator", name="Owl Brigade")
    form = {"verb": "new", "name": "Owl Brigade", "side": "north", "reason": "Named by two outlets"}
    assert desk.post("/desk/names/?kind=actor", form).status_code == 302
    assert Claim.objects.filter(parties__actor__key="owl-brigade", parties__side__key="north").exists()


def test_the_tab_of_contradictions_tells_how_many_are_open(desk):
    builders.claim()
    builders.claim(told_by="north", stance="denies", within=builders.article(text="The mill never fell, the spokesman said."))

    def tab() -> str:
        return desk.get("/desk/intake/").content.decode().partition('id="count-contradictions">')[2].partition("<")[0]

    assert tab() == "1"  # before anything was derived
    assessment.derive(because="test")
    assert tab() == "1"
    decided = {"key": disputes.all_disputes()[0].key, "verb": "resolve", "reason": "Pictures show the mill"}
    answer = desk.post("/desk/contradictions/", decided, headers={"HX-Request": "true"}).content.decode()
    assert 'id="count-contradictions" hx-swap-oob="true">0<' in answer
    assert tab() == "0"


def test_a_contradiction_is_decided_with_a_reason_and_leaves_the_open_ones(desk):
    builders.claim()
    builders.claim(told_by="north", stance="denies", within=builders.article(text="The mill never fell, the spokesman said."))
    assert "never fell" in desk.get("/desk/contradictions/").content.decode()
    key = disputes.all_disputes()[0].key
    assert desk.post("/desk/contradictions/", {"key": key, "verb": "resolve", "reason": ""}).status_code == 422
    desk.post("/desk/contradictions/", {"key": key, "verb": "resolve", "reason": "Pictures show the mill"})
    assert "No contradiction is open" in desk.get("/desk/contradictions/").content.decode()
    assert "Pictures show the mill" in desk.get("/desk/contradictions/?show=decided").content.decode()
