"""Stylesheets that cannot be used: the fault is the file's, and is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.cli import main

PAGE = "<html lang='en'><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1></body></html>"


@pytest.mark.parametrize(
    ("style", "says"),
    [
        (b"h1 { color: red }\n/* caf\xe9 */\n", "brief.css:2: error: the byte 0xe9 is not UTF-8"),
        (b'h1::before { content: "a"\n "\\1 " }', r"brief.css:2: error: \1 is a control character"),
        (b"ol {\n list-style-type: '\x1b' }", "brief.css:2: error: U+001B is a control character"),
        (b"@page { @top-left { content: attr(title) } }", "brief.css: error: WeasyPrint fails at what"),
    ],
)
def test_a_stylesheet_that_cannot_be_used_is_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    style: bytes,
    says: str,
) -> None:
    template = tmp_path / "templates" / "own"
    template.mkdir(parents=True)
    (template / "brief.html.j2").write_text(PAGE)
    (template / "brief.css").write_bytes(style)
    (tmp_path / "a.yaml").write_text("title: Boats\n")
    (tmp_path / "briefgen.toml").write_text("")
    monkeypatch.chdir(tmp_path)

    assert main(["build", "a.yaml", "-t", "own", "-f", "pdf"]) != 0
    said = capfd.readouterr().err
    assert says in said
    assert "internal fault" not in said
