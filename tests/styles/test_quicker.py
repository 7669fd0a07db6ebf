"""A layout that uses what it knows of a style gives the same pages as WeasyPrint's own, byte for byte."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen
from briefgen import assets
from briefgen.cli import main
from briefgen.engine import quicker, weasy

ROOT = Path(briefgen.__file__).parent.parent
BUILD = """
import os, sys
from pathlib import Path
from briefgen.engine import weasy
how, *projects = sys.argv[1:]
if how == "without":
    weasy.quicken = lambda package: None
from briefgen import cli
for project in projects:
    os.chdir(project)
    assert cli.main(["build", "-q", "-f", "pdf", "--force", "--no-check", "-j", "1", "-o", how]) == 0
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


def project_of(template: str, folder: Path) -> Path:
    """A project with the template's first brief, and with one that has everything in it besides."""
    project = folder / template
    assert main(["new", "-q", str(project), "--template", template]) == 0
    (content,) = project.glob("content/*.yaml")
    text = content.read_text(encoding="utf-8")
    sections = text + ("" if "\nsections:" in text else "sections:\n")
    content.with_name("long.yaml").write_text(
        sections.replace("\nsections:\n", f"\nsections:{LONG}", 1), encoding="utf-8"
    )
    return project


def test_pages_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    projects = [project_of(name, tmp_path) for name in assets.template_names(assets.roots(ROOT))]
    made = {}
    for how in ("with", "without"):
        command = [sys.executable, "-c", BUILD, how, *map(str, projects)]
        subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
        files = sorted(file for project in projects for file in (project / how).glob("*.pdf"))
        made[how] = {f"{file.parts[-3]} {file.name}": file.read_bytes() for file in files}

    assert len(made["with"]) == 2 * len(projects)
    assert [name for name, data in made["with"].items() if data != made["without"].get(name)] == []


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
