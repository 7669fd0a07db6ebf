"""WeasyPrint's boxes as plain values: texts, pictures and blocks of each page, in points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element

PT = 0.75
"""Points in a pixel."""
CORE = 0.5
"""Of a text's height: what is surely ink; the rest is room for the strokes of letters above and below."""


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of text on one line."""

    words: str
    left: float
    top: float
    right: float
    bottom: float
    box: Any
    """WeasyPrint's own, for its style and element."""
    room: tuple[float, float]
    """Left and right edge of the block that it stands in."""
    pseudo: str
    path: str
    """The field that it stands in."""
    line: int
    """Which line of the page."""

    @property
    def place(self) -> tuple[float, float, float, float]:
        """Its edges."""
        return self.left, self.top, self.right, self.bottom


@dataclass(slots=True)
class Page:
    """What stands on a page; lengths in points."""

    number: int
    width: float
    height: float
    content: tuple[float, float, float, float]
    """Left, top, right and bottom edge of the text area."""
    texts: list[Text] = field(default_factory=list)
    margins: list[Text] = field(default_factory=list)
    """The texts of running lines."""
    pictures: list[Any] = field(default_factory=list)
    blocks: list[Any] = field(default_factory=list)
    """Boxes that ask to stay in one piece, and tables."""
    lowest: float = 0.0
    """The bottom of the last text or picture."""


def laid(pages: Sequence[Any]) -> list[Page]:
    """The pages of a document, from WeasyPrint's page boxes."""
    return [_page(number, getattr(page, "_page_box", page)) for number, page in enumerate(pages, 1)]


def _page(number: int, box: Any) -> Page:
    left, top = box.content_box_x(), box.content_box_y()
    content = (left * PT, top * PT, (left + box.width) * PT, (top + box.height) * PT)
    page = Page(number, box.margin_width() * PT, box.margin_height() * PT, content)
    walk = _Walk(page)
    for child in box.children:
        running = type(child).__name__ == "MarginBox"
        walk.into = page.margins if running else page.texts
        walk.down(child, (0.0, page.width), "")
    seen = [text.bottom for text in page.texts] + [_bottom(picture) for picture in page.pictures]
    page.lowest = max(seen, default=content[1])
    return page


def _bottom(box: Any) -> float:
    return float(box.position_y + box.margin_height()) * PT


class _Walk:
    """Goes through a page's boxes."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.into = page.texts
        self._lines = 0
        self._repeated = False

    def down(self, box: Any, room: tuple[float, float], path: str) -> None:
        name = type(box).__name__
        element = box.element
        if element is not None and element.get("data-field"):
            path = element.get("data-field")
        if name == "TextBox":
            self._text(box, room, path)
            return
        if name == "LineBox":
            self._lines += 1
        elif name.endswith("ReplacedBox"):
            self.page.pictures.append(box)
        elif "Block" in name or "Cell" in name or "Caption" in name or "Grid" in name or "Flex" in name:
            room = box.content_box_x() * PT, (box.content_box_x() + box.width) * PT
        if getattr(box, "is_header", False) and name == "TableRowGroupBox":
            self._repeated = True  # the head of a table stands on each of its pages
        if name == "TableBox" or (box.style["break_inside"] != "auto" and not self._repeated):
            self.page.blocks.append(box)
        for child in getattr(box, "children", ()):
            self.down(child, room, path)
        if name == "TableRowGroupBox":
            self._repeated = False

    def _text(self, box: Any, room: tuple[float, float], path: str) -> None:
        if not box.text.strip():
            return
        left, top = box.position_x * PT, box.position_y * PT
        right, bottom = left + box.width * PT, top + box.height * PT
        pseudo = (box.element_tag or "").partition("::")[2]
        text = Text(box.text, left, top, right, bottom, box, room, pseudo, path, self._lines)
        self.into.append(text)


def lines(page: Page) -> Iterator[list[Text]]:
    """The texts of each line of a page."""
    found: dict[int, list[Text]] = {}
    for text in page.texts:
        found.setdefault(text.line, []).append(text)
    yield from found.values()


def core(text: Text) -> tuple[float, float]:
    """Where the middle of a text's letters is, from top to bottom."""
    middle = (text.top + text.bottom) / 2
    half = text.box.style["font_size"] * PT * CORE / 2
    return middle - half, middle + half


def heading(element: Element | None) -> bool:
    """Whether an element is a heading."""
    return element is not None and element.tag in ("h1", "h2", "h3")
