"""Tracked changes and comments outlive LibreOffice wherever they stand, beside side headings, too."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

from lxml import etree

from briefgen.word import lines, open_package, w
from tests.office import needs_libreoffice
from tests.returned.test_built import built, edit, odd, resaved

__all__ = ["built", "odd"]


def track_everything(body: Element) -> None:
    """Insert a tracked word at the beginning of each paragraph that has words."""
    for number, paragraph in enumerate(body.iter(w("p"))):
        run = next((one for one in paragraph.findall(w("r")) if one.find(w("t")) is not None), None)
        if run is not None:
            said = {w("id"): str(5000 + number), w("author"): f"Editor {number}"}
            new = etree.Element(w("ins"), said)
            words = etree.SubElement(etree.SubElement(new, w("r")), w("t"))
            words.text = "Yes"
            paragraph.insert(list(paragraph).index(run), new)


def authors(file: Path) -> set[str]:
    """Give whoever tracked something in a file."""
    return {author for line in lines(open_package(file.read_bytes())) for author in line.authors}


@needs_libreoffice
def test_a_tracked_change_in_any_paragraph_outlives_two_saves(built: Path) -> None:
    edit(built, track_everything)
    before = authors(built)
    assert len(before) > 20
    once = resaved(built)
    again = once.parent / "again.docx"
    again.write_bytes(once.read_bytes())
    assert authors(once) == before
    assert authors(resaved(again)) == before
