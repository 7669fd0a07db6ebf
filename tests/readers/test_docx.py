"""Word files as sources."""

from __future__ import annotations

import io
from itertools import pairwise

import docx
import pytest

from briefgen.errors import SourceError
from briefgen.model import Link, SourceText
from briefgen.readers.docx import read
from tests.wordfile import archive, document


def parts(text: SourceText) -> list[tuple[str, int, str]]:
    return [(part.kind, part.level, text.text[part.start : part.end]) for part in text.parts]


def paragraph(text: str, style: str = "") -> str:
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{mark}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def test_a_file_from_another_program_gives_its_paragraphs() -> None:
    made = docx.Document()
    made.core_properties.title, made.core_properties.author = "A report", "An invented unit"
    made.core_properties.language = "en-AU"
    made.add_heading("Findings", 2)
    made.add_paragraph("Roughly 80 million reports.")
    made.add_paragraph("First", style="List Bullet")
    made.add_paragraph("Said so.", style="Quote")
    made.add_table(1, 2).cell(0, 1).text = "38%"
    out = io.BytesIO()
    made.save(out)
    text = read(out.getvalue(), "report.docx")
    assert parts(text) == [
        ("heading", 2, "Findings"),
        ("paragraph", 0, "Roughly 80 million reports."),
        ("item", 0, "First"),
        ("quote", 0, "Said so."),
        ("cell", 0, "38%"),
    ]
    assert (text.source.title, text.source.author, text.source.language) == (
        "A report",
        "An invented unit",
        "en-AU",
    )


def test_parts_lie_in_order_with_white_space_between_and_know_their_paragraph() -> None:
    body = paragraph("  One ") + paragraph("") + paragraph(" ") + paragraph("Two") + paragraph("Three")
    text = read(document(body), "a.docx")
    assert [part.origin for part in text.parts] == [1, 4, 5]
    assert parts(text)[0] == ("paragraph", 0, "One")
    for one, other in pairwise(text.parts):
        assert text.text[one.end : other.start].isspace()


def test_tracked_insertions_are_in_and_deletions_and_hidden_text_out() -> None:
    body = (
        '<w:p><w:del w:author="A"><w:r><w:delText>Few</w:delText></w:r></w:del><w:ins w:author="A"><w:r>'
        "<w:t>Many</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
    )
    assert read(document(body), "a.docx").text == "Many"


def test_links_stand_where_their_words_stand() -> None:
    body = paragraph("Before") + (
        '<w:p><w:r><w:t xml:space="preserve">  See </w:t></w:r>'
        '<w:hyperlink r:id="rId9"><w:r><w:t xml:space="preserve">the report </w:t></w:r></w:hyperlink></w:p>'
    )
    text = read(document(body, links={"rId9": "https://example.org/"}), "a.docx")
    assert text.links == (Link(12, 22, "https://example.org/"),)
    assert text.text[12:22] == "the report"


def test_the_title_may_be_the_first_heading_and_the_day_the_file_was_made_is_no_date_of_issue() -> None:
    core = '<dcterms:created xsi:type="dcterms:W3CDTF">2023-12-13T09:30:00Z</dcterms:created>'
    text = read(document(paragraph("A finding", "berschrift1") + paragraph("x"), core=core), "a.docx")
    assert (text.source.title, text.source.issued, text.source.language) == ("A finding", "", "")


def test_a_heading_further_down_is_no_title() -> None:
    assert read(document(paragraph("Part", "Head2")), "a.docx").source.title == ""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "ZIP"),
        (b"plain text", "ZIP"),
        (archive({"xl/workbook.xml": "<a/>"}), "no word/document.xml"),
        (archive({"word/document.xml": "<w:document"}), "not well-formed"),
        (archive({"word/document.xml": "<!DOCTYPE a><a/>"}), "document type"),
        (archive({"word/document.xml": b" " * 5_000_000}), "to 1"),
        (document(paragraph(" ")), "holds no text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_name(data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        read(data, "seeds/a.docx")
    assert caught.value.place is not None
    assert caught.value.place.file == "seeds/a.docx"
    assert caught.value.hint


def test_who_typed_a_file_is_no_author() -> None:
    made = docx.Document()
    made.add_paragraph("The boats of the port were counted in May.")
    made.core_properties.author = "EXAMPLE"
    data = io.BytesIO()
    made.save(data)

    assert read(data.getvalue(), "a.docx").source.author == ""


def test_a_byline_tells_author_and_date() -> None:
    body = (
        paragraph("A finding", "berschrift1") + paragraph("By Ada Example, 13 December 2023") + paragraph("x")
    )
    source = read(document(body), "a.docx").source
    assert (source.author, source.issued) == ("Ada Example", "2023-12-13")


def test_an_address_that_leads_nowhere_is_no_link() -> None:
    body = '<w:p><w:hyperlink r:id="rId9"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>'
    assert read(document(body, links={"rId9": "file:///C:/report.docx"}), "a.docx").links == ()


def test_pictures_say_what_their_author_says_and_charts_are_named_as_unread() -> None:
    names = (
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    )
    inline = '<wp:inline {0}><wp:docPr id="1" name="a" descr="{1}"/>{2}</wp:inline>'
    drawing = f"<w:r><w:drawing>{inline}</w:drawing></w:r>"
    chart = drawing.format(names, "Boats by basin in May", "<c:chart/>")
    picture = drawing.format(names, "logo", "<pic:pic/>")
    text = read(document(f"<w:p>{chart}{picture}<w:r><w:t>Boats were counted.</w:t></w:r></w:p>"), "a.docx")

    assert parts(text) == [("paragraph", 0, "Boats were counted."), ("note", 0, "Boats by basin in May")]
    assert text.warnings == ("paragraph 1: charts left out (1 in all)",)
