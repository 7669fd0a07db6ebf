"""What a `content` property prints, piece by piece: CSS Generated Content 3, CSS Paged Media 3."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from briefgen.styles.looks import Piece


def _target(token: Any) -> str:
    """The attribute that holds the address, or `#` and the id itself."""
    kind, value = token
    return str(value[0]) if kind == "attr()" else f"#{value[1]}"


def pieces(content: Any) -> tuple[Piece, ...]:
    """What a `content` property prints, piece by piece."""
    if isinstance(content, str):
        return ()
    return tuple(_RULES[kind](value) if kind in _RULES else Piece("other", kind) for kind, value in content)


def _counter(value: Any) -> Piece:
    return Piece(value[0]) if value[0] in ("page", "pages") else Piece("counted", name=value[0])


def _counter_there(value: Any) -> Piece:
    return (
        Piece("target", _target(value[0]))
        if value[1] == "page"
        else Piece("numbered", name=_target(value[0]))
    )


_RULES: Mapping[str, Callable[[Any], Piece]] = {
    "string": lambda value: Piece("text", value),
    "counter()": _counter,
    "counters()": lambda _: Piece("counted"),
    "quote": lambda _: Piece("counted"),
    "string()": lambda value: Piece("string", value[0]),
    "attr()": lambda value: Piece("attr", value[0]),
    "element()": lambda value: Piece("element", value[0]),
    "url": lambda value: Piece("picture", value[1]) if value[0] == "external" else Piece("other", "url"),
    "target-counter()": _counter_there,
    "target-text()": lambda value: Piece("reference", name=_target(value[0])),
    "leader()": lambda value: Piece("leader", value[1]),
}
"""By the kind of token that WeasyPrint makes of it."""
