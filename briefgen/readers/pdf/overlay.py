"""What lies over a page: links, filled-in fields, typed text, strokes through words (ISO 32000-1, 12.5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from briefgen.model import Box
from briefgen.parts import absolute
from briefgen.readers.pdf.drawn import Drawn
from briefgen.readers.pdf.matrix import Matrix, boxed, moved_box
from briefgen.readers.pdf.strings import text_string
from briefgen.text import clean

_SIZE = re.compile(r"([\d.]+)\s+Tf\b")
_WIDE = 0.5
"""Of the type's size: the width of a letter on the average."""
_UNSEEN = 2 | 32
"""Flags: hidden, not on the screen."""
_PUSHED = 1 << 16
"""Flag of a button that does something and holds nothing."""
_MOST = 5_000
_TICKED, _EMPTY = "☒", "☐"
_REMARKS = ("/Text", "/Caret", "/Highlight", "/Underline", "/Squiggly", "/Stamp")


@dataclass(slots=True)
class Overlay:
    """What the annotations of a page add to it and take away."""

    links: list[tuple[Box, str]]
    typed: list[Drawn]
    """The values of fields and typed text, in their places."""
    struck: list[Box]
    remarks: int = 0
    """Comments of readers, which are no words of the document."""


def overlay(page: Any, through: Matrix) -> Overlay:
    """Give what a page's annotations say; broken ones are passed over."""
    found = Overlay([], [], [])
    annotations = page.get("/Annots")
    listed = annotations.get_object() if annotations is not None else None
    for reference in list(listed or ())[:_MOST] if isinstance(listed, list) else ():
        try:
            _add(found, reference.get_object(), through)
        except MemoryError:
            raise
        except Exception:  # noqa: S112  # one broken annotation must not cost the page
            continue
    return found


def _add(found: Overlay, annotation: Any, through: Matrix) -> None:
    bounds = boxed(annotation.get("/Rect", ()))
    kind = annotation.get("/Subtype")
    if bounds is None or int(annotation.get("/F", 0)) & _UNSEEN:
        return
    box = moved_box(through, bounds)
    if kind == "/Link":
        action = annotation.get("/A")
        url = absolute(clean(str(action.get_object().get("/URI", "")))) if action is not None else ""
        found.links += [(box, url)] if url else []
    elif kind == "/Widget":
        found.typed += _typed(_value(annotation), box, str(_inherited(annotation, "/DA") or ""))
    elif kind == "/FreeText":
        words = text_string(annotation.get("/Contents")) or ""
        found.typed += _typed(words, box, str(annotation.get("/DA", "")))
    elif kind == "/StrikeOut":
        found.struck += [moved_box(through, quad) for quad in _quads(annotation, bounds)]
    elif kind in _REMARKS and (text_string(annotation.get("/Contents")) or "").strip():
        found.remarks += 1


def _quads(annotation: Any, bounds: Box) -> Iterator[Box]:
    """The boxes of the words that a stroke marks; of the whole annotation, if it names none."""
    points = [float(number) for number in annotation.get("/QuadPoints", ())]
    if len(points) < 8:
        yield bounds
    for at in range(0, len(points) - 7, 8):
        xs, ys = points[at : at + 8 : 2], points[at + 1 : at + 8 : 2]
        yield min(xs), min(ys), max(xs), max(ys)


def _inherited(field: Any, key: str) -> Any:
    """An entry of a field, or of the fields that it is part of (ISO 32000-1, 12.7.3)."""
    for _ in range(10):
        if key in field:
            return field[key]
        if "/Parent" not in field:
            return None
        field = field["/Parent"].get_object()
    return None


def _value(field: Any) -> str:
    """What a field holds, as it is shown."""
    kind = _inherited(field, "/FT")
    if kind not in ("/Btn", "/Tx", "/Ch"):  # a signature's value is long, and no text
        return ""
    value, flags = _inherited(field, "/V"), int(_inherited(field, "/Ff") or 0)
    if kind == "/Btn":
        if flags & _PUSHED:
            return ""
        return _EMPTY if str(field.get("/AS", value or "/Off")) == "/Off" else _TICKED
    if value is None:
        return ""
    values = value if isinstance(value, list) else [value]
    shown = {}
    for option in _inherited(field, "/Opt") or ():
        pair = option.get_object()
        if isinstance(pair, list) and len(pair) == 2:
            shown[text_string(pair[0])] = text_string(pair[1])
    texts = [text_string(one.get_object()) or "" for one in values]
    return "\n".join(shown.get(text) or text for text in texts)


def _typed(text: str, box: Box, look: str) -> Iterator[Drawn]:
    """Words in a box, from its top; the widths of their letters are guessed."""
    lines = [line for line in clean(text).split("\n") if line.strip()]
    left, low, right, high = box
    told = _SIZE.search(look)
    size = float(told[1]) if told else 0.0
    if not size:
        size = min(max((high - low) * 0.7 / max(len(lines), 1), 4.0), 12.0)
    single = len(lines) == 1 and high - low < 2.2 * size
    base = low + max((high - low - size) / 2, 0) + 0.22 * size if single else high - size
    for line in lines:
        wide = min(_WIDE * size, (right - left - 4) / max(len(line), 1))
        for word in re.finditer(r"\S+", line):
            start = left + 2 + word.start() * wide
            yield Drawn(word[0], start, start + len(word[0]) * wide, base, size, spaces=1)
        base -= 1.2 * size


def linked(letters: Sequence[Drawn], links: Sequence[tuple[Box, str]]) -> None:
    """Set the address of the words that stand under links."""
    for box, url in links:
        for word in letters:
            if not word.turned and _centred(word, box):
                word.url = url


def strike(letters: Sequence[Drawn], struck: Sequence[Box]) -> None:
    """Hide the words that annotations strike out."""
    for box in struck:
        for word in letters:
            if not word.turned and not word.hidden and _centred(word, box):
                word.hidden = "struck out"


def _centred(word: Drawn, box: Box) -> bool:
    x, y = (word.left + word.right) / 2, word.base + 0.3 * word.size
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
