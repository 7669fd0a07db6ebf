"""The operators of a content stream with their operands (ISO 32000-1, 7.8.2 and 7.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

Operand = float | str | bytes | list["Operand"] | dict[str, "Operand"] | None
"""A number, a name without its slash, a string's bytes, an array, a dictionary, or null."""

_TOKEN = re.compile(
    rb"(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?![^\s\0/\[\]()<>{}%]))"
    rb"|(?P<operator>[A-Za-z'\"][^\s\0/\[\]()<>{}%]*+)"
    rb"|(?P<text>\((?:[^()\\]++|\\.)*+\))"
    rb"|(?P<open>\[|<<)|(?P<close>\]|>>)"
    rb"|(?P<hex><[0-9A-Fa-f\s]*+>)"
    rb"|(?P<name>/[^\s\0/\[\]()<>{}%]*+)"
    rb"|(?P<nested>\()"
    rb"|(?P<comment>%[^\r\n]*+)"
    rb"|(?P<other>[^\s\0/\[\]()<>{}%A-Za-z'\"]++)",
    re.DOTALL,
)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)|\r\n?", re.DOTALL)
_ESCAPED = {
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"b": b"\b",
    b"f": b"\f",
    b"\n": b"",
    b"\r": b"",
    b"\r\n": b"",
}
_BRACKETS = re.compile(rb"[()]|\\.", re.DOTALL)
_IMAGE_END = re.compile(rb"\sEI(?=[\s\0]|\Z)")
_NUMBER_CODE = re.compile(rb"#([0-9A-Fa-f]{2})")
_CONSTANTS: dict[bytes, Operand] = {b"true": 1.0, b"false": 0.0, b"null": None}
_DEEPEST = 20
"""Arrays and dictionaries in one another; deeper ones are no content."""
_MOST_OPERANDS = 64


def operations(data: bytes) -> Iterator[tuple[str, list[Operand]]]:
    """Give each operator of a content stream with its operands; what is broken is passed over."""
    operands: list[Operand] = []
    stack: list[list[Operand]] = []
    for kind, token in _tokens(data):
        if kind == "operator" and token not in _CONSTANTS:
            if not stack or token == b"ID":
                yield token.decode("latin-1"), operands
                operands, stack = [], []
            continue
        value: Operand
        if kind == "number":
            value = float(token)
        elif kind == "open":
            if len(stack) < _DEEPEST:
                stack.append([])
            continue
        elif kind == "close":
            if not stack:
                continue
            value = _closed(stack.pop(), token)
        else:
            value = _value(kind, token)
        if stack:
            stack[-1].append(value)
        elif len(operands) < _MOST_OPERANDS:
            operands.append(value)


def _tokens(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The tokens in a row, without comments and the data of inline images."""
    at = 0
    while at < len(data):
        for hit in _TOKEN.finditer(data, at):
            kind = str(hit.lastgroup)
            at = hit.end()
            if kind == "nested":
                at = _closing(data, hit.start())
                yield "text", data[hit.start() : at]
                break
            if kind != "comment":
                yield kind, hit[0]
            if kind == "operator" and hit[0] == b"ID":
                ends = _IMAGE_END.search(data, at)
                at = ends.end() if ends else len(data)
                break
        else:
            return


def _value(kind: str, token: bytes) -> Operand:
    if kind == "text":
        return _unescaped(token[1:-1])
    if kind == "name":
        return _NUMBER_CODE.sub(lambda hit: bytes((int(hit[1], 16),)), token[1:]).decode("utf-8", "replace")
    if kind == "hex":
        digits = b"".join(token[1:-1].split())
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    return _CONSTANTS.get(token, 0.0)


def _closed(items: list[Operand], token: bytes) -> Operand:
    if token == b"]":
        return items
    return {str(key): value for key, value in zip(items[::2], items[1::2], strict=False)}


def _closing(data: bytes, at: int) -> int:
    """The end of a string that holds brackets of its own."""
    depth = 0
    for hit in _BRACKETS.finditer(data, at):
        depth += {b"(": 1, b")": -1}.get(hit[0], 0)
        if not depth:
            return hit.end()
    return len(data)


def _unescaped(token: bytes) -> bytes:
    return _ESCAPE.sub(_meant, token) if b"\\" in token or b"\r" in token else token


def _meant(hit: re.Match[bytes]) -> bytes:
    code = hit[1]
    if code is None:
        return b"\n"
    if code[:1] in b"01234567":
        return bytes((int(code, 8) & 255,))
    return _ESCAPED.get(code, code)
