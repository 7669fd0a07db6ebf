"""One brief in every template and brand, as one picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from briefgen import assets, brand
from briefgen.cli import main


def test_every_template_and_brand_is_on_the_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["gallery", "-o", "all.png"]) == 0

    assert capsys.readouterr().out == "all.png\n"
    with Image.open("all.png") as picture:
        rows = len(assets.template_names((assets.package_root(),))) - 1
        assert picture.width == 18 + len(brand.presets()) * 318
        assert picture.height > rows * 318
