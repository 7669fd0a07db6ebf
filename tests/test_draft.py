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
