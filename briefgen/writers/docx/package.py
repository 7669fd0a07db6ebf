"""The parts of a Word file in one package: ISO/IEC 29500-2, by python-docx's packaging."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from typing import Any, cast
from xml.sax.saxutils import escape

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part

from briefgen.word import MAP_ITEM_ID, MAP_NAMESPACE
from briefgen.writers.docx import comments, listed
from briefgen.writers.docx.archive import Archive, Packed
from briefgen.writers.docx.core import core
from briefgen.writers.docx.theme import Themed, theme

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
"""What Word 2010 added; programs that do not know it may pass over it, 29500-3, 7."""
CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
FONT = f"{R}/font"
OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_CUSTOM_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
"""How the content types of Word's own parts begin."""
_CLAIMS = "claims"
"""Name of HTML's metadata, in small letters, that becomes a custom property."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def wordprocessing(tag: str, inner: str) -> bytes:
    """A WordprocessingML part."""
    beyond = f' xmlns:mc="{MC}" xmlns:w14="{W14}" mc:Ignorable="w14"' if "w14:" in inner else ""
    return f'{_HEAD}<w:{tag} xmlns:w="{W}" xmlns:r="{R}"{beyond}>{inner}</w:{tag}>'.encode()


class FontFiles:
    """Numbers the fonts' files in the order in which their parts will be related."""

    def __init__(self) -> None:
        self.data: list[bytes] = []

    def font(self, data: bytes) -> str:
        """The relationship id that the font will have in the font table's part."""
        self.data.append(data)
        return f"rId{len(self.data)}"


class Attached:
    """A header or footer: a part below the document, with relationships of its own."""

    def __init__(self, part: Part, ident: str, package: Package) -> None:
        self._part, self._package = part, package
        self.ident = ident

    def address(self, url: str) -> str:
        """The relationship id of a hyperlink."""
        return self._part.relate_to(url, RT.HYPERLINK, is_external=True)

    def picture(self, data: bytes, extension: str) -> str:
        """The relationship id of an image."""
        return self._part.relate_to(self._package.image(data, extension), RT.IMAGE)

    def chart(self, xml: bytes, workbook: bytes) -> str:
        """The relationship id of a chart."""
        return self._part.relate_to(self._package.chart_part(xml, workbook), RT.CHART)

    def fill(self, data: bytes) -> None:
        """Gives the part its data."""
        self._part._blob = data


class Package:
    """Collects parts; the document part holds the relationships."""

    def __init__(self) -> None:
        self._opc = OpcPackage()
        self._images: dict[str, Part] = {}
        self._charts = 0
        self._themed = Themed({})
        self._document = b""
        self._finished: set[Part] = set()
        self._packed: dict[bytes, Packed] = {}
        self.document = self._part("/word/document.xml", CT.WML_DOCUMENT_MAIN, b"")
        self._opc.relate_to(self.document, RT.OFFICE_DOCUMENT)

    def _part(self, name: str, content_type: str, data: bytes) -> Part:
        return Part(PackURI(name), content_type, data, cast("Any", self._opc))

    def add(self, name: str, content_type: str, relation: str, data: bytes) -> str:
        """Adds a part below the document; gives the relationship's id."""
        return self.document.relate_to(self._part(name, content_type, data), relation)

    def add_some(self, part: tuple[str, str, str, str]) -> None:
        """Adds a part by name, content type, relation and what is in its root, if anything is."""
        name, content_type, relation, inner = part
        if inner:
            self.add(f"/word/{name}.xml", content_type, relation, wordprocessing(name, inner))

    def begin(self, name: str, content_type: str, relation: str) -> Attached:
        """A part below the document that has relationships of its own; its data comes later."""
        part = self._part(name, content_type, b"")
        return Attached(part, self.document.relate_to(part, relation), self)

    def address(self, url: str) -> str:
        """The relationship id of a hyperlink."""
        return self.document.relate_to(url, RT.HYPERLINK, is_external=True)

    def picture(self, data: bytes, extension: str) -> str:
        """The relationship id of an image of the document."""
        return self.document.relate_to(self.image(data, extension), RT.IMAGE)

    def chart(self, xml: bytes, workbook: bytes) -> str:
        """The relationship id of a chart of the document."""
        return self.document.relate_to(self.chart_part(xml, workbook), RT.CHART)

    def chart_part(self, xml: bytes, workbook: bytes) -> Part:
        """A chart's part, with its workbook below it."""
        self._charts += 1
        part = self._part(f"/word/charts/chart{self._charts}.xml", CT.DML_CHART, xml)
        sheet = self._part(f"/word/embeddings/workbook{self._charts}.xlsx", CT.SML_SHEET, workbook)
        part.relate_to(sheet, RT.PACKAGE)
        return part

    def image(self, data: bytes, extension: str) -> Part:
        """The part of an image; the same bytes are stored once."""
        name = f"/word/media/{hashlib.sha256(data).hexdigest()[:16]}.{extension}"
        if name not in self._images:
            kind = "image/svg+xml" if extension == "svg" else f"image/{extension}"
            self._images[name] = self._part(name, kind, data)
        return self._images[name]

    def fonts(self, content: str, files: FontFiles) -> None:
        """Adds the font table with the fonts' files."""
        part = self._part("/word/fontTable.xml", CT.WML_FONT_TABLE, wordprocessing("fonts", content))
        self.document.relate_to(part, RT.FONT_TABLE)
        for number, data in enumerate(files.data, 1):
            font = self._part(f"/word/fonts/font{number}.odttf", OBFUSCATED, data)
            part.relate_to(font, FONT)

    def comments(self, said: bytes, more: bytes) -> None:
        """Adds the comments and who answers whom, if there are any."""
        if said:
            self.add("/word/comments.xml", comments.TYPE, comments.RELATION, said)
            self.add("/word/commentsExtended.xml", comments.MORE_TYPE, comments.MORE_RELATION, more)

    def sent(self, data: bytes) -> None:
        """Adds the map of what was sent as a custom XML part, 29500-1, 15.2.4."""
        item = self._part("/customXml/item1.xml", CT.XML, data)
        properties = (
            f'{_HEAD}<ds:datastoreItem xmlns:ds="{CUSTOM_XML}" ds:itemID="{MAP_ITEM_ID}"><ds:schemaRefs>'
            f'<ds:schemaRef ds:uri="{MAP_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
        )
        kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
        item.relate_to(
            self._part("/customXml/itemProps1.xml", kind, properties.encode()), RT.CUSTOM_XML_PROPS
        )
        self.document.relate_to(item, RT.CUSTOM_XML)

    def properties(self, said: Mapping[str, str], when: datetime.datetime) -> None:
        """Core properties: title, author, subject, keywords, language; both dates are the brief's."""
        part = self._part("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, core(said, when))
        self._opc.relate_to(part, RT.CORE_PROPERTIES)
        program = (
            f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            f"<Application>{escape(said.get('generator', ''))}</Application></Properties>"
        )
        part = self._part("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, program.encode())
        self._opc.relate_to(part, RT.EXTENDED_PROPERTIES)
        if said.get(_CLAIMS):
            self._opc.relate_to(self._custom(said[_CLAIMS]), RT.CUSTOM_PROPERTIES)

    def _custom(self, claims: str) -> Part:
        """Makes the custom property Claims, ISO/IEC 29500-1, 22.3: what became of the brief's claims."""
        data = (
            f'{_HEAD}<Properties xmlns="{_CUSTOM}" xmlns:vt="{_CUSTOM_TYPES}">'
            f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="Claims">'
            f"<vt:lpwstr>{escape(claims)}</vt:lpwstr></property></Properties>"
        )
        return self._part("/docProps/custom.xml", CT.OFC_CUSTOM_PROPERTIES, data.encode())

    def theme(self, palette: Mapping[str, str], heading: str, body: str) -> None:
        """Adds the theme, to which the colours of all parts refer from then on."""
        self.add("/word/theme/theme1.xml", CT.OFC_THEME, RT.THEME, theme(palette, heading, body))
        self._themed = Themed(palette)

    def _colored(self, document: bytes) -> None:
        """Gives the document its data, and all parts the names of the theme's colours; once for each."""
        if self._document is not document:
            self._document = self.document._blob = document
            self._finished.discard(self.document)
        for part in self._opc.iter_parts():
            if part in self._finished:
                continue
            self._finished.add(part)
            if part.content_type == CT.DML_CHART:
                part._blob = self._themed.drawing(part.blob)
            elif part.partname.startswith("/word/") and part.content_type.startswith(_WORD):
                part._blob = self._themed.word(part.blob)

    def original(self, document: bytes) -> bytes:
        """What there is so far, without fonts and pictures: what a returned file is compared with."""
        self._colored(document)
        entries = _Entries(self._packed, leave_out=("/word/fonts/", "/word/media/"))
        _write(entries, self._opc)
        return entries.archive.bytes()

    def save(self, document: bytes) -> bytes:
        """The file's bytes: the same for the same content, on any day and machine."""
        self._colored(document)
        entries = _Entries(self._packed)
        _write(entries, self._opc)
        return entries.archive.bytes()


class _Entries:
    """What python-docx's package writer writes to; the library's own has the clock's time in it."""

    def __init__(self, known: dict[bytes, Packed], leave_out: tuple[str, ...] = ()) -> None:
        self.archive = Archive(known)
        self._leave_out = leave_out

    def write(self, name: PackURI, data: bytes) -> None:
        if not name.startswith(self._leave_out):
            self.archive.add(name.membername, data)


def _write(entries: _Entries, package: OpcPackage) -> None:
    """What `PackageWriter.write` writes, with entries of our own."""
    parts = list(package.iter_parts())
    entries.write(CONTENT_TYPES_URI, listed.types(parts))
    entries.write(PACKAGE_URI.rels_uri, listed.relations(package.rels))
    for part in parts:
        entries.write(part.partname, part.blob)
        if part.rels:
            entries.write(part.partname.rels_uri, listed.relations(part.rels))
