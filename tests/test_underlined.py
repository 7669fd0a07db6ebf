"""A fault is underlined in its line, as compilers do."""

from __future__ import annotations

import pytest

from briefgen.cli._underlined import underlined

LONG = "One word after the other stands in this line, " * 4


@pytest.mark.parametrize(
    ("text", "words", "line", "marks"),
    [
        ("We do not know.", ["not"], "We do not know.", "      ^^^"),
        ("We do not know.", ["We", "know"], "We do not know.", "^^        ^^^^"),
        ("One.\nTwo three.\nFour.", ["three"], "Two three.", "    ^^^^^"),
        ("Les élèves", ["élèves"], "Les élèves", "    ^^^^^^"),
        ("Le\u0301a says no", ["no"], "Le\u0301a says no", "         ^^"),
        ("日本 80%", ["80%"], "日本 80%", "     ^^^"),
        ("a\tb", ["b"], "a b", "  ^"),
    ],
)
def test_the_marks_stand_under_the_words(text: str, words: list[str], line: str, marks: str) -> None:
    spans = [(text.index(word), text.index(word) + len(word)) for word in words]

    assert underlined(text, spans) == (line, marks)


def test_a_missing_word_is_one_mark_where_it_belongs() -> None:
    assert underlined("We do know", [(5, 5)]) == ("We do know", "     ^")


def test_of_a_long_line_the_part_around_the_fault_is_shown() -> None:
    text = LONG + "80 million reports came by letter, and " + LONG
    at = text.index("80")
    line, marks = underlined(text, [(at, at + 10)])

    assert len(line) < 110
    assert line.startswith("...")
    assert line.endswith("...")
    assert line[marks.index("^") : len(marks)] == "80 million"


def test_without_a_fault_nothing_is_drawn() -> None:
    assert underlined("We do not know.", []) == ("", "")
