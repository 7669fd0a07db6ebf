"""Headers and footers from a page's margin boxes: CSS Paged Media 3, 4.2."""

from __future__ import annotations

from dataclasses import replace

from briefgen.styles import MarginBox, PageStyle, Piece, Styled
from briefgen.writers.docx import properties
from briefgen.writers.docx.outline import Look, Paragraph, Run, Warnings

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
    for place, box in boxes.items():
        if place != "left":
            runs.append(Run("", first.style.letters, kind="tab"))
        if box:
            runs += [_run(piece, box, styled, warnings) for piece in box.pieces]
    left = boxes["left"].style.margin[3] if boxes["left"] else 0.0
    look = Look(first.style.letters, first.style.leading, first.style.natural, left=left)
    style = "header" if edge == "top" else "footer"
    while runs and runs[-1].kind == "tab":
        runs.pop()
    return Paragraph(style, look, tuple(runs))


def tabs(page: PageStyle) -> str:
    """Tab stops in the middle and at the right end of the line."""
    width = page.width - page.margin[1] - page.margin[3]
    right = page.boxes.get("bottom-right") or page.boxes.get("top-right")
    end = width - (right.style.margin[1] if right else 0.0)
    middle, last = properties.twips(width / 2), properties.twips(end)
    return f'<w:tabs><w:tab w:val="center" w:pos="{middle}"/><w:tab w:val="right" w:pos="{last}"/></w:tabs>'


def distance(margin: float, paragraph: Paragraph | None) -> float:
    """From the paper's edge to the line, which stands in the middle of the margin."""
    height = paragraph.look.leading if paragraph else 0.0
    return max(0.0, (margin - height) / 2)


def _run(piece: Piece, box: MarginBox, styled: Styled, warnings: Warnings) -> Run:
    plain = Run(piece.text, box.style.letters)
    if piece.kind in ("page", "pages"):
        return replace(plain, kind=piece.kind, text="1")  # type: ignore[arg-type]  # both are kinds of runs
    if piece.kind == "string":
        words, titled = _named(piece.text, styled)
        return replace(plain, text=words, kind="title" if titled else "text")
    if piece.kind == "other":
        warnings.add(f"Word's headers and footers cannot show {piece.text}")
        return replace(plain, text="")
    return plain


def _named(name: str, styled: Styled) -> tuple[str, bool]:
    """The words of a named string, from the first element that sets it; whether they are the title's."""
    for element in styled.tree.root.iter():
        for own, attribute in styled.style(element).strings if isinstance(element.tag, str) else ():
            if own == name:
                words = element.get(attribute, "") if attribute else "".join(element.itertext())
                return " ".join(words.split()), element.tag == "h1" and not attribute
    return "", False
