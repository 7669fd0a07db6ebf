"""PDF pages: each case is an HTML page that becomes a PDF here, and what is read of it stands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from weasyprint import HTML

from briefgen.model import SourceText
from briefgen.readers.pdf import read
from tests.readers.outline import CASES, check_parts

_PAGES = CASES / "pdf"
_STYLE = "@page { size: A4; margin: 20mm } body { font: 11pt/1.4 'DejaVu Serif', serif; margin: 0 }"


def read_page(html: str, tagged: bool = False) -> SourceText:
    page = f"<meta charset=utf-8><style>{_STYLE}</style>{html}"
    return read(HTML(string=page).write_pdf(pdf_tags=tagged), "a.pdf")


def _told(text: SourceText) -> str:
    """Each part with its kind and, in a table, its row and columns; then the warnings."""
    lines = []
    for part in text.parts:
        cell = part.cell
        wide = f"-{cell.column + cell.columns - 1}" if cell and cell.columns > 1 else ""
        where = f" {cell.row}:{cell.column}{wide}{' head' if cell.head else ''}" if cell else ""
        level = f" {part.level}" if part.level else ""
        lines.append(f"{part.kind}{level}{where} | {text.text[part.start : part.end]}")
    return "\n".join([*lines, *(f"warning | {warning}" for warning in text.warnings)]) + "\n"


@pytest.mark.parametrize("case", sorted(_PAGES.rglob("*.html")), ids=lambda case: case.stem)
def test_a_page_is_read_as_its_outline_says(case: Path) -> None:
    text = read_page(case.read_text("utf-8"), case.parent.name == "tagged")

    check_parts(text)
    assert _told(text) == case.with_suffix(".outline").read_text("utf-8")
