"""Contents of the length that a template is made for fill its pages: the layout gate has nothing to say."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from briefgen import content
from briefgen.batch import brief as batch
from briefgen.model import Report
from briefgen.settings import Settings
from tests.layout import suited

HARD = [
    *[("policy-brief", "", number) for number in (20, 36)],
    *[("one-page", "letter", number) for number in (13, 46)],
    *[("factsheet", "letter", number) for number in (7, 28)],
    *[("bulletin", "letter", number) for number in (27, 40)],
    *[("report", "", number) for number in (15, 28)],
]
"""Those of the fifty of each (`bench/suited.py`) that left holes, an empty last page or one too many."""


def rendered(folder: Path, fields: suited.Fields, paper: str, formats: tuple[str, ...]) -> batch.Rendered:
    path = folder / "content" / "a.yaml"
    path.parent.mkdir()
    path.write_text(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return batch.render(content.load(path), formats, Settings(folder, paper=paper), Report())


@pytest.mark.parametrize(("template", "paper", "number"), HARD)
def test_pages_hold(template: str, paper: str, number: int, tmp_path: Path) -> None:
    (fields,) = suited.contents(template, 1, number)
    made = rendered(tmp_path, fields, paper, ("pdf", "docx"))

    pages = suited.bounds(template)["pages"]
    assert [finding.message for finding in made.findings if finding.code.startswith("L")] == []
    assert pages.least <= len(made.documents["pdf"].pages) <= pages.most


def test_what_is_set_closer_draws_a_chart_once(tmp_path: Path) -> None:
    (fields,) = suited.contents("factsheet", 1, 28)
    made = rendered(tmp_path, fields, "letter", ("pdf", "html"))
    html = made.documents["html"].data.decode()

    assert "tight" in html[: html.index(">", html.index("<html"))]
    assert html.count("<figure") == html.count('class="chart-drawing') == len(fields["charts"])
