"""Do web addresses still lead somewhere? No other room uses the network, and this one when it is asked to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from urllib3 import PoolManager

_AT_A_TIME = 4
_CONNECT, _READ = 5.0, 10.0
"""Seconds."""
_HOPS = 5
_SCHEMES = ("http://", "https://")
_MOVED = (301, 308)
_REDIRECTS = (*_MOVED, 302, 303, 307)
_REFUSED = (401, 403, 405, 406, 429, 451, 503)
"""Somebody is there, and does not talk to programs: that says nothing about what a reader gets."""
_FOR_GOOD = "for good"
_WHO = "briefgen (checks the addresses of sources)"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one address."""

    dead: str = ""
    """Why a reader gets nothing there; empty where the address lives."""
    moved: str = ""
    """The address to which it says that it has moved for good."""


def ask(addresses: Iterable[str], public_only: bool = True) -> Mapping[str, Answer]:
    """Ask every http and https address once, a few at a time: HEAD, and GET where HEAD is not answered.

    An address waits 5 seconds for a connection and 10 for an answer, and follows 5 redirects. Of what is
    sent nothing is kept but its status. `public_only`: an address within a private network is not asked,
    for no reader can reach it. Other schemes have no entry.
    """
    from concurrent.futures import ThreadPoolExecutor

    wanted = [one for one in dict.fromkeys(addresses) if one.lower().startswith(_SCHEMES)]
    if not wanted:
        return {}
    pool = _pool()
    with ThreadPoolExecutor(_AT_A_TIME) as threads:
        answers = threads.map(lambda one: _answer(pool, one, public_only), wanted)
        return dict(zip(wanted, answers, strict=True))


def _pool() -> PoolManager:
    import certifi
    from urllib3 import PoolManager, Timeout

    timeout = Timeout(connect=_CONNECT, read=_READ)
    return PoolManager(timeout=timeout, retries=False, headers={"User-Agent": _WHO}, ca_certs=certifi.where())


def _answer(pool: PoolManager, address: str, public_only: bool) -> Answer:
    from urllib.parse import urljoin

    here, moved, for_good = address, "", True
    for _ in range(_HOPS + 1):
        if reason := _out_of_reach(here, public_only):
            return Answer(reason if here == address else f"it leads to {here}, and {reason}")
        status, there = _status(pool, here)
        if not there:
            return Answer(status, moved if not status else "")
        try:
            here = urljoin(here, there)
        except ValueError:
            here = there
        # What lies behind a temporary redirect is not said for good.
        for_good = for_good and status == _FOR_GOOD
        moved = here if for_good else moved
    return Answer(f"it redirects more than {_HOPS} times")


def _status(pool: PoolManager, address: str) -> tuple[str, str]:
    """Give why an address is dead, or how it redirects, and where to; both are empty where it lives."""
    from urllib3.exceptions import HTTPError

    problem = ""
    for method in ("HEAD", "GET"):
        try:
            response = pool.request(method, address, redirect=False, preload_content=False)
        except (HTTPError, ValueError, OSError) as error:  # ValueError: no address at all
            problem = f"it does not answer ({_reason(error)})"
            continue
        response.close()
        if response.status in _REDIRECTS and "Location" in response.headers:
            return _FOR_GOOD if response.status in _MOVED else "", response.headers["Location"]
        if response.status < 400 or response.status in _REFUSED:
            return "", ""
        problem = f"it answers {response.status}"
    return problem, ""


def _reason(error: Exception) -> str:
    """Give an error in few words: urllib3 puts addresses of objects before what was wrong."""
    words = str(error.__cause__ or error).rpartition("): ")[2].rpartition(": ")[2]
    return words.strip("()<>'\" ")[:100] or type(error).__name__


def _out_of_reach(address: str, public_only: bool) -> str:
    """Tell why an address is not asked; empty where it is."""
    import ipaddress
    import socket
    from urllib.parse import urlsplit

    try:
        name = urlsplit(address).hostname if address.lower().startswith(_SCHEMES) else ""
    except ValueError:  # http://[1
        name = ""
    if not name:
        return "that is no web address"
    try:
        found = socket.getaddrinfo(name, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return f"there is no {name}"
    if public_only and not all(ipaddress.ip_address(str(one[4][0])).is_global for one in found):
        return "no reader can reach it: it lies within a private network"
    return ""
