"""Nothing is lost in silence: whatever of a returned file no field holds is named, or asked about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from briefgen.returned.cut import Cut
from briefgen.returned.glyphs import is_comma, is_mark
from briefgen.returned.kinds import is_quote
from briefgen.returned.values import quoted
from briefgen.word import (
    NEW_NOTE,
    TORN,
    Line,
    Package,
    Span,
    drawn_around,
    furniture,
    ground_of_pages,
    kinds_of_parts,
    pages,
    properties,
    reaching_out,
    reset,
    sections,
)

_HELD = frozenset({"hyperlink", "header", "footer", "image", "chart", "diagramData"})
"""Relations whose parts are told of by their words or by the object that stands in the line."""
_HARMLESS = frozenset({"diagramColors", "diagramLayout", "diagramQuickStyle", "diagramDrawing", "comments"})
"""Relations whose parts a reader does not see by themselves."""
_OBJECTS = ("picture", "chart", "diagram", "object", "shape")
_UNSEEN = frozenset(
    {
        "style",
        "comment",
        "anchor",
        "link",
        TORN,
        "hidden",
        "page break",
        "ruled line",
        "optional hyphen",
        "formula",
        NEW_NOTE,
        *_OBJECTS,
    }
)
"""Spans that are no look of words."""
_IN_WORDS = (NEW_NOTE, "link", TORN, "anchor", "style", "formula", "comment")
"""Spans that lines tell of."""
_CALLED = {"aFChunk": "a merged file", "oleObject": "an embedded object", "package": "an embedded file"}
_OUTSIDE = {"vbaProject": "macros", "attachedTemplate": "a template elsewhere"}
_ABOUT = {"creator": "author"}


@dataclass(frozen=True, slots=True)
class Account:
    """Something that no field holds."""

    what: str
    paragraph: int = 0
    is_open: bool = False
    """Words or pictures would be lost: somebody has to decide."""
    look: bool = False
    """How words look, and nothing else."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A line as the file that was sent shows it, and as it came back."""

    before: Line
    after: Line
    is_body: bool
    """It is a line of a Markdown body, which takes emphasis and links home itself."""
    is_apart: bool = False
    """Its row of a table has more cells, or fewer; programs count the columns under them anew."""
    as_sent: bool = True
    """`before` is of the very file that was sent, so that tables have the same cells."""


def around(
    before: Package, after: Package, shown: Collection[str], known: Collection[str] = ()
) -> Iterator[Account]:
    """Compare what stands beside the body.

    `shown`: the body's lines, which headers may repeat; `known`: where `before` was built anew, words that
    may stand in headers and footers. Raises WordError.
    """
    was, now = furniture(before), furniture(after)
    words = {word for line in was for word in line.split()} | set(known)
    for line in now.keys() - was.keys() - set(shown):
        if not known or not words.issuperset(line.split()):
            yield Account(f"words in the header or footer: {quoted(line)}", is_open=True)
    repeats = bool(now.keys() & set(shown))
    for line in was.keys() - now.keys() if not known and not repeats else ():
        # What the text says, too, is no loss: programs drop fields that repeat it.
        yield Account(f"gone from the header or footer: {quoted(line)}", is_open=line not in shown)
    said, says = properties(before), properties(after)
    for name in says:
        # LibreOffice takes the commas out of keywords.
        if re.findall(r"\w+", says[name]) != re.findall(r"\w+", said.get(name, "")):
            yield Account(f"the document's property {_ABOUT.get(name, name)} is now {quoted(says[name])}")
    more = kinds_of_parts(after) - kinds_of_parts(before)
    for name in more:
        if name not in _HELD and name not in _HARMLESS:
            yield Account(f"{_CALLED.get(name, f'a part of the kind {name}')} was put in", is_open=True)
    for name in reaching_out(after) - reaching_out(before):
        yield Account(
            f"{_OUTSIDE.get(name, f'a link to a file elsewhere ({name})')} came in; nothing was run"
        )
    if sections(after) > sections(before):
        yield Account("a section break was put in")
    if pages(after) - pages(before) and not known:
        yield Account("pages were turned, or have other columns")
    if ground_of_pages(after) not in ("", ground_of_pages(before)):
        yield Account("the pages were coloured")
    drawn = drawn_around(after) - drawn_around(before)
    for said_there in drawn if not known else ():
        words_there = f": {quoted(said_there)}" if said_there else ""
        yield Account(f"something was drawn in the header or footer{words_there}", is_open=True)


def objects(before: Sequence[Line], after: Sequence[Line]) -> Iterator[Account]:
    """Compare pictures and other objects, hidden words, page breaks."""
    was = Counter((span.kind, span.value) for line in before for span in line.spans if not _is_look(span))
    for line in after:
        for span in line.spans:
            one = span.kind, span.value
            if _is_look(span) or span.kind in _IN_WORDS:
                continue
            # LibreOffice drops what a chart is said to show.
            one = (
                one
                if was[one] or span.value
                else next((key for key in was if key[0] == span.kind and was[key]), one)
            )
            if was[one]:
                was[one] -= 1
                continue
            said = f": {quoted(span.value)}" if span.value else ""
            called = {"hidden": "hidden words", "optional hyphen": "an optional hyphen"}.get(
                span.kind, f"a {span.kind}"
            )
            yield Account(f"{called} came in{said}", line.number, span.kind in _OBJECTS)
    for (kind, value), count in was.items():
        if count and kind in _OBJECTS:
            yield Account(f"a {kind} is gone: {quoted(value)}" if value else f"a {kind} is gone", 0, True)


def line(pair: Pair) -> Iterator[Account]:
    """Compare how the words of a line look, and what the line is."""
    before, after = pair.before, pair.after
    for kind, words in _looks(before, after, pair.is_body):
        yield Account(f"{kind} on {quoted(words, 60)}", after.number, look=True)
    if _called(before) != _called(after):
        was, now = _called(before), _called(after)
        yield Account(f"{was} was made {now}: {quoted(after.text, 60)}", after.number, look=True)
    elif pair.as_sent:
        for said in reset(before.setting, after.setting, bool(after.depth)):
            yield Account(f"{said}: {quoted(after.text, 60)}", after.number, look=True)
    for sign, called in (("\n", "line break"), ("\t", "tab")):
        if after.text.count(sign) - _turned(after, sign) > before.text.count(sign) - _turned(before, sign):
            yield Account(
                f"a {called} in {quoted(after.text.replace(sign, ' '), 60)}", after.number, look=True
            )
    if (
        pair.as_sent
        and (cell := before.cell)
        and after.cell
        and ((pair.is_apart and cell.columns != after.cell.columns) or cell.rows != after.cell.rows)
    ):
        yield Account(f"cells were joined or parted: {quoted(after.text, 60)}", after.number, look=True)


def cut(found: Cut, line: Line) -> Iterator[Account]:
    """Name what of the template's own signs did not come back."""
    words = quoted(line.text.strip(), 60)
    if found.other_signs:
        yield Account(f"the template's quotation marks are straight ones: {words}", line.number, look=True)
    if found.mark_came:
        yield Account(f"the mark of a note, which no field holds: {words}", line.number)
    if found.mark_gone:
        yield Account(f"the mark of a note is gone, and will be printed again: {words}", line.number)


def cells(lines: Sequence[Line]) -> Counter[tuple[int, int]]:
    """Count the cells of each row, by table and row."""
    places = {(line.cell.table, line.cell.row, line.cell.column) for line in lines if line.cell}
    return Counter((table, row) for table, row, _ in places)


def rows(before: Sequence[Line], after: Sequence[Line], new: Sequence[Line]) -> Iterator[Account]:
    """Name rows that came in without words."""
    if _tables(before).keys() != _tables(after).keys():
        return
    spoken = {(line.cell.table, line.cell.row) for line in new if line.cell}
    for table, count in _tables(after).items():
        empty = {
            line.cell.row
            for line in after
            if line.cell and line.cell.table == table and not _has_words(after, table, line.cell.row)
        }
        if count > _tables(before)[table] and empty and not any(table == one for one, _ in spoken):
            yield Account(
                "an empty row came into a table",
                min(
                    line.number
                    for line in after
                    if line.cell and line.cell.row in empty and line.cell.table == table
                ),
            )


def _has_words(lines: Sequence[Line], table: int, row: int) -> bool:
    return any(
        line.text.strip() for line in lines if line.cell and (line.cell.table, line.cell.row) == (table, row)
    )


def _tables(lines: Sequence[Line]) -> dict[int, int]:
    found: dict[int, int] = {}
    for line in lines:
        if line.cell:
            found[line.cell.table] = max(found.get(line.cell.table, 0), line.cell.row)
    return found


def _turned(line: Line, sign: str) -> int:
    """Count the breaks of lines that are those of pages."""
    breaks = (span.start for span in line.spans if span.kind == "page break")
    return sum(line.text[at : at + 1] == sign for at in breaks)


def _called(line: Line) -> str:
    if line.level:
        return f"a heading of level {line.level}"
    if line.depth:
        return f"a list item of level {line.depth}"
    return "a quotation" if is_quote(line) else "plain text"


def _is_look(span: Span) -> bool:
    return span.kind not in _UNSEEN


def _looks(before: Line, after: Line, is_body: bool) -> Iterator[tuple[str, str]]:
    """Give what became of the looks of words that stand in both lines."""
    taken = {"bold", "italic", "not bold", "not italic", "link"} if is_body else set()
    old, new = _worn(before), _worn(after)
    held: dict[str, list[int]] = {}
    blocks = SequenceMatcher(None, before.text, after.text, autojunk=False).get_matching_blocks()
    for block in blocks:
        for step in range(block.size):
            was, now, char = old[block.a + step], new[block.b + step], after.text[block.b + step]
            if char.isspace() or "note" in was | now:
                continue
            for kind in was ^ now:
                if kind.partition(":")[0] in taken or f"not {kind}" in taken:
                    continue
                said = kind if kind in now else f"no longer {kind}"
                held.setdefault(said.replace("link:", "a link to "), []).append(block.b + step)
    yield from ((kind, _at(after.text, places)) for kind, places in held.items())


def _at(text: str, places: Sequence[int]) -> str:
    """Give the characters at these places, with the spaces between words."""
    found = text[places[0]]
    for before, place in pairwise(places):
        found += (" " if text[before + 1 : place].isspace() else "") + text[place]
    return found


def _worn(line: Line) -> list[set[str]]:
    """Give for each character what sets it apart; what a link always wears counts with the link."""
    found: list[set[str]] = [set() for _ in line.text]
    for span in line.spans:
        name = span.kind
        if is_mark(span) or is_comma(span):
            name = "note"
        elif span.kind == "link":
            name = f"link:{span.value}"
        elif not _is_look(span):
            continue
        for at in range(span.start, min(span.end, len(found))):
            found[at].add(name)
    for one in found:
        if any(name.startswith("link:") for name in one):
            one.discard("underlined")
    return found
