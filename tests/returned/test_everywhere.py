"""Tracked changes and comments outlive LibreOffice wherever they stand, beside side headings, too."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.etree.ElementTree import Element

from lxml import etree

from briefgen.returned import Request, bring
from briefgen.word import comments, lines, open_package, w
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


def comment_on_everything(file: Path) -> int:
    """Put a comment on each paragraph that has words; gives how many."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(parts["word/document.xml"])
    said = ""
    count = 0
    for paragraph in root.iter(w("p")):
        runs = [one for one in paragraph.findall(w("r")) if one.find(w("t")) is not None]
        if runs:
            number = {w("id"): str(count)}
            runs[0].addprevious(etree.Element(w("commentRangeStart"), number))
            mark = etree.Element(w("r"))
            etree.SubElement(mark, w("commentReference"), number)
            runs[-1].addnext(mark)
            runs[-1].addnext(etree.Element(w("commentRangeEnd"), number))
            said += (
                f'<w:comment w:id="{count}" w:author="Editor {count}" w:initials="E"><w:p><w:r>'
                f"<w:t>No. {count}</w:t></w:r></w:p></w:comment>"
            )
            count += 1
    parts["word/document.xml"] = etree.tostring(root)
    names = b'<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    parts["word/comments.xml"] = names + said.encode() + b"</w:comments>"
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    types, relations = "[Content_Types].xml", "word/_rels/document.xml.rels"
    entry = b'<Override PartName="/word/comments.xml" ContentType="' + kind + b'"/></Types>'
    parts[types] = parts[types].replace(b"</Types>", entry)
    relation = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    entry = b'<Relationship Id="rIdC" Type="' + relation + b'" Target="comments.xml"/></Relationships>'
    parts[relations] = parts[relations].replace(b"</Relationships>", entry)
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return count


def test_a_comment_without_a_date_has_none(built: Path) -> None:
    comment_on_everything(built)
    with zipfile.ZipFile(built) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    undated = b'w:initials="E" w:date="0-00-00T00:00:00Z"'  # as LibreOffice writes it
    parts["word/comments.xml"] = parts["word/comments.xml"].replace(b'w:initials="E"', undated)
    with zipfile.ZipFile(built, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert {one.date for one in comments(open_package(built.read_bytes())).values()} == {""}


def commented(file: Path) -> dict[str, str]:
    """Give the words of each comment, with those of the line that it is on."""
    package = open_package(file.read_bytes())
    texts = {ident: line.text.strip() for line in lines(package) for ident in line.comments}
    return {one.text: texts.get(ident, "") for ident, one in comments(package).items()}


@needs_libreoffice
def test_a_comment_on_any_paragraph_outlives_two_saves(built: Path) -> None:
    assert comment_on_everything(built) > 20
    before = commented(built)
    once = resaved(built)
    again = once.parent / "again.docx"
    again.write_bytes(once.read_bytes())
    assert commented(once) == before
    assert commented(resaved(again)) == before


@needs_libreoffice
def test_a_file_that_libreoffice_saved_unedited_brings_nothing(built: Path) -> None:
    done = bring(Request(resaved(built), Path("content/first-brief.yaml")), dry_run=True)
    assert (done.changes, done.items, done.questions, done.notices) == ((), (), (), ())
