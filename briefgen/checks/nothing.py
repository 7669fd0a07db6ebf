"""Cells that hold nothing: a text into which a row has put n/a, a dash or an error of its table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, prose, shortened
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

_NOTHING = re.compile(
    r"(?<![\w/])(?:n\s?/\s?a|N\s?/\s?A|#N/A|#(?:DIV/0|REF|VALUE|NUM|NAME|NULL)[!?]|[Nn]a[Nn]|NULL|<NA>)(?![\w/])"
)
"""What tables and spreadsheets write where there is no value: none of these is a word."""
_BARE = re.compile(r"^\s*[^\w\s]?\s?(?:[-–—]{1,3}|\.{2,3}|…)\s?[%€$£]?\s*$")
"""A figure that is a dash or dots, with or without its sign."""
_CELL = re.compile(r"^[^:\n]+:\s*(?P<cell>[-–—]{1,3}|\.{2,3}|…)$")
_LONE = re.compile(r"(?<=\s)(?:[-–—]{1,3}|\.{2,3}|…)(?=\s|%|$)|(?<=[€$£])[-–—](?!\w)")

CODES = Explained("N009")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for marks of missing values in claims; quotations are the source's."""
    for claim in claims(brief):
        if claim.kind == "quotation":
            continue
        match = _found(claim)
        if match is not None:
            message = f"{shortened(match[0].strip())} stands where a value should: the cell is empty"
            yield Finding(
                "N009", "error", claim.field.path, message,
                "Fill the cell, or leave the text out where it is empty: {% if row.column %}.",
                claim.field.place, text=claim.field.text, spans=(match.span(),),
            )  # fmt: skip


def _found(claim: Claimed) -> re.Match[str] | None:
    text = prose(claim.field.text)
    found = _NOTHING.search(text)
    if found is None and claim.kind == "number":
        found = _BARE.match(text)
    if found is None and any(_CELL.match(one.exact) for one in claim.evidence):
        found = _LONE.search(text)
    return found


CHECK = Check("nothing", CODES, run)
