"""Opening a package: what is no Word file is refused before it can do harm."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.archive import USUAL
from briefgen.word import SentLine, SentMap, WordError, lines, open_package, stored_map
from tests.wordfile import archive, document

SENT = SentMap("content/a.yaml", "0" * 64, "policy-brief", "0.1.0", (SentLine("Body", ()),))


def test_a_word_file_gives_its_xml_parts_only() -> None:
    package = open_package(archive({"word/document.xml": "<a/>", "word/media/a.png": b"png"}))
    assert (package.main, list(package.parts)) == ("word/document.xml", ["word/document.xml"])


def test_the_body_stands_where_the_package_says() -> None:
    files = {
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
        "word/document2.xml": "<a/>",
    }
    assert open_package(archive(files)).main == "word/document2.xml"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "ZIP"),
        (b"Not a Word file", "ZIP"),
        (b"PK\x03\x04" + b"\0" * 40, "ZIP"),
        (document("<w:p/>")[:-40], "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "password"),
        (archive({"a.txt": "no"}), "no word/document.xml"),
        (archive({"xl/workbook.xml": "<a/>"}), "no word/document.xml"),
    ],
)
def test_what_is_no_word_file_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(WordError, match=said):
        open_package(data)


def test_a_part_that_was_damaged_on_the_way_is_refused() -> None:
    data = bytearray(document("<w:p><w:r><w:t>" + "word " * 200 + "</w:t></w:r></w:p>"))
    start = data.index(b"word/document.xml") + len("word/document.xml") + 10
    data[start : start + 8] = b"\xff" * 8
    with pytest.raises(WordError):
        open_package(bytes(data))


SMALL = document("<w:p><w:r><w:t>ab</w:t></w:r></w:p>", sent=SENT)


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_whatever_is_damaged_nothing_but_a_word_error_comes_out(damage: list[tuple[int, int]]) -> None:
    data = bytearray(SMALL)
    for place, value in damage:
        data[place] = value
    with suppress(WordError):
        package = open_package(bytes(data))
        stored_map(package)
        lines(package)


def test_too_many_entries_are_refused() -> None:
    with pytest.raises(WordError, match="entries"):
        open_package(archive({f"{number}.txt": "" for number in range(USUAL.entries + 1)}))


def test_a_part_that_is_packed_as_only_bombs_are_is_refused() -> None:
    with pytest.raises(WordError, match=f"{USUAL.ratio} to 1"):
        open_package(archive({"word/document.xml": b" " * 5_000_000}))


def _claiming(size: int, name: str) -> bytes:
    """Build an archive whose directory says that an entry is that large."""
    data = archive({"word/document.xml": "<a/>", name: "abcde"})
    at = data.rindex(b"PK\x01\x02") + 24
    return data[:at] + size.to_bytes(4, "little") + data[at + 4 :]


def test_a_part_that_would_be_too_large_is_refused() -> None:
    with pytest.raises(WordError, match="at most"):
        open_package(_claiming(USUAL.part + 1, "word/b.xml"))


def test_parts_that_would_be_too_large_together_are_refused() -> None:
    with pytest.raises(WordError, match="unpack to"):
        open_package(_claiming(USUAL.total + 1, "word/media/a.png"))


def test_a_name_that_stands_twice_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", "<a/>")
        with pytest.warns(UserWarning, match="Duplicate"):
            packed.writestr("word/document.xml", "<b/>")
    with pytest.raises(WordError, match="twice"):
        open_package(out.getvalue())


def test_packing_that_the_format_does_not_know_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("word/document.xml", "<a/>")
    with pytest.raises(WordError, match="packed"):
        open_package(out.getvalue())


def test_the_stored_map_is_found() -> None:
    assert stored_map(open_package(document("<w:p/>", sent=SENT))) == SENT


def test_a_file_that_was_not_built_here_has_no_map() -> None:
    assert stored_map(open_package(document("<w:p/>"))) is None
