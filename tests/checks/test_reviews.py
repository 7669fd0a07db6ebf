"""What a reviewer judged has a digest: it stays the same for ever, and no edit leaves it the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks import BLOCKS
from briefgen.claims.reviewed import digest
from briefgen.content import dump, loads
from briefgen.content import load as content_load
from briefgen.model import Brief, Evidence, Field, Item, Review
from briefgen.verdicts import run
from tests.casefile import CASES, cases

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


# ---------------------------------------------------------------- a whole brief

SECOND = content_load(CASES / "checks" / "second" / "second.yaml")


def reviewed(brief: Brief) -> Brief:
    """Let a person pass everything that can be reviewed."""
    blocks = {
        name: {
            key: replace(item, reviews=(passed_by(brief, item.path),)) if BLOCKS[name].evidence else item
            for key, item in items.items()
        }
        for name, items in brief.blocks.items()
    }
    return replace(brief, blocks=blocks, reviews=(passed_by(brief, ""),))


def passed_by(brief: Brief, path: str) -> Review:
    return Review("AB", "2026-11-20", "passed", digest(brief, path))


PASSED = reviewed(SECOND)
ITEMS = [item for items in PASSED.blocks.values() for item in items.values() if item.reviews]
PATHS = [field.path for item in ITEMS for field in item.fields.values()]


def voided(brief: Brief) -> set[str]:
    return {one.path for one in run(brief, {}).findings if one.code == "R002"}


def with_item(brief: Brief, item: Item) -> Brief:
    block, _, name = item.path.partition(".")
    return replace(brief, blocks={**brief.blocks, block: {**brief.blocks[block], name: item}})


def resting_on(item: Item) -> set[str]:
    """Items whose derived numbers take a field of this one."""
    paths = {item.path, *(field.path for field in item.fields.values())}
    return {one.path for one in ITEMS if one.derived and paths & set(one.derived.of)}


def test_what_nobody_edited_is_not_void() -> None:
    assert voided(PASSED) == set()


@given(st.sampled_from(PATHS), st.text(alphabet="ab 1.%", min_size=1))
def test_an_edit_of_a_field_voids_the_review_of_its_item_and_no_other(path: str, text: str) -> None:
    block, name, key = path.split(".")
    item = PASSED.blocks[block][name]
    edited = replace(item, fields={**item.fields, key: replace(item.fields[key], text=text)})

    assert voided(with_item(PASSED, edited)) == {item.path}


@given(st.sampled_from([item for item in ITEMS if item.evidence]), st.text(alphabet="ab 1.%", min_size=1))
def test_an_edit_of_the_evidence_voids_the_reviews_of_what_rests_on_it(item: Item, words: str) -> None:
    edited = replace(item, evidence=(replace(item.evidence[0], exact=words), *item.evidence[1:]))

    assert voided(with_item(PASSED, edited)) == {item.path, *resting_on(item)}


@given(
    st.sampled_from(ITEMS), st.text(min_size=1), st.dictionaries(st.sampled_from(["N001"]), st.just("why"))
)
def test_what_is_said_beside_the_text_voids_nothing(item: Item, doubt: str, allow: dict[str, str]) -> None:
    assert voided(with_item(PASSED, replace(item, doubt=doubt, allow=allow))) == set()
