"""How each language says who speaks, as tables; English, whose frames need more words, has a folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.languages.speech.table import Speech

TABLES = {"de": "german", "fr": "french", "es": "spanish", "it": "italian", "nl": "dutch"}
"""BCP 47 code to the module of the table."""


@cache
def speech_of(language: str) -> Speech | None:
    """Give the table of a language, which is loaded only now; None for English and where there is none."""
    if language not in TABLES:
        return None
    found: Speech = import_module(f"{__name__}.{TABLES[language]}").SPEECH
    return found
