"""HTML files in a real browser: nothing for axe-core to say, no scrolling sideways, evidence that opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.cli import main
from tests.browser import asked, needs_browser, violations

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted(path.name for path in (ROOT / "briefgen/examples").iterdir() if path.is_dir())
PHONE = 320
"""Pixels: the narrowest screen that WCAG 2.2, 1.4.10 names."""


@pytest.fixture(scope="module", params=["first-brief", "arabic", *EXAMPLES])
def shown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The HTML of the starter, of the same in Arabic, and of every example."""
    folder = tmp_path_factory.mktemp("shown") / "demo"
    name = request.param
    template = ["--template", name] if name in EXAMPLES else []
    assert main(["new", str(folder), *template, "-q"]) == 0
    (content,) = (folder / "content").glob("*.yaml")
    if name == "arabic":
        text = content.read_text(encoding="utf-8")
        content.write_text(text.replace("language: en-GB", "language: ar"), encoding="utf-8")
    out = folder / "out"
    assert main(["build", str(content), "-f", "html", "-o", str(out), "--no-check", "-q"]) == 0
    return (out / f"{content.stem}.html").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a page and a browser's profile stand while it is shown."""
    (tmp_path / "browser").mkdir()
    return tmp_path / "browser"


@needs_browser
def test_axe_finds_nothing(shown: str, folder: Path) -> None:
    assert violations(shown, folder) == []


@needs_browser
def test_a_phone_scrolls_it_down_alone(shown: str, folder: Path) -> None:
    script = "const page = document.documentElement; return [page.scrollWidth, page.clientWidth]"
    whole, seen = asked(shown, script, folder, PHONE)

    assert seen <= PHONE
    assert whole <= seen


@needs_browser
def test_every_claim_opens_its_evidence(shown: str, folder: Path) -> None:
    script = """
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
    found = asked(shown, script, folder)

    assert found
    assert [one for one in found if one != [True, False, True, True]] == []


@needs_browser
def test_a_mark_of_evidence_has_the_color_of_its_text(shown: str, folder: Path) -> None:
    script = """
      return [...document.querySelectorAll(".evidence-mark")].filter(button =>
        getComputedStyle(button).color !== getComputedStyle(button.parentElement).color).length;
    """
    assert asked(shown, script, folder) == 0
