"""A table of a body whose cells or columns changed is written anew, and says what came back."""

from __future__ import annotations

from briefgen.cells import Cell
from briefgen.returned.bodies import join
from briefgen.returned.came import Came, lines_of
from briefgen.returned.glyphs import plain

TABLE = "Said before.\n\n| Year | Ships |\n|------|------:|\n| 2023 | 11 |\n| 2024 | 12 |\n"


def came(rows: list[list[tuple[int, int, str]]]) -> list[Came]:
    """Give cells by row: the number of the line that was sent or 0, the column, the words."""
    found = [Came(1, plain("Said before."), 1)]
    for row, cells in enumerate(rows, 1):
        for number, column, words in cells:
            place = len(found) + 1
            found.append(Came(number, plain(words), place, kind="row", cell=Cell(1, row, column)))
    return found


def brought(rows: list[list[tuple[int, int, str]]]) -> str:
    joined = join(TABLE, dict(enumerate(lines_of(TABLE), 1)), came(rows))
    assert not joined.problems
    return joined.text


def test_a_column_is_added() -> None:
    assert brought(
        [
            [(2, 1, "Year"), (3, 2, "Ships"), (0, 3, "Boats")],
            [(4, 1, "2023"), (5, 2, "11"), (0, 3, "1")],
            [(6, 1, "2024"), (7, 2, "12"), (0, 3, "2")],
        ]
    ) == (
        "Said before.\n\n| Year | Ships | Boats |\n|------|------:|---|\n"
        "| 2023 | 11 | 1 |\n| 2024 | 12 | 2 |\n"
    )


def test_cells_that_were_joined_leave_an_empty_one() -> None:
    assert brought(
        [
            [(2, 1, "Year"), (3, 2, "Ships")],
            [(4, 1, "2023 11")],
            [(6, 1, "2024"), (7, 2, "12")],
        ]
    ) == ("Said before.\n\n| Year | Ships |\n|------|------:|\n| 2023 11 |  |\n| 2024 | 12 |\n")


def test_a_cell_with_two_paragraphs_is_a_question() -> None:
    rows = [[(2, 1, "Year"), (3, 2, "Ships")], [(4, 1, "2023"), (5, 2, "11"), (0, 2, "or so")]]
    assert join(TABLE, dict(enumerate(lines_of(TABLE), 1)), came(rows)).problems


def test_a_column_is_deleted_and_the_others_stay_as_they_were_aligned() -> None:
    assert brought([[(3, 1, "Ships")], [(5, 1, "11")], [(7, 1, "12")]]) == (
        "Said before.\n\n| Ships |\n|------:|\n| 11 |\n| 12 |\n"
    )
