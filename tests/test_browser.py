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
TABLET = 700
READ = 8.0
"""Pixels: the smallest letters of a chart."""
SCROLLED = "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]"
CUT = """
  const shown = [...document.querySelectorAll("body *")].filter(one => one.checkVisibility());
  const left = one => one.getBoundingClientRect().left;
  return shown.filter(one => one.innerText && left(one) < 0).map(one => one.innerText.slice(0, 60));
"""
DRAWN = """
  const width = one => one.getBoundingClientRect().width;
  const bars = [...document.querySelectorAll(".share")].map(bar => {
    const wanted = bar.style.gridTemplateColumns.split(" ").map(parseFloat);
    return [wanted[0] / wanted.reduce((a, b) => a + b), width(bar.firstElementChild) / width(bar)];
  });
  const drawings = [...document.querySelectorAll("svg")].filter(one => one.checkVisibility());
  const sizes = drawings.flatMap(svg => [...svg.querySelectorAll("text")].map(text =>
    parseFloat(text.getAttribute("font-size")) * width(svg) / svg.viewBox.baseVal.width));
  return [bars, sizes, document.querySelectorAll("figure[data-chart]").length, drawings.length];
"""
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
NAMES = ["first-brief", "arabic", *EXAMPLES]
every_page = pytest.mark.parametrize("name", NAMES)


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
def found() -> dict[tuple[str, str], Any]:
    """What is to be known of the pages: a browser takes longer to start than to answer."""
    questions = {
        "axe": violations(),
        "phone": Question(SCROLLED, PHONE),
        "cut on a phone": Question(CUT, PHONE),
        "cut on a tablet": Question(CUT, TABLET),
        "drawn": Question(DRAWN, PHONE),
        "evidence": Question(OPENED),
        "colors": Question(COLORED),
    }
    folder = Path(tempfile.mkdtemp(prefix="browser-"))
    try:
        pages = {name: page(name, folder / name) for name in NAMES}
        asked = [(name, about) for name in NAMES for about in questions]
        said = answers([(pages[name], questions[about]) for name, about in asked], folder)
        return dict(zip(asked, said, strict=True))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@needs_browser
@every_page
def test_axe_finds_nothing(name: str) -> None:
    assert found()[name, "axe"] == []


@needs_browser
@every_page
def test_a_phone_scrolls_it_down_alone(name: str) -> None:
    whole, seen = found()[name, "phone"]

    assert seen <= PHONE
    assert whole <= seen


@needs_browser
@every_page
def test_nothing_stands_out_of_a_narrow_screen(name: str) -> None:
    assert found()[name, "cut on a phone"] == []
    assert found()[name, "cut on a tablet"] == []


@needs_browser
@every_page
def test_a_phone_shows_bars_of_their_length_and_charts_that_can_be_read(name: str) -> None:
    bars, sizes, charts, drawings = found()[name, "drawn"]

    assert drawings == charts
    assert min(sizes, default=READ) >= READ
    assert [bar for bar in bars if bar[1] != pytest.approx(bar[0], abs=0.01)] == []


@needs_browser
@every_page
def test_every_claim_opens_its_evidence(name: str) -> None:
    said = found()[name, "evidence"]

    assert said
    assert [one for one in said if one != [True, False, True, True]] == []


@needs_browser
@every_page
def test_a_mark_of_evidence_has_the_color_of_its_text(name: str) -> None:
    assert found()[name, "colors"] == 0
