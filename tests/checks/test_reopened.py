"""A quotation that every paragraph takes up with a mark of its own: the gate reads past those marks only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefgen.blocks import extract
from briefgen.model import Source, SourceText
from briefgen.verdicts import run

TEXT = SourceText(
    Source("report", title="A report"),
    "“We began in a shed,” Mary Example told the meeting. “There were four of us.\n\n"
    "“Ten years later there were four hundred.\n\n“And then the money ran out.”\n\n"
    "“It was not a surprise,” said John Sample.",
)


def codes(field: str, before: str, after: str) -> set[str]:
    brief = extract([TEXT], "a-brief")
    name, item = next(iter(brief.blocks["quotes"].items()))
    assert before in item.fields[field].text
    text = item.fields[field].text.replace(before, after)
    changed = replace(item, fields={**item.fields, field: replace(item.fields[field], text=text)})
    brief = replace(brief, blocks={**brief.blocks, "quotes": {name: changed}})
    return {one.code for one in run(brief, {"report": TEXT}).findings if one.code.startswith("Q")}


def test_what_extract_found_passes() -> None:
    assert codes("text", "shed", "shed") == set()


@pytest.mark.parametrize(
    ("field", "before", "after", "code"),
    [
        ("text", "four hundred", "five hundred", "Q001"),
        ("text", "And then the", "The", "Q001"),
        ("text", "Ten years later there", "There", "Q001"),
        ("speaker", "Mary Example", "John Sample", "Q007"),
    ],
)
def test_what_was_changed_does_not(field: str, before: str, after: str, code: str) -> None:
    assert code in codes(field, before, after)
