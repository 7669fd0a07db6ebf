"""Paper, margins, headers and footers of each kind of page: 29500-1, 17.6."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefgen.styles import PageStyle, Styled
from briefgen.writers.docx import furniture, mirrored, notes, properties
from briefgen.writers.docx.beside import separator
from briefgen.writers.docx.body import Body
from briefgen.writers.docx.house import House, add_edges, distances, edges
from briefgen.writers.docx.outline import Look, Paragraph, Section, Warnings
from briefgen.writers.docx.package import Package, wordprocessing
from briefgen.writers.docx.runs import ENTRY

if TYPE_CHECKING:
    from briefgen.writers.docx.numbering import Numbering
    from briefgen.writers.docx.sheet import Sheet

Furniture = dict[tuple[str, str], Paragraph]
"""(kind of page, edge) to header or footer: ("first", "top")."""

SUNK = 0.75
"""Points: by so much lower than in the PDF stands the last line of a full page in LibreOffice."""
_FIRST = 1000
"""Pictures are numbered through the document; each header and footer begins at another thousand."""
_FILES = {"top": "header", "bottom": "footer"}
_PLACES = {"top": ("hdr", RT.HEADER, CT.WML_HEADER), "bottom": ("ftr", RT.FOOTER, CT.WML_FOOTER)}


class Papers:
    """The pages of a document by their names; the empty name is that of the pages without one."""

    def __init__(
        self,
        styled: Styled,
        names: Iterable[str],
        warnings: Warnings,
        out: float = 0.0,
        base: House | None = None,
    ) -> None:
        """Take the names of used pages, by how much their right margin shrinks, and the house's file."""
        self._out = out
        self._base = base
        self._house = ("", False)
        used = list(names)
        opening = used[0] if used else ""
        self._pages = {name: styled.page(False, name) for name in dict.fromkeys(used)}
        first = {name: styled.page(name == opening, name) for name in self._pages}
        self._lines = {
            name: {
                key: line
                for key, line in _furniture(
                    styled, {"first": first[name], "default": page}, warnings, out
                ).items()
                if _FILES[key[1]] not in edges(base)
            }
            for name, page in self._pages.items()
        }
        self._part(styled, opening)
        self._ends = notes.OF_SECTION if any(one.get(ENTRY) for one in styled.tree.root.iter()) else ""
        self._references: dict[str, str] = {}
        self._files = 0
        self.room = max(page.width - page.margin[1] - page.margin[3] + out for page in self._pages.values())
        """The width of the text on the widest of the pages, in points."""
        self.ground = self._pages[opening].background

    def _part(self, styled: Styled, opening: str) -> None:
        """Pages without a running line of their own get an empty one: in Word they would have that before."""
        said = {key for lines in self._lines.values() for key in lines if key[0] == "default"}
        text = styled.style(styled.tree.root)
        nothing = separator(Look(text.letters, text.leading, text.natural), 0.0)
        for name, lines in self._lines.items():
            for key in sorted(said - lines.keys()) if name != opening else ():
                lines[key] = nothing

    def lines(self) -> Iterator[Paragraph]:
        """All headers and footers."""
        for lines in self._lines.values():
            yield from lines.values()

    def section(self, package: Package, styles: Sheet, lists: Numbering, section: Section) -> str:
        """A section's properties; the files of its headers and footers are written when first needed."""
        page, lines = self._pages[section.page], self._lines[section.page]
        paper = _paper(page, lines, self._out, distances(self._base))
        if self._base and edges(self._base) and not self._house[0]:
            self._house = add_edges(self._base, package)
        if section.page not in self._references:
            made = [self._reference(package, styles, lists, section.page, key) for key in lines]
            self._references[section.page] = self._house[0] + "".join(made)
        begins = '<w:type w:val="continuous"/>' if section.continuous else ""
        apart = self._house[1] or any(kind == "first" for kind, _ in lines)
        own_first = "<w:titlePg/>" if apart else ""
        return (
            f"<w:sectPr>{self._references[section.page]}{self._ends}{begins}{paper}{_columns(section)}"
            f"{own_first}</w:sectPr>"
        )

    def _reference(
        self, package: Package, styles: Sheet, lists: Numbering, name: str, key: tuple[str, str]
    ) -> str:
        kind, edge = key
        self._files += 1
        tag, relation, content_type = _PLACES[edge]
        part = package.begin(f"/word/{_FILES[edge]}{self._files}.xml", content_type, relation)
        writer = Body(styles, lists, part, pictures=_FIRST * self._files)
        stops = furniture.tabs(self._pages[name], self._out)
        part.fill(wordprocessing(tag, writer.paragraph(self._lines[name][key], stops)))
        return f'<w:{_FILES[edge]}Reference w:type="{kind}" r:id="{part.ident}"/>'


def _furniture(styled: Styled, pages: dict[str, PageStyle], warnings: Warnings, out: float) -> Furniture:
    """Headers and footers; the first page has its own only where it differs."""
    found: Furniture = {}
    for kind, page in pages.items():
        for edge in ("top", "bottom"):
            line = furniture.line(page, edge, styled, warnings)
            if line:
                found[kind, edge] = mirrored.moved([line], out)[0]  # type: ignore[assignment]  # a paragraph
    if all(found.get(("first", edge)) == found.get(("default", edge)) for edge in ("top", "bottom")):
        found = {key: line for key, line in found.items() if key[0] == "default"}
    return found


def _paper(page: PageStyle, lines: Furniture, out: float, own: Mapping[str, str]) -> str:
    top, right, bottom, left = (properties.twips(side) for side in page.margin)
    right -= properties.twips(out)
    bottom -= min(bottom, properties.twips(SUNK))
    header = own.get("header") or _distance(page.margin[0], lines, "top")
    footer = own.get("footer") or _distance(page.margin[2], lines, "bottom")
    landscape = ' w:orient="landscape"' if page.width > page.height else ""
    width, height = properties.twips(page.width), properties.twips(page.height)
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"{landscape}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{header}" '
        f'w:footer="{footer}" w:gutter="0"/>'
    )


def _distance(margin: float, lines: Furniture, edge: str) -> int:
    return properties.twips(furniture.distance(margin, lines.get(("default", edge))))


def _columns(section: Section) -> str:
    text = section.text
    if text.count < 2:
        return ""
    rule = ' w:sep="1"' if text.ruled else ""
    return f'<w:cols w:num="{text.count}" w:space="{properties.twips(text.gap)}"{rule}/>'
