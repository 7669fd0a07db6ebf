"""A layout that uses what it knows of a style gives the same pages as WeasyPrint's own, byte for byte."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen
from briefgen import assets
from briefgen.engine import quicker, weasy

ROOT = Path(briefgen.__file__).parent.parent
BUILD = """
import sys
from briefgen.engine import weasy
if sys.argv[1] == "without":
    weasy.quicken = lambda package: None
from briefgen import cli
sys.exit(cli.main(["build", "-q", "-f", "pdf", "--force", "--no-check", "-o", sys.argv[1]]))
"""
LONG = """
  long:
    heading: Everything at once, Rechtsschutzversicherungsgesellschaften and https://example.org/a/b/c/d/e/f/g
    body: |
      Text that is **bold**, *stressed*, ~~struck~~, `code`, H<sub>2</sub>O and [linked](https://example.org).

      - One
        - two
          - three with more words than a line of a page across has room for, so that it goes on below it
      1. First
      2. Second

      | Head | Number | Long word |
      |:-----|-------:|-----------|
      | One | 1,234.5 | Donaudampfschifffahrtsgesellschaft |
      | Two | 2 | https://example.org/a/very/long/address/that/leaves/its/box/if/nothing/breaks/it |

      > A quotation that is long enough for two lines on a page, or three, and says nothing at all to anybody.

      ```
      code  in   lines
      ```
"""


@pytest.mark.parametrize("template", assets.template_names(assets.roots(ROOT)))
def test_pages_are_the_same_byte_for_byte(template: str, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    new = [sys.executable, "-m", "briefgen", "new", "project", "--template", template]
    subprocess.run(new, cwd=tmp_path, env=environment, check=True, capture_output=True)
    project = tmp_path / "project"
    (content,) = project.glob("content/*.yaml")
    text = content.read_text(encoding="utf-8")
    sections = text + ("" if "\nsections:" in text else "sections:\n")
    content.with_name("long.yaml").write_text(
        sections.replace("\nsections:\n", f"\nsections:{LONG * 1}", 1), encoding="utf-8"
    )
    made = {}
    for how in ("with", "without"):
        command = [sys.executable, "-c", BUILD, how]
        subprocess.run(command, cwd=project, env=environment, check=True, capture_output=True)
        files = sorted((project / how).glob("*.pdf"))
        made[how] = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}

    assert len(made["with"]) == 2
    assert made["with"] == made["without"]


def test_another_release_is_left_alone() -> None:
    class Package:
        __version__ = "71.0"

    quicker.quicken(Package)  # would fail at the first thing that it looks for


def test_lines_are_forgotten_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    class Style(dict[str, str]):
        unaltered = None

    monkeypatch.setattr(quicker, "LINES", 10)

    class Layout:
        pass

    lines = quicker._Lines(lambda text, *_, **__: (Layout(), text))
    style = Style(white_space="normal")
    style.unaltered = Style()  # type: ignore[assignment]  # stands for the style of a kind
    for number in range(25):
        assert lines.split(str(number), style, None, 100, 0)[1] == str(number)
        assert sum(map(len, lines._tables)) <= 10


def test_a_changed_style_is_worked_out_anew(tmp_path: Path) -> None:
    weasy.weasyprint()
    from briefgen.styles import shared

    style = shared._Anonymous.__new__(shared._Anonymous)
    style.unaltered = {}
    style["float"] = "none"

    assert style.unaltered is None
