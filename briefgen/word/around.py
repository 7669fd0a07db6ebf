"""What a Word file holds beside its body: headers and footers, properties, other parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.text import clean
from briefgen.word.package import Package, part, relations
from briefgen.word.xml import parse, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CORE = "docProps/core.xml"
_ASKED = ("title", "subject", "creator", "keywords", "description", "category")
"""Core properties that people write; programs write the others (ISO/IEC 29500-2, 11.1)."""
_EXTENDED = "docProps/app.xml"
_OF_OFFICE = ("Company", "Manager")
"""Extended properties that people write (ISO/IEC 29500-1, 22.2)."""


def furniture(package: Package) -> Counter[str]:
    """Give the lines of the headers and footers that the body uses, without the numbers of pages.

    Raises WordError on a damaged part.
    """
    found: Counter[str] = Counter()
    body = part(package, package.main)
    used = {one.get(_ID, "") for name in ("headerReference", "footerReference") for one in body.iter(w(name))}
    for ident, relation in relations(package, package.main).items():
        if ident in used and relation.target in package.parts:
            for paragraph in part(package, relation.target).iter(w("p")):
                words = " ".join(clean("".join(_words(paragraph))).split())
                found[words] += bool(words)
    return +found


_COUNTS = re.compile(r"\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b", re.IGNORECASE)
"""Fields whose results are numbers of pages."""
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _words(paragraph: Element) -> Iterator[str]:
    """Give a paragraph's words, without the numbers of pages."""
    instructions: list[str] = []
    for one in paragraph.iter():
        if one.tag == w("fldChar"):
            kind = one.get(w("fldCharType"))
            if kind == "begin":
                instructions.append("")
            elif kind == "end" and instructions:
                instructions.pop()
        elif one.tag == w("instrText") and instructions:
            instructions[-1] += one.text or ""
        elif one.tag == w("t") and not any(_COUNTS.match(said) for said in (*instructions, _simple(one))):
            yield one.text or ""
        elif one.tag in (w("tab"), w("br")):
            yield " "


def _simple(element: Element) -> str:
    """Give the instruction of the simple field that an element stands in."""
    holder = next(element.iterancestors(w("fldSimple")), None)  # type: ignore[attr-defined]  # an element of lxml
    return holder.get(w("instr"), "") if holder is not None else ""


def properties(package: Package) -> dict[str, str]:
    """Give the properties that people write: title, subject, creator, company ... Raises WordError."""
    found = {}
    for file, names in ((_CORE, _ASKED), (_EXTENDED, _OF_OFFICE)):
        for one in parse(package.parts[file], file) if file in package.parts else ():
            name = str(one.tag).rpartition("}")[2]
            if name in names and (one.text or "").strip():
                found[name.lower()] = " ".join(clean(one.text or "").split())
    return found


def drawn_around(package: Package) -> Counter[str]:
    """Count what is drawn in headers and footers, by its words. Raises WordError."""
    body = part(package, package.main)
    used = {one.get(_ID, "") for name in ("headerReference", "footerReference") for one in body.iter(w(name))}
    found: Counter[str] = Counter()
    for ident, relation in relations(package, package.main).items():
        if ident in used and relation.target in package.parts:
            root = part(package, relation.target)
            for one in (*root.iter(w("drawing")), *root.iter(w("pict"))):
                found[next((word for each in one.iter() if (word := each.get("string"))), "")] += 1
    return found


def pages(package: Package) -> set[tuple[str, str]]:
    """Give how pages lie, and in how many columns their text stands. Raises WordError."""
    return {
        (_said(one, "pgSz", "orient", "portrait"), _said(one, "cols", "num", "1"))
        for one in part(package, package.main).iter(w("sectPr"))
    }


def _said(settings: Element, name: str, attribute: str, usual: str) -> str:
    found = settings.find(w(name))
    return found.get(w(attribute), usual) if found is not None else usual


def ground_of_pages(package: Package) -> str:
    """Give the colour of all pages, 17.2.1; nothing where they are white. Raises WordError."""
    found = part(package, package.main)
    ground = next(found.iter(w("background")), None)
    colour = ground.get(w("color"), "").upper() if ground is not None else ""
    return "" if colour in ("AUTO", "FFFFFF") else colour


def kinds_of_parts(package: Package) -> Counter[str]:
    """Count the parts that the body refers to, by the last word of their relation. Raises WordError."""
    body = part(package, package.main)
    named = {value for one in body.iter() for name, value in one.attrib.items() if _refers(str(name))}
    found = relations(package, package.main)
    return Counter(one.type for ident, one in found.items() if ident in named)


def reaching_out(package: Package) -> Counter[str]:
    """Count what runs by itself or reaches out of the file: macros, templates and pictures elsewhere.

    Raises WordError.
    """
    names = {package.main, *(name for name in package.parts if name.endswith("/settings.xml"))}
    found = [one for name in sorted(names) for one in relations(package, name).values()]
    outside = Counter(one.type for one in found if one.external and one.type != "hyperlink")
    return outside + Counter(one.type for one in found if one.type == "vbaProject")


def _refers(attribute: str) -> bool:
    return attribute.startswith("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}")


def sections(package: Package) -> int:
    """Count the body's sections. Raises WordError."""
    return sum(1 for _ in part(package, package.main).iter(w("sectPr")))
