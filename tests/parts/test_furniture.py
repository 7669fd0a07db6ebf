"""Page furniture told from text."""

from __future__ import annotations

import pytest

from briefgen.parts import is_furniture, is_list_heading, is_page_number, is_reference_heading


@pytest.mark.parametrize(
    "line",
    [
        "Add your comment",
        "SHARE »",
        "• Share on Facebook",
        "* * *",
        "—",
        "12 comments",
        "1.2k shares",
        "5 min read",
        "© 2023 Example Herald",
        "We use cookies to improve your visit. Read our policy.",
        "Sign up for our newsletter and never miss a drop",
        "Skip to main content",
        "All rights reserved.",
    ],
)
def test_buttons_notices_and_rules_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Home is where the water is",
        "Comments on the bill are due in June",
        "12 comments were sent to the Office",
        "We use water",
        "Share of the losses",
        "2030",
        "Search engines lose water",
        "We use cookies " + "and many other words " * 20,
    ],
)
def test_text_that_begins_like_furniture_is_text(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("line", ["3", "- 3 -", "Page 3", "Page 3 of 10", "3/10", "iv", "| 12"])
def test_page_numbers_are_known(line: str) -> None:
    assert is_page_number(line)


@pytest.mark.parametrize("line", ["3 houses", "Page", "12,345 litres", "Chapter 3", ""])
def test_other_lines_are_no_page_numbers(line: str) -> None:
    assert not is_page_number(line)


def test_headings_of_lists_and_of_references_are_known() -> None:
    assert is_list_heading("See also:")
    assert is_list_heading("Further reading")
    assert is_reference_heading("7. References")
    assert not is_list_heading("See the Office")
    assert not is_reference_heading("Sources of water")
