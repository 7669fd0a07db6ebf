"""`briefgen new --template NAME`: each template begins with an example that is sound."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pdfplumber
import pytest

from briefgen import assets
from briefgen.cli import main

NAMES = [name for name in assets.template_names((assets.package_root(),)) if name != "references"]
OWN = [name for name in NAMES if assets.example(name) != assets.STARTER]


@pytest.mark.parametrize("name", NAMES)
def test_a_new_project_of_each_template_passes_its_checks_without_a_warning(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo", "--template", name]) == 0
    monkeypatch.chdir(tmp_path / "demo")

    assert main(["build", "--strict"]) == 0, capfd.readouterr().err
    assert (tmp_path / "demo" / "out" / "first-brief.docx").is_file()
    assert f"template: {name}" in Path(assets.FIRST).read_text(encoding="utf-8")
    assert f'template = "{name}"' in Path("briefgen.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OWN)
def test_an_example_says_that_it_is_invented(name: str) -> None:
    for file in assets.example(name).rglob("*"):
        if file.suffix in (".yaml", ".txt", ".csv"):
            assert "invented" in file.read_text(encoding="utf-8"), file.name


def test_bulletin_has_an_example_of_its_own() -> None:
    assert "bulletin" in OWN


def test_a_report_has_its_lists_with_the_pages_in_pdf_and_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo", "--template", "report"]) == 0
    monkeypatch.chdir(tmp_path / "demo")
    assert main(["build"]) == 0

    pages = [page.extract_text() for page in pdfplumber.open("out/first-brief.pdf").pages]
    word = zipfile.ZipFile("out/first-brief.docx").read("word/document.xml").decode()
    fields = re.findall(r"TOC [^<]*?(?= *<)", word)

    assert 10 <= len(pages) <= 40
    for heading, page in re.findall(r"^(\d[^\n]*?) (\d+)$", pages[1], re.M):
        assert heading in pages[int(page) - 1]
    assert fields == [r'TOC \o "1-2" \h \z \u', r'TOC \h \z \c "Figure"', r'TOC \h \z \c "Table"']
