"""A server on this machine, with pages that go everywhere."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

PAGE = b"<p>The office counted 41 boats.</p>"


REPORT = (
    "<html lang='en'><head><title>Boats in the harbour café</title></head><body>"
    "<h1>Boats in the harbour café</h1><p>The office counted 310 boats in May, and 42 rafts.</p>"
    "<p>“Nobody counts the small ones,” said Ada Pell, who leads the office’s café.</p></body></html>"
)


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:  # the library's name
        body, headers = PAGE, {"Content-Type": "text/html; charset=utf-8"}
        if self.path == "/packed":
            body, headers = gzip.compress(PAGE), {**headers, "Content-Encoding": "gzip"}
        if self.path == "/bomb":
            body, headers = gzip.compress(bytes(1 << 20)), {**headers, "Content-Encoding": "gzip"}
        if self.path == "/report":
            body, headers = REPORT.encode("mac-roman"), {"Content-Type": "text/html; charset=macintosh"}
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
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
