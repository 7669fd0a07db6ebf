"""Ten rounds with two editors: what they do in turn comes home, is built, and nothing is asked twice."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.laws import examples
from tests.returned.rounds import KINDS, WORDS, Step, run

steps = st.lists(
    st.builds(
        Step,
        editor=st.integers(0, 1),
        place=st.integers(0, 200),
        kind=st.sampled_from(sorted(KINDS)),
        words=st.integers(0, len(WORDS) - 1),
        builds=st.booleans(),
    ),
    min_size=10,
    max_size=10,
)


@settings(
    deadline=None,
    max_examples=examples(2),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(steps)
def test_ten_rounds_with_two_editors_lose_nothing_and_ask_nothing_twice(
    demo: Path, brief_file: Path, made: list[Step]
) -> None:
    before = brief_file.read_bytes()
    for folder in (".briefgen", "out"):
        shutil.rmtree(folder, ignore_errors=True)
    try:
        assert not run(made).wrong
    finally:
        brief_file.write_bytes(before)
