"""Key messages of documents that are somebody's words: each says whose it is; all names are invented."""

from __future__ import annotations

from pathlib import Path

from briefgen import blocks, readers

SPEECH = """Speech by the Minister of Harbours, Ms Mary Example, in the National Assembly

17 May 2022

I thank the committee for its careful work on the harbours of the coast.

Salt marshes are lost at the rate of one field every four minutes.

In the past nine months 412 kilometres of wall were mended in 31 towns.

We will build the walls of the north before winter, whatever the price may be.
"""
TALK = """Interview with John Sample, who wants to be mayor

I first met him in the harbour office, where I had waited for an hour with my questions.

((RE)) Why do you want to be mayor of this town, and what is it that you would do?

((JS)) The council has lost 40 million dollars to a stadium that nobody wanted.

((RE)) Your opponent calls your plans for the harbour and the ferries of this town reckless.

((JS)) The ferries can be free for all who are under eighteen.

((RE)) And what would you do about the shipyard that has been closed for eleven years now?
"""


def points(text: str, folder: Path) -> list[str]:
    file = folder / "a.txt"
    file.write_text(text, encoding="utf-8")
    brief = blocks.extract([readers.read(file)], "a")
    return [item.fields["text"].text for item in brief.blocks["summary"].values()]


def test_each_message_of_a_speech_is_its_speakers_and_none_is_a_courtesy(tmp_path: Path) -> None:
    found = points(SPEECH, tmp_path)

    assert found == [
        "Mary Example says: “Salt marshes are lost at the rate of one field every four minutes.”",
        "Mary Example says that in the past nine months 412 kilometres of wall were mended in 31 towns.",
        "Mary Example says: “We will build the walls of the north before winter, whatever the price may be.”",
    ]


def test_what_one_who_asks_says_is_no_message_of_an_interview(tmp_path: Path) -> None:
    found = points(TALK, tmp_path)

    assert found == [
        "John Sample says that the council has lost 40 million dollars to a stadium that nobody wanted.",
        "John Sample says that the ferries can be free for all who are under eighteen.",
    ]


def test_a_speech_names_its_speaker_as_author(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(SPEECH, encoding="utf-8")
    brief = blocks.extract([readers.read(file)], "a")

    (source,) = brief.blocks["sources"].values()

    assert source.fields["author"].text == "Mary Example"
