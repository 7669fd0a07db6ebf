"""HTML tree to paragraphs and tables, in the order of reading: CSS 2.2, 9.4, as Word has it.

Containers leave no trace of their own in a Word file: what they add (indents, borders, grounds, margins that
collapse, keeping together) goes to the paragraphs in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.styles import Style, Styled
from briefgen.writers.docx import boxes, captions, contents, floating, items, measures, names
from briefgen.writers.docx.beside import Part, joined, separator
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.lines import look_of
from briefgen.writers.docx.margins import Margins
from briefgen.writers.docx.outline import (
    NO_BOX,
    Block,
    Box,
    Look,
    Paragraph,
    Run,
    Table,
    Warnings,
    with_after,
)
from briefgen.writers.docx.pictures import alone, is_picture, picture
from briefgen.writers.docx.runs import ENTRY, Inline, is_inline, tidy

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.sections import Sections

BREAKS = ("page", "always", "left", "right", "recto", "verso")
UNSEEN = ("head", "script", "style", "title", "meta", "link")


Handler = Callable[["Flow", "Element", Style, Context], None]
"""Puts a container that is laid out in columns into a flow."""


class Flow:
    """Walks a tree and collects blocks; one for each column of text (the page, a cell, a side heading)."""

    def __init__(
        self, styled: Styled, warnings: Warnings, lists: Iterator[int], handlers: Mapping[str, Handler]
    ) -> None:
        self.styled = styled
        self.handlers = handlers
        self.warnings = warnings
        self.lists = lists
        self.blocks: list[Part] = []
        self.margins = Margins()
        self.anchors: list[str] = []
        body = styled.style(styled.tree.root)
        self.base = Look(body.letters, body.leading, body.natural)
        self.turn = False
        """What was last asked for a new page behind it."""
        self.floats: list[Run] = []
        """Pictures that the text of the next paragraph flows round."""
        self.sections: Sections | None = None
        """Only the page's own column has sections."""

    @cached_property
    def lines(self) -> dict[str, str]:
        """The styles of lines of contents, by where they lead."""
        return contents.lines(self.styled.tree.root)

    @cached_property
    def entries(self) -> dict[str, Element]:
        """The entries of the list of endnotes, by id."""
        everything = self.styled.tree.root.iter()
        return {one.get("id", ""): one for one in everything if one.get(ENTRY)}

    @cached_property
    def numbered(self) -> dict[Element, list[str]]:
        """The ids of what each caption numbers."""
        return captions.numbered(self.styled.tree.root)

    def column(self) -> Flow:
        """A flow for a column inside this one."""
        flow = Flow(self.styled, self.warnings, self.lists, self.handlers)
        # What the whole document tells is looked for once, however many cells its tables have.
        flow.lines, flow.entries, flow.numbered = self.lines, self.entries, self.numbered
        return flow

    # ------------------------------------------------------------ containers

    def children(self, element: Element, context: Context) -> None:
        """Everything in the element; text and inline elements between blocks become paragraphs."""
        loose: list[Element | str | Run] = [
            *self.inline(context).generated(element, "before"),
            element.text or "",
        ]
        inner = replace(context, parents=(*context.parents, element.tag))
        for child in element:
            if isinstance(child.tag, str) and child.tag not in UNSEEN:
                if is_inline(child, self.styled):
                    loose.append(child)
                else:
                    inner = self._spent(inner, self._loose(loose, element, inner))
                    inner = self._spent(inner, self.element(child, inner))
                    loose = []
            loose.append(child.tail or "")
        loose += self.inline(context).generated(element, "after")
        self._loose(loose, element, inner)

    def inline(self, context: Context) -> Inline:
        """What makes runs of a line's content."""
        return Inline(self.styled, self.warnings, context.room, self.entries)

    def _spent(self, context: Context, used: bool) -> Context:
        """A list marker and a page break are for the first paragraph only."""
        spent = used and (context.listing is not None or context.page_break)
        return replace(context, listing=None, page_break=False) if spent else context

    def _loose(self, pieces: list[Element | str | Run], element: Element, context: Context) -> bool:
        style = self.styled.style(element)
        found = self.inline(context).anonymous(pieces, style)
        if found:
            plain = replace(style, margin=(0.0,) * 4, break_after="auto")
            self.paragraph(element, plain, found, replace(context, parents=context.parents[:-1]))
        return bool(found)

    def element(self, element: Element, context: Context) -> bool:
        """One block-level element; says whether it put something into the column."""
        style = self.styled.style(element)
        if style.display == "none" or style.position == "running" or element.get(ENTRY):
            return False
        if element.get("id"):
            self.anchors.append(element.get("id", ""))
        if is_picture(element):
            return self._picture(element, style, context)
        if floating.is_beside(style) and contents.NAV not in context.parents:
            floating.add(self, element, style, context)
            return False
        before = len(self.blocks)
        if self.sections:
            self.sections.enter(self, element, style)
            context = self._papered(style, context)
        if self.turn or style.break_before in BREAKS:  # CSS Fragmentation 3, 5.2: what is above stays above
            self.margins.start()
        self.margins.margin(style.margin[0])
        self.inside(element, style, self.enter(element, style, context))
        self.margins.margin(style.margin[2])
        self._release(style, before)
        if self.sections:
            self.sections.leave(self, element)
        if style.break_after in BREAKS:
            self.turn = True
        return len(self.blocks) > before

    def _papered(self, style: Style, context: Context) -> Context:
        """The context on pages of another size."""
        if style.page == context.page:
            return context
        paper = self.styled.page(False, style.page)
        width = paper.width - paper.margin[1] - paper.margin[3]
        return replace(context, width=width, page_left=paper.margin[3], page=style.page)

    def _picture(self, element: Element, style: Style, context: Context) -> bool:
        """An image that is a block is a paragraph; one that floats goes with the paragraph that follows."""
        run = picture(element, style, self.styled, self.warnings, context.room)
        if style.position in ("absolute", "fixed"):
            self.warnings.add(
                "position: absolute takes an image out of the text: in Word it stands in the line"
            )
        if style.floating != "none":
            self.floats.append(run)
            return False
        right, left = style.auto_sides
        align = "center" if right and left else "right" if left else style.align
        plain = replace(alone(style), align=align, edges=boxes.NO_EDGES, background="")
        self.margins.margin(style.margin[0])
        self.paragraph(element, plain, tidy((replace(run, letters=plain.letters),)), context)
        self.margins.margin(style.margin[2])
        return True

    def inside(self, element: Element, style: Style, context: Context) -> None:
        """What an element holds, in the context inside it."""
        handler = self.handlers.get(style.display)
        if handler and style.direction == "row":
            return handler(self, element, style, context)
        plain = not boxes.decorated(style)
        self.margins.pad(style.padding[0] if plain else 0)
        if all(is_inline(child, self.styled) for child in element if isinstance(child.tag, str)):
            found = self.inline(context).runs(element)
            if found or (self.floats and element.tag == "p"):
                self.paragraph(element, style, found, context)
        else:
            if boxes.closed(style, boxes.TOP):
                self.margins.hold()
            self.children(element, context)
            if boxes.closed(style, boxes.BOTTOM):
                self._close()
        self.margins.pad(style.padding[2] if plain else 0)
        return None

    def _close(self) -> None:
        """A box ends with its last paragraph: the margins in it are part of it."""
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Paragraph):
            self.blocks[-1] = with_after(last, 0.0)
            self.margins.start()

    def enter(self, element: Element, style: Style, context: Context) -> Context:
        """The context inside an element."""
        margin, padding, edges = style.margin, style.padding, style.edges
        left = context.left + margin[3] + padding[3] + edges[3].width
        right = context.right + margin[1] + padding[1] + edges[1].width
        spare = measures.spare(style, context.width - left - right)
        before = measures.shifted(self.styled, element, spare)
        begin = context.left + margin[3] + before
        inner = replace(
            context,
            left=left + before,
            right=right + spare - before,
            origin=begin + edges[3].width if style.position == "relative" else context.origin,
            box=boxes.inside(
                style,
                context.box,
                begin,
                self._last_box(),
                boxes.kept(self.styled, element, style),
            ),
            keep=context.keep or style.break_inside.startswith("avoid"),
            page_break=self._turned() or context.page_break or style.break_before in BREAKS,
        )
        return items.entered(element, style, inner, self.lists, self.styled)

    def _turned(self) -> bool:
        """Whether what was last asked for a new page behind it; it is asked for once."""
        turn, self.turn = self.turn, False
        return turn and bool(self.blocks)

    def _last_box(self) -> Box:
        last = self.blocks[-1] if self.blocks else None
        return last.look.box if isinstance(last, Paragraph) else NO_BOX

    def _release(self, style: Style, first: int) -> None:
        """The last paragraph of a container that stays together need not stay with what follows."""
        last = self.blocks[-1] if len(self.blocks) > first else None
        if isinstance(last, Paragraph) and style.break_inside.startswith("avoid"):
            keep = style.break_after.startswith("avoid")
            self.blocks[-1] = replace(last, look=replace(last.look, keep_next=keep))

    # ------------------------------------------------------------ lines

    def paragraph(self, element: Element, style: Style, found: tuple[Run, ...], context: Context) -> None:
        """Adds a paragraph; the space before it is what has collapsed since the last one."""
        listing = context.listing
        look = look_of(style, found, context, self.margins.take(style.margin[0]))
        found, self.floats = (*self.floats, *found), []
        marker = listing.marker if listing else "none"
        name = contents.style_of(element, context, lambda: self.lines) or names.paragraph_style(
            element, context.parents, context.level, marker
        )
        numbered = tuple(self.numbered.get(element, ())) if element.tag in captions.TAGS else ()
        anchors = self.take_anchors()
        self.blocks.append(Paragraph(name, look, found, listing, anchors=anchors, numbered=numbered))
        self.margins.written(look.after)

    def take_anchors(self) -> tuple[str, ...]:
        """The ids that wait for a paragraph."""
        taken, self.anchors = tuple(self.anchors), []
        return taken

    def table(self, table: Table) -> None:
        """Adds a table; it has no space of its own before it, so the paragraph before gets it."""
        self.flush()
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Table):  # Word would join the two
            self.blocks.append(separator(self.base, self.margins.due))
        self.blocks.append(table)
        self.margins.start()

    def flush(self) -> None:
        """What is due becomes the last paragraph's space after."""
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Paragraph):
            self.blocks[-1] = with_after(last, self.margins.flush())

    def finished(self) -> tuple[Block, ...]:
        """All blocks, what stands beside others in a row with them."""
        return joined(boxes.continued(self.blocks))
