"""Units have one name: of money, every sign and code that the statistics block knows."""

from __future__ import annotations

import pytest

from briefgen.reading.printed import numbers

MONEY = [
    ("Rs. 50,000", "rupee"),
    ("500 rupees", "rupee"),
    ("TRY 500", "turkish lira"),
    ("500 Ft", "hungarian forint"),
    ("KSh 500", "kenyan shilling"),
    ("CFA 500", "cfa franc"),
    ("US$5", "us dollar"),
    ("USD 5", "us dollar"),
    ("$5", "dollar"),
    ("5 usd", "us dollar"),
    ("£5", "pound sterling"),
    ("5 pounds", "pound sterling"),
]
NO_MONEY = ["500 try again", "5 ft", "5 all told", "5 cups", "COP 27"]


@pytest.mark.parametrize(("printed", "unit"), MONEY)
def test_money_is_known_by_every_sign_and_code(printed: str, unit: str) -> None:
    (number,) = numbers(printed)

    assert (number.unit.partition("|")[0], number.is_money) == (unit, True)


@pytest.mark.parametrize("printed", NO_MONEY)
def test_small_letters_are_no_code_and_words_no_money(printed: str) -> None:
    (number,) = numbers(printed)

    assert not number.is_money
