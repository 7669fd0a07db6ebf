"""Invented briefs of every shape: all formats say the same, and the gate sees what a second look sees."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings

from briefgen import assets, content, layout, merge, styles, writers
from tests.layout import second
from tests.layout.contents import contents

JUDGED = ("L001", "L003", "L004", "L005", "L008", "L009")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pages")
    (made / "content").mkdir()
    return made


@seed(4)
@settings(
    max_examples=3,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(contents())
def test_the_gate_sees_what_a_second_look_sees(folder: Path, fields: dict[str, Any]) -> None:
    path = folder / "content" / "a.yaml"
    path.write_text(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), encoding="utf-8")
    brief, roots = content.load(path), assets.roots(folder)
    styled = styles.compute(merge.merge(brief, "policy-brief", roots), roots, folder)
    pdf = writers.write("pdf", styled)
    found = [one for one in layout.gate(styled, {"pdf": pdf}, brief) if one.code in JUDGED]

    assert {code for code, _ in second.faults(pdf.data)} == {one.code for one in found}
