"""The plan carried out by a Dask cluster: it schedules, moves what was sent, and begins again what was lost.

Each brief is one task. What it is made of is scattered, each file once however many briefs share it. Workers
send documents back, and they are stored here: a worker knows nothing of this machine's folders.
"""

from __future__ import annotations

import pickle
import queue
import time
import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.batch.brief import Library
from briefgen.batch.cluster import transfer
from briefgen.batch.cluster.joining import joined, seats
from briefgen.batch.cluster.remote_worker import Order
from briefgen.batch.fence import fence_of
from briefgen.batch.job import Outcome, Workshop, stored
from briefgen.batch.order import in_order
from briefgen.batch.planning import Job, Plan
from briefgen.batch.state import State
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from distributed import Client, Future

_KIT = "kit"
_AHEAD = 3
"""Briefs on their way for each place at work."""
_PATIENCE = 30
"""Seconds without any worker after which the build gives up."""
_PAUSE = 1
"""Seconds for workers to be started again."""
_FAILURES = 5
"""How often in a row it is tried to send something."""
_TOGETHER = 3
"""How often a brief may be lost with a worker that others were on their way to, too."""
_ALONE = 1
"""How often it may be lost when it was alone."""


def run(jobs: Sequence[Job], plan: Plan, state: State) -> Iterator[Outcome]:
    """Builds jobs on the cluster that the settings name, and gives their outcomes in the order of the jobs.

    Raises BriefgenError: no cluster there, other versions there, all workers lost.
    """
    kit = pickle.dumps(transfer.kit(plan, state.around))
    shop = Workshop(plan, state, Library(fence=fence_of(plan.settings)))
    try:
        with joined(plan.settings.scheduler) as client:
            batch = _Batch(client, jobs, plan, kit)
            try:
                yield from in_order((number, stored(outcome, shop)) for number, outcome in batch.completed())
            finally:
                batch.close()
    except OSError as error:  # the network's, since what reading and writing meet is in the outcomes
        found = f"the cluster cannot be reached any more ({type(error).__name__}: {error})"
        hint = "What was built until then is stored: give the same command again."
        raise BriefgenError(found, None, hint) from None


class _Batch:
    """The jobs of one build, on their way to the workers and back."""

    def __init__(self, client: Client, jobs: Sequence[Job], plan: Plan, kit: bytes) -> None:
        self._client, self._jobs, self._settings, self._kit = client, jobs, plan.settings, kit
        self._run = uuid.uuid4().hex[:12]
        self._digests: dict[str, str] = {}
        self._sent: dict[str, Future] = {}
        self._since: set[int] = set()
        self._running: dict[int, Future] = {}
        self._done: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._failures = 0
        self._losses: Counter[int] = Counter()
        self._suspects: deque[int] = deque()
        self._alone: set[int] = set()

    def completed(self) -> Iterator[tuple[int, Outcome]]:
        """Outcomes with the number of their job, as they come; their documents are not stored yet."""
        waiting = deque(range(len(self._jobs)))
        while waiting or self._running or self._suspects:
            yield from self._sent_off(waiting)
            if not self._running:
                continue
            number = self._next()
            if outcome := self._outcome(number, self._running.pop(number)):
                yield number, outcome
            elif number in self._alone:
                self._suspects.append(number)
            else:
                waiting.appendleft(number)

    def _sent_off(self, waiting: deque[int]) -> Iterator[tuple[int, Outcome]]:
        """Send as many jobs as keep the workers busy; gives the outcomes of those that cannot be sent."""
        ahead = _AHEAD * max(1, seats(self._client))
        if not waiting and not self._running:
            waiting.append(self._suspects.popleft())
        while waiting and len(self._running) < ahead:
            try:
                if refused := self._send(waiting[0]):
                    yield waiting[0], refused
            except OSError as error:  # the worker that was to have its files has just ended
                self._wait(error)
                return
            self._failures = 0
            waiting.popleft()

    def _wait(self, error: OSError) -> None:
        """Give workers time to come back. Raises OSError or BriefgenError where that was of no use so far."""
        self._failures += 1
        if self._failures > _FAILURES or self._client.status != "running":
            raise _lone() if self._client.status == "running" and not seats(self._client) else error
        self._forget()
        time.sleep(_PAUSE)

    def close(self) -> None:
        """Let the workers forget this build, if they have nothing to do for it; else they will in time."""
        if not self._running and self._client.status == "running":
            self._client.run(_closing(), self._run, on_error="ignore")

    def _send(self, number: int) -> Outcome | None:
        """Send a job; gives its outcome where it cannot be sent."""
        job = self._jobs[number]
        try:
            paths = transfer.of_job(job)
        except BriefgenError as error:
            return Outcome(job, error=error)
        files = [self._file(name, path) for name, path in paths.items()]
        order = Order(self._run, self._settings.limit, self._settings.memory, tuple(paths), job)
        future = self._client.submit(
            _building(),
            self._scattered(self._kit, _KIT),
            pickle.dumps(order),
            files,
            key=f"{job.label}-{self._run}-{uuid.uuid4().hex[:8]}",
            pure=False,
        )
        self._running[number] = future
        self._since.add(number)
        future.add_done_callback(lambda _: self._done.put(number))
        return None

    def _file(self, name: str, path: Path) -> Future:
        """What stands for a file among the workers; it is read once, and sent when a brief first needs it."""
        if name not in self._digests:
            data = transfer.contents(path)
            self._digests[name] = transfer.digest(data)
            self._scattered(data, self._digests[name])
        return self._sent[self._digests[name]]

    def _scattered(self, data: bytes, digest: str) -> Future:
        if digest not in self._sent:
            self._sent[digest] = self._client.scatter(
                data, hash=False, broadcast=digest == _KIT, timeout=_PATIENCE
            )
        return self._sent[digest]

    def _forget(self) -> None:
        """Have all files sent anew: a worker was lost that had some of them alone."""
        self._sent, self._digests, self._since = {}, {}, set()

    def _lost(self, number: int, together: int) -> Outcome | None:
        """The outcome of a job whose workers ended; None where it is to be sent again.

        Others were on their way with it, and one of them may have ended the workers: after `together` losses
        it is sent alone, and after a few more it is to blame.
        """
        self._losses[number] += 1
        if number in self._alone:
            if self._losses[number] <= _ALONE:
                return None
            found = "worker after worker ended while they built it"
            hint = "Build it alone, with -j 1 and without a cluster, to see why."
            return Outcome(self._jobs[number], error=BriefgenError(found, None, hint))
        if self._losses[number] >= together:
            self._alone.add(number)
            self._losses[number] = 0
        return None

    def _next(self) -> int:
        """The number of a job that something became of. Raises BriefgenError where nobody is left to ask."""
        alone = time.monotonic()
        while True:
            try:
                return self._done.get(timeout=1)
            except queue.Empty:
                pass
            if self._client.status != "running":
                found = "the scheduler has gone; what was built until then is stored"
                raise BriefgenError(found, None, "Start it, and give the same command again.")
            if seats(self._client):
                alone = time.monotonic()
            elif time.monotonic() - alone > _PATIENCE:
                raise _lone()

    def _outcome(self, number: int, future: Future) -> Outcome | None:
        """What became of a job; None where it is to be sent again. Raises BriefgenError."""
        if future.status == "error":
            return self._failed(number, future.exception())
        answer = _answer(future)
        if isinstance(answer, BriefgenError):
            raise answer
        if isinstance(answer, Outcome):
            return replace(answer, job=self._jobs[number])
        if number in self._since:  # what it is made of was lost with a worker
            self._forget()
        return self._lost(number, _TOGETHER)

    def _failed(self, number: int, error: BaseException) -> Outcome | None:
        if type(error).__name__ != "KilledWorker":
            found = f"a worker cannot build briefs: {type(error).__name__}: {error}"
            raise BriefgenError(found, None, "Look into the workers' logs.")
        return self._lost(number, 1)  # Dask has begun it again and again


def _answer(future: Future) -> object:
    """What a worker sent; None where that was lost."""
    from distributed import CancelledError

    try:
        return pickle.loads(future.result()) if future.status == "finished" else None  # noqa: S301  # a worker's
    except CancelledError:
        return None


def _lone() -> BriefgenError:
    found = "no worker is left; what was built until then is stored"
    return BriefgenError(found, None, "Start workers, and give the same command again.")


def _building() -> Callable[[bytes, bytes, Sequence[bytes]], bytes]:
    """The task, as a function that is sent itself: the scheduler needs no briefgen to know it."""

    def build(kit: bytes, order: bytes, files: Sequence[bytes]) -> bytes:
        from distributed import get_worker

        from briefgen.batch.cluster import remote_worker

        return remote_worker.build(get_worker().local_directory, kit, order, files)

    return build


def _closing() -> Callable[[str, Any], None]:
    def close(run: str, dask_worker: Any) -> None:  # Dask fills in what has this name
        from briefgen.batch.cluster import remote_worker

        remote_worker.close(dask_worker.local_directory, run)

    return close
