"""Inputs that ask for much: they are read in time that grows with them, or refused with a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.errors import SourceError
from briefgen.readers import read
from tests.wordfile import archive


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_brackets_that_nobody_closes_are_text(tmp_path: Path) -> None:
    opened = "[" * 60_000
    text = read(_file(tmp_path, "a.md", f"{opened} boats\n\nSee [the list](https://example.org/a).".encode()))

    assert text.text.startswith(opened)
    assert [link.url for link in text.links] == ["https://example.org/a"]


def test_links_are_links_also_where_there_are_very_many(tmp_path: Path) -> None:
    line = "[a [b] \\[ c](https://example.org/a) ![d](e.png) [f" * 600
    text = read(_file(tmp_path, "a.md", line.encode()))

    assert len(text.links) == 600


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.html", f"<p {' '.join(f'a{at}=b' for at in range(2_000))}>Boats".encode(), "1,000 attributes"),
        ("a.txt", b"Boats.\n\n" * 260_000, "260,000 paragraphs; at most 250,000"),
        ("a.html", b"<body>" + b"<p>Boats" * 260_000, "260,000 paragraphs; at most 250,000"),
        ("a.eml", b"Content-Type: message/rfc822\n\n" * 5_000 + b"Subject: a\n\nBoats.\n", "too deep"),
        ("a.eml", b"Subject: " + b"=?utf-8?q?a?= " * 5_000 + b"\n\nBoats.\n", "Subject has more than 50,000"),
    ],
)
def test_what_nobody_writes_is_refused_with_its_bound(
    tmp_path: Path, name: str, data: bytes, found: str
) -> None:
    with pytest.raises(SourceError, match=found):
        read(_file(tmp_path, name, data))


def _pages_on_one_stream(count: int) -> bytes:
    """Pages whose resources stand in each, and whose lines run on from page to page as one paragraph."""
    shown = " ".join(f"1 0 0 1 72 {800 - at * 11} Tm (boats were counted there) Tj" for at in range(60))
    stream = f"BT /F 10 Tf {shown} ET"
    kids = " ".join(f"{5 + at} 0 R" for at in range(count))
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R "
        "/Resources << /Font << /F 4 0 R >> >> >>"
    )
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{kids}] >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *[page] * count,
    )
    made = "%PDF-1.7\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    for number, one in enumerate(objects, 1):
        table += f"{len(made):010} 00000 n \n"
        made += f"{number} 0 obj\n{one}\nendobj\n"
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}{table}{end}".encode()


def test_a_stream_that_many_pages_share_is_read_once(tmp_path: Path) -> None:
    from briefgen.readers.pdf.opening import opened
    from briefgen.readers.pdf.pages import Pages

    data = _pages_on_one_stream(40)
    pages = Pages()
    sheets = {id(pages.sheet(page)) for page in opened(data, "a.pdf").pages}
    text = read(_file(tmp_path, "a.pdf", data))

    assert len(sheets) == 1
    assert text.text.count("boats were counted there") > 40 * 50


def test_a_page_of_an_e_book_in_an_unknown_encoding_is_named(tmp_path: Path) -> None:
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="b.opf"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    parts = {"META-INF/container.xml": container, "b.opf": package}
    for page in (
        b"\0\1\2\3\0" * 20,
        b"<p>\x81\x8d\x8f\x90" * 20,
        b'<meta charset="utf-8">' + b"\xff\x81" * 90,
    ):
        book = archive({**parts, "a.xhtml": page})
        with pytest.raises(SourceError, match=r"e-book cannot be read: a\.xhtml: "):
            read(_file(tmp_path, "a.epub", book))
