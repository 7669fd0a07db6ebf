"""Ten rounds with two editors: what they type in turn comes home, is built, and nothing is asked twice."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from xml.etree.ElementTree import Element

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.cli import main
from briefgen.word import w
from tests.returned.test_built import edit

EXAMPLES = int(os.environ.get("ROUNDTRIP_RUNS", "3"))
"""Runs of the law; ROUNDTRIP_RUNS=500 makes more."""

WORDS = ("tram", "Forum (old)", "twice", "one & two", "Übersicht", "*so*")
steps = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 200), st.sampled_from(WORDS), st.booleans()),
    min_size=10,
    max_size=10,
)


def typed(place: int, words: str) -> Callable[[Element], None]:
    """Type words at the end of a paragraph that a field or a body fills."""

    def change(body: Element) -> None:
        holders = [
            one
            for one in body.iter(w("p"))
            if (style := one.find(f"{w('pPr')}/{w('pStyle')}")) is not None
            and style.get(w("val")) in ("KeyMessage", "ListBullet", "Position", "StatisticLabel", "Handling")
        ]
        runs = [one for one in holders[place % len(holders)].findall(w("r")) if one.find(w("t")) is not None]
        text = runs[0].find(w("t"))
        text.text = f"{text.text} {words}"

    return change


@settings(
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps)
def test_ten_rounds_with_two_editors_leave_nothing_open(
    demo: Path, brief_file: Path, rounds: list[tuple[int, int, str, bool]]
) -> None:
    before = brief_file.read_bytes()
    shutil.rmtree(".briefgen", ignore_errors=True)
    shutil.rmtree("out", ignore_errors=True)
    try:
        run(rounds)
    finally:
        brief_file.write_bytes(before)


def run(rounds: list[tuple[int, int, str, bool]]) -> None:
    """Let two editors type in turn; now and then the brief is built, and one of them gets the new file."""
    built = Path("out/first-brief.docx")
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    copies = [Path("first.docx"), Path("second.docx")]
    for copy in copies:
        shutil.copy(built, copy)
    for editor, place, words, builds in rounds:
        edit(copies[editor], typed(place, words))
        main(["pull", "-q", str(copies[editor])])
        text = Path("content/first-brief.yaml").read_text(encoding="utf-8")
        main(["pull", "-q", str(copies[editor])])  # the same file again brings nothing
        assert Path("content/first-brief.yaml").read_text(encoding="utf-8") == text
        if builds:
            assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
            shutil.copy(built, copies[editor])
