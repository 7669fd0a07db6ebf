"""What a `content` property prints, piece by piece: CSS Generated Content 3, CSS Paged Media 3."""

from __future__ import annotations

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
    found = []
    for kind, value in content:
        if kind == "string":
            found.append(Piece("text", value))
        elif kind == "counter()" and value[0] in ("page", "pages"):
            found.append(Piece(value[0]))
        elif kind == "string()":
            found.append(Piece("string", value[0]))
        elif kind == "attr()":
            found.append(Piece("attr", value[0]))
        elif kind == "element()":
            found.append(Piece("element", value[0]))
        elif kind == "url" and value[0] == "external":
            found.append(Piece("picture", value[1]))
        elif kind == "target-counter()" and value[1] == "page":
            found.append(Piece("target", _target(value[0])))
        elif kind in ("counter()", "counters()", "quote"):
            found.append(Piece("counted", str(kind)))
        else:
            found.append(Piece("other", str(kind)))
    return tuple(found)
