"""Many briefs from one table, against the loop that a user would write.

usage: batch.py [--briefs N ...]     exit 1 when a figure is beyond its bound

Both build the same rows with the same template, as PDF/UA-1 and as Word. Ours checks every claim; the plain
loop checks nothing, and its Word files have the styles of python-docx. CPU is that of whole processes with
one worker, wall time that of two. What faults do to a build is told by bench/faults.py.
"""

import argparse
import csv
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "content" / "constituencies"
LONGEST = 600
"""Seconds that one command may take."""


@dataclass(frozen=True)
class Run:
    """What one command took."""

    cpu: float
    wall: float
    memory: float
    """MB: the largest of its processes, at its largest."""


@dataclass(frozen=True)
class Figure:
    """One line of the table; at most `bound`, where it has one."""

    what: str
    value: float
    unit: str = ""
    bound: float | None = None

    @property
    def kept(self) -> bool:
        return self.bound is None or self.value <= self.bound


def run(command: list[str], cwd: Path) -> Run:
    """Runs a command in a session of its own, and watches the memory of every process in it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    start = time.monotonic()
    child = subprocess.Popen(
        command,
        cwd=cwd,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    peak = 0.0
    while True:
        done, status, used = os.wait4(child.pid, os.WNOHANG)
        if done:
            break
        if time.monotonic() - start > LONGEST:
            os.killpg(child.pid, signal.SIGKILL)
        peak = max(peak, *(memory(process) for process in session(child.pid)), 0.0)
        time.sleep(0.01 if time.monotonic() - start < 2 else 0.2)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return Run(used.ru_utime + used.ru_stime, wall, max(peak, used.ru_maxrss / 1024))


def session(leader: int) -> list[int]:
    """The processes of a session; Linux only, elsewhere none."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader and fields[0] != "Z":
            found.append(int(entry.name))
    return found


def memory(process: int) -> float:
    """The largest memory that a process had so far, in MB."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


@contextmanager
def project(rows: int) -> Iterator[Path]:
    """The example with so many rows."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "project"
        shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("out", ".briefgen"))
        table = str(copy / "constituencies.csv")
        subprocess.run([sys.executable, str(EXAMPLE / "make_data.py"), str(rows), table], check=True)
        yield copy


def ours(folder: Path, jobs: int, *more: str) -> Run:
    return run([sys.executable, "-m", "briefgen", "build", "-q", "-j", str(jobs), *more], folder)


def plain(folder: Path) -> Run:
    return run([sys.executable, str(ROOT / "bench" / "plain_batch.py"), str(folder)], folder)


def change_a_row(folder: Path) -> None:
    table = folder / "constituencies.csv"
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[len(rows) // 2][5] = "1,234" if rows[len(rows) // 2][5] != "1,234" else "1,235"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def measure(rows: int) -> tuple[list[Figure], float]:
    """The figures for so many rows, and the memory of a worker."""
    with project(rows) as folder:
        loop = plain(folder)
        one = ours(folder, 1)
        shutil.rmtree(folder / "out")
        shutil.rmtree(folder / ".briefgen")
        two = ours(folder, 2)
        fresh = ours(folder, 2)
        change_a_row(folder)
        row = ours(folder, 2)
    head = f"{rows} briefs: "
    return [
        Figure(f"{head}CPU a brief", 1000 * one.cpu / rows, "ms"),
        Figure(f"{head}CPU a brief, plain loop", 1000 * loop.cpu / rows, "ms"),
        Figure(f"{head}CPU against the plain loop", one.cpu / loop.cpu, bound=0.65),
        Figure(f"{head}briefs a second, two workers", rows / two.wall),
        Figure(f"{head}wall, two workers, against the plain loop", two.wall / loop.wall, bound=0.40),
        Figure(f"{head}wall, two workers against one", two.wall / one.wall, bound=1 / 1.8),
        Figure(f"{head}memory of a worker", two.memory, "MB", 200),
        Figure(f"{head}memory of the plain loop", loop.memory, "MB"),
        Figure(f"{head}nothing changed", fresh.wall, "s", 0.8),
        Figure(f"{head}nothing changed, against the full build", fresh.wall / two.wall, bound=0.01),
        Figure(f"{head}one row changed", row.wall, "s", 1.5),
    ], two.memory


def planning(rows: int) -> Figure:
    """Seconds for the plan of so many rows, nothing rendered."""
    from briefgen import build, settings

    with project(rows) as folder:
        wanted = settings.load(folder, {}, {})
        start = time.perf_counter()
        build.plan([], wanted)
        return Figure(f"plan of {rows:,} rows", time.perf_counter() - start, "s", 3.0)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--briefs", type=int, nargs="*", default=[50, 650], metavar="N")
    given = parser.parse_args()
    figures: list[Figure] = []
    workers = []
    for rows in given.briefs:
        found, worker = measure(rows)
        figures += found
        workers.append(worker)
    if len(workers) > 1:
        figures.append(
            Figure("memory of a worker, most briefs against fewest", workers[-1] / workers[0], "", 1.05)
        )
    if given.briefs:
        figures += [planning(rows) for rows in (10, 100, 1000, 10_000)]
    print("| What | Figure | At most |\n|---|---:|---:|")
    for one in figures:
        bound = "" if one.bound is None else f"{one.bound:.2f}{'' if one.kept else ', beyond'}"
        print(f"| {one.what} | {one.value:.2f} {one.unit} | {bound} |")
    return 0 if all(one.kept for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
