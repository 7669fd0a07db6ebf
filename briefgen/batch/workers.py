"""Several processes at once, each watched: one that crashes, hangs or eats memory costs its own brief only.

Each has a pipe of its own to the one that asked, and nothing in common with the others: no lock that dies
with its holder, no message of which a part is missing. A brief has a limit of time from the moment in which
a worker gets it; the limit of memory is the operating system's.
"""

from __future__ import annotations

import os
import sys
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection
from typing import TYPE_CHECKING

from briefgen.batch import failures, server, worker
from briefgen.batch.job import Outcome
from briefgen.batch.order import in_order
from briefgen.batch.planning import Job, Plan
from briefgen.batch.state import State
from briefgen.errors import BriefgenError
from briefgen.scratch import Scratch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_BEGINNINGS = 2
"""How often a brief is begun: it may be what ends its processes."""
_STARTS = 5
"""How often it is tried to start a process for a brief."""
_PATIENCE = 5
"""Seconds that a process which was killed has to disappear."""


def run(jobs: Sequence[Job], plan: Plan, state: State, processes: int) -> Iterator[Outcome]:
    """Builds jobs in worker processes, and gives their outcomes in the order of the jobs."""
    yield from in_order(_completed(jobs, plan, state, processes))


def _completed(
    jobs: Sequence[Job], plan: Plan, state: State, processes: int
) -> Iterator[tuple[int, Outcome]]:
    """Outcomes with their job's number, as they come.

    A brief whose process ended is begun once more: somebody may have killed the process, or the system may
    have, for the memory that another one took.
    """
    left = deque(range(len(jobs)))
    ends: defaultdict[int, list[_End]] = defaultdict(list)
    crew = _Crew(plan, state)
    done: list[tuple[int, Outcome]] = []
    try:
        while True:
            crew.hand_out(jobs, left, processes)
            yield from done
            if not crew.busy:
                break
            done = []
            for number, result in crew.results():
                if isinstance(result, _End):
                    ends[number].append(result)
                if isinstance(result, _End) and _worth_a_try(ends[number]):
                    left.appendleft(number)
                else:
                    done.append((number, _outcome(jobs[number], result, plan)))
    finally:
        crew.end()
    for number in left:
        message = "no worker process could be started for it"
        yield number, Outcome(jobs[number], error=BriefgenError(message, None, "Build with -j 1."))


def _worth_a_try(ends: Sequence[_End]) -> bool:
    return sum(end.begun for end in ends) < _BEGINNINGS and len(ends) < _STARTS


def _outcome(job: Job, result: Outcome | _End | None, plan: Plan) -> Outcome:
    if isinstance(result, Outcome):
        return result
    if result is None:
        return failures.too_long(job, plan.settings.limit)
    return failures.ended(job, result.code, plan.settings.memory)


@dataclass(frozen=True, slots=True)
class _End:
    """A process ended before the brief that it was given was done."""

    code: int
    begun: bool
    """Whether it had begun with the brief."""


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, and what it is doing."""

    process: BaseProcess
    pipe: Connection
    job: int = -1
    begun: bool = False
    until: float = 0.0
    """When it will be stopped, by the clock that only goes forward."""


class _Crew:
    """The worker processes of a build."""

    def __init__(self, plan: Plan, state: State) -> None:
        """Starts nothing yet."""
        self.busy: list[_Worker] = []
        self._idle: list[_Worker] = []
        self._plan, self._state = plan, state
        self._context = server.context()
        # A worker is stopped without a chance to tidy up: what libraries leave behind is put here.
        self._scratch = Scratch()

    def hand_out(self, jobs: Sequence[Job], left: deque[int], processes: int) -> None:
        """Gives jobs to workers until all of them are busy, or nothing is left."""
        while left and len(self.busy) < processes:
            one = self._idle.pop() if self._idle else self._started()
            if one is None:
                return
            try:
                one.pipe.send(jobs[left[0]])
            except OSError:  # it was killed while it had nothing to do
                _stop(one)
                continue
            one.job, one.begun, one.until = left.popleft(), False, self._limit()
            self.busy.append(one)

    def _limit(self) -> float:
        return time.monotonic() + self._plan.settings.limit

    def _started(self) -> _Worker | None:
        for _ in range(_STARTS):
            ours, theirs = self._context.Pipe()
            arguments = (theirs, self._plan, self._state, str(self._scratch.path))
            process = self._context.Process(target=worker.work, args=arguments, daemon=True)
            try:
                process.start()
                return _Worker(process, ours)
            except (OSError, EOFError):  # no room for a further process, or their server was killed
                ours.close()
            finally:
                theirs.close()
        return None

    def results(self) -> Iterator[tuple[int, Outcome | _End | None]]:
        """What became of jobs: an outcome, the end of a process, None after the limit of time."""
        time_left = min(one.until for one in self.busy) - time.monotonic()
        ready = connection.wait([one.pipe for one in self.busy], max(0.0, time_left))
        for one in tuple(self.busy):
            if one.pipe in ready:
                result = self._received(one)
                if result is not None:
                    self.busy.remove(one)
                    yield one.job, result
            elif time.monotonic() >= one.until:
                self.busy.remove(one)
                _stop(one)
                yield one.job, None

    def _received(self, one: _Worker) -> Outcome | _End | None:
        """None where a worker has but begun."""
        try:
            message: Outcome | None = one.pipe.recv()
        except (EOFError, OSError):
            return _End(_stop(one), one.begun)
        if message is None:
            one.begun, one.until = True, self._limit()
        else:
            self._idle.append(one)
        return message

    def end(self) -> None:
        """Stops all at once, whatever they are doing."""
        for one in (*self.busy, *self._idle):
            one.process.kill()
        for one in (*self.busy, *self._idle):
            _stop(one)
        self._scratch.remove()


def _stop(one: _Worker) -> int:
    """Ends a process, if it has not ended, and gives its exit code."""
    with suppress(OSError):
        one.process.join(0.1)  # its pipe may close a moment before it has ended by itself
        one.process.kill()
    one.process.join(_PATIENCE)
    _await_end(one.process.pid or 0)
    one.pipe.close()
    return one.process.exitcode or 0


def _await_end(pid: int) -> None:
    """Waits until a process has let go of its files, at most as long as it has to disappear.

    A closed terminal ends the server of workers, too: without it, a worker counts as ended before it has,
    and what it was writing would not be swept, since it still holds its lock.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError):  # it is gone, or this kernel has no such handles
        handle = os.pidfd_open(pid)
        try:
            connection.wait([handle], _PATIENCE)
        finally:
            os.close(handle)
