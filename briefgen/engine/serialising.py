"""What pydyf 0.13.0 asks of every number and name of a file, asked once: its type, and its bytes.

Five thousand of them make a brief, and each object is written twice: into the file, and into what its
identifier is the digest of, packed anew. What each becomes is the same, byte for byte, which the tests of
`briefgen.engine.quicker` compare; other releases are left alone. docs/upstream has the first as a patch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

RELEASE = "0.13.0"


def quicken(package: Any) -> None:
    """Have the package write what it is given by its type."""
    if package.VERSION == RELEASE:
        package._to_bytes = _by_type(package._to_bytes)
        writing = _Writing()
        for kind in (package.Stream, package.Dictionary):
            kind.data = property(writing.data(kind.data.fget))
        package.PDF.write = writing.write(package.PDF.write)


class _Writing:
    """Keeps the bytes of a file's own objects while the file is written."""

    def __init__(self) -> None:
        self._kept: dict[int, bytes] | None = None

    def data(self, make: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
        """Give an object's bytes; those of an object with a number, which is the file's own, once."""

        def data(owner: Any) -> bytes:
            if self._kept is None or owner.number is None:
                return make(owner)
            found = self._kept.get(owner.number)
            if found is None:
                found = self._kept[owner.number] = make(owner)
            return found

        return data

    def write(self, write: Callable[..., None]) -> Callable[..., None]:
        """Write a file: from here on its objects do not change."""

        def written(pdf: Any, *given: Any, **named: Any) -> None:
            self._kept = {}
            try:
                write(pdf, *given, **named)
            finally:
                self._kept = None

        return written


def _by_type(convert: Callable[[Any], bytes]) -> Callable[[Any], bytes]:
    def to_bytes(item: Any) -> bytes:
        kind = type(item)
        if kind is bytes:
            return item  # type: ignore[no-any-return]  # it is
        if kind is str:
            return item.encode("ascii")  # type: ignore[no-any-return]  # as above
        if kind is int:
            return b"%d" % item
        if kind is float:
            return b"%d" % item if item.is_integer() else (b"%f" % item).rstrip(b"0")
        return convert(item)

    return to_bytes
