"""Where the rows of a content file stand, known again without parsing the file."""

from __future__ import annotations

import hashlib
import marshal
from dataclasses import dataclass
from pathlib import Path

from briefgen import __version__, compiled
from briefgen.model import Place


@dataclass(frozen=True, slots=True)
class Each:
    """Where the rows of a content file stand."""

    data: str
    """The table's file, as seen from the content file."""
    id: str
    """The column that names the outputs; empty: the first."""
    sheet: str
    """Of a workbook; empty: the first that is not hidden."""
    place: Place


def each_of(path: Path, data: bytes) -> Each | None:
    """Give what a content file of these bytes says of its rows; None where it stands for one brief.

    Raises ContentError. To parse the file takes as long as to look at all of its documents.
    """
    key = ("each", __version__, hashlib.sha256(data).digest())
    kept = compiled.thing(key, lambda: _packed(path, data)) if data else None
    if kept is None:  # it cannot be read, or changes while it is
        return _parsed(path)
    said = marshal.loads(kept)  # noqa: S302  # of the user's own cache
    if not said:
        return None
    table, name, sheet, line, column = said
    return Each(table, name, sheet, Place(str(path), line, column))


def _packed(path: Path, data: bytes) -> bytes | None:
    said = _parsed(path)
    if path.read_bytes() != data:
        return None
    return marshal.dumps((said.data, said.id, said.sheet, said.place.line, said.place.column) if said else ())


def _parsed(path: Path) -> Each | None:
    from briefgen.content.parsed import page
    from briefgen.content.rowed import each

    return each(page(path))
