"""Ten rounds with two editors, many times: what is lost, asked twice, or stops the next round.

    python -m bench.rounds [RUNS] [--seed N]

Every run begins with the project that `briefgen new` makes.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path

from briefgen.cli import main as briefgen
from tests.returned.rounds import KINDS, WORDS, Step, run

ROUNDS = 10


def main() -> None:
    """Runs the rounds and prints what became of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("runs", nargs="?", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    counts: Counter[str] = Counter()
    begun = time.process_time()
    for number in range(wanted.seed, wanted.seed + wanted.runs):
        chance = random.Random(number)
        with tempfile.TemporaryDirectory() as folder:
            wrong = one_run(Path(folder), steps(chance), counts)
        counts["runs"] += 1
        counts["runs that failed"] += bool(wrong)
        for said in wrong:
            print(f"seed {number}: {said}", flush=True)
    print(dict(counts), f"{time.process_time() - begun:.0f} s of CPU time")


def steps(chance: random.Random) -> list[Step]:
    """Make up the rounds of one run."""
    kinds = list(KINDS)
    return [
        Step(
            chance.randrange(2),
            chance.randrange(200),
            chance.choice(kinds),
            chance.randrange(len(WORDS)),
            chance.random() < 0.5,
        )
        for _ in range(ROUNDS)
    ]


def one_run(folder: Path, made: list[Step], counts: Counter[str]) -> list[str]:
    """Run rounds in a project of their own; gives what was wrong."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            briefgen(["new", "demo"])
            os.chdir("demo")
            told = run(made)
        counts.update(told.counts)
        return told.wrong
    finally:
        os.chdir(before)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
