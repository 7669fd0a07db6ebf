"""Organisations told from titles and people."""

from __future__ import annotations

import pytest

from briefgen.parts import organisation


@pytest.mark.parametrize(
    "name",
    [
        "EXAMPLE MINISTRY OF TRANSPORT",
        "WHO",
        "Stove Makers' Association",
        "Centre for Invented Statistics (CIS)",
        "Statistisches Landesamt",
        "Institut d'hygiène",
        "Oficina de Transporte",
        "Institute of Invented Policy",
    ],
)
def test_a_name_made_of_an_organisations_words_is_one(name: str) -> None:
    assert organisation(f" {name}, ") == name


@pytest.mark.parametrize(
    "words",
    [
        "",
        "A",
        "Rail Safety Review 2022",
        "Pipes and people",
        "Example, C.",
        "The office was closed",
        "Annual Report of the Housing Office",
        "Police Review",
        "OFFICIAL GAZETTE OF THE REPUBLIC OF EXAMPLIA No. 118, 30 November 2018",
        "x" * 400,
    ],
)
def test_a_title_or_a_sentence_is_none(words: str) -> None:
    assert organisation(words) == ""


@pytest.mark.parametrize("unit", ["de la Aa ", "d'", "A& ", "l'a", "Office of "])
def test_long_lines_are_judged_at_all(unit: str) -> None:
    assert organisation(unit * 10_000) == ""
