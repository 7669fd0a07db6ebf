"""Sources in a style: what stands in the text for them, and how the list has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

if TYPE_CHECKING:
    from briefgen.bibliography.styled import Citations
    from briefgen.model import Brief, Field, Item

HOUSE = "house"
CITED = "cited"
"""The class of what stands in the text for a source where it is no number."""
_PIECE = re.compile(r"<(/?)([a-z]{1,4})(?: [^<>]*)?>|(https?://[^\s<>]*[^\s<>.,;:)\]}'\"’”])")
_TAGS = {"i": "em", "b": "strong", "sup": "sup", "sub": "sub", "u": "span", "l": "span", "span": "span"}
"""Those that citeproc-py writes, and what they are here; other angles are the style's own."""


@dataclass(frozen=True, slots=True)
class Style:
    """How the sources of one document are cited."""

    name: str = HOUSE
    language: str = ""
    made: dict[tuple[str, ...], Citations] = field(default_factory=dict)

    def of(self, brief: Brief, ids: Sequence[str]) -> Citations | None:
        """The sources in this style, in the order of their first citation; nothing in the house's own."""
        if self.name in ("", HOUSE) or not ids:
            return None
        key = tuple(ids)
        if key not in self.made:
            from briefgen.bibliography.entry import of_item
            from briefgen.bibliography.styled import citations

            items = brief.blocks["sources"]
            entries = [of_item(id_, items[id_]) for id_ in key]
            self.made[key] = citations(self.name, entries, self.language)
        return self.made[key]


def in_text(citations: Citations, ids: Sequence[str]) -> list[tuple[str, str]]:
    """What stands in the text for some sources, in the order of the list: each with all that is around it."""
    known = {one.id: one.mark for one in citations.references}
    found = [id_ for id_ in citations.order if id_ in ids]
    last = len(found) - 1
    return [
        (
            id_,
            (citations.between if number else f" {citations.before}")
            + known[id_]
            + ("" if number < last else citations.after),
        )
        for number, id_ in enumerate(found)
    ]


def reference(said: str, item: Item) -> list[str | Element]:
    """A source as the list has it: its title is the field, its address a link."""
    top = Element("span")
    _fill(top, said)
    _mark_title(top, item)
    if top.attrib:
        return [top]
    return [top.text or "", *_with_tails(top)]


def _with_tails(top: Element) -> Iterator[str | Element]:
    for child in top:
        tail, child.tail = child.tail, None
        yield child
        yield tail or ""


def _fill(top: Element, said: str) -> None:
    """Fill an element with text and tags."""
    open_, at = [top], 0
    for found in _PIECE.finditer(said):
        if found[2] and found[2] not in _TAGS:
            continue
        _say(open_[-1], unescape(said[at : found.start()]))
        at = found.end()
        if found[3]:
            address = unescape(found[3])
            link = SubElement(open_[-1], "a", {"href": address})
            link.text = address
        elif not found[1]:
            open_.append(SubElement(open_[-1], _TAGS[found[2]]))
        elif len(open_) > 1:
            open_.pop()
    _say(open_[-1], unescape(said[at:]))


def _say(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _mark_title(top: Element, item: Item) -> None:
    """Let the title be the field, where the style has it in one piece; it may have changed its capitals."""
    title = item.fields.get("title")
    around = {child: parent for parent in top.iter() for child in parent}
    for element in list(top.iter()) if title else ():
        for part in ("text", "tail"):
            said = getattr(element, part) or ""
            at = said.casefold().find(title.text.casefold()) if title else -1
            if title and at >= 0 and element.tag != "a":
                end = at + len(title.text)
                setattr(element, part, said[:at])
                home = element if part == "text" else around[element]
                place = 0 if part == "text" else list(home).index(element) + 1
                home.insert(place, _field(title, said[at:end], said[end:]))
                return
    if title:  # whose entry it is must be told in any case: notes are counted by it
        top.attrib.update({"data-field": title.path, "data-value": title.text})


def _field(field: Field, shown: str, behind: str) -> Element:
    span = Element("span", {"data-field": field.path})
    if shown != field.text:
        span.set("data-value", field.text)
    span.text, span.tail = shown, behind
    return span
