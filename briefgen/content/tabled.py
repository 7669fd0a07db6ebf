"""Charts whose numbers stand elsewhere: in a table of a source, or of a section of the brief."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.content.entries import Entries
from briefgen.content.nodes import ListNode, MapNode, Node
from briefgen.errors import ContentError, SourceError
from briefgen.model import Evidence, Field, Item, Place
from briefgen.model.table import TableLink

if TYPE_CHECKING:
    from briefgen.reading.sourced import Row

TABLE = "table"
"""The key by which a chart takes its numbers from a table."""
KEYS = ("source", "section", "sheet", "number", "columns", "rows")
_HINT = "Write it as in: table: {source: figures, columns: 'Year, Reports'}"

Blocks = dict[str, dict[str, Item]]


def link(entries: Entries, node: MapNode | None, path: str) -> TableLink | None:
    """Read which table a chart draws; report what is wrong with it."""
    if node is None or TABLE not in node.values:
        return None
    said = entries.mapping(node.values[TABLE], f"{path}.{TABLE}", list(KEYS))
    if said is None:
        return None
    texts = {key: entries.text_of(said, key, f"{path}.{TABLE}.{key}") for key in KEYS[:4]}
    if bool(texts["source"]) == bool(texts["section"]):
        entries.faults.add(f"{path}.{TABLE} names no source, or a section, too", said.place, _HINT)
        return None
    number = texts["number"] or "1"
    if not re.fullmatch("[1-9][0-9]{0,3}", number):
        entries.faults.add(f"{path}.{TABLE}.number is no number from 1", said.values["number"].place, _HINT)
        return None
    lists = {key: _names(entries, said.values.get(key), f"{path}.{TABLE}.{key}") for key in KEYS[4:]}
    return TableLink(
        texts["source"],
        texts["section"],
        texts["sheet"],
        int(number),
        lists["columns"],
        lists["rows"],
        "data" in node.values,
    )


def _names(entries: Entries, node: Node | None, path: str) -> tuple[str, ...]:
    """Names, as a list or in one text with commas."""
    if node is None:
        return ()
    if isinstance(node, ListNode):
        return tuple(filter(None, (entries.text(one, path) for one in node.items)))
    return tuple(part.strip() for part in (entries.text(node, path) or "").split(",") if part.strip())


def drawn(blocks: Blocks, file: str, places: Mapping[str, Place], entries: Entries) -> Blocks:
    """Give blocks in which charts have the numbers of their tables, each row with its evidence.

    `places` says where each chart's table is named. What cannot be drawn is reported.
    """
    charts = dict(blocks["charts"])
    for name, item in blocks["charts"].items():
        if item.table is not None:
            try:
                charts[name] = _drawn(item, item.table, blocks, file)
            except (ContentError, SourceError) as error:
                message = f"{item.path}.{TABLE}: {error.message}"
                entries.faults.add(message, places.get(item.path, Place(file)), error.hint)
    return {key: charts if key == "charts" else items for key, items in blocks.items()}


def _drawn(item: Item, table: TableLink, blocks: Blocks, file: str) -> Item:
    from briefgen.charts.read import beyond
    from briefgen.reading import sourced

    rows, place, found = _of_section(table, blocks) if table.section else _of_source(table, blocks, file)
    if many := beyond(rows):
        raise ContentError(f"it has {many}", None, "Name some of them with `rows` and `columns`.")
    if table.is_compared:
        return replace(item, evidence=(*item.evidence, *found))
    path = f"{item.path}.data"
    fields = {**item.fields, "data": Field(path, sourced.markdown(rows), place)}
    return replace(item, fields=fields, evidence=(*item.evidence, *found))


Found = tuple[Sequence["Row"], Place | None, tuple[Evidence, ...]]
"""The rows of a table, where it stands, and what bears them out."""


def _of_section(table: TableLink, blocks: Blocks) -> Found:
    from briefgen.reading import sourced
    from briefgen.reading.rows import tables

    section = blocks["sections"].get(table.section)
    body = section.fields.get("body") if section else None
    if section is None or body is None:
        raise ContentError(f"there is no section {table.section}", None, _HINT)
    found = list(tables(body.text))
    if len(found) < table.number:
        raise ContentError(f"{body.path} has no table {table.number}", None, _HINT)
    rows = [tuple(map(sourced.Cell, row)) for row in found[table.number - 1]]
    return sourced.chosen(rows, table), body.place, section.evidence


def _of_source(table: TableLink, blocks: Blocks, file: str) -> Found:
    from briefgen import readers
    from briefgen.reading import sourced

    source = blocks["sources"].get(table.source)
    named = source.fields.get("file") if source else None
    if source is None or named is None:
        raise ContentError(f"there is no source {table.source} with a file", None, _HINT)
    path = Path(file).parent / named.text
    text = readers.read(path, table.source)
    rows = sourced.chosen(sourced.of_source(text, table), table, _is_near(path, file))
    if "sha256" not in source.fields and not table.is_compared:
        found = f"the source {table.source} states no sha256: nobody would see that a cell has changed"
        raise ContentError(found, None, f"Write `sha256: {text.source.sha256}` there.")
    return rows, Place(str(path)), tuple(_evidence(rows, text.text, table.source))


def _is_near(path: Path, file: str) -> bool:
    """Whether a file lies by the content file: the words of others are quoted in no message."""
    return path.resolve().is_relative_to(Path(file).resolve().parent.parent)


def _evidence(rows: Sequence[Row], text: str, source: str) -> Iterator[Evidence]:
    """Where each row stands, from its first cell that is drawn to its last one."""
    for row in rows:
        cells = [cell for cell in row if cell.end]
        if cells:
            start, end = min(cell.start for cell in cells), max(cell.end for cell in cells)
            yield Evidence(source, text[start:end], start=start, end=end)
