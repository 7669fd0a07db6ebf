"""What goes into the documents beside the briefs themselves: templates, assets, fonts, settings, versions."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Protocol

import xxhash

from briefgen import __version__, assets, compiled
from briefgen.settings import Settings

_LIBRARIES = (
    *("cffi", "cssselect2", "fonttools", "jinja2", "lxml", "markdown_it_py", "markupsafe", "pillow"),
    *("pydyf", "pypdf", "pyphen", "python_docx", "pyyaml", "tinycss2", "tinyhtml5", "weasyprint", "zopfli"),
)
"""What has a hand in a document, as installers name its folders."""

_NO_MATTER = (*("project", "formats", "out", "content", "jobs", "scheduler", "limit", "memory", "by_user"),)
"""Settings that change no document, or that each brief's record has in its own way."""

_FONTS = (
    *("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"),
    *("/Library/Fonts", "/System/Library/Fonts", "~/Library/Fonts", "C:/Windows/Fonts"),
)


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...
    def hexdigest(self) -> str: ...


def surroundings(settings: Settings, check: bool) -> Mapping[str, str]:
    """Give what every brief of a build depends on: a name that people understand, and a digest or value."""
    found = {
        "the version of briefgen": __version__,
        "the Python version": ".".join(map(str, sys.version_info[:2])),
        "the system's fonts": _system_fonts(),
        **{
            f"the setting {one.name}": str(getattr(settings, one.name))
            for one in fields(settings)
            if one.name not in _NO_MATTER
        },
        "the checks": str(check),
        **_libraries(),
    }
    package = assets.package_root()
    for root in assets.roots(settings.project):
        found |= _files(root, "briefgen's templates" if root == package else "templates")
    if package.parent != Path(assets.__file__).resolve().parent:
        # A checkout: the code may change and its version stay.
        found["the code of briefgen"] = _code(Path(assets.__file__).parent)
    return found | _files(settings.project / "assets", "assets")


def digest(values: Mapping[str, str]) -> str:
    """Give one SHA-256 for many names and values, in whatever order they come."""
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def sha256(path: Path) -> str:
    """Give the SHA-256 of a file's bytes; empty where it cannot be read."""
    return _sha256(str(path))


def fingerprint(data: bytes) -> str:
    """Give what tells an output from an edited one: XXH3 with 128 bits, at a tenth of SHA-256's cost.

    Hundreds of megabytes of outputs are looked at by a build that finds nothing to do. Nobody gains by two
    documents of one fingerprint: it says that an output is as it was written, not what a claim rests on.
    """
    return xxhash.xxh3_128_hexdigest(data)


def fingerprint_of(path: Path) -> str:
    """Give the fingerprint of a file; empty where it cannot be read."""
    return _hashed(str(path), xxhash.xxh3_128())


def _sha256(path: str) -> str:
    return _hashed(path, hashlib.sha256())


def _hashed(path: str, found: _Hash) -> str:
    # A few hundred files are read before anything is built: plain system calls take a third of a file object.
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return ""
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):  # a folder; a pipe or a device may have no end
            return ""
        while piece := os.read(handle, 1 << 20):
            found.update(piece)
    except OSError:
        return ""
    finally:
        os.close(handle)
    return found.hexdigest()


def _files(root: Path, label: str) -> dict[str, str]:
    return _digests(root, label, assets.files_in(root))


def _digests(root: Path, label: str, paths: Iterable[str]) -> dict[str, str]:
    before = len(str(root))
    return {label + path[before:].replace(os.sep, "/"): _sha256(path) for path in paths}


def _code(folder: Path) -> str:
    """The digest of our own code; hundreds of files are not read again as long as none was written to."""
    root = str(folder)
    files = sorted((one.path, one.stat()) for one in _below(root) if one.name.endswith(".py"))
    paths = [path for path, _ in files]
    listing = repr([(path, one.st_size, one.st_mtime_ns, one.st_ino) for path, one in files])
    made = compiled.thing(
        ("the code of briefgen", listing), lambda: digest(_digests(folder, "", paths)).encode()
    )
    return made.decode() if made else ""


def _below(folder: str) -> Iterator[os.DirEntry[str]]:
    """All files in a folder and in those that it holds; none where it cannot be read."""
    folders = [folder]
    while folders:
        with suppress(OSError), os.scandir(folders.pop()) as found:
            for one in found:
                if not _is_folder(one):
                    yield one
                elif one.name != "__pycache__":
                    folders.append(one.path)


def _is_folder(one: os.DirEntry[str]) -> bool:
    try:
        return one.is_dir()
    except OSError:  # a link that leads back to itself
        return False


def _libraries() -> dict[str, str]:
    """Versions, as the libraries' folders say them; asking their metadata takes longer."""
    spec = importlib.util.find_spec("weasyprint")
    if spec is None or spec.origin is None:
        return {}
    found = {}
    for name in os.listdir(Path(spec.origin).parent.parent):
        library, dash, version = name.removesuffix(".dist-info").partition("-")
        if dash and name.endswith(".dist-info") and library.lower() in _LIBRARIES:
            found[f"the version of {library}"] = version
    return found


def _system_fonts() -> str:
    # Names and sizes: reading hundreds of megabytes for what a template hardly ever uses would cost more
    # than building the brief.
    found = {}
    for folder in _FONTS:
        for one in _below(os.path.expanduser(folder)):
            try:
                found[one.path] = str(one.stat().st_size)
            except OSError:  # a link to nowhere
                found[one.path] = ""
    return digest(found)
