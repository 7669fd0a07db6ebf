"""Marked values in the parsed tree: elements with `data-field` in the text, plain text everywhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from briefgen.errors import TemplateError
from briefgen.merge.notes import Notes
from briefgen.merge.values import CLOSE, MIDDLE, OPEN, Cite, Count, Made, Value

_RUN = re.compile(f"{OPEN}([0-9]+){MIDDLE}([^{OPEN}{MIDDLE}{CLOSE}]*){CLOSE}")
_STRAY = re.compile(f"{OPEN}[0-9]*{MIDDLE}?|[{MIDDLE}{CLOSE}]")
_PLAIN = {"title", "style", "script", "textarea", "option"}
_CONTAINERS = {"body", "div", "section", "main", "article", "aside", "header", "footer", "nav"}
_CONTAINERS |= {"li", "dd", "td", "th", "blockquote", "figure", "figcaption"}
SVG = "{http://www.w3.org/2000/svg}"


def resolve(root: Element, entries: Sequence[Value | Cite | Count | Made], notes: Notes) -> None:
    """Turn every marked run of the tree into an element, in the reader's order.

    Recursive: the tree's depth is checked before. Raises TemplateError where several paragraphs were put
    into an element for one.
    """
    _Resolver(entries, notes).walk(root)


class _Resolver:
    def __init__(self, entries: Sequence[Value | Cite | Count | Made], notes: Notes) -> None:
        self.entries, self.notes = entries, notes

    def walk(self, element: Element) -> None:
        for name, value in element.attrib.items():
            element.set(name, _plain(value))
        if element.tag in _PLAIN or str(element.tag).startswith(SVG):
            _flatten(element)
            return
        children, element.text, first = list(element), None, element.text
        for child in children:
            element.remove(child)
        pieces = list(self.pieces(first, element))
        for child in children:
            tail, child.tail = child.tail, None
            if isinstance(child.tag, str):  # else a comment
                self.walk(child)
                pieces.append(child)
            pieces.extend(self.pieces(tail, element))
        _fill(element, pieces)

    def pieces(self, text: str | None, parent: Element) -> Iterator[str | Element]:
        """A text, split into plain strings and the elements that its marked runs stand for."""
        done = 0
        for run in _RUN.finditer(text or ""):
            yield _STRAY.sub("", (text or "")[done : run.start()])
            yield from self.elements(int(run[1]), run[2], parent)
            done = run.end()
        yield _STRAY.sub("", (text or "")[done:])

    def elements(self, number: int, shown: str, parent: Element) -> Sequence[str | Element]:
        entry = self.entries[number] if number < len(self.entries) else None
        if isinstance(entry, Cite):
            return self.notes.marks(entry.ids)
        if isinstance(entry, Count):
            return [self.notes.numbered(entry.kind)]
        if isinstance(entry, Made):
            return entry.pieces
        if entry is None or entry != shown:  # a filter worked on the marked text
            return [shown]
        return self.body(entry, parent) if entry.markdown else [_span(entry)]

    def body(self, value: Value, parent: Element) -> list[Element]:
        from briefgen.merge.markdown import blocks  # late: only bodies need markdown-it

        if parent.tag not in _CONTAINERS:
            raise TemplateError(
                f"{value.field.path} is several paragraphs, and stands in <{parent.tag}>, which holds one",
                hint="Put it into a section or div.",
            )
        return blocks(value.field, self.notes)


def _flatten(element: Element) -> None:
    """Make everything below an element plain text."""
    for part in element.iter():
        part.text = _plain(part.text or "") or None
        part.tail = _plain(part.tail or "") or None
        for name, value in part.attrib.items():
            part.set(name, _plain(value))


def _plain(text: str) -> str:
    return _STRAY.sub("", text) if OPEN in text or MIDDLE in text or CLOSE in text else text


def _span(value: Value) -> Element:
    span = Element("span", {"data-field": value.field.path})
    if value != value.field.text:
        span.set("data-value", value.field.text)
    span.text = str(value)
    return span


def _fill(element: Element, pieces: Sequence[str | Element]) -> None:
    """Put the pieces into an emptied element; a field that is all of them marks the element itself."""
    span = _only_field(pieces)
    if span is not None and "data-field" not in element.attrib:
        element.attrib.update(span.attrib)
        element.text = span.text
        return
    for piece in pieces:
        if not isinstance(piece, str):
            element.append(piece)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + piece
        else:
            element.text = (element.text or "") + piece


def _only_field(pieces: Sequence[str | Element]) -> Element | None:
    """The span of a field, where there is nothing beside it but white space."""
    solid = [piece for piece in pieces if not isinstance(piece, str) or piece.strip()]
    only = solid[0] if len(solid) == 1 else None
    if only is None or isinstance(only, str) or only.tag != "span" or "data-field" not in only.attrib:
        return None
    return only if set(only.attrib) <= {"data-field", "data-value"} else None
