"""What stands inside a Word paragraph: text as the page shows it, bookmarks, links, tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from briefgen.reading import symbol_fonts
from briefgen.reading.raised import Mark
from briefgen.word import filled, notes
from briefgen.word.bookmarks import begin_bookmark, end_bookmark
from briefgen.word.draft import HIDDEN, OUT, Draft, FieldCode, State, add
from briefgen.word.dress import dress, sets_apart
from briefgen.word.formulas import linear_form, m
from briefgen.word.looks import Look, Shown, look, shown, switch
from briefgen.word.objects import described
from briefgen.word.stylesheet import WordStyle
from briefgen.word.xml import COMPATIBILITY, RELATIONS, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NOTE_FIELD = re.compile(r"\s*NOTEREF\b", re.IGNORECASE)
_ADDRESS = re.compile(r'^\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)


def read_inline(parent: Element, draft: Draft, state: State) -> None:
    """Read all that stands in an element into the draft; what has no rule of its own is transparent."""
    for child in parent:
        rule = _RULES.get(child.tag)
        if rule is not None:
            rule(child, draft, state)
        elif child.tag not in _NEVER:
            read_inline(child, draft, state)


def _text(element: Element, draft: Draft, state: State) -> None:
    text = re.sub(r"[\t\r\n]", " ", element.text or "")
    if element.get(_SPACE) != "preserve":
        text = text.strip(" ")  # as Word does: outer white space counts only where it is declared to
    if any(filled.FILLED_IN.match(code.instruction) for code in state.codes):
        _filled_in(text, draft, state)
    else:
        add(symbol_fonts.in_unicode(text, state.font), draft, state)


def _filled_in(text: str, draft: Draft, state: State) -> None:
    for said, kind, value in filled.pieces(text):
        start = draft.length
        add(said, draft, state)
        if kind:
            draft.set_apart(start, kind, value)


def _letter(letter: str) -> Callable[[Element, Draft, State], None]:
    return lambda _element, draft, state: add(letter, draft, state)


def _held_hyphen(_element: Element, draft: Draft, state: State) -> None:
    """A hyphen behind which no line ends; between the numbers of a range it is that which the range has."""
    before = draft.pieces[-1][-1:] if draft.pieces else ""
    add("-" if before.isdecimal() else "\N{NON-BREAKING HYPHEN}", draft, state)


def _symbol(element: Element, draft: Draft, state: State) -> None:
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return
    font = element.get(w("font"), "")
    said = symbol_fonts.symbol(code, font)
    if said == symbol_fonts.UNKNOWN and not state.silent:
        draft.lose(f"characters of the font {font or 'that is not named'} without a known meaning")
    add(said, draft, state)


def _formula(element: Element, draft: Draft, state: State) -> None:
    said = linear_form(element, OUT[state.view])
    before = draft.pieces[-1][-1:] if draft.pieces else ""
    # 2 and 3/8 side by side are no 23/8.
    start = draft.length
    add(f" {said}" if before.isdecimal() and said[:1].isdecimal() else said, draft, state)
    draft.set_apart(start, "formula")


def _run(element: Element, draft: Draft, state: State) -> None:
    seen = _shown(element, draft, state)
    start, outer = draft.length, state.font
    state.font = seen.font if symbol_fonts.is_symbol_font(seen.font) else ""
    if seen.hidden and not state.silent and any(child.tag == w("t") and child.text for child in element):
        draft.lose(HIDDEN)
        draft.set_apart(start, "hidden", "".join(child.text or "" for child in element.iterfind(w("t"))))
    if seen.hidden and not state.silent:
        _unhidden(element, draft)
    _read_silent(element, draft, state, seen.hidden or seen.struck)
    state.font = outer
    if seen.height and draft.length > start:
        by_field = any(_NOTE_FIELD.match(code.instruction) for code in state.codes)
        note = state.referring > 0 or by_field or notes.refers(element)
        draft.marks.append(Mark(start, draft.length, seen.height > 0, note))
    if draft.length > start:
        _dress(element, draft, state, start)


def _dress(element: Element, draft: Draft, state: State, start: int) -> None:
    """Note what sets a run's words apart from their paragraph."""
    properties = element.find(w("rPr"))
    style = _style(properties, state)
    for name in sets_apart(draft.style.dress, style.dress if style else {}, dress(properties)):
        draft.set_apart(start, name)
    if style:
        draft.set_apart(start, "style", style.name)


def _object(element: Element, draft: Draft, state: State) -> None:
    """A picture, a chart, a diagram or another object in the line; the words of a text box are lines."""
    if not state.silent:
        draft.set_apart(draft.length, *described(element))
    read_inline(element, draft, state)


def _unhidden(run: Element, draft: Draft) -> None:
    """Note the objects of a run whose letters nobody sees: a tiny font makes no picture small."""
    for name in ("drawing", "pict", "object"):
        for one in run.iter(w(name)):
            draft.set_apart(draft.length, *described(one))


def _break(element: Element, draft: Draft, state: State) -> None:
    if element.get(w("type")) in ("page", "column") and not state.silent:
        draft.set_apart(draft.length, "page break")
    add("\n", draft, state)


def _shown(element: Element, draft: Draft, state: State) -> Shown:
    properties = element.find(w("rPr"))
    style = _style(properties, state)
    return shown(look(properties), style.look if style else Look(), draft.style.look, draft.ground)


def _style(properties: Element | None, state: State) -> WordStyle | None:
    named = properties.find(w("rStyle")) if properties is not None else None
    return state.styles.get(named.get(w("val"), "")) if named is not None else None


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
    start, anchor = draft.length, element.get(w("anchor"), "")
    inside = bool(anchor) and relation is None
    state.referring += inside
    read_inline(element, draft, state)
    state.referring -= inside
    if relation is not None and relation.external:
        draft.link(start, relation.target + (f"#{anchor}" if anchor else ""))
    elif anchor and draft.length > start:
        draft.set_apart(start, "anchor", anchor)


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


def _comment_start(element: Element, draft: Draft, state: State) -> None:
    state.commented[element.get(w("id"), "")] = (draft.number, draft.length)
    draft.comments[element.get(w("id"), "")] = None


def _comment_end(element: Element, draft: Draft, state: State) -> None:
    """Note the words that a comment hangs on, where they stand in one line."""
    ident = element.get(w("id"), "")
    line, start = state.commented.pop(ident, (0, 0))
    if line == draft.number and draft.length > start:
        draft.set_apart(start, "comment", ident)


_NEVER = frozenset(w(name) for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "delInstrText", "fldData"))

_RULES: Mapping[str, Callable[[Element, Draft, State], None]] = {
    w("t"): _text,
    w("delText"): _text,
    m("oMath"): _formula,
    w("tab"): _letter("\t"),
    w("ptab"): _letter("\t"),
    w("br"): _break,
    w("cr"): _letter("\n"),
    w("noBreakHyphen"): _held_hyphen,
    w("softHyphen"): lambda _element, draft, _state: draft.set_apart(draft.length, "optional hyphen"),
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
    w("footnoteReference"): notes.rule("footnotes"),
    w("endnoteReference"): notes.rule("endnotes"),
    w("commentReference"): _comment,
    w("commentRangeStart"): _comment_start,
    w("commentRangeEnd"): _comment_end,
    w("bookmarkStart"): begin_bookmark,
    w("bookmarkEnd"): end_bookmark,
    w("txbxContent"): _box,
    w("drawing"): _object,
    w("pict"): _object,
    w("object"): _object,
    f"{{{COMPATIBILITY}}}AlternateContent": _alternative,
}
