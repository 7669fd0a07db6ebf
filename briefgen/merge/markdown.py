"""Markdown bodies to elements: paragraphs, lists, tables, figures, boxes, with marks as numbered notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from briefgen.content.bodies import reader
from briefgen.errors import ContentError
from briefgen.merge import figures, listings
from briefgen.model import Field

if TYPE_CHECKING:
    from markdown_it.token import Token

    from briefgen.merge.notes import Notes

__all__ = ["blocks", "reader"]

_HEADING = "h3"
_LINES = {"p", "li", "th", "td", "dt", "dd", "caption", "figcaption", _HEADING}
_BLOCKS = {*_LINES, "ul", "ol", "dl", "blockquote", "table", "figure", "aside"}
_TAGS = {"s": "del", "section": "ol"}
"""Tags of the Markdown library that have others here."""


def blocks(field: Field, notes: Notes) -> list[Element]:
    """The block elements of a body; each line carries `data-field` with the path and its number.

    Headings become h3, below the section's own. Raises ContentError for a picture that cannot be used.
    """
    top = Element("body")
    _Body(field, notes).fill(top, reader(field.text).parse(field.text))
    figures.finish(top, field, notes)
    for number, line in enumerate(_lines(top), 1):
        line.set("data-field", f"{field.path}.{number}")
    return list(top)


def _lines(top: Element) -> Iterator[Element]:
    """The elements that hold text of their own, in order."""
    for element in top.iter():
        if "data-field" in element.attrib or (element.tag in _LINES and not _holds_lines(element)):
            yield element


def _holds_lines(element: Element) -> bool:
    return any(child.tag in _BLOCKS or "data-field" in child.attrib for child in element)


class _Body:
    """Builds one body's elements from markdown-it's tokens."""

    def __init__(self, field: Field, notes: Notes) -> None:
        self.field, self.notes = field, notes

    def fill(self, top: Element, tokens: Sequence[Token]) -> None:
        open_ = [top]
        for token in tokens:
            if token.type == "inline":
                self.inline(open_[-1], token.children or ())
            elif token.type in ("fence", "code_block"):
                _code(open_[-1], token.content)
            elif token.type == "hr":
                SubElement(open_[-1], "p", {"class": "rule"}).text = "* * *"
            elif token.type == "footnote_anchor":
                listings.back(open_[-1], self.field.path, token.meta["id"])
            elif token.nesting == 1:
                open_.append(self.opened(open_[-1], token))
            elif token.nesting == -1:
                self.close(open_.pop())

    def opened(self, parent: Element, token: Token) -> Element:
        if token.type.startswith("container_"):
            return SubElement(parent, "aside", {"class": "box"})
        if token.type == "footnote_block_open":
            return SubElement(parent, "ol", {"class": "footnotes"})
        if token.type == "footnote_open":
            ident = listings.note_id(self.field.path, token.meta["id"])
            return SubElement(parent, "li", {"class": "footnote", "id": ident})
        return _opened(parent, token)

    def inline(self, parent: Element, tokens: Sequence[Token]) -> None:
        open_ = [parent]
        for token in tokens:
            if token.type == "citation":
                _cite(open_[-1], self.notes.marks(token.meta["ids"], self.field))
            elif token.type == "footnote_ref":
                _cite(open_[-1], [listings.mark(self.field.path, token.meta)])
            elif token.type == "image":
                figures.image(open_[-1], token, self.field)
            elif token.type == "code_inline":
                SubElement(open_[-1], "code").text = token.content
            elif token.nesting == 1:
                attributes = {k: str(v) for k, v in token.attrs.items()}
                open_.append(SubElement(open_[-1], _TAGS.get(token.tag, token.tag), attributes))
            elif token.nesting == -1:
                open_.pop()
            elif token.type == "hardbreak":
                SubElement(open_[-1], "br")
            else:
                _say(open_[-1], " " if token.type == "softbreak" else token.content)

    def close(self, element: Element) -> None:
        if element.tag in ("li", "dd"):
            if others := [child.tag for child in element if child.tag not in {"p", "ul", "ol"}]:
                raise self.refused(f"<{others[0]}>")
            _unwrap(element)
            if element.tag == "li":
                listings.task(element)

    def refused(self, what: str) -> ContentError:
        called = {"<blockquote>": "a quotation", "<table>": "a table", "<h3>": "a heading"}.get(
            what, "a block"
        )
        return ContentError(
            f"{self.field.path} holds {called} within a list item, which a section cannot have",
            self.field.place,
            "A list item holds paragraphs and lists.",
        )


def _code(parent: Element, content: str) -> None:
    """Lines of code, each as it is written: spaces that would run together are kept."""
    code = SubElement(parent, "p", {"class": "code-block"})
    for number, line in enumerate(content.rstrip("\n").split("\n")):
        if number:
            SubElement(code, "br")
        indent = len(line) - len(line.lstrip(" "))
        _say(code, "\u00a0" * indent + re.sub("  +", lambda run: "\u00a0" * len(run[0]), line[indent:]))


def _opened(parent: Element, token: Token) -> Element:
    """A new element below the parent."""
    tag = _HEADING if token.type == "heading_open" else _TAGS.get(token.tag, token.tag)
    element = SubElement(parent, tag)
    if tag == "ol" and token.attrGet("start") not in (None, 1):
        element.set("start", str(token.attrGet("start")))
    if tag == "th":
        element.set("scope", "col")
    if align := re.search(r"text-align:\s*(right|center)", str(token.attrGet("style") or "")):
        element.set("class", {"right": "number", "center": "centred"}[align[1]])
    return element


def _unwrap(item: Element) -> None:
    """Let a list item's text stand by itself: a paragraph within an item is no valid tagged PDF.

    An only paragraph becomes the item's text, of several each is a span; in tight and loose lists alike.
    """
    paragraphs = [child for child in item if child.tag == "p"]
    if len(item) == len(paragraphs) == 1:
        item.remove(paragraphs[0])
        item.text = paragraphs[0].text
        item.extend(list(paragraphs[0]))
        return
    for number, paragraph in reversed(list(enumerate(item))):
        if paragraph.tag == "p":
            paragraph.tag = "span"
            paragraph.set("data-field", "")
            if number and item[number - 1].tag == "p":
                item.insert(number, Element("br"))


def _cite(parent: Element, marks: Sequence[Element]) -> None:
    """Add marks right behind the words: a space before `[@source]` is not printed."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "").rstrip()
    else:
        parent.text = (parent.text or "").rstrip()
    parent.extend(marks)


def _say(parent: Element, text: str) -> None:
    """Add text at the end of an element."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
