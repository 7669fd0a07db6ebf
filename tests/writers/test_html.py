"""The HTML file needs nothing beside it."""

from __future__ import annotations

from pathlib import Path

from briefgen import writers
from tests.pages import page


def test_stylesheet_and_fonts_are_inside(tmp_path: Path) -> None:
    text = writers.write("html", page(tmp_path, "<h1>Title</h1>", "h1 { color: #123456 }")).data.decode()

    assert "#123456" in text
    assert "@import" not in text
    assert 'url("data:font/ttf;base64,' in text
    assert text.startswith("<!DOCTYPE html>")


def test_markup_in_a_text_stays_text(tmp_path: Path) -> None:
    text = writers.write("html", page(tmp_path, "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")).data.decode()

    assert "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>" in text


def test_the_encoding_is_said_before_any_text(tmp_path: Path) -> None:
    data = writers.write("html", page(tmp_path, "<p>“Words”</p>", head="<title>“Title”</title>")).data

    assert data.index(b'<meta charset="utf-8">') < data.index("“".encode())


def test_the_tree_itself_is_left_as_it_was(tmp_path: Path) -> None:
    styled = page(tmp_path, "<h1>Title</h1>")
    before = len(list(styled.tree.root.iter()))
    writers.write("html", styled)

    assert len(list(styled.tree.root.iter())) == before
