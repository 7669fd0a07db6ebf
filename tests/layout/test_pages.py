"""Invented briefs of every shape: all formats say the same, and the gate sees what a second look sees."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings
from PIL import Image

from briefgen import assets, content, layout, merge, styles, writers
from briefgen.model import Brief
from briefgen.styles import Styled
from tests.layout import second
from tests.layout.contents import contents
from tests.pages import page

JUDGED = ("L001", "L003", "L004", "L005", "L008", "L009")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pages")
    (made / "content").mkdir()
    return made


@seed(4)
@settings(
    max_examples=3,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(contents())
def test_the_gate_sees_what_a_second_look_sees(folder: Path, fields: dict[str, Any]) -> None:
    path = folder / "content" / "a.yaml"
    path.write_text(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), encoding="utf-8")
    brief, roots = content.load(path), assets.roots(folder)
    styled = styles.compute(merge.merge(brief, "policy-brief", roots), roots, folder)
    pdf = writers.write("pdf", styled)
    found = [one for one in layout.gate(styled, {"pdf": pdf}, brief) if one.code in JUDGED]

    assert {code for code, _ in second.faults(pdf.data)} == {one.code for one in found}


TABLE = "\n".join(
    (
        "| " + " | ".join(f"Number {column}" for column in range(12)) + " |",
        "|" + "---|" * 12,
        "| " + " | ".join(f"{column},234,567" for column in range(12)) + " |",
    )
)


@pytest.mark.parametrize("template", ["bulletin", "factsheet", "one-page", "policy-brief", "report"])
def test_every_template_has_a_page_for_a_table_of_twelve_columns(folder: Path, template: str) -> None:
    fields = {"title": "A title", "sections": {"s": {"heading": "Numbers", "body": TABLE}}}
    brief, styled = _styled(folder, fields, template)

    found = layout.gate(styled, {"pdf": writers.write("pdf", styled)}, brief)
    assert not {one.code for one in found} & {"L001", "L002", "L003"}


@pytest.mark.parametrize("width", [330, 310, 290])
def test_words_and_numbers_stay_whole_in_a_table_of_smaller_letters(width: int, tmp_path: Path) -> None:
    cells = ("Asked", "98 765", "1,234.5", "2019", "12%", "7", "1,37", "Basin")
    row = "".join(f"<td>{cell}</td>" for cell in cells)
    css = f"@page {{ size: {width}pt 400pt; margin: 10pt }} td {{ padding: 0 6pt; font-size: 11pt }}"
    styled = page(tmp_path, f"<table>{row}</table>", css)
    with pdfplumber.open(io.BytesIO(writers.write("pdf", styled).data)) as pdf:
        lines = [one["text"].split() for one in pdf.pages[0].extract_text_lines()]

    assert not styled.faults
    assert lines == [" ".join(cells).split()]


@pytest.mark.parametrize("size", [(300, 3000), (600, 800), (3000, 200)])
def test_a_picture_of_any_shape_is_whole_and_keeps_its_shape(folder: Path, size: tuple[int, int]) -> None:
    (folder / "assets").mkdir(exist_ok=True)
    Image.new("RGB", size, "#14406b").save(folder / "assets" / "a.png")
    figure = {"file": "a.png", "alt": "A blue rectangle of one colour"}
    body = "![A blue rectangle of one colour](a.png)"
    fields = {
        "title": "A title",
        "figures": {"f": figure},
        "sections": {"s": {"heading": "B", "body": body}},
    }
    brief, styled = _styled(folder, fields, "policy-brief")
    pdf = writers.write("pdf", styled)

    assert "L001" not in {one.code for one in layout.gate(styled, {"pdf": pdf}, brief)}
    with pdfplumber.open(io.BytesIO(pdf.data)) as opened:
        shapes = [one["width"] / one["height"] for page in opened.pages for one in page.images]
    assert shapes == [pytest.approx(size[0] / size[1], rel=0.02)] * 2


def _styled(folder: Path, fields: dict[str, Any], template: str) -> tuple[Brief, Styled]:
    path = folder / "content" / "b.yaml"
    path.write_text(yaml.safe_dump(fields), encoding="utf-8")
    brief, roots = content.load(path), assets.roots(folder)
    return brief, styles.compute(merge.merge(brief, template, roots), roots, folder)
