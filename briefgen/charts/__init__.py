"""Charts: a table of numbers becomes marks on a plane, which every writer draws in its own way.

What a chart shows is a `Chart`; where its marks stand, in points, is a `Plot`. Conventions are those of the
statistical offices: bars begin at zero, labels stand at what they name, words lie flat, one accent and greys.
"""

from briefgen.charts.plot import drawn, parts
from briefgen.charts.values import KINDS, Chart, Dot, Label, Letters, Mark, Panel, Path, Plot, Rect, Series

__all__ = [
    "KINDS",
    "Chart",
    "Dot",
    "Label",
    "Letters",
    "Mark",
    "Panel",
    "Path",
    "Plot",
    "Rect",
    "Series",
    "drawn",
    "parts",
]
