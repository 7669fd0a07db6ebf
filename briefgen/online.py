"""Do web addresses still lead somewhere? No other room uses the network, and this one when it is asked to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefgen.web.addresses import SCHEMES, Allowed, OutOfReachError, Target, anywhere, is_public, look_up
from briefgen.web.requests import MOVED, REDIRECTS, send

_AT_A_TIME = 4
_HOPS = 5
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

    wanted = [one for one in dict.fromkeys(addresses) if one.lower().startswith(SCHEMES)]
    if not wanted:
        return {}
    allowed = is_public if public_only else anywhere
    with ThreadPoolExecutor(_AT_A_TIME) as threads:
        answers = threads.map(lambda one: _answer(one, allowed), wanted)
        return dict(zip(wanted, answers, strict=True))


def _answer(address: str, allowed: Allowed) -> Answer:
    from urllib.parse import urljoin

    here, moved, for_good = address, "", True
    for _ in range(_HOPS + 1):
        try:
            target = look_up(here, allowed)
        except OutOfReachError as reason:
            return Answer(str(reason) if here == address else f"it leads to {here}, and {reason}")
        status, there = _status(target)
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


def _status(target: Target) -> tuple[str, str]:
    """Give why an address is dead, or how it redirects, and where to; both are empty where it lives."""
    from urllib3.exceptions import HTTPError

    problem = ""
    for method in ("HEAD", "GET"):
        try:
            response = send(target, method, _WHO)
        except (HTTPError, ValueError, OSError) as error:  # ValueError: no address at all
            problem = f"it does not answer ({_reason(error)})"
            continue
        response.close()
        if response.status in REDIRECTS and "Location" in response.headers:
            return _FOR_GOOD if response.status in MOVED else "", response.headers["Location"]
        if response.status < 400 or response.status in _REFUSED:
            return "", ""
        problem = f"it answers {response.status}"
    return problem, ""


def _reason(error: Exception) -> str:
    """Give an error in few words: urllib3 puts addresses of objects before what was wrong."""
    words = str(error.__cause__ or error).rpartition("): ")[2].rpartition(": ")[2]
    return words.strip("()<>'\" ")[:100] or type(error).__name__
