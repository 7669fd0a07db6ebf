"""The kinds of edits that editors and their programs make in a Word file, as changes of its XML."""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from briefgen.word import View, map_part, open_package, read_map

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPED = "ZQX"
"""What editors type; it must come home, or be asked about."""


def w(name: str) -> str:
    """Give a name of WordprocessingML."""
    return f"{{{W}}}{name}"


@dataclass
class File:
    """A Word file that is being edited."""

    parts: dict[str, bytes]
    body: Any = field(init=False)
    paths: dict[str, Any] = field(init=False)
    """Paragraphs by the path of their first field."""
    names: dict[str, str] = field(init=False)
    """The bookmarks of fields, by path."""
    compression: int = zipfile.ZIP_DEFLATED
    main: str = "word/document.xml"
    strict: bool = False
    """It is written with the names of ISO/IEC 29500 Strict."""

    def __post_init__(self) -> None:
        """Parse the body, and find the paragraphs of fields by their bookmarks."""
        root = etree.fromstring(self.parts["word/document.xml"])
        self.root, self.body = root, root.find(w("body"))
        names = {one.get(w("name")): one for one in root.iter(w("bookmarkStart"))}
        raw = io.BytesIO()
        with zipfile.ZipFile(raw, "w") as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
        sent = read_map(map_part(open_package(raw.getvalue())))
        self.paths, self.names = {}, {}
        for line in sent.lines:
            for one in line.segments:
                if one.bookmark in names:
                    self.names.setdefault(one.path, one.bookmark)
                    holder = next(names[one.bookmark].iterancestors(w("p")))
                    self.paths.setdefault(one.path, holder)

    def field(self, pattern: str, long: int = 0) -> Any:
        """Give the first paragraph of a field whose path fits; raises LookupError where there is none."""
        for path, paragraph in self.paths.items():
            if re.fullmatch(pattern, path) and len(text(paragraph)) >= long:
                return paragraph
        raise LookupError(pattern)

    def fields(self, pattern: str) -> list[Any]:
        """Give all paragraphs whose field's path fits."""
        return [one for path, one in self.paths.items() if re.fullmatch(pattern, path)]

    def done(self) -> dict[str, bytes]:
        """Give the parts with the body as it is now."""
        data = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
        parts = {**self.parts, self.main: data}
        if not self.strict:
            return parts
        written = (".xml", ".rels")
        return {name: _strict(data) if name.endswith(written) else data for name, data in parts.items()}


def _strict(data: bytes) -> bytes:
    for family in (b"wordprocessingml", b"officeDocument", b"drawingml"):
        data = data.replace(
            b"http://schemas.openxmlformats.org/" + family + b"/2006", b"http://purl.oclc.org/ooxml/" + family
        )
    return data


def text(paragraph: Any) -> str:
    """Give a paragraph's words."""
    return "".join(one.text or "" for one in paragraph.iter(w("t")))


def run(words: str, properties: str = "") -> Any:
    """Make a run."""
    return etree.fromstring(
        f'<w:r xmlns:w="{W}"><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
    )


def first_run(paragraph: Any, least: int = 3) -> Any:
    """Give the first run with words."""
    for one in paragraph.iter(w("r")):
        if one.find(w("t")) is not None and len(one.find(w("t")).text or "") >= least:
            return one
    raise LookupError("no run")


def last_run(paragraph: Any) -> Any:
    """Give the last run of a paragraph's own words, marks of notes left out."""
    found = [one for one in paragraph.findall(w("r")) if one.find(w("t")) is not None]
    found = [one for one in found if one.find(f"{w('rPr')}/{w('rStyle')}") is None] or found
    if not found:
        raise LookupError("no run")
    return found[-1]


def split_run(paragraph: Any) -> tuple[Any, Any, Any]:
    """Cut the first long run into three, the middle one a word; gives them."""
    one = first_run(paragraph, 12)
    words = one.find(w("t")).text.split(" ")
    place = len(words) // 2
    parts = [" ".join(words[:place]) + " ", words[place], " " + " ".join(words[place + 1 :])]
    made = []
    for part in parts:
        new = copy.deepcopy(one)
        new.find(w("t")).text = part
        new.find(w("t")).set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        one.addprevious(new)
        made.append(new)
    one.getparent().remove(one)
    return made[0], made[1], made[2]


def properties(one: Any) -> Any:
    """Give a run's properties, made where they are missing."""
    found = one.find(w("rPr"))
    if found is None:
        found = etree.Element(w("rPr"))
        one.insert(0, found)
    return found


def dress(one: Any, xml: str) -> None:
    """Add a property to a run."""
    properties(one).append(etree.fromstring(f'<w:{xml} xmlns:w="{W}"/>'))


def tracked(one: Any, kind: str, author: str = "Ed Itor") -> Any:
    """Wrap a run into a tracked change."""
    holder = etree.Element(w(kind), {w("id"): "900", w("author"): author, w("date"): "2026-05-01T00:00:00Z"})
    one.addprevious(holder)
    holder.append(one)
    if kind == "del":
        for words in one.iter(w("t")):
            words.tag = w("delText")
    return holder


def without_bookmarks(paragraph: Any) -> Any:
    """Take the bookmarks out of a copy."""
    for name in ("bookmarkStart", "bookmarkEnd"):
        for one in list(paragraph.iter(w(name))):
            one.getparent().remove(one)
    return paragraph


def only_words(paragraph: Any, words: str) -> Any:
    """Leave one run with these words in a paragraph."""
    runs = [one for one in paragraph.iter(w("r")) if one.find(w("t")) is not None]
    runs[0].find(w("t")).text = words
    for one in runs[1:]:
        one.getparent().remove(one)
    for one in list(paragraph.iter(w("hyperlink"))):
        if not len(one):
            one.getparent().remove(one)
    return paragraph


def new_like(paragraph: Any, words: str = f"{TYPED} is new here.") -> Any:
    """Add a paragraph of the same kind behind one."""
    made = only_words(without_bookmarks(copy.deepcopy(paragraph)), words)
    paragraph.addnext(made)
    return made


Edit = Callable[[File], None]


@dataclass(frozen=True)
class Kind:
    """One kind of edit, and what must become of it."""

    name: str
    right: str
    """text: the typed words are in the content file or in a question; named: something is said or taken;
    date: likewise, and it is built in words again; none: nothing is."""
    edit: Edit
    view: View = "accepted"
    is_of_package: bool = False
    """It is about how the file is packed, which no program keeps."""


KINDS: list[Kind] = []


def kind(
    name: str, right: str, view: View = "accepted", is_of_package: bool = False
) -> Callable[[Edit], Edit]:
    """Enter an edit into the table."""

    def enter(edit: Edit) -> Edit:
        KINDS.append(Kind(name, right, edit, view, is_of_package))
        return edit

    return enter


BODY = r"sections\.[^.]+\.body\.\d+"
POINT = r"summary\.[^.]+\.text"
VALUE = r"statistics\.[^.]+\.value"


def body(file: File) -> Any:
    """Give a long paragraph of a body."""
    return file.field(BODY, 30)


def items(file: File) -> list[Any]:
    """Give the list items of bodies."""
    found = [one for one in file.fields(BODY) if "List" in (style(one) or "")]
    if not found:
        raise LookupError("no list")
    return found


def style(paragraph: Any) -> str:
    """Give the id of a paragraph's style."""
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return found.get(w("val")) if found is not None else ""


def append(paragraph: Any, words: str) -> None:
    """Type at the end of the last run."""
    last_run(paragraph).find(w("t")).text += words


def remove(one: Any) -> None:
    """Take an element away."""
    one.getparent().remove(one)


def rows(paragraph: Any) -> Any:
    """Give the row in which a paragraph stands."""
    return next(paragraph.iterancestors(w("tr")))


def cells(paragraph: Any) -> Any:
    """Give the cell in which a paragraph stands."""
    return next(paragraph.iterancestors(w("tc")))


def table_row(file: File) -> Any:
    """Give the last row of a data table."""
    for table in file.body.iter(w("tbl")):
        if table.find(f"{w('tblPr')}/{w('tblStyle')}") is not None:
            return table.findall(w("tr"))[-1]
    raise LookupError("no table")


def each_run(file: File) -> Iterator[Any]:
    """Give all runs with words."""
    yield from (one for one in file.body.iter(w("r")) if one.find(w("t")) is not None)
