"""One request to a place that was looked up and judged; redirects are for the caller to judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.web.addresses import Target

if TYPE_CHECKING:
    from urllib3 import HTTPConnectionPool
    from urllib3.response import BaseHTTPResponse

_CONNECT, _READ = 5.0, 10.0
"""Seconds."""
REDIRECTS = (301, 302, 303, 307, 308)
MOVED = (301, 308)
"""For good."""


def send(target: Target, method: str, who: str) -> BaseHTTPResponse:
    """Send one request and give the answer, its body unread; no redirect is followed.

    `who` is the user agent. Connects to the machines that were looked up, in turn, and to nothing else;
    a certificate must be the host's. Raises urllib3's `HTTPError` and `OSError` where nobody answers.
    """
    from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

    headers = {"Host": _host(target), "User-Agent": who, "Accept-Encoding": "gzip, deflate"}
    problem: Exception | None = None
    for machine in target.machines:
        try:
            return _pool(target, machine).urlopen(
                method, target.path, headers=headers, retries=False, redirect=False, preload_content=False
            )
        except (NewConnectionError, ConnectTimeoutError) as error:
            problem = problem or error
    raise problem if problem else OSError("no machine")


def _pool(target: Target, machine: str) -> HTTPConnectionPool:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout

    timeout = Timeout(connect=_CONNECT, read=_READ)
    if target.scheme == "http":
        return HTTPConnectionPool(machine, target.port, timeout=timeout)
    import certifi

    return HTTPSConnectionPool(
        machine,
        target.port,
        timeout=timeout,
        ca_certs=certifi.where(),
        server_hostname=target.host,
        assert_hostname=target.host,
    )


def _host(target: Target) -> str:
    name = f"[{target.host}]" if ":" in target.host else target.host
    return name if target.port in (80, 443) else f"{name}:{target.port}"
