"""A content file and a row become a brief: `{{ row.column }}` is filled in, and remembered as evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from briefgen import content
from briefgen.batch import inputs
from briefgen.batch.rows import Row
from briefgen.blocks import BLOCKS
from briefgen.errors import ContentError
from briefgen.model import Brief, Evidence, Item, Part, Place, Source, SourceText

_FILTERS = ("capitalize", "default", "lower", "replace", "title", "trim", "upper")
_ALLOWED = (
    *("Template", "Output", "TemplateData", "Name", "Getattr", "Getitem", "Const", "Filter", "CondExpr"),
    *("Compare", "Operand", "And", "Or", "Not", "Concat", "Keyword"),
)
"""Kinds of Jinja's nodes: what chooses among a row's cells and prints them. No loops, calls or sums."""
_STATED = ("title", "standfirst")


def filled(page: content.Page, row: Row, name: str) -> Brief:
    """The brief of one row, with evidence for every cell that its claims print.

    Raises ContentError with the place of the text: no such column, an empty cell, what the sandbox
    refuses.
    """
    used: dict[str, dict[str, None]] = {}

    def filling(path: str, text: str, place: Place) -> str:
        if "{{" not in text and "{%" not in text and "{#" not in text:
            return text
        template, columns = _template(text, place)
        block, _, rest = path.partition(".")
        if "evidence" not in path.split("."):
            home = f"{block}.{rest.partition('.')[0]}" if rest else block
            used.setdefault(home, {}).update(dict.fromkeys(columns))
        return _rendered(template, columns, row, place)

    return _with_evidence(content.fill(page, name, filling), row, used)


def source_of(brief: Brief, row: Row) -> str:
    """The id of the source whose file is the row's table; empty where none is."""
    for name, item in brief.blocks.get("sources", {}).items():
        file = item.fields.get("file")
        path = Path(brief.file).parent / file.text if file is not None else None
        # Links are followed only where the names differ.
        if path is not None and (path == row.data or path.resolve() == row.data.resolve()):
            return name
    return ""


def row_text(row: Row, source: str) -> SourceText:
    """One row as a source text: a line for each cell, `column: value`."""
    parts, lines, start = [], [], 0
    for column, value in row.cells.items():
        line = _line(column, value)
        parts.append(Part(start, start + len(line), origin=row.line))
        lines.append(line)
        start += len(line) + 1
    about = Source(source, "dataset", file=str(row.data), sha256=_digest(row.data))
    return SourceText(about, "\n".join(lines), tuple(parts))


def _line(column: str, value: str) -> str:
    return " ".join(f"{column}: {value}".split())


@lru_cache(maxsize=16)
def _digest(path: Path) -> str:
    return inputs.sha256(path)


def _with_evidence(brief: Brief, row: Row, used: Mapping[str, Mapping[str, None]]) -> Brief:
    source = source_of(brief, row)
    blocks = {
        name: {key: _proven(item, row, used, source) for key, item in items.items()}
        if BLOCKS[name].evidence
        else items
        for name, items in brief.blocks.items()
    }
    top = dict.fromkeys(column for name in _STATED for column in used.get(name, ()))
    own = _evidence(row, top, source, brief.fields["title"].place if "title" in brief.fields else None)
    return replace(brief, blocks=blocks, evidence=(*brief.evidence, *own))


def _proven(item: Item, row: Row, used: Mapping[str, Mapping[str, None]], source: str) -> Item:
    found = _evidence(row, used.get(item.path, {}), source, item.place)
    return replace(item, evidence=(*item.evidence, *found)) if found else item


def _evidence(
    row: Row, columns: Mapping[str, None], source: str, place: Place | None
) -> tuple[Evidence, ...]:
    shown = [column for column in columns if row.cells.get(column, "").strip()]
    if shown and not source:
        raise ContentError(
            f"texts take {', '.join(shown[:3])} from {row.data}, which is not among the sources",
            place,
            "Add it: `sources:`, below it an id with `title: ...` and `file:` with the table's path.",
        )
    return tuple(Evidence(source, _line(name, row.cells[name]), place=place) for name in shown)


# ---------------------------------------------------------------- the sandbox


class _Cells:
    """A row as templates see it: its cells, and no method."""

    __slots__ = ("_row",)

    def __init__(self, row: Row) -> None:
        self._row = row

    def __getitem__(self, column: str) -> str:
        cell = self._row.cells[column]
        if not cell.strip():
            raise KeyError(column)
        return cell


@lru_cache(maxsize=1)
def _sandbox() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Missing(StrictUndefined):
        """A cell that is empty or not there: false in a condition, and an error where it is printed."""

        __slots__ = ()

        def __bool__(self) -> bool:  # type: ignore[override]  # Jinja has it that it never returns
            return False

    sandbox = ImmutableSandboxedEnvironment(undefined=Missing, keep_trailing_newline=True)
    sandbox.globals = {}
    sandbox.filters = {name: sandbox.filters[name] for name in _FILTERS}
    return sandbox


@lru_cache(maxsize=4096)
def _compiled(text: str) -> tuple[Any, tuple[str, ...]]:
    from jinja2 import TemplateError, nodes

    sandbox = _sandbox()
    tree = sandbox.parse(text)
    for node in tree.find_all(nodes.Node):
        if type(node).__name__ not in _ALLOWED:
            raise TemplateError(f"{type(node).__name__} has no place in a content file")
        if isinstance(node, nodes.Name) and node.name != "row":
            raise TemplateError(f"the name {node.name!r} is not known; the row's cells are `row.column`")
    columns = [node.attr for node in tree.find_all(nodes.Getattr)]
    columns += [node.arg.value for node in tree.find_all(nodes.Getitem) if isinstance(node.arg, nodes.Const)]
    return sandbox.from_string(text), tuple(dict.fromkeys(columns))


def _template(text: str, place: Place) -> tuple[Any, tuple[str, ...]]:
    from jinja2 import TemplateError

    try:
        return _compiled(text)
    except TemplateError as error:
        hint = "Write as in {{ row.name }}; two braces that are meant as such: {{ '{{' }}."
        raise ContentError(f"this cannot be filled in: {error.message}", place, hint) from None


def _rendered(template: Any, columns: Sequence[str], row: Row, place: Place) -> str:
    from jinja2 import UndefinedError
    from jinja2.exceptions import TemplateRuntimeError

    for column in columns:
        if column not in row.cells:
            known = f"The columns of {row.data}: {', '.join(row.cells)}."
            raise ContentError(f"there is no column {column!r}", place, known)
    try:
        text: str = template.render(row=_Cells(row))
        return text
    except (UndefinedError, TemplateRuntimeError, TypeError) as error:
        empty = [column for column in columns if not row.cells[column].strip()]
        found = f"the row {row.id} has nothing in {', '.join(empty)}, which this text prints"
        other = f"the row {row.id} cannot be filled in: {error}"
        hint = f"Fill in {row.data}:{row.line}, or print a cell only where it is filled, with `if row.NAME`."
        raise ContentError(found if empty else other, place, hint) from None
