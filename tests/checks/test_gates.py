"""Conditions, denials, caution, offices and counts are told by the words of the source's language."""

from __future__ import annotations

import json

import pytest

from briefgen.content import loads
from briefgen.languages import LANGUAGES
from briefgen.languages.gates import gates_of
from briefgen.model import Source, SourceText
from briefgen.verdicts import run
from tests.casefile import cases

CASES = cases("checks/gates.txt")
CODES = ("N006", "Q008", "Q010", "Q012", "T006")


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_words_of_a_language_turn_what_is_quoted_or_reported(title: str, parts: dict[str, str]) -> None:
    case = {key: value.strip() for key, value in parts.items()}
    evidence = [{"source": "s", "exact": case["source"]}]
    block = next(name for name in ("quote", "paraphrase", "claim") if name in case)
    item = {"text": case[block], "role": case.get("role", ""), "evidence": evidence}
    item = {key: value for key, value in item.items() if value}
    data = {
        "title": case.get("title", case["source"]),
        "language": case["language"],
        "evidence": evidence,
        {"quote": "quotes", "paraphrase": "paraphrases", "claim": "summary"}[block]: {"a": item},
        "sources": {"s": {"title": "S", "file": "s.txt", "issued": "2022"}},
    }
    text = SourceText(Source("s", language=case["language"]), case["source"])

    findings = run(loads(json.dumps(data, ensure_ascii=False)), {"s": text}).findings

    told = [f"{one.code} {one.severity}" for one in findings if one.code in CODES]
    assert told == ([case["says"]] if case["says"] else [])


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_its_conditions_and_offices(code: str) -> None:
    own = gates_of(code)

    assert all((own.conditions, own.not_, own.offices, own.caution))
    assert own.put_in <= {word for one in own.caution for word in one}
