"""What one writes with python-docx and its default template: the same lines, the library's own styles."""

import io

from docx import Document

from briefgen.word import Line

STYLES = {"Title": "Title", "heading 1": "Heading 1", "heading 2": "Heading 2", "List Bullet": "List Bullet"}
STYLES |= {"Source Entry": "List Number", "List Number": "List Number", "Quotation": "Quote"}


def write(lines: list[Line]) -> bytes:
    """The lines as paragraphs; neighbouring table cells as rows of a table of two columns."""
    document = Document()
    cells: list[str] = []
    for line in lines:
        if line.kind == "cell":
            cells.append(line.text)
            continue
        if cells:
            table = document.add_table(rows=0, cols=2)
            for at in range(0, len(cells), 2):
                row = table.add_row().cells
                for cell, text in zip(row, cells[at : at + 2], strict=False):
                    cell.text = text
            cells = []
        document.add_paragraph(line.text, style=STYLES.get(line.style, "Normal"))
    document.core_properties.title = lines[0].text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
