"""The gate that reads words, case by case: a source, what a brief makes of it, and what is found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgen.content import loads
from briefgen.model import Finding, Source, SourceText
from briefgen.verdicts import run
from tests.casefile import CASES

_FIGURE = ("value", "label", "period", "place")
FOLDER = CASES / "checks" / "words"


def _read(file: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for number, block in enumerate(file.read_text(encoding="utf-8").strip().split("\n\n")[1:], 1):
        pairs = (line.partition(":") for line in block.splitlines())
        yield f"{file.stem}-{number}", {key: value.strip().strip('"') for key, _, value in pairs}


ALL = [case for file in sorted(FOLDER.glob("*.txt")) for case in _read(file)]


def found(case: dict[str, str]) -> tuple[Finding, ...]:
    """Check a brief with one claim, all of whose evidence is the source's first sentence or `evidence`."""
    source, code = case["source"], case.get("language", "en")
    exact = case.get("evidence", source)
    evidence = [{"source": "s", "exact": exact}]
    kinds = {
        "claim": ("summary", {"text": case.get("claim")}),
        "quote": ("quotes", {"text": case.get("quote"), "speaker": case.get("speaker")}),
        "value": (
            "statistics",
            {key: case[key] for key in ("value", "label", "period", "place") if key in case},
        ),
    }
    data: dict[str, object] = {
        "title": case.get("title", exact),
        "language": code,
        "evidence": evidence,
        "sources": {"s": {"title": "S", "file": "s.txt", "issued": "2022"}},
    }
    for key, (block, fields) in kinds.items():
        if key in case:
            data[block] = {"a": {**fields, "evidence": evidence}}
    text = SourceText(Source("s", language=code), source)
    return run(loads(json.dumps(data, ensure_ascii=False)), {"s": text}).findings


@pytest.mark.parametrize(("name", "case"), ALL, ids=[name for name, _ in ALL])
def test_a_case_has_its_findings_and_no_others(name: str, case: dict[str, str]) -> None:
    worded = [one for one in found(case) if one.code.startswith(("W", "Q014", "Q008"))]
    if not name.startswith("W009"):  # much of the wording is new in cases that are about something else
        worded = [one for one in worded if one.code != "W009"]

    assert " ".join(f"{one.code} {one.severity}" for one in worded) == case["says"]


def test_each_code_has_six_cases_that_fire_and_six_that_do_not() -> None:
    for file in FOLDER.glob("*.txt"):
        says = [file.stem in case["says"] for _, case in _read(file)]
        assert says.count(True) >= 5, file.stem
        assert says.count(False) >= 6, file.stem
