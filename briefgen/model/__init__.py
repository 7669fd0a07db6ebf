"""The values of the house: frozen, without behaviour, understood by every room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.model.blocks import Block, Claim, FieldSpec, Form
from briefgen.model.brief import OWN, Brief, Derived, Evidence, Field, Item, Judgement, Reply, Review, Thread
from briefgen.model.findings import Check, Explanation, Finding, Report, Severity, Standing, Verdict
from briefgen.model.sources import Box, Link, Part, PartKind, Place, Source, SourceText

if TYPE_CHECKING:
    from briefgen.model.changes import Change, ItemChange
    from briefgen.model.tree import Attached, HtmlTree, Hung, Known, Passage, Proof, Variant

__all__ = [
    "OWN",
    "Attached",
    "Block",
    "Box",
    "Brief",
    "Change",
    "Check",
    "Claim",
    "Derived",
    "Evidence",
    "Explanation",
    "Field",
    "FieldSpec",
    "Finding",
    "Form",
    "HtmlTree",
    "Hung",
    "Item",
    "ItemChange",
    "Judgement",
    "Known",
    "Link",
    "Part",
    "PartKind",
    "Passage",
    "Place",
    "Proof",
    "Reply",
    "Report",
    "Review",
    "Severity",
    "Source",
    "SourceText",
    "Standing",
    "Thread",
    "Variant",
    "Verdict",
]

_LATE = {
    **dict.fromkeys(("Change", "ItemChange"), "changes"),
    **dict.fromkeys(("Attached", "HtmlTree", "Hung", "Known", "Passage", "Proof", "Variant"), "tree"),
}
"""Values to their modules: those of documents, and of edits that came home; a check has neither."""


def __getattr__(name: str) -> object:
    """Import a value that only some commands need when it is first named (PEP 562)."""
    if name not in _LATE:
        raise AttributeError(f"module 'briefgen.model' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"briefgen.model.{_LATE[name]}"), name)
    globals()[name] = found
    return found
