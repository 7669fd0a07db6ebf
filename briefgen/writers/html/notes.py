"""Footnotes in HTML, which has no pages: marks that lead to a list at the end."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

NOTE, TEXT = "data-note", "page-note"
"""The attribute and the class of a footnote's text, which stands where its mark does."""


def gather(body: Element) -> None:
    """Put the texts of footnotes into a list, and marks where they stood."""
    above = {child: parent for parent in body.iter() for child in parent}
    found = [one for one in body.iter("span") if one.get("class") == TEXT]
    if not found:
        return
    listed = SubElement(body, "ol", {"class": "footnotes numbered"})
    for note in found:
        number, ident = note.get(NOTE, ""), note.get("id", "")
        mark = Element("a", {"class": "mark", "href": f"#{ident}", "id": f"to-{ident}"})
        mark.text, mark.tail, note.tail = number, note.tail, " "
        parent = above[note]
        parent[list(parent).index(note)] = mark
        item = SubElement(listed, "li", {"class": "footnote"})
        item.append(note)
        back = SubElement(item, "a", {"class": "back", "href": f"#to-{ident}"})
        back.text = "↑"
