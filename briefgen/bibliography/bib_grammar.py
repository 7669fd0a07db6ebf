"""The grammar of BibTeX: entries, strings, values in braces and quotation marks, joined by #."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefgen.bibliography.places import Places
from briefgen.errors import ContentError
from briefgen.model import Place

_BEGIN = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"[^\s,{}\"#%()=]+")
_NAME = re.compile(r"[^\s,{}\"#%()=]+")
_EDGE = re.compile(r"\\.|[{}\"]", re.DOTALL)
_SILENT = ("comment", "preamble")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The strings that every style of BibTeX knows."""
_MOST = 200
"""Fields of an entry, and pieces of a value."""
_LONGEST = 200_000
_HINT = "Mend the line, or export the list anew as BibTeX."


@dataclass(frozen=True, slots=True)
class Raw:
    """An entry as it is written: its values still have the marks of TeX."""

    kind: str
    key: str
    fields: Mapping[str, str]
    """By name, in small letters."""
    place: Place


def parse(text: str, file: str) -> Iterator[Raw]:
    """Give the entries of a file, in order; raises ContentError with line and column for what is none."""
    scan = _Scan(text, file)
    while begin := _BEGIN.search(text, scan.at):
        kind, scan.at = begin[1].lower(), begin.end()
        end = {"{": "}", "(": ")"}[begin[2]]
        if kind in _SILENT:
            scan.skip(begin.end() - 1)
        elif kind == "string":
            name = scan.name()
            scan.sign("=")
            scan.strings[name] = scan.value()
            scan.sign(end)
        else:
            yield Raw(kind, scan.key(), dict(scan.fields(end)), scan.place(begin.start()))


class _Scan:
    def __init__(self, text: str, file: str) -> None:
        self.text, self.at = text, 0
        self.place = Places(text, file).at
        self.strings: dict[str, str] = {}

    def fault(self, what: str, at: int) -> ContentError:
        return ContentError(what, self.place(min(at, len(self.text))), _HINT)

    def blank(self) -> None:
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def sign(self, sign: str) -> None:
        self.blank()
        if not self.text.startswith(sign, self.at):
            raise self.fault(f"{sign} is expected here", self.at)
        self.at += 1

    def key(self) -> str:
        self.blank()
        found = _KEY.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return found[0] if found else ""

    def name(self) -> str:
        self.blank()
        found = _NAME.match(self.text, self.at)
        if not found:
            raise self.fault("the name of a field is expected here", self.at)
        self.at = found.end()
        return found[0].lower()

    def fields(self, end: str) -> Iterator[tuple[str, str]]:
        for _ in range(_MOST):
            self.blank()
            if self.text.startswith(",", self.at):
                self.at += 1
                self.blank()
            elif not self.text.startswith(end, self.at):
                raise self.fault(f"a comma or {end} is expected here", self.at)
            if self.text.startswith(end, self.at):
                self.at += 1
                return
            name = self.name()
            self.sign("=")
            yield name, self.value()
        raise self.fault("this entry has no end", self.at)

    def value(self) -> str:
        pieces = []
        for _ in range(_MOST):
            pieces.append(self.piece())
            self.blank()
            if not self.text.startswith("#", self.at) or sum(map(len, pieces)) > _LONGEST:
                break
            self.at += 1
        whole = "".join(pieces)
        if len(whole) > _LONGEST:
            raise self.fault("this value is too long", self.at)
        return whole

    def piece(self) -> str:
        self.blank()
        start = self.at
        if self.text.startswith(("{", '"'), start):
            self.skip(start)
            return self.text[start + 1 : self.at - 1]
        word = self.name()
        if word.isdecimal() or word in self.strings:
            return self.strings.get(word, word)
        if word in MONTHS:
            return word
        raise self.fault(f"a value is expected here; no @string is called {word[:40]}", start)

    def skip(self, start: int) -> None:
        """Go behind what begins here with a brace, a bracket or a quotation mark."""
        mark = self.text[start]
        if mark == "(":
            end = self.text.find(")", start)
            if end < 0:
                raise self.fault("this bracket is not closed", start)
            self.at = end + 1
            return
        depth = 0
        for found in _EDGE.finditer(self.text, start + (mark == '"')):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            if depth < 0 or (not depth and found[0] == ("}" if mark == "{" else '"')):
                self.at = found.end()
                if depth < 0:
                    raise self.fault("this brace closes none", found.start())
                return
        raise self.fault(
            "this brace is not closed" if mark == "{" else "this quotation mark is not closed", start
        )
