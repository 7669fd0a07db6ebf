"""What tells at a glance that no number begins at a place hides none."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from briefgen.languages import language
from briefgen.reading import grammar
from briefgen.reading.currencies import SIGNS
from briefgen.reading.units import SMALL_CODES

CASES = Path(__file__).resolve().parent.parent / "cases" / "reading"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(CASES.rglob("*.txt"))]


def _words(code: str) -> list[str]:
    """Give every word and phrase of a language's table of numbers, whatever it is for."""
    table = language(code).numbers
    values = (getattr(table, one.name) for one in fields(table))
    groups = [list(value) for value in values if isinstance(value, tuple | frozenset | dict)]
    return [word for group in groups for word in group if isinstance(word, str)]


@pytest.mark.parametrize("code", ["en", "de", "fr", "es", "it", "nl"])
def test_the_pattern_finds_the_same_with_and_without_it(code: str) -> None:
    quick = grammar.number(code)
    whole = re.compile(quick.pattern.replace(grammar.begins(code), "", 1))
    words = [*_words(code), *SIGNS, *SMALL_CODES]
    made = "; ".join(f"so {word} 12 {word} 3,5 {word}12, {word.capitalize()} {word} {word}" for word in words)

    for text in (made, made.upper(), "".join(words), *TEXTS):
        found = [(one.span(), one.lastgroup) for one in quick.finditer(text)]
        assert found == [(one.span(), one.lastgroup) for one in whole.finditer(text)]
    assert quick.pattern != whole.pattern
