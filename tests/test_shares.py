"""A figure that draws itself, and the part that says how a brief's claims are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import assets, content
from briefgen.batch.brief import Library, examine
from briefgen.batch.known import known
from briefgen.merge import shares
from briefgen.model import Brief, Field
from briefgen.settings import Settings


def fields(**texts: str) -> dict[str, Field]:
    return {name: Field(f"statistics.s.{name}", text) for name, text in texts.items()}


@pytest.mark.parametrize(
    ("said", "now", "then"),
    [
        ({"draw": "share", "value": "38%"}, "38fr 62fr", ""),
        ({"draw": "share", "value": "Roughly 36", "whole": "48"}, "75fr 25fr", ""),
        ({"draw": "share", "value": "100%"}, "1fr", ""),
        ({"draw": "change", "value": "4.2 million", "before": "2.1 million"}, "96fr 4fr", "48fr 52fr"),
        ({"draw": "change", "value": "30", "before": "40"}, "72fr 28fr", "96fr 4fr"),
    ],
)
def test_a_figure_becomes_bars_of_the_same_proportion(said: dict[str, str], now: str, then: str) -> None:
    assert shares.bars(fields(**said), "en") == {"now": now, "then": then}


@pytest.mark.parametrize(
    "said",
    [
        {"value": "38%"},
        {"draw": "share", "value": "120%"},
        {"draw": "share", "value": "many"},
        {"draw": "change", "value": "30"},
        {"draw": "change", "value": "30", "before": "-4"},
    ],
)
def test_what_cannot_be_drawn_is_not(said: dict[str, str]) -> None:
    assert shares.bars(fields(**said), "en") in ({}, {"now": "96fr 4fr", "then": "12.8fr 87.2fr"})


def test_what_is_known_counts_the_claims_the_sources_and_who_passed_them() -> None:
    brief = content.load(assets.STARTER / assets.FIRST)
    found = known(brief, examine(brief, Library(), Settings(Path())))

    assert found is not None
    assert found.compared == found.verbatim + found.agree + found.reviewed <= found.claims
    assert (found.sources, found.reviewers) == (1, "")


def test_where_nobody_looked_nothing_is_said() -> None:
    assert known(Brief("x", {}, {}), None) is None
