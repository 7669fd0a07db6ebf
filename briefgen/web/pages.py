"""A page fetched for reading: within bounds of size, time and redirects, from places that are allowed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.web.addresses import Allowed, OutOfReachError, is_public, look_up
from briefgen.web.requests import REDIRECTS, send

if TYPE_CHECKING:
    from urllib3.response import BaseHTTPResponse

_HOPS = 5
_LARGEST = 64 << 20
"""Bytes, unpacked."""
_LONGEST = 60.0
"""Seconds for a page."""
_CHUNK = 1 << 16
_WHO = "briefgen (reads a source that its user named)"


@dataclass(frozen=True, slots=True)
class Page:
    """What an address gave."""

    url: str
    """Where it was found in the end."""
    data: bytes
    media_type: str
    """As in text/html, in small letters; empty where the answer does not say."""
    charset: str = ""
    """As in iso-8859-1, in small letters; empty where the answer does not say."""


class FetchError(ValueError):
    """Why a page could not be fetched, in words."""


def fetch(url: str, allowed: Allowed = is_public) -> Page:
    """Fetch the page at an http or https address, following 5 redirects, each judged like the first.

    At most 64 MB, unpacked, within 60 seconds. `allowed` says which machines may be asked.
    Raises `FetchError` where there is no page.
    """
    from urllib.parse import urljoin

    from urllib3.exceptions import HTTPError

    until, here = time.monotonic() + _LONGEST, url
    for _ in range(_HOPS + 1):
        try:
            response = send(look_up(here, allowed), "GET", _WHO)
            if response.status in REDIRECTS and "Location" in response.headers:
                response.close()
                here = urljoin(here, response.headers["Location"])
                continue
            return _page(here, response, until)
        except OutOfReachError as reason:
            raise FetchError(str(reason) if here == url else f"it leads to {here}, and {reason}") from None
        except (HTTPError, OSError) as error:
            raise FetchError(f"it does not answer ({type(error).__name__})") from None
    raise FetchError(f"it redirects more than {_HOPS} times")


def _page(here: str, response: BaseHTTPResponse, until: float) -> Page:
    try:
        if response.status != 200:
            raise FetchError(f"it answers {response.status}")
        media_type, charset = _said(response.headers.get("Content-Type", ""))
        return Page(here, _body(response, until), media_type, charset)
    finally:
        response.close()


def _said(content_type: str) -> tuple[str, str]:
    """Media type and charset of a Content-Type (RFC 9110, 8.3)."""
    from email.message import Message

    header = Message()
    header["Content-Type"] = content_type
    # Where nothing is said, the class says text/plain.
    return header.get_content_type() if "/" in content_type else "", header.get_content_charset() or ""


def _body(response: BaseHTTPResponse, until: float) -> bytes:
    body = bytearray()
    for chunk in response.stream(_CHUNK, decode_content=True):
        body += chunk
        if len(body) > _LARGEST:
            raise FetchError(f"it is larger than {_LARGEST >> 20} MB")
        if time.monotonic() > until:
            raise FetchError(f"it takes longer than {_LONGEST:.0f} seconds")
    return bytes(body)
