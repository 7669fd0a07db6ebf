"""Edits of invented briefs: what says another thing is found, what says the same is not."""

from __future__ import annotations

import pytest

from tests.checks.edited import FOLDER, clean, edits, found

NAMES = sorted(file.stem for file in FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_found_in_a_brief_as_it_is(name: str) -> None:
    assert [one.message for one in clean(name)] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_says_another_thing_is_refused_or_warned_of(name: str) -> None:
    faults = (one for one in edits() if one.file == name and one.kind == "fault" and not one.open)

    assert [one.text or one.path for one in faults if not found(one)] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_says_the_same_in_other_words_passes(name: str) -> None:
    right = (one for one in edits() if one.file == name and one.kind == "right" and not one.open)

    assert [(one.text, findings[0].message) for one in right if (findings := found(one))] == []
