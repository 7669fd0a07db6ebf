"""What stands inside a Word paragraph: text as the page shows it, bookmarks, links, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefgen.text import clean
from briefgen.word.package import Relation
from briefgen.word.stylesheet import WordStyle, switch
from briefgen.word.xml import COMPATIBILITY, RELATIONS, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.cells import Cell
    from briefgen.model import PartKind

View = Literal["accepted", "rejected"]
"""Tracked changes as if all were accepted, or as if all were rejected."""

OUT: Mapping[View, frozenset[str]] = {
    "accepted": frozenset({"del", "moveFrom"}),
    "rejected": frozenset({"ins", "moveTo"}),
}
"""What a view does not show; a cell's and a row's marks are named alike."""

_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ADDRESS = re.compile(r'^\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)
_PRIVATE = range(0xE000, 0xF900)
_UNREADABLE = "\N{REPLACEMENT CHARACTER}"


@dataclass(slots=True)
class Draft:
    """A line while it is read."""

    number: int
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    style: WordStyle = field(default_factory=lambda: WordStyle(""))
    kind: PartKind = "paragraph"
    level: int = 0
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    authors: dict[str, None] = field(default_factory=dict)
    comments: dict[str, None] = field(default_factory=dict)

    def link(self, start: int, url: str) -> None:
        """Note that the text from start to here points to url."""
        if url and self.length > start:
            self.links.append((start, self.length, url))


@dataclass(slots=True)
class FieldCode:
    """A complex field (begin, instruction, separate, result, end) that is still open."""

    instruction: str = ""
    in_result: bool = False
    start: int = 0


@dataclass(slots=True)
class State:
    """What one walk through a document knows; it changes as the walk goes on."""

    view: View
    styles: Mapping[str, WordStyle]
    relations: Mapping[str, Relation]
    number: int = 0
    """Paragraphs begun so far."""
    draft: Draft | None = None
    """The line being read; it outlives its paragraph where the paragraph's mark is deleted."""
    silent: int = 0
    """Above 0, text is not shown here: deleted, hidden, or a placeholder."""
    dropped: int = 0
    """Above 0, whole paragraphs are not there: a deleted table row."""
    place: PartKind = "paragraph"
    cell: Cell | None = None
    open: dict[str, str] = field(default_factory=dict)
    """Bookmarks that have begun: id to name."""
    codes: list[FieldCode] = field(default_factory=list)
    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    """Notes that the text refers to, in order: (footnotes or endnotes, id)."""
    boxes: list[Element] = field(default_factory=list)
    """Text boxes anchored in the line; they follow it."""


def read_inline(parent: Element, draft: Draft, state: State) -> None:
    """Read all that stands in an element into the draft; what has no rule of its own is transparent."""
    for child in parent:
        rule = _RULES.get(child.tag)
        if rule is not None:
            rule(child, draft, state)
        elif child.tag not in _NEVER:
            read_inline(child, draft, state)


def _add(text: str, draft: Draft, state: State) -> None:
    if not state.silent and all(code.in_result for code in state.codes):
        text = clean(text)
        draft.pieces.append(text)
        draft.length += len(text)


def _text(element: Element, draft: Draft, state: State) -> None:
    text = re.sub(r"[\t\r\n]", " ", element.text or "")
    if element.get(_SPACE) != "preserve":
        text = text.strip(" ")  # as Word does: outer white space counts only where it is declared to
    _add(text, draft, state)


def _letter(letter: str) -> Callable[[Element, Draft, State], None]:
    return lambda _element, draft, state: _add(letter, draft, state)


def _symbol(element: Element, draft: Draft, state: State) -> None:
    """A character of a symbol font has no Unicode meaning: say so with U+FFFD rather than lose it."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return
    readable = 0x20 <= code < 0x11_0000 and code not in _PRIVATE and not 0xD800 <= code < 0xE000
    _add(chr(code) if readable else _UNREADABLE, draft, state)


def _run(element: Element, draft: Draft, state: State) -> None:
    with_style = element.find(f"{w('rPr')}/{w('rStyle')}")
    style = state.styles.get(with_style.get(w("val"), "")) if with_style is not None else None
    direct = switch(element.find(w("rPr")), "vanish")
    # ISO/IEC 29500-1, 17.7.3: a toggle set by two style levels is off again; direct formatting decides.
    hidden = direct if direct is not None else draft.style.hidden != (style is not None and style.hidden)
    _read_silent(element, draft, state, hidden)


def _read_silent(element: Element, draft: Draft, state: State, silent: bool) -> None:
    """Read on, for bookmarks and field marks; the text is left out where silent."""
    state.silent += silent
    read_inline(element, draft, state)
    state.silent -= silent


def _tracked(element: Element, draft: Draft, state: State) -> None:
    if author := element.get(w("author")):
        draft.authors[author] = None
    out = element.tag in {w(name) for name in OUT[state.view]}
    _read_silent(element, draft, state, out)


def _control(element: Element, draft: Draft, state: State) -> None:
    """A content control; what it shows while nobody filled it in is no text."""
    content = element.find(w("sdtContent"))
    if content is not None:
        _read_silent(content, draft, state, is_placeholder(element))


def is_placeholder(control: Element) -> bool:
    """Say whether a content control shows its prompt only."""
    return bool(switch(control.find(w("sdtPr")), "showingPlcHdr"))


def alternative(element: Element) -> Element | None:
    """Choose one of mc:AlternateContent's renderings, which all hold the same text (ISO/IEC 29500-3, 7.7)."""
    first = element.find(f"{{{COMPATIBILITY}}}Choice")
    return first if first is not None else element.find(f"{{{COMPATIBILITY}}}Fallback")


def _alternative(element: Element, draft: Draft, state: State) -> None:
    chosen = alternative(element)
    if chosen is not None:
        read_inline(chosen, draft, state)


def _box(element: Element, _draft: Draft, state: State) -> None:
    if not state.silent:
        state.boxes.append(element)


def _hyperlink(element: Element, draft: Draft, state: State) -> None:
    relation = state.relations.get(element.get(f"{{{RELATIONS}}}id", ""))
    start = draft.length
    read_inline(element, draft, state)
    if relation is not None and relation.external:
        anchor = element.get(w("anchor"), "")
        draft.link(start, relation.target + (f"#{anchor}" if anchor else ""))


def _simple_field(element: Element, draft: Draft, state: State) -> None:
    start = draft.length
    read_inline(element, draft, state)
    draft.link(start, _address(element.get(w("instr"), "")))


def _field_mark(element: Element, draft: Draft, state: State) -> None:
    kind = element.get(w("fldCharType"))
    if kind == "begin":
        state.codes.append(FieldCode())
    elif kind == "separate" and state.codes:
        state.codes[-1].in_result, state.codes[-1].start = True, draft.length
    elif kind == "end" and state.codes:
        code = state.codes.pop()
        draft.link(min(code.start, draft.length), _address(code.instruction) if code.in_result else "")


def _instruction(element: Element, _draft: Draft, state: State) -> None:
    if state.codes and not state.codes[-1].in_result:
        state.codes[-1].instruction += element.text or ""


def _address(instruction: str) -> str:
    match = _ADDRESS.match(instruction)
    return match[1] if match else ""


def _comment(element: Element, draft: Draft, _state: State) -> None:
    draft.comments[element.get(w("id"), "")] = None


def _note(family: str) -> Callable[[Element, Draft, State], None]:
    def refer(element: Element, _draft: Draft, state: State) -> None:
        if not state.silent:
            state.notes[family, element.get(w("id"), "")] = None

    return refer


def begin_bookmark(element: Element, draft: Draft | None, state: State) -> None:
    """Open a bookmark here; outside a paragraph (draft None) it begins with the next one."""
    name = element.get(w("name"), "")
    state.open[element.get(w("id"), "")] = name
    if draft is not None:
        start = min(draft.ranges.get(name, (draft.length, 0))[0], draft.length)
        draft.ranges[name] = (start, draft.length)


def end_bookmark(element: Element, draft: Draft | None, state: State) -> None:
    """Close a bookmark here; one that only reaches over from the line before takes nothing of this one."""
    name = state.open.pop(element.get(w("id"), ""), None)
    if name is None or draft is None or name not in draft.ranges:
        return
    start = draft.ranges[name][0]
    if start < 0 and draft.length == 0:
        del draft.ranges[name]
    else:
        draft.ranges[name] = (max(start, 0), draft.length)


CARRIED = -1
"""The start of a bookmark that has come over from the line before."""

_NEVER = frozenset(w(name) for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "delInstrText", "fldData"))

_RULES: Mapping[str, Callable[[Element, Draft, State], None]] = {
    w("t"): _text,
    w("delText"): _text,
    _MATH_TEXT: _text,
    w("tab"): _letter("\t"),
    w("ptab"): _letter("\t"),
    w("br"): _letter("\n"),
    w("cr"): _letter("\n"),
    w("noBreakHyphen"): _letter("\N{NON-BREAKING HYPHEN}"),
    w("softHyphen"): _letter("\N{SOFT HYPHEN}"),
    w("sym"): _symbol,
    w("r"): _run,
    w("ins"): _tracked,
    w("del"): _tracked,
    w("moveFrom"): _tracked,
    w("moveTo"): _tracked,
    w("sdt"): _control,
    w("hyperlink"): _hyperlink,
    w("fldSimple"): _simple_field,
    w("fldChar"): _field_mark,
    w("instrText"): _instruction,
    w("footnoteReference"): _note("footnotes"),
    w("endnoteReference"): _note("endnotes"),
    w("commentReference"): _comment,
    w("bookmarkStart"): begin_bookmark,
    w("bookmarkEnd"): end_bookmark,
    w("txbxContent"): _box,
    f"{{{COMPATIBILITY}}}AlternateContent": _alternative,
}
