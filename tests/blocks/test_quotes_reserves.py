"""Quoted words that may be nobody's: supposed, denied, or beside a thing; and the bodies of roles."""

from __future__ import annotations

import pytest

from briefgen.blocks.quotes import BLOCK
from briefgen.model import Item, Source, SourceText
from tests.casefile import cases


def found(text: str) -> tuple[Item, ...]:
    assert BLOCK.find is not None
    return BLOCK.find(SourceText(Source("a"), text))


def shown(item: Item) -> str:
    speaker = item.fields["speaker"].text if "speaker" in item.fields else "nobody"
    return f"{speaker}, in doubt" if item.doubt else speaker


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=title) for title, parts in cases("speech/reserves.txt")]
)
def test_words_that_may_be_nobodys_are_left_out_or_in_doubt(parts: dict[str, str]) -> None:
    expected = [line for line in parts["becomes"].splitlines() if line]

    assert [shown(item) for item in found(parts["text"].strip())] == expected


@pytest.mark.parametrize(
    ("role", "organisation"),
    [
        ("Director of Health and Wellbeing at PHE", "PHE"),
        ("a professor at the U.S. Naval Academy", "U.S. Naval Academy"),
        ("Minister of Harbours", ""),
        ("director of the Harbour Trust", "Harbour Trust"),
        ("president of Example Motors", "Example Motors"),
        ("a lecturer at the University of Example", "University of Example"),
    ],
)
def test_the_organisation_of_a_role_is_the_body_and_not_its_field(role: str, organisation: str) -> None:
    (item,) = found(f"Mary Example, {role}, said: “It is a sham from start to finish.”")

    assert item.fields["role"].text == role.removeprefix("a ")
    assert ("organisation" in item.fields) == bool(organisation)
    assert not organisation or item.fields["organisation"].text == organisation


def test_a_line_that_announces_the_next_block_does_not_sign_the_one_above() -> None:
    words = "The port is closed and nobody can say when it will open again."
    text = f"Mary Example, of the port, said:\n\n“{words}”\n\nMax Sample, of the town, said:\n\n“{words}”"

    assert [item.fields["speaker"].text for item in found(text)] == ["Mary Example", "Max Sample"]
