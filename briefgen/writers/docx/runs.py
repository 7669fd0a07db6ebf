"""Inline content to runs: white space as CSS collapses it, links, fields, generated text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.styles import Style, Styled
from briefgen.writers.docx import names, pictures
from briefgen.writers.docx.outline import Run, Warnings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SPACE = re.compile(r"[ \t\r\n\f]+")
INLINE = {"inline", "inline-block"}


@dataclass(frozen=True, slots=True)
class _State:
    """What an inline element hands down to what is in it."""

    href: str = ""
    title: str = ""
    style: str = ""
    path: str = ""
    value: str = ""


def is_inline(element: Element, styled: Styled) -> bool:
    """Whether the element is a part of a line of text."""
    style = styled.style(element)
    return style.display in INLINE and style.position in ("static", "relative") and style.floating == "none"


def runs(element: Element, styled: Styled, warnings: Warnings) -> tuple[Run, ...]:
    """All runs of a paragraph-like element."""
    state = _State(path=element.get("data-field", ""), value=element.get("data-value", ""))
    return tidy(tuple(_inside(element, styled.style(element), state, styled, warnings)))


def anonymous(
    pieces: list[Element | str], style: Style, styled: Styled, warnings: Warnings
) -> tuple[Run, ...]:
    """The runs of text and inline elements that stand between blocks."""
    found: list[Run] = []
    for piece in pieces:
        if isinstance(piece, str):
            found.append(_text(piece, style, _State()))
        else:
            found.extend(_element(piece, _State(), styled, warnings))
    return tidy(tuple(found))


def _inside(
    element: Element, style: Style, state: _State, styled: Styled, warnings: Warnings
) -> Iterator[Run]:
    yield from _generated(element, "before", styled)
    if element.text:
        yield _text(element.text, style, state)
    for child in element:
        if isinstance(child.tag, str):
            yield from _element(child, state, styled, warnings)
        if child.tail:
            yield _text(child.tail, style, state)
    yield from _generated(element, "after", styled)


def _element(element: Element, above: _State, styled: Styled, warnings: Warnings) -> Iterator[Run]:
    style = styled.style(element)
    if style.display == "none":
        return
    if element.tag == "br":
        yield replace(_text("", style, above), kind="break")
        return
    state = _state(element, above)
    if element.tag == "img" or element.tag.endswith("}svg"):
        yield pictures.picture(element, style, styled, warnings)
        return
    yield from _inside(element, style, state, styled, warnings)


def _state(element: Element, above: _State) -> _State:
    state = replace(above, style=names.inline_style(element) or above.style)
    if element.tag == "a" and element.get("href"):
        title = element.get("title", "")
        state = replace(state, href=element.get("href", ""), title=title)
        if (element.get("href") or "").startswith("#"):
            # A note's mark stands in the field's text, but it is the template's, not the editor's.
            state = replace(state, path="", value="")
    if element.get("data-field"):
        state = replace(state, path=element.get("data-field", ""), value=element.get("data-value", ""))
    return state


def _text(text: str, style: Style, state: _State) -> Run:
    words = text if style.preformatted else _SPACE.sub(" ", text)
    if style.letters.transform == "lowercase":
        words = words.lower()
    return Run(
        words,
        style.letters,
        raised=style.raised,
        href=state.href,
        title=state.title,
        style=state.style,
        path=state.path,
        value=state.value,
    )


def _generated(element: Element, pseudo: str, styled: Styled) -> Iterator[Run]:
    made = styled.before(element, pseudo)
    if made:
        style, text = made
        yield Run(text, style.letters, raised=style.raised)


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
            kept.append(replace(run, text=text))
    while kept and kept[-1].kind == "text" and not kept[-1].text.rstrip(" "):
        kept.pop()
    if kept and kept[-1].kind == "text":
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return tuple(kept)


def _same(one: Run, other: Run) -> bool:
    return one.kind == other.kind == "text" and _dress(one) == _dress(other)


def _dress(run: Run) -> tuple[object, ...]:
    return run.letters, run.raised, run.href, run.style, run.path, run.value, run.title
