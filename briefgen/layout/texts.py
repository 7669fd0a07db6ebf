"""Whether every format says what the merged tree says: each text of the tree must stand in each document."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from briefgen.layout.pages import Page
from briefgen.layout.seen import Seen, shown
from briefgen.merge.placed import ENDNOTES, NOTE
from briefgen.styles import breaking
from briefgen.text import whole
from briefgen.text.places import SOFT_HYPHEN

if TYPE_CHECKING:
    from zipfile import ZipFile

    from briefgen.styles import Styled

_UNSEEN = re.compile(r"[\s\u00ad\u200b\u200c\u200d\u2010\u2060\ufeff]+")
"""White space, and what only says where a line may break; a hyphen at a line's end is U+2010."""
_WORDS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:noBreak(Hyphen)/>")
_BODY = re.compile(r"<body.*</body>", re.S)
_TAG = re.compile(r"<[^>]*>")
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
HINT = "This is a fault of briefgen or of the template: report it with the content file."


def squeezed(text: str) -> str:
    """A text without what formats set differently: white space, breaks, capitals."""
    return _UNSEEN.sub("", text).casefold()


def _undivided(text: str) -> str:
    """A text without hyphens: a divided word has one at its line's end that the tree has not."""
    return squeezed(text).replace(breaking.HYPHEN, "")


Expected = Sequence[tuple[Element, str, list[str]]]
"""The elements of a tree that hold text of their own: with their fields, and their texts in order."""


def of_pages(expected: Expected, pages: Sequence[Page]) -> Iterator[Seen]:
    """The texts of the tree that the PDF's pages do not hold, by the element that they stand in."""
    found: dict[int, list[str]] = {}
    for page in pages:
        for text in page.texts:
            if text.pseudo in ("", "first-letter"):
                found.setdefault(id(text.box.element), []).append(text.words)
    for element, path, parts in expected:
        printed, said = "".join(found.get(id(element), ())), "".join(parts)
        alike = _undivided if SOFT_HYPHEN in said else squeezed
        if alike(said) not in alike(printed):
            yield _differs("PDF", path, said)


def of_files(expected: Expected, word: ZipFile | None, page: bytes) -> Iterator[Seen]:
    """The texts of the tree that a Word or HTML file does not hold; `page` is empty where there is none."""
    files = {"docx": _word(word) if word else None, "html": _page(page) if page else None}
    for suffix, said in files.items():
        if said is not None:
            text = squeezed(said)
            for element, path, parts in expected:
                if suffix == "docx" and element.get(NOTE) == ENDNOTES:  # a number that Word counts
                    continue
                lost = next((part for part in parts if squeezed(part) not in text), None)
                if lost is not None:
                    yield _differs({"docx": "Word file", "html": "HTML file"}[suffix], path, lost)


def _differs(called: str, path: str, lost: str) -> Seen:
    said = shown(whole(lost))
    return Seen("L012", path, 0, f"the {called} does not hold {said}, which the brief does", HINT)


def expected(styled: Styled) -> Expected:
    """The elements of the body that hold text of their own."""
    body = styled.tree.root.find("body")
    return list(_own(styled, body, "")) if body is not None else []


def _own(styled: Styled, element: Element, path: str) -> Iterator[tuple[Element, str, list[str]]]:
    style = styled.style(element)
    if style.display == "none" or style.running or "}" in element.tag:
        return
    path = element.get("data-field") or path
    parts = [element.text or "", *(child.tail or "" for child in element)]
    if any(part.strip() for part in parts):
        yield element, path, parts
    for child in element:
        if isinstance(child.tag, str):
            yield from _own(styled, child, path)


def _word(file: ZipFile) -> str:
    names = file.namelist()
    return in_word("".join(file.read(name).decode() for name in _PARTS if name in names))


def in_word(xml: str) -> str:
    """The text of a part of a Word file; a hyphen that keeps a line together is one."""
    return html.unescape("".join(words or "-" * bool(held) for words, held in _WORDS.findall(xml)))


def _page(data: bytes) -> str:
    found = _BODY.search(data.decode())
    return html.unescape(_TAG.sub("", found[0])) if found else ""
