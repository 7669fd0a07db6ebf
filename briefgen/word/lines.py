"""The lines of a Word file: every paragraph that a reader of the page sees, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefgen.cells import Grid
from briefgen.reading.raised import settle
from briefgen.word.bookmarks import begin_bookmark, end_bookmark
from briefgen.word.draft import CARRIED, OUT, Draft, State, View
from briefgen.word.inline import alternative, is_placeholder, read_inline
from briefgen.word.line import Line
from briefgen.word.looks import switch
from briefgen.word.merged import count, reaches
from briefgen.word.numbers import Numbers
from briefgen.word.package import Package, part, related, relations
from briefgen.word.setting import setting
from briefgen.word.stylesheet import (
    WordStyle,
    depth,
    list_named,
    listed,
    outline_level,
    read_styles,
    unknown_style,
)
from briefgen.word.xml import COMPATIBILITY, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.model import PartKind

QUOTES = frozenset({"quote", "intense quote", "quotations", "block text"})
"""Word's and LibreOffice's built-in styles for quotations, in small letters."""
_LISTS = ("toc ", "contents ", "table of figures", "figure index ", "illustration index ", "table index ")


def lines(
    package: Package,
    view: View = "accepted",
    keep_notes: bool = False,
    labels: Mapping[tuple[str, str], str] | None = None,
) -> tuple[Line, ...]:
    """Read the body's lines in order, each text box after its anchor, then the notes that the text refers to.

    The accepted view shows tracked insertions and no deletions, the rejected view the other way round. Text
    that is hidden or struck out, field instructions and prompts are never text; raised and lowered text is
    plain text (10⁶), the marks of notes are gone unless `keep_notes`; `labels` gives those of real notes what
    they say, by family and id. Raises WordError on a damaged part.
    """
    walk = Walk(package, view, keep_notes)
    walk.state.labels = labels
    walk.blocks(part(package, package.main))
    walk.flush()
    for family in ("footnotes", "endnotes"):
        walk.read_notes(family)
    return tuple(walk.lines)


class Walk:
    """One pass through a package's blocks; the state of what stands inside paragraphs is in State."""

    def __init__(self, package: Package, view: View, keep_notes: bool = False) -> None:
        self.package = package
        self.keep_notes = keep_notes
        self.lines: list[Line] = []
        self.paragraphs: dict[int, Element] = {}
        """By number, from 1."""
        self.out = OUT[view]
        self.grid = Grid()
        self.heads = False
        self.boxed = False
        self.reaches: Mapping[Element, int] = {}
        self.numbers = Numbers(package)
        self.state = State(view, read_styles(package), relations(package, package.main))
        self.rules: Mapping[str, Callable[[Element], None]] = {
            w("p"): self.paragraph,
            w("tbl"): self.table,
            w("tr"): self.row,
            w("tc"): self.cell,
            w("sdt"): self.control,
            w("bookmarkStart"): lambda one: begin_bookmark(one, self.state.draft, self.state),
            w("bookmarkEnd"): lambda one: end_bookmark(one, self.state.draft, self.state),
            f"{{{COMPATIBILITY}}}AlternateContent": self.alternative,
        }

    def blocks(self, parent: Element) -> None:
        """Read paragraphs and tables; what has no rule of its own is transparent."""
        for child in parent:
            self.rules.get(child.tag, self.blocks)(child)

    def paragraph(self, element: Element) -> None:
        """Read a paragraph; it ends the line unless its mark is gone."""
        state = self.state
        state.number += 1
        self.paragraphs[state.number] = element
        draft = state.draft or Draft(state.number, ranges=dict.fromkeys(state.open.values(), (CARRIED, 0)))
        state.draft = draft
        properties = element.find(w("pPr"))
        mark = properties.find(w("rPr")) if properties is not None else None
        self.describe(draft, properties)
        draft.ground = self.ground(draft, properties)
        if properties is not None and switch(properties, "pageBreakBefore"):
            draft.set_apart(
                draft.length, "page break"
            )  # LibreOffice writes a break where the paragraph begins
        read_inline(element, draft, state)
        if not self.mark_is_gone(mark, draft):
            self.flush()

    def describe(self, draft: Draft, properties: Element | None) -> None:
        """Say what the line is; where paragraphs join, the last one's mark holds the properties."""
        draft.style = style = self.style(properties)
        outline, item = outline_level(properties), listed(properties)
        draft.level = style.level if outline is None else outline
        draft.listed = bool(style.listed if item is None else item)
        draft.depth = depth(properties, style.name)
        draft.list_of = list_named(properties)
        draft.setting = {**style.setting, **setting(properties)}
        draft.kind = _kind(
            style.name.lower(), draft.level, style.listed if item is None else item, self.state.place
        )

    def ground(self, draft: Draft, properties: Element | None) -> bool:
        """Say whether a colour may lie behind the paragraph; tables and boxes have theirs anywhere."""
        shaded = properties is not None and properties.find(w("shd")) is not None
        return shaded or draft.style.shaded or self.state.cell is not None or self.boxed

    def style(self, properties: Element | None) -> WordStyle:
        """Find the style that a paragraph names."""
        found = properties.find(w("pStyle")) if properties is not None else None
        name = found.get(w("val"), "") if found is not None else ""
        return self.state.styles.get(name) or unknown_style(name)

    def mark_is_gone(self, mark: Element | None, draft: Draft) -> bool:
        """Say whether the paragraph runs on into the next: its mark is deleted, moved away, or hidden."""
        if mark is None:
            return False
        tracked = [
            one for name in ("ins", "del", "moveFrom", "moveTo") if (one := mark.find(w(name))) is not None
        ]
        draft.authors.update((author, None) for one in tracked if (author := one.get(w("author"))))
        if any(mark.find(w(name)) is not None for name in self.out):
            return True
        return bool(switch(mark, "vanish")) and not switch(mark, "specVanish")

    def flush(self) -> None:
        """End the line that is being read, then read the text boxes that are anchored in it."""
        draft, self.state.draft = self.state.draft, None
        if draft is not None:
            if not self.state.dropped:
                made = _line(draft, self.state, self.keep_notes)
                self.lines.append(replace(made, mark=self.numbers.mark(draft.list_of, draft.style)))
            boxes, self.state.boxes = self.state.boxes, []
            outer, self.boxed = self.boxed, True
            for box in boxes:
                self.blocks(box)
                self.flush()
            self.boxed = outer

    def table(self, element: Element) -> None:
        """Read a table; no line runs into it or out of it."""
        self.flush()
        self.grid.begin()
        outer, self.reaches = self.reaches, reaches(element)
        self.blocks(element)
        self.flush()
        self.reaches = outer
        self.grid.end()

    def row(self, element: Element) -> None:
        """Read a row, unless the view does not show it."""
        properties = element.find(w("trPr"))
        self.grid.row()
        self.grid.skip(count(properties, "gridBefore"))
        self.heads = bool(switch(properties, "tblHeader"))
        self.within(element, properties, self.out)

    def cell(self, element: Element) -> None:
        """Read a cell, unless the view does not show it."""
        place, self.state.place = self.state.place, "cell"
        properties, outer = element.find(w("tcPr")), self.state.cell
        columns = count(properties, "gridSpan") or 1
        rows = self.reaches.get(element, 1)
        # What a cell above reaches into is no cell of its own.
        self.state.cell = self.grid.cell(rows, columns, self.heads) if rows else None
        gone = {"cellDel"} if "del" in self.out else {"cellIns"}
        self.within(element, properties, gone)
        self.state.place, self.state.cell = place, outer

    def within(self, element: Element, properties: Element | None, gone: frozenset[str] | set[str]) -> None:
        """Read a row or a cell, unless its properties say that it is not there."""
        dropped = properties is not None and any(properties.find(w(name)) is not None for name in gone)
        self.state.dropped += dropped
        self.blocks(element)
        self.flush()
        self.state.dropped -= dropped

    def control(self, element: Element) -> None:
        """Read a content control; its prompt is no text."""
        content = element.find(w("sdtContent"))
        if content is not None:
            silent = is_placeholder(element)
            self.state.silent += silent
            self.blocks(content)
            self.state.silent -= silent

    def alternative(self, element: Element) -> None:
        """Read one of the forms that a file offers for the same thing."""
        chosen = alternative(element)
        if chosen is not None:
            self.blocks(chosen)

    def read_notes(self, family: str) -> None:
        """Read the notes of one family that the text refers to, in the order of reference."""
        name = related(self.package, family)
        wanted = [number for kind, number in self.state.notes if kind == family]
        if not name or not wanted:
            return
        notes = {note.get(w("id"), ""): note for note in part(self.package, name)}
        self.state.relations, self.state.place = relations(self.package, name), "note"
        for number in wanted:
            if number in notes:
                first = len(self.lines)
                self.blocks(notes[number])
                self.flush()
                found = (replace(line, note=f"{family}:{number}") for line in self.lines[first:])
                self.lines[first:] = list(found)


def _line(draft: Draft, state: State, keep_notes: bool) -> Line:
    still_open = set(state.open.values())
    settled = settle("".join(draft.pieces), draft.marks, keep_notes)
    at = settled.at
    ranges = {
        name: (at(max(start, 0)), at(draft.length if name in still_open else end))
        for name, (start, end) in draft.ranges.items()
    }
    headed = settled.headed and draft.kind == "paragraph" and not keep_notes
    return Line(
        text=settled.text,
        style=draft.style.name,
        kind="note" if headed else draft.kind,
        level=draft.level if draft.kind == "heading" else 0,
        number=draft.number,
        bookmarks=MappingProxyType(ranges),
        links=tuple((at(start), at(end), url) for start, end, url in draft.links),
        authors=tuple(draft.authors),
        comments=tuple(draft.comments),
        cell=state.cell,
        spans=tuple(replace(one, start=at(one.start), end=at(one.end)) for one in draft.spans),
        depth=draft.depth if draft.listed else 0,
        setting=MappingProxyType(draft.setting),
        losses=MappingProxyType(draft.losses),
    )


def _kind(style: str, level: int, item: bool, place: PartKind) -> PartKind:
    """Say what a line is; the surroundings (cell, note) count before all but a heading."""
    if level and place != "note":
        return "heading"
    if place != "paragraph":
        return place
    if style.startswith(_LISTS):
        return "furniture"
    if style in QUOTES:
        return "quote"
    return "item" if item else "paragraph"
