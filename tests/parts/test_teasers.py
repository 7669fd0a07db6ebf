"""What leads elsewhere is told apart, and what only looks so stays text."""

from __future__ import annotations

import pytest

from briefgen.parts.teasers import Line, told_apart

_PROSE = "The board counted 420 boats last May, which is 110 more than in the year before."


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        ([Line("Related articles", "heading", 2), Line("Ferry strike", "item")], ["furniture", "furniture"]),
        ([Line("Contents", "heading", 2), Line("Who pays", "item")], ["furniture", "furniture"]),
        ([Line("Read more: Ferry strike ends", "paragraph")], ["furniture"]),
        (
            [Line("The board said that…", "paragraph"), Line("Continue reading", "paragraph")],
            ["furniture", "paragraph"],
        ),
        (
            [Line("Ferry strike", "heading", 3, 1.0), Line("Talks came to…", "paragraph")],
            ["furniture", "furniture"],
        ),
        ([Line("It is late.", "quote"), Line("— Ada Pell", "quote")], ["quote", "note"]),
    ],
)
def test_what_leads_elsewhere_is_furniture(lines: list[Line], kinds: list[str]) -> None:
    assert told_apart(lines) == kinds


@pytest.mark.parametrize(
    "lines",
    [
        [Line("Contents", "heading", 2), Line(_PROSE, "paragraph")],
        [Line("More: the board wants it", "cell")],
        [Line("He waited, and waited…", "paragraph"), Line(_PROSE, "paragraph")],
        [Line("What we found", "heading", 2), Line("Boats…", "paragraph"), Line(_PROSE, "paragraph")],
        [Line("— It is late, and nobody came.", "quote")],
    ],
)
def test_what_only_looks_so_stays(lines: list[Line]) -> None:
    assert told_apart(lines) == [line.kind for line in lines]


def test_the_text_goes_on_after_teasers_between_its_paragraphs() -> None:
    lines = [
        Line("Related articles", "heading", 2),
        Line("Ferry strike", "item"),
        *[Line(_PROSE, "paragraph")] * 2,
    ]
    assert told_apart(lines) == ["furniture", "furniture", "paragraph", "paragraph"]
