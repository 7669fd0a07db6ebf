"""Markdown bodies to elements: paragraphs, lists, tables, with `[@source]` marks as numbered notes.

CommonMark 0.31 with tables, as markdown-it-py reads it; raw HTML stays visible text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown_it import MarkdownIt

from briefgen.blocks.sections import CITATION, cited
from briefgen.errors import ContentError
from briefgen.model import Field

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    from briefgen.merge.notes import Notes

SCHEMES = ("http:", "https:", "mailto:")
_HEADING = "h3"
_LINES = {"p", "li", "th", "td", _HEADING}
_BLOCKS = {*_LINES, "ul", "ol", "blockquote", "table"}
_CALLED = {"blockquote": "a quotation", "table": "a table", _HEADING: "a heading"}
_REFUSED = {"fence": "a code block", "code_block": "a code block", "hr": "a rule", "image": "an image"}


def blocks(field: Field, notes: Notes) -> list[Element]:
    """The block elements of a body; each line carries `data-field` with the path and its number.

    Headings become h3, below the section's own. Raises ContentError for code blocks, rules and images.
    """
    top = Element("body")
    _Body(field, notes).fill(top, reader().parse(field.text))
    for number, line in enumerate(_lines(top), 1):
        line.set("data-field", f"{field.path}.{number}")
    return list(top)


@cache
def reader() -> MarkdownIt:
    """The Markdown of bodies: CommonMark and tables, `[@source]` as tokens of the type citation."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    # The library's own way to say which links are safe is to replace this method.
    markdown.validateLink = lambda url: url.strip().lower().startswith(SCHEMES)  # type: ignore[method-assign]
    markdown.inline.ruler.before("link", "citation", _citation)
    return markdown


def _citation(state: StateInline, silent: bool) -> bool:
    """A markdown-it rule: `[@a]` and `[@a; @b]`."""
    found = CITATION.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("citation", "", 0).meta = {"ids": cited(found[1])}
    state.pos = found.end()
    return True


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
            if token.type in _REFUSED:
                raise self.refused(_REFUSED[token.type])
            if token.type == "inline":
                self.inline(open_[-1], token.children or ())
            elif token.nesting == 1:
                open_.append(_opened(open_[-1], token))
            elif token.nesting == -1:
                self.close(open_.pop())

    def inline(self, parent: Element, tokens: Sequence[Token]) -> None:
        open_ = [parent]
        for token in tokens:
            if token.type in _REFUSED:
                raise self.refused(_REFUSED[token.type])
            if token.type == "citation":
                _cite(open_[-1], self.notes.marks(token.meta["ids"], self.field))
            elif token.type == "code_inline":
                SubElement(open_[-1], "code").text = token.content
            elif token.nesting == 1:
                open_.append(SubElement(open_[-1], token.tag, {k: str(v) for k, v in token.attrs.items()}))
            elif token.nesting == -1:
                open_.pop()
            elif token.type == "hardbreak":
                SubElement(open_[-1], "br")
            else:
                _say(open_[-1], " " if token.type == "softbreak" else token.content)

    def close(self, element: Element) -> None:
        if element.tag == "li":
            if others := [child.tag for child in element if child.tag not in {"p", "ul", "ol"}]:
                raise self.refused(f"{_CALLED[others[0]]} within a list item")
            _unwrap(element)

    def refused(self, what: str) -> ContentError:
        return ContentError(
            f"{self.field.path} holds {what}, which a section cannot have",
            self.field.place,
            "A section holds paragraphs, headings, lists, tables and quotations.",
        )


def _opened(parent: Element, token: Token) -> Element:
    """A new element below the parent."""
    tag = _HEADING if token.type == "heading_open" else token.tag
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
