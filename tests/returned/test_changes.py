"""What an edited Word file brings home, case by case."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.returned import compared
from tests.returned.notation import as_returned, brief, pairs, sent_map, word_file
from tests.wordfile import cases

CASES = cases(Path(__file__).parents[1] / "cases" / "word" / "pull.txt")


def texts_of(case: dict[str, str]) -> list[tuple[str, str]]:
    """Give the content file's texts: as the case says, or as sent."""
    if "content" in case:
        return pairs(case["content"])
    return [
        (one.path, one.text) for line in sent_map(case["sent"]).lines for one in line.segments if one.path
    ]


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_pull(case: dict[str, str]) -> None:
    sent = sent_map(case["sent"])
    content = brief(texts_of(case))
    view = "rejected" if case.get("view") == "rejected" else "accepted"
    came = compared(word_file(sent, case["returned"]), content, view)
    found = [(one.path, one.after + (f" ({one.author})" if one.author else "")) for one in came.changes]
    assert found == pairs(case.get("changes", ""))
    assert [f"{one.kind} {one.path}" for one in came.items] == case.get("items", "").splitlines()
    expected = pairs(case.get("questions", ""))
    assert [one.path for one in came.questions] == [path for path, _ in expected]
    for question, (_, words) in zip(came.questions, expected, strict=True):
        assert words in question.found
        assert question.hint


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_what_was_sent_comes_back_without_changes(case: dict[str, str]) -> None:
    sent = sent_map(case["sent"])
    came = compared(word_file(sent, as_returned(sent)), brief(texts_of(case)))
    assert (came.changes, came.items, came.questions) == ((), (), ())


def test_hidden_text_is_left_out_and_named() -> None:
    sent = sent_map("{title=A finding}")
    came = compared(word_file(sent, "[1 A finding]{! or not}"), brief([("title", "A finding")]))

    assert came.changes == ()
    assert [one.what for one in came.notices] == ["stretches of hidden text, not read: 1"]


words = st.text("ab ,.1“”", min_size=1, max_size=12).filter(
    lambda text: text.strip() and not text.startswith("=")
)


@settings(deadline=None)
@given(st.lists(st.tuples(words, words, words), min_size=1, max_size=5))
def test_no_untouched_file_has_changes(lines: list[tuple[str, str, str]]) -> None:
    text = "\n".join(f"Body Text | {a}{{summary.n{n}.text={b}}}{c}" for n, (a, b, c) in enumerate(lines))
    sent = sent_map(text)
    content = brief((one.path, one.text) for line in sent.lines for one in line.segments if one.path)
    came = compared(word_file(sent, as_returned(sent)), content)
    assert (came.changes, came.items, came.questions) == ((), (), ())


@settings(deadline=None)
@given(st.lists(words, min_size=2, max_size=4), words, st.data())
def test_a_change_says_what_the_page_says(fields: list[str], new: str, data: st.DataObject) -> None:
    """Whatever is typed into one bookmark, the fields and the static text give the returned line again."""
    text = ", ".join(f"{{summary.n{n}.text={one}}}" for n, one in enumerate(fields))
    sent = sent_map(f"Body Text | {text}")
    content = brief((f"summary.n{n}.text", one) for n, one in enumerate(fields))
    place = data.draw(st.integers(0, len(fields) - 1))
    edited = [new if n == place else one for n, one in enumerate(fields)]
    returned = "Body Text | " + ", ".join(f"[{n} {one}]" for n, one in enumerate(edited, 1))
    came = compared(word_file(sent, returned), content)
    if not came.questions:
        after = {one.path: one.after for one in came.changes}
        line = ", ".join(after.get(f"summary.n{n}.text", one) for n, one in enumerate(fields))
        assert "".join(line.split()) == "".join(", ".join(edited).split())
