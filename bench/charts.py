"""Charts of Word files as LibreOffice draws them, beside those of the PDF: where bars, lines and points end.

Twelve invented charts of every kind, each on a page of its own. For each kind: how far apart the ends are at
most, in per cent of the plot's width; whether order, colours and words are the same.

    python bench/charts.py [-v] [KIND ...]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pdfplumber

from briefgen import writers
from briefgen.charts import KINDS
from tests.charts import dozens

AT_ONCE = 6
"""Charts of a document: LibreOffice keeps twenty open, and squeezes the letters of what it opens again."""
Place = tuple[float, float]
GREYS = {(0.42, 0.46, 0.51), (0.76, 0.81, 0.86), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)}
"""Axes, scales, words and paper."""


def main(kinds: Sequence[str]) -> None:
    print("| kind | charts | ends apart, % of the plot's width: most, mean | order and colours | words |")
    print("|---|---|---|---|---|")
    for kind in kinds or KINDS:
        print(_row(kind), flush=True)


def _row(kind: str) -> str:
    found = [one for first in range(0, dozens.DOZEN, AT_ONCE) for one in _some(kind, first)]
    apart = [gap / width * 100 for width, (gaps, *_) in found for gap in gaps]
    alike, words = (sum(one[at] for _, one in found) for at in (1, 2))
    most, mean, all_ = max(apart), sum(apart) / len(apart), len(found)
    return f"| {kind} | {all_} | {most:.2f}, {mean:.2f} | {alike} of {all_} | {words} of {all_} |"


def _some(kind: str, first: int) -> Iterator[tuple[float, tuple[list[float], bool, bool]]]:
    """The width of each chart's plane, and how its two drawings differ."""
    with tempfile.TemporaryDirectory() as folder:
        styled = dozens.pages(Path(folder), kind, range(first, first + AT_ONCE))
        word = Path(folder) / "chart.docx"
        word.write_bytes(writers.write("docx", styled).data)
        ours = Path(folder) / "ours.pdf"
        ours.write_bytes(writers.write("pdf", styled).data)
        office = ["soffice", f"-env:UserInstallation={Path(folder).as_uri()}/office", "--headless"]
        said = [*office, "--convert-to", "pdf", "--outdir", folder, str(word)]
        subprocess.run(said, check=True, capture_output=True)
        with pdfplumber.open(ours) as one, pdfplumber.open(word.with_suffix(".pdf")) as other:
            for drawing, a, b in zip(styled.drawings.values(), one.pages, other.pages, strict=True):
                yield drawing.plot.panels[0].width, _compared(a, b)


def _compared(ours: Any, theirs: Any) -> tuple[list[float], bool, bool]:
    """How far apart the ends of two drawings are, and whether colours, order and words are the same."""
    gaps: list[float] = []
    alike = True
    for read in (_bars, _lines, _dots):
        one, other = sorted(read(ours)), sorted(read(theirs))
        alike = alike and [color for color, _ in one] == [color for color, _ in other]
        if "-v" in sys.argv and [color for color, _ in one] != [color for color, _ in other]:
            print(read.__name__, one, other, sep="\n", file=sys.stderr)
        for (_, place), (_, there) in zip(one, other, strict=False):
            gaps += [abs(a - b) for a, b in zip(place, there, strict=False)]
    if "-v" in sys.argv and _words(ours) != _words(theirs):
        print(_words(ours) - _words(theirs), _words(theirs) - _words(ours), file=sys.stderr)
    return gaps, alike, _words(ours) == _words(theirs)


def _words(page: Any) -> Counter[str]:
    return Counter(one["text"] for one in page.extract_words())


def _color(value: Any) -> tuple[float, ...]:
    return tuple(round(float(part), 2) for part in value) if isinstance(value, tuple) else (0.0, 0.0, 0.0)


def _bars(page: Any) -> Iterator[tuple[tuple[float, ...], Place]]:
    for one in page.rects:
        color = _color(one["non_stroking_color"])
        if one["fill"] and color not in GREYS and one["height"] > 1:
            yield color, (one["x0"], one["top"], one["x1"], one["bottom"])


def _lines(page: Any) -> Iterator[tuple[tuple[float, ...], Place]]:
    for one in (*page.curves, *page.lines):
        color = _color(one["stroking_color"])
        if one["stroke"] and not one["fill"] and color not in GREYS and one["linewidth"] > 0.5:
            yield color, tuple(part for point in one["pts"] for part in point)


def _dots(page: Any) -> Iterator[tuple[tuple[float, ...], Place]]:
    for one in page.curves:
        color = _color(one["non_stroking_color"])
        if one["fill"] and color not in GREYS:
            yield color, ((one["x0"] + one["x1"]) / 2, (one["top"] + one["bottom"]) / 2)


if __name__ == "__main__":
    main([one for one in sys.argv[1:] if one != "-v"])
