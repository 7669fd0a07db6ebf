"""HTML files in a real browser: nothing for axe-core to say, no scrolling sideways, evidence that opens."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from briefgen.cli import main
from tests.browser import Question, answers, needs_browser, violations

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(path.name for path in (ROOT / "briefgen/examples").iterdir() if path.is_dir())
PHONE = 320
"""Pixels: the narrowest screen that WCAG 2.2, 1.4.10 names."""
SCROLLED = "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]"
OPENED = """
  document.querySelectorAll("details").forEach(one => one.open = true);
  return [...document.querySelectorAll(".evidence-mark")].map(button => {
    const proof = document.getElementById(button.getAttribute("popovertarget"));
    const before = proof.checkVisibility();
    button.focus();
    button.click();
    const after = proof.checkVisibility();
    proof.hidePopover();
    return [document.activeElement === button, before, after, proof.textContent.trim().length > 0];
  });
"""
COLORED = """
  return [...document.querySelectorAll(".evidence-mark")].filter(button =>
    getComputedStyle(button).color !== getComputedStyle(button.parentElement).color).length;
"""
every_page = pytest.mark.parametrize("name", ["first-brief", "arabic", *EXAMPLES])


def page(name: str, folder: Path) -> str:
    """The HTML of the starter, of the same in Arabic, or of an example."""
    template = ["--template", name] if name in EXAMPLES else []
    assert main(["new", str(folder), *template, "-q"]) == 0
    (content,) = (folder / "content").glob("*.yaml")
    if name == "arabic":
        text = content.read_text(encoding="utf-8")
        content.write_text(text.replace("language: en-GB", "language: ar"), encoding="utf-8")
    out = folder / "out"
    assert main(["build", str(content), "-f", "html", "-o", str(out), "--no-check", "-q"]) == 0
    return (out / f"{content.stem}.html").read_text(encoding="utf-8")


@cache
def found(name: str) -> dict[str, Any]:
    """What is to be known of a page: a browser takes longer to start than to answer."""
    questions = {
        "axe": violations(),
        "phone": Question(SCROLLED, PHONE),
        "evidence": Question(OPENED),
        "colors": Question(COLORED),
    }
    folder = Path(tempfile.mkdtemp(prefix="browser-"))
    try:
        html = page(name, folder / "demo")
        return dict(zip(questions, answers(html, list(questions.values()), folder), strict=True))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@needs_browser
@every_page
def test_axe_finds_nothing(name: str) -> None:
    assert found(name)["axe"] == []


@needs_browser
@every_page
def test_a_phone_scrolls_it_down_alone(name: str) -> None:
    whole, seen = found(name)["phone"]

    assert seen <= PHONE
    assert whole <= seen


@needs_browser
@every_page
def test_every_claim_opens_its_evidence(name: str) -> None:
    said = found(name)["evidence"]

    assert said
    assert [one for one in said if one != [True, False, True, True]] == []


@needs_browser
@every_page
def test_a_mark_of_evidence_has_the_color_of_its_text(name: str) -> None:
    assert found(name)["colors"] == 0
