"""One process at a time writes a brief's record and outputs, also when several builds run at once."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32


@contextmanager
def held(file: Path, name: str) -> Iterator[None]:
    """Waits until no other process holds this name, by locks on one byte each of a file that stays empty.

    Where the file cannot be made, or its file system has no locks, nothing is held.
    """
    handle = _opened(file)
    try:
        if handle is not None:
            _lock(handle, crc32(name.encode()) >> 1)  # 31 bits, which every system takes for an offset
        yield
    finally:
        if handle is not None:
            os.close(handle)  # and the lock ends with it


def _opened(file: Path) -> int | None:
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    return None


def _lock(handle: int, byte: int) -> None:
    if os.name != "posix":
        return
    import fcntl

    with suppress(OSError):
        fcntl.lockf(handle, fcntl.LOCK_EX, 1, byte)
