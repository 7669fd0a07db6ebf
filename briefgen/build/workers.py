"""Several processes at once, each watched: one that crashes, hangs or eats memory costs its own brief only.

Pebble starts and watches them. A brief has a limit of time from the moment in which a worker takes it up;
the limit of memory is the operating system's.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing import forkserver, resource_tracker
from typing import TYPE_CHECKING, Any

from briefgen.build import worker
from briefgen.build.attempt import Outcome
from briefgen.build.planning import Job, Plan
from briefgen.build.state import State
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from pebble import ProcessPool

_AHEAD = 4
"""Briefs that wait for each worker: enough to keep it busy, few enough for the pipe to hold."""
_RESTARTS = 3


def run(jobs: Sequence[Job], plan: Plan, state: State, processes: int) -> Iterator[Outcome]:
    """Builds jobs in worker processes, and gives their outcomes in the order of the jobs."""
    waiting: dict[int, Outcome] = {}
    turn = 0
    for number, outcome in _completed(jobs, plan, state, processes):
        waiting[number] = outcome
        while turn in waiting:
            yield waiting.pop(turn)
            turn += 1


def _completed(
    jobs: Sequence[Job], plan: Plan, state: State, processes: int
) -> Iterator[tuple[int, Outcome]]:
    """Outcomes with their job's number, as they come; a pool that breaks is replaced a few times."""
    left = dict(enumerate(jobs))
    for _ in range(_RESTARTS):
        with _pool(plan, state, processes) as pool:
            for number, outcome in _results(pool, left, plan, _AHEAD * processes):
                del left[number]
                yield number, outcome
        if not left:
            return
    for number, job in left.items():
        message = "the worker processes ended again and again before they could take it up"
        yield number, Outcome(job, error=BriefgenError(message, None, "Build with -j 1 to see why."))


class _pool:  # noqa: N801  # a context manager, used like a function
    """A pool that is stopped at once when its block ends, whatever its workers are doing."""

    def __init__(self, plan: Plan, state: State, processes: int) -> None:
        from pebble import ProcessPool

        # A worker is stopped without a chance to tidy up: what libraries leave behind is put here.
        self._folder = tempfile.TemporaryDirectory(prefix="briefgen-")
        self._pool = ProcessPool(
            max_workers=processes,
            initializer=worker.begin,
            initargs=(plan, state, self._folder.name),
            context=_context(),
        )

    def __enter__(self) -> ProcessPool:
        return self._pool

    def __exit__(self, *_: object) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]  # Pebble gives it no types
        self._pool.join()
        self._folder.cleanup()


def _context() -> Any:
    """How processes are started: from a server that has the libraries, where that is safe.

    A plain fork would copy this process with the pool's threads in it; macOS's libraries cannot be forked.
    """
    if not sys.platform.startswith("linux"):
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["briefgen.build.libraries"])
    # What Ctrl-C sends goes to every process of the terminal. The server inherits that it is blocked, until
    # `libraries` lets it in. The tracker of resources is started before, since its start unblocks it again.
    resource_tracker.ensure_running()
    earlier = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, earlier)
    return context


def _results(
    pool: ProcessPool, left: dict[int, Job], plan: Plan, ahead: int
) -> Iterator[tuple[int, Outcome]]:
    """Outcomes as they come, until none is left or the pool is broken."""
    done: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
    numbers = iter(tuple(left))
    running = 0

    def start() -> int:
        number = next(numbers, None)
        if number is None:
            return 0
        future = pool.schedule(worker.build, args=(left[number],), timeout=plan.settings.limit)
        future.add_done_callback(lambda future, number=number: done.put((number, future)))  # type: ignore[misc]
        return 1

    with suppress(RuntimeError):  # Pebble takes nothing more when its workers cannot be started
        for _ in range(ahead):
            running += start()
        while running:
            number, future = done.get()
            running -= 1
            outcome = _outcome(left[number], future, plan)
            if outcome is None:
                return
            yield number, outcome
            running += start()


def _outcome(job: Job, future: Any, plan: Plan) -> Outcome | None:
    """What a future says of its job; None where the job was never begun, since the pool is broken."""
    from concurrent.futures.process import BrokenProcessPool

    from pebble import ProcessExpired

    try:
        outcome: Outcome = future.result()
        return outcome
    except BrokenProcessPool:
        return None
    except TimeoutError:
        message = f"the brief took more than {plan.settings.limit} seconds, and was stopped"
        hint = "Look for a very large table or for containers in containers, or raise the setting `limit`."
    except ProcessExpired as end:
        message = f"its process ended before the brief was done (exit code {end.exitcode})"
        hint = f"It may have run out of memory (the setting `memory`: {plan.settings.memory} MB)."
    return Outcome(job, error=BriefgenError(message, None, hint))
