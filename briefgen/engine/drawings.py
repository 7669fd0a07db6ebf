"""Drawings whose parts are used again and again: each use is drawn, and uses of uses multiply."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from briefgen.errors import TemplateError
from briefgen.model import Place

DRAWN = 50_000
"""Elements that a drawing may come to, with what it uses (SVG 2, 5.6)."""
_LINKS = ("href", "{http://www.w3.org/1999/xlink}href")


def refuse_beyond(data: bytes, path: Path) -> None:
    """Raise TemplateError where an SVG file comes to more elements than a page can show."""
    if data.count(b"<use") < 5:
        return
    from xml.etree import ElementTree

    try:
        root = ElementTree.fromstring(data)  # noqa: S314  # expat bounds entities, and resolves none from outside
    except ElementTree.ParseError:  # WeasyPrint tells of that
        return
    parts: dict[str, tuple[int, list[str]]] = {}
    for element in root.iter():
        if name := element.get("id"):
            inner = list(element.iter())
            parts[name] = (len(inner), [used for one in inner if (used := _used(one))])
    whole = list(root.iter())
    parts[""] = (len(whole), [used for one in whole if (used := _used(one))])
    if _drawn("", parts, {}, 0) > DRAWN:
        found = f"the drawing comes to more than {DRAWN:,} elements, with what it uses"
        raise TemplateError(found, Place(str(path)), "Save it anew with fewer parts that use each other.")


def _used(element: object) -> str:
    tag, get = getattr(element, "tag", ""), getattr(element, "get", None)
    if get is None or not str(tag).endswith("use"):
        return ""
    return next((str(link)[1:] for name in _LINKS if (link := get(name, "")).startswith("#")), "")


def _drawn(name: str, parts: Mapping[str, tuple[int, list[str]]], known: dict[str, int], depth: int) -> int:
    """Count the elements of a part with those that it uses; one that uses itself without end is too many."""
    if name in known:
        return known[name]
    if depth > 50:
        return DRAWN + 1
    size, uses = parts.get(name, (0, []))
    known[name] = min(DRAWN + 1, size + sum(_drawn(one, parts, known, depth + 1) for one in uses))
    return known[name]
