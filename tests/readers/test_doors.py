"""Mails, e-books, texts of other programs, folders."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from briefgen.errors import SourceError
from briefgen.readers import files_in, read
from tests.office import needs_libreoffice
from tests.readers.outline import check_parts, kinds
from tests.wordfile import archive

_SAID = "The harbour office counted 310 boats in May, and 42 rafts."


def _mail(*, plain: str = "", page: str = "", attached: bytes = b"") -> bytes:
    mail = EmailMessage()
    mail["From"] = "Ada Pell <ada@harbour.example>"
    mail["To"] = "press@town.example"
    mail["Date"] = "Sat, 03 May 2025 09:12:00 +0200"
    mail["Subject"] = "Wie viele Boote? Größer als früher"
    if plain:
        mail.set_content(plain)
    if page:
        mail.add_alternative(page, subtype="html") if plain else mail.set_content(page, subtype="html")
    if attached:
        mail.add_attachment(attached, maintype="application", subtype="pdf", filename="count.pdf")
    return mail.as_bytes()


def test_a_mail_says_who_wrote_it_when_and_what(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    file.write_bytes(_mail(plain=f"{_SAID}\n\n> It was quoted.\n", attached=b"%PDF"))
    text = read(file)

    check_parts(text)
    assert text.source.title == "Wie viele Boote? Größer als früher"
    assert (text.source.author, text.source.issued) == ("Ada Pell", "2025-05-03")
    assert ("heading", "Wie viele Boote? Größer als früher") in kinds(text)
    assert _SAID in text.text
    assert {words for kind, words in kinds(text) if kind == "furniture"} >= {"To: press@town.example"}
    assert text.warnings == ("attachments were not read: count.pdf",)


def test_of_a_mail_in_two_forms_the_plain_one_is_read_and_a_page_where_there_is_no_other(
    tmp_path: Path,
) -> None:
    both, page = tmp_path / "both.eml", tmp_path / "page.eml"
    both.write_bytes(_mail(plain=_SAID, page="<p>Another text than the plain one has it.</p>"))
    page.write_bytes(_mail(page=f"<html><body><p>{_SAID} It has 10<sup>6</sup> mussels.</p></body></html>"))

    assert "Another" not in read(both).text
    assert "10⁶ mussels" in read(page).text


def test_a_mail_that_flows_has_whole_paragraphs_and_its_signature_is_none_of_its_text(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    lines = (
        "From: Ada Pell <ada@harbour.example>",
        "Subject: Boats",
        "Content-Type: text/plain; charset=iso-8859-15; format=flowed",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "We counted 310 boats, for which=20",
        "the harbour got 5 =A4.",
        "",
        "-- ",
        "Ada Pell, Harbour Office",
    )
    file.write_bytes("\r\n".join(lines).encode("ascii"))
    text = read(file)

    assert ("paragraph", "We counted 310 boats, for which the harbour got 5 €.") in kinds(text)
    assert kinds(text)[-1] == ("furniture", "Ada Pell, Harbour Office")


_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
)
_PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
    "<dc:title>Boats</dc:title><dc:creator>Ada Pell</dc:creator><dc:publisher>Harbour Press</dc:publisher>"
    "<dc:date>2025-05-03</dc:date><dc:language>en</dc:language></metadata><manifest>"
    '<item id="b" href="two.xhtml"/><item id="a" href="one%20a.xhtml"/><item id="n" href="nav.xhtml" '
    'properties="nav"/></manifest>'
    '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>'
)


def test_a_book_is_read_in_the_order_of_its_spine(tmp_path: Path) -> None:
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
    file = tmp_path / "a.epub"
    file.write_bytes(
        archive(
            {
                "META-INF/container.xml": _CONTAINER,
                "OPS/book.opf": _PACKAGE,
                "OPS/one a.xhtml": page.format(f"<h1>One</h1><p>{_SAID}</p>"),
                "OPS/two.xhtml": page.format("<h1>Two</h1><p>The board met.</p>"),
                "OPS/nav.xhtml": page.format("<p>Contents</p>"),
            }
        )
    )
    text = read(file)

    assert kinds(text) == [
        ("heading", "One"),
        ("paragraph", _SAID),
        ("heading", "Two"),
        ("paragraph", "The board met."),
    ]
    told = text.source
    assert (told.title, told.author, told.publisher) == ("Boats", "Ada Pell", "Harbour Press")
    assert (told.issued, told.language, told.type) == ("2025-05-03", "en", "book")


@needs_libreoffice
def test_a_rich_text_is_read_by_libreoffice(tmp_path: Path) -> None:
    file = tmp_path / "a.rtf"
    file.write_bytes(rb"{\rtf1\ansi The bay holds 10{\super 6} mussels, and {\strike 40}45 boats.\par}")

    assert read(file).text == "The bay holds 10⁶ mussels, and 45 boats."


def test_without_libreoffice_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "a.odt"
    file.write_bytes(b"PK")

    with pytest.raises(SourceError, match="LibreOffice, which is not here"):
        read(file)


def test_a_folder_gives_its_sources_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "picture.png", ".hidden.txt", ".git/c.txt", "deep/d.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words", encoding="utf-8")

    assert [file.name for file in files_in(tmp_path)] == ["a.md", "b.txt", "d.html"]
    with pytest.raises(SourceError, match="no file"):
        files_in(tmp_path / ".git" / "nothing")


@pytest.mark.parametrize(
    "header",
    [
        "Date: Mon, 2147483648 Nov 2026 10:00:00 +0000",
        "Date: Mon, 3 Nov 99999999999999999999 10:00:00 +0000",
        "Cc: =?utf-8?q?",
        "Content-Disposition: inline; filename*=''%",
        "Content-Type: text/plain; charset*99999999999999999999=a",
    ],
)
def test_a_header_that_breaks_the_grammar_costs_itself_alone(tmp_path: Path, header: str) -> None:
    file = tmp_path / "a.eml"
    file.write_text(f"Subject: Boats\n{header}\n\nThe office counted 41 boats.\n", encoding="utf-8")

    text = read(file)

    assert "The office counted 41 boats." in text.text
    assert text.source.title == "Boats"
    assert text.source.issued in ("", "2026-11")  # a month that is said may be taken
