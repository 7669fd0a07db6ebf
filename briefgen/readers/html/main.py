"""Which of a page's blocks are its main text: trafilatura says it, else readability, else the markup."""

from __future__ import annotations

import copy
import logging
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HtmlElement, document_fromstring  # type: ignore[import-untyped]  # lxml ships no types

from briefgen import compiled
from briefgen.late import instead_of
from briefgen.readers.html.blocks import Block
from briefgen.readers.html.formulas import linear_form
from briefgen.readers.html.tree import GONE, depth_of, in_sentence

_SELDOM = (
    "urllib3", "urllib3.response", "charset_normalizer", "courlan", "htmldate", "trafilatura.downloads",
)  # fmt: skip
"""What trafilatura imports and does not use for a page that is read already: half the time that it takes."""

_DEEPEST = 240
"""trafilatura gives nothing above some 250 nested elements."""

_MANY = 50_000
"""Blocks in a page beyond which its markup alone is asked: the other ways would take minutes."""

_NEAR = 30
"""Blocks before the text in which its headline stands."""

_WINDOW = 20_000
"""How many letters ahead of the last block a block is looked for; keeps long pages linear."""


def mains(root: HtmlElement, found: Sequence[Block]) -> list[bool]:
    """Say of each block whether it belongs to the page's main text."""
    for name in ("trafilatura", "readability", "htmldate"):
        logging.getLogger(name).addHandler(logging.NullHandler())  # their warnings are not for our users
    if depth_of(root) <= _DEEPEST and len(found) <= _MANY:
        for extract in (_by_trafilatura, _by_readability):
            body = extract(_shown(root))
            kept = _kept(body, found) if body is not None else []
            if any(kept):
                return _given_back(kept, found)
    kept = [not block.aside for block in found]
    return kept if any(kept) else [True] * len(found)


def _shown(root: HtmlElement) -> HtmlElement:
    """Give a copy of the page as one sees it: nothing struck out or hidden, formulas in one line.

    Quotations, days and marks of notes within a sentence are spans: the others take them out of their
    paragraphs, or paragraphs with them for a list of links.
    """
    shown = copy.deepcopy(root)
    for element in shown.xpath(f"//*[@{GONE}]"):
        element.drop_tree()
    for element in shown.xpath("//math"):
        said, tail = linear_form(element), element.tail
        element.clear()
        element.text, element.tail, element.tag = said, tail, "span"
    for element in shown.xpath("//q | //time | //a[starts-with(@href, '#')]"):
        if element.tag != "time" or in_sentence(element):
            element.tag = "span"
    # Only words count here, and the others fill every place that a cell spans.
    etree.strip_attributes(shown, "colspan", "rowspan")
    return shown


def _by_trafilatura(root: HtmlElement) -> etree._Element | None:
    bare_extraction = _trafilatura()
    try:
        document = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True)
    except Exception:  # a page that it cannot take is no fault of the page: the next one is asked
        return None
    return getattr(document, "body", None)


def _trafilatura() -> Callable[..., object]:
    """Import trafilatura; a command without what it needs for the web, links and dates: no page does."""
    own = {"urllib3.response": {"HTTPResponse": type("HTTPResponse", (), {})}}
    with instead_of(_SELDOM, own) if compiled.runs_a_command() else nullcontext():
        from trafilatura import bare_extraction
    return bare_extraction


def _by_readability(root: HtmlElement) -> etree._Element | None:
    from readability import Document  # type: ignore[import-untyped]  # ships no types

    try:
        summary = Document(etree.tostring(root, encoding="unicode", method="html")).summary(html_partial=True)
        return document_fromstring(summary)
    except Exception:  # as above
        return None


def _kept(body: etree._Element, found: Sequence[Block]) -> list[bool]:
    """Which blocks stand in the extracted body: word for word as an element of it, or within its text."""
    whole = {_letters("".join(element.itertext())) for element in body.iter() if isinstance(element.tag, str)}
    text = _letters("".join(body.itertext()))
    return list(_matched(whole, text, found))


def _matched(whole: set[str], text: str, found: Sequence[Block]) -> Iterator[bool]:
    last = 0
    for block in found:
        # The others keep the marks of some notes, and lose those of others.
        for letters in dict.fromkeys((_letters(block.letters), _letters(block.piece.text))):
            at = text.find(letters, last, last + _WINDOW + len(letters)) if letters else -1
            known = letters in whole or (at >= 0 and len(letters) >= 30)
            if known:
                break
        # A menu's Contact may be a word of the text as well.
        yield known and not (block.aside and len(letters) < 60)
        if known and at >= 0:
            last = at + len(letters)


def _given_back(kept: Sequence[bool], found: Sequence[Block]) -> list[bool]:
    """Give back what the others lose of the text: quotations, captions, definitions and cells within it.

    The text goes from its headline, or its first block that was kept, to the last one, and over what stands
    in such frames right behind it. Whatever is mostly links leads elsewhere.
    """
    first = kept.index(True)
    headlines = [at for at in range(max(0, first - _NEAR), first) if found[at].piece.level == 1]
    first = headlines[-1] if headlines else first
    last = len(kept) - 1 - kept[::-1].index(True)
    while last + 1 < len(found) and _framed(found[last + 1]):
        last += 1
    tables = {
        block.piece.cell.table for block, own in zip(found, kept, strict=True) if own and block.piece.cell
    }
    return [
        own
        or (first <= at <= last and _framed(block))
        or bool(block.piece.cell and block.piece.cell.table in tables)
        for at, (block, own) in enumerate(zip(found, kept, strict=True))
    ]


def _framed(block: Block) -> bool:
    linked = sum(link.end - link.start for link in block.piece.links)
    return bool(block.frame) and not block.aside and linked * 2 <= len(block.piece.text)


def _letters(text: str) -> str:
    """A text's letters and digits, small ones as large ones: ⁶ is 6."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())
