"""How a text is written in YAML: plain, quoted, as a block; so that every YAML tool reads the same text."""

from __future__ import annotations

import re
from collections.abc import Iterable

import yaml

WIDTH = 100

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
# What is no printable character of a line in YAML 1.1 and 1.2: breaks, controls, the byte order mark.
_UNPRINTABLE = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_UNSAFE_START = re.compile(r"[,\[\]{}#&*!|>'\"%@`=]|[-?:](\s|$)|[?:]|---|\.\.\.|<<")
_UNSAFE_WITHIN = re.compile(r": | #|:$")
_UNSAFE_IN_FLOW = re.compile(r"[,\[\]{}:?]")
# What YAML 1.2 or other tools take for something else, and PyYAML's resolver does not.
_NO_TEXT = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)(e[-+]?[0-9]+)?|0o[0-7]+|[yn]|[-+]?\.(inf|nan)", re.IGNORECASE
)
# A line may be broken at a single space between two words.
_GAP = re.compile(r"(?<=\S) (?=\S)")


def is_plain(text: str, flow: bool = False) -> bool:
    """Tell whether a text of one line needs no quotes, within brackets (flow) or outside."""
    if not text or text != text.strip() or _UNPRINTABLE.search(text):
        return False
    if _UNSAFE_START.match(text) or _UNSAFE_WITHIN.search(text) or (flow and _UNSAFE_IN_FLOW.search(text)):
        return False
    resolvers = yaml.SafeLoader.yaml_implicit_resolvers.get(text[0], [])
    return not _NO_TEXT.fullmatch(text) and not any(pattern.match(text) for _, pattern in resolvers)


def single_quoted(text: str) -> str | None:
    """Write a text of one line in single quotes; None where they cannot hold it."""
    return None if _UNPRINTABLE.search(text) else "'" + text.replace("'", "''") + "'"


def double_quoted(text: str) -> str:
    """Write any text in double quotes, on one line."""
    escaped = re.sub(r'[\\"\n\t]', lambda match: _ESCAPES[match[0]], text)
    return '"' + _UNPRINTABLE.sub(lambda match: _escape(ord(match[0])), escaped) + '"'


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def quoted(text: str) -> str:
    """Write a text in the quotes that need the fewer escapes, double ones if equal."""
    if '"' in text or "\\" in text:
        return single_quoted(text) or double_quoted(text)
    return double_quoted(text)


def literal(text: str, indent: int) -> str | None:
    """Write a text as a block that keeps its lines, `indent` spaces in; None where a block cannot hold it."""
    lines = text.split("\n")
    if not lines[-1] or any(line.isspace() for line in lines):
        return None
    # The first line with words tells how far the block is indented.
    if next(line for line in lines if line)[0].isspace():
        return None
    if any(_UNPRINTABLE.search(line.replace("\t", " ")) for line in lines):
        return None
    return "|-" + _below(lines, indent)


def folded(text: str, indent: int, width: int = WIDTH) -> str | None:
    """Write a text as a block whose lines are broken at `width`; None where a block cannot hold it."""
    paragraphs = text.split("\n")
    if not paragraphs[-1] or any(_UNPRINTABLE.search(line) or line != line.strip() for line in paragraphs):
        return None
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        # A line end within the text is an empty line in the block.
        lines += ([""] if number else []) + (fold(paragraph, width - indent) if paragraph else [])
    return ">-" + _below(lines, indent)


def fold(text: str, width: int) -> list[str]:
    """Break a text into lines at single spaces, each as long as `width` allows."""
    lines: list[str] = []
    for word in _GAP.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def _below(lines: Iterable[str], indent: int) -> str:
    return "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in lines)
