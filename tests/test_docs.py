"""The pages of the documentation: their links lead somewhere, and their command lines do what they say."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.cli import main
from briefgen.cli.parser import build_parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

pytestmark = pytest.mark.skipif(not (ROOT / "Makefile").is_file(), reason="the pages are in a checkout only")

_BLOCK = re.compile(r"^```[a-z]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(
    r"(?:^|&& )(?:\$ )?(?:\.venv/bin/)?briefgen ([^#\n]*?)(?=\s+#|\s*&&|\s*$)", re.MULTILINE
)
_IN_A_LINE = re.compile(r"`briefgen ([^`]+)`")
_PLACEHOLDER = re.compile(r"\b(?:[A-Z]{3,}|ADDRESS)\b|\.\.\.")
ELSEWHERE = ("--scheduler", "https://", "mcp", "letterhead", "--since", "--redline", "main", "pull")
"""Of commands that need a cluster, the network, an assistant, a revision or somebody who edits."""


def commands(page: Path) -> Iterator[str]:
    """The command lines of a page's blocks, without what is written into another file."""
    text = page.read_text(encoding="utf-8")
    for block in _BLOCK.findall(text):
        for found in _COMMAND.findall(block):
            yield found.partition(" > ")[0].partition(" >> ")[0].strip()


def said_by_the_parser(*words: str) -> tuple[int, str]:
    """Exit code of parsing alone, and what was printed."""
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(out):
        try:
            build_parser().parse_args(words)
        except SystemExit as end:
            return int(end.code or 0), out.getvalue()
    return 0, out.getvalue()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_line_is_one(page: Path) -> None:
    for line in commands(page):
        if not _PLACEHOLDER.search(line):
            code, said = said_by_the_parser(*shlex.split(line))
            assert code == 0, said


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_that_are_mentioned_have_the_options_that_are_mentioned(page: Path) -> None:
    for line in _IN_A_LINE.findall(_BLOCK.sub("", page.read_text(encoding="utf-8"))):
        command, *words = line.split()
        if command.isupper() or command.startswith("-"):
            continue
        code, help_ = said_by_the_parser(command, "--help")
        assert code == 0, line
        options = [word.partition("=")[0] for word in words if word.startswith("-") and word != "-"]
        assert not [one for one in options if one not in help_], line


def test_every_command_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    listed = re.findall(r"^    ([a-z]+) ", said_by_the_parser("--help")[1], re.MULTILINE)
    assert len(listed) > 10
    assert not [name for name in listed if f"| `briefgen {name}` |" not in page]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http", "#", "mailto:")):
            assert (page.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("name", ["README.md", "docs/tutorial.md", "docs/verify.md", "docs/checks.md"])
def test_the_command_lines_of_a_page_run_one_after_the_other(
    name: str, demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a project that has what the pages name; what finds something ends with 1."""
    _furnish(demo)
    ran = 0
    for line in commands(ROOT / name):
        if _PLACEHOLDER.search(line) or any(part in line for part in ELSEWHERE) or line.startswith("new "):
            continue
        words = shlex.split(line)
        if words[0] == "extract":
            words.append("--force")
        assert main(words) in (0, 1), f"{line}: {capsys.readouterr().err}"
        ran += 1
    assert ran


def _furnish(demo: Path) -> None:
    """Put what the pages name into the project: the example's files, and a draft in two formats."""
    shutil.copytree(ROOT / "seeds", demo / "seeds")
    shutil.copy(ROOT / "content" / "meta-e2ee.yaml", demo / "content")
    source = demo / "sources" / "fountain-report.txt"
    for copy in ("report.pdf", "letter.docx"):
        (demo / copy).with_suffix(".txt").write_bytes(source.read_bytes())
    assert main(["build", "-q", "--no-check", "content/first-brief.yaml"]) == 0
    for suffix in ("docx", "pdf"):
        built = demo / "out" / f"first-brief.{suffix}"
        for target in (f"draft.{suffix}", f"report.{suffix}", f"letter.{suffix}"):
            shutil.copy(built, demo / target)
    assert main(["check", "-q", "content/meta-e2ee.yaml", "--sheet", "out/meta-e2ee-references.csv"]) == 0
