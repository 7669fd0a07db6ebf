"""What was sent and what came home, kept in the project's .briefgen/: by its hash, bounded, safe to delete.

It helps to pair the lines of a Word file that comes back, and says which edited outputs have come home. It
never counts as checked, and a project that cannot be written to does without.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from briefgen import files
from briefgen.errors import WriteError

FOLDER = ".briefgen"
_SENT, _HOME, _ROUNDS = "sent", "home", "rounds"
_EACH = 16
"""Files of one folder; there are 256 folders, so that some thousand documents are known."""
_LARGEST = 50_000_000
"""Bytes of one map, unpacked."""


def begin(project: Path) -> None:
    """Make the project's folder of records, which no repository takes in. Raises WriteError."""
    ignored = project / FOLDER / ".gitignore"
    if not ignored.is_file():
        files.write_whole(ignored, b"*\n")


def name_of(data: bytes) -> str:
    """Give the name under which bytes are kept: half of their SHA-256, in hex."""
    return hashlib.sha256(data).hexdigest()[:32]


def keep_sent(project: Path, sent: bytes) -> None:
    """Keep the map of a document that is sent."""
    _keep(project, _bucket(project, _SENT, name_of(sent)) / f"{name_of(sent)}.z", zlib.compress(sent))


def all_sent(project: Path) -> Iterator[bytes]:
    """Give the kept maps, the latest first."""
    found = (project / FOLDER / _SENT).glob("*/*.z")
    yield from (data for path in _latest(found) if (data := _read(path)))


def keep_round(project: Path, first: str, sent: bytes) -> None:
    """Keep what a document holds after it came home; `first` names the map with which it was built."""
    _keep(project, project / FOLDER / _ROUNDS / first / f"{name_of(sent)}.z", zlib.compress(sent))


def rounds(project: Path, first: str) -> Iterator[bytes]:
    """Give what came home of the document that was built with that map, the latest first."""
    found = (project / FOLDER / _ROUNDS / first).glob("*.z")
    yield from (data for path in _latest(found) if (data := _read(path)))


def came_home(project: Path, document: bytes) -> None:
    """Note that all edits of a Word file are in its content file, or were left out by decision."""
    name = name_of(document)
    _keep(project, _bucket(project, _HOME, name) / name, b"")


def is_home(project: Path, file: Path) -> bool:
    """Say whether an edited file came home as it stands."""
    try:
        name = name_of(file.read_bytes())
    except OSError:
        return False
    return (_bucket(project, _HOME, name) / name).is_file()


def _bucket(project: Path, kind: str, name: str) -> Path:
    return project / FOLDER / kind / name[:2]


def _keep(project: Path, path: Path, data: bytes) -> None:
    with suppress(WriteError, OSError):
        begin(project)
        # A build sweeps that folder, and not the hundreds below it.
        files.write_whole(path, data, safe=False, within=project / FOLDER)
        for old in _latest(path.parent.iterdir())[_EACH:]:
            old.unlink(missing_ok=True)


def _latest(paths: Iterator[Path]) -> list[Path]:
    with suppress(OSError):
        return sorted(paths, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)
    return []


def _read(path: Path) -> bytes:
    """Give what is kept there; nothing where it is damaged."""
    with suppress(OSError, zlib.error):
        unpacked = zlib.decompressobj().decompress(path.read_bytes(), _LARGEST)
        return unpacked if name_of(unpacked) == path.stem else b""
    return b""
