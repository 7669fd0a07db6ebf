"""Small Word files built by hand, for the tests of all rooms that read them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from briefgen.word import MAP_ITEM_ID, SentMap, write_map

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)
_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = (Path(__file__).parent / "cases" / "word" / "styles.xml").read_text(encoding="utf-8")


def document(
    body: str,
    *,
    sent: SentMap | None = None,
    links: Mapping[str, str] | None = None,
    parts: Mapping[str, str] | None = None,
    core: str = "",
) -> bytes:
    """Build a Word file from the XML inside w:body.

    links: relation id to address; parts: footnotes, endnotes ... to the XML inside their root;
    core: the XML inside docProps/core.xml; sent: the stored map.
    """
    extra = dict(parts or {})
    relations = _relation("rIdS", "styles", "styles.xml")
    relations += "".join(_relation(f"rId{name}", name, f"{name}.xml") for name in extra)
    relations += "".join(_relation(id_, "hyperlink", url, "External") for id_, url in (links or {}).items())
    files = {
        "_rels/.rels": _relations(
            _relation("rId1", "officeDocument", "word/document.xml")
            + (_relation("rId2", "metadata/core-properties", "docProps/core.xml") if core else "")
        ),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"<w:styles {_NAMESPACES}>{STYLES}</w:styles>",
        **{f"word/{name}.xml": f"<w:{name} {_NAMESPACES}>{xml}</w:{name}>" for name, xml in extra.items()},
    }
    if core:
        files["docProps/core.xml"] = _core(core)
    if sent is not None:
        relations += _relation("rIdMap", "customXml", "../customXml/item1.xml")
        files |= _map_files(sent)
    files["word/_rels/document.xml.rels"] = _relations(relations)
    return archive({"[Content_Types].xml": _types(extra, core), **files})


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """Pack files by name into a ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def cases(path: Path) -> list[tuple[str, dict[str, str]]]:
    """Read a case file: `=== title`, then for each of a case's parts `--- name` and its lines."""
    found: list[tuple[str, dict[str, str]]] = []
    name = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            found.append((line[4:], {}))
            name = ""
        elif line.startswith("--- ") and found:
            name = line[4:]
            found[-1][1][name] = ""
        elif name:
            found[-1][1][name] += line + "\n"
    return [(title, {key: text.strip("\n") for key, text in one.items()}) for title, one in found]


def _map_files(sent: SentMap) -> dict[str, str | bytes]:
    item = (
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
        f'ds:itemID="{MAP_ITEM_ID}"/>'
    )
    return {
        "customXml/item1.xml": write_map(sent),
        "customXml/itemProps1.xml": item,
        "customXml/_rels/item1.xml.rels": _relations(_relation("rId1", "customXmlProps", "itemProps1.xml")),
    }


def _core(inner: str) -> str:
    return (
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{inner}</cp:coreProperties>'
    )


def _relation(id_: str, type_: str, target: str, mode: str = "Internal") -> str:
    base = "http://schemas.openxmlformats.org/package/2006/relationships" if "/" in type_ else _RELATION
    return f'<Relationship Id="{id_}" Type="{base}/{type_}" Target="{target}" TargetMode="{mode}"/>'


def _relations(inner: str) -> str:
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def _types(extra: Mapping[str, str], core: str) -> str:
    kinds = {"document": "document.main", "styles": "styles", **dict(zip(extra, extra, strict=True))}
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_DOCUMENT}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    if core:
        parts += (
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        )
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )
