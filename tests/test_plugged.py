"""Other packages' checks and blocks: named by a project, and looked for nowhere else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from briefgen.blocks import plugged
from briefgen.checks import plugged as other_checks
from briefgen.cli import main

CODE = """
from briefgen.model import Block, Check, Explanation, FieldSpec, Finding

CODES = {"H001": Explanation("A banned word stands in the title", "The house does not use it.", "a", "b")}

def run(brief, texts, limits):
    title = brief.fields["title"]
    if "very" in title.text:
        yield Finding("H001", "error", title.path, "'very' says nothing", "Leave it out.", title.place)

def fail(brief, texts, limits):
    return 1 / 0
    yield

CHECK = Check("house", CODES, run)
FAULTY = Check("faulty", CODES, fail)
BLOCK = Block("interviews", "interview", "Who was asked.", (
    FieldSpec("text", "What was said.", required=True, claim="statement"),
))
"""
POINTS = """
[briefgen.checks]
house = housestyle:CHECK
faulty = housestyle:FAULTY
nothing = housestyle:CODES
missing = nowhere:CHECK

[briefgen.blocks]
interviews = housestyle:BLOCK
letters = housestyle:BLOCK
"""
BRIEF = """\
title: Reports rose very much
evidence: [{source: report, exact: Reports rose in every district}]
interviews:
  clerk:
    text: The office received 90 million reports.
    evidence: [{source: report, exact: the office received roughly 80 million reports}]
sources:
  report: {title: A report, publisher: Lakeside, issued: 2022, file: report.txt}
"""
REPORT = Path(__file__).parent / "cases" / "checks" / "report.txt"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str, str], Path]]:
    """A project in which a package with checks and blocks of its own is installed."""
    info = tmp_path / "packages" / "housestyle-1.dist-info"
    info.mkdir(parents=True)
    (info.parent / "housestyle.py").write_text(CODE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: housestyle\nVersion: 1\n")
    (info / "entry_points.txt").write_text(POINTS)
    monkeypatch.syspath_prepend(str(info.parent))
    (tmp_path / "report.txt").write_bytes(REPORT.read_bytes())
    monkeypatch.chdir(tmp_path)

    def make(settings: str, content: str = BRIEF) -> Path:
        (tmp_path / "briefgen.toml").write_text(settings)
        (tmp_path / "a.yaml").write_text(content)
        return tmp_path

    plugged.cache_clear()
    other_checks._plugged.cache_clear()
    yield make
    plugged.cache_clear()
    other_checks._plugged.cache_clear()


def test_a_check_that_the_settings_name_looks_too(project, capfd):
    project('checks = ["house"]')

    assert main(["check", "a.yaml"]) == 1
    assert "error H001 title: 'very' says nothing" in capfd.readouterr().out
    assert main(["build", "a.yaml", "-f", "html"]) == 1


def test_a_check_that_nobody_names_does_not_look(project, capfd):
    project("")

    main(["check", "a.yaml"])

    assert "H001" not in capfd.readouterr().out


def test_its_codes_can_be_weighed_and_explained(project, capfd):
    project('checks = ["house"]\nseverity = {H = "off", N = "off"}')

    assert main(["check", "a.yaml"]) == 0
    assert main(["explain", "H001"]) == 0
    assert "The house does not use it." in capfd.readouterr().out


@pytest.mark.parametrize("form", ["json", "sarif", "junit", "github"])
def test_every_format_knows_its_findings(project, capfd, form):
    project('checks = ["house"]')

    assert main(["check", "a.yaml", "--format", form]) == 1
    assert "H001" in capfd.readouterr().out


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("hause", "the check 'hause' is not known"),
        ("faulty", "the check 'faulty' failed: ZeroDivisionError"),
        ("nothing", "the check 'nothing' is a dict, expected a briefgen.model.Check"),
        ("missing", "the check 'missing' failed: ModuleNotFoundError"),
    ],
)
def test_a_check_that_cannot_look_is_named(project, capfd, name, says):
    project(f'checks = ["{name}"]')

    assert main(["check", "a.yaml"]) == 2
    assert says in capfd.readouterr().err


def test_the_items_of_a_block_are_read_and_checked(project, capfd):
    project("")

    assert main(["check", "a.yaml"]) == 1
    assert "error N001 interviews.clerk.text" in capfd.readouterr().out


def test_what_a_block_asks_for_is_asked_for(project, capfd):
    project("", BRIEF.replace("text:", "txt:"))

    assert main(["check", "a.yaml"]) == 2
    assert "interviews.clerk has no text" in capfd.readouterr().err


def test_a_block_of_another_name_is_refused(project, capfd):
    project("", BRIEF.replace("interviews:", "letters:"))

    assert main(["check", "a.yaml"]) == 2
    assert "the block 'letters' calls itself 'interviews'" in capfd.readouterr().err


def test_a_template_is_given_the_block(project, capfd):
    folder = project("", BRIEF.replace(" very much", "").replace("90", "roughly 80"))
    template = folder / "templates" / "own"
    template.mkdir(parents=True)
    (template / "brief.html.j2").write_text(
        "<html lang='en'><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>"
        "{% for one in interviews %}<p>{{ one.text }}</p>{% endfor %}</body></html>"
    )
    (template / "brief.css").write_text("")

    assert main(["build", "a.yaml", "-f", "html", "-t", "own"]) == 0
    assert "roughly 80 million" in (folder / "out" / "a.html").read_text(encoding="utf-8")


def test_nothing_is_looked_for_where_nobody_names_it():
    code = "import sys, briefgen.checks, briefgen.content; assert 'importlib.metadata' not in sys.modules"

    subprocess.run([sys.executable, "-c", code], check=True)
