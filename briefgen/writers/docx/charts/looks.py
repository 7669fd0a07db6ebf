"""Letters, lines and grounds of a chart part: DrawingML, 29500-1, 20.1 and 21.1."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from briefgen.styles import Letters
from briefgen.writers.docx.drawing import EMU

HIDDEN = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def ground(color: str) -> str:
    """A filled shape without a line; six hex digits."""
    return f"<c:spPr>{_fill(color)}<a:ln><a:noFill/></a:ln></c:spPr>"


def stroke(color: str, width: float) -> str:
    """A line; points."""
    return f'<c:spPr><a:ln w="{round(width * EMU)}" cap="rnd">{_fill(color)}<a:round/></a:ln></c:spPr>'


def _fill(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color.upper()}"/></a:solidFill>'


def letters(look: Letters, color: str = "") -> str:
    """How the words of an axis, a label or a legend are set."""
    run = _run("defRPr", look, color)
    return (
        f'<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>{run}</a:pPr><a:endParaRPr/></a:p></c:txPr>'
    )


def words(lines: Sequence[str], look: Letters) -> str:
    """Lines of text of their own, set in a look."""
    before = f"<a:pPr>{_run('defRPr', look, '')}</a:pPr><a:r>{_run('rPr', look, '')}"
    told = "".join(f"<a:p>{before}<a:t>{escape(line)}</a:t></a:r></a:p>" for line in lines)
    return f'<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>{told}</c:rich></c:tx>'


def _run(tag: str, look: Letters, color: str) -> str:
    face = quoteattr(look.family)
    return (
        f'<a:{tag} sz="{round(look.size * 100)}" b="{int(look.bold)}">{_fill(color or look.color)}'
        f"<a:latin typeface={face}/><a:cs typeface={face}/></a:{tag}>"
    )


def placed(x: float, y: float, width: float, height: float, inner: bool = False) -> str:
    """A place as shares of the chart's space; `inner`: of the plane between the axes."""
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    return (
        f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="{x:.5f}"/>'
        f'<c:y val="{y:.5f}"/><c:w val="{width:.5f}"/><c:h val="{height:.5f}"/></c:manualLayout></c:layout>'
    )


def moved(x: float, y: float) -> str:
    """A label's way from where it would stand, as shares of the chart's space."""
    return f'<c:layout><c:manualLayout><c:x val="{x:.5f}"/><c:y val="{y:.5f}"/></c:manualLayout></c:layout>'
