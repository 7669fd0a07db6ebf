"""The whole file: flow, styles, lists, headers and footers, properties, the map of what was sent."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefgen import __version__
from briefgen.errors import WriteError
from briefgen.styles import Style, Styled
from briefgen.word import SentMap, write_map
from briefgen.writers import Written
from briefgen.writers.docx import (
    captions,
    fonts,
    house,
    keeping,
    layouts,
    losses,
    mirrored,
    numbering,
    protection,
    sheet,
    tables,
)
from briefgen.writers.docx.body import Body
from briefgen.writers.docx.comments import Comments
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.flow import Flow, Handler
from briefgen.writers.docx.notes import Notes
from briefgen.writers.docx.outline import Block, Look, Paragraph, Section, Warnings
from briefgen.writers.docx.package import FontFiles, Package, wordprocessing
from briefgen.writers.docx.papers import Papers
from briefgen.writers.docx.sections import Sections
from briefgen.writers.docx.wide import wide

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

EPOCH = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""For briefs without a date: a file must not depend on the day on which it is written."""
META = {"author": "author", "description": "subject", "keywords": "keywords", "generator": "generator"}
"""Names of HTML's metadata to names of core properties."""

HANDLERS: Mapping[str, Handler] = {"table": tables.add, "grid": layouts.add, "flex": layouts.add}
"""By display: what becomes a table in Word."""


def write(styled: Styled) -> Written:
    """Writes the document; raises WriteError, or TemplateError for an image that cannot be read."""
    warnings = Warnings()
    body = styled.tree.root.find("body")
    if body is None:
        raise WriteError("the merged document has no body", hint="Give the template a body element.")
    base = house.of(styled)
    styled, blocks, last = _laid(styled, base, body, warnings)
    out = mirrored.reach(blocks)
    blocks = mirrored.moved(blocks, out)
    papers = Papers(styled, [section.page for section in (*_sections(blocks), last)], warnings, out, base)
    everything: list[Block] = [*blocks, *papers.lines()]
    language = styled.tree.root.get("lang", "")
    lists = numbering.collect(sheet.walk(everything))
    styles = sheet.collect(everything, _base(styled.style(body)), language)
    package = Package()
    write_section = partial(papers.section, package, styles, lists)
    said_beside = Comments(styled.tree.comments)
    writer = _writer(Body(styles, lists, package, write_section), styled, everything, said_beside)
    writer.based = base is not None
    content = writer.blocks(blocks)
    section = write_section(last)
    writer.sent += writer.notes.write(package, writer)
    said_of_all = _settings(styled, everything, papers.ground, writer.notes)
    package.add_some(("settings", CT.WML_SETTINGS, RT.SETTINGS, said_of_all))
    package.add_some(("numbering", CT.WML_NUMBERING, RT.NUMBERING, lists.xml))
    _styles(package, base, sheet.styles_xml(styles, lists.by_style, base is not None))
    package.comments(said_beside.part(), said_beside.more())
    _theme(styled, package, base)
    files = FontFiles()
    package.fonts(fonts.table(fonts.used(sheet.walk(everything)), styled.font, files), files)
    said = dict(_said(styled))
    package.properties({**said, "language": language}, _date(said.get("dcterms.created", "")))
    ground = f'<w:background w:color="{papers.ground}"/>' if papers.ground else ""
    document = wordprocessing("document", f"{ground}<w:body>{content}{section}</w:body>")
    package.sent(write_map(_map(styled, package, document, writer)))
    said_all = (*warnings.said, *losses.told(styled))
    return Written(package.save(document), said_all, wide=wide(styled, blocks, papers))


def _writer(writer: Body, styled: Styled, blocks: list[Block], said_beside: Comments) -> Body:
    """The writer of the document's own part, with what headers and footers have not."""
    writer.protected, writer.comments = styled.tree.protected, said_beside
    writer.references = captions.known(sheet.walk(blocks))
    return writer


def _laid(
    styled: Styled, base: house.House | None, body: Element, warnings: Warnings
) -> tuple[Styled, list[Block], Section]:
    """The blocks on the house's paper, whose margin may have no room for what the stylesheet puts there."""
    on_paper = house.on_its_paper(styled, base)
    blocks, last = _flow(on_paper, body, warnings)
    out = house.hang(blocks) if base else 0.0
    if out > 0:
        on_paper = house.on_its_paper(styled, base, out)
        blocks, last = _flow(on_paper, body, warnings)
    if base:
        blocks = keeping.loosened(blocks, on_paper.page(False, on_paper.style(body).page))
    return on_paper, blocks, last


def _styles(package: Package, base: house.House | None, ours: str) -> None:
    """The style sheet: ours, or the house's with what it lacks."""
    data = wordprocessing("styles", ours)
    data = house.with_its_styles(base, data) if base else data
    package.add("/word/styles.xml", CT.WML_STYLES, RT.STYLES, data)


def _theme(styled: Styled, package: Package, base: house.House | None) -> None:
    """The house's theme, or that of a stylesheet that names its colours.

    Its families are those of the title and the text.
    """
    if base is not None and house.add_theme(base, package):
        return
    if styled.palette:
        body = styled.tree.root.find("body")
        text = styled.style(body if body is not None else styled.tree.root).letters.family
        title = next(styled.tree.root.iter("h1"), None)
        head = styled.style(title).letters.family if title is not None else text
        package.theme(styled.palette, head, text)


def _map(styled: Styled, package: Package, document: bytes, writer: Body) -> SentMap:
    """What was sent: its lines, and the file as it stands, without fonts and pictures."""
    tree, original = styled.tree, package.original(document)
    facts = (tree.content, tree.content_sha256, tree.template, __version__)
    return SentMap(*facts, tuple(writer.sent), tree.row, tree.language, original)


def _flow(styled: Styled, body: Element, warnings: Warnings) -> tuple[list[Block], Section]:
    """The document's blocks, and its last section."""
    style = styled.style(body)
    page = styled.page(False, style.page)
    flow = Flow(styled, warnings, count(1), HANDLERS)
    flow.sections = Sections(_base(style), style.page)
    room = page.width - page.margin[1] - page.margin[3]
    flow.children(body, Context(room, page.margin[3], page=style.page))
    blocks = flow.sections.opened(flow.finished())
    end = blocks[-1] if blocks else None
    if isinstance(end, Paragraph) and end.section:  # nothing follows: its section is the document's last
        blocks[-1] = replace(end, section=None)
        return blocks, end.section
    return blocks, flow.sections.current


def _sections(blocks: list[Block]) -> Iterator[Section]:
    for block in blocks:
        if isinstance(block, Paragraph) and block.section:
            yield block.section


def _base(style: Style) -> Look:
    return Look(style.letters, style.leading, style.natural, rtl=style.rtl, hyphens=style.hyphens)


def _settings(styled: Styled, blocks: list[Block], ground: str, notes: Notes) -> str:
    """Word 2013's layout rules, the language, and what may be edited: 29500-1, 17.15."""
    language = styled.tree.root.get("lang", "")
    closed = protection.SETTING if styled.tree.protected else ""
    shown = "<w:displayBackgroundShape/>" if ground else ""
    hyphens = "<w:autoHyphenation/>" if any(one.look.hyphens for one in sheet.walk(blocks)) else ""
    mode = (
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    themed = f"<w:themeFontLang w:val={quoteattr(language)}/>" if language else ""
    return (
        f'<w:zoom w:percent="100"/>{shown}<w:embedTrueTypeFonts/>{closed}<w:defaultTabStop w:val="720"/>'
        f'{hyphens}<w:characterSpacingControl w:val="doNotCompress"/>{notes.settings()}{mode}{themed}'
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
