"""Documents of every kind that our own writers make, and what turns them into wrong ones."""

from __future__ import annotations

import io
import random
import re
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pikepdf
from weasyprint import HTML

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.readers.documents import Tree, tree  # noqa: E402  # the path comes first
from tests.readers.written import docx, html, markdown  # noqa: E402  # as above

CASES = ROOT / "tests" / "cases"
LARGEST = 100_000
"""Bytes of a mutated document, at most: what is found has to be small enough to look at."""

_TOKEN = re.compile(rb"<[^<>]{0,200}>|[\w.+-]+|\s+|[^\w\s]", re.DOTALL)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_EXTREMES = (
    *(b"0", b"-1", b"1", b"255", b"65536", b"2147483648", b"-2147483649", b"9999999999999999999999"),
    *(b"1e308", b"1e-308", b"0.0000001", b"NaN", b"", b"00", b"1/0", b"1048577"),
)
_ODD = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", "\u202e".encode(), "\ud7ff\u0301".encode(), "\U0010ffff".encode()),
    *(
        b"\r",
        b"\x0c",
        b"\x85",
        b"\xc2\x85",
        "\u2028".encode(),
        b"]]>",
        b"<!--",
        b"<![CDATA[",
        b"&#0;",
        b"&#x110000;",
    ),
    *(
        b"{{",
        b"{%",
        b"}}",
        b"[",
        b"](",
        b"|",
        b"```",
        b"$$",
        b"<<",
        b">>",
        b"/",
        b"(",
        b")",
        b"<",
        b">",
        b"%",
    ),
    *(b"null", b"R", b"obj", b"endobj", b"stream", b"endstream", b"%%EOF", b"BT", b"ET", b"Tj", b"'", b'"'),
    *(
        "“”‘’«»".encode(),
        b"2019-20",
        b"1,2,3.4.5",
        "½²³".encode(),
        "٣٤".encode(),
        b"- ",
        b": ",
        b"#",
        b"&a",
        b"*a",
        b"!!",
    ),
)


def trees() -> list[Tree]:
    return [tree(seed, printed=seed % 2 == 0) for seed in range(6)]


def cases(*suffixes: str) -> list[bytes]:
    """The readable examples of the tests, of every room."""
    found = (
        path for path in sorted(CASES.rglob("*")) if path.suffix in suffixes and path.stat().st_size < 50_000
    )
    return [path.read_bytes() for path in found]


def pdfs() -> list[bytes]:
    """Printed pages: as they are, and with every stream open, so that what it draws is changed, too."""
    printed = [HTML(string=html(one).decode()).write_pdf() for one in trees()[::2]]
    return [*printed, *(_opened(one) for one in printed)]


def _opened(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(
            out,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return out.getvalue()


def workbooks() -> list[bytes]:
    """Workbooks with number formats, merged and hidden cells, formulas, dates and two sheets."""
    return [_workbook(random.Random(seed)) for seed in range(3)]


def _workbook(dice: random.Random) -> bytes:
    import datetime

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Place", "Boats", "Share", "Counted on", "Sum"])
    formats = ["0.0%", "#,##0.00", "# ?/?", "[h]:mm", '0.0,,"m"', "[Red][<0]0;0", "0.00E+00", "dd/mm/yyyy"]
    for row in range(2, 12):
        day = datetime.date(2020, 1, 1) + datetime.timedelta(dice.randrange(2000))
        sheet.append([f"Pier {row}", dice.randrange(10**6), dice.random(), day, f"=B{row}*2"])
        for cell in sheet[row][1:3]:
            cell.number_format = dice.choice(formats)
    sheet.merge_cells("A12:B13")
    sheet.column_dimensions["D"].hidden = dice.random() < 0.5
    other = book.create_sheet("Notes")
    other["B3"] = "Counted by hand"
    other.sheet_state = dice.choice(["visible", "hidden"])
    return _saved(book)


def _saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mails() -> list[bytes]:
    """Mails with text, a page and what is attached."""
    return [_mail(one) for one in trees()[:3]]


def _mail(document: Tree) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Harbour Office <office@example.org>", "council@example.org"
    mail["Subject"], mail["Date"] = "Boats – counted", "Mon, 02 Nov 2026 10:00:00 +0000"
    mail.set_content(markdown(document).decode())
    mail.add_alternative(html(document).decode(), subtype="html")
    mail.add_attachment(docx(document), maintype="application", subtype="octet-stream", filename="a.docx")
    return mail.as_bytes()


def books() -> list[bytes]:
    """E-books of two chapters."""
    return [_book(one, other) for one, other in zip(trees()[:3], trees()[3:], strict=True)]


def _book(*chapters: Tree) -> bytes:
    out = io.BytesIO()
    names = [f"c{at}.xhtml" for at in range(len(chapters))]
    items = "".join(
        f'<item id="i{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in names
    )
    spine = "".join(f'<itemref idref="i{name}"/>' for name in names)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Boats</dc:title><dc:language>en</dc:language></metadata>"
        f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("book.opf", package)
        for name, chapter in zip(names, chapters, strict=True):
            archive.writestr(name, html(chapter))
    return out.getvalue()


SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "txt": lambda: [*cases(".txt")[:40], *(markdown(one) for one in trees())],
    "md": lambda: [*cases(".md"), *(markdown(one) for one in trees())],
    "html": lambda: [*cases(".html"), *(html(one) for one in trees())],
    "pdf": pdfs,
    "docx": lambda: [docx(one) for one in trees()],
    "xlsx": workbooks,
    "csv": lambda: [*cases(".csv"), b'id;name\n00123;Moss\n1.10;"Fen; old"\n'],
    "eml": mails,
    "epub": books,
}
"""By suffix: documents of that format, none of which a reader refuses."""


def mutated(seeds: Sequence[bytes], dice: random.Random) -> bytes:
    """One of the documents, wrong in one to six places; of an archive, its members are changed."""
    data = dice.choice(seeds)
    if data.startswith(b"PK\3\4") and dice.random() < 0.9:
        return _archive(data, dice)
    return _wrong(data, dice, dice.choice(seeds))


def _archive(data: bytes, dice: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = [(one.filename, archive.read(one)) for one in archive.infolist()]
    out = io.BytesIO()
    chosen = dice.sample(range(len(members)), min(len(members), dice.choice((1, 1, 2))))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, held) in enumerate(members):
            if at in chosen and dice.random() < 0.04:
                continue
            archive.writestr(name, _wrong(held, dice, dice.choice(members)[1]) if at in chosen else held)
    return out.getvalue()


def _wrong(data: bytes, dice: random.Random, other: bytes) -> bytes:
    for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
        data = dice.choice(MUTATIONS)(data, dice, other)[:LARGEST]
    return data


def _range(data: bytes, dice: random.Random, longest: int = 400) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + dice.randrange(1, longest))


def flipped(data: bytes, dice: random.Random, _: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8) if changed else 0):
        changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def cut(data: bytes, dice: random.Random, _: bytes) -> bytes:
    start, end = _range(data, dice)
    return data[:start] if dice.random() < 0.1 else data[:start] + data[end:]


def doubled(data: bytes, dice: random.Random, _: bytes) -> bytes:
    start, end = _range(data, dice)
    times = dice.choice((2, 2, 3, 50, 2000))
    return data[:start] + data[start:end] * min(times, LARGEST // (end - start + 1)) + data[end:]


def put_in(data: bytes, dice: random.Random, _: bytes) -> bytes:
    at = dice.randrange(len(data) + 1)
    return data[:at] + dice.choice(_ODD) * dice.choice((1, 1, 1, 3, 300)) + data[at:]


def spliced(data: bytes, dice: random.Random, other: bytes) -> bytes:
    start, end = _range(other, dice, 2000)
    at, to = _range(data, dice)
    return data[:at] + other[start:end] + data[dice.choice((at, to)) :]


def recounted(data: bytes, dice: random.Random, _: bytes) -> bytes:
    """A number, anywhere in the document, becomes one that nobody expects."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    number = dice.choice(found)
    return data[: number.start()] + dice.choice(_EXTREMES) + data[number.end() :]


def reordered(data: bytes, dice: random.Random, _: bytes) -> bytes:
    """Words, tags and signs near each other change places, or come twice, or go."""
    start = dice.randrange(len(data) + 1)
    tokens = _TOKEN.findall(data[start : start + 3000])
    if len(tokens) < 2:
        return data
    length = sum(map(len, tokens))
    one, two = dice.randrange(len(tokens)), dice.randrange(len(tokens))
    kind = dice.randrange(3)
    if kind == 0:
        tokens[one], tokens[two] = tokens[two], tokens[one]
    elif kind == 1:
        tokens.insert(one, tokens[two])
    else:
        del tokens[one]
    return data[:start] + b"".join(tokens) + data[start + length :]


MUTATIONS = (flipped, cut, doubled, put_in, spliced, recounted, recounted, reordered, reordered, reordered)


def temporary(data: bytes, suffix: str) -> Path:
    """A file with these bytes, for who wants to look at it."""
    with tempfile.NamedTemporaryFile(suffix=suffix, delete=False) as file:
        file.write(data)
    return Path(file.name)
