"""Inputs that ask for much: they are read in time that grows with them, or refused with a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.errors import SourceError
from briefgen.readers import read


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
