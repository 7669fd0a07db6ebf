"""From which round a file was made: the one of which the fewest lines were edited."""

from __future__ import annotations

from briefgen.returned.rounds import nearest
from briefgen.word import Line, Segment, SentLine, SentMap

SEASON = "Most of the use of the water falls into a few weeks."
WATER = "of the water of the whole year was given out in June"


def sent(*texts: str) -> SentMap:
    lines = tuple(
        SentLine("Normal", (Segment(text, f"summary.p{at}.text"),)) for at, text in enumerate(texts)
    )
    return SentMap("a.yaml", "0" * 64, "plain", "0.1.0", lines)


def test_an_edited_line_is_counted_once_and_lines_of_a_few_words_alike_are_no_edit_of_each_other() -> None:
    own = sent(SEASON, WATER, "The end.")
    others = sent(SEASON, f"Every third {WATER}", "The end.")
    texts = ("Parks are open.", WATER, "The end.")
    returned = [Line(text, "Normal", "paragraph", 0, at) for at, text in enumerate(texts, 1)]

    assert nearest([others, own], returned) is own
