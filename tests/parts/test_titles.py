"""Titles and publishers of documents that have pages, and the references at their end."""

from __future__ import annotations

import pytest

from briefgen.model import Source
from briefgen.parts import (
    Byline,
    Piece,
    above_title,
    account_free,
    assemble,
    cover_title,
    fuller_title,
    is_made_by_program,
    stands_in,
)


@pytest.mark.parametrize(
    ("told", "heading", "expected"),
    [
        ("", "Rail Safety Review 2022", "Rail Safety Review 2022"),
        ("Rail safety review", "Rail Safety Review 2022", "Rail Safety Review 2022"),
        ("Boats are counted | Harbour Office", "Boats are counted", "Boats are counted"),
        ("Boats are counted – Harbour Office", "Boats are counted", "Boats are counted"),
        ("Boats are counted again", "Boats are counted", "Boats are counted again"),
        ("Boats are counted", "Summary", "Boats are counted"),
        ("Boats are counted", "", "Boats are counted"),
    ],
)
def test_the_fuller_of_two_titles_is_taken(told: str, heading: str, expected: str) -> None:
    assert fuller_title(told, heading) == expected


def test_an_organisation_above_the_title_publishes() -> None:
    title = Piece("Rail Safety Review 2022", "heading", 1)
    above = Piece("MINISTRY OF EXAMPLES")

    assert above_title([above, title], title.text) == Byline(publisher="MINISTRY OF EXAMPLES")
    assert above_title([Piece("Nobody knows why."), title], title.text) is None
    assert above_title([title], title.text) is None
    assert above_title([above, title], "") is None


def test_references_below_their_heading_are_notes_and_other_prose_is_not() -> None:
    pieces = [
        Piece("Crews wait (2021) at the barrier, and nobody knows for how long they do."),
        Piece("References", "heading", 1),
        Piece("Example, A. (2021). Waiting at the barrier. Example Press."),
        Piece("What follows is prose."),
        Piece("Annex", "heading", 1),
        Piece("Example, A. (2021) was here."),
    ]

    parts = assemble(Source("x"), pieces).parts

    kinds = [part.kind for part in parts]
    assert kinds == ["paragraph", "heading", "note", "paragraph", "heading", "paragraph"]


def test_the_title_of_a_cover_stands_above_the_first_section() -> None:
    cover = [Piece("Harbour Office"), Piece("Boats of the islands"), Piece("February 2024")]
    section = Piece("Summary", "heading", 1)

    assert cover_title([*cover, section]) == "Boats of the islands"
    assert cover_title([cover[0], Piece("Boats again", "heading", 1)]) == "Boats again"
    assert cover_title([section, Piece("Forty boats left the port.")]) == ""


def test_a_title_that_stands_nowhere_in_a_file_is_that_of_its_template() -> None:
    pieces = [Piece("Boats of the islands:"), Piece("a count")]

    assert stands_in(pieces, "Boats of the islands – a count")
    assert not stands_in(pieces, "Report template")
    assert not stands_in(pieces, "")


@pytest.mark.parametrize(
    ("author", "named"),
    [("Mary Example", "Mary Example"), ("user01", ""), ("mexample", ""), ("Team 4", ""), ("WHO", "WHO")],
)
def test_the_name_of_an_account_is_no_authors(author: str, named: str) -> None:
    assert account_free(author) == named


@pytest.mark.parametrize(
    ("title", "made"),
    [("L_2023174EN.xml", True), ("Microsoft Word - plan.docx", True), ("Boats of the islands", False)],
)
def test_the_name_of_a_file_is_no_title(title: str, made: bool) -> None:
    assert is_made_by_program(title) is made
