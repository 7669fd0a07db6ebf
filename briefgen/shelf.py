"""A file of things in the user's own cache folder: bytes by key, read at the start, written when much is new.

What is kept is code, so a file that others may write to is not read, and a project keeps none: a repository
could bring it.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from collections.abc import Callable, Hashable
from contextlib import suppress

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from typing import Any

_HOME = "~/Library/Caches" if sys.platform == "darwin" else "~/.cache"
_FORM = 4
"""Of the files, in their names: another version may keep things in another one."""
_CHECK = 4
"""Bytes of the checksum before all else, which is that of the index, and of the index's length after it."""
_LONG = 300
"""Characters of a text that stands for itself in a key; a longer one has its digest there."""
_PASSING = 100
"""What may be another thing at each start has a file written where it is more than one part in so many."""

Key = tuple[Hashable, ...]
Index = dict[Key, tuple[int, int, bytes]]
"""Where in the data of a file a thing begins and ends, and its checksum: what nobody asks for is not read."""
Things = tuple[Index, memoryview]


class Shelf:
    """What is kept in a file of a name, as far as it was asked for, and what is new."""

    def __init__(self, largest: int) -> None:
        """Hold nothing; `largest`: bytes that the file may have. Of more, what was used last is kept."""
        self.largest = largest
        self.begin("")

    def begin(self, name: str) -> None:
        """Know what is in the file of a name, or nothing."""
        self.name = name
        self._index, self._data = _read(_file(name)) if name else _nothing()
        self._used: dict[Key, bytes | memoryview] = {}
        self._passing, self._lasting = 0, False

    def known(self, key: Key) -> bytes | memoryview | None:
        """Give what is kept under a key."""
        if key in self._used:
            return self._used[key]
        if key not in self._index:
            return None
        found = _sound(self._data, self._index[key])
        return None if found is None else self._used.setdefault(key, found)

    def keep(self, key: Key, data: bytes, passing: bool = False) -> None:
        """Have something kept; `passing`: it may be another one at each start, and then is kept in vain."""
        self._used[key] = data
        self._passing += len(data)
        self._lasting |= not passing

    def get(
        self, key: Key, make: Callable[[], bytes | None], passing: bool = False
    ) -> bytes | memoryview | None:
        """Give what is kept, or what is made now; None is not kept."""
        key = _short(key)
        found = self.known(key)
        if found is None and (made := make()) is not None:
            self.keep(key, made, passing)
            return made
        return found

    def store(self) -> None:
        """Write the file, if what is new is worth it, with what others kept in the meantime."""
        worth = self._lasting or self._passing * _PASSING > len(self._data)
        file = _file(self.name) if worth else ""
        if not file:
            return
        index, data = _read(file)
        others = {key: found for key, place in index.items() if (found := _sound(data, place)) is not None}
        packed = _packed({**others, **self._used})
        _write(file, packed if len(packed) <= self.largest else _packed(self._used))


def _short(key: Key) -> Key:
    return tuple(_digest(one) if isinstance(one, str) and len(one) > _LONG else one for one in key)


def _digest(text: str) -> bytes:
    import hashlib

    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()


def _packed(things: dict[Key, bytes | memoryview]) -> bytes:
    index: Index = {}
    start = 0
    for key, data in things.items():
        index[key] = start, start + len(data), checksum(data)
        start += len(data)
    head = marshal.dumps(index)
    head = len(head).to_bytes(_CHECK, "big") + head
    return b"".join((checksum(head), head, *things.values()))


def _sound(data: memoryview, place: tuple[int, int, bytes]) -> memoryview | None:
    """Give a thing; None where it is damaged."""
    start, end, check = place
    found = data[start:end]
    return found if checksum(found) == check else None


def _file(name: str) -> str:
    """The file of a name; empty where the user has no cache folder of their own."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser(_HOME)
    whole = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{_FORM}-{name}"
    ours = os.path.join(folder, "briefgen")
    return os.path.join(ours, whole) if os.path.isabs(folder) and _is_own(ours) else ""


def _is_own(folder: str) -> bool:
    """Tell whether a folder is the user's alone, or not there yet: in another, others choose what is read."""
    try:
        return _nobody_else(os.lstat(folder))
    except (OSError, ValueError):
        return True


def _nobody_else(found: os.stat_result) -> bool:
    """Tell whether nobody but the user may write there; a link, on which all may, is somebody else's."""
    return not found.st_mode & 0o022 and (not hasattr(os, "geteuid") or found.st_uid == os.geteuid())


def _nothing() -> Things:
    return {}, memoryview(b"")


def _read(file: str) -> Things:
    """What is kept there; nothing where it is damaged, or others may write to it."""
    with suppress(OSError, ValueError, EOFError, TypeError, AttributeError):
        # Where the folder is not the user's alone, others may have put a pipe there: to open it is to wait.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(handle, "rb"):
            data = memoryview(_mapped(handle) if _nobody_else(os.fstat(handle)) else b"")
        begin = 2 * _CHECK + int.from_bytes(data[_CHECK : 2 * _CHECK], "big")
        if bytes(data[:_CHECK]) == checksum(data[_CHECK:begin]):
            return dict(loaded(data[2 * _CHECK : begin])), data[begin:]
    return _nothing()


def _mapped(handle: int) -> Any:
    """The bytes of an open file, without a copy where it can be replaced all the same."""
    if sys.platform == "win32":
        return os.read(handle, os.fstat(handle).st_size)
    import mmap

    return mmap.mmap(handle, 0, access=mmap.ACCESS_READ)


def loaded(data: bytes | memoryview) -> Any:
    """Make of bytes that were kept what they were packed from."""
    return marshal.loads(data)  # noqa: S302  # of a file that nobody but the user may write to


def checksum(data: bytes | memoryview) -> bytes:
    """Give the checksum (CRC-32) by which a damaged file is told."""
    return zlib.crc32(data).to_bytes(_CHECK, "big")


def _write(file: str, data: bytes) -> None:
    """Keep it, whole or not at all; where that cannot be, the next start compiles again."""
    part = f"{file}.{os.getpid()}"
    with suppress(OSError):
        os.makedirs(os.path.dirname(file), 0o700, exist_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(handle, "wb") as opened:
                opened.write(data)
            os.replace(part, file)
        except OSError:
            os.unlink(part)
            raise
