"""Draws the pictures of README.md and docs/looks.md from the examples of the templates, built anew.

usage: python docs/picture.py     needs Pillow, pdfplumber (the test extra), pdftoppm, soffice and chromium
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pdfplumber
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
NAMES = ("policy-brief", "one-page", "factsheet", "bulletin", "report")
GAP, GROUND, COLORS = 12, (225, 229, 234), 96
RESOLUTION = 60
"""Dots per inch of whole pages."""
PARTS = {"chart": (-0.02, 0.24), "sources": (-0.02, 0.16)}
"""What is cut out of a page: where it begins above the words that name it, and how high it is."""
STARTS = {
    "chart": {
        "policy-brief": "Roughly",
        "one-page": "Option",
        "factsheet": "older the",
        "bulletin": "Figure 1.",
        "report": "Figure 2.",
    },
    "sources": dict.fromkeys(NAMES, "How we know"),
}
"""The words with which a part begins, by template."""


def main() -> None:
    """Build every example, and join pages and parts of pages."""
    with tempfile.TemporaryDirectory() as place:
        built = {name: _built(Path(place) / name, name) for name in NAMES}
        _save([[_page(built[name] / "first-brief.pdf", page) for name, page in _SHOWN]], "pages.png")
        for name, folder in built.items():
            forms = [folder / "first-brief.pdf", folder / "word" / "first-brief.pdf"]
            row = [*(_page(form, 1) for form in forms), _screen(folder / "first-brief.html")]
            _save([row], f"looks-{name}.png")
        whole = list(_all(built["report"] / "first-brief.pdf"))
        _save([whole[:5], whole[5:]], "looks-report-pages.png")
        for part in ("chart", "sources"):
            rows = []
            for name, folder in built.items():
                forms = [folder / "first-brief.pdf", folder / "word" / "first-brief.pdf"]
                rows.append([_cut(form, STARTS[part][name], PARTS[part]) for form in forms])
            _save(rows, f"looks-{part}.png")
        pages = [_page(built[name] / "first-brief.pdf", page) for name, page in _SHOWN]
        _save([[page.convert("L").convert("RGB") for page in pages]], "looks-grey.png")


_SHOWN = (("policy-brief", 1), ("factsheet", 1), ("bulletin", 1), ("report", 4))
"""Four pages: of which template, and which page."""


def _built(folder: Path, name: str) -> Path:
    program = [sys.executable, "-m", "briefgen"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([*program, "new", folder, "--template", name], check=True, env=environ)
    wanted = ["-f", "pdf", "-f", "docx", "-f", "html"]
    subprocess.run([*program, "build", *wanted], cwd=folder, check=True, env=environ)
    out = folder / "out"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", out / "word"]
    subprocess.run([*office, out / "first-brief.docx"], check=True, capture_output=True)
    return out


def _all(file: Path) -> Iterator[Image.Image]:
    with pdfplumber.open(file) as pdf:
        count = len(pdf.pages)
    yield from (_page(file, number, 36) for number in range(1, count + 1))


def _page(file: Path, number: int, resolution: int = RESOLUTION) -> Image.Image:
    with tempfile.TemporaryDirectory() as folder:
        span = ["-f", str(number), "-l", str(number)]
        made = f"{folder}/page"
        options = ["-r", str(resolution), "-png", *span, "-singlefile"]
        subprocess.run(["pdftoppm", *options, file, made], check=True)
        return Image.open(f"{made}.png").convert("RGB")


def _screen(file: Path) -> Image.Image:
    """The page as a browser shows it, as high as the others are."""
    with tempfile.TemporaryDirectory() as folder:
        made = f"{folder}/screen.png"
        options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=794,1123"]
        subprocess.run(
            ["chromium", *options, f"--screenshot={made}", file.as_uri()], check=True, capture_output=True
        )
        whole = Image.open(made).convert("RGB")
        return whole.resize((round(8.27 * RESOLUTION), round(11.69 * RESOLUTION)), Image.Resampling.LANCZOS)


def _cut(file: Path, words: str, part: tuple[float, float]) -> Image.Image:
    """A part of the page on which some words stand, from a little above them."""
    with pdfplumber.open(file) as pdf:
        for page in reversed(pdf.pages):
            found = page.search(words, regex=False)
            if found:
                top = found[0]["top"] / page.height + part[0]
                whole = _page(file, page.page_number, 75)
                high = whole.height
                return whole.crop(
                    (0, round(max(0.0, top) * high), whole.width, round((top + part[1]) * high))
                )
    raise ValueError(f"{words!r} does not stand in {file}")


def _save(rows: Sequence[Sequence[Image.Image]], name: str) -> None:
    width = max(sum(one.width + GAP for one in row) for row in rows) + GAP
    height = sum(max(one.height for one in row) + GAP for row in rows) + GAP
    sheet = Image.new("RGB", (width, height), GROUND)
    top = GAP
    for row in rows:
        left = GAP
        for one in row:
            sheet.paste(one, (left, top))
            left += one.width + GAP
        top += max(one.height for one in row) + GAP
    sheet.quantize(COLORS, Image.Quantize.MAXCOVERAGE).save(DOCS / name, optimize=True)


if __name__ == "__main__":
    main()
