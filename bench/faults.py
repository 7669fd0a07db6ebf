"""What faults do to a build: it is killed, its disk is full, two run at once, its workers are killed.

usage: faults.py [--briefs N] [--kills N] [--disks N] [--rounds N] [--workers N] [--seconds N]

The example is built in two editions; after each fault every PDF and Word file must be, byte for byte, of the
one edition or of the other. The next build must finish what was begun, build nothing again that was done,
and leave no stray file. Every half a minute it says on standard error how far it is. Exit 1 when a count is
beyond its bound. 200 kills take about ten minutes, all the rest two; `--seconds` ends it sooner, and says so.
A full disk is a small one that is mounted for it: as root, or in a namespace of its own. Linux only.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from editions import NEW, OLD, Shop, begin, build, results, shop, whole
from runs import LONGEST, session

UNKILLED = 1.1
"""How long a build may run until it is killed, as a share of what a whole one takes."""
TOLD = 30
"""Seconds between two lines that say how far it is."""


@dataclass(frozen=True)
class Count:
    """One line of the table; at most `bound`, where it has one."""

    what: str
    value: int
    bound: int | None = None

    @property
    def kept(self) -> bool:
        return self.bound is None or self.value <= self.bound

    def line(self) -> str:
        bound = "" if self.bound is None else f"{self.bound}{'' if self.kept else ', beyond'}"
        return f"| {self.what} | {self.value} | {bound} |"


def killed(made: Shop, wanted: int, end: float) -> list[Count]:
    """SIGKILL of the whole group, at random moments; what is complete turns to the other edition."""
    chance, done, edition = random.Random(), 0, NEW
    partial = processes = left = again = strays = 0
    report = made.temporary.parent / "report.json"
    told = time.monotonic()
    made.turn_to(edition)
    while done < wanted and time.monotonic() < end:
        before = made.missing(edition)
        child = begin(made, "--report", str(report))
        try:
            child.communicate(timeout=chance.uniform(0, UNKILLED * made.seconds))
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.communicate()
            done += 1
            processes += not gone(child.pid)
            partial += made.partial()
            if time.monotonic() - told > TOLD:
                told = time.monotonic()
                wrong = f"{partial} outputs not whole, {processes} processes left, {strays} stray files"
                print(f"{done} kills: {wrong}, {left} not made, {again} made again", file=sys.stderr)
            continue
        again += max(0, results(report).count("built") - before)
        left, strays = left + made.missing(edition), strays + made.strays()
        edition = OLD if edition == NEW else NEW
        made.turn_to(edition)
    build(made)
    head = f"{done} kills: "
    return [
        Count(f"{head}kills for which there was no time", wanted - done, bound=0),
        Count(f"{head}processes left", processes, bound=0),
        Count(f"{head}outputs that were not whole", partial + made.partial(), bound=0),
        Count(f"{head}briefs that the next build did not make", left + made.missing(edition), bound=0),
        Count(f"{head}briefs built again though they were done", again, bound=0),
        Count(f"{head}stray files after the next build", strays + made.strays(), bound=0),
    ]


def gone(leader: int) -> bool:
    end = time.monotonic() + 5
    while session(leader) and time.monotonic() < end:
        time.sleep(0.01)
    return not session(leader)


def full_disk(made: Shop, disks: int, end: float) -> list[Count]:
    """A disk that has room for a part of the outputs, old or new; then it gets more."""
    failed = untold = lost = partial = strays = missing = 0
    for _ in range(disks):
        made.turn_to(OLD)
        build(made)
        with small_disk(made) as (disk, grow):
            disk.turn_to(NEW)
            found, said = build(disk)
            failed += found.count("failed")
            untold += found.count("failed") - said.count("the disk is full")
            lost += made.briefs - found.count("failed") - found.count("built")
            partial, strays = partial + disk.partial(), strays + disk.strays()
            grow()
            build(disk)
            missing, strays = missing + disk.missing(NEW), strays + disk.strays()
    head = f"{disks} full disks: "
    return [
        Count(f"{head}disks that were not full", disks - min(disks, failed), bound=0),
        Count(f"{head}briefs that failed", failed),
        Count(f"{head}briefs that failed without a word of the disk", untold, bound=0),
        Count(f"{head}briefs neither built nor failed", lost, bound=0),
        Count(f"{head}outputs that were not whole", partial, bound=0),
        Count(f"{head}briefs not built once there was room", missing, bound=0),
        Count(f"{head}stray files", strays, bound=0),
    ]


@contextmanager
def small_disk(made: Shop) -> Iterator[tuple[Shop, Callable[[], None]]]:
    """A copy on a disk where half of the old outputs are left, with little room; and what gives it more."""
    with mounted(made.folder.parent / "disk", made.size()) as (place, resize):
        disk = replace(made, folder=place / "project")
        shutil.copytree(made.folder, disk.folder)
        for path in disk.paths()[made.briefs :]:
            path.unlink()
        used = int(subprocess.check_output(["du", "-sk", str(place)]).split()[0]) * 1024
        resize(used + made.size() // 4)
        yield disk, lambda: resize(1_000_000_000)


@contextmanager
def mounted(place: Path, size: int) -> Iterator[tuple[Path, Callable[[int], None]]]:
    """A disk in memory, and what gives it another size in bytes."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o"]
    subprocess.run([*mount, f"size={size + 50_000_000}", "tmpfs", str(place)], check=True)
    try:
        yield (
            place,
            lambda size: subprocess.run([*mount, f"remount,size={size}", "tmpfs", str(place)], check=True),
        )
    finally:
        subprocess.run(["umount", str(place)], check=True)
        place.rmdir()


def two_at_once(made: Shop, rounds: int, end: float) -> list[Count]:
    """Two builds of the same outputs while somebody opens every file; in between, the content changes."""
    opened = broken = failed = missing = strays = 0
    for turn in range(rounds):
        edition, next_one = (OLD, NEW) if turn % 2 else (NEW, OLD)
        made.turn_to(edition)
        builds = [begin(made)]
        time.sleep(random.uniform(0, 1))
        builds.append(begin(made))
        enough = opened + random.randrange(20 * made.briefs)
        while any(child.poll() is None for child in builds):
            if edition != next_one and opened > enough:
                edition = next_one
                made.turn_to(edition)
                builds.append(begin(made))
            for path in made.paths():
                opened += 1
                broken += not whole(path.read_bytes())
        failed += sum(child.wait() != 0 for child in builds)
        broken += made.partial()
        build(made)
        missing, strays = missing + made.missing(edition), strays + made.strays()
    head = f"{rounds} times two builds at once: "
    return [
        Count(f"{head}files opened meanwhile", opened),
        Count(f"{head}files that were not whole", broken, bound=0),
        Count(f"{head}builds that failed", failed, bound=0),
        Count(f"{head}briefs not up to date after a further build", missing, bound=0),
        Count(f"{head}stray files", strays, bound=0),
    ]


def workers_killed(made: Shop, wanted: int, end: float) -> list[Count]:
    """SIGKILL of single workers, every few briefs; what they had begun is begun again."""
    edition = NEW if made.missing(NEW) else OLD
    made.turn_to(edition)
    apart = max(1, made.briefs // (wanted + 1))
    report = made.temporary.parent / "report.json"
    kills, start = 0, made.briefs - made.missing(edition)
    child = begin(made, "--report", str(report))
    while child.poll() is None and time.monotonic() < end:
        workers = workers_of(child.pid)
        if workers and kills < wanted and made.briefs - made.missing(edition) - start >= apart * kills:
            with suppress(ProcessLookupError):
                os.kill(workers[0], signal.SIGKILL)
                kills += 1
        time.sleep(random.uniform(0, 0.02))
    child.communicate(timeout=LONGEST)
    found = results(report)
    head = f"{kills} workers killed: "
    return [
        Count(f"{head}kills for which there was no time", wanted - kills, bound=0),
        Count(f"{head}briefs that failed", len(found) - found.count("built"), bound=0),
        Count(f"{head}outputs that are not there, or not whole", made.missing(edition), bound=0),
        Count(f"{head}stray files", made.strays(), bound=0),
    ]


def workers_of(leader: int) -> Sequence[int]:
    """The processes that build, the oldest first: of a server, of the command, of the one that guards it."""
    parents = {}
    for process in session(leader):
        with suppress(OSError):
            parents[process] = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    return sorted(one for one in parents if parents.get(parents.get(parents[one], 0)) == leader)


FAULTS = {
    "kills": (killed, 20, "builds that are killed"),
    "disks": (full_disk, 1, "disks that are full"),
    "rounds": (two_at_once, 2, "times that two builds run at once"),
    "workers": (workers_killed, 10, "workers that are killed"),
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--briefs", type=int, default=100, metavar="N", help="briefs of a build (default 100)"
    )
    for name, (_, default, what) in FAULTS.items():
        parser.add_argument(f"--{name}", type=int, default=default, metavar="N", help=f"{what} ({default})")
    parser.add_argument("--seconds", type=float, default=1500, metavar="N", help="end after so long (1500)")
    given = parser.parse_args()
    if given.disks and os.geteuid() != 0:
        in_a_namespace()
    end = time.monotonic() + given.seconds
    counts: list[Count] = []
    with shop(given.briefs) as made:
        for name, (fault, _, _) in FAULTS.items():
            if wanted := getattr(given, name):
                counts += fault(made, wanted, end)
    print("\n".join(["| What | Count | At most |\n|---|---:|---:|", *(one.line() for one in counts)]))
    return 0 if all(one.kept for one in counts) else 1


def in_a_namespace() -> None:
    """Begins anew where this user may mount; without such a right, full disks cannot be tried."""
    if shutil.which("unshare") and not subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        os.execvp("unshare", ["unshare", "-rm", sys.executable, *sys.argv])
    sys.exit("A small disk may not be mounted here: try as root, or with --disks 0.")


if __name__ == "__main__":
    sys.exit(main())
