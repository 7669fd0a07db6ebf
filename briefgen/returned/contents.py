"""Lists of contents, which word processors make of the headings: what was typed into one comes to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.returned.accounts import Account
from briefgen.returned.compare import squeeze
from briefgen.returned.values import quoted
from briefgen.word import Line

_PAGE = re.compile(r"[\t .·_-]*[0-9ivxlcdm]*\s*$")
"""What leads to the number of a page, and the number."""


def accounts(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Account]:
    """Compare the entries of lists of contents; one that says what another line says is made of that."""
    was, now = list(map(_entry, _entries(before))), _entries(after)
    headings = [squeeze(line.text) for line in after if line.kind != "furniture"]
    for line in now if was else ():  # a list that somebody added is the word processor's own
        said = _entry(line)
        if said not in was and not any(_is_of(said, one) for one in headings):
            what = f"words in the list of contents, which is made of the headings: {quoted(said)}"
            yield Account(what, line.number, is_open=True)
    left = set(map(_entry, now))
    for said in was if len(now) < len(was) else ():
        if said not in left and any(_is_of(said, one) for one in headings):
            yield Account(f"gone from the list of contents: {quoted(said)}")


def _is_of(said: str, line: str) -> bool:
    """Whether an entry says what a line says, whatever space stands behind a number."""
    return " ".join(line.split()).startswith(" ".join(said.split()))


def _entries(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.kind == "furniture" and _entry(line)]


def _entry(line: Line) -> str:
    return squeeze(_PAGE.sub("", line.text) if "\t" in line.text else line.text)
