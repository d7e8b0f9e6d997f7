"""Fetching: only from the open web, never more than the limit, never for ever."""

import contextlib
import gzip
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tracker.desk import fetching

LIMITS = {"max_bytes": 50_000, "timeout": 5.0}


class Outlet(BaseHTTPRequestHandler):
    """A small outlet with one good page and many bad ones."""

    def do_GET(self) -> None:
        getattr(self, "page_" + self.path.strip("/").split("?")[0].replace("-", "_"))()

    def _answer(self, body: bytes, **headers: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def _redirect(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.end_headers()

    def page_good(self) -> None:
        self._answer(f"<p>{self.headers['Host']}</p>".encode())

    def page_moved(self) -> None:
        self._redirect("/good")

    def page_round(self) -> None:
        self._redirect("/round")

    def page_inward(self) -> None:
        self._redirect("http://169.254.169.254/latest/meta-data/")

    def page_file(self) -> None:
        self._redirect("file:///etc/passwd")

    def page_large(self) -> None:
        self._answer(b"x" * 60_000)

    def page_boastful(self) -> None:
        self._answer(b"", Content_Length="99999999")

    def page_bomb(self) -> None:
        self._answer(gzip.compress(b"0" * 10_000_000), Content_Encoding="gzip")

    def page_drip(self) -> None:
        self._answer(b"")
        with contextlib.suppress(OSError):
            for _ in range(40):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)

    def page_silent(self) -> None:
        time.sleep(3)

    def page_missing(self) -> None:
        self.send_error(404)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def outlet():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Outlet)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://outlet.example:{server.server_port}"
    server.shutdown()


def fetch_here(url: str, **limits: float) -> fetching.Fetched:
    """Fetch with a name service that knows one host, on this machine, which for once counts as public."""

    def look(host: str, port: int) -> list[str]:
        return ["127.0.0.1"] if host == "outlet.example" else [host]

    return fetching.fetch(url, look=look, allows=lambda address: address == "127.0.0.1", **{**LIMITS, **limits})


def test_a_page_comes_with_its_final_address_and_the_host_it_was_asked_for(outlet):
    page = fetch_here(f"{outlet}/moved")
    assert page.url == f"{outlet}/good"
    assert page.body.decode() == f"<p>{outlet.removeprefix('http://')}</p>"
    assert page.media_type == "text/html"


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ("round", fetching.TooManyRedirects),
        ("inward", fetching.ForbiddenAddress),
        ("file", fetching.ForbiddenScheme),
        ("large", fetching.TooLarge),
        ("boastful", fetching.TooLarge),
        ("bomb", fetching.TooLarge),
        ("missing", fetching.BadAnswer),
    ],
)
def test_each_fault_has_its_own_error(outlet, page, error):
    with pytest.raises(error):
        fetch_here(f"{outlet}/{page}")


@pytest.mark.parametrize("page", ["drip", "silent"])
def test_a_slow_server_is_given_up(outlet, page):
    began = time.monotonic()
    with pytest.raises(fetching.TooSlow):
        fetch_here(f"{outlet}/{page}", timeout=0.8)
    assert time.monotonic() - began < 2.5


@pytest.mark.parametrize(
    "url", ["ftp://host.example/x", "javascript:alert(1)", "//host.example", "http://", "gopher://x", "", "http://h:99999/"]
)
def test_only_whole_web_addresses_are_taken(url):
    with pytest.raises(fetching.ForbiddenScheme):
        fetching.fetch(url, look=lambda host, port: ["93.184.216.34"], **LIMITS)


def test_credentials_in_an_address_are_refused():
    with pytest.raises(fetching.ForbiddenAddress):
        fetching.fetch("http://user:word@host.example/", look=lambda host, port: ["93.184.216.34"], **LIMITS)


NOT_PUBLIC = """127.0.0.1 10.0.0.8 172.16.3.4 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 ::1 fe80::1%eth0 fd00::1
    ::ffff:127.0.0.1 64:ff9b::a00:1 2002:7f00:1:: nonsense"""


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_addresses_that_are_not_on_the_open_internet(address):
    assert not fetching.is_public(address)
    with pytest.raises(fetching.ForbiddenAddress):
        fetching.fetch("http://name.example/", look=lambda host, port: ["93.184.216.34", address], **LIMITS)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1"])
def test_addresses_that_are(address):
    assert fetching.is_public(address)


def test_a_name_without_an_address_says_so():
    with pytest.raises(fetching.UnknownHost, match=r"no-such-host\.invalid"):
        fetching.fetch("http://no-such-host.invalid/", **LIMITS)
