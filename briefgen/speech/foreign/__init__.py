"""Who says what in languages other than English: one small engine, and a table of conventions for each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.speech.foreign.table import Speech

_TABLES = {"de": "german", "fr": "french", "es": "spanish"}
"""Language to the module of its table."""


def speech_of(language: str) -> Speech | None:
    """Give the table of a language, which is loaded only now; None for English and where there is none."""
    if language not in _TABLES:
        return None
    found: Speech = import_module(f"{__name__}.{_TABLES[language]}").SPEECH
    return found
