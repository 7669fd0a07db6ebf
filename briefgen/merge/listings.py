"""Footnotes and tasks of Markdown bodies: lists whose items have a mark of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TASK = re.compile(r"\[([ xX])\]\s+")
BACK = "↑"
"""What a footnote's way back to its mark says."""
TASKS = {" ": "[ ] ", "x": "[✓] "}


def note_id(path: str, number: int) -> str:
    """The id of a footnote; unique in the document, since its field is."""
    return f"foot-{path.replace('.', '-')}-{number + 1}"


def mark(path: str, meta: Mapping[str, Any]) -> Element:
    """The mark of a footnote: a letter, since numbers are those of sources."""
    number, times = int(meta["id"]), int(meta.get("subId", 0))
    ident = note_id(path, number)
    attributes = {"class": "foot-mark", "href": f"#{ident}", "id": f"mark-{ident}-{times + 1}"}
    attributes["data-label"] = str(meta.get("label", ""))
    element = Element("a", attributes)
    element.text = letters(number)
    return element


def letters(number: int) -> str:
    """a, b ... z, aa, ab ..., as `lower-alpha` counts, from 0."""
    first, last = divmod(number, len(_LETTERS))
    return (letters(first - 1) if first else "") + _LETTERS[last]


def back(parent: Element, path: str, number: int) -> None:
    """The way from a footnote back to its mark."""
    link = SubElement(parent, "a", {"class": "back", "href": f"#mark-{note_id(path, number)}-1"})
    link.text = BACK
    if len(parent) > 1:
        parent[-2].tail = f"{(parent[-2].tail or '').rstrip()} "
    else:
        parent.text = f"{(parent.text or '').rstrip()} "


def task(item: Element) -> None:
    """A list item that begins with `[ ]` or `[x]`."""
    text = item if (item.text or "").strip() or not len(item) else item[0]
    found = _TASK.match(text.text or "")
    if found:
        text.text = TASKS[found[1].lower()] + (text.text or "")[found.end() :]
        item.set("class", "task")
