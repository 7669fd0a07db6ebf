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


def test_what_a_campaign_demands_is_its_own_and_its_figures_stay_facts(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        '<meta property="og:site_name" content="Clean Harbour"><h1>Stop the dumping of nets</h1>'
        "<p>Every year 640,000 tonnes of fishing nets are lost in the sea.</p>"
        "<p>The ports of the north must take old nets without a fee. Our Clean Harbour counts nets.</p>",
        encoding="utf-8",
    )
    brief = blocks.extract([readers.read(page)], "a")

    assert [item.fields["text"].text for item in brief.blocks["summary"].values()] == [
        "Every year 640,000 tonnes of fishing nets are lost in the sea.",
        "Clean Harbour says that the ports of the north must take old nets without a fee.",
    ]


def test_to_whom_a_sentence_is_said_and_notes_to_editors_are_no_message(tmp_path: Path) -> None:
    speech = """Mary Example's speech at the Harbour Forum

Mr Speaker, only 14 of the 90 harbours in the north are safe in a winter storm.

The harbours will all be mended, and the work begins before the end of May.

Notes to editors

The Harbour Forum is a meeting of harbour masters that is held in Exampleton.
"""
    assert points(speech, tmp_path) == [
        "Mary Example says that only 14 of the 90 harbours in the north are safe in a winter storm.",
        "Mary Example says that the harbours will all be mended, and the work begins before the end of May.",
    ]
