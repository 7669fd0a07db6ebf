"""Commands that are measured: whole processes, with all that they start, and the example in any size."""

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
LONGEST = 900
"""Seconds that one command may take."""


@dataclass(frozen=True)
class Run:
    """What one command took."""

    cpu: float
    wall: float
    memory: float
    """MB: the largest of its processes, at its largest."""


def run(command: list[str], cwd: Path, watch: bool = False) -> Run:
    """Runs a command in a session of its own; `watch` looks at the memory of every process in it.

    To watch takes time of the machine, and rounds the wall time up to a fifth of a second.
    """
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
        done, status, used = os.wait4(child.pid, os.WNOHANG if watch else 0)
        if done:
            break
        if time.monotonic() - start > LONGEST:
            os.killpg(child.pid, signal.SIGKILL)
        peak = max(peak, *(memory(process) for process in session(child.pid)), 0.0)
        time.sleep(0.2)
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


def ours(folder: Path, jobs: int, watch: bool = False) -> Run:
    """A build of what is not up to date."""
    return run([sys.executable, "-m", "briefgen", "build", "-q", "-j", str(jobs)], folder, watch)


def anew(folder: Path, jobs: int, watch: bool = False) -> Run:
    """A build of everything."""
    for name in ("out", ".briefgen"):
        shutil.rmtree(folder / name, ignore_errors=True)
    return ours(folder, jobs, watch)


def plain(folder: Path, watch: bool = False) -> Run:
    """The loop that a user would write."""
    return run([sys.executable, str(ROOT / "bench" / "plain_batch.py"), str(folder)], folder, watch)


def change_a_row(folder: Path) -> None:
    """Another figure in the row in the middle."""
    table = folder / "constituencies.csv"
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[len(rows) // 2][5] = "1,234" if rows[len(rows) // 2][5] != "1,234" else "1,235"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def into_readme(script: str, table: str) -> None:
    """Puts a table between the two marks that docs/measured.md has for a script."""
    readme, end = ROOT / "docs" / "measured.md", "<!-- end -->"
    before, begin, rest = readme.read_text(encoding="utf-8").partition(f"<!-- bench/{script} -->")
    if not begin:
        sys.exit(f"docs/measured.md has no mark <!-- bench/{script} -->")
    after = rest.partition(end)[2]
    readme.write_text(f"{before}{begin}\n{table}\n{end}{after}", encoding="utf-8")
