"""The archive of a Word file, as other programs read it."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some

from briefgen.writers.docx.archive import Archive

NAMES = some.from_regex(r"[a-zé][a-z0-9_]{0,8}(/[a-z0-9.]{1,8})?", fullmatch=True)
PARTS = some.dictionaries(
    NAMES, some.binary(max_size=400) | some.binary(max_size=9).map(lambda piece: piece * 9000)
)


def packed(parts: dict[str, bytes]) -> bytes:
    archive = Archive()
    for name, data in parts.items():
        archive.add(name, data)
    return archive.bytes()


@given(PARTS)
def test_what_was_put_in_comes_out_in_order(parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(packed(parts))) as read:
        assert read.testzip() is None
        assert read.namelist() == list(parts)
        assert {name: read.read(name) for name in parts} == parts


@given(PARTS)
def test_the_same_parts_give_the_same_bytes(parts: dict[str, bytes]) -> None:
    assert packed(parts) == packed(dict(parts))


def test_every_entry_has_the_first_day_and_the_usual_mode(tmp_path: Path) -> None:
    data = packed({"a.xml": b"x", "fonts/b.odttf": bytes(60_000)})

    with zipfile.ZipFile(io.BytesIO(data)) as read:
        assert {entry.date_time for entry in read.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.external_attr >> 16 for entry in read.infolist()} == {0o644}
        assert {entry.compress_type for entry in read.infolist()} == {zipfile.ZIP_DEFLATED}


def test_a_program_of_its_own_finds_nothing_wrong(tmp_path: Path) -> None:
    file = tmp_path / "a.zip"
    file.write_bytes(packed({"a.xml": b"x", "ä/b.odttf": bytes(60_000), "empty": b""}))

    assert subprocess.run(["unzip", "-tq", file], capture_output=True, check=False).returncode == 0
