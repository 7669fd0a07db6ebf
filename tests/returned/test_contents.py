"""A list of contents is made of the headings; what is typed into it alone is asked about."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from briefgen.cli import main

TEMPLATE = """<!doctype html>
<html><body>
<h1>{{ title }}</h1>
<nav data-contents="h2 h3"><h2>In this report</h2></nav>
{% for section in sections %}<section><h2>{{ section.heading }}</h2>{{ section.body }}</section>{% endfor %}
<ol>{% for source in sources %}<li id="note-{{ source.number }}">{{ source.title }}</li>{% endfor %}</ol>
</body></html>
"""
CSS = """
@import url("../policy-brief/brief.css");
h2, nav h2 { position: static; float: none; width: auto; margin-left: 0 }
nav ol { list-style: none; padding: 0 }
nav a::after { content: leader(".") target-counter(attr(href), page) }
"""
BUILT = Path("out/first-brief.docx")


@pytest.fixture
def report(demo: Path) -> Path:
    """A Word file with a list of contents."""
    folder = demo / "templates" / "report"
    folder.mkdir(parents=True)
    (folder / "brief.html.j2").write_text(TEMPLATE, encoding="utf-8")
    (folder / "brief.css").write_text(CSS, encoding="utf-8")
    assert main(["build", "-q", "-f", "docx", "-t", "report"]) == 0
    return BUILT


def edited(file: Path, old: str, new: str, times: int = -1) -> Path:
    """Give a copy in which words stand for others, so often."""
    copy = file.with_name("edited.docx")
    with zipfile.ZipFile(file) as was, zipfile.ZipFile(copy, "w") as now:
        for name in was.namelist():
            data = was.read(name)
            if name == "word/document.xml":
                assert old in data.decode()
                data = data.decode().replace(old, new, times).encode()
            now.writestr(name, data)
    return copy


def test_what_was_sent_comes_back_without_changes(report: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(report)]) == 0
    assert "no changes" in capfd.readouterr().err


def test_other_numbers_of_pages_are_no_edit(report: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(edited(report, '">1</w:t>', '">14</w:t>', 3))]) == 0
    assert "no changes" in capfd.readouterr().err


def test_a_heading_that_was_edited_may_stand_in_the_contents(
    report: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["pull", str(edited(report, ">Context<", ">Background<"))]) == 0
    heard = capfd.readouterr()
    assert "sections.context.heading" in heard.out
    assert "question" not in heard.err


def test_words_typed_into_the_contents_alone_are_asked_about(
    report: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["pull", str(edited(report, ">Context<", ">Background<", 1))]) == 1
    assert "list of contents, which is made of the headings: “Background”" in capfd.readouterr().err


def test_an_entry_that_was_deleted_is_named(report: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(edited(report, ">Context</w:t>", "></w:t>", 1))]) == 0
    heard = capfd.readouterr()
    assert "gone from the list of contents: “Context”" in heard.out + heard.err
