"""Inline content to runs: white space as CSS collapses it, links, fields, generated text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from briefgen.styles import Edge, Letters, Piece, Style, Styled
from briefgen.text.places import JOINER
from briefgen.writers.docx import captions, contents, names, notes, pictures
from briefgen.writers.docx.outline import NO_EDGES, Look, Note, Paragraph, Run, Warnings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SPACE = re.compile(r"[ \t\r\n\f]+")
INLINE = {"inline", "inline-block"}
NOTE, ENTRY = "data-note", "data-entry"
"""The attributes of a note's mark, and of an entry of the list of endnotes."""
NOTE_FLOAT = "footnote"
"""The float of what stands at the foot of the page: CSS Generated Content for Paged Media, 2."""


@dataclass(frozen=True, slots=True)
class _State:
    """What an inline element hands down to what is in it."""

    href: str = ""
    title: str = ""
    style: str = ""
    path: str = ""
    value: str = ""
    ground: str = ""
    """What stands behind the letters, and the line round them: inline elements hand both down."""
    edge: Edge = NO_EDGES[0]


_NO_STATE = _State()
_REFERENCES = {"reference": "", "numbered": captions.NUMBER}
"""What ends the name of the bookmark whose words a piece repeats."""


def is_inline(element: Element, styled: Styled) -> bool:
    """Whether the element is a part of a line of text."""
    style = styled.style(element)
    in_line = style.position in ("static", "relative") and style.floating in ("none", NOTE_FLOAT)
    return style.floating == NOTE_FLOAT or (style.display in INLINE and in_line)


@dataclass(frozen=True, slots=True)
class Inline:
    """Makes runs of what stands in a line; one for each width of text."""

    styled: Styled
    warnings: Warnings
    room: float
    """Points: what a picture's width in per cent is of."""
    entries: Mapping[str, Element] = field(default_factory=dict)
    """The entries of the list of endnotes, by id."""

    def runs(self, element: Element) -> tuple[Run, ...]:
        """All runs of a paragraph-like element."""
        state = _State(path=element.get("data-field", ""), value=element.get("data-value", ""))
        found = tidy(tuple(self._inside(element, self.styled.style(element), state)))
        first = self.styled.part(element, "first-letter")
        return _first_letter(found, first.letters) if first else found

    def anonymous(self, pieces: list[Element | str | Run], style: Style) -> tuple[Run, ...]:
        """The runs of text and inline elements that stand between blocks."""
        found: list[Run] = []
        for piece in pieces:
            if isinstance(piece, Run):
                found.append(piece)
            elif isinstance(piece, str):
                found.append(_text(piece, style, _State()))
            else:
                found.extend(self._element(piece, _State()))
        return tidy(tuple(found))

    def generated(self, element: Element, pseudo: str, state: _State = _NO_STATE) -> Iterator[Run]:
        """What the stylesheet puts before or after an element."""
        made = self.styled.before(element, pseudo)
        if made and made[0].floating == "right":
            yield Run("", made[0].letters, kind="tab", value="none", generated=True)
        for piece in made[1] if made else ():
            in_caption = piece.kind == "counted" and piece.name and element.tag in captions.TAGS
            one = replace(piece, kind="caption") if in_caption else piece
            yield from self._made(one, made[0], state) if made else ()

    def _made(self, piece: Piece, style: Style, state: _State) -> Iterator[Run]:
        plain = Run(piece.text, style.letters, raised=style.raised, href=state.href, generated=True)
        if piece.kind == "target":
            number = self.styled.page_of(piece.text[1:])
            yield replace(plain, kind="target", text=number, value=piece.text[1:])
        elif piece.kind == "caption":
            yield replace(plain, kind="count", value=captions.label(piece.name))
        elif piece.kind in _REFERENCES:
            name = captions.anchor_name(piece.name[1:], _REFERENCES[piece.kind])
            yield replace(plain, kind="reference", value=name)
        elif piece.kind == "leader":
            leader = contents.LEADERS.get(piece.text.strip()[:1], "none")
            yield replace(plain, text="", kind="tab", value=leader)
        elif piece.kind == "picture":
            yield pictures.generated(piece.text, style, self.styled)
        elif piece.kind in ("text", "counted"):
            yield plain
        else:
            self.warnings.add(f"Word cannot show what `content` asks for: {piece.text or piece.kind}")

    def _inside(self, element: Element, style: Style, state: _State) -> Iterator[Run]:
        yield from self.generated(element, "before", state)
        if element.text:
            yield _text(element.text, style, state)
        for child in element:
            if isinstance(child.tag, str):
                yield from self._element(child, state)
            if child.tail:
                yield _text(child.tail, style, state)
        yield from self.generated(element, "after", state)

    def _element(self, element: Element, above: _State) -> Iterator[Run]:
        style = self.styled.style(element)
        if style.display == "none":
            return
        if element.tag == "br":
            yield replace(_text("", style, above), kind="break")
        elif style.floating == NOTE_FLOAT or element.get(NOTE):
            yield from self._noted(element, style, above)
        elif element.get(captions.COUNT):
            label = captions.label(element.get(captions.COUNT, ""))
            yield replace(_text(element.text or "", style, above), kind="count", value=label)
        elif pictures.is_picture(element):
            yield pictures.picture(element, style, self.styled, self.warnings, self.room)
        else:
            yield from self._inside(element, style, _state(element, style, above))

    def _noted(self, element: Element, style: Style, above: _State) -> Iterator[Run]:
        """The mark of a note, which makes it or leads to it."""
        if style.floating == NOTE_FLOAT:
            called = self.styled.part(element, "footnote-call") or style
            yield self._note("footnotes", element, called, style)
        elif element.get(NOTE) in notes.STYLES and element.get("href", "")[1:] in self.entries:
            entry = self.entries[element.get("href", "")[1:]]
            number = (element.text or "").replace(JOINER, "")
            yield self._note(element.get(NOTE, ""), entry, style, self.styled.style(entry), number)
        else:
            name = captions.anchor_name(element.get("href", "")[1:])
            for run in self._inside(element, style, _state(element, style, above)):
                yield replace(run, kind="again", value=name)

    def _note(self, family: str, entry: Element, mark: Style, style: Style, number: str = "") -> Run:
        letters, text = mark.letters, number or entry.get(NOTE, "")
        plain = Run(text, letters, "note", mark.raised, style=notes.REFERENCES[family])
        look = Look(style.letters, style.leading, style.natural, align=style.align, rtl=style.rtl)
        paragraph = Paragraph(notes.STYLES[family], look, self.runs(entry))
        return replace(plain, note=Note(family, entry.get("id", ""), paragraph, plain))


def _first_letter(found: tuple[Run, ...], letters: Letters) -> tuple[Run, ...]:
    """The runs with their first letter in a look of its own, CSS Pseudo 4, 2.2."""
    for number, run in enumerate(found):
        if run.kind == "text" and run.text:
            head = replace(run, text=run.text[:1], letters=letters)
            rest = (replace(run, text=run.text[1:]),) if run.text[1:] else ()
            return (*found[:number], head, *rest, *found[number + 1 :])
    return found


def _state(element: Element, style: Style, above: _State) -> _State:
    edge = max(style.edges, key=lambda edge: edge.width)
    own: dict[str, Any] = {
        "style": names.inline_style(element) or above.style,
        "ground": style.background or above.ground,
        "edge": edge if edge.width else above.edge,
    }
    href, path = element.get("href"), element.get("data-field")
    if element.tag == "a" and href:
        own |= {"href": href, "title": element.get("title", "")}
        if href.startswith("#"):
            # A note's mark stands in the field's text, but it is the template's, not the editor's.
            own |= {"path": "", "value": ""}
    if path:
        own |= {"path": path, "value": element.get("data-value", "")}
    return replace(above, **own)


def _text(text: str, style: Style, state: _State) -> Run:
    words = text if style.preformatted else _SPACE.sub(" ", text)
    if style.letters.transform == "lowercase":
        words = words.lower()
    letters = style.letters
    if letters.rtl and not _from_right(words):
        letters = replace(letters, rtl=False)
    if state.ground or state.edge.width:
        letters = replace(letters, ground=state.ground, edge=state.edge)
    return Run(
        words,
        letters,
        raised=style.raised,
        href=state.href,
        title=state.title,
        style=state.style,
        path=state.path,
        value=state.value,
    )


def _from_right(words: str) -> bool:
    """Whether a run of a text from right to left is one itself: names in Latin letters are none."""
    ways = {unicodedata.bidirectional(letter) for letter in words}
    return "L" not in ways or not ways.isdisjoint({"R", "AL"})


def tidy(found: tuple[Run, ...]) -> tuple[Run, ...]:
    """Collapses white space across runs, takes it from the ends, drops empty runs, joins equal neighbours."""
    kept: list[Run] = []
    for run in found:
        open_end = not kept or kept[-1].kind == "break" or kept[-1].text.endswith(" ")
        text = run.text[1:] if run.kind == "text" and open_end and run.text.startswith(" ") else run.text
        if run.kind == "text" and not text:
            continue
        if kept and run.kind == "text" and _same(kept[-1], run):
            kept[-1] = replace(kept[-1], text=kept[-1].text + text)
        else:
            kept.append(run if text == run.text else replace(run, text=text))
    while kept and kept[-1].kind == "text" and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept and kept[-1].kind == "text" and kept[-1].text.endswith(" "):
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return tuple(kept)


def _same(one: Run, other: Run) -> bool:
    return one.kind == other.kind == "text" and _dress(one) == _dress(other)


def _dress(run: Run) -> tuple[object, ...]:
    return run.letters, run.raised, run.href, run.style, run.path, run.value, run.title, run.generated
