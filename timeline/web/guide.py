"""How it works, for readers: the words, the marks of doubt, and the rules of status."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.charts import board, theme
from tracker.derivation.status import RULES
from tracker.models import Source


def about(request: HttpRequest) -> HttpResponse:
    """The page that explains the tracker."""
    context = {
        "section": "about",
        "rules": RULES,
        "sources": Source.objects.public().select_related("side"),
        "sides": board.sides_of(),
        "side_css": theme.side_css(board.sides_of()),
    }
    return render(request, "timeline/about.html", context)
