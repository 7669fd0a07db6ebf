"""What WeasyPrint reads: files of the template and of the project, and data in addresses; nothing else.

WeasyPrint's own fetcher is built on urllib.request, whose import brings http, email and ssl along. Nothing of
ours is fetched with it, so in a process of our own these modules come only if somebody wants that fetcher.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

from briefgen import assets
from briefgen.engine import drawings, pictures
from briefgen.errors import TemplateError

_PLAIN = "text/plain"
"""The type of what has none: RFC 2397, 2; RFC 2045, 5.2."""


class Opener:
    """Stands for urllib.request.OpenerDirector below WeasyPrint's own fetcher, until one is made to fetch."""

    importing = False
    """Whether WeasyPrint is being imported: it then makes fetchers with which it fetches nothing."""

    def __init_subclass__(cls) -> None:
        """Have the class become one of urllib's when its first fetcher is made."""
        if not cls.__module__.startswith("weasyprint"):
            return
        own = cls.__init__

        def first(self: Any, *given: Any, **named: Any) -> None:
            if not Opener.importing:
                cls.__init__ = own  # type: ignore[method-assign]  # as WeasyPrint has it
                cls.__bases__ = (importlib.import_module("urllib.request").OpenerDirector,)
                own(self, *given, **named)

        cls.__init__ = first  # type: ignore[method-assign]  # until it is made to fetch


def fetcher(
    package: Any, roots: Sequence[Path], project: Path, edit: Callable[[str], str] | None = None
) -> Any:
    """The one fetcher, given to every HTML and CSS object of WeasyPrint, the package.

    `.refusals` holds what it refused, as errors, and `.read` the files that it read.
    `edit` makes another form of a stylesheet's text.
    """

    class Fetcher(package.urls.URLFetcher):  # type: ignore[misc]  # no types
        def __init__(self) -> None:
            self._fail_on_errors = False
            self.refusals: list[TemplateError] = []
            self.read: list[Path] = []

        def fetch(self, url: str, headers: Any = None) -> Any:
            try:
                return self._fetch(url)
            except TemplateError as refusal:
                # WeasyPrint turns any error of a fetcher into a log line; it is raised after the rendering.
                self.refusals.append(refusal)
                raise OSError(refusal.message) from None

        def _fetch(self, url: str) -> Any:
            if url.startswith("assets:"):
                url = (project.resolve() / "assets").as_uri() + "/" + url.removeprefix("assets:")
            if url.startswith("file:"):
                path = assets.allowed(url, roots, project)
                data = path.read_bytes()
                self.read.append(path)
                drawings.refuse_beyond(data, path)
                if edit and path.suffix == ".css":
                    data = edit(assets.text_of(path)).encode()
                made = pictures.shown(data)
                return _response(package, path.as_uri(), made, file=path if made is data else None)
            if url.startswith("data:"):
                return _response(package, url, *_data(url))
            raise assets.refused(url, "is not a file of the template, nor a data: address")

    return Fetcher()


def _data(url: str) -> tuple[bytes, str]:
    """The bytes and the media type of a data: address: RFC 2397. Raises ValueError for what is none."""
    kind, comma, text = url.removeprefix("data:").partition(",")
    if not comma:
        raise ValueError("a data: address without a comma")
    data = unquote_to_bytes(text)
    if kind.rstrip().endswith(";base64"):
        import base64

        return base64.decodebytes(data), kind.rstrip().removesuffix(";base64")
    return data, kind


def _response(package: Any, url: str, data: bytes, kind: str = "", file: Path | None = None) -> Any:
    """What WeasyPrint takes for the answer of a server, without the headers of one."""
    essence, _, parameters = kind.partition(";")
    named = dict(part.strip().lower().partition("=")[::2] for part in parameters.split(";"))

    class Response(package.urls.URLFetcherResponse):  # type: ignore[misc]  # no types
        path = str(file) if file else None
        content_type = essence.strip().lower() or _PLAIN
        charset = named.get("charset", "").strip('"') or None

        def __init__(self) -> None:
            self.url, self.status, self._file_obj = url, 200, BytesIO(data)

    return Response()
