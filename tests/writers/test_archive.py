"""An archived PDF carries what it was built from, and says whether its pages still say so."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import page as validator
import pytest
from pypdf import PdfReader

from briefgen import writers
from briefgen.cli import main
from briefgen.model import Attached
from tests.pages import page

CONTENT = """\
title: Fewer boats are registered, the board says
evidence: [{source: board, exact: In 2019 the board registered 310 boats}]
statistics:
  boats:
    value: 310 boats
    label: were registered in 2019
    evidence: [{source: board, exact: In 2019 the board registered 310 boats}]
sources:
  board: {title: Report, author: The board, issued: "2024", file: board.txt}
allow: {S005: One source is all there is.}
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "briefgen.toml").write_text("archive = true\n")
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "boats.yaml").write_text(CONTENT)
    (tmp_path / "content" / "board.txt").write_text("Report.\n\nIn 2019 the board registered 310 boats.\n")
    assert main(["build", "-f", "pdf"]) == 0
    return tmp_path


def test_content_hashes_and_claims_are_inside(project: Path) -> None:
    inside = PdfReader(project / "out" / "boats.pdf").attachments

    assert inside["boats.yaml"][0].decode() == CONTENT
    assert len(json.loads(inside["sources.json"][0])["board"]["sha256"]) == 64
    claims = inside["claims.csv"][0].decode("utf-8-sig").splitlines()
    assert claims[0] == "claim,standing,source,page,words"
    assert any(line.startswith("statistics.boats.value,") for line in claims)


def test_it_is_an_archive_and_accessible(project: Path) -> None:
    file = str(project / "out" / "boats.pdf")

    for profile in ("3a", "ua1"):
        assert [one.message for one in validator.validate_pdf(file, profile=profile).failures] == []


def test_the_same_content_gives_the_same_bytes(project: Path) -> None:
    file = project / "out" / "boats.pdf"
    before = file.read_bytes()
    file.unlink()

    assert main(["build", "-f", "pdf"]) == 0
    assert file.read_bytes() == before


def test_check_says_that_pages_and_content_agree(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "out/boats.pdf"]) == 0
    assert capsys.readouterr().out == "out/boats.pdf: boats.yaml inside; 3 of 3 texts on its pages\n"


def test_check_says_what_the_pages_do_not_print(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    styled = page(tmp_path, "<h1>Fewer boats are registered, the board says</h1><p>300 boats</p>")
    attached = (Attached("boats.yaml", CONTENT.encode(), "The content"),)
    file = tmp_path / "boats.pdf"
    file.write_bytes(writers.write("pdf", replace(styled, tree=replace(styled.tree, attached=attached))).data)

    assert main(["check", str(file)]) == 1
    said = capsys.readouterr().out
    assert "error: statistics.boats.value does not stand on its pages: '310 boats'" in said
    assert "1 of 3 texts on its pages" in said


def test_content_files_beside_a_pdf_are_checked_too(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project / "content" / "boats.yaml"
    file.write_text(CONTENT.replace("value: 310", "value: 311"))

    assert main(["check", "out/boats.pdf", str(file)]) == 1
    said = capsys.readouterr().out
    assert "boats.yaml inside; 3 of 3" in said
    assert "error N001 statistics.boats.value" in said


@pytest.mark.parametrize("data", [b"no pdf", b"%PDF-1.7\n", None])
def test_a_pdf_that_carries_nothing_is_refused(
    tmp_path: Path, data: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(writers.write("pdf", page(tmp_path, "<h1>Title</h1>")).data if data is None else data)

    assert main(["check", str(file)]) == 2
    assert "archive = true" in capsys.readouterr().err


def test_without_the_setting_nothing_is_inside(tmp_path: Path) -> None:
    data = writers.write("pdf", page(tmp_path, "<h1>Title</h1>")).data

    assert not PdfReader(io.BytesIO(data)).attachments
