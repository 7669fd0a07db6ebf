"""The template's fonts travel inside the Word file."""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from pathlib import Path

from lxml import etree

from briefgen import assets, writers
from tests.pages import page


def files(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def written(folder: Path, body: str, css: str = "") -> dict[str, bytes]:
    return files(writers.write("docx", page(folder, body, css)).data)


def embedded(parts: dict[str, bytes]) -> dict[tuple[str, str], bytes]:
    """The fonts' files by family and slot, with the first bytes put right again (29500-1, 17.8.1)."""
    table = parts["word/fontTable.xml"].decode()
    relations = etree.fromstring(parts["word/_rels/fontTable.xml.rels"])
    targets = {one.get("Id"): one.get("Target") for one in relations}
    found = {}
    for family, slots in re.findall(r'<w:font w:name="([^"]+)">(.*?)</w:font>', table):
        for slot, ident, key in re.findall(r'<w:(\w+) r:id="(\w+)" w:fontKey="{([^}]+)}"', slots):
            data, mask = parts[f"word/{targets[ident]}"], uuid.UUID(key).bytes[::-1] * 2
            head = bytes(one ^ other for one, other in zip(data[:32], mask, strict=True))
            found[family, slot] = head + data[32:]
    return found


def test_the_faces_that_are_seen_are_embedded_unharmed(tmp_path: Path) -> None:
    body = '<p>Serif and <strong>bold</strong></p><p class="a">Sans</p>'
    found = embedded(written(tmp_path, body, '.a { font-family: "IBM Plex Sans" }'))

    assert set(found) == {
        ("IBM Plex Sans", "embedRegular"),
        ("IBM Plex Serif", "embedRegular"),
        ("IBM Plex Serif", "embedBold"),
    }
    folder = assets.package_root() / "fonts"
    assert found["IBM Plex Serif", "embedBold"] == (folder / "IBMPlexSerif-Bold.ttf").read_bytes()
    assert found["IBM Plex Sans", "embedRegular"] == (folder / "IBMPlexSans-Regular.ttf").read_bytes()


def test_a_font_of_the_system_stays_where_it_is(tmp_path: Path) -> None:
    parts = written(tmp_path, "<p>Words</p>", "p { font-family: Georgia } body { font-family: Georgia }")

    assert not [name for name in parts if name.endswith(".odttf")]
    assert b'w:name="Georgia"' in parts["word/fontTable.xml"]
