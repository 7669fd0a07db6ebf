"""One file per check: a brief and its source texts become findings."""

from __future__ import annotations

from briefgen.checks import (
    arithmetic,
    context,
    counted,
    derivation,
    evidence,
    number,
    paraphrase,
    period,
    quotation,
    readability,
    reviews,
    role,
    sources,
    table,
    text,
)
from briefgen.model import Check

CHECKS: tuple[Check, ...] = (
    evidence.CHECK,
    quotation.CHECK,
    paraphrase.CHECK,
    role.CHECK,
    context.CHECK,
    number.CHECK,
    period.CHECK,
    counted.CHECK,
    table.CHECK,
    derivation.CHECK,
    arithmetic.CHECK,
    sources.CHECK,
    text.CHECK,
    readability.CHECK,
    reviews.CHECK,
)
"""In the order in which they look; they do not know each other."""
