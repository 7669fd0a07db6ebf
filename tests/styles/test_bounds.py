"""Stylesheets that ask for more than any document needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.errors import TemplateError
from briefgen.styles.bounds import refuse_beyond
from tests.pages import page

_DOUBLED = "".join(f"--v{at}: var(--v{at + 1}) var(--v{at + 1});\n" for at in range(40))


@pytest.mark.parametrize(
    ("css", "found"),
    [
        (f"h1 {{ width: {'calc(' * 40}", "brackets stand more than 32 deep"),
        ("h1 { font-size: 1e9pt }", "a length of more than 20,000"),
        ("h1 { width: 900000% }", "a length of more than 20,000"),
        ("body { grid-template-columns: repeat(5000000, 1pt) }", "repeated more than 200 times"),
        ("body { columns: 10pt 100000 }", "more than 200 columns"),
        (f":root {{ {_DOUBLED} --v40: red }}", "--v0 has more than 10,000 characters"),
        ("p::before { content: " + "'boats' " * 80_000 + "}", "more than 500,000 characters"),
    ],
)
def test_what_no_document_needs_is_refused_with_its_line(css: str, found: str) -> None:
    with pytest.raises(TemplateError, match=found) as caught:
        refuse_beyond(f"p {{ color: red }}\n{css}", "brief.css")
    assert caught.value.place is not None
    assert caught.value.place.line in (1, 2)


@pytest.mark.parametrize(
    "css",
    [
        "p { z-index: 999999; line-height: 1.5; color: #123456; width: 100%; font-weight: 100000 }",
        "p::before { content: 'repeat(900000' }  /* 99999999pt */",
        f"@font-face {{ src: url(data:font/woff2;base64,{'A' * 600_000}) }}",
        ":root { --a: var(--b); --b: var(--a) }",
        ":root { --a: 1pt; --a: 2pt } p { margin: calc((1pt + (2pt * 3))) }",
        "body { columns: 2; grid-template-columns: repeat(12, 1fr) }",
    ],
)
def test_what_stylesheets_say_every_day_is_none_of_it(css: str) -> None:
    refuse_beyond(css, "brief.css")


def test_the_stylesheets_that_come_along_keep_to_it() -> None:
    for sheet in (Path(__file__).parents[2] / "templates").rglob("*.css"):
        refuse_beyond(sheet.read_text("utf-8"), str(sheet))


def test_a_page_without_room_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="leave a room of 10 points"):
        page(tmp_path, "<p>Boats</p>", "@page { size: 30pt 30pt; margin: 10pt }")
