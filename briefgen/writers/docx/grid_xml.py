"""Tables, rows and cells to XML: ISO/IEC 29500-1, 17.4."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from briefgen.writers.docx import properties, sheet
from briefgen.writers.docx.outline import Cell, Paragraph, Row, Table


def table(table: Table, rows: str) -> str:
    """A table round its rows; one without a style is a layout."""
    widths = [properties.twips(width) for width in table.columns]
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    style = f"<w:tblStyle w:val={quoteattr(sheet.table_id(table.style))}/>" if table.style else ""
    caption = f"<w:tblCaption w:val={quoteattr(table.caption)}/>" if table.caption else ""
    first = int(bool(table.style) and any(row.header for row in table.rows))
    settings = (
        f'{style}{"<w:bidiVisual/>" if table.rtl else ""}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{properties.twips(table.left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="06{2 * first}0" w:firstRow="{first}" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}'
    )
    return f"<w:tbl><w:tblPr>{settings}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"


def row(row: Row, cells: str) -> str:
    """A row round its cells."""
    header = "<w:tblHeader/>" if row.header else ""
    least = properties.twips(row.height)
    height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    whole = "" if row.splits else "<w:cantSplit/>"
    settings = f"<w:trPr>{whole}{height}{header}</w:trPr>" if whole or height or header else ""
    return f"<w:tr>{settings}{cells}</w:tr>"


def cell(cell: Cell, inner: str) -> str:
    """A cell round its blocks."""
    edges = (("top", 0), ("left", 3), ("bottom", 2), ("right", 1))
    drawn = any(line.width for line in cell.edges)
    borders = "".join(properties.edge(name, cell.edges[at]) for name, at in edges if cell.edges[at].width)
    margins = "".join(
        f'<w:{name} w:w="{max(0, properties.twips(cell.margin[at]))}" w:type="dxa"/>' for name, at in edges
    )
    merge = "" if cell.rows == 1 else "<w:vMerge/>" if cell.continued else '<w:vMerge w:val="restart"/>'
    settings = (
        f'<w:tcW w:w="{properties.twips(cell.width)}" w:type="dxa"/>'
        + (f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else "")
        + merge
        + (f"<w:tcBorders>{borders}</w:tcBorders>" if drawn else "")
        + (properties.shade(cell.background) if cell.background else "")
        + f"<w:tcMar>{margins}</w:tcMar>"
        + (f'<w:vAlign w:val="{_VERTICAL[cell.vertical]}"/>' if cell.vertical != "top" else "")
    )
    # Word wants a paragraph at the end of every cell.
    last = cell.blocks[-1] if cell.blocks else None
    end = "" if isinstance(last, Paragraph) else _END
    return f"<w:tc><w:tcPr>{settings}</w:tcPr>{inner}{end}</w:tc>"


_END = (
    f"<w:p><w:pPr>{properties.NO_BORDERS}{properties.shade('')}"
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
)
_VERTICAL = {"middle": "center", "bottom": "bottom"}
