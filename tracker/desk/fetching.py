"""Getting a page from the open web, and from nowhere else.

Names are looked up once, every address they give is checked, and the connection goes to the checked address itself, so that a
name cannot point elsewhere between the check and the call. Redirects are followed by hand, each target checked in the same way.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

import urllib3

_PORTS = {"http": 80, "https": 443}
_MAX_REDIRECTS = 5
_AGENT = "conflict-tracker (article reader)"

type LookUp = Callable[[str, int], Iterable[str]]
type Allows = Callable[[str], bool]


class FetchError(ValueError):
    """The page was not fetched; the message says why and what to do. Nothing was stored."""


class ForbiddenScheme(FetchError):
    """Not http or https."""


class ForbiddenAddress(FetchError):
    """The address leads to a private, loopback, link-local or otherwise not public machine."""


class UnknownHost(FetchError):
    """The name has no address."""


class TooLarge(FetchError):
    """The body is over the limit."""


class TooSlow(FetchError):
    """The server did not answer in time."""


class TooManyRedirects(FetchError):
    """The page sends its readers round and round."""


class BadAnswer(FetchError):
    """The server answered with something that is no page."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: the address after redirects, its bytes and its media type."""

    url: str
    body: bytes
    media_type: str


def look_up(host: str, port: int) -> list[str]:
    """All addresses of a name, as text. Raises UnknownHost."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnknownHost(f"No server answers to the name '{host}'; check the spelling, or paste the text instead") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet; addresses that wrap another one are unwrapped first."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner or ip in ipaddress.ip_network("64:ff9b::/96"):
            return is_public(str(inner or ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
    return ip.is_global and not ip.is_multicast


def _checked(url: str, look: LookUp, allows: Allows) -> tuple[SplitResult, str, int]:
    parts = urlsplit(url)
    if parts.scheme not in _PORTS:
        raise ForbiddenScheme(f"'{url}' is not a web address; give one that begins with http:// or https://")
    if not parts.hostname:
        raise ForbiddenScheme(f"'{url}' names no host; give the whole address, https://host/page")
    if parts.username or parts.password:
        raise ForbiddenAddress("The address carries a user name or password; give it without")
    try:
        port = parts.port or _PORTS[parts.scheme]
    except ValueError as error:
        raise ForbiddenScheme(f"'{url}' has no valid port; give the address as the browser shows it") from error
    addresses = list(look(parts.hostname, port))
    for address in addresses:
        if not allows(address):
            raise ForbiddenAddress(f"'{parts.hostname}' leads to {address}, which is not on the open internet; it is not fetched")
    if not addresses:
        raise UnknownHost(f"No server answers to the name '{parts.hostname}'; check the spelling")
    return parts, addresses[0], port


def _pool(parts: SplitResult, address: str, port: int, timeout: urllib3.Timeout) -> urllib3.HTTPConnectionPool:
    if parts.scheme == "https":
        return urllib3.HTTPSConnectionPool(
            address, port, timeout=timeout, server_hostname=parts.hostname, assert_hostname=parts.hostname, retries=False
        )
    return urllib3.HTTPConnectionPool(address, port, timeout=timeout, retries=False)


def _read(answer: urllib3.BaseHTTPResponse, max_bytes: int, deadline: float) -> bytes:
    body = bytearray()
    while chunk := answer.read1(65536, decode_content=True):
        body += chunk
        if len(body) > max_bytes:
            raise TooLarge(f"The page is larger than {max_bytes:,} bytes; save it and upload the part that matters")
        if time.monotonic() > deadline:
            raise TooSlow("The server sends too slowly; try again later, or paste the text instead")
    return bytes(body)


def _ask(parts: SplitResult, address: str, port: int, max_bytes: int, deadline: float) -> tuple[str, Fetched]:
    """One request; returns the redirect target or "", and the page."""
    left = max(0.1, deadline - time.monotonic())
    pool = _pool(parts, address, port, urllib3.Timeout(connect=min(10, left), read=left))
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else str(parts.hostname)
    default = port == _PORTS[parts.scheme]
    headers = {"Host": host if default else f"{host}:{port}", "User-Agent": _AGENT, "Accept-Encoding": "gzip"}
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        answer = pool.urlopen("GET", target, headers=headers, redirect=False, preload_content=False, retries=False)
        try:
            if answer.status in (301, 302, 303, 307, 308):
                return answer.headers.get("Location", ""), Fetched("", b"", "")
            if answer.status != 200:
                raise BadAnswer(
                    f"The server answered {answer.status} for {parts.geturl()}; open it in a browser and paste the text"
                )
            declared = answer.headers.get("Content-Length", "")
            if declared.isdigit() and int(declared) > max_bytes:
                raise TooLarge(f"The page says it is {int(declared):,} bytes, over the limit of {max_bytes:,}")
            media_type = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            return "", Fetched(parts.geturl(), _read(answer, max_bytes, deadline), media_type)
        finally:
            answer.close()
    except urllib3.exceptions.TimeoutError as error:
        raise TooSlow(f"{parts.hostname} did not answer in time; try again later, or paste the text instead") from error
    except urllib3.exceptions.HTTPError as error:
        raise BadAnswer(
            f"{parts.hostname} could not be read ({type(error).__name__}); try again later, or paste the text"
        ) from error
    finally:
        pool.close()


def fetch(url: str, *, max_bytes: int, timeout: float, look: LookUp = look_up, allows: Allows = is_public) -> Fetched:
    """The page at a public address, after at most five redirects, each checked like the first.

    `max_bytes` bounds the body after unpacking, `timeout` is seconds for everything. `look` turns a name into addresses and
    `allows` judges them. Raises a FetchError of the kind that says what was wrong.
    """
    deadline = time.monotonic() + timeout
    for _ in range(_MAX_REDIRECTS + 1):
        parts, address, port = _checked(url, look, allows)
        location, page = _ask(parts, address, port, max_bytes, deadline)
        if page.url:
            return page
        if not location:
            raise BadAnswer(f"{parts.hostname} redirects without saying where to; open the page in a browser and paste the text")
        url = urljoin(url, location)
    raise TooManyRedirects(f"{url} redirects more than {_MAX_REDIRECTS} times; give the final address")
