"""Every output says the same of each claim: the sheet, JSON, SARIF, JUnit, and the documents' properties."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from briefgen.cli import main
from tests.casefile import CASES

GOOD = (CASES / "standings" / "good.yaml").read_text(encoding="utf-8")
BAD = (CASES / "standings" / "bad.yaml").read_text(encoding="utf-8")
SOURCE = (CASES / "standings" / "report.txt").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("briefgen.toml").write_text('content = "."\nout = "out"\n', encoding="utf-8")
    Path("report.txt").write_text(SOURCE, encoding="utf-8")
    Path("good.yaml").write_text(GOOD, encoding="utf-8")
    main(["review", "good.yaml", "summary.c", "--by", "XY", "--pass"])
    Path("bad.yaml").write_text(Path("good.yaml").read_text(encoding="utf-8") + BAD, encoding="utf-8")
    return tmp_path


def said_by(form: str, name: str, capfdbinary) -> dict[str, str]:
    """Give each claim's standing as a format of `check` says it."""
    capfdbinary.readouterr()
    main(["check", name, "--format", form])
    out = capfdbinary.readouterr().out.decode("utf-8")
    if form == "json":
        return {one["path"]: one["standing"] for one in json.loads(out)["briefs"][0]["claims"]}
    if form == "sarif":
        briefs = json.loads(out)["runs"][0]["properties"]["briefs"]
        return {one["path"]: one["standing"] for one in briefs[0]["claims"]}
    cases = ElementTree.fromstring(out).iter("testcase")
    told = ((one.get("name", ""), "".join(one.itertext())) for one in cases)
    return {path: found[1].strip() for path, text in told if (found := re.search(r"standing: (.*)", text))}


def sheet(name: str) -> dict[str, str]:
    main(["check", name, "--sheet", "sheet.csv"])
    lines = csv.DictReader(io.StringIO(Path("sheet.csv").read_bytes().decode("utf-8-sig")))
    return {line["claim"]: line["verdict"] for line in lines}


@pytest.mark.parametrize("name", ["good.yaml", "bad.yaml"])
def test_each_claim_has_one_standing_in_all_outputs(folder: Path, name: str, capfdbinary) -> None:
    told = said_by("json", name, capfdbinary)

    assert set(told.values()) >= {"verbatim", "figures agree", "reviewed", "allowed"}
    assert ("refused" in told.values()) == (name == "bad.yaml")
    assert ("not checked" in told.values()) == (name == "bad.yaml")
    assert sheet(name) == told
    assert said_by("sarif", name, capfdbinary) == told
    assert said_by("junit", name, capfdbinary) == told


def test_what_is_not_checked_has_a_warning_at_its_path(folder: Path, capfdbinary) -> None:
    capfdbinary.readouterr()
    main(["check", "bad.yaml", "--format", "json"])
    brief = json.loads(capfdbinary.readouterr().out)["briefs"][0]
    loose = {one["path"] for one in brief["claims"] if one["standing"] == "not checked"}
    warned = {one["path"] for one in brief["findings"] if one["severity"] in ("warning", "error")}

    assert loose
    assert all({path, path.rpartition(".")[0]} & warned for path in loose)


def test_the_documents_count_as_the_check_does(folder: Path, capfdbinary) -> None:
    told = Counter(said_by("json", "good.yaml", capfdbinary).values())
    main(["build", "good.yaml", "-f", "pdf", "-f", "docx", "-f", "html"])
    words = Path("out/good.docx"), Path("out/good.pdf"), Path("out/good.html")
    with ZipFile(words[0]) as opened:
        custom = opened.read("docProps/custom.xml").decode("utf-8")
    pdf = str((PdfReader(words[1]).metadata or {}).get("/claims", ""))

    for text in (custom, pdf, words[2].read_text(encoding="utf-8")):
        for standing, number in told.items():
            assert f"{number} {standing}" in text
