"""WeasyPrint, imported quickly, fed by one fetcher, heard in what it complains about."""

from __future__ import annotations

import ctypes.util
import importlib
import logging
import sys
import types
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from briefgen import assets
from briefgen.engine import drawings
from briefgen.engine.bindings import instead_of_cffi
from briefgen.engine.mended import mend
from briefgen.errors import BriefgenError, TemplateError

_LATE = (
    "fontTools",
    "fontTools.subset",
    "fontTools.ttLib",
    "fontTools.ttLib.woff2",
    "fontTools.varLib",
    "fontTools.varLib.instancer",
    "PIL.ImageCms",
    "PIL.ImageOps",
)


class _Late:
    """Stands for a name of a library until somebody calls it or asks it for an attribute.

    WeasyPrint imports fontTools for variable, bitmap and WOFF fonts, PIL.ImageCms for colour profiles and
    PIL.ImageOps for photographs. With HarfBuzz at hand a brief seldom needs one of them, and their imports
    are a fifth of a cold build.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def _real(self) -> Any:
        return getattr(importlib.import_module(self._module), self._name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._real()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)


def _placeholder(name: str) -> types.ModuleType:
    module = types.ModuleType(name)
    module.__path__ = []

    def late(attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        # An except clause takes classes only; the base class catches what fontTools would raise.
        return Exception if attribute.endswith("Error") else _Late(name, attribute)

    vars(module)["__getattr__"] = late
    return module


@contextmanager
def _quick_import() -> Iterator[None]:
    """While WeasyPrint is imported: fontTools comes later, C is not read, no compiler is asked for libraries.

    `ctypes.util.find_library` starts 87 processes; the names that WeasyPrint lists itself load without it.
    """
    late = [name for name in _LATE if name not in sys.modules]
    find_library = ctypes.util.find_library
    if "fontTools" in late:
        sys.modules.update({name: _placeholder(name) for name in late})
    if sys.platform.startswith("linux"):
        ctypes.util.find_library = lambda name: None
    try:
        with instead_of_cffi():
            yield
    finally:
        ctypes.util.find_library = find_library
        for name in late:
            sys.modules.pop(name, None)


_INSTALL = """Install Pango and HarfBuzz with its subset library:
Debian, Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
Fedora: sudo dnf install pango harfbuzz
macOS: brew install pango"""


@cache
def weasyprint() -> types.ModuleType:
    """The WeasyPrint package; raises BriefgenError when its system libraries are missing."""
    if "weasyprint" in sys.modules:
        mend(sys.modules["weasyprint"])
        return sys.modules["weasyprint"]
    try:
        # Where a library lacks, WeasyPrint prints a banner on stdout; ours says what to do.
        with _quick_import(), redirect_stdout(StringIO()):
            package = importlib.import_module("weasyprint")
        mend(package)
        return package
    except OSError as error:
        raise BriefgenError(
            f"a system library that WeasyPrint needs is missing: {error}",
            hint=_INSTALL,
        ) from None


Face = tuple[str, bool, bool]
"""A font face: family, bold, italic."""


@cache
def font_configuration() -> Any:
    """The one font configuration of this process: a second one costs time and is never freed whole.

    Its `faces` are the addresses of the fonts that stylesheets bring with @font-face, by Face.
    """

    import atexit

    from briefgen.scratch import Scratch, unusable

    class Fonts(weasyprint().text.fonts.FontConfiguration):  # type: ignore[misc]  # no types
        def __init__(self) -> None:
            super().__init__()
            self.faces: dict[Face, str] = {}
            self._scratch: Scratch | None = None

        def remove(self) -> None:
            """Deletes the folder with its copies of the fonts; `__del__`, which should, comes too late."""
            if self._scratch:
                self._scratch.remove()

        def add_font_face(self, rule: Any, url_fetcher: Any) -> Any:
            if self._scratch is None:  # instead of a folder that stays should this process be killed
                self._scratch = Scratch()
                self._folder = self._scratch.path
            found = [address for kind, address in rule["src"] if kind == "external" and address]
            if found:
                self.faces[_face(rule)] = found[0]
            whole = set(self._scratch.path.iterdir())
            try:
                return super().add_font_face(rule, url_fetcher)
            except OSError as error:
                for half in set(self._scratch.path.iterdir()) - whole:
                    half.unlink()  # the next brief would take it for the font
                raise unusable(error) from error

    fonts = Fonts()
    atexit.register(fonts.remove)
    return fonts


def _face(rule: Any) -> Face:
    bold = str(rule.get("font_weight", "normal")) in ("bold", "600", "700", "800", "900")
    return rule["font_family"], bold, rule.get("font_style", "normal") != "normal"


def fetcher(roots: Sequence[Path], project: Path) -> Any:
    """The one fetcher, given to every HTML and CSS object; `.refusals` holds what it refused, as errors."""
    urls = weasyprint().urls

    class Fetcher(urls.URLFetcher):  # type: ignore[misc, name-defined]  # WeasyPrint has no types
        def __init__(self) -> None:
            super().__init__(allowed_protocols={"data"}, allow_redirects=False)
            self.refusals: list[TemplateError] = []

        def fetch(self, url: str, headers: Any = None) -> Any:
            try:
                return self._fetch(url, headers)
            except TemplateError as refusal:
                # WeasyPrint turns any error of a fetcher into a log line; it is raised after the rendering.
                self.refusals.append(refusal)
                raise OSError(refusal.message) from None

        def _fetch(self, url: str, headers: Any) -> Any:
            if url.startswith("assets:"):
                url = (project.resolve() / "assets").as_uri() + "/" + url.removeprefix("assets:")
            if url.startswith("file:"):
                path = assets.allowed(url, roots, project)
                data = path.read_bytes()
                drawings.refuse_beyond(data, path)
                return urls.URLFetcherResponse(path.as_uri(), data)
            if url.startswith("data:"):
                return super().fetch(url, headers)
            raise assets.refused(url, "is not a file of the template, nor a data: address")

    return Fetcher()


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Collects what WeasyPrint would log while the block runs, each message once."""
    heard: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage()
            if message not in heard:
                heard.append(message)

    logger = logging.getLogger("weasyprint")
    ear, handlers, level, propagate = Ear(logging.WARNING), logger.handlers[:], logger.level, logger.propagate
    logger.handlers, logger.propagate = [ear], False
    logger.setLevel(logging.WARNING)
    try:
        yield heard
    finally:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)
