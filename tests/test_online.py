"""Web addresses are asked where somebody asks for it, and nowhere else."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from briefgen.cli import main
from briefgen.online import Answer, ask

PAGES = {
    "/here": (200, ""),
    "/gone": (404, ""),
    "/broken": (500, ""),
    "/closed": (403, ""),
    "/moved": (301, "/here"),
    "/moved-twice": (308, "/moved"),
    "/elsewhere-today": (302, "/here"),
    "/moved-and-gone": (301, "/gone"),
    "/elsewhere-then-moved": (302, "/moved"),
    "/round": (302, "/round"),
    "/to-a-file": (301, "file:///etc/passwd"),
    "/no-heads": (200, ""),
}


class Handler(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:  # the library's name
        self.answer()

    do_GET = do_HEAD  # noqa: N815  # the library's name

    def answer(self) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        status, there = PAGES[self.path]
        if self.path == "/no-heads" and self.command == "HEAD":
            status = 501
        self.send_response(status)
        if there:
            self.send_header("Location", there)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked = []
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def root(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}"


@pytest.mark.parametrize(
    ("page", "dead", "moved"),
    [
        ("/here", "", ""),
        ("/gone", "it answers 404", ""),
        ("/broken", "it answers 500", ""),
        ("/closed", "", ""),
        ("/moved", "", "/here"),
        ("/moved-twice", "", "/here"),
        ("/elsewhere-today", "", ""),
        ("/moved-and-gone", "it answers 404", ""),
        ("/elsewhere-then-moved", "", ""),
        ("/round", "it redirects more than 5 times", ""),
        ("/no-heads", "", ""),
    ],
)
def test_a_page_is_alive_dead_or_moved(server: ThreadingHTTPServer, page: str, dead: str, moved: str) -> None:
    address = root(server) + page

    found = ask([address], public_only=False)[address]

    assert found == Answer(dead, root(server) + moved if moved else "")


def test_an_address_is_asked_once_and_its_page_is_not_fetched(server: ThreadingHTTPServer) -> None:
    ask([f"{root(server)}/here"] * 5, public_only=False)

    assert server.asked == ["HEAD /here"]


def test_a_redirect_to_something_else_than_a_page_is_not_followed(server: ThreadingHTTPServer) -> None:
    (found,) = ask([f"{root(server)}/to-a-file"], public_only=False).values()

    assert found.dead == "it leads to file:///etc/passwd, and that is no web address"


def test_where_nobody_listens_nothing_is_found() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/"

    assert "refused" in ask([address], public_only=False)[address].dead


@pytest.mark.parametrize("address", ["mailto:office@example.org", "doi:10.1000/1", "", "urn:isbn:1"])
def test_what_is_no_web_address_is_not_asked(address: str) -> None:
    assert ask([address]) == {}


@pytest.mark.parametrize("address", ["http://", "http://[1", "https:///page"])
def test_a_broken_address_is_dead(address: str) -> None:
    assert ask([address])[address].dead


CONTENT = """\
title: Reports rose in every district
date: 2022-05-01
allow: {S005: one account is enough here}
evidence: [{source: report, exact: Reports rose in every district}]
sources:
  report: {title: A report, publisher: Lakeside, issued: 2022, file: report.txt, URL: 'ADDRESS'ALLOW}
"""


@pytest.fixture
def brief(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    cases = Path(__file__).parent / "cases" / "checks"
    (tmp_path / "report.txt").write_bytes((cases / "report.txt").read_bytes())
    (tmp_path / "briefgen.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "a.yaml"


def test_a_private_address_is_reported_and_never_asked(brief, server, capfd):
    brief.write_text(CONTENT.replace("ADDRESS", f"{root(server)}/here").replace("ALLOW", ""))

    assert main(["check", "a.yaml", "--online"]) == 0
    assert "warning S009 sources.report.URL" in capfd.readouterr().out
    assert server.asked == []


def test_without_the_option_no_address_is_looked_at(brief, capfd):
    brief.write_text(CONTENT.replace("ADDRESS", "http://127.0.0.1:1/gone").replace("ALLOW", ""))

    assert main(["check", "a.yaml", "--strict"]) == 0


def test_a_dead_address_can_be_allowed_and_is_not_called_unused_where_nobody_asked(brief, capfd):
    allowed = ", allow: {S009: the archive has a copy}"
    brief.write_text(CONTENT.replace("ADDRESS", "http://127.0.0.1:1/gone").replace("ALLOW", allowed))

    assert main(["check", "a.yaml", "--strict"]) == 0
    assert main(["check", "a.yaml", "--strict", "--online"]) == 0
