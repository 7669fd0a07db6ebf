"""The numbers that Word puts before paragraphs are text, counted as Word counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.readers.docx import read
from briefgen.word import lines, open_package
from briefgen.word.number_formats import formatted
from tests.wordfile import document

_CASES = Path(__file__).parent.parent / "cases" / "word" / "numbers.txt"


def _level(at: int, form: str, text: str, more: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def _list(number: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{number}">{"".join(levels)}</w:abstractNum>'


_NUMBERING = "".join(
    [
        _list(
            0,
            _level(0, "decimal", "%1."),
            _level(1, "decimal", "%1.%2"),
            _level(2, "lowerLetter", "(%3)"),
            _level(3, "lowerRoman", "%4)"),
        ),
        _list(
            1,
            _level(0, "upperRoman", "Article %1"),
            _level(1, "decimal", "%1.%2", "<w:isLgl/>", 3),
            _level(2, "bullet", "•"),
        ),
        _list(
            2,
            _level(0, "decimalZero", "%1"),
            _level(1, "upperLetter", "%2.", '<w:lvlRestart w:val="0"/>'),
        ),
        *(f'<w:num w:numId="{at + 1}"><w:abstractNumId w:val="{at}"/></w:num>' for at in range(3)),
        '<w:num w:numId="4"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>',
    ]
)


def _item(number: str, level: str, words: str, more: str = "") -> str:
    named = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    said = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
    return f"<w:p><w:pPr>{more}{named}</w:pPr>{said}</w:p>"


def test_numbers_are_counted_by_levels_restarts_and_formats() -> None:
    rows = [row for row in _CASES.read_text("utf-8").splitlines() if row and not row.startswith("#")]
    cases = [(*row.partition("|")[0].split(), row.partition("|")[2].strip()) for row in rows]
    body = "".join(_item(number, level, f"Item of list {number}.") for number, level, _ in cases)
    data = document(body, parts={"numbering": _NUMBERING})

    assert [line.mark for line in lines(open_package(data))] == [mark for _, _, mark in cases]


def test_a_reader_gives_the_number_with_the_words_and_moves_links_with_them() -> None:
    linked = '<w:hyperlink r:id="rIdA"><w:r><w:t>the list</w:t></w:r></w:hyperlink>'
    item = _item("1", "0", "See ").replace("</w:p>", f"{linked}</w:p>")
    title = _item("2", "0", "What the office counted", '<w:pStyle w:val="Heading1"/>')
    data = document(
        title + item, parts={"numbering": _NUMBERING}, links={"rIdA": "https://town.example/list"}
    )
    text = read(data, "a.docx")
    link = text.links[0]

    assert text.text == "Article I What the office counted\n\n1. See the list"
    assert text.text[link.start : link.end] == "the list"
    assert text.source.title == "What the office counted"


def test_a_deleted_paragraph_is_not_counted() -> None:
    gone = _item("1", "0", "").replace("</w:pPr>", '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>')
    data = document(_item("1", "0", "One.") + gone + _item("1", "0", "Two."), parts={"numbering": _NUMBERING})

    assert read(data, "a.docx").text == "1. One.\n\n2. Two."


@pytest.mark.parametrize(
    ("number", "form", "said"),
    [
        (4, "lowerRoman", "iv"),
        (1999, "upperRoman", "MCMXCIX"),
        (27, "lowerLetter", "aa"),
        (28, "upperLetter", "BB"),
        (5, "chicago", "**"),
        (12, "decimalEnclosedCircle", "⑫"),
        (21, "decimalEnclosedCircle", "21"),
        (16, "hebrew1", "טז"),
        (21, "chineseCounting", "二十一"),
        (20, "thaiNumbers", "๒๐"),
        (7, "decimalZero", "07"),
        (3, "numberInDash", "- 3 -"),
        (3, "cardinalText", "3"),
        (3, "none", ""),
        (0, "upperRoman", "0"),
    ],
)
def test_a_number_is_written_in_its_format(number: int, form: str, said: str) -> None:
    assert formatted(number, form) == said
