"""A page of the web becomes a source: asked for, kept, dated."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from briefgen import content
from briefgen.cli import extract, main
from briefgen.cli.messages import Voice
from briefgen.cli.parser import build_parser
from briefgen.errors import BriefgenError
from briefgen.web.addresses import anywhere


def _extracted(*arguments: str) -> int:
    return extract.run(build_parser().parse_args(["extract", *arguments]), Voice(), anywhere)


def test_a_page_is_kept_beside_the_content_file_with_its_address_and_its_day(
    root: str, tmp_path: Path
) -> None:
    out = tmp_path / "content" / "boats.yaml"
    for _ in range(2):  # the same page is kept once
        assert _extracted(f"{root}/report", "--fetch", "--force", "-o", str(out)) == 0

    (kept,) = (file for file in out.parent.iterdir() if file != out)
    (source,) = content.load(out).blocks["sources"].values()
    told = {name: field.text for name, field in source.fields.items()}
    assert kept.name == "127.0.0.1-report.html"
    assert told["file"] == kept.name
    assert (told["URL"], told["accessed"]) == (f"{root}/report", date.today().isoformat())
    assert told["title"] == "Boats in the harbour café"  # in a charset that the server alone tells
    assert main(["check", str(out)]) == 0


def test_another_page_under_the_same_name_keeps_both(root: str, tmp_path: Path) -> None:
    (tmp_path / "127.0.0.1-page.html").write_text("<p>An older one.</p>")
    _extracted(f"{root}/page", "--fetch", "-o", str(tmp_path / "boats.yaml"))

    assert "older" in (tmp_path / "127.0.0.1-page.html").read_text()
    assert "41 boats" in (tmp_path / "127.0.0.1-page-2.html").read_text()


def test_nothing_is_fetched_unasked(root: str, tmp_path: Path) -> None:
    with pytest.raises(BriefgenError, match="not fetched unasked"):
        _extracted(f"{root}/page", "-o", str(tmp_path / "boats.yaml"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("address", ["ftp://town.example/a", "file:///etc/hosts", "data://x"])
def test_other_schemes_are_not_fetched(address: str) -> None:
    with pytest.raises(BriefgenError, match="only http and https"):
        _extracted(address, "--fetch")


def test_no_machine_of_a_private_network_is_asked(
    root: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", f"{root}/page", "--fetch", "-o", str(tmp_path / "boats.yaml")]) == 2
    assert "private network" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_terminal_is_asked_and_believed(root: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "briefgen", "extract", f"{root}/page", "-o", "boats.yaml"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdin=theirs, stderr=subprocess.PIPE, text=True
    ) as child:
        os.write(ours, b"n\n")
        said = child.stderr.read() if child.stderr else ""
    os.close(ours)
    os.close(theirs)
    assert "Fetch? [y/N]" in said
    assert "nothing was fetched" in said
    assert not list(tmp_path.iterdir())
