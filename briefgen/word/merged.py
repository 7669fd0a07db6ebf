"""Cells of a Word table that reach down over several rows (ISO/IEC 29500-1, 17.4.84)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def reaches(table: Element) -> dict[Element, int]:
    """Give how many rows each merged cell has; 0 for one that another reaches into."""
    found: dict[Element, int] = {}
    above: dict[int, Element] = {}
    for row in table.iterfind(w("tr")):
        column = count(row.find(w("trPr")), "gridBefore")
        for cell in row.iterfind(w("tc")):
            properties = cell.find(w("tcPr"))
            merge = properties.find(w("vMerge")) if properties is not None else None
            if merge is None:
                above.pop(column, None)
            elif merge.get(w("val")) == "restart" or column not in above:
                above[column] = cell
                found[cell] = 1
            else:
                found[above[column]] += 1
                found[cell] = 0
            column += count(properties, "gridSpan") or 1
    return found


def count(properties: Element | None, name: str) -> int:
    """Read a number of grid columns: gridSpan, gridBefore (ISO/IEC 29500-1, 17.4.17, 17.4.15)."""
    found = properties.find(w(name)) if properties is not None else None
    printed = found.get(w("val"), "") if found is not None else ""
    return int(printed) if printed.isascii() and printed.isdecimal() and len(printed) < 6 else 0
