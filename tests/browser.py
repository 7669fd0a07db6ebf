"""Chromium for the tests: a page in frames of some width, and what scripts find in it."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome")
AXE = ROOT / "node_modules/axe-core/axe.min.js"
FRAME = """<!DOCTYPE html><html lang="en"><title>Frame</title><body>{pages}</body></html>"""
SHOWN = """<pre id="found{number}"></pre>
<script>addEventListener("message", said => {{
  if (said.data.page === {number}) document.getElementById("found{number}").textContent = said.data.found;
}})</script>
<iframe src="page{number}.html" style="width: {width}px; height: 900px; border: 0"></iframe>"""
ASKED = """<script>
addEventListener("load", async () => {{
  let found;
  try {{ found = await (async () => {{ {script} }})() }} catch (fault) {{ found = {{fault: String(fault)}} }}
  parent.postMessage({{page: {number}, found: JSON.stringify(found)}}, "*");
}});
</script>"""
_program = next((found for name in NAMES if (found := shutil.which(name))), None)
_missing = pytest.mark.skipif(_program is None, reason="Chromium is not installed")
_alone = pytest.mark.xdist_group("browser")
"""One at a time: a browser takes the memory of many tests."""


def needs_browser(test: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a test that shows a page in Chromium."""
    marked: Callable[..., Any] = _missing(_alone(test))
    return marked


@dataclass(frozen=True)
class Question:
    """A script that says something of a page which is shown in so many pixels; it may wait."""

    script: str
    width: int = 1000
    library: str = ""
    """What the script needs, put into the page before it."""


def violations() -> Question:
    """Ask what axe-core finds wrong in a page: rule, what it says, and the first element."""
    script = """
      const {violations} = await axe.run(document);
      return violations.map(one => `${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 120)}`);
    """
    return Question(script, library=AXE.read_text(encoding="utf-8"))


def answers(asked: Sequence[tuple[str, Question]], folder: Path) -> list[Any]:
    """Give what scripts return of pages; each has its page for itself, and all of them one browser."""
    for number, (page, one) in enumerate(asked):
        end = f"<script>{one.library}</script>" if one.library else ""
        whole = page + end + ASKED.format(script=one.script, number=number)
        (folder / f"page{number}.html").write_text(whole, encoding="utf-8")
    shown = "".join(SHOWN.format(number=number, width=one.width) for number, (_, one) in enumerate(asked))
    (folder / "frame.html").write_text(FRAME.format(pages=shown), encoding="utf-8")
    dom = _shown(folder / "frame.html", folder / "profile")
    return [_answer(dom, number) for number in range(len(asked))]


def _answer(dom: str, number: int) -> Any:
    found = re.search(rf'<pre id="found{number}">(.*?)</pre>', dom, re.S)
    assert found, dom
    assert found[1], f"page {number} did not answer"
    return json.loads(html.unescape(found[1]))


def _shown(page: Path, profile: Path) -> str:
    command = [str(_program), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    done = subprocess.run(
        [*command, f"--user-data-dir={profile}", "--virtual-time-budget=60000", "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    return done.stdout
