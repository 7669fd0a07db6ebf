"""The values of the house: frozen, without behaviour, understood by every room."""

from briefgen.model.blocks import Block, Claim, FieldSpec, Form
from briefgen.model.brief import OWN, Brief, Derived, Evidence, Field, Item, Judgement, Reply, Review, Thread
from briefgen.model.changes import Change, ItemChange
from briefgen.model.findings import Check, Explanation, Finding, Report, Severity, Standing, Verdict
from briefgen.model.sources import Box, Link, Part, PartKind, Place, Source, SourceText
from briefgen.model.tree import Attached, HtmlTree, Hung, Passage, Proof

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
    "Verdict",
]
