"""The Word file: what its paragraphs are, what its styles say, and what comes back out of it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from briefgen import word, writers
from briefgen.word import Segment
from briefgen.writers.docx.papers import SUNK
from tests.casefile import cases
from tests.pages import page

CASES = cases("writers/docx.txt")


def written(folder: Path, body: str, css: str = "", head: str = "<title>A page</title>") -> bytes:
    return writers.write("docx", page(folder, body, css, head)).data


def opened(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


# ---------------------------------------------------------------- outline


def outline(data: bytes) -> str:
    document = opened(data)
    styles = {style.style_id: style.name for style in document.styles}
    names = {style.style_id: style._element.find(qn("w:name")).get(qn("w:val")) for style in document.styles}
    assert set(names) == set(styles)
    return "\n".join(blocks(document.element.body, names, kinds(data)))


def kinds(data: bytes) -> dict[str, str]:
    """The kind of marker of each numbering."""
    if "word/numbering.xml" not in zipfile.ZipFile(io.BytesIO(data)).namelist():
        return {}
    text = part(data, "word/numbering.xml")
    found = re.findall(r'w:abstractNumId="(\d+)".*?w:numFmt w:val="(\w+)"', text)
    return dict(found)


def blocks(parent: Any, names: dict[str, str], numbers: dict[str, str]) -> Iterator[str]:
    for child in parent:
        if child.tag == qn("w:p"):
            yield line(child, names, numbers)
        elif child.tag == qn("w:tbl"):
            for row in child.iter(qn("w:tr")):
                header = "=" if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None else ""
                cells = [" / ".join(blocks(cell, names, numbers)) for cell in row.iter(qn("w:tc"))]
                yield f"[{header} {' | '.join(cells)} ]"


def line(paragraph: Any, names: dict[str, str], numbers: dict[str, str]) -> str:
    settings = paragraph.find(qn("w:pPr"))
    style = names[settings.find(qn("w:pStyle")).get(qn("w:val"))] if paragraph.style else "Normal"
    text = "".join(
        "\\n" if run.tag == qn("w:br") else run.text for run in paragraph.iter(qn("w:t"), qn("w:br"))
    )
    framed = "@ " if settings is not None and settings.find(qn("w:framePr")) is not None else ""
    return f"{style}: {framed}{marker(paragraph, style, numbers)}{text}"


def marker(paragraph: Any, style: str, numbers: dict[str, str]) -> str:
    own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    number = own.get(qn("w:val")) if own is not None else BY_STYLE.get(style)
    return f"({numbers[number]}) " if number in numbers else ""


BY_STYLE: dict[str, str] = {}


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_html_becomes_paragraphs(case: dict[str, str], tmp_path: Path) -> None:
    data = written(tmp_path, case["html"], case.get("css", ""))
    BY_STYLE.clear()
    for style in opened(data).styles.element.iter(qn("w:style")):
        number = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if number is not None:
            BY_STYLE[style.find(qn("w:name")).get(qn("w:val"))] = number.get(qn("w:val"))

    assert outline(data) == case["outline"].strip("\n")


# ---------------------------------------------------------------- looks


def style_of(data: bytes, name: str) -> Any:
    return next(style for style in opened(data).styles if style.name == name)


def test_a_style_has_the_computed_values_of_its_class(tmp_path: Path) -> None:
    css = ".value { font: 700 15pt 'IBM Plex Sans'; color: #b3261e; margin: 4pt 0 6pt; text-align: right }"
    style = style_of(written(tmp_path, '<p>Text</p><p class="value">49%</p>', css), "Value")

    assert (style.font.name, style.font.size.pt, style.font.bold) == ("IBM Plex Sans", 15.0, True)
    assert str(style.font.color.rgb) == "B3261E"
    assert style.paragraph_format.space_after.pt == 6.0
    assert style.paragraph_format.alignment == docx.enum.text.WD_ALIGN_PARAGRAPH.RIGHT


def test_paragraphs_of_one_class_need_no_formatting_of_their_own(tmp_path: Path) -> None:
    css = ".value { font: 700 15pt 'IBM Plex Sans'; color: #b3261e; margin: 4pt 0 }"
    body = '<p class="value">1</p><p class="value">2</p><p class="value">3</p>'
    document = opened(written(tmp_path, body, css))

    for paragraph in document.paragraphs[1:]:
        spacing = paragraph._p.pPr.find(qn("w:spacing"))
        assert [child.tag for child in paragraph._p.pPr] in (
            [qn("w:pStyle")],
            [qn("w:pStyle"), qn("w:spacing")],
        )
        assert spacing is None or spacing.get(qn("w:before")) == "0"
        assert all(run._r.rPr is None for run in paragraph.runs)


def spacing(paragraph: Any, side: str) -> float:
    """A paragraph's space before or after in points, its own or its style's."""
    for settings in (paragraph._p.pPr, paragraph.style.element.pPr):
        found = settings.find(qn("w:spacing")) if settings is not None else None
        if found is not None:
            return int(found.get(qn(f"w:{side}"))) / 20
    return 0.0


@pytest.mark.parametrize(
    ("css", "gaps"),
    [
        ("p { margin: 0 0 10pt } section { margin-top: 16pt }", [16.0, 10.0]),
        ("p { margin: 4pt 0 10pt }", [10.0, 10.0]),
        ("p { margin: 12pt 0 10pt }", [12.0, 12.0]),
        ("p { margin: 0 } section { padding: 5pt 0 7pt }", [5.0, 7.0]),
        ("p { margin: 0 } section { margin: 6pt 0; padding: 5pt 0 }", [11.0, 11.0]),
    ],
)
def test_margins_collapse_in_word_as_in_css(css: str, gaps: list[float], tmp_path: Path) -> None:
    """Of two spaces between paragraphs Word takes the larger, as CSS does of two margins."""
    lines = opened(written(tmp_path, "<p>a</p><section><p>b</p></section><p>c</p>", css)).paragraphs
    found = [max(spacing(one, "after"), spacing(other, "before")) for one, other in pairwise(lines)]

    assert found == gaps


def test_margins_of_a_paragraph_are_those_of_its_style(tmp_path: Path) -> None:
    lines = opened(written(tmp_path, "<p>a</p><p>b</p><p>c</p>", "p { margin: 6pt 0 10pt }")).paragraphs

    assert [line._p.pPr for line in lines] == [None, None, None]


def test_numbering_begins_anew_in_each_list(tmp_path: Path) -> None:
    document = opened(written(tmp_path, "<ol><li>a</li><li>b</li></ol><p>x</p><ol><li>c</li></ol>"))
    style = style_of(written(tmp_path, "<ol><li>a</li></ol>"), "List Number")
    by_style = style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}").get(qn("w:val"))
    own = [
        paragraph._p.pPr.numPr for paragraph in document.paragraphs if paragraph.style.name == "List Number"
    ]
    numbers = [by_style if one is None else str(one.numId.val) for one in own]

    assert numbers[0] == numbers[1]
    assert numbers[2] != numbers[0]


def test_neighbouring_quotes_keep_their_borders_apart(tmp_path: Path) -> None:
    css = "blockquote { border-left: 3pt solid #b3261e; padding-left: 9pt; margin: 0 0 9pt }"
    body = "<blockquote><p>a</p></blockquote><blockquote><p>b</p></blockquote>"
    document = opened(written(tmp_path, body, css))
    styled = style_of(written(tmp_path, body, css), "Quote").element.pPr.find(qn("w:pBdr"))
    borders = []
    for paragraph in document.paragraphs:
        own = paragraph._p.pPr.find(qn("w:pBdr"))
        borders.append((own if own is not None else styled).find(qn("w:left")).get(qn("w:color")))

    assert borders[0] != borders[1]
    assert {int(color, 16) ^ 0xB3261E for color in borders} <= {0, 1}


def test_no_paragraph_is_empty(tmp_path: Path) -> None:
    body = """<header><p>a</p><p>b</p></header><h1>c</h1><div><p>d</p></div><ul><li>e</li></ul>
    <table><tr><th>f</th></tr><tr><td>g</td></tr></table><p>h</p>"""
    css = "header { display: flex } div { padding: 20pt; margin: 30pt; background: #eee }"
    document = opened(written(tmp_path, body, css))

    texts = ["".join(t.text for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]
    assert all(texts)


def test_paper_and_margins_come_from_the_page_rule(tmp_path: Path) -> None:
    section = opened(
        written(tmp_path, "<p>a</p>", "@page { size: A5; margin: 12mm 15mm 18mm 40mm }")
    ).sections[0]

    assert round(section.page_width.mm) == 148
    assert [round(side.mm) for side in (section.top_margin, section.right_margin)] == [12, 15]
    assert round(section.left_margin.mm) == 40
    assert round(section.bottom_margin.mm + SUNK * 25.4 / 72) == 18


def test_margin_boxes_become_header_and_footer_with_page_fields(tmp_path: Path) -> None:
    css = """@page { @top-left { content: string(name) } }
    @page { @bottom-right { content: counter(page) " of " counter(pages) } }
    @page :first { @top-left { content: none } } h1 { string-set: name content() }"""
    data = written(tmp_path, "<h1>The title</h1><p>a</p>", css)
    section = opened(data).sections[0]

    assert section.different_first_page_header_footer
    footer = section.footer._element.xml
    assert " PAGE " in footer
    assert " NUMPAGES " in footer
    header = section.header._element.xml
    assert 'STYLEREF "Title"' in header
    assert "The title" in header
    assert not section.first_page_header.paragraphs[0].text


def test_links_are_live_outside_and_inside(tmp_path: Path) -> None:
    body = """<p>See <a href="https://example.org/r" title="Report">this</a><a href="#n-1">1</a></p>
    <p id="n-1">N</p>"""
    data = written(tmp_path, body)
    document = opened(data)
    first, second = document.paragraphs[0]._p.iter(qn("w:hyperlink"))

    assert document.part.rels[first.get(qn("r:id"))].target_ref == "https://example.org/r"
    assert first.get(qn("w:tooltip")) == "Report"
    anchor = second.get(qn("w:anchor"))
    assert anchor in [mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))]


def test_the_language_is_set_and_a_foreign_word_has_its_own(tmp_path: Path) -> None:
    data = written(tmp_path, '<p>Words <em lang="fr">mots</em></p>')

    assert "w:rPrDefault><w:rPr><w:rFonts" in part(data, "word/styles.xml")
    assert '<w:lang w:val="en-AU"' in part(data, "word/styles.xml")
    assert '<w:lang w:val="fr"' in part(data, "word/document.xml")


def test_spans_of_cells_are_kept(tmp_path: Path) -> None:
    body = """<table><tr><th colspan="2">a</th></tr><tr><td rowspan="2">b</td><td>c</td></tr>
    <tr><td>d</td></tr></table>"""
    table = opened(written(tmp_path, body)).tables[0]

    assert table.cell(0, 0)._tc is table.cell(0, 1)._tc
    assert table.cell(1, 0).text == table.cell(2, 0).text == "b"
    assert [table.cell(1, 1).text, table.cell(2, 1).text] == ["c", "d"]


def test_an_inline_svg_is_a_vector_with_a_picture_beside_it_and_its_words(tmp_path: Path) -> None:
    svg = '<svg viewBox="0 0 9 9" width="90"><title>Nine rose</title></svg>'
    data = written(tmp_path, f"<p>{svg}</p>")
    document = part(data, "word/document.xml")

    assert 'descr="Nine rose"' in document
    assert "svgBlip" in document
    assert f'cx="{round(67.5 * 12700)}"' in document
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert sorted(name[-3:] for name in names if "media/" in name) == ["png", "svg"]


# ---------------------------------------------------------------- the way home

FIELDS = """<h1 data-field="title">A title</h1>
<p class="quotation">“<span data-field="quotes.a.text">Words said</span>”<a class="mark" href="#n">1</a></p>
<p data-field="sections.b.body.1">Text with <em>stress</em>.</p><p id="n">Static</p>"""


def test_each_field_has_a_hidden_bookmark_and_its_place_in_the_map(tmp_path: Path) -> None:
    data = written(tmp_path, FIELDS)
    sent = word.stored_map(word.open_package(data))

    assert sent is not None
    assert (sent.content, sent.template) == ("content/page.yaml", "page")
    fields = {one.path: one for sent_line in sent.lines for one in sent_line.segments if one.path}
    assert set(fields) == {"title", "quotes.a.text", "sections.b.body.1"}
    names = [mark.get(qn("w:name")) for mark in opened(data).element.body.iter(qn("w:bookmarkStart"))]
    assert all(one.bookmark in names and one.bookmark.startswith("_bg_") for one in fields.values())


def test_the_map_keeps_the_static_text_round_a_field(tmp_path: Path) -> None:
    sent = word.stored_map(word.open_package(written(tmp_path, FIELDS)))

    assert sent is not None
    quotation = next(sent_line for sent_line in sent.lines if sent_line.style == "Quotation")
    assert [one.text for one in quotation.segments] == ["“", "Words said", "”1"]


def test_the_lines_read_back_are_the_lines_that_were_sent(tmp_path: Path) -> None:
    package = word.open_package(written(tmp_path, FIELDS))
    sent = word.stored_map(package)

    assert sent is not None
    texts = ["".join(segment.text for segment in sent_line.segments) for sent_line in sent.lines]
    assert [one.text for one in word.lines(package)] == texts
    assert Segment("A title", "title", "_bg_1") in sent.lines[0].segments


# ---------------------------------------------------------------- the file


def test_the_same_tree_gives_the_same_bytes(tmp_path: Path) -> None:
    assert written(tmp_path / "a", FIELDS) == written(tmp_path / "b", FIELDS)


def test_the_properties_are_the_documents(tmp_path: Path) -> None:
    head = """<title>A title</title><meta name="author" content="An office">
    <meta name="keywords" content="a, b">
    <meta name="description" content="A subject"><meta name="dcterms.created" content="2026-11-22">"""
    core = opened(written(tmp_path, "<p>a</p>", "", head)).core_properties

    assert (core.title, core.author, core.subject, core.keywords) == (
        "A title",
        "An office",
        "A subject",
        "a, b",
    )
    assert core.language == "en-AU"
    assert core.created.isoformat()[:10] == "2026-11-22"


def on(parent: Any, name: str) -> bool:
    """Whether a toggle property is there and on."""
    found = parent.find(qn(f"w:{name}")) if parent is not None else None
    return found is not None and found.get(qn("w:val")) != "0"


@pytest.mark.parametrize("weight", ["400", "700"])
def test_stress_in_bold_and_plain_paragraphs_is_what_the_stylesheet_says(weight: str, tmp_path: Path) -> None:
    """Toggles of paragraph and character styles turn each other off (29500-1, 17.7.3)."""
    body = '<p class="a">x <strong>y</strong> <em>z</em></p><p>x <strong>y</strong></p>'
    document = opened(written(tmp_path, body, f".a {{ font-weight: {weight} }}"))
    shown = []
    for paragraph in document.paragraphs:
        for run in paragraph.runs:
            own = run._r.rPr.find(qn("w:b")) if run._r.rPr is not None else None
            styles = on(paragraph.style.element.rPr, "b") != on(run.style.element.rPr, "b")
            shown.append((run.text.strip(), on(run._r.rPr, "b") if own is not None else styles))

    bold = weight == "700"
    expected = [("x", bold), ("y", True), ("", bold), ("z", bold), ("x", False), ("y", True)]
    assert shown == expected


def test_a_short_row_beside_the_text_stays_on_one_page_and_a_long_one_may_split(tmp_path: Path) -> None:
    css = "h2 { float: left; width: 30mm; margin-left: -35mm } body { margin-left: 40mm }"
    body = f"<h2>One</h2><p>{'Few words. ' * 8}</p><h2>Two</h2><p>{'Many words. ' * 200}</p>"
    rows = opened(written(tmp_path, body, css)).tables[0].rows
    assert [on(row._tr.trPr, "cantSplit") for row in rows] == [True, False]


def test_a_row_beside_the_text_is_divided_only_where_heading_and_first_lines_have_room(
    tmp_path: Path,
) -> None:
    css = "h2 { float: left; width: 30mm; margin: 0 5mm 0 -35mm } body { margin-left: 40mm; font-size: 10pt }"
    css += "body, h2 { line-height: 15pt } p { orphans: 3 }"
    body = f"<h2>One</h2><p>Few words.</p><h2>Two</h2><p>{'Many words. ' * 200}</p>"
    short, long = opened(written(tmp_path, body, css)).tables[0].rows
    spans = [[one.grid_span for one in row._tr.tc_lst] for row in (short, long)]
    assert spans == [[2, 1], [1, 1, 1]]
    assert long.cells[1].text == ""
    strut = [one.get(qn("w:line")) for one in long.cells[1].paragraphs[0].style.element.iter(qn("w:spacing"))]
    assert strut == [str(3 * 15 * 20)]


@pytest.mark.parametrize(
    ("padding", "drawn"),
    [("5pt", [("7", "8")]), ("5.5pt", [("8", "4")]), ("0", [])],
)
def test_margins_at_the_end_of_a_box_are_part_of_it(
    tmp_path: Path, padding: str, drawn: list[tuple[str, str]]
) -> None:
    css = (
        f".box {{ background: #eee; padding-bottom: {padding}; margin: 0 0 10pt }} .in {{ margin: 0 0 3pt }}"
    )
    body = '<div class="box"><p class="in">a</p></div><p class="after">b</p>'
    document = opened(written(tmp_path, body, css))
    style = next(one for one in document.paragraphs if one.text == "a").style
    bottom = [one for one in style.element.iter(qn("w:bottom")) if one.get(qn("w:space"))]
    assert [(one.get(qn("w:space")), one.get(qn("w:sz"))) for one in bottom] == drawn


def test_letters_are_kerned_as_in_the_pdf(tmp_path: Path) -> None:
    styles = opened(written(tmp_path, "<p>AVA</p>")).styles.element
    assert [one.get(qn("w:val")) for one in styles.iter(qn("w:kern"))] == ["2"]


def test_a_marker_of_the_stylesheets_own_reaches_word(tmp_path: Path) -> None:
    document = opened(written(tmp_path, "<ul><li>One</li></ul>", 'ul { list-style-type: "–\\a0" }'))
    levels = document.part.numbering_part.element.iter(qn("w:lvlText"))
    assert {one.get(qn("w:val")) for one in levels} == {"–"}


def test_what_reaches_out_at_the_right_takes_its_room_from_the_margin(tmp_path: Path) -> None:
    css = "@page { margin: 20mm 60mm 20mm 20mm } .out { display: grid; margin-right: -40mm }"
    body = '<div dir="rtl"><div class="out"><p>שלום</p></div><p>שלום Harbour</p><p>Harbour</p></div>'
    document = opened(written(tmp_path, body, css))

    assert round(document.sections[0].right_margin.mm) == 20
    indents = [one.get(qn("w:w")) for one in document.element.iter(qn("w:tblInd"))]
    assert indents == ["0"]
    begins = [one.get(qn("w:left")) for one in document.styles["Normal"].element.iter(qn("w:ind"))]
    assert begins == [str(round(40 * 1440 / 25.4))]
    assert [on(one.runs[0]._r.rPr, "rtl") for one in document.paragraphs if one.text] == [True, False]


def test_a_table_that_begins_a_section_has_a_line_before_it(tmp_path: Path) -> None:
    css = "@page across { size: A4 landscape } .across { page: across }"
    table = "<table><tbody><tr><td>1</td></tr></tbody></table>"
    body = opened(written(tmp_path, f'<div class="across"><p>a</p></div>{table}<p>b</p>', css)).element.body

    kinds = [one.tag.rpartition("}")[2] for one in body]
    assert kinds[kinds.index("tbl") - 1] == "p"
    assert len(list(body.iter(qn("w:sectPr")))) == 2


def test_tables_on_pages_across_that_follow_each_other_leave_no_page_empty(tmp_path: Path) -> None:
    css = "@page across { size: A4 landscape } .across { page: across }"
    table = '<div class="across"><table><tbody><tr><td>1</td></tr></tbody></table></div>'
    body = opened(written(tmp_path, f"<p>a</p>{table}{table}<p>b</p>", css)).element.body

    papers = [size.get(qn("w:orient")) for size in body.iter(qn("w:pgSz"))]
    assert papers == [None, "landscape", None]


@pytest.mark.parametrize(("css", "whole"), [("tr { break-inside: avoid }", True), ("", False)])
def test_rows_are_divided_in_word_where_they_are_in_the_pdf(css: str, whole: bool, tmp_path: Path) -> None:
    table = "<table><tr><td>1</td></tr></table>"
    assert ("w:cantSplit" in part(written(tmp_path, table, css), "word/document.xml")) == whole


def test_a_drawing_without_a_size_is_as_wide_as_its_place(tmp_path: Path) -> None:
    svg = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 45'/%3E"
    xml = part(written(tmp_path, f'<div><img alt="Nine" src="{svg}"></div>'), "word/document.xml")
    width, height = (int(found) for found in re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', xml)[0])
    assert width == pytest.approx(170 * 36000, rel=0.001)
    assert width == pytest.approx(2 * height, rel=0.001)


@pytest.mark.parametrize(("direction", "gaps"), [("ltr", [(0, 200), (0, 0)]), ("rtl", [(200, 0), (0, 0)])])
def test_the_gap_of_a_grid_stands_between_its_columns(
    direction: str, gaps: list[tuple[int, int]], tmp_path: Path
) -> None:
    css = ".grid { display: grid; grid-template-columns: 1fr 1fr; gap: 10pt }"
    html = f'<div class="grid" dir="{direction}"><p>a</p><p>b</p></div>'
    margins = opened(written(tmp_path, html, css)).element.body.iter(qn("w:tcMar"))

    sides = [[one.find(qn(f"w:{side}")) for side in ("left", "right")] for one in margins]
    assert [tuple(0 if one is None else int(one.get(qn("w:w"))) for one in pair) for pair in sides] == gaps


def test_an_empty_place_of_a_grid_has_no_ground(tmp_path: Path) -> None:
    """Its paragraph would have that of the style Normal."""
    html = '<div class="grid"><p class="a">x</p></div><div class="box"><p>y</p></div>'
    css = ".grid { display: grid; grid-template-columns: 1fr 1fr } .box { background: #eee }"
    document = opened(written(tmp_path, html, css))
    last = document.tables[0].rows[0].cells[1].paragraphs[0]._p
    assert [one.get(qn("w:fill")) for one in last.iter(qn("w:shd"))] == ["auto"]


def test_a_range_of_numbers_stays_on_one_line_and_is_read_as_it_was_written(tmp_path: Path) -> None:
    body = "<p>In 2011-12 and e-mail, A-4, 2026-04-01.</p>"
    data = written(tmp_path, body)
    xml = opened(data).element.xml
    assert xml.count("<w:noBreakHyphen/>") == 3
    (line,) = word.lines(word.open_package(data))
    assert line.text == "In 2011-12 and e-mail, A-4, 2026-04-01."


def test_pages_without_a_running_line_have_none_behind_pages_with_one(tmp_path: Path) -> None:
    css = '@page { @bottom-left { content: "Foot" } } @page bare { @bottom-left { content: none } }'
    body = '<p>a</p><div class="bare"><p>b</p></div><p>c</p>'
    document = opened(written(tmp_path, body, css + " .bare { page: bare }"))
    feet = ["".join(one.text for one in section.footer.paragraphs) for section in document.sections]
    linked = [section.footer.is_linked_to_previous for section in document.sections]
    assert feet == ["Foot", "", "Foot"]
    assert linked == [False, False, False]
