"""How a paragraph looks: what the stylesheet says of it, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.styles import Style
from briefgen.writers.docx import measures
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.outline import Look, Run


def look_of(style: Style, found: Sequence[Run], context: Context, before: float) -> Look:
    """Give the look of a paragraph with those runs; `before` is the space above it, in points."""
    listing, avoid = context.listing, style.break_inside.startswith("avoid")
    return Look(
        letters=style.letters,
        leading=style.leading,
        natural=style.natural,
        align=style.align,
        before=before,
        after=max(0.0, style.margin[2]),
        left=context.left,
        right=context.right - measures.widened(found, context.room),
        first=-listing.hanging if listing else style.indent,
        box=context.box,
        keep_next=context.keep or style.break_after.startswith("avoid"),
        keep_lines=context.keep or avoid,
        together=style.together,
        page_break=context.page_break,
        grows=any(run.kind in ("picture", "chart") for run in found),
        rtl=style.rtl,
        hyphens=style.hyphens,
        leader=next((run.value for run in found if run.kind == "tab"), ""),
        end=context.width - context.right,
    )
