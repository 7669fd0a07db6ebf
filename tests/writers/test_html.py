"""The HTML file needs nothing beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from briefgen import writers
from briefgen.model import Passage, Proof
from tests.pages import page


def test_stylesheet_and_fonts_are_inside(tmp_path: Path) -> None:
    text = writers.write("html", page(tmp_path, "<h1>Title</h1>", "h1 { color: #123456 }")).data.decode()

    assert "#123456" in text
    assert "@import" not in text
    assert 'url("data:font/woff2;base64,' in text
    assert len(text) < 100_000
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


def test_a_screen_has_one_column_and_no_script(tmp_path: Path) -> None:
    text = writers.write("html", page(tmp_path, "<p>Words</p>")).data.decode()

    assert '<meta name="viewport" content="width=device-width">' in text
    assert "max-width: 720px" in text
    assert "<script" not in text


def test_a_claim_opens_its_evidence(tmp_path: Path) -> None:
    styled = page(tmp_path, '<p><span data-field="statistics.a.value">62%</span> of berths</p><p>Others</p>')
    passage = Passage("The office, Report", "3", "taken: <62 %> of berths")
    proofs = (
        Proof("statistics.a.value", "figures agree", (passage,)),
        Proof("statistics.a.label", "verbatim", (passage,)),
    )
    text = writers.write("html", replace(styled, tree=replace(styled.tree, proofs=proofs))).data.decode()

    assert text.count("<button") == 1  # what is not printed opens nothing
    assert 'popovertarget="evidence-1"' in text
    assert 'id="evidence-1"' in text
    assert "taken: &lt;62 %&gt; of berths" in text
    assert "figures agree" in text
