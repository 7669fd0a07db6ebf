"""Tables of source texts: rows of cells with their places, and those that a chart draws."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from briefgen.errors import ContentError
from briefgen.model import SourceText
from briefgen.model.table import TableLink

_SIGNS = re.compile(r"[*_`~].*[*_`~]|<.*>|&\w+;|\[.*\]|\\|\|")
"""What Markdown would not print as it stands."""
_ESCAPED = re.compile(r"([\\`*_\[\]<>&|~])")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's words, and where they stand in the source text; both 0 where they stand in none."""

    text: str
    start: int = 0
    end: int = 0


Row = tuple[Cell, ...]


def of_source(text: SourceText, link: TableLink) -> list[Row]:
    """Give the rows of a table of a source, its head first; ContentError where there is none."""
    wanted, headed, seen = 0, not link.sheet, 0
    found: dict[int, dict[int, Cell]] = {}
    for part in text.parts:
        words = text.text[part.start : part.end]
        if part.cell is None:
            headed = headed or (part.kind == "heading" and words.strip() == link.sheet)
        elif headed and part.cell.table != wanted and seen <= link.number:
            wanted, seen = part.cell.table, seen + 1
        if part.cell is not None and headed and part.cell.table == wanted and seen == link.number:
            row = found.setdefault(part.cell.row, {})
            row[part.cell.column] = Cell(" ".join(words.split()), part.start, part.end)
    if not found:
        where = f" below {link.sheet!r}" if link.sheet else ""
        hint = "Give the `sheet` as the workbook names it, or the `number` of the table."
        raise ContentError(f"{link.source} has no table {link.number}{where}", None, hint)
    widest = max(max(row) for row in found.values())
    return [tuple(found[at].get(n, Cell("")) for n in range(1, widest + 1)) for at in sorted(found)]


def chosen(rows: Sequence[Row], link: TableLink, quotes: bool = True) -> list[Row]:
    """Give the rows and columns that are drawn, in the order in which they are asked for.

    Raises ContentError for one that is not there; with `quotes` it names what is like it.
    """
    head, *body = rows
    columns = [_place(one, [cell.text for cell in head], "column", quotes) for one in link.columns]
    columns = columns or list(range(len(head)))
    names = [row[columns[0]].text for row in body]
    lines = [body[_place(one, names, "row", quotes)] for one in link.rows] or body
    return [tuple(row[at] for at in columns) for row in (head, *lines)]


def _place(name: str, known: Sequence[str], what: str, quotes: bool) -> int:
    if known.count(name) == 1:
        return known.index(name)
    if name in known:
        raise ContentError(f"{known.count(name)} {what}s are called {name!r}", None, "Tell them apart there.")
    near = get_close_matches(name, known, 1) if quotes else []
    hint = f"Did you mean {near[0]!r}?" if near else "Write it as the table has it."
    raise ContentError(f"the table has no {what} {name!r}", None, hint)


def markdown(rows: Sequence[Row]) -> str:
    """Write rows as a Markdown table."""
    head, *body = ([_written(cell.text) for cell in row] for row in rows)
    return "\n".join(_lines(head, body)) + "\n"


def _lines(head: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    yield from (f"| {' | '.join(row)} |" for row in body)


def _written(text: str) -> str:
    return _ESCAPED.sub(r"\\\1", text).replace("\\|", "/") if _SIGNS.search(text) else text
