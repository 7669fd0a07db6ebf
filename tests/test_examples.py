"""`briefgen new --template NAME`: each template begins with an example that is sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import assets
from briefgen.cli import main

NAMES = [name for name in assets.template_names((assets.package_root(),)) if name != "references"]
OWN = [name for name in NAMES if assets.example(name) != assets.STARTER]


@pytest.mark.parametrize("name", NAMES)
def test_a_new_project_of_each_template_passes_its_checks_without_a_warning(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo", "--template", name]) == 0
    monkeypatch.chdir(tmp_path / "demo")

    assert main(["build", "--strict"]) == 0, capfd.readouterr().err
    assert (tmp_path / "demo" / "out" / "first-brief.docx").is_file()
    assert f"template: {name}" in Path(assets.FIRST).read_text(encoding="utf-8")
    assert f'template = "{name}"' in Path("briefgen.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OWN)
def test_an_example_says_that_it_is_invented(name: str) -> None:
    for file in assets.example(name).rglob("*"):
        if file.suffix in (".yaml", ".txt", ".csv"):
            assert "invented" in file.read_text(encoding="utf-8"), file.name


def test_bulletin_has_an_example_of_its_own() -> None:
    assert "bulletin" in OWN
