"""One file that says what a project's records and outputs hold, so that those nobody wrote to are not read.

A file is told by its size, times and number on the disk, as git's index does ("racy git" in its technical
documentation): one that was written to just before it was looked at is read again. The index is a memory and
no more: records and outputs say the same, and where it is lost, damaged or old, they are read.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefgen import kept
from briefgen.batch import stored
from briefgen.errors import WriteError

FILE = "index"
_VERSION = 1
_TICK = 20_000_000
"""Nanoseconds: two writings in so short a time may have the same time."""
_COARSE = 2_000_000_000
"""The same on disks that keep whole seconds, or two of them (FAT)."""

_FEW = 50
"""Files that are read as quickly as an index."""

Stamp = list[int]
"""Size, time of the last writing, time of the last change, number on the disk."""


class Index:
    """What is known of files, by their names within the project."""

    def __init__(self, project: Path, verify: bool = False) -> None:
        """Read the project's index; to verify is to trust none of it."""
        self._project = project
        self._prefix = f"{project}{os.sep}"
        self._file = project / kept.FOLDER / FILE
        self._known: dict[str, tuple[Stamp, Any]] = {} if verify else _read(self._file)
        self._now = time.time_ns()
        self._grown = False

    def of(self, path: Path | str, read: Callable[[Any], Any]) -> Any:
        """What `read` gives for a file, which is asked only where it may be something new."""
        name = str(path).removeprefix(self._prefix)
        try:
            found = os.stat(path)
        except OSError:
            self._grown |= self._known.pop(name, None) is not None
            return read(path)
        stamp = [found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino]
        known = self._known.get(name)
        if known is not None and known[0] == stamp:
            return known[1]
        value = read(path)
        if self._is_settled(max(found.st_mtime_ns, found.st_ctime_ns)):
            self._known[name] = (stamp, value)
            self._grown = True
        return value

    def _is_settled(self, written: int) -> bool:
        """Whether a later writing would have another time."""
        return written < self._now - (_TICK if written % 1_000_000_000 else _COARSE)

    def store(self) -> None:
        """Write down what is new, where the project can be written to."""
        if self._grown and len(self._known) >= _FEW and self._file.parent.is_dir():
            with suppress(WriteError):
                stored.write(self._file, [_VERSION, self._known])


def _read(file: Path) -> dict[str, tuple[Stamp, Any]]:
    found = stored.read(file)
    version, known = found if isinstance(found, list) and len(found) == 2 else (0, {})
    if version != _VERSION or not isinstance(known, dict):
        return {}
    return {name: (one[0], one[1]) for name, one in known.items() if _is_known(one)}


def _is_known(one: object) -> bool:
    return isinstance(one, list) and len(one) == 2 and isinstance(one[1], str | dict)
