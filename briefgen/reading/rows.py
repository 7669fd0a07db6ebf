"""The tables of a Markdown body, as rows of cells."""

from __future__ import annotations

import re
from collections.abc import Iterator


def tables(body: str) -> Iterator[list[list[str]]]:
    """Give each table as its rows, head first, without the line that parts head and rows."""
    rows: list[list[str]] = []
    for line in (*body.splitlines(), ""):
        if line.strip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                rows.append(cells)
        elif rows:
            yield rows
            rows = []
