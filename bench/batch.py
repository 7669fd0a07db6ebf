"""Many briefs from one table, against the loop that a user would write.

usage: batch.py [FIGURE ...] [--briefs N ...] [--pairs N] [--minutes M] [--readme]

Figures, each by itself, all by default; the exit code is 1 when one is beyond its bound:
  cpu      CPU a brief with one worker, whole processes, against the plain loop
  wall     wall time with two workers, against the plain loop
  workers  two workers against one, and what two loops that only count come to on this machine
  memory   of a worker, after most briefs and after fewest
  fresh    the command when nothing has changed, and when one row has
  growth   10, 100, 1,000 and 10,000 rows: the plan, the build, the command when nothing has changed
  rooms    where the CPU of a warm brief goes, and what of it remains to whom

Both build the same rows with the same template, as PDF/UA-1 and as Word. Ours checks every claim; the plain
loop checks nothing, and its Word files have the styles of python-docx. What is compared runs in turn, and a
ratio is the median of the pairs' ratios, with the lowest and the highest. --minutes bounds the whole: no
round begins that would not end in time, apart from the first. --readme writes all but the rooms into
docs/measured.md. What faults cost is told by bench/faults.py.
"""

import argparse
import compileall
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import rooms
from runs import ROOT, Run, anew, change_a_row, into_readme, ours, plain, project

ROWS = (10, 100, 1000, 10_000)
COUNT = "total = 0\nfor number in range(12_000_000): total += number * number % 7"
"""A loop that waits for nothing and needs no memory."""


@dataclass(frozen=True)
class Figure:
    """One line of the table; at most `bound`, where it has one. Several values: the median counts."""

    what: str
    values: tuple[float, ...]
    unit: str = ""
    bound: float | None = None

    @property
    def value(self) -> float:
        return statistics.median(self.values)

    @property
    def kept(self) -> bool:
        return self.bound is None or self.value <= self.bound

    def line(self) -> str:
        spread = f"{min(self.values):.2f} to {max(self.values):.2f}" if len(self.values) > 1 else ""
        bound = "" if self.bound is None else f"{self.bound:.2f}{'' if self.kept else ', beyond'}"
        return f"| {self.what} | {self.value:.2f} {self.unit} | {spread} | {bound} |"


@dataclass(frozen=True)
class Clock:
    """How long everything may take, and how often each pair runs."""

    until: float
    pairs: int

    def rounds(self) -> Iterator[int]:
        """The first round, and those for which there is time."""
        longest = 0.0
        for number in range(self.pairs):
            start = time.monotonic()
            if number and start + longest > self.until:
                return
            yield number
            longest = max(longest, time.monotonic() - start)


def ratios(found: list[tuple[Run, Run]], part: str) -> tuple[float, ...]:
    return tuple(getattr(one, part) / getattr(other, part) for one, other in found)


def cpu(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    for rows in given.briefs:
        with project(rows) as folder:
            found = [(anew(folder, 1), plain(folder)) for _ in clock.rounds()]
        one, other = zip(*found, strict=True)
        yield Figure(f"{rows} briefs: CPU a brief", tuple(1000 * run.cpu / rows for run in one), "ms")
        yield Figure(f"{rows} briefs: the plain loop's", tuple(1000 * run.cpu / rows for run in other), "ms")
        yield Figure(f"{rows} briefs: CPU against the plain loop", ratios(found, "cpu"), bound=0.65)


def wall(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    rows = given.briefs[-1]
    with project(rows) as folder:
        found = [(anew(folder, 2), plain(folder)) for _ in clock.rounds()]
    speed = tuple(rows / run.wall for run, _ in found)
    yield Figure(f"{rows} briefs: briefs a second, two workers", speed)
    yield Figure(f"{rows} briefs: wall against the plain loop, two workers", ratios(found, "wall"), "", 0.4)


def workers(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    rows = given.briefs[-1]
    with project(rows) as folder:
        found = [(anew(folder, 2), anew(folder, 1)) for _ in clock.rounds()]
    yield Figure(f"{rows} briefs: wall of two workers against one", ratios(found, "wall"), "", 1 / 1.8)
    counted = tuple(counting(2) / (2 * counting(1)) for _ in range(5))
    yield Figure("two loops that only count, against one after the other", counted)
    yield Figure("two builds of 100 briefs that share nothing, against one after the other", (apart(),))


def apart() -> float:
    """What the machine itself allows: its processors share memory, caches and disk."""
    with project(100) as one, project(100) as other, ThreadPoolExecutor(2) as threads:
        apiece = anew(one, 1).wall + anew(other, 1).wall
        start = time.monotonic()
        list(threads.map(lambda folder: anew(folder, 1), (one, other)))
        return (time.monotonic() - start) / apiece


def counting(processes: int) -> float:
    start = time.monotonic()
    children = [subprocess.Popen([sys.executable, "-c", COUNT]) for _ in range(processes)]
    for child in children:
        child.wait()
    return time.monotonic() - start


def memory(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    found = []
    for rows in given.briefs:
        with project(rows) as folder:
            found.append(anew(folder, 2, watch=True).memory)
            yield Figure(f"{rows} briefs: memory of a worker", (found[-1],), "MB", 200)
    yield Figure("memory of a worker, most briefs against fewest", (found[-1] / found[0],), "", 1.05)
    with project(given.briefs[0]) as folder:
        yield Figure("memory of the plain loop", (plain(folder, watch=True).memory,), "MB")


def fresh(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    rows = given.briefs[-1]
    with project(rows) as folder:
        full = anew(folder, 2).wall
        nothing = tuple(ours(folder, 2).wall for _ in range(7))
        row = tuple(one_row(folder) for _ in range(5))
    yield Figure(f"{rows} briefs: nothing changed", nothing, "s", 0.8)
    share = tuple(100 * one / full for one in nothing)
    yield Figure(f"{rows} briefs: nothing changed, against the full build", share, "%", 1.0)
    yield Figure(f"{rows} briefs: one row changed", row, "s", 1.5)


def one_row(folder: Path) -> float:
    change_a_row(folder)
    return ours(folder, 2).wall


def growth(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    before = 0.0
    for rows in ROWS:
        with project(rows) as folder:
            yield Figure(f"{rows:,} rows: the plan, nothing rendered", planning(folder), "s", 3.0)
            if time.monotonic() + 12 * before > clock.until:
                print(f"{rows:,} rows are not built: it would take longer than --minutes.", file=sys.stderr)
                return
            run = anew(folder, 2, watch=True)
            before = run.wall
            yield Figure(f"{rows:,} rows: the build, two workers", (run.wall,), "s")
            yield Figure(f"{rows:,} rows: the same, a brief", (1000 * run.wall / rows,), "ms")
            yield Figure(f"{rows:,} rows: memory of the largest process", (run.memory,), "MB", 200)
            nothing = tuple(ours(folder, 2).wall for _ in range(3))
            yield Figure(f"{rows:,} rows: nothing changed", nothing, "s")


def planning(folder: Path) -> tuple[float, ...]:
    from briefgen import batch, settings

    found = []
    for _ in range(3):
        start = time.perf_counter()
        batch.plan([], settings.load(folder, {}, {}))
        found.append(time.perf_counter() - start)
    return tuple(found)


def where(given: argparse.Namespace, clock: Clock) -> Iterator[Figure]:
    found = rooms.profile(150)
    for room, spent in found.items():
        yield Figure(f"a warm brief: {room}", (spent,), "ms of CPU")
    yield Figure("a warm brief: all of it", (sum(found.values()),), "ms of CPU")
    print("\n" + rooms.remains(found) + "\n")


FIGURES: dict[str, Callable[[argparse.Namespace, Clock], Iterator[Figure]]] = {
    "cpu": cpu,
    "wall": wall,
    "workers": workers,
    "memory": memory,
    "fresh": fresh,
    "growth": growth,
    "rooms": where,
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("figures", nargs="*", metavar="FIGURE", help=", ".join(FIGURES))
    parser.add_argument("--briefs", type=int, nargs="+", default=[50, 650], metavar="N")
    parser.add_argument("--pairs", type=int, default=3, metavar="N")
    parser.add_argument("--minutes", type=float, default=20, metavar="M")
    parser.add_argument("--readme", action="store_true")
    given = parser.parse_args()
    if unknown := set(given.figures) - set(FIGURES):
        parser.error(f"no such figure: {', '.join(unknown)}")
    # As an installer leaves a package; the libraries of the plain loop are compiled, too.
    compileall.compile_dir(ROOT / "briefgen", quiet=1)
    sys.path.insert(0, str(ROOT))
    clock = Clock(time.monotonic() + 60 * given.minutes, given.pairs)
    beyond, lines = [], ["| What | Figure | Lowest and highest | At most |", "|---|---:|---:|---:|"]
    print("\n".join(lines))
    for name in given.figures or [name for name in FIGURES if not (given.readme and name == "rooms")]:
        for one in FIGURES[name](given, clock):
            print(one.line(), flush=True)
            lines.append(one.line())
            beyond += [] if one.kept else [one.what]
    if given.readme:
        into_readme("batch.py", "\n".join(lines))
    print(f"\nbeyond: {'; '.join(beyond)}" if beyond else "\nevery bound is kept")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
