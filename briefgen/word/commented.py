"""A Word file as it came, with comments on some of its paragraphs: 29500-1, 17.13.4."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from briefgen.word.lines import Walk
from briefgen.word.package import Package, open_package
from briefgen.word.xml import WordError, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_INITIALS = "bg"
_FAULTY = (KeyError, ValueError, AttributeError, TypeError, IndexError, SyntaxError, BadZipFile, EOFError)
"""What python-docx raises: it asks for parts that a file may lack, and reads all, also those with faults."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of words in a paragraph."""

    number: int
    """The paragraph's, counted from 1 as `lines` counts."""
    words: str
    """Where they do not stand in it as they are written, the remark is on the whole paragraph."""
    text: str


def commented(data: bytes, remarks: Sequence[Remark], author: str) -> bytes:
    """Give a Word file with a comment for each remark; nothing else in it changes.

    Raises WordError for what is no Word file that can be read.
    """
    package = open_package(data)  # first: it knows the limits
    from docx import Document  # late: it takes its time

    try:
        document = Document(io.BytesIO(data))
        paragraphs = _paragraphs(package, document.element)
        for remark in remarks:
            if runs := _runs(paragraphs.get(remark.number), remark.words):
                document.add_comment(runs, remark.text, author, _INITIALS)
        out = io.BytesIO()
        document.save(out)
    except _FAULTY as error:
        raise WordError(f"comments cannot be put into it: {error}") from None
    return out.getvalue()


def _paragraphs(package: Package, root: Element) -> Mapping[int, Element]:
    """Give the paragraphs of a document's element by number, in the order of `lines`."""
    walk = Walk(package, "accepted")
    walk.blocks(root)
    walk.flush()
    return walk.paragraphs


def _runs(paragraph: Element | None, words: str) -> list[Any]:
    """Give the runs in which words stand; all of the paragraph where they stand in none."""
    from docx.text.run import Run

    elements = list(paragraph.iter(w("r"))) if paragraph is not None else []
    texts = ["".join(text.text or "" for text in run.iter(w("t"))) for run in elements]
    start = "".join(texts).find(words)
    chosen, at = [], 0
    for run, text in zip(elements, texts, strict=True):
        if text and (start < 0 or (at < start + len(words) and start < at + len(text))):
            chosen.append(run)
        at += len(text)
    return [Run(run, None) for run in chosen]  # type: ignore[arg-type] # the paragraph is not asked for
