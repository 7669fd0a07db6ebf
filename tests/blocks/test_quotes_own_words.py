"""Speech without quotation marks: speeches, statements, debates, interviews, press releases."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen import blocks, readers
from briefgen.blocks.quotes import BLOCK
from briefgen.model import Item, SourceText
from tests.casefile import cases

CASES = cases("speech/own_words.txt")


def read(text: str, folder: Path) -> SourceText:
    file = folder / "a.txt"
    file.write_text(text, encoding="utf-8")
    return readers.read(file)


def found(text: SourceText) -> tuple[Item, ...]:
    assert BLOCK.find is not None
    return BLOCK.find(text)


@pytest.mark.parametrize("parts", [pytest.param(parts, id=title) for title, parts in CASES])
def test_what_somebody_says_without_marks_is_proposed_as_theirs(
    parts: dict[str, str], tmp_path: Path
) -> None:
    items = found(read(parts["text"], tmp_path))

    shown = [f"{item.fields['speaker'].text} | {item.fields['text'].text}" for item in items]
    assert shown == [line for line in parts["quotes"].splitlines() if line]


def test_what_was_chosen_has_a_doubt_and_the_place_that_names_the_speaker(tmp_path: Path) -> None:
    (item,) = found(read(CASES[0][1]["text"], tmp_path))

    assert "Mary Example" in item.doubt
    assert [one.exact for one in item.evidence] == [item.fields["text"].text, "Mary Example's"]


def test_a_document_that_is_said_to_be_a_report_is_nobodys_speech(tmp_path: Path) -> None:
    text = read(CASES[0][1]["text"], tmp_path)

    assert not found(replace(text, source=replace(text.source, genre="report")))


def test_a_long_block_quotation_is_a_quote_for_each_of_its_paragraphs(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    words = "The port is closed and nobody in this town can say when it will open again. " * 3
    block = f"<blockquote><p>{words}</p><p>{words}</p></blockquote>"
    page.write_text(f"<h1>Ferry to run at night</h1><p>Mary Example said:</p>{block}", encoding="utf-8")

    items = found(readers.read(page))

    assert [item.fields["speaker"].text for item in items] == ["Mary Example"] * 2
    assert not any(item.doubt for item in items)


def test_a_long_speech_gives_twelve_statements_at_most(tmp_path: Path) -> None:
    lines = "\n\n".join(
        f"We must build lighthouse number {n} before the boats of the coast leave." for n in range(60)
    )
    text = read(f"Mary Example's speech at the Harbour Forum\n\n{lines}\n", tmp_path)

    brief = blocks.extract([text], "brief")

    assert len(brief.blocks["quotes"]) == 12


REMARKS = """Remarks by Mary Example, minister for harbours, at the Harbour Forum

We must open the port at night."""
DEBATE = """Harbour debate

Ms A QUAY: Is the port safe for every boat?

Mary Example (minister for harbours): The port is safe, and it must stay so.

Ms A QUAY: We will see whether it must close."""


@pytest.mark.parametrize("text", [REMARKS, DEBATE])
def test_the_role_of_a_voice_stands_behind_its_name(text: str, tmp_path: Path) -> None:
    items = found(read(text, tmp_path))
    first = next(item for item in items if item.fields["speaker"].text == "Mary Example")

    assert first.fields["role"].text == "minister for harbours"


def test_no_key_message_begins_with_the_label_of_a_turn(tmp_path: Path) -> None:
    brief = blocks.extract([read(DEBATE, tmp_path)], "brief")

    told = [item.fields["text"].text for item in brief.blocks["summary"].values()]
    assert not [text for text in told if text.startswith(("Ms A QUAY:", "Mary Example (minister"))]


def test_a_name_and_an_office_before_a_dash_lead_on_to_the_quotation_below(tmp_path: Path) -> None:
    words = (
        "Province opens ports\n\nNews Release\n\nQuotes:\n\nMary Example, mayor of Exampleton –\n\n"
        "“We have waited ten years for a port, and this one changes that.”\n\nJohn Sample, director:\n\n"
        "“These berths will not end the wait, but they change the lives of sixty families.”\n"
    )

    items = found(read(words, tmp_path))

    assert [(one.fields["speaker"].text, one.fields["role"].text) for one in items] == [
        ("Mary Example", "mayor of Exampleton"),
        ("John Sample", "director"),
    ]
    assert not any(one.doubt for one in items)


def test_a_quotation_in_a_guide_or_of_somebody_unnamed_carries_a_doubt(tmp_path: Path) -> None:
    guide = (
        "Guidance on ports\n\n“We will open the port at night for every boat,” said Mary Example in May.\n"
    )
    nobody = "Ports\n\n“We will open the port at night for every boat,” said someone in May.\n"

    for words in (guide, nobody):
        (item,) = found(read(words, tmp_path))
        assert item.doubt


OFFICES = """The night the gates failed: an interview with the harbour engineer

((HW)) What happened on the night of the flood?

Chief engineer: The gate did not close. I am not going to hide behind the weather, and I never will.

((HW)) Could it have been prevented?

Chief engineer: Yes. We must hire people before the winter, or we will be pumping again.

((HW)) Will you resign?

Chief engineer: I offered to. I think that somebody has to stay who knows where the valves are.
"""
ANSWERS = """Interview with Mary Example, who mends harbours

What happened on the night of the flood?

“The gate did not close, and we had to close it by hand.”

Could it have been prevented?

“Yes, and we said so three years ago.”

Will you resign?

“I offered to, and the council said no.”
"""


def test_an_office_with_small_letters_speaks(tmp_path: Path) -> None:
    assert {one.fields["speaker"].text for one in found(read(OFFICES, tmp_path))} == {"Chief engineer"}


def test_answers_in_quotation_marks_are_those_of_the_one_who_is_asked(tmp_path: Path) -> None:
    items = found(read(ANSWERS, tmp_path))

    assert [one.fields["speaker"].text for one in items] == ["Mary Example"] * 3


def test_signatures_part_the_block_quotations_of_a_release(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        "<h1>New rules for boats</h1><p>The Commission has proposed new rules for boats today.</p>"
        "<blockquote><p>A third of all boats never leave the port, and we do not have to accept it.</p>"
        "<p>Livia Example, Commissioner for Boats - 17/09/2030</p></blockquote>"
        "<blockquote><p>Everybody wants clear rules, and now they will have them.</p>"
        "<p>Jonas Sample, Vice-President for Ports - 17/09/2030</p></blockquote>",
        encoding="utf-8",
    )

    items = found(readers.read(file))

    assert [(one.fields["speaker"].text, one.fields["text"].text[:12]) for one in items] == [
        ("Livia Example", "A third of a"),
        ("Jonas Sample", "Everybody wa"),
    ]
