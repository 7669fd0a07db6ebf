"""A second look at finished pages, by the letters that pdfplumber finds in the file, without WeasyPrint."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pdfplumber

EDGE, TOLERANCE = 8.0, 1.0
"""Points: what printers do not reach, and what roundings shift."""
HOLE, EMPTY = 0.35, 0.2
MARGIN = 17 * 72 / 25.4
"""Points: the margins of the template policy-brief at head and foot."""
MARK = 8.0
Letter = dict[str, Any]


Margins = tuple[float, float]
"""Those at head and foot, in points."""


def faults(data: bytes, margins: Margins = (MARGIN, MARGIN)) -> Iterator[tuple[str, int]]:
    """The codes that the layout gate should say of a PDF without forced breaks, each with its page."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        pages = [_letters(page, margins) for page in pdf.pages]
        sizes = [(float(page.width), float(page.height)) for page in pdf.pages]
    for number, (letters, size) in enumerate(zip(pages, sizes, strict=True), 1):
        every = [*letters["body"], *letters["margin"]]
        if any(
            one["x1"] > size[0] - EDGE or one["x0"] < EDGE or one["bottom"] > size[1] - EDGE for one in every
        ):
            yield "L001", number
        if any(_over(letters[part]) for part in letters):
            yield "L003", number
        if "(cid:0)" in "".join(one["text"] for one in every):
            yield "L009", number
        if any(_is_mark(line) for line in _lines(letters["body"])):
            yield "L008", number
    yield from _fill(pages, sizes, margins)


def _at_the_edge(letter: Letter, size: tuple[float, float]) -> bool:
    far = letter["x1"] > size[0] - EDGE or letter["bottom"] > size[1] - EDGE
    return far or bool(letter["x0"] < EDGE)


def _letters(page: Any, margins: Margins = (MARGIN, MARGIN)) -> dict[str, list[Letter]]:
    head, foot = margins
    height, found = float(page.height), {"body": [], "margin": []}  # type: ignore[var-annotated]  # of letters
    for one in page.chars:
        if one["text"].strip():
            middle = (one["top"] + one["bottom"]) / 2
            found["margin" if middle < head - 4 or middle > height - foot + 4 else "body"].append(one)
    return found


def _core(letter: Letter) -> tuple[float, float]:
    middle, half = (letter["top"] + letter["bottom"]) / 2, letter["size"] * 0.25
    return middle - half, middle + half


def _over(letters: list[Letter]) -> bool:
    """Whether letters of two lines are printed over each other."""
    ordered = sorted(letters, key=lambda one: one["top"])
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 :]:
            if other["top"] > one["bottom"]:
                break
            across = min(one["x1"], other["x1"]) - max(one["x0"], other["x0"])
            down = min(_core(one)[1], _core(other)[1]) - max(_core(one)[0], _core(other)[0])
            width = min(one["x1"] - one["x0"], other["x1"] - other["x0"])
            if across > max(TOLERANCE, width / 2) and down > TOLERANCE:
                return True
    return False


def _lines(letters: list[Letter]) -> list[list[Letter]]:
    """Letters that stand side by side."""
    lines: list[list[Letter]] = []
    for one in sorted(letters, key=lambda letter: _core(letter)[0] + _core(letter)[1]):
        middle = sum(_core(one)) / 2
        if lines and abs(sum(_core(lines[-1][0])) / 2 - middle) < one["size"] * 0.5:
            lines[-1].append(one)
        else:
            lines.append([one])
    return lines


def _is_mark(line: list[Letter]) -> bool:
    return all(abs(one["size"] - MARK) < 0.1 and "Bold" in one["fontname"] for one in line)


def _fill(
    pages: list[dict[str, list[Letter]]], sizes: list[tuple[float, float]], margins: Margins
) -> Iterator[tuple[str, int]]:
    shares = []
    head, foot = margins
    for letters, (_, height) in zip(pages, sizes, strict=True):
        lowest = max((one["bottom"] for one in letters["body"]), default=head)
        shares.append((lowest - head) / (height - head - foot))
    for number, (one, following) in enumerate(pairwise(range(len(pages))), 1):
        turned = sizes[one] != sizes[following]
        if 1 - shares[one] > HOLE and not turned:
            yield "L004", number
    if len(shares) > 1 and shares[-1] < EMPTY:
        yield "L005", len(shares)


def signs(text: str) -> Counter[str]:
    """Letters and digits of a text, however they are composed and cased."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return Counter(letter for letter in plain if letter.isalnum())


def printed(data: bytes) -> str:
    """The body's letters of a PDF."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "".join(one["text"] for page in pdf.pages for one in _letters(page)["body"])


def broken_numbers(data: bytes, cells: list[str]) -> list[str]:
    """The numbers of cells that no line of the PDF holds whole."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        lines = [
            re.sub(r"\s", "", word["text"])
            for page in pdf.pages
            for word in page.extract_text_lines(strip=True, return_chars=False)
        ]
    return [cell for cell in cells if not any(re.sub(r"\s", "", cell) in line for line in lines)]
