"""What briefgen knows of each language, as tables: no word of a language stands elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.languages.documents import Genres
    from briefgen.languages.table import Language, Printed

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
    """Give the table of a language by its BCP 47 code, whatever the region.

    One without a file has the numbers of its locale (CLDR), and English words; one without either is English.
    """
    own = code.partition("-")[0].lower()
    found: Language = import_module(f"briefgen.languages.{LANGUAGES.get(own, 'english')}").LANGUAGE
    if own in LANGUAGES or not own:
        return found
    from briefgen.languages.located import located

    return located(own, found) or found


@cache
def genres(code: str) -> Genres:
    """Give what documents of a language are called (a code of a table), without the rest of its table."""
    found: Genres = import_module(f"briefgen.languages._{LANGUAGES[code]}_documents").GENRES
    return found


def is_located(code: str) -> bool:
    """Tell whether the numbers of a language (BCP 47 code) are known: by a table, or by CLDR."""
    return language(code).code == code


PRINTED: Mapping[str, str] = {
    "pt": "portuguese",
    "pl": "polish",
    "ar": "arabic",
    "he": "hebrew",
    "zh": "chinese",
}
"""Languages in which documents are printed, and whose texts are not read."""


@cache
def printed(code: str) -> Printed:
    """Give the words that templates print in a language; those of English where there are none."""
    tag = code.partition("-")[0].lower()
    if tag in PRINTED:
        found: Language = import_module(f"briefgen.languages.{PRINTED[tag]}").LANGUAGE
        return found.printed
    return language(code).printed
