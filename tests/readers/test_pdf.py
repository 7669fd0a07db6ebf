"""PDF: paragraphs, headings, furniture and links of files that are made here; what cannot be read."""

from __future__ import annotations

import io
import random

import pytest
from pypdf import PdfReader, PdfWriter
from weasyprint import HTML

from briefgen.errors import SourceError
from briefgen.model import SourceText
from briefgen.readers.pdf import read
from briefgen.readers.pdf.hyphens import Words
from tests.readers.outline import check_parts, kinds

_STYLE = """
@page { size: 105mm 148mm; margin: 15mm }
body { font: 10pt/1.4 "DejaVu Serif", serif; margin: 0 }
h1 { font-size: 20pt } h2 { font-size: 14pt } small { font-size: 7pt; line-height: 1.4 }
"""
_PROSE = (
    "The Office of Invented Affairs lost 4,200 litres of water a day in 2030, twice as much as in the year"
    " before, as it says in its annual report."
)
_WORDS = [
    "First",
    "Then",
    "Next",
    "After",
    "Later",
    "Soon",
    "Again",
    "Once",
    "More",
    "Further",
    "Still",
    "Last",
]
_MORE = (
    "It did not answer when it was asked who would pay for the meters that it wants to put into every house."
)


def _pdf(body: str, style: str = "", head: str = "", lang: str = "en-AU") -> bytes:
    page = (
        f"<html lang={lang}><head><meta charset=utf-8>{head}<style>{_STYLE}{style}</style></head><body>{body}"
    )
    data: bytes = HTML(string=page).write_pdf()
    return data


def _read(body: str, style: str = "", head: str = "") -> SourceText:
    source = read(_pdf(body, style, head), "a.pdf")
    check_parts(source)
    return source


def test_wrapped_lines_become_paragraphs_headings_and_items_again() -> None:
    source = _read(
        f"<h1>Water in the valley: what those saw who measured it</h1><p>{_PROSE}</p><p>{_MORE}</p>"
        f"<h2>What should change?</h2><ul><li>{_MORE}</li><li>Repairs</li></ul><p>Short end.</p>"
    )

    assert kinds(source) == [
        ("heading", "Water in the valley: what those saw who measured it"),
        ("paragraph", _PROSE),
        ("paragraph", _MORE),
        ("heading", "What should change?"),
        ("item", f"• {_MORE}"),
        ("item", "• Repairs"),
        ("paragraph", "Short end."),
    ]
    assert [part.level for part in source.parts if part.kind == "heading"] == [1, 2]


def test_indented_paragraphs_without_space_between_them_are_told_apart() -> None:
    source = _read(f"<p>{_PROSE}</p><p>{_MORE}</p><p>{_PROSE}</p>", "p { margin: 0; text-indent: 2em }")

    assert kinds(source) == [("paragraph", _PROSE), ("paragraph", _MORE), ("paragraph", _PROSE)]


def test_bold_lines_are_headings_and_bold_words_are_not() -> None:
    source = _read(f"<p><b>Who pays for it</b></p><p><b>The Office</b> {_PROSE}</p><p>{_MORE}</p>")

    assert [kind for kind, _ in kinds(source)] == ["heading", "paragraph", "paragraph"]


def test_running_headers_and_page_numbers_are_furniture_and_pages_are_counted() -> None:
    style = (
        '@page { @top-center { content: "Invented Affairs quarterly" }'
        ' @bottom-center { content: "Page " counter(page) } }'
    )
    told = [f"{word} {_PROSE}" for word in _WORDS]
    source = _read(f"<h1>Title</h1>{''.join(f'<p>{text}</p>' for text in told)}", style)

    furniture = [text for kind, text in kinds(source) if kind == "furniture"]
    assert len({part.page for part in source.parts}) == 3
    assert sorted(set(furniture)) == ["Invented Affairs quarterly", "Page 1", "Page 2", "Page 3"]
    assert [text for kind, text in kinds(source) if kind == "paragraph"] == told


def test_a_title_that_runs_on_over_the_pages_stays_the_title() -> None:
    style = '@page { @top-center { content: "Water in the valley"; font-size: 7pt } }'
    source = _read(f"<h1>Water in the valley</h1>{f'<p>{_PROSE}</p>' * 14}", style)

    assert ("heading", "Water in the valley") in kinds(source)
    assert kinds(source).count(("furniture", "Water in the valley")) == source.parts[-1].page
    assert source.source.title == "Water in the valley"


def test_a_number_on_a_line_of_its_own_in_a_single_page_is_text() -> None:
    assert ("paragraph", "2030") in kinds(_read(f"<p>{_PROSE}</p><p>2030</p>"))


def test_a_paragraph_goes_on_over_the_page_with_the_number_of_its_first_page() -> None:
    source = _read(f"<p>{' '.join([_PROSE] * 12)}</p>", "@page { @bottom-center { content: counter(page) } }")

    paragraphs = [part for part in source.parts if part.kind == "paragraph"]
    assert [part.page for part in paragraphs] == [1]
    assert source.text[paragraphs[0].start : paragraphs[0].end] == " ".join([_PROSE] * 12)


def test_hyphens_at_line_ends_go_and_those_of_words_stay() -> None:
    text = (
        "The internationalisation of characteristically straightforward responsibilities has been"
        " misunderstood notwithstanding end-to-end encryption and well-known counterrevolutionaries,"
        " disproportionately."
    )
    source = _read(f"<p>{text}</p>", "body { hyphens: auto; width: 40mm }")

    assert source.text == text


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("the respon-", "sibility", "the responsibility"),
        ("the respon\u00ad", "sibility", "the responsibility"),
        ("the respon‐", "sibility", "the responsibility"),
        ("end-to-", "end", "end-to-end"),
        ("a well-", "known thing", "a well‐known thing"),
        ("a sea-", "wall here, and a sea-wall there", "a sea-wall here, and a sea-wall there"),
        ("in Baden-", "Baden", "in Baden-Baden"),
        ("the years 2029-", "2030", "the years 2029-2030"),
        ("a COVID-", "19 case", "a COVID-19 case"),
        ("both water-", "meter men", "both water‐meter men"),
        ("it was late -", "too late", "it was late - too late"),
        ("one", "two", "one two"),
        ("", "one", "one"),
    ],
)
def test_a_hyphen_is_judged_by_the_words_of_the_document(text: str, line: str, expected: str) -> None:
    words = Words(["water is read by a meter here", text, line])

    assert words.join(text, line) == expected


def test_links_have_the_words_that_they_stand_under() -> None:
    source = _read(f'<p>See <a href="https://example.org/report">the annual report</a> for it. {_MORE}</p>')

    assert [(source.text[link.start : link.end], link.url) for link in source.links] == [
        ("the annual report", "https://example.org/report")
    ]


def test_rows_of_figures_are_cells_below_their_heads() -> None:
    rows = "".join(f"<tr><td>{year}</td><td>{year},1</td></tr>" for year in (2028, 2029, 2030))
    source = _read(f"<p>{_PROSE}</p><table><tr><th>Year</th><th>Litres</th></tr>{rows}</table>")

    cells = [(part.cell, source.text[part.start : part.end]) for part in source.parts if part.kind == "cell"]
    assert [(cell.row, cell.column, cell.head, text) for cell, text in cells if cell] == [
        (1, 1, True, "Year"),
        (1, 2, True, "Litres"),
        (2, 1, False, "2028"),
        (2, 2, False, "2028,1"),
        (3, 1, False, "2029"),
        (3, 2, False, "2029,1"),
        (4, 1, False, "2030"),
        (4, 2, False, "2030,1"),
    ]


def test_origins_count_in_the_text_of_the_page() -> None:
    source = _read(f"<p>One.</p><p>{_MORE}</p><p style='break-before: page'>Two.</p><p>Three.</p>")

    assert [(part.page, part.origin) for part in source.parts if part.page == 2] == [(2, 0), (2, 5)]


def test_the_document_says_what_it_is() -> None:
    head = (
        "<title>Water in the valley</title><meta name=author content='Example Institute'>"
        "<meta name=dcterms.created content=2031-05-12>"
    )
    source = _read(f"<h1>Another heading</h1><p>{_PROSE}</p>", "", head).source

    assert (source.title, source.author) == ("Water in the valley", "Example Institute")
    assert source.issued == ""  # when the file was made says nothing of when it was published
    assert source.language == "en-AU"


def test_a_byline_is_believed_more_than_the_file() -> None:
    body = f"<h1>Title</h1><p>By Example Institute, 3 May 2030</p><p>{_PROSE}</p>"
    source = _read(body, "", "<meta name=dcterms.created content=2031-05-12>")

    assert (source.source.author, source.source.issued) == ("Example Institute", "2030-05-03")
    assert ("furniture", "By Example Institute, 3 May 2030") in kinds(source)


def test_a_file_name_in_the_title_is_no_title() -> None:
    head = "<title>Microsoft Word - report final2.docx</title>"

    assert _read(f"<h1>Water</h1><p>{_PROSE}</p>", "", head).source.title == "Water"


def _written(writer: PdfWriter) -> bytes:
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def _encrypted(password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(_pdf(f"<p>{_PROSE}</p>"))))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    return _written(writer)


def _blank() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_blank_page(200, 200)
    return _written(writer)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (_encrypted("secret"), "encrypted and needs a password"),
        (_blank(), "no text in its 2 pages.*not a scan"),
        (_pdf("<svg width=10 height=10><rect width=9 height=9 /></svg>"), "no text in its 1 page;"),
        (_pdf("<p>x</p>")[:400], "broken PDF"),
        (b"%PDF-1.7\n", "broken PDF"),
        (b"<html>", "no PDF"),
    ],
    ids=["password", "blank", "picture", "half", "only a head", "not a PDF"],
)
def test_what_cannot_be_read_is_refused_saying_why(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(data, "a.pdf")

    assert caught.value.place is not None
    assert caught.value.place.file == "a.pdf"
    assert caught.value.hint


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    assert read(_encrypted(""), "a.pdf").text == _PROSE


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgen.readers.pdf.opening.PAGES", 1)

    with pytest.raises(SourceError, match="2 pages; expected at most 1"):
        read(_blank(), "a.pdf")


def test_rows_of_a_table_at_the_pages_ends_are_no_running_lines() -> None:
    rows = "".join(f"<tr><td>{1900 + year}</td><td>{year * 37},{year}</td></tr>" for year in range(80))
    source = _read(f"<table><tr><th>Year</th><th>Litres</th></tr>{rows}</table>")

    assert source.parts[-1].page > 2
    assert [text for kind, text in kinds(source) if kind == "furniture"] == []


@pytest.mark.parametrize("seed", range(20))
def test_damaged_files_are_read_or_refused_and_never_fail_otherwise(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(_pdf(f"<h1>Title</h1><p>{_PROSE} <a href='https://example.org'>link</a></p>"))
    for _ in range(12):
        data[chance.randrange(9, len(data))] = chance.randrange(256)

    try:
        source = read(bytes(data), "a.pdf")
    except SourceError:
        return
    check_parts(source)
