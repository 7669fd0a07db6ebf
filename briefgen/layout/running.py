"""Whether headers and footers of PDF and Word say the same: letters, page by page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.layout.pages import Page
from briefgen.layout.seen import Seen, shown
from briefgen.layout.texts import in_word, squeezed

if TYPE_CHECKING:
    from zipfile import ZipFile

_PART = re.compile(r"word/(header|footer)\d*\.xml")
_HOUSE = re.compile(r"word/house\d+\.xml")
_COPIED = re.compile(r'STYLEREF "(?!Title")[^<]*<.*?fldCharType="end"', re.S)
"""A field that shows the last paragraph of a style: what it says changes from page to page."""
_EDGES = {"header": "top", "footer": "bottom"}
HINT = "Give the margin boxes of brief.css what Word's headers and footers have: texts, pages, strings."


def differences(pages: Sequence[Page], word: ZipFile) -> Iterator[Seen]:
    """The headers and footers of a PDF that its Word file has not, and the other way round; each once.

    Word's lines for the pages behind the first one are not looked for where there are none. Those of a
    house's own file are another matter.
    """
    written = list(_written(word))
    by_house = _by_house(word)
    for called, edge in _EDGES.items():
        if called in by_house:
            continue
        lines = [line for kind, line in written if kind == called]
        printed = _printed(pages, edge)
        for signs, (number, text) in printed.items():
            if not any(_alike(Counter(dict(signs)), line) for line in lines):
                found = f"the Word file's {called} does not say {shown(text)}, which that of the PDF does"
                yield Seen("L012", "", number, found, HINT)
        for line in lines if len(pages) > 1 else ():
            if line.signs and not any(_alike(Counter(dict(signs)), line) for signs in printed):
                found = (
                    f"the PDF's {called} does not say {shown(line.text)}, which that of the Word file does"
                )
                yield Seen("L012", "", 0, found, HINT)


@dataclass(frozen=True, slots=True)
class _Line:
    """A header or footer of a Word file."""

    text: str
    signs: Counter[str]
    grows: bool
    """A field in it shows what stands on the page."""


def _signs(text: str) -> Counter[str]:
    """The letters of a text; numbers are those of pages, which Word counts by itself."""
    return Counter(letter for letter in squeezed(text) if not letter.isdecimal())


def _alike(pdf: Counter[str], line: _Line) -> bool:
    return not line.signs - pdf if line.grows else line.signs == pdf


def _printed(pages: Sequence[Page], edge: str) -> dict[tuple[tuple[str, int], ...], tuple[int, str]]:
    """The letters of an edge's running lines, with the first page that has them, and the words themselves."""
    found: dict[tuple[tuple[str, int], ...], tuple[int, str]] = {}
    for page in pages:
        top, bottom = page.content[1], page.content[3]
        texts = [
            text.words
            for text in page.margins
            if (text.bottom <= top + 1 if edge == "top" else text.top >= bottom - 1)
        ]
        signs = tuple(sorted(_signs("".join(texts)).items()))
        if signs:
            found.setdefault(signs, (page.number, " ".join(texts)))
    return found


def _by_house(word: ZipFile) -> set[str]:
    """Which of header and footer come from the house's own Word file."""
    heads = [word.read(name)[:200] for name in word.namelist() if _HOUSE.fullmatch(name)]
    tags = {"header": b"<w:hdr", "footer": b"<w:ftr"}
    return {called for called, tag in tags.items() if any(tag in head for head in heads)}


def _written(word: ZipFile) -> Iterator[tuple[str, _Line]]:
    """Word's headers and footers, each with its kind."""
    for name in word.namelist():
        if part := _PART.fullmatch(name):
            whole = word.read(name).decode()
            fixed = _COPIED.sub("", whole)
            text = in_word(fixed)
            yield part[1], _Line(text, _signs(text), fixed != whole)
