"""Tables as text: commas, semicolons, tabs or strokes part the values (RFC 4180, and what programs write)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

_SEPARATORS = ",;\t|"
_SAID = re.compile(r"\s*\"?sep=(.)\"?[ \t]*(?:\n|\Z)", re.IGNORECASE)
"""The line by which Excel is told what parts the values."""
_LOOK = 20_000
"""Letters at the head in which the separator is looked for."""
_QUOTED = re.compile(r'"(?:[^"]|"")*"')


class SeparatedError(ValueError):
    """A text is no such table."""

    def __init__(self, found: str, line: int) -> None:
        """`line` counts from 1."""
        super().__init__(found)
        self.line = line


def rows(text: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give the rows that hold anything, each with the line in which it begins; `text` is clean.

    Raises SeparatedError: a quote that is never closed, or stands amid a value.
    """
    said = _SAID.match(text)
    separator = said[1] if said else _separator(text)
    skipped = said.end() if said else 0
    before = text[:skipped].count("\n")
    lines = csv.reader(io.StringIO(text[skipped:], newline=""), delimiter=separator, strict=True)
    start = 1
    try:
        for values in lines:
            if any(value.strip() for value in values):
                yield start + before, tuple(values)
            start = lines.line_num + 1
    except csv.Error as error:
        limit = (
            f"a value has more than {csv.field_size_limit():,} characters; is a quotation mark not closed?"
        )
        found = limit if "field limit" in str(error) else error
        raise SeparatedError(f"is not CSV: {found}", lines.line_num + before) from None


def _separator(text: str) -> str:
    """The separator that stands most often in the first line that holds anything, outside of quotes."""
    head = next((line for line in _QUOTED.sub("", text[:_LOOK]).split("\n") if line.strip(" \t,;|")), "")
    return max(_SEPARATORS, key=head.count)
