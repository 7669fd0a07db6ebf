"""What a reviewer judged has a digest: it stays the same for ever, and no edit leaves it the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.checks import digest, run
from briefgen.content import dump, loads
from briefgen.model import Brief, Evidence, Field, Review
from tests.casefile import cases

TEXT = """\
title: One
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
sources: {report: {title: A report}}
"""


@pytest.mark.parametrize(("title", "parts"), cases("checks/digests.txt"), ids=lambda value: str(value)[:60])
def test_a_digest_is_the_same_for_ever(title: str, parts: dict[str, str]) -> None:
    path = parts["path"].strip().removeprefix(".")

    assert digest(loads(parts["yaml"]), path) == parts["digest"].strip()


words = st.text(min_size=1, max_size=30).filter(lambda text: text.strip() != "")


def brief_of(text: str, exact: str) -> Brief:
    brief = loads(TEXT)
    item = brief.blocks["summary"]["rise"]
    item = replace(
        item, fields={"text": Field("summary.rise.text", text)}, evidence=(Evidence("report", exact),)
    )
    return replace(brief, blocks={**brief.blocks, "summary": {"rise": item}})


@given(words, words)
def test_a_text_and_its_evidence_do_not_change_places(text: str, exact: str) -> None:
    here, there = brief_of(text, exact), brief_of(exact, text)
    same = digest(here, "summary.rise") == digest(there, "summary.rise")

    assert same == (digest(here, "summary.rise") == digest(brief_of(text, text), "summary.rise"))


@given(
    st.lists(st.from_regex(r"[^\s]{1,8}", fullmatch=True), min_size=1),
    st.sampled_from([" ", "\n", "\t ", "  "]),
)
def test_white_space_between_words_is_not_judged(found: list[str], space: str) -> None:
    usual = digest(brief_of(" ".join(found), "Reports rose"), "summary.rise")

    assert digest(brief_of(space.join(["", *found, ""]), "Reports rose"), "summary.rise") == usual


@given(st.text(alphabet="abc .,", min_size=1), st.text(alphabet="abc .,", min_size=1))
def test_another_text_has_another_digest(one: str, other: str) -> None:
    same = one.split() == other.split()

    assert (
        digest(brief_of(one, "x"), "summary.rise") == digest(brief_of(other, "x"), "summary.rise")
    ) is same


def test_a_digest_survives_what_yaml_does_to_a_file() -> None:
    brief = loads(TEXT)

    assert digest(loads(dump(brief)), "summary.rise") == digest(brief, "summary.rise")


def test_a_verdict_carries_the_reviews_of_its_item() -> None:
    brief = loads(TEXT)
    item = brief.blocks["summary"]["rise"]
    passed = Review("AB", "2026-11-20", "passed", digest(brief, item.path))
    void = Review("CD", "2026-11-20", "failed", "0" * 16)
    item = replace(item, reviews=(void, passed))
    brief = replace(brief, blocks={**brief.blocks, "summary": {"rise": item}})

    title, rise = run(brief, {}).verdicts

    assert (title.reviews, title.void) == ((), ())
    assert (rise.reviews, rise.void) == ((passed,), (void,))
