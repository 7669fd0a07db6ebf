"""One brief, cold and warm, against the plain scripts that a user would write; CPU seconds, in turns.

usage: single.py [--runs N] [--readme]     exit 1 when a figure is beyond its bound

Commands are whole processes with all that they start (user and system time, by the operating system's own
account). Each figure is the median of N runs; both commands of a pair run in turn, so that a machine that
slows down slows both, and the ratio is the median of the pairs' ratios. --readme writes the table into
docs/measured.md.
"""

import argparse
import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from runs import ROOT, into_readme

BRIEF = "content/meta-e2ee.yaml"
ARGPARSE = "import argparse; argparse.ArgumentParser(prog='p', description='d').parse_args(['--help'])"


@dataclass(frozen=True)
class Race:
    """Two ways to do the same, each giving the CPU seconds that it took."""

    what: str
    ours: Callable[[], float]
    against: str
    theirs: Callable[[], float]
    bound: float
    """The highest ratio that is good enough."""


@dataclass(frozen=True)
class Figure:
    """What a race came to; milliseconds of CPU."""

    race: Race
    ours: float
    theirs: float
    ratio: float


def cpu(command: list[str]) -> float:
    """CPU seconds of a command and of all that it started."""
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read() if child.stderr else b""
    _, status, used = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode()}")
    return used.ru_utime + used.ru_stime


def clock(work: Callable[[], object]) -> float:
    """CPU seconds of a call in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def run(race: Race, runs: int) -> Figure:
    """Runs both in turn, the first pair uncounted."""
    found = [(race.ours(), race.theirs()) for _ in range(runs + 1)][1:]
    ratio = statistics.median(one / other for one, other in found)
    ours, theirs = (1000 * statistics.median(column) for column in zip(*found, strict=True))
    return Figure(race, ours, theirs, ratio)


def measure(runs: int, out: Path) -> list[Figure]:
    """All figures."""
    briefgen = [sys.executable, "-m", "briefgen"]
    # A fresh brief would not be built again, and that is not what is measured here.
    build = [*briefgen, "build", BRIEF, "--force", "-o", str(out)]
    plain = [sys.executable, "bench/plain.py", BRIEF, str(out / "plain.pdf")]
    both = [*build, "-f", "pdf", "-f", "docx"]
    script, library = "plain script, PDF only, no checks", "python-docx, default template"
    ours, theirs = word_writers()
    small = [sys.executable, "-c", ARGPARSE]
    return [
        run(
            Race("build, PDF, cold", lambda: cpu([*build, "-f", "pdf"]), script, lambda: cpu(plain), 0.8),
            runs,
        ),
        run(Race("build, PDF and Word, cold", lambda: cpu(both), script, lambda: cpu(plain), 1.0), runs),
        run(Race("Word writer, warm", lambda: clock(ours), library, lambda: clock(theirs), 0.5), 5 * runs),
        run(
            Race("--help", lambda: cpu([*briefgen, "--help"]), "argparse", lambda: cpu(small), 3.0), 5 * runs
        ),
    ]


def word_writers() -> tuple[Callable[[], object], Callable[[], object]]:
    """Our writer on the styled brief, and the plain one on the same lines."""
    from briefgen import assets, content, merge, styles, word, writers

    sys.path.insert(0, str(ROOT / "bench"))
    import plain_word

    roots = assets.roots(ROOT)
    tree = merge.merge(content.load(ROOT / BRIEF), "policy-brief", roots)
    styled = styles.compute(tree, roots, ROOT)
    lines = list(word.lines(word.open_package(writers.write("docx", styled).data)))
    return lambda: writers.write("docx", styled), lambda: plain_word.write(lines)


def table(figures: list[Figure]) -> str:
    """The figures as Markdown."""
    rows = ["| What | CPU, ms | Against | CPU, ms | Ratio | At most |", "|---|---:|---|---:|---:|---:|"]
    for one in figures:
        race = one.race
        figures_of = (
            f"{one.ours:.0f} | {race.against} | {one.theirs:.0f} | {one.ratio:.2f} | {race.bound:.2f}"
        )
        rows.append(f"| {race.what} | {figures_of} |")
    return "\n".join(rows)


def main() -> int:
    """Measures, prints, and says whether every bound holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--readme", action="store_true")
    asked = parser.parse_args()
    # As an installer leaves a package; the libraries of the plain script are compiled, too.
    compileall.compile_dir(ROOT / "briefgen", quiet=1)
    with tempfile.TemporaryDirectory() as out:
        figures = measure(asked.runs, Path(out))
    print(table(figures))
    if asked.readme:
        into_readme("single.py", table(figures))
    beyond = [one.race.what for one in figures if one.ratio > one.race.bound]
    if beyond:
        print(f"beyond its bound: {', '.join(beyond)}", file=sys.stderr)
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
