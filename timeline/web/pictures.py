"""Pictures of charts by suffix, where a Chromium is found on the server."""

from django.http import HttpRequest, HttpResponse


def picture(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """501 until a browser is there to draw."""
    words = "This server has no browser to draw pictures with; open the chart and press PNG, or use /embed/ in a frame"
    return HttpResponse(words, status=501, content_type="text/plain; charset=utf-8")
