"""Several editors, one after the other: cases that rounds with generated edits once failed at."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.returned.rounds import Step, run

CASES = {
    "a line put in before another that is new": [
        Step(1, 189, "insert", 5, False),
        Step(0, 119, "exchange", 5, True),
        Step(0, 28, "insert", 3, False),
    ],
    "one deletes an item, the other exchanges it with its neighbour": [
        Step(1, 143, "delete", 3, False),
        Step(0, 47, "swap", 3, False),
    ],
    "both put a line in at the same place": [
        Step(0, 7, "insert", 3, False),
        Step(1, 151, "insert", 2, False),
    ],
    "both delete the same item, then one types on": [
        Step(0, 3, "delete", 0, False),
        Step(1, 3, "delete", 0, False),
        Step(1, 34, "insert", 0, True),
    ],
    "one deletes an item, the other puts one in behind it": [
        Step(0, 3, "delete", 0, False),
        Step(1, 3, "insert", 0, False),
    ],
    "a line put in stands for the one before it, which is deleted with its mark": [
        Step(0, 55, "delete", 2, True),
        Step(1, 121, "insert", 2, False),
        Step(1, 91, "delete", 0, False),
    ],
    "a line put in is like one about which a question is open, and the file comes home once more": [
        Step(0, 160, "swap", 0, True),
        Step(1, 35, "swap", 3, True),
        Step(0, 185, "insert", 4, True),
        Step(0, 146, "swap", 1, False),
        Step(1, 52, "track", 0, False),
        Step(0, 108, "swap", 0, True),
        Step(1, 114, "insert", 4, False),
    ],
}


@pytest.mark.parametrize("steps", CASES.values(), ids=CASES.keys())
def test_what_two_editors_do_comes_home(demo: Path, steps: list[Step]) -> None:
    assert not run(steps).wrong
