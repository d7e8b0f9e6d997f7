"""The addresses of the pages."""

from django.urls import include, path

from timeline.web import articles, dashboard, embeds, events, figures, freezing, guide, health, lists, oembed, pictures, places

urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("conflicts/<slug:slug>/", dashboard.dashboard, name="conflict"),
    path("charts/<slug:name>.json", figures.figure, name="figure"),
    path("rows/<slug:name>.<slug:form>", figures.rows, name="rows"),
    path("events/", lists.events, name="events"),
    path("events/<int:pk>/", events.event, name="event"),
    path("places/", lists.places, name="places"),
    path("places/<slug:slug>/", places.place, name="place"),
    path("articles/", lists.articles, name="articles"),
    path("articles/<int:pk>/", articles.article, name="article"),
    path("sources/", lists.sources, name="sources"),
    path("about/", guide.about, name="about"),
    path("embed/event/<int:pk>/", embeds.event, name="embed_event"),
    path("embed/<slug:name>/", embeds.embed, name="embed"),
    path("embed/<slug:name>/figure.json", embeds.figure, name="embed_figure"),
    path("embed/<slug:name>/rows.<slug:form>", embeds.rows, name="embed_rows"),
    path("embed/<slug:name>/freeze", freezing.freeze, name="freeze"),
    path("embed/<slug:name>.<slug:form>", pictures.picture, name="picture"),
    path("oembed/", oembed.oembed, name="oembed"),
    path("desk/", include("timeline.web.desk.urls")),
    path("health/", health.health, name="health"),
]
