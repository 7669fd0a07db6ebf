"""What briefgen knows of each language, as tables: no word of a language stands elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.languages.table import Language

LANGUAGES: Mapping[str, str] = {
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "nl": "dutch",
}
"""BCP 47 code to the module of its table, which is imported when a text needs it."""


@cache
def language(code: str) -> Language:
    """Give the table of a language by its BCP 47 code, whatever the region; English where there is none."""
    module = LANGUAGES.get(code.partition("-")[0].lower(), "english")
    found: Language = import_module(f"briefgen.languages.{module}").LANGUAGE
    return found
