"""Charts in a tree are drawn where their table stands, with the letters and colours of the stylesheet.

An element with `data-chart` holds a table; the drawing comes before the table, which a stylesheet may hide.
Its looks are those of the classes chart-label, chart-value, chart-axis, chart-grid, mark-1 to mark-6: an svg
with one element of each stands there from the first cascade on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from briefgen import contrast
from briefgen.charts import Chart, Plot, drawn, parts
from briefgen.charts.key import key
from briefgen.charts.paper import ROLES, Paper
from briefgen.charts.values import Dot, Label, Letters, Mark, Path, Rect

if TYPE_CHECKING:
    from briefgen.styles.cascade import Styled
    from briefgen.styles.looks import Letters as Looks
    from briefgen.styles.measuring import Measure

KIND = "data-chart"
"""The attribute of an element that is a chart."""
PATCH = "\u00a0\u00a0"
"""What stands in a patch of a mark's colour, in a key: its ground is seen."""
SVG = "{http://www.w3.org/2000/svg}"
_CLASSES = (
    "chart-label",
    "chart-value",
    "chart-axis",
    "chart-grid",
    *(f"mark-{n + 1}" for n in range(ROLES)),
)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as it was drawn, for writers that draw it in their own way."""

    chart: Chart
    plot: Plot
    looks: Mapping[str, Looks]
    """By role: label, value, axis, grid, mark-1 ..."""
    alt: str
    path: str
    """The field that holds the table."""
    paper: Paper
    """What it was drawn on."""


def place(root: Element) -> Mapping[Element, Chart]:
    """Put an empty drawing before each chart's table, with an element of each class that it will need.

    Gives the charts by their drawings; raises ContentError for a table that cannot be drawn.
    """
    found = {}
    for figure in [one for one in root.iter() if isinstance(one.tag, str) and one.get(KIND)]:
        svg = Element(f"{SVG}svg", {"class": "chart-drawing"})
        for name in _CLASSES:
            SubElement(svg, f"{SVG}text", {"class": name})
        found[svg] = _chart(figure, root.get("lang", "en"))
        at = _before_table(figure)
        figure.insert(at, svg)
        if entries := key(found[svg]):
            figure.insert(at, _key(entries))
    return found


def _chart(figure: Element, language: str) -> Chart:
    from briefgen.charts.read import chart

    return parts(chart(*_rows(figure), figure.get(KIND, ""), figure.get("data-focus", ""), language))


def _key(entries: Sequence[tuple[str, str]]) -> Element:
    """A patch of colour and a name for each, on one line."""
    line = Element("p", {"class": "chart-key"})
    for number, (role, name) in enumerate(entries):
        entry = SubElement(line, "span", {"class": f"{role} patch"})
        entry.text, entry.tail = PATCH, f"\u00a0{name}" + ("\u2003" if number < len(entries) - 1 else "")
    return line


def _before_table(figure: Element) -> int:
    holds = [
        number
        for number, child in enumerate(figure)
        if child.tag == "table" or child.find(".//table") is not None
    ]
    return holds[0] if holds else len(figure)


def draw(
    styled: Styled, charts: Mapping[Element, Chart], room: Callable[[Element], float], measure: Measure
) -> Mapping[Element, Drawing]:
    """Draw every chart of a tree in the room that it has."""
    if not charts:
        return {}
    around = {child: parent for parent in styled.tree.root.iter() for child in parent}
    return {
        svg: _drawing(styled, around[svg], svg, chart, _paper(styled, svg, room(around[svg]), measure))
        for svg, chart in charts.items()
    }


def _drawing(styled: Styled, figure: Element, svg: Element, chart: Chart, paper: Paper) -> Drawing:
    looks = {one.get("class", "").removeprefix("chart-"): styled.style(one).letters for one in svg}
    plot, alt = drawn(chart, paper), figure.get("data-alt", "")
    given = styled.engine.style_for.get_computed_styles()
    style = given[svg[0], None]
    _fill(svg, plot, looks, alt)
    # A drawing says its looks itself; but the layout asks for the style of every element before it draws.
    given.update({(part, None): style for part in svg.iter() if part is not svg})
    return Drawing(chart, plot, looks, alt, _rows(figure)[1], paper)


def slim(drawing: Drawing, width: float) -> Element:
    """The same chart drawn anew for a narrow screen, in points: scaled down, its words would be too small."""
    svg = Element(f"{SVG}svg")
    _fill(svg, drawn(drawing.chart, replace(drawing.paper, width=width)), drawing.looks, drawing.alt)
    return svg


def _rows(figure: Element) -> tuple[list[list[str]], str]:
    """The texts of a table's cells, and the path of the field that holds them."""
    cells = [
        [cell for cell in row if cell.tag in ("td", "th")]
        for table in figure.iter("table")
        for row in table.iter("tr")
    ]
    path = next((cell.get("data-field", "") for row in cells for cell in row if cell.get("data-field")), "")
    texts = [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in cells]
    return texts, path.rpartition(".")[0]


def _paper(styled: Styled, svg: Element, room: float, measure: Measure) -> Paper:
    from briefgen.reading.figures import separators

    found = {one.get("class", ""): one for one in svg}

    def letters(name: str) -> Letters:
        values = styled.engine.style_for(found[name])
        return Letters(styled.style(found[name]).letters.size, lambda text: measure.width(text, values))

    signs = separators(styled.tree.root.get("lang", "en"))
    return Paper(room, letters("chart-label"), letters("chart-value"), *signs)


def _fill(svg: Element, plot: Plot, looks: Mapping[str, Looks], alt: str) -> None:
    for child in list(svg):
        svg.remove(child)
    svg.set("viewBox", f"0 0 {plot.width:.2f} {plot.height:.2f}")
    svg.set("width", f"{plot.width:.2f}pt")
    svg.set("height", f"{plot.height:.2f}pt")
    SubElement(svg, f"{SVG}title").text = alt
    for mark in sorted(plot.marks, key=_rank) if len(plot.panels) == 1 else plot.marks:
        svg.append(_element(mark, looks))


def _rank(mark: Mark) -> int:
    """Shapes first, then names, the scale, and numbers: the order in which Word's charts are read, too."""
    if not isinstance(mark, Label):
        return 0
    return 3 if mark.role != "label" else 2 if mark.anchor == "end" else 1


def _element(mark: Mark, looks: Mapping[str, Looks]) -> Element:
    if isinstance(mark, Rect):
        sizes = {"x": mark.x, "y": mark.y, "width": mark.width, "height": mark.height}
        return _made("rect", sizes, {"fill": _color(mark.role, looks)})
    if isinstance(mark, Path):
        points = " L ".join(f"{_length(x)} {_length(y)}" for x, y in mark.points)
        said = {
            "d": f"M {points}",
            "fill": "none",
            "stroke": _color(mark.role, looks),
            "stroke-linejoin": "round",
        }
        return _made("path", {"stroke-width": mark.width}, said)
    if isinstance(mark, Dot):
        return _made(
            "circle", {"cx": mark.x, "cy": mark.y, "r": mark.radius}, {"fill": _color(mark.role, looks)}
        )
    return _words(mark, looks)


def _words(label: Label, looks: Mapping[str, Looks]) -> Element:
    look = looks["label" if label.role == "label" else "value"]
    said = {
        "fill": on(looks[label.role[3:]].color) if label.role.startswith("on-") else f"#{look.color}",
        "font-family": f"'{look.family}'",
        "font-weight": "700" if look.bold else "400",
        "text-anchor": label.anchor,
    }
    made = _made("text", {"x": label.x, "y": label.y, "font-size": look.size}, said)
    made.text = label.text
    return made


def _made(tag: str, lengths: Mapping[str, float], said: Mapping[str, str]) -> Element:
    return Element(f"{SVG}{tag}", {**{name: _length(value) for name, value in lengths.items()}, **said})


def _length(value: float) -> str:
    """Points, so exact that a number of four digits can be read back from a bar."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def _color(role: str, looks: Mapping[str, Looks]) -> str:
    return f"#{looks[role].color}"


def on(ground: str) -> str:
    """The colour of letters on a ground: white or black, whichever is read better; WCAG 2.2."""
    color = contrast.of_hex(ground)
    white, black = (contrast.contrast(color, one) for one in ((1.0, 1.0, 1.0), (0.0, 0.0, 0.0)))
    return "#ffffff" if white >= black else "#000000"
