"""Footnotes and endnotes of an older Word file, put into the newer one where their marks are gone from it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefgen.word import Package, part, related, w
from briefgen.writers.docx.tokens import Token

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FAMILIES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}
_Key = tuple[str, str]
"""The tag of a mark without its namespace, and the note's id."""


@dataclass(slots=True)
class Notes:
    """The notes of one file, which may get others."""

    package: Package
    roots: dict[str, Element] = field(default_factory=dict)
    """By the tag of their marks."""
    files: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the parts."""
        for tag, family in _FAMILIES.items():
            name = related(self.package, family)
            if name and name in self.package.parts:
                self.files[tag], self.roots[tag] = name, part(self.package, name)

    def said(self) -> Mapping[_Key, str]:
        """Give what each note says."""
        return {
            (tag, note.get(w("id"), "")): "".join(one.text or "" for one in note.iter(w("t")))
            for tag, root in self.roots.items()
            for note in root
        }

    def carried(self, token: Token, older: Notes) -> Token | None:
        """Give an older mark that leads to a copy of its note; None where this file has no such notes.

        Any other token is given as it is.
        """
        if not token.note[0]:
            return token
        tag, ident = token.note
        held = older.roots.get(tag, ())
        note = next((one for one in held if one.get(w("id")) == ident), None)
        if note is None or tag not in self.roots:
            return None
        root = self.roots[tag]
        made, free = _plain(copy.deepcopy(note)), str(1 + max(_number(one) for one in root))
        made.set(w("id"), free)
        root.append(made)
        run = copy.deepcopy(token.run)
        for mark in run.iter(w(tag)):
            mark.set(w("id"), free)
        return replace(token, run=run)


def _number(note: Element) -> int:
    said = note.get(w("id"), "")
    return int(said) if said.isascii() and said.isdecimal() else 0


def _plain(note: Element) -> Element:
    """Take bookmarks out, and the addresses of links: they are told elsewhere in the older file."""
    for tag in ("bookmarkStart", "bookmarkEnd"):
        for one in list(note.iter(w(tag))):
            one.getparent().remove(one)  # type: ignore[attr-defined]  # an element of lxml, which ships no types
    for link in list(note.iter(w("hyperlink"))):
        for run in list(link):
            link.addprevious(run)  # type: ignore[attr-defined]  # as above
        link.getparent().remove(link)  # type: ignore[attr-defined]  # as above
    return note
