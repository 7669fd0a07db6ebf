"""Measure the extraction engine: print, for every gold file, the figures that its evaluator gives.

usage: python bench/extraction.py [--evaluator EVALUATE.py] [--errors N] [--speed] GOLD.jsonl ...

The evaluator is a program that is called with a gold file and a file of predictions (see predict.py). Without
the option it is the file evaluate.py beside a gold file or in the folder above it. --speed adds what speed.py
prints: the time that texts of 10 kB to 10 MB take, and texts made to be slow.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def evaluator_of(gold: Path) -> Path | None:
    """Find the evaluator that came with a gold file."""
    around = (gold.resolve().parent, gold.resolve().parent.parent)
    return next((folder / "evaluate.py" for folder in around if (folder / "evaluate.py").is_file()), None)


def measure(gold: Path, evaluator: Path, errors: int) -> str:
    """Predict a gold file, and give what the evaluator says of it."""
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "predictions.jsonl"
        made = _run([str(HERE / "predict.py"), str(gold)])
        predictions.write_text(made, encoding="utf-8")
        return _run([str(evaluator), str(gold), str(predictions), "--errors", str(errors)])


def _run(arguments: list[str]) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{arguments[0]} failed:\n{done.stderr}")
    return done.stdout


def main() -> int:
    """Print one block of figures for every gold file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, nargs="*")
    parser.add_argument("--speed", action="store_true", help="measure long and hostile texts as well")
    parser.add_argument("--evaluator", type=Path)
    parser.add_argument("--errors", type=int, default=0, help="show so many errors of each file")
    options = parser.parse_args()
    for gold in options.gold:
        evaluator = options.evaluator or evaluator_of(gold)
        if evaluator is None:
            print(f"{gold}: no evaluate.py beside it; name one with --evaluator", file=sys.stderr)
            return 2
        print(f"== {gold.name}")
        print(measure(gold, evaluator, options.errors))
    if options.speed:
        print(_run([str(HERE / "speed.py")]), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
