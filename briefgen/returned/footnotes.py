"""Footnotes of Markdown bodies: what their marks name, and which lines are theirs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import count as count_from

from briefgen.returned.offsets import FOOT

_DEFINITION = re.compile(r"^ {0,3}\[\^([^\]\s]+)\]:")
_LABEL = re.compile(r"\[\^([^\]\s]+)\]")
_WITHIN = re.compile(r"^(?: {4}|\t)|^\s*$")


def labels(text: str) -> tuple[str, ...]:
    """Give the labels of a body's footnotes in the order in which they are printed."""
    if "[^" not in text:
        return ()
    # Late: few bodies have footnotes.
    from briefgen.merge.markdown import reader

    tokens = reader(text).parse(text)
    return tuple(str(one.meta["label"]) for one in tokens if one.type == "footnote_open")


def letters_of(text: str) -> dict[str, str]:
    """Say which footnote of a body a letter names, as the marks of its lines do."""
    from briefgen.merge.listings import letters

    return {letters(number): f"{FOOT}{label}" for number, label in enumerate(labels(text))}


def count(text: str) -> int:
    """Count the printed lines of a body's footnotes, which stand behind all others."""
    return len(of_lines(text))


def of_lines(text: str) -> tuple[str, ...]:
    """Give the label of each printed line of a body's footnotes, in order."""
    if "[^" not in text:
        return ()
    from briefgen.merge.markdown import reader

    found: list[str] = []
    label = ""
    for token in reader(text).parse(text):
        if token.type == "footnote_open":
            label = str(token.meta["label"])
        elif token.type == "footnote_close":
            label = ""
        elif token.type == "inline" and label:
            found.append(label)
    return tuple(found)


def free(text: str, taken: Collection[str]) -> str:
    """Give a label that no footnote of a body has."""
    used = {*_LABEL.findall(text), *taken}
    return next(label for number in count_from(1) if (label := str(number)) not in used)


def added(text: str, notes: Mapping[str, str]) -> str:
    """Give a body with more definitions behind it; they are printed when marks lead to them."""
    rows = "\n\n".join(f"[{FOOT}{label}]: {said}" for label, said in notes.items())
    return f"{text.rstrip()}\n\n{rows}{_end(text)}" if rows else text


def _end(text: str) -> str:
    return "\n" if text.endswith("\n") else ""


def parted(text: str) -> tuple[str, str]:
    """Give a body without the definitions of its footnotes, and those."""
    if "[^" not in text:
        return text, ""
    body: list[str] = []
    notes: list[str] = []
    held = body
    for row in text.split("\n"):
        if _DEFINITION.match(row):
            held = notes
        elif held is notes and not _WITHIN.match(row):
            held = body
        held.append(row)
    return "\n".join(body).rstrip("\n") + _end(text), "\n".join(notes).strip("\n")


def together(body: str, notes: str) -> str:
    """Give a body with the definitions of its footnotes behind it."""
    return f"{body.rstrip()}\n\n{notes}{_end(body)}" if notes else body


def without(notes: str, gone: set[str]) -> str:
    """Give definitions without those of these labels."""
    return "\n".join(_kept(notes, gone)).strip("\n")


def _kept(notes: str, gone: set[str]) -> Iterator[str]:
    is_gone = False
    for row in notes.split("\n"):
        found = _DEFINITION.match(row)
        is_gone = found[1] in gone if found else is_gone
        if not is_gone:
            yield row
