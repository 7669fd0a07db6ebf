"""Quantities are compared as quantities: claim by claim, in six languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefgen.checks.number import run as number
from briefgen.checks.period import run as period
from briefgen.limits import Limits
from briefgen.model import Brief, Evidence, Field, Item, Source, SourceText
from tests.casefile import CASES


def lines() -> Iterator[tuple[str, str, str, str]]:
    for line in (CASES / "checks" / "quantities.txt").read_text(encoding="utf-8").splitlines()[2:]:
        if line and not line.startswith("#"):
            language, evidence, claim, code = (part.strip() for part in line.split("|"))
            yield language, evidence, claim, code


def codes(language: str, evidence: str, claim: str, of_brief: str = "") -> set[str]:
    text = SourceText(Source("s", title="A count", language=language), evidence)
    item = Item("summary.a", {"text": Field("summary.a.text", claim)}, (Evidence("s", evidence),))
    brief = Brief("a", {"language": Field("language", of_brief or language)}, {"summary": {"a": item}})
    findings = [*number(brief, {"s": text}, Limits()), *period(brief, {"s": text}, Limits())]
    return {one.code for one in findings if one.path == "summary.a.text"}


@pytest.mark.parametrize(("language", "evidence", "claim", "code"), list(lines()))
def test_a_quantity_is_borne_out_or_refused(language: str, evidence: str, claim: str, code: str) -> None:
    found = codes(language, evidence, claim)

    assert (code in found) if code else not found
