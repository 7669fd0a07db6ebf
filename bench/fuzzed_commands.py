"""The commands that read what others wrote, each with the file in which fuzz.py puts its faults."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import mutations

import briefgen
from briefgen.cli import main

STARTER = Path(briefgen.__file__).parent / "starter"
CONTENT, SOURCE = "content/first-brief.yaml", "sources/fountain-report.txt"
TEMPLATE = "templates/policy-brief"


class UnfitEnd(Exception):  # noqa: N818  # it says how a command ended
    """A command ended as none may."""


@dataclass(frozen=True)
class Command:
    """A command line, and the file of the project that is changed before it runs."""

    name: str
    line: tuple[str, ...]
    file: str
    seeds: Callable[[], Sequence[bytes]]
    template: bool = False
    """Whether the project has a copy of the template."""
    content: bytes = b""
    """What stands in the content file, where it is not the one of a new project."""

    @property
    def suffix(self) -> str:
        return Path(self.file).suffix

    def prepare(self, folder: Path) -> Callable[[bytes], None]:
        project = folder / "project"
        shutil.copytree(STARTER, project)
        if self.template:
            shutil.copytree(mutations.ROOT / TEMPLATE, project / TEMPLATE)
        content = self.content or (project / CONTENT).read_bytes()
        os.chdir(project)
        os.environ["BRIEFGEN_DEBUG"] = "1"

        def run(data: bytes) -> None:
            (project / CONTENT).write_bytes(content)
            (project / self.file).parent.mkdir(exist_ok=True)
            (project / self.file).write_bytes(data)
            _run(self.line)

        return run


def _run(line: Sequence[str]) -> None:
    said, wrong = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(wrong):
        code = main(list(line))
    wrong.flush()
    told = wrong.buffer.getvalue().decode("utf-8", "replace")  # type: ignore[attr-defined]  # a BytesIO
    if "it took more memory than it may" in told:
        raise MemoryError
    if "internal fault" in told:
        frames = [
            one.strip()
            for one in told.splitlines()
            if one.strip().startswith("File ") and "/briefgen/" in one
        ]
        fault = told[told.index("internal fault") :].splitlines()[0][:120]
        raise UnfitEnd(f"{frames[-1].rpartition('/briefgen/')[2] if frames else '?'}: {fault}")
    if code not in (0, 1, 2):
        raise UnfitEnd(f"exit code {code}")


def _made(*line: str) -> bytes:
    """What a command writes in a fresh project; the last word of the line is the file."""
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "project"
        shutil.copytree(STARTER, folder)
        command = [sys.executable, "-P", "-m", "briefgen", *line[:-1]]
        environment = {**os.environ, "PYTHONPATH": str(mutations.ROOT)}
        subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
        return (folder / line[-1]).read_bytes()


def _content() -> list[bytes]:
    texts = [*mutations.cases(".yaml"), (STARTER / CONTENT).read_bytes()]
    return [text.replace(b"../sources/", b"sources/").replace(b"sources/", b"../sources/") for text in texts]


def _source() -> list[bytes]:
    return [(STARTER / SOURCE).read_bytes()]


def _returned() -> list[bytes]:
    return [_made("build", "-q", "-f", "docx", "out/first-brief.docx")]


def _sheets() -> list[bytes]:
    """The sheet, filled in."""
    rows = list(
        csv.reader(io.StringIO(_made("check", "--sheet", "sheet.csv", "sheet.csv").decode("utf-8-sig")))
    )
    for row in rows[1:]:
        row[-4:] = ["AB", "passed", "2026-11-02", "as it is"]
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return [out.getvalue().encode("utf-8-sig")]


def _sheets_in_word() -> list[bytes]:
    return [_made("check", "--sheet", "sheet.docx", "sheet.docx")]


def _template(name: str) -> Callable[[], list[bytes]]:
    return lambda: [(mutations.ROOT / TEMPLATE / name).read_bytes()]


EACH = b"""
each: {data: ../rows.csv, id: code}
title: '{{ row.name }} has {{ row.boats }} boats'
template: policy-brief
sources:
  rows: {title: Invented, publisher: Invented, issued: 2026-11-01, file: ../rows.csv}
statistics:
  boats: {value: '{{ row.boats }}', label: boats}
"""


def _rows() -> list[bytes]:
    return [b"code,name,boats\na,Moss,12\nb,Fen,1.10\nc,Reed,00123\n"]


LISTED = b"""
title: Boats
template: policy-brief
sources: ../%s
sections:
  a: {heading: Boats, body: 'Boats came [@marsh2023], and [@ports2024].'}
"""
CHARTED = b"""
title: Boats
template: policy-brief
sources:
  f: {title: Boats, type: dataset, file: ../boats.csv}
charts:
  a: {title: Boats fell, kind: line, data: '| Year | Boats |\n|---|---|\n| 2019 | 5 |\n| 2020 | 3 |\n', table: {source: f}}
"""
SPOKEN = b"""
languages: [en, fr]
title: {en: Boats came, fr: Des bateaux}
template: policy-brief
statistics: {a: {value: '5', label: {en: boats, fr: bateaux}}}
"""
_OVER = b"language: fr-CA\ntitle: Les bateaux\nstatistics:\n  a: {label: navires, value: '6'}\n"


def _lists(form: str) -> Callable[[], list[bytes]]:
    """A list of sources, with what other programs write into one."""
    from briefgen import bibliography
    from briefgen.bibliography.entry import Entry

    common = {
        "title": "Boats \u2013 a {count}",
        "author": "Marsh, Ada, Jr; {Ministry of Ports, Tides}",
        "issued": "2023-05",
    }
    one = Entry(
        "marsh2023",
        {"type": "report", **common, "publisher": "An office", "URL": "https://example.org/a?b=1&c"},
    )
    more = {
        "type": "chapter",
        "container-title": "Ports",
        "page": "1-9",
        "DOI": "10.1/x",
        "accessed": "2024-01-02",
    }
    other = Entry("ports2024", {**common, **more})
    return lambda: [bibliography.write([one, other], form).encode()]


def _drafts(suffix: str) -> Callable[[], list[bytes]]:
    return lambda: (
        [*mutations.SEEDS[suffix](), *_returned()] if suffix == "docx" else mutations.SEEDS[suffix]()
    )


_QUIET = ("--no-color",)
_BUILD = ("build", "--no-check", "--force", "-j", "1", CONTENT)
COMMANDS = (
    Command("extract txt", ("extract", SOURCE, "-o", "-"), SOURCE, mutations.SEEDS["txt"]),
    Command("extract md", ("extract", "s.md", "--all", "-o", "-"), "s.md", mutations.SEEDS["md"]),
    Command("extract --into", ("extract", SOURCE, "--into", CONTENT), SOURCE, _source),
    Command("check content", ("check", *_QUIET, CONTENT), CONTENT, _content),
    Command("check source", ("check", "--format", "sarif", CONTENT), SOURCE, _source),
    Command(
        "check settings",
        ("check", CONTENT),
        "briefgen.toml",
        lambda: [(STARTER / "briefgen.toml").read_bytes()],
    ),
    Command("check --sheet", ("check", CONTENT, "--sheet", "out/s.html"), CONTENT, _content),
    Command("build content", ("build", "--no-check", "--force", "-j", "1", CONTENT), CONTENT, _content),
    Command(
        *("build template", ("build", "--force", "-j", "1", CONTENT), f"{TEMPLATE}/brief.html.j2"),
        *(_template("brief.html.j2"), True),
    ),
    Command(
        *("build stylesheet", ("build", "--force", "-j", "1", CONTENT), f"{TEMPLATE}/brief.css"),
        *(_template("brief.css"), True),
    ),
    Command("pull", ("pull", "edited.docx"), "edited.docx", _returned),
    Command("review csv", ("review", CONTENT, "--sheet", "sheet.csv"), "sheet.csv", _sheets),
    Command("review docx", ("review", CONTENT, "--sheet", "sheet.docx"), "sheet.docx", _sheets_in_word),
    Command("verify md", ("verify", "draft.md", "--sources", "sources"), "draft.md", _drafts("md")),
    Command(
        "verify docx",
        ("verify", "draft.docx", "--sources", "sources", "--comments", "out.docx"),
        "draft.docx",
        _drafts("docx"),
    ),
    Command(
        "adopt html",
        ("adopt", "draft.html", "--sources", "sources", "-o", "a.yaml", "--force"),
        "draft.html",
        _drafts("html"),
    ),
    Command("find", ("find", "public drinking fountains", CONTENT), SOURCE, _source),
    Command("cite --refresh", ("cite", CONTENT, "--refresh", "fountain-report"), SOURCE, _source),
    *(
        Command(
            f"build {form}",
            _BUILD,
            f"list.{suffix}",
            _lists(form),
            content=LISTED % f"list.{suffix}".encode(),
        )
        for form, suffix in (("csl-json", "json"), ("bibtex", "bib"), ("ris", "ris"))
    ),
    Command("build chart", _BUILD, "boats.csv", lambda: [b"Year,Boats\n2019,5\n2020,3\n"], content=CHARTED),
    Command("build languages", _BUILD, "content/first-brief.fr.yaml", lambda: [_OVER], content=SPOKEN),
    Command(
        "build rows", ("build", "--no-check", "--force", "-j", "1", CONTENT), "rows.csv", _rows, content=EACH
    ),
)
