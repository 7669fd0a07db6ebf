"""What a YAML parser complains of, in plain words, with the line itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefgen.errors import ContentError
from briefgen.model import Place

if TYPE_CHECKING:
    import yaml

_INDENT = "Give keys of one level the same number of spaces, and indent a text that goes on below its key."
_QUOTE = "Put the whole text in quotes: '...' if it holds double quotes, \"...\" if it holds an apostrophe."
_CLOSE = "Close the bracket; within brackets a text with , [ ] { } or : needs quotes."

# A pattern over "context: problem <the line up to the place|the character there>", in the words of libyaml
# or of PyYAML's own parser; what was found; what to do. The first that fits counts.
_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        r"quoted scalar: found unexpected (end of stream|document)",
        "a quotation mark opens here and is never closed",
        'Close it; an apostrophe within single quotes is written twice, " within double quotes as \\".',
    ),
    (
        r"unknown escape|expected escape sequence",
        "a backslash within double quotes begins an escape such as \\n, and this is none",
        "Write \\\\ for a backslash, or use single quotes.",
    ),
    (
        r"tab character|cannot start any token.*\|\t>$",
        "a tab stands where only spaces may indent",
        "Replace the tab by spaces.",
    ),
    (
        r"(?:mapping values are not allowed|could not find expected ':').*<[^|]{1024}",
        "a key has more than 1,024 characters, or a text of that length stands before a colon",
        "Shorten the key, or put the text in quotes below a key of its own.",
    ),
    (
        r"(mapping values are not allowed).*<[^|]*: ",
        "a colon followed by a space stands in an unquoted text",
        _QUOTE,
    ),
    (
        r"(mapping values are not allowed)",
        "this key does not fit: the line before it has no `key: text`, or the indentation differs",
        _INDENT,
    ),
    (r"alias|anchor|cannot start any token", "an unquoted text cannot begin with this character", _QUOTE),
    (
        r"could not find expected ':'",
        "the line before this place has no `key: text`",
        f"Write a colon and a space after the key. {_INDENT}",
    ),
    (r"expected ','", "a bracket opened before this place is not closed, or a comma is missing", _CLOSE),
    (
        r"entries are not allowed",
        "a list entry (-) cannot stand here",
        f"Begin a list on the line after its key; a text that begins with a dash is quoted. {_INDENT}",
    ),
    (
        r"expected key|expected <block end>.*'<scalar>'",
        "a key was expected here: text follows a closing quotation mark, or the indentation differs",
        f"{_QUOTE} {_INDENT}",
    ),
    (r"expected '-'|expected <block end>", "the indentation of this line fits none above it", _INDENT),
    (
        r"block scalar",
        "the mark | or > of a text block is followed by text",
        "Begin the text on the next line, indented.",
    ),
    (r"directive", "a line that begins with % is none of a content file", _QUOTE),
    (r"<document start>", "text stands after the end of the document", _INDENT),
)


def explained(error: yaml.MarkedYAMLError, text: str, file: str) -> ContentError:
    """Say a YAML syntax error in plain words: its place, the line with a caret, what to do."""
    complaint = f"{error.context or ''}: {error.problem or ''}"
    never_closed = "quoted scalar" in complaint and "unexpected" in complaint
    mark = error.context_mark if never_closed else error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    shown = _line(text, line)
    found, hint = _plain_words(f"{complaint} <{shown[:column]}|{shown[column : column + 1]}>")
    return ContentError(
        f"this is not YAML: {found}{_picture(shown, column)}", Place(file, line + 1, column + 1), hint
    )


def _line(text: str, number: int) -> str:
    lines = text.split("\n", number + 1)
    return lines[number].rstrip("\r") if number < len(lines) else ""


def _picture(shown: str, column: int, width: int = 100) -> str:
    if not shown.strip():
        return ""
    left = max(0, column - width // 2)
    return f"\n    {shown[left : left + width].replace(chr(9), ' ')}\n    {' ' * (column - left)}^"


def _plain_words(complaint: str) -> tuple[str, str]:
    for pattern, found, hint in _WORDS:
        if re.search(pattern, complaint):
            return found, hint
    return complaint.partition(" <")[0].strip(": "), _INDENT
