"""HTML: the merged tree as one file that needs nothing beside it, on a screen like a sheet of paper."""

from __future__ import annotations

import base64
import copy
import mimetypes
import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.etree import ElementTree

from briefgen.writers import Written

if TYPE_CHECKING:
    from briefgen.styles import Styled

_IMPORT = re.compile(r"""@import\s+(?:url\()?\s*["']?([^"')\s;]+)["']?\s*\)?\s*;""")
_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")


def write(styled: Styled) -> Written:
    """The document with stylesheet, fonts and images inside; raises TemplateError for a refused address."""
    root = copy.deepcopy(styled.tree.root)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
        if element.tag == "img" and element.get("src"):
            element.set("src", _data(styled, element.get("src", "")))
    head = root.find("head")
    if head is not None:
        head.insert(0, head.makeelement("meta", {"charset": "utf-8"}))
        ElementTree.SubElement(head, "style").text = _sheet(styled, styled.engine.sheet) + _screen(styled)
    text = ElementTree.tostring(root, encoding="unicode", method="html")
    return Written(f"<!DOCTYPE html>\n{text}\n".encode())


def _sheet(styled: Styled, address: str) -> str:
    """A stylesheet with what it imports and points to written into it."""
    text = styled.open_asset(address).decode("utf-8")
    text = _IMPORT.sub(lambda found: _sheet(styled, urljoin(address, found[1])), text)
    return _URL.sub(lambda found: f'url("{_data(styled, urljoin(address, found[1]))}")', text)


def _data(styled: Styled, address: str) -> str:
    if address.startswith("data:"):
        return address
    kind = mimetypes.guess_type(address)[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(styled.open_asset(address)).decode()}"


def _screen(styled: Styled) -> str:
    """Browsers know no @page: on a screen the body stands where the paper's text column does.

    It has margins and no padding, so that what is placed from the page's edges is placed from its edges.
    """
    page = styled.page(True, "")
    top, right, bottom, left = page.margin
    aside = f"max({left:g}pt, calc(50vw - {page.width / 2 - left:g}pt))"
    return (
        f"\n@media screen {{ body {{ position: relative; box-sizing: content-box; padding: 0; "
        f"width: {page.width - left - right:g}pt; margin: {top:g}pt {right:g}pt {bottom:g}pt {aside} }} }}\n"
    )
