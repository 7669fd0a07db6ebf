"""The table of readers: by suffix, else by content; every failure says what was expected."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from briefgen.errors import SourceError
from briefgen.readers import READERS, read


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_source_knows_its_file_its_id_and_its_hash(tmp_path: Path) -> None:
    path = _file(tmp_path, "Annual Report (2030).txt", b"abc")

    source = read(path).source

    assert source.id == "annual-report-2030"
    assert source.file == str(path)
    assert source.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert read(path, "other").source.id == "other"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.TXT", b"# no heading", "# no heading"),
        ("a.md", b"# heading", "heading"),
        ("a.HTM", b"<p>one</p>", "one"),
        ("a", b"<!DOCTYPE html><p>one</p>", "one"),
        ("a.aspx", b"\xef\xbb\xbf\n<html><p>one</p>", "one"),
        ("a.xml", b"<?xml version='1.0'?><html><body><p>one</p></body></html>", "one"),
        ("a.log", b"just text", "just text"),
        ("README", "“text”".encode("utf-16"), "“text”"),
    ],
)
def test_the_suffix_says_the_format_and_else_the_content(
    tmp_path: Path, name: str, data: bytes, expected: str
) -> None:
    assert read(_file(tmp_path, name, data)).text == expected


def test_every_suffix_has_one_reader() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]

    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)


def _zip(member: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(member, "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n", "empty"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", r"suffix '\.png'.*expected one of \.txt"),
        ("a", b"\0\1\2\3", "no suffix"),
        ("a.epub", _zip("content.xml"), "cannot be read"),
        ("a.eml", b"no header at all", "no header of a mail"),
        ("a.zip", b"PK\x03\x04 broken", "unknown format"),
        ("a.pdf", b"<html>", "no PDF"),
        ("a.txt", b"%PDF-1.4\n\0\1\2\3", "binary"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_hint(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = _file(tmp_path, name, data)

    with pytest.raises(SourceError, match=message) as caught:
        read(path)

    assert caught.value.place is not None
    assert caught.value.place.file == str(path)
    assert caught.value.hint


def test_a_missing_file_a_folder_and_a_large_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(SourceError, match="folder"):
        read(tmp_path)
    with pytest.raises(SourceError, match="11 bytes; expected at most 10"):
        read(_file(tmp_path, "a.txt", b"eleven byte"), limit=10)
    with pytest.raises(SourceError):
        read(tmp_path / "nul\0.txt")


def test_a_file_at_the_limit_is_read(tmp_path: Path) -> None:
    assert read(_file(tmp_path, "a.txt", b"ten bytes!"), limit=10).text == "ten bytes!"


def test_a_package_sniffed_as_word_is_left_to_the_word_reader(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        read(_file(tmp_path, "a.bin", _zip("word/document.xml")))

    assert "unknown format" not in caught.value.message


_PLUGIN = """
from briefgen.model import Source, SourceText
def read(data, name):
    if data == b"boom":
        raise RuntimeError("it went boom")
    return SourceText(Source(""), data.decode().upper())
"""


@pytest.fixture
def _plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that reads .loud files, and would read .txt files."""
    info = tmp_path / "site" / "loud-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Name: loud\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[briefgen.readers]\nloud = loud_plugin:read\ntxt = loud_plugin:read\n"
    )
    (tmp_path / "site" / "loud_plugin.py").write_text(_PLUGIN)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))


@pytest.mark.usefixtures("_plugins")
def test_another_package_reads_suffixes_that_no_reader_of_ours_takes(tmp_path: Path) -> None:
    loud = read(_file(tmp_path, "a.loud", b"text"))

    assert loud.text == "TEXT"
    assert (loud.source.id, loud.source.file) == ("a", str(tmp_path / "a.loud"))
    assert loud.source.sha256.startswith("982d9e3eb996f559")
    assert read(_file(tmp_path, "a.txt", b"text")).text == "text"


@pytest.mark.usefixtures("_plugins")
def test_a_plugin_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"loud_plugin:read failed: RuntimeError: it went boom"):
        read(_file(tmp_path, "a.loud", b"boom"))


def test_no_reader_is_imported_before_it_is_needed(tmp_path: Path) -> None:
    code = (
        "import sys, briefgen.readers; print([m for m in sys.modules if m.startswith('briefgen.readers.')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
