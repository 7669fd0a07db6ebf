"""The layout gate: what is wrong with pages that are laid out, and whether all formats say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from briefgen.checks.explained import Explained
from briefgen.model import Brief, Finding, Place, Severity

if TYPE_CHECKING:
    from briefgen.layout.seen import Seen
    from briefgen.styles import Styled
    from briefgen.writers import Written

CODES = Explained(
    "L001", "L002", "L003", "L004", "L005", "L006", "L007", "L008", "L009", "L010", "L011", "L012", "L013",
    folder="layout/explanations",
)  # fmt: skip
ERRORS = ("L009", "L012")
"""What is never printed: boxes in place of letters, and formats that say different things."""


def gate(styled: Styled, documents: Mapping[str, Written], brief: Brief) -> Iterator[Finding]:
    """Look at the documents of a brief, by format; the pages are those of the PDF, where there is one."""
    return findings(look(styled, documents), brief)


def look(styled: Styled, documents: Mapping[str, Written]) -> list[Seen]:
    """All that is wrong with the documents of a tree, with its places on the pages."""
    from io import BytesIO
    from zipfile import ZipFile

    from briefgen.layout import glyphs, holding, pages, reading, running, texts

    found: list[Seen] = [*holding.tables(styled)]
    expected = texts.expected(styled)
    pdf = documents.get("pdf")
    word = ZipFile(BytesIO(documents["docx"].data)) if "docx" in documents else None
    if pdf is not None and pdf.pages:
        laid = pages.laid(pdf.pages)
        found += [*holding.look(laid), *reading.look(laid), *glyphs.missing(styled, pdf.heard)]
        found += texts.of_pages(expected, laid)
        if word:
            found += running.differences(laid, word)
    found += holding.wide(documents, found)
    page = documents["html"].data if "html" in documents else b""
    return [*found, *texts.of_files(expected, word, page)]


def findings(found: Iterable[Seen], brief: Brief) -> Iterator[Finding]:
    """What was seen, as findings about the brief's fields."""
    for one in found:
        severity: Severity = "error" if one.code in ERRORS else "warning"
        where = f"page {one.page}" if one.page else ""
        path = ", ".join(part for part in (one.path, where) if part) or "layout"
        yield Finding(one.code, severity, path, one.message, one.hint, _place(brief, one.path))


def _place(brief: Brief, path: str) -> Place | None:
    """The place of a field; a line of a body is `path.number`."""
    items = (item for block in brief.blocks.values() for item in block.values())
    fields = {
        field.path: field.place
        for field in (*brief.fields.values(), *(one for item in items for one in item.fields.values()))
    }
    known = path if path in fields else path.rpartition(".")[0]
    return fields.get(known, fields.get("title"))
