"""Paper and print by one setting each: every template on A4 and Letter, in large letters, with one ink."""

from __future__ import annotations

import re
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest

from briefgen import assets
from briefgen.cli import main

NAMES = [name for name in assets.template_names((assets.package_root(),)) if name != "references"]
A4, LETTER = (595, 842), (612, 792)
COLOURLESS, LIGHT = 50, 200
"""Of 255: how far a grey may lean to a colour, and what is no paper."""


def built(folder: Path, name: str, setting: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    assert main(["new", "demo", "--template", name]) == 0
    monkeypatch.chdir(folder / "demo")
    with Path("briefgen.toml").open("a") as file:
        file.write(f"{setting}\n")
    assert main(["build", "-f", "pdf", "-f", "docx", "-f", "html"]) == 0
    return folder / "demo" / "out"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("setting", "paper"), [("", A4), ('paper = "letter"', LETTER)])
def test_every_page_has_the_paper_that_is_set(
    name: str, setting: str, paper: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = built(tmp_path, name, setting, monkeypatch)

    with pdfplumber.open(out / "first-brief.pdf") as pdf:
        sizes = {tuple(sorted((round(page.width), round(page.height)))) for page in pdf.pages}
    assert sizes == {paper}


@pytest.mark.parametrize("name", NAMES)
def test_large_print_has_text_of_12_points_and_no_label_below_10(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = built(tmp_path, name, 'variant = "large-print"', monkeypatch)

    sizes = [size for size, _ in letters(out)]
    assert max(set(sizes), key=sizes.count) >= 12
    small = [size for size in sizes if size < 10]  # tables that would not fit otherwise
    assert len(small) < 0.05 * len(sizes)
    assert 'class="large-print' in (out / "first-brief.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_print_that_saves_has_one_ink_and_no_ground(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = built(tmp_path, name, 'variant = "print-saving"', monkeypatch)

    for page in pypdfium2.PdfDocument(out / "first-brief.pdf"):
        picture = page.render(scale=0.5).to_pil().convert("HSV")
        _, full, light = (band.get_flattened_data() for band in picture.split())
        assert max(one * two / 255 for one, two in zip(full, light, strict=True)) < COLOURLESS
        assert sum(two < LIGHT for two in light) < 0.15 * len(light)


def letters(out: Path) -> list[tuple[float, str]]:
    """Sizes of letters in the text, without raised marks."""
    with pdfplumber.open(out / "first-brief.pdf") as pdf:
        found = [(round(one["size"], 1), one["text"]) for page in pdf.pages for one in page.chars]
    return [(size, text) for size, text in found if not re.fullmatch(r"[\d,–↑\s]", text)]
