"""One file per check: a brief and its source texts become findings."""

from __future__ import annotations

from briefgen.checks import (
    arithmetic,
    chart,
    comments,
    context,
    counted,
    derivation,
    evidence,
    halves,
    markdown,
    nothing,
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
    tongue,
    words,
)
from briefgen.model import Check

CHECKS: tuple[Check, ...] = (
    evidence.CHECK,
    quotation.CHECK,
    paraphrase.CHECK,
    role.CHECK,
    context.CHECK,
    halves.CHECK,
    number.CHECK,
    period.CHECK,
    counted.CHECK,
    table.CHECK,
    chart.CHECK,
    derivation.CHECK,
    arithmetic.CHECK,
    nothing.CHECK,
    words.CHECK,
    sources.CHECK,
    text.CHECK,
    tongue.CHECK,
    markdown.CHECK,
    readability.CHECK,
    reviews.CHECK,
    comments.CHECK,
)
"""In the order in which they look; they do not know each other."""
