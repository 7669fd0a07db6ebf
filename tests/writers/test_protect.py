"""`build --protect`: nothing but fields can be edited, and what was edited comes home."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from briefgen.cli import main
from briefgen.word import w
from tests.returned.test_built import edit, needs_libreoffice, resaved, retype

BUILT = Path("out/first-brief.docx")


@pytest.fixture
def protected(demo: Path) -> Path:
    """The starter's brief, built for editors who may edit fields alone."""
    assert main(["build", "-q", "-f", "docx", "--protect"]) == 0
    return BUILT


def root(file: Path, part: str) -> etree._Element:
    with zipfile.ZipFile(file) as archive:
        return etree.fromstring(archive.read(f"word/{part}.xml"))


def test_the_document_is_protected_and_each_field_is_a_control(protected: Path) -> None:
    protection = root(protected, "settings").find(w("documentProtection"))
    assert protection is not None
    assert protection.get(w("edit")) == "forms"
    controls = list(root(protected, "document").iter(w("sdt")))
    names = [one.find(f"{w('sdtPr')}/{w('tag')}").get(w("val")) for one in controls]
    assert "title" in names
    assert any(name.startswith("sections.") for name in names)
    idents = [one.find(f"{w('sdtPr')}/{w('id')}").get(w("val")) for one in controls]
    assert len(set(idents)) == len(idents)


def test_without_the_option_nothing_is_protected(demo: Path) -> None:
    assert main(["build", "-q", "-f", "docx"]) == 0
    assert root(BUILT, "settings").find(w("documentProtection")) is None
    assert not list(root(BUILT, "document").iter(w("sdt")))


def test_what_was_edited_comes_home(
    protected: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pull", str(protected)]) == 0
    assert "no changes" in capsys.readouterr().err
    edit(protected, retype("near bus stops", "near tram stops"))
    assert main(["pull", str(protected)]) == 0
    assert "near tram stops" in brief_file.read_text(encoding="utf-8")


@needs_libreoffice
def test_what_libreoffice_saves_comes_home_without_a_question(protected: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    saved = resaved(protected)
    shutil.copy(saved, protected)
    assert main(["pull", str(protected)]) == 0
    assert brief_file.read_bytes() == before
