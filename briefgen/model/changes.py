"""Edits that came home from Word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefgen.model.brief import Item


@dataclass(frozen=True, slots=True)
class Change:
    """An edit that came home: a field's text as it was sent and as it returned."""

    path: str
    before: str
    after: str
    author: str = ""


@dataclass(frozen=True, slots=True)
class ItemChange:
    """A whole item that came, went, or has another place."""

    kind: Literal["insert", "delete", "move"]
    path: str
    """The item's, as in `quotes.carr`."""
    after: str = ""
    """The id of the item behind which it stands now; empty for the first place."""
    item: Item | None = None
    """What is inserted."""
    said: str = ""
    """Its words, for people."""
    author: str = ""
