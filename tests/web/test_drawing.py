"""The browser that draws: what happens where it does not start, dies, or is given what it cannot draw."""

import kaleido
import pytest

from timeline.web import drawing

FIGURE = {"data": [], "layout": {"width": 400, "height": 300}}


class FakeBrowser:
    """A browser for kaleido's place: each start and each picture does the next of what is told."""

    def __init__(self, starts, pictures):
        self.starts, self.pictures, self.asked = list(starts), list(pictures), []

    def __call__(self, **_):
        return self

    def __await__(self):
        self.asked.append("start")
        self._next(self.starts)
        return self
        yield

    async def calc_fig(self, *_, **__):
        self.asked.append("picture")
        return self._next(self.pictures)

    async def close(self):
        self.asked.append("close")

    def _next(self, told):
        answer = told.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def studio(monkeypatch):
    def made(starts, pictures):
        browser = FakeBrowser(starts, pictures)
        monkeypatch.setattr(kaleido, "Kaleido", browser)
        return drawing.Studio("/usr/bin/a-browser"), browser

    return made


def test_a_browser_that_did_not_start_is_started_once_more(studio):
    room, browser = studio([RuntimeError("it closed at once"), None], [b"a picture"])
    assert room.draw(FIGURE, "png", 1) == b"a picture"
    assert browser.asked == ["start", "start", "picture"]


def test_a_browser_that_never_starts_is_told_of(studio):
    room, browser = studio([RuntimeError("it closed at once"), RuntimeError("it closed again")], [])
    with pytest.raises(drawing.NotDrawn, match="it closed again"):
        room.draw(FIGURE, "png", 1)
    assert browser.asked == ["start", "start"]


def test_a_picture_that_fails_in_a_new_browser_is_not_tried_again(studio):
    room, browser = studio([None], [RuntimeError("no such form")])
    with pytest.raises(drawing.NotDrawn, match="no such form"):
        room.draw(FIGURE, "png", 1)
    assert browser.asked == ["start", "picture", "close"]


def test_a_browser_that_has_died_is_replaced(studio):
    room, browser = studio([None, None], [b"the first", RuntimeError("it is gone"), b"the second"])
    assert [room.draw(FIGURE, "png", 1) for _ in range(2)] == [b"the first", b"the second"]
    assert browser.asked == ["start", "picture", "picture", "close", "start", "picture"]


def test_a_browser_that_has_died_is_replaced_by_one_that_starts_at_the_second_try(studio):
    room, browser = studio(
        [None, RuntimeError("it closed at once"), None], [b"the first", RuntimeError("it is gone"), b"the second"]
    )
    assert [room.draw(FIGURE, "png", 1) for _ in range(2)] == [b"the first", b"the second"]
    assert browser.asked == ["start", "picture", "picture", "close", "start", "start", "picture"]
