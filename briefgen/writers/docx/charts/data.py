"""The data of a chart part: names and numbers as its workbook has them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from briefgen.charts import Chart
from briefgen.writers.docx.charts.workbook import SHEET, Cell, letters

_PRINTED = re.compile(r"([^\d\u2212-]*)([\u2212-]?\d(?:[\d.,\u00a0\u202f ’']*\d)?)(.*)", re.S)


def table(chart: Chart) -> list[list[Cell]]:
    """The rows of the workbook's sheet."""
    head: list[Cell] = [chart.corner, *(series.name for series in chart.series)]
    body: list[list[Cell]] = [
        [name, *(series.values[row] for series in chart.series)] for row, name in enumerate(chart.categories)
    ]
    return [head, *body]


def name_of(series: int, name: str) -> str:
    """The name of a series, and the cell that it stands in."""
    return f"<c:tx>{_texts(f'${letters(series + 1)}$1', [name])}</c:tx>"


def categories(chart: Chart) -> str:
    """The names of the categories."""
    return f"<c:cat>{_texts(f'$A$2:$A${len(chart.categories) + 1}', chart.categories)}</c:cat>"


def values(chart: Chart, series: int, tag: str = "val") -> str:
    """The numbers of a series."""
    column, last = letters(series + 1), len(chart.categories) + 1
    points = "".join(
        f'<c:pt idx="{row}"><c:v>{value:.15g}</c:v></c:pt>'
        for row, value in enumerate(chart.series[series].values)
        if value is not None
    )
    return (
        f"<c:{tag}><c:numRef><c:f>{SHEET}!${column}$2:${column}${last}</c:f><c:numCache>"
        f'<c:formatCode>General</c:formatCode><c:ptCount val="{last - 1}"/>{points}</c:numCache></c:numRef>'
        f"</c:{tag}>"
    )


def literal(numbers: Sequence[float], tag: str) -> str:
    """Numbers that the workbook does not hold."""
    points = "".join(f'<c:pt idx="{row}"><c:v>{value:.15g}</c:v></c:pt>' for row, value in enumerate(numbers))
    return (
        f'<c:{tag}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="{len(numbers)}"/>{points}'
        f"</c:numLit></c:{tag}>"
    )


def _texts(cells: str, texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{row}"><c:v>{escape(text)}</c:v></c:pt>' for row, text in enumerate(texts))
    return (
        f'<c:strRef><c:f>{SHEET}!{cells}</c:f><c:strCache><c:ptCount val="{len(texts)}"/>{points}'
        "</c:strCache></c:strRef>"
    )


def number_format(printed: str, value: float) -> str:
    """The element by which a number is shown as it was printed; empty where no format of numbers does."""
    found = _PRINTED.fullmatch(printed.strip())
    if found is None:
        return ""
    before, digits, after = found.groups()
    bare, part = re.sub(r"\D", "", digits), re.search(r"[.,](\d+)$", digits)
    places = next((n for n in (0, len(part[1]) if part else 0) if _is(bare, n, value)), None)
    if places is None:  # "3.4 million": the cell holds 3400000
        return ""
    grouped = len(re.sub(r"[\d\u2212-]", "", digits)) > bool(places)
    code = f"{'#,##0' if grouped else '0'}{'.' + '0' * places if places else ''}"
    code = f"{_quoted(before)}{code}{_quoted(after)}"
    return f'<c:numFmt formatCode={quoteattr(code)} sourceLinked="0"/>'


def _is(digits: str, places: int, value: float) -> bool:
    return math.isclose(int(digits) / 10**places, abs(value), rel_tol=1e-9, abs_tol=1e-12)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "") + '"' if text else ""
