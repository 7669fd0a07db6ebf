"""Headers and footers from a page's margin boxes: CSS Paged Media 3, 4.2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.styles import MarginBox, PageStyle, Piece, Styled
from briefgen.writers.docx import names, pictures, properties
from briefgen.writers.docx.outline import Box, Look, Paragraph, Run, Warnings
from briefgen.writers.docx.runs import Inline, is_inline

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

PLACES = ("left", "center", "right")


def line(page: PageStyle, edge: str, styled: Styled, warnings: Warnings) -> Paragraph | None:
    """The header (edge is top) or the footer (bottom) as one paragraph with tabs, if there is one."""
    boxes = {place: page.boxes.get(f"{edge}-{place}") for place in PLACES}
    for name in page.boxes:
        if name.startswith(edge) and name.removeprefix(f"{edge}-") not in PLACES:
            warnings.add(f"Word has no place for the margin box @{name}")
    first = next((box for box in boxes.values() if box), None)
    if first is None:
        return None
    runs: list[Run] = []
    first_place = "right" if first.style.rtl else "left"
    places = [place for place in PLACES if place != "center" or _centred(page)]
    for place in reversed(places) if first.style.rtl else places:
        box = boxes[place]
        if place != first_place:
            runs.append(Run("", first.style.letters, kind="tab"))
        if box:
            runs += [run for piece in box.pieces for run in _runs(piece, box, styled, warnings)]
    while runs and runs[-1].kind == "tab":
        runs.pop()
    style = "header" if edge == "top" else "footer"
    grows = any(run.kind == "picture" for run in runs)
    left = boxes["left"].style.margin[3] if boxes["left"] and not first.style.rtl else 0.0
    right = boxes["right"].style.margin[1] if boxes["right"] and first.style.rtl else 0.0
    letters, around = first.style.letters, Box(first.style.edges, first.style.padding, first.style.background)
    rtl = first.style.rtl
    look = Look(
        letters,
        first.style.leading,
        first.style.natural,
        left=left,
        right=right,
        box=around,
        grows=grows,
        rtl=rtl,
    )
    return Paragraph(style, look, tuple(runs))


def tabs(page: PageStyle, out: float = 0.0) -> str:
    """Tab stops in the middle and at the end of the line, from where lines begin; `out` is further there."""
    width = page.width - page.margin[1] - page.margin[3] + out
    rtl = any(box.style.rtl for box in page.boxes.values())
    place, side = ("left", 3) if rtl else ("right", 1)
    far = page.boxes.get(f"bottom-{place}") or page.boxes.get(f"top-{place}")
    end = width - (far.style.margin[side] if far else 0.0)
    middle, last = properties.twips(width / 2), properties.twips(end)
    centre = f'<w:tab w:val="center" w:pos="{middle}"/>' if _centred(page) else ""
    return f'<w:tabs>{centre}<w:tab w:val="right" w:pos="{last}"/></w:tabs>'


def _centred(page: PageStyle) -> bool:
    """Whether something stands in the middle: else a long line at the left would take the tab for itself."""
    return any(page.boxes.get(f"{edge}-center") for edge in ("top", "bottom"))


def distance(margin: float, paragraph: Paragraph | None) -> float:
    """From the paper's edge to the line, which stands in the middle of the margin."""
    height = paragraph.look.leading if paragraph else 0.0
    return max(0.0, (margin - height) / 2)


def _runs(piece: Piece, box: MarginBox, styled: Styled, warnings: Warnings) -> Iterator[Run]:
    """What a piece of a margin box prints."""
    plain = Run(piece.text, box.style.letters)
    if piece.kind in ("page", "pages"):
        yield replace(plain, kind=piece.kind, text="1")  # type: ignore[arg-type]  # both are kinds of runs
    elif piece.kind == "string":
        words, style = _named(piece.text, styled)
        yield replace(plain, text=words, kind="title" if style else "text", value=style)
    elif piece.kind == "picture":
        yield pictures.generated(piece.text, box.style, styled)
    elif piece.kind == "element":
        yield from _running(piece.text, styled, warnings)
    elif piece.kind == "text":
        yield plain
    else:
        warnings.add(f"Word's headers and footers cannot show {piece.text}")


def _running(name: str, styled: Styled, warnings: Warnings) -> Iterator[Run]:
    """The words and pictures of the first running element of that name, in one line."""
    for element in styled.tree.root.iter():
        if isinstance(element.tag, str) and styled.style(element).running == name:
            yield from _flattened(element, Inline(styled, warnings, 0.0))
            return


def _flattened(element: Element, inline: Inline) -> Iterator[Run]:
    """An element's runs; blocks in it stand side by side, for a running line is one paragraph."""
    blocks = [child for child in element if not is_inline(child, inline.styled)]
    if not blocks:
        yield from inline.runs(element)
    for number, block in enumerate(blocks):
        style = inline.styled.style(block)
        if number:
            yield Run(" ", style.letters)
        if pictures.is_picture(block):
            run = pictures.picture(block, style, inline.styled, inline.warnings, 0.0)
            if run.picture:
                yield replace(run, picture=replace(run.picture, floating="none"))
        else:
            yield from _flattened(block, inline)


def _named(name: str, styled: Styled) -> tuple[str, str]:
    """The words of a named string, from the first element that sets it; the style that it copies."""
    for element in styled.tree.root.iter():
        for own, attribute in styled.style(element).strings if isinstance(element.tag, str) else ():
            if own == name:
                if attribute:
                    return element.get(attribute, ""), ""
                words = " ".join("".join(element.itertext()).split())
                return words, names.HEADINGS.get(element.tag) or names.from_class(element)
    return "", ""
