"""Kinds of items: their fields, and what of them must be borne out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from briefgen.model.brief import Item
    from briefgen.model.sources import SourceText

Form = Literal["line", "markdown", "date", "language", "choice", "address", "data"]

Claim = Literal["", "quotation", "statement", "number"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """What a field of a block may hold, and whether it must be borne out."""

    name: str
    help: str
    """One sentence, for the schema and for messages."""
    form: Form = "line"
    """line: text of one paragraph; markdown: several; data: for programs, never printed by itself."""
    required: bool = False
    claim: Claim = ""
    """quotation: the words stand in the evidence; statement, number: the numbers do."""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A kind of item: its fields, and whether it carries evidence."""

    name: str
    item: str
    """One of them, for messages: a statistic."""
    help: str
    fields: tuple[FieldSpec, ...]
    evidence: bool = True
    own: bool = False
    """The author speaks in it: its figures are compared with the evidence, its wording and names are not."""
    find: Callable[[SourceText], tuple[Item, ...]] | None = None
    """Finds its items in one source text; None where people alone write them."""
