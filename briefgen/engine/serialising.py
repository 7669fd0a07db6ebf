"""What pydyf 0.13.0 asks of every number and name of a file, asked once: its type.

Five thousand of them make a brief. What each becomes is the same, byte for byte, which the tests of
`briefgen.engine.quicker` compare; other releases are left alone. docs/upstream has it as a patch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

RELEASE = "0.13.0"


def quicken(package: Any) -> None:
    """Have the package write what it is given by its type."""
    if package.VERSION == RELEASE:
        package._to_bytes = _by_type(package._to_bytes)


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
