"""What is drawn on a page: letters in a row, grounds, rules and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from briefgen.model import Box
from briefgen.readers.pdf.fonts import Face, Unknowns, face

Hidden = Literal[
    "", "invisible", "white", "tiny", "off the page", "switched off", "struck out", "drawn twice"
]
"""Why letters are not read; "" if they are."""


@dataclass(slots=True)
class Drawn:
    """Letters that were drawn in a row without a space between them. Lengths are points, y grows upwards."""

    text: str
    left: float
    right: float
    base: float
    """The height of the line on which the letters stand."""
    size: float
    """Of the type."""
    bold: bool = False
    spaces: int = 0
    """How many spaces were drawn right before it; 2 also for one from which the pen was moved."""
    turned: int = 0
    """By how many quarter turns, to the left; -1: aslant."""
    aside: bool = False
    """The file itself says that it is no part of the text (ISO 32000-1, 14.8.2.2)."""
    artifact: bool = False
    """As above, for whatever reason: an ornament, a running line."""
    mark: int = -1
    """The number of the marked content that it belongs to; -1 for none (ISO 32000-1, 14.7.4)."""
    hidden: Hidden = ""
    backwards: bool = False
    """Holds letters of a script that is written from right to left."""
    raised: int = 0
    """1 above the line, -1 below it."""
    url: str = ""
    reach: float = 0.0
    """Where a single space that was drawn behind it ends, of invisible words."""
    guessed: str = ""
    """Signs in it whose font the file does not name."""
    order: int = -1
    """Its place in the order of drawing."""

    @property
    def box(self) -> Box:
        """About the letters, as far as their size tells."""
        return self.left, self.base - 0.2 * self.size, self.right, self.base + 0.75 * self.size


@dataclass(slots=True)
class Canvas:
    """All that a page draws, in the order of drawing."""

    box: Box
    letters: list[Drawn] = field(default_factory=list)
    grounds: list[Box] = field(default_factory=list)
    """Filled with a colour that is not white."""
    rules: list[Box] = field(default_factory=list)
    """Thin lines."""
    pictures: list[Box] = field(default_factory=list)
    unknown: int = 0
    """Glyphs that nothing tells the letters of, of words that were left out."""
    recognised: bool = False
    """Its words were recognised in a picture: their sizes and widths are guesses."""
    faces: set[str] = field(default_factory=set)
    """Names of the fonts of such glyphs."""

    @property
    def pictured(self) -> bool:
        """Whether pictures cover most of the page, as on a scan."""
        left, low, right, high = self.box
        covered = sum((box[2] - box[0]) * (box[3] - box[1]) for box in self.pictures)
        return covered > 0.5 * (right - left) * (high - low)


class Faces:
    """The fonts of a document, each read once."""

    def __init__(self) -> None:
        self.unknowns = Unknowns()
        self._known: dict[object, Face] = {}
        self._kept: list[Any] = []

    def get(self, resources: Mapping[str, Any], name: str) -> Face | None:
        """Give the font that the resources have under a name; None if there is none."""
        fonts = resources.get("/Font")
        raw = fonts.get_object().raw_get(f"/{name}") if fonts and f"/{name}" in fonts.get_object() else None
        if raw is None:
            return None
        key = (raw.idnum, raw.generation) if hasattr(raw, "idnum") else id(raw)
        if key not in self._known:
            resource = raw.get_object()
            self._kept.append(resource)  # an id may be given anew once its object is gone
            if not hasattr(resource, "get"):
                return None
            self._known[key] = face(resource, self.unknowns)
        return self._known[key]
