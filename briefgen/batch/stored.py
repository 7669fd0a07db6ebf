"""Small files of our own in .briefgen/: JSON under its SHA-256. A damaged one is as none at all."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefgen import files

_LARGEST = 100_000_000
"""Bytes: an index of a hundred thousand documents has half of that."""


def read(file: Path | str) -> Any:
    """Give what is stored; None where there is nothing, or what is there was not written here."""
    checksum, _, body = _bytes(file).partition(b"\n")
    if checksum == _checksum(body):
        with suppress(ValueError, RecursionError):
            return json.loads(body)
    return None


def write(file: Path, value: object) -> None:
    """Store a value; whoever reads it sees the old one or the new one. Raises WriteError."""
    body = json.dumps(value, separators=(",", ":")).encode()
    files.write_whole(file, _checksum(body) + b"\n" + body, safe=False)


def _bytes(file: Path | str) -> bytes:
    with suppress(OSError, ValueError):
        # Whoever may write there may have put a pipe or a device, which never end.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(handle, "rb") as opened:
            found = os.fstat(handle)
            if stat.S_ISREG(found.st_mode) and found.st_size <= _LARGEST:
                return opened.read(_LARGEST)
    return b""


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
