"""On a house's paper, what stays together is judged by that paper."""

from __future__ import annotations

from dataclasses import replace

from briefgen.styles import Letters, PageStyle
from briefgen.writers.docx.keeping import loosened
from briefgen.writers.docx.outline import Look, Paragraph, Run

LETTERS = Letters("IBM Plex Serif", 10.0, False, False, "000000", False, False, "none", False, 0.0, "en")
PAGE = PageStyle(500.0, 700.0, (50.0, 50.0, 50.0, 50.0), {})
LINE = Paragraph("Normal", Look(LETTERS, 14.0, 13.0, keep_next=True), (Run("Some words.", LETTERS),))
LAST = replace(LINE, look=replace(LINE.look, keep_next=False))


def kept(count: int) -> list[bool]:
    found = loosened([*[LINE] * (count - 1), LAST], PAGE)
    return [isinstance(one, Paragraph) and one.look.keep_next for one in found]


def test_few_lines_stay_together() -> None:
    assert kept(5) == [True] * 4 + [False]


def test_of_more_than_a_third_of_the_page_the_first_stays_with_the_second() -> None:
    assert kept(20) == [True] + [False] * 19
