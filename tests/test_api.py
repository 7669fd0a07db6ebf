"""The public names, as another program uses them, and the examples of docs/api.md."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)


def test_every_public_name_is_there_and_documented() -> None:
    for name in briefgen.__all__:
        assert getattr(briefgen, name).__doc__, name


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'frobnicate'"):
        briefgen.frobnicate  # noqa: B018  # what is tested


def test_importing_briefgen_imports_nothing_else_of_it() -> None:
    code = "import sys, briefgen; print(*(one for one in sys.modules if one.startswith('briefgen.')))"

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert not said.strip()


def test_the_examples_of_the_documentation_run(demo: Path) -> None:
    """One after the other, in one program, in the project that `briefgen new` makes."""
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    program = "\n".join(EXAMPLE.findall(text))
    assert program.count("briefgen.") > 6

    subprocess.run([sys.executable, "-c", program], check=True, cwd=demo)


def test_a_brief_and_a_report_show_themselves_in_a_notebook(brief_file: Path) -> None:
    brief = briefgen.load(brief_file)

    assert "<table>" in brief._repr_html_()
    assert "verbatim" in briefgen.check(brief)._repr_html_()


def test_a_brief_with_an_untrue_number_is_refused_with_its_report(brief_file: Path) -> None:
    text = brief_file.read_text(encoding="utf-8")
    brief_file.write_text(re.sub(r"value: \S+", "value: 999", text, count=1), encoding="utf-8")

    with pytest.raises(briefgen.RefusedError) as refused:
        briefgen.build(brief_file, ["html"])
    assert any(one.severity == "error" for one in refused.value.report.findings)


def test_words_are_found_in_a_source_whatever_their_typography(tmp_path: Path) -> None:
    (tmp_path / "s.txt").write_text("The office said: “It’s 41 boats.”", encoding="utf-8")

    (found,) = briefgen.find("It's 41 boats", [tmp_path / "s.txt"])

    assert (found.exact, found.start) == ("It’s 41 boats", 18)
