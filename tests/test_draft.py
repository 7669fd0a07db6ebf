"""A law: what extract wrote, check does not refuse, whatever the document."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen import content, readers, verdicts
from briefgen.blocks import extract
from briefgen.model import Source, SourceText
from briefgen.verdicts import drafts
from tests.casefile import CASES, cases

DOCUMENTS = sorted(
    file for file in (CASES / "readers").rglob("*") if file.suffix in (".txt", ".md", ".html", ".csv")
)
WRITTEN = ("labels", "passages", "summary", "paraphrases", "quantities", "sources")
TEXTS = [
    (f"{name}: {title}", parts["text"].strip())
    for name in WRITTEN
    for title, parts in cases(f"blocks/{name}.txt")
    if "text" in parts
]


def refused(text: SourceText) -> list[str]:
    """Give what is refused in a draft as it stands in its file."""
    text = replace(text, source=replace(text.source, file="a-file"))
    brief, _ = drafts.borne_out(extract([text], "draft", every=True), [text])
    if "title" not in brief.fields:
        return []
    read = content.loads(content.draft(brief))
    found = verdicts.run(read, {next(iter(brief.blocks["sources"])): text}).findings
    return [f"{one.code} {one.path}: {one.message}" for one in found if one.severity == "error"]


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.name)
def test_what_is_proposed_from_a_document_is_not_refused(file: Path) -> None:
    assert refused(readers.read(file)) == []


@pytest.mark.parametrize(("name", "words"), TEXTS, ids=[name for name, _ in TEXTS])
def test_what_is_proposed_from_a_passage_is_not_refused(name: str, words: str) -> None:
    assert refused(SourceText(Source("a-source", title="A passage on boats"), words)) == []


def test_a_title_that_does_not_stand_in_its_text_gives_way_to_the_first_key_message(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>Harbour 'all but full', 41 boats say | Example Post</title></head><body>"
        "<article><p>The harbour office counted 41 boats in May, nine more than a year ago.</p>"
        "<p>The office says that the pier will be rebuilt before the end of next year.</p></article>"
        "</body></html>",
        encoding="utf-8",
    )
    text = readers.read(page)

    brief, gone = drafts.borne_out(extract([text], "page"), [text])

    assert gone == ("title",)
    assert brief.fields["title"].text in text.text
    assert brief.evidence
    assert brief.doubt
