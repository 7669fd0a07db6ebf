"""Dates as they are printed, and what is no date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.parts import iso_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-12-13", "2023-12-13"),
        ("2023-12-13 18:13:33 +1100", "2023-12-13"),
        ("2023-12-13T18:13:33Z", "2023-12-13"),
        ("2023/12/3", "2023-12-03"),
        ("13 December 2023", "2023-12-13"),
        ("Wednesday, 13th of December, 2023", "2023-12-13"),
        ("December 13, 2023", "2023-12-13"),
        ("Dec. 3rd 2023", "2023-12-03"),
        ("Sept 2023", "2023-09"),
        ("2023-12", "2023-12"),
        ("2023", "2023"),
        ("13/12/2023", "2023-12-13"),
        ("12/13/2023", "2023-12-13"),
        ("05.05.2023", "2023-05-05"),
        ("05/12/2023", "2023"),
        ("3 May 2021, updated 4 June 2022", "2021-05-03"),
        ("31 February 2023", "2023-02"),
        ("3. Mai 2023", "2023-05-03"),
        ("Dienstag, 1. März 2022", "2022-03-01"),
        ("14 février 2023", "2023-02-14"),
        ("1er août 2023", "2023-08-01"),
        ("12 de mayo de 2023", "2023-05-12"),
        ("5.12.2023", "2023-12-05"),
    ],
)
def test_a_date_is_brought_to_iso_8601_as_far_as_it_is_known(text: str, expected: str) -> None:
    assert iso_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "In 2023 it rose",
        "12:30",
        "2023-13-45",
        "1.10.2",
        "version 2023.1",
        "99/99/2023",
        "3 May",
    ],
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert iso_date(text) == ""


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d %b. %Y"]),
)
def test_every_day_is_read_in_every_form(day: date, form: str) -> None:
    assert iso_date(f"Published {day.strftime(form)} at noon") == day.isoformat()
