"""What the checks of quotations, reported words and counts look for in each language, as tables."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from briefgen.languages import LANGUAGES
from briefgen.languages.lists import words

if TYPE_CHECKING:
    from briefgen.languages.gates.table import Gates

COMMON = words(
    """UN EU USA UK US AI IT TV ID PDF HTML URL DVD GPS USB DNA HIV AIDS COVID NATO UNESCO UNICEF OECD GDP CEO
    FAQ NGO VAT PIN SMS BBC FBI CIA"""
)
"""Short forms that need no explanation, in every language."""


@cache
def gates_of(code: str) -> Gates:
    """Give the table of a language by its BCP 47 code, whatever the region; English where there is none."""
    module = LANGUAGES.get(code.partition("-")[0].lower(), "english")
    found: Gates = import_module(f"{__name__}.{module}").GATES
    return found
