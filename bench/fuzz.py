"""Search for inputs at which a reader or a command fails in a way that it must not.

usage: fuzz.py [--seconds N] [--least N] [--only TARGET]... [--seed N] [--keep FOLDER]
       fuzz.py --only TARGET --run N [--seed N]        one run again, with its traceback; its file is kept

Documents that our own writers make are changed in a few places and read, or given to a command. A run may
end with a result or with an error of briefgen's own; an internal fault, a crash, more than ten seconds of CPU
or a gigabyte of memory is a finding. A run is known by seed, target and number, and is the same each time.
Every target has its share of the seconds (3600); PDF and XLSX have at least 20,000 runs each. What a kind of
finding is, is printed when it comes, and every half a minute how many runs there were. Exit 1 when something
was found. POSIX only. The mutations are in mutations.py, the commands in fuzzed_commands.py.
"""

from __future__ import annotations

import argparse
import collections
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import mutations
from fuzzed_commands import COMMANDS, UnfitEnd

SECONDS, MEMORY = 10, 1_000_000_000
"""Of CPU, and bytes, that one run may take."""
CHUNK = 50
"""Runs of one process."""
LEAST = ("read pdf", "read xlsx")
TOLD = 30
"""Seconds between two lines that say how far the search is."""

Run = Callable[[bytes], None]


@dataclass(frozen=True)
class Target:
    """What is searched: a reader or a command; `prepare` gives in a fresh folder what one run does."""

    name: str
    seeds: Callable[[], Sequence[bytes]]
    prepare: Callable[[Path], Run]
    suffix: str


@dataclass
class Found:
    """What the runs of one target came to."""

    runs: int = 0
    kinds: dict[str, list[int]] = field(default_factory=lambda: collections.defaultdict(list))
    """By what happened: the numbers of the runs."""
    slowest: tuple[float, int] = (0.0, 0)
    seconds: float = 0.0


def reading(suffix: str) -> Callable[[Path], Run]:
    """Reads a document, and looks for items in every tenth that can be read."""

    def prepare(folder: Path) -> Run:
        from briefgen import blocks, readers
        from briefgen.errors import BriefgenError

        path = folder / f"document.{suffix}"
        number = iter(range(1_000_000_000))

        def run(data: bytes) -> None:
            path.write_bytes(data)
            try:
                text = readers.read(path)
                if next(number) % 10 == 0:
                    blocks.extract([text], "fuzzed")
            except BriefgenError:
                pass

        return run

    return prepare


def targets() -> dict[str, Target]:
    readers = (
        Target(f"read {suffix}", seeds, reading(suffix), f".{suffix}")
        for suffix, seeds in mutations.SEEDS.items()
    )
    commands = (Target(one.name, one.seeds, one.prepare, one.suffix) for one in COMMANDS)
    return {one.name: one for one in (*readers, *commands)}


def input_of(target: Target, seeds: Sequence[bytes], seed: int, number: int) -> bytes:
    return mutations.mutated(seeds, random.Random(f"{seed}/{target.name}/{number}"))


def chunk(
    target: Target, seeds: Sequence[bytes], seed: int, numbers: Sequence[int]
) -> Iterator[dict[str, object]]:
    """Runs in a process of their own; after a crash, another process goes on behind the run that crashed."""
    left = list(numbers)
    while left:
        lines = list(_in_a_child(target, seeds, seed, left))
        ended = [line for line in lines if "cpu" in line]
        yield from ended
        begun = lines[-1]["number"] if lines else left[0]
        if len(ended) < len(left):
            how = lines[-1].get("signal", 0) if lines else 0
            yield {"number": begun, "kind": f"the process ended: {_signal(int(str(how)))}", "cpu": 0.0}
        left = [number for number in left if number > int(str(begun))]


def _signal(number: int) -> str:
    if number == signal.SIGPROF:
        return f"more than {SECONDS} s of CPU"
    return f"signal {number}" if number else "by itself"


def _in_a_child(
    target: Target, seeds: Sequence[bytes], seed: int, numbers: Sequence[int]
) -> Iterator[dict[str, object]]:
    told, tell = os.pipe()
    child = os.fork()
    if not child:
        os.close(told)
        _work(target, seeds, seed, numbers, tell)
    os.close(tell)
    last: dict[str, object] = {"number": numbers[0]}
    with os.fdopen(told) as lines:
        for line in lines:
            last = json.loads(line)
            yield last
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        yield {"number": last["number"], "signal": os.WTERMSIG(status)}


def _work(target: Target, seeds: Sequence[bytes], seed: int, numbers: Sequence[int], tell: int) -> None:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, os.fdopen(tell, "w", buffering=1) as lines:
        os.chdir(folder)
        run = target.prepare(Path(folder))
        with open("/dev/null", "w") as nothing:
            os.dup2(nothing.fileno(), 2)
        pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc").is_dir() else 0
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY, -1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        for number in numbers:
            print(json.dumps({"number": number}), file=lines)
            data = input_of(target, seeds, seed, number)
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            begun = time.process_time()
            kind = outcome(run, data)
            signal.setitimer(signal.ITIMER_PROF, 0)
            spent = time.process_time() - begun
            print(json.dumps({"number": number, "kind": kind, "cpu": spent}), file=lines)
    os._exit(0)


def outcome(run: Run, data: bytes) -> str:
    """What happened that must not, in a word and with its place; empty where nothing did."""
    try:
        run(data)
    except UnfitEnd as fault:
        return str(fault)
    except MemoryError:
        return f"more than {MEMORY:,} bytes"
    except Exception as error:  # that is what is searched
        ours = [one for one in traceback.extract_tb(error.__traceback__) if "/briefgen/" in one.filename]
        where = f"{ours[-1].filename.rpartition('/briefgen/')[2]}:{ours[-1].lineno}" if ours else "?"
        return f"{type(error).__name__} at {where}: {str(error)[:80]}"
    return ""


def search(given: argparse.Namespace, chosen: Sequence[Target]) -> dict[str, Found]:
    """Goes round the targets, each as long as the others, until the time is over."""
    found = {one.name: Found() for one in chosen}
    seeds = {one.name: one.seeds() for one in chosen}
    share = given.seconds / len(chosen)
    todo = list(chosen)
    told = time.monotonic()
    while todo:
        target = min(todo, key=lambda one: found[one.name].seconds)
        count = found[target.name]
        begun = time.monotonic()
        for line in chunk(target, seeds[target.name], given.seed, range(count.runs, count.runs + CHUNK)):
            _count(count, line, target, given, seeds[target.name])
        count.runs += CHUNK
        count.seconds += time.monotonic() - begun
        short = target.name in LEAST and count.runs < given.least
        if count.seconds >= share and not short:
            todo.remove(target)
        if time.monotonic() - told > TOLD:
            told = time.monotonic()
            print(so_far(found), flush=True)
    return found


def so_far(found: dict[str, Found]) -> str:
    runs = ", ".join(f"{name} {one.runs:,}" for name, one in found.items() if one.runs)
    return f"{time.strftime('%H:%M:%S')}: {sum(len(one.kinds) for one in found.values())} kinds in {runs}"


def _count(
    count: Found, line: dict[str, object], target: Target, given: argparse.Namespace, seeds: Sequence[bytes]
) -> None:
    number, kind = int(str(line["number"])), str(line["kind"])
    count.slowest = max(count.slowest, (float(str(line["cpu"])), number))
    if not kind:
        return
    count.kinds[kind].append(number)
    if len(count.kinds[kind]) == 1:
        print(f"{target.name}, run {number}: {kind}", flush=True)
        if given.keep:
            name = f"{target.name.replace(' ', '-')}-{number}{target.suffix}"
            (Path(given.keep) / name).write_bytes(input_of(target, seeds, given.seed, number))


def again(given: argparse.Namespace, target: Target) -> int:
    """One run in this process, with what it raises."""
    data = input_of(target, target.seeds(), given.seed, given.run)
    print(mutations.temporary(data, target.suffix))
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        os.chdir(folder)
        target.prepare(Path(folder))(data)
        os.chdir("/")
    return 0


def table(found: dict[str, Found], seed: int) -> Iterator[str]:
    yield f"seed {seed}"
    yield "| Target | Runs | Seconds | Slowest run, s of CPU | Its number | Findings | Kinds |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for name, one in found.items():
        findings = sum(map(len, one.kinds.values()))
        slowest = f"{one.slowest[0]:.2f} | {one.slowest[1]}"
        yield f"| {name} | {one.runs:,} | {one.seconds:.0f} | {slowest} | {findings} | {len(one.kinds)} |"
    runs, kinds = sum(one.runs for one in found.values()), sum(len(one.kinds) for one in found.values())
    yield f"{runs:,} runs, {kinds} kinds of findings"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=3600, metavar="N", help="of all targets (3600)")
    parser.add_argument("--least", type=int, default=20_000, metavar="N", help="runs of PDF and XLSX (20000)")
    parser.add_argument("--only", action="append", metavar="TARGET", help="as in 'read pdf', or a part of it")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another seed, other runs (1)")
    parser.add_argument("--keep", metavar="FOLDER", help="where the first input of each kind is kept")
    parser.add_argument("--run", type=int, metavar="N", help="this run of one target alone, again")
    given = parser.parse_args()
    chosen = [one for one in targets().values() if any(part in one.name for part in given.only or [""])]
    if not chosen:
        sys.exit(f"There is no such target; there are {', '.join(targets())}.")
    if given.run is not None:
        return again(given, chosen[0])
    found = search(given, chosen)
    print("\n".join(table(found, given.seed)))
    return 1 if any(one.kinds for one in found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
