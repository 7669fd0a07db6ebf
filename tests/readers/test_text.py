"""Plain text: what its layout tells, and offsets that are the file's."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.errors import SourceError
from briefgen.readers.text import read
from tests.readers.outline import check_parts, kinds

SEED = Path(__file__).parents[2] / "seeds" / "000_596b90951b3dbdfe.txt"


def test_the_text_is_the_file_where_nothing_had_to_go() -> None:
    text = "Übersicht der Verluste\n\nDie Leitungen sind alt.\n  Sehr alt.\n"

    source = read(text.encode(), "a.txt")

    assert source.text == text
    assert [part.origin for part in source.parts] == [part.start for part in source.parts]


def test_origins_count_what_had_to_go() -> None:
    data = b"One\x01 line here\r\n\r\nTwo\x0b more lines\r\n"

    source = read(data, "a.txt")

    assert source.text == "One line here\n\nTwo more lines\n"
    assert [part.origin for part in source.parts] == [0, 18]
    assert data.decode()[18:21] == "Two"


def test_the_seed_is_read_as_it_came() -> None:
    source = read(SEED.read_bytes(), SEED.name)

    check_parts(source)
    assert source.text == SEED.read_text("utf-8")
    assert (source.source.author, source.source.issued) == ("Caitlin Roper", "2023-12-13")
    assert source.source.type == "webpage"
    found = kinds(source)
    assert ("heading", "What are the ramifications of Meta implementing end-to-end encryption?") in found
    assert [text for kind, text in found if kind == "item"] == [
        "Collective Shout joins global coalition calling for child protections on Facebook",
        "A Devastating Blow to Child Protection: Meta Expands Encryption - NCMEC statement",
        "Meta says money matters more than children - John Carr",
        "Planned and deliberate harm - Andy Burrows",
    ]
    assert next(text for kind, text in found if kind == "furniture") == "Add your comment"
    assert sum(kind == "paragraph" for kind, _ in found) == 9


@pytest.mark.parametrize(
    "line",
    [
        "The pipes are old.",
        "The pipes are old,",
        "and nobody knew that they were",
        "It was late. Was it too late?",
        "Q: Who pays for it?",
        "We then asked --",
        "— The head of the Example Waterworks",
        "https://office.example/reports/2030",
        "the words that go on and on and on and on and on and on and on and on and on and on and on",
    ],
)
def test_a_line_that_is_no_heading_is_none(line: str) -> None:
    source = read(f"Title\n\nA paragraph of text.\n\n{line}\n\nAnother paragraph of it.".encode(), "a.txt")

    assert ("heading", line) not in kinds(source)


@pytest.mark.parametrize(
    "line",
    [
        "Who pays",
        "Who pays for it?",
        "2. Methods",
        "A. Methods",
        "“Not our fault”, says the Office",
        "WHO PAYS",
    ],
)
def test_a_short_line_without_stop_between_blank_lines_is_a_heading(line: str) -> None:
    source = read(f"Title\n\nA paragraph of text.\n\n{line}\n\nAnother paragraph of it.".encode(), "a.txt")

    assert ("heading", line) in kinds(source)


def test_a_button_in_the_middle_does_not_make_the_rest_furniture() -> None:
    before = "Title\n\nSome text of it.\n\nMore text of it.\n\n"
    text = f"{before}Share\n\nWho pays\n\nNobody has said so far who is to pay for the meters.\n"

    assert kinds(read(text.encode(), "a.txt"))[-3:] == [
        ("furniture", "Share"),
        ("heading", "Who pays"),
        ("paragraph", "Nobody has said so far who is to pay for the meters."),
    ]


def test_headings_may_stand_on_paragraphs_of_one_line_each() -> None:
    prose = (
        "The Office lost water, as it has said before, and nobody looked at the pipes for eleven years. " * 2
    )
    text = f"Title\n\n{prose}\nWho pays\n{prose}\n{prose}"

    assert ("heading", "Who pays") in kinds(read(text.encode(), "a.txt"))


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    source = read(b"The Office lost water.\n\nIt said so.", "a.txt")

    assert source.source.title == ""
    assert kinds(source)[0][0] == "paragraph"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\0\1\2", "binary"),
        (b" \n\n ", "no text"),
        ("Привет, как дела".encode("cp1251"), "unknown encoding"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(data, "a.txt")

    assert caught.value.place is not None
    assert caught.value.place.file == "a.txt"
    assert caught.value.hint


@given(
    st.text(
        st.sampled_from("ab A.?:>•-\t\n1)[©") | st.characters(exclude_categories=["Cs"]),
        min_size=1,
        max_size=200,
    )
)
def test_parts_hold_for_every_text(text: str) -> None:
    try:
        source = read(text.encode(), "a.txt")
    except SourceError:
        return
    check_parts(source)
