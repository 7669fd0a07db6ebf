"""What a draft sets in quotation marks, and whose words it says they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefgen.blocks import BLOCKS
from briefgen.claims.speakers import is_named
from briefgen.model import Part, SourceText
from briefgen.reading.marks import quoted

_LONGEST = 14
"""Words of a line that signs a quotation."""
_SPEECH = 6
"""Words of a quotation that somebody signs."""
_HEADED = 6
"""Words of a heading, or of a name."""
_SIGN = re.compile(r"^\s*[—–-]+\s*")
_STOPS = '.!?:;”"»'


class Spoken(NamedTuple):
    """Quoted words, `text[start:end]`, and whose the draft says they are; empty where it does not."""

    start: int
    end: int
    speaker: str = ""
    role: str = ""


class Signature(NamedTuple):
    """The lines below a quotation that say whose it is."""

    lines: int = 0
    speaker: str = ""
    role: str = ""


def speakers(text: SourceText) -> tuple[Spoken, ...]:
    """Give the quotations in marks with their speakers, as the quotes block reads them."""
    marked = [(one.start, one.end) for one in quoted(text) if one.mark]
    find = BLOCKS["quotes"].find
    found = []
    for item in find(text) if find else ():
        evidence = item.evidence[0]
        start, end = evidence.start or 0, evidence.end or 0
        if any(first <= start < last for first, last in marked):
            said = {name: field.text for name, field in item.fields.items()}
            found.append(Spoken(start, end, said.get("speaker", ""), said.get("role", "")))
    return tuple(found)


def whole(text: SourceText, index: int) -> tuple[int, int] | None:
    """Give the words of a part that is a quotation and nothing else; None where it is not."""
    part = text.parts[index]
    for one in quoted(text):
        if one.part == index and one.mark:
            beside = text.text[part.start : one.outer_start] + text.text[one.outer_end : part.end]
            if not any(char.isalnum() for char in beside):
                return one.start, one.end
    words = text.text[part.start : part.end]
    if part.kind == "quote" and not _SIGN.match(words):
        return part.start, part.end
    return None


def ending(
    text: SourceText, index: int, known: Sequence[SourceText]
) -> tuple[tuple[int, int], Signature] | None:
    """Give a quotation that shares its part with a heading before it or a name behind it, and its signature.

    Columns and side headings of a page often come as one part. None where there is no such quotation.
    """
    part = text.parts[index]
    for one in quoted(text):
        if one.part != index or not one.mark or not one.closed:
            continue
        if len(text.text[one.start : one.end].split()) < _SPEECH:
            continue
        before = text.text[part.start : one.outer_start].strip()
        after = text.text[one.outer_end : part.end].strip(" .,—–-\n")
        if (
            not before
            and after
            and len(after.split()) <= _HEADED
            and any(is_named(after, s.text) for s in known)
        ):
            return (one.start, one.end), Signature(0, after)
        signed = signature(text, index + 1, known)
        headed = before[-1:].isalpha() and len(before.split()) <= _HEADED
        if headed and not after and signed.lines:
            return (one.start, one.end), signed
    return None


def signature(text: SourceText, index: int, known: Sequence[SourceText]) -> Signature:
    """Read who signs a quotation in the lines from `index` on: a name, and the role below or behind it."""
    first = _line(text, index)
    if not first or not _signs(text.parts[index], first, known):
        return Signature()
    name, _, role = _SIGN.sub("", first).partition(",")
    below = _line(text, index + 1)
    if not role and below and text.parts[index + 1].kind != "heading" and not _figures(below):
        return Signature(2, name.strip(), below)
    return Signature(1, name.strip(), role.strip())


def _line(text: SourceText, index: int) -> str:
    """Give a short line that ends no sentence; empty where there is none."""
    if index >= len(text.parts):
        return ""
    part = text.parts[index]
    words = text.text[part.start : part.end].strip()
    return words if len(words.split()) <= _LONGEST and words[-1:] not in _STOPS else ""


def _signs(part: Part, line: str, known: Sequence[SourceText]) -> bool:
    """Tell whether a line names somebody: behind a dash, as a source does, or by a name's capitals."""
    if _SIGN.match(line):
        return True
    name = line.partition(",")[0]
    if part.kind == "heading":
        return any(is_named(name, one.text) for one in known)
    words = name.split()
    return not _figures(name) and len(words) >= 2 and words[0][:1].isupper() and words[-1][:1].isupper()


def _figures(words: str) -> bool:
    return any(char.isdigit() for char in words)
