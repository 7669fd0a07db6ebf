"""Inputs that are small to write and ask for much: what bench/bombs.py gives to each command."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def archive(parts: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return out.getvalue()


def _related(*relations: tuple[str, str]) -> str:
    lines = (
        f'<Relationship Id="r{at}" Type="{_RELATION}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(relations)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def word(body: str, styles: str = "") -> bytes:
    """A Word file with this in its body, and these styles."""
    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            "_rels/.rels": _related(("officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
            "word/_rels/document.xml.rels": _related(("styles", "styles.xml")),
        }
    )


def workbook(rows: str, more: str = "", formats: str = "", strings: str = "") -> bytes:
    """A workbook of one sheet with these rows; what stands behind them, its number formats, shared strings."""
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = {
        "workbook": "sheet.main",
        "worksheets/s": "worksheet",
        "styles": "styles",
        "strings": "sharedStrings",
    }
    return archive(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + "".join(
                f'<Override PartName="/xl/{name}.xml" ContentType="{kind}.{what}+xml"/>'
                for name, what in overrides.items()
            )
            + "</Types>",
            "_rels/.rels": _related(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook {main} xmlns:r="{_RELATION}"><sheets><sheet name="a" sheetId="1" r:id="r0"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _related(
                ("worksheet", "worksheets/s.xml"), ("styles", "styles.xml"), ("sharedStrings", "strings.xml")
            ),
            "xl/styles.xml": f"<styleSheet {main}>{formats}<cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs></styleSheet>",
            "xl/strings.xml": f"<sst {main}>{strings}</sst>",
            "xl/worksheets/s.xml": f"<worksheet {main}><sheetData>{rows}</sheetData>{more}</worksheet>",
        }
    )


def book(opf: str, chapters: Mapping[str, str]) -> bytes:
    """An e-book with this package document."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "b.opf": f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/>{opf}</package>',
            **chapters,
        }
    )


def pdf(*objects: str | bytes) -> bytes:
    """A PDF of these objects, the first its catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += (
            b"%d 0 obj\n" % number + (one.encode("latin-1") if isinstance(one, str) else one) + b"\nendobj\n"
        )
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def stream(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data, 9)
    return (
        f"<< {more} /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        + packed
        + b"\nendstream"
    )


_CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>"
_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def paged(content: bytes, pages: int = 1, resources: str = "", *more: str | bytes) -> bytes:
    """So many pages that share one stream; further objects begin with number 5."""
    first = 5 + len(more)
    kids = " ".join(f"{first + at} 0 R" for at in range(pages))
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> {resources} >> >>"
    tree = f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>"
    return pdf(_CATALOGUE, tree, stream(content), _FONT, *more, *[page] * pages)


def lines(count: int) -> bytes:
    """A page of so many lines."""
    shown = (
        f"1 0 0 1 72 {800 - at % 70 * 11} Tm (Boats were counted in the harbour {at} times) Tj"
        for at in range(count)
    )
    return f"BT /F 10 Tf {' '.join(shown)} ET".encode()


def doubling(depth: int) -> bytes:
    """Forms of which each draws the next one twice."""
    forms = (
        stream(
            b"/X Do /X Do",
            f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {6 + at} 0 R >> >>",
        )
        for at in range(depth)
    )
    last = stream(
        b"BT /F 9 Tf (boats) Tj ET",
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 4 0 R >> >>",
    )
    return paged(b"/X Do", 1, "/XObject << /X 5 0 R >>", *forms, last)


def png(width: int, height: int) -> bytes:
    """A picture that says it has so many points, all of one colour."""

    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer, row = zlib.compressobj(9), bytes(1 + 3 * width)
    packed = b"".join(packer.compress(row) for _ in range(min(height, 2000))) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", packed) + part(b"IEND", b"")


def mail(levels: int, kind: str) -> bytes:
    """A mail whose parts lie in each other."""
    if kind == "message":
        return b"Content-Type: message/rfc822\n\n" * levels + b"Subject: a\n\nBoats were counted.\n"
    heads = "".join(f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(levels))
    return f"Subject: a\n{heads}Content-Type: text/plain\n\nBoats were counted.\n".encode()


_PAR = "Boats were counted."
_P = f"<w:p><w:r><w:t>{_PAR}</w:t></w:r></w:p>"
_MILLION = 1_000_000


def _nested(begin: str, end: str, levels: int, inner: str = _PAR) -> str:
    return begin * levels + inner + end * levels


def _chain(count: int) -> str:
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="s{at}"><w:name w:val="s{at}"/><w:basedOn w:val="s{at + 1}"/></w:style>'
        for at in range(count)
    )


def _html(body: str) -> bytes:
    return f"<!doctype html><html><head><title>Boats</title></head><body>{body}</body></html>".encode()


def _format(code: str) -> str:
    return f'<numFmts><numFmt numFmtId="200" formatCode="{code}"/></numFmts>'


_CELL = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>Boats</t></is></c></row>'

SOURCES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "quotes, single": ("txt", lambda: b"the boats' '90s 'n' " * 50_000),
    "quotes, double": ("txt", lambda: b'"a" "b ' * 140_000),
    "quotes that never close": ("txt", lambda: "He said: “It is late. ".encode() * 40_000),
    "dates": ("txt", lambda: b"On 2 May 2019 and 3/4/2020, 5 June, " * 28_000),
    "numbers and units": ("txt", lambda: b"1,234.5 % of 12 km 3 to 4 " * 38_000),
    "one word": ("txt", lambda: b"a" * _MILLION),
    "480,000 paragraphs, text": ("txt", lambda: b"Boats.\n\n" * 480_000),
    "[ in Markdown": ("md", lambda: b"[" * _MILLION),
    "]( in Markdown": ("md", lambda: b"[a](" * 250_000),
    "|a in Markdown": ("md", lambda: b"|a" * 500_000),
    "|a| with a rule": ("md", lambda: b"|a" * 3_000 + b"\n" + b"|-" * 3_000 + b"\n" + b"|b\n" * 100_000),
    "*a in Markdown": ("md", lambda: b"*a _b " * 170_000),
    "backticks": ("md", lambda: b"".join(b"`" * at + b" " for at in range(1, 1400))),
    "quotations in quotations": ("md", lambda: b">" * 100_000 + b" boats"),
    "lists in lists": ("md", lambda: "".join(f"{'  ' * at}- boats\n" for at in range(1_400)).encode()),
    "notes": ("md", lambda: b"a[^1] " * 100_000 + b"\n\n[^1]: b[^1]\n"),
    "formulas": ("md", lambda: b"$\\frac{" * 60_000),
    "colspan": ("html", lambda: _html('<table><tr><td colspan="1000000000">Boats<td>12</table>')),
    "rowspan": ("html", lambda: _html('<table><tr><td rowspan="1000000000">Boats<td>12</table>')),
    "colspan and rowspan, many": (
        "html",
        lambda: _html("<table>" + '<tr><td colspan="1000" rowspan="65534">Boats' * 2_000 + "</table>"),
    ),
    "div in div": ("html", lambda: _html(_nested("<div>", "</div>", 200_000))),
    "tables in tables": ("html", lambda: _html(_nested("<table><tr><td>", "</table>", 20_000))),
    "open tags": ("html", lambda: _html("<b><i>" * 150_000)),
    "attributes": ("html", lambda: _html(f"<p {' '.join(f'a{at}=b' for at in range(150_000))}>Boats")),
    "480,000 paragraphs, HTML": ("html", lambda: _html("<p>Boats" * 480_000)),
    "rules of a stylesheet": (
        "html",
        lambda: _html(f"<style>{'.a .b{color:red}' * 60_000}</style>" + "<p class=a>Boats" * 5_000),
    ),
    "formula in formula": (
        "html",
        lambda: _html(f"<p><math>{_nested('<mfrac><mn>1</mn>', '</mfrac>', 50_000, '<mn>1</mn>')}</math>"),
    ),
    "1,900 pages on one stream": ("pdf", lambda: paged(lines(60), 1_900)),
    "one page of 60,000 lines": ("pdf", lambda: paged(lines(60_000))),
    "forms that draw two": ("pdf", lambda: doubling(40)),
    "states in states": ("pdf", lambda: paged(b"q " * 500_000 + lines(1))),
    "dictionaries in dictionaries": ("pdf", lambda: paged(b"/a " + b"<< /b " * 200_000)),
    "strokes": ("pdf", lambda: paged(b"0 0 m 9 9 l S 10 10 500 1 re f " * 40_000 + lines(20))),
    "480,000 paragraphs, Word": (
        "docx",
        lambda: word("".join(_P.replace("were", f"{hash((at, 1)) % 10**9}") for at in range(480_000))),
    ),
    "tables in tables, Word": (
        "docx",
        lambda: word(_nested("<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>", 5_000, _P)),
    ),
    "controls in controls, Word": (
        "docx",
        lambda: word(_nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000, _P)),
    ),
    "styles on styles": (
        "docx",
        lambda: word(
            '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>' * 2_000, _chain(20_000)
        ),
    ),
    "gridSpan": (
        "docx",
        lambda: word(
            f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{_P}</w:tc></w:tr></w:tbl>{_P}'
        ),
    ),
    "the last cell of a sheet": (
        "xlsx",
        lambda: workbook(_CELL.format(1) + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
    "merged cells": (
        "xlsx",
        lambda: workbook(
            _CELL.format(1), "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 3_000 + "</mergeCells>"
        ),
    ),
    "a number format": (
        "xlsx",
        lambda: workbook(
            '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' * 50, "", _format("[&lt;1]0;" * 20_000)
        ),
    ),
    "rows of a workbook": ("xlsx", lambda: workbook("".join(_CELL.format(at) for at in range(1, 200_000)))),
    "XML in XML, workbook": ("xlsx", lambda: workbook(_nested("<a>", "</a>", 200_000))),
    "one chapter 20,000 times": (
        "epub",
        lambda: book(
            '<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine>'
            + '<itemref idref="c"/>' * 20_000
            + "</spine>",
            {"c.xhtml": _html(f"<p>{_PAR * 200}</p>").decode()},
        ),
    ),
    "XML in XML, e-book": ("epub", lambda: book(_nested("<a>", "</a>", 200_000), {})),
    "parts in parts, mail": ("eml", lambda: mail(20_000, "multipart")),
    "mails in mails": ("eml", lambda: mail(20_000, "message")),
    "a header of a megabyte": (
        "eml",
        lambda: b"Subject: " + b"=?utf-8?q?a?= " * 70_000 + b"\n\nBoats were counted.\n",
    ),
    "columns": (
        "csv",
        lambda: (",".join(f"c{at}" for at in range(60_000)) + "\n" + "1," * 59_999 + "1\n").encode() * 3,
    ),
    "rows of a CSV": ("csv", lambda: b"a,b,c\n" + b"boats,12,13\n" * 80_000),
}
"""By name: the suffix, and what makes the bytes. They are given to `extract`."""
