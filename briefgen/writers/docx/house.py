"""A house's own Word file as the base: its styles, theme, paper, headers and footers win."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.archive import ArchiveError, names, opened, unpacked
from briefgen.assets import HOUSE_FILE
from briefgen.errors import TemplateError
from briefgen.model import Place
from briefgen.styles import PageStyle, Styled
from briefgen.word import Package as Read
from briefgen.word import WordError, open_package, part, related, relations, w
from briefgen.writers.docx.outline import Block, Paragraph
from briefgen.writers.docx.package import Attached, Package

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_POINT = 20
"""Twips."""
_FAMILIES = {
    "header": ("hdr", RT.HEADER, CT.WML_HEADER),
    "footer": ("ftr", RT.FOOTER, CT.WML_FOOTER),
}


@dataclass(frozen=True, slots=True)
class House:
    """A house's Word file."""

    read: Read
    data: bytes
    section: Any
    """The properties of its last section, 29500-1, 17.6.17."""
    styles: Any
    """The root of its style sheet; None where it has none."""


def of(styled: Styled) -> House | None:
    """The base that a template brings, if it brings one; raises TemplateError where it is no Word file."""
    data = styled.house()
    if not data:
        return None
    try:
        read = open_package(data)
        body: Any = part(read, read.main)
        name = related(read, "styles")
        section = next((one for one in reversed(list(body.iter(w("sectPr"))))), None)
        return House(read, data, section, part(read, name) if name else None)
    except WordError as error:
        hint = "Save it as .docx, without a password."
        raise TemplateError(
            f"the house's Word file cannot be read: {error}", Place(HOUSE_FILE), hint
        ) from error


# ---------------------------------------------------------------- paper


def hang(blocks: Iterable[Block]) -> float:
    """How far blocks from left to right hang out of the column at the left, in points."""
    begins = (one.look.left if isinstance(one, Paragraph) else one.left for one in blocks if not _is_rtl(one))
    return max(0.0, -min(begins, default=0.0))


def _is_rtl(block: Block) -> bool:
    return block.look.rtl if isinstance(block, Paragraph) else block.rtl


def on_its_paper(styled: Styled, house: House | None, inwards: float = 0.0) -> Styled:
    """The same with the house's paper and margins; pages that lie across do so on its paper.

    `inwards`: by how much the column begins further in, for what hangs out of it.
    """
    size = house.section.find(w("pgSz")) if house and house.section is not None else None
    if house is None or size is None:
        return styled
    sides = house.section.find(w("pgMar"))
    width, height = _points(size, "w"), _points(size, "h")

    def page(first: bool, name: str) -> PageStyle:
        found = styled.page(first, name)
        across = (found.width > found.height) != (width > height)
        margin = found.margin
        if sides is not None:
            top, right, bottom, left = (_points(sides, side) for side in ("top", "right", "bottom", "left"))
            margin = (left, top, right, bottom) if across else (top, right, bottom, left)
        margin = (*margin[:3], margin[3] + inwards)
        paper = (height, width) if across else (width, height)
        return replace(found, width=paper[0], height=paper[1], margin=margin)

    return replace(styled, page=page)


def _points(element: Any, name: str) -> float:
    try:
        return abs(int(element.get(w(name), "0"))) / _POINT
    except ValueError:
        return 0.0


def distances(house: House | None) -> dict[str, str]:
    """How far its headers and footers stand from the paper's edge, in twips; empty where nobody says."""
    sides = house.section.find(w("pgMar")) if house and house.section is not None else None
    return {
        name: sides.get(w(name)) for name in ("header", "footer") if sides is not None and sides.get(w(name))
    }


# ---------------------------------------------------------------- headers and footers


def edges(house: House | None) -> set[str]:
    """Which of header and footer the house has."""
    if house is None or house.section is None:
        return set()
    return {family for family in _FAMILIES if house.section.find(w(f"{family}Reference")) is not None}


def add_edges(house: House, package: Package) -> tuple[str, bool]:
    """Put its headers and footers into a package; give their references, and whether page one is apart."""
    known, made = relations(house.read, house.read.main), ""
    for number, one in enumerate(house.section, 1):
        family = etree.QName(one).localname.removesuffix("Reference")
        relation = known.get(one.get(f"{_R}id", ""))
        if family not in _FAMILIES or relation is None or relation.target not in house.read.parts:
            continue
        _tag, kind, content = _FAMILIES[family]
        attached = package.begin(f"/word/house{number}.xml", content, kind)
        attached.fill(_carried(house, relation.target, attached))
        made += f'<w:{family}Reference w:type="{one.get(w("type"), "default")}" r:id="{attached.ident}"/>'
    return made, house.section.find(w("titlePg")) is not None


def _carried(house: House, name: str, attached: Attached) -> bytes:
    """A part's data with the ids of what it refers to as they are in the new file."""
    root: Any = deepcopy(part(house.read, name))
    ids = {}
    for ident, relation in relations(house.read, name).items():
        if relation.type == "hyperlink" and relation.external:
            ids[ident] = attached.address(relation.target)
        elif relation.type == "image" and not relation.external:
            ids[ident] = attached.picture(_bytes(house, relation.target), _extension(relation.target))
    for one in root.iter():
        for attribute, value in list(one.attrib.items()):
            if str(attribute).startswith(_R) and value in ids:
                one.set(attribute, ids[value])
    _rename(root, dict(_renamed(house)))
    return _serialized(root)


def _serialized(root: Any) -> bytes:
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


def _extension(name: str) -> str:
    return posixpath.splitext(name)[1].lstrip(".").lower() or "png"


def _bytes(house: House, name: str) -> bytes:
    try:
        with opened(house.data) as archive:
            return unpacked(archive, names(archive)[name])
    except (ArchiveError, KeyError) as error:
        raise TemplateError(f"{name} of the house's Word file cannot be read", Place(HOUSE_FILE)) from error


# ---------------------------------------------------------------- theme and styles


def add_theme(house: House, package: Package) -> bool:
    """Put its theme into a package; says whether it has one."""
    name = related(house.read, "theme")
    if name:
        package.add("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, house.read.parts[name])
    return bool(name)


def with_its_styles(house: House, ours: bytes) -> bytes:
    """A style sheet in which the house's styles stand, and ours as far as it has none of the same name."""
    if house.styles is None:
        return ours
    own: Any = etree.fromstring(ours)
    made: Any = _as_new_as(deepcopy(house.styles), own)
    by_name = {_name(one): one for one in own.iter(w("style"))}
    for one in made.iter(w("style")):
        _numbered_as(one, by_name.get(_name(one)))
    _rename(made, dict(_renamed(house, own)))
    kept = {_name(one) for one in made.iter(w("style"))}
    if made.find(w("docDefaults")) is None:
        made.insert(0, own.find(w("docDefaults")))
    made.extend(one for one in own.findall(w("style")) if _name(one) not in kept)
    return _serialized(made)


def _as_new_as(root: Any, own: Any) -> Any:
    """The root with the later namespaces of ours, which older programs may ignore (29500-3, 7.2)."""
    later = (own.get(_IGNORABLE) or "").split()
    known = {**{prefix: own.nsmap[prefix] for prefix in (*later, "mc") if later}, **root.nsmap}
    made = etree.Element(root.tag, dict(root.attrib), nsmap=known)
    made.extend(root)
    ignored = list(dict.fromkeys([*(root.get(_IGNORABLE) or "").split(), *later]))
    if ignored:
        made.set(_IGNORABLE, " ".join(ignored))
    return made


def _name(style: Any) -> tuple[str, str]:
    name = style.find(w("name"))
    said = name.get(w("val"), "") if name is not None else ""
    return style.get(w("type"), "paragraph"), " ".join(said.lower().split())


def _renamed(house: House, own: Any = None) -> Iterator[tuple[str, str]]:
    """Give the ids of the house's styles, and what they are called in the new file: as ours of that name."""
    from briefgen.writers.docx import names as ours

    if house.styles is None:
        return
    ids = {_name(one): one.get(w("styleId"), "") for one in own.iter(w("style"))} if own is not None else {}
    for one in house.styles.iter(w("style")):
        kind, name = _name(one)
        ident = one.get(w("styleId"), "")
        default = ours.style_id(_said(one)) if kind == "paragraph" else f"House{ident}"
        yield ident, ids.get((kind, name), default)


def _said(style: Any) -> str:
    return str(style.find(w("name")).get(w("val"), "")) if style.find(w("name")) is not None else ""


def _rename(root: Any, ids: Mapping[str, str]) -> None:
    for one in root.iter(w("style")):
        one.set(w("styleId"), ids.get(one.get(w("styleId")), one.get(w("styleId"))))
    for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link"):
        for one in root.iter(w(tag)):
            one.set(w("val"), ids.get(one.get(w("val")), one.get(w("val"))))


def _numbered_as(style: Any, ours: Any) -> None:
    """The lists are those of the new file: a style has our numbering, or none."""
    for one in list(style.iter(w("numPr"))):
        one.getparent().remove(one)
    number: Element | None = ours.find(f"{w('pPr')}/{w('numPr')}") if ours is not None else None
    if number is None:
        return
    settings = style.find(w("pPr"))
    if settings is None:
        settings = etree.Element(w("pPr"))
        following = style.find(w("rPr"))
        style.append(settings) if following is None else following.addprevious(settings)
    before = [w(name) for name in ("keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")]
    settings.insert(sum(one.tag in before for one in settings), deepcopy(number))
