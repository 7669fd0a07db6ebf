"""Pages are fetched within bounds, from where it is allowed."""

from __future__ import annotations

import gzip
import ipaddress
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefgen.web import pages
from briefgen.web.addresses import Address, anywhere
from briefgen.web.pages import FetchError, fetch

PAGE = b"<p>The office counted 41 boats.</p>"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:  # the library's name
        body, headers = PAGE, {"Content-Type": "text/html; charset=utf-8"}
        if self.path == "/packed":
            body, headers = gzip.compress(PAGE), {**headers, "Content-Encoding": "gzip"}
        if self.path == "/bomb":
            body, headers = gzip.compress(bytes(1 << 20)), {**headers, "Content-Encoding": "gzip"}
        status = {"/gone": 404, "/moved": 302, "/round": 302}.get(self.path, 200)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status == 302:
            self.send_header("Location", {"/moved": "/page", "/round": "/round"}[self.path])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def root() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/packed", "/moved"])
def test_a_page_is_given_as_it_is_unpacked_and_behind_its_redirects(root: str, path: str) -> None:
    page = fetch(root + path, anywhere)

    assert (page.data, page.media_type) == (PAGE, "text/html")
    assert page.url == root + ("/page" if path == "/moved" else path)


@pytest.mark.parametrize(("path", "why"), [("/gone", "answers 404"), ("/round", "redirects more than 5")])
def test_a_page_that_is_not_there_is_said_not_to_be(root: str, path: str, why: str) -> None:
    with pytest.raises(FetchError, match=why):
        fetch(root + path, anywhere)


def test_a_page_that_unpacks_to_more_than_the_bound_is_refused(root: str, monkeypatch) -> None:
    monkeypatch.setattr(pages, "_LARGEST", 1 << 16)

    with pytest.raises(FetchError, match="larger than"):
        fetch(root + "/bomb", anywhere)


def test_each_hop_is_judged_like_the_first(root: str) -> None:
    """The second look-up is refused by an argument that has let the first one pass."""
    judged: list[Address] = []

    def only_once(machine: Address) -> bool:
        judged.append(machine)
        return len(judged) == 1

    with pytest.raises(FetchError, match="it leads to"):
        fetch(root + "/moved", only_once)
    assert judged == [ipaddress.ip_address("127.0.0.1")] * 2
