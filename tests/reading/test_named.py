"""The names of units and currencies that are kept are those that Unicode CLDR has."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from briefgen.languages import LANGUAGES
from briefgen.reading import named


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_names_kept_are_those_of_the_pinned_babel(code: str) -> None:
    kept = Path(named.__file__).with_name("names") / f"{code}.json"

    assert json.loads(kept.read_text("utf-8")) == named.worked_out(code), "run setup/names.py"


def test_a_language_without_a_table_has_the_names_of_its_locale() -> None:
    assert named.units("pl")["godziny"] == "hour"
    assert named.money("sv")["svenska kronor"] == "swedish krona"


def test_a_language_that_no_locale_has_reads_english_names() -> None:
    assert named.units("qq") == named.units("en")
