"""A content file that stands for many briefs: one for each row of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.content.faults import Faults, shortened, suggestion
from briefgen.content.nodes import MapNode, TextNode
from briefgen.content.parsed import EACH_KEY, Page
from briefgen.content.table import Each
from briefgen.errors import ContentError
from briefgen.model import Brief

if TYPE_CHECKING:
    from briefgen.content.entries import Fill

_KEYS = ("data", "id", "sheet")
_EXAMPLE = "Write it as in `each: {data: rows.csv, id: code}`."


def each(page: Page) -> Each | None:
    """Give what the file says of its rows; None where it stands for one brief. Raises ContentError."""
    node = page.root.values.get(EACH_KEY) if isinstance(page.root, MapNode) else None
    if node is None:
        return None
    values = node.values if isinstance(node, MapNode) else {}
    texts = {key: value.value for key, value in values.items() if isinstance(value, TextNode)}
    for key in values:
        if key not in _KEYS:
            found = f"each has an unknown key {shortened(key)}"
            raise ContentError(found, values[key].place, suggestion(key, _KEYS, "keys"))
    if not texts.get("data", "").strip() or len(texts) != len(values):
        raise ContentError("each does not name the table of its rows", node.place, _EXAMPLE)
    return Each(texts["data"], texts.get("id", ""), texts.get("sheet", ""), values["data"].place)


def fill(page: Page, name: str, filling: Fill) -> Brief:
    """Make the brief of one row: every text goes through `filling`. Raises ContentError."""
    from briefgen.content.read import from_page

    return from_page(page, name, Faults(), filling)
