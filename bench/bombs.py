"""Inputs that ask for much: each ends within ten seconds of CPU and a gigabyte, or says which bound it met.

usage: bombs.py [--only PART]

Sources (oversized.py) go to `extract`, the rest to `build` in the project that `briefgen new` makes. Each
command is watched with all that it starts. Exit 1 when one is beyond the bounds, ends with an internal fault
or a signal, or says more than 45 lines (20 messages with what to do, and a count). Linux only; about five minutes.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oversized import SOURCES, png
from runs import ROOT, session

CPU, MEMORY = 10.0, 1000.0
"""Seconds, and MB of resident memory of all processes together."""
KILLED = 30.0
"""Seconds of CPU after which a command is ended."""
LINES = 45

CONTENT = "content/first-brief.yaml"
STYLE = "templates/policy-brief/brief.css"
PAGE = "templates/policy-brief/brief.html.j2"


@dataclass(frozen=True)
class Ended:
    """What one command took, and said."""

    cpu: float
    memory: float
    code: int
    said: str

    @property
    def kept(self) -> bool:
        told = "internal fault" not in self.said and "Traceback" not in self.said
        short = len(self.said.splitlines()) <= LINES
        return self.cpu <= CPU and self.memory <= MEMORY and self.code in (0, 1, 2) and told and short


def watched(command: list[str], folder: Path) -> Ended:
    """Runs a command in a session of its own."""
    with tempfile.TemporaryFile() as out:
        child = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=out,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        peak = spent = 0.0
        while True:
            done, status, used = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            peak = max(peak, sum(map(_resident, session(child.pid))))
            spent = max(spent, sum(map(_spent, session(child.pid))))
            if spent > KILLED or peak > 4 * MEMORY:
                os.killpg(child.pid, signal.SIGKILL)
            time.sleep(0.02)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said = out.read(1_000_000).decode("utf-8", "replace")
    return Ended(max(spent, used.ru_utime + used.ru_stime), peak, child.returncode, said)


def _resident(process: int) -> float:
    """MB of memory that a process has for itself."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()
    except OSError:
        return 0.0
    return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def _spent(process: int) -> float:
    """Seconds of CPU that a process has had."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def content(text: str) -> Callable[[Path], None]:
    return lambda project: _put(project / CONTENT, text)


def added(text: str) -> Callable[[Path], None]:
    return lambda project: _put(project / CONTENT, (project / CONTENT).read_text(encoding="utf-8") + text)


def body(text: str) -> Callable[[Path], None]:
    lines = "\n".join(f"      {line}" for line in text.splitlines())
    return content(
        f"title: Boats\ntemplate: policy-brief\nsections:\n  a:\n    heading: Boats\n    body: |-\n{lines}\n"
    )


def style(css: str, html: str = "") -> Callable[[Path], None]:
    def make(project: Path) -> None:
        shutil.copytree(ROOT / "templates" / "policy-brief", project / "templates" / "policy-brief")
        _put(project / STYLE, (project / STYLE).read_text(encoding="utf-8") + css)
        if html:
            _put(project / PAGE, html)

    return make


def picture(name: str, data: str | bytes) -> Callable[[Path], None]:
    page = f'<html><head><title>Boats</title></head><body><h1>a</h1><img alt="b" src="{name}"></body></html>'

    def make(project: Path) -> None:
        style("", page)(project)
        _put(project / "templates/policy-brief" / name, data)

    return make


def _put(path: Path, data: str | bytes) -> None:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def _svg(inner: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{inner}</svg>'


def _uses(depth: int) -> str:
    groups = (f'<g id="g{at}">' + f'<use xlink:href="#g{at + 1}"/>' * 10 + "</g>" for at in range(depth))
    return "".join(groups)


_VARIABLES = "".join(f"--v{at}: var(--v{at + 1}) var(--v{at + 1});" for at in range(40))
_HTML = "<html><head><title>Boats</title></head><body>{}</body></html>"
PROJECTS: dict[str, Callable[[Path], None]] = {
    "1,000 unknown keys": added("".join(f"key{at}: a\n" for at in range(1_000))),
    "20,000 unknown keys": added("".join(f"key{at}: a\n" for at in range(20_000))),
    "flow in flow, YAML": content("title: " + "[" * 200_000),
    "block in block, YAML": content("".join(f"{' ' * at}a:\n" for at in range(2_000))),
    "aliases of aliases, YAML": content(
        "a: &a0 [b, b]\n"
        + "".join(f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]\n" for at in range(1, 12))
    ),
    "merges of merges, YAML": content(
        "a: &a0 {b: c}\n"
        + "".join(f"a{at}: &a{at} {{<<: [{', '.join([f'*a{at - 1}'] * 9)}]}}\n" for at in range(1, 12))
    ),
    "20,000 statistics": added(
        "".join(f"  s{at}: {{value: '{at}', label: boats}}\n" for at in range(20_000))
    ),
    "one key of a megabyte": content(f"{'a' * 1_000_000}: b\n"),
    "[ in a section": body("[" * 200_000),
    "quotations in quotations, section": body(">" * 20_000 + " a"),
    "a table of 2,000 columns": body("|a" * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + "|b" * 2_000 + "|"),
    "one word, section": body("a" * 300_000),
    "a picture of 30,000 by 30,000": picture("a.png", png(30_000, 30_000)),
    "a picture that says 2,000,000 by 2,000,000": picture(
        "a.png", png(1, 1).replace(b"\0\0\0\1\0\0\0\1\10", b"\0\x1e\x84\x80" * 2 + b"\10")
    ),
    "SVG, use of use": picture("a.svg", _svg(_uses(12) + '<use xlink:href="#g0"/>')),
    "SVG, g in g": picture("a.svg", _svg("<g>" * 100_000)),
    "SVG, laughs": picture(
        "a.svg",
        "<!DOCTYPE svg [<!ENTITY a 'b'>"
        + "".join(f"<!ENTITY {chr(98 + at)} '{f'&{chr(97 + at)};' * 10}'>" for at in range(9))
        + "]>"
        + _svg("<text>&j;</text>"),
    ),
    "SVG, a path": picture("a.svg", _svg(f'<path d="M0 0{" L9 9" * 300_000}"/>')),
    "CSS, variables that double": style(
        f":root {{ {_VARIABLES} --v40: red; }} h1 {{ font-family: var(--v0); }}"
    ),
    "CSS, brackets": style(f"h1 {{ width: {'calc(' * 50_000} }}"),
    "CSS, :not in :not": style(f"h1{':not(' * 20_000} {{ color: red }}"),
    "CSS, 60,000 rules": style("".join(f".a{at} .b > .c {{ color: red }}\n" for at in range(60_000))),
    "CSS, huge lengths": style(
        "h1 { font-size: 1e9pt; border: 1e9pt solid; margin: 1e9pt } @page { size: 1e7pt 1e7pt }"
    ),
    "CSS, a narrow page": style("@page { size: 30pt 30pt; margin: 10pt }"),
    "CSS, repeated tracks": style("body { display: grid; grid-template-columns: repeat(5000000, 1pt) }"),
    "CSS, columns": style("body { columns: 100000 }"),
    "CSS, contents": style("p::before { content: " + "'boats' " * 100_000 + "}"),
    "template, a loop": style("", _HTML.format("{% for a in range(100000000) %}a{% endfor %}")),
    "template, loops in loops": style(
        "", _HTML.format("{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}")
    ),
    "template, a string": style("", _HTML.format("{{ 'a' * 10000000000 }}")),
    "template, a power": style("", _HTML.format("{{ 9 ** 9 ** 9 }}")),
    "template, itself": style("", "{% include 'brief.html.j2' %}"),
    "template, flexes in flexes": style("", _HTML.format('<div style="display:flex">' * 60 + "a")),
    "template, tables in tables": style("", _HTML.format("<table><tr><td>" * 60 + "a")),
    "template, div in div": style("", _HTML.format("<div>" * 50_000 + "a")),
    "template, 50,000 paragraphs": style("", _HTML.format("{% for a in range(50000) %}<p>Boats{% endfor %}")),
}
"""By name: what is put into the project, which is then built without a look at the sources."""


def runs(chosen: str) -> list[tuple[str, Ended]]:
    found = []
    with tempfile.TemporaryDirectory(prefix="bombs-") as place:
        folder = Path(place)
        for name, (suffix, make) in SOURCES.items():
            if chosen in name:
                path = folder / f"source.{suffix}"
                path.write_bytes(make())
                found.append(
                    (
                        name,
                        watched(_command("extract", path.name, "-o", "draft.yaml", "--force", "-q"), folder),
                    )
                )
                _row(*found[-1])
        for name, put in PROJECTS.items():
            if chosen in name:
                project = folder / "project"
                shutil.copytree(ROOT / "briefgen" / "starter", project)
                put(project)
                command = _command("build", "--no-check", "-q", "-j", "1", CONTENT)
                found.append((name, watched(command, project)))
                _row(*found[-1])
                shutil.rmtree(project)
    return found


def _command(*words: str) -> list[str]:
    return [sys.executable, "-P", "-m", "briefgen", *words]


def _row(name: str, ended: Ended) -> None:
    wrong = [line for line in ended.said.splitlines() if "error" in line or "fault" in line]
    said = (wrong[0] if wrong else "read" if ended.code == 0 else ended.said[:80]).replace("|", "\\|")
    beyond = "" if ended.kept else "**beyond** "
    print(
        f"| {name} | {ended.cpu:.1f} | {ended.memory:.0f} | {ended.code} | {beyond}{said[:150]} |", flush=True
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", metavar="PART", help="inputs with this in their names")
    given = parser.parse_args()
    print("| Input | CPU, s | Memory, MB | Exit code | What it says first |\n|---|---:|---:|---:|---|")
    found = runs(given.only)
    kept = sum(ended.kept for _, ended in found)
    print(
        f"\n{kept} of {len(found)} within {CPU:.0f} s of CPU and {MEMORY:.0f} MB, with a result or one message"
    )
    return 0 if kept == len(found) else 1


if __name__ == "__main__":
    sys.exit(main())
