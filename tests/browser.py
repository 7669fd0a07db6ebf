"""Chromium for the tests: a page in a frame of some width, and what a script finds in it."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
NAMES = ("chromium", "chromium-browser", "google-chrome")
AXE = ROOT / "node_modules/axe-core/axe.min.js"
FRAME = """<!DOCTYPE html><html lang="en"><title>Frame</title><body><pre id="found"></pre>
<script>addEventListener("message", said => found.textContent = said.data)</script>
<iframe src="page.html" style="width: {width}px; height: 900px; border: 0"></iframe></body></html>"""
ASKED = """<script>
addEventListener("load", async () => {{
  let found;
  try {{ found = await (async () => {{ {script} }})() }} catch (fault) {{ found = {{fault: String(fault)}} }}
  parent.postMessage(JSON.stringify(found), "*");
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


def asked(page: str, script: str, folder: Path, width: int = 1000, library: str = "") -> Any:
    """Give what a script returns in a page that is shown in so many pixels; the script may wait."""
    end = f"<script>{library}</script>" if library else ""
    (folder / "page.html").write_text(page + end + ASKED.format(script=script), encoding="utf-8")
    (folder / "frame.html").write_text(FRAME.format(width=width), encoding="utf-8")
    dom = _shown(folder / "frame.html", folder / "profile")
    found = re.search(r'<pre id="found">(.*?)</pre>', dom, re.S)
    assert found, dom
    assert found[1], "the page did not answer"
    return json.loads(html.unescape(found[1]))


def violations(page: str, folder: Path) -> list[str]:
    """Give what axe-core finds wrong in a page: rule, what it says, and the first element."""
    script = """
      const {violations} = await axe.run(document);
      return violations.map(one => `${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 120)}`);
    """
    found: list[str] = asked(page, script, folder, library=AXE.read_text(encoding="utf-8"))
    return found


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
