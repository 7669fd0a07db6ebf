"""Lists of contents, numbers of captions and references: fields of Word, which come filled."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from pathlib import Path

import docx
from docx.oxml.ns import qn

from briefgen import writers
from tests.office import converted, needs_libreoffice
from tests.pages import page

VALIDATOR = Path(__file__).parents[2] / "node_modules/.bin/ooxml-validator"
CSS = """
body { counter-reset: figure }
section { break-before: page }
nav ol { list-style: none; margin: 0; padding: 0 }
nav ol ol { padding-left: 12pt }
nav a::after { content: leader(".") target-counter(attr(href), page) }
figcaption { counter-increment: figure }
figcaption::before { content: "Figure " counter(figure) ". " }
.page::after { content: " (page " target-counter(attr(href), page) ")" }
.number::after { content: " " target-counter(attr(href), figure) }
.words::after { content: " " target-text(attr(href)) }
"""
BODY = """<h1>A report</h1>
<nav><h2>In this report</h2><ol>
<li><a href="#boats">Boats</a><ol><li><a href="#small">Small ones</a></li></ol></li>
<li><a href="#berths">Berths</a></li></ol></nav>
<p>The boats <a class="page" href="#boats">are there</a>, see <a class="number" href="#drawn">Figure</a>
and the part on <a class="words" href="#berths">what follows,</a>.</p>
<section><h2 id="boats">Boats</h2><h3 id="small">Small ones</h3><p>Text.</p>
<figure><p>A drawing.</p><figcaption>Masts</figcaption></figure>
<figure><p>Another.</p><figcaption id="drawn">Sails</figcaption></figure></section>
<section><h2 id="berths">Berths</h2><p>Text.</p></section>"""
FIELD = re.compile(
    r"<w:instrText[^>]*> ([^<]*) </w:instrText>.*?separate.*?</w:r>(.*?)<w:fldChar w:fldCharType=.end"
)


def document(folder: Path, body: str = BODY, css: str = CSS) -> str:
    data = writers.write("docx", page(folder, body, css)).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def fields(xml: str) -> list[tuple[str, str]]:
    """Give the fields within paragraphs, with what they show."""
    return [(code, re.sub("<[^>]*>", "", shown)) for code, shown in FIELD.findall(xml)]


def test_a_nav_with_links_is_a_contents_field_with_the_pages_of_the_pdf(tmp_path: Path) -> None:
    xml = document(tmp_path)
    control = xml[xml.index("<w:sdt>") : xml.index("</w:sdt>")]

    assert '<w:docPartGallery w:val="Table of Contents"/>' in control
    assert ' TOC \\o "1-2" \\h \\z \\u ' in control
    lines = re.findall(r"<w:p>.*?</w:p>", control)
    styles = [re.search(r'w:pStyle w:val="(\w+)"', line) for line in lines]
    assert [found[1] for found in styles if found] == ["TOCHeading", "Toc1", "Toc2", "Toc1"]
    assert [re.sub("<w:instrText.*?</w:instrText>|<[^>]*>", "", line) for line in lines] == [
        "In this report", "Boats2", "Small ones2", "Berths3"
    ]  # fmt: skip


def test_captions_are_counted_by_word_and_references_repeat_their_numbers(tmp_path: Path) -> None:
    xml = document(tmp_path)
    found = fields(xml[xml.index("</w:sdt>") :])

    assert found == [
        ("PAGEREF boats \\h", "2"),
        ("REF drawn_n \\h", "2"),
        ("REF berths \\h", "Berths"),
        ("SEQ Figure \\* ARABIC", "1"),
        ("SEQ Figure \\* ARABIC", "2"),
    ]
    assert re.search(r'w:name="drawn_n"/>.{,200}SEQ Figure', xml, re.S)
    assert re.search(r'w:name="berths"/><w:r>.{,80}Berths', xml)


def test_the_style_of_an_entry_holds_the_tab_stop_with_the_dots(tmp_path: Path) -> None:
    data = writers.write("docx", page(tmp_path, BODY, CSS)).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        styles = archive.read("word/styles.xml").decode()
    entry = re.search(r'w:styleId="Toc1">.*?</w:style>', styles)

    assert entry
    assert 'w:name w:val="toc 1"' in entry[0]
    assert '<w:tab w:val="right" w:leader="dot"' in entry[0]


def test_a_reference_to_what_has_no_number_stays_text(tmp_path: Path) -> None:
    css = "h2 { counter-increment: part } a::after { content: target-counter(attr(href), part) }"
    xml = document(tmp_path, '<p>See <a href="#one">part </a>.</p><h2 id="one">One</h2>', css)

    assert fields(xml) == []
    assert "part 1." in re.sub("<[^>]*>", "", xml)


def test_both_word_and_pdf_are_the_same_whichever_is_written_first(tmp_path: Path) -> None:
    one, other = (page(tmp_path / name, BODY, CSS) for name in ("one", "other"))
    first = [writers.write(name, one).data for name in ("docx", "pdf")]
    second = [writers.write(name, other).data for name in ("pdf", "docx")]

    assert len(first[1]) == len(second[0])
    assert first[0] == second[1]


@needs_libreoffice
def test_libreoffice_takes_it_for_a_list_of_contents(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(writers.write("docx", page(tmp_path, BODY, CSS)).data)
    saved = docx.Document(str(converted(file, "docx:MS Word 2007 XML", tmp_path / "saved")))

    control = next(saved.element.body.iter(qn("w:sdt")))
    assert [one.get(qn("w:val")) for one in control.iter(qn("w:docPartGallery"))] == ["Table of Contents"]
    styles = [one.get(qn("w:val")) for one in control.iter(qn("w:pStyle"))]
    assert styles[1:] == ["Contents1", "Contents2", "Contents1"]


def test_the_validators_find_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(writers.write("docx", page(tmp_path, BODY, CSS)).data)

    said = subprocess.run([VALIDATOR, file], capture_output=True, text=True, check=False).stdout
    assert '"errors": []' in said
