"""Tagged PDF: the blocks that a file itself says it is made of (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from briefgen.cells import Cell, Grid
from briefgen.model import PartKind
from briefgen.readers.pdf.strings import text_string
from briefgen.text import clean

_HEADINGS = {"Title": 1, **{f"H{level}": level for level in range(1, 7)}}
_BLOCKS: Mapping[str, PartKind | Literal[""]] = {
    "P": "",
    "H": "heading",
    **dict.fromkeys(_HEADINGS, "heading"),
    "LI": "item",
    "Note": "note",
    "FENote": "note",
    "Caption": "note",
    "Figure": "",
    "Formula": "",
    "TOCI": "",
    "BibEntry": "",
    "Code": "",
}
_INLINE = frozenset(
    [
        *("Span", "Quote", "Reference", "Link", "Annot", "Em", "Strong", "Sub", "Lbl", "LBody"),
        *("Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP"),
    ]
)
_MOST = 400_000
"""Elements that are looked at: more than any book has."""
_DEEPEST = 80

Place = tuple[int, int]
"""A page, from 0, and the number of its marked content."""


@dataclass(slots=True)
class Unit:
    """A block: what it is, as far as its tag tells, and the marked content that it holds."""

    kind: PartKind | Literal[""] = ""
    level: int = 0
    cell: Cell | None = None
    places: list[Place] = field(default_factory=list)
    alternative: str = ""
    """What a picture or a formula shows."""
    loose: bool = False
    """Its words stand in no block: those of one mark, which the next may go on with."""
    labelled: bool = False
    """It is an item that has nothing but its label up to now."""


def units(reader: Any) -> tuple[Unit, ...]:
    """Give the blocks of a tagged file in their order; none where it is not tagged, or broken."""
    try:
        root = reader.root_object
        told = _entry(root, "/MarkInfo") or {}
        if not _is_set(told, "/Marked") or _is_set(told, "/Suspects") or "/StructTreeRoot" not in root:
            return ()
        tree = root["/StructTreeRoot"].get_object()
        pages = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages)}
        walk = _Walk(_entry(tree, "/RoleMap") or {}, pages)
        walk.children(tree, _Context(-1, None, Unit()), 0)
    except MemoryError:
        raise
    except Exception:  # a broken tree may fail anywhere in pypdf: the pages are read without it
        return ()
    return _without_layout(walk.found)


def _without_layout(found: list[Unit]) -> tuple[Unit, ...]:
    """The blocks, the cells of tables of one row or one column being paragraphs."""
    wide: dict[int, tuple[int, int]] = {}
    for cell in (unit.cell for unit in found if unit.cell):
        row, column = wide.get(cell.table, (0, 0))
        wide[cell.table] = max(row, cell.row), max(column, cell.column + cell.columns - 1)
    for unit in found:
        if unit.cell and 1 in wide[unit.cell.table]:
            unit.kind, unit.cell = "", None
    return tuple(found)


@dataclass(slots=True)
class _Context:
    """Where an element stands: its page, the block around it, and what gathers words outside of blocks."""

    page: int
    block: Unit | None
    loose: Unit
    quoted: bool = False
    nested: int = 0
    """How many sections are around it."""


class _Walk:
    """Goes through the tree once, from its root."""

    def __init__(self, roles: Mapping[str, Any], pages: Mapping[int, int]) -> None:
        self.found: list[Unit] = []
        self._known: set[int] = set()
        self._roles, self._pages, self._left = roles, pages, _MOST
        self._grid = Grid()

    def children(self, element: Any, context: _Context, depth: int) -> None:
        """Go through what an element holds."""
        for child in _kids(element):
            self._left -= 1
            if self._left < 0 or depth > _DEEPEST:
                raise ValueError("it has no end")
            if isinstance(child, int):
                self._content(context, context.page, int(child))
            elif not hasattr(child, "get"):
                continue
            elif "/MCID" in child:
                if "/Stm" not in child:
                    self._content(context, self._page(child, context.page), int(child["/MCID"]))
            elif "/S" in child:
                self._element(child, context, depth + 1)

    def _content(self, context: _Context, page: int, number: int) -> None:
        if context.block is None and not context.loose.kind:
            context.loose = Unit(loose=True)
        unit = context.block or context.loose
        unit.places.append((page, number))
        unit.labelled = False
        self._register(unit)

    def _register(self, unit: Unit) -> None:
        if id(unit) not in self._known:
            self._known.add(id(unit))
            self.found.append(unit)

    def _element(self, element: Any, outer: _Context, depth: int) -> None:
        role = self._role(str(element["/S"]))
        page = self._page(element, outer.page)
        quoted = outer.quoted or role == "BlockQuote"
        inner = _Context(page, outer.block, outer.loose, quoted, outer.nested + (role == "Sect"))
        if role == "Table":
            self._grid.begin()
            inner.block = None
            self.children(element, inner, depth)
            self._grid.end()
            return
        if role == "TR":
            self._grid.row()
        elif role in ("TD", "TH"):
            rows, columns = _span(element, "/RowSpan"), _span(element, "/ColSpan")
            inner.block = Unit("cell", cell=self._grid.cell(rows, columns, role == "TH"))
        elif role in _BLOCKS:
            self._block(element, role, inner)
        elif role == "BlockQuote" and inner.block is None:
            inner.loose = Unit("quote")
        elif role not in _INLINE and role != "NonStruct" and inner.block is None:
            inner.loose = Unit()
        label = role == "Lbl" and inner.block is not None and not inner.block.places
        self.children(element, inner, depth)
        if label and inner.block is not None:
            inner.block.labelled = True
        if inner.block is not outer.block:  # what stands loose before a block does not go on behind it
            outer.loose = Unit(outer.loose.kind)

    def _block(self, element: Any, role: str, inner: _Context) -> None:
        """Begin a block, unless it is the text of an item or of a cell, which is one part."""
        around = inner.block
        if around is not None and role not in ("Note", "FENote", "LI"):
            own = around.kind == "cell" or (around.kind == "item" and (around.labelled or not around.places))
            if own or role in ("Figure", "Formula"):
                return
        if around is not None and around.kind == "cell" and role == "LI":
            return
        kind = _BLOCKS[role]
        level = _HEADINGS.get(role, min(max(inner.nested, 1), 6)) if kind == "heading" else 0
        inner.block = Unit("quote" if inner.quoted and not kind else kind, level)
        if role in ("Figure", "Formula"):
            self._alternative(element, inner)

    def _alternative(self, element: Any, inner: _Context) -> None:
        said = clean(text_string(element.get("/Alt")) or "").strip()
        if said and inner.page >= 0:
            self._register(unit := Unit("note", places=[(inner.page, -1)], alternative=said))
            unit.labelled = False

    def _role(self, name: str) -> str:
        for _ in range(5):
            bare = name.removeprefix("/")
            if bare in _BLOCKS or bare in _INLINE or name not in self._roles:
                return bare
            name = str(self._roles[name])
        return name.removeprefix("/")

    def _page(self, element: Any, otherwise: int) -> int:
        raw = element.raw_get("/Pg") if "/Pg" in element else None
        return self._pages.get(getattr(raw, "idnum", -1), otherwise)


def _entry(dictionary: Any, key: str) -> Any:
    found = dictionary.get(key)
    return found.get_object() if hasattr(found, "get_object") else found


def _is_set(dictionary: Any, key: str) -> bool:
    return getattr(_entry(dictionary, key), "value", False) is True


def _kids(element: Any) -> Iterator[Any]:
    found = _entry(element, "/K")
    for child in found if isinstance(found, list) else () if found is None else (found,):
        yield child.get_object() if hasattr(child, "get_object") else child


def _span(element: Any, key: str) -> int:
    """How many rows or columns a cell spans, by the attributes of its table (14.8.5.7)."""
    told = _entry(element, "/A")
    for one in told if isinstance(told, list) else () if told is None else (told,):
        attributes = one.get_object()
        if hasattr(attributes, "get") and key in attributes:
            return int(attributes[key])
    return 1
