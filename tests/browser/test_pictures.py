"""Pictures drawn by the real browser: of the size they say, and again after the browser has died."""

import os
import signal
import struct
import subprocess

import builders
import pytest
from conftest import browser_path

from timeline.web import drawing
from tracker.desk import assessment

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def war(settings):
    settings.CHROMIUM = browser_path()
    for day in range(1, 7):
        builders.claim(at=f"hill{day % 3}", day=f"2030-03-{day:02}", by="south" if day % 2 else "north")
    assessment.derive(because="test")


def size(png):
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


@pytest.mark.parametrize("chart", ["timeline", "map", "places", "strip"])
def test_a_chart_as_png_and_as_svg(client, war, chart):
    query = "conflict=war&px=640&place=hill1"
    png = client.get(f"/embed/{chart}.png?{query}&scale=1")
    assert png.status_code == 200, png.content
    svg = client.get(f"/embed/{chart}.svg?{query}").content.decode()
    wide, high = size(png.content)
    assert wide == 640
    assert f'width="640" height="{high}"' in svg
    assert "http://testserver/embed/" in svg
    assert "hill1" in svg or "Hill1" in svg


def test_a_browser_that_died_is_replaced(client, war):
    assert client.get("/embed/timeline.png?conflict=war&px=500").status_code == 200
    held = drawing._studio(browser_path())._held
    os.kill(held.subprocess.pid, signal.SIGKILL)
    held.subprocess.wait()
    assert client.get("/embed/timeline.png?conflict=war&px=501").status_code == 200
    assert isinstance(held.subprocess, subprocess.Popen)
