"""What a document is: by what it calls itself, by its turns, by its shape; or as somebody says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen import readers
from briefgen.cli import main
from briefgen.genres import GENRES
from briefgen.languages import LANGUAGES, language
from briefgen.readers import html as html_reader
from briefgen.speech.genre import genre_of
from tests.casefile import cases

CASES = cases("speech/genres.txt")


@pytest.mark.parametrize("parts", [pytest.param(parts, id=title) for title, parts in CASES])
def test_a_document_is_taken_for_what_it_is(parts: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(parts["text"], encoding="utf-8")

    assert genre_of(readers.read(file)).genre == parts["genre"].strip()


@pytest.mark.parametrize("genre", GENRES)
def test_what_somebody_says_it_is_goes_before_what_it_looks_like(genre: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(CASES[0][1]["text"], encoding="utf-8")
    text = readers.read(file)

    assert genre_of(replace(text, source=replace(text.source, genre=genre))).genre == genre


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_names_genres_that_the_house_knows(code: str) -> None:
    known = language(code).genres

    assert {*known.names, *known.titles} <= set(GENRES)
    assert known.names["speech"]
    assert known.first_person


def test_extract_says_what_it_took_a_source_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(CASES[0][1]["text"], encoding="utf-8")

    main(["extract", str(file), "-o", "-"])

    assert "taken for a press release" in capsys.readouterr().err


def test_extract_takes_a_source_for_what_the_command_line_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text(CASES[0][1]["text"], encoding="utf-8")

    main(["extract", str(file), "--as", "report", "-o", "-"])

    assert "taken for" not in capsys.readouterr().err


def test_a_menus_word_is_not_what_a_page_is() -> None:
    menu = b"<nav><ul><li>News</li><li>Topics</li></ul></nav>"
    page = menu + b"<main><p>Speech</p><h1>A railway</h1><p>%s</p></main>"
    words = b"Good morning. I know that trains are late, and I will not rest before they are not."

    assert genre_of(html_reader.read(page % words, "a.html")).genre == "speech"
