"""XML from a file that nobody vouches for, and the names that WordprocessingML gives things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types; Element below stands for its elements

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_DEPTH = 200
"""Levels of elements in one part; Word itself writes about ten for each table inside a table."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"

_STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": WORD,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": RELATIONS,
}
"""ISO/IEC 29500 Strict names the same things otherwise; Word's "Strict Open XML Document" uses these."""


_HEAD = 4_000
"""Bytes in which a part's root element declares its namespaces; Word's longest takes 2,900."""


class WordError(ValueError):
    """A Word file, or a part of it, is not what it must be; callers add the place."""


def parse(data: bytes, part: str) -> Element:
    """Parse one part's XML: no entities, no network, bounded depth.

    Raises WordError, which names the part.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root: Element = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise WordError(f"{part} is not well-formed XML: {error.msg}") from None
    if etree.ElementTree(root).docinfo.doctype:
        # The package format forbids it (ECMA-376 part 2, 8.1.4), and only attacks have used it.
        raise WordError(f"{part} declares a document type, which no Word file may")
    _limit_depth(root, part)
    return root


def _limit_depth(root: Element, part: str) -> None:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise WordError(f"{part} nests elements more than {MAX_DEPTH} deep")


def serialize(root: Element) -> bytes:
    """Give the part's bytes, with declaration, in UTF-8."""
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def element(tag: str, parent: Element | None = None, **attributes: str) -> Element:
    """Make an element, under a parent if there is one; empty attributes are left out."""
    given = {name: value for name, value in attributes.items() if value}
    if parent is None:
        namespace = tag[1:].partition("}")[0]
        made: Element = etree.Element(tag, given, nsmap={None: namespace})
    else:
        made = etree.SubElement(parent, tag, given)
    return made


def transitional(data: bytes) -> bytes:
    """Rename the namespaces of ISO 29500 Strict to those of Transitional, which all else here speaks.

    Only the part's head is touched, where namespaces are declared: below it stands text.
    """
    head = data[:_HEAD]
    for strict, name in _STRICT.items():
        head = head.replace(strict.encode(), name.encode())
    return head + data[_HEAD:]


def w(name: str) -> str:
    """Give a WordprocessingML name in Clark notation: w("p") is {...}p."""
    return f"{{{WORD}}}{name}"
