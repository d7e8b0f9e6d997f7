"""Pages: what a reader is shown, with both clocks in the address, and nothing that is not published."""

from datetime import date

import builders
import pytest
from django.urls import reverse

from tracker.desk import assessment, events
from tracker.models import Conflict, Event, Location
from tracker.vocabulary import Action

pytestmark = pytest.mark.django_db


@pytest.fixture
def war():
    """The South takes the mill, a wire says; a spokesman of the North denies it; fighting at the bridge; an undated word."""
    wire, radio = builders.source("wire"), builders.source("radio", side_key="north")
    builders.claim(Action.CAPTURE, within=builders.article(wire, date(2030, 3, 2)), day="2030-03-01")
    denial = builders.article(radio, date(2030, 3, 3), "The mill is ours, said the spokesman.")
    builders.claim(Action.CAPTURE, within=denial, day="2030-03-01", told_by="north", stance="denies")
    clash = builders.article(wire, date(2030, 3, 5), "Fighting raged at the bridge.")
    builders.claim(Action.CLASH, within=clash, at="bridge", of="north", day="2030-03-04")
    vague = builders.article(wire, date(2030, 3, 6), "The war displaced thousands.")
    builders.claim(Action.DISPLACEMENT, within=vague, at="", by="", day="")
    assessment.derive(because="test")
    return builders.conflict()


def dashboard(client, query=""):
    return client.get(f"/conflicts/war/?{query}")


def test_the_dashboard_of_an_empty_record_says_what_to_do(client):
    answer = client.get("/")
    assert answer.status_code == 200
    assert "manage.py seed" in answer.content.decode()


def test_the_dashboard_has_the_numbers_the_charts_and_the_trays(client, war):
    page = dashboard(client).content.decode()
    assert 'data-src="/charts/timeline.json?conflict=war"' in page
    assert "Without a date" in page
    assert "Without a place" in page
    assert "contested" in page
    assert "3 of 3 shown" in page


def test_a_conflict_named_as_in_an_embed_leads_to_its_dashboard(client, war):
    Conflict.objects.create(slug="feud", name="The feud", starts_on=date(2030, 1, 1))
    answer = client.get("/?conflict=war&on=2030-03-04")
    assert (answer.status_code, answer.url) == (302, "/conflicts/war/?on=2030-03-04")
    assert client.get("/?conflict=war").url == "/conflicts/war/"
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        ({"low": 24, "best": None, "high": 24}, "<dd>at least 24</dd>"),
        ({"low": 31, "best": 31, "high": 31}, "<dd>31</dd>"),
        ({"low": 24, "best": 31, "high": 31}, "<dd>31 <span"),
    ],
)
def test_a_toll_that_is_only_a_lower_bound_is_called_one(client, war, count, shown):
    event = Event.objects.get(action="clash")
    Event.objects.filter(pk=event.pk).update(numbers=[{"what": "killed", **count}])
    assert shown in client.get(f"/events/{event.pk}/").content.decode()


def test_no_page_loads_anything_from_elsewhere_or_runs_inline_code(client, war):
    event = Event.objects.first()
    for path in (
        "/conflicts/war/",
        f"/events/{event.pk}/",
        "/places/mill/",
        "/about/",
        f"/articles/{event.placements.first().claim.article_id}/",
    ):
        answer = client.get(path)
        assert answer.status_code == 200, path
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        body = answer.content.decode()
        assert "https://cdn" not in body
        assert " onclick=" not in body
        assert ' style="' not in body


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", 3),
        ("action=capture", 1),
        ("place=bridge", 1),
        ("side=south&action=clash", 1),
        ("from=2030-03-03&to=2030-03-05", 1),
        ("q=raged", 1),
        ("q=nothing-like-it", 0),
        ("doubt=disputed", 1),
        ("view=side:north", 1),
        ("known=2030-03-02", 1),
        ("source=radio", 1),
    ],
)
def test_filters_narrow_what_is_shown(client, war, query, shown):
    answer = dashboard(client, query)
    assert answer.context["headline"]["shown"] == shown


def test_a_count_beside_a_choice_is_what_the_choice_leaves(client, war):
    answer = dashboard(client)
    for facet in answer.context["facets"]:
        for choice in facet.choices:
            narrowed = client.get(f"/conflicts/war/?{choice.query}")
            assert narrowed.context["headline"]["shown"] == choice.count, (facet.field, choice.value)


def test_an_address_that_cannot_be_read_says_what_to_write(client, war):
    answer = dashboard(client, "on=yesterday")
    assert answer.status_code == 400
    assert "write a day as 2016-10-29" in answer.content.decode()


def test_the_denial_stands_beside_the_claim_on_event_and_place(client, war):
    event = Event.objects.get(action="capture")
    page = client.get(reverse("event", args=[event.pk])).content.decode()
    assert "Voices with no side" in page
    assert "North" in page
    assert "denies" in page
    place = client.get("/places/mill/?on=2030-03-10").content.decode()
    assert "The mill is ours" in place
    assert "disputed" in place


def test_an_event_as_known_earlier_leaves_later_reports_out(client, war):
    event = Event.objects.get(action="capture")
    page = client.get(reverse("event", args=[event.pk]) + "?known=2030-03-02").content.decode()
    assert "The mill is ours" not in page
    assert "1 later report not shown" in page


def test_a_status_is_not_known_before_it_was_reported(client, war):
    row = client.get("/places/bridge/?on=2030-03-05&known=2030-03-04").context["row"]
    assert row is None or row.status == "unknown"
    assert client.get("/places/bridge/?on=2030-03-05").context["row"].status == "contested"


@pytest.fixture
def world_places():
    """Places that only the world's gazetteer has: two towns of the land at war, one of them fought over, and a town elsewhere."""
    war = builders.conflict()
    Conflict.objects.filter(pk=war.pk).update(country="VL")
    for key, land in (("tarq", "VL"), ("umm-zed", "VL"), ("far-off", "ML")):
        Location.objects.create(key=key, slug=key, name=key.title(), kind="town", country=land, origin="world", lat=1.0, lon=2.0)
    wire = builders.source("wire")
    for key, action in (("tarq", Action.CAPTURE), ("umm-zed", Action.SHELLING), ("far-off", Action.AGREEMENT)):
        builders.claim(action, at=key, within=builders.article(wire, date(2030, 3, 2)), day="2030-03-01")
    assessment.derive(because="test")


def test_towns_of_the_land_at_war_need_not_be_entered_to_have_a_status(client, world_places):
    rows = {row.name: row.status for row in dashboard(client).context["loaded"].rows.places}
    assert rows == {"Tarq": "controlled", "Umm-Zed": "unknown"}


def test_the_page_of_such_a_town_looks_from_the_day_of_its_war(client, world_places):
    answer = client.get("/places/tarq/")
    assert (answer.context["conflict"].slug, answer.context["on"], answer.context["row"].status) == (
        "war",
        date(2030, 3, 31),
        "controlled",
    )


def test_what_stands_in_a_town_is_listed_inside_it(client):
    town = builders.place("mill")
    Location.objects.create(
        key="mill-port", slug="mill-port", name="Mill port", kind="site", parent=town, conflict=town.conflict, origin="reading"
    )
    builders.claim(at="mill-port", within=builders.article(builders.source("wire"), date(2030, 3, 2)), day="2030-03-01")
    assessment.derive(because="test")
    page = client.get("/places/mill/?on=2030-03-10")
    assert [(row.name, row.holder) for row in page.context["children"]] == [("Mill port", "south")]
    assert (Event.objects.get().location.name, page.context["events"][0].row.lat) == ("Mill port", 10.0)


def test_a_draft_and_a_retracted_event_have_no_page(client, war):
    event = Event.objects.get(action="capture")
    events.retract(event=event, by=builders.editor(), reason="hoax")
    assert client.get(reverse("event", args=[event.pk])).status_code == 404
    assert "capture" not in [row["Event"] for row in client.get("/rows/timeline.json?conflict=war").json()["rows"]]


def test_the_rows_are_those_of_the_screen_with_a_permalink(client, war):
    rows = client.get("/rows/timeline.json?conflict=war&action=clash").json()["rows"]
    assert len(rows) == 1
    assert rows[0]["permalink"].startswith("http://testserver/events/")
    table = client.get("/rows/timeline.csv?conflict=war&action=clash").content.decode()
    assert table.splitlines()[0].endswith("permalink")


def test_a_cell_is_never_a_formula_in_a_spreadsheet():
    from timeline.charts.files import inert

    assert [inert(cell) for cell in ("=1+1", "@x", "-2", "plain")] == ["'=1+1", "'@x", "'-2", "plain"]


def test_the_text_of_an_article_shows_only_where_its_licence_allows(client, war):
    event = Event.objects.get(action="clash")
    article = event.placements.get().claim.article
    assert client.get(f"/articles/{article.pk}/").context["pieces"] == []
    article.source.shows_text = True
    article.source.save()
    assert "".join(piece.text for piece in client.get(f"/articles/{article.pk}/").context["pieces"]) == article.text


def test_health(client):
    assert client.get("/health/").json()["status"] == "ok"


@pytest.mark.parametrize("more", [1, 8])
def test_the_dashboard_asks_the_database_equally_often_for_few_and_for_many(client, war, django_assert_max_num_queries, more):
    for day in range(more):
        builders.claim(Action.SHELLING, at=f"hill{day}", day=f"2030-03-{day + 1:02}")
    assessment.derive(because="more")
    with django_assert_max_num_queries(32):
        dashboard(client)


def test_a_place_of_no_conflict_has_its_page(client, war):
    place = builders.place("lone-hill")
    place.conflict = None
    place.save()
    page = client.get("/places/lone-hill/")
    assert page.status_code == 200
    assert "/embed/strip/?place=lone-hill" in page.content.decode()


def test_a_place_opened_beside_the_charts_brings_what_a_panel_holds(client, war):
    address = "/places/mill/?known=2030-03-04"
    panel = client.get(address, headers={"HX-Request": "true", "HX-Target": "panel"}).content.decode()
    assert f'href="{address}">Open page</a>' in panel
    assert "data-panel-close" in panel
    assert "Each side's version" in panel
    assert 'known=2030-03-04" data-panel>' in panel
    for beside in ("<html", "data-scrubber", 'id="embedding"', "chart__canvas"):
        assert beside not in panel
        assert beside in client.get(address).content.decode()


def test_the_rows_below_a_chart_keep_both_clocks(client, war):
    event = Event.objects.get(action="clash")
    page = dashboard(client, "on=2030-03-05&known=2030-03-06").content.decode()
    assert f'<th scope="row"><a href="/events/{event.pk}/?on=2030-03-05&amp;known=2030-03-06">' in page


def test_a_day_before_every_report_says_that_nothing_was_known_then(client, war):
    page = dashboard(client, "known=2030-01-15").content.decode()
    assert "Nothing was known by 15 Jan 2030" in page
    assert "published yet" not in page


def test_a_view_in_which_nothing_counts_says_so(client):
    claim = builders.claim(within=builders.article(builders.source("radio", side_key="north")))
    assessment.derive(because="test")
    assert claim.placement.event.publication == "published"
    page = dashboard(client, "view=independent").content.decode()
    assert "Nothing counts in this view" in page
    assert "Nothing has been read" not in page


def test_days_stand_in_words_beside_the_filters(client, war):
    assert "from 1 Mar 2030" in dashboard(client, "from=2030-03-01").content.decode()


def test_who_acted_is_named_where_they_stand_on_no_side(client):
    claim = builders.claim(by="")
    claim.parties.create(part="initiator", name="the council", actor=builders.actor("council"))
    assessment.derive(because="test")
    event = Event.objects.get()
    for page in (f"/events/{event.pk}/", f"/embed/event/{event.pk}/"):
        assert "<dt>Who</dt><dd>The council</dd>" in client.get(page).content.decode()


def test_a_sentence_on_its_article_s_page_leads_to_its_event_and_not_back_to_the_page(client, war):
    event = Event.objects.get(action="clash")
    article = event.placements.get().claim.article_id
    page = client.get(f"/articles/{article}/").content.decode()
    assert f'Event: <a href="/events/{event.pk}/">' in page
    assert f'href="/articles/{article}/#' not in page
    assert f'href="/articles/{article}/#' in client.get(f"/events/{event.pk}/").content.decode()


def test_the_rows_are_offered_for_maps_too(client, war):
    page = dashboard(client).content.decode()
    address = "/api/v1/rows/places.geojson?conflict=war"
    assert f'href="{address}"' in page
    assert client.get(address).json()["type"] == "FeatureCollection"
