"""A new look by settings alone, and a new theme in Word, recolour everything: words, grounds and charts."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from briefgen.brand import presets
from briefgen.cli import main
from briefgen.contrast import of_hex
from briefgen.writers.docx.theme import PLACES
from tests.office import converted, needs_libreoffice

CHART = """charts:
  ways:
    title: The fountains were used more often in 2025
    kind: grouped
    data: |
      | Year | Uses | Again | More |
      |------|------|-------|------|
      | 2024 | 250,000 | 250,000 | 250,000 |
      | 2025 | 310,000 | 310,000 | 310,000 |
    evidence:
      - source: fountain-report
        exact: In 2025 they were used roughly 310,000 times, against 250,000 times in 2024.
    allow: {N002: the office counts roughly}
quotes:"""
COLOR = re.compile(r"(?:w:(?:color w:val|fill)|srgbClr val|w:color)=\"([0-9A-Fa-f]{6})\"")


@pytest.fixture
def drawn(brief_file: Path) -> Path:
    text = brief_file.read_text(encoding="utf-8")
    brief_file.write_text(text.replace("quotes:", CHART, 1), encoding="utf-8")
    return brief_file


def built(settings: str) -> dict[str, str]:
    """The parts of all documents that hold colours, by format."""
    Path("briefgen.toml").write_text(settings, encoding="utf-8")
    assert main(["build", "-f", "pdf", "-f", "docx", "-f", "html", "--force"]) == 0
    with zipfile.ZipFile("out/first-brief.docx") as archive:
        found = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}
    with pikepdf.open("out/first-brief.pdf") as pdf:
        drawn = "\n".join(bytes(page.Contents.read_bytes()).decode("latin-1") for page in pdf.pages)
    html = Path("out/first-brief.html").read_text(encoding="utf-8")
    return {"pdf": drawn, "html": html, **found}


@pytest.mark.parametrize("name", ["forest", "plum"])
def test_a_brand_by_settings_alone_changes_pdf_word_html_and_charts(drawn: Path, name: str) -> None:
    before, after = built(""), built(f'brand = "{name}"\n')
    old, new = presets()["harbour"].primary.lstrip("#").upper(), presets()[name].primary.lstrip("#").upper()

    for part in ("html", "word/styles.xml", "word/theme/theme1.xml"):
        assert old in before[part].upper(), part
        assert new in after[part].upper(), part
        assert part == "html" or old not in after[part].upper(), part  # the template's sheet stays below
    for color, wanted in ((old, before["pdf"]), (new, after["pdf"])):
        assert re.search(r"\s".join(f"{part:.6f}"[:4] + r"\d*" for part in of_hex(color)), wanted)


def test_every_colour_of_words_grounds_and_charts_refers_to_the_theme(drawn: Path) -> None:
    """So that another theme, chosen in Word, recolours them all; white paper has none."""
    found = built('brand = "teal"\n')

    for part in ("word/document.xml", "word/styles.xml", "word/charts/chart1.xml"):
        plain = re.findall(r"<a:srgbClr val=\"(\w{6})\"", found[part])
        words = re.findall(r"<w:color w:val=\"(\w{6})\"(?![^>]*themeColor)[^>]*>", found[part])
        grounds = re.findall(r"<w:shd [^>]*w:fill=\"(\w{6})\"(?![^>]*themeFill)[^>]*>", found[part])
        assert {*plain, *words, *grounds} <= {"FFFFFF", "000000"}, part


@needs_libreoffice
def test_another_theme_recolours_the_marks_of_charts(drawn: Path, tmp_path: Path) -> None:
    """The theme of one brand in the file of another: what Word does when somebody chooses it."""
    theme = built('brand = "plum"\n')["word/theme/theme1.xml"]
    found = built("")
    assert re.findall(
        r"<c:ser>.*?<a:schemeClr val=\"(\w+)\"", found["word/charts/chart1.xml"], re.DOTALL
    ) == [PLACES[name][2] for name in ("brand", "grey-1", "grey-2")]
    with zipfile.ZipFile("out/first-brief.docx") as old, zipfile.ZipFile(tmp_path / "e.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, theme if name == "word/theme/theme1.xml" else old.read(name))

    with pdfplumber.open(converted(tmp_path / "e.docx", "pdf", tmp_path)) as pdf:
        bars = {one["non_stroking_color"] for page in pdf.pages for one in page.rects if one["height"] > 10}

    plum = of_hex(presets()["plum"].primary.lstrip("#"))
    colors = [one for one in bars if isinstance(one, tuple) and len(one) == 3]
    assert any(one == pytest.approx(plum, abs=0.01) for one in colors)
