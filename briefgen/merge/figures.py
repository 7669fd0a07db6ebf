"""Pictures with alt text, caption and credit; captions, units and sources of tables; in Markdown bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from briefgen.errors import ContentError
from briefgen.model import Field

if TYPE_CHECKING:
    from markdown_it.token import Token

    from briefgen.merge.notes import Notes

ASSETS = "assets:"
"""Begins the address of a file in the project's assets/."""
COUNT = "data-count"
"""The attribute of a caption's number: what such captions are called."""
CAPTION = re.compile(r"\s*(Table|Figure):\s+")
"""Begins a table's caption."""
ATTRIBUTES = re.compile(r"\s*\{((?:\s*\w+\s*=\s*[\"“”][^\"“”]*[\"“”])+)\s*\}\s*$")
PAIR = re.compile(r"(\w+)\s*=\s*[\"“”]([^\"“”]*)[\"“”]")
"""What ATTRIBUTES, behind a caption or a picture, say: a name, and a text."""


def image(parent: Element, token: Token, field: Field) -> None:
    """An image, by its name in the project's assets/; raises ContentError for one elsewhere."""
    address = str(token.attrGet("src") or "")
    name = re.sub(r"^(?:\.{1,2}/)*(?:assets/)?", "", address)
    if re.match(r"[a-z][a-z0-9+.-]*:|/", address, re.I):
        raise ContentError(
            f"{field.path} holds the image {address[:80]!r}, which is not a file of the project",
            field.place,
            "Put the picture into assets/, and write its name.",
        )
    made = SubElement(parent, "img", {"src": ASSETS + name, "alt": token.content})
    if token.attrGet("title"):
        made.set("title", str(token.attrGet("title")))


def finish(top: Element, field: Field, notes: Notes) -> None:
    """Make figures of images that stand alone, and give tables the caption that stands beside them."""
    for parent in [one for one in top.iter() if any(child.tag in ("p", "table") for child in one)]:
        for child in list(parent):
            if child.tag == "p" and _alone(child):
                _figure(child, notes)
            elif child.tag == "table":
                _table(parent, child, notes)


def _alone(paragraph: Element) -> bool:
    pictures = [child for child in paragraph if child.tag == "img"]
    words = "".join(paragraph.itertext())
    return len(pictures) == len(paragraph) == 1 and not ATTRIBUTES.sub("", words).strip()


def _figure(paragraph: Element, notes: Notes) -> None:
    picture = paragraph[0]
    said = dict(_said(picture.tail or ""))
    picture.tail, paragraph.tag, paragraph.text = None, "figure", None
    caption = picture.attrib.pop("title", "")
    credit = said.get("credit", "")
    if re.fullmatch(r"[0-9.]+(?:mm|cm|pt|in|%)", said.get("width", "")):
        picture.set("style", f"width: {said['width']}")
    if caption or credit:
        line = SubElement(paragraph, "figcaption")
        said_by = f"{notes.printed('picture')}: {credit}" if credit else ""
        if caption:
            before = f"{caption.rstrip('.')}. " if credit else caption
            _numbered(line, "figure", notes, f"{before}{said_by}")
        else:
            line.text = said_by


def _numbered(line: Element, kind: str, notes: Notes, said: str) -> None:
    """A caption with its number, which Word counts again."""
    word = notes.printed(kind)
    line.text = f"{word} "
    number = Element("span", {COUNT: word})
    number.text, number.tail = str(notes.count(kind)), f". {said}"
    line.insert(0, number)


def _said(text: str) -> Iterator[tuple[str, str]]:
    found = ATTRIBUTES.search(text)
    yield from ((key, value) for key, value in PAIR.findall(found[1])) if found else ()


def _table(parent: Element, table: Element, notes: Notes) -> None:
    at = list(parent).index(table)
    beside = [parent[number] for number in (at - 1, at + 1) if 0 <= number < len(parent)]
    line = next((one for one in beside if one.tag == "p" and _captions(one)), None)
    if line is None:
        return
    parent.remove(line)
    said = _taken(line)
    caption = Element("caption")
    caption.extend(list(line))
    _numbered(caption, "table", notes, CAPTION.sub("", line.text or "", count=1))
    if unit := said.get("unit"):
        last = caption[-1]
        last.tail = f"{(last.tail or '').rstrip()} ({unit})"
    table.insert(0, caption)
    if source := said.get("source"):
        note = Element("p", {"class": "table-source"})
        note.text = f"{notes.printed('source')}: {source}"
        parent.insert(list(parent).index(table) + 1, note)


def _captions(paragraph: Element) -> bool:
    found = CAPTION.match(paragraph.text or "")
    return found is not None and found[1] == "Table"


def _taken(line: Element) -> Mapping[str, str]:
    """The attributes at a line's end, which it loses."""
    last = line[-1] if len(line) else None
    text = (line.text if last is None else last.tail) or ""
    said, rest = dict(_said(text)), ATTRIBUTES.sub("", text)
    if last is None:
        line.text = rest
    else:
        last.tail = rest
    return said
