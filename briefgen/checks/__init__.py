"""One file per check: a brief and its source texts become findings."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from briefgen.model import Check

NAMES = (
    "evidence", "quotation", "paraphrase", "role", "context", "halves", "number", "period", "counted",
    "table", "chart", "derivation", "arithmetic", "nothing", "words", "sources", "text", "tongue", "markdown",
    "readability", "reviews", "comments",
)  # fmt: skip
"""The checks in the order in which they look; they do not know each other."""


def named(names: Iterable[str]) -> tuple[Check, ...]:
    """Give the checks of some names; what is not asked for is not imported."""
    return tuple(import_module(f"briefgen.checks.{name}").CHECK for name in names)


def __getattr__(name: str) -> tuple[Check, ...]:
    """Give `CHECKS`, all of them: whoever asks for some alone does not wait for the others."""
    if name != "CHECKS":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return named(NAMES)
