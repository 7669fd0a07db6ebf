"""WeasyPrint, imported quickly, fed by one fetcher, heard in what it complains about."""

from __future__ import annotations

import ctypes.util
import importlib
import sys
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from briefgen import compiled, late
from briefgen.engine import fetching, sheets
from briefgen.engine.bindings import instead_of_cffi
from briefgen.engine.fetching import Opener
from briefgen.engine.mended import mend
from briefgen.engine.quicker import quicken
from briefgen.errors import BriefgenError

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
"""For variable, bitmap and WOFF fonts, colour profiles, photographs.

With HarfBuzz at hand a brief seldom needs one of them, and their imports are a fifth of a cold build.
"""
_LATE_IN_COMMANDS = (
    "PIL.EpsImagePlugin",
    "PIL.Image",
    "PIL.ImageFile",
    "email.message",
    "importlib.resources",
    "urllib.request",
    "uuid",
)
"""In a process that runs nothing but a command of ours: pictures, what fetches, and what finds a file."""


def _files(package: types.ModuleType | str) -> Path:
    """The folder of a package, as importlib.resources.files has it for one that is no archive."""
    module = importlib.import_module(package) if isinstance(package, str) else package
    return Path(next(iter(module.__path__)))


_OWN: Mapping[str, Mapping[str, object]] = {
    "importlib.resources": {"files": _files},
    "urllib.request": {"OpenerDirector": Opener},
}


@contextmanager
def _quick_import() -> Iterator[None]:
    """While WeasyPrint is imported: fontTools comes later, C is not read, no compiler is asked for libraries.

    `ctypes.util.find_library` starts 87 processes; the names that WeasyPrint lists itself load without it.
    """
    names: tuple[str, ...] = () if "fontTools" in sys.modules else _LATE
    names += _LATE_IN_COMMANDS if compiled.runs_a_command() else ()
    find_library = ctypes.util.find_library
    if sys.platform.startswith("linux"):
        ctypes.util.find_library = lambda name: None
    Opener.importing = True
    try:
        with instead_of_cffi(), late.instead_of(names, _OWN):
            yield
    finally:
        ctypes.util.find_library = find_library
        Opener.importing = False


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
        with _quick_import(), sheets.unparsed(), redirect_stdout(StringIO()):
            package = importlib.import_module("weasyprint")
        compiled.keep_functions_of("cssselect2.compiler")
        sheets.fill(package)
        mend(package)
        quicken(package)
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


def fetcher(roots: Sequence[Path], project: Path, edit: Callable[[str], str] | None = None) -> Any:
    """The fetcher for documents of a project, with the folders of its templates, and for a form of theirs."""
    return fetching.fetcher(weasyprint(), roots, project, edit)
