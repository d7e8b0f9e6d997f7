"""The addresses of the pages."""

from django.urls import path

from timeline.web import articles, dashboard, events, figures, guide, health, lists, places

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
    path("health/", health.health, name="health"),
]
