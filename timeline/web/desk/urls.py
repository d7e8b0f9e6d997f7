"""The addresses of the desk."""

from django.urls import path

from timeline.web.desk import articles, contradictions, dates, events, frozen, intake, names, queue, together, unknown

urlpatterns = [
    path("", queue.queue, name="desk"),
    path("claims/<int:pk>/", queue.claim, name="desk_claim"),
    path("claims/<int:pk>/verdict", queue.verdict, name="desk_verdict"),
    path("together", together.judge_chosen, name="desk_together"),
    path("undo", together.undo, name="desk_undo"),
    path("date", dates.date_echo, name="desk_date"),
    path("options/<slug:kind>", names.names, name="desk_options"),
    path("articles/<int:pk>/", articles.article, name="desk_article"),
    path("articles/<int:pk>/file", articles.file_missed, name="desk_file"),
    path("articles/<int:pk>/accept", articles.accept_all, name="desk_accept_all"),
    path("events/", events.listing, name="desk_events"),
    path("events/undo", events.unpublish, name="desk_unpublish"),
    path("events/<int:pk>/", events.event, name="desk_event"),
    path("events/<int:pk>/change", events.change, name="desk_change"),
    path("intake/", intake.intake, name="desk_intake"),
    path("intake/<str:task>/", intake.reading, name="desk_reading"),
    path("intake/<str:task>/again", intake.again, name="desk_again"),
    path("contradictions/", contradictions.contradictions, name="desk_contradictions"),
    path("frozen/", frozen.frozen, name="desk_frozen"),
    path("names/", unknown.unknown, name="desk_names"),
]
