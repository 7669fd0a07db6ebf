"""The axes of a chart part: 29500-1, 21.2.2.25 and 21.2.2.226."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.charts import Panel
from briefgen.styles import Letters
from briefgen.writers.docx.charts import looks

ACROSS, UP = 111_111_111, 222_222_222
"""The ids of the axes of a part."""


def names(panel: Panel, found: Mapping[str, Letters], place: str, labels: str = "low", every: int = 1) -> str:
    """The axis of categories; `place` is b or l, `labels` low, high or none."""
    turned = "maxMin" if place == "l" else "minMax"
    grid = f"<c:majorGridlines>{looks.stroke(found['axis'].color, 0.75)}</c:majorGridlines>"
    line = looks.HIDDEN if labels in ("none", "high") else looks.stroke(found["axis"].color, 0.75)
    skip = f'<c:tickLblSkip val="{every}"/>' if every > 1 else ""
    return (
        f'<c:catAx><c:axId val="{ACROSS}"/><c:scaling><c:orientation val="{turned}"/></c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{place}"/>{grid if labels == "high" else ""}'
        '<c:numFmt formatCode="General" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="{labels}"/>'
        f"{line}{looks.letters(found['label'])}"
        f'<c:crossAx val="{UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="100"/>{skip}<c:noMultiLvlLbl val="0"/></c:catAx>'
    )


def numbers(
    panel: Panel, found: Mapping[str, Letters], place: str, between: bool = True, ident: int = UP
) -> str:
    """The axis of numbers: it shows its scale where the panel has lines at its steps."""
    shown, step = bool(panel.step), panel.step if panel.labelled else panel.high - panel.low
    # Of points the rows go downwards: their foot, where the scale stands, is the highest number.
    across, crosses = (ACROSS, "autoZero") if ident == UP else (UP, "max")
    grid = f"<c:majorGridlines>{looks.stroke(found['grid'].color, 0.75)}</c:majorGridlines>" if shown else ""
    beside = "nextTo" if panel.labelled else "none"
    unit = f'<c:majorUnit val="{step:.15g}"/>' if shown else ""
    high = 1.0 if panel.chart.kind == "share" else panel.high
    sign = '"%"' if panel.chart.per_cent else ""
    places = max(0, len(f"{panel.step:.6g}".partition(".")[2]))
    code = f"#,##0{'.' + '0' * places if places else ''}{sign}"
    code = f'{code};"\u2212"{code}'.replace('"', "&quot;")
    return (
        f'<c:valAx><c:axId val="{ident}"/><c:scaling><c:orientation val="minMax"/>'
        f'<c:max val="{high:.15g}"/><c:min val="{panel.low:.15g}"/></c:scaling>'
        f'<c:delete val="{int(not shown)}"/><c:axPos val="{place}"/>{grid}'
        f'<c:numFmt formatCode="{code}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{beside}"/>{looks.HIDDEN}'
        f'{looks.letters(found["label"])}<c:crossAx val="{across}"/><c:crosses val="{crosses}"/>'
        f'<c:crossBetween val="{"between" if between else "midCat"}"/>{unit}</c:valAx>'
    )
