"""HTML tree and stylesheet to computed styles."""

from briefgen.styles.cascade import Engine, Styled, compute
from briefgen.styles.looks import (
    Edge,
    Edges,
    Length,
    Letters,
    MarginBox,
    PageStyle,
    Piece,
    Sides,
    Style,
    Text,
)
from briefgen.styles.tight import SETTINGS, set_as

__all__ = [
    "SETTINGS",
    "Edge",
    "Edges",
    "Engine",
    "Length",
    "Letters",
    "MarginBox",
    "PageStyle",
    "Piece",
    "Sides",
    "Style",
    "Styled",
    "Text",
    "compute",
    "set_as",
]
