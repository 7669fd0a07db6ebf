"""The whole file: flow, styles, lists, headers and footers, properties, the map of what was sent."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefgen import __version__
from briefgen.errors import WriteError
from briefgen.styles import PageStyle, Style, Styled
from briefgen.word import SentMap, write_map
from briefgen.writers import Written
from briefgen.writers.docx import fonts, furniture, layouts, numbering, properties, sheet, tables
from briefgen.writers.docx.body import Body
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.flow import Flow, Handler
from briefgen.writers.docx.outline import Block, Look, Paragraph, Warnings
from briefgen.writers.docx.package import FontFiles, Package, wordprocessing

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""For briefs without a date: a file must not depend on the day on which it is written."""
META = {"author": "author", "description": "subject", "keywords": "keywords", "generator": "generator"}
"""Names of HTML's metadata to names of core properties."""

HANDLERS: Mapping[str, Handler] = {"table": tables.add, "grid": layouts.add, "flex": layouts.add}
"""By display: what becomes a table in Word."""

Furniture = dict[tuple[str, str], Paragraph]
"""(kind of page, edge) to header or footer: ("first", "top")."""


def write(styled: Styled) -> Written:
    """Writes the document; raises WriteError, or TemplateError for an image that cannot be read."""
    warnings = Warnings()
    pages = {"first": styled.page(True), "default": styled.page(False)}
    body = styled.tree.root.find("body")
    if body is None:
        raise WriteError("the merged document has no body", hint="Give the template a body element.")
    blocks = _flow(styled, body, pages["default"], warnings)
    lines = _furniture(styled, pages, warnings)
    everything: list[Block] = [*blocks, *lines.values()]
    language = styled.tree.root.get("lang", "")
    lists = numbering.collect(sheet.walk(everything))
    styles = sheet.collect(everything, _base(styled.style(body)), language)
    package = Package()
    writer = Body(styles, lists, package)
    content = writer.blocks(blocks)
    section = _section(package, Body(styles, lists, package), pages, lines)
    for name, kind, relation, inner in (
        ("styles", CT.WML_STYLES, RT.STYLES, sheet.styles_xml(styles, lists.by_style)),
        ("settings", CT.WML_SETTINGS, RT.SETTINGS, _settings(language)),
        ("numbering", CT.WML_NUMBERING, RT.NUMBERING, lists.xml),
    ):
        if inner:
            package.add(f"/word/{name}.xml", kind, relation, wordprocessing(name, inner))
    files = FontFiles()
    package.fonts(fonts.table(fonts.used(sheet.walk(everything)), styled.font, files), files)
    tree = styled.tree
    sent = SentMap(tree.content, tree.content_sha256, tree.template, __version__, tuple(writer.sent))
    package.sent(write_map(sent))
    said = dict(_said(styled))
    package.properties({**said, "language": language}, _date(said.get("dcterms.created", "")))
    data = package.save(wordprocessing("document", f"<w:body>{content}{section}</w:body>"))
    return Written(data, tuple(warnings.said))


def _flow(styled: Styled, body: Element, page: PageStyle, warnings: Warnings) -> list[Block]:
    flow = Flow(styled, warnings, count(1), HANDLERS)
    room = page.width - page.margin[1] - page.margin[3]
    flow.children(body, Context(room, page.margin[3]))
    return flow.blocks


def _base(style: Style) -> Look:
    return Look(style.letters, style.leading, style.natural)


def _furniture(styled: Styled, pages: dict[str, PageStyle], warnings: Warnings) -> Furniture:
    """Headers and footers; the first page has its own only where it differs."""
    found: Furniture = {}
    for kind, page in pages.items():
        for edge in ("top", "bottom"):
            line = furniture.line(page, edge, styled, warnings)
            if line:
                found[kind, edge] = line
    if all(found.get(("first", edge)) == found.get(("default", edge)) for edge in ("top", "bottom")):
        found = {key: line for key, line in found.items() if key[0] == "default"}
    return found


def _section(package: Package, writer: Body, pages: dict[str, PageStyle], lines: Furniture) -> str:
    """Paper, margins, headers and footers: 29500-1, 17.6."""
    page = pages["default"]
    references = []
    for number, ((kind, edge), line) in enumerate(lines.items(), 1):
        tag, relation, content_type = _PLACES[edge]
        data = wordprocessing(tag, writer.paragraph(line, furniture.tabs(page)))
        ident = package.add(f"/word/{_FILES[edge]}{number}.xml", content_type, relation, data)
        references.append(f'<w:{_FILES[edge]}Reference w:type="{kind}" r:id="{ident}"/>')
    top, right, bottom, left = (properties.twips(side) for side in page.margin)
    header = properties.twips(furniture.distance(page.margin[0], lines.get(("default", "top"))))
    footer = properties.twips(furniture.distance(page.margin[2], lines.get(("default", "bottom"))))
    landscape = ' w:orient="landscape"' if page.width > page.height else ""
    width, height = properties.twips(page.width), properties.twips(page.height)
    own_first = any(kind == "first" for kind, _ in lines)
    return (
        f'<w:sectPr>{"".join(references)}<w:pgSz w:w="{width}" w:h="{height}"{landscape}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{header}" '
        f'w:footer="{footer}" w:gutter="0"/>{"<w:titlePg/>" if own_first else ""}</w:sectPr>'
    )


_FILES = {"top": "header", "bottom": "footer"}
_PLACES = {"top": ("hdr", RT.HEADER, CT.WML_HEADER), "bottom": ("ftr", RT.FOOTER, CT.WML_FOOTER)}


def _settings(language: str) -> str:
    """Word 2013's layout rules, and the language: 29500-1, 17.15."""
    mode = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    themed = f'<w:themeFontLang w:val="{language}"/>' if language else ""
    return (
        f'<w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{mode}{themed}'
    )


def _said(styled: Styled) -> Iterator[tuple[str, str]]:
    """What the HTML head says of the document."""
    root = styled.tree.root
    title = root.find("head/title")
    yield "title", " ".join("".join(title.itertext()).split()) if title is not None else ""
    for meta in root.iterfind("head/meta"):
        name = (meta.get("name") or "").lower()
        yield META.get(name, name), meta.get("content", "")


def _date(written: str) -> datetime.datetime:
    try:
        found = datetime.datetime.fromisoformat(written)
    except ValueError:
        return EPOCH
    return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)
