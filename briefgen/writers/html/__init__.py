"""HTML: the merged tree as one file that needs nothing beside it, for telephones, screens and paper."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from briefgen.text.places import BREAK, JOINER
from briefgen.writers import Written
from briefgen.writers.html import charts, evidence, notes, screens, sheet

if TYPE_CHECKING:
    from briefgen.styles import Styled


def write(styled: Styled) -> Written:
    """The document with stylesheet, fonts and images inside; raises TemplateError for a refused address."""
    root = copy.deepcopy(styled.tree.root)
    screens.mark_out(styled, root)
    charts.redraw(styled.tree.root, root, styled.drawings)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
        for name, value in element.attrib.items():
            element.set(name, value.replace(BREAK, ""))  # text alone can have a <wbr>
        if element.tag == "img" and element.get("src"):
            element.set("src", sheet.data(styled, element.get("src", "")))
        _semantic(element)
    charts.fold(root)
    head, body = root.find("head"), root.find("body")
    if body is not None:
        body = _main(body)
        notes.gather(body)
        evidence.add(body, styled.tree.proofs, styled.tree.root.get("lang", ""))
    if head is not None:
        head.insert(0, head.makeelement("meta", {"charset": "utf-8"}))
        head.insert(1, head.makeelement("meta", {"name": "viewport", "content": "width=device-width"}))
        ElementTree.SubElement(head, "style").text = sheet.text(styled, root)
    text = ElementTree.tostring(root, encoding="unicode", method="html")
    text = text.replace(BREAK, "<wbr>").replace(JOINER, "")
    return Written(f"<!DOCTYPE html>\n{text}\n".encode())


def _main(body: ElementTree.Element) -> ElementTree.Element:
    """The landmark that holds all of the body, HTML, 4.4.14: the template's own, or a new one."""
    found = body.find("main")
    if found is not None:
        return found
    main = body.makeelement("main", {})
    main.text, body.text = body.text, None
    main.extend(list(body))
    body[:] = [main]
    return main


def _semantic(element: ElementTree.Element) -> None:
    """What screen readers need beyond the tree: a head of a column without a word is a plain cell."""
    if element.tag == "th" and not "".join(element.itertext()).strip():
        element.tag = "td"
