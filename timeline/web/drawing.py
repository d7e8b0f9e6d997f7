"""The Chromium that draws pictures: found once, started when first asked for, let go when nobody has asked for a while."""

import asyncio
import shutil
import threading
from functools import lru_cache, partial
from typing import Any

import kaleido
from django.conf import settings
from django.contrib.staticfiles import finders

FORMS = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_LIBRARY = "timeline/vendor/plotly-tracker.min.js"
_SECONDS = 30.0  # one picture may take, the browser's start included
_PAUSE = 0.5  # seconds before a browser that did not start is started again
_IDLE = 300.0  # seconds after which a browser that nobody asks is let go
_WAITING = 2  # pictures at once, the one being drawn included; a server has few threads, and pages come first


class NoBrowser(Exception):
    """There is no Chromium on this server, or it is told not to use one."""


class Busy(Exception):
    """Enough pictures are being drawn already."""


class NotDrawn(Exception):
    """The browser gave no picture."""


def browser() -> str:
    """The path of the Chromium to draw with; "" where there is none, or where CHROMIUM=none."""
    if settings.CHROMIUM == "none":
        return ""
    if settings.CHROMIUM:
        return shutil.which(settings.CHROMIUM) or ""
    return next((found for name in _NAMES if (found := shutil.which(name))), "")


def draw(figure: dict[str, Any], form: str, scale: float = 1) -> bytes:
    """A figure as png, svg or pdf, as wide and high as its layout says. Raises NoBrowser, Busy, NotDrawn."""
    path = browser()
    if not path:
        raise NoBrowser
    return _studio(path).draw(figure, form, scale)


@lru_cache(maxsize=1)
def _studio(path: str) -> "Studio":
    return Studio(path)


class Studio:
    """One browser in a thread of its own, and the line of those who wait for it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._seats = threading.BoundedSemaphore(_WAITING)
        self._turn = threading.Lock()
        self._held: kaleido.Kaleido | None = None
        self._leaving: asyncio.TimerHandle | None = None
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="pictures", daemon=True).start()

    def draw(self, figure: dict[str, Any], form: str, scale: float) -> bytes:
        """A picture. Raises Busy, NotDrawn."""
        if not self._seats.acquire(blocking=False):
            raise Busy
        try:
            with self._turn:
                return self._drawn(figure, form, scale)
        finally:
            self._seats.release()

    def _drawn(self, figure: dict[str, Any], form: str, scale: float) -> bytes:
        drawing = asyncio.run_coroutine_threadsafe(self._draw(figure, form, scale), self._loop)
        try:
            return drawing.result()
        except Exception as error:
            raise NotDrawn(str(error)[:200] or type(error).__name__) from error

    async def _draw(self, figure: dict[str, Any], form: str, scale: float) -> bytes:
        """Draw; a browser that has died since the last picture is replaced once."""
        if self._leaving:
            self._leaving.cancel()
        is_new = self._held is None
        try:
            async with asyncio.timeout(_SECONDS):
                return await self._attempt(figure, form, scale)
        except Exception:
            await self._let_go()
            if is_new:
                raise
            async with asyncio.timeout(_SECONDS):
                return await self._attempt(figure, form, scale)
        finally:
            self._leaving = self._loop.call_later(_IDLE, lambda: self._loop.create_task(self._let_go()))

    async def _attempt(self, figure: dict[str, Any], form: str, scale: float) -> bytes:
        if self._held is None:
            self._held = await self._started()
        size = {name: figure["layout"][name] for name in ("width", "height")}
        made: bytes = await self._held.calc_fig(figure, opts={"format": form, "scale": scale, **size})
        return made

    async def _started(self) -> kaleido.Kaleido:
        """A browser; one that does not come up, as on a busy machine, is started once more."""
        # Our own library, and no other script: the browser asks nothing of the network.
        page = kaleido.PageGenerator(plotly=f"file://{finders.find(_LIBRARY)}", mathjax=False)
        start = partial(kaleido.Kaleido, n=1, timeout=_SECONDS, page_generator=page, path=self._path)
        try:
            return await start()
        except Exception:
            await asyncio.sleep(_PAUSE)
            return await start()

    async def _let_go(self) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        try:
            async with asyncio.timeout(5):
                await held.close()
        except Exception:  # noqa: S110 - a browser that is gone already cannot be closed
            pass
