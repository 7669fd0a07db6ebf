"""What runs in a worker of a cluster: it unpacks what was sent, and has briefs built in processes beside it.

A brief is built in a process of its own, not in the worker: there it can be stopped when it takes too long,
and what it does to its process it does not do to the worker.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import platform
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefgen.batch import failures
from briefgen.batch.cluster import transfer
from briefgen.batch.job import Outcome
from briefgen.batch.planning import Job
from briefgen.errors import BriefgenError

_BEGINNINGS = 2
"""How often a brief is begun: it may be what ends its processes."""
_START = 60
"""Seconds for a process to get ready."""
_IDLE = 300
"""Seconds after which a process that waits for briefs of another build is ended."""

_SHOWN = 5

_lock = threading.Lock()
_waiting: dict[Path, list[_Process]] = {}
"""Processes that wait for a brief, by the folder of their build."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is asked for, beside the kit of the build."""

    run: str
    """A name for the build."""
    limit: int
    """Seconds."""
    memory: int
    """Megabytes."""
    names: tuple[str, ...]
    """Of the brief's own files, as absolute paths of the asker."""
    job: Job


def build(place: str, kit: bytes, order: bytes, files: Sequence[bytes]) -> bytes:
    """Have one brief's documents made, in a folder of this worker that is `place`.

    `kit` and `order` are a pickled Kit and Order; `files` are what the order names. Gives a pickled Outcome,
    or a pickled BriefgenError where this machine cannot build briefs of the asker.
    """
    what: Order = pickle.loads(order)  # noqa: S301  # from the one who asked
    root = _root(place, what.run)
    with _lock:
        transfer.unpack(root, kit)
        for name, data in zip(what.names, files, strict=True):
            transfer.put(root, name, data)
    _end_idle(root)
    try:
        return pickle.dumps(_built(root, what))
    except BriefgenError as error:
        return pickle.dumps(error)


def _built(root: Path, order: Order) -> Outcome:
    """What became of a job; a brief whose process ends is begun once more, as somebody may have killed it."""
    code = 0
    for _ in range(_BEGINNINGS):
        process = _taken(root) or _Process(root)
        try:
            outcome = process.build(order.job, order.limit)
        except TimeoutError:
            return failures.too_long(order.job, order.limit)
        except EOFError:
            code = process.end()
            continue
        with _lock:
            _waiting.setdefault(root, []).append(process)
        return outcome
    return failures.ended(order.job, code, order.memory)


def close(place: str, run: str) -> None:
    """End the processes of a build that wait, and delete what was sent for it."""
    root = _root(place, run)
    with _lock:
        processes = _waiting.pop(root, [])
    for process in processes:
        process.end()
    shutil.rmtree(root, ignore_errors=True)


def _taken(root: Path) -> _Process | None:
    with _lock:
        processes = _waiting.get(root, [])
        return processes.pop() if processes else None


def _end_idle(root: Path) -> None:
    """End what waits for other builds since long: who asked for them has gone without a word."""
    with _lock:
        late = time.monotonic() - _IDLE
        old = [
            one for one, waiting in _waiting.items() if one != root and all(w.since < late for w in waiting)
        ]
        processes = [process for one in old for process in _waiting.pop(one)]
    for process in processes:
        process.end()
    for one in old:
        shutil.rmtree(one, ignore_errors=True)


def _root(place: str, run: str) -> Path:
    return Path(place).resolve() / f"briefgen-{run}"


class _Process:
    """A process that makes documents, one job after the other."""

    def __init__(self, root: Path) -> None:
        """Starts it; raises BriefgenError where it cannot build here what it builds where the asker is."""
        self._pipe, theirs = multiprocessing.Pipe()
        found = os.pathsep.join(path for path in sys.path if path)
        command = [sys.executable, "-P", "-m", "briefgen.batch.cluster.remote", str(root)]
        with theirs:
            # Not by multiprocessing: what Dask starts workers with may not start processes that way.
            self._process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
                [*command, str(theirs.fileno())],
                stdin=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONPATH": found},
            )
        self.since = time.monotonic()
        try:
            different = self._received(_START)
        except (EOFError, TimeoutError):
            found = f"no process to build briefs can be started on {platform.node()}"
            raise BriefgenError(found, None, "Look into the worker's log.") from None
        if different:
            self.end()
            raise _other(different)

    def build(self, job: Job, limit: int) -> Outcome:
        """What became of a job; raises TimeoutError, or EOFError where the process has ended."""
        self.since = time.monotonic()
        with suppress(OSError):  # it has ended, and the answer says so
            self._pipe.send(job)
        self._received(_START)  # it has begun, and from here on its time runs
        outcome: Outcome = self._received(limit)
        return outcome

    def _received(self, seconds: float) -> Any:
        try:
            if self._pipe.poll(seconds):
                return self._pipe.recv()
        except (EOFError, OSError):
            raise EOFError from None
        self.end()
        raise TimeoutError

    def end(self) -> int:
        """Ends it, and gives its exit code."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(0.1)  # its pipe may close a moment before it has ended by itself
        self._process.kill()
        self._pipe.close()
        return self._process.wait()


def _other(different: Sequence[str]) -> BriefgenError:
    found = f"the worker on {platform.node()} is not as this machine, so documents could differ: "
    more = f"; and {len(different) - _SHOWN} more" if len(different) > _SHOWN else ""
    hint = "Install the same versions and fonts on all machines, or run all from one container image."
    return BriefgenError(found + "; ".join(different[:_SHOWN]) + more, None, hint)
